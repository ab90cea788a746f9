import { services, type MongoAccess, type Credentials } from "@k8s-config/clearml";
import type { MongoSettings } from "./settings.ts";

/** How the MongoDB that the installation runs itself is reached. */
export function mongoAccess(_settings: MongoSettings, _credentials: Credentials): MongoAccess {
  const { name: host, port } = services.mongo;
  return { kind: "internal", hosts: [{ host, port }] };
}
