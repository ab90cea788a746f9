import type { EnvironmentPlan, Plan } from "./plan.ts";
import { counted, effectLines, objectLines, settingLines, sideWords, summaryOf, type DiffLine } from "./words.ts";

/** What GitHub takes as a comment is 65536 characters; other forges take more. */
export const longestComment = 60_000;

/** A plan for a pull request: what matters open, the rest to be unfolded, and no longer than a forge takes. */
export function planMarkdown(plan: Plan, longest = longestComment): string[] {
  const all = plan.environments.filter(({ status }) => status !== "unchanged");
  // What is left out first is what the files of the pull request show as well.
  for (const detail of ["objects", "settings", "effects", "names"] as const) {
    const lines = [...head(plan), ...all.flatMap((environment) => section(environment, detail)), ...tail(plan, detail)];
    if (lines.join("\n").length <= longest) return lines;
  }
  return [...head(plan), `${counted(all.length, "environment")} change. They are too many to be listed: ${command(plan)}`];
}

type Detail = "objects" | "settings" | "effects" | "names";

function head({ from, to, environments }: Plan): string[] {
  const changed = environments.filter(({ status }) => status !== "unchanged").length;
  const words = changed === 0 ? "nothing changes" : `${counted(changed, "environment")} of ${environments.length} ${changed === 1 ? "changes" : "change"}`;
  return [`### k8s-config plan: ${words}`, "", `\`${sideWords(from)}\` → \`${sideWords(to)}\``, ""];
}

function tail(plan: Plan, detail: Detail): string[] {
  const unchanged = plan.environments.filter(({ status }) => status === "unchanged");
  const same = unchanged.map(({ environment }) => environment);
  return [
    ...(same.length === 0 || detail === "names" ? [] : [`Nothing changes in ${same.join(", ")}.`]),
    // Such as an overlay.ts that nobody emitted: what is compared is what was.
    ...(detail === "names" ? [] : unchanged.flatMap(({ notes }) => notes).flatMap((note) => ["", `> ${escaped(note)}`])),
    ...(detail === "objects" ? [] : ["", `Shortened, for it would be longer than a comment may be. All of it: ${command(plan)}`]),
  ];
}

function command({ from, to }: Plan): string {
  return `\`k8s-config plan --from ${from.commit?.slice(0, 10) ?? "HEAD"}${to.commit === undefined ? "" : ` --to ${to.commit.slice(0, 10)}`}\``;
}

function section(environment: EnvironmentPlan, detail: Detail): string[] {
  const { environment: name, status, faults, settings, objects, effects, notes, packages } = environment;
  const told = effectLines(effects);
  const grave = told.filter(({ isGrave }) => isGrave).length;
  const heading = `**${name}**: ${summaryOf(environment)}${grave === 0 ? "" : `, :warning: ${grave}`}`;
  if (detail === "names") return [`- ${heading}`];
  const versions = Object.entries(packages).map(([packageName, { before, after }]) => `- ${inline(packageName)}: ${inline(before ?? "none")} → ${inline(after ?? "none")}`);
  const shown = status === "changed" ? objects.flatMap(objectLines) : [];
  return [
    `#### ${name}: ${summaryOf(environment)}`,
    "",
    ...[...faults, ...notes].map((note) => `> ${escaped(note)}`),
    ...(faults.length + notes.length === 0 ? [] : [""]),
    ...told.map(({ label, text, isGrave }) => `- ${isGrave ? ":warning: " : ""}**${label}** ${escaped(text)}`),
    ...versions,
    ...(told.length + versions.length === 0 ? [] : [""]),
    ...(detail === "effects" ? [] : folded(counted(settings.length, "setting"), settingLines(settings))),
    ...(detail === "objects" ? folded(counted(objects.length, "object"), shown) : []),
  ];
}

function folded(title: string, lines: readonly DiffLine[]): string[] {
  if (lines.length === 0) return [];
  const text = lines.map(({ sign, text: words }) => `${sign === "~" ? "!" : sign} ${words}`);
  // A value may hold what would end the block.
  const longest = Math.max(2, ...text.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`<details><summary>${title}</summary>`, "", `${fence}diff`, ...text, fence, "", "</details>", ""];
}

function inline(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/** Text that a forge shows as it is: no link, no mention, no markup. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#@~]/g, (character) => (character === "@" ? "@\u200b" : character === "<" ? "&lt;" : character === ">" ? "&gt;" : `\\${character}`));
}
