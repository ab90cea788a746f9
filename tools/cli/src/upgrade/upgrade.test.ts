import { describe, expect, it } from "vitest";
import { lines, overlay, small, withProject } from "../testing/project.ts";

const at = (release: string) => overlay({ ...small, release, images: { server: { tag: `${release}-1` } } });

describe("k8s-config upgrade", () => {
  it("starts from what is emitted, whatever the environment says by now, and writes nothing", () =>
    withProject({ "overlays/dev/overlay.ts": at("2.2") }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ "overlays/dev/overlay.ts": at("2.4.0") });
      const before = project.files();
      const run = await project.k8sConfig("upgrade", "dev", "--to", "2.4.0");
      expect(run).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^# dev: 2\.2 → 2\.4\.0\n/) });
      const asJson = JSON.parse((await project.k8sConfig("upgrade", "dev", "--to", "2.4.0", "--json")).out);
      expect(asJson).toMatchObject({ environment: "dev", from: "2.2", to: "2.4.0", hops: [{ from: "2.2", to: "2.4.0", featureCompatibility: { from: "7.0", to: "8.0" }, stores: [{ store: "mongo", kind: "internal", from: "7.0.22", to: "8.0.15" }, { store: "elastic" }, { store: "redis" }] }] });
      expect(project.files()).toEqual(before);
    }));

  it("leads nowhere back, and to no release that is not known", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small) }, async (project) => {
      expect(await project.k8sConfig("upgrade", "dev", "--to", "2.3.0")).toEqual({
        code: 1,
        out: "",
        err: lines("dev is of release 2.4.0, and no way leads from there to 2.3.0: the stores do not read newer data. Only a restore of a backup made by 2.3.0, on new volumes, does"),
      });
      expect(await project.k8sConfig("upgrade", "dev", "--to", "2.40")).toEqual({
        code: 2,
        out: "",
        err: lines('there is no release "2.40" (did you mean 2.0?). There are: 1.14.1, 1.15, 1.16, 1.17.0, 2.0, 2.1, 2.2, 2.3.0, 2.4.0'),
      });
      expect(await project.k8sConfig("upgrade", "dev", "--to", "2.4.0")).toEqual({ code: 0, out: lines("dev is of release 2.4.0: there is nothing to upgrade."), err: "" });
      expect(await project.k8sConfig("upgrade", "dev")).toMatchObject({ code: 2, err: expect.stringContaining("required option '--to <release>' not specified") });
    }));
});
