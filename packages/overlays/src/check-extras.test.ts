/** What an environment may not say of a team's own files, each with its whole message. */
import { describe, expect, it } from "vitest";
import { problemsWith } from "./testing/plain.ts";

const withResources = (...resources: readonly string[]) => problemsWith({ extras: { app: { resources } } });

describe("extras", () => {
  it("are files below extras/, and folders there or outside of the part", () => {
    const app = { resources: ["extras/a.yaml", "extras/folder", "../folder"], patches: [{ path: "extras/p.yaml" }], components: ["extras/c", "../../../components/c"] };
    expect(problemsWith({ extras: { app } })).toBe("");
  });

  it("are no files elsewhere, which kustomize does not take", () => {
    expect(withResources("../servicemonitor.yaml")).toMatchInlineSnapshot(`"test: extras.app.resources.0 = "../servicemonitor.yaml": is not below extras/, the one place of a part that takes files of others. Move the file there, and write extras/…."`);
    expect(withResources("servicemonitor.yaml")).toMatchInlineSnapshot(`"test: extras.app.resources.0 = "servicemonitor.yaml": is not below extras/, the one place of a part that takes files of others. Move the file there, and write extras/…."`);
    expect(problemsWith({ extras: { app: { patches: [{ path: "patches/mine.yaml" }] } } })).toMatchInlineSnapshot(`"test: extras.app.patches.0.path = "patches/mine.yaml": does not match ^extras/[^\\s]+$. Write it in that form, for example "extras/ingress-patch.yaml"."`);
    expect(problemsWith({ extras: { app: { patches: [{ path: "extras/../patches/mine.yaml" }] } } })).toMatchInlineSnapshot(`"test: extras.app.patches.0.path = "extras/../patches/mine.yaml": is no plain path from the part's folder. Write it without ./, // and a / at either end."`);
  });

  it("are no folder among those of the emit", () => {
    expect(withResources("config")).toMatchInlineSnapshot(`"test: extras.app.resources.0 = "config": is neither below extras/ nor outside of the part. Write extras/… or ../…."`);
  });

  it("are no plain paths", () => {
    expect(withResources("/etc/objects.yaml", "extras/./a.yaml", "extras/folder/")).toMatchInlineSnapshot(`
      "test: extras.app.resources.0 = "/etc/objects.yaml": is no plain path from the part's folder. Write it without ./, // and a / at either end.
      test: extras.app.resources.1 = "extras/./a.yaml": is no plain path from the part's folder. Write it without ./, // and a / at either end.
      test: extras.app.resources.2 = "extras/folder/": is no plain path from the part's folder. Write it without ./, // and a / at either end."
    `);
  });

  it("are not fetched from elsewhere", () => {
    expect(withResources("https://github.com/example/monitoring?ref=main")).toMatchInlineSnapshot(`"test: extras.app.resources.0 = "https://github.com/example/monitoring?ref=main": is somewhere else, and could be another thing tomorrow. Keep a copy in the repository, and name its path."`);
    expect(withResources("git@github.com:example/monitoring.git")).toMatchInlineSnapshot(`"test: extras.app.resources.0: is somewhere else, and could be another thing tomorrow. Keep a copy in the repository, and name its path."`);
  });

  it("are said once", () => {
    expect(withResources("extras/a.yaml", "extras/a.yaml")).toMatchInlineSnapshot(`"test: extras.app.resources.1 = "extras/a.yaml": is the same as extras.app.resources.0. Take one of the two out."`);
  });

  it("have folders for components", () => {
    expect(problemsWith({ extras: { stores: { components: ["extras/component.yaml"] } } })).toMatchInlineSnapshot(`"test: extras.stores.components.0 = "extras/component.yaml": is a file, and a component is a folder. Name the folder that holds its kustomization.yaml."`);
  });

  it("belong to a part", () => {
    expect(problemsWith({ extras: { resources: ["extras/a.yaml"] } })).toMatchInlineSnapshot(`"test: extras.resources = ["extras/a.yaml"]: is no setting. Remove it; here may stand foundation, stores, app."`);
  });
});
