import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import { applyPatch, asKubeObject, kubeObject, restrictedProblems, type Json, type KubeObject, type Manifest } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import { selectorLabels } from "../labels.ts";
import { amounts, podDefaults, podTemplate, resources, scratch } from "../pods.ts";
import { disruptionBudget, service, serviceAccount } from "../workload.ts";
import { changesBetween, plainInstallation, projectProblems, readConf, rolledBetween, uncovered, unset, valueAt } from "./index.ts";

const settings = { ...podDefaults, resources: resources(["100m", "1"], ["256Mi", "512Mi"], ["64Mi", "128Mi"]) };

const deployment = kubeObject<IDeployment>({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "app" },
  spec: {
    replicas: 1,
    selector: { matchLabels: selectorLabels("app") },
    template: podTemplate({
      workload: "app",
      installation: plainInstallation,
      settings,
      version: "1",
      user: 10001,
      readsCredentials: false,
      graceSeconds: 30,
      fromReplicaSet: true,
      containers: [
        {
          name: "app",
          image: "own/app:1",
          ports: [{ name: "http", containerPort: 8080 }],
          resources: amounts(settings),
          volumeMounts: [
            { name: "config", mountPath: "/etc/app/app.conf", subPath: "app.conf", readOnly: true },
            { name: "tmp", mountPath: "/tmp" },
          ],
        },
      ],
      volumes: [{ name: "config", configMap: { name: "app-config" } }, scratch("tmp", "64Mi")],
    }),
  },
});

const manifest: Manifest = {
  config: [{ kind: "ConfigMap", name: "app-config", files: { "app.conf": '# Written.\n{\n  "limit": 5\n}\n' } }],
  objects: [serviceAccount("app"), service("app", "app", 8080), deployment, disruptionBudget("app")],
};

const pod = "/spec/template/spec";
const container = `${pod}/containers/0`;

describe("the checker of Pod Security restricted", () => {
  test("passes a pod of this project", () => {
    expect(restrictedProblems(deployment)).toEqual([]);
  });

  test.each<[string, Json, string]>([
    [`${pod}/hostNetwork`, true, "hostNetwork"],
    [`${pod}/hostPID`, true, "hostPID"],
    [`${pod}/hostIPC`, true, "hostIPC"],
    [`${pod}/securityContext/runAsNonRoot`, false, "runAsNonRoot is not true"],
    [`${pod}/securityContext/runAsUser`, 0, "runAsUser is 0"],
    [`${pod}/securityContext/seccompProfile`, { type: "Unconfined" }, "no seccompProfile"],
    [`${pod}/securityContext/sysctls`, [{ name: "kernel.msgmax", value: "1" }], "sysctl kernel.msgmax"],
    [`${pod}/securityContext/appArmorProfile`, { type: "Unconfined" }, "AppArmor"],
    [`${pod}/securityContext/seLinuxOptions`, { type: "spc_t" }, "SELinux type"],
    [`${pod}/securityContext/windowsOptions`, { hostProcess: true }, "hostProcess"],
    [`${pod}/volumes/0`, { name: "config", hostPath: { path: "/etc" } }, "volume config is a hostPath"],
    [`${container}/securityContext/allowPrivilegeEscalation`, true, "allowPrivilegeEscalation"],
    [`${container}/securityContext/privileged`, true, "privileged"],
    [`${container}/securityContext/runAsUser`, 0, "runAsUser is 0"],
    [`${container}/securityContext/procMount`, "Unmasked", "procMount"],
    [`${container}/securityContext/seLinuxOptions`, { role: "other" }, "SELinux user or role"],
    [`${container}/securityContext/capabilities`, { drop: ["NET_RAW"] }, "do not drop ALL"],
    [`${container}/securityContext/capabilities`, { drop: ["ALL"], add: ["CHOWN"] }, "adds a capability"],
    [`${container}/ports/0/hostPort`, 80, "hostPort"],
    [`${container}/livenessProbe`, { httpGet: { path: "/", port: 80, host: "10.0.0.1" } }, "a probe names a host"],
    [`${container}/lifecycle`, { preStop: { tcpSocket: { port: 80, host: "10.0.0.1" } } }, "a probe names a host"],
    [`${pod}/initContainers`, [{ name: "init", image: "own/app:1" }], "init: allowPrivilegeEscalation"],
    [`${pod}/ephemeralContainers`, [{ name: "debug", image: "own/app:1" }], "debug: capabilities do not drop ALL"],
  ])("finds %s %j", (path, value, problem) => {
    expect(restrictedProblems(patched(deployment, path, value)).join("\n")).toContain(problem);
  });

  test("lets a container bind a low port", () => {
    expect(restrictedProblems(patched(deployment, `${container}/securityContext/capabilities`, { drop: ["ALL"], add: ["NET_BIND_SERVICE"] }))).toEqual([]);
  });
});

