import { isJsonObject, type Json, type JsonObject, type OutputFile } from "@k8s-config/core";
import type { BaseContents } from "./bases.ts";
import { constraintWords } from "./constraints.ts";
import { defaultWords, withDefault } from "./default-words.ts";
import { source } from "./environment.ts";
import { cell, code, codeCell, prose, table } from "./markdown.ts";
import type { Constraints, Doc, PropertyModel, TypeModel } from "./model.ts";
import { onlyValue, settingsOf, start, type Examples, type Setting } from "./settings.ts";

/** What the pages are made from. */
export interface ReferenceInput {
  readonly model: TypeModel;
  /** The defaults that constants say, those of a component by its name. */
  readonly defaults: JsonObject;
  readonly examples: Examples;
  readonly landingsOf: (setting: Setting) => readonly string[];
  /** What reads a setting that lands nowhere, by id. */
  readonly unseen: Readonly<Record<string, string>>;
  /** What each component's base holds. */
  readonly bases: Readonly<Record<string, BaseContents>>;
}

const banner = `<!-- Written by "npm run docs" from ${source}. Do not edit. -->\n`;

/** What the components share has a page of its own. */
const podsName = "pods";

/** The pages: one for the environment, one for what is said of pods, one for each component. */
export function referencePages(input: ReferenceInput): OutputFile[] {
  const properties = input.model.kind === "object" ? input.model.properties : [];
  const own = properties.filter(({ name }) => !isPage(name, input));
  const pages = properties.filter(({ name }) => isPage(name, input));
  return [
    {
      path: "environment.md",
      text: [
        `${banner}\n# Environment\n\nWhat an \`overlay.ts\` says of the installation as a whole.\n\n`,
        legend,
        groups({ kind: "object", name: "Environment", properties: own }, "", undefined, input),
        `\n## Components\n\n${table(["Setting", "Meaning"], pages.map((page) => [pageLink(page.name), cell(meaning(page.doc))]))}`,
      ].join(""),
    },
    ...pages.map((page) => ({ path: `${page.name}.md`, text: pageText(page, input) })),
  ];
}

function isPage(name: string, { defaults }: Pick<ReferenceInput, "defaults">): boolean {
  return name === podsName || isJsonObject(defaults[name]);
}

function pageLink(name: string, folder = ""): string {
  return `[\`${name}\`](${folder}${name}.md)`;
}

const legend =
  'Where a setting lands was found by rendering an environment with and without it, at its example value. Paths are those before names get the hash of their content. "more" counts further places of the same kind.\n';

function pageText(page: PropertyModel, input: ReferenceInput): string {
  const { name, type, doc } = page;
  const title = name === podsName ? "Pods" : prose(doc.text).replace(/\.$/, "").split("\n")[0];
  const [intro, fallback] = name === podsName
    ? [`${prose(doc.text)}\n\nEach setting below may stand under \`pods\`, for all pods, and under \`<component>.pods\`, for one component's. Default resources are on the components' pages.\n\n`, input.defaults[name]]
    : [`Settings of \`${name}\` in \`overlay.ts\`.\n\n`, input.defaults[name]];
  return `${banner}\n# ${title}\n\n${intro}${legend}${groups(type, name, fallback, input)}${baseSection(input.bases[name])}`;
}

/** The objects of a base, which `patches` may name, with the elements of their lists that a path may name. */
function baseSection(base: BaseContents | undefined): string {
  if (base === undefined) return "";
  const rows = base.objects.map(({ id, lists }) => {
    const named = (list: RegExp) => [...lists].flatMap(([path, segments]) => (list.test(path) ? segments.map(codeCell) : [])).join(" ");
    return [codeCell(id), named(/\/(init)?[cC]ontainers$/), named(/\/ports$/), named(/\/spec\/volumes$/), named(/\/env$/)];
  });
  const files = [...base.config].map(([id, names]) => [codeCell(id), names.map(codeCell).join(" ")]);
  return [
    `\n## What the base holds\n\nObjects that [\`patches\`](environment.md#patches) may change, and the names by which a path leads into their lists.\n\n`,
    table(["Object", "Containers", "Ports", "Volumes", "Variables"], rows),
    ...(files.length === 0 ? [] : [`\nConfig files, by the object that is generated from them:\n\n${table(["Object", "Files"], files)}`]),
  ].join("");
}

/** Settings that stand alone in one table, then a heading for each group. */
function groups(type: TypeModel, path: string, fallback: Json | undefined, input: ReferenceInput): string {
  const properties = type.kind === "object" ? type.properties : [];
  const sections = properties.map((property) => section(property, path, fallback, input));
  const alone = sections.flatMap(({ rows }) => rows);
  return [...(alone.length > 0 ? [`\n## Settings\n\n${settingsTable(alone)}`] : []), ...sections.map(({ text }) => text)].join("");
}

function section(property: PropertyModel, path: string, fallback: Json | undefined, input: ReferenceInput): { rows: readonly string[][]; text: string } {
  const holder: TypeModel = { kind: "object", name: "", properties: [property] };
  const place = { ...start, path, id: path, keys: path === "" ? [] : [path], fallback: path === "" ? input.defaults : fallback };
  const at = path === "" ? property.name : `${path}.${property.name}`;
  if (property.name === podsName && path !== "") return { rows: [], text: podsSection(at, property, fallback) };
  const [own, ...inner] = settingsOf(holder, place, input.examples);
  if (own === undefined) return { rows: [], text: "" };
  if (inner.length === 0) return { rows: [settingRow(own, input)], text: "" };
  // A group has a default for each of its settings, but one of several kinds for the whole.
  const { type } = property;
  const heading = `\n## \`${at}\`\n\n${prose(withDefault(meaning(property.doc), type.kind === "union" ? own.fallback : undefined, code))}\n`;
  // What is the list's or the map's own, beside what is in it.
  const row = own.isGroup ? "" : `\n${settingsTable([settingRow(own, input)])}`;
  return { rows: [], text: `${heading}${row}${membersOf(inner).map(([member, settings]) => `\n${member === "" ? "" : `### As \`${member}\`\n\n`}${settingsTable(settings.map((setting) => settingRow(setting, input)))}`).join("")}` };
}

