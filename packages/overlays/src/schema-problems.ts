import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { atPointer, isJsonArray, isJsonObject, pointerKeys, toJson, toPointer, type Json, type JsonObject } from "@k8s-config/core";
import { misplacedWords, pathWords } from "./exposure-words.ts";
import type { SchemaError } from "./generated/validate.js";
import { nearest } from "./nearest.ts";
import { storeHostWords, storeKeyWords } from "./store-words.ts";
import { pathOf, type Problem } from "./problems.ts";

/** Puts what the validator found into words: the path, the value, why, and what to do. */
export function schemaProblems(environment: string, value: unknown, errors: readonly SchemaError[]): Problem[] {
  const data = toJson(value);
  return errors.map((error) => {
    const keys = pointerKeys(error.instancePath);
    const { extra, reason, remedy, hidesValue, ofKey } = describe(error, keys, data);
    const path = extra === undefined ? keys : [...keys, extra];
    const found = extra === undefined ? atPointer(data, error.instancePath) : at(atPointer(data, error.instancePath), extra);
    return {
      severity: "error",
      environment,
      ...pathOf(...path),
      ...(ofKey ? { ofKey } : {}),
      ...(found === undefined || hidesValue ? {} : { value: found }),
      reason,
      remedy,
    };
  });
}

interface Description {
  /** The key below the place of the error that the problem is about. */
  readonly extra?: string;
  readonly reason: string;
  readonly remedy: string;
  /** Whether the value must not be shown: it may be a secret. */
  readonly hidesValue?: boolean;
  /** Whether the key is what is wrong, and not its value. */
  readonly ofKey?: true;
}

