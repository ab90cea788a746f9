import { objectId, withoutHashes, type KubeObject } from "@k8s-config/core";
import { endpointsReport, isKeptByFlux, partNames, resolve } from "@k8s-config/overlays";
import type { Finding } from "../changes/change.ts";
import { findingsOf } from "../changes/rules.ts";
import { deleteCommand } from "../living.ts";
import { extrasIn, type Emitted, type Revision } from "../revision.ts";
import { causesOf, readEnvironment } from "./causes.ts";
import { imageChangesOf, neededKeysOf, restartsOf, scalingsOf, storeChangesOf, type ImageChange, type Restart, type Scaling } from "./effects.ts";
import { entriesOf, networkChangeOf, type NetworkChange } from "./network.ts";
import { changedObjects, type ObjectChange } from "./objects.ts";
import { changedSettings, userChangesOf, type SettingChange, type UserChanges } from "./settings.ts";

/** What changes between two moments: what `plan --json` prints. */
export interface Plan {
  readonly from: Side;
  readonly to: Side;
  readonly environments: readonly EnvironmentPlan[];
}

export interface Side {
  /** A revision as it was asked for, or `the working tree`. */
  readonly label: string;
  readonly commit?: string;
}

export interface Change<T = string> {
  readonly before?: T;
  readonly after?: T;
}

/** What changes of one environment. */
export interface EnvironmentPlan {
  readonly environment: string;
  readonly status: "unchanged" | "changed" | "added" | "removed" | "unreadable";
  /** Why it cannot be read, on which side. */
  readonly faults: readonly string[];
  readonly settings: readonly SettingChange[];
  /** Versions of packages that differ. */
  readonly packages: Readonly<Record<string, Change>>;
  readonly objects: readonly PlannedObject[];
  readonly effects: PlanEffects;
  readonly notes: readonly string[];
}

export interface PlannedObject extends ObjectChange {
  /** Settings, or `packages`; none where it is not known. */
  readonly causes: readonly string[];
}

/** What a change means for an installation that lives. */
export interface PlanEffects {
  readonly restarts: readonly Restart[];
  readonly scalings: readonly Scaling[];
  /** What an installation that lives would refuse, and what could be lost: what an emit says of it. */
  readonly risks: readonly Finding[];
  /** Objects that are no longer part of the environment. */
  readonly deleted: readonly string[];
  /** The command that deletes what an apply, or Flux, leaves behind. */
  readonly leftBehind?: string;
  readonly users: UserChanges;
  readonly urls: Readonly<Record<string, Change>>;
  readonly release?: Change;
  readonly stores: readonly { readonly store: string; readonly before: string; readonly after: string }[];
  readonly images: readonly ImageChange[];
  /** Keys that Secrets have to hold before it is applied. */
  readonly secretKeys: readonly { readonly secret: string; readonly keys: readonly string[] }[];
  readonly network: NetworkChange;
}

export const noEffects: PlanEffects = {
  restarts: [],
  scalings: [],
  risks: [],
  deleted: [],
  users: { created: [], deleted: [] },
  urls: {},
  stores: [],
  images: [],
  secretKeys: [],
  network: { opened: [], closed: [] },
};

/** Compares the environments of two moments. */
export function planOf(from: Revision, to: Revision, names: readonly string[], progress: (done: number) => void = () => undefined): Plan {
  const sameBases = sameFiles(from.bases, to.bases);
  const environments = names.map((name, index) => {
    progress(index);
    const isSame = sameBases && sameFiles(from.own(name), to.own(name));
    return isSame ? { environment: name, status: "unchanged" as const, ...empty } : environmentPlan(name, from, to);
  });
  return { from: sideOf(from), to: sideOf(to), environments };
}

export function sideOf({ label, commit }: Revision): Side {
  return { label, ...(commit === undefined ? {} : { commit }) };
}

