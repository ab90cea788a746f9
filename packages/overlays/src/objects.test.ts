/** What the objects of any environment hold to, whatever it says. */
import { containersOf, find, items, podOf, workloadsOf } from "@k8s-config/clearml/testing";
import { storeNames } from "@k8s-config/clearml";
import { build, jsonEqual, objectId, restrictedProblems, withName, type KubeObject, type Manifest } from "@k8s-config/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partNames, renderEnvironment, type Part } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { ownFiles } from "./credentials-file.ts";
import { extraPaths } from "./extras.ts";
import { baseManifests } from "./resolve.ts";
import { environments } from "./testing/arbitrary.ts";
import { loadOverlay, overlayNames } from "./testing/overlays.ts";
import { plain } from "./testing/plain.ts";
import { emittedTree } from "./testing/tree.ts";

const random = fc.sample(environments, { seed: 3, numRuns: 60 }).map((environment, index) => [`random-${index}`, environment] as const);
const ofRepository = await Promise.all(overlayNames.map(async (name) => [name, await loadOverlay(name)] as const));
const all: readonly (readonly [string, Environment])[] = [...ofRepository, ...random];

/** `ConfigMap/api-config` for `ConfigMap/api-config-7d4f2c9k8m`: the id of an object whatever it holds. */
function plainId(object: KubeObject): string {
  return ["ConfigMap", "Secret", "Job"].includes(object.kind) ? objectId(object).replace(/-[0-9a-z]{10}$/, "") : objectId(object);
}

function objectsOf(environment: Environment): Record<string, KubeObject> {
  return Object.fromEntries(renderEnvironment("test", environment).map((object) => [plainId(object), object]));
}

function podsOf(objects: readonly KubeObject[]) {
  return workloadsOf({ objects }).map(podOf);
}

/** What is found among the objects of any environment, with its name. */
function foundIn(search: (objects: readonly KubeObject[]) => readonly unknown[]): [string, unknown][] {
  return all.flatMap(([name, environment]) => search(renderEnvironment(name, environment)).map((found): [string, unknown] => [name, found]));
}

describe("pods", () => {
  it("pass Pod Security restricted, in every environment", () => {
    for (const [, environment] of all) expect(workloadsOf({ objects: renderEnvironment("test", environment) }).length).toBeGreaterThanOrEqual(4);
    expect(foundIn((objects) => workloadsOf({ objects }).flatMap(restrictedProblems))).toEqual([]);
  });

  it("write to no root file system and take no variables of Services", () => {
    expect(foundIn((objects) => podsOf(objects).filter((pod) => pod["enableServiceLinks"] !== false))).toEqual([]);
    expect(foundIn((objects) => podsOf(objects).flatMap(containersOf).filter((container) => find(container, "securityContext", "readOnlyRootFilesystem") !== true))).toEqual([]);
  });

  it("mount no token, but for those of the Job that makes credentials", () => {
    const generating = all.filter(([, { credentials }]) => credentials.kind === "generated").map(([name]) => name);
    expect(foundIn((objects) => workloadsOf({ objects }).filter((workload) => podOf(workload)["automountServiceAccountToken"] !== false).map(plainId))).toEqual(generating.map((name) => [name, "Job/credentials"]));
    expect(foundIn((objects) => objects.filter((object) => object.kind === "ServiceAccount" && object["automountServiceAccountToken"] !== false))).toEqual([]);
  });
});

function jobName(environment: Environment): string | undefined {
  return objectsOf(environment)["Job/credentials"]?.metadata.name;
}

