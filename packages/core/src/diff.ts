import { create } from "jsondiffpatch";
import { format, type Op } from "jsondiffpatch/formatters/jsonpatch";
import { identity } from "./elements.ts";
import { atPointer, isJsonArray, isJsonObject, jsonEqual, pointerKeys, toJson, toPointer, type Json, type JsonObject } from "./json.ts";

/** One RFC 6902 operation, as kustomize's `patches` take it. */
export type Operation =
  | { readonly op: "test" | "add" | "replace"; readonly path: string; readonly value: Json }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move"; readonly from: string; readonly path: string };

/**
 * The operations that turn `source` into `target`, with `test` operations that pin what they rely on: before a list
 * index, the name of the element there; before a `replace`, the value that is replaced. kustomize would otherwise patch
 * whatever stands at that index by then, and turn a `replace` of a missing key into an `add`.
 */
export function diffObjects(source: JsonObject, target: JsonObject): Operation[] {
  const from = withAnnotations(source);
  const to = withAnnotations(target);
  const delta = differ.diff(bare(from), bare(to));
  if (delta === undefined) return [];
  const { operations, result } = guard(from, replacing(format(delta)));
  if (!jsonEqual(result, to)) {
    throw new Error(`the difference does not lead from ${JSON.stringify(source)} to ${JSON.stringify(target)}`);
  }
  return operations;
}

/**
 * What operations make of `source`, which they leave as it is.
 *
 * @throws Error where a `test` fails or a path does not exist.
 */
export function applyPatch(source: Json, operations: readonly Operation[]): Json {
  return operations.reduce(applied, source);
}

function applied(here: Json, operation: Operation): Json {
  const { op, path } = operation;
  switch (op) {
    case "test": {
      const found = atPointer(here, path);
      if (jsonEqual(found, operation.value)) return here;
      throw new Error(`test of ${path} failed: ${JSON.stringify(operation.value)} expected, ${JSON.stringify(found) ?? "nothing"} found`);
    }
    case "add":
      return added(here, path, operation.value);
    case "replace":
      return added(removed(here, path), path, operation.value);
    case "remove":
      return removed(here, path);
    case "move":
      return added(removed(here, operation.from), path, valueAt(here, operation.from));
  }
}

function added(here: Json, path: string, value: Json): Json {
  return changeParent(here, path, (parent, key) => {
    if (isJsonObject(parent)) return { ...parent, [key]: value };
    return isIndex(key) && Number(key) <= parent.length ? parent.toSpliced(Number(key), 0, value) : undefined;
  });
}

function removed(here: Json, path: string): Json {
  valueAt(here, path);
  return changeParent(here, path, (parent, key) => {
    if (isJsonArray(parent)) return parent.toSpliced(Number(key), 1);
    return Object.fromEntries(Object.entries(parent).filter(([other]) => other !== key));
  });
}

/** A copy in which the list or map that holds `path` is what `change` makes of it. */
function changeParent(here: Json, path: string, change: (parent: readonly Json[] | JsonObject, key: string) => Json | undefined): Json {
  const walk = (value: Json | undefined, [key, ...rest]: readonly string[]): Json => {
    let result: Json | undefined;
    if (key !== undefined && (isJsonArray(value) || isJsonObject(value))) {
      if (rest.length === 0) result = change(value, key);
      else if (isJsonObject(value)) result = { ...value, [key]: walk(atPointer(value, toPointer([key])), rest) };
      else if (isIndex(key) && Number(key) < value.length) result = value.with(Number(key), walk(value[Number(key)], rest));
    }
    if (result === undefined) throw new Error(`${path} does not exist`);
    return result;
  };
  return walk(here, pointerKeys(path));
}

function valueAt(here: Json, path: string): Json {
  const value = atPointer(here, path);
  if (value === undefined) throw new Error(`${path} does not exist`);
  return value;
}

function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(key);
}