const empty = { faults: [], settings: [], packages: {}, objects: [], effects: noEffects, notes: [] } as const;

function environmentPlan(name: string, from: Revision, to: Revision): EnvironmentPlan {
  const [before, after] = [from.read(name), to.read(name)];
  const faults = [[from, before] as const, [to, after] as const].flatMap(([{ label }, read]) => (read !== undefined && "fault" in read ? [`in ${label}, ${read.fault}`] : []));
  if (faults.length > 0) return { environment: name, status: "unreadable", ...empty, faults };
  const [old, now] = [readable(before), readable(after)];
  if (old === undefined && now === undefined) return { environment: name, status: "unchanged", ...empty };
  if (old === undefined || now === undefined) return oneSided(name, old, now);
  return compared(name, old, now, keptWhenGone(old, now));
}

function readable(read: ReturnType<Revision["read"]>): Emitted | undefined {
  return read === undefined || "fault" in read ? undefined : read;
}

/** Whether two sets of files are the same: what is built from them then need not be built. */
function sameFiles(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): boolean {
  return old.size === now.size && [...now].every(([path, text]) => old.get(path) === text);
}

/** The objects that stay when they are no longer built: all, unless Flux prunes the rest. */
function keptWhenGone(before: Emitted, after: Emitted): readonly KubeObject[] {
  if (before.flux.length === 0 || after.flux.length === 0) return before.objects;
  return partNames.flatMap((part) => before.part(part).filter((object) => isKeptByFlux(part, object)));
}

export function compared(name: string, before: Emitted, after: Emitted, left: readonly KubeObject[]): EnvironmentPlan {
  const settings = changedSettings(before, after);
  const causes = causesOf(name, before, after, settings);
  const [old, now] = [withoutHashes([...before.objects, ...before.flux]), withoutHashes([...after.objects, ...after.flux])];
  const objects = changedObjects(old, now).map((object) => ({ ...object, causes: causes.objects.get(object.object) ?? [] }));
  const packages = packageChanges(before, after);
  const extras = changedExtras(name, before, after);
  const notes = [
    ...(causes.unknown === undefined || objects.length === 0 ? [] : [`What causes what is not known: ${causes.unknown}.`]),
    ...(readEnvironment(after) === undefined ? ["Whether data are at risk is not known: the settings are of another version of the packages than this command's."] : []),
    ...(settings.length === 0 && objects.length > 0 ? ["No setting differs: the packages emit something else."] : []),
    ...extras.map((path) => `${path} differs: a file of your own, which a plan does not look into.`),
    ...sourceNote(before, after, settings.length + objects.length + extras.length),
  ];
  const effects = effectsOf(name, before, after, { old, now, left, objects, restarts: causes.restarts });
  const isSame = settings.length + objects.length + extras.length + Object.keys(packages).length + effects.restarts.length === 0;
  return { environment: name, status: isSame ? "unchanged" : "changed", faults: [], settings, packages, objects, effects, notes };
}

interface Compared {
  readonly old: readonly KubeObject[];
  readonly now: readonly KubeObject[];
  readonly left: readonly KubeObject[];
  readonly objects: readonly ObjectChange[];
  readonly restarts: ReadonlyMap<string, readonly string[]>;
}

function effectsOf(name: string, before: Emitted, after: Emitted, { old, now, left, objects, restarts }: Compared): PlanEffects {
  const deletion = deleteCommand(name, left, after.objects);
  const images = imageChangesOf(old, now);
  const [was, is] = [releaseOf(before), releaseOf(after)];
  return {
    restarts: restartsOf(before.objects, after.objects).map((restart) => ({ ...restart, causes: restarts.get(restart.workload) ?? [] })),
    scalings: scalingsOf(before.objects, after.objects),
    risks: risksOf(name, before, after),
    deleted: objects.filter(({ change }) => change === "removed").map(({ object }) => object),
    ...(deletion === undefined ? {} : { leftBehind: deletion }),
    users: userChangesOf(before, after),
    urls: urlChanges(name, before, after),
    ...(was === is ? {} : { release: { before: was, after: is } }),
    stores: storeChangesOf(images),
    images,
    secretKeys: neededKeysOf(old, now),
    network: networkChangeOf(old, now),
  };
}

