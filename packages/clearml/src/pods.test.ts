import type { IPodTemplateSpec } from "kubernetes-models/v1/PodTemplateSpec";
import { kubeObject, restrictedProblems, type KubeObject } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import type { Installation } from "./installation.ts";
import { podDefaults, podTemplate, pythonNetwork, resources, scratch, amounts, type PodInput, type PodSettings } from "./pods.ts";
import { services } from "./services.ts";
import { installationWith, items, plainInstallation, podOf, richInstallation } from "./testing/index.ts";

const settings: PodSettings = { ...podDefaults, resources: resources(["100m", "1"], ["256Mi", "512Mi"], ["64Mi", "128Mi"]) };

const container = { name: "app", image: "clearml/server:2.4.0", resources: amounts(settings) };

const input: PodInput = {
  workload: "api",
  installation: plainInstallation,
  settings,
  version: "2.4.0",
  user: 10001,
  readsCredentials: true,
  graceSeconds: 60,
  fromReplicaSet: true,
  containers: [container],
  volumes: [],
};

test("a pod, whole", () => {
  const apart = { matchLabels: { "app.kubernetes.io/name": "api", "app.kubernetes.io/part-of": "clearml" } };
  expect(podTemplate(input)).toEqual({
    metadata: {
      labels: { ...apart.matchLabels, "app.kubernetes.io/version": "2.4.0" },
      annotations: { "k8s-config/credentials-revision": "1" },
    },
    spec: {
      serviceAccountName: "api",
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: 10001,
        runAsGroup: 10001,
        fsGroup: 10001,
        fsGroupChangePolicy: "OnRootMismatch",
        seccompProfile: { type: "RuntimeDefault" },
      },
      terminationGracePeriodSeconds: 60,
      nodeSelector: { "kubernetes.io/os": "linux" },
      affinity: {
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 100, podAffinityTerm: { topologyKey: "kubernetes.io/hostname", labelSelector: apart } },
          ],
        },
      },
      topologySpreadConstraints: ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
        topologyKey,
        maxSkew: 1,
        whenUnsatisfiable: "ScheduleAnyway",
        labelSelector: apart,
        matchLabelKeys: ["pod-template-hash"],
      })),
      containers: [
        {
          ...container,
          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
        },
      ],
      volumes: [],
    },
  });
});

test("every kind of pod passes Pod Security restricted", () => {
  const pods = [
    podTemplate(input),
    podTemplate({ ...input, fromReplicaSet: false, group: 0, user: 1000, readsCredentials: false }),
    podTemplate({ ...input, installation: richInstallation, initContainers: [container], volumes: [scratch("tmp", "1Gi")] }),
    podTemplate({ ...input, pod: { shareProcessNamespace: true } }),
  ];
  expect(pods.map((pod) => restrictedProblems(deployment(pod)))).toEqual([[], [], [], []]);
});

test("what a package says of security of its own is not asked: each container is hardened", () => {
  const { spec } = podTemplate({ ...input, initContainers: [{ ...container, securityContext: { privileged: true } }] });
  expect(spec?.initContainers?.[0]?.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } });
});

describe("where pods run", () => {
  test("on the architecture of an image that has but one", () => {
    expect(podTemplate({ ...input, architectures: ["amd64"] }).spec?.nodeSelector).toEqual({ "kubernetes.io/os": "linux", "kubernetes.io/arch": "amd64" });
    expect(podTemplate({ ...input, architectures: ["amd64", "arm64"] }).spec?.nodeSelector).toEqual({ "kubernetes.io/os": "linux" });
  });

  test("on nodes with further labels; what the settings say of the architecture stands", () => {
    expect(withSettings({ nodeSelector: { disktype: "ssd" } }, { architectures: ["amd64"] }).spec?.nodeSelector).toEqual({
      "kubernetes.io/os": "linux",
      "kubernetes.io/arch": "amd64",
      disktype: "ssd",
    });
    expect(withSettings({ nodeSelector: { "kubernetes.io/arch": "arm64" } }, { architectures: ["amd64"] }).spec?.nodeSelector).toMatchObject({ "kubernetes.io/arch": "arm64" });
  });

  test("on nodes whose taints they bear", () => {
    expect(withSettings({ tolerations: [{ key: "clearml", operator: "Exists" }] }).spec?.tolerations).toEqual([{ key: "clearml", operator: "Exists" }]);
    expect(podTemplate(input).spec).not.toHaveProperty("tolerations");
  });

  test("apart from one another, beside what the settings say of nodes", () => {
    const nodeAffinity = { preferredDuringSchedulingIgnoredDuringExecution: [] };
    const affinity = withSettings({ affinity: { nodeAffinity } }).spec?.affinity;
    expect(affinity).toEqual({ ...podTemplate(input).spec?.affinity, nodeAffinity });
  });

  test("as a podAntiAffinity of the settings says, which replaces the package's", () => {
    const podAntiAffinity = { requiredDuringSchedulingIgnoredDuringExecution: [] };
    expect(withSettings({ affinity: { podAntiAffinity } }).spec?.affinity).toEqual({ podAntiAffinity });
  });

  test("with a priority", () => {
    expect(withSettings({ priorityClassName: "important" }).spec?.priorityClassName).toBe("important");
  });
});

