import { build } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { lines, overlay, small, withoutHashes, withProject, type Project } from "./testing/project.ts";

const ingress = { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik" } as const;
const inlineHash = `$2y$12$${"x".repeat(53)}`;
const nodePorts = { kind: "nodePort", domain: "clearml.example.com" } as const;

/** Kind and name of the objects that an overlay on disk makes, as kubectl takes them. */
function objectsOf(project: Project, name: string): Set<string> {
  const files = project.files();
  const objects = build((path) => files[path], `overlays/${name}`);
  return new Set(objects.map(({ kind, metadata }) => `${kind.toLowerCase()}/${metadata.name}`));
}

/** What stands in a file on disk now and did not before, or is new, or has gone. */
function changedFiles(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]).toSorted();
}

describe("emit", () => {
  it("writes bases and overlays where there are none", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small), "overlays/prod/overlay.ts": overlay({ ...small, exposure: ingress }) }, async (project) => {
      const before = project.files();
      const run = await project.k8sConfig("emit");
      const written = changedFiles(before, project.files());
      expect(run).toEqual({
        code: 0,
        out: lines(
          ...written.map((path) => `wrote   ${path}`),
          "",
          `${written.length} files written, 0 removed. Next: review, commit, and apply what changed:`,
          "  kustomize build overlays/dev | kubectl apply -f -",
          "  kustomize build overlays/prod | kubectl apply -f -",
        ),
        err: "",
      });
      expect(written).toEqual(
        expect.arrayContaining([
          ...["api", "elastic", "fileserver", "mongo", "redis", "web"].map((component) => `packages/${component}/base/kustomization.yaml`),
          ...["dev", "prod"].flatMap((name) => ["", "foundation/", "stores/", "app/"].map((part) => `overlays/${name}/${part}kustomization.yaml`)),
        ]),
      );
      expect(objectsOf(project, "dev")).toContain("deployment/api");
      expect(objectsOf(project, "prod")).toContain("ingress/clearml");
    }));

  it("touches nothing where all is up to date", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      const before = project.touched();
      expect(await project.k8sConfig("emit")).toEqual({ code: 0, out: "Up to date: bases, dev.\n", err: "" });
      expect(project.touched()).toEqual(before);
    }));

  it("lists exactly what a watchdog setting changes, and what to run next", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small), "overlays/prod/overlay.ts": overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ "overlays/prod/overlay.ts": overlay({ ...small, api: { watchdog: { thresholdSec: 21600 } } }) });
      const [before, objects] = [project.files(), objectsOf(project, "prod")];
      const run = await project.k8sConfig("emit");
      expect({ ...run, out: withoutHashes(run.out) }).toEqual({
        code: 0,
        out: lines(
          "wrote   overlays/prod/app/config/api-config/services.conf",
          "wrote   overlays/prod/environment.json",
          "",
          "2 files written, 0 removed. Next: review, commit, and apply what changed:",
          "  kustomize build overlays/prod | kubectl apply -f -",
          "  kubectl --namespace clearml delete configmap/api-config-<hash>   # once rolled out: no longer part of prod, and apply deletes nothing",
        ),
        err: "",
      });
      expect(changedFiles(before, project.files())).toEqual(["overlays/prod/app/config/api-config/services.conf", "overlays/prod/environment.json"]);
      expect(objects).toContain(/configmap\/api-config-\w+/.exec(run.out)?.[0]);
    }));

  it("says how to delete the Ingress and the ConfigMaps that an exposure leaves behind", () =>
    withProject({ "overlays/dev/overlay.ts": overlay({ ...small, exposure: { ...ingress, tls: { secretName: "clearml-tls" } } }) }, async (project) => {
      await project.k8sConfig("emit");
      const before = objectsOf(project, "dev");
      project.write({ "overlays/dev/overlay.ts": overlay({ ...small, exposure: nodePorts, formerFilesUrls: ["https://files.clearml.example.com"] }) });
      const run = await project.k8sConfig("emit");
      expect(run).toMatchObject({ code: 0, err: "" });
      const [command = ""] = run.out.split("\n").filter((line) => line.includes(" delete "));
      expect(withoutHashes(command)).toBe(
        "  kubectl --namespace clearml delete configmap/api-config-<hash> configmap/fileserver-config-<hash> configmap/server-config-<hash> configmap/web-config-<hash> ingress.networking.k8s.io/clearml" +
          "   # once rolled out: no longer part of dev, and apply deletes nothing",
      );
      const now = objectsOf(project, "dev");
      const named = command.match(/configmap\/\S+/g) ?? [];
      expect(named.filter((object) => !before.has(object) || now.has(object))).toEqual([]);
      expect(run.out).toContain("removed overlays/dev/app/ingress-clearml.yaml\n");
    }));

  it("never tells to delete a claim: its data may be wanted", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      const before = objectsOf(project, "dev");
      project.write({ "overlays/dev/overlay.ts": overlay({ ...small, fileserver: { storage: { existingClaim: "old-files" } } }) });
      expect(await project.k8sConfig("emit")).toEqual({
        code: 0,
        out: lines(
          "wrote   overlays/dev/.emitted",
          "wrote   overlays/dev/app/kustomization.yaml",
          "wrote   overlays/dev/app/patches/deployment-fileserver.yaml",
          "wrote   overlays/dev/environment.json",
          "wrote   overlays/dev/foundation/kustomization.yaml",
          "removed overlays/dev/foundation/persistentvolumeclaim-fileserver-data.yaml",
          "",
          "5 files written, 1 removed. Next: review, commit, and apply what changed:",
          "  kustomize build overlays/dev | kubectl apply -f -",
        ),
        err: "",
      });
      expect([...before].filter((object) => !objectsOf(project, "dev").has(object))).toEqual(["persistentvolumeclaim/fileserver-data"]);
    }));

  it("tells to delete what another namespace leaves behind, but not the namespace", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ "overlays/dev/overlay.ts": overlay({ ...small, namespace: "team" }) });
      const { out } = await project.k8sConfig("emit");
      expect(out).toContain("  kubectl --namespace clearml delete configmap/");
      expect(out).toContain(" statefulset.apps/mongo ");
      expect(out).not.toMatch(/ (namespace|persistentvolumeclaim)\//);
    }));

  it("tells to apply every environment where a base changed", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small), "overlays/prod/overlay.ts": overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ "packages/redis/base/config/redis-config/redis.conf": "appendonly no\n" });
      const run = await project.k8sConfig("emit");
      expect({ ...run, out: withoutHashes(run.out) }).toEqual({
        code: 0,
        out: lines(
          "wrote   packages/redis/base/config/redis-config/redis.conf",
          "",
          "1 file written, 0 removed. Next: review, commit, and apply what changed:",
          "  kustomize build overlays/dev | kubectl apply -f -",
          "  kubectl --namespace clearml delete configmap/redis-config-<hash>   # once rolled out: no longer part of dev, and apply deletes nothing",
          "  kustomize build overlays/prod | kubectl apply -f -",
          "  kubectl --namespace clearml delete configmap/redis-config-<hash>   # once rolled out: no longer part of prod, and apply deletes nothing",
        ),
        err: "",
      });
    }));

  it("tells all problems of all environments, and writes nothing, where one has an error", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small), "overlays/prod/overlay.ts": overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({
        "overlays/dev/overlay.ts": overlay({ ...small, users: [{ username: "ada", name: "Ada", passwordHash: inlineHash }] }),
        "overlays/prod/overlay.ts": overlay({ ...small, users: [], namespce: "team", api: { watchdog: { thresholdSec: 60 } } }),
      });
      const [before, touched] = [project.files(), project.touched()];
      expect(await project.k8sConfig("emit")).toEqual({
        code: 1,
        out: "",
        err: lines(
          "prod: namespce = \"team\": is no setting. Did you mean namespace?",
          "prod: users = []: nobody could log in. Name at least one user.",
          "warning: dev: users.0.passwordHash: lies in git for all who may read it to try passwords on. Put base64 of the hash under user-ada into the credentials' Secret instead.",
          "2 errors. Nothing was written.",
        ),
      });
      expect(project.files()).toEqual(before);
      expect(project.touched()).toEqual(touched);
    }));

  it("tells what Kubernetes would refuse, and writes nothing", () =>
    withProject({ "overlays/dev/overlay.ts": overlay({ ...small, web: { pods: { tolerations: [{ operator: 5 }] } } }) }, async (project) => {
      const before = project.files();
      expect(await project.k8sConfig("emit")).toEqual({
        code: 1,
        out: "",
        err: lines(
          "dev: Deployment/web: is refused by its Kubernetes schema: /spec/template/spec/tolerations/0/operator must be string, must be equal to one of the allowed values. Correct the setting that says it.",
          "1 error. Nothing was written.",
        ),
      });
      expect(project.files()).toEqual(before);
    }));

  it("shows warnings, and emits all the same; a hash is never shown", () =>
    withProject({ "overlays/dev/overlay.ts": overlay({ ...small, users: [{ username: "ada", name: "Ada", passwordHash: inlineHash }] }) }, async (project) => {
      const warning = "warning: dev: users.0.passwordHash: lies in git for all who may read it to try passwords on. Put base64 of the hash under user-ada into the credentials' Secret instead.\n";
      const emitted = await project.k8sConfig("emit");
      expect(emitted).toMatchObject({ code: 0, err: warning });
      expect(emitted.out).toMatch(/ written, 0 removed\. Next: /);
      const checked = await project.k8sConfig("check");
      expect(checked).toEqual({ code: 0, out: "Up to date: bases, dev.\n", err: warning });
      const asJson = await project.k8sConfig("check", "--json");
      expect(JSON.parse(asJson.out)).toMatchObject({ problems: [{ severity: "warning", path: "users.0.passwordHash" }] });
      for (const { out, err } of [emitted, checked, asJson]) expect(out + err).not.toContain("xxxx");
    }));

  it("does not show a hash or a password that it refuses", () =>
    withProject(
      {
        "overlays/dev/overlay.ts": overlay({
          ...small,
          users: [
            { username: "ada", name: "Ada", password: "hunter2" },
            { username: "alan", name: "Alan", passwordHash: "hunter2" },
          ],
        }),
      },
      async (project) => {
        expect(await project.k8sConfig("emit")).toEqual({
          code: 1,
          out: "",
          err: lines(
            "dev: users.0.password: a password in clear does not belong into git, and the server would take it for a hash. Leave it out, and put base64 of its bcrypt hash under user-ada into the credentials' Secret.",
            "dev: users.1.passwordHash: is not a bcrypt hash. Write what `htpasswd -nBC 12 NAME` prints after the colon ($2y$12$…).",
            "2 errors. Nothing was written.",
          ),
        });
      },
    ));

  it("leaves other overlays alone where some are named", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small), "overlays/prod/overlay.ts": overlay(small), "overlays/broken/overlay.ts": "throw new Error();" }, async (project) => {
      const run = await project.k8sConfig("emit", "prod", "prod");
      expect(run).toMatchObject({ code: 0, err: "" });
      const emitted = Object.keys(project.files()).filter((path) => path.startsWith("overlays/") && !path.startsWith("overlays/prod/"));
      expect(emitted).toEqual(["overlays/broken/overlay.ts", "overlays/dev/overlay.ts"]);
      expect(run.out).not.toContain("overlays/dev");
    }));

  it("works from any folder below", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small), "packages/overlays/src/index.ts": "" }, async (project) => {
      expect(await project.k8sConfigWith([], ["emit"], "packages/overlays/src")).toMatchObject({ code: 0 });
      expect(await project.k8sConfigWith([], ["emit"], "overlays/dev")).toEqual({ code: 0, out: "Up to date: bases, dev.\n", err: "" });
      expect(project.files()).toHaveProperty(["packages/web/base/kustomization.yaml"]);
    }));

  it("leaves files alone that it did not write, and says so", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small), "overlays/dev/app/notes.yaml": "mine: true\n", "overlays/dev/README.md": "Ours.\n" }, async (project) => {
      expect(await project.k8sConfig("emit")).toMatchObject({
        code: 0,
        err: "warning: overlays/dev/app/notes.yaml was not written by an emit, and is left alone; kustomize does not read it.\n",
      });
      expect(project.files()).toMatchObject({ "overlays/dev/app/notes.yaml": "mine: true\n", "overlays/dev/README.md": "Ours.\n" });
    }));

  it("writes nothing where a file is in its way that it did not write", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small), "overlays/dev/kustomization.yaml": "resources: []\n" }, async (project) => {
      const before = project.files();
      expect(await project.k8sConfig("emit")).toEqual({
        code: 1,
        out: "",
        err: "overlays/dev/kustomization.yaml: not written by an emit, and in the way of one; move or delete it, then emit again\n",
      });
      expect(project.files()).toEqual(before);
    }));

  it("prints what it did as JSON", () =>
    withProject({ "overlays/dev/overlay.ts": overlay({ ...small, exposure: ingress }) }, async (project) => {
      const first = await project.k8sConfig("emit", "--json");
      expect(first).toMatchObject({ code: 0, err: "" });
      expect(JSON.parse(first.out)).toEqual({
        environments: ["dev"],
        problems: [],
        written: Object.keys(project.files()).filter((path) => path !== "overlays/dev/overlay.ts"),
        removed: [],
        foreign: [],
        deletions: {},
        applied: [],
        releases: {},
      });

      project.write({ "overlays/dev/overlay.ts": overlay({ ...small, exposure: { ...nodePorts, tls: false } }) });
      const second = await project.k8sConfig("emit", "--json");
      expect(JSON.parse(second.out)).toMatchObject({
        removed: ["overlays/dev/app/ingress-clearml.yaml"],
        deletions: { dev: expect.stringMatching(/^kubectl --namespace clearml delete .*ingress\.networking\.k8s\.io\/clearml$/) },
      });

      project.write({ "overlays/dev/overlay.ts": overlay({ ...small, release: "3.0.0" }) });
      const refused = await project.k8sConfig("emit", "--json");
      expect(refused).toMatchObject({ code: 1, err: "" });
      expect(JSON.parse(refused.out)).toMatchObject({
        problems: [{ severity: "error", environment: "dev", path: "release", value: "3.0.0", reason: "is none of the values it may have" }],
        written: [],
        removed: [],
      });
    }));
});
