import type { Manifest } from "@k8s-config/core";
import type { PodSettings, PythonPodSettings } from "../pods.ts";
import type { Overrides } from "../settings.ts";
import type { SettingCase, SettingCases } from "./cases.ts";
import { valueAt, type Changes } from "./changes.ts";
import { byId, find } from "./objects.ts";

/** A workload that the pod settings of a component say something of. */
export interface PodTarget {
  readonly object: string;
  readonly container: string;
  readonly initContainers?: readonly string[];
  /** Whether its resources are those of the pod settings. By default, true. */
  readonly ownResources?: boolean;
}

type PodCase = SettingCase<Overrides<{ readonly pods: PodSettings }>>;

/** What each pod setting changes in all targets alike; `manifest` is that of the defaults. */
export function podCases(manifest: Manifest, targets: readonly PodTarget[]): SettingCases<{ readonly pods: PodSettings }> {
  const inPods = (changes: Changes): Changes => join(targets.map(({ object }) => at(`${object} spec.template.`, changes)));
  const inContainers = (changes: Changes): Changes => join(targets.map(({ object, container }) => at(`${object} ${containers}.${container}.`, changes)));
  const amount = (kind: "requests" | "limits", resource: "cpu" | "memory" | "ephemeral-storage", value: string): PodCase => ({
    set: { pods: { resources: { [kind]: { [resource]: value } } } },
    changes: join(
      targets
        .filter(({ ownResources = true }) => ownResources)
        .flatMap((target) =>
          allContainers(target).map((path) => {
            const address = `${path}.resources.${kind}.${resource}`;
            return { [`${target.object} ${address}`]: [valueAt(manifest, target.object, address), value] };
          }),
        ),
    ),
  });
  return {
    "pods.resources.requests.cpu": amount("requests", "cpu", "300m"),
    "pods.resources.requests.memory": amount("requests", "memory", "400Mi"),
    "pods.resources.requests.ephemeral-storage": amount("requests", "ephemeral-storage", "300Mi"),
    "pods.resources.limits.cpu": amount("limits", "cpu", "7"),
    "pods.resources.limits.memory": amount("limits", "memory", "8Gi"),
    "pods.resources.limits.ephemeral-storage": amount("limits", "ephemeral-storage", "30Gi"),
    "pods.image": {
      set: { pods: { image: "registry.example.com/own/image:patched" } },
      changes: join(
        targets.map((target) => ({
          ...Object.fromEntries(
            allContainers(target).map((path) => [
              `${target.object} ${path}.image`,
              [valueAt(manifest, target.object, `${path}.image`), "registry.example.com/own/image:patched"],
            ]),
          ),
          [`${target.object} spec.template.metadata.labels.app.kubernetes.io/version`]: [
            find(byId(manifest, target.object), "spec", "template", "metadata", "labels", "app.kubernetes.io/version"),
            "patched",
          ],
        })),
      ),
    },
    "pods.nodeSelector": {
      set: { pods: { nodeSelector: { disktype: "ssd" } } },
      changes: inPods({ "spec.nodeSelector.disktype": [undefined, "ssd"] }),
    },
    "pods.tolerations": {
      set: { pods: { tolerations: [{ key: "clearml", operator: "Exists" }] } },
      changes: inPods({ "spec.tolerations": [undefined, [{ key: "clearml", operator: "Exists" }]] }),
    },
    "pods.affinity": {
      set: { pods: { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [] } } } },
      changes: inPods({ "spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution": [undefined, []] }),
    },
    "pods.priorityClassName": {
      set: { pods: { priorityClassName: "important" } },
      changes: inPods({ "spec.priorityClassName": [undefined, "important"] }),
    },
    "pods.labels": {
      set: { pods: { labels: { team: "ml-platform" } } },
      changes: inPods({ "metadata.labels.team": [undefined, "ml-platform"] }),
    },
    "pods.annotations": {
      set: { pods: { annotations: { "example.com/scrape": "true" } } },
      changes: inPods({ "metadata.annotations.example.com/scrape": [undefined, "true"] }),
    },
    "pods.env": {
      set: { pods: { env: { TZ: "Europe/Paris", TOKEN: { secret: { name: "extra", key: "token" } } } } },
      changes: inContainers({
        "env.TZ.value": [undefined, "Europe/Paris"],
        "env.TOKEN.valueFrom.secretKeyRef.name": [undefined, "extra"],
        "env.TOKEN.valueFrom.secretKeyRef.key": [undefined, "token"],
      }),
    },
  };
}

