import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFolders } from "@k8s-config/core";
import { docsOf, readmeName } from "./docs-files.ts";
import { finish } from "./outcome.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { folder, readme, problems } = docsOf(root);
finish(root, problems, () => {
  const { missing, changed, stale } = writeFolders(root, [folder]);
  // Mostly written by people: no generator owns it.
  const readmePath = join(root, readmeName);
  const isOld = readFileSync(readmePath, "utf8") !== readme;
  if (isOld) writeFileSync(readmePath, readme);
  return [...missing, ...changed, ...stale, ...(isOld ? [readmeName] : [])];
});
