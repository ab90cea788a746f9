import { credentialEnv, type CredentialKey } from "@k8s-config/clearml";

/** MongoDB's users: one for people and the exporter, who may do all; one for the server, and for backups of its databases. */
export const users = { admin: "admin", server: "clearml" } as const;

/** Database that knows the users. */
export const usersDatabase = "admin";

const passwords: Readonly<Record<keyof typeof users, CredentialKey>> = { admin: "mongo-admin-password", server: "mongo-password" };

export const passwordKeys = Object.values(passwords);

/** Where mongosh finds the passwords. */
export type PasswordsFrom =
  /** In its own variables, as those of the pod. */
  | "variables"
  /** In the variable SECRET: the Secret, as `kubectl get --output json` prints it. */
  | "secret";

/**
 * What mongosh does to make the users, or to give them other passwords: once more, and it changes nothing. It logs in where
 * the pod knows a password, which is the one before.
 *
 * What the server's user may do beside its two databases, the server does at its start: it asks for MongoDB's feature
 * compatibility version, and raises it by one step (clearml-server apiserver/mongo/initialize/migration.py).
 */
export function usersScript(from: PasswordsFrom): string {
  const value =
    from === "variables"
      ? `const password = (key) => process.env["CREDENTIAL_" + key.toUpperCase().replaceAll("-", "_")];`
      : `const { data } = JSON.parse(process.env.SECRET); const password = (key) => Buffer.from(data[key], "base64").toString();`;
  const login = from === "variables"
    ? []
    : [`const before = process.env.${credentialEnv(passwords.admin)};`, `if (before) admin.auth("${users.admin}", before);`];
  return [
    value,
    `const admin = db.getSiblingDB("${usersDatabase}");`,
    ...login,
    `const privileges = [{ resource: { cluster: true }, actions: ["getParameter", "setFeatureCompatibilityVersion"] }];`,
    `const roles = ["backend", "auth"].map((db) => ({ role: "readWrite", db }));`,
    `if (admin.getRole("${users.server}")) admin.updateRole("${users.server}", { privileges, roles });`,
    `else admin.createRole({ role: "${users.server}", privileges, roles });`,
    // The one that is logged in last.
    `for (const [user, key, role] of [["${users.server}", "${passwords.server}", "${users.server}"], ["${users.admin}", "${passwords.admin}", "root"]]) {`,
    `  const account = { pwd: password(key), roles: [{ role, db: "${usersDatabase}" }] };`,
    `  if (!account.pwd) throw new Error("no " + key);`,
    `  if (admin.getUser(user)) admin.updateUser(user, account);`,
    `  else admin.createUser({ user, ...account });`,
    `}`,
  ].join("\n");
}
