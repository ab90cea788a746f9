import { toYaml } from "@k8s-config/core";

/** How to reach an API server, and as whom. */
export interface Access {
  readonly server: string;
  /** PEM. */
  readonly ca: string;
  readonly user: string;
  readonly token: string;
}

export function kubeconfig({ server, ca, user, token }: Access): string {
  const name = "k8s-config-e2e";
  return toYaml({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name, cluster: { server, "certificate-authority-data": Buffer.from(ca).toString("base64") } }],
    users: [{ name: user, user: { token } }],
    contexts: [{ name, context: { cluster: name, user } }],
    "current-context": name,
  });
}

/** Someone whom the API server knows by a token. */
export interface Account {
  readonly user: string;
  readonly token: string;
  readonly group?: string;
}

/** The file of `--token-auth-file`. */
export function tokenFile(accounts: readonly Account[]): string {
  return accounts.map(({ user, token, group }) => `${token},${user},${user}${group === undefined ? "" : `,"${group}"`}\n`).join("");
}
