import { kubectlOnPath, kustomizeBuild } from "@k8s-config/kubectl";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonObject, type Json } from "./json.ts";
import { withFolder } from "./testing/scratch.ts";
import { fromYaml, toYaml } from "./yaml.ts";

/** Plain words and texts that some reader of YAML takes for something else. */
const hostile = [
  "", " ", "~", "null", "Null", "NULL", "true", "True", "FALSE", "yes", "Yes", "no", "NO", "on", "Off", "y", "Y", "n", "N",
  "0", "-0", "+1", "007", "08", "0o17", "-0o17", "0O17", "0x1F", "0X1f", "-0X1F", "0x", "0X", "0b101", "0B101", "+0B1", "1_000", "_1", "-_0", "1e_0", "0o-1", "0_x1", "1e3", "1E3", "1.e3", "-1e-3", ".5", "5.", "+.5", "1.10",
  ".inf", "-.Inf", "+.INF", ".nan", ".NaN", "NaN", "Infinity", "9223372036854775808", "123456789012345678901234567890",
  "2024-01-31", "2024-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "1:30", "12:30:45", "190:20:30.15", "-1:30",
  "<<", "=", "!", "!!str a", "&a", "*a", "?", "? a", "-", "- a", "--", "---", "--- a", "...", "|", "|-", ">", ">-", "%", "%YAML 1.2", "@a", "`a",
  "# x", "a # x", "a#x", ": ", "a: b", "a:", ":a", ":", "a,b", "[a", "]", "{a: b}", "}", "'", "''", "'a'", '"', '"a"', "a'b", 'a"b', "\\", "\\n", "a\\",
  " a", "a ", "  a\n b", "\ta", "a\t", "a\tb", "\n", "\n\n", "\na", "a\n", "a\n\n", "a\n\nb", "a\nb", "a\n  b\nc\n", " a\nb", "a \nb", "a\n b ", "a\n\tb", "\ta\nb", "\n\ta", "\t\n", " \n", "\n  \n", "a\n# b", "---\na", "a: b\nc: d\n", "a\r\nb", "a\rb", "\r",
  "\u0000", "\u0007", "\u001b[0m", "\u00a0", "\u00ad", "\u200b", "\u200e", "\ue000", "\ufeff", "a\ufeffb\n", "\ufffd", "😀", "a 😀\nb", "\u{10ffff}",
  "${NAME}", "$(NAME)", "{{ .x }}", "a".repeat(3000), "a b ".repeat(500), "a: b ".repeat(50), "\u0001 a ".repeat(50), `${"\u0001 a ".repeat(20)}\n 1:30\n  `, `${"x".repeat(90)}\n  ${"y ".repeat(90)}\n`,
];

function configMap(strings: readonly string[]) {
  const entries = strings.map((value, index) => [`k${index}`, value] as const);
  // kustomize, whatever it is given, refuses an annotation of several lines that begins with a tab.
  const annotations = Object.fromEntries(entries.filter(([, value]) => !/^\n*\t[^]*\n|^\n+\t/.test(value)));
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "strings", annotations }, data: Object.fromEntries(entries) };
}

function valuesOf(text: string): { annotations: Json | undefined; data: Json | undefined } {
  const [object] = fromYaml(text);
  const metadata = isJsonObject(object) ? object["metadata"] : undefined;
  return { annotations: isJsonObject(metadata) ? metadata["annotations"] : undefined, data: isJsonObject(object) ? object["data"] : undefined };
}

async function throughKustomize(strings: readonly string[], binary?: string): Promise<string> {
  return withFolder(
    { "kustomization.yaml": "resources: [strings.yaml]\n", "strings.yaml": toYaml(configMap(strings)) },
    (folder) => kustomizeBuild(folder, binary),
  );
}

/** Told by toYaml, below. */
const uncarried = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

// A number of more than 64 bits is a word for kustomize, which prints it bare, and a number for whoever reads that.
function isHugeNumber(text: string): boolean {
  return Math.abs(Number(text)) > Number.MAX_VALUE || /^[-+.\d][-+.\w]{15,}$/.test(text);
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(..."ab01:#-?'\"\\ \n\t\r|>%@`&*!,[]{}~=.+_eExX", "\ufeff"), maxLength: 60 }),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom("", "\n", " ", "\n  "), fc.constantFrom(...hostile)).map((parts) => parts.join("")),
).filter((text) => !uncarried.test(text) && !isHugeNumber(text));

describe("a string stays what it is", () => {
  it("read by fromYaml", () => {
    const { data, metadata } = configMap(hostile);
    expect(valuesOf(toYaml(configMap(hostile)))).toEqual({ annotations: metadata.annotations, data });
    fc.assert(
      fc.property(anyText, (text) => {
        const value = { text, list: [text, [text]], map: { [`${text}.`]: text } };
        expect(fromYaml(toYaml(value))).toEqual([value]);
      }),
    );
  });

  it("read by kustomize", async () => {
    const { data, metadata } = configMap(hostile);
    expect(valuesOf(await throughKustomize(hostile))).toEqual({ annotations: metadata.annotations, data });
  });

  it.runIf(kubectlOnPath() !== undefined)("read by the kustomize of the kubectl on PATH", async () => {
    const { data, metadata } = configMap(hostile);
    expect(valuesOf(await throughKustomize(hostile, kubectlOnPath()))).toEqual({ annotations: metadata.annotations, data });
  });

  it("read by kustomize, any string", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 250, maxLength: 250, size: "max" }), async (strings) => {
        const { data, metadata } = configMap(strings);
        expect(valuesOf(await throughKustomize(strings))).toEqual({ annotations: metadata.annotations, data });
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

it("refuses what kustomize does not carry", () => {
  expect(() => toYaml({ metadata: { note: "a\u2028b" } })).toThrow("kustomize does not carry the character U+2028: note: a\\u2028b");
  for (const character of ["\u007f", "\u0085", "\u009f", "\u2029", "\ufffe", "\uffff"]) {
    expect(() => toYaml([`a${character}\n`])).toThrow("kustomize does not carry the character");
  }
});

it("writes canonical YAML: keys as given, block style, long lines whole", () => {
  const value = {
    kind: "Deployment",
    apiVersion: "apps/v1",
    list: [{ name: "a", value: "1" }, [], {}, [1, null, true]],
    text: "one\ntwo\n",
    untouched: `${"long ".repeat(30)}line`,
    quoted: "no",
    repeated: { a: 1 },
    again: { a: 1 },
  };
  expect(toYaml(value)).toBe(`kind: Deployment
apiVersion: apps/v1
list:
  - name: a
    value: "1"
  - []
  - {}
  - - 1
    - null
    - true
text: |
  one
  two
untouched: ${"long ".repeat(30)}line
quoted: "no"
repeated:
  a: 1
again:
  a: 1
`);
});

it("reads all documents of a file", () => {
  expect(fromYaml("# nothing\n---\na: 1\n---\n---\n- b\n")).toEqual([{ a: 1 }, ["b"]]);
  expect(() => fromYaml("a: 1\nb: [\n")).toThrow(/at line 3, column 1/);
});
