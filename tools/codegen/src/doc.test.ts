import { describe, expect, it } from "vitest";
import { readDoc } from "./doc.ts";

describe("readDoc", () => {
  it("reads a comment of one line, with its tags", () => {
    expect(readDoc('/** Number of pods. By default, 1. @minimum 1 @maximum 10 @example 2 */')).toEqual({
      text: "Number of pods. By default, 1.",
      constraints: { minimum: 1, maximum: 10 },
      example: 2,
    });
  });

  it("joins prose of many lines, and takes each tag from a line of its own", () => {
    const comment = `/**
   * Seconds for which a token that was valid is not asked for again, and so works after it
   * was revoked. By default, 43200.
   *
   * Another paragraph, on
   * two lines.
   * @minimum 0
   * @example 600
   */`;
    expect(readDoc(comment)).toEqual({
      text: "Seconds for which a token that was valid is not asked for again, and so works after it was revoked. By default, 43200.\n\nAnother paragraph, on two lines.",
      constraints: { minimum: 0 },
      example: 600,
    });
  });

  it("keeps the lines of a list", () => {
    expect(readDoc("/**\n * Keys of the Secret:\n *\n * - `a`: one thing\n *   of two lines\n * - `b`: another\n */").text).toBe(
      "Keys of the Secret:\n\n- `a`: one thing of two lines\n- `b`: another",
    );
  });

  it("reads a comment without tags", () => {
    expect(readDoc("/** Where the data lies. */")).toEqual({ text: "Where the data lies.", constraints: {} });
  });

  it.each([
    ["an @", "^[^@]+@[a-z.]+$"],
    ["an @ behind a space", "^a @b$"],
    ["what ends a comment's line", "^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"],
    ["a brace", "^\\d{1,3}(\\.\\d{1,3}){3}$"],
  ])("takes a pattern as it is: %s", (_, pattern) => {
    expect(readDoc(`/** A text. @pattern ${pattern} @example "x" */`)).toEqual({ text: "A text.", constraints: { pattern }, example: "x" });
  });

  it.each([
    ["a text", '"ada"', "ada"],
    ["an @", '"ada@example.com"', "ada@example.com"],
    ["an @ behind a space", '"for @ada"', "for @ada"],
    ["braces", '{"services": {"_mongo": {"max_page_size": 1000}}}', { services: { _mongo: { max_page_size: 1000 } } }],
    ["an image's digest", '"registry.example.com/a@sha256:0123"', "registry.example.com/a@sha256:0123"],
    ["many lines", '[\n *   "a",\n *   "b"\n * ]', ["a", "b"]],
    ["false", "false", false],
  ])("reads any JSON as an example: %s", (_, text, example) => {
    expect(readDoc(`/** A setting. @example ${text} */`)).toEqual({ text: "A setting.", constraints: {}, example });
  });

  it("reads a format that the schema knows", () => {
    expect(readDoc('/** Host. @format hostname @example "a.example.com" */').constraints).toEqual({ format: "hostname" });
  });

  it("reads what to use instead of a setting that is to go", () => {
    expect(readDoc("/**\n * A setting.\n * @deprecated Use `other`, which\n * says more.\n * @minimum 1\n */")).toEqual({
      text: "A setting.",
      constraints: { minimum: 1 },
      deprecated: "Use `other`, which says more.",
    });
  });

  it("leaves an @ in prose alone that begins no tag", () => {
    expect(readDoc("/** Mail to ada@example.com, {@link Other}, and a @ alone. */").text).toBe("Mail to ada@example.com, {@link Other}, and a @ alone.");
  });

  it.each([
    ["@example ada", "@example ada is not JSON"],
    ["@example {\"a\": 1", '@example {"a": 1 is not JSON'],
    ["@minimum one", "@minimum one is not a number"],
    ["@maximum 1e999", "@maximum 1e999 is not a number"],
    ["@minimum 1 2", "@minimum 1 2 is not a number"],
    ["@pattern ^[a-z$", "@pattern ^[a-z$ is not a regular expression"],
    ["@format hostnam", "@format hostnam is none of label, resourceName, hostname, host, quantity, bytes, duration, cidr, uri"],
    ["@minimun 1", "@minimun is none of @minimum, @maximum, @pattern, @format, @example, @deprecated"],
    ["@minimum", "@minimum has no value"],
    ["@minimum @maximum 5", "@minimum has no value"],
    ["@deprecated", "@deprecated says nothing; say what to use instead"],
    ["@deprecated @minimum 1", "@deprecated says nothing; say what to use instead"],
  ])("refuses what would be passed over in silence: %s", (tag, message) => {
    expect(() => readDoc(`/** A setting. ${tag} */`)).toThrow(message);
  });
});
