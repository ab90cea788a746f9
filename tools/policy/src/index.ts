export { asChecksOf, findingsOf, idle, unwaived, type Finding } from "./judge.ts";
export { linters, objectOf, type Find, type Linter, type Rule } from "./rule.ts";
export { rules, type RuleId } from "./rules.ts";
export { unmirrored, type Unmirrored } from "./unmirrored.ts";
export { plainId } from "./view.ts";
export { waivers, type Waiver } from "./waivers.ts";
