import { accessModesOf, credentialKeys, nodePortsOf, releases, secretNameOf, userHash } from "@k8s-config/clearml";
import { mergeManifests, parseCidr } from "@k8s-config/core";
import { withPatches } from "./apply-patches.ts";
import type { Environment } from "./environment.ts";
import { componentManifests, type Resolved } from "./resolve.ts";
import { airGapRules } from "./rules-air-gap.ts";
import { availabilityRules } from "./rules-availability.ts";
import { backupRules } from "./rules-backup.ts";
import { configRules } from "./rules-config.ts";
import { exposureRules } from "./rules-exposure.ts";
import { credentialRules } from "./rules-credentials.ts";
import { extrasRules } from "./rules-extras.ts";
import { fluxRules } from "./rules-flux.ts";
import { maintenanceRules } from "./rules-maintenance.ts";
import { monitoringRules } from "./rules-monitoring.ts";
import { networkRules } from "./rules-network.ts";
import { gatewayRules } from "./rules-gateway.ts";
import { oauth2ProxyRules } from "./rules-oauth2-proxy.ts";
import { storeRules } from "./rules-stores.ts";
import { podRules } from "./rules-pods.ts";
import { storeAccessRules } from "./rules-store-access.ts";
import { releaseRules } from "./rules-release.ts";

/** What a rule found: the rest of a problem is the same for all of an environment. */
export interface Finding {
  readonly path: string;
  /** The keys of the path, where one of them may hold a dot. */
  readonly keys?: readonly string[];
  /** Whether the key is what is wrong, and not its value. */
  readonly ofKey?: true;
  readonly value?: unknown;
  readonly reason: string;
  readonly remedy: string;
  readonly warning?: true;
}

/** One thing that no type can say, because it is between two settings, or about the server. */
export type Rule = (environment: Environment, resolved: Resolved) => Finding[];

// The overlay makes the namespace, with Pod Security `restricted` for all that runs in it.
const namespaceOwn: Rule = ({ namespace }) => {
  if (namespace === undefined || !/^(default$|kube-)/.test(namespace)) return [];
  return [
    {
      path: "namespace",
      value: namespace,
      reason: "is the cluster's own: the overlay would hold all pods in it to Pod Security restricted",
      remedy: "Name a namespace that this installation has to itself",
    },
  ];
};

const nodePortsOnce: Rule = ({ exposure }) => {
  const ports = nodePortsOf(exposure);
  const names = ["api", "web", "files"] as const;
  return names.flatMap((name, index) => {
    const other = ports[name] === undefined ? undefined : names.slice(0, index).find((before) => ports[before] === ports[name]);
    if (other === undefined) return [];
    return [
      {
        path: `exposure.ports.${name}`,
        value: ports[name],
        reason: `is the node port of ${other} too`,
        remedy: "Give each of api, web and files a port of its own",
      },
    ];
  });
};

const hostReachable: Rule = ({ exposure }) => {
  if (!("host" in exposure) || !/(\.svc|\.cluster\.local)$/.test(exposure.host)) return [];
  return [
    {
      path: "exposure.host",
      value: exposure.host,
      reason: "is a name inside the cluster, and would be stored with every artifact",
      remedy: "Write the name or address of a node at which people and machines reach it",
    },
  ];
};

const sourceNetworks: Rule = ({ exposure }) => {
  if (!("sourceRanges" in exposure)) return [];
  if (exposure.sourceRanges?.length === 0) return [{ path: "exposure.sourceRanges", value: [], reason: "is empty, which Kubernetes takes for everybody", remedy: "Name networks, or leave it out" }];
  return (exposure.sourceRanges ?? []).flatMap((range, index) => {
    if (parseCidr(range) !== undefined) return [];
    return [{ path: `exposure.sourceRanges.${index}`, value: range, reason: "is no network: an address, / and the length of the prefix", remedy: "Write one, for example 10.0.0.0/8" }];
  });
};

