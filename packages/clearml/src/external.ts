import type { SecretKey } from "./credentials.ts";
import type { StoreCa } from "./stores.ts";

/** One address of a store that somebody else runs. */
export interface ExternalHost {
  /** Name or address, without scheme, port and path. @format host @example "mongo-0.example.com" */
  readonly host: string;
  /** Port. By default, the store's usual one. @minimum 1 @maximum 65535 @example 27018 */
  readonly port?: number;
}

/** Account at a store that somebody else runs. */
export interface ExternalLogin {
  /** Name of the account. @pattern ^[!-~]+$ @example "clearml" */
  readonly username: string;
  /**
   * Key of a Secret of the namespace with the password, which may hold any characters, at Elasticsearch those of ASCII.
   * Raise `credentials.revision` when it changes: the pods that read it restart.
   * @example {"name": "store-login", "key": "password"}
   */
  readonly passwordSecret: SecretKey;
}

/** TLS to a store that somebody else runs: its presence says that calls are encrypted, and the certificate checked. */
export interface ExternalTls {
  /**
   * Certificate of the authority that signed the store's: a key of a Secret, or of a ConfigMap. By default, the authorities
   * that `pods.caBundle` and the image hold. @example {"name": "store-ca", "key": "ca.crt"}
   */
  readonly ca?: StoreCa;
}
