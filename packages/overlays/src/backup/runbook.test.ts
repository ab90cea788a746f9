import { describe, expect, it } from "vitest";
import type { Environment } from "../environment.ts";
import { backupTime, restoreRunbook } from "./runbook.ts";

const environment: Environment = {
  namespace: "clearml-prod",
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada" }],
  backup: { mongo: { size: "50Gi" }, elastic: false, fileserver: { size: "500Gi" } },
};

describe("the time of a backup", () => {
  it.each([
    ["2026-11-24T12:34:56Z", "20261124-123456"],
    ["2026-11-24T12:34Z", "20261124-123400"],
    ["20261124-123456", "20261124-123456"],
    ["2026-11-24", undefined],
    ["2026-13-24T12:34Z", undefined],
    ["yesterday", undefined],
    ["20261124-123456; rm -rf /", undefined],
  ])("%s is %s", (text, time) => {
    expect(backupTime(text)).toBe(time);
  });
});

describe("a restore", () => {
  it("is the whole procedure, in its order", () => {
    expect(restoreRunbook("prod", environment, "20261124-123456").flatMap(({ what, commands }) => [`# ${what}`, ...commands])).toMatchInlineSnapshot(`
      [
        "# Stop all that writes, and the backups with it",
        "# in overlays/prod: maintenance: true",
        "npx k8s-config emit prod",
        "kustomize build overlays/prod | kubectl apply -f -",
        "# See that nothing runs any more but the stores, no backup either",
        "kubectl --namespace clearml-prod get cronjobs   # all SUSPEND True",
        "kubectl --namespace clearml-prod wait --for=delete pod --selector 'app.kubernetes.io/name in (api,async-delete,fileserver,oauth2-proxy,web)' --timeout=10m",
        "kubectl --namespace clearml-prod wait --for=delete pod --selector 'app.kubernetes.io/name in (backup-mongo,backup-elastic,backup-fileserver)' --field-selector status.phase=Running --timeout=1h",
        "# Take the newest backups of 20261124-123456 (UTC) or before, and forget an earlier restore: a Job runs once",
        "kubectl --namespace clearml-prod delete --ignore-not-found job restore-mongo restore-fileserver verify",
        "kubectl --namespace clearml-prod delete --ignore-not-found configmap restore",
        "kubectl --namespace clearml-prod create configmap restore --from-literal=from=20261124-123456",
        "# Run restore-mongo; where it fails, its log says why, and the step before this and this one may be done again",
        "kubectl apply -k overlays/prod/restore --selector app.kubernetes.io/name=restore-mongo",
        "kubectl --namespace clearml-prod wait --for=condition=complete job/restore-mongo --timeout=24h",
        "kubectl --namespace clearml-prod logs job/restore-mongo --tail=20",
        "# Run restore-fileserver; where it fails, its log says why, and the step before this and this one may be done again",
        "kubectl apply -k overlays/prod/restore --selector app.kubernetes.io/name=restore-fileserver",
        "kubectl --namespace clearml-prod wait --for=condition=complete job/restore-fileserver --timeout=24h",
        "kubectl --namespace clearml-prod logs job/restore-fileserver --tail=20",
        "# Look at what is there now",
        "kubectl apply -k overlays/prod/restore --selector app.kubernetes.io/name=verify",
        "kubectl --namespace clearml-prod wait --for=condition=complete job/verify --timeout=24h",
        "kubectl --namespace clearml-prod logs job/verify --tail=20",
        "# Take the Jobs away, and let everybody work again",
        "kubectl --namespace clearml-prod delete job restore-mongo restore-fileserver verify",
        "kubectl --namespace clearml-prod delete --ignore-not-found configmap restore",
        "# in overlays/prod: maintenance: false",
        "npx k8s-config emit prod",
        "kustomize build overlays/prod | kubectl apply -f -",
        "# Wait for the server",
        "kubectl --namespace clearml-prod rollout status deployment/api --timeout=20m",
      ]
    `);
  });

  it("of what Flux applies goes by git", () => {
    const flux = { source: { kind: "existing" as const, name: "platform" } };
    const commands = restoreRunbook("prod", { ...environment, flux }).flatMap((step) => step.commands);
    expect(commands.filter((command) => command.includes("git push"))).toHaveLength(2);
    expect(commands.join("\n")).not.toContain("kustomize build");
  });

  it("is none without a backup", () => {
    const { backup: _backup, ...without } = environment;
    expect(restoreRunbook("prod", without)).toEqual([]);
  });
});
