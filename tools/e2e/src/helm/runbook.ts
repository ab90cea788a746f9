import { readFileSync } from "node:fs";
import { join } from "node:path";

export const runbookPath = "docs/moving-from-helm.md";

/** What a reader of the runbook would type and write. */
export interface Runbook {
  /** The commands below each heading, in their order. */
  readonly sections: ReadonlyMap<string, readonly Block[]>;
  /** The environment of the first step, and that of all later ones. */
  readonly first: string;
  readonly last: string;
}

export interface Block {
  readonly commands: string;
  /** Whether it can be run where no container runs. */
  readonly isRun: boolean;
}

export function readRunbook(root: string): Runbook {
  return parseRunbook(readFileSync(join(root, runbookPath), "utf8"));
}

export function parseRunbook(text: string): Runbook {
  const sections = new Map<string, Block[]>();
  const environments: string[] = [];
  for (const [, heading = "", body = ""] of text.matchAll(/^## (.+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)) {
    const blocks: Block[] = [];
    for (const [, language, code = ""] of body.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
      if (language === "sh") blocks.push({ commands: code, isRun: !code.startsWith("# in containers\n") });
      if (language === "yaml") environments.push(code);
    }
    sections.set(heading, blocks);
  }
  const [first = ""] = environments;
  if (environments.length !== 1 || !/# first$/m.test(first)) throw new Error(`${runbookPath} has ${environments.length} environments, and lines of the first step alone in ${/# first$/m.test(first) ? "one" : "none"}`);
  return { sections, first, last: first.replaceAll(/^.*# first\n/gm, "") };
}
