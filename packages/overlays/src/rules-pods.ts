import type { PodSettings, Resources } from "@k8s-config/clearml";
import { parseQuantity } from "@k8s-config/core";
import { componentNames, type Resolved } from "./resolve.ts";
import type { Finding, Rule } from "./rules.ts";

type PodRule = (pods: PodSettings, path: string) => Finding[];

/** What an environment says of all pods reaches each component, and is told once. */
function forPods(rule: PodRule): Rule {
  return (environment, { settings }) =>
    componentNames.flatMap((component) => {
      const findings = rule(settings[component].pods, `${component}.pods`);
      return findings.map((finding) => {
        const own = finding.path.slice(`${component}.pods.`.length).split(".")[0] ?? "";
        const said = environment[component]?.pods;
        const shared = environment.pods !== undefined && own in environment.pods && !(said !== undefined && own in said);
        return shared ? { ...finding, path: finding.path.slice(component.length + 1) } : finding;
      });
    });
}

const requestsFit = forPods(({ resources }, path) => resourceFindings(resources, `${path}.resources`));

const asyncDeleteFits: Rule = (_, { settings }) => resourceFindings(settings.api.asyncDelete.resources, "api.asyncDelete.resources");

function resourceFindings({ requests, limits }: Resources, path: string): Finding[] {
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

const envIsPlain = forPods(({ env }, path) =>
  Object.entries(env).flatMap(([name, value]): Finding[] => {
    const at = `${path}.env.${name}`;
    if (/^(CLEARML|TRAINS)__/.test(name)) {
      return [
        {
          path: at,
          reason: "the server parses such a value as HOCON: a password with = or # in it would be cut or stop the server",
          remedy: 'Use the setting that says it, or api.extraConfig, with {"$env": "NAME"} for a secret',
        },
      ];
    }
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      return [{ path: at, reason: "is no name of an environment variable", remedy: "Use letters, digits and _, and no digit first" }];
    }
    if (typeof value === "string" && value !== "" && /PASSWORD|SECRET|TOKEN/i.test(name)) {
      return [{ path: at, reason: "would lie in git in clear, by its name a secret", remedy: `Write {"secret": {"name": …, "key": …}}` }];
    }
    return [];
  }),
);

const proxyOf = forPods(({ httpProxy }, path) => {
  if (httpProxy === undefined || httpProxy.http !== undefined || httpProxy.https !== undefined) return [];
  return [{ path: `${path}.httpProxy`, reason: "names no proxy", remedy: "Say http, https or both" }];
});

const labelKey = /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const labelValue = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;

function labelFindings(labels: Readonly<Record<string, string>>, path: string): Finding[] {
  return Object.entries(labels).flatMap(([key, value]): Finding[] => {
    const at = `${path}.${key}`;
    if (/^app\.kubernetes\.io\/(name|part-of|version|instance)$/.test(key)) {
      return [{ path: at, value, reason: "is the project's own: Services and selectors find pods by it", remedy: "Use another label" }];
    }
    if (!labelKey.test(key) || !labelValue.test(value)) {
      return [{ path: at, value, reason: "is no label of Kubernetes", remedy: "Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends" }];
    }
    return noTextFindings(key, at);
  });
}

function annotationFindings(annotations: Readonly<Record<string, string>>, path: string): Finding[] {
  return Object.keys(annotations).flatMap((key): Finding[] => {
    const at = `${path}.${key}`;
    if (labelKey.test(key)) return noTextFindings(key, at);
    return [{ path: at, reason: "is no annotation of Kubernetes", remedy: "Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends, after a domain and / if you like" }];
  });
}

// kustomize writes such a key without quotes between two passes, and then fails on it.
function noTextFindings(key: string, at: string): Finding[] {
  const isText = Number.isNaN(Number(key.replaceAll("_", ""))) && !/^(true|false|null|\d{4}-\d\d?-\d\d?)$/i.test(key);
  return isText ? [] : [{ path: at, reason: "is not read as a text by kustomize, which fails on it", remedy: "Use a key with a domain, as in example.com/x" }];
}

const podLabels = forPods(({ labels }, path) => labelFindings(labels, `${path}.labels`));

const podAnnotations = forPods(({ annotations }, path) => annotationFindings(annotations, `${path}.annotations`));

const ownLabels: Rule = ({ labels = {} }) => labelFindings(labels, "labels");

const exposureAnnotations: Rule = ({ exposure }) => ("annotations" in exposure ? annotationFindings(exposure.annotations ?? {}, "exposure.annotations") : []);

export const podRules: readonly Rule[] = [requestsFit, asyncDeleteFits, spoolFits, envIsPlain, proxyOf, podLabels, podAnnotations, ownLabels, exposureAnnotations];
