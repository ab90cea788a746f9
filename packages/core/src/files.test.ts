import { expect, it } from "vitest";
import { collectFiles } from "./files.ts";

function file(path: string) {
  return { path, text: `${path}\n` };
}

it("puts lists together, sorted by path", () => {
  expect(collectFiles([file("b"), file("a/c")], [], [file("a/b"), file("a-b")]).map(({ path }) => path)).toEqual(["a-b", "a/b", "a/c", "b"]);
});

it.each([
  [["a", "b", "a"], "two output files at one path: a"],
  [["a/b/c", "a/b"], "output path a/b is a file and a folder of a/b/c"],
  [["/a"], 'output path "/a" does not stay inside its folder'],
  [["../a"], 'output path "../a" does not stay inside its folder'],
  [["a/../../b"], 'output path "a/../../b" does not stay inside its folder'],
  [["a//b"], 'output path "a//b" does not stay inside its folder'],
  [["./a"], 'output path "./a" does not stay inside its folder'],
  [[""], 'output path "" does not stay inside its folder'],
])("refuses %j", (paths, message) => {
  expect(() => collectFiles(paths.map(file))).toThrow(new Error(message));
});
