import type { Storage } from "../storage.ts";
import type { SettingCases } from "./cases.ts";

/** What each storage setting changes in a store: its claim template, which an existing claim replaces. */
export function storageCases(store: "mongo" | "elastic" | "redis", size: string, mountPath: string): SettingCases<{ readonly storage: Storage }> {
  const claim = `StatefulSet/${store} spec.volumeClaimTemplates`;
  const pod = `StatefulSet/${store} spec.template.spec`;
  const template = {
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    metadata: { name: "data" },
    spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: size } } },
  };
  return {
    "storage.size": {
      set: { storage: { size: "80Gi" } },
      changes: { [`${claim}.0.spec.resources.requests.storage`]: [size, "80Gi"] },
    },
    "storage.class": {
      set: { storage: { size, class: "fast" } },
      changes: { [`${claim}.0.spec.storageClassName`]: [undefined, "fast"] },
    },
    "storage.accessModes": {
      set: { storage: { size, accessModes: ["ReadWriteOncePod"] } },
      changes: { [`${claim}.0.spec.accessModes.0`]: ["ReadWriteOnce", "ReadWriteOncePod"] },
    },
    "storage.existingClaim": {
      set: { storage: { existingClaim: "restored" } },
      changes: {
        [claim]: [[template], undefined],
        [`${pod}.volumes.data.persistentVolumeClaim.claimName`]: [undefined, "restored"],
      },
    },
    "storage.subPath": {
      given: { storage: { existingClaim: "restored" } },
      set: { storage: { existingClaim: "restored", subPath: "old/data" } },
      changes: { [`${pod}.containers.${store}.volumeMounts.${mountPath}.subPath`]: [undefined, "old/data"] },
    },
  };
}
