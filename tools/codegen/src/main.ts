import { fileURLToPath } from "node:url";
import { relative } from "node:path";
import { writeFolders } from "@k8s-config/core";
import { generate } from "./generate.ts";

// This repository's, unless another is named.
const root = process.argv[2] ?? fileURLToPath(new URL("../../..", import.meta.url));
const { folder, problems } = generate(root);
if (problems.length > 0) {
  for (const { file, line, setting, message } of problems) console.error(`${relative(root, file)}:${line}: ${setting}: ${message}`);
  console.error("Nothing was generated.");
  process.exitCode = 1;
} else {
  const { missing, changed, stale } = writeFolders(root, [folder]);
  const count = missing.length + changed.length + stale.length;
  console.log(count === 0 ? "Nothing to generate: all is up to date." : `Generated ${[...missing, ...changed].join(", ")}`);
}
