/** What the tests of the commands about secret values share. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject, type JsonObject } from "@k8s-config/core";
import { main } from "../main.ts";
import { opened, readSopsText } from "../secrets/sops-file.ts";
import type { SecretTools } from "../secrets/tools.ts";
import { countedRandom, keys } from "./keys.ts";
import { overlay, small, withProject, type Project } from "./project.ts";

export const path = "overlays/prod/foundation/extras/credentials.sops.yaml";
export const flux = { source: { kind: "existing", name: "platform" }, decryption: {} };
export const settings = { exposure: { kind: "none", domain: "clearml.example.com" }, users: small.users };

export function sops(...recipients: readonly string[]): object {
  return { ...settings, credentials: { kind: "sops", recipients }, flux };
}

export const external = { ...settings, credentials: { kind: "externalSecrets", store: { name: "vault" }, remote: { prefix: "clearml-" } } };

/** A project with one environment, prod. */
export function withProd<T>(environment: object, use: (project: Project) => Promise<T>): Promise<T> {
  return withProject({ "overlays/prod/overlay.ts": overlay(environment) }, use);
}

export interface Given extends Partial<SecretTools> {
  readonly typed?: readonly string[];
}

/** Runs a command as somebody who has the first key, and whose output goes into a pipe. */
export async function run({ folder }: Project, args: readonly string[], { typed = [], ...given }: Given = {}) {
  const [out, err, asked] = [new Array<string>(), new Array<string>(), new Array<string>()];
  const answers = [...typed];
  const secrets: Partial<SecretTools> = {
    random: countedRandom(),
    now: () => new Date("2026-03-04T05:06:07Z"),
    env: { SOPS_AGE_KEY: keys.one.identity, HOME: folder },
    isSeen: false,
    input: () => Promise.resolve(answers.shift() ?? ""),
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? "");
    },
    ...given,
  };
  const code = await main(args, { cwd: folder, out: (line) => out.push(line), err: (line) => err.push(line), secrets });
  return { code, out: out.join("\n"), err: err.join("\n"), asked };
}

export async function values({ folder }: Project, identity: string = keys.one.identity): Promise<JsonObject> {
  const file = readSopsText(readFileSync(join(folder, path), "utf8"));
  if (file === undefined) throw new Error("not encrypted");
  const { stringData } = await opened(file, [identity]);
  return stringData !== undefined && isJsonObject(stringData) ? stringData : {};
}

export const password = "correct horse 7";

/** A project whose environment has its file, with ada's password. */
export function withFile<T>(use: (project: Project) => Promise<T>, recipients: readonly string[] = [keys.one.recipient]): Promise<T> {
  return withProd(sops(...recipients), async (project) => {
    await run(project, ["credentials", "create", "prod"]);
    await run(project, ["users", "add", "prod", "ada"], { typed: [password, password] });
    return use(project);
  });
}
