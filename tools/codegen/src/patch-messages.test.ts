/** What the compiler says of a patch that does not fit: one line, at the path or at the value, with what could stand there. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile, root } from "./testing/compile.ts";

const container = "/spec/template/spec/containers/[name=api]";

const cases: Readonly<Record<string, string>> = {
  "a misspelt field": `patch("Deployment/api", { op: "add", path: "/spec/replica", value: 2 });`,
  "a container that is not there": `patch("Deployment/api", { op: "replace", path: "/spec/template/spec/containers/[name=apiserver]/image", value: "x" });`,
  "a field that is not there": `patch("Deployment/api", { op: "replace", path: "/spec/paused", value: true });`,
  "a list that is not there": `patch("Deployment/api", { op: "add", path: "/spec/template/spec/initContainers/-", value: { name: "a", image: "a" } });`,
  "an element that is not there": `patch("Deployment/api", { op: "replace", path: "${container}/command/3", value: "x" });`,
  "a / in a key": `patch("Deployment/api", { op: "add", path: "/metadata/annotations/example.com/x/y", value: "x" });`,
  "below a text": `patch("Deployment/api", { op: "add", path: "/spec/replicas/x", value: "x" });`,
  "a path that is computed": `patch("Deployment/api", { op: "replace", path: String(1), value: 2 });`,
  "a value of another type": `patch("Deployment/api", { op: "replace", path: "/spec/replicas", value: "2" });`,
  "no value": `patch("Deployment/api", { op: "add", path: "/spec/replicas" });`,
};

it("the compiler tells of a patch what could stand there", () => {
  const lines = Object.values(cases);
  const refused = compile([`import { patch } from ${JSON.stringify(join(root, "packages/overlays/src/patch.ts"))};`, ...lines, "export {};"].join("\n"));
  expect(Object.fromEntries(Object.keys(cases).map((name, index) => [name, refused.get(index + 2)]))).toMatchInlineSnapshot(`
    {
      "a / in a key": "TS2322: Type '"/metadata/annotations/example.com/x/y"' is not assignable to type '"/metadata/annotations/example.com~1x~1y"'.",
      "a container that is not there": "TS2322: Type '"/spec/template/spec/containers/[name=apiserver]/image"' is not assignable to type '"/spec/template/spec/containers/[name=api]"'.",
      "a field that is not there": "TS2322: Type '"/spec/paused"' is not assignable to type '"/spec/replicas" | "/spec/selector" | "/spec/strategy" | "/spec/template"'.",
      "a list that is not there": "TS2322: Type '"/spec/template/spec/initContainers/-"' is not assignable to type '"/spec/template/spec/initContainers"'.",
      "a misspelt field": "TS2820: Type '"/spec/replica"' is not assignable to type '"/spec/minReadySeconds" | "/spec/paused" | "/spec/progressDeadlineSeconds" | "/spec/replicas" | "/spec/revisionHistoryLimit" | "/spec/selector" | "/spec/strategy" | "/spec/template"'. Did you mean '"/spec/replicas"'?",
      "a path that is computed": "TS2322: Type 'string' is not assignable to type '"a path that is written here; one that is computed: { target, op, path, value } without patch()"'.",
      "a value of another type": "TS2322: Type 'string' is not assignable to type 'number'.",
      "an element that is not there": "TS2820: Type '"/spec/template/spec/containers/[name=api]/command/3"' is not assignable to type '"/spec/template/spec/containers/[name=api]/command/0" | "/spec/template/spec/containers/[name=api]/command/1" | "/spec/template/spec/containers/[name=api]/command/2"'. Did you mean '"/spec/template/spec/containers/[name=api]/command/0"'?",
      "below a text": "TS2322: Type '"/spec/replicas/x"' is not assignable to type '"/spec/replicas"'.",
      "no value": "TS2345: Argument of type '{ op: "add"; path: "/spec/replicas"; }' is not assignable to parameter of type '{ readonly op: "add"; readonly path: "/spec/replicas"; } & { readonly value: number; }'.",
    }
  `);
});
