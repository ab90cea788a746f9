/** What is emitted for Flux, and what of an environment's objects Flux may touch. */
import { readFileSync } from "node:fs";
import { kustomizeBuild } from "@k8s-config/kubectl";
import { asKubeObject, build, fromYaml, isJsonObject, objectId, toYaml, type KubeObject } from "@k8s-config/core";
import { find } from "@k8s-config/clearml/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fluxObjectsOf, overlayFiles, ownedFolders, partNames, renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { ownFiles } from "./credentials-file.ts";
import { extraPaths } from "./extras.ts";
import type { FluxSettings } from "./flux-settings.ts";
import { isKeptByFlux, secondsOf } from "./flux.ts";
import { environments } from "./testing/arbitrary.ts";
import { fluxSettings } from "./testing/arbitrary-flux.ts";
import { crdProblems, printedColumns } from "./testing/crds.ts";
import { loadOverlay, overlayNames, workspace } from "./testing/overlays.ts";
import { plain } from "./testing/plain.ts";
import { byName, emittedTree, onDisk, type Tree } from "./testing/tree.ts";

const git: FluxSettings = { source: { kind: "git", url: "https://git.example.com/clearml", ref: { branch: "main" } } };
const random = fc.sample(environments, { seed: 14, numRuns: 80 }).map((environment, index) => [`random-${index}`, environment] as const);
const all: readonly (readonly [string, Environment])[] = [...(await Promise.all(overlayNames.map(async (name) => [name, await loadOverlay(name)] as const))), ...random];

/** The objects for Flux by the last word of their names. */
function objectsFor(flux: Partial<FluxSettings> = {}, change: Partial<Environment> = {}): Record<"source" | "foundation" | "stores" | "app", KubeObject> {
  const [source, foundation, stores, app] = fluxObjectsOf("prod", { ...plain, ...change, flux: { ...git, ...flux } });
  if (!source || !foundation || !stores || !app) throw new Error("Flux lacks an object");
  return { source, foundation, stores, app };
}

function kustomizations(flux: Partial<FluxSettings> = {}, change: Partial<Environment> = {}): KubeObject[] {
  const { foundation, stores, app } = objectsFor(flux, change);
  return [foundation, stores, app];
}

const spec = (object: KubeObject | undefined, ...keys: string[]) => find(object, "spec", ...keys);

/** Seconds of the slowest start-up probe of a part. */
function slowest(part: string): number {
  const tree = emittedTree(new Map([["prod", plain]]));
  const probes = build((path) => tree[path], `overlays/prod/${part}`).flatMap((object) => {
    const containers = find(object, "spec", "template", "spec", "containers");
    return Array.isArray(containers) ? containers.map((container: unknown) => (isJsonObject(container) ? Number(find(container, "startupProbe", "periodSeconds") ?? 0) * Number(find(container, "startupProbe", "failureThreshold") ?? 0) : 0)) : [];
  });
  return Math.max(0, ...probes);
}

function refs(source: FluxSettings["source"]) {
  return fluxObjectsOf("prod", { ...plain, flux: { source } }).map((object) => [objectId(object), spec(object, "sourceRef")]);
}

