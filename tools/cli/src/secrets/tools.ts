import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { UsageError } from "../load.ts";
import type { Variables } from "./age.ts";
import type { Random } from "./values.ts";

/** What commands about secrets take from around them; tests give their own. */
export interface SecretTools {
  readonly random: Random;
  readonly now: () => Date;
  readonly env: Variables;
  /** Whether what is printed is seen by a person, and kept by their terminal. */
  readonly isSeen: boolean;
  /** All that comes in. */
  readonly input: () => Promise<string>;
  /** What is typed, unseen. @throws UsageError where there is nobody to ask. */
  readonly ask: (question: string) => Promise<string>;
}

export const secretTools: SecretTools = {
  random: randomBytes,
  now: () => new Date(),
  env: process.env,
  isSeen: process.stdout.isTTY === true,
  input: () => text(process.stdin),
  ask: askHidden,
};

const [interrupt, endOfInput, backspace, erase] = ["\u0003", "\u0004", "\u0008", "\u007f"] as const;

function askHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY !== true) return Promise.reject(new UsageError("there is no terminal to ask for the password at: pipe it in, with --password-stdin"));
  return new Promise((resolve, reject) => {
    let typed = "";
    // First: what is typed as soon as the question shows is not to.
    stdin.setRawMode(true);
    stderr.write(question);
    const end = (settle: () => void) => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off("data", take);
      stderr.write("\n");
      settle();
    };
    const take = (chunk: Buffer) => {
      for (const character of chunk.toString("utf8")) {
        if (character === "\r" || character === "\n") return end(() => resolve(typed));
        if (character === interrupt || character === endOfInput) return end(() => reject(new UsageError("nothing was typed, nothing is changed")));
        typed = character === backspace || character === erase ? typed.slice(0, -1) : typed + character;
      }
      return undefined;
    };
    stdin.on("data", take);
    stdin.resume();
  });
}