const differ = create({
  objectHash: (item, index) => {
    const own = identity(item);
    return own === undefined ? `#${index}` : `${own.key}=${own.value}`;
  },
  arrays: { detectMove: true },
  cloneDiffValues: false,
});

// The differ asks for keys as they come, and every object has a constructor by its prototype.
function bare(value: Json): Json {
  if (isJsonArray(value)) return value.map(bare);
  if (!isJsonObject(value)) return value;
  const copy: Record<string, Json> = Object.create(null);
  for (const [key, item] of Object.entries(value)) copy[key] = bare(item);
  return copy;
}

// kustomize keeps notes of its own among an object's annotations: only single keys of them may be patched,
// and `add` of a single key works even where the source has no annotations.
function withAnnotations(object: JsonObject): JsonObject {
  const { metadata } = object;
  if (!isJsonObject(metadata) || isJsonObject(metadata["annotations"])) return object;
  return { ...object, metadata: { ...metadata, annotations: {} } };
}

// A scalar that changes in a list comes as its removal and, right after, its addition at the same index.
function replacing(operations: readonly Op[]): Op[] {
  const result: Op[] = [];
  for (const operation of operations) {
    const last = result.at(-1);
    if (operation.op === "add" && last?.op === "remove" && last.path === operation.path && /\/\d+$/.test(last.path)) {
      result.splice(-1, 1, { op: "replace", path: operation.path, value: operation.value });
    } else {
      result.push(operation);
    }
  }
  return result;
}

function guard(source: JsonObject, operations: readonly Op[]): { operations: Operation[]; result: Json } {
  const guarded: Operation[] = [];
  let pinned = new Set<string>();
  let here: Json = source;
  const test = (path: string, value: Json | undefined) => {
    if (value === undefined || pinned.has(path)) return;
    pinned.add(path);
    guarded.push({ op: "test", path, value });
  };
  for (const raw of operations) {
    const operation = typed(raw);
    const shiftsList = operation.op !== "replace" && isInList(here, operation);
    const touched = operation.op === "move" ? [operation.from] : [operation.path];
    for (const pointer of touched) {
      for (const element of elementsAbove(here, pointer, operation.op === "add")) {
        const value = atPointer(here, element);
        const name = identity(value);
        if (name && isJsonObject(value)) test(`${element}${toPointer([name.key])}`, value[name.key]);
        else if (element === pointer) test(element, value);
      }
    }
    if (operation.op === "replace") test(operation.path, atPointer(here, operation.path));
    guarded.push(operation);
    here = applied(here, operation);
    // What stands below a list that shifted, or below what was just written, has to be tested anew.
    const stale = shiftsList ? touchedLists(operation) : [operation.path];
    pinned = new Set([...pinned].filter((path) => !stale.some((start) => path === start || path.startsWith(`${start}/`))));
  }
  return { operations: guarded, result: here };
}

/** The pointers, along `pointer`, at which an element of a list stands. The end of an `add` is a place, not an element. */
function elementsAbove(here: Json, pointer: string, isAdd: boolean): string[] {
  const keys = pointerKeys(pointer);
  const elements: string[] = [];
  for (let length = 1; length <= keys.length; length++) {
    if (isAdd && length === keys.length) break;
    if (isJsonArray(atPointer(here, toPointer(keys.slice(0, length - 1))))) elements.push(toPointer(keys.slice(0, length)));
  }
  return elements;
}

function isInList(here: Json, operation: Operation): boolean {
  return touchedLists(operation).some((list) => isJsonArray(atPointer(here, list)));
}

function touchedLists(operation: Operation): string[] {
  const touched = operation.op === "move" ? [operation.path, operation.from] : [operation.path];
  return touched.map((pointer) => toPointer(pointerKeys(pointer).slice(0, -1)));
}

function typed(operation: Op): Operation {
  if (operation.op === "add" || operation.op === "replace") {
    return { op: operation.op, path: operation.path, value: toJson(operation.value) };
  }
  return operation;
}
