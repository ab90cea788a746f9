import { describe, expect, it } from "vitest";
import { atPointer } from "./json.ts";
import { elementNames, namedPath, pointerOf } from "./elements.ts";

const pod = {
  containers: [
    { name: "api", args: ["-c", "exec"], volumeMounts: [{ name: "data", mountPath: "/tmp" }, { name: "data", mountPath: "/a~b" }] },
    { name: "sidecar" },
  ],
  tolerations: [{ operator: "Exists" }],
};

describe("a path may name the elements of a list", () => {
  it.each([
    ["/containers/[name=sidecar]", "/containers/1"],
    ["/containers/[name=api]/args/1", "/containers/0/args/1"],
    ["/containers/[name=api]/volumeMounts/[mountPath=~1a~0b]/name", "/containers/0/volumeMounts/1/name"],
    ["/tolerations/0/operator", "/tolerations/0/operator"],
  ])("%s is %s", (path, pointer) => {
    expect(pointerOf(pod, path, "existing")).toBe(pointer);
    expect(atPointer(pod, pointer)).not.toBeUndefined();
  });

  it("by what tells them apart, or by index where two are alike", () => {
    expect(elementNames(pod.containers)).toEqual(["[name=api]", "[name=sidecar]"]);
    expect(elementNames(["a", "a"])).toEqual(["0", "1"]);
    expect(elementNames([{ name: "x" }, { name: "y" }, { name: "x" }])).toEqual(["0", "[name=y]", "2"]);
  });
});

it("a pointer that counts elements is said with their names", () => {
  expect(namedPath(pod, "/containers/0/volumeMounts/1/name")).toBe("/containers/[name=api]/volumeMounts/[mountPath=~1a~0b]/name");
  expect(namedPath(pod, "/containers/5/x")).toBe("/containers/5/x");
});

describe("what is new", () => {
  it.each([
    ["/containers/-", "/containers/2"],
    ["/nodeSelector", "/nodeSelector"],
    ["/containers/[name=api]/env", "/containers/0/env"],
  ])("%s is %s", (path, pointer) => expect(pointerOf(pod, path, "new")).toBe(pointer));
});

describe("a path that leads nowhere says how far it led, and what would lead on", () => {
  it.each([
    ["/containers/[name=ap]/image", "existing", { reached: "/containers", segment: "[name=ap]", known: ["[name=api]", "[name=sidecar]"] }],
    // An index would be another element tomorrow.
    ["/containers/0", "existing", { reached: "/containers", segment: "0", known: ["[name=api]", "[name=sidecar]"] }],
    ["/containers/-", "existing", { reached: "/containers", segment: "-", known: ["[name=api]", "[name=sidecar]"] }],
    ["/containers/[name=api]/volumeMounts/[mountPath=~1x]", "existing", { reached: "/containers/[name=api]/volumeMounts", segment: "[mountPath=~1x]", known: ["[mountPath=~1tmp]", "[mountPath=~1a~0b]"] }],
    ["/nodeSelector", "existing", { reached: "", segment: "nodeSelector", known: ["containers", "tolerations"] }],
    ["/nodeSelector/a", "new", { reached: "", segment: "nodeSelector", known: ["containers", "tolerations"] }],
    ["/containers/[name=ap]", "new", { reached: "/containers", segment: "[name=ap]", known: ["[name=api]", "[name=sidecar]", "-"] }],
    ["/containers/[name=api]/name/x", "new", { reached: "/containers/[name=api]/name", segment: "x", known: [] }],
  ] as const)("%s", (path, end, where) => expect(pointerOf(pod, path, end)).toEqual(where));
});
