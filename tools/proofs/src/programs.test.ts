import { expect, test } from "vitest";
import { program } from "./programs.ts";

test("a program is found on PATH", () => {
  expect(program("node", "npm ci")).toMatch(/\/node$/);
});

test("a missing program fails, and says where it comes from", () => {
  expect(() => program("nginx", "Debian's nginx-light", { PATH: "/nowhere" })).toThrow("nginx is not on PATH, and this proof needs it. It comes with Debian's nginx-light");
});
