import { keep, objectLabels, revisionAnnotation, revisionOf, secretNameOf, substituteDisabled, userHash } from "@k8s-config/clearml";
import { atPointer, isJsonObject, kubeObject, type KubeObject } from "@k8s-config/core";
import { environmentParts } from "./emit.ts";
import type { Environment } from "./environment.ts";
import type { Resolved } from "./resolve.ts";

export { generatedUserSecret, secretNameOf } from "@k8s-config/clearml";

/** The credentials' Secret without its values, for whoever has them. */
export function credentialsSecret({ installation: { credentials }, placement: { namespace } }: Pick<Resolved, "installation" | "placement">): KubeObject {
  const isFile = credentials.kind === "sops";
  return kubeObject({
    apiVersion: "v1",
    kind: "Secret",
    metadata: {
      name: secretNameOf(credentials),
      // kustomize places what is a file of the overlay.
      ...(isFile ? {} : { namespace }),
      labels: objectLabels("credentials"),
      // Not Flux's to delete; nor to change, as a value may hold a dollar.
      ...(isFile ? { annotations: { ...keep, ...substituteDisabled } } : {}),
    },
    type: "Opaque",
  });
}

/** Names of the workloads whose pods read the Secret, and so restart with its revision. */
export function credentialReaders(name: string, environment: Environment): string[] {
  const { parts } = environmentParts(name, environment);
  return Object.values(parts).flatMap(({ objects }) => objects.filter(readsCredentials).map(({ metadata }) => metadata.name));
}

function readsCredentials(object: KubeObject): boolean {
  const annotations = atPointer(object, "/spec/template/metadata/annotations");
  return annotations !== undefined && isJsonObject(annotations) && revisionAnnotation in annotations;
}

/** The revision that says that values have changed. */
export function nextRevision({ credentials }: Environment): number {
  return Number(revisionOf(credentials)) + 1;
}

/** Key of the credentials' Secret with the hash of a user, whether or not there is such a user yet; undefined where no key can have that name. */
export function userKeyOf({ installation: { users, credentials } }: Pick<Resolved, "installation">, username: string): string | undefined {
  const user = users.find((candidate) => candidate.username === username) ?? { username, name: username };
  const { name, key } = userHash(user, credentials);
  return name === secretNameOf(credentials) && /^[-._a-zA-Z0-9]+$/.test(key) ? key : undefined;
}
