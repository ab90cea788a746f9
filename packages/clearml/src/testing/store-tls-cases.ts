import { whole } from "../settings.ts";
import type { StoreCertificate } from "../store-tls.ts";
import type { StoreName } from "../stores.ts";
import type { Change, Changes } from "./changes.ts";

interface Given {
  readonly tls?: StoreCertificate;
}

interface Case {
  readonly given?: Given;
  readonly set: Given;
  readonly changes: Changes;
}

function added(value: Change[1]): Change {
  return [undefined, value];
}

/** Cases of a store's certificate: what `extra` says beside the Secret and its mount, and that an issuer is seen by the name of its Secret alone. */
export function storeTlsCases(store: StoreName, folder: string, extra: Changes): Readonly<Record<"tls.secretName" | "tls.issuer", Case>> {
  const spec = `StatefulSet/${store} spec.template.spec`;
  const files = ["tls.crt", "tls.key", "ca.crt"].map((key) => ({ key, path: key }));
  return {
    "tls.secretName": {
      set: { tls: { secretName: "store-tls" } },
      changes: {
        ...extra,
        [`${spec}.containers.${store}.volumeMounts.${folder}.name`]: added("tls"),
        [`${spec}.containers.${store}.volumeMounts.${folder}.readOnly`]: added(true),
        [`${spec}.volumes.tls.secret.secretName`]: added("store-tls"),
        [`${spec}.volumes.tls.secret.defaultMode`]: added(0o440),
        [`${spec}.volumes.tls.secret.items`]: added(files),
      },
    },
    "tls.issuer": {
      given: { tls: whole<StoreCertificate>({ secretName: "store-tls" }) },
      set: { tls: { issuer: { name: "ca" } } },
      changes: { [`${spec}.volumes.tls.secret.secretName`]: ["store-tls", `${store}-tls`] },
    },
  };
}

/** What goes where a store asks for no login, beside what it is started with. */
export function withoutLogin(store: StoreName, variables: Readonly<Record<string, string>>): Changes {
  const template = `StatefulSet/${store} spec.template`;
  return {
    [`${template}.metadata.annotations.k8s-config/credentials-revision`]: ["1", undefined],
    ...Object.fromEntries(
      Object.entries(variables).flatMap(([variable, key]): [string, Change][] => {
        const reference = `${template}.spec.containers.${store}.env.${variable}.valueFrom.secretKeyRef`;
        return [[`${reference}.name`, ["clearml-credentials", undefined]], [`${reference}.key`, [key, undefined]]];
      }),
    ),
  };
}
