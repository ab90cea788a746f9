import { atPointer, identity, isJsonArray, isJsonObject, objectId, restrictedProblems, toPointer, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { annotationObjection, keyObjection, labelObjection, variableObjection, type Objection } from "./objections.ts";

/** What a key or a value in an object is refused for. */
export interface ObjectObjection extends Objection {
  readonly key: string;
}

/** What settings may not say, and an object that a patch leaves says more of than before. */
export function newObjections(before: KubeObject, after: KubeObject): ObjectObjection[] {
  const known = new Set(objections(before, []).map(({ id }) => id));
  const added = objections(after, []).filter(({ id }) => !known.has(id));
  return [...added.map(({ objection }) => objection), ...lostLabels(before, after)];
}

interface Identified {
  readonly id: string;
  readonly objection: ObjectObjection;
}

function objections(value: Json, keys: readonly string[]): Identified[] {
  if (isJsonArray(value)) return value.flatMap((item) => [...(keys.at(-1) === "env" ? variable(item) : []), ...objections(item, [...keys, "-"])]);
  if (!isJsonObject(value)) return [];
  const place = keys.slice(-2).join("/");
  const ofEntry = (key: string, item: Json) => {
    if (place === "metadata/labels") return labelObjection(key, String(item));
    return place === "metadata/annotations" ? annotationObjection(key) : keyObjection(key);
  };
  return Object.entries(value).flatMap(([key, item]) => [...identified([...keys, key], key, item, ofEntry(key, item)), ...objections(item, [...keys, key])]);
}

const fromSecret = 'Write {"name": …, "valueFrom": {"secretKeyRef": {"name": …, "key": …}}}';

function variable(item: Json): Identified[] {
  if (!isJsonObject(item) || typeof item["name"] !== "string") return [];
  return identified(["env"], item["name"], item["value"] ?? null, variableObjection(item["name"], item["value"], fromSecret));
}

function identified(keys: readonly string[], key: string, value: Json, objection: Objection | undefined): Identified[] {
  return objection === undefined ? [] : [{ id: JSON.stringify([keys, key, value]), objection: { key, ...objection } }];
}

// By these all else finds an object and its pods.
function lostLabels(before: KubeObject, after: KubeObject): ObjectObjection[] {
  return ["/metadata/labels", "/spec/template/metadata/labels"].flatMap((place) => {
    const [old, kept] = [atPointer(before, place), atPointer(after, place)];
    if (!isJsonObject(old)) return [];
    return Object.keys(old).flatMap((key) => {
      const objection = isJsonObject(kept) && Object.hasOwn(kept, key) ? undefined : labelObjection(key, "");
      return objection === undefined ? [] : [{ key, ...objection, remedy: "Leave it in" }];
    });
  });
}

/** What is wrong with objects as all patches leave them. */
export interface ObjectFinding {
  readonly object: KubeObject;
  /** Where in the object; absent where that is not known. */
  readonly pointer?: string;
  readonly reason: string;
  readonly remedy: string;
}

/** What is wrong with all objects as patches leave them, and was not before: what one patch begins another may complete. */
export function newFindings(before: readonly KubeObject[], after: readonly KubeObject[]): ObjectFinding[] {
  const text = ({ object, reason }: ObjectFinding) => `${objectId(object)} ${reason}`;
  const changed = new Set(after.filter((object, index) => object !== before[index]).map(objectId));
  const of = (objects: readonly KubeObject[]) => {
    const { touched = [], untouched = [] } = Object.groupBy(objects, (object) => (changed.has(objectId(object)) ? "touched" : "untouched"));
    return [...touched.flatMap((object) => findings(object, objects)), ...nodePortsTwice([...untouched, ...touched])];
  };
  const known = new Set(of(before).map(text));
  return of(after).filter((finding) => !known.has(text(finding)));
}

function findings(object: KubeObject, all: readonly KubeObject[]): ObjectFinding[] {
  return [...insecure(object), ...unselected(object, all), ...withoutContainer(object)];
}

function insecure(object: KubeObject): ObjectFinding[] {
  return restrictedProblems(object).map((problem) => ({
    object,
    reason: `makes pods that the namespace's Pod Security restricted refuses: ${problem}`,
    remedy: "Leave that as it is, or run what needs it in a namespace of its own",
  }));
}

const templateLabels = "/spec/template/metadata/labels";

// A selector that matches no pod is refused of a workload, and of a Service leads nowhere.
function unselected(object: KubeObject, all: readonly KubeObject[]): ObjectFinding[] {
  const pointer = ["/spec/selector/matchLabels", "/spec/selector"].find((place) => isTexts(atPointer(object, place)));
  const selector = pointer === undefined ? undefined : atPointer(object, pointer);
  if (pointer === undefined || !isJsonObject(selector)) return [];
  const workloads = atPointer(object, "/spec/template") === undefined ? all : [object];
  const isMatched = workloads.some((workload) => Object.entries(selector).every(([key, value]) => atPointer(workload, templateLabels + toPointer([key])) === value));
  return isMatched ? [] : [{ object, pointer, reason: "makes a selector that matches no pod", remedy: "Leave the selector as it is" }];
}

function isTexts(value: Json | undefined): value is JsonObject {
  return isJsonObject(value) && Object.values(value).every((item) => typeof item === "string");
}

function withoutContainer(object: KubeObject): ObjectFinding[] {
  const pointer = "/spec/template/spec/containers";
  const containers = atPointer(object, pointer);
  const isEmpty = atPointer(object, "/spec/template") !== undefined && !(isJsonArray(containers) && containers.length > 0);
  return isEmpty ? [{ object, pointer, reason: "leaves pods without a container", remedy: "Keep one, or set replicas to 0 where there is to be no pod" }] : [];
}

function nodePortsTwice(objects: readonly KubeObject[]): ObjectFinding[] {
  const seen = new Map<Json, string>();
  return objects.flatMap((object) => {
    const ports = atPointer(object, "/spec/ports");
    return (isJsonArray(ports) ? ports : []).flatMap((port, index): ObjectFinding[] => {
      const nodePort = isJsonObject(port) ? port["nodePort"] : undefined;
      if (nodePort === undefined || nodePort === 0) return [];
      const other = seen.get(nodePort);
      const own = identity(port);
      seen.set(nodePort, `port ${String(own?.value ?? index)} of ${objectId(object)}`);
      if (other === undefined) return [];
      return [{ object, pointer: `/spec/ports/${index}/nodePort`, reason: `takes node port ${String(nodePort)}, as ${other} does`, remedy: "Give each a port of its own" }];
    });
  });
}
