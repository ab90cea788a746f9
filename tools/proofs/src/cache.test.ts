import { expect, test } from "vitest";
import { cacheFolder } from "./cache.ts";

test("what is no Debian package lies in the cache, outside the checkout", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/cache" })).toBe("/cache/k8s-config/proofs");
  expect(cacheFolder({ XDG_CACHE_HOME: "" })).toMatch(/^\/.*\/\.cache\/k8s-config\/proofs$/);
});
