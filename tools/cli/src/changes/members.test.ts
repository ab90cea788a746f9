import { renderEnvironment, resolve, type Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { storeMembers } from "./members.ts";

const plain: Environment = { exposure: { kind: "none", domain: "clearml.example.com" }, credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada" }] };

function findings(before: Partial<Environment>, after: Partial<Environment>) {
  const [was, is] = [{ ...plain, ...before }, { ...plain, ...after }];
  return storeMembers("prod", { objects: renderEnvironment("prod", was), record: {} }, { objects: renderEnvironment("prod", is), environment: is, resolved: resolve("prod", is) });
}

describe("members of the stores", () => {
  it("may stay", () => {
    expect(findings({ mongo: { members: 3 }, elastic: { nodes: 3 } }, { mongo: { members: 3 }, elastic: { nodes: 3 } })).toEqual([]);
    expect(findings({}, {})).toEqual([]);
  });

  it("may become three, by steps that the operator is told of", () => {
    expect(findings({}, { mongo: { members: 3 }, elastic: { nodes: 3 } })).toMatchInlineSnapshot(`
      [
        {
          "path": "mongo.members",
          "reason": "was 1: the new ones copy all data, and begin empty",
          "remedy": "Make a backup first, and follow docs/availability.md, From one to three",
          "severity": "warning",
          "value": 3,
        },
        {
          "path": "elastic.nodes",
          "reason": "was 1: the new ones copy all data, and begin empty",
          "remedy": "Make a backup first, and follow docs/availability.md, From one to three",
          "severity": "warning",
          "value": 3,
        },
      ]
    `);
  });

  it("never go back to one, and no name lifts that", () => {
    const found = findings({ mongo: { members: 3 }, elastic: { nodes: 3 } }, {});
    expect(found.map(({ severity, path, accept }) => [severity, path, accept])).toEqual([["error", "mongo.members", undefined], ["error", "elastic.nodes", undefined]]);
    expect(found.map(({ reason, remedy }) => `${reason}. ${remedy}`)).toMatchInlineSnapshot(`
      [
        "was 3: a member of a replica set that is left alone elects nobody, and takes no writes. Leave it as it is; or begin a new installation with one member and restore a backup into it",
        "was 3: a node of a cluster that is left alone elects nobody, and has a part of the indices alone. Leave it as it is; or begin a new installation with one node and restore a backup into it",
      ]
    `);
  });

  it("become fewer once those that go have no vote any more", () => {
    expect(findings({ mongo: { members: 5 } }, { mongo: { members: 3 } })).toMatchInlineSnapshot(`
      [
        {
          "accept": "mongo.members",
          "path": "mongo.members",
          "reason": "was 5: takes 2 of 5 members away that still have a vote",
          "remedy": "Leave it as it is; or take the members out of the set first, one after the other (docs/availability.md, Fewer members)",
          "severity": "error",
          "value": 3,
        },
      ]
    `);
  });
});
