import { isJsonObject, parseImage } from "@k8s-config/core";
import { perContainer, perWorkload, type Rule } from "./rule.ts";
import { behind, find, isJob, items, ofKind, type Container } from "./view.ts";

function amountsMissing({ spec }: Container, ...names: readonly string[]): string | undefined {
  const missing = ["requests", "limits"].flatMap((kind) => names.filter((name) => find(spec, "resources", kind, name) === undefined).map((name) => `${kind}.${name}`));
  return missing.length === 0 ? undefined : `lacks ${missing.join(", ")}`;
}

function imageOf({ spec }: Container) {
  return parseImage(String(spec["image"]));
}

const probes = ["livenessProbe", "readinessProbe", "startupProbe"] as const;

// What a probe asks, without how patiently it does.
function asked(container: Container, probe: (typeof probes)[number]): string | undefined {
  const { httpGet, tcpSocket, exec, grpc } = isJsonObject(container.spec[probe]) ? container.spec[probe] : {};
  const what = httpGet === undefined ? (tcpSocket ?? exec ?? grpc) : { path: find(httpGet, "path") ?? "/", port: find(httpGet, "port") ?? "" };
  return what === undefined ? undefined : JSON.stringify(what);
}

export const containerRules = [
  {
    id: "resources",
    demands: "Every container asks for CPU and memory, and is limited in both.",
    mirrors: { "kube-linter": ["unset-cpu-requirements", "unset-memory-requirements"], "kube-score": ["container-resources"], checkov: ["CKV_K8S_10", "CKV_K8S_11", "CKV_K8S_12", "CKV_K8S_13"] },
    finds: perContainer((container) => amountsMissing(container, "cpu", "memory")),
  },
  {
    id: "ephemeral-storage",
    demands: "Every container asks for room on the node's disk, and is limited in it.",
    mirrors: { "kube-score": ["container-ephemeral-storage-request-and-limit"] },
    finds: perContainer((container) => amountsMissing(container, "ephemeral-storage")),
  },
  {
    id: "image-tag",
    demands: "Every image has a tag or a digest, and the tag is not `latest`.",
    mirrors: { "kube-linter": ["latest-tag"], "kube-score": ["container-image-tag"], checkov: ["CKV_K8S_14"] },
    settings: ["pods.image", "images"],
    finds: perContainer((container) => {
      const { tag, digest } = imageOf(container);
      return tag === "latest" ? "the tag is latest" : tag === undefined && digest === undefined ? "has neither tag nor digest" : undefined;
    }),
  },
  {
    id: "image-digest",
    demands: "Every image is pinned by its digest.",
    mirrors: { checkov: ["CKV_K8S_43"] },
    finds: perContainer((container) => (imageOf(container).digest === undefined ? "has no digest" : undefined)),
  },
  {
    id: "image-pull-policy",
    demands: "Every start of a container asks the registry for its image.",
    mirrors: { "kube-score": ["container-image-pull-policy"], checkov: ["CKV_K8S_15"] },
    finds: perContainer(({ spec }) => (spec["imagePullPolicy"] === "Always" ? undefined : "imagePullPolicy is not Always")),
  },
  {
    id: "no-withdrawn-image",
    demands: "No image is one of bitnami's, which were withdrawn.",
    mirrors: {},
    finds: perContainer(({ spec }) => (/bitnami/i.test(String(spec["image"])) ? "the image is one of bitnami's" : undefined)),
  },
  {
    id: "env-once",
    demands: "No environment variable is set twice.",
    mirrors: { "kube-linter": ["duplicate-env-var"], "kube-score": ["environment-variable-key-duplication"] },
    finds: perContainer(({ spec }) => {
      const names = items(spec["env"]).map(({ name }) => String(name));
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      return twice === undefined ? undefined : `${twice} is set twice`;
    }),
  },
  {
    id: "probe-ports",
    demands: "Every probe asks at a port that its container names.",
    mirrors: { "kube-linter": ["liveness-port", "readiness-port", "startup-port"] },
    finds: perContainer(({ spec }) => {
      const known = items(spec["ports"]).flatMap(({ name, containerPort }) => [name, containerPort]);
      const lost = probes.flatMap((probe) => ["httpGet", "tcpSocket", "grpc"].flatMap((way) => find(spec[probe], way, "port") ?? [])).find((port) => !known.includes(port));
      return lost === undefined ? undefined : `a probe asks at ${String(lost)}, which is no port of the container`;
    }),
  },
  {
    id: "liveness-probe",
    demands: "Every container that goes on for ever has a liveness probe.",
    mirrors: { "kube-linter": ["no-liveness-probe"], checkov: ["CKV_K8S_8"] },
    finds: perContainer(({ spec, isInit }, { object }) => (isInit || isJob(object) || spec["livenessProbe"] !== undefined ? undefined : "has no livenessProbe")),
  },
  {
    id: "readiness-probe",
    demands: "Every container that goes on for ever has a readiness probe.",
    mirrors: { "kube-linter": ["no-readiness-probe"], checkov: ["CKV_K8S_9"] },
    finds: perContainer(({ spec, isInit }, { object }) => (isInit || isJob(object) || spec["readinessProbe"] !== undefined ? undefined : "has no readinessProbe")),
  },
  {
    id: "service-probes",
    demands: "Every pod behind a Service has a readiness and a liveness probe.",
    mirrors: { "kube-score": ["pod-probes"] },
    finds: perWorkload((workload, { objects }) => {
      const isServed = ofKind(objects, "Service").some((service) => behind(service, [workload]).length > 0);
      const missing = ["readinessProbe", "livenessProbe"].filter((probe) => !workload.containers.some(({ spec }) => spec[probe] !== undefined));
      return !isServed || isJob(workload.object) || missing.length === 0 ? undefined : `is behind a Service without ${missing.join(" and ")}`;
    }),
  },
  {
    id: "probes-differ",
    demands: "A liveness probe asks something else than the readiness probe.",
    mirrors: { "kube-score": ["pod-probes-identical"] },
    finds: perContainer((container) => (asked(container, "livenessProbe") !== undefined && asked(container, "livenessProbe") === asked(container, "readinessProbe") ? "livenessProbe and readinessProbe ask the same" : undefined)),
  },
  {
    id: "no-ssh-port",
    demands: "No container listens where SSH does.",
    mirrors: { "kube-linter": ["ssh-port"] },
    finds: perContainer(({ spec }) => (items(spec["ports"]).some(({ containerPort }) => containerPort === 22) ? "has port 22" : undefined)),
  },
  {
    id: "no-privileged-port",
    demands: "No container listens at a port below 1024.",
    mirrors: { "kube-linter": ["privileged-ports"] },
    finds: perContainer(({ spec }) => (items(spec["ports"]).some(({ containerPort }) => Number(containerPort) < 1024) ? "has a port below 1024" : undefined)),
  },
] as const satisfies readonly Rule[];
