import type { Environment } from "../environment.ts";

/** The least that an environment has to say. */
export const plain: Environment = {
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
};