describe("the Job that makes credentials", () => {
  const generated: Environment = { ...plain, credentials: { kind: "generated" } };

  it("may create Secrets and nothing else", () => {
    const objects = objectsOf({ ...generated, namespace: "try" });
    const roles = Object.keys(objects).filter((id) => /Role/.test(id));
    expect(roles).toEqual(["Role/credentials", "RoleBinding/credentials"]);
    expect(objects["Role/credentials"]?.["rules"]).toEqual([{ apiGroups: [""], resources: ["secrets"], verbs: ["create"] }]);
    expect(objects["RoleBinding/credentials"]).toMatchObject({
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: "credentials" },
      subjects: [{ kind: "ServiceAccount", name: "credentials", namespace: "try" }],
    });
    expect(find(objects["Job/credentials"], "spec", "template", "spec", "serviceAccountName")).toBe("credentials");
  });

  it.each<[string, Partial<Environment>]>([
    ["a user more", { users: [...generated.users, { username: "alan", name: "Alan" }] }],
    ["another name of the Secret", { credentials: { kind: "generated", secretName: "team" } }],
    ["another image", { images: { server: { tag: "2.4.0-1" } } }],
    ["another namespace", { namespace: "elsewhere" }],
    ["a taint that its pod bears", { api: { pods: { tolerations: [{ key: "a", operator: "Exists" }] } } }],
  ])("gets another name with %s: its content could not be changed", (_change, change) => {
    expect(jobName({ ...generated, ...change })).not.toBe(jobName(generated));
  });

  it.each<[string, Partial<Environment>]>([
    ["the name that others see of a user", { users: [{ username: "ada", name: "Countess of Lovelace" }] }],
    ["the watchdog", { api: { watchdog: { thresholdSec: 10_000 } } }],
    ["the exposure", { exposure: { kind: "nodePort", host: "localhost" } }],
    ["what the API server asks for", { api: { pods: { resources: { requests: { cpu: "1" } } } } }],
  ])("keeps its name with %s, and so does not run again", (_change, change) => {
    expect(jobName({ ...generated, ...change })).toBe(jobName(generated));
  });

  it("has one name exactly where it has one content", () => {
    // The second of each pair differs in what the Job does not see.
    const pairs = random.flatMap(([, environment]) => [environment, { ...environment, sessionCookie: "another", web: { replicas: 4 } }]);
    const jobs = pairs.flatMap((environment) => renderEnvironment("test", { ...environment, namespace: "one" }).filter(({ kind }) => kind === "Job"));
    const names = new Set(jobs.map(({ metadata }) => metadata.name));
    expect(names.size).toBe(jobs.length / 2);
    expect(names.size).toBeGreaterThan(5);
    const differing = jobs.flatMap((one) => jobs.filter((other) => (one.metadata.name === other.metadata.name) !== jsonEqual(withName(one, ""), withName(other, ""))));
    expect(differing).toEqual([]);
  });
});

function isKept({ metadata }: KubeObject): boolean {
  return find(metadata["annotations"], "kustomize.toolkit.fluxcd.io/prune") === "disabled";
}

function namesClaim({ fileserver }: Environment): boolean {
  return fileserver?.storage !== undefined && "existingClaim" in fileserver.storage;
}

function backupClaimsOf({ backup }: Environment) {
  return backup === undefined ? [] : [backup.mongo, backup.elastic, backup.fileserver].filter((target) => target !== false && "size" in target);
}