function describe({ keyword, params }: SchemaError, keys: readonly string[], data: Json): Description {
  const value = atPointer(data, toPointer(keys));
  const example = exampleAt(keys, data);
  switch (keyword) {
    case "additionalProperties":
      return { ...unknownSetting(String(params["additionalProperty"]), keys, value, data), ofKey: true };
    case "required": {
      const missing = String(params["missingProperty"]);
      return { extra: missing, reason: "has to be said", remedy: advice(`Add ${missing}`, missingExample(keys, missing, data)) };
    }
    case "type":
      return { reason: `is not ${kinds[String(params["type"])] ?? String(params["type"])}`, remedy: advice("Write one", example) };
    case "minimum":
      return { reason: `is below ${String(params["limit"])}`, remedy: `Write ${String(params["limit"])} or more` };
    case "maximum":
      return { reason: `is above ${String(params["limit"])}`, remedy: `Write ${String(params["limit"])} or less` };
    case "minItems":
      return keys[0] === "users"
        ? { reason: "nobody could log in", remedy: advice("Name at least one user", example) }
        : { reason: "is empty", remedy: advice("Write at least one", example) };
    case "const":
      return constant(keys, value, schemasAt(keys, data), example);
    case "enum": {
      const all = valuesOf(schemasAt(keys, data));
      // What another member of the union may have is no value of this one.
      const own = toJson(params["allowedValues"]);
      if (typeof value === "number" && value % 2 === 0 && ["mongo.members", "elastic.nodes"].includes(keys.join("."))) return { reason: "is even, and half of them elect nobody", remedy: `Write one of ${all.join(", ")}` };
      return noneOf(value, (value !== undefined && all.includes(value) && isJsonArray(own) ? own : all).map(String));
    }
    case "pattern":
      return malformed(keys, String(value), String(params["pattern"]), stringAt(keys, "format", data), example);
    case "false schema":
      return { reason: `is of a store that the installation runs itself, and ${String(keys[0])}.external says that it does not`, remedy: `Leave it out, or leave out ${String(keys[0])}.external` };
    default:
      return { reason: "does not fit", remedy: advice("See the reference", example) };
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of settings",
};

function unknownSetting(key: string, keys: readonly string[], holder: Json | undefined, data: Json): Description {
  if (keys[0] === "users" && keys.length === 2) {
    const username = isJsonObject(holder) && typeof holder["username"] === "string" ? holder["username"] : "<username>";
    if (key === "password") {
      return {
        extra: key,
        reason: "a password in clear does not belong into git, and the server would take it for a hash",
        remedy: `Leave it out, and put base64 of its bcrypt hash under user-${username} into the credentials' Secret`,
        hidesValue: true,
      };
    }
    if (key === "role" || key === "admin") {
      return {
        extra: key,
        reason: "the server knows no such key of a fixed user, and would answer 500 to every login",
        remedy: "Leave it out: fixed users have no admin role",
      };
    }
  }
  if (keys.join(".") === "flux.source.ref" && isJsonObject(holder) && Object.keys(holder).length > 1) {
    return { extra: key, reason: "stands beside another: Flux would take one, and leave the other unread", remedy: `Keep one of ${Object.keys(holder).join(", ")}` };
  }
  const misplaced = misplacedWords(key, keys, holder) ?? storeKeyWords(key, keys);
  if (misplaced !== undefined) return { extra: key, ...misplaced };
  // A known key may be refused beside another, which means another member of a union.
  const known = knownKeys(keys, data).filter((other) => other !== key);
  const near = nearest(key, known);
  return {
    extra: key,
    reason: "is no setting",
    remedy: near === undefined ? `Remove it; here may stand ${known.join(", ")}` : `Did you mean ${near}?`,
    hidesValue: /pass|secret|token|key/i.test(key),
  };
}

function constant(keys: readonly string[], value: Json | undefined, schemas: readonly JsonObject[], example: string | undefined): Description {
  if (keys.join(".") === "api.asyncDelete.replicas") {
    return {
      reason: "two workers would delete the same files and count each other's deletions as failures",
      remedy: "Write 1, or leave it out",
    };
  }
  const allowed = valuesOf(schemas);
  const [only] = allowed;
  return allowed.length === 1 ? { reason: `is not ${JSON.stringify(only)}`, remedy: advice(`Write ${JSON.stringify(only)}`, example) } : noneOf(value, allowed.map(String));
}

/** The values that may stand at a place, in whichever member of a union. */
function valuesOf(schemas: readonly JsonObject[]): Json[] {
  return [...new Set(schemas.flatMap((schema) => ("const" in schema ? [schema["const"] ?? null] : isJsonArray(schema["enum"]) ? schema["enum"] : [])))];
}

function noneOf(value: Json | undefined, allowed: readonly string[]): Description {
  // A version is no misspelling of the one that looks most like it.
  const near = typeof value === "string" && !/^\d/.test(value) ? nearest(value, allowed) : undefined;
  return {
    reason: "is none of the values it may have",
    remedy: near === undefined ? `Write one of ${allowed.join(", ")}` : `Did you mean ${near}? Others: ${allowed.filter((other) => other !== near).join(", ")}`,
  };
}

function malformed(keys: readonly string[], value: string, pattern: string, format: string | undefined, example: string | undefined): Description {
  if (keys[1] === "external" && keys.at(-1) === "host") return malformedStore(keys, value, example);
  if (format === "hostname" || format === "host") return malformedHost(value, format, example);
  if (format === "bytes") return malformedBytes(value, example);
  if (format !== undefined && formatWords[format] !== undefined) return { reason: formatWords[format], remedy: advice("Write one", example), hidesValue: format === "uri" && value.includes("@") };
  const last = keys.at(-1);
  if (keys[0] === "users" && last === "username") {
    const colon = value.includes(":");
    return {
      reason: colon ? "Basic auth ends a name at its first colon" : "holds other characters than printable ASCII without spaces, which a login would not match",
      remedy: advice("Write a plain login name", example),
    };
  }
  if (keys[0] === "users" && last === "passwordHash") {
    return { reason: "is not a bcrypt hash", remedy: "Write what `htpasswd -nBC 12 NAME` prints after the colon ($2y$12$…)", hidesValue: true };
  }
  if (keys[1] === "mode" && last === "path") return { reason: pathWords(value), remedy: advice("Write a path", example) };
  if (keys[0] === "flux" && last === "url") return malformedSource(value, pattern, example);
  if (keys[0] === "images" && last === "registry") return malformedRegistry(value, example);
  if (keys[1] === "storageCredentials") return malformedStorage(value, last, pattern, example);
  return { reason: `does not match ${pattern}`, remedy: advice("Write it in that form", example) };
}

function malformedRegistry(value: string, example: string | undefined): Description {
  const remedy = advice("Write the registry, and the path in it, alone", example);
  const hidesValue = /:\/\/.*@/.test(value);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return { reason: "has a scheme, which no reference of an image has", remedy, hidesValue };
  if (value.endsWith("/")) return { reason: "has a trailing /", remedy, hidesValue };
  if (value.includes("@")) return { reason: "has a digest, and each image has one of its own", remedy: advice("Write the registry alone, and the digests in overlays/images.json", example), hidesValue };
  if (/:[^/]*$/.test(value)) return { reason: "has a tag, and each image has one of its own", remedy: advice("Write the registry alone, and tags of images that are not the release's in images.<name>.tag", example), hidesValue };
  if (/[A-Z]/.test(value)) return { reason: "has capitals, which no reference of an image has", remedy, hidesValue };
  return { reason: "is no registry, or registry and path", remedy, hidesValue };
}

function malformedHost(value: string, format: string, example: string | undefined): Description {
  const partial = format === "hostname" ? noDomainProblem(value) : undefined;
  if (partial !== undefined) return { reason: partial, remedy: advice("Write a name of two labels or more", example) };
  return { reason: hostProblem(value, format), remedy: advice("Write the bare name", example) };
}

function malformedStore(keys: readonly string[], value: string, example: string | undefined): Description {
  const { reason, remedy } = storeHostWords(keys, value);
  return { reason, remedy: remedy ?? advice("Write the bare name", example), hidesValue: value.includes("@") };
}

// Browsers keep no cookie for all hosts below such a domain, and without it the file server answers 401.
function noDomainProblem(value: string): string | undefined {
  if (isIP(value) !== 0) return "is an address, for which a browser refuses the session cookie";
  if (/^([a-z0-9-]+\.)+[0-9]+$/.test(value)) return "ends in a number, which a browser takes for an address";
  if (/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(value)) return "is a single label, for which a browser refuses the session cookie";
  return undefined;
}

function malformedBytes(value: string, example: string | undefined): Description {
  if (/^[0-9]+(\.[0-9]+)?$/.test(value)) return { reason: "has no unit, and would be that many bytes", remedy: advice("Write one of Ki, Mi, Gi, Ti, Pi, k, M, G, T and P behind it", example) };
  if (/^[0-9]+(\.[0-9]+)?m$/.test(value)) return { reason: "is in thousandths of a byte", remedy: advice("Write M or Mi", example) };
  return { reason: formatWords["quantity"] ?? "", remedy: advice("Write one", example) };
}

function malformedSource(value: string, pattern: string, example: string | undefined): Description {
  // A login may stand in any of them.
  const hidesValue = /:.*@/.test(value);
  if (pattern.includes("oci")) return { reason: "does not begin with oci:// and name a repository of a registry", remedy: advice("Write it so", example), hidesValue };
  const remedy = advice("Write an http, https or ssh URL", example);
  return { reason: /^[^/]+@[^/]+:/.test(value) ? "is git's short form, which Flux does not take" : "is no URL that Flux fetches from", remedy, hidesValue };
}

const storageNames: Readonly<Record<string, string>> = { bucket: "bucket", account: "storage account", container: "container" };

function malformedStorage(value: string, key: string | undefined, pattern: string, example: string | undefined): Description {
  const remedy = advice("Write the bare name", example);
  const hidesValue = value.includes("@");
  const scheme = /^[a-z0-9+.-]+:\/\//i.test(value);
  if (key === "host" && scheme) return { reason: "has a scheme: whether it is http or https is said in secure", remedy: advice("Write host and port alone", example), hidesValue };
  if (scheme) return { reason: "has a scheme", remedy, hidesValue };
  if (value.includes("/")) return { reason: "has a /, and so is more than a name", remedy, hidesValue };
  if (key === "host") return { reason: "is no host, or host and port", remedy: advice("Write one", example), hidesValue };
  return { reason: `is no name of a ${storageNames[key ?? ""] ?? "bucket"}, which has to match ${pattern}`, remedy, hidesValue };
}

function hostProblem(value: string, format: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return "has a scheme: whether it is http or https follows from the exposure";
  if (/^[^:]*:\d+$/.test(value)) return "has a port: ports follow from the exposure";
  if (value.endsWith(".")) return "has a trailing dot, which no certificate and no cookie has";
  if (value.includes("/")) return "has a path";
  if (/[A-Z]/.test(value)) return "has capitals, which hosts are not compared with";
  return format === "host" ? "is neither a host name nor an address" : "is not a host name";
}

const formatWords: Readonly<Record<string, string>> = {
  label: "is not a name of lower-case letters, digits and hyphens, 63 characters at most",
  resourceName: "is not a name of lower-case letters, digits, dots and hyphens",
  quantity: "is not a quantity of Kubernetes",
  duration: "is not a duration: numbers with ms, s, m or h",
  cidr: "is no network: an address, / and the length of the prefix",
  uri: "is not an http or https URL without user and password",
};

function advice(text: string, example: string | undefined): string {
  return example === undefined ? text : `${text}, for example ${example}`;
}

/**
 * A value that fits no member of a union breaks all of them: what counts is the member that was meant, which is the one
 * whose fixed values it has, and of those the one that it breaks least.
 */
export function meantErrors(errors: readonly SchemaError[]): SchemaError[] {
  let rest = [...errors];
  for (const union of errors.filter(({ keyword }) => keyword === "anyOf")) {
    const start = `${union.schemaPath}/`;
    const within = ({ instancePath, schemaPath }: SchemaError) =>
      schemaPath.startsWith(start) && (instancePath === union.instancePath || instancePath.startsWith(`${union.instancePath}/`));
    const costs = new Map<string, number>();
    for (const error of rest.filter(within)) {
      const branch = branchOf(error, start);
      costs.set(branch, (costs.get(branch) ?? 0) + cost(error, union));
    }
    const [meant] = [...costs].toSorted(([, a], [, b]) => a - b);
    rest = rest.filter((error) => error !== union && (!within(error) || branchOf(error, start) === meant?.[0]));
  }
  return rest;
}

// A fixed value of another member weighs most; a key that a member lacks more than a value that does not fit.
function cost({ keyword, instancePath }: SchemaError, union: SchemaError): number {
  const direct = instancePath.slice(union.instancePath.length).split("/").length <= 2;
  if (((keyword === "const" || keyword === "enum") && direct) || (keyword === "type" && instancePath === union.instancePath)) return 100;
  return { additionalProperties: 3, required: 2 }[keyword] ?? 1;
}

function branchOf({ schemaPath }: SchemaError, start: string): string {
  return schemaPath.slice(start.length).split("/", 1)[0] ?? "";
}

function knownKeys(keys: readonly string[], data: Json): string[] {
  return [...new Set(schemasAt(keys, data).flatMap(({ properties }) => (isJsonObject(properties) ? Object.keys(properties) : [])))];
}

function exampleAt(keys: readonly string[], data: Json): string | undefined {
  for (const { examples } of schemasAt(keys, data)) if (isJsonArray(examples) && examples[0] !== undefined) return JSON.stringify(examples[0]);
  return undefined;
}

// Of the members of a union, the one that was meant is one that requires it.
function missingExample(keys: readonly string[], missing: string, data: Json): string | undefined {
  for (const { required, properties } of schemasAt(keys, data)) {
    const schema = isJsonObject(properties) ? properties[missing] : undefined;
    if (!isJsonObject(schema) || !isJsonArray(required) || !required.includes(missing)) continue;
    if (isJsonArray(schema["examples"])) return JSON.stringify(schema["examples"][0]);
  }
  return undefined;
}

function stringAt(keys: readonly string[], keyword: string, data: Json): string | undefined {
  for (const schema of schemasAt(keys, data)) {
    const value = schema[keyword];
    if (typeof value === "string") return value;
  }
  return undefined;
}

/** What the published schema says of a place: one schema for each member of the unions on the way that may be meant. Read on errors only. */
function schemasAt(keys: readonly string[], data: Json): JsonObject[] {
  let value: Json | undefined = data;
  let here = members(publishedSchema(), value);
  for (const key of keys) {
    value = value === undefined ? undefined : atPointer(value, toPointer([key]));
    here = here.flatMap(({ properties, items, additionalProperties }) => {
      const next = isJsonObject(properties) && properties[key] !== undefined ? properties[key] : isJsonObject(items) ? items : additionalProperties;
      return isJsonObject(next) ? members(next, value) : [];
    });
  }
  return here;
}

function members(schema: JsonObject, value: Json | undefined): JsonObject[] {
  const { $ref, anyOf, ...own } = schema;
  if (typeof $ref === "string") {
    const target = atPointer(publishedSchema(), $ref.slice(1));
    return isJsonObject(target) ? [{ ...target, ...own }] : [];
  }
  if (!isJsonArray(anyOf)) return [schema];
  const all = anyOf.filter((member) => isJsonObject(member));
  const meant = all.filter((member) => !contradicts(member, value));
  return [own, ...(meant.length === 0 ? all : meant).flatMap((member) => members(member, value))];
}

// A fixed value, such as the kind of an exposure, tells the members of a union apart.
function contradicts({ properties }: JsonObject, value: Json | undefined): boolean {
  if (!isJsonObject(properties) || !isJsonObject(value)) return false;
  return Object.entries(properties).some(([key, schema]) => {
    const allowed = isJsonObject(schema) ? valuesOf([schema]) : [];
    return value[key] !== undefined && allowed.length > 0 && !allowed.includes(value[key]);
  });
}

let published: JsonObject | undefined;

function publishedSchema(): JsonObject {
  if (published === undefined) {
    const schema = toJson(JSON.parse(readFileSync(new URL("generated/environment.schema.json", import.meta.url), "utf8")));
    published = isJsonObject(schema) ? schema : {};
  }
  return published;
}

function at(holder: Json | undefined, key: string): Json | undefined {
  return isJsonObject(holder) ? holder[key] : undefined;
}
