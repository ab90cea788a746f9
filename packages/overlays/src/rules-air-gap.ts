import { imagesOf, isJsonObject } from "@k8s-config/core";
import { policyOrigin } from "@k8s-config/web";
import { environmentParts } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { isOnDockerHub } from "./images.ts";
import { pathOf } from "./problems.ts";
import { forPods, forPodsOf } from "./rules-pods.ts";
import type { Finding, Rule } from "./rules.ts";

const noCalls: Rule = (_, { settings: { api, web } }) => [
  ...refusedWhereOn("api.checkForUpdates", api.checkForUpdates, "lets the API server ask updates.clear.ml for new versions"),
  ...refusedWhereOn("api.statistics", api.statistics, "lets the API server send statistics to updates.clear.ml, once a user opts in"),
  ...refusedWhereOn("api.prePopulate", api.prePopulate, "fills the server with examples, and their files are where their makers put them"),
  ...refusedWhereOn("web.updateNotice", web.updateNotice, "shows what the browser may not ask updates.clear.ml for"),
];

function refusedWhereOn(path: string, on: boolean, reason: string): Finding[] {
  return on ? [{ path, value: true, reason, remedy: "Leave it out" }] : [];
}

const publicRegistries = /^(quay\.io|ghcr\.io|gcr\.io|([a-z]+\.)?gcr\.io|registry\.k8s\.io|public\.ecr\.aws|mcr\.microsoft\.com|registry\.gitlab\.com)(\/|$)/;

const mirrored: Rule = ({ images: { registry } = {} }) => {
  const remedy = "Name a mirror in your network; docs/air-gap.md says how to fill it";
  if (registry === undefined) return [{ path: "images.registry", reason: "is missing, so that images would come from their makers' registries", remedy }];
  if (isOnDockerHub(registry)) return [{ path: "images.registry", value: registry, reason: "is on Docker Hub", remedy }];
  return publicRegistries.test(registry) ? [{ path: "images.registry", value: registry, reason: "is a public registry, out of the network", remedy }] : [];
};

// Settings of pods and patches may name any image: what is rendered tells.
const fromMirror: Rule = (environment, { installation: { images } }) => {
  const { registry } = images;
  if (registry === undefined) return [];
  const [host] = registry.split("/");
  const { parts } = environmentParts("air-gap", environment);
  const foreign = [...imagesOf(Object.values(parts).flatMap(({ objects }) => objects))].filter(([, image]) => !image.startsWith(`${host}/`));
  // Each image once, however many containers run it.
  return [...new Map(foreign.map(([container, image]) => [image, container]))].map(([image, container]) => ({
    path: "airGapped",
    reason: `${container} runs ${image}, which is not from ${host}`,
    remedy: "Mirror it, and name it there",
  }));
};

const outward = "leads out of the network";

const noProxy = forPodsOf(["api", "fileserver"], ({ httpProxy }, path) => (httpProxy === undefined ? [] : [{ path: `${path}.httpProxy`, reason: outward, remedy: "Leave it out" }]));

const noProxyVariable = forPods(({ env }, path) =>
  Object.keys(env)
    .filter((name) => /^(https?|ftp|all)_proxy$/i.test(name))
    .map((name) => ({ ...pathOf(...path.split("."), "env", name), reason: outward, remedy: "Leave it out" })),
);

const bucketsInside: Rule = (_, { settings: { api } }) => {
  const { s3, gcs, azure } = api.storageCredentials;
  return [
    ...s3.flatMap(({ host = "amazonaws.com" }, index) => (/(^|\.)amazonaws\.com(\.cn)?(:|$)/i.test(host) ? [outsideBucket("s3", index, "Amazon")] : [])),
    ...gcs.map((_entry, index) => outsideBucket("gcs", index, "Google")),
    ...azure.map((_entry, index) => outsideBucket("azure", index, "Microsoft")),
  ];
};

function outsideBucket(provider: string, index: number, owner: string): Finding {
  return {
    path: `api.storageCredentials.${provider}.${index}`,
    reason: `is at ${owner}, out of the network`,
    remedy: "Leave it out, or keep the files in your network, in what speaks S3 and has a host",
  };
}

// A browser would load nothing from what its policy cannot name.
const filesNamed: Rule = ({ exposure, formerFilesUrls = [] }, { installation: { endpoints } }) => {
  const rest = { reason: "is nothing that the content policy of a browser can name, so that no file would load from there", remedy: "Write a name in lower case, or an IPv4 address" };
  return [
    ...(policyOrigin(endpoints.files.url) === undefined ? [{ path: filesHostPath(exposure), value: endpoints.files.host, ...rest }] : []),
    ...formerFilesUrls.flatMap((url, index) => (policyOrigin(url) === undefined ? [{ path: `formerFilesUrls.${index}`, ...rest }] : [])),
  ];
};

function filesHostPath(exposure: Environment["exposure"]): string {
  if ("host" in exposure) return "exposure.host";
  return exposure.mode?.kind === "subdomains" && exposure.mode.hosts?.files !== undefined ? "exposure.mode.hosts.files" : "exposure.domain";
}

const loadedInside: Rule = (_, { settings: { web }, installation: { endpoints } }) => {
  const inside = new Set([endpoints.web.url, ...endpoints.filesUrls, ...web.browserOrigins].map(policyOrigin));
  const { branding, plotlyURL } = web.configuration;
  const loaded = { plotlyURL, ...(branding !== undefined && isJsonObject(branding) ? Object.fromEntries(Object.entries(branding).map(([key, value]) => [`branding.${key}`, value])) : {}) };
  return Object.entries(loaded).flatMap(([key, value]) => {
    if (typeof value !== "string" || !/^(https?:)?\/\//i.test(value) || inside.has(policyOrigin(value))) return [];
    return [{ path: `web.configuration.${key}`, value, reason: "is loaded from outside of the installation", remedy: "Leave it out, or name its origin in web.browserOrigins where that is in your network" }];
  });
};

const airGap: readonly Rule[] = [noCalls, mirrored, fromMirror, noProxy, noProxyVariable, bucketsInside, filesNamed, loadedInside];

/** What an installation without a way out may not have. What people upload, and what extras run, is for the network to stop. */
const closed: Rule = (environment, resolved) => (environment.airGapped === true ? airGap.flatMap((rule) => rule(environment, resolved)) : []);

const originsNamed: Rule = ({ airGapped = false }, { settings: { web } }) =>
  web.browserOrigins.flatMap((value, index) => {
    const path = `web.browserOrigins.${index}`;
    if (!airGapped) return [{ path, value, reason: "says nothing: the browser may load from anywhere but in an air-gapped installation", remedy: "Leave it out, or set airGapped" }];
    return policyOrigin(value) === value ? [] : [{ path, ...(value.includes("@") ? {} : { value }), reason: "is no origin: scheme, host in lower case and port", remedy: "Write one, for example https://minio.example.com:9000" }];
  });

export const airGapRules: readonly Rule[] = [closed, originsNamed];
