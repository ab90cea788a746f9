import type { Span, YamlFault, YamlSource } from "@k8s-config/core";
import { soundsSecret, type Problem } from "@k8s-config/overlays";

/** An `overlay.yaml` as it was read. */
export interface YamlText {
  /** From the repository's folder. */
  readonly file: string;
  readonly text: string;
  readonly source: YamlSource;
}

/** Says of a problem of a YAML environment where it is in the file. */
export function placed(problem: Problem, yaml: YamlText | undefined): Problem {
  const { keys = problem.path.split("."), ofKey: _ofKey, ...rest } = problem;
  if (yaml === undefined) return rest;
  return { ...rest, ...pointTo(yaml, startOf(yaml, problem, keys), hiddenIn(yaml, problem, keys)) };
}

/** The problem that a text which cannot be read as data is. */
export function faultProblem(environment: string, yaml: YamlText, { at, keys, reason, remedy }: YamlFault): Problem {
  const hidden = yaml.source.scalars.length === 0 ? secretsOfLine(yaml.text, at.start) : secrets(yaml);
  return { severity: "error", environment, path: keys.join("."), reason, remedy, ...pointTo(yaml, at.start, hidden) };
}

// What is about the whole environment is at its beginning, and so is what no setting says.
function startOf({ source }: YamlText, { path, ofKey }: Problem, keys: readonly string[]): number {
  if (path === "" || keys.length === 0) return 0;
  const { value, key } = source.locate(keys);
  const empty = value.start === value.end;
  return key !== undefined && (ofKey === true || empty) ? key.start : value.start;
}

/** Whatever a problem does not show for its secrecy, its line does not either, nor a secret that stands beside it. */
function hiddenIn(yaml: YamlText, { path, value }: Problem, keys: readonly string[]): Span[] {
  const place = yaml.source.locate(keys);
  const own = path !== "" && keys.length > 0 && place.said ? place.value : undefined;
  if (own === undefined) return secrets(yaml);
  return value === undefined ? [...secrets(yaml), own] : secrets(yaml).filter(({ start }) => start !== own.start);
}

function secrets({ source: { scalars } }: YamlText): Span[] {
  return scalars.filter(({ key, text }) => soundsSecret(key) || /:\/\/[^/\s]*@/.test(text)).map(({ at }) => at);
}

// Where the parser stumbles nothing is known but words: all that follows a key that sounds like a secret's.
function secretsOfLine(text: string, offset: number): Span[] {
  const { start, end } = lineAround(text, offset);
  const keys = [...text.slice(start, end).matchAll(/([^\s:{,"']+)["']?:\s+/g)];
  const secret = keys.find(([, key = ""]) => soundsSecret(key));
  return secret === undefined ? [] : [{ start: start + secret.index + secret[0].length, end }];
}

interface Pointed {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly excerpt: readonly string[];
}

function pointTo({ file, text }: YamlText, offset: number, hidden: readonly Span[]): Pointed {
  const { start, end } = lineAround(text, offset);
  const line = text.slice(0, start).split("\n").length;
  const before = text.slice(start, offset);
  const shown = masked(text, { start, end: offset }, hidden);
  const margin = `  ${line} | `;
  return {
    file,
    line,
    column: characters(before).length + 1,
    excerpt: [`${margin}${shown}${masked(text, { start: offset, end }, hidden)}`.trimEnd(), `${" ".repeat(margin.length - 2)}| ${blank(shown)}^`],
  };
}

function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start: offset === 0 ? 0 : start, end: end === -1 ? text.length : end };
}

function masked(text: string, { start, end }: Span, hidden: readonly Span[]): string {
  let [shown, here] = ["", start];
  for (const span of hidden.toSorted((a, b) => a.start - b.start)) {
    if (span.end <= here || span.start >= end) continue;
    shown += `${text.slice(here, Math.max(here, span.start))}…`;
    here = Math.min(end, span.end);
  }
  return shown + text.slice(here, end);
}

/** What is as wide as a text in a terminal, and empty. */
function blank(text: string): string {
  return characters(text)
    .map((character) => (character === "\t" ? "\t" : /^\p{M}|^\u200d/u.test(character) ? "" : wide.test(character) ? "  " : " "))
    .join("");
}

const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;

function characters(text: string): string[] {
  return [...text];
}
