import { isFinished, stepOf, steps, type ScaleRecord, type StepId, type StepRecord } from "./record.ts";

const unique = (values: readonly string[]) => [...new Set(values)].join(", ");

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const kib = (bytes: number | undefined) => maybe(bytes === undefined ? undefined : bytes / 1024);

/** What runs have measured, from which report and plot are written. */
export const recordsFile = "docs/scale.json";

/** The report: tables side by side, and what follows from them. */
export function report(records: readonly ScaleRecord[]): string {
  return `${[
    '<!-- Written by "npm run bench:scale" from docs/scale.json. Do not edit. -->',
    "# Scale",
    intro(records),
    "![Seconds of each step over the number of environments, both by powers of ten](scale.svg)",
    "## Time",
    "A step that was ended by its limit is shown with `>` and what it had reached.",
    timeTable(records),
    "## Growth",
    "Milliseconds for each environment. The exponent is that of the power of the number of environments by which the time grows from one column to the next: 1 is linear, below it is a fixed cost that many share, 2 is quadratic. Where the stages met different load, CPU (below) compares better.",
    growthTable(records),
    "## CPU",
    "Milliseconds of CPU for each environment, by the programs that take most. Other work on the machine makes wall time several times longer, and raises these too, but far less.",
    cpuTable(records),
    "## Memory",
    "Peak of resident memory in MiB, as the system keeps it for each process; pages of mapped files count, such as etcd's store. A stage that was ended by its limit had fewer objects than it was to have.",
    memoryTable(records),
    "## Objects",
    "In the API after the apply, with what the cluster's controllers make of them.",
    objectTable(records),
    "## Git",
    gitTable(records),
    "## What limits",
    limits(records),
  ].join("\n\n")}\n`;
}

