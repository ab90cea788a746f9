import type { Json } from "@k8s-config/core";
import { constraintWords } from "./constraints.ts";
import { code } from "./markdown.ts";
import type { PropertyModel } from "./model.ts";

const width = 120;

/** The doc comment of a setting as an editor shows it: what it does, what the compiler cannot check, and the tags that editors know. */
export function settingComment({ doc }: PropertyModel, fallback: Json | undefined, indent: string): string {
  const words = constraintWords(doc.constraints, code).join("; ");
  const sentence = words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  // Below the items of a list, what follows would belong to the last of them.
  const separator = doc.text.includes("\n- ") ? "\n\n" : " ";
  return comment(
    [doc.text, sentence].filter((text) => text !== "").join(separator),
    [
      ...(fallback === undefined ? [] : [`@default ${JSON.stringify(fallback)}`]),
      ...(doc.example === undefined ? [] : [`@example ${JSON.stringify(doc.example)}`]),
      ...(doc.deprecated === undefined ? [] : [`@deprecated ${doc.deprecated}`]),
    ],
    indent,
  );
}

/** A doc comment of some text and of tags, on one line where it fits. */
export function comment(text: string, tags: readonly string[], indent: string): string {
  const lines = [...text.split("\n").flatMap((line) => wrapped(line, width - indent.length - 3)), ...tags.flatMap((tag) => tag.split("\n"))].map(safe);
  const [only = "", ...others] = lines;
  if (others.length === 0 && only.length + indent.length + 7 <= width) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

// What would end the comment; in a pattern and in JSON an escaped slash is a slash.
function safe(line: string): string {
  return line.replaceAll("*/", "*\\/");
}

function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    // A line that begins with an @ would begin with a tag.
    if (line !== "" && line.length + 1 + word.length > room && !word.startsWith("@")) {
      lines.push(line);
      line = text.startsWith("- ") ? `  ${word}` : word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
