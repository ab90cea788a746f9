import { isJsonObject } from "./json.ts";
import { gvk, objectId, type KubeObject } from "./object.ts";

/** What is wrong with an object, told by its Kubernetes schema. */
export interface ObjectProblem {
  readonly object: string;
  /** Place in the object, as JSON pointer; empty for the whole. */
  readonly pointer: string;
  readonly message: string;
}

interface Model {
  validate(): void;
}

/**
 * Holds every object to the schema of its kind (kubernetes-models). Models are loaded kind by kind: the whole library
 * would cost more than all the rest of an emit.
 */
export async function validateObjects(objects: readonly KubeObject[]): Promise<ObjectProblem[]> {
  const problems: ObjectProblem[] = [];
  for (const object of objects) {
    for (const [pointer, messages] of await problemsOf(object)) problems.push({ object: objectId(object), pointer, message: messages.join(", ") });
  }
  return problems;
}

/** What is wrong at each place of an object. */
type Messages = ReadonlyMap<string, readonly string[]>;

async function problemsOf(object: KubeObject): Promise<Messages> {
  const { group, version, kind } = gvk(object);
  const path = [group, version, kind].filter((part) => part !== "").join("/");
  let model: (data: KubeObject) => Model;
  try {
    model = await loadModel(path, kind);
  } catch {
    return new Map([["", [`${object.apiVersion} ${kind} is not a kind that kubernetes-models knows`]]]);
  }
  try {
    model(unfolded(object)).validate();
    return new Map();
  } catch (error) {
    return messagesOf(error);
  }
}

// What the models throw is ajv's error, which lists each breach.
function messagesOf(error: unknown): Messages {
  const messages = new Map<string, string[]>();
  const breaches = error instanceof Error && "errors" in error && Array.isArray(error.errors) ? error.errors.filter(isBreach) : [];
  if (breaches.length === 0) return new Map([["", [error instanceof Error ? error.message : String(error)]]]);
  for (const { instancePath, message } of breaches) messages.set(instancePath, [...(messages.get(instancePath) ?? []), message]);
  return messages;
}

function isBreach(value: unknown): value is { readonly instancePath: string; readonly message: string } {
  return typeof value === "object" && value !== null && "instancePath" in value && typeof value.instancePath === "string" && "message" in value && typeof value.message === "string";
}

// kustomize folds the long values of a Secret. The API server takes them so, the schema's format does not.
function unfolded(object: KubeObject): KubeObject {
  const data = object["data"];
  if (object.kind !== "Secret" || !isJsonObject(data)) return object;
  const values = Object.entries(data).map(([key, value]) => [key, typeof value === "string" ? value.replaceAll("\n", "") : value]);
  return { ...object, data: Object.fromEntries(values) };
}

const models = new Map<string, Promise<(data: KubeObject) => Model>>();

function loadModel(path: string, kind: string): Promise<(data: KubeObject) => Model> {
  let model = models.get(path);
  if (model === undefined) {
    model = importModel(path, kind);
    models.set(path, model);
  }
  return model;
}

async function importModel(path: string, kind: string): Promise<(data: KubeObject) => Model> {
  const module: Record<string, new (data: KubeObject) => Model> = await import(`kubernetes-models/${path}`);
  const Constructor = module[kind];
  if (Constructor === undefined) throw new Error(`kubernetes-models/${path} has no ${kind}`);
  return (data) => new Constructor(data);
}
