// Written by "k8s-config emit". Do not edit.
const password = (key) => process.env["CREDENTIAL_" + key.toUpperCase().replaceAll("-", "_")];
const admin = db.getSiblingDB("admin");
const privileges = [{ resource: { cluster: true }, actions: ["getParameter", "setFeatureCompatibilityVersion"] }];
const roles = ["backend", "auth"].map((db) => ({ role: "readWrite", db }));
if (admin.getRole("clearml")) admin.updateRole("clearml", { privileges, roles });
else admin.createRole({ role: "clearml", privileges, roles });
for (const [user, key, role] of [["clearml", "mongo-password", "clearml"], ["admin", "mongo-admin-password", "root"]]) {
  const account = { pwd: password(key), roles: [{ role, db: "admin" }] };
  if (!account.pwd) throw new Error("no " + key);
  if (admin.getUser(user)) admin.updateUser(user, account);
  else admin.createUser({ user, ...account });
}
