import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFolders } from "@k8s-config/core";
import { finish } from "./outcome.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
await finish(root, async () => {
  const { docsOf, movingName, parityName, policyName, readmeName } = await import("./docs-files.ts");
  const { folder, readme, policy, moving, parity, problems } = docsOf(root);
  const write = () => {
    const { missing, changed, stale } = writeFolders(root, [folder]);
    // Mostly written by people: no generator owns them.
    const old = Object.entries({ [readmeName]: readme, [policyName]: policy, [movingName]: moving, [parityName]: parity }).filter(([name, text]) => readFileSync(join(root, name), "utf8") !== text);
    for (const [name, text] of old) writeFileSync(join(root, name), text);
    return [...missing, ...changed, ...stale, ...old.map(([name]) => name)];
  };
  return { problems, write };
});
