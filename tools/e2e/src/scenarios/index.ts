import type { Scenario } from "../scenario.ts";
import { applyScenario } from "./apply.ts";
import { availability } from "./availability.ts";
import { credentialsJobScenario } from "./credentials-job.ts";
import { refusals } from "./refusals.ts";
import { rollouts } from "./rollouts.ts";
import { settings } from "./settings.ts";
import { uninstall } from "./uninstall.ts";

/** All scenarios, in the order in which they run. */
export const scenarios: readonly Scenario[] = [applyScenario, availability, uninstall, refusals, credentialsJobScenario, settings, rollouts];
