import {
  amounts,
  autoscaler,
  disruptionBudget,
  nodePortsOf,
  oneMore,
  replicasOf,
  scratch,
  serverDeployment,
  service,
  serviceAccount,
  services,
  substituteDisabled,
  type Installation,
} from "@k8s-config/clearml";
import type { Manifest } from "@k8s-config/core";
import { configurationJson } from "./configuration.ts";
import { folder, nginxConf } from "./nginx.ts";
import type { WebSettings } from "./settings.ts";
import { nginx, startSh } from "./start.ts";

const workload = "web";
const configMap = "web-config";

/** The web app: a Deployment of nginx, run directly and without root, and its Service. */
export function web(settings: WebSettings, installation: Installation): Manifest {
  const files = {
    "nginx.conf": nginxConf(settings, installation),
    "configuration.json": configurationJson(settings, installation),
    "start.sh": startSh,
  };
  return {
    config: [
      {
        kind: "ConfigMap",
        name: configMap,
        annotations: substituteDisabled,
        files,
      },
    ],
    objects: [
      serviceAccount(workload),
      service(services.web.name, workload, services.web.port, nodePortsOf(installation.exposure).web, installation.webFront),
      serverDeployment({
        workload,
        installation,
        settings: settings.pods,
        replicas: replicasOf(settings),
        strategy: oneMore,
        readsCredentials: false,
        graceSeconds: 90,
        container: {
          name: "nginx",
          command: ["/bin/sh", `${folder}/start.sh`],
          ports: [{ name: "http", containerPort: services.web.port }],
          resources: amounts(settings.pods),
          startupProbe: { httpGet: { path: "/healthz", port: "http" }, periodSeconds: 2, timeoutSeconds: 3, failureThreshold: 30 },
          readinessProbe: { httpGet: { path: "/", port: "http" }, periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3 },
          livenessProbe: { httpGet: { path: "/healthz", port: "http" }, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 6 },
          // Traffic still arrives while endpoints are withdrawn; then nginx finishes what it has begun.
          lifecycle: {
            preStop: {
              exec: { command: ["/bin/sh", "-c", `sleep 5; ${nginx.join(" ")} -s quit; while [ -e /tmp/nginx.pid ]; do sleep 1; done`] },
            },
          },
          volumeMounts: [
            ...Object.keys(files).map((file) => ({
              name: "config",
              mountPath: `${folder}/${file}`,
              subPath: file,
              readOnly: true,
            })),
            { name: "tmp", mountPath: "/tmp" },
          ],
        },
        volumes: [{ name: "config", configMap: { name: configMap } }, scratch("tmp", "256Mi")],
      }),
      disruptionBudget(workload),
      ...autoscaler(workload, settings.autoscaling),
    ],
  };
}
