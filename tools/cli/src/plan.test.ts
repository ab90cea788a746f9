import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { main } from "./main.ts";
import { planMarkdown } from "./plan/markdown.ts";
import { planOf } from "./plan/plan.ts";
import { planText } from "./plan/text.ts";
import { progressOn } from "./progress.ts";
import { revision } from "./testing/plans.ts";
import { small } from "./testing/project.ts";
import { emittedFiles, gitIn, withRepository, type Repository } from "./testing/repository.ts";

const dev: Environment = { ...small, api: { replicas: 2 } };
const watched: Environment = { ...small, api: { replicas: 2, watchdog: { thresholdSec: 4321 } } };
const prod: Environment = { ...small, namespace: "clearml", mongo: { storage: { size: "30Gi" } }, users: [{ username: "ada", name: "Ada Lovelace" }, { username: "grace", name: "Grace Hopper" }] };
const shrunk: Environment = { ...prod, mongo: { storage: { size: "20Gi" } }, users: [{ username: "ada", name: "Ada Lovelace" }, { username: "hopper", name: "Grace Hopper" }] };

/** Runs a command line in this process, as on a terminal or not. */
async function run(cwd: string, args: readonly string[], shows: { readonly colour?: boolean } = {}) {
  const [out, err] = [new Array<string>(), new Array<string>()];
  const code = await main(args, { cwd, out: (line) => out.push(line), err: (line) => err.push(line), ...shows });
  return { code, out, err };
}

/** A repository whose second commit changes dev, and whose working tree changes prod as well. */
function withChanges<T>(use: (repository: Repository) => Promise<T>): Promise<T> {
  return withRepository(emittedFiles({ dev, prod }), (repository) => {
    repository.commit("watch", emittedFiles({ dev: watched }));
    repository.write(emittedFiles({ prod: shrunk }));
    return use(repository);
  });
}

const withoutHashes = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/-[2456789bcdfghkmt]{10}\b/g, "-<hash>").replaceAll(/\([0-9a-f]{10}\)/g, "(<commit>)"));

