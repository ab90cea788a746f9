import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { main } from "@k8s-config/cli/src/main.ts";
import { atPointer, isJsonObject, jsonEqual, toYaml, type Json } from "@k8s-config/core";
import { kubectl } from "@k8s-config/kubectl";
import { credentialKeysOf, resolve } from "@k8s-config/overlays";
import { run } from "../cluster/cluster.ts";
import { accepted } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";

const name = "existing";
const namespace = "k8s-config-existing";

const settings: Readonly<Record<string, Json>> = {
  namespace,
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret", secretName: "team-credentials" },
  users: [{ username: "ada", name: "Ada" }],
};

export const secretsExisting: Scenario = {
  name: "secrets-existing",
  about: "what the CLI prints for a Secret that people keep is what kubectl takes from a pipe: made once, changed key by key",
  needsFakeNodes: false,
  async run(context) {
    const { cluster: { api }, expect } = context;
    await context.uses(namespace);
    await api.apply({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } });
    await mkdir(join(context.scratch, "overlays", name), { recursive: true });
    await writeFile(join(context.scratch, "overlays", name, "overlay.yaml"), toYaml(settings));
    await expect("created, with a user's password added: the Secret has every key that the pods read", async () => {
      await piped(context, ["credentials", "create", name], "create --filename=-");
      await piped(context, ["users", "add", name, "ada", "--password-stdin"]);
      const wanted = credentialKeysOf(resolve(name, accepted(name, settings))).toSorted();
      const found = Object.keys(await values(context)).toSorted();
      if (!jsonEqual(found, wanted)) throw new Error(`${found.join(", ")} in place of ${wanted.join(", ")}`);
    });
    await expect("created once more: kubectl leaves it as it is", async () => {
      const before = await values(context);
      const refused = await piped(context, ["credentials", "create", name], "create --filename=-").then(() => "", String);
      if (!refused.includes("already exists") || !jsonEqual(before, await values(context))) throw new Error(refused || "it was accepted");
    });
    await expect("rotated: the named keys alone are others", async () => {
      const before = await values(context);
      await piped(context, ["credentials", "rotate", name, "token-secret"]);
      await piped(context, ["users", "rotate", name, "ada", "--password-stdin"]);
      const after = await values(context);
      const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
      if (!jsonEqual(changed.toSorted(), ["token-secret", "user-ada"])) throw new Error(`changed: ${changed.join(", ")}`);
    });
    await expect("a user's password is added and taken out", async () => {
      const before = await values(context);
      await piped(context, ["users", "add", name, "grace", "--password-stdin"]);
      if (!("user-grace" in (await values(context)))) throw new Error("it is not there");
      await piped(context, ["users", "remove", name, "grace"]);
      if (!jsonEqual(before, await values(context))) throw new Error("other keys than before");
    });
  },
};

async function values({ cluster: { api } }: Context): Promise<Readonly<Record<string, Json>>> {
  const data = atPointer((await api.get({ apiVersion: "v1", kind: "Secret", metadata: { name: "team-credentials", namespace } })) ?? {}, "/data") ?? null;
  return isJsonObject(data) ? data : {};
}

/** Pipes what k8s-config prints into kubectl: into the command that it says, unless another is given. */
async function piped({ cluster, scratch }: Context, args: readonly string[], into?: string): Promise<void> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(args, { cwd: scratch, out: (line) => out.push(line), err: (line) => err.push(line), secrets: { isSeen: false, input: () => Promise.resolve("correct horse 7\n") } });
  const said = /pipe it into: kubectl (.*)/i.exec(err.join("\n"))?.[1];
  const command = into ?? said;
  if (code !== 0 || command === undefined) throw new Error(`k8s-config ${args.join(" ")}: ${code}\n${err.join("\n")}`);
  // A pipe as between two programs: what Node gives a program as its input has no path.
  await run("sh", ["-c", `cat | "$0" --kubeconfig "$1" ${command}`, await kubectl(), cluster.kubeconfig], out.join("\n"));
}
