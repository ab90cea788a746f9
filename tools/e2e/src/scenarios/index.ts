import type { Scenario } from "../scenario.ts";
import { applyScenario } from "./apply.ts";
import { availability } from "./availability.ts";
import { credentialsJobScenario } from "./credentials-job.ts";
import { refusals } from "./refusals.ts";
import { rollouts } from "./rollouts.ts";
import { settings } from "./settings.ts";
import { uninstall } from "./uninstall.ts";
import { upgradeFromHelm } from "./upgrade-from-helm.ts";
import { upgradeRelease } from "./upgrade-release.ts";

/** All scenarios, in the order in which they run: `settings` needs the node ports that an environment takes. */
export const scenarios: readonly Scenario[] = [settings, applyScenario, availability, uninstall, refusals, credentialsJobScenario, rollouts, upgradeRelease, upgradeFromHelm];
