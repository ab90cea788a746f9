import { describe, expect, it } from "vitest";
import { applyPatch, diffObjects, type Operation } from "./diff.ts";
import type { Json, JsonObject } from "./json.ts";

function deployment(container: JsonObject, metadata: JsonObject = {}): JsonObject {
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "api", ...metadata },
    spec: { template: { spec: { containers: [{ name: "api", ...container }] } } },
  };
}

const at = "/spec/template/spec/containers/0";

function env(...names: string[]): JsonObject {
  return { env: names.map((name) => ({ name, value: name.toLowerCase() })) };
}

function mount(mountPath: string, readOnly: boolean): JsonObject {
  return { name: "data", mountPath, readOnly };
}

/** The operations from `source` to `target`, once it is clear that they lead there. */
function diff(source: JsonObject, target: JsonObject): Operation[] {
  const operations = diffObjects(source, target);
  expect(applyPatch({ ...source, metadata: { annotations: {}, ...metadataOf(source) } }, operations)).toEqual({
    ...target,
    metadata: { annotations: {}, ...metadataOf(target) },
  });
  return operations;
}

function metadataOf(object: JsonObject): JsonObject {
  const { metadata } = object;
  return typeof metadata === "object" && metadata !== null && "name" in metadata ? metadata : {};
}

describe("diffObjects", () => {
  it("takes keys that every object has by its prototype for what they are", () => {
    const annotations = { constructor: "x", toString: "y" };
    expect(diff(deployment({}, { annotations: { constructor: "w" } }), deployment({}, { annotations }))).toEqual([
      { op: "test", path: "/metadata/annotations/constructor", value: "w" },
      { op: "replace", path: "/metadata/annotations/constructor", value: "x" },
      { op: "add", path: "/metadata/annotations/toString", value: "y" },
    ]);
  });

  it("finds nothing between equals, whatever the order of keys", () => {
    expect(diff(deployment({ image: "a", ports: [{ name: "http", containerPort: 1 }] }), deployment({ ports: [{ containerPort: 1, name: "http" }], image: "a" }))).toEqual([]);
  });

  it("tests what it replaces, and the name of the list element that holds it", () => {
    expect(diff(deployment({ imagePullPolicy: "Always" }), deployment({ imagePullPolicy: "Never" }))).toEqual([
      { op: "test", path: `${at}/name`, value: "api" },
      { op: "test", path: `${at}/imagePullPolicy`, value: "Always" },
      { op: "replace", path: `${at}/imagePullPolicy`, value: "Never" },
    ]);
  });

  it("adds one element where one was inserted in the middle of a list", () => {
    expect(diff(deployment(env("A", "B", "C", "D")), deployment(env("A", "B", "NEW", "C", "D")))).toEqual([
      { op: "test", path: `${at}/name`, value: "api" },
      { op: "add", path: `${at}/env/2`, value: { name: "NEW", value: "new" } },
    ]);
  });

  it("pins the element that it removes, and the one that it moves", () => {
    expect(diff(deployment(env("A", "B", "C")), deployment(env("A", "C")))).toEqual([
      { op: "test", path: `${at}/name`, value: "api" },
      { op: "test", path: `${at}/env/1/name`, value: "B" },
      { op: "remove", path: `${at}/env/1` },
    ]);
    expect(diff(deployment(env("A", "B", "C", "D")), deployment(env("B", "C", "D", "A")))).toEqual([
      { op: "test", path: `${at}/name`, value: "api" },
      { op: "test", path: `${at}/env/0/name`, value: "A" },
      { op: "move", from: `${at}/env/0`, path: `${at}/env/3` },
    ]);
  });

  it("pins elements anew once indices have shifted", () => {
    const target = deployment({ env: [{ name: "B", value: "changed" }, { name: "C", value: "c" }] });
    expect(diff(deployment(env("A", "B", "C")), target)).toEqual([
      { op: "test", path: `${at}/name`, value: "api" },
      { op: "test", path: `${at}/env/0/name`, value: "A" },
      { op: "remove", path: `${at}/env/0` },
      { op: "test", path: `${at}/env/0/name`, value: "B" },
      { op: "test", path: `${at}/env/0/value`, value: "b" },
      { op: "replace", path: `${at}/env/0/value`, value: "changed" },
    ]);
  });

  it("pins a plain value of a list whole", () => {
    expect(diff(deployment({ args: ["-a", "-b", "-c"] }), deployment({ args: ["-a", "-c"] }))).toEqual([
      { op: "test", path: `${at}/name`, value: "api" },
      { op: "test", path: `${at}/args/1`, value: "-b" },
      { op: "remove", path: `${at}/args/1` },
    ]);
  });

  it("replaces an element by another in its place", () => {
    expect(diff(deployment(env("A", "B", "C")), deployment(env("A", "NEW", "C")))).toEqual([
      { op: "test", path: `${at}/name`, value: "api" },
      { op: "test", path: `${at}/env/1/name`, value: "B" },
      { op: "test", path: `${at}/env/1`, value: { name: "B", value: "b" } },
      { op: "replace", path: `${at}/env/1`, value: { name: "NEW", value: "new" } },
    ]);
  });

  it("tells mounts of one volume apart by their paths", () => {
    const source = deployment({ volumeMounts: [mount("/a", true), mount("/b", true)] });
    expect(diff(source, deployment({ volumeMounts: [mount("/b", false), mount("/a", true)] }))).toEqual([
      { op: "test", path: `${at}/name`, value: "api" },
      { op: "test", path: `${at}/volumeMounts/1/mountPath`, value: "/b" },
      { op: "move", from: `${at}/volumeMounts/1`, path: `${at}/volumeMounts/0` },
      { op: "test", path: `${at}/volumeMounts/0/mountPath`, value: "/b" },
      { op: "test", path: `${at}/volumeMounts/0/readOnly`, value: true },
      { op: "replace", path: `${at}/volumeMounts/0/readOnly`, value: false },
    ]);
  });

  it("adds single annotations, even the first, for kustomize keeps its own among them", () => {
    expect(diff(deployment({}), deployment({}, { annotations: { "a.b/c": "1", d: "2" } }))).toEqual([
      { op: "add", path: "/metadata/annotations/a.b~1c", value: "1" },
      { op: "add", path: "/metadata/annotations/d", value: "2" },
    ]);
    expect(diff(deployment({}, { annotations: { a: "1", b: "2" } }), deployment({}, { annotations: { a: "3" } }))).toEqual([
      { op: "test", path: "/metadata/annotations/a", value: "1" },
      { op: "replace", path: "/metadata/annotations/a", value: "3" },
      { op: "remove", path: "/metadata/annotations/b" },
    ]);
    expect(diff(deployment({}, { annotations: { a: "1" } }), deployment({}))).toEqual([{ op: "remove", path: "/metadata/annotations/a" }]);
  });
});

