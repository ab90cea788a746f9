import { isJsonArray, isJsonObject, jsonEqual, objectId, withoutHashes, type JsonObject, type KubeObject } from "@k8s-config/core";
import { fluxObjectsOf, isEnvironment, renderEnvironment, type Environment } from "@k8s-config/overlays";
import type { Emitted } from "../revision.ts";
import { isController, sameTemplate } from "./effects.ts";
import { changedGroups, environmentOf, withGroupOf, type SettingChange } from "./settings.ts";

/** Why objects differ, and why pods restart. */
export interface Causes {
  /** By objects, under their names without hashes. */
  readonly objects: ReadonlyMap<string, readonly string[]>;
  /** By workloads. */
  readonly restarts: ReadonlyMap<string, readonly string[]>;
  /** Why nothing is known of them. */
  readonly unknown?: string;
}

/** What a change is put down to that no setting makes: what the packages emit is another. */
export const packagesCause = "packages";

/**
 * Finds causes by trying: each setting that differs is taken back, and what is another without it is its doing. What is
 * explained by none so is tried from the other side: each setting that differs is changed alone. That needs settings that
 * this version understands, and output that it would write as well.
 */
export function causesOf(name: string, before: Emitted, after: Emitted, settings: readonly SettingChange[]): Causes {
  if (settings.length === 0) return everything(before, after);
  const [old, now] = [readEnvironment(before), readEnvironment(after)];
  if (old === undefined || now === undefined) {
    return { ...none, unknown: `the settings of ${old === undefined ? "before" : "after"} are of another version of the packages than this command's` };
  }
  const hasFlux = before.flux.length + after.flux.length > 0;
  const render = (environment: Environment) => contentsOf([...renderEnvironment(name, environment), ...(hasFlux ? fluxObjectsOf(name, environment) : [])]);
  const [oldRendered, nowRendered] = [render(old.environment), render(now.environment)];
  const [wasEmitted, isEmitted] = [contentsOfAll(before), contentsOfAll(after)];
  if (differing(nowRendered, isEmitted).size > 0) return { ...none, unknown: "what was emitted is not what this version of the packages emits" };
  const found = { objects: new Map<string, string[]>(), restarts: new Map<string, string[]>() };
  note(differing(oldRendered, wasEmitted), found.objects, packagesCause);
  // The hash of a user's password is in the name of a Secret, which then cannot be rendered.
  note(restarting(oldRendered, wasEmitted, old.isWhole ? "exact" : "plain"), found.restarts, packagesCause);
  const groups = changedGroups(before, after);
  for (const group of groups) {
    const without = groups.length === 1 ? oldRendered : renderedWithout(render, now.data, old.data, group);
    if (without === undefined) continue;
    const cause = nameOf(group, settings);
    note(differing(nowRendered, without), found.objects, cause);
    note(restarting(nowRendered, without), found.restarts, cause);
  }
  // Of two changes that each do it, neither is found by taking it back: the other still does it.
  const unexplained = {
    objects: new Set([...differing(oldRendered, nowRendered)].filter((id) => !found.objects.has(id))),
    restarts: new Set([...restarting(oldRendered, nowRendered)].filter((id) => !found.restarts.has(id))),
  };
  if (unexplained.objects.size + unexplained.restarts.size === 0) return found;
  for (const group of groups) {
    const alone = renderedWithout(render, old.data, now.data, group);
    if (alone === undefined) continue;
    const cause = nameOf(group, settings);
    note(common(unexplained.objects, differing(oldRendered, alone)), found.objects, cause);
    note(common(unexplained.restarts, restarting(oldRendered, alone)), found.restarts, cause);
  }
  return found;
}

function common(some: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...some].filter((id) => others.has(id)));
}

function note(ids: ReadonlySet<string>, into: Map<string, string[]>, cause: string): void {
  for (const id of ids) into.set(id, [...(into.get(id) ?? []), cause]);
}

