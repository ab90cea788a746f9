/** Every environment of overlays/, and random ones, are held to the rules. */
import { renderEnvironment, type Environment } from "@k8s-config/overlays";
import { environments } from "@k8s-config/overlays/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsOf, idle, unwaived, type Finding } from "./judge.ts";
import { rules } from "./rules.ts";
import { environmentNames, objectsOfEnvironment } from "./testing/index.ts";
import { waivers } from "./waivers.ts";

const found = new Map(environmentNames.map((name) => [name, findingsOf(objectsOfEnvironment(name))]));

const said = ({ rule, place, says }: Finding) => `${rule}: ${place} ${says}`;

describe("what is rendered", () => {
  it.each(environmentNames)("of %s keeps every rule, or has a waiver in waivers.ts that says why not", (name) => {
    expect(unwaived(found.get(name) ?? [], waivers).map(said)).toEqual([]);
  });

});

it("a waiver that excuses nothing has to go, in environments here and in what others may say", () => {
  const others = fc.sample(environments, { seed: 7, numRuns: 60 }).map((environment) => findingsOf(renderEnvironment("random", environment)));
  expect(idle([...found.values(), ...others].flat(), waivers)).toEqual([]);
});

describe("whatever an environment may say", () => {
  // What a setting may break is a choice of who sets it, and a patch may break anything; all else is ours. That pods are
  // isolated is ours as well, where the environment leaves it to us.
  const held = rules.filter(({ id, settings }) => settings === undefined || id === "network-policy");

  it("keeps the rules that no setting may break", () => {
    expect(held.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(environments, ({ patches: _patches, network, ...environment }: Environment) => {
        const objects = renderEnvironment("random", { ...environment, network: { ...network, policies: true } });
        expect(unwaived(findingsOf(objects, held), waivers).map(said)).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
