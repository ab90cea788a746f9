/** A replica set: what its members are started with, and the two scripts, run against stand-ins of mongosh and of mongod. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { withOverrides } from "@k8s-config/clearml";
import { byId, containersOf, find, holdsForAll, installationWith, plainInstallation, podOf } from "@k8s-config/clearml/testing";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { defaults, mongo, mongoAccess } from "./index.ts";
import { memberReady, memberSh, membersJs } from "./replica-set.ts";

const three = withOverrides(defaults, { members: 3 });
const access = mongoAccess(three, plainInstallation.credentials);
const withoutLogin = withOverrides(defaults, { members: 3, authentication: false });
const open = installationWith({ stores: { ...plainInstallation.stores, mongo: mongoAccess(withoutLogin, plainInstallation.credentials) } });
const login = { username: "clearml", password: { name: "clearml-credentials", key: "mongo-password" } };
const guarded = installationWith({ stores: { ...plainInstallation.stores, mongo: access } });
const manifest = mongo(three, guarded);
const statefulSet = byId(manifest, "StatefulSet/mongo");
const [container] = containersOf(podOf(statefulSet));

holdsForAll({ "a replica set": manifest, "a replica set without logins": mongo(withoutLogin, open) });

test("members have names of their own, which lead to each of them, and one of them is enough to find all", () => {
  expect(access).toEqual({
    kind: "internal",
    replicaSet: "clearml",
    authSource: "admin",
    login,
    hosts: [0, 1, 2].map((index) => ({ host: `mongo-${index}.mongo-members`, port: 27017 })),
  });
  expect(mongoAccess(defaults, plainInstallation.credentials)).toMatchObject({ kind: "internal", hosts: [{ host: "mongo", port: 27017 }] });
});

test("from one to three nothing changes that can never be changed", () => {
  const one = byId(mongo(defaults, plainInstallation), "StatefulSet/mongo");
  for (const field of ["selector", "serviceName", "volumeClaimTemplates", "podManagementPolicy"]) expect(find(statefulSet, "spec", field)).toEqual(find(one, "spec", field));
  expect(find(statefulSet, "spec", "replicas")).toBe(3);
});

test("what a member is started with", () => {
  expect(container).toMatchObject({
    command: ["/bin/sh", "/etc/mongo/member.sh"],
    env: expect.arrayContaining([
      { name: "MONGO_MEMBERS", value: "mongo-0.mongo-members:27017,mongo-1.mongo-members:27017,mongo-2.mongo-members:27017" },
      { name: "CREDENTIAL_MONGO_ADMIN_PASSWORD", valueFrom: { secretKeyRef: { name: "clearml-credentials", key: "mongo-admin-password" } } },
      { name: "CREDENTIAL_MONGO_PASSWORD", valueFrom: { secretKeyRef: { name: "clearml-credentials", key: "mongo-password" } } },
    ]),
  });
  expect(container?.args).toContain("--replSet=clearml");
  expect(find(podOf(statefulSet), "volumes")).toContainEqual({ name: "key", secret: { secretName: "clearml-credentials", items: [{ key: "mongo-key", path: "key" }], defaultMode: 0o440 } });
  expect(find(statefulSet, "spec", "template", "metadata", "annotations")).toEqual({ "k8s-config/credentials-revision": "1" });
});

test("without logins there is no key, and no password", () => {
  expect(JSON.stringify(mongo(withoutLogin, open).objects)).not.toMatch(/mongo-key|CREDENTIAL_|\/run\/mongo/);
});

describe("the probe for readiness", () => {
  test.each([
    ["the primary", { isWritablePrimary: true, secondary: false, setName: "clearml" }, 0],
    ["a secondary", { isWritablePrimary: false, secondary: true, setName: "clearml" }, 0],
    ["a member that is in no set yet, so that the next may start", { isWritablePrimary: false, secondary: false, isreplicaset: true }, 0],
    ["a member that still copies the data", { isWritablePrimary: false, secondary: false, setName: "clearml" }, 1],
  ])("%s: %#", (_what, answer, code) => {
    const quit = vi.fn<(status: number) => void>();
    runInNewContext(memberReady, { db: { hello: () => answer }, quit });
    expect(quit).toHaveBeenCalledWith(code);
  });
});

/** Runs it with programs that say how they were called. */
function started(host: string, key?: string) {
  const folder = mkdtempSync(join(tmpdir(), "member-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of ["bin", "etc/key", "run"]) mkdirSync(join(folder, part), { recursive: true });
  if (key !== undefined) {
    writeFileSync(join(folder, "etc/key/key"), key);
    chmodSync(join(folder, "etc/key/key"), 0o640);
  }
  for (const program of ["mongod", "mongosh"]) {
    writeFileSync(join(folder, "bin", program), `#!/bin/sh\necho "$@" > ${folder}/${program}.args\numask > ${folder}/${program}.umask\n`);
    chmodSync(join(folder, "bin", program), 0o755);
  }
  const script = memberSh.replaceAll("/etc/mongo", `${folder}/etc`).replaceAll("/run/mongo", `${folder}/run`);
  const run = () => execFileSync("/bin/sh", ["-c", script, "member.sh", "--replSet=clearml"], { env: { PATH: `${folder}/bin:/usr/bin:/bin`, HOSTNAME: host } });
  run();
  // A container that starts again finds what the one before left.
  run();
  const read = (file: string) => {
    try {
      return readFileSync(join(folder, file), "utf8").replaceAll(folder, "").trim();
    } catch {
      return undefined;
    }
  };
  return { folder, read };
}

describe("the start script", () => {
  test("gives mongod a key that nobody else can read, and leaves its own files as they are", () => {
    const { folder, read } = started("mongo-1", "0123456789abcdef");
    expect(read("mongod.args")).toBe("--replSet=clearml --keyFile=/run/key");
    expect(read("run/key")).toBe("0123456789abcdef");
    expect(statSync(join(folder, "run/key")).mode & 0o777).toBe(0o600);
    expect(read("mongod.umask")).not.toBe("0077");
  });

  test("has the first member look after the set, and no other", async () => {
    expect(started("mongo-2").read("mongosh.args")).toBeUndefined();
    const { read } = started("mongo-0");
    await vi.waitFor(() => expect(read("mongosh.args")).toBe("--quiet --norc --nodb /etc/members.js"));
    expect(read("mongod.args")).toBe("--replSet=clearml");
  });
});

interface Member {
  setName?: string;
  primary?: boolean;
  /** Whether it is away. */
  away?: boolean;
}

/** As much of MongoDB as the script asks: members, a config, users, and who may do what. */
class Mongo {
  readonly members: Member[];
  config: { version: number; members: { _id: number; host: string }[] } | undefined;
  readonly users = new Map<string, string>();
  readonly roles = new Set<string>();
  readonly log: string[] = [];

  constructor(members: Member[]) {
    this.members = members;
  }

  /** Everybody who is in the config knows the set. */
  join(): void {
    for (const { host } of this.config?.members ?? []) this.member(host).setName = "clearml";
  }

  member(host: string): Member {
    return this.members[host === "localhost:27017" ? 0 : Number(/^mongo-(\d)\.mongo-members:27017$/.exec(host)?.[1])] ?? {};
  }

  connect(uri: string) {
    const host = /^mongodb:\/\/([^/]+)\/admin\?directConnection=true/.exec(uri)?.[1] ?? "";
    const member = this.member(host);
    if (member.away === true) throw new Error("nobody there");
    let isLoggedIn = false;
    const may = () => {
      if (!isLoggedIn && !(host === "localhost:27017" && this.users.size === 0)) throw Object.assign(new Error("command requires authentication"), { codeName: "Unauthorized" });
    };
    const db = {
      hello: () => (member.setName === undefined ? { isreplicaset: true } : { setName: member.setName, isWritablePrimary: member.primary === true }),
      getMongo: () => ({ close: () => undefined }),
      auth: (user: string, password: string) => {
        if (this.users.get(user) !== password) throw new Error("Authentication failed.");
        isLoggedIn = true;
        return { ok: 1 };
      },
      getRole: (role: string) => (may(), this.roles.has(role) ? { role } : null),
      createRole: ({ role }: { role: string }) => (may(), this.roles.add(role)),
      getUser: (user: string) => (may(), this.users.has(user) ? { user } : null),
      createUser: ({ user, pwd }: { user: string; pwd: string }) => {
        may();
        if (member.primary !== true) throw Object.assign(new Error("not primary"), { codeName: "NotWritablePrimary" });
        this.users.set(user, pwd);
        this.log.push(`user ${user}`);
      },
      adminCommand: (command: { replSetInitiate?: { members: { _id: number; host: string }[] }; replSetGetConfig?: 1; replSetReconfig?: { version: number; members: { _id: number; host: string }[] } }) => {
        may();
        if (command.replSetInitiate !== undefined) {
          this.config = { version: 1, members: command.replSetInitiate.members };
          member.primary = true;
          this.log.push("initiated");
        }
        if (command.replSetReconfig !== undefined) {
          const { version, members } = command.replSetReconfig;
          if (this.config === undefined || version !== this.config.version + 1 || members.length !== this.config.members.length + 1) throw new Error("one at a time");
          this.config = command.replSetReconfig;
          this.log.push(`added ${members.at(-1)?.host}`);
        }
        this.join();
        return { ok: 1, config: this.config };
      },
    };
    return db;
  }
}

const env = { MONGO_MEMBERS: "mongo-0.mongo-members:27017,mongo-1.mongo-members:27017,mongo-2.mongo-members:27017", CREDENTIAL_MONGO_ADMIN_PASSWORD: "for-admin", CREDENTIAL_MONGO_PASSWORD: "for-clearml" };

describe("the script of the first member", () => {
  const said: string[] = [];
  afterEach(() => said.splice(0));

  /** Runs it, at most so many rounds; what happens between two is the caller's. */
  function run(mongoDb: Mongo, { rounds = 20, between, variables = env }: { rounds?: number; between?: (round: number) => void; variables?: object } = {}): void {
    let round = 0;
    const sleep = () => {
      round += 1;
      if (round >= rounds) throw new Error("enough");
      between?.(round);
    };
    try {
      runInNewContext(membersJs, { process: { env: variables }, connect: (uri: string) => mongoDb.connect(uri), sleep, print: (text: string) => said.push(text) });
    } catch (error) {
      if (!(error instanceof Error) || error.message !== "enough") throw error;
    }
  }

  const all = ["initiated", "user admin", "user clearml", "added mongo-1.mongo-members:27017", "added mongo-2.mongo-members:27017"];

  test("makes the set of empty members, and the users on the primary", () => {
    const mongoDb = new Mongo([{}, {}, {}]);
    run(mongoDb);
    expect(mongoDb.log).toEqual(all);
    expect([...mongoDb.users]).toEqual([["admin", "for-admin"], ["clearml", "for-clearml"]]);
    expect(mongoDb.config?.members).toEqual([0, 1, 2].map((_id) => ({ _id, host: `mongo-${_id}.mongo-members:27017` })));
  });

  test("run once more it changes nothing", () => {
    const mongoDb = new Mongo([{}, {}, {}]);
    run(mongoDb);
    run(mongoDb);
    expect(mongoDb.log).toEqual(all);
  });

  test("takes data and users of a member that stood alone along", () => {
    const mongoDb = new Mongo([{}, {}, {}]);
    mongoDb.users.set("admin", "for-admin").set("clearml", "for-clearml");
    run(mongoDb);
    expect(mongoDb.log).toEqual(["initiated", ...all.slice(3)]);
  });

  test("waits for all members before it makes a set", () => {
    const mongoDb = new Mongo([{}, {}, { away: true }]);
    run(mongoDb, { rounds: 3 });
    expect(mongoDb.log).toEqual([]);
    run(mongoDb, { between: () => { delete mongoDb.members[2]?.away; } });
    expect(mongoDb.log).toEqual(all);
  });

  test("makes no second set where the first member lost its volume", () => {
    const mongoDb = new Mongo([{}, { setName: "clearml", primary: true }, { setName: "clearml" }]);
    mongoDb.users.set("admin", "for-admin").set("clearml", "for-clearml");
    mongoDb.config = { version: 7, members: [0, 1, 2].map((_id) => ({ _id, host: `mongo-${_id}.mongo-members:27017` })) };
    run(mongoDb);
    expect(mongoDb.log).toEqual([]);
  });

  test("makes none either where nobody else is there to ask", () => {
    const mongoDb = new Mongo([{}, { away: true }, { away: true }]);
    run(mongoDb, { rounds: 5 });
    expect(mongoDb.log).toEqual([]);
  });

  test("adds further members by whoever is primary", () => {
    const mongoDb = new Mongo([{ setName: "clearml" }, { setName: "clearml", primary: true }, { setName: "clearml" }, {}, {}]);
    mongoDb.users.set("admin", "for-admin").set("clearml", "for-clearml");
    mongoDb.config = { version: 7, members: [0, 1, 2].map((_id) => ({ _id, host: `mongo-${_id}.mongo-members:27017` })) };
    run(mongoDb, { variables: { ...env, MONGO_MEMBERS: [0, 1, 2, 3, 4].map((index) => `mongo-${index}.mongo-members:27017`).join(",") } });
    expect(mongoDb.log).toEqual(["added mongo-3.mongo-members:27017", "added mongo-4.mongo-members:27017"]);
  });

  test("makes no users where MongoDB asks for no login", () => {
    const mongoDb = new Mongo([{}, {}, {}]);
    run(mongoDb, { variables: { MONGO_MEMBERS: env.MONGO_MEMBERS } });
    expect(mongoDb.log).toEqual(["initiated", ...all.slice(3)]);
  });

  test("tells no password, whatever goes wrong", () => {
    const mongoDb = new Mongo([{}, {}, {}]);
    mongoDb.users.set("admin", "another");
    run(mongoDb, { rounds: 3 });
    expect(mongoDb.log).toEqual([]);
    expect(said).toEqual(["the replica set is not complete yet: Unauthorized", "the replica set is not complete yet: Unauthorized", "the replica set is not complete yet: Unauthorized"]);
  });
});
