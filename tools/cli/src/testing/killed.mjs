// Preloaded into k8s-config as `killed.mjs?at=N`, it kills the process just before its N-th change in the working
// directory: what the OOM killer leaves.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

const at = Number(new URL(import.meta.url).searchParams.get("at"));
const below = process.cwd() + sep;
let changes = 0;

for (const name of ["mkdirSync", "writeFileSync", "renameSync", "rmSync", "rmdirSync"]) {
  const change = fs[name];
  fs[name] = (path, ...rest) => {
    if (resolve(String(path)).startsWith(below) && ++changes === at) process.kill(process.pid, "SIGKILL");
    return change(path, ...rest);
  };
}
syncBuiltinESMExports();