/** Settings by the member of the union that they belong to. */
function membersOf(settings: readonly Setting[]): [string, Setting[]][] {
  const result = new Map<string, Setting[]>();
  for (const setting of settings) {
    const [, member = ""] = /\((\w+)\)/.exec(setting.id) ?? [];
    result.set(member, [...(result.get(member) ?? []), setting]);
  }
  return [...result];
}

function podsSection(at: string, { doc }: PropertyModel, fallback: Json | undefined): string {
  const pods = isJsonObject(fallback) ? fallback[podsName] : undefined;
  const resources = isJsonObject(pods) ? pods["resources"] : undefined;
  const kinds = isJsonObject(resources) ? Object.entries(resources) : [];
  const rows = kinds.flatMap(([kind, amounts]) => Object.entries(isJsonObject(amounts) ? amounts : {}).map(([name, amount]) => [codeCell(`${at}.resources.${kind}.${name}`), valueCell(amount)]));
  return `\n## \`${at}\`\n\n${prose(doc.text)} All its settings are those of ${pageLink(podsName)}; its resources by default:\n\n${table(["Setting", "Default"], rows)}`;
}

function settingsTable(rows: readonly string[][]): string {
  return table(["Setting", "Type", "Default", "Constraints", "Meaning", "Example", "Where it lands"], rows);
}

function settingRow(setting: Setting, input: ReferenceInput): string[] {
  const { path, property, isGroup } = setting;
  const { type, doc } = property;
  return [
    codeCell(path),
    cell(typeText(type)),
    isGroup ? "" : defaultCell(setting),
    constraintsCell(doc.constraints, type),
    cell(meaning(doc)),
    doc.example === undefined ? "" : codeCell(JSON.stringify(doc.example)),
    isGroup ? "see its settings" : landingCell(setting, input),
  ];
}

/** What a setting does, and before that, that it is to go. */
export function meaning({ text, deprecated }: Doc): string {
  return deprecated === undefined ? text : `**Deprecated.** ${deprecated}\n\n${text}`;
}

function landingCell(setting: Setting, { landingsOf, unseen }: ReferenceInput): string {
  const found = landingsOf(setting);
  const reason = unseen[setting.id];
  if (found.length > 0) return listed(found);
  return reason === undefined ? `nothing to tell apart: ${codeCell(String(onlyValue(setting)))} is its only value` : cell(reason);
}

const handful = 4;

/** A handful of places, the rest counted. */
export function listed(places: readonly string[]): string {
  const rest = places.length - handful;
  return [...places.slice(0, handful).map(codeCell), ...(rest > 0 ? [`and ${rest} more`] : [])].join("<br>");
}

function defaultCell({ fallback, id, property: { optional, doc } }: Setting): string {
  if (fallback !== undefined) return valueCell(fallback);
  // The one setting of all pods for which each component has a default of its own.
  if (id.startsWith(`${podsName}.resources.`)) return "each component's own";
  // What no constant says, the doc comment does.
  const [, said] = /By default, (.*?)(?:[.;:](?=\s|$)|$)/s.exec(doc.text) ?? [];
  if (said !== undefined) return cell(said);
  return optional ? "none" : "required";
}

function valueCell(value: Json): string {
  return defaultWords(value, codeCell);
}

/** What a person writes for a value of the type. */
export function typeText(type: TypeModel): string {
  switch (type.kind) {
    case "string":
      return "text";
    case "integer":
      return "number";
    case "boolean":
      return "`true` or `false`";
    case "json":
      return "any JSON";
    case "literals":
      return type.values.map((value) => code(JSON.stringify(value))).join(", ");
    case "list":
      return `list: ${typeText(type.items)}`;
    case "map":
      return `map: ${typeText(type.values)}`;
    case "union":
      return type.of.map(typeText).join(" or ");
    case "object":
      return code(type.name);
    case "kubernetes":
      return `${type.list ? "list: " : ""}${type.name} of Kubernetes`;
  }
}

export function constraintsCell(constraints: Constraints, type: TypeModel): string {
  const length = type.kind === "list" && type.atLeast > 0 ? [`at least ${type.atLeast}`] : [];
  return [...length, ...constraintWords(constraints, codeCell)].join("; ");
}

/** The README's table: the settings of the environment, and a line for each page with its groups. */
export function settingsSection({ model, defaults }: Pick<ReferenceInput, "model" | "defaults">, folder: string): string {
  const properties = model.kind === "object" ? model.properties : [];
  const rows = properties.map(({ name, type, optional, doc }) => {
    const isOwnPage = isPage(name, { defaults });
    const inside = isOwnPage && type.kind === "object" ? type.properties.map((property) => `\`${property.name}\``).join(", ") : "";
    const [first = ""] = meaning(doc).split("\n\n");
    return [
      isOwnPage ? pageLink(name, folder) : codeCell(name),
      optional ? "" : "required",
      isOwnPage ? `${cell(first)}<br>${inside}` : cell(withDefault(first, defaults[name], code)),
    ];
  });
  return `\n${table(["Setting", "", "Meaning"], rows)}\nAll with type, default, constraints and where they land: ${pageLink("environment", folder)}, and the pages linked above.\n\n`;
}
