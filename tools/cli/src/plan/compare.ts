import { isJsonArray, isJsonObject, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import type { Emitted } from "../revision.ts";
import { compared, noEffects, type EnvironmentPlan } from "./plan.ts";
import { environmentOf } from "./settings.ts";

/**
 * Compares two environments as a plan compares one with itself: in what the second is another than the first. Names and
 * namespaces, in which all are different, are taken for the same; what is about pods that live is left out.
 */
export function comparison(first: Emitted, second: Emitted): EnvironmentPlan {
  const [from, to] = [namespaceOf(first), namespaceOf(second)];
  const translate = (value: Json, key = ""): Json => {
    if (isJsonArray(value)) return value.map((item) => translate(item));
    if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, translate(item, name)]));
    if (value === from && isOfNamespace(key)) return to ?? value;
    return value === first.name && key === "app.kubernetes.io/instance" ? second.name : value;
  };
  const translated = (objects: readonly KubeObject[]) =>
    objects.map((object): KubeObject => {
      const { apiVersion, kind, metadata } = object;
      const copy = translate(object);
      const inside = isJsonObject(copy) && isJsonObject(copy["metadata"]) ? { ...copy, metadata: { ...copy["metadata"], name: metadata.name } } : object;
      return { ...inside, apiVersion, kind, metadata: { ...inside.metadata, name: kind === "Namespace" ? (to ?? metadata.name) : metadata.name } };
    });
  const same: Emitted = { ...first, name: second.name, record: withNamespaceOf(first.record, second.record), objects: translated(first.objects), flux: [] };
  const plan = compared(second.name, same, { ...second, flux: [] }, []);
  const { urls, stores, images, network, release } = plan.effects;
  const effects = { ...noEffects, urls, stores, images, network, ...(release === undefined ? {} : { release }) };
  return { ...plan, environment: `${first.name} .. ${second.name}`, effects, notes: [] };
}

function withNamespaceOf(first: JsonObject, second: JsonObject): JsonObject {
  const { namespace } = environmentOf(second);
  const { namespace: _own, ...environment } = environmentOf(first);
  return { ...first, environment: namespace === undefined ? environment : { namespace, ...environment } };
}

function isOfNamespace(key: string): boolean {
  return key === "namespace" || key === "kubernetes.io/metadata.name";
}

function namespaceOf({ objects }: Emitted): string | undefined {
  return objects.find(({ kind }) => kind === "Namespace")?.metadata.name;
}
