import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderEnvironment, type Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { readRevisions, type Emitted, type Revision } from "./revision.ts";
import { small, withProject } from "./testing/project.ts";
import { emittedFiles, gitIn, withRepository } from "./testing/repository.ts";

const dev: Environment = { ...small, api: { replicas: 2 } };
const grown: Environment = { ...small, api: { replicas: 3 } };

function emitted(revision: Revision | undefined, name: string): Emitted {
  const read = revision?.read(name);
  if (read === undefined || "fault" in read) throw new Error(`${name}: ${read?.fault ?? "is not there"}`);
  return read;
}

describe("a revision", () => {
  it("is read from what is committed, the working tree from what stands there", () =>
    withRepository(emittedFiles({ dev, prod: small }), async ({ folder, git, write, commit }) => {
      commit("grow", emittedFiles({ dev: grown }));
      write(emittedFiles({ dev: { ...grown, web: { replicas: 2 } } }));
      const [first, head, disk] = await readRevisions(folder, ["HEAD~1", "main", undefined]);
      expect([first, head, disk].map((revision) => [revision?.label, revision?.environments])).toEqual([
        ["HEAD~1", ["dev", "prod"]],
        ["main", ["dev", "prod"]],
        ["the working tree", ["dev", "prod"]],
      ]);
      expect(head?.commit).toBe(git("rev-parse", "HEAD").trim());
      expect(emitted(first, "dev").objects).toEqual(expect.arrayContaining(renderEnvironment("dev", dev)));
      expect(emitted(head, "dev").objects).toEqual(expect.arrayContaining(renderEnvironment("dev", grown)));
      expect(emitted(disk, "dev").record["environment"]).toEqual({ ...grown, web: { replicas: 2 } });
      expect(emitted(first, "prod").objects).toEqual(expect.arrayContaining(renderEnvironment("prod", small)));
    }));

  it("may be read for some environments alone, and from a project in a folder of its repository", () =>
    withRepository({}, async ({ folder, write, git }) => {
      const below = Object.fromEntries(Object.entries(emittedFiles({ dev, prod: small })).map(([path, text]) => [`platform/clearml/${path}`, text]));
      write(below);
      git("add", "--all");
      git("commit", "--quiet", "--message", "below");
      const revisions = await readRevisions(join(folder, "platform/clearml"), ["HEAD", undefined], ["dev"]);
      for (const revision of revisions) {
        expect(revision.environments).toEqual(["dev", "prod"]);
        expect(emitted(revision, "dev").objects.length).toBeGreaterThan(20);
        expect(revision.read("prod")).toBeUndefined();
        expect(revision.read("nowhere")).toBeUndefined();
      }
      const [first] = await readRevisions(join(folder, "platform/clearml"), ["HEAD~1"]);
      expect(first?.environments).toEqual([]);
    }));

  it("leaves out what a team added, and the encrypted Secret", () =>
    withRepository({}, async ({ folder, commit }) => {
      const environment: Environment = { ...small, extras: { app: { resources: ["extras/own.yaml"], components: ["extras/component"] } } };
      commit("extras", { ...emittedFiles({ dev: environment }), "overlays/dev/app/extras/own.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: own\n" });
      const [head] = await readRevisions(folder, ["HEAD"]);
      expect(emitted(head, "dev").objects.filter(({ metadata: { name } }) => name === "own")).toEqual([]);
      expect(emitted(head, "dev").files.has("app/extras/own.yaml")).toBe(true);
    }));

  it("says of an environment that cannot be built why, and reads the others", () =>
    withRepository(emittedFiles({ blank: small, broken: small, dev, garbled: small, prod: small }), async ({ folder, write, remove }) => {
      write({ "overlays/dev/app/kustomization.yaml": "resources:\n  - gone\n", "overlays/broken/environment.json": "{", "overlays/garbled/kustomization.yaml": "resources: [" });
      remove("overlays/blank/kustomization.yaml");
      const [disk] = await readRevisions(folder, [undefined]);
      expect(["blank", "broken", "dev", "garbled"].map((name) => disk?.read(name))).toEqual([
        { name: "blank", fault: "overlays/blank/kustomization.yaml: not found: it was not emitted" },
        { name: "broken", fault: expect.stringMatching(/^overlays\/broken\/environment\.json: is no JSON: [^\n]+$/) },
        { name: "dev", fault: "overlays/dev/app/gone/kustomization.yaml: not found" },
        { name: "garbled", fault: expect.stringMatching(/^overlays\/garbled\/kustomization\.yaml: [^\n]+[^:]$/) },
      ]);
      expect(emitted(disk, "prod").objects.length).toBeGreaterThan(20);
      write({ "packages/mongo/base/kustomization.yaml": "generators: []\n" });
      const [again] = await readRevisions(folder, [undefined]);
      expect(again?.read("prod")).toEqual({ name: "prod", fault: 'packages/mongo/base/kustomization.yaml: "generators" is not among what k8s-config emits' });
    }));
});

async function refusal(folder: string, ref: string): Promise<string> {
  const error = await readRevisions(folder, [ref]).then(
    () => new Error("none"),
    (reason: Error) => reason,
  );
  return `${error.constructor.name}: ${error.message.replaceAll(folder, "<project>")}`;
}

describe("a revision that cannot be read", () => {
  it("is one that does not exist", () =>
    withRepository({ a: "" }, async ({ folder, git }) => {
      expect(await refusal(folder, "mian")).toBe("UsageError: there is no revision mian: git log --oneline --all shows those that there are; git fetch brings those of others");
      expect(await refusal(folder, "--all")).toBe('UsageError: "--all" is no name of a revision: give a commit, a branch or a tag');
      expect(await refusal(folder, "")).toBe('UsageError: "" is no name of a revision: give a commit, a branch or a tag');
      git("update-ref", "refs/remotes/origin/release", "HEAD");
      expect(await refusal(folder, "release")).toBe("UsageError: there is no revision release here. Did you mean origin/release?");
    }));

  it("is one that a shallow clone did not bring", () =>
    withRepository({ a: "" }, async ({ folder, commit, git }) => {
      commit("second");
      const clone = join(folder, "clone");
      git("clone", "--quiet", "--depth=1", `file://${folder}`, clone);
      expect(await refusal(clone, "HEAD~1")).toBe(
        "UsageError: there is no revision HEAD~1 in this clone, which is shallow: it has the newest commits alone. Fetch the rest (git fetch --unshallow), and in CI check out with the whole history (fetch-depth: 0)",
      );
    }));

  it("is one of a folder without a repository, or without a commit", () =>
    withProject({}, async ({ folder }) => {
      expect(await refusal(folder, "HEAD")).toBe("UsageError: <project> is in no git repository, and has no revision HEAD: run it in a clone");
      gitIn(folder, ["init", "--quiet"]);
      expect(await refusal(folder, "HEAD")).toBe("UsageError: there is no revision HEAD: nothing is committed here yet");
    }));

  it("is one whose contents are not here", () => {
    const clone = realpathSync(mkdtempSync(join(tmpdir(), "k8s-config-clone-")));
    return withRepository(emittedFiles({ dev }), async ({ folder, git }) => {
      git("config", "uploadpack.allowFilter", "true");
      gitIn(clone, ["clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${folder}`, "."]);
      gitIn(clone, ["remote", "set-url", "origin", "file:///nowhere"]);
      expect(await refusal(clone, "HEAD")).toMatch(/^UsageError: git lacks the content [0-9a-f]{40} of what is committed: git fsck says more, git fetch --refetch brings it$|^UsageError: git cannot read what is committed: /);
    }).finally(() => rmSync(clone, { recursive: true }));
  });
});
