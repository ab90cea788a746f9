import { keep, objectLabels, secretNameOf } from "@k8s-config/clearml";
import { kubeObject, type KubeObject } from "@k8s-config/core";
import { credentialKeysOf } from "./credential-keys.ts";
import type { Resolved } from "./resolve.ts";

/** API group of the External Secrets Operator. */
export const externalSecretsGroup = "external-secrets.io";

/** The object that has the External Secrets Operator make the credentials' Secret; none where something else does. */
export function externalSecrets(resolved: Resolved): KubeObject[] {
  const { credentials } = resolved.installation;
  if (credentials.kind !== "externalSecrets") return [];
  const { store, remote, refreshInterval = "1h" } = credentials;
  const name = secretNameOf(credentials);
  return [
    kubeObject({
      apiVersion: `${externalSecretsGroup}/v1`,
      kind: "ExternalSecret",
      metadata: { name, labels: objectLabels("credentials"), annotations: { ...keep } },
      spec: {
        refreshInterval,
        secretStoreRef: { kind: store.kind ?? "SecretStore", name: store.name },
        // Not the operator's `Owner`: the Secret outlives the object that asks for it, as all that must not be lost does.
        target: { name, creationPolicy: "Orphan", deletionPolicy: "Retain", template: { metadata: { labels: { "app.kubernetes.io/part-of": "clearml" } } } },
        ...(remote.key === undefined
          ? { data: credentialKeysOf(resolved).map((key) => ({ secretKey: key, remoteRef: { key: `${remote.prefix}${key}` } })) }
          : { dataFrom: [{ extract: { key: remote.key } }] }),
      },
    }),
  ];
}
