/** The field's linters and the rules of @k8s-config/policy find the same, and nothing that is not excused. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asKubeObject, fromYaml, hasPodTemplate, type KubeObject } from "@k8s-config/core";
import { kustomizeBuild } from "@k8s-config/kubectl";
import { asChecksOf, findingsOf, objectOf, plainId, rules, unmirrored, unwaived, waivers } from "@k8s-config/policy";
import { brokenPath, environmentNames, objectsOfEnvironment, root } from "@k8s-config/policy/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { checkov } from "./checkov.ts";
import { kubeScore } from "./kube-score.ts";

function objectsIn(yaml: string): KubeObject[] {
  return fromYaml(yaml).flatMap((document) => asKubeObject(document) ?? []);
}

describe.each([kubeScore, checkov])("$name", { timeout: 10 * 60_000 }, (tool) => {
  let checks: readonly string[];
  // Its first use may build it.
  beforeAll(async () => {
    checks = await tool.checks();
  }, 30 * 60_000);

  it("has no check that is neither repeated by a rule nor left out with a reason", () => {
    const mirrored = rules.flatMap(({ mirrors }) => mirrors[tool.name] ?? []);
    const known = (check: string) => mirrored.includes(check) || unmirrored.some(({ linter, checks: left }) => linter === tool.name && left.test(check));
    expect(checks.length).toBeGreaterThan(30);
    expect(checks.filter((check) => !known(check))).toEqual([]);
    expect(mirrored.filter((check) => !checks.includes(check))).toEqual([]);
  });

  it("sees what is broken where everything is, and our rules see the same", async () => {
    const yaml = readFileSync(brokenPath, "utf8");
    const objects = objectsIn(yaml);
    const { found } = await tool.report(yaml, objects);
    expect(found.length).toBeGreaterThan(40);
    expect(found).toEqual(asChecksOf(tool.name, findingsOf(objects)));
  });

  it.each(environmentNames)("finds in the build of %s what the waivers excuse, no more and no less", async (name) => {
    const yaml = await kustomizeBuild(join(root, "overlays", name));
    const objects = objectsIn(yaml);
    const { found, seen } = await tool.report(yaml, objects);
    // It looked at all that makes pods: what is not read has no findings either.
    expect(objects.filter(hasPodTemplate).map(plainId).filter((id) => !seen.has(id))).toEqual([]);
    // What a team adds beside is its own, and no waiver's matter.
    const rendered = new Set(objectsOfEnvironment(name).map(plainId));
    const findings = findingsOf(objects).filter(({ place }) => rendered.has(objectOf(place)));
    const wanting = new Set(unwaived(findings, waivers));
    const excused = asChecksOf(tool.name, findings.filter((finding) => !wanting.has(finding)));
    expect(found.filter((one) => rendered.has(one.split(" ")[1] ?? ""))).toEqual(excused);
  });
});
