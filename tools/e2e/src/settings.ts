import { defaults, readEnvironment } from "@k8s-config/codegen/src/environment.ts";
import { onlyValue, settingsOf, start, type Setting } from "@k8s-config/codegen/src/settings.ts";
import { examples, trialOf, withValue, type Trial } from "@k8s-config/codegen/src/trials.ts";
import { atPointer, toPointer, type JsonObject } from "@k8s-config/core";

/** A setting of the environment type, tried with the example that stands beside its declaration. */
export interface TriedSetting {
  readonly id: string;
  readonly trial: Trial;
}

/** Every setting that can make a difference: what has one value alone, where no other kind stands beside it, can make none. */
export function triedSettings(root: string): TriedSetting[] {
  const { model, problems } = readEnvironment(root);
  if (problems.length > 0) throw new Error(problems.map(({ setting, message }) => `${setting}: ${message}`).join("\n"));
  const all = settingsOf(model, { ...start, fallback: defaults }, examples);
  const byId = new Map(all.map((setting) => [setting.id, setting]));
  return all.filter((setting) => !setting.isGroup && canDiffer(setting)).map((setting) => ({ id: setting.id, trial: componentTrial(setting, byId) ?? trialOf(setting) }));
}

/** What may be said of one component's pods is what may be said of all pods, and is tried with the same beside it. */
function componentTrial({ id, keys, fallback }: Setting, byId: ReadonlyMap<string, Setting>): Trial | undefined {
  const [component = ""] = keys;
  const ofAll = id.startsWith(`${component}.pods.`) ? byId.get(id.slice(component.length + 1)) : undefined;
  if (ofAll === undefined) return undefined;
  const { without, given } = trialOf(ofAll);
  const here = moved(given, component);
  // What is an example for all is the default of some.
  const value = atPointer(here, toPointer(keys));
  const isDefault = typeof value === "string" && value === fallback;
  return { without: moved(without, component), given: isDefault ? withValue(here, keys, more(value)) : here };
}

function moved(environment: JsonObject, component: string): JsonObject {
  const { pods, ...rest } = environment;
  return pods === undefined ? rest : withValue(rest, [component, "pods"], pods);
}

function canDiffer(setting: Setting): boolean {
  return onlyValue(setting) === undefined || setting.setups.some(({ other }) => other !== undefined);
}

/** Another quantity: `2Gi` becomes `3Gi`. */
export function more(quantity: string): string {
  return quantity.replace(/^\d+/, (number) => String(Number(number) + 1));
}
