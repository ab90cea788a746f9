import { describe, expect, it } from "vitest";
import { lines, overlay, small, withProject, type Files, type Project } from "./testing/project.ts";

/** Runs `use` with a project that was emitted. */
function withEmitted<T>(files: Files, use: (project: Project) => Promise<T>): Promise<T> {
  return withProject(files, async (project) => {
    await project.k8sConfig("emit");
    return use(project);
  });
}

const twoEnvironments = { "overlays/dev/overlay.ts": overlay(small), "overlays/prod/overlay.ts": overlay(small) };
const mend = "What is on disk is not what the overlays say. Mend it: k8s-config emit";

describe("check", () => {
  it("is content after an emit, and touches nothing", () =>
    withEmitted(twoEnvironments, async (project) => {
      const before = project.touched();
      expect(await project.k8sConfig("check")).toEqual({ code: 0, out: "Up to date: bases, dev, prod.\n", err: "" });
      expect(project.touched()).toEqual(before);
    }));

  const drifts: readonly { what: string; drift(project: Project): void; told: readonly string[] }[] = [
    {
      what: "a file that is missing",
      drift: (project) => project.remove("packages/web/base/service-web.yaml"),
      told: ["missing packages/web/base/service-web.yaml", mend],
    },
    {
      what: "a file that was edited by hand",
      drift: (project) => project.write({ "overlays/prod/stores/kustomization.yaml": "resources: []\n" }),
      told: ["changed overlays/prod/stores/kustomization.yaml", mend],
    },
    {
      what: "files that a changed setting leaves stale",
      drift: (project) => project.write({ "overlays/dev/overlay.ts": overlay({ ...small, fileserver: { storage: { existingClaim: "old-files" } } }) }),
      told: [
        "missing overlays/dev/app/patches/deployment-fileserver.yaml",
        "changed overlays/dev/.emitted",
        "changed overlays/dev/app/kustomization.yaml",
        "changed overlays/dev/environment.json",
        "changed overlays/dev/foundation/kustomization.yaml",
        "stale   overlays/dev/foundation/persistentvolumeclaim-fileserver-data.yaml",
        mend,
      ],
    },
    {
      what: "a foreign file where only emitted ones belong",
      drift: (project) => project.write({ "overlays/dev/app/job-mine.yaml": "kind: Job\n", "packages/api/base/notes.md": "Mine.\n", "overlays/dev/README.md": "Ours.\n" }),
      told: [
        "foreign overlays/dev/app/job-mine.yaml",
        "foreign packages/api/base/notes.md",
        "Foreign files were not written by an emit, which leaves them alone. Move them elsewhere, or name them in the environment's extras.",
      ],
    },
    {
      what: "all of it at once",
      drift: (project) => project.write({ "overlays/dev/app/kustomization.yaml": "resources: []\n", "overlays/dev/app/extra.yaml": "" }),
      told: [
        "changed overlays/dev/app/kustomization.yaml",
        "foreign overlays/dev/app/extra.yaml",
        mend,
        "Foreign files were not written by an emit, which leaves them alone. Move them elsewhere, or name them in the environment's extras.",
      ],
    },
  ];
  it.each(drifts)("tells $what, with what mends it", ({ drift, told }) =>
    withEmitted(twoEnvironments, async (project) => {
      drift(project);
      const before = project.touched();
      expect(await project.k8sConfig("check")).toEqual({ code: 1, out: "", err: lines(...told) });
      expect(project.touched()).toEqual(before);
    }));

  it("is content once the command that it names has run", () =>
    withEmitted(twoEnvironments, async (project) => {
      project.remove("packages/web/base/service-web.yaml");
      project.write({ "overlays/prod/stores/kustomization.yaml": "resources: []\n" });
      expect(await project.k8sConfig("check")).toMatchObject({ code: 1 });
      expect(await project.k8sConfig("emit")).toMatchObject({ code: 0 });
      expect(await project.k8sConfig("check")).toMatchObject({ code: 0 });
    }));

  it("compares only the environments that are named", () =>
    withEmitted(twoEnvironments, async (project) => {
      project.write({ "overlays/prod/environment.json": "{}\n" });
      expect(await project.k8sConfig("check", "dev")).toEqual({ code: 0, out: "Up to date: bases, dev.\n", err: "" });
      expect(await project.k8sConfig("check", "prod")).toMatchObject({ code: 1 });
    }));

  it("compares nothing where a setting is wrong", () =>
    withEmitted(twoEnvironments, async (project) => {
      project.write({ "overlays/prod/overlay.ts": overlay({ ...small, release: "3.0.0" }) });
      expect(await project.k8sConfig("check")).toEqual({
        code: 1,
        out: "",
        err: lines(
          'prod: release = "3.0.0": is none of the values it may have. Write one of 1.14.1, 1.15, 1.16, 1.17.0, 2.0, 2.1, 2.2, 2.3.0, 2.4.0.',
          "1 error; what is on disk was not compared.",
        ),
      });
    }));

  it("prints what it found as JSON", () =>
    withEmitted({ "overlays/dev/overlay.ts": overlay(small) }, async (project) => {
      const drift = { missing: [], changed: [], stale: [], foreign: [], interrupted: false };
      const clean = await project.k8sConfig("check", "--json");
      expect(clean).toMatchObject({ code: 0, err: "" });
      expect(JSON.parse(clean.out)).toEqual({ environments: ["dev"], problems: [], drift });

      project.remove("overlays/dev/environment.json");
      const missing = await project.k8sConfig("check", "--json");
      expect(missing).toMatchObject({ code: 1, err: "" });
      expect(JSON.parse(missing.out)).toEqual({ environments: ["dev"], problems: [], drift: { ...drift, missing: ["overlays/dev/environment.json"] } });
    }));
});
