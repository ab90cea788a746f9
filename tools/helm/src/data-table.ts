import { defaultRelease, releases } from "@k8s-config/clearml";
import type { ChartRelease, Data } from "./release.ts";

/** What becomes of the data. */
export function dataTable(release: ChartRelease): string {
  const { hops, elasticNodes, mongoVersion } = release;
  const mongo = `MongoDB ${mongoVersion}`;
  const passed = hops.slice(0, -1).map((hop) => `server ${hop} with MongoDB ${minor(releases[hop].mongo)} comes first, and `);
  const way = hops.length > 1 ? `. It has to pass MongoDB ${hops.slice(0, -1).map((hop) => minor(releases[hop].mongo)).join(", ")}, so ${passed.join("")}${defaultRelease} with MongoDB ${minor(releases[defaultRelease].mongo)} after it` : "";
  const rows = [
    ["files", ...fate(release.files, "adopted: the same folder of the same volume")],
    [mongo, ...fate(release.mongo, `adopted: the data lie in \`${"subPath" in release.mongo ? release.mongo.subPath : ""}\` of the volume${way}`)],
    [`Elasticsearch 7.17`, ...fate(release.elastic, "", `copied by the new Elasticsearch 8 while the old one still runs${elasticNodes > 1 ? `, from all its ${elasticNodes} nodes` : ""}, and itself left as it is`)],
    [release.line === "7.14" ? "Redis 7.0" : "Dragonfly", ...fate(release.redis, "")],
  ];
  return ["| data | the chart's claim | what becomes of it |", "| --- | --- | --- |", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

function fate(data: Data, adopted: string, copied = ""): [string, string] {
  switch (data.kind) {
    case "adopted":
      return [`\`${data.claim}\``, adopted];
    case "copied":
      return [claims(data.claims), copied];
    case "restored":
      return ["the operator's", "dumped, and restored into a new claim"];
    case "left":
      return [claims(data.claims), "not taken along: it holds locks, caches and who is at work; workers register again"];
    case "inPod":
      return ["none: in the pod alone", "copied out before anything is deleted, and into a new claim"];
    case "external":
      return ["none", "elsewhere, and stays there"];
  }
}

function claims(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.map((name) => `\`${name}\``).join(", ");
}

/** The two numbers by which versions of a store are told apart. */
export function minor(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}
