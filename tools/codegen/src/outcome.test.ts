import { join } from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { finish } from "./outcome.ts";
import { root } from "./testing/compile.ts";

const [out, err] = [vi.spyOn(console, "log").mockReturnValue(), vi.spyOn(console, "error").mockReturnValue()];
const told = () => [out, err].map((spy) => spy.mock.calls.map(([line]) => String(line)));

beforeEach(() => {
  process.exitCode = 0;
  out.mockClear();
  err.mockClear();
});

// What runs the tests ends by it too.
afterAll(() => {
  process.exitCode = 0;
});

function blocked(): never {
  throw new Error("a.ts: not written by an emit");
}

it("says what was generated", async () => {
  await finish(root, () => Promise.resolve({ problems: [], write: () => ["a.ts", "b.ts"] }));
  expect({ told: told(), code: process.exitCode }).toEqual({ told: [["Generated a.ts, b.ts"], []], code: 0 });
});

it("writes nothing where there is a problem, and tells it from the workspace's folder", async () => {
  const problems = [{ file: join(root, "packages/web/src/settings.ts"), line: 3, setting: "web.notes", message: "lands nowhere" }, { file: join(root, "README.md"), line: 1, setting: "", message: "no section" }];
  await finish(root, () => Promise.resolve({ problems, write: () => expect.unreachable() }));
  expect({ told: told(), code: process.exitCode }).toEqual({ told: [[], ["packages/web/src/settings.ts:3: web.notes: lands nowhere", "README.md:1: no section", "Nothing was generated."]], code: 1 });
});

it("tells what is in the way of its files without a stack", async () => {
  await finish(root, () => Promise.resolve({ problems: [], write: blocked }));
  expect({ told: told(), code: process.exitCode }).toEqual({ told: [[], ["a.ts: not written by an emit"]], code: 1 });
});

it("hides no mistake of its own where the settings are right", async () => {
  await expect(finish(root, () => Promise.reject(new Error("a mistake")))).rejects.toThrow("a mistake");
});
