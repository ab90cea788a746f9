import { isJsonArray, isJsonObject, type Json } from "@k8s-config/core";
import { soundsSecret } from "@k8s-config/overlays";

// Words of a key that make its value a would-be secret.
const words = new Set(["pass", "pwd", "pw", "pat", "passwd", "secret", "token", "tokens", "auth", "authorization", "bearer", "jwt", "credential", "credentials", "creds", "webhook", "webhooks", "hook", "dsn", "sas", "apikey", "key"]);
const kindsOfKey = new Set(["api", "private", "access", "secret", "license", "signing", "encryption", "app", "account", "master", "shared", "storage", "session", "ssh", "service"]);

// Shapes of secrets, whatever they are called: in URLs, and as services make them.
const shapes = [
  /[a-z][\w+.-]*:\/\/[^/\s?#]*@/i,
  /[?&](access_?token|token|api_?key|key|sig|secret|password|pass|pwd)=/i,
  /hooks\.slack\.com\/|\/api\/webhooks\/|webhook\.office\.com\//i,
  /\b(gh[oprsu]_|github_pat_|glpat-|xox[abeprs]-|hf_|npm_|sk-|dop_v1_|SG\.|AIza|pypi-)[\w-]{10,}/,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\./,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /^(Bearer|Basic)\s+\S/i,
  /^\$2[aby]\$/,
];

function wordsOf(name: string): string[] {
  return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}

function isNamedSecret(name: string): boolean {
  // What controllers call so are names of Secrets, and where people log in.
  if (/^(nginx\.ingress\.kubernetes\.io|haproxy[\w.-]*)\/auth-/.test(name)) return false;
  const parts = wordsOf(name);
  return soundsSecret(name) || parts.some((word, index) => word === "key" ? index === parts.length - 1 && (index === 0 || kindsOfKey.has(parts[index - 1] ?? "")) : words.has(word));
}

/** Whether a value is a secret by its shape, or has one somewhere in it. */
export function hasSecretShape(value: Json): boolean {
  if (isJsonArray(value)) return value.some(hasSecretShape);
  if (isJsonObject(value)) return Object.values(value).some(hasSecretShape);
  return typeof value === "string" && shapes.some((shape) => shape.test(value));
}

/** Whether what stands at a path, or something in it, is a secret: by its shape, or by a name on the way to it. */
export function isSecret(path: readonly string[], value: Json): boolean {
  if (isJsonObject(value)) return Object.entries(value).some(([name, below]) => isSecret([...path, name], below));
  if (isJsonArray(value)) return value.some((item) => isSecret(path, item));
  if (value === null || typeof value === "boolean" || value === "" || value === "true" || value === "false") return false;
  const last = path.at(-1) ?? "";
  // A number is how long or how many, but for a password of digits.
  if (typeof value === "number") return /^(pass|passwd|password|pwd|pw|pin|secret|token)$|(_|pass)(pass|password|pwd|pw|pin|secret)$|Password$|Secret$/.test(last);
  if (hasSecretShape(value)) return true;
  const isPlace = value.startsWith("/") && /(file|path|dir)$/i.test(last);
  return !isPlace && path.some(isNamedSecret);
}

/** A value without what is secret in it, and the paths of that. */
export function withoutSecrets(path: readonly string[], value: Json): { readonly value?: Json; readonly secrets: readonly (readonly string[])[] } {
  if (!isJsonObject(value)) return isSecret(path, value) ? { secrets: [path] } : { value, secrets: [] };
  const parts = Object.entries(value).map(([name, below]) => ({ name, ...withoutSecrets([...path, name], below) }));
  const kept = parts.flatMap(({ name, value: rest }) => (rest === undefined ? [] : [[name, rest] as const]));
  const secrets = parts.flatMap((part) => part.secrets);
  return { ...(kept.length === 0 && secrets.length > 0 ? {} : { value: Object.fromEntries(kept) }), secrets };
}
