/** Text of a doc comment, or anything else that is no code, in a cell of a table: one line, in which no bar ends the cell. */
export function cell(text: string): string {
  return prose(text)
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*\n\s*/g, "<br><br>")
    .replaceAll(/\s*\n\s*/g, "<br>");
}

/** Text of a doc comment on its own: what looks like a tag stays text. */
export function prose(text: string): string {
  return text
    .trim()
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")))
    .join("");
}

/** A code span, with as many backticks around it as its text needs; on one line, as a span in a table has to be. */
export function code(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, " ");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const padding = longest > 0 ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** The same in a cell of a table, where a bar ends the cell even inside a code span. */
export function codeCell(text: string): string {
  return code(text).replaceAll("|", "\\|");
}

/** A table. Its cells are written already, by {@link cell} or {@link codeCell}. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

const end = "<!-- end -->";

/**
 * A text whose generated sections, from `<!-- generated: name -->` to `<!-- end -->`, say what they should.
 *
 * @throws Error for a section that is not in the text, or has no end, and for one in the text that nothing generates.
 */
export function withSections(text: string, sections: Readonly<Record<string, string>>): string {
  const [before = "", ...marked] = text.split(/^<!-- generated: (.*) -->\n/m);
  const seen: string[] = [];
  let result = before;
  for (let index = 0; index < marked.length; index += 2) {
    const [name = "", rest = ""] = marked.slice(index, index + 2);
    const section = sections[name];
    if (section === undefined) throw new Error(`nothing generates the section "${name}"; take its markers away`);
    const stop = rest.indexOf(end);
    if (stop < 0) throw new Error(`the section "${name}" has no ${end}`);
    if (seen.includes(name)) throw new Error(`the section "${name}" stands there twice`);
    seen.push(name);
    result += `<!-- generated: ${name} -->\n${section}${rest.slice(stop)}`;
  }
  const missing = Object.keys(sections).filter((name) => !seen.includes(name));
  if (missing.length > 0) throw new Error(`no section ${missing.join(", ")}: write <!-- generated: ${missing[0]} --> and ${end} where it belongs`);
  return result;
}
