import { styleText } from "node:util";
import type { EnvironmentPlan, Plan } from "./plan.ts";
import { effectLines, objectLines, settingLines, sideWords, summaryOf, type DiffLine } from "./words.ts";

/** A plan for a terminal. */
export function planText(plan: Plan, isColoured: boolean): string[] {
  const paint: Paint = (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text);
  const { from, to, environments } = plan;
  const unchanged = environments.filter(({ status }) => status === "unchanged");
  const same = unchanged.map(({ environment }) => environment);
  return [
    `${sideWords(from)} -> ${sideWords(to)}`,
    ...environments.filter(({ status }) => status !== "unchanged").flatMap((environment) => ["", ...environmentText(environment, paint)]),
    ...(same.length === 0 ? [] : ["", `Nothing changes in ${same.join(", ")}.`]),
    // Such as an overlay.ts that nobody emitted: what is compared is what was.
    ...unchanged.flatMap(({ notes }) => notes).map((note) => paint("yellow", note)),
  ];
}

type Paint = (style: "bold" | "red" | "green" | "yellow", text: string) => string;

const colours = { "+": "green", "-": "red", "~": "yellow" } as const;

function environmentText(environment: EnvironmentPlan, paint: Paint): string[] {
  const { environment: name, status, faults, settings, packages, objects, effects, notes } = environment;
  const told = effectLines(effects);
  const width = Math.max(...told.map(({ label }) => label.length), 0);
  const line = ({ sign, text }: DiffLine) => `  ${" ".repeat(text.length - text.trimStart().length)}${sign === " " ? sign : paint(colours[sign], sign)} ${text.trimStart()}`;
  const versions = Object.entries(packages).map(([packageName, { before, after }]) => `  ~ ${packageName}: ${before ?? "none"} -> ${after ?? "none"}`);
  const shown = status === "changed" ? objects.flatMap(objectLines) : [];
  return [
    paint("bold", `${name}: ${summaryOf(environment)}`),
    ...faults.map((fault) => `  ${fault}`),
    ...notes.map((note) => `  ${note}`),
    ...told.map(({ label, text, isGrave }) => `  ${isGrave ? paint("red", label.padEnd(width)) : label.padEnd(width)}  ${text}`),
    ...section("settings", settingLines(settings).map(line)),
    ...section("packages", versions),
    ...section("objects", shown.map(line)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `  ${title}`, ...lines];
}
