import { defaultRelease, hops, releaseNames, releases } from "@k8s-config/clearml";
import { isJsonObject, toJson, type JsonObject } from "@k8s-config/core";
import { checkEnvironment, renderEnvironment, resolve, type Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { prod, told } from "../testing/changes.ts";
import { upgradeProcedure, type Living, type Procedure, type Step } from "./procedure.ts";
import { procedureText } from "./text.ts";

function living(change: Partial<Environment> = {}): Living {
  const environment: Environment = { ...prod, ...change };
  return { name: "prod", environment, resolved: resolve("prod", environment), objects: renderEnvironment("prod", environment) };
}

function procedure(from: Parameters<typeof upgradeProcedure>[1], to: Parameters<typeof upgradeProcedure>[2], change: Partial<Environment> = {}): Procedure {
  const found = upgradeProcedure(living(change), from, to);
  if (found === undefined) throw new Error("no way");
  return found;
}

function stepsOf({ before, hops: all, after }: Procedure): Step[] {
  return [...before, ...all.flatMap(({ steps }) => steps), ...after];
}

/** How often a procedure has Elasticsearch asked for what its next major version refuses. */
function asks(found: Procedure): number {
  return stepsOf(found).filter(({ commands = [] }) => commands.some((command) => command.includes("_migration/deprecations"))).length;
}

/** The steps about MongoDB's login. */
function logins(...way: Parameters<typeof procedure>): string[] {
  return stepsOf(procedure(...way)).map(({ title }) => title).filter((title) => title.includes("login"));
}

const ways = releaseNames.flatMap((from, age) => releaseNames.slice(age + 1).map((to) => [from, to] as const));

describe("the procedure of an upgrade", () => {
  it("is all that is to be done, in order", async () => {
    await expect(`${procedureText(procedure("2.0", "2.4.0")).join("\n")}\n`).toMatchFileSnapshot("golden/2.0-to-2.4.0.md");
  });

  it.each(ways)("from %s to %s takes every hop, and no other", (from, to) => {
    expect(procedure(from, to).hops.map((hop) => hop.to)).toEqual(hops(from, to));
  });

  it("is none where no way leads, and nothing where it is there", () => {
    expect(upgradeProcedure(living(), "2.4.0", "2.3.0")).toBeUndefined();
    expect(procedureText(procedure("2.4.0", "2.4.0"))).toEqual(["prod is of release 2.4.0: there is nothing to upgrade."]);
  });

  it.each(ways.filter(([, to]) => to === defaultRelease))("from %s to %s: each step says settings that may be emitted, one after the other", (from, to) => {
    let said: Environment = { ...prod, release: from, images: { server: { tag: `${from}-554` } } };
    for (const { settings } of stepsOf(procedure(from, to))) {
      if (settings === undefined) continue;
      const next = written(settings);
      expect(told(said, next).filter((line) => !line.startsWith("warning: "))).toEqual([]);
      said = next;
    }
    expect(said.release ?? "2.4.0").toBe(to);
    expect(said.maintenance ?? false).toBe(false);

    function written(settings: object): Environment {
      const { api: _api, maintenance: _maintenance, ...rest } = said;
      // What a step says of MongoDB stands beside its volume.
      const { mongo = {} } = object(settings);
      const filled: JsonObject = object(toJson({ ...rest, ...settings, mongo: { ...rest.mongo, ...object(mongo) } }));
      const release = String(filled["release"] ?? "2.4.0");
      const { environment, problems } = checkEnvironment("prod", { ...filled, images: { server: { tag: `${release}-554` } } });
      if (environment === undefined) throw new Error(JSON.stringify(problems));
      return environment;
    }
  });

  it.each(ways)("from %s to %s: nothing is changed before a backup, and nothing started before its stores are there", (from, to) => {
    for (const { steps, to: release } of procedure(from, to).hops) {
      const titles = steps.map(({ title }) => title);
      const at = (start: string) => titles.findIndex((title) => title.startsWith(start));
      expect([at("Stop "), at("Back up"), at("Change the "), at("Start one API server"), at("See in the cluster")].every((place, index, all) => place >= 0 && (index === 0 || place > (all[index - 1] ?? place)))).toBe(true);
      expect(steps.flatMap(({ settings }) => settings?.["release"] ?? [])).toEqual([release, release]);
    }
  });

  it("has MongoDB ask for no login before its image can make users, and says how it does afterwards", () => {
    expect(logins("1.17.0", "2.0")).toEqual(["Say that MongoDB asks for no login yet", "Have MongoDB ask for a login"]);
    expect(logins("1.16", "1.17.0")).toEqual(["Say that MongoDB asks for no login yet"]);
    expect(logins("1.17.0", "2.0", { mongo: { authentication: false } })).toEqual(["Have MongoDB ask for a login"]);
    expect(logins("2.0", "2.4.0")).toEqual([]);
    expect(logins("1.17.0", "2.0", { mongo: { external: { hosts: [{ host: "mongo.example.com" }] } } })).toEqual([]);
  });

  it("says what rises for ever, and what no source states", () => {
    const text = procedureText(procedure("2.3.0", "2.4.0")).join("\n");
    expect(text).toContain("- MongoDB's feature compatibility version rises from 7.0 to 8.0, by the server itself, for ever");
    expect(text).toContain("- no source states of 2.4.0, and it was concluded from the releases before: from, featureCompatibility");
    expect(procedureText(procedure("2.2", "2.3.0")).join("\n")).toContain("The stores stay as they are.");
  });

  it("has Elasticsearch asked before its major version changes, and not else", () => {
    expect([asks(procedure("1.16", "1.17.0")), asks(procedure("1.17.0", "2.4.0"))]).toEqual([1, 0]);
  });

  it("tells who has Flux apply it to wait for each commit", () => {
    const flux = procedure("2.3.0", "2.4.0", { flux: { source: { kind: "existing", name: "platform" }, namespace: "gitops" } });
    const text = procedureText(flux).join("\n");
    expect(text).toContain("Flux applies the newest commit alone");
    expect(text).toContain("kubectl --namespace gitops get kustomizations -l app.kubernetes.io/instance=prod ");
    expect(text).not.toContain("kubectl apply");
    expect(procedureText(procedure("2.3.0", "2.4.0")).join("\n")).toContain("kustomize build overlays/prod | kubectl apply -f -");
  });

  it("takes along what the environment says of images, replicas and the mirror", () => {
    const text = procedureText(procedure("2.3.0", "2.4.0", { images: { registry: "registry.example.com", mongo: { tag: "8.0.21" } }, api: { replicas: 3, autoscaling: { min: 2, max: 6, cpuPercent: 70 } }, credentials: { kind: "generated" } })).join("\n");
    for (const said of ["Images are said for mongo", "The mirror registry.example.com needs the images first", "Leave api.autoscaling out until the end", "  replicas: 3", "    max: 6", "was made in the cluster"]) expect(text).toContain(said);
  });

  it.each(ways)("from %s to %s: the tag of a hop before is taken out again where the release has a known one, and a new one is asked for where not", (from, to) => {
    const { hops: all } = procedure(from, to, { images: { server: { tag: "2.4.0-own" } } });
    for (const { from: before, to: release, steps } of all) {
      const { text = [] } = steps.find(({ title }) => title.startsWith("Change the ")) ?? {};
      const [of, now] = [releases[before].server.tag, releases[release].server.tag];
      const said = now === undefined ? `No source shows the tag of the server's image of ${release}` : of === undefined ? `Take images.server.tag of ${before} out again` : "images.server is said: take it along";
      expect(text.filter((line) => /tag|images\.server/.test(line)).map((line) => line.slice(0, said.length))).toEqual([said]);
    }
  });

  it("takes a digest out with the tag", () => {
    const digest = `sha256:${"0".repeat(64)}`;
    expect(procedureText(procedure("2.3.0", "2.4.0", { release: "2.3.0", images: { server: { tag: "2.3.0-1", digest } } })).join("\n")).toContain("Take images.server.tag and images.server.digest of 2.3.0 out again");
  });

  it("leaves to others what others run", () => {
    const found = procedure("2.3.0", "2.4.0", { mongo: { external: { hosts: [{ host: "mongo.example.com" }] } } });
    const text = procedureText(found).join("\n");
    for (const said of ["See to the stores that others run: MongoDB", "MongoDB 7.0.22 → 8.0.15, which others run", "Have MongoDB changed to 8.0", "Ask MongoDB, where it runs, for its feature compatibility version: 8.0"]) expect(text).toContain(said);
    expect(stepsOf(found).flatMap(({ commands = [] }) => commands).filter((command) => command.includes("mongo"))).toEqual([]);
  });

  it.each([
    ["1.17.0", "2.0", 'db.adminCommand({ setFeatureCompatibilityVersion: "6.0" })'],
    ["2.0", "2.4.0", 'db.adminCommand({ setFeatureCompatibilityVersion: "7.0", confirm: true })'],
    ["2.3.0", "2.4.0", 'db.adminCommand({ setFeatureCompatibilityVersion: "8.0", confirm: true })'],
  ] as const)("from %s to %s, has others raise the feature compatibility version of a MongoDB that they run, once the server runs", (from, to, command) => {
    const found = procedure(from, to, { mongo: { external: { hosts: [{ host: "mongo.example.com" }] } } });
    const text = procedureText(found).join("\n");
    expect(text).toContain(command);
    expect(text).not.toMatch(/by the server itself|server raises|It raises MongoDB/);
    for (const { steps, featureCompatibility } of found.hops) {
      const order = steps.map(({ title }) => /^(?:Start|Have MongoDB's|See in the cluster)/.exec(title)?.[0]).slice(-3);
      expect(order.includes("Have MongoDB's")).toBe(featureCompatibility !== undefined);
      expect(order.filter((title) => title !== undefined).join()).toMatch(/^Start(?:,Have MongoDB's)?,See in the cluster$/);
    }
    expect(procedureText(procedure(from, to)).join("\n")).not.toContain("setFeatureCompatibilityVersion");
  });

  it("gives no command a password", () => {
    const commands = ways.flatMap(([from, to]) => stepsOf(procedure(from, to)).flatMap((step) => step.commands ?? []));
    expect(commands.filter((command) => / --password|--user\b| -u |get secret/.test(command))).toEqual([]);
  });
});

function object(value: unknown): JsonObject {
  const json = toJson(value);
  if (!isJsonObject(json)) throw new Error("no object");
  return json;
}
