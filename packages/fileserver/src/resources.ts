import {
  accessModesOf,
  amounts,
  claimVolume,
  credentialEnv,
  credentialKey,
  dataVolume,
  disruptionBudget,
  fromSecret,
  nodePortsOf,
  oneMore,
  pythonNetwork,
  scratch,
  serverDeployment,
  service,
  serviceAccount,
  services,
  storeCalls,
  subPathOf,
  substituteDisabled,
  type Installation,
  type ServerDeployment,
} from "@k8s-config/clearml";
import type { Manifest } from "@k8s-config/core";
import { configFiles } from "./config.ts";
import type { FileserverSettings } from "./settings.ts";

const workload = "fileserver";
const configMap = "fileserver-config";
const configFolder = "/etc/clearml";

/** Name of the claim that an environment makes for the files, unless it names one that exists. */
export const filesClaim = "fileserver-data";

/** The file server: a Deployment and its Service. The claim is the environment's: not every one makes it. */
export function fileserver(settings: FileserverSettings, installation: Installation): Manifest {
  const { credentials } = installation;
  const { workers, threads, timeoutSec } = settings.gunicorn;
  const network = pythonNetwork(settings.pods);
  const calls = storeCalls(installation.stores, ["redis"]);
  const files = configFiles(settings, installation);
  return {
    config: [{ kind: "ConfigMap", name: configMap, annotations: substituteDisabled, files }],
    objects: [
      serviceAccount(workload),
      service(services.fileserver.name, workload, services.fileserver.port, nodePortsOf(installation.exposure).files),
      serverDeployment({
        workload,
        installation,
        settings: settings.pods,
        replicas: settings.replicas,
        strategy: strategy(settings),
        readsCredentials: true,
        graceSeconds: 120,
        container: {
          name: "fileserver",
          // The image's entrypoint would stay in front of the server and keep SIGTERM from it.
          workingDir: "/opt/clearml/fileserver",
          command: [
            "gunicorn",
            "--worker-class=gthread",
            `--workers=${workers}`,
            `--threads=${threads}`,
            `--timeout=${timeoutSec}`,
            "--graceful-timeout=90",
            "--worker-tmp-dir=/dev/shm",
            `--bind=0.0.0.0:${services.fileserver.port}`,
            "fileserver:app",
          ],
          ports: [{ name: "http", containerPort: services.fileserver.port }],
          env: [
            { name: "CLEARML_CONFIG_DIR", value: configFolder },
            { name: "CLEARML_UPLOAD_FOLDER", value: "/mnt/fileserver" },
            { name: "HOME", value: "/tmp" },
            { name: "PYTHONDONTWRITEBYTECODE", value: "1" },
            { name: "PYTHONUNBUFFERED", value: "1" },
            ...network.env,
            ...(["fileserver-key", "fileserver-secret"] as const).map((key) => fromSecret(credentialEnv(key), credentialKey(credentials, key))),
            ...calls.env,
          ],
          resources: amounts(settings.pods),
          // It logs in at the API server before it answers, and gives up where that does not answer.
          startupProbe: { httpGet: { path: "/", port: "http" }, periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 60 },
          readinessProbe: { httpGet: { path: "/", port: "http" }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
          livenessProbe: { httpGet: { path: "/", port: "http" }, periodSeconds: 30, timeoutSeconds: 10, failureThreshold: 6 },
          lifecycle: { preStop: { exec: { command: ["sleep", "5"] } } },
          volumeMounts: [
            { name: dataVolume, mountPath: "/mnt/fileserver", ...subPathOf(settings.storage) },
            ...Object.keys(files).map((file) => ({ name: "config", mountPath: `${configFolder}/${file}`, subPath: file, readOnly: true })),
            { name: "tmp", mountPath: "/tmp" },
            ...network.mounts,
            ...calls.mounts,
          ],
        },
        volumes: [
          claimVolume(filesClaim, settings.storage),
          { name: "config", configMap: { name: configMap } },
          scratch("tmp", settings.uploadSpool),
          ...network.volumes,
          ...calls.volumes,
        ],
      }),
      disruptionBudget(workload),
    ],
  };
}

// A new pod on another node could never mount a ReadWriteOnce volume while the old one holds it.
function strategy({ storage }: FileserverSettings): ServerDeployment["strategy"] {
  return accessModesOf(storage).includes("ReadWriteMany") ? oneMore : { type: "Recreate" };
}
