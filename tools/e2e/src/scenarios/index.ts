import type { Scenario } from "../scenario.ts";
import { applyScenario } from "./apply.ts";
import { availability } from "./availability.ts";
import { backupRestore } from "./backup-restore.ts";
import { credentialsJobScenario } from "./credentials-job.ts";
import { exposures } from "./exposures.ts";
import { fluxBootstrap } from "./flux-bootstrap.ts";
import { fluxBroken } from "./flux-broken.ts";
import { fluxCommits } from "./flux-commits.ts";
import { fluxDrift } from "./flux-drift.ts";
import { fluxNamespaceChange } from "./flux-namespace.ts";
import { fluxRemoval } from "./flux-removal.ts";
import { fluxSubstitution } from "./flux-substitution.ts";
import { monitoringScenario } from "./monitoring.ts";
import { refusals } from "./refusals.ts";
import { rollouts } from "./rollouts.ts";
import { secretsExisting } from "./secrets-existing.ts";
import { secretsExternal } from "./secrets-external.ts";
import { secretsSops } from "./secrets-sops.ts";
import { settings } from "./settings.ts";
import { storesExternal } from "./stores-external.ts";
import { topologies } from "./topologies.ts";
import { uninstall } from "./uninstall.ts";
import { upgradeFromHelm } from "./upgrade-from-helm.ts";
import { upgradeHops } from "./upgrade-hops.ts";
import { upgradeRelease } from "./upgrade-release.ts";

/** All scenarios, about the longest first: what begins last is not what all others wait for. */
export const scenarios: readonly Scenario[] = [
  topologies,
  upgradeHops,
  upgradeFromHelm,
  settings,
  upgradeRelease,
  fluxBroken,
  availability,
  rollouts,
  fluxDrift,
  fluxCommits,
  secretsSops,
  exposures,
  fluxBootstrap,
  storesExternal,
  backupRestore,
  monitoringScenario,
  uninstall,
  applyScenario,
  fluxRemoval,
  fluxNamespaceChange,
  fluxSubstitution,
  refusals,
  secretsExternal,
  secretsExisting,
  credentialsJobScenario,
];
