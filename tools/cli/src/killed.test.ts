import { cpSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { overlay, small, withProject, type Project } from "./testing/project.ts";

const preload = new URL("testing/killed.mjs", import.meta.url);

// A change of few files: one goes, three are written.
const before = overlay({ ...small, exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "other" } });
const after = overlay({ ...small, exposure: { kind: "none", domain: "clearml.example.com", tls: false } });

/** Runs `use` with a copy of a project. */
function withCopy<T>(original: Project, use: (copy: Project) => Promise<T>): Promise<T> {
  return withProject({}, (copy) => {
    for (const folder of ["overlays", "packages"]) cpSync(join(original.folder, folder), join(copy.folder, folder), { recursive: true });
    return use(copy);
  });
}

describe("an emit that is killed", () => {
  it("has changed nothing, or is completed by the next, whenever it was", () =>
    withProject({ "overlays/dev/overlay.ts": before }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ "overlays/dev/overlay.ts": after });
      const old = project.files();
      const wanted = await withCopy(project, async (copy) => {
        await copy.k8sConfig("emit");
        return copy.files();
      });
      const stateOf = (files: unknown) => (isDeepStrictEqual(files, old) ? "old" : isDeepStrictEqual(files, wanted) ? "wanted" : "part");

      /** What is left by an emit that is killed just before its n-th change on disk, and what then becomes of it. */
      const story = (moment: number) =>
        withCopy(project, async (copy) => {
          const { code } = await copy.k8sConfigWith(["--import", `${preload.href}?at=${moment}`], ["emit"]);
          const left = stateOf(copy.files());
          const check = await copy.k8sConfig("check");
          const next = await copy.k8sConfig("emit");
          return {
            code,
            left,
            check: { code: check.code, interrupted: check.err.includes("An emit was killed before it was done.\n") },
            next: { code: next.code, err: next.err },
            end: stateOf(copy.files()),
          };
        });
      const stories: Awaited<ReturnType<typeof story>>[] = [];
      for (let moment = 1; stories.at(-1)?.code !== 0; moment += 2) stories.push(...(await Promise.all([story(moment), story(moment + 1)])));

      const interrupted = { code: 1, interrupted: true };
      const undone = { code: 0, err: "An earlier emit was killed; it was undone.\n" };
      const completed = { code: 0, err: "An earlier emit was killed; it was completed.\n" };
      expect(stories.filter((one, index) => !isDeepStrictEqual(one, stories[index - 1]))).toEqual([
        { code: "SIGKILL", left: "old", check: { code: 1, interrupted: false }, next: { code: 0, err: "" }, end: "wanted" },
        { code: "SIGKILL", left: "old", check: interrupted, next: undone, end: "wanted" },
        { code: "SIGKILL", left: "old", check: interrupted, next: completed, end: "wanted" },
        { code: "SIGKILL", left: "part", check: interrupted, next: completed, end: "wanted" },
        { code: "SIGKILL", left: "wanted", check: interrupted, next: completed, end: "wanted" },
        { code: 0, left: "wanted", check: { code: 0, interrupted: false }, next: { code: 0, err: "" }, end: "wanted" },
      ]);
    }));
});