describe("the checker of the project's rules", () => {
  test("passes a manifest that keeps them", () => {
    expect(projectProblems(manifest)).toEqual([]);
  });

  test.each<[string, Json, string]>([
    [`${pod}/enableServiceLinks`, true, "takes service links"],
    [`${pod}/automountServiceAccountToken`, true, "mounts a token"],
    [`${pod}/serviceAccountName`, "default", "has no ServiceAccount without a token"],
    [`${pod}/terminationGracePeriodSeconds`, 0, "says no terminationGracePeriodSeconds"],
    [`${container}/securityContext/readOnlyRootFilesystem`, false, "app: writes to its root file system"],
    [`${container}/image`, "own/app", "app: image own/app has no version"],
    [`${container}/resources/limits`, { cpu: "1", memory: "1Gi" }, "app: no request or no limit of ephemeral-storage"],
    [`${container}/resources/requests/memory`, "1Gi", "app: requests more memory than its limit"],
    [`${container}/volumeMounts/0/readOnly`, false, "/etc/app/app.conf of app-config is writable"],
    [`${container}/volumeMounts/0/subPath`, "other.conf", "/etc/app/app.conf is no file of app-config"],
    [`${container}/volumeMounts/0/mountPath`, "/etc/app", "/etc/app is no file of app-config"],
    [`${container}/volumeMounts`, [{ name: "tmp", mountPath: "/tmp" }], "volume config is not mounted"],
    [`${container}/volumeMounts/1/name`, "other", "mounts other, which is no volume"],
    [`${container}/volumeMounts/1/mountPath`, "/etc/app/app.conf", "two mounts at /etc/app/app.conf"],
    [`${pod}/volumes/1/name`, "config", "two volumes config"],
    [`${container}/args`, ["--secret=${SECRET}"], "Deployment/app holds a ${"],
    ["/spec/selector/matchLabels", selectorLabels("other"), "has 0 disruption budgets"],
    ["/spec/template/metadata/labels", selectorLabels("other"), "selects other pods than its own"],
    [`${container}/ports/0/name`, "metrics", "Service/app: Deployment/app has no port http"],
  ])("finds %s %j", (path, value, problem) => {
    const objects = manifest.objects.map((object) => (object === deployment ? patched(object, path, value) : object));
    expect(projectProblems({ ...manifest, objects }).join("\n")).toContain(problem);
  });

  test("finds a disruption budget that would block a drain", () => {
    const blocking = patched(patched(disruptionBudget("app"), "/spec/maxUnavailable", 0), "/spec/minAvailable", 1);
    expect(projectProblems(withObjects(serviceAccount("app"), deployment, blocking))).toEqual(["Deployment/app: its disruption budget is not maxUnavailable 1"]);
  });

  test("finds workloads that select each other's pods", () => {
    const twin = patched(deployment, "/metadata/name", "twin");
    expect(projectProblems(withObjects(serviceAccount("app"), deployment, twin, disruptionBudget("app")))).toEqual([
      "Deployment/app selects the pods of Deployment/twin",
      "Deployment/twin selects the pods of Deployment/app",
    ]);
  });

  test("finds a Service without pods", () => {
    expect(projectProblems(withObjects(...manifest.objects, service("other", "other", 80)))).toEqual(["Service/other selects 0 workloads"]);
  });

  test("finds a config file that Flux would change", () => {
    const config = [{ kind: "ConfigMap" as const, name: "app-config", files: { "app.conf": "${SECRET}" } }];
    expect(projectProblems({ ...manifest, config })).toEqual(["ConfigMap/app-config holds a ${ that Flux would substitute"]);
    const annotations = { "kustomize.toolkit.fluxcd.io/substitute": "disabled" };
    expect(projectProblems({ ...manifest, config: config.map((files) => ({ ...files, annotations })) })).toEqual([]);
  });
});

