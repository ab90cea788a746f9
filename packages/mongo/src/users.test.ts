/** The script of MongoDB's users, run against as much of mongosh as it asks. */
import { execFileSync } from "node:child_process";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { usersCommand } from "./index.ts";
import { usersScript } from "./users.ts";

interface Account {
  readonly pwd: string;
  readonly roles: unknown;
}

/** A database that keeps what it is told, and refuses whoever is not logged in once it has users and asks. */
function database(users = new Map<string, Account>(), asks = false) {
  const roles = new Map<string, unknown>();
  let isLoggedIn = !asks;
  const may = () => {
    if (!isLoggedIn) throw new Error("command requires authentication");
  };
  const admin = {
    auth: (user: string, password: string) => {
      if (users.get(user)?.pwd !== password) throw new Error("Authentication failed.");
      isLoggedIn = true;
    },
    getRole: (role: string) => (may(), roles.get(role) ?? null),
    createRole: ({ role, ...what }: { role: string }) => (may(), roles.set(role, what)),
    updateRole: (role: string, what: object) => (may(), roles.set(role, what)),
    getUser: (user: string) => (may(), users.get(user) ?? null),
    createUser: ({ user, ...account }: Account & { user: string }) => (may(), users.set(user, account)),
    updateUser: (user: string, account: Account) => (may(), users.set(user, account)),
  };
  return { users, roles, db: { getSiblingDB: () => admin } };
}

const pod = (admin: string, server: string) => ({ CREDENTIAL_MONGO_ADMIN_PASSWORD: admin, CREDENTIAL_MONGO_PASSWORD: server });
const secret = (admin: string, server: string) => {
  const data = { "mongo-admin-password": admin, "mongo-password": server };
  return JSON.stringify({ data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value).toString("base64")])) });
};

test("makes both users, and once more changes nothing", () => {
  const { users, roles, db } = database();
  for (let times = 0; times < 2; times++) runInNewContext(usersScript("variables"), { db, process: { env: pod("a", "s\"'$é") } });
  expect(Object.fromEntries(users)).toEqual({
    admin: { pwd: "a", roles: [{ role: "root", db: "admin" }] },
    clearml: { pwd: "s\"'$é", roles: [{ role: "clearml", db: "admin" }] },
  });
  expect(Object.fromEntries(roles)).toEqual({
    clearml: {
      privileges: [{ resource: { cluster: true }, actions: ["getParameter", "setFeatureCompatibilityVersion"] }],
      roles: [{ role: "readWrite", db: "backend" }, { role: "readWrite", db: "auth" }],
    },
  });
});

test("makes no user without a password", () => {
  expect(() => runInNewContext(usersScript("variables"), { db: database().db, process: { env: {} } })).toThrow("no mongo-password");
});

test("gives them the passwords of the Secret, logged in by the one that the pod knows", () => {
  const { users, db } = database(new Map([["admin", { pwd: "old", roles: [] }]]), true);
  runInNewContext(usersScript("secret"), { db, Buffer, process: { env: { ...pod("old", "old"), SECRET: secret("new", "é new") } } });
  expect([users.get("admin")?.pwd, users.get("clearml")?.pwd]).toEqual(["new", "é new"]);
});

/** What mongosh is given by the command that is printed: the Secret, then its arguments. */
function shown(settings: Parameters<typeof usersCommand>[0], variables: Readonly<Record<string, string>> = {}): string[] {
  const command = usersCommand(settings, "clearml", "clearml-credentials");
  // kubectl prints the Secret, or runs what follows --; mongosh shows what it was given.
  const stand = `kubectl() { case " $* " in *" get "*) printf %s '{"secret":1}';; *) while [ "$1" != -- ]; do shift; done; shift; "$@";; esac; }; mongosh() { printf '%s\\n' "$SECRET" "$@"; }; export -f mongosh;`;
  const runnable = command.replace("exec mongosh", "mongosh").replaceAll("SECRET=\"$(cat)\" mongosh", "export SECRET=\"$(cat)\"; mongosh");
  return execFileSync("bash", ["-c", `${stand} ${runnable}`], { encoding: "utf8", env: { ...process.env, ...variables } }).trim().split("\n");
}

const script = usersScript("secret").replaceAll(/\s*\n\s*/g, " ");

test("the command that is printed hands the Secret over by a pipe, and the script as it is", () => {
  expect(shown({ members: 1 })).toEqual(['{"secret":1}', "--quiet", "--norc", "--eval", script]);
});

test("the command finds the primary of a replica set by the list of its members, and stays at a pod that is in none yet", () => {
  const tls = { secretName: "mongo-certificate" };
  const variables = { MONGO_MEMBERS: "mongo-0.mongo-members:27017,mongo-1.mongo-members:27017,mongo-2.mongo-members:27017" };
  const uri = `mongodb://${variables.MONGO_MEMBERS}/?replicaSet=clearml`;
  expect(shown({ members: 3 }, variables)).toEqual(['{"secret":1}', "--quiet", "--norc", uri, "--eval", script]);
  expect(shown({ members: 3, tls }, variables)).toEqual(['{"secret":1}', "--quiet", "--norc", "--tls", "--tlsCAFile", "/etc/mongo/tls/ca.crt", "--tlsAllowInvalidHostnames", uri, "--eval", script]);
  expect(shown({ members: 3 })).toEqual(['{"secret":1}', "--quiet", "--norc", "--eval", script]);
});
