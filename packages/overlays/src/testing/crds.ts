import { readFileSync } from "node:fs";
import { atPointer, fromYaml, gvk, isJsonArray, isJsonObject, objectId, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

// Patterns are Go's, which says in them that case does not matter.
const regExp = Object.assign((pattern: string, flags: string) => new RegExp(pattern.replace("(?i)", ""), pattern.includes("(?i)") ? `${flags}i` : flags), { code: "new RegExp" });

const ajv = new Ajv2020({ allErrors: true, strict: false, code: { regExp }, formats: { "date-time": true, int32: true, int64: true, ipv4: true, ipv6: true } });
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

const plurals: Readonly<Record<string, string>> = {
  Kustomization: "kustomizations",
  GitRepository: "gitrepositories",
  OCIRepository: "ocirepositories",
  Gateway: "gateways",
  HTTPRoute: "httproutes",
  ExternalSecret: "externalsecrets",
  Certificate: "certificates",
  ServiceMonitor: "servicemonitors",
  PrometheusRule: "prometheusrules",
  Probe: "probes",
};

function versionOf(group: string, version: string, kind: string): JsonObject {
  const [definition = null] = fromYaml(readFileSync(new URL(`crds/${group}_${plurals[kind] ?? kind}.yaml`, import.meta.url), "utf8"));
  const versions = atPointer(definition, "/spec/versions");
  const found = isJsonArray(versions) ? versions.find((candidate) => isJsonObject(candidate) && candidate["name"] === version && candidate["served"] === true) : undefined;
  if (!isJsonObject(found)) throw new Error(`${group} serves no ${kind} ${version}`);
  return found;
}

function schemaOf(group: string, version: string, kind: string): JsonObject {
  const schema = atPointer(versionOf(group, version, kind), "/schema/openAPIV3Schema");
  return isJsonObject(schema) ? schema : {};
}

/** What `kubectl get` shows of a kind. */
export function printedColumns(kind: string): string[] {
  const group = kind === "Kustomization" ? "kustomize.toolkit.fluxcd.io" : "source.toolkit.fluxcd.io";
  const columns = atPointer(versionOf(group, "v1", kind), "/additionalPrinterColumns");
  return isJsonArray(columns) ? columns.map((column) => (isJsonObject(column) ? String(column["name"]) : "")) : [];
}

// The API server drops fields that a schema does not know, and refuses them where validation is strict. Metadata, of which
// a schema says nothing, is its own.
function closed(value: JsonObject): JsonObject {
  const inside = Object.fromEntries(Object.entries(value).map(([key, item]): [string, Json] => [key, closedParts(item)]));
  return isJsonObject(value["properties"]) && value["additionalProperties"] === undefined ? { ...inside, additionalProperties: false } : inside;
}

function closedParts(value: Json): Json {
  if (isJsonArray(value)) return value.map(closedParts);
  return isJsonObject(value) ? closed(value) : value;
}
