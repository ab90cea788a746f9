import type { Environment } from "@k8s-config/overlays";
import { environments } from "@k8s-config/overlays/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planned, revision } from "../testing/plans.ts";
import { planOf } from "./plan.ts";

const start: Environment = {
  namespace: "clearml",
  exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik", tls: { secretName: "clearml-tls" } },
  credentials: { kind: "existingSecret" },
  users: [
    { username: "ada", name: "Ada Lovelace" },
    { username: "grace", name: "Grace Hopper" },
  ],
  api: { replicas: 2 },
  fileserver: { storage: { size: "100Gi" } },
};

/** Which workloads restart, and why. */
function restarts(change: Partial<Environment>): Record<string, readonly string[]> {
  return Object.fromEntries(planned(start, { ...start, ...change }).effects.restarts.map(({ workload, causes }) => [workload, causes]));
}

describe("what restarts", () => {
  it.each<[string, Partial<Environment>, Record<string, readonly string[]>]>([
    ["the watchdog", { api: { replicas: 2, watchdog: { thresholdSec: 4321 } } }, { "Deployment/api": ["api.watchdog"] }],
    ["the users", { users: [{ username: "ada", name: "Ada Lovelace" }] }, { "Deployment/api": ["users.grace"] }],
    [
      "the domain",
      { exposure: { ...start.exposure, domain: "other.example.com" } as Environment["exposure"] },
      { "Deployment/api": ["exposure.domain"], "Deployment/async-delete": ["exposure.domain"], "Deployment/web": ["exposure.domain"], "Deployment/fileserver": ["exposure.domain"] },
    ],
    ["the notice at the login", { web: { loginNotice: "Other" } }, { "Deployment/web": ["web"] }],
    ["the number of API servers", { api: { replicas: 3 } }, {}],
    ["the size of a volume that may grow", { fileserver: { storage: { size: "300Gi" } } }, {}],
  ])("by %s", (_what, change, expected) => {
    expect(restarts(change)).toEqual(expected);
  });
});
