export { autoscalingCases } from "./autoscaling-cases.ts";
// What the tests of components share. Only the workspace resolves it: it is no part of the published package.
export { uncovered, unset, type SettingCase, type SettingCases, type SettingPath } from "./cases.ts";
export { changesBetween, valueAt, type Change, type Changes } from "./changes.ts";
export { readConf } from "./conf.ts";
export { installationWith, plainInstallation, richInstallation } from "./installations.ts";
export { byId, containersOf, find, items, patienceOf, podOf, workloadsOf } from "./objects.ts";
export { podCases, pythonPodCases, type PodTarget } from "./pod-cases.ts";
export { rolledBetween } from "./rolled.ts";
export { projectProblems } from "./rules.ts";
export { holdsForAll, holdsForStore, type StoreCase } from "./suites.ts";
export { storageCases } from "./storage-cases.ts";
export { storeTlsCases, withoutLogin } from "./store-tls-cases.ts";
