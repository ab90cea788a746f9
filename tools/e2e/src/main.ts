import { parseCall, usage } from "./call.ts";
import { messageOf } from "./problem.ts";
import { runAll } from "./run.ts";
import { scenarios } from "./scenarios/index.ts";

const say = (line: string) => console.log(line);

async function main(args: readonly string[]): Promise<number> {
  const call = parseCall(args, scenarios);
  if (call.kind === "help") {
    say(usage);
    return 0;
  }
  if (call.kind === "list") {
    for (const { name, about, needsFakeNodes } of scenarios) say(`${name.padEnd(16)} ${about}${needsFakeNodes ? "" : " (on any cluster)"}`);
    return 0;
  }
  return runAll(call, say);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
