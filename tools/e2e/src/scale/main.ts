import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { minorOf } from "../call.ts";
import { built } from "../go/build.ts";
import { defaultMinor, kustomizeController, sourceController } from "../go/families.ts";
import { E2eError, messageOf } from "../problem.ts";
import { programsOf } from "../control-plane/start.ts";
import { repository } from "../run.ts";
import { endOnSignals } from "../signals.ts";
import { measureEnvironments, stages, type Stage } from "./measure.ts";
import { plot } from "./plot.ts";
import { merged, readRecords, type ScaleRecord } from "./record.ts";
import { recordsFile, report } from "./report.ts";

const usage = `npm run bench:scale -- [options]

  --environments 10,100,500  numbers of environments, one run after the other
  --stages ${stages.join(",")}  what to measure; what is left out stays as an earlier run found it
  --limit 900                seconds after which a step is ended, and what it reached is reported
  --total 7200               seconds after which the whole run is ended in the same way
  --kubernetes MINOR         by default ${defaultMinor}

Writes docs/scale.json, docs/scale.md and docs/scale.svg; numbers of environments that are not named stay as they are.`;

const say = (line: string) => console.log(line);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      environments: { type: "string", default: "10,100,500" },
      stages: { type: "string", default: stages.join(",") },
      limit: { type: "string", default: "900" },
      total: { type: "string", default: "7200" },
      kubernetes: { type: "string", default: defaultMinor },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  if (process.platform !== "linux") throw new E2eError("What processes use is read from /proc, and this system has none", "Run it on Linux");
  const counts = values.environments.split(",").map((text) => positive(text, "--environments"));
  const limitSeconds = positive(values.limit, "--limit");
  const deadline = Date.now() + positive(values.total, "--total") * 1000;
  const wanted = values.stages.split(",").map(stageOf);
  const kubernetes = minorOf(values.kubernetes);
  const programs = await programsOf(kubernetes, say);
  for (const family of [sourceController, kustomizeController]) {
    // oxlint-disable-next-line no-await-in-loop -- each build takes all cores
    await built(family, say);
  }
  // What was begun last ends first.
  const stops: (() => Promise<void>)[] = [];
  const signals = endOnSignals(async () => {
    for (const stop of stops.toReversed()) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      await stop();
    }
  });
  const file = join(repository, recordsFile);
  for (const environments of counts) {
    const old = readRecords(file).find((other) => other.environments === environments);
    const save = (record: ScaleRecord) => {
      const records = merged(readRecords(file), [record]);
      writeFileSync(file, `${JSON.stringify({ about: "Measured by \"npm run bench:scale\"; docs/scale.md is written from it.", records }, undefined, 2)}\n`);
      writeFileSync(join(repository, "docs/scale.md"), report(records));
      writeFileSync(join(repository, "docs/scale.svg"), plot(records));
    };
    // oxlint-disable-next-line no-await-in-loop -- they share the machine
    await measureEnvironments({ programs, kubernetes, environments, limitSeconds, deadline, stages: wanted, say, save, onStop: (stop) => void stops.push(stop) }, old);
  }
  signals.off();
}

function positive(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new E2eError(`${option} takes whole numbers from 1, not "${text}"`, "Name them with commas between");
  return number;
}

function stageOf(text: string): Stage {
  const stage = stages.find((known) => known === text);
  if (stage === undefined) throw new E2eError(`There is no stage "${text}"`, `There are: ${stages.join(", ")}`);
  return stage;
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
