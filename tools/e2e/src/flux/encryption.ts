import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { main } from "@k8s-config/cli/src/main.ts";
import { atPointer, isJsonObject, toJson, toYaml, type JsonObject } from "@k8s-config/core";
import { credentialsPath } from "@k8s-config/overlays";
import { run } from "../cluster/cluster.ts";
import { built } from "../go/build.ts";
import { encryption } from "../go/families.ts";
import type { Context } from "../scenario.ts";

/** A pair of age, made by age-keygen. */
export interface AgeKey {
  /** File with the private key. */
  readonly file: string;
  readonly recipient: string;
}

/** The programs that people encrypt with. */
export interface Encryption {
  key(name: string): Promise<AgeKey>;
  /** Runs sops with a private key. @returns what it prints. */
  sops(key: AgeKey, cwd: string, ...args: readonly string[]): Promise<string>;
}

export async function encryptionIn({ scratch }: Pick<Context, "scratch">): Promise<Encryption> {
  const folder = await built(encryption, (line) => console.log(`  ${line}`));
  return {
    async key(name) {
      const file = join(scratch, `${name}.agekey`);
      await run(join(folder, "age-keygen"), ["-o", file]);
      const { stdout } = await run(join(folder, "age-keygen"), ["-y", file]);
      return { file, recipient: stdout.trim() };
    },
    async sops({ file }, cwd, ...args) {
      const { stdout } = await run(join(folder, "sops"), ["--disable-version-check", ...args], "", { cwd, env: { ...process.env, SOPS_AGE_KEY_FILE: file } });
      return stdout;
    },
  };
}

/** Runs a command of k8s-config as somebody who has a private key, and types a password. @returns what it prints. */
export async function k8sConfig(cwd: string, key: AgeKey, args: readonly string[], password = ""): Promise<string> {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const code = await main(args, { cwd, out: say, err: say, secrets: { env: { SOPS_AGE_KEY_FILE: key.file }, input: () => Promise.resolve(password) } });
  if (code !== 0) throw new Error(`k8s-config ${args.join(" ")}: ${code}\n${said.join("\n")}`);
  return said.join("\n");
}

/** The encrypted file of an environment that is not in a repository yet, made as the guide says. */
export async function madeFile({ scratch }: Pick<Context, "scratch">, name: string, settings: JsonObject, key: AgeKey, passwords: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(scratch, `make-${name}`);
  const path = join(folder, "overlays", name, "overlay.yaml");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, toYaml(settings));
  await k8sConfig(folder, key, ["credentials", "create", name]);
  for (const [username, password] of Object.entries(passwords)) {
    // oxlint-disable-next-line no-await-in-loop -- one file
    await k8sConfig(folder, key, ["users", "add", name, username, "--password-stdin"], `${password}\n`);
  }
  return readFileSync(join(folder, credentialsPath(name)), "utf8");
}

/** Values of the encrypted file, as sops itself shows them. */
export async function valuesBySops({ sops }: Encryption, key: AgeKey, folder: string, name: string): Promise<Readonly<Record<string, string>>> {
  const shown = toJson(JSON.parse(await sops(key, folder, "decrypt", "--output-type", "json", credentialsPath(name))));
  const values = atPointer(shown, "/stringData") ?? null;
  if (!isJsonObject(values)) throw new Error("sops shows no stringData");
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, String(value)]));
}