/** What the settings of Python's network change in all targets alike. */
export function pythonPodCases(targets: readonly PodTarget[]): SettingCases<{ readonly pods: Pick<PythonPodSettings, "httpProxy" | "caBundle"> }> {
  const inPython = (container: Changes, pod: Changes = {}): Changes =>
    join(targets.flatMap((target) => [at(`${target.object} ${containers}.${target.container}.`, container), at(`${target.object} spec.template.`, pod)]));
  return {
    "pods.httpProxy.http": {
      set: { pods: { httpProxy: { http: "http://proxy.example.com:3128" } } },
      changes: inPython({
        "env.HTTP_PROXY.value": [undefined, "http://proxy.example.com:3128"],
        "env.http_proxy.value": [undefined, "http://proxy.example.com:3128"],
        "env.NO_PROXY.value": [undefined, direct],
        "env.no_proxy.value": [undefined, direct],
      }),
    },
    "pods.httpProxy.https": {
      set: { pods: { httpProxy: { https: "http://proxy.example.com:3129" } } },
      changes: inPython({
        "env.HTTPS_PROXY.value": [undefined, "http://proxy.example.com:3129"],
        "env.https_proxy.value": [undefined, "http://proxy.example.com:3129"],
        "env.NO_PROXY.value": [undefined, direct],
        "env.no_proxy.value": [undefined, direct],
      }),
    },
    "pods.httpProxy.noProxy": {
      given: { pods: { httpProxy: { http: "http://proxy.example.com:3128" } } },
      set: { pods: { httpProxy: { http: "http://proxy.example.com:3128", noProxy: ["10.0.0.0/8", "git.example.com"] } } },
      changes: inPython({
        "env.NO_PROXY.value": [direct, `${direct},10.0.0.0/8,git.example.com`],
        "env.no_proxy.value": [direct, `${direct},10.0.0.0/8,git.example.com`],
      }),
    },
    "pods.caBundle.configMap": {
      set: { pods: { caBundle: { configMap: "company-ca", key: "ca-bundle.crt" } } },
      changes: inPython(
        {
          "env.REQUESTS_CA_BUNDLE.value": [undefined, "/etc/clearml-ca/ca-bundle.crt"],
          "env.SSL_CERT_FILE.value": [undefined, "/etc/clearml-ca/ca-bundle.crt"],
          "volumeMounts./etc/clearml-ca.name": [undefined, "ca-bundle"],
          "volumeMounts./etc/clearml-ca.readOnly": [undefined, true],
        },
        { "spec.volumes.ca-bundle.configMap.name": [undefined, "company-ca"] },
      ),
    },
    "pods.caBundle.key": {
      given: { pods: { caBundle: { configMap: "company-ca", key: "ca-bundle.crt" } } },
      set: { pods: { caBundle: { configMap: "company-ca", key: "all.pem" } } },
      changes: inPython({
        "env.REQUESTS_CA_BUNDLE.value": ["/etc/clearml-ca/ca-bundle.crt", "/etc/clearml-ca/all.pem"],
        "env.SSL_CERT_FILE.value": ["/etc/clearml-ca/ca-bundle.crt", "/etc/clearml-ca/all.pem"],
      }),
    },
  };
}

const direct = "localhost,127.0.0.1,api,web,fileserver,mongo,elastic,redis,.svc,.cluster.local";

const containers = "spec.template.spec.containers";

function allContainers({ container, initContainers = [] }: PodTarget): readonly string[] {
  return [`${containers}.${container}`, ...initContainers.map((name) => `spec.template.spec.initContainers.${name}`)];
}

function at(prefix: string, changes: Changes): Changes {
  return Object.fromEntries(Object.entries(changes).map(([address, change]) => [`${prefix}${address}`, change]));
}

function join(changes: readonly Changes[]): Changes {
  return Object.fromEntries(changes.flatMap((change) => Object.entries(change)));
}