describe("applyPatch", () => {
  const source: Json = { list: ["a", "b"], map: { key: 1, "a/b": 2 } };

  it("leaves the source as it is", () => {
    const operations: Operation[] = [
      { op: "test", path: "/map", value: { "a/b": 2, key: 1 } },
      { op: "add", path: "/list/1", value: "x" },
      { op: "add", path: "/list/3", value: "end" },
      { op: "replace", path: "/list/0", value: "A" },
      { op: "move", from: "/list/0", path: "/list/2" },
      { op: "move", from: "/map/key", path: "/moved" },
      { op: "remove", path: "/map/a~1b" },
    ];
    expect(applyPatch(source, operations)).toEqual({ list: ["x", "b", "A", "end"], map: {}, moved: 1 });
    expect(source).toEqual({ list: ["a", "b"], map: { key: 1, "a/b": 2 } });
  });

  it.each<[Operation, string]>([
    [{ op: "test", path: "/list/0", value: "b" }, 'test of /list/0 failed: "b" expected, "a" found'],
    [{ op: "test", path: "/none", value: [1] }, "test of /none failed: [1] expected, nothing found"],
    [{ op: "replace", path: "/map/none", value: 1 }, "/map/none does not exist"],
    [{ op: "remove", path: "/map/none" }, "/map/none does not exist"],
    [{ op: "remove", path: "/list/2" }, "/list/2 does not exist"],
    [{ op: "add", path: "/list/3", value: 1 }, "/list/3 does not exist"],
    [{ op: "add", path: "/list/x", value: 1 }, "/list/x does not exist"],
    [{ op: "add", path: "/none/key", value: 1 }, "/none/key does not exist"],
    [{ op: "add", path: "/map/key/deeper", value: 1 }, "/map/key/deeper does not exist"],
    [{ op: "move", from: "/none", path: "/map/a" }, "/none does not exist"],
  ])("refuses %j", (operation, message) => {
    expect(() => applyPatch(source, [operation])).toThrow(new Error(message));
  });
});
