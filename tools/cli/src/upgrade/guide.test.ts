import { readFileSync } from "node:fs";
import { releaseNames, releases } from "@k8s-config/clearml";
import type { Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { prod, told } from "../testing/changes.ts";

const guide = readFileSync(new URL("../../../../docs/upgrade.md", import.meta.url), "utf8");

const balanced = (className: string): Environment => ({ ...prod, exposure: { kind: "loadBalancer", domain: "clearml.example.com", className } });

describe("docs/upgrade.md", () => {
  it("has the table of releases", () => {
    const rows = releaseNames.map((name) => {
      const { mongo, elastic, redis, from } = releases[name];
      return `| \`${name}\` | ${mongo} | ${elastic} | ${redis} | ${from.map((before) => `\`${before}\``).join(", ")} |`.replace("  |", " |");
    });
    expect(guide.split("\n").filter((line) => /^\| `\d/.test(line))).toEqual(rows);
  });

  it.each<[string, Environment, Environment]>([
    ["StatefulSet/mongo", prod, { ...prod, mongo: { storage: { size: "30Gi", class: "fast" } } }],
    ["PersistentVolumeClaim/fileserver-data", prod, { ...prod, fileserver: { storage: { size: "1Gi", class: "fast" } } }],
    ["Service/api-public", balanced("example.com/a"), balanced("example.com/b")],
    ["release", prod, { ...prod, release: "2.3.0", images: { server: { tag: "2.3.0-1" } } }],
    ["mongo.members", { ...prod, mongo: { ...prod.mongo, members: 5 } }, { ...prod, mongo: { ...prod.mongo, members: 3 } }],
    ["images.mongo.tag", { ...prod, mongo: { ...prod.mongo, pods: { image: "mongo:8.2.1" } } }, prod],
  ])("says that %s may be accepted", (name, before, after) => {
    expect(guide).toContain(` | \`${name}\``);
    expect(told(before, after).some((line) => line.endsWith(`To emit it all the same: --accept ${name}.`))).toBe(true);
  });

  it("says no name that nothing accepts", () => {
    const names = [...guide.matchAll(/^\| .* \| `([^`]+)`(?:[,;] [^|]*)? \|$/gm)].map(([, name]) => name).filter((name) => name !== "--accept" && !releaseNames.some((known) => known === name));
    expect(names.toSorted()).toEqual(["Deployment/api", "PersistentVolumeClaim/fileserver-data", "Service/api-public", "StatefulSet/mongo", "images.mongo.tag", "mongo.members", "release"]);
  });
});
