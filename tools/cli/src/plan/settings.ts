import { createHash } from "node:crypto";
import { atPointer, isJsonArray, isJsonObject, jsonEqual, pointerKeys, type Json, type JsonObject } from "@k8s-config/core";
import { componentNames } from "@k8s-config/overlays";
import type { Emitted } from "../revision.ts";
import { changedFields, type FieldChange } from "./fields.ts";
import { withoutSecrets } from "./masks.ts";

/** A setting that an environment says differently: `path` as in an error, `api.watchdog.thresholdSec`. */
export type SettingChange = FieldChange;

/** In what two environments differ, as their `environment.json` say them. */
export function changedSettings(before: Emitted, after: Emitted): SettingChange[] {
  return changedFields(readable(before), readable(after)).map((change) => {
    const shown = withoutSecrets(change);
    return { ...shown, path: pointerKeys(change.path).join(".") };
  });
}

/** Users by their names, of which there is one each. */
function readable({ record }: Emitted): Json {
  const environment = environmentOf(record);
  const users = usersOf(record);
  return { ...environment, users: Object.fromEntries(users.map((user) => [String(user["username"]), user])) };
}

export function environmentOf(record: JsonObject): JsonObject {
  const { environment } = record;
  return isJsonObject(environment) ? environment : {};
}

function usersOf(record: JsonObject): JsonObject[] {
  const { users } = environmentOf(record);
  return isJsonArray(users) ? users.filter(isJsonObject) : [];
}

/** What becomes of the users: they are told apart by an id that the server makes of company and username. */
export interface UserChanges {
  readonly created: readonly string[];
  readonly deleted: readonly string[];
}

export function userChangesOf(before: Emitted, after: Emitted): UserChanges {
  const [old, now] = [idsOf(before), idsOf(after)];
  return { created: without(now, old), deleted: without(old, now) };
}

function without(these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>): string[] {
  return [...these].filter(([id]) => !those.has(id)).map(([, username]) => username);
}

/** apiserver.default_company of the server (clearml-server apiserver/config/default/apiserver.conf). */
const defaultCompany = "d1bd92a3b039400cbafc60a7a5b1e52b";

// apiserver/service_repo/auth/fixed_user.py: md5 of company and username.
function idsOf({ record }: Emitted): Map<string, string> {
  const company = atPointer(environmentOf(record), "/api/company") ?? defaultCompany;
  return new Map(
    usersOf(record).map(({ username }) => [createHash("md5").update(`${String(company)}:${String(username)}`).digest("hex"), String(username)]),
  );
}

/** The groups of settings that differ: what can be taken back by itself. */
export function changedGroups(before: Emitted, after: Emitted): string[][] {
  const [old, now] = [environmentOf(before.record), environmentOf(after.record)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key): string[][] => {
    const [was, is] = [old[key], now[key]];
    if (jsonEqual(was, is)) return [];
    const isGrouped = key === "pods" || key === "network" || key === "images" || componentNames.some((name) => name === key);
    if (!isGrouped || (was !== undefined && !isJsonObject(was)) || (is !== undefined && !isJsonObject(is))) return [[key]];
    return [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].filter((group) => !jsonEqual(was?.[group], is?.[group])).map((group) => [key, group]);
  });
}

/** An environment with one group of settings as another has it. */
export function withGroupOf(environment: JsonObject, other: JsonObject, [key = "", ...rest]: readonly string[]): JsonObject {
  const { [key]: own, ...others } = environment;
  const [group] = rest;
  const theirs = other[key];
  if (group === undefined) return theirs === undefined ? others : { ...environment, [key]: theirs };
  const inner = withGroupOf(isJsonObject(own) ? own : {}, isJsonObject(theirs) ? theirs : {}, rest);
  return Object.keys(inner).length === 0 ? others : { ...environment, [key]: inner };
}
