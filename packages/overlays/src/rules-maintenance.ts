import type { Finding, Rule } from "./rules.ts";

/** Told with each emit: it is easily forgotten, and looks like a failure to whoever works with it. */
const nobodyWorks: Rule = ({ maintenance }) =>
  maintenance === true
    ? [
        {
          path: "maintenance",
          value: true,
          reason: "leaves no pod of web app, API server, asynchronous delete and file server: nobody can work, running experiments cannot report, and no backup begins",
          remedy: "Write false, emit and apply once the work is done",
          warning: true,
        },
      ]
    : [];

/** A pod that writes while a restore replaces what it writes to would leave both halves. */
const nothingScales: Rule = ({ maintenance, patches = [] }) =>
  maintenance === true
    ? patches.flatMap(({ target, op, path }, index): Finding[] =>
        target.startsWith("Deployment/") && path === "/spec/replicas" && op !== "test"
          ? [{ path: `patches.${index}.path`, value: path, reason: `would start pods of ${target} during maintenance`, remedy: "Leave the patch out until maintenance is over" }]
          : [],
      )
    : [];

export const maintenanceRules: readonly Rule[] = [nobodyWorks, nothingScales];
