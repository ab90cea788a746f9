import type { IContainer } from "kubernetes-models/v1/Container";
import type { IVolume } from "kubernetes-models/v1/Volume";
import { credentialKey, scratch, type Installation } from "@k8s-config/clearml";
import { memberHosts, replicaSet } from "./access.ts";
import type { MongoSettings } from "./settings.ts";
import { folder, makePem, tlsFolder } from "./start.ts";

const keyFile = "/run/mongo/key";

/** What a replica set adds to a member that stands alone. */
export interface ReplicaSetParts {
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env: NonNullable<IContainer["env"]>;
  readonly mounts: NonNullable<IContainer["volumeMounts"]>;
  readonly volumes: readonly IVolume[];
  readonly files: Readonly<Record<string, string>>;
}

export function replicaSetParts({ members, tls }: MongoSettings, { stores, credentials }: Installation): ReplicaSetParts {
  const asksForLogin = stores.mongo.login !== undefined;
  return {
    command: ["/bin/sh", `${folder}/member.sh`],
    args: [`--replSet=${replicaSet}`],
    env: [
      { name: "MONGO_MEMBERS", value: memberHosts(members).map(({ host, port }) => `${host}:${port}`).join(",") },
      // Of itself, a member has another name than those of its certificate.
      ...(tls === undefined ? [] : [{ name: "MONGO_OPTIONS", value: `&tls=true&tlsCAFile=${tlsFolder}/ca.crt&tlsAllowInvalidHostnames=true` }]),
    ],
    mounts: asksForLogin ? [{ name: "key", mountPath: `${folder}/key`, readOnly: true }, { name: "run", mountPath: "/run/mongo" }] : [],
    volumes: asksForLogin ? [{ name: "key", secret: { secretName: credentialKey(credentials, "mongo-key").name, items: [{ key: "mongo-key", path: "key" }], defaultMode: 0o440 } }, scratch("run", "1Mi")] : [],
    files: { "member.sh": memberSh, "members.js": membersJs },
  };
}

/**
 * Ready is a member that takes calls, and one that is in no set yet: the next is only started then, and the set is only made
 * when all are there. One that still copies the data is not, so that a roll-out waits for it.
 */
export const memberReady = "const { isWritablePrimary, secondary, isreplicaset, setName } = db.hello(); quit(isWritablePrimary || secondary || (isreplicaset && setName === undefined) ? 0 : 1)";

/** Starts a member, past the image's entrypoint: what that writes into an empty volume keeps a member out of a set. */
export const memberSh = `# Written by "k8s-config emit". Do not edit.
set -eu
if [ -e ${folder}/key/key ]; then
  # Kubernetes lets the group of the pod read a Secret; mongod takes no key that others than its user can read.
  rm -f ${keyFile}
  (umask 077 && cat ${folder}/key/key > ${keyFile})
  set -- "$@" --keyFile=${keyFile}
fi
if [ -e ${tlsFolder}/tls.crt ]; then
  ${makePem.trim()}
fi
# One member looks after who belongs to the set, beside its own work; it ends where all is as it should be.
case "$HOSTNAME" in
  *-0) mongosh --quiet --norc --nodb ${folder}/members.js & ;;
esac
exec mongod "$@"
`;

/**
 * Makes the set, makes the users, adds the members, each where it is not done yet: on a first start, after a volume was
 * lost, and where there are more members than before. MongoDB lets a newcomer vote only once it has all data.
 */
export const membersJs = `// Written by "k8s-config emit". Do not edit.
const { MONGO_MEMBERS, MONGO_OPTIONS: options = "", CREDENTIAL_MONGO_ADMIN_PASSWORD: adminPassword, CREDENTIAL_MONGO_PASSWORD: password } = process.env;
const hosts = MONGO_MEMBERS.split(",");
const roles = ["backend", "auth"].map((db) => ({ role: "readWrite", db }));
const privileges = [{ resource: { cluster: true }, actions: ["getParameter", "setFeatureCompatibilityVersion"] }];

function at(host) {
  return connect("mongodb://" + host + "/admin?directConnection=true&serverSelectionTimeoutMS=3000" + options);
}

function answerOf(host) {
  try {
    const db = at(host);
    const answer = db.hello();
    db.getMongo().close();
    return answer;
  } catch {
    return undefined;
  }
}

// Fails where there is no user yet: from the pod itself MongoDB lets the first one be made without a login.
function loggedIn(db) {
  try {
    return adminPassword === undefined || Boolean(db.auth("admin", adminPassword));
  } catch {
    return false;
  }
}

function makeUsers(db) {
  if (adminPassword === undefined) return;
  if (!loggedIn(db)) {
    db.createUser({ user: "admin", pwd: adminPassword, roles: ["root"] });
    db.auth("admin", adminPassword);
  }
  if (db.getRole("clearml") === null) db.createRole({ role: "clearml", privileges, roles });
  if (db.getUser("clearml") === null) db.createUser({ user: "clearml", pwd: password, roles: ["clearml"] });
}

/** One step towards what should be; true where nothing is left to do. */
function step() {
  const answers = hosts.map(answerOf);
  if (!answers.some((answer) => answer && answer.setName)) {
    // A first member that lost its volume must not make a second set: all have to say that they are in none.
    if (answers.includes(undefined)) return false;
    const db = at("localhost:27017");
    loggedIn(db);
    db.adminCommand({ replSetInitiate: { _id: "${replicaSet}", members: [{ _id: 0, host: hosts[0] }] } });
    return false;
  }
  const primary = answers.findIndex((answer) => answer && answer.isWritablePrimary);
  if (primary === -1) return false;
  const db = at(primary === 0 ? "localhost:27017" : hosts[primary]);
  if (primary === 0) makeUsers(db);
  else loggedIn(db);
  const { config } = db.adminCommand({ replSetGetConfig: 1 });
  const missing = hosts.find((host) => !config.members.some((member) => member.host === host));
  if (missing === undefined) return true;
  const _id = Math.max(...config.members.map((member) => member._id)) + 1;
  db.adminCommand({ replSetReconfig: { ...config, version: config.version + 1, members: [...config.members, { _id, host: missing }] } });
  print("added " + missing);
  return false;
}

function isDone() {
  try {
    return step();
  } catch (error) {
    print("the replica set is not complete yet: " + (error.codeName || error.message));
    return false;
  }
}

while (!isDone()) sleep(5000);
print("the replica set has all its members");
`;
