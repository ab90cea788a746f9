import { once } from "node:events";
import { environmentNames, selectNames } from "@k8s-config/cli/src/load.ts";
import { parseArgs } from "node:util";
import { minorOf } from "./call.ts";
import { rolledOut } from "./cluster/workloads.ts";
import { programsOf, startControlPlane } from "./control-plane/start.ts";
import { defaultMinor } from "./go/families.ts";
import { committed, install } from "./installation.ts";
import { messageOf } from "./problem.ts";
import { repository } from "./run.ts";
import { endOnSignals } from "./signals.ts";

const usage = `npm run cluster -- [--kubernetes MINOR] [environment...]

Starts a control plane to throw away, with fake nodes in three zones, applies the overlays of these environments
(${environmentNames(repository).join(", ")}), and keeps it until Ctrl-C.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { kubernetes: { type: "string", default: defaultMinor }, help: { type: "boolean", default: false } } });
  if (values.help) return console.log(usage);
  const names = positionals.length === 0 ? [] : selectNames(repository, positionals);
  const programs = await programsOf(minorOf(values.kubernetes), console.log);
  const signals = endOnSignals(async () => undefined);
  const { cluster, stop, seconds } = await startControlPlane(programs, signals.first);
  try {
    console.log(`# Kubernetes ${values.kubernetes}, ready in ${seconds.toFixed(1)} s`);
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop -- one environment after the other
      const installation = await committed(repository, name);
      const context = { cluster, uses: async () => undefined };
      // oxlint-disable-next-line no-await-in-loop
      for (const { stderr } of await install(context, installation)) process.stderr.write(stderr);
      // oxlint-disable-next-line no-await-in-loop
      await rolledOut(cluster.api, installation.namespace);
      console.log(`# overlays/${name} runs in the namespace ${installation.namespace}; Secrets that it reads have random values`);
    }
    console.log(`export KUBECONFIG=${cluster.kubeconfig}\n# Ctrl-C ends it, and nothing of it stays.`);
    // A signal ends the process; the servers' handles alone would not keep it.
    const alive = setInterval(() => undefined, 60_000);
    await once(process, "exit");
    clearInterval(alive);
  } finally {
    await stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