describe("k8s-config plan", () => {
  it("compares the working tree with HEAD, or two revisions", () =>
    withChanges(async ({ folder }) => {
      const { code, out, err } = await run(folder, ["plan"]);
      expect({ code, err }).toEqual({ code: 0, err: [] });
      expect(withoutHashes(out)).toMatchInlineSnapshot(`
        [
          "HEAD (<commit>) -> the working tree",
          "",
          "prod: 3 settings, 3 objects",
          "  at risk   StatefulSet/mongo: Kubernetes refuses to change spec.volumeClaimTemplates where it is applied already. The data stay in their claims; to go on with other ones: kubectl --namespace clearml delete statefulset.apps/mongo; then apply",
          "  user      grace is deleted: under another name it is another user",
          "  secret    clearml-credentials has to hold user-hopper before this is applied",
          "  restarts  Deployment/api: its only pod, once the new one is ready (users)",
          "  user      hopper is created",
          "  leaves    what nothing deletes; once it is rolled out: kubectl --namespace clearml delete configmap/api-config-<hash>",
          "",
          "  settings",
          "  - users.grace: {"username":"grace","name":"Grace Hopper"}",
          "  + users.hopper: {"username":"hopper","name":"Grace Hopper"}",
          "  ~ mongo.storage.size: "30Gi" -> "20Gi"",
          "",
          "  objects",
          "  ~ ConfigMap/api-config (users)",
          "      ~ apiserver.conf auth.fixed_users.users.[name=Grace Hopper].username: "grace" -> "hopper"",
          "  ~ Deployment/api (users)",
          "      ~ /spec/template/spec/containers/[name=api]/env/[name=FIXED_USER_2_HASH]/valueFrom/secretKeyRef/key: "user-grace" -> "user-hopper"",
          "  ~ StatefulSet/mongo (mongo.storage.size)",
          "      ~ /spec/volumeClaimTemplates/0/spec/resources/requests/storage: "30Gi" -> "20Gi"",
          "",
          "Nothing changes in dev.",
        ]
      `);
      const between = await run(folder, ["plan", "overlays/dev/", "--from", "HEAD~1", "--to", "main"]);
      expect(withoutHashes(between.out)).toMatchInlineSnapshot(`
        [
          "HEAD~1 (<commit>) -> main (<commit>)",
          "",
          "dev: 1 setting, 1 object",
          "  restarts  Deployment/api: 2 pods, each once a new one is ready (api.watchdog)",
          "  leaves    what nothing deletes; once it is rolled out: kubectl --namespace clearml delete configmap/api-config-<hash>",
          "",
          "  settings",
          "  + api.watchdog: {"thresholdSec":4321}",
          "",
          "  objects",
          "  ~ ConfigMap/api-config (api.watchdog)",
          "      ~ services.conf tasks.non_responsive_tasks_watchdog.threshold_sec: 7200 -> 4321",
        ]
      `);
    }));

  it("ends with 0, and with --exit-code tells a change, and what is at risk, from nothing", () =>
    withChanges(async ({ folder }) => {
      const code = async (...args: readonly string[]) => (await run(folder, ["plan", ...args])).code;
      expect(await code("--exit-code", "dev")).toBe(0);
      expect(await code("--exit-code", "dev", "--from", "HEAD~1")).toBe(3);
      expect(await code("--exit-code")).toBe(4);
      expect(await code("prod")).toBe(0);
    }));

  it("prints JSON that says the same", () =>
    withChanges(async ({ folder, git }) => {
      const { out } = await run(folder, ["plan", "dev", "--from", "HEAD~1", "--to", "HEAD", "--json"]);
      expect(JSON.parse(out.join("\n"))).toMatchObject({
        from: { label: "HEAD~1", commit: git("rev-parse", "HEAD~1").trim() },
        to: { label: "HEAD" },
        environments: [
          {
            environment: "dev",
            status: "changed",
            settings: [{ path: "api.watchdog", after: { thresholdSec: 4321 } }],
            objects: [{ object: "ConfigMap/api-config", change: "changed", causes: ["api.watchdog"], files: [{ file: "services.conf", keys: [{ path: "/tasks/non_responsive_tasks_watchdog/threshold_sec", before: 7200, after: 4321 }] }] }],
            effects: { restarts: [{ workload: "Deployment/api", pods: 2, downtime: false, causes: ["api.watchdog"] }], risks: [], users: { created: [], deleted: [] } },
          },
        ],
      });
    }));

  it("compares two environments with one another", () =>
    withChanges(async ({ folder }) => {
      const { code, out } = await run(folder, ["plan", "dev", "prod", "--compare"]);
      expect(code).toBe(0);
      expect(withoutHashes(out)).toMatchInlineSnapshot(`
        [
          "dev in the working tree -> prod in the working tree",
          "",
          "dev .. prod: 3 settings, 3 objects",
          "",
          "  settings",
          "  + users.hopper: {"username":"hopper","name":"Grace Hopper"}",
          "  - api: {"replicas":2,"watchdog":{"thresholdSec":4321}}",
          "  + mongo: {"storage":{"size":"20Gi"}}",
          "",
          "  objects",
          "  ~ ConfigMap/api-config (users.hopper, api.watchdog)",
          "      + apiserver.conf auth.fixed_users.users.[name=Grace Hopper]: {"username":"hopper","password":"\${FIXED_USER_2_HASH}","name":"Grace Hopper"}",
          "      ~ services.conf tasks.non_responsive_tasks_watchdog.threshold_sec: 4321 -> 7200",
          "  ~ Deployment/api (users.hopper, api.replicas)",
          "      ~ /spec/replicas: 2 -> 1",
          "      + /spec/template/spec/containers/[name=api]/env/[name=FIXED_USER_2_HASH]: {"name":"FIXED_USER_2_HASH","valueFrom":{"secretKeyRef":{"name":"clearml-credentials","key":"user-hopper"}}}",
          "  ~ StatefulSet/mongo (mongo.storage)",
          "      ~ /spec/volumeClaimTemplates/0/spec/resources/requests/storage: "50Gi" -> "20Gi"",
        ]
      `);
      expect((await run(folder, ["plan", "prod", "prod", "--compare", "--exit-code"])).code).toBe(0);
    }));

  it("uses colours where they are seen, and nothing else differs", () =>
    withChanges(async ({ folder }) => {
      const [plain, coloured] = [await run(folder, ["plan"]), await run(folder, ["plan"], { colour: true })];
      expect(coloured.out.join("\n")).toContain("\u001b[31mat risk");
      expect(coloured.out.join("\n").replaceAll(/\u001b\[\d+m/g, "")).toBe(plain.out.join("\n"));
    }));

  it("needs no more than the folder's git, and runs nothing of another revision", () =>
    withChanges(async ({ folder, commit, git }) => {
      commit("trap", { "overlays/dev/overlay.ts": 'throw new Error("was run");\n', ".gitattributes": "*.yaml filter=trap diff=trap\n" });
      for (const key of ["filter.trap.smudge", "filter.trap.clean", "diff.trap.textconv"]) git("config", key, "touch trapped");
      expect(await run(folder, ["plan", "dev", "--from", "HEAD~1", "--to", "HEAD"])).toMatchObject({ code: 0, err: [] });
      expect(existsSync(join(folder, "trapped"))).toBe(false);
    }));
});

describe("a plan that cannot be made", () => {
  it.each<[string, readonly string[], string]>([
    ["an unknown environment", ["plan", "prd"], 'there is no environment "prd" (overlays/prd/overlay.ts or overlay.yaml). Did you mean prod?'],
    ["an unknown revision", ["plan", "--from", "mian"], "there is no revision mian: git log --oneline --all shows those that there are; git fetch brings those of others"],
    ["a comparison of one", ["plan", "dev", "--compare"], "--compare takes two environments: k8s-config plan staging prod --compare"],
    ["two forms at once", ["plan", "--json", "--markdown"], "--json and --markdown are two forms of one answer: give one of them"],
  ])("is a wrong call: %s", (_what, args, told) =>
    withChanges(async ({ folder }) => {
      expect(await run(folder, args)).toEqual({ code: 2, out: [], err: [told] });
    }));

  it("says of an overlay that does not build on which side, plans the others, and ends with 1", () =>
    withChanges(async ({ folder, write }) => {
      write({ "overlays/dev/app/kustomization.yaml": "generators: []\n" });
      const { code, out, err } = await run(folder, ["plan"]);
      expect({ code, err }).toEqual({ code: 1, err: ["An environment cannot be read. Emit it with the version of the packages that it is of: k8s-config emit"] });
      expect(out).toContain('  in the working tree, overlays/dev/app/kustomization.yaml: "generators" is not among what k8s-config emits');
      expect(out.join("\n")).toContain("prod: 3 settings");
    }));

  it("is one before the first commit", () =>
    withRepository({}, async ({ folder, write }) => {
      write(emittedFiles({ dev }));
      gitIn(folder, ["update-ref", "-d", "HEAD"]);
      expect(await run(folder, ["plan"])).toEqual({ code: 2, out: [], err: ["there is no revision HEAD: nothing is committed here yet"] });
    }));
});

describe("a plan for a pull request", () => {
  const plan = planOf(revision("main", { dev, prod }), revision("the working tree", { dev: watched, prod: shrunk }), ["dev", "prod"]);

  it("shows what matters, and folds the rest", () => {
    expect(withoutHashes(planMarkdown(plan))).toMatchInlineSnapshot(`
      [
        "### k8s-config plan: 2 environments of 2 change",
        "",
        "\`main\` → \`the working tree\`",
        "",
        "#### dev: 1 setting, 1 object",
        "",
        "- **restarts** Deployment/api: 2 pods, each once a new one is ready (api.watchdog)",
        "- **leaves** what nothing deletes; once it is rolled out: kubectl --namespace clearml delete configmap/api-config-<hash>",
        "",
        "<details><summary>1 setting</summary>",
        "",
        "\`\`\`diff",
        "+ api.watchdog: {"thresholdSec":4321}",
        "\`\`\`",
        "",
        "</details>",
        "",
        "<details><summary>1 object</summary>",
        "",
        "\`\`\`diff",
        "! ConfigMap/api-config (api.watchdog)",
        "!     services.conf tasks.non_responsive_tasks_watchdog.threshold_sec: 7200 -> 4321",
        "\`\`\`",
        "",
        "</details>",
        "",
        "#### prod: 3 settings, 3 objects",
        "",
        "- :warning: **at risk** StatefulSet/mongo: Kubernetes refuses to change spec.volumeClaimTemplates where it is applied already. The data stay in their claims; to go on with other ones: kubectl --namespace clearml delete statefulset.apps/mongo; then apply",
        "- :warning: **user** grace is deleted: under another name it is another user",
        "- :warning: **secret** clearml-credentials has to hold user-hopper before this is applied",
        "- **restarts** Deployment/api: its only pod, once the new one is ready (users)",
        "- **user** hopper is created",
        "- **leaves** what nothing deletes; once it is rolled out: kubectl --namespace clearml delete configmap/api-config-<hash>",
        "",
        "<details><summary>3 settings</summary>",
        "",
        "\`\`\`diff",
        "- users.grace: {"username":"grace","name":"Grace Hopper"}",
        "+ users.hopper: {"username":"hopper","name":"Grace Hopper"}",
        "! mongo.storage.size: "30Gi" -> "20Gi"",
        "\`\`\`",
        "",
        "</details>",
        "",
        "<details><summary>3 objects</summary>",
        "",
        "\`\`\`diff",
        "! ConfigMap/api-config (users)",
        "!     apiserver.conf auth.fixed_users.users.[name=Grace Hopper].username: "grace" -> "hopper"",
        "! Deployment/api (users)",
        "!     /spec/template/spec/containers/[name=api]/env/[name=FIXED_USER_2_HASH]/valueFrom/secretKeyRef/key: "user-grace" -> "user-hopper"",
        "! StatefulSet/mongo (mongo.storage.size)",
        "!     /spec/volumeClaimTemplates/0/spec/resources/requests/storage: "30Gi" -> "20Gi"",
        "\`\`\`",
        "",
        "</details>",
        "",
      ]
    `);
  });

  it("is no longer than it may be, and says what it leaves out", () => {
    const whole = planMarkdown(plan).join("\n");
    for (const longest of [whole.length - 1, 1500, 400, 200]) {
      const text = planMarkdown(plan, longest).join("\n");
      expect(text.length).toBeLessThanOrEqual(longest);
      expect(text).toMatch(/Shortened, for it would be longer than a comment may be|too many to be listed/);
    }
    expect(whole).not.toContain("Shortened");
  });

  it("mentions nobody, and no value ends a block", () => {
    const named: Environment = { ...dev, web: { loginNotice: "@all `x` ```` </details> <b> [a](b)" }, users: [{ username: "@grace", name: "Grace" }] };
    const text = planMarkdown(planOf(revision("main", { dev }), revision("next", { dev: named }), ["dev"])).join("\n");
    const outside = text.replaceAll(/^(`{3,})diff\n[^]*?\n\1$/gm, "");
    expect(outside).not.toMatch(/@grace|@all|<b>|````/);
    expect(text).toContain("`````diff");
  });
});

describe("a plan that takes long", () => {
  it("shows on a terminal how far it is, after a second, on one line that it clears", () => {
    let time = 0;
    const written: string[] = [];
    const terminal = progressOn({ isTTY: true, write: (text) => written.push(text) }, () => time);
    terminal.step("1 of 3");
    time = 1000;
    terminal.step("2 of 3");
    terminal.step("3 of 3");
    terminal.end();
    expect(written).toEqual(["\r\u001b[K2 of 3", "\r\u001b[K"]);
    const [file, clock] = [progressOn({ write: (text) => written.push(text) }, () => (time += 2000)), written.length];
    file.step("1 of 3");
    file.end();
    expect(written).toHaveLength(clock);
  });
});

it("reads the environments of this repository, each of which is as it was emitted", async () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const { readRevisions } = await import("./revision.ts");
  const [disk] = await readRevisions(root, [undefined]);
  if (disk === undefined) throw new Error("nothing was read");
  const plan = planOf(disk, disk, disk.environments);
  expect(planText(plan, false)).toEqual(["the working tree -> the working tree", "", "Nothing changes in dev, prod, staging."]);
  expect(disk.environments.map((name) => disk.read(name)).filter((read) => read === undefined || "fault" in read)).toEqual([]);
});
