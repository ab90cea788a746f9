import type { Finding, Rule } from "./rules.ts";

const scaled = ["api", "web"] as const;

const autoscalingFits: Rule = (environment, { settings }) =>
  scaled.flatMap((component): Finding[] => {
    const { autoscaling } = settings[component];
    if (autoscaling === undefined) return [];
    const { min, max } = autoscaling;
    const { replicas } = environment[component] ?? {};
    const said: Finding[] =
      replicas === undefined
        ? []
        : [{ path: `${component}.replicas`, value: replicas, reason: "is a fixed number beside autoscaling, which sets it: each apply would take the pods back", remedy: "Leave it out, or leave out autoscaling" }];
    if (min <= max) return said;
    return [...said, { path: `${component}.autoscaling.min`, value: min, reason: `is above max, ${max}`, remedy: `Write ${max} or less` }];
  });

export const availabilityRules: readonly Rule[] = [autoscalingFits];
