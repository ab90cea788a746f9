import { services, type ExternalHost, type ExternalLogin, type ExternalTls, type MongoAccess } from "@k8s-config/clearml";

/** In place of the settings of a MongoDB of the installation's own. */
export interface ExternalMongo {
  /**
   * A MongoDB that somebody else runs, and with it nothing else of these settings. Its version is that of the release, or one
   * that the release takes. @example {"hosts": [{"host": "mongo.example.com"}]}
   */
  readonly external: MongoElsewhere;
}

/** A MongoDB that somebody else runs. */
export interface MongoElsewhere {
  /**
   * Its members, or some of them: with `replicaSet` the others are asked for. Databases are `backend` and `auth`, which the
   * server makes. @example [{"host": "mongo-0.example.com"}, {"host": "mongo-1.example.com"}]
   */
  readonly hosts: readonly [ExternalHost, ...ExternalHost[]];
  /** Name of the replica set. By default, the one host is taken for a server of its own. @pattern ^[-._a-zA-Z0-9]+$ @example "rs0" */
  readonly replicaSet?: string;
  /** Account, which may read and write both databases. By default, none. */
  readonly login?: MongoLogin;
  /** TLS. By default, none. @example {} */
  readonly tls?: ExternalTls;
}

/** Account at a MongoDB that somebody else runs. */
export interface MongoLogin extends ExternalLogin {
  /** Database that knows the account. By default, admin. @pattern ^[A-Za-z0-9_-]+$ @example "clearml" */
  readonly authSource?: string;
}

export function externalMongoAccess({ hosts: [first, ...others], replicaSet, login, tls }: MongoElsewhere): MongoAccess {
  return {
    kind: "external",
    hosts: [addressOf(first), ...others.map(addressOf)],
    ...(replicaSet === undefined ? {} : { replicaSet }),
    ...(login === undefined ? {} : { login: { username: login.username, password: login.passwordSecret }, authSource: login.authSource ?? "admin" }),
    ...(tls === undefined ? {} : { tls }),
  };
}

function addressOf({ host, port = services.mongo.port }: ExternalHost) {
  return { host, port };
}
