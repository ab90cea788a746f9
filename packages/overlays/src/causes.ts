import { isDeepStrictEqual } from "node:util";
import { storeNames, type Installation } from "@k8s-config/clearml";
import { jsonEqual, objectId, type Json, type Manifest } from "@k8s-config/core";
import type { Environment } from "./environment.ts";
import { defaultSettings } from "./defaults.ts";
import { baseInstallation, baseManifests, componentManifest, componentNames, resolve, type ComponentName, type Manifests, type Resolved } from "./resolve.ts";

/** The manifests of an environment, and what each component looked at of all that is shared. */
export interface Recorded {
  readonly manifests: Manifests;
  readonly reads: ReadonlyMap<ComponentName, ReadonlySet<string>>;
}

/** Renders all components, and notes what each looks at: what it did not look at cannot be a cause. */
export function recordedManifests({ settings, installation }: Resolved): Recorded {
  const reads = new Map<ComponentName, Set<string>>();
  const record = (component: ComponentName): Manifest => {
    const seen = new Set<string>();
    reads.set(component, seen);
    const watched = new Proxy(installation, {
      get(target, key, receiver): unknown {
        if (typeof key === "string") seen.add(key);
        return Reflect.get(target, key, receiver);
      },
    });
    return componentManifest(component, settings, watched);
  };
  return {
    manifests: { api: record("api"), web: record("web"), fileserver: record("fileserver"), mongo: record("mongo"), elastic: record("elastic"), redis: record("redis") },
    reads,
  };
}

/**
 * For each object and config of a base that an environment changes, the settings without which it would be another. Told
 * by trying: each setting is taken away in turn.
 */
export function causesOf(name: string, environment: Environment, resolved: Resolved, { manifests, reads }: Recorded): ReadonlyMap<string, readonly string[]> {
  const changed = new Map(componentNames.map((component) => [component, changedContents(component, manifests)]));
  const causes = new Map<string, string[]>();
  for (const path of settingPaths(environment)) {
    const without = resolve(name, withoutSetting(environment, path));
    for (const component of componentNames) {
      const here = changed.get(component);
      if (here === undefined || here.size === 0 || !reaches(path, component, resolved, without, reads.get(component))) continue;
      const there = contents(manifestOf(component, without, reads.get(component)));
      for (const [id, content] of here) {
        if (jsonEqual(content, there.get(id))) continue;
        addTo(causes, id, path.join("."));
      }
    }
  }
  for (const target of new Set(resolved.patches.map((patch) => patch.target))) addTo(causes, target, "patches");
  return causes;
}

function addTo(causes: Map<string, string[]>, id: string, cause: string): void {
  causes.set(id, [...(causes.get(id) ?? []), cause]);
}

/** Whether a component can be another without a setting: whether it was given, or looked at, anything else. */
function reaches([key]: readonly string[], component: ComponentName, resolved: Resolved, without: Resolved, reads: ReadonlySet<string> = new Set()): boolean {
  if (key === component || key === "pods" || key === "size") return true;
  // What is said of a store is how others reach it; of another component it is that one's alone.
  if (componentNames.some((other) => other === key) && !storeNames.some((store) => store === key)) return false;
  return !sameShared(resolved.installation, without.installation, reads);
}

function sameShared(a: Installation, b: Installation, reads: ReadonlySet<string>): boolean {
  return [...reads].every((read) => isDeepStrictEqual(Reflect.get(a, read), Reflect.get(b, read)));
}

// Without its only setting a component is, more often than not, its base.
function manifestOf(component: ComponentName, { settings, installation }: Resolved, reads: ReadonlySet<string> = new Set()): Manifest {
  const isDefault = isDeepStrictEqual(settings[component], defaultSettings[component]) && sameShared(installation, baseInstallation, reads);
  return isDefault ? baseManifests[component] : componentManifest(component, settings, installation);
}

function changedContents(component: ComponentName, manifests: Manifests): Map<string, Json> {
  const base = contents(baseManifests[component]);
  return new Map([...contents(manifests[component])].filter(([id, content]) => !jsonEqual(content, base.get(id))));
}

function contents({ objects, config }: Manifest): Map<string, Json> {
  const all = new Map<string, Json>(objects.map((object) => [objectId(object), object]));
  for (const files of config) all.set(`${files.kind}/${files.name}`, files.files);
  return all;
}

/** The settings that an environment says, group by group: `api.watchdog`, `api.pods.resources`, `exposure`. */
export function settingPaths(environment: Environment): string[][] {
  return Object.entries(environment).flatMap(([key, value]: [string, object]) => {
    if (key === "pods") return Object.keys(value).map((group) => [key, group]);
    if (!(key in defaultSettings)) return [[key]];
    return Object.entries(value).flatMap(([group, settings]: [string, object]) =>
      group === "pods" ? Object.keys(settings).map((setting) => [key, group, setting]) : [[key, group]],
    );
  });
}

function withoutSetting(environment: Environment, path: readonly string[]): Environment {
  const [key, ...rest] = path;
  const { exposure, credentials } = baseInstallation;
  if (key === "exposure") return { ...environment, exposure };
  if (key === "credentials") return { ...environment, credentials };
  if (key === "users") return { ...environment, users: [{ username: "nobody", name: "nobody" }] };
  const copy = { ...environment };
  if (key !== undefined) remove(copy, [key, ...rest]);
  return copy;
}

function remove(holder: object, path: readonly string[]): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  const value: unknown = Reflect.get(holder, key);
  if (rest.length === 0 || typeof value !== "object" || value === null) {
    Reflect.deleteProperty(holder, key);
    return;
  }
  const copy = { ...value };
  remove(copy, rest);
  Reflect.set(holder, key, copy);
}

