/** A fixed user whose password hash stands in a Secret. */
export interface SecretUser {
  /**
   * Login name: printable ASCII without `:`, at which Basic auth is split. The user's id is made from it
   * (clearml-server apiserver/service_repo/auth/fixed_user.py): another name is another user, and the old one is deleted.
   * @pattern ^[!-9;-~]+$
   * @example "ada"
   */
  readonly username: string;
  /** Name that others see. @pattern \S @example "Ada Lovelace" */
  readonly name: string;
  /**
   * Key, in the credentials' Secret, of base64 of the bcrypt hash of the password. By default, `user-<username>`.
   * Not with generated credentials, where each user has a Secret of its own.
   * @pattern ^[-._a-zA-Z0-9]+$
   * @example "user-ada"
   */
  readonly secretKey?: string;
}

/** A fixed user whose password hash stands in the overlay, and so in git. */
export interface InlineUser {
  /** Login name, as for a user whose hash stands in the Secret. @pattern ^[!-9;-~]+$ @example "ada" */
  readonly username: string;
  /** Name that others see. @pattern \S @example "Ada Lovelace" */
  readonly name: string;
  /**
   * bcrypt hash of the password, as `htpasswd -nBC 12 ada` prints it after the colon. It lies in git for all to try
   * passwords on: the emit warns.
   * @pattern ^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$
   */
  readonly passwordHash: string;
}

/**
 * A user who logs in with a password (`apiserver.auth.fixed_users`). Fixed users have no admin role: the server knows no
 * such key and would answer 500 to every login.
 */
export type FixedUser = SecretUser | InlineUser;
