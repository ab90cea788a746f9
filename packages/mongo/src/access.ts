import { credentialKey, services, storeTlsOf, type Credentials, type MongoAccess } from "@k8s-config/clearml";
import type { MongoSettings } from "./settings.ts";
import { usersDatabase, users } from "./users.ts";

/** How the MongoDB that the installation runs itself is reached. */
export function mongoAccess({ authentication, tls }: Pick<MongoSettings, "authentication" | "tls">, credentials: Credentials): MongoAccess {
  const { name: host, port } = services.mongo;
  return {
    kind: "internal",
    hosts: [{ host, port }],
    ...(authentication ? { login: { username: users.server, password: credentialKey(credentials, "mongo-password") }, authSource: usersDatabase } : {}),
    ...storeTlsOf("mongo", tls),
  };
}
