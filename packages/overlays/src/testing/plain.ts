import { checkEnvironment } from "../check.ts";
import type { Environment } from "../environment.ts";
import { problemText } from "../problems.ts";

/** The least that an environment has to say. */
export const plain: Environment = {
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
};

/** What is said of an environment that is right but for the change. */
export function problemsWith(change: object, name = "test"): string {
  const { problems } = checkEnvironment(name, { ...plain, ...change });
  return problems.map(problemText).join("\n");
}

/** What is said of an environment with one patch. */
export function refusal(target: string, op: string, path: string, value?: unknown): string {
  return problemsWith({ patches: [{ target, op, path, ...(value === undefined ? {} : { value }) }] });
}
