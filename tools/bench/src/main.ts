import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "@k8s-config/core";
import { helm, kubectl } from "@k8s-config/kubectl";
import { line, measure } from "./measure.ts";
import { chart, committedProject, emitArgs, plainFile, planArgs, syntheticProject } from "./projects.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 15);

/** A row of the report: what was measured, against what, and the target where there is one. */
function row(what: string, value: string, target = ""): void {
  console.log(`| ${what} | ${value} | ${target} |`);
}

console.log(`Medians of ${rounds} rounds, whole processes side by side; Node ${process.versions.node}.\n`);
console.log("| what | measured | target |\n| --- | --- | --- |");

const [nothing, model, emit] = measure(
  [
    { name: "node", command: process.execPath, args: ["-e", "0"] },
    { name: "one model", command: process.execPath, args: [fileURLToPath(new URL("one-model.js", import.meta.url))] },
    { name: "emit", command: process.execPath, args: emitArgs(root), cwd: root },
  ],
  rounds,
);
if (!nothing || !model || !emit) throw new Error("nothing was measured");
row("Node's own start", `${nothing.milliseconds.toFixed(0)} ms`);
row("a process that validates one kubernetes-models Deployment", `${model.milliseconds.toFixed(0)} ms`);
row("emit, nothing changed, against that", `${(emit.milliseconds / model.milliseconds).toFixed(2)} × (${emit.milliseconds.toFixed(0)} ms)`, "3 ×");
row("memory of that emit", `${emit.mebibytes?.toFixed(0) ?? "?"} MiB`, "200 MiB");

const sizes = [10, 50, 100, 200];
const projects = sizes.map((size) => ({ size, folder: syntheticProject(root, size) }));
const emits = measure(
  projects.map(({ size, folder }) => ({ name: String(size), command: process.execPath, args: emitArgs(root), cwd: folder })),
  Math.max(3, Math.floor(rounds / 3)),
);
const points = emits.map(({ name, milliseconds }) => [Number(name), milliseconds] as const);
const growth = line(points);
row("a further environment", `${growth.slope.toFixed(2)} ms`, "5 ms");
row(`emit of ${sizes.join(", ")} environments`, `${points.map(([, time]) => time.toFixed(0)).join(", ")} ms; R² of a line ${growth.fit.toFixed(4)}`, "linear");
for (const { folder } of projects) rmSync(folder, { recursive: true });

const [three, many] = [3, 200].map((size) => committedProject(root, size));
if (three === undefined || many === undefined) throw new Error("nothing was made");
const [emitThree, planThree] = measure(
  [
    { name: "emit", command: process.execPath, args: emitArgs(root), cwd: three },
    { name: "plan", command: process.execPath, args: planArgs(root), cwd: three },
  ],
  rounds,
);
const [planMany] = measure([{ name: "plan", command: process.execPath, args: planArgs(root), cwd: many }], Math.max(3, Math.floor(rounds / 5)));
if (!emitThree || !planThree || !planMany) throw new Error("nothing was measured");
row("plan of three environments, all changed, between two commits, against an emit of them", `${(planThree.milliseconds / emitThree.milliseconds).toFixed(2)} × (${planThree.milliseconds.toFixed(0)} ms)`, "1.5 ×");
row("plan of 200 environments, all changed, between two commits", `${(planMany.milliseconds / 1000).toFixed(2)} s, ${planMany.mebibytes?.toFixed(0) ?? "?"} MiB`, "5 s");
for (const folder of [three, many]) rmSync(folder, { recursive: true });

const read = (path: string) => {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
};
const objects = build(read, "overlays/prod");
const [plain, charted] = [plainFile(objects), chart(objects)];
const [built, baseline, templated] = measure(
  [
    { name: "overlay", command: await kubectl(), args: ["kustomize", join(root, "overlays/prod")] },
    { name: "plain", command: await kubectl(), args: ["kustomize", plain] },
    { name: "helm", command: await helm(), args: ["template", "clearml", charted] },
  ],
  rounds,
);
if (!built || !baseline || !templated) throw new Error("nothing was measured");
row(`kubectl kustomize of the same ${objects.length} objects in one plain file`, `${baseline.milliseconds.toFixed(0)} ms`);
row("kubectl kustomize overlays/prod, against that", `${(built.milliseconds / baseline.milliseconds).toFixed(2)} × (${built.milliseconds.toFixed(0)} ms)`, "1.6 ×");
row("helm template of a chart of the same objects, against that", `${(templated.milliseconds / baseline.milliseconds).toFixed(2)} × (${templated.milliseconds.toFixed(0)} ms)`);
for (const folder of [plain, charted]) rmSync(folder, { recursive: true });
