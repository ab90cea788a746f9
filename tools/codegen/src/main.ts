import { fileURLToPath } from "node:url";
import { writeFolders } from "@k8s-config/core";
import { generate } from "./generate.ts";
import { finish } from "./outcome.ts";

// This repository's, unless another is named.
const root = process.argv[2] ?? fileURLToPath(new URL("../../..", import.meta.url));
const { folder, problems } = generate(root);
finish(root, problems, () => {
  const { missing, changed, stale } = writeFolders(root, [folder]);
  return [...missing, ...changed, ...stale];
});
