import { accessRules } from "./access.ts";
import { containerRules } from "./containers.ts";
import { networkRules } from "./network.ts";
import { podSecurityRules, type PodSecurityRuleId } from "./pod-security.ts";
import type { Rule } from "./rule.ts";
import { workloadRules } from "./workloads.ts";

/** All that every environment is held to. */
export const rules: readonly Rule[] = [...podSecurityRules, ...containerRules, ...workloadRules, ...networkRules, ...accessRules];

export type RuleId =
  | PodSecurityRuleId
  | (typeof containerRules)[number]["id"]
  | (typeof workloadRules)[number]["id"]
  | (typeof networkRules)[number]["id"]
  | (typeof accessRules)[number]["id"];