describe("the parts of an overlay", () => {
  it("hold each object that there may be, for ever: from another part Flux would prune it", () => {
    const partsOf = new Map<string, Set<Part>>();
    const tree = emittedTree(new Map(all));
    for (const [name, environment] of all) {
      for (const part of partNames) {
        for (const object of build((path) => tree[path], `overlays/${name}/${part}`, extraPaths(name, ownFiles(environment)))) {
          // Environments name these two.
          const id = object.kind === "Namespace" || object.kind === "ExternalSecret" ? object.kind : plainId(object);
          partsOf.set(id, (partsOf.get(id) ?? new Set()).add(part));
        }
      }
    }
    const lists = Object.fromEntries(partNames.map((part) => [part, [...partsOf].filter(([, parts]) => parts.has(part)).map(([id]) => id).toSorted()]));
    expect([...partsOf].filter(([, parts]) => parts.size > 1)).toEqual([]);
    expect(lists).toMatchInlineSnapshot(`
      {
        "app": [
          "ConfigMap/api-config",
          "ConfigMap/async-delete-config",
          "ConfigMap/clearml-dashboard",
          "ConfigMap/elastic-retention",
          "ConfigMap/fileserver-config",
          "ConfigMap/server-config",
          "ConfigMap/web-config",
          "CronJob/backup-elastic",
          "CronJob/backup-fileserver",
          "CronJob/backup-mongo",
          "CronJob/elastic-retention",
          "Deployment/api",
          "Deployment/async-delete",
          "Deployment/elastic-exporter",
          "Deployment/fileserver",
          "Deployment/mongo-exporter",
          "Deployment/oauth2-proxy",
          "Deployment/redis-exporter",
          "Deployment/web",
          "Gateway/clearml",
          "HTTPRoute/api",
          "HTTPRoute/fileserver",
          "HTTPRoute/redirect-to-https",
          "HTTPRoute/web",
          "HorizontalPodAutoscaler/api",
          "HorizontalPodAutoscaler/web",
          "Ingress/clearml",
          "PodDisruptionBudget/api",
          "PodDisruptionBudget/async-delete",
          "PodDisruptionBudget/elastic-exporter",
          "PodDisruptionBudget/fileserver",
          "PodDisruptionBudget/mongo-exporter",
          "PodDisruptionBudget/oauth2-proxy",
          "PodDisruptionBudget/redis-exporter",
          "PodDisruptionBudget/web",
          "Probe/clearml-urls",
          "PrometheusRule/clearml",
          "Secret/api-users",
          "Service/api",
          "Service/api-public",
          "Service/elastic-exporter",
          "Service/fileserver",
          "Service/fileserver-public",
          "Service/mongo-exporter",
          "Service/redis-exporter",
          "Service/web",
          "Service/web-public",
          "Service/web-upstream",
          "ServiceAccount/api",
          "ServiceAccount/async-delete",
          "ServiceAccount/backup-elastic",
          "ServiceAccount/backup-fileserver",
          "ServiceAccount/backup-mongo",
          "ServiceAccount/elastic-exporter",
          "ServiceAccount/elastic-retention",
          "ServiceAccount/fileserver",
          "ServiceAccount/mongo-exporter",
          "ServiceAccount/oauth2-proxy",
          "ServiceAccount/redis-exporter",
          "ServiceAccount/verify",
          "ServiceAccount/web",
          "ServiceMonitor/exporters",
        ],
        "foundation": [
          "ExternalSecret",
          "Job/credentials",
          "Namespace",
          "NetworkPolicy/acme-solver",
          "NetworkPolicy/api",
          "NetworkPolicy/async-delete",
          "NetworkPolicy/backup-elastic",
          "NetworkPolicy/backup-fileserver",
          "NetworkPolicy/backup-mongo",
          "NetworkPolicy/credentials",
          "NetworkPolicy/default-deny",
          "NetworkPolicy/elastic",
          "NetworkPolicy/elastic-exporter",
          "NetworkPolicy/elastic-retention",
          "NetworkPolicy/fileserver",
          "NetworkPolicy/mongo",
          "NetworkPolicy/mongo-exporter",
          "NetworkPolicy/oauth2-proxy",
          "NetworkPolicy/redis",
          "NetworkPolicy/redis-exporter",
          "NetworkPolicy/verify",
          "NetworkPolicy/web",
          "PersistentVolumeClaim/backup-elastic",
          "PersistentVolumeClaim/backup-fileserver",
          "PersistentVolumeClaim/backup-mongo",
          "PersistentVolumeClaim/fileserver-data",
          "Role/credentials",
          "RoleBinding/credentials",
          "ServiceAccount/credentials",
        ],
        "stores": [
          "Certificate/elastic",
          "Certificate/elastic-transport",
          "Certificate/mongo",
          "Certificate/redis",
          "ConfigMap/elastic-config",
          "ConfigMap/mongo-config",
          "ConfigMap/redis-config",
          "PodDisruptionBudget/elastic",
          "PodDisruptionBudget/mongo",
          "PodDisruptionBudget/redis",
          "Service/elastic",
          "Service/elastic-members",
          "Service/mongo",
          "Service/mongo-members",
          "Service/redis",
          "Service/redis-members",
          "ServiceAccount/elastic",
          "ServiceAccount/mongo",
          "ServiceAccount/redis",
          "StatefulSet/elastic",
          "StatefulSet/mongo",
          "StatefulSet/redis",
        ],
      }
    `);
  });

  it("the foundation outlives the rest: Flux prunes neither the Namespace nor the claims of the files and of backups", () => {
    const wanted = all.flatMap(([name, environment]) => ["Namespace", ...(namesClaim(environment) ? [] : ["PersistentVolumeClaim"]), ...backupClaimsOf(environment).map(() => "PersistentVolumeClaim"), ...(environment.credentials.kind === "externalSecrets" ? ["ExternalSecret"] : [])].map((kind) => [name, kind]));
    expect(foundIn((objects) => objects.filter(isKept).map(({ kind }) => kind))).toEqual(wanted);
  });

  it("the Namespace lets no pod in that is not restricted", () => {
    expect(objectsOf({ ...plain, namespace: "team" })["Namespace/team"]?.metadata["labels"]).toEqual({
      "app.kubernetes.io/instance": "test",
      "app.kubernetes.io/part-of": "clearml",
      "pod-security.kubernetes.io/audit": "restricted",
      "pod-security.kubernetes.io/enforce": "restricted",
      "pod-security.kubernetes.io/enforce-version": "v1.36",
      "pod-security.kubernetes.io/warn": "restricted",
    });
  });
});

