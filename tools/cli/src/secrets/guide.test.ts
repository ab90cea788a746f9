/** What docs/secrets.md says, done. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromYaml, isJsonObject, toYaml, type JsonObject } from "@k8s-config/core";
import { checkEnvironment, credentialReaders, credentialsPath } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { main } from "../main.ts";
import { keys } from "../testing/keys.ts";
import { small, withProject, type Project } from "../testing/project.ts";
import { rotations } from "./new-values.ts";

const guide = readFileSync(new URL("../../../../docs/secrets.md", import.meta.url), "utf8");
const rest = { exposure: { kind: "none", domain: "clearml.example.com" }, users: [...small.users] };

/** Settings that the guide shows, by their kind of credentials. */
const shown = new Map(
  [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]): [string, JsonObject] => {
    const [settings = null] = fromYaml(text);
    if (!isJsonObject(settings)) throw new Error("no settings");
    const { credentials } = settings;
    return [String(credentials !== undefined && isJsonObject(credentials) ? credentials["kind"] : ""), { ...rest, ...settings }];
  }),
);

/** Commands of k8s-config below a heading, without what they are piped into. */
function commandsOf(heading: string): string[][] {
  const [section = ""] = new RegExp(`\n## ${heading}\n.*?(?=\n## |$)`, "s").exec(guide) ?? [];
  return [...section.matchAll(/^k8s-config ([^#|\n]*)/gm)].map(([, args = ""]) => args.trim().split(/\s+/));
}

async function run({ folder }: Project, args: readonly string[]): Promise<void> {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const code = await main(args, { cwd: folder, out: say, err: say, secrets: { env: { SOPS_AGE_KEY: keys.one.identity }, isSeen: false, ask: () => Promise.resolve("correct horse 7") } });
  expect({ args, code, said: code === 0 ? [] : said }).toEqual({ args, code: 0, said: [] });
}

describe("the guide", () => {
  it("shows settings that are taken", () => {
    expect([...shown.keys()]).toEqual(["sops", "externalSecrets"]);
    for (const settings of shown.values()) expect(checkEnvironment("prod", settings).problems).toEqual([]);
  });

  it("says of each key what another value means, and of no other", () => {
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].filter(([, key = ""]) => key.includes("-")).map(([, key, meaning]) => [key, meaning]);
    expect(rows).toEqual(Object.entries(rotations).map(([key, { meaning }]) => [key, meaning]));
  });

  it("says what restarts", () => {
    const { environment } = checkEnvironment("prod", shown.get("sops"));
    expect(environment && credentialReaders("prod", environment)).toEqual(["mongo", "elastic", "redis", "api", "async-delete", "fileserver"]);
    expect(guide.replaceAll(/\s+/g, " ")).toContain("MongoDB, Elasticsearch, Redis, API server, asynchronous delete and file server, and nothing else");
  });

  it("has commands that run, one after the other", () =>
    withProject({}, async (project) => {
      const file = join(project.folder, "overlays/prod/overlay.yaml");
      mkdirSync(join(project.folder, "overlays/prod"), { recursive: true });
      const set = (settings: object, credentials: object) => writeFileSync(file, toYaml(JSON.parse(JSON.stringify({ ...settings, credentials }))));
      set(shown.get("sops") ?? {}, { kind: "sops", recipients: [keys.one.recipient] });
      const encrypted = [...commandsOf("Encrypted in the repository"), ...commandsOf("Rotate"), ...commandsOf("Users")];
      expect(encrypted.map((args) => args.slice(0, 2).join(" "))).toEqual([
        "credentials create",
        "users add",
        "emit prod",
        "credentials recipients",
        "credentials rotate",
        "credentials rotate",
        "users rotate",
        "users add",
        "users remove",
      ]);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      for (const args of encrypted) await run(project, args);
      expect(existsSync(join(project.folder, credentialsPath("prod")))).toBe(true);
      expect(guide).toContain(`\`${credentialsPath("prod")}\``);
      rmSync(join(project.folder, credentialsPath("prod")));
      set(rest, { kind: "existingSecret" });
      const inCluster = commandsOf("In the cluster");
      expect(inCluster).toHaveLength(2);
      // oxlint-disable-next-line no-await-in-loop
      for (const args of [...inCluster, ...commandsOf("Rotate")]) await run(project, args);
    }));
});
