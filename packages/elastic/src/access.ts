import { services, type ElasticAccess, type Credentials } from "@k8s-config/clearml";
import type { ElasticSettings } from "./settings.ts";

/** How the Elasticsearch that the installation runs itself is reached. */
export function elasticAccess(_settings: ElasticSettings, _credentials: Credentials): ElasticAccess {
  const { name: host, port } = services.elastic;
  return { kind: "internal", hosts: [{ host, port }] };
}