it("bases hold only what every environment has that lists them", () => {
  const bases = Object.entries(baseManifests).map(([component, { objects, config }]: [string, Manifest]) => ({ component, ids: [...objects.map(objectId), ...config.map(({ kind, name }) => `${kind}/${name}`)] }));
  expect(bases.flatMap(({ ids }) => ids).length).toBeGreaterThan(20);
  const lacking = (objects: readonly KubeObject[]) => {
    const has = new Set(objects.map(plainId));
    return bases.flatMap(({ component, ids }) => {
      const missing = ids.filter((id) => !has.has(id));
      // Of a store that is external nothing is there at all.
      return storeNames.some((store) => store === component) && missing.length === ids.length ? [] : missing;
    });
  };
  expect(foundIn(lacking)).toEqual([]);
});

describe("labels of the environment", () => {
  it("are on every object and every pod, and in no selector and no claim template", () => {
    const objects = Object.values(objectsOf({ ...plain, credentials: { kind: "generated" }, labels: { "example.com/cost-center": "4711" } }));
    const said = { "example.com/cost-center": "4711", "app.kubernetes.io/instance": "test" };
    for (const object of objects) {
      expect(object.metadata["labels"]).toMatchObject(said);
      expect(JSON.stringify([find(object, "spec", "selector"), find(object, "spec", "volumeClaimTemplates")])).not.toContain("4711");
    }
    for (const workload of workloadsOf({ objects })) expect(find(workload, "spec", "template", "metadata", "labels")).toMatchObject(said);
  });
});

const domain = "clearml.example.com";

