import { isExistingClaim, releases, type PodSettings, type Resources } from "@k8s-config/clearml";
import { parseQuantity } from "@k8s-config/core";
import { spoolMib } from "@k8s-config/fileserver";
import { annotationObjection, keyObjection, labelObjection, variableObjection, type Objection } from "./objections.ts";
import { pathOf } from "./problems.ts";
import { componentNames, runsHere, type ComponentName, type Resolved, type Settings } from "./resolve.ts";
import type { Finding, Rule } from "./rules.ts";

type PodRule<Pods> = (pods: Pods, path: string, resolved: Resolved) => Finding[];

/** What an environment says of all pods reaches each component, and is told once. */
export function forPods(rule: PodRule<PodSettings>, components: readonly ComponentName[] = componentNames): Rule {
  return forPodsOf(components, rule);
}

export function forPodsOf<C extends ComponentName>(components: readonly C[], rule: PodRule<Settings[C]["pods"]>): Rule {
  return (environment, resolved) =>
    components.flatMap((component) => {
      if (!runsHere(component, resolved.installation)) return [];
      const findings = rule(resolved.settings[component].pods, `${component}.pods`, resolved);
      return findings.map((finding) => {
        const own = finding.path.slice(`${component}.pods.`.length).split(".")[0] ?? "";
        const said = environment[component]?.pods;
        const shared = environment.pods !== undefined && own in environment.pods && !(said !== undefined && own in said);
        if (!shared) return finding;
        return { ...finding, path: finding.path.slice(component.length + 1), ...(finding.keys === undefined ? {} : { keys: finding.keys.slice(1) }) };
      });
    });
}

const requestsFit = forPods(({ resources }, path) => resourceFindings(resources, `${path}.resources`));

const asyncDeleteFits: Rule = (_, { settings }) => resourceFindings(settings.api.asyncDelete.resources, "api.asyncDelete.resources");

export function resourceFindings({ requests, limits }: Resources, path: string): Finding[] {
  return (["cpu", "memory", "ephemeral-storage"] as const).flatMap((resource) => {
    const request = parseQuantity(requests[resource]);
    const limit = parseQuantity(limits[resource]);
    if (request === undefined || limit === undefined || request <= limit) return [];
    return [
      {
        path: `${path}.requests.${resource}`,
        value: requests[resource],
        reason: `is above the limit of ${limits[resource]}, which Kubernetes refuses`,
        remedy: "Raise the limit, or ask for less",
      },
    ];
  });
}

const spoolFits: Rule = (_, { settings: { fileserver } }: Resolved) => {
  const { uploadSpool, pods } = fileserver;
  const limit = pods.resources.limits["ephemeral-storage"];
  const spool = parseQuantity(uploadSpool);
  const room = parseQuantity(limit);
  if (spool === undefined || room === undefined || spool <= room) return [];
  return [
    {
      path: "fileserver.uploadSpool",
      value: uploadSpool,
      reason: `is above the pod's limit of ${limit} of the node's disk: the pod would be evicted in the middle of an upload`,
      remedy: "Raise fileserver.pods.resources.limits.ephemeral-storage, or spool less",
    },
  ];
};

const uploadFits: Rule = (_, { settings: { fileserver } }) => {
  const { maxUploadMib } = fileserver;
  const spool = spoolMib(fileserver);
  if (maxUploadMib === undefined || maxUploadMib <= spool) return [];
  return [
    {
      path: "fileserver.maxUploadMib",
      value: maxUploadMib,
      reason: `is above the ${spool} MiB of the upload spool: the pod would be evicted in the middle of such an upload`,
      remedy: "Raise fileserver.uploadSpool, or leave it out to allow what the spool holds",
    },
  ];
};

const mebibyte = 2 ** 20;
const workerMebibytes = 250;

// A warning: what a process takes depends on what it is asked for.
const workersFit: Rule = (_, { settings: { api } }) => {
  const { workers } = api.gunicorn;
  const { memory } = api.pods.resources.limits;
  const room = parseQuantity(memory);
  if (room === undefined || workers * workerMebibytes * mebibyte <= room) return [];
  return [
    {
      path: "api.gunicorn.workers",
      value: workers,
      reason: `take about ${workers * workerMebibytes} MiB, above the pod's memory limit of ${memory}: it may be killed`,
      remedy: "Raise api.pods.resources.limits.memory, or run fewer",
      warning: true,
    },
  ];
};

