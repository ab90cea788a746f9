/** What the command says of environments that Flux applies. */
import { describe, expect, it } from "vitest";
import { lines, overlay, small, withoutHashes, withProject } from "./testing/project.ts";

const flux = { source: { kind: "git", url: "https://git.example.com/clearml", ref: { branch: "main" } } } as const;
const file = "overlays/dev/overlay.ts";
const emitted = ["app", "foundation", "kustomization", "source", "stores"].map((name) => `overlays/dev/flux/${name}.yaml`);

/** What is to be done next, without the list of files. */
function next(out: string): string {
  return withoutHashes(out.slice(out.indexOf("Next:")));
}

describe("an environment that Flux applies", () => {
  it("is told to be pushed, and how Flux begins", () =>
    withProject({ [file]: overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ [file]: overlay({ ...small, flux }) });
      const run = await project.k8sConfig("emit");
      expect(run).toEqual({
        code: 0,
        out: lines(
          "wrote   overlays/dev/.emitted",
          "wrote   overlays/dev/environment.json",
          ...emitted.map((path) => `wrote   ${path}`),
          "",
          "7 files written, 0 removed. Next: review, commit, and apply what changed:",
          "  git push   # Flux applies dev",
          "  kubectl apply -k overlays/dev/flux   # once pushed: how Flux applies dev",
        ),
        err: "",
      });
      expect(await project.k8sConfig("check")).toMatchObject({ code: 0 });
    }));

  it("is told to be pushed, and no more, where Flux does the rest", () =>
    withProject({ [file]: overlay({ ...small, flux, api: { replicas: 3 } }) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ [file]: overlay({ ...small, flux }) });
      const { out } = await project.k8sConfig("emit");
      expect(out).toContain("wrote   overlays/dev/app/");
      expect(next(out)).toBe(lines("Next: review, commit, and apply what changed:", "  git push   # Flux applies dev"));
    }));

  it("leaves config that Flux keeps for pods of before, which is told", () =>
    withProject({ [file]: overlay({ ...small, flux, api: { watchdog: { thresholdSec: 21600 } } }) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ [file]: overlay({ ...small, flux }) });
      expect(next((await project.k8sConfig("emit")).out)).toBe(
        lines(
          "Next: review, commit, and apply what changed:",
          "  git push   # Flux applies dev",
          "  kubectl --namespace clearml delete configmap/api-config-<hash>   # once rolled out: no longer part of dev, and Flux does not prune it",
        ),
      );
    }));

  it("leaves in its foundation what Flux does not prune, which is told", () =>
    withProject({ [file]: overlay({ ...small, flux, credentials: { kind: "generated" }, exposure: { kind: "ingress", domain: "clearml.example.com", className: "x", controller: "other" } }) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ [file]: overlay({ ...small, flux }) });
      const [command = ""] = next((await project.k8sConfig("emit")).out).split("\n").filter((line) => line.includes(" delete "));
      expect(command.replace(/credentials-[0-9a-z]{10}\b/, "credentials-<hash>")).toBe(
        "  kubectl --namespace clearml delete configmap/api-config-<hash> configmap/fileserver-config-<hash> configmap/server-config-<hash> configmap/web-config-<hash> job.batch/credentials-<hash> networkpolicy.networking.k8s.io/credentials role.rbac.authorization.k8s.io/credentials rolebinding.rbac.authorization.k8s.io/credentials serviceaccount/credentials" +
          "   # once rolled out: no longer part of dev, and Flux does not prune it",
      );
    }));

  it("is taken from Flux without losing anything where it no longer says so, and its files go", () =>
    withProject({ [file]: overlay({ ...small, flux }) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ [file]: overlay(small), "overlays/dev/notes/flux.txt": "mine" });
      const { out } = await project.k8sConfig("emit");
      for (const path of emitted) expect(out).toContain(`removed ${path}\n`);
      const all = ["app", "foundation", "stores"].map((part) => `kustomization.kustomize.toolkit.fluxcd.io/clearml-dev-${part}`);
      expect(next(out)).toBe(
        lines(
          "Next: review, commit, and apply what changed:",
          `  kubectl --namespace flux-system patch ${all.join(" ")} --type merge --patch '{"spec":{"suspend":true}}' && ` +
            `kubectl --namespace flux-system delete gitrepository.source.toolkit.fluxcd.io/clearml-dev ${all.join(" ")}` +
            "   # else Flux goes on applying dev; suspended first, it takes nothing along",
          "  kustomize build overlays/dev | kubectl apply -f -",
        ),
      );
      expect(Object.keys(project.files()).filter((path) => path.includes("/flux/"))).toEqual([]);
      // Now it is the user's own.
      project.write({ "overlays/dev/flux/mine.yaml": "a: b\n" });
      expect(await project.k8sConfig("check")).toMatchObject({ code: 0 });
    }));

  it("under another namespace of Flux is taken from the old one", () =>
    withProject({ [file]: overlay({ ...small, flux }) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ [file]: overlay({ ...small, flux: { ...flux, namespace: "team-flux" } }) });
      const said = next((await project.k8sConfig("emit")).out);
      expect(said).toContain("kubectl --namespace flux-system patch kustomization.kustomize.toolkit.fluxcd.io/clearml-dev-app ");
      expect(said).toContain("  kubectl apply -k overlays/dev/flux ");
    }));

  it("in a copied folder is no other's past", () =>
    withProject({ [file]: overlay({ ...small, flux }) }, async (project) => {
      await project.k8sConfig("emit");
      const copied = Object.entries(project.files()).filter(([path]) => path.startsWith("overlays/dev/"));
      project.write(Object.fromEntries(copied.map(([path, text]) => [path.replace("/dev/", "/acme/"), text])));
      project.write({ "overlays/acme/overlay.ts": overlay({ ...small, namespace: "acme" }) });
      expect((await project.k8sConfig("emit", "acme")).out).not.toContain(" delete ");
    }));

  it("has no file of anybody else's in its flux/", () =>
    withProject({ [file]: overlay({ ...small, flux }) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ "overlays/dev/flux/mine.yaml": "a: b\n" });
      const { code, err } = await project.k8sConfig("check");
      expect(code).toBe(1);
      expect(err).toContain("foreign overlays/dev/flux/mine.yaml\n");
    }));
});
