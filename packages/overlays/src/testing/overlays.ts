import { readFileSync } from "node:fs";
import { checkEnvironment } from "../check.ts";
import type { Environment } from "../environment.ts";
import { withDigests, type Digests } from "../images.ts";
import { problemText } from "../problems.ts";

/** The environments of this repository. */
export const overlayNames = ["dev", "staging", "prod"] as const;
export type OverlayName = (typeof overlayNames)[number];

/** The folder of this repository. */
export const workspace = new URL("../../../../", import.meta.url);

const digests: Digests = JSON.parse(readFileSync(new URL("overlays/images.json", workspace), "utf8"));

/**
 * What an `overlay.ts` of this repository exports, with the digests of its images.
 *
 * @throws Error where it may not be emitted.
 */
export async function loadOverlay(name: OverlayName): Promise<Environment> {
  // These packages depend on this one: no import may name them.
  const module: { readonly default?: unknown } = await import(new URL(`overlays/${name}/overlay.ts`, workspace).href);
  const { environment, problems } = checkEnvironment(name, module.default);
  if (environment === undefined) throw new Error(problems.map(problemText).join("\n"));
  return withDigests(environment, digests);
}
