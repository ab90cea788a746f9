// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
import type { DeprecatedSetting } from "../deprecations.ts";

/** The settings that are to go. */
export const deprecated: readonly DeprecatedSetting[] = [];
