import { build, fromYaml, gvk, isJsonObject, jsonEqual, objectId, type JsonObject, type KubeObject } from "@k8s-config/core";
import { find, items } from "@k8s-config/clearml/testing";
import { describe, expect, it } from "vitest";
import { settingPaths } from "./causes.ts";
import { overlayFiles, partNames, renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { componentManifests, componentNames, resolve } from "./resolve.ts";
import { loadOverlay, overlayNames, type OverlayName } from "./testing/overlays.ts";
import { plain } from "./testing/plain.ts";
import { emittedTree, type Tree } from "./testing/tree.ts";

interface Patch {
  readonly file: string;
  readonly target: JsonObject;
  /** What its comment names. */
  readonly settings: readonly string[];
}

async function patchesOf(name: OverlayName): Promise<Patch[]> {
  const texts = new Map(overlayFiles(name, await loadOverlay(name)).map(({ path, text }) => [path, text]));
  return partNames.flatMap((part) => {
    const [kustomization] = fromYaml(texts.get(`${part}/kustomization.yaml`) ?? "");
    return items(find(kustomization, "patches")).map(({ path, target }) => {
      const file = `${part}/${String(path)}`;
      const [, settings = ""] = /^# Settings: (.+)$/m.exec(texts.get(file) ?? "") ?? [];
      return { file, target: isJsonObject(target) ? target : {}, settings: settings.split(", ").filter((setting) => setting !== "") };
    });
  });
}

function targetId({ target }: Patch): string {
  return `${String(target["kind"])}/${String(target["name"])}`;
}

describe.each(overlayNames)("the patches of %s", (name) => {
  it("have targets that match one object of the bases each", async () => {
    const tree: Tree = emittedTree(new Map());
    const objects = componentNames.flatMap((component) => build((path) => tree[path], `packages/${component}/base`));
    const patches = await patchesOf(name);
    expect(patches.length).toBeGreaterThan(3);
    const matches = ({ target }: Patch) =>
      objects.filter((object) => {
        const { group, version, kind } = gvk(object);
        return jsonEqual(target, { ...(group === "" ? {} : { group }), version, kind, name: object.metadata.name });
      });
    expect(patches.map((patch) => [patch.file, matches(patch).length])).toEqual(patches.map(({ file }) => [file, 1]));
  });

  it("name their settings, which the environment has", async () => {
    const said = settingPaths(await loadOverlay(name)).map((path) => path.join("."));
    for (const { file, settings } of await patchesOf(name)) {
      expect({ file, settings }).not.toEqual({ file, settings: [] });
      expect({ file, unknown: settings.filter((setting) => !said.includes(setting)) }).toEqual({ file, unknown: [] });
    }
  });

  it("and files are all listed, and all there", async () => {
    const files = overlayFiles(name, await loadOverlay(name)).map(({ path }) => path);
    expect(files.filter((path) => path.includes("/patches/"))).toEqual((await patchesOf(name)).map(({ file }) => file).toSorted());
  });
});

describe("the settings that a patch of prod names", () => {
  it("are those without which its object would be another, and no others", async () => {
    const prod = await loadOverlay("prod");
    const patches = await patchesOf("prod");
    const before = objectsOf(prod);
    const truth = new Map(patches.map((patch): [string, string[]] => [targetId(patch), []]));
    for (const path of settingPaths(prod)) {
      const after = objectsOf(without(prod, path));
      for (const [id, causes] of truth) if (!jsonEqual(before.get(id), after.get(id))) causes.push(path.join("."));
    }
    expect(Object.fromEntries(patches.map((patch) => [targetId(patch), patch.settings]))).toEqual(Object.fromEntries(truth));
  });

  it("are spelt as they are written", async () => {
    const named = Object.fromEntries((await patchesOf("prod")).map((patch) => [patch.file, patch.settings.join(", ")]));
    expect(named).toMatchInlineSnapshot(`
      {
        "app/patches/deployment-api.yaml": "users, api.replicas, api.gunicorn, api.pods.resources, api.servicesAgent",
        "app/patches/deployment-fileserver.yaml": "fileserver.uploadSpool, fileserver.pods.resources",
        "stores/patches/statefulset-elastic.yaml": "elastic.storage, elastic.pods.resources",
        "stores/patches/statefulset-mongo.yaml": "mongo.storage, mongo.pods.resources",
        "stores/patches/statefulset-redis.yaml": "redis.storage",
      }
    `);
  });
});

it("a config that an environment changes replaces the base's whole", () => {
  const tree = emittedTree(new Map([["test", { ...plain, api: { watchdog: { thresholdSec: 3600 } } }]]));
  const [kustomization] = fromYaml(tree["overlays/test/app/kustomization.yaml"] ?? "");
  expect(items(find(kustomization, "configMapGenerator")).find(({ name }) => name === "api-config")).toEqual({
    name: "api-config",
    behavior: "replace",
    files: ["apiserver.conf=config/api-config/apiserver.conf", "secure.conf=config/api-config/secure.conf", "services.conf=config/api-config/services.conf"],
    options: { annotations: { "kustomize.toolkit.fluxcd.io/substitute": "disabled" } },
  });
  expect(tree["overlays/test/app/config/api-config/services.conf"]).toContain('"threshold_sec": 3600');
});

it("an environment of the defaults patches nothing but what it has to say", () => {
  const files = overlayFiles("test", plain).map(({ path }) => path);
  expect(files.filter((path) => path.includes("/patches/"))).toEqual(["app/patches/deployment-api.yaml"]);
  expect(renderEnvironment("test", plain).length).toBeGreaterThan(20);
});

/** The objects of all components before their names are hashed: a new hash alone is no patch. */
function objectsOf(environment: Environment): ReadonlyMap<string, KubeObject> {
  const { settings, installation } = resolve("prod", environment);
  return new Map(Object.values(componentManifests(settings, installation)).flatMap(({ objects }) => objects.map((object) => [objectId(object), object] as const)));
}

/** An environment that does not say a setting; what it has to say is what the bases say. */
function without(environment: Environment, [key = "", ...rest]: readonly string[]): Environment {
  if (key === "exposure") return { ...environment, exposure: { kind: "none", domain: "clearml.invalid" } };
  if (key === "credentials") return { ...environment, credentials: { kind: "existingSecret" } };
  if (key === "users") return { ...environment, users: [{ username: "nobody", name: "nobody" }] };
  const copy = structuredClone(environment);
  let holder: unknown = copy;
  for (const step of [key, ...rest].slice(0, -1)) holder = typeof holder === "object" && holder !== null ? Reflect.get(holder, step) : undefined;
  if (typeof holder === "object" && holder !== null) Reflect.deleteProperty(holder, [key, ...rest].at(-1) ?? "");
  return copy;
}
