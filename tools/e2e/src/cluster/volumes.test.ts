import { expect, it } from "vitest";
import { assertSameVolumes, lostVolumes } from "./volumes.ts";

const before = new Map([
  ["PersistentVolumeClaim/a", "1 on x"],
  ["PersistentVolumeClaim/b", "2 on y"],
]);

it("takes the same claims on the same volumes", () => {
  expect(() => assertSameVolumes(before, new Map(before))).not.toThrow();
});

it("tells what is gone, what is bound to something else, and what is new", () => {
  const after = new Map([
    ["PersistentVolumeClaim/b", "3 on z"],
    ["PersistentVolumeClaim/c", "4 on w"],
  ]);
  expect(lostVolumes(before, after)).toEqual(["PersistentVolumeClaim/a: 1 on x before, none now", "PersistentVolumeClaim/b: 2 on y before, 3 on z now"]);
  expect(() => assertSameVolumes(before, after)).toThrow("PersistentVolumeClaim/c is new");
});
