import type { IContainer } from "kubernetes-models/v1/Container";
import type { IEnvVar } from "kubernetes-models/v1/EnvVar";
import type { IVolume } from "kubernetes-models/v1/Volume";
import {
  amounts,
  autoscaler,
  credentialEnv,
  credentialKey,
  disruptionBudget,
  fromSecret,
  inlineUsersSecret,
  internalUrl,
  nodePortsOf,
  oneMore,
  pythonNetwork,
  replicasOf,
  scratch,
  serverDeployment,
  service,
  serviceAccount,
  services,
  storeCalls,
  substituteDisabled,
  userHash,
  type CredentialKey,
  type Installation,
  type ServerDeployment,
  type StoreName,
} from "@k8s-config/clearml";
import { type ConfigFiles, type KubeObject, type Manifest } from "@k8s-config/core";
import { apiserverConfig, asyncDeleteConfig, confFiles, sharedConfig, userHashEnv } from "./config.ts";
import { loginProbe } from "./probe.ts";
import type { ApiSettings } from "./settings.ts";
import { storageCredentialsPod } from "./storage-credentials.ts";

/** The API server with its Service, and asynchronous delete: two Deployments of one pod description. */
export function api(settings: ApiSettings, installation: Installation): Manifest {
  const { extraConfig } = settings;
  const shared = configMap("server-config", { ...confFiles(sharedConfig(settings, installation), extraConfig.shared), ...quietFiles(installation) });
  const apiserver = configMap("api-config", confFiles(apiserverConfig(settings, installation), extraConfig.apiserver));
  const asyncDelete = configMap("async-delete-config", confFiles(asyncDeleteConfig(settings), {}));
  return {
    config: [shared, apiserver, asyncDelete, ...inlineUsers(installation)],
    objects: [
      serviceAccount("api"),
      service(services.api.name, "api", services.api.port, nodePortsOf(installation.exposure).api),
      apiDeployment(settings, installation, [shared, apiserver]),
      disruptionBudget("api"),
      ...autoscaler("api", settings.autoscaling),
      serviceAccount("async-delete"),
      asyncDeleteDeployment(settings, installation, [shared, asyncDelete]),
      disruptionBudget("async-delete"),
    ],
  };
}

function configMap(name: string, files: Record<string, string>): ConfigFiles {
  return { kind: "ConfigMap", name, annotations: substituteDisabled, files };
}

const quietFile = "sitecustomize.py";

/**
 * The server logs the whole address of MongoDB, password included, at INFO. A config file cannot name that logger alone: a
 * dot in a key keeps its quotes. What runs in each Python before all else can.
 */
function quietFiles({ stores }: Installation): Record<string, string> {
  if (stores.mongo.login === undefined) return {};
  return {
    [quietFile]: `# Written by "k8s-config emit". Do not edit.
# What logs addresses of MongoDB with the password in them.
import logging

logging.getLogger("clearml.database").setLevel(logging.WARNING)
`,
  };
}

// Hashes that stand in the overlay lie in git, but still not in a ConfigMap, which more people may read.
function inlineUsers({ users, credentials }: Installation): ConfigFiles[] {
  const files = Object.fromEntries(
    users.flatMap((user) => ("passwordHash" in user ? [[userHash(user, credentials).key, Buffer.from(user.passwordHash).toString("base64")]] : [])),
  );
  return Object.keys(files).length === 0 ? [] : [{ kind: "Secret", name: inlineUsersSecret, files }];
}

interface ServerPod extends Pick<ServerDeployment, "replicas" | "strategy" | "graceSeconds" | "pod"> {
  readonly workload: "api" | "async-delete";
  readonly config: readonly ConfigFiles[];
  readonly credentials: readonly CredentialKey[];
  /** The stores that it calls. */
  readonly calls: readonly StoreName[];
  /** Where it finds modules of the server, beside its working folder. */
  readonly modules?: string;
  /** What the container has beside what both have. */
  readonly container: Omit<ServerDeployment["container"], "name" | "volumeMounts">;
  readonly mounts?: NonNullable<IContainer["volumeMounts"]>;
  readonly volumes?: readonly IVolume[];
}

