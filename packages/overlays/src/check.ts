import { certManagerGroup } from "@k8s-config/clearml";
import { atPointer, objectId, pointerKeys, toJson, validateObjects, type KubeObject } from "@k8s-config/core";
import { deprecationProblems } from "./deprecations.ts";
import type { Environment } from "./environment.ts";
import { isGatewayObject } from "./gateway.ts";
import { externalSecretsGroup } from "./external-secret.ts";
import { validate } from "./generated/validate.js";
import type { ObjectPatch } from "./patch.ts";
import { patchBehind } from "./patch-behind.ts";
import { isPrometheusObject } from "./monitoring/objects.ts";
import { pathOf, sortProblems, type Problem } from "./problems.ts";
import { resolve } from "./resolve.ts";
import { applyRules } from "./rules.ts";
import { meantErrors, schemaProblems } from "./schema-problems.ts";
import { soundsSecret } from "./secret-names.ts";

/** An environment that may be emitted, and what is to be said of it all the same; or why it may not. */
export type Checked =
  | { readonly environment: Environment; readonly problems: readonly Problem[] }
  | { readonly environment: undefined; readonly problems: readonly Problem[] };

/** Keywords of the schema whose breach leaves the types as they are, so that the rules can still be asked. */
const aboutValues = new Set(["minimum", "maximum", "pattern", "additionalProperties"]);

/**
 * Refuses at run time what the compiler refuses, and what no type can say: all problems at once.
 *
 * @param name of the environment: its folder's.
 */
export function checkEnvironment(name: string, value: unknown): Checked {
  const problems: Problem[] = [];
  if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) {
    problems.push({
      severity: "error",
      environment: name,
      path: "",
      reason: "an environment is named by its folder, which has to be of lower-case letters, digits and -",
      remedy: "Rename the folder",
    });
  }
  const unreadable = dataProblem(name, value);
  if (unreadable !== undefined) return { environment: undefined, problems: sortProblems([...problems, unreadable]) };
  const valid = validate(value);
  const errors = meantErrors(valid ? [] : (validate.errors ?? []));
  problems.push(...schemaProblems(name, value, errors));
  if (valid) problems.push(...ruleProblems(name, value));
  else if (looksLikeEnvironment(value) && errors.every(({ keyword }) => aboutValues.has(keyword))) {
    // Of a value that the schema refuses no more has to be said.
    const told = new Set(problems.map(({ path }) => path));
    problems.push(...ruleProblems(name, value).filter(({ path }) => !told.has(path)));
  }
  problems.push(...deprecationProblems(name, value));
  const sorted = sortProblems(problems);
  return valid && sorted.every(({ severity }) => severity === "warning") ? { environment: value, problems: sorted } : { environment: undefined, problems: sorted };
}

/** Whether a value is an environment of this version's schema; the rules are not asked. */
export function isEnvironment(value: unknown): value is Environment {
  return validate(value);
}

/** What is no data, NaN or a function for one, can be held to no schema. */
function dataProblem(name: string, value: unknown): Problem | undefined {
  try {
    toJson(value);
    return undefined;
  } catch (error) {
    const [, pointer = "", what] = /^(\/[^:]*): (.*)$/.exec(error instanceof Error ? error.message : "") ?? [];
    const keys = pointerKeys(pointer === "/" ? "" : pointer);
    const place = { severity: "error" as const, environment: name, ...pathOf(...keys) };
    if (keys.at(-1) === "__proto__") return { ...place, ofKey: true, reason: what ?? "", remedy: "Use another key" };
    return {
      ...place,
      reason: what ?? "holds itself",
      remedy: "Write plain data: texts, numbers, true, false, lists and groups of settings",
    };
  }
}

// Only asked where the schema found nothing wrong with any type.
function looksLikeEnvironment(value: unknown): value is Environment {
  return typeof value === "object" && value !== null;
}

function ruleProblems(name: string, environment: Environment): Problem[] {
  return applyRules(environment, resolve(name, environment)).map(({ warning, ...finding }) => ({
    ...finding,
    severity: warning ? "warning" : "error",
    environment: name,
  }));
}

/** Groups whose kinds kubernetes-models does not have. */
const unmodelled = [externalSecretsGroup, certManagerGroup];

/** Holds rendered objects to their Kubernetes schemas: what a setting or a patch passes on as it is may still be wrong. */
export async function checkObjects(name: string, objects: readonly KubeObject[], patches: readonly ObjectPatch[] = []): Promise<Problem[]> {
  const byId = new Map(objects.map((object) => [objectId(object), object]));
  // What has no model of Kubernetes is made of typed settings alone, and held to its CustomResourceDefinition by tests.
  const problems = await validateObjects(objects.filter((object) => !isGatewayObject(object) && !isPrometheusObject(object) && !unmodelled.some((group) => object.apiVersion.startsWith(`${group}/`))));
  return problems.map(({ object: id, pointer, message }): Problem => {
    const refusal = { severity: "error", environment: name } as const;
    const object = byId.get(id);
    const behind = object === undefined || pointer === "" ? undefined : patchBehind(patches, object, pointer);
    if (object !== undefined && behind !== undefined) {
      const { index, field, inside } = behind;
      const value = atPointer(object, pointer);
      const reason = `is refused by the Kubernetes schema of ${id}, ${pointer}: ${message}`;
      const isShown = field === "value" && value !== undefined && typeof value !== "object" && !soundsSecret(pointer);
      return { ...refusal, ...pathOf("patches", String(index), field, ...inside), ...(isShown ? { value } : {}), reason, remedy: "Correct the patch" };
    }
    const reason = `is refused by its Kubernetes schema: ${[pointer, message].filter((part) => part !== "").join(" ")}`;
    // An object is no place in what says it.
    return { ...refusal, path: id, keys: [], reason, remedy: "Correct the setting that says it" };
  });
}
