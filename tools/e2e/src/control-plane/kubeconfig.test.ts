import { fromYaml } from "@k8s-config/core";
import { expect, it } from "vitest";
import { kubeconfig, tokenFile } from "./kubeconfig.ts";

it("names one server, one user and a context of both", () => {
  expect(fromYaml(kubeconfig({ server: "https://127.0.0.1:1", ca: "PEM", user: "admin", token: "t" }))).toEqual([
    {
      apiVersion: "v1",
      kind: "Config",
      clusters: [{ name: "k8s-config-e2e", cluster: { server: "https://127.0.0.1:1", "certificate-authority-data": "UEVN" } }],
      users: [{ name: "admin", user: { token: "t" } }],
      contexts: [{ name: "k8s-config-e2e", context: { cluster: "k8s-config-e2e", user: "admin" } }],
      "current-context": "k8s-config-e2e",
    },
  ]);
});

it("writes tokens as the API server reads them", () => {
  expect(tokenFile([{ user: "admin", token: "a", group: "system:masters" }, { user: "system:kube-scheduler", token: "b" }])).toBe(
    'a,admin,admin,"system:masters"\nb,system:kube-scheduler,system:kube-scheduler\n',
  );
});