const none = { objects: new Map<string, readonly string[]>(), restarts: new Map<string, readonly string[]>() };

function everything(before: Emitted, after: Emitted): Causes {
  const [old, now] = [contentsOfAll(before), contentsOfAll(after)];
  return { objects: ofPackages(differing(old, now)), restarts: ofPackages(restarting(old, now)) };
}

function ofPackages(ids: ReadonlySet<string>): Map<string, string[]> {
  return new Map([...ids].map((id) => [id, [packagesCause]]));
}

/** An object as it is, and as it is without hashes. */
interface Content {
  readonly exact: KubeObject;
  readonly plain: KubeObject;
}

type Contents = ReadonlyMap<string, Content>;

function contentsOf(objects: readonly KubeObject[]): Contents {
  const plain = withoutHashes(objects);
  return new Map(
    objects.flatMap((exact, index): [string, Content][] => {
      const own = plain[index];
      return own === undefined ? [] : [[objectId(own), { exact, plain: own }]];
    }),
  );
}

function contentsOfAll({ objects, flux }: Emitted): Contents {
  return contentsOf([...objects, ...flux]);
}

function renderedWithout(render: (environment: Environment) => Contents, now: JsonObject, old: JsonObject, group: readonly string[]): Contents | undefined {
  // A union is one thing: a part of it taken back may be nothing that may be said.
  for (const keys of [group, group.slice(0, 1)]) {
    const environment = withGroupOf(now, old, keys);
    if (!isEnvironment(environment)) continue;
    try {
      return render(environment);
    } catch {
      // A patch that fits only what was taken back, for one.
    }
  }
  return undefined;
}

interface Read {
  readonly environment: Environment;
  readonly data: JsonObject;
  /** Whether nothing stands for what is not written down. */
  readonly isWhole: boolean;
}

/** A hash that stands for those that `environment.json` does not hold. */
const someHash = `$2b$12$${"x".repeat(53)}`;

/** The settings as this version reads them; undefined where they are of another. */
export function readEnvironment({ record }: Emitted): Read | undefined {
  const environment = environmentOf(record);
  const { users } = environment;
  const known = isJsonArray(users) ? users.map((user) => (isJsonObject(user) && "passwordHash" in user ? { ...user, passwordHash: someHash } : user)) : [];
  const data: JsonObject = { ...environment, users: known };
  const typed = { ...data };
  return isEnvironment(typed) ? { environment: typed, data, isWhole: jsonEqual(known, users ?? []) } : undefined;
}

/** The objects that are another in one than in the other, or are in one alone. */
function differing(a: Contents, b: Contents): Set<string> {
  const ids = new Set([...a.keys(), ...b.keys()]);
  return new Set([...ids].filter((id) => !sameObject(a.get(id)?.plain, b.get(id)?.plain)));
}

// What stands in a Secret is not in environment.json.
function sameObject(a: KubeObject | undefined, b: KubeObject | undefined): boolean {
  if (a?.kind === "Secret" && b?.kind === "Secret") return jsonEqual({ ...a, data: null }, { ...b, data: null });
  return jsonEqual(a, b);
}

/** The workloads whose pods are others in one than in the other: of a template as it is, hashes among it, which restart pods. */
function restarting(a: Contents, b: Contents, form: "exact" | "plain" = "exact"): Set<string> {
  const ids = [...a].filter(([, { exact }]) => isController(exact)).map(([id]) => id);
  return new Set(ids.filter((id) => b.has(id) && !sameTemplate(a.get(id)?.[form], b.get(id)?.[form])));
}

/** A group by its name, or by that of the one setting in it that differs. */
function nameOf(group: readonly string[], settings: readonly SettingChange[]): string {
  const name = group.join(".");
  const inside = settings.filter(({ path }) => path === name || path.startsWith(`${name}.`));
  const [only] = inside;
  return inside.length === 1 && only !== undefined ? only.path : name;
}
