import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import {
  amounts,
  disruptionBudget,
  imageOf,
  nodePortsOf,
  objectLabels,
  podTemplate,
  releaseOf,
  scratch,
  selectorLabels,
  service,
  serviceAccount,
  services,
  substituteDisabled,
  versionOf,
  type Installation,
} from "@k8s-config/clearml";
import { kubeObject, type Manifest } from "@k8s-config/core";
import { configurationJson } from "./configuration.ts";
import { folder, nginxConf } from "./nginx.ts";
import type { WebSettings } from "./settings.ts";

const workload = "web";
const configMap = "web-config";

/** The web app: a Deployment of nginx, run directly and without root, and its Service. */
export function web(settings: WebSettings, installation: Installation): Manifest {
  const image = settings.pods.image ?? imageOf(installation, "server");
  const nginx = ["nginx", "-c", `${folder}/nginx.conf`, "-e", "stderr"];
  return {
    config: [
      {
        kind: "ConfigMap",
        name: configMap,
        annotations: substituteDisabled,
        files: {
          "nginx.conf": nginxConf(settings, installation.endpoints),
          "configuration.json": configurationJson(settings, installation.endpoints),
        },
      },
    ],
    objects: [
      serviceAccount(workload),
      service(services.web.name, workload, services.web.port, nodePortsOf(installation.exposure)?.web),
      kubeObject<IDeployment>({
        apiVersion: "apps/v1",
        kind: "Deployment",
        metadata: { name: workload, labels: objectLabels(workload) },
        spec: {
          replicas: settings.replicas,
          selector: { matchLabels: selectorLabels(workload) },
          strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
          template: podTemplate({
            workload,
            installation,
            settings: settings.pods,
            version: versionOf(image),
            user: 10001,
            readsCredentials: false,
            graceSeconds: 90,
            architectures: releaseOf(installation).architectures,
            fromReplicaSet: true,
            containers: [
              {
                name: "nginx",
                image,
                command: [...nginx, "-g", "daemon off;"],
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
                  ...["nginx.conf", "configuration.json"].map((file) => ({
                    name: "config",
                    mountPath: `${folder}/${file}`,
                    subPath: file,
                    readOnly: true,
                  })),
                  { name: "tmp", mountPath: "/tmp" },
                ],
              },
            ],
            volumes: [{ name: "config", configMap: { name: configMap } }, scratch("tmp", "256Mi")],
          }),
        },
      }),
      disruptionBudget(workload),
    ],
  };
}
