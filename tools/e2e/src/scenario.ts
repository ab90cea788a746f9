import type { Cluster } from "./cluster/cluster.ts";
import type { Flux } from "./control-plane/flux.ts";

/** One claim about what is emitted, put to a real API server. A file of its own in `scenarios/`, named in `scenarios/index.ts`. */
export interface Scenario {
  readonly name: string;
  /** What it shows, in a line. */
  readonly about: string;
  /** Whether its pods have to run, which on a cluster without kwok needs images, volumes and time. */
  readonly needsFakeNodes: boolean;
  run(context: Context): Promise<void>;
}

export interface Context {
  readonly cluster: Cluster;
  /** Folder of this repository. */
  readonly root: string;
  /** Names of the environments in overlays/. */
  readonly environments: readonly string[];
  /** A folder of this scenario alone, removed after it. */
  readonly scratch: string;
  /** Holds that `check` does not throw; the scenario ends where it does. */
  expect<T>(what: string, check: () => Promise<T> | T): Promise<T>;
  /** The same for what the rest does not build on: the scenario fails, and goes on. */
  check(what: string, check: () => Promise<unknown>): Promise<void>;
  /** Namespaces that are to be deleted after the run, on a cluster that lives on. */
  uses(namespace: string): Promise<void>;
  /** Flux's controllers in this cluster, and a server of git, started for the first that asks; where there are fake nodes. */
  flux(): Promise<Flux>;
}
