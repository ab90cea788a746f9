import { fileURLToPath } from "node:url";
import { writeFolders } from "@k8s-config/core";
import { finish } from "./outcome.ts";

// This repository's, unless another is named.
const root = process.argv[2] ?? fileURLToPath(new URL("../../..", import.meta.url));
await finish(root, async () => {
  const { generate } = await import("./generate.ts");
  const { folder, problems } = generate(root);
  const write = () => {
    const { missing, changed, stale } = writeFolders(root, [folder]);
    return [...missing, ...changed, ...stale];
  };
  return { problems, write };
});
