import { expect, it } from "vitest";
import { kubeObject } from "./object.ts";
import { validateObjects } from "./validate.ts";

const configMap = kubeObject({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "good" }, data: { a: "b" } });
const template = { metadata: { labels: { app: "a" } }, spec: { containers: [{ name: "a", image: "a:1" }] } };

it("passes what fits its schema", async () => {
  const deployment = kubeObject({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "good" }, spec: { selector: {}, template } });
  expect(await validateObjects([configMap, deployment])).toEqual([]);
});

it("tells what does not, by object, all problems at once", async () => {
  const objects = [
    kubeObject({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "bad" }, spec: { replicas: "two", template } }),
    configMap,
    kubeObject({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "bad" }, data: { port: 80 } }),
  ];
  expect(await validateObjects(objects)).toMatchInlineSnapshot(`
    [
      {
        "message": "must have required property selector",
        "object": "Deployment/bad",
        "pointer": "/spec",
      },
      {
        "message": "must be integer",
        "object": "Deployment/bad",
        "pointer": "/spec/replicas",
      },
      {
        "message": "must be string",
        "object": "ConfigMap/bad",
        "pointer": "/data/port",
      },
    ]
  `);
});

it("tells a kind that it does not know", async () => {
  const objects = [
    kubeObject({ apiVersion: "example.org/v1", kind: "Widget", metadata: { name: "w" } }),
    kubeObject({ apiVersion: "apps/v2", kind: "Deployment", metadata: { name: "old" } }),
  ];
  expect(await validateObjects(objects)).toEqual([
    { object: "Widget/w", pointer: "", message: "example.org/v1 Widget is not a kind that kubernetes-models knows" },
    { object: "Deployment/old", pointer: "", message: "apps/v2 Deployment is not a kind that kubernetes-models knows" },
  ]);
});
