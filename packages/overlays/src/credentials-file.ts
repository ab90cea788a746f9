import { posix } from "node:path";
import type { Environment } from "./environment.ts";
import type { Extras } from "./extras.ts";

/** Where the encrypted Secret lies, seen from the folder of the foundation: kustomize reads no file outside of it. */
export const credentialsFile = "extras/credentials.sops.yaml";

/** The same from the repository's folder. */
export function credentialsPath(name: string): string {
  return posix.join("overlays", name, "foundation", credentialsFile);
}

/** The files of an environment that the emit names and does not write: what a team adds, and the encrypted Secret. */
export function ownFiles({ credentials, extras = {} }: Pick<Environment, "credentials" | "extras">): Extras {
  if (credentials.kind !== "sops") return extras;
  const { resources = [], ...foundation } = extras.foundation ?? {};
  return { ...extras, foundation: { ...foundation, resources: [credentialsFile, ...resources] } };
}