describe("labels and annotations", () => {
  test("of the settings stand beside the project's own, which they cannot change: they select the pod", () => {
    const labels = { team: "ml", "app.kubernetes.io/name": "other", "app.kubernetes.io/part-of": "other", "app.kubernetes.io/version": "0" };
    expect(withSettings({ labels }).metadata?.labels).toEqual({ team: "ml", ...podTemplate(input).metadata?.labels });
  });

  test("raise the revision only of pods that read the credentials", () => {
    const installation = installationWith({ credentials: { kind: "existingSecret", revision: 4 } });
    expect(podTemplate({ ...input, installation }).metadata?.annotations).toEqual({ "k8s-config/credentials-revision": "4" });
    expect(podTemplate({ ...input, installation, readsCredentials: false }).metadata).not.toHaveProperty("annotations");
    expect(withSettings({ annotations: { "example.com/scrape": "true" } }, { readsCredentials: false }).metadata?.annotations).toEqual({ "example.com/scrape": "true" });
  });
});

test("Secrets to pull images are the installation's", () => {
  const installation: Installation = installationWith({ images: { pullSecrets: ["registry-login", "other"] } });
  expect(podTemplate({ ...input, installation }).spec?.imagePullSecrets).toEqual([{ name: "registry-login" }, { name: "other" }]);
});

describe("environment variables of the settings", () => {
  const own = [
    { name: "HOME", value: "/tmp" },
    { name: "TOKEN", value: "own" },
  ];
  const envOf = (env: PodSettings["env"]) => withSettings({ env }, { containers: [{ ...container, env: own }] }).spec?.containers[0]?.env;

  test("come after the package's own", () => {
    expect(envOf({ TZ: "Europe/Paris" })).toEqual([...own, { name: "TZ", value: "Europe/Paris" }]);
  });

  test("stand instead of one with the same name, so that no two have it", () => {
    expect(envOf({ HOME: "/home", TOKEN: { secret: { name: "extra", key: "token" } } })).toEqual([
      { name: "HOME", value: "/home" },
      { name: "TOKEN", valueFrom: { secretKeyRef: { name: "extra", key: "token" } } },
    ]);
  });

  test("reach no init container", () => {
    const { spec } = withSettings({ env: { TZ: "UTC" } }, { initContainers: [container] });
    expect(spec?.initContainers?.[0]).not.toHaveProperty("env");
    expect(spec?.containers[0]?.env).toEqual([{ name: "TZ", value: "UTC" }]);
  });
});

describe("the way out for Python", () => {
  test("needs nothing where nothing is set", () => {
    expect(pythonNetwork(settings)).toEqual({ env: [], mounts: [], volumes: [] });
  });

  test("is a proxy in both cases, since programs differ in which they read", () => {
    const { env } = pythonNetwork({ ...settings, httpProxy: { http: "http://proxy:3128", https: "http://proxy:3129" } });
    const [direct] = env.filter(({ name }) => name === "no_proxy");
    expect(env).toEqual([
      { name: "HTTP_PROXY", value: "http://proxy:3128" },
      { name: "http_proxy", value: "http://proxy:3128" },
      { name: "HTTPS_PROXY", value: "http://proxy:3129" },
      { name: "https_proxy", value: "http://proxy:3129" },
      { name: "NO_PROXY", value: direct?.value },
      { name: "no_proxy", value: direct?.value },
    ]);
  });

  test("leads past the proxy to the installation's own Services, and to what is named", () => {
    const { env } = pythonNetwork({ ...settings, httpProxy: { http: "http://proxy:3128", noProxy: ["10.0.0.0/8"] } });
    const direct = env.find(({ name }) => name === "no_proxy")?.value?.split(",");
    expect(direct).toEqual(expect.arrayContaining(Object.values(services).map(({ name }) => name)));
    expect(direct).toEqual(expect.arrayContaining(["localhost", "127.0.0.1", ".svc", "10.0.0.0/8"]));
  });

  test("trusts the CA bundle: one variable for requests and botocore, one for the clients of the stores", () => {
    expect(pythonNetwork({ ...settings, caBundle: { configMap: "company-ca", key: "ca.crt" } })).toEqual({
      env: [
        { name: "REQUESTS_CA_BUNDLE", value: "/etc/clearml-ca/ca.crt" },
        { name: "SSL_CERT_FILE", value: "/etc/clearml-ca/ca.crt" },
      ],
      mounts: [{ name: "ca-bundle", mountPath: "/etc/clearml-ca", readOnly: true }],
      volumes: [{ name: "ca-bundle", configMap: { name: "company-ca" } }],
    });
  });
});

test("resources as Kubernetes takes them", () => {
  expect(amounts({ resources: resources(["100m", "1"], ["256Mi", "512Mi"], ["64Mi", "128Mi"]) })).toEqual({
    requests: { cpu: "100m", memory: "256Mi", "ephemeral-storage": "64Mi" },
    limits: { cpu: "1", memory: "512Mi", "ephemeral-storage": "128Mi" },
  });
});

test("scratch volumes have a limit", () => {
  expect(scratch("tmp", "1Gi")).toEqual({ name: "tmp", emptyDir: { sizeLimit: "1Gi" } });
});

test("a pod of a StatefulSet is told from its fellows without the hash of a ReplicaSet, which it has not", () => {
  const constraints = items(podOf(deployment(podTemplate({ ...input, fromReplicaSet: false })))["topologySpreadConstraints"]);
  expect(constraints.map((constraint) => Object.hasOwn(constraint, "matchLabelKeys"))).toEqual([false, false]);
});

function withSettings(said: Partial<PodSettings>, rest: Partial<PodInput> = {}): IPodTemplateSpec {
  return podTemplate({ ...input, ...rest, settings: { ...settings, ...said } });
}

function deployment(template: IPodTemplateSpec): KubeObject {
  return kubeObject({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "app" }, spec: { template } });
}