describe("flux/", () => {
  it("is what Flux's own schemas take, in all random environments", () => {
    const settings = [git, ...fc.sample(fluxSettings, { seed: 5, numRuns: 200 })];
    const objects = settings.flatMap((flux) => fluxObjectsOf("prod", { ...plain, flux }));
    expect(new Set(objects.map(({ kind }) => kind))).toEqual(new Set(["GitRepository", "OCIRepository", "Kustomization"]));
    expect(objects.flatMap(crdProblems)).toEqual([]);
  });

  it("is held to schemas that refuse what Flux would", () => {
    const { app, source } = objectsFor();
    const wrong = [
      { ...app, spec: { ...Object(app["spec"]), interval: "10 minutes" } },
      { ...app, spec: { ...Object(app["spec"]), dependOn: [] } },
      { ...source, spec: { ...Object(source["spec"]), url: "git@git.example.com:clearml" } },
    ];
    expect(wrong.map((object) => crdProblems(object).length)).toEqual([1, 1, 1]);
  });

  it("is not there without the setting, and a folder of that name is then the user's", () => {
    expect(overlayFiles("test", plain).filter(({ path }) => path.startsWith("flux/"))).toEqual([]);
    expect(ownedFolders(plain)).toEqual(["foundation", "stores", "app"]);
    expect(ownedFolders({ ...plain, flux: git })).toEqual(["foundation", "stores", "app", "flux"]);
  });

  it("makes no source where one is there already", () => {
    const source = { kind: "existing", name: "flux-system" } as const;
    const ref = { kind: "GitRepository", name: "flux-system" };
    expect(refs(source)).toEqual(["foundation", "stores", "app"].map((part) => [`Kustomization/clearml-prod-${part}`, ref]));
    const [[, other] = []] = refs({ ...source, sourceKind: "Bucket", namespace: "sources" });
    expect(other).toEqual({ kind: "Bucket", name: "flux-system", namespace: "sources" });
  });

  it("builds to its objects, and is no part of what the overlay builds to", async () => {
    const environment = { ...plain, flux: git };
    const tree = emittedTree(new Map([["prod", environment]]));
    const wanted = byName(fluxObjectsOf("prod", environment));
    expect(byName(build((path) => tree[path], "overlays/prod/flux"))).toEqual(wanted);
    const printed = await onDisk(tree, (folder) => kustomizeBuild(`${folder}/overlays/prod/flux`));
    expect(printed.split("\n---\n")).toHaveLength(4);
    expect(Object.keys(byName(build((path) => tree[path], "overlays/prod"))).filter((id) => id.includes("toolkit.fluxcd.io"))).toEqual([]);
  });

  it("may be a resource of a kustomization elsewhere in the repository", () => {
    const environment = { ...plain, flux: git };
    const tree: Tree = { ...emittedTree(new Map([["prod", environment]])), "clusters/east/kustomization.yaml": "resources:\n  - ../../overlays/prod/flux\n" };
    expect(byName(build((path) => tree[path], "clusters/east"))).toEqual(byName(fluxObjectsOf("prod", environment)));
  });

  it("leads to folders that are emitted", () => {
    const tree: Tree = emittedTree(new Map([["prod", { ...plain, flux: git }]]));
    const paths = kustomizations().map((object) => String(spec(object, "path")));
    expect(paths).toEqual(["./overlays/prod/foundation", "./overlays/prod/stores", "./overlays/prod/app"]);
    for (const path of paths) expect(tree[`${path.slice(2)}/kustomization.yaml`]).toBeDefined();
    expect(kustomizations({ path: "ml/overlays/prod" }).map((object) => spec(object, "path"))).toEqual(["./ml/overlays/prod/foundation", "./ml/overlays/prod/stores", "./ml/overlays/prod/app"]);
  });

  it("is in one namespace, with the environment's labels and names", () => {
    const objects = Object.values(objectsFor({ namespace: "team-flux" }, { labels: { team: "ml" } }));
    expect(objects.map(objectId)).toEqual(["GitRepository/clearml-prod", "Kustomization/clearml-prod-foundation", "Kustomization/clearml-prod-stores", "Kustomization/clearml-prod-app"]);
    for (const { metadata } of objects) expect(metadata).toMatchObject({ namespace: "team-flux", labels: { team: "ml", "app.kubernetes.io/instance": "prod" } });
    expect(objectsFor().app.metadata["namespace"]).toBe("flux-system");
  });
});

