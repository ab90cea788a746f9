import type { Scenario } from "../scenario.ts";
import { applyScenario } from "./apply.ts";

/** All scenarios, in the order in which they run. */
export const scenarios: readonly Scenario[] = [applyScenario];
