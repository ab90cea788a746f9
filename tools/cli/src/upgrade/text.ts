import { toYaml, toJson } from "@k8s-config/core";
import type { Hop, Procedure, Step, StoreChange } from "./procedure.ts";

const titles = { mongo: "MongoDB", elastic: "Elasticsearch", redis: "Redis" } as const;

/** A procedure as Markdown: for the terminal, and for the pull request or the ticket. */
export function procedureText({ environment, from, to, before, hops, after }: Procedure): string[] {
  if (hops.length === 0) return [`${environment} is of release ${to}: there is nothing to upgrade.`];
  const way = [from, ...hops.map((hop) => hop.to)].join(" → ");
  return [
    `# ${environment}: ${way}`,
    "",
    `${hops.length === 1 ? "One hop." : `${hops.length} hops, one after the other: none can be skipped.`} Nothing here was done: each step says what to write, to run and to see. No data go back to the release before; the backup of each hop is the only way.`,
    ...(before.length === 0 ? [] : ["", "## Before", ...numbered(before)]),
    ...hops.flatMap((hop, index) => ["", `## Hop ${index + 1}: ${hop.from} → ${hop.to}`, "", ...changes(hop), ...numbered(hop.steps)]),
    "",
    "## After",
    ...numbered(after),
  ];
}

function changes({ stores, featureCompatibility, inferred, to }: Hop): string[] {
  return [
    ...(stores.length === 0 ? ["The stores stay as they are."] : stores.flatMap(storeLines)),
    ...(featureCompatibility === undefined ? [] : [`- MongoDB's feature compatibility version rises from ${featureCompatibility.from} to ${featureCompatibility.to}, by ${featureCompatibility.by === "server" ? "the server itself" : "whoever runs it"}, for ever`]),
    ...(inferred.length === 0 ? [] : [`- no source states of ${to}, and it was concluded from the releases before: ${inferred.join(", ")}`]),
  ];
}

function storeLines({ store, kind, from, to, notes }: StoreChange): string[] {
  return [`- ${titles[store]} ${from} → ${to}${kind === "external" ? ", which others run" : ""}. ${notes.join(" ")}`];
}

function numbered(steps: readonly Step[]): string[] {
  return steps.flatMap((step, index) => ["", `${index + 1}. **${step.title}.** ${step.text.join(" ")}`.trimEnd(), ...details(step).map((line) => (line === "" ? "" : `   ${line}`))]);
}

function details({ settings, commands = [], expect }: Step): string[] {
  return [
    ...(settings === undefined ? [] : ["", "In the environment, as YAML writes it:", "```yaml", ...toYaml(toJson(settings)).trimEnd().split("\n"), "```"]),
    ...(commands.length === 0 ? [] : ["", "```sh", ...commands, "```"]),
    ...(expect === undefined ? [] : [`Expect: ${expect}.`]),
  ];
}
