import { checkEnvironment } from "@k8s-config/overlays";
import { expect, it } from "vitest";
import { environmentName, groupsOf, scaleEnvironment } from "./environments.ts";
import { gitRepository } from "./measure.ts";

const some = Array.from({ length: 40 }, (_, index) => scaleEnvironment(index, "clearml"));

it("makes environments that are accepted", () => {
  expect(some.flatMap((environment, index) => checkEnvironment(environmentName(index), environment).problems.filter(({ severity }) => severity === "error"))).toEqual([]);
});

it("makes each another, and none that takes a node port", () => {
  expect(new Set(some.map(({ namespace }) => namespace)).size).toBe(some.length);
  expect(new Set(some.map(({ exposure: { kind } }) => kind))).toEqual(new Set(["ingress", "none"]));
});

it("groups them without leaving one out", () => {
  expect(groupsOf(45, 20).map(({ length }) => length)).toEqual([20, 20, 5]);
  expect(groupsOf(45, 20).flat()).toEqual(Array.from({ length: 45 }, (_, index) => index));
});

it("has a source check out what its environments need", () => {
  expect(gitRepository("clearml-0", "http://git.example.com/a", [0, 1])["spec"]).toMatchObject({ sparseCheckout: ["packages", "overlays/env-0000", "overlays/env-0001"] });
  expect(gitRepository("clearml", "http://git.example.com/a", undefined)["spec"]).not.toHaveProperty("sparseCheckout");
});
