import { isJsonArray, isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import type { Release } from "@k8s-config/clearml";
import { cell, code, table } from "./markdown.ts";

/** What an npm package says of itself. A section without data is left out. */
export function packageSection(manifest: JsonObject, release: { readonly name: string; readonly versions: Release }): string {
  const { deprecated, description, version, license, homepage, repository, author, maintainers } = manifest;
  const { name, versions } = release;
  return [
    // npm takes a text, or true.
    ...(typeof deprecated === "string" ? [`> **Deprecated.** ${cell(deprecated)}\n`] : deprecated === true ? ["> **Deprecated.**\n"] : []),
    `${[badge("version", version), badge("licence", license), code(`ClearML server ${name}`)].filter((text) => text !== "").join(" ")}\n`,
    ...(typeof description === "string" ? [`${cell(description)}.\n`] : []),
    ...(typeof homepage === "string" ? [`**Homepage:** <${homepage}>\n`] : []),
    ...list("Maintainers", [...(author === undefined ? [] : [author]), ...(isJsonArray(maintainers) ? maintainers : [])].map(person)),
    ...list("Sources", sources(repository)),
    `### Requirements\n\n${table(["What", "Version"], requirements(manifest, versions, name))}`,
  ]
    .map((text) => `\n${text}`)
    .join("")
    .concat("\n");
}

function badge(label: string, value: Json | undefined): string {
  return typeof value === "string" ? code(`${label} ${value}`) : "";
}

function list(title: string, items: readonly string[]): string[] {
  const said = items.filter((item) => item !== "");
  return said.length === 0 ? [] : [`**${title}**\n\n${said.map((item) => `- ${cell(item)}\n`).join("")}`];
}

function person(value: Json): string {
  if (typeof value === "string") return value;
  if (!isJsonObject(value)) return "";
  return [value["name"], value["email"], value["url"]].filter((part) => typeof part === "string").join(", ");
}

function sources(repository: Json | undefined): string[] {
  const url = isJsonObject(repository) ? repository["url"] : repository;
  return typeof url === "string" ? [url] : [];
}

function requirements({ engines }: JsonObject, { mongo, elastic, redis, architectures }: Release, name: string): string[][] {
  const node = isJsonObject(engines) ? engines["node"] : undefined;
  return [
    ...(typeof node === "string" ? [["Node, to emit", code(node)]] : []),
    ["ClearML server", `${code(name)}, for nodes of ${architectures.join(", ")}`],
    ["MongoDB", code(mongo)],
    ["Elasticsearch", code(elastic)],
    ["Redis", code(redis)],
  ];
}
