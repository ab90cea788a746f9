import { anything, array, assert, boolean, constant, constantFrom, dictionary, double, integer, letrec, oneof, property, string, stringMatching, type Arbitrary } from "fast-check";
import { isJsonObject, toJson, type Json } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import { hocon, hoconProblem, type Hocon } from "./hocon.ts";
import { readConf } from "./testing/index.ts";

const banner = '# Written by "k8s-config emit". Do not edit.\n';

describe("a .conf file", () => {
  test("is JSON, with values of the environment outside of quotes", () => {
    expect(hocon({ auth: { token_secret: { $env: "CREDENTIAL_TOKEN_SECRET" }, users: [{ password: { $env: "HASH_1" } }], none: [], empty: {}, max: null } })).toBe(`${banner}{
  "auth": {
    "token_secret": \${CREDENTIAL_TOKEN_SECRET},
    "users": [
      {
        "password": \${HASH_1}
      }
    ],
    "none": [],
    "empty": {},
    "max": null
  }
}
`);
  });

  test.each(["${HOME}", "a ${HOME} b", "{{env:HOME}}", '"${HOME}"', "\\${HOME}", '", "x": ${HOME}, "y": "'])("keeps the text %s in its quotes", (text) => {
    const file = hocon({ name: text });
    expect(file).toBe(`${banner}{\n  "name": ${JSON.stringify(text)}\n}\n`);
    expect(readConf(file)).toEqual({ name: text });
  });

  test("takes no name of a variable that would end the substitution", () => {
    expect(readConf(hocon({ x: { $env: "A} b: ${C" } }))).toEqual({ x: { $env: "A} b: ${C" } });
    expect(hocon({ x: { $env: "A} b: ${C" } })).toContain('"$env": "A} b: ${C"');
  });

  test("without variables is JSON as JSON.stringify writes it", () => {
    assert(
      property(dictionary(stringMatching(/^[a-z_]{1,8}$/), anything({ maxDepth: 2, key: stringMatching(/^[a-z]{1,4}$/) }).filter(isPlain)), (value) => {
        const json = toJson(value);
        expect(isJsonObject(json) && hocon(json)).toBe(`${banner}${JSON.stringify(json, undefined, 2)}\n`);
      }),
    );
  });

  test("says what was put in, variables where they stood", () => {
    assert(
      property(dictionary(stringMatching(/^[a-z_]{1,8}$/), values), (value) => {
        expect(readConf(hocon(value))).toEqual(value);
      }),
    );
  });
});

describe("hoconProblem finds what pyhocon would read as something else", () => {
  test.each<[string, Json, string, string]>([
    ["a control character", { a: ["x", "bell \u0007"] }, "f.a.1", "control character"],
    ["a carriage return", "line\r\n", "f", "control character"],
    ["a lone surrogate", "\ud800", "f", "control character"],
    ["a key with a dot", { "a.b": 1 }, "f.a.b", "keeps its quotes"],
    ["an empty key", { "": 1 }, "f.", "keeps its quotes"],
    ["a key that replaces a section", { a: [{ "-credentials": {} }] }, "f.a.0.-credentials", "drop its whole section"],
    ["an empty string in a list", { list: ["a", ""] }, "f.list.1", "drops an empty string"],
    ["a variable whose name is none", { x: { $env: "A-B" } }, "f.x.$env", "keeps its quotes"],
  ])("%s", (_case, value, path, reason) => {
    const problem = hoconProblem(value, ["f"]);
    expect(problem?.keys.join(".")).toBe(path);
    expect(problem?.reason).toContain(reason);
  });

  test.each<[string, Json]>([
    ["tabs and line feeds", "a\tb\n"],
    ["signs of HOCON in a string", 'http://x:1/?a=b&c={d} # "e" $f ${G} // , + *'],
    ["text beyond ASCII", "Zoë 😀 中"],
    ["numbers", [0, -1, 1.5, 9007199254740991, 0.001]],
    ["an empty string as a value", { user_key: "" }],
    ["a key that begins with _", { _mongo: { max_page_size: 500 } }],
    ["a variable", { secret: { $env: "MY_SECRET" } }],
    ["nothing", [null, true, {}, []]],
  ])("and passes %s", (_case, value) => {
    expect(hoconProblem(value, ["f"])).toBeUndefined();
  });
});

function isPlain(value: unknown): boolean {
  try {
    toJson(value);
    return true;
  } catch {
    return false;
  }
}

const tricky = constantFrom("${HOME}", "{{env:HOME}}", '"', "\\", "${", "}", "# no comment", "a\nb");

const { values }: { readonly values: Arbitrary<Hocon> } = letrec<{ values: Hocon }>((tie) => ({
  values: oneof(
    { maxDepth: 3 },
    oneof(string(), tricky),
    oneof(boolean(), constant(null), integer(), double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0)),
    stringMatching(/^[A-Z_]{1,8}$/).map(($env) => ({ $env })),
    array(tie("values"), { maxLength: 3 }),
    dictionary(stringMatching(/^[a-z_]{1,8}$/), tie("values"), { maxKeys: 3 }),
  ),
}));