/** What API server and asynchronous delete have in common, so that no feature can forget one of them. */
function deployment(settings: ApiSettings, installation: Installation, server: ServerPod): KubeObject {
  const { workload, config, credentials, calls: called, modules, container, mounts = [], volumes = [], ...rest } = server;
  const calls = storeCalls(installation.stores, called);
  const network = pythonNetwork(settings.pods);
  return serverDeployment({
    ...rest,
    workload,
    installation,
    settings: settings.pods,
    readsCredentials: true,
    container: {
      ...container,
      name: workload,
      workingDir: "/opt/clearml",
      env: [
        { name: "CLEARML_CONFIG_DIR", value: config.map(({ name }) => folderOf(name)).join(":") },
        { name: "HOME", value: "/tmp" },
        { name: "PYTHONDONTWRITEBYTECODE", value: "1" },
        { name: "PYTHONUNBUFFERED", value: "1" },
        ...pythonPath(modules, config),
        ...network.env,
        ...credentials.map((key) => fromSecret(credentialEnv(key), credentialKey(installation.credentials, key))),
        ...calls.env,
        ...(container.env ?? []),
      ],
      volumeMounts: [
        // One by one: of a mounted folder the server would read each file twice, and show the copy of secure.conf.
        ...config.flatMap(({ name, files }) =>
          Object.keys(files).map((file) => ({ name, mountPath: `${folderOf(name)}/${file}`, subPath: file, readOnly: true })),
        ),
        // The server writes these at its first start.
        { name: "apierrors", mountPath: "/opt/clearml/apiserver/apierrors/errors" },
        { name: "tmp", mountPath: "/tmp" },
        ...network.mounts,
        ...calls.mounts,
        ...mounts,
      ],
    },
    volumes: [
      ...config.map(({ name }) => ({ name, configMap: { name } })),
      scratch("apierrors", "64Mi"),
      scratch("tmp", "256Mi"),
      ...network.volumes,
      ...calls.volumes,
      ...volumes,
    ],
  });
}

// Python looks in the folders of the variable for a sitecustomize.
function pythonPath(modules: string | undefined, config: readonly ConfigFiles[]): IEnvVar[] {
  const own = config.flatMap(({ name, files }) => (quietFile in files ? [folderOf(name)] : []));
  const folders = [...(modules === undefined ? [] : [modules]), ...own];
  return folders.length === 0 ? [] : [{ name: "PYTHONPATH", value: folders.join(":") }];
}

function folderOf(config: string): string {
  return `/etc/clearml/${config}`;
}

function apiDeployment(settings: ApiSettings, installation: Installation, config: readonly ConfigFiles[]): KubeObject {
  const hashes = installation.users.map((user, index): IEnvVar => fromSecret(userHashEnv(index), userHash(user, installation.credentials)));
  return deployment(settings, installation, {
    workload: "api",
    replicas: replicasOf(settings),
    strategy: oneMore,
    config,
    credentials: [
      "token-secret",
      "session-secret",
      "apiserver-key",
      "apiserver-secret",
      "fileserver-key",
      "fileserver-secret",
      ...(settings.servicesAgent ? (["services-agent-key", "services-agent-secret"] as const) : []),
    ],
    calls: ["mongo", "elastic", "redis"],
    graceSeconds: 90,
    container: {
      // exec: bash, as the first process, would keep SIGTERM from the server.
      command: ["/bin/bash", "-c", `python3 -m apiserver.apierrors_generator && exec gunicorn ${gunicorn(settings).join(" ")}`],
      ports: [{ name: "http", containerPort: services.api.port }],
      env: hashes,
      resources: amounts(settings.pods),
      // Migrations, and Elasticsearch's own start, may take minutes.
      startupProbe: { exec: { command: [...loginProbe] }, periodSeconds: 10, timeoutSeconds: 15, failureThreshold: 90 },
      readinessProbe: { httpGet: { path: "/debug.ping", port: "http" }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
      // A slow call occupies a process; the server is dead only where none answers for minutes.
      livenessProbe: { httpGet: { path: "/debug.ping", port: "http" }, periodSeconds: 30, timeoutSeconds: 10, failureThreshold: 10 },
      lifecycle: { preStop: { exec: { command: ["sleep", "5"] } } },
    },
  });
}

function gunicorn({ gunicorn: { workers, timeoutSec, maxRequests, maxRequestsJitter } }: ApiSettings): string[] {
  return [
    `--workers=${workers}`,
    `--timeout=${timeoutSec}`,
    "--graceful-timeout=60",
    "--worker-tmp-dir=/dev/shm",
    ...(maxRequests === undefined ? [] : [`--max-requests=${maxRequests}`]),
    ...(maxRequestsJitter === undefined ? [] : [`--max-requests-jitter=${maxRequestsJitter}`]),
    `--bind=0.0.0.0:${services.api.port}`,
    "apiserver.server:app",
  ];
}

function asyncDeleteDeployment(settings: ApiSettings, installation: Installation, config: readonly ConfigFiles[]): KubeObject {
  const buckets = storageCredentialsPod(settings.storageCredentials);
  return deployment(settings, installation, {
    workload: "async-delete",
    replicas: settings.asyncDelete.enabled ? settings.asyncDelete.replicas : 0,
    strategy: { type: "Recreate" },
    config,
    credentials: ["token-secret"],
    calls: ["mongo", "redis"],
    modules: "/opt/clearml/apiserver",
    graceSeconds: 30,
    container: {
      command: ["python3", "-m", "jobs.async_urls_delete", "--fileserver-host", internalUrl("fileserver")],
      env: [...buckets.env],
      resources: amounts(settings.asyncDelete),
    },
    mounts: buckets.mounts,
    volumes: buckets.volumes,
    // Python, as the first process, ignores SIGTERM: nothing installs a handler. Here the pause process is the first.
    pod: { shareProcessNamespace: true },
  });
}