function intro(records: readonly ScaleRecord[]): string {
  const machine = unique(records.map(({ cores, gibibytes }) => `${cores} cores and ${gibibytes} GiB of memory`));
  const loads = records.map(({ environments, loads: ofStages }) => `${Object.entries(ofStages).map(([stage, load]) => `${load} (${stage})`).join(", ")} with ${environments}`).join("; ");
  return [
    `Environments that differ in namespace, domain, users, sizes, watchdog and way in, on a control plane of Kubernetes ${unique(records.map(({ kubernetes }) => kubernetes))} whose nodes kwok plays: API server, controllers, scheduler and Flux are the real ones, pods are not. Clients and servers share one machine with ${machine}, and other work beside them: the load average before each stage was ${loads}.`,
    "",
    "- Each number of environments has a fresh control plane for `kubectl`, and another for each way in which Flux applies.",
    "- Flux runs with `--concurrent=10` and `--requeue-dependency=5s`, as [its documentation](https://fluxcd.io/flux/installation/configuration/vertical-scaling/) advises for hundreds of applications, and unpacks in memory.",
    "- One environment has three Kustomizations for Flux, which wait for each other; they are Ready when all pods are.",
    "- One source: a single GitRepository for all, of kind `existing`. A source for each: the GitRepository that is emitted with an environment, of the same repository, which checks out (`sparseCheckout`) the environment's folder and the bases.",
    "- The changed setting is the watchdog's threshold, which restarts the API server's pods of every environment.",
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");
}

const columns = (records: readonly ScaleRecord[]) => records.map(({ environments }) => String(environments));

const stepIds = Object.keys(steps).filter((id): id is StepId => id in steps);

/** The steps that any record has. */
function presentSteps(records: readonly ScaleRecord[]): StepId[] {
  return stepIds.filter((id) => records.some((record) => stepOf(record, id) !== undefined));
}

function timeTable(records: readonly ScaleRecord[]): string {
  const rows = presentSteps(records).map((id) => [steps[id], ...records.map((record) => time(stepOf(record, id)))]);
  return table(["seconds", ...columns(records)], rows);
}

function time(step: StepRecord | undefined): string {
  if (step === undefined) return "";
  const { seconds, done, of, unit } = step;
  return isFinished(step) ? shown(seconds) : `> ${shown(seconds)}: ${done} of ${of} ${unit}`;
}

/** Three figures that count. */
export function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

function growthTable(records: readonly ScaleRecord[]): string {
  const rows = presentSteps(records).map((id) => {
    const cells = records.map((record, index) => {
      const step = stepOf(record, id);
      if (step === undefined || !isFinished(step)) return "";
      const each = shown((step.seconds * 1000) / record.environments);
      const before = records[index - 1];
      const earlier = before && stepOf(before, id);
      if (before === undefined || earlier === undefined || !isFinished(earlier)) return each;
      return `${each} (${exponent([before.environments, earlier.seconds], [record.environments, step.seconds]).toFixed(2)})`;
    });
    return [steps[id], ...cells];
  });
  return table(["ms an environment (exponent)", ...columns(records)], rows);
}

/** The power of n by which t grows from one point to the next. */
export function exponent([n1, t1]: readonly [number, number], [n2, t2]: readonly [number, number]): number {
  return Math.log(t2 / t1) / Math.log(n2 / n1);
}

function cpuTable(records: readonly ScaleRecord[]): string {
  const rows = presentSteps(records).flatMap((id) => {
    const programs = [...new Set(records.flatMap((record) => Object.keys(stepOf(record, id)?.cpu ?? {})))];
    const cost = (record: ScaleRecord, program: string) => {
      const step = stepOf(record, id);
      return step === undefined || !isFinished(step) ? undefined : ((step.cpu[program] ?? 0) * 1000) / record.environments;
    };
    // What takes less than a hundredth of a second an environment is not what limits.
    const costly = programs.filter((program) => records.some((record) => (cost(record, program) ?? 0) >= 10));
    return costly.map((program) => [`${id}: ${program}`, ...records.map((record) => maybe(cost(record, program)))]);
  });
  return table(["CPU ms an environment", ...columns(records)], rows);
}

function maybe(value: number | undefined): string {
  return value === undefined ? "" : shown(value);
}

const stageNames: Readonly<Record<string, string>> = { apply: "applied by kubectl", flux: "Flux, one source", "flux-each": "Flux, a source for each" };

function memoryTable(records: readonly ScaleRecord[]): string {
  const tools = (["emit", "build", "apply"] as const).map((id) => [id === "emit" ? "emit" : `kubectl, ${id}, 20 environments a process`, ...records.map((record) => maybe(stepOf(record, id)?.mebibytes))]);
  const servers = Object.entries(stageNames).flatMap(([stage, name]) => {
    const programs = [...new Set(records.flatMap((record) => Object.keys(record.memory[stage] ?? {})))];
    return programs.map((program) => [`${program}, ${name}`, ...records.map((record) => maybe(record.memory[stage]?.[program]))]);
  });
  const stores = Object.entries(stageNames)
    .filter(([stage]) => records.some((record) => record.storageBytes[stage] !== undefined))
    .map(([stage, name]) => [`etcd's store on disk, ${name}`, ...records.map(({ storageBytes }) => maybe(storageBytes[stage] === undefined ? undefined : storageBytes[stage] / 2 ** 20))]);
  return table(["MiB", ...columns(records)], [...tools, ...servers, ...stores]);
}

function objectTable(records: readonly ScaleRecord[]): string {
  const resources = [...new Set(records.flatMap(({ objects }) => Object.keys(objects)))];
  const largest = (resource: string) => Math.max(...records.map(({ objects }) => objects[resource] ?? 0));
  const smallest = (resource: string) => Math.min(...records.map(({ objects }) => objects[resource] ?? 0));
  // What does not grow with the environments is the cluster's own.
  const growing = resources.filter((resource) => records.length === 1 || largest(resource) > smallest(resource)).toSorted((a, b) => largest(b) - largest(a));
  return table(
    ["objects", ...columns(records)],
    [
      ["built by kustomize, in all", ...records.map(({ built }) => String(built.objects))],
      ...growing.map((resource) => [resource, ...records.map(({ objects }) => String(objects[resource] ?? 0))]),
      ["in the API, in all", ...records.map(({ objects }) => String(Object.values(objects).reduce((sum, number) => sum + number, 0)))],
    ],
  );
}

function gitTable(records: readonly ScaleRecord[]): string {
  return table(
    ["KiB, or files", ...columns(records)],
    [
      ["files in the repository", ...records.map(({ git }) => String(git.files))],
      ["their text", ...records.map(({ git }) => kib(git.fileBytes))],
      ["git's pack of them", ...records.map(({ git }) => kib(git.packBytes))],
      ["YAML that kustomize builds of them", ...records.map(({ built }) => kib(built.bytes))],
      ["artifact that each Kustomization fetches, one source", ...records.map(({ git }) => kib(git.artifactBytes))],
      ["the same, a source for each", ...records.map(({ git }) => kib(git.eachArtifactBytes))],
    ],
  );
}

function limits(records: readonly ScaleRecord[]): string {
  const unpacked = records.map(({ environments, git }) => `${git.files * environments * 3} with ${environments}`).join(", ");
  const unpacking = cpuEach(records, "fluxBegin", "kustomize-controller");
  return [
    "- **Emit** and **kubectl kustomize** work on each environment by itself. kustomize compares each object of a build with all others, so that its time grows faster than the number of environments in one process; with 20 at most in one it grows with the number of processes.",
    "- **Apply** is bound by the API server: `kubectl` waits for it, object by object, and what the controllers write for each object (pods, volumes, endpoints, events) goes through it too. Its CPU for an environment is no more with many environments than with a hundred.",
    `- **Flux from one source** unpacks the whole repository for each of its Kustomizations, whichever folder that applies. Once for all Kustomizations, that is a number of files that grows with the square of the number of environments: ${unpacked}. The CPU of kustomize-controller for each Kustomization that becomes Ready grows with it (${unpacking}). It is Flux's limit: a source has one artifact. Profiles of kustomize-controller (\`/debug/pprof/profile\` at its metrics) during the bootstrap have 92 % of its CPU in unpacking with 100 environments and \`/tmp\` on a busy disk. In memory, as here and as Flux's documentation advises, unpacking and removing again are 34 % with 100 environments and 80 % with 500.`,
    eachLine(records),
    "- **Waiting** is the fixed part of Flux's times: a Kustomization looks every 5 s whether the one before it is ready, and kustomize-controller looks at what it waits for every 5 s, which one of its ten workers does meanwhile. A changed setting in one part has all three applied again, as a new revision of the source is new for each.",
  ].join("\n");
}

function eachLine(records: readonly ScaleRecord[]): string {
  const [kustomize, source] = ["kustomize-controller", "source-controller"].map((program) => cpuEach(records, "fluxEachBegin", program));
  const cost = kustomize === "" ? "`npm run bench:scale -- --stages flux-each` measures it; no run here has yet" : `The CPU of kustomize-controller for each Kustomization that becomes Ready: ${kustomize}; that of source-controller: ${source}`;
  return `- **A source for each** environment, as \`flux.source\` of kind \`git\` emits it, has an artifact that does not grow with the others: it checks out the environment's folder and the bases alone. ${cost}. What is left to grow is the clone, which reads the whole repository, once for each environment and commit. For hundreds in one repository, have each 20 or so share a GitRepository that checks out their folders and the bases, and name it in \`flux.source\` of kind \`existing\`, or have an ArtifactGenerator of Flux's source-watcher divide one clone; no run here has measured either.`;
}

/** Milliseconds of a program's CPU for each thing that a step has done. */
function cpuEach(records: readonly ScaleRecord[], id: StepId, program: string): string {
  return records.flatMap((record) => {
    const step = stepOf(record, id);
    return step === undefined || step.done === 0 ? [] : [`${shown(((step.cpu[program] ?? 0) * 1000) / step.done)} ms with ${record.environments}`];
  }).join(", ");
}
