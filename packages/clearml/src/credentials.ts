import { createHash } from "node:crypto";
import type { FixedUser } from "./users.ts";

/** A Secret that exists before the installation does. */
export interface ExistingSecret {
  /** The Secret exists already, made by whatever makes your Secrets. */
  readonly kind: "existingSecret";
  /** Name of the Secret. By default, clearml-credentials. @format resourceName @example "clearml-credentials" */
  readonly secretName?: string;
  /** Raise it when values in the Secret change: every pod that reads them restarts. By default, 1. @minimum 1 @example 2 */
  readonly revision?: number;
}

/** A Secret that a Job makes in the cluster on first start, with random values: for environments that are thrown away. */
export interface GeneratedSecret {
  /**
   * The Secret is made in the cluster on first start, and one for each fixed user, with the password beside its hash.
   */
  readonly kind: "generated";
  /** Name of the Secret, and first part of the users' Secrets. By default, clearml-credentials. @format resourceName @example "clearml-credentials" */
  readonly secretName?: string;
  /** Raise it after deleting a Secret to have it made anew. By default, 1. @minimum 1 @example 2 */
  readonly revision?: number;
}

/** An encrypted Secret that lies in the repository, and that Flux decrypts. */
export interface SopsSecret {
  /**
   * The Secret lies beside the overlay, encrypted by SOPS: `k8s-config credentials create` makes the file, the emit names
   * it among what Flux applies, and `flux.decryption` says with which key.
   */
  readonly kind: "sops";
  /**
   * Public keys of age for which the file is encrypted: those of Flux, and of whoever may read or change the values. Whoever
   * has the private key to one of them can.
   * @example ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]
   */
  readonly recipients: readonly [string, ...string[]];
  /** Name of the Secret. By default, clearml-credentials. @format resourceName @example "clearml-credentials" */
  readonly secretName?: string;
  /** Raise it when values in the Secret change: every pod that reads them restarts. By default, 1. @minimum 1 @example 2 */
  readonly revision?: number;
}

/** A store that the External Secrets Operator reads. */
export interface SecretStore {
  /** Whether the store is of the installation's namespace, or of the whole cluster. By default, SecretStore. @example "ClusterSecretStore" */
  readonly kind?: "SecretStore" | "ClusterSecretStore";
  /** Name of the store. @format resourceName @example "vault" */
  readonly name: string;
}

/** One entry of a store that holds all values. */
export interface RemoteEntry {
  /** Entry of the store, whose fields have the names of the Secret's keys. @pattern ^\S+$ @example "clearml/prod" */
  readonly key: string;
  readonly prefix?: never;
}

/** An entry of a store for each value. */
export interface RemoteEntries {
  /** What the names of the entries begin with, before the name of the Secret's key. @pattern ^\S+$ @example "clearml-prod-" */
  readonly prefix: string;
  readonly key?: never;
}

/** A Secret that the External Secrets Operator makes of what a store outside of the cluster holds. */
export interface ExternalSecretCredentials {
  /** The External Secrets Operator makes the Secret, and the overlay has the ExternalSecret that asks it to. */
  readonly kind: "externalSecrets";
  /** Store that holds the values. */
  readonly store: SecretStore;
  /** Where in the store the values are: one entry with all of them, or one for each. @example {"key": "clearml/prod"} */
  readonly remote: RemoteEntry | RemoteEntries;
  /** How often the operator looks for other values. By default, 1h. @format duration @example "15m" */
  readonly refreshInterval?: string;
  /** Name of the Secret. By default, clearml-credentials. @format resourceName @example "clearml-credentials" */
  readonly secretName?: string;
  /** Raise it when values in the store change: every pod that reads them restarts. By default, 1. @minimum 1 @example 2 */
  readonly revision?: number;
}

/**
 * Where the installation's secret values stand. They never pass through this project: pods read them from the Secret as
 * environment variables. The server has a public built-in value for each of them, so each is required.
 */
export type Credentials = ExistingSecret | GeneratedSecret | SopsSecret | ExternalSecretCredentials;