const formerUrls: Rule = ({ formerFilesUrls = [] }) =>
  formerFilesUrls.flatMap((url, index) => {
    // The server compares by characters: a host in capitals would match nothing that clients stored.
    if (/^https?:\/\/[^\sA-Z/@?#]+(\/[^\s?#]*)?$/.test(url)) return [];
    return [{ path: `formerFilesUrls.${index}`, ...(url.includes("@") ? {} : { value: url }), reason: "is not the URL of a file server", remedy: "Write scheme and host in lower case, for example http://files.old.example.com" }];
  });

const watchdogOrder: Rule = (_, { settings }) => {
  const { thresholdSec, intervalSec } = settings.api.watchdog;
  if (thresholdSec >= intervalSec) return [];
  return [
    {
      path: "api.watchdog.thresholdSec",
      value: thresholdSec,
      reason: `is below the interval of ${intervalSec} s: tasks would be stopped after a silence shorter than the time between two looks`,
      remedy: `Write ${intervalSec} or more, or a shorter intervalSec`,
    },
  ];
};

const usersOnce: Rule = ({ users, credentials }) => {
  const findings: Finding[] = [];
  const names = new Map<string, number>();
  const keys = new Map<string, number>();
  for (const [index, user] of users.entries()) {
    const before = names.get(user.username);
    if (before !== undefined) {
      findings.push({
        path: `users.${index}.username`,
        value: user.username,
        reason: `is the name of users.${before} too: the server would make neither`,
        remedy: "Give each user a name of its own",
      });
      continue;
    }
    names.set(user.username, index);
    const { name, key } = userHash(user, credentials);
    if (!/^[-._a-zA-Z0-9]+$/.test(key)) {
      findings.push({
        path: `users.${index}.username`,
        value: user.username,
        reason: `makes user-${user.username}, which is no key of a Secret`,
        remedy: "Say another key in secretKey, of letters, digits, ., - and _",
      });
    }
    if (name === secretNameOf(credentials) && credentialKeys.some((own) => own === key)) {
      findings.push({ path: `users.${index}.secretKey`, value: key, reason: "is the key of a value of the server's own, which the user's hash would take the place of", remedy: "Give each user a key of its own, or leave it out" });
    }
    const same = keys.get(`${name}/${key}`);
    if (same !== undefined) {
      findings.push({ path: `users.${index}.secretKey`, value: key, reason: `is the key of users.${same} too: both would have one password`, remedy: "Give each user a key of its own" });
    }
    keys.set(`${name}/${key}`, index);
    // Elsewhere it is refused.
    if ("passwordHash" in user && (credentials.kind === "existingSecret" || credentials.kind === "generated")) {
      findings.push({
        path: `users.${index}.passwordHash`,
        reason: "lies in git for all who may read it to try passwords on",
        remedy: `Put base64 of the hash under user-${user.username} into the credentials' Secret instead`,
        warning: true,
      });
    }
  }
  return findings;
};

// With generated credentials each user has a Secret, whose key is always the same.
const secretKeysRead: Rule = ({ users, credentials }) => {
  if (credentials.kind !== "generated") return [];
  return users.flatMap((user, index) => {
    if (!("secretKey" in user) || user.secretKey === undefined) return [];
    return [
      {
        path: `users.${index}.secretKey`,
        value: user.secretKey,
        reason: "has no effect with generated credentials, where each user has a Secret of its own",
        remedy: "Leave it out, or use credentials of kind existingSecret",
      },
    ];
  });
};

const fileserverShares: Rule = (_, { settings: { fileserver } }) => {
  if (fileserver.replicas < 2 || accessModesOf(fileserver.storage).includes("ReadWriteMany")) return [];
  return [
    {
      path: "fileserver.replicas",
      value: fileserver.replicas,
      reason: "more than one pod cannot share a ReadWriteOnce claim",
      remedy: 'Write 1, or storage of a class that can with accessModes ["ReadWriteMany"]',
    },
  ];
};

const sessionsOrder: Rule = (_, { settings }) => {
  const { defaultExpirationSec, maxExpirationSec } = settings.api.sessions;
  if (defaultExpirationSec <= maxExpirationSec) return [];
  return [
    {
      path: "api.sessions.defaultExpirationSec",
      value: defaultExpirationSec,
      reason: `is above maxExpirationSec, ${maxExpirationSec}`,
      remedy: `Write ${maxExpirationSec} or less`,
    },
  ];
};

const sameSiteSecure: Rule = (_, { settings, installation }) => {
  if (settings.api.cookies.sameSite !== "None" || installation.endpoints.secure) return [];
  return [
    {
      path: "api.cookies.sameSite",
      value: "None",
      reason: "browsers drop such a cookie where it is not secure, and the URLs here are http",
      remedy: "Write Lax, or an exposure with TLS",
    },
  ];
};

const jitterNeedsLimit: Rule = (_, { settings }) => {
  const { maxRequests, maxRequestsJitter } = settings.api.gunicorn;
  if (maxRequestsJitter === undefined || maxRequests !== undefined) return [];
  return [{ path: "api.gunicorn.maxRequestsJitter", value: maxRequestsJitter, reason: "adds to maxRequests, which is not there", remedy: "Say maxRequests too, or leave it out" }];
};

const serverTagKnown: Rule = ({ images, pods }, { installation: { release }, settings }) => {
  if (releases[release].server.tag !== undefined || images?.server?.tag !== undefined || images?.server?.digest !== undefined || pods?.image !== undefined) return [];
  const servers = [settings.api, settings.web, settings.fileserver];
  if (servers.every(({ pods: { image } }) => image !== undefined)) return [];
  return [
    {
      path: "release",
      value: release,
      reason: "no source shows the image tag of this release",
      remedy: "Say the tag in images.server.tag",
    },
  ];
};

const bucketsOnce: Rule = (_, { settings }) => {
  const { s3, gcs, azure } = settings.api.storageCredentials;
  const lists = {
    s3: s3.map(({ bucket, host }) => [host, bucket]),
    gcs: gcs.map(({ bucket }) => [bucket]),
    azure: azure.map(({ account, container }) => [account, container]),
  };
  return Object.entries(lists).flatMap(([provider, entries]) => {
    const seen = new Map<string, number>();
    return entries.flatMap((entry, index) => {
      const key = JSON.stringify(entry);
      const before = seen.get(key);
      seen.set(key, index);
      if (before === undefined) return [];
      return [{ path: `api.storageCredentials.${provider}.${index}`, reason: `is for the same as entry ${before}`, remedy: "Keep one of the two" }];
    });
  });
};

const patchesFit: Rule = ({ patches = [] }, { settings, installation }) => {
  if (patches.length === 0) return [];
  const { objects } = mergeManifests(Object.values(componentManifests(settings, installation)));
  return withPatches(objects, patches).refusals.map(({ index, field, reason, remedy }) => {
    const patch = patches[index];
    const value = field === "value" ? {} : { value: patch?.[field] };
    return { path: `patches.${index}.${field}`, ...value, reason, remedy };
  });
};

const rules: readonly Rule[] = [
  namespaceOwn,
  nodePortsOnce,
  hostReachable,
  ...exposureRules,
  sourceNetworks,
  formerUrls,
  watchdogOrder,
  usersOnce,
  secretKeysRead,
  fileserverShares,
  sessionsOrder,
  sameSiteSecure,
  jitterNeedsLimit,
  serverTagKnown,
  bucketsOnce,
  patchesFit,
  ...configRules,
  ...credentialRules,
  ...podRules,
  ...availabilityRules,
  ...releaseRules,
  ...extrasRules,
  ...fluxRules,
  ...networkRules,
  ...airGapRules,
  ...gatewayRules,
  ...oauth2ProxyRules,
  ...storeRules,
  ...maintenanceRules,
  ...storeAccessRules,
  ...monitoringRules,
  ...backupRules,
];

export function applyRules(environment: Environment, resolved: Resolved): Finding[] {
  return rules.flatMap((rule) => rule(environment, resolved));
}
