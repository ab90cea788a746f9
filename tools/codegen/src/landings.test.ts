import { kubeObject, type Json, type Manifest } from "@k8s-config/core";
import { expect, it } from "vitest";
import { landings } from "./landings.ts";

interface Given {
  readonly conf?: string;
  readonly text?: string;
  readonly hash?: string;
  readonly container?: { readonly [key: string]: Json };
  readonly metadata?: { readonly [key: string]: Json };
  readonly job?: string;
}

function manifest({ conf = "1", text = "a 1\n", hash = "x", container = {}, metadata = {}, job = "0123456789" }: Given): Manifest {
  return {
    config: [
      { kind: "ConfigMap", name: "app-config", files: { "app.conf": `# Written.\n{"limits": {"calls": ${conf}}, "key": \${KEY}}\n`, "app.txt": text, "app.json": JSON.stringify({ text }) } },
      { kind: "Secret", name: "users", files: { ada: hash } },
    ],
    objects: [
      kubeObject({ apiVersion: "v1", kind: "Pod", metadata: { name: "app", ...metadata }, spec: { containers: [{ name: "app", ...container }] } }),
      kubeObject({ apiVersion: "batch/v1", kind: "Job", metadata: { name: `once-${job}` } }),
    ],
  };
}

it("are none between a manifest and itself, and none where a Job's name follows its content", () => {
  expect(landings(manifest({}), manifest({ job: "abcdefghij" }))).toEqual([]);
});

it.each<[string, Given, Given, string[]]>([
  ["a .conf file, as the server reads it", {}, { conf: "2" }, ["ConfigMap/app-config app.conf: limits.calls"]],
  ["a variable in a .conf file", {}, { conf: "${CALLS}" }, ["ConfigMap/app-config app.conf: limits.calls"]],
  ["another file, by line", {}, { text: "a 2\n" }, ["ConfigMap/app-config app.txt: a 2", "ConfigMap/app-config app.json: text"]],
  ["a line that goes", {}, { text: "" }, ["ConfigMap/app-config app.txt: a 1", "ConfigMap/app-config app.json: text"]],
  ["a secret, whose value is not told", {}, { hash: "y" }, ["Secret/users ada"]],
  ["a variable of a container, by its name", { container: { env: [{ name: "A", value: "1" }] } }, { container: { env: [{ name: "A", value: "2" }] } }, ["Pod/app spec.containers[app].env[A]"]],
  ["the first variable", {}, { container: { env: [{ name: "A", value: "1" }] } }, ["Pod/app spec.containers[app].env[A]"]],
  ["a key with dots", {}, { metadata: { labels: { "example.com/a": "1" } } }, ["Pod/app metadata.labels[example.com/a]"]],
  ["one of a list without names, with its value", { container: { args: ["a", "b"] } }, { container: { args: ["a", "c"] } }, ['Pod/app spec.containers[app].args[1] = "c"']],
  ["what is new as a whole", {}, { container: { securityContext: { capabilities: { drop: ["ALL"] } } } }, ["Pod/app spec.containers[app].securityContext"]],
])("tell %s", (_, before, after, places) => {
  expect(landings(manifest(before), manifest(after))).toEqual(places);
});

it("tell an object that is in one alone by its name", () => {
  const { config, objects } = manifest({});
  expect(landings({ config, objects: objects.slice(1) }, { config, objects })).toEqual(["Pod/app"]);
});
