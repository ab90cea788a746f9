import { checkEnvironment } from "@k8s-config/overlays";
import { expect, it } from "vitest";
import { environmentName, groupsOf, scaleEnvironment } from "./environments.ts";

const some = Array.from({ length: 40 }, (_, index) => scaleEnvironment(index, { kind: "existing", name: "clearml" }));

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