describe("the three Kustomizations", () => {
  it("follow each other", () => {
    expect(kustomizations().map((object) => spec(object, "dependsOn"))).toEqual([undefined, [{ name: "clearml-prod-foundation" }], [{ name: "clearml-prod-stores" }]]);
  });

  it("prune stores and app, and nothing of the foundation", () => {
    expect(kustomizations().map((object) => spec(object, "prune"))).toEqual([false, true, true]);
  });

  it("keep the config of pods of before: Flux would prune it before the new ones are ready", async () => {
    const overlay = emittedTree(new Map([["prod", { ...plain, flux: git }]]));
    for (const part of ["stores", "app"] as const) {
      // As kustomize-controller does it: the patches of the Kustomization come after all of the folder.
      const tree: Tree = { ...overlay, "clusters/east/kustomization.yaml": toYaml({ resources: [`../../overlays/prod/${part}`], patches: spec(objectsFor()[part], "patches") ?? [] }) };
      const built = fromYaml(await onDisk(tree, (folder) => kustomizeBuild(`${folder}/clusters/east`))).flatMap((object) => asKubeObject(object) ?? []);
      expect(built.some(({ kind }) => kind === "ConfigMap")).toBe(true);
      for (const object of built) expect([objectId(object), annotation(object, "prune")]).toEqual([objectId(object), isKeptByFlux(part, object) ? "disabled" : undefined]);
    }
    expect(spec(objectsFor().foundation, "patches")).toBeUndefined();
  });

  it("never recreate an object of which a field cannot change: a StatefulSet would be deleted", () => {
    for (const [name, environment] of all) {
      for (const object of fluxObjectsOf(name, environment)) expect(spec(object, "force")).toBeUndefined();
      expect(renderEnvironment(name, environment).filter(({ metadata }) => find(metadata["annotations"], "kustomize.toolkit.fluxcd.io/force") !== undefined)).toEqual([]);
    }
  });

  it("wait for stores and app, but for no claim of the foundation: its volume may be made for the first pod alone", () => {
    expect(kustomizations().map((object) => [spec(object, "wait"), spec(object, "healthChecks")])).toEqual([[undefined, undefined], [true, undefined], [true, undefined]]);
  });

  it("wait for the Job that makes the credentials, under its name", () => {
    const change: Partial<Environment> = { credentials: { kind: "generated" }, namespace: "try" };
    const job = renderEnvironment("prod", { ...plain, ...change }).find(({ kind }) => kind === "Job");
    const { foundation } = objectsFor({}, change);
    expect(spec(foundation, "healthChecks")).toEqual([{ apiVersion: "batch/v1", kind: "Job", name: job?.metadata.name, namespace: "try" }]);
    expect(spec(foundation, "wait")).toBeUndefined();
  });

  it("give each part the time of its slowest start-up probe, and five minutes more", () => {
    expect(["foundation", "stores", "app"].map(slowest)).toEqual([0, 600, 900]);
    expect(kustomizations().map((object) => spec(object, "timeout"))).toEqual(["5m", "15m", "20m"]);
    expect(kustomizations({ timeout: "45m" }).map((object) => spec(object, "timeout"))).toEqual(["45m", "45m", "45m"]);
  });

  it("read durations as Flux does", () => {
    expect(["90s", "1h30m", "1.5h", "500ms", "0s"].map(secondsOf)).toEqual([90, 5400, 5400, 0.5, 0]);
  });

  it("decrypt and substitute where the environment says so", () => {
    const given: Partial<FluxSettings> = { decryption: { secretName: "sops-age" }, substitute: { cluster: "east" }, substituteFrom: [{ kind: "Secret", name: "vars", optional: true }], serviceAccountName: "applier" };
    for (const object of kustomizations(given)) {
      expect(object["spec"]).toMatchObject({
        decryption: { provider: "sops", secretRef: { name: "sops-age" } },
        postBuild: { substitute: { cluster: "east" }, substituteFrom: [{ kind: "Secret", name: "vars", optional: true }] },
        serviceAccountName: "applier",
      });
    }
    for (const object of kustomizations({ substitute: {}, substituteFrom: [] })) expect(spec(object, "postBuild")).toBeUndefined();
    expect(spec(objectsFor({ decryption: {} }).app, "decryption")).toEqual({ provider: "sops" });
  });
});

