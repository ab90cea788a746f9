import { expect, it } from "vitest";
import { minorOf, parseCall } from "./call.ts";
import type { Scenario } from "./scenario.ts";

function scenario(name: string, needsFakeNodes: boolean): Scenario {
  return { name, about: "", needsFakeNodes, run: async () => undefined };
}

const known = [scenario("pods", true), scenario("api", false)];
const names = (args: readonly string[]) => {
  const call = parseCall(args, known);
  return call.kind === "run" ? call.scenarios.map(({ name }) => name) : call.kind;
};

it("runs all scenarios on the newest Kubernetes", () => {
  expect(parseCall([], known)).toEqual({ kind: "run", scenarios: known, kubernetes: "1.36", existing: false, lanes: 4 });
});

it("runs those that are named, in their own order", () => {
  expect(names(["--only", "api", "--only", "pods"])).toEqual(["pods", "api"]);
  expect(names(["--list"])).toBe("list");
  expect(names(["--help"])).toBe("help");
});

it("leaves out what needs fake nodes on a cluster that has none", () => {
  expect(names(["--existing"])).toEqual(["api"]);
  expect(() => names(["--existing", "--only", "pods"])).toThrow('The scenario "pods" needs nodes that kwok plays. Run it without --existing');
});

it("says what there is in place of what there is not", () => {
  expect(() => names(["--only", "web"])).toThrow('There is no scenario "web". There are: pods, api');
  expect(() => names(["--kubernetes", "1.30"])).toThrow(/^Kubernetes 1\.30 is not built here\. Name one of 1\.36, 1\.35, 1\.34, or add/);
  expect(() => names(["--onyl", "web"])).toThrow(/Unknown option '--onyl'.*npm run e2e/s);
});

it("runs as many at a time as asked for, and one alone on a cluster that lives on", () => {
  expect(parseCall(["--lanes", "2"], known)).toMatchObject({ lanes: 2 });
  expect(parseCall(["--existing", "--lanes", "2"], known)).toMatchObject({ lanes: 1 });
  expect(() => parseCall(["--lanes", "0"], known)).toThrow('--lanes takes a whole number from 1, not "0". Say how many');
});

it("takes a version with and without its letter", () => {
  expect(minorOf("v1.35")).toBe("1.35");
});
