import type { JsonObject } from "@k8s-config/core";
import { basesFiles, overlayFiles, problemText, renderEnvironment, resolve, type Environment } from "@k8s-config/overlays";
import { changeProblems, findingsOf } from "../changes/rules.ts";
import { readPast, type Past } from "../living.ts";

/** An environment with volumes, as tests of its changes start from it. */
export const prod = {
  exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
  mongo: { storage: { size: "20Gi", class: "fast" } },
  fileserver: { storage: { size: "100Gi", class: "fast" } },
} as const satisfies Environment;

/** An environment as it is read from its emitted files, in the folder of the same or another name. */
export function emitted(environment: Environment, name = "prod", folder = name): Past | undefined {
  const files = new Map(overlayFiles(name, environment).map(({ path, text }) => [`overlays/${folder}/${path}`, text]));
  for (const [component, base] of Object.entries(basesFiles())) {
    for (const { path, text } of base) files.set(`packages/${component}/base/${path}`, text);
  }
  return readPast((path) => files.get(path), folder);
}

/** What a change of the environment prod is told, a line each, where some of it is accepted, or another record was emitted. */
export function told(before: Environment, after: Environment, ...given: readonly (string | { readonly record: JsonObject })[]): string[] {
  const old = emitted(before)?.before;
  if (old === undefined) throw new Error("nothing is emitted");
  const [other] = given.filter((one) => typeof one !== "string");
  const findings = findingsOf("prod", { ...old, ...other }, { objects: renderEnvironment("prod", after), environment: after, resolved: resolve("prod", after) });
  return changeProblems(new Map([["prod", findings]]), given.filter((one) => typeof one === "string")).map(problemText);
}
