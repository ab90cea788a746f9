import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFolders } from "@k8s-config/core";
import { docsOf, readmeName } from "./docs-files.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { folder, readme, problems } = docsOf(root);
if (problems.length > 0) {
  for (const { file, line, setting, message } of problems) console.error(`${relative(root, file)}:${line}: ${setting}: ${message}`);
  console.error("Nothing was generated.");
  process.exitCode = 1;
} else {
  const { missing, changed, stale } = writeFolders(root, [folder]);
  // Mostly written by people: no generator owns it.
  const readmePath = join(root, readmeName);
  const isOld = readFileSync(readmePath, "utf8") !== readme;
  if (isOld) writeFileSync(readmePath, readme);
  const written = [...missing, ...changed, ...stale, ...(isOld ? [readmeName] : [])];
  console.log(written.length === 0 ? "Nothing to generate: all is up to date." : `Generated ${written.join(", ")}`);
}