function risksOf(name: string, before: Emitted, after: Emitted): Finding[] {
  const read = readEnvironment(after);
  if (read === undefined) return [];
  const { environment } = read;
  return findingsOf(name, { objects: before.objects, record: before.record }, { objects: after.objects, environment, resolved: resolve(name, environment) });
}

function oneSided(name: string, before: Emitted | undefined, after: Emitted | undefined): EnvironmentPlan {
  const objects = withoutHashes((after ?? before)?.objects ?? []);
  const change = after === undefined ? "removed" : "added";
  const listed = objects.map((object) => ({ object: objectId(object), change, fields: [], files: [], causes: [] }) as const);
  const network = after === undefined ? noEffects.network : { opened: entriesOf(after.objects), closed: [] };
  const urls = Object.fromEntries(Object.entries(urlsOf(name, after ?? before)).map(([which, url]) => [which, after === undefined ? { before: url } : { after: url }]));
  const deleted = after === undefined ? listed.map(({ object }) => object) : [];
  const note =
    after === undefined
      ? `${name} is no longer here, which deletes nothing in the cluster: README.md says how an installation is removed.`
      : `${name} is new.`;
  const secretKeys = neededKeysOf([], after === undefined ? [] : objects);
  return { environment: name, status: change, ...empty, objects: listed, effects: { ...noEffects, urls, deleted, network, secretKeys }, notes: [note] };
}

function releaseOf({ record }: Emitted): string {
  return String(record["release"]);
}

function packageChanges(before: Emitted, after: Emitted): Record<string, Change> {
  const [old, now] = [versionsOf(before), versionsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
  return Object.fromEntries(names.map((name) => [name, changeOf(old.get(name), now.get(name))]));
}

function versionsOf({ record }: Emitted): Map<string, string> {
  return new Map(Object.entries(record["packages"] ?? {}).map(([name, version]) => [name, String(version)]));
}

function changeOf(before: string | undefined, after: string | undefined): Change {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** The URLs of an environment; none where its settings are of another version. */
function urlsOf(name: string, emitted: Emitted | undefined): Record<string, string> {
  const read = emitted === undefined ? undefined : readEnvironment(emitted);
  return read === undefined ? {} : { ...endpointsReport(name, read.environment).urls };
}

function urlChanges(name: string, before: Emitted, after: Emitted): Record<string, Change> {
  const [old, now] = [urlsOf(name, before), urlsOf(name, after)];
  return Object.fromEntries(Object.keys(now).filter((which) => which in old && old[which] !== now[which]).map((which) => [which, changeOf(old[which], now[which])]));
}

/** Files of a team's that differ, by their paths from the project's folder. */
function changedExtras(name: string, before: Emitted, after: Emitted): string[] {
  const paths = [...new Set([before, after].flatMap(({ record }) => extrasIn(name, record)))];
  const texts = ({ files }: Emitted, path: string) => [...files].filter(([file]) => `overlays/${name}/${file}` === path || `overlays/${name}/${file}`.startsWith(`${path}/`));
  return paths.filter((path) => JSON.stringify(texts(before, path)) !== JSON.stringify(texts(after, path))).toSorted();
}

function sourceNote(before: Emitted, after: Emitted, changes: number): string[] {
  const source = ["overlay.ts", "overlay.yaml"].find((file) => before.files.get(file) !== after.files.get(file));
  return source === undefined || changes > 0 ? [] : [`overlays/${after.name}/${source} differs, what was emitted from it does not: if a setting was changed, run k8s-config emit ${after.name}.`];
}