describe("changes between manifests", () => {
  test("none, of a manifest and itself", () => {
    expect(changesBetween(manifest, manifest)).toEqual({});
  });

  test("are addressed by object, name and path, files by what the server reads", () => {
    expect(changesBetween(holding("old", 5), holding("new", 6))).toStrictEqual({
      "ConfigMap/app-config app.limit": [5, 6],
      "ConfigMap/app-config app.txt.old": [1, undefined],
      "ConfigMap/app-config app.txt.new": [undefined, 1],
      "Deployment/app spec.template.spec.containers.app.env.A.value": ["old", "new"],
    });
  });

  test("see what comes and goes, empty or not", () => {
    expect(changesBetween(withObjects(deployment), withObjects(patched(deployment, `${pod}/extra`, {})))).toStrictEqual({
      "Deployment/app spec.template.spec.extra": [undefined, {}],
    });
    expect(changesBetween(withObjects(), withObjects(patched(deployment, "/spec", { replicas: 1 })))).toMatchObject({ "Deployment/app spec.replicas": [undefined, 1] });
  });

  test("take lists without names by place, and as a whole where their lengths differ", () => {
    const path = "Deployment/app spec.template.spec.containers.app.args";
    expect(changesBetween(withArgs("a", "b"), withArgs("a", "c"))).toStrictEqual({ [`${path}.1`]: ["b", "c"] });
    expect(changesBetween(withArgs("a"), withArgs("a", "c"))).toStrictEqual({ [path]: [["a"], ["a", "c"]] });
  });

  test("a value is found at its address", () => {
    expect(valueAt(holding("old", 5), "Deployment/app", "spec.template.spec.containers.app.env.A.value")).toBe("old");
    expect(valueAt(holding("old", 5), "ConfigMap/app-config", "app.key.$env")).toBe("KEY");
    expect(valueAt(manifest, "Deployment/other", "spec")).toBeUndefined();
  });

  test("restart a workload where its pods, or a file that they read, differ", () => {
    expect(rolledBetween(manifest, { ...manifest, objects: manifest.objects.map((object) => (object === deployment ? patched(object, "/spec/replicas", 3) : object)) })).toEqual([]);
    const config = [{ kind: "ConfigMap" as const, name: "app-config", files: { "app.conf": "{}" } }];
    expect(rolledBetween(manifest, { ...manifest, config })).toEqual(["Deployment/app"]);
  });
});

test("a .conf file is read with its variables, and no text is taken for one", () => {
  expect(readConf('# one\n# two\n{"a": ${A}, "b": ["${B}", "\\"${C}"], "c": "# d"}\n')).toEqual({ a: { $env: "A" }, b: ["${B}", '"${C}'], c: "# d" });
  expect(() => readConf("[]")).toThrow("a .conf file holds a section");
});

test("a table of settings that lacks one, or sets another, is found", () => {
  const defaults = { replicas: 1, watchdog: { enabled: true, thresholdSec: 5 }, labels: {}, storage: { size: "1Gi" } };
  expect(uncovered(defaults, { replicas: 1, "watchdog.enabled": 1, labels: 1, storage: 1 })).toEqual(["watchdog.thresholdSec"]);
  expect(unset({ replicas: { set: { replicas: 2 } }, "watchdog.enabled": { set: { watchdog: { thresholdSec: 6 } } } })).toEqual(["watchdog.enabled"]);
});

function patched(object: KubeObject, path: string, value: Json): KubeObject {
  const result = asKubeObject(applyPatch(object, [{ op: "add", path, value }]));
  if (result === undefined) throw new Error(`${path} makes it no object`);
  return result;
}

function holding(value: string, limit: number): Manifest {
  return {
    config: [{ kind: "ConfigMap", name: "app-config", files: { "app.conf": `# Written.\n{"limit": ${limit}, "key": \${KEY}}\n`, "app.txt": `one\n  ${value}\n` } }],
    objects: [patched(deployment, `${container}/env`, [{ name: "A", value }, { name: "B", value: "same" }])],
  };
}

function withArgs(...args: readonly string[]): Manifest {
  return withObjects(patched(deployment, `${container}/args`, args));
}

function withObjects(...objects: readonly KubeObject[]): Manifest {
  return { ...manifest, objects };
}