/**
 * Keys of the Secret, beside a `user-<username>` for each fixed user.
 *
 * - `token-secret`: signs all tokens (`secure.auth.token_secret`); changing it logs everybody out
 * - `session-secret`: signs the session cookies (`secure.http.session_secret.apiserver`)
 * - `apiserver-*`: the server's own system account (`secure.credentials.apiserver`)
 * - `fileserver-*`: the file server's system account (`secure.credentials.fileserver`)
 * - `services-agent-*`: the admin account for agents (`secure.credentials.services_agent`), where it is on
 *
 * Those of the stores that the installation runs itself are there where the store asks for a login:
 *
 * - `mongo-admin-password`: MongoDB's user `admin`, who may do everything
 * - `mongo-password`: MongoDB's user `clearml`, as whom the server logs in
 * - `mongo-key`: by which members of a replica set know each other
 * - `elastic-password`: Elasticsearch's user `elastic`
 * - `redis-password`: Redis knows no user, a password alone
 */
export const credentialKeys = [
  "token-secret",
  "session-secret",
  "apiserver-key",
  "apiserver-secret",
  "fileserver-key",
  "fileserver-secret",
  "services-agent-key",
  "services-agent-secret",
  "mongo-admin-password",
  "mongo-password",
  "mongo-key",
  "elastic-password",
  "redis-password",
] as const;

export type CredentialKey = (typeof credentialKeys)[number];

/** One key of one Secret. */
export interface SecretKey {
  /** Name of the Secret, in the namespace of the installation. @format resourceName @example "s3-credentials" */
  readonly name: string;
  /** Key in the Secret. @pattern ^[-._a-zA-Z0-9]+$ @example "secret-access-key" */
  readonly key: string;
}

export const defaultSecretName = "clearml-credentials";

export function secretNameOf(credentials: Credentials): string {
  return credentials.secretName ?? defaultSecretName;
}

export function credentialKey(credentials: Credentials, key: CredentialKey): SecretKey {
  return { name: secretNameOf(credentials), key };
}

/** Environment variable in which a pod finds a credential; the config files take it up as `${NAME}`. */
export function credentialEnv(key: CredentialKey): string {
  return `CREDENTIAL_${key.toUpperCase().replaceAll("-", "_")}`;
}

/** Annotation, on each pod that reads credentials, which rotation changes: without it a new value would restart nothing. */
export const revisionAnnotation = "k8s-config/credentials-revision";

export function revisionOf(credentials: Credentials): string {
  return String(credentials.revision ?? 1);
}

/** Secret with the hashes that stand in an overlay; kustomize generates it, so its name gets a hash of its content. */
export const inlineUsersSecret = "api-users";

/** Where the API server finds base64 of the bcrypt hash of a user. */
export function userHash(user: FixedUser, credentials: Credentials): SecretKey {
  // Not the bare name: kustomize takes a key of digits for a number, and fails.
  if ("passwordHash" in user) return { name: inlineUsersSecret, key: `user-${objectNamePart(user.username)}` };
  if (credentials.kind === "generated") return { name: generatedUserSecret(user, credentials), key: "hash" };
  return { name: secretNameOf(credentials), key: user.secretKey ?? `user-${user.username}` };
}

/**
 * With generated credentials each user has a Secret of its own: the Job may only create, so a user who is added later
 * could not be added to a Secret that exists.
 */
export function generatedUserSecret(user: FixedUser, credentials: Credentials): string {
  return `${secretNameOf(credentials)}-user-${objectNamePart(user.username)}`;
}

// A login name that is no part of an object's name gets one, made unique by a hash; so does one that looks like that.
function objectNamePart(username: string): string {
  if (/^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$/.test(username) && !/(^|-)[0-9a-f]{8}$/.test(username)) return username;
  const readable = username.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, 30).replaceAll(/^-|-$/g, "");
  return `${readable}-${createHash("sha256").update(username).digest("hex").slice(0, 8)}`.replace(/^-/, "");
}
