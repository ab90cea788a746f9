import { resources, whole, type Overrides, type PodSettings, type Storage } from "@k8s-config/clearml";
import type { Settings } from "./defaults.ts";

/** How large an installation is made where its environment says no more. */
export type Size = "S" | "M" | "L";

export const sizes: readonly Size[] = ["S", "M", "L"];

/** What a size says of each component: between its defaults and what the environment says. */
export type Preset = { readonly [C in keyof Settings]?: Overrides<Settings[C]> };

/**
 * The Java heap of Elasticsearch, MongoDB's cache and Redis' memory are parts of the memory limits, and grow with them.
 * Nothing here says how many pods there are: that is about availability, not about size. S is the defaults themselves.
 */
export const presets: Readonly<Record<Size, Preset>> = {
  S: {},
  M: {
    api: { pods: cores(["500m", "4"], ["2Gi", "4Gi"], ["256Mi", "1Gi"]), gunicorn: { workers: 8 } },
    fileserver: { pods: cores(["250m", "2"], ["1Gi", "2Gi"], ["1Gi", "24Gi"]), gunicorn: { workers: 8 }, storage: volume("500Gi") },
    mongo: { pods: cores(["500m", "4"], ["4Gi", "4Gi"], ["256Mi", "1Gi"]), storage: volume("100Gi") },
    elastic: { pods: cores(["1", "4"], ["8Gi", "8Gi"], ["512Mi", "2Gi"]), storage: volume("200Gi") },
    redis: { pods: cores(["100m", "1"], ["1Gi", "1Gi"], ["64Mi", "256Mi"]), storage: volume("10Gi") },
  },
  L: {
    api: { pods: cores(["2", "8"], ["4Gi", "8Gi"], ["256Mi", "1Gi"]), gunicorn: { workers: 16 } },
    web: { pods: cores(["100m", "2"], ["128Mi", "512Mi"], ["128Mi", "512Mi"]) },
    fileserver: { pods: cores(["500m", "4"], ["2Gi", "4Gi"], ["1Gi", "24Gi"]), gunicorn: { workers: 16 }, storage: volume("2Ti") },
    mongo: { pods: cores(["2", "8"], ["16Gi", "16Gi"], ["256Mi", "1Gi"]), storage: volume("500Gi") },
    elastic: { pods: cores(["4", "8"], ["32Gi", "32Gi"], ["512Mi", "2Gi"]), storage: volume("1Ti") },
    redis: { pods: cores(["250m", "2"], ["4Gi", "4Gi"], ["64Mi", "256Mi"]), storage: volume("20Gi") },
  },
};

function cores(...amounts: Parameters<typeof resources>): Overrides<PodSettings> {
  return { resources: resources(...amounts) };
}

function volume(size: string): Storage {
  return whole<Storage>({ size });
}
