import { expect, it } from "vitest";
import { comment, settingComment } from "./comments.ts";
import { readDoc } from "./doc.ts";

const told = (doc: string, fallback?: string | number) => settingComment({ name: "a", optional: true, type: { kind: "string" }, doc: readDoc(doc) }, fallback, "");

it("is one line where it fits", () => {
  expect(told("/** A setting. */")).toBe("/** A setting. */\n");
});

it("says what the compiler cannot check in words, and keeps the tags that editors know", () => {
  expect(told('/** A name. @format label @example "ada" @deprecated Use `other`. */', "x")).toBe(
    '/**\n * A name. At most 63 lower-case letters, digits and `-`.\n * @default "x"\n * @example "ada"\n * @deprecated Use `other`.\n */\n',
  );
  expect(told("/** A port. @minimum 1 @maximum 9 */")).toBe("/** A port. From 1 to 9. */\n");
});

it("says the default that a constant has, and leaves another to the words", () => {
  expect(told("/** A number. By default, none. */")).toBe("/** A number. By default, none. */\n");
  expect(told("/** A number. */", 3)).toBe("/**\n * A number.\n * @default 3\n */\n");
});

it("is not ended by what it says", () => {
  expect(told("/** A path. @pattern ^a*\\/$ */")).toContain("`^a*\\/$`");
  expect(comment("a */ b", [], "")).toBe("/** a *\\/ b */\n");
});

it("begins no line with what would be a tag", () => {
  const words = "word ".repeat(23);
  expect(comment(`${words}x @example y`, [], "").split("\n")).toEqual(["/**", ` * ${words}x @example`, " * y", " */", ""]);
});
