#!/usr/bin/env -S node --conditions=@k8s-config/source
// Plain JavaScript, so that an old Node says what is missing instead of a syntax error.
import module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`k8s-config needs Node 22.18 or newer, this is ${process.versions.node}. "npm ci" installs one where npm has it for the platform; run through npm: npm run emit.`);
  process.exit(2);
}
// Compiled code, and TypeScript without its types, from the last run: half of the start-up.
module.enableCompileCache();
const { main } = await import("../src/main.ts");
process.exitCode = await main(process.argv.slice(2));