describe("the source", () => {
  it("is a GitRepository", () => {
    const { source, app } = objectsFor({ source: { kind: "git", url: "ssh://git@git.example.com/clearml", ref: { semver: "1.x" }, secretName: "key", interval: "5m" } });
    expect(source["spec"]).toEqual({ interval: "5m", url: "ssh://git@git.example.com/clearml", ref: { semver: "1.x" }, secretRef: { name: "key" }, sparseCheckout: expect.arrayContaining(["overlays/prod/"]) });
    expect(spec(app, "sourceRef")).toEqual({ kind: "GitRepository", name: "clearml-prod" });
  });

  it("is an OCIRepository", () => {
    const { source, app } = objectsFor({ source: { kind: "oci", url: "oci://registry.example.com/clearml", ref: { tag: "prod" }, provider: "gcp" } });
    expect([source.apiVersion, source.kind]).toEqual(["source.toolkit.fluxcd.io/v1", "OCIRepository"]);
    expect(source["spec"]).toEqual({ interval: "1m", url: "oci://registry.example.com/clearml", ref: { tag: "prod" }, provider: "gcp" });
    expect(spec(app, "sourceRef")).toEqual({ kind: "OCIRepository", name: "clearml-prod" });
  });
});

function annotation({ metadata }: KubeObject, name: string): unknown {
  return find(metadata["annotations"], `kustomize.toolkit.fluxcd.io/${name}`);
}

