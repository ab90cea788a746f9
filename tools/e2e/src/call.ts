import { parseArgs } from "node:util";
import { defaultMinor, kubernetesMinors, type KubernetesMinor } from "./go/families.ts";
import { E2eError, messageOf } from "./problem.ts";
import type { Scenario } from "./scenario.ts";

/** More than two cores can work on, and as many as 16 GiB of memory hold with ease. */
const defaultLanes = 4;

export const usage = `npm run e2e -- [options]

  --only NAME         run this scenario; may be said several times
  --list              name all scenarios
  --kubernetes MINOR  ${kubernetesMinors.join(", ")}; by default ${defaultMinor}
  --lanes COUNT       scenarios at a time; by default ${defaultLanes}, for most of their time is waiting
  --existing          use the cluster of KUBECONFIG in place of one of this run's own
  --help`;

/** What a command line asks for. */
export type Call = { readonly kind: "help" } | { readonly kind: "list" } | RunCall;

export interface RunCall {
  readonly kind: "run";
  readonly scenarios: readonly Scenario[];
  readonly kubernetes: KubernetesMinor;
  readonly existing: boolean;
  /** How many of them run at a time. */
  readonly lanes: number;
}

/** @throws E2eError for what it does not understand. */
export function parseCall(args: readonly string[], scenarios: readonly Scenario[]): Call {
  const { only, list, kubernetes, existing, lanes, help } = optionsOf(args);
  if (help) return { kind: "help" };
  if (list) return { kind: "list" };
  const known = scenarios.map(({ name }) => name).join(", ");
  for (const name of only) {
    if (!scenarios.some((scenario) => scenario.name === name)) throw new E2eError(`There is no scenario "${name}"`, `There are: ${known}`);
  }
  const wanted = scenarios.filter(({ name }) => only.length === 0 || only.includes(name));
  const stranded = existing && only.length > 0 ? wanted.find(({ needsFakeNodes }) => needsFakeNodes) : undefined;
  if (stranded) throw new E2eError(`The scenario "${stranded.name}" needs nodes that kwok plays`, "Run it without --existing");
  return { kind: "run", scenarios: wanted.filter(({ needsFakeNodes }) => !existing || !needsFakeNodes), kubernetes: minorOf(kubernetes), existing, lanes: existing ? 1 : lanesOf(lanes) };
}

function optionsOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: "string", multiple: true, default: [] },
        list: { type: "boolean", default: false },
        kubernetes: { type: "string", default: defaultMinor },
        existing: { type: "boolean", default: false },
        lanes: { type: "string", default: String(defaultLanes) },
        help: { type: "boolean", default: false },
      },
    });
    return values;
  } catch (error) {
    throw new E2eError(messageOf(error).replace(/\.$/, ""), `\n${usage}`);
  }
}

function lanesOf(text: string): number {
  const lanes = Number(text);
  if (!Number.isInteger(lanes) || lanes < 1) throw new E2eError(`--lanes takes a whole number from 1, not "${text}"`, "Say how many scenarios may run at a time");
  return lanes;
}

/** @throws E2eError for a version that has no module. */
export function minorOf(text: string): KubernetesMinor {
  const minor = kubernetesMinors.find((known) => known === text.replace(/^v/, ""));
  if (minor === undefined) throw new E2eError(`Kubernetes ${text} is not built here`, `Name one of ${kubernetesMinors.join(", ")}, or add tools/e2e/go/kubernetes-${text} with tools/e2e/go/tidy.sh`);
  return minor;
}
