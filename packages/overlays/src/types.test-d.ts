/** What the compiler refuses while an `overlay.ts` is written. Nothing here runs: tsc fails where an error is missing. */
import { defineOverlay, type Environment, type EnvironmentSettings } from "./environment.ts";

const exposure = { kind: "none", domain: "clearml.example.com" } as const;
const credentials = { kind: "existingSecret" } as const;
const users = [{ username: "ada", name: "Ada Lovelace" }] as const;
const least = { exposure, credentials, users };

export const right: Environment = defineOverlay(least);

// @ts-expect-error -- a number, not a text
defineOverlay({ ...least, api: { watchdog: { thresholdSec: "7200" } } });

// @ts-expect-error -- an unknown setting
defineOverlay({ ...least, apiserver: {} });

// @ts-expect-error -- an unknown setting, further down
defineOverlay({ ...least, api: { watchdog: { treshold: 7200 } } });

// @ts-expect-error -- a password does not belong here
defineOverlay({ exposure, credentials, users: [{ username: "ada", name: "Ada Lovelace", password: "hunter2" }] });

// @ts-expect-error -- fixed users have no role
defineOverlay({ exposure, credentials, users: [{ username: "ada", name: "Ada Lovelace", role: "admin" }] });

// @ts-expect-error -- nobody could log in
defineOverlay({ exposure, credentials, users: [] });

// @ts-expect-error -- a class, but no size
defineOverlay({ ...least, mongo: { storage: { class: "fast" } } });

// @ts-expect-error -- neither a host nor a domain
defineOverlay({ credentials, users, exposure: { kind: "nodePort" } });

// @ts-expect-error -- no className
defineOverlay({ credentials, users, exposure: { kind: "ingress", domain: "clearml.example.com", controller: "traefik" } });

// @ts-expect-error -- a controller that nobody knows
defineOverlay({ credentials, users, exposure: { kind: "ingress", domain: "clearml.example.com", className: "x", controller: "treafik" } });

const { domain } = exposure;

// @ts-expect-error -- a path, and hosts for each
defineOverlay({ ...least, exposure: { kind: "none", domain, mode: { kind: "subPath", path: "/clearml", hosts: { web: "ml.clearml.example.com" } } } });

// @ts-expect-error -- hosts, for what one host has
defineOverlay({ ...least, exposure: { kind: "none", domain, mode: { kind: "singleHost", hosts: { web: "ml.clearml.example.com" } } } });

// @ts-expect-error -- one worker, always
defineOverlay({ ...least, api: { asyncDelete: { replicas: 2 } } });

// @ts-expect-error -- credentials have to be said
defineOverlay({ exposure, users });

// @ts-expect-error -- a release that nobody knows
defineOverlay({ ...least, release: "2.4" });

const url = "https://git.example.com/clearml";

// @ts-expect-error -- two refs, of which Flux would take one
defineOverlay({ ...least, flux: { source: { kind: "git", url, ref: { branch: "main", tag: "v1.4.0" } } } });

// @ts-expect-error -- no ref
defineOverlay({ ...least, flux: { source: { kind: "git", url } } });

// @ts-expect-error -- a branch of a registry
defineOverlay({ ...least, flux: { source: { kind: "oci", url: "oci://registry.example.com/clearml", ref: { branch: "main" } } } });

// @ts-expect-error -- variables come from a ConfigMap or a Secret
defineOverlay({ ...least, flux: { source: { kind: "git", url, ref: { branch: "main" } }, substituteFrom: [{ kind: "Configmap", name: "vars" }] } });

// The generated type says what the settings say: no more, no less, and each optional and readonly as there.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const same: Same<Environment, EnvironmentSettings> = true;
export const there = (settings: EnvironmentSettings): Environment => settings;
export const back = (environment: Environment): EnvironmentSettings => environment;
