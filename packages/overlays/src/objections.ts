import { soundsSecret } from "./secret-names.ts";

/** What is wrong with a key, or with what it says, wherever it stands. */
export interface Objection {
  /** Whether the key is what is wrong, and not its value. */
  readonly ofKey?: true;
  readonly reason: string;
  readonly remedy: string;
}

const nameKey = /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const labelValue = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const ownLabel = /^app\.kubernetes\.io\/(name|part-of|version|instance)$/;
// Its notes on each object while it builds, and what tells it to leave the object out (kyaml's kioutil, kustomize's resource).
const kustomizeNote = /^(internal\.)?(config\.kubernetes\.io|config\.k8s\.io|kustomize\.config\.k8s\.io)\//;

export function labelObjection(key: string, value: string): Objection | undefined {
  if (ownLabel.test(key)) return { reason: "is the project's own: Services and selectors find pods by it", remedy: "Use another label" };
  if (!nameKey.test(key) || !labelValue.test(value)) {
    return { reason: "is no label of Kubernetes", remedy: "Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends" };
  }
  return keyObjection(key);
}

export function annotationObjection(key: string): Objection | undefined {
  if (kustomizeNote.test(key)) return { ofKey: true, reason: "is a note of kustomize, which takes it off again", remedy: "Use another key" };
  if (nameKey.test(key)) return keyObjection(key);
  return { ofKey: true, reason: "is no annotation of Kubernetes", remedy: "Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends, after a domain and / if you like" };
}

// kustomize writes such a key without quotes between two passes, and then fails on it.
export function keyObjection(key: string): Objection | undefined {
  const isText = Number.isNaN(Number(key.replaceAll("_", ""))) && !/^(true|false|null|\d{4}-\d\d?-\d\d?)$/i.test(key);
  return isText ? undefined : { ofKey: true, reason: "is not read as a text by kustomize, which fails on it", remedy: "Use a key with a domain, as in example.com/x" };
}

/** @param fromSecret how a variable takes its value from a Secret, where it is said. */
export function variableObjection(name: string, value: unknown, fromSecret: string): Objection | undefined {
  if (/^(CLEARML|TRAINS)__/.test(name)) {
    return {
      reason: "is parsed by the server as HOCON: a password with = or # in it would be cut or stop the server",
      remedy: 'Use the setting that says it, or api.extraConfig, with {"$env": "NAME"} for a secret',
    };
  }
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return { ofKey: true, reason: "is no name of an environment variable", remedy: "Use letters, digits and _, and no digit first" };
  // The path of a file that holds a secret is none.
  const isInClear = typeof value === "string" && value !== "" && !value.startsWith("/") && soundsSecret(name);
  return isInClear ? { reason: "would lie in git in clear, by its name a secret", remedy: fromSecret } : undefined;
}
