import * as fc from "fast-check";
import { toJson } from "@k8s-config/core";
import { expect, it } from "vitest";
import { readHocon } from "./hocon.ts";

it("reads what people write into the server's files", () => {
  const text = `
    # of an operator
    tasks {
      non_responsive_tasks_watchdog { threshold_sec: 21000 // in seconds
        watch_interval_sec = 900 }
    }
    auth.fixed_users { enabled: true, pass_hashed: false
      users: [
        { username: "jane", password: "1234#5678", name: "Jane Doe" },
        {
          username = john
          name: John Doe
        },
      ]
    }
    auth { fixed_users.enabled: false }
    "a.b": """two
lines""" , n: null, f: 1.5, e: [], u: 10 GB
  `;
  expect(readHocon(text)).toEqual({
    value: {
      tasks: { non_responsive_tasks_watchdog: { threshold_sec: 21000, watch_interval_sec: 900 } },
      auth: { fixed_users: { enabled: false, pass_hashed: false, users: [{ username: "jane", password: "1234#5678", name: "Jane Doe" }, { username: "john", name: "John Doe" }] } },
      "a.b": "two\nlines",
      n: null,
      f: 1.5,
      e: [],
      u: "10 GB",
    },
    passed: [],
  });
});

it("reads all of JSON", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const json = JSON.stringify(object);
      // Its own spelling of -0 and of __proto__ is no matter of the server's files.
      fc.pre(!json.includes("__proto__"));
      expect(readHocon(json).value).toEqual(toJson(JSON.parse(json)));
    }),
  );
});

it("tells what needs more than the text", () => {
  expect(readHocon('a: ${SECRET}\ninclude "other.conf"\nb += 1\nc: 2\nd: [${X}, 1]')).toEqual({
    value: { c: 2, d: [1] },
    passed: ["line 1: a substitution, which needs the server's environment", "line 2: an include of another file", "line 3: b += adds to a list that is elsewhere", "line 5: a substitution, which needs the server's environment"],
  });
});

it.each([
  ["a {\n b: 1", "line 2: a brace is not closed"],
  ["a: [1, 2", "line 1: a list is not closed"],
  ["a\nb: 1", "line 2: a has no value"],
  ['a: "x', "line 1: a quote is not closed"],
  ["a: ,", "line 1: a value is expected"],
  ["}", 'line 1: a key is expected, not "}"'],
  ["{ a: 1 } b", "line 1: something follows the last brace"],
])("refuses %j with the line", (text, message) => {
  expect(() => readHocon(text)).toThrow(message);
});
