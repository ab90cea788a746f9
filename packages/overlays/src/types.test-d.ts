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

export const encrypted: Environment = defineOverlay({ ...least, credentials: { kind: "sops", recipients: ["age1…"] } });
export const stored: Environment = defineOverlay({ ...least, credentials: { kind: "externalSecrets", store: { name: "vault" }, remote: { prefix: "clearml-" } } });

// @ts-expect-error -- encrypted for nobody
defineOverlay({ ...least, credentials: { kind: "sops", recipients: [] } });

// @ts-expect-error -- recipients of what is not encrypted
defineOverlay({ ...least, credentials: { kind: "existingSecret", recipients: ["age1…"] } });

// @ts-expect-error -- two places of one store
defineOverlay({ ...least, credentials: { kind: "externalSecrets", store: { name: "vault" }, remote: { key: "a", prefix: "b" } } });

// @ts-expect-error -- no store
defineOverlay({ ...least, credentials: { kind: "externalSecrets", remote: { key: "a" } } });

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

const byGateway = { kind: "gateway", domain: "clearml.example.com" } as const;
defineOverlay({ credentials, users, exposure: { ...byGateway, gateway: { name: "public", namespace: "gateways" } } });
defineOverlay({ credentials, users, exposure: { ...byGateway, gateway: { className: "envoy", tls: { issuer: { name: "letsencrypt" } } } } });

// @ts-expect-error -- no Gateway, neither one that is there nor one to make
defineOverlay({ credentials, users, exposure: byGateway });

// @ts-expect-error -- neither a name nor a class
defineOverlay({ credentials, users, exposure: { ...byGateway, gateway: {} } });

// @ts-expect-error -- a Gateway that is there, and one to make
defineOverlay({ credentials, users, exposure: { ...byGateway, gateway: { name: "public", className: "envoy" } } });

// @ts-expect-error -- a certificate of a Gateway that somebody else cares for
defineOverlay({ credentials, users, exposure: { ...byGateway, gateway: { name: "public", tls: { secretName: "clearml-tls" } } } });

// @ts-expect-error -- an issuer of a kind that cert-manager has not
defineOverlay({ credentials, users, exposure: { ...byGateway, gateway: { className: "envoy", tls: { issuer: { kind: "Vault", name: "x" } } } } });

const oauth2Proxy = { issuerUrl: "https://login.example.com", clientId: "clearml", clientSecret: { name: "login", key: "client" }, cookieSecret: { name: "login", key: "cookie" } };
defineOverlay({ ...least, oauth2Proxy: { ...oauth2Proxy, emailDomains: ["example.com"] } });

// @ts-expect-error -- who may pass has to be said
defineOverlay({ ...least, oauth2Proxy });

// @ts-expect-error -- and of nobody nothing would be left
defineOverlay({ ...least, oauth2Proxy: { ...oauth2Proxy, emailDomains: [] } });

// @ts-expect-error -- a secret does not belong here
defineOverlay({ ...least, oauth2Proxy: { ...oauth2Proxy, emailDomains: ["*"], clientSecret: "hunter2" } });

// @ts-expect-error -- one worker, always
defineOverlay({ ...least, api: { asyncDelete: { replicas: 2 } } });

// @ts-expect-error -- credentials have to be said
defineOverlay({ exposure, users });

// @ts-expect-error -- a release that nobody knows
defineOverlay({ ...least, release: "2.4" });

const elsewhere = { hosts: [{ host: "mongo.example.com" }] } as const;
defineOverlay({ ...least, mongo: { external: elsewhere } });

// @ts-expect-error -- the own one's storage beside another's address
defineOverlay({ ...least, mongo: { external: elsewhere, storage: { size: "80Gi" } } });

// @ts-expect-error -- a MongoDB at no host
defineOverlay({ ...least, mongo: { external: { hosts: [] } } });

// @ts-expect-error -- an account without a password
defineOverlay({ ...least, elastic: { external: { hosts: [{ host: "a.example.com" }], login: { username: "clearml" } } } });

// @ts-expect-error -- a password does not belong here
defineOverlay({ ...least, elastic: { external: { hosts: [{ host: "a.example.com" }], login: { username: "clearml", passwordSecret: "hunter2" } } } });

// @ts-expect-error -- the server takes one address of Redis
defineOverlay({ ...least, redis: { external: { hosts: [{ host: "a.example.com" }] } } });

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
