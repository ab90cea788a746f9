import { linters, rules, unmirrored, waivers, type Rule } from "@k8s-config/policy";
import { cell, code, codeCell, table } from "./markdown.ts";

/** The generated sections of docs/policy.md. */
export function policySections(): Readonly<Record<"rules" | "waivers" | "unmirrored", string>> {
  return {
    rules: section(table(["Rule", "Demands", "Settings that may break it", ...linters], rules.map(ruleRow))),
    waivers: section(table(["Rule", "Excused", "Why", "Checks"], waivers.map(({ rule, places, reason }) => [codeCell(rule), places.map(codeCell).join("<br>"), cell(reason), checksOf(rules.find(({ id }) => id === rule))]))),
    unmirrored: section(table(["Linter", "Checks", "Why no rule repeats them"], unmirrored.map(({ linter, checks, reason }) => [linter, codeCell(checks.source), cell(reason)]))),
  };
}

function section(text: string): string {
  return `\n${text}\n`;
}

function ruleRow({ id, demands, settings = [], mirrors }: Rule): string[] {
  return [codeCell(id), cell(demands), settings.map(code).join(", "), ...linters.map((linter) => (mirrors[linter] ?? []).map(codeCell).join("<br>"))];
}

function checksOf(rule: Rule | undefined): string {
  return linters.flatMap((linter) => rule?.mirrors[linter] ?? []).map(codeCell).join("<br>");
}