// kustomize-controller reads the YAML of each object (fluxcd/pkg kustomize, SubstituteVariables), replaces `${…}`, and makes `$` of `$$`.
function wouldChange(object: KubeObject): boolean {
  return /\$[{$]/.test(toYaml(object));
}

describe("a post-build substitution", () => {
  it("changes no object of any environment", () => {
    const touched = all.flatMap(([name, environment]) => [...renderEnvironment(name, environment), ...fluxObjectsOf(name, environment)].filter((object) => wouldChange(object) && annotation(object, "substitute") !== "disabled").map((object) => `${name} ${objectId(object)}`));
    expect(touched).toEqual([]);
  });

  it("has objects to spare in each environment, config and others", () => {
    const kinds = new Set(all.flatMap(([name, environment]) => renderEnvironment(name, environment).filter(wouldChange).map(({ kind }) => kind)));
    expect([...kinds]).toEqual(expect.arrayContaining(["ConfigMap", "Deployment", "StatefulSet"]));
    for (const [name, environment] of all) expect(renderEnvironment(name, environment).some(wouldChange)).toBe(true);
  });

  it.each<[string, Partial<Environment>, string]>([
    ["two dollars in a variable of a pod", { redis: { pods: { env: { TEXT: "a$$b" } } } }, "StatefulSet/redis"],
    ["two dollars in an annotation", { exposure: { kind: "ingress", domain: "clearml.example.com", className: "x", controller: "other", annotations: { "example.com/a": "$$" } } }, "Ingress/clearml"],
    ["a user's name with two dollars, in the Job that makes the credentials", { credentials: { kind: "generated" }, users: [{ username: "a$$b", name: "Ada" }] }, "Job/credentials"],
  ])("leaves alone %s", (_, change, id) => {
    const object = renderEnvironment("test", { ...plain, ...change }).find((candidate) => objectId(candidate).startsWith(id));
    expect(object && annotation(object, "substitute")).toBe("disabled");
  });

  it("may change what holds no dollar: its owner may want it to", () => {
    const service = renderEnvironment("test", plain).find((object) => objectId(object) === "Service/api");
    expect(service && annotation(service, "substitute")).toBeUndefined();
  });
});

describe("the foundation", () => {
  // What may go holds no data: the Job and its rights, which nobody should keep longer than needed.
  const mayGo = ["Job", "Role", "RoleBinding", "ServiceAccount"];

  it("has nothing that a Kustomization of somebody's own would prune, but for what makes the credentials, and policies", () => {
    const tree = emittedTree(new Map(all));
    const kinds = new Set<string>();
    for (const [name, environment] of all) {
      const pruned = build((path) => tree[path], `overlays/${name}/foundation`, extraPaths(name, ownFiles(environment))).filter((object) => {
        kinds.add(object.kind);
        return annotation(object, "prune") !== "disabled" && object.kind !== "NetworkPolicy";
      });
      expect(pruned.map(({ kind }) => kind).toSorted()).toEqual(environment.credentials.kind === "generated" ? mayGo : []);
    }
    expect([...kinds].toSorted()).toEqual([...mayGo, "ExternalSecret", "Namespace", "NetworkPolicy", "PersistentVolumeClaim"].toSorted());
  });

  it("has the claims of no store, which StatefulSets make and Flux does not know", () => {
    for (const [name, environment] of all) {
      const claims = renderEnvironment(name, environment).filter(({ kind }) => kind === "PersistentVolumeClaim").map(({ metadata }) => metadata.name);
      expect(claims.filter((claim) => !/^(fileserver-data|backup(-[a-z]+)?)$/.test(claim))).toEqual([]);
    }
  });
});

it("environment.json says the setting too", () => {
  const text = overlayFiles("prod", { ...plain, flux: git }).find(({ path }) => path === "environment.json")?.text ?? "";
  expect(find(fromYaml(text)[0], "environment", "flux")).toEqual(git);
  expect(partNames).not.toContain("flux");
});

describe("the README", () => {
  const [section = ""] = /\n## Flux\n.*?(?=\n## )/s.exec(readFileSync(new URL("README.md", workspace), "utf8")) ?? [];

  it("shows the setting of prod, its folder and its Secret", async () => {
    const { flux } = await loadOverlay("prod");
    if (flux?.source.kind !== "git") throw new Error("prod is not applied from git");
    const { url, ref, secretName } = flux.source;
    expect(section).toContain(`source: { kind: "git", url: "${url}", ref: { branch: "${ref.branch}" }, secretName: "${secretName}" },`);
    expect(section).toContain(`flux create secret git ${secretName} --url=${url} `);
    expect(new Set([...section.matchAll(/overlays\/\w+\/flux/g)].map(([folder]) => folder))).toEqual(new Set(["overlays/prod/flux"]));
  });

  it("says how to see whether all is applied: the schemas have such columns", () => {
    for (const { kind } of Object.values(objectsFor())) expect(printedColumns(kind)).toEqual(expect.arrayContaining(["Ready", "Status"]));
  });

  it("says what becomes of data where the Kustomizations are deleted: stores keep their claims, the foundation is let go", () => {
    // kustomize-controller, finalizerShouldDeleteResources: as `prune` says, unless deletionPolicy or suspend say otherwise.
    for (const object of kustomizations()) expect([spec(object, "deletionPolicy"), spec(object, "suspend")]).toEqual([undefined, undefined]);
    for (const [name, environment] of all) {
      const sets = renderEnvironment(name, environment).filter(({ kind }) => kind === "StatefulSet");
      expect(sets.map((set) => spec(set, "persistentVolumeClaimRetentionPolicy"))).toEqual(sets.map(() => ({ whenDeleted: "Retain", whenScaled: "Retain" })));
    }
  });

  it("says the default times", () => {
    const [, , stores, app] = fluxObjectsOf("prod", { ...plain, flux: git });
    expect([spec(stores, "timeout"), spec(app, "timeout"), spec(app, "retryInterval")]).toEqual(["15m", "20m", "1m"]);
    expect(section.replaceAll(/\s+/g, " ")).toContain("15 minutes for `stores/` and 20 for `app/`");
    const deployments = renderEnvironment("prod", plain).filter(({ kind }) => kind === "Deployment");
    expect(deployments.map((object) => spec(object, "progressDeadlineSeconds"))).toEqual(deployments.map(() => undefined));
  });
});
