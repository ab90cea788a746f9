import { describe, expect, it } from "vitest";
import { lines, overlay, small, withProject } from "../testing/project.ts";

const grown = { ...small, redis: { storage: { size: "40Gi" } } };
const refusal =
  "dev: StatefulSet/redis: Kubernetes refuses to change spec.volumeClaimTemplates where it is applied already. To grow the volume: " +
  "kubectl --namespace clearml patch pvc data-redis-0 --patch '{\"spec\":{\"resources\":{\"requests\":{\"storage\":\"40Gi\"}}}}'; " +
  "kubectl --namespace clearml delete statefulset.apps/redis --cascade=orphan; then apply.";

describe("emit, where what is emitted could not become what is wanted", () => {
  it("refuses it, and writes nothing; the name of the one object has it all the same", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ "overlays/dev/overlay.ts": overlay(grown) });
      const [before, touched] = [project.files(), project.touched()];
      expect(await project.k8sConfig("emit")).toEqual({
        code: 1,
        out: "",
        err: lines(`${refusal} To emit it all the same: --accept StatefulSet/redis.`, "1 error. Nothing was written."),
      });
      expect([project.files(), project.touched()]).toEqual([before, touched]);

      expect(await project.k8sConfig("emit", "dev", "--accept", "StatefulSet/redis")).toMatchObject({ code: 0, err: lines(`warning: ${refusal}`), out: expect.stringContaining("stores/") });
      // Done is done: the committed state asks for nothing.
      expect(await project.k8sConfig("check")).toMatchObject({ code: 0, err: "" });
      expect(await project.k8sConfig("emit")).toMatchObject({ code: 0, err: "" });
      expect(await project.k8sConfig("emit", "--accept", "StatefulSet/redis")).toMatchObject({
        code: 1,
        err: lines('--accept = "StatefulSet/redis": names nothing that would be refused. Leave it out.', "1 error. Nothing was written."),
      });
    }));

  it("says as JSON what would lift it", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ "overlays/dev/overlay.ts": overlay(grown) });
      const { out } = await project.k8sConfig("emit", "--json");
      expect(JSON.parse(out)).toMatchObject({ written: [], problems: [{ severity: "error", environment: "dev", path: "StatefulSet/redis", accept: "StatefulSet/redis" }] });
    }));

  it("warns where what is emitted cannot be read, and mends it", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small) }, async (project) => {
      await project.k8sConfig("emit");
      project.write({ "overlays/dev/stores/kustomization.yaml": "<<<<<<< HEAD\n" });
      expect(await project.k8sConfig("emit")).toMatchObject({ code: 0, err: expect.stringMatching(/^warning: dev: what is emitted now cannot be read, so that it was not compared: overlays\/dev\/stores\/kustomization\.yaml.*\n$/) });
      expect(await project.k8sConfig("check")).toMatchObject({ code: 0 });
    }));
});
