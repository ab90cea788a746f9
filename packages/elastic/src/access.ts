import { services, type Credentials, type ElasticAccess } from "@k8s-config/clearml";
import type { ElasticSettings } from "./settings.ts";

/** How the Elasticsearch that the installation runs itself is reached: of several nodes, whichever is ready answers. */
export function elasticAccess({ nodes }: Pick<ElasticSettings, "nodes">, _credentials: Credentials): ElasticAccess {
  const { name: host, port } = services.elastic;
  return { kind: "internal", hosts: [{ host, port }], ...(nodes === 1 ? {} : { indexReplicas: 1 }) };
}
