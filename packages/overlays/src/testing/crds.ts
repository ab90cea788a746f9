import { readFileSync } from "node:fs";
import { atPointer, fromYaml, gvk, isJsonArray, isJsonObject, objectId, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { "date-time": true, int64: true } });
const validators = new Map<string, ValidateFunction>();

/** What the CustomResourceDefinitions in `crds/` refuse of an object, fields that they do not know included. */
export function crdProblems(object: KubeObject): string[] {
  const { group, version, kind } = gvk(object);
  const key = `${group}/${version}/${kind}`;
  let validate = validators.get(key);
  if (validate === undefined) {
    validate = ajv.compile(closed(schemaOf(group, version, kind)));
    validators.set(key, validate);
  }
  return validate(object) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${objectId(object)} ${instancePath}: ${message ?? ""} ${JSON.stringify(params)}`);
}

const plurals: Readonly<Record<string, string>> = { Kustomization: "kustomizations", GitRepository: "gitrepositories", OCIRepository: "ocirepositories" };

function schemaOf(group: string, version: string, kind: string): JsonObject {
  const [definition = null] = fromYaml(readFileSync(new URL(`crds/${group}_${plurals[kind] ?? kind}.yaml`, import.meta.url), "utf8"));
  const versions = atPointer(definition, "/spec/versions");
  const found = isJsonArray(versions) ? versions.find((candidate) => isJsonObject(candidate) && candidate["name"] === version && candidate["served"] === true) : undefined;
  const schema = found === undefined ? undefined : atPointer(found, "/schema/openAPIV3Schema");
  if (!isJsonObject(schema)) throw new Error(`${group} serves no ${kind} ${version}`);
  return schema;
}

// The API server drops fields that a schema does not know, and refuses them where validation is strict. Metadata is its own.
function closed(schema: JsonObject): JsonObject {
  const open = (value: Json): Json => {
    if (isJsonArray(value)) return value.map(open);
    if (!isJsonObject(value)) return value;
    const inside = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, open(item)]));
    return isJsonObject(value["properties"]) && value["additionalProperties"] === undefined ? { ...inside, additionalProperties: false } : inside;
  };
  const { properties } = schema;
  const all = open(schema);
  return { ...(isJsonObject(all) ? all : {}), properties: { ...(isJsonObject(properties) ? Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, key === "metadata" ? value : open(value)])) : {}) } };
}
