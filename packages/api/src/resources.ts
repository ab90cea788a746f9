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
  substituteDisabled,
  userHash,
  type CredentialKey,
  type Installation,
  type ServerDeployment,
} from "@k8s-config/clearml";
import { type ConfigFiles, type KubeObject, type Manifest } from "@k8s-config/core";
import { apiserverConfig, asyncDeleteConfig, confFiles, sharedConfig, userHashEnv } from "./config.ts";
import { loginProbe } from "./probe.ts";
import type { ApiSettings } from "./settings.ts";
import { storageCredentialsPod } from "./storage-credentials.ts";

/** The API server with its Service, and asynchronous delete: two Deployments of one pod description. */
export function api(settings: ApiSettings, installation: Installation): Manifest {
  const { extraConfig } = settings;
  const shared = configMap("server-config", confFiles(sharedConfig(settings, installation), extraConfig.shared));
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
  /** What the container has beside what both have. */
  readonly container: Omit<ServerDeployment["container"], "name" | "volumeMounts">;
  readonly mounts?: NonNullable<IContainer["volumeMounts"]>;
  readonly volumes?: readonly IVolume[];
}

/** What API server and asynchronous delete have in common, so that no feature can forget one of them. */
function deployment(settings: ApiSettings, installation: Installation, server: ServerPod): KubeObject {
  const { workload, config, credentials, container, mounts = [], volumes = [], ...rest } = server;
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
        ...network.env,
        ...credentials.map((key) => fromSecret(credentialEnv(key), credentialKey(installation.credentials, key))),
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
        ...mounts,
      ],
    },
    volumes: [
      ...config.map(({ name }) => ({ name, configMap: { name } })),
      scratch("apierrors", "64Mi"),
      scratch("tmp", "256Mi"),
      ...network.volumes,
      ...volumes,
    ],
  });
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
    graceSeconds: 30,
    container: {
      command: ["python3", "-m", "jobs.async_urls_delete", "--fileserver-host", internalUrl("fileserver")],
      env: [{ name: "PYTHONPATH", value: "/opt/clearml/apiserver" }, ...buckets.env],
      resources: amounts(settings.asyncDelete),
    },
    mounts: buckets.mounts,
    volumes: buckets.volumes,
    // Python, as the first process, ignores SIGTERM: nothing installs a handler. Here the pause process is the first.
    pod: { shareProcessNamespace: true },
  });
}
