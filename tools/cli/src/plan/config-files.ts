import { fromYaml, isJsonObject, toJson, type Json } from "@k8s-config/core";
import { changedFields, type FieldChange } from "./fields.ts";
import { changedLines, type LineChange } from "./lines.ts";
import { maskedLine, withoutSecrets } from "./masks.ts";

/** A config file that differs: in keys where it holds keys, in lines where it does not. */
export interface FileChange {
  readonly file: string;
  readonly change: "added" | "removed" | "changed";
  readonly keys?: readonly FieldChange[];
  readonly lines?: readonly LineChange[];
}

/** In what the files of a ConfigMap differ. */
export function changedFiles(before: Json | undefined, after: Json | undefined): FileChange[] {
  const [old, now] = [textsIn(before), textsIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((file): FileChange[] => {
    const [was, is] = [old.get(file), now.get(file)];
    if (was === is) return [];
    if (was === undefined) return [{ file, change: "added" }];
    if (is === undefined) return [{ file, change: "removed" }];
    const [oldValue, newValue] = [valueOf(file, was), valueOf(file, is)];
    if (oldValue === undefined || newValue === undefined) return [{ file, change: "changed", lines: shownLines(was, is) }];
    const keys = changedFields(oldValue, newValue).map(withoutSecrets);
    // Comments, or the order of keys: the pods restart all the same.
    return [keys.length === 0 ? { file, change: "changed", lines: shownLines(was, is) } : { file, change: "changed", keys }];
  });
}

function textsIn(data: Json | undefined): Map<string, string> {
  return new Map(isJsonObject(data) ? Object.entries(data).map(([file, text]) => [file, String(text)]) : []);
}

/** What a file says, where it is of a form that has keys. */
function valueOf(file: string, text: string): Json | undefined {
  try {
    if (file.endsWith(".json")) return toJson(JSON.parse(text));
    if (file.endsWith(".conf")) return hoconValue(text);
    if (file.endsWith(".yml") || file.endsWith(".yaml")) return fromYaml(text)[0];
  } catch {
    // It is text, then.
  }
  return undefined;
}

// HOCON as it is emitted: JSON, below a comment, with ${NAME} for values from the environment.
function hoconValue(text: string): Json {
  const json = text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.replace(/^(\s*(?:"[^"\\]*": )?)\$\{(\w+)\}(,?)$/, '$1"${$2}"$3'))
    .join("\n");
  return toJson(JSON.parse(json));
}

function shownLines(before: string, after: string): LineChange[] {
  return changedLines(before, after).map(({ change, line }) => ({ change, line: maskedLine(line) }));
}
