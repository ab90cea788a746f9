import type { Json } from "@k8s-config/core";
import type { FileChange } from "./config-files.ts";
import type { FieldChange } from "./fields.ts";
import type { EnvironmentPlan, Plan, PlannedObject, PlanEffects, Side } from "./plan.ts";

/** What each label tells, gravest first. docs/plan.md repeats it. */
export const effectLabels = {
  "at risk": "what an emit refuses: data that would be lost, a field that Kubernetes does not change, a hop that is skipped; with the way out",
  warning: "what to know of data or of the change; nothing is refused",
  user: "who is deleted and who is created: a user is known by company and username, so that a new username is a new user",
  secret: "keys that Secrets have to hold before this is applied, or no new pod starts",
  downtime: "workloads that answer nothing while they restart: all their pods stop before new ones start",
  restarts: "workloads whose pods are replaced, and how",
  scales: "workloads that get more pods, or fewer",
  release: "another ClearML server",
  store: "another version of a store, which writes its data anew and for ever",
  image: "other images that change",
  url: "URLs by which people and machines come",
  opens: "who may call whom from now on, and by what the installation is reached from outside",
  closes: "the same that ends",
  drops: "objects that are no longer part of the environment",
  leaves: "the command that deletes what `kubectl apply`, or Flux, leaves in the cluster",
} as const;

/** One line about an effect. */
export interface EffectLine {
  readonly label: keyof typeof effectLabels;
  readonly text: string;
  /** Whether it is what a reader has to see first. */
  readonly isGrave: boolean;
}

/** A line of a difference: what comes, goes, or is another. */
export interface DiffLine {
  readonly sign: "+" | "-" | "~" | " ";
  readonly text: string;
}

export function sideWords({ label, commit }: Side): string {
  return commit === undefined || commit.startsWith(label) ? label : `${label} (${commit.slice(0, 10)})`;
}

/** What a change means for an installation that lives, gravest first. */
export function effectLines(effects: PlanEffects): EffectLine[] {
  const { restarts, scalings, risks, deleted, leftBehind, users, urls, release, stores, images, secretKeys, network } = effects;
  const storeImages = new Set(stores.map(({ store }) => `StatefulSet/${store}/${store}`));
  return [
    ...risks.map(({ severity, path, reason, remedy }) => grave(severity === "error" ? "at risk" : "warning", `${path === "" ? "" : `${path}: `}${reason}. ${remedy}`)),
    ...users.deleted.map((username) => grave("user", `${username} is deleted: under another name it is another user`)),
    ...secretKeys.map(({ secret, keys }) => grave("secret", `${secret} has to hold ${keys.join(", ")} before this is applied`)),
    ...restarts.filter(({ downtime }) => downtime).map(({ workload, how, causes }) => grave("downtime", `${workload}: ${how}${because(causes)}`)),
    ...restarts.filter(({ downtime }) => !downtime).map(({ workload, how, causes }) => plain("restarts", `${workload}: ${how}${because(causes)}`)),
    ...scalings.map(({ workload, before, after }) => plain("scales", `${workload}: ${before} -> ${after}`)),
    ...(release === undefined ? [] : [plain("release", `${release.before ?? "?"} -> ${release.after ?? "?"}`)]),
    ...stores.map(({ store, before, after }) => grave("store", `${store} ${before} -> ${after}`)),
    ...images.filter(({ container }) => !storeImages.has(container)).map(({ container, before, after }) => plain("image", `${container}: ${before} -> ${after}`)),
    ...Object.entries(urls).map(([which, { before, after }]) => plain("url", [`${which}:`, before, before !== undefined && after !== undefined ? "->" : undefined, after].filter((part) => part !== undefined).join(" "))),
    ...users.created.map((username) => plain("user", `${username} is created`)),
    ...network.opened.map((way) => plain("opens", way)),
    ...network.closed.map((way) => plain("closes", way)),
    ...deleted.map((object) => plain("drops", object)),
    ...(leftBehind === undefined ? [] : [plain("leaves", `what nothing deletes; once it is rolled out: ${leftBehind}`)]),
  ];
}

function grave(label: EffectLine["label"], text: string): EffectLine {
  return { label, text, isGrave: true };
}

function plain(label: EffectLine["label"], text: string): EffectLine {
  return { label, text, isGrave: false };
}

function because(causes: readonly string[]): string {
  return causes.length === 0 ? "" : ` (${causes.join(", ")})`;
}

export function settingLines(settings: readonly FieldChange[]): DiffLine[] {
  return settings.map((setting) => fieldLine(setting));
}

/** An object with all in which it differs. */
export function objectLines({ object, change, fields, files, causes }: PlannedObject): DiffLine[] {
  const sign = change === "added" ? "+" : change === "removed" ? "-" : "~";
  const inside = [...files.flatMap(fileLines), ...fields.map((field) => indented(fieldLine(field)))];
  const order: DiffLine[] = change === "changed" && inside.length === 0 ? [{ sign: " ", text: "    the order of a list" }] : [];
  return [{ sign, text: `${object}${because(causes)}` }, ...inside, ...order];
}

function fileLines({ file, change, keys = [], lines = [] }: FileChange): DiffLine[] {
  if (change !== "changed") return [{ sign: change === "added" ? "+" : "-", text: `    ${file}` }];
  return [
    ...keys.map((key) => indented(fieldLine({ ...key, path: `${file} ${key.path.slice(1).replaceAll("/", ".")}` }))),
    ...lines.map((line): DiffLine => ({ sign: line.change === "added" ? "+" : "-", text: `    ${file}: ${line.line.trim()}` })),
  ];
}

function indented({ sign, text }: DiffLine): DiffLine {
  return { sign, text: `    ${text}` };
}

function fieldLine({ path, before, after, hidden }: FieldChange): DiffLine {
  if (hidden !== undefined) return { sign: "~", text: `${path}: not shown` };
  if (before === undefined) return { sign: "+", text: `${path}: ${valueWords(after)}` };
  if (after === undefined) return { sign: "-", text: `${path}: ${valueWords(before)}` };
  return { sign: "~", text: `${path}: ${valueWords(before)} -> ${valueWords(after)}` };
}

const longest = 200;

function valueWords(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** `2 settings, 3 objects`, or what else is to be said of an environment as a whole. */
export function summaryOf({ status, settings, objects }: EnvironmentPlan): string {
  if (status === "changed") return [counted(settings.length, "setting"), counted(objects.length, "object")].join(", ");
  if (status === "unreadable") return "cannot be read";
  return status === "unchanged" ? "nothing changes" : status;
}

export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** Whether anything changes, and whether data or what Kubernetes refuses are at stake. */
export function graveness({ environments }: Plan): "unreadable" | "risky" | "changed" | "same" {
  if (environments.some(({ status }) => status === "unreadable")) return "unreadable";
  if (environments.some(({ effects }) => effects.users.deleted.length > 0 || effects.risks.some(({ severity }) => severity === "error"))) return "risky";
  return environments.some(({ status }) => status !== "unchanged") ? "changed" : "same";
}
