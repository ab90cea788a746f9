import { services, type ExternalTls, type RedisAccess, type SecretKey } from "@k8s-config/clearml";

/** In place of the settings of a Redis of the installation's own. */
export interface ExternalRedis {
  /**
   * A Redis that somebody else runs, and with it nothing else of these settings.
   * @example {"host": "redis.example.com"}
   */
  readonly external: RedisElsewhere;
}

/** A Redis that somebody else runs. The server knows one address, and no Sentinel. */
export interface RedisElsewhere {
  /** Name or address, without scheme, port and path: of a server, of what leads to its master, or of any member of a cluster. @format host @example "redis.example.com" */
  readonly host: string;
  /** Port. By default, 6379. @minimum 1 @maximum 65535 @example 6380 */
  readonly port?: number;
  /** Whether it is a Redis cluster, whose other members are asked for. By default, false. @example true */
  readonly cluster?: boolean;
  /** Account. By default, none. */
  readonly login?: RedisLogin;
  /** TLS. By default, none. @example {} */
  readonly tls?: ExternalTls;
}

/** Account at a Redis that somebody else runs. */
export interface RedisLogin {
  /** Name of the account, where Redis has access lists. By default, none: the password alone. @pattern ^[!-~]+$ @example "clearml" */
  readonly username?: string;
  /**
   * Key of a Secret of the namespace with the password, which may hold any characters. Raise `credentials.revision` when it
   * changes: the pods that read it restart.
   * @example {"name": "redis-login", "key": "password"}
   */
  readonly passwordSecret: SecretKey;
}

export function externalRedisAccess({ host, port = services.redis.port, cluster = false, login, tls }: RedisElsewhere): RedisAccess {
  return {
    kind: "external",
    hosts: [{ host, port }],
    cluster,
    ...(login === undefined ? {} : { login: { ...(login.username === undefined ? {} : { username: login.username }), password: login.passwordSecret } }),
    ...(tls === undefined ? {} : { tls }),
  };
}
