import { homedir } from "node:os";
import { join } from "node:path";

/** Where tools/proofs/install.sh puts what is no Debian package; outside the checkout, so that it outlives it. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "k8s-config/proofs");
}
