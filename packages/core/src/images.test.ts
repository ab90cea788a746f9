import { expect, test } from "vitest";
import { namedImages } from "./images.ts";

test("images are found wherever objects and patches name them", () => {
  const pod = { containers: [{ name: "a", image: "a:1", env: [{ name: "IMAGE", value: "none:1" }] }], initContainers: [{ image: "b:1" }], volumes: [{ name: "v", image: { reference: "c:1", pullPolicy: "Always" } }] };
  expect(namedImages({ kind: "Pod", spec: pod })).toEqual(["a:1", "b:1", "c:1"]);
  expect(namedImages([{ kind: "CronJob", spec: { jobTemplate: { spec: { template: { spec: pod } } } } }])).toEqual(["a:1", "b:1", "c:1"]);
  expect(namedImages({ kind: "Prometheus", spec: { image: "prometheus:3" } })).toEqual(["prometheus:3"]);
  expect(namedImages({ kind: "ConfigMap", data: { "values.yaml": "image: none:1" } })).toEqual([]);
  expect(
    namedImages([
      { op: "replace", path: "/spec/template/spec/containers/0/image", value: "d:1" },
      { op: "add", path: "/spec/template/spec/containers/-", value: { name: "e", image: "e:1" } },
      { op: "remove", path: "/spec/template/spec/containers/0/image" },
      { op: "add", path: "/metadata/annotations/image", value: null },
    ]),
  ).toEqual(["d:1", "e:1"]);
});
