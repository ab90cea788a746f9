import { isJsonObject } from "./json.ts";
import { gvk, objectId, type KubeObject } from "./object.ts";

/** What is wrong with an object, told by its Kubernetes schema. */
export interface ObjectProblem {
  readonly object: string;
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
    const message = await problemOf(object);
    if (message !== undefined) problems.push({ object: objectId(object), message });
  }
  return problems;
}

async function problemOf(object: KubeObject): Promise<string | undefined> {
  const { group, version, kind } = gvk(object);
  const path = [group, version, kind].filter((part) => part !== "").join("/");
  let model: (data: KubeObject) => Model;
  try {
    model = await loadModel(path, kind);
  } catch {
    return `${object.apiVersion} ${kind} is not a kind that kubernetes-models knows`;
  }
  try {
    model(unfolded(object)).validate();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
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
