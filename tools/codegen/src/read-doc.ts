import { Ajv2020 } from "ajv/dist/2020.js";
import { Node } from "ts-morph";
import { readDoc } from "./doc.ts";
import type { Constraints, Doc, PropertyModel, TypeModel } from "./model.ts";
import { refuse, type Place } from "./place.ts";
import { toPropertySchema } from "./schema.ts";

/**
 * What the doc comment of a setting says.
 *
 * @param typed whether its type could be represented: of one that has to be written anew no comment is missed.
 */
export function docOf(declaration: Node | undefined, typed: boolean, place: Place): Doc {
  const comment = Node.isJSDocable(declaration) ? declaration.getJsDocs().at(-1) : undefined;
  if (comment) return docIn(comment.getText(), place);
  if (typed) refuse(place, missingComment(declaration));
  return silent;
}

function missingComment(declaration: Node | undefined): string {
  // The keys of a Record.
  if (declaration === undefined) return "a key that no doc comment can stand at; write an interface, with a field and a comment for each key";
  if (declaration.getFullText().trimStart().startsWith("/**")) return "a doc comment on the line of the brace, which the compiler takes for none of the field's; put it on a line of its own";
  return `no doc comment; ${whatToSay}`;
}

/** Whether a doc comment says a default. */
export function saysDefault({ text }: Doc): boolean {
  return /\bby default\b/i.test(text);
}

const silent: Doc = { text: "", constraints: {} };

const whatToSay = "say what it does, its unit, and what holds where it is left out (`By default, …`)";

/** A doc comment, or where it is none, silence. */
export function docIn(comment: string, place: Place): Doc {
  try {
    const doc = readDoc(comment);
    if (doc.text === "") refuse(place, `a doc comment without words; ${whatToSay}`);
    return doc;
  } catch (error) {
    refuse(place, error instanceof Error ? error.message : String(error));
    return silent;
  }
}

/**
 * Refuses what a setting says of itself that is not so.
 *
 * @param isRequired whether its type does not let it be left out: where it may be all the same, a constant has its default.
 */
export function checkDoc(property: PropertyModel, isRequired: boolean, place: Place): void {
  const { doc, type } = property;
  // Said in two places, the two would differ one day.
  if (saysDefault(doc) && (isRequired || place.fallback !== undefined)) refuse(place, saidTwice(place));
  const misplaced = misplacedConstraint(doc.constraints, type);
  if (misplaced !== undefined) return void refuse(place, misplaced);
  if (doc.example !== undefined) {
    const reason = refusal(property, doc.example);
    if (reason !== undefined) refuse(place, `@example ${JSON.stringify(doc.example)} is refused by the setting itself: ${reason}; write a value that it takes`);
  }
  // What a group holds is asked one by one.
  if (place.fallback !== undefined && type.kind !== "object") {
    const reason = refusal(property, place.fallback);
    if (reason !== undefined) refuse(place, `its default ${JSON.stringify(place.fallback)} is refused by the setting itself: ${reason}; write another in \`defaults\`, or loosen the setting`);
  }
}

function saidTwice({ overriding, fallback }: Place): string {
  if (overriding || fallback !== undefined) return "`By default` in the doc comment of a setting whose default a constant has, and the two may differ; leave it out, the constant's value is told wherever the setting is";
  return "`By default` in the doc comment of a setting that may not be left out; make it optional, or leave the words out";
}

/** What a schema would pass over: a bound of a text, a pattern of a list. */
function misplacedConstraint({ minimum, maximum, pattern, format }: Constraints, type: TypeModel): string | undefined {
  const kinds = type.kind === "union" ? type.of.map(({ kind }) => kind) : [type.kind];
  if ((minimum !== undefined || maximum !== undefined) && !kinds.includes("integer")) return "@minimum and @maximum bound a number, and this is none";
  if ((pattern !== undefined || format !== undefined) && !kinds.includes("string")) return "@pattern and @format hold for a text, and this is none";
  return pattern !== undefined && format !== undefined ? "@pattern and @format at once; keep one of the two" : undefined;
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
/** Why a value is refused, by value and schema: a type that is shared is read wherever it is used. */
const refusals = new Map<string, string | undefined>();

function refusal(property: PropertyModel, value: unknown): string | undefined {
  const schema = toPropertySchema(property);
  const key = JSON.stringify([schema, value]);
  if (!refusals.has(key)) {
    const [error] = ajv.validate(schema, value) ? [] : (ajv.errors ?? []);
    refusals.set(key, error && `${error.instancePath === "" ? "it" : error.instancePath} ${error.message}`);
  }
  return refusals.get(key);
}
