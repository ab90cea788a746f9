import { expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { deprecationProblems, type DeprecatedSetting } from "./deprecations.ts";
import { deprecated } from "./generated/deprecated.ts";
import { problemText } from "./problems.ts";
import { plain } from "./testing/plain.ts";

const settings: readonly DeprecatedSetting[] = [
  { steps: [{ key: "api" }, { key: "replicas" }], instead: "Use `pods.count`." },
  { steps: [{ key: "users" }, { each: "list" }, { member: { known: ["username", "passwordHash"], required: ["passwordHash"], only: {} } }, { key: "passwordHash" }], instead: "Put it into a Secret." },
  { steps: [{ key: "labels" }, { each: "map" }], instead: "Say none." },
  { steps: [{ key: "exposure" }, { member: { known: ["kind", "tls"], required: ["kind"], only: { kind: "none" } } }, { key: "tls" }], instead: "Leave it out." },
  { steps: [{ key: "web" }], instead: "Leave it out." },
];
const told = (value: object) => deprecationProblems("test", value, settings).map(problemText).join("\n");

it("warns of every use of a setting that is to go, with what to use instead", () => {
  expect(
    told({ api: { replicas: 2 }, users: [{ username: "ada" }, { username: "alan", passwordHash: "hash" }], labels: { "a.b": "c" }, exposure: { kind: "none", tls: false }, web: { replicas: 1 } }),
  ).toMatchInlineSnapshot(`
    "warning: test: api.replicas = 2: is deprecated, and will be removed. Use \`pods.count\`.
    warning: test: users.1.passwordHash: is deprecated, and will be removed. Put it into a Secret.
    warning: test: labels.a.b = "c": is deprecated, and will be removed. Say none.
    warning: test: exposure.tls = false: is deprecated, and will be removed. Leave it out.
    warning: test: web: is deprecated, and will be removed. Leave it out."
  `);
});

it("says nothing of settings that are not said, nor of those of another kind", () => {
  expect(told({ api: {}, users: [{ username: "ada" }], exposure: { kind: "nodePort", tls: true } })).toBe("");
  expect(told({ api: 3, users: "x", exposure: [], labels: null })).toBe("");
});

it("is no reason to refuse an environment", () => {
  expect(deprecated).toEqual([]);
  expect(checkEnvironment("test", plain)).toEqual({ environment: plain, problems: [] });
});