function servicesOf(environment: Environment) {
  return Object.values(objectsOf(environment))
    .filter(({ kind, metadata }) => kind === "Service" && ["api", "web", "fileserver"].includes(metadata.name))
    .map(({ metadata, spec }) => [metadata.name, find(spec, "type"), ...items(find(spec, "ports")).map(({ nodePort }) => nodePort)])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

function way(host: string, name: string) {
  return { host, http: { paths: [{ path: "/", pathType: "Prefix", backend: { service: { name, port: { name: "http" } } } }] } };
}

describe("an exposure", () => {
  it("by node ports opens those of the reference deployment", () => {
    expect(servicesOf({ ...plain, exposure: { kind: "nodePort", host: "localhost" } })).toEqual([
      ["api", "NodePort", 30008],
      ["fileserver", "NodePort", 30081],
      ["web", "NodePort", 30080],
    ]);
  });

  it("by node ports opens others where it says so, behind records too", () => {
    expect(servicesOf({ ...plain, exposure: { kind: "nodePort", domain, ports: { web: 31080 } } })).toEqual([
      ["api", "NodePort", 30008],
      ["fileserver", "NodePort", 30081],
      ["web", "NodePort", 31080],
    ]);
  });

  it("of none opens nothing", () => {
    expect(servicesOf({ ...plain, exposure: { kind: "none", domain } })).toEqual([
      ["api", "ClusterIP", undefined],
      ["fileserver", "ClusterIP", undefined],
      ["web", "ClusterIP", undefined],
    ]);
    expect(Object.keys(objectsOf(plain)).filter((id) => /Ingress|public/.test(id))).toEqual([]);
  });

  it("by load balancers has three Services of their own", () => {
    const objects = objectsOf({ ...plain, exposure: { kind: "loadBalancer", domain, className: "nlb", annotations: { "example.com/a": "b" }, sourceRanges: ["10.0.0.0/8"] } });
    expect(Object.keys(objects).filter((id) => id.endsWith("-public"))).toEqual(["Service/web-public", "Service/api-public", "Service/fileserver-public"]);
    expect(objects["Service/fileserver-public"]).toEqual({
      apiVersion: "v1",
      kind: "Service",
      metadata: {
        name: "fileserver-public",
        namespace: "clearml",
        labels: { "app.kubernetes.io/name": "fileserver", "app.kubernetes.io/part-of": "clearml", "app.kubernetes.io/instance": "test" },
        annotations: { "example.com/a": "b" },
      },
      spec: {
        type: "LoadBalancer",
        loadBalancerClass: "nlb",
        loadBalancerSourceRanges: ["10.0.0.0/8"],
        selector: { "app.kubernetes.io/name": "fileserver", "app.kubernetes.io/part-of": "clearml" },
        ports: [{ name: "http", port: 80, targetPort: "http" }],
      },
    });
  });

  it("by load balancers that end TLS listens at 443", () => {
    const objects = objectsOf({ ...plain, exposure: { kind: "loadBalancer", domain, tls: true } });
    expect(find(objects["Service/api-public"], "spec", "ports")).toEqual([{ name: "https", port: 443, targetPort: "http" }]);
  });

  it("by an Ingress leads the three hosts to the three Services", () => {
    const objects = objectsOf({ ...plain, exposure: { kind: "ingress", domain, className: "nginx", controller: "nginx", tls: { secretName: "clearml-tls" }, mode: { kind: "subdomains", hosts: { web: domain } } } });
    expect(objects["Ingress/clearml"]?.["spec"]).toEqual({
      ingressClassName: "nginx",
      tls: [{ secretName: "clearml-tls", hosts: [domain, `api.${domain}`, `files.${domain}`] }],
      rules: [way(domain, "web"), way(`api.${domain}`, "api"), way(`files.${domain}`, "fileserver")],
    });
  });

  it("at one host leads to the web app alone", () => {
    const mode = { kind: "subPath", path: "/clearml" } as const;
    const byIngress = objectsOf({ ...plain, exposure: { kind: "ingress", domain, mode, className: "nginx", controller: "nginx", tls: { secretName: "clearml-tls" } } });
    const backend = { service: { name: "web", port: { name: "http" } } };
    expect(byIngress["Ingress/clearml"]?.["spec"]).toEqual({
      ingressClassName: "nginx",
      tls: [{ secretName: "clearml-tls", hosts: [domain] }],
      rules: [{ host: domain, http: { paths: [{ path: "/clearml", pathType: "Prefix", backend }] } }],
    });
    const byBalancer = objectsOf({ ...plain, exposure: { kind: "loadBalancer", domain, mode } });
    expect(Object.keys(byBalancer).filter((id) => id.endsWith("-public"))).toEqual(["Service/web-public"]);
    const byNode = objectsOf({ ...plain, exposure: { kind: "nodePort", domain, mode } });
    expect(["web", "api", "fileserver"].map((name) => find(byNode[`Service/${name}`], "spec", "type"))).toEqual(["NodePort", "ClusterIP", "ClusterIP"]);
  });

  it.each([
    ["nginx", { "nginx.ingress.kubernetes.io/proxy-body-size": "0", "nginx.ingress.kubernetes.io/proxy-request-buffering": "off", "nginx.ingress.kubernetes.io/proxy-read-timeout": "600", "nginx.ingress.kubernetes.io/proxy-send-timeout": "600" }],
    ["haproxy", { "haproxy.org/timeout-server": "600s" }],
    ["traefik", { "traefik.ingress.kubernetes.io/router.entrypoints": "web" }],
    ["other", undefined],
  ] as const)("by an Ingress of %s says body size and time-outs in its words", (controller, annotations) => {
    const exposure = { kind: "ingress", domain, className: "x", controller } as const;
    expect(objectsOf({ ...plain, exposure })["Ingress/clearml"]?.metadata["annotations"]).toEqual(annotations);
    const own = { "example.com/a": "b" };
    expect(objectsOf({ ...plain, exposure: { ...exposure, annotations: own } })["Ingress/clearml"]?.metadata["annotations"]).toEqual({ ...annotations, ...own });
  });

  it("by an Ingress of traefik with TLS enters where TLS does", () => {
    const objects = objectsOf({ ...plain, exposure: { kind: "ingress", domain, className: "x", controller: "traefik", tls: { secretName: "t" } } });
    expect(objects["Ingress/clearml"]?.metadata["annotations"]).toEqual({
      "traefik.ingress.kubernetes.io/router.entrypoints": "websecure",
      "traefik.ingress.kubernetes.io/router.tls": "true",
    });
  });
});

describe("a change of", () => {
  it("the watchdog restarts the API server alone", () => {
    expect(changed(plain, { ...plain, api: { watchdog: { thresholdSec: 10_000 } } })).toEqual(["ConfigMap/api-config", "Deployment/api"]);
    expect(rolled(plain, { ...plain, api: { watchdog: { thresholdSec: 10_000 } } })).toEqual(["Deployment/api"]);
  });

  it("the users restarts the API server alone", () => {
    const after: Environment = { ...plain, users: [...plain.users, { username: "alan", name: "Alan Turing" }] };
    expect(changed(plain, after)).toEqual(["ConfigMap/api-config", "Deployment/api"]);
    expect(rolled(plain, after)).toEqual(["Deployment/api"]);
  });

  it("the domain restarts all that reads a URL, and no store", () => {
    expect(rolled(plain, { ...plain, exposure: { kind: "none", domain: "ml.example.com" } })).toEqual(["Deployment/api", "Deployment/async-delete", "Deployment/fileserver", "Deployment/web"]);
  });

  it.each(["mongo", "elastic", "redis"] as const)("what %s may use restarts it alone", (store) => {
    const after: Environment = { ...plain, [store]: { pods: { resources: { limits: { cpu: "7" } } } } };
    expect(changed(plain, after)).toEqual([`StatefulSet/${store}`]);
    expect(rolled(plain, after)).toEqual([`StatefulSet/${store}`]);
  });

  it("the number of pods restarts none", () => {
    const after: Environment = { ...plain, api: { replicas: 3 }, web: { replicas: 2 } };
    expect(changed(plain, after)).toEqual(["Deployment/api", "Deployment/web"]);
    expect(rolled(plain, after)).toEqual([]);
  });

  it("the credentials' revision restarts what reads them", () => {
    expect(rolled(plain, { ...plain, credentials: { kind: "existingSecret", revision: 2 } })).toEqual(["Deployment/api", "Deployment/async-delete", "Deployment/fileserver", "StatefulSet/elastic", "StatefulSet/mongo", "StatefulSet/redis"]);
  });

  it("how an environment reaches its Services, not its URLs, restarts none", () => {
    const exposure = { kind: "none", domain: "clearml.example.com" } as const;
    const after: Environment = { ...plain, exposure: { ...exposure, kind: "loadBalancer", tls: true } };
    expect(rolled({ ...plain, exposure }, after)).toEqual([]);
  });
});

/** The objects that differ, new and old ones included. */
function changed(before: Environment, after: Environment): string[] {
  const [old, now] = [objectsOf(before), objectsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((id) => !jsonEqual(old[id], now[id])).toSorted();
}

/** Those whose pods a change restarts: the pod template differs. */
function rolled(before: Environment, after: Environment): string[] {
  const [old, now] = [objectsOf(before), objectsOf(after)];
  return changed(before, after).filter((id) => !jsonEqual(find(old[id], "spec", "template"), find(now[id], "spec", "template")));
}
