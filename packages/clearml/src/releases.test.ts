import { describe, expect, test } from "vitest";
import { defaultRelease, hops, releaseNames as names, releases, type Release, type ServerRelease } from "./releases.ts";

test("these releases are known, oldest first", () => {
  expect(Object.keys(releases).toSorted()).toEqual([...names].toSorted());
  expect(defaultRelease).toBe(names.at(-1));
});

describe("the way from one release to another", () => {
  test.each<[ServerRelease, ServerRelease, ServerRelease[]]>([
    ["2.3.0", "2.4.0", ["2.4.0"]],
    ["2.0", "2.4.0", ["2.3.0", "2.4.0"]],
    ["1.16", "2.0", ["1.17.0", "2.0"]],
    ["1.14.1", "2.4.0", ["1.17.0", "2.1", "2.3.0", "2.4.0"]],
    ["2.4.0", "2.4.0", []],
  ])("%s to %s", (from, to, way) => {
    expect(hops(from, to)).toEqual(way);
  });

  test("each release is one step from those that it names", () => {
    for (const to of names) {
      for (const from of releases[to].from) expect(hops(from, to)).toEqual([to]);
    }
  });

  test("no way leads back", () => {
    const back = names.flatMap((from, age) => names.slice(0, age).map((to) => hops(from, to)));
    expect(back).toHaveLength(36);
    expect(new Set(back)).toEqual(new Set([undefined]));
  });

  test("every newer release is reachable, by legal steps, in as few as there can be", () => {
    const ways = names.flatMap((from, age) => names.slice(age).map((to) => ({ from, to, way: hops(from, to) })));
    for (const { from, to, way } of ways) {
      expect(way?.length, `${from} to ${to}`).toBe(fewestSteps(from, to));
      const steps = [from, ...(way ?? [])];
      expect(steps.at(-1)).toBe(to);
      expect(steps.slice(1).filter((step, index) => !releases[step].from.some((before) => before === steps[index]))).toEqual([]);
    }
  });
});

describe("each step keeps what the stores allow", () => {
  const steps = names.flatMap((to) => releases[to].from.map((from) => ({ from: releases[from], to: releases[to], step: `${from} to ${to}` })));

  test.each(steps)("$step: the data are at a feature compatibility version that the new MongoDB opens", ({ from, to }) => {
    const { from: before, to: after } = to.featureCompatibility;
    expect([before, after]).toContain(from.featureCompatibility.to);
  });

  test.each(steps)("$step: no store goes back", ({ from, to }) => {
    for (const store of ["mongo", "elastic", "redis"] as const) expect(isBefore(to[store], from[store])).toBe(false);
  });

  test("a release raises the feature compatibility version to that of the MongoDB that it brings", () => {
    const others = Object.entries(releases).filter(([, { mongo, featureCompatibility }]) => !mongo.startsWith(`${featureCompatibility.to}.`));
    expect(others.map(([name]) => name)).toEqual([]);
  });
});

describe("what no source states is marked", () => {
  test("by names of fields", () => {
    for (const release of Object.values(releases)) {
      expect(release.inferred.filter((field) => !Object.hasOwn(release, field))).toEqual([]);
    }
  });

  test.each<[ServerRelease, (keyof Release)[]]>([
    ["2.4.0", ["from", "featureCompatibility"]],
    ["2.2", ["mongo", "architectures"]],
  ])("%s", (name, fields) => {
    expect(releases[name].inferred).toEqual(fields);
  });

  test("a tag that no source shows is absent, so that nobody pulls a wrong one", () => {
    const tags = Object.entries(releases).flatMap(([name, { server }]) => (server.tag === undefined ? [] : [[name, `${server.name}:${server.tag}`]]));
    expect(Object.fromEntries(tags)).toEqual({ "2.0": "allegroai/clearml:2.0.0-613", "2.4.0": "clearml/server:2.4.0" });
  });
});

// Breadth first, so unlike `hops` itself.
function fewestSteps(from: ServerRelease, to: ServerRelease): number | undefined {
  let here: readonly ServerRelease[] = [from];
  for (let steps = 0; here.length > 0; steps += 1) {
    if (here.includes(to)) return steps;
    const reached = here;
    here = names.filter((next) => releases[next].from.some((before) => reached.includes(before)));
  }
  return undefined;
}

function isBefore(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  const at = left?.findIndex((part, index) => part !== right?.[index]) ?? -1;
  return at >= 0 && (left?.[at] ?? 0) < (right?.[at] ?? 0);
}
