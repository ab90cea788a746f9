import { services, type ElasticAccess, type ExternalHost, type ExternalLogin, type ExternalTls } from "@k8s-config/clearml";
import type { Retention } from "./settings.ts";

/** In place of the settings of an Elasticsearch of the installation's own. */
export interface ExternalElastic {
  /**
   * An Elasticsearch that somebody else runs, and with it nothing else of these settings. Its major version is that of the
   * release. @example {"hosts": [{"host": "elastic.example.com"}]}
   */
  readonly external: ElasticElsewhere;
}

/** An Elasticsearch that somebody else runs. */
export interface ElasticElsewhere {
  /** Its nodes, or what stands before them. @example [{"host": "elastic.example.com", "port": 9243}] */
  readonly hosts: readonly [ExternalHost, ...ExternalHost[]];
  /** Account, which may make index templates, and all with the indices of ClearML. By default, none. */
  readonly login?: ExternalLogin;
  /** TLS. By default, none. @example {} */
  readonly tls?: ExternalTls;
  /** How long it keeps what grows for ever. By default, it keeps all of it. */
  readonly retention?: Retention;
}

export function externalElasticAccess({ hosts: [first, ...others], login, tls }: ElasticElsewhere): ElasticAccess {
  return {
    kind: "external",
    hosts: [addressOf(first), ...others.map(addressOf)],
    ...(login === undefined ? {} : { login: { username: login.username, password: login.passwordSecret } }),
    ...(tls === undefined ? {} : { tls }),
  };
}

function addressOf({ host, port = services.elastic.port }: ExternalHost) {
  return { host, port };
}