const watermarkFits: Rule = (_, { settings: { elastic }, installation }) => {
  const { storage, diskWatermark } = elastic;
  if (isExistingClaim(storage) || !runsHere("elastic", installation)) return [];
  const size = parseQuantity(storage.size);
  const free = watermarkBytes(diskWatermark);
  if (size === undefined || free === undefined || free < size) return [];
  return [
    {
      path: "elastic.diskWatermark",
      value: diskWatermark,
      reason: `is not below the volume's size of ${storage.size}: Elasticsearch would never write`,
      remedy: "Write less, or raise elastic.storage.size",
    },
  ];
};

function watermarkBytes(text: string): number | undefined {
  const [, amount, unit] = /^(\d+)(mb|gb)$/.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === "gb" ? 1024 : 1) * mebibyte;
}

const architectureKey = "kubernetes.io/arch";

const architectureKnown = forPods(
  ({ image, nodeSelector }, path, { installation: { release } }) => {
    const architecture = nodeSelector[architectureKey];
    const { architectures } = releases[release];
    if (image !== undefined || architecture === undefined || architectures.includes(architecture)) return [];
    return [
      {
        ...pathOf(...path.split("."), "nodeSelector", architectureKey),
        value: architecture,
        reason: `is no architecture of the image of release ${release}, which is for ${architectures.join(", ")}`,
        remedy: "Leave it out, or say an image for it in pods.image",
      },
    ];
  },
  ["api", "web", "fileserver"],
);

const inClear = `Write {"secret": {"name": …, "key": …}}`;

const envIsPlain = forPods(({ env }, path) =>
  Object.entries(env).flatMap(([name, value]): Finding[] => found(variableObjection(name, value, inClear), ...path.split("."), "env", name)),
);

const proxyOf = forPodsOf(["api", "fileserver"], ({ httpProxy }, path) => {
  if (httpProxy === undefined || httpProxy.http !== undefined || httpProxy.https !== undefined) return [];
  return [{ path: `${path}.httpProxy`, reason: "names no proxy", remedy: "Say http, https or both" }];
});

function found(objection: Objection | undefined, ...keys: readonly string[]): Finding[] {
  return objection === undefined ? [] : [{ ...pathOf(...keys), ...objection }];
}

function labelFindings(labels: Readonly<Record<string, string>>, path: string): Finding[] {
  return Object.entries(labels).flatMap(([key, value]) => {
    const objection = labelObjection(key, value);
    return found(objection, ...path.split("."), key).map((finding) => (finding.ofKey ? finding : { ...finding, value }));
  });
}

function annotationFindings(annotations: Readonly<Record<string, string>>, path: string): Finding[] {
  return Object.keys(annotations).flatMap((key) => found(annotationObjection(key), ...path.split("."), key));
}

const selectorKeys = forPods(({ nodeSelector }, path) => Object.keys(nodeSelector).flatMap((key) => found(keyObjection(key), ...path.split("."), "nodeSelector", key)));

const podLabels = forPods(({ labels }, path) => labelFindings(labels, `${path}.labels`));

const podAnnotations = forPods(({ annotations }, path) => annotationFindings(annotations, `${path}.annotations`));

const ownLabels: Rule = ({ labels = {} }) => labelFindings(labels, "labels");

const exposureAnnotations: Rule = ({ exposure }) => {
  if (exposure.kind !== "gateway") return "annotations" in exposure ? annotationFindings(exposure.annotations ?? {}, "exposure.annotations") : [];
  if (exposure.gateway.className === undefined) return [];
  const { annotations = {}, infrastructureAnnotations = {} } = exposure.gateway;
  return [...annotationFindings(annotations, "exposure.gateway.annotations"), ...annotationFindings(infrastructureAnnotations, "exposure.gateway.infrastructureAnnotations")];
};

export const podRules: readonly Rule[] = [requestsFit, asyncDeleteFits, spoolFits, uploadFits, workersFit, watermarkFits, architectureKnown, envIsPlain, proxyOf, selectorKeys, podLabels, podAnnotations, ownLabels, exposureAnnotations];
