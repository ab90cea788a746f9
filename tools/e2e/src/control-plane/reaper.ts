import { rmSync } from "node:fs";

// Ends what a run has started where the run itself was killed and could not: its end of the pipe closes all the same.
// Lines are `+PID` and `-PID`, and the folder to remove comes as the argument.
const [folder] = process.argv.slice(2);
const alive = new Set<number>();
let rest = "";

process.stdin.setEncoding("utf8");
process.stdin.on("data", (text: string) => {
  const lines = (rest + text).split("\n");
  rest = lines.pop() ?? "";
  for (const line of lines) {
    const pid = Math.abs(Number(line));
    if (line.startsWith("+")) alive.add(pid);
    else alive.delete(pid);
  }
});
process.stdin.on("end", () => {
  for (const pid of alive) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended by itself.
    }
  }
  if (folder !== undefined && alive.size > 0) rmSync(folder, { recursive: true, force: true });
});
// A signal to the whole group is not meant for the one that cleans up after it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
