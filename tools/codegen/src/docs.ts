import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFolders } from "@k8s-config/core";
import { finish } from "./outcome.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
await finish(root, async () => {
  const { docsOf, readmeName } = await import("./docs-files.ts");
  const { folder, readme, problems } = docsOf(root);
  const write = () => {
    const { missing, changed, stale } = writeFolders(root, [folder]);
    // Mostly written by people: no generator owns it.
    const readmePath = join(root, readmeName);
    const isOld = readFileSync(readmePath, "utf8") !== readme;
    if (isOld) writeFileSync(readmePath, readme);
    return [...missing, ...changed, ...stale, ...(isOld ? [readmeName] : [])];
  };
  return { problems, write };
});
