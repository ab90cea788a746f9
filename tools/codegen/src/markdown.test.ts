import { describe, expect, it } from "vitest";
import { cell, code, codeCell, prose, table, withSections } from "./markdown.ts";

describe("a cell of a table", () => {
  it.each([
    ["a bar", "a | b", "a \\| b"],
    ["a bar in code", "`^(a|b)$`", "`^(a\\|b)$`"],
    ["paragraphs", "One.\n\nTwo.", "One.<br><br>Two."],
    ["a list", "Keys:\n- `a`\n- `b`", "Keys:<br>- `a`<br>- `b`"],
    ["what looks like a tag", "app.<domain> & `<domain>`", "app.&lt;domain> &amp; `<domain>`"],
  ])("stays one cell on one line: %s", (_, text, written) => {
    expect(cell(text)).toBe(written);
  });

  it("takes code whatever is in it", () => {
    expect(codeCell("^(mb|gb)$")).toBe("`^(mb\\|gb)$`");
    expect(code("a ` b")).toBe("`` a ` b ``");
    expect(code("a\n  b")).toBe("`a b`");
  });
});

it("prose keeps its lines", () => {
  expect(prose("A <b>.\n\n- `<c>`")).toBe("A &lt;b>.\n\n- `<c>`");
});

it("a table has a line for its head and one for each row", () => {
  expect(table(["A", "B"], [["1", "2"]])).toBe("| A | B |\n| --- | --- |\n| 1 | 2 |\n");
});

describe("generated sections", () => {
  const text = "before\n<!-- generated: a -->\nold\n<!-- end -->\nbetween\n<!-- generated: b -->\n<!-- end -->\nafter\n";

  it("are replaced, and nothing else", () => {
    const written = withSections(text, { a: "new $1\n", b: "more\n" });
    expect(written).toBe("before\n<!-- generated: a -->\nnew $1\n<!-- end -->\nbetween\n<!-- generated: b -->\nmore\n<!-- end -->\nafter\n");
    expect(withSections(written, { a: "new $1\n", b: "more\n" })).toBe(written);
  });

  it.each([
    ["has no place", text, { a: "", b: "", c: "" }, "no section c"],
    ["nothing generates", text, { a: "" }, 'nothing generates the section "b"'],
    ["has no end", "<!-- generated: a -->\n", { a: "" }, 'the section "a" has no <!-- end -->'],
    ["stands there twice", text.replace(": b", ": a"), { a: "" }, 'the section "a" stands there twice'],
  ])("a section that %s is refused", (_, given, sections, message) => {
    expect(() => withSections(given, sections)).toThrow(message);
  });
});
