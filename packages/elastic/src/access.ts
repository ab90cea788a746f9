import { credentialKey, services, storeTlsOf, type Credentials, type ElasticAccess } from "@k8s-config/clearml";
import type { ElasticSettings } from "./settings.ts";

/** How the Elasticsearch that the installation runs itself is reached: of several nodes, whichever is ready answers. */
export function elasticAccess({ nodes, authentication, tls }: Pick<ElasticSettings, "nodes" | "authentication" | "tls">, credentials: Credentials): ElasticAccess {
  const { name: host, port } = services.elastic;
  return {
    kind: "internal",
    hosts: [{ host, port }],
    ...(authentication ? { login: { username: "elastic", password: credentialKey(credentials, "elastic-password") } } : {}),
    ...storeTlsOf("elastic", tls),
    ...(nodes === 1 ? {} : { indexReplicas: 1 }),
  };
}
