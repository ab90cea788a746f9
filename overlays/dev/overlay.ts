import { defineOverlay } from "@k8s-config/overlays";

/** One small installation to try things on, reached at the ports of a node, and thrown away when done. */
export default defineOverlay({
  namespace: "clearml-dev",
  exposure: { kind: "nodePort", host: "localhost" },
  // Made in the cluster on first start; each user's password stands beside its hash:
  // kubectl -n clearml-dev get secret clearml-credentials-user-dev -o jsonpath='{.data.password}' | base64 -d
  credentials: { kind: "generated" },
  users: [{ username: "dev", name: "Developer" }],
  api: {
    gunicorn: { workers: 2 },
    pods: {
      resources: { requests: { cpu: "100m", memory: "512Mi" }, limits: { memory: "1Gi" } },
    },
    logLevel: "DEBUG",
    prePopulate: true,
  },
  fileserver: {
    gunicorn: { workers: 2 },
    storage: { size: "10Gi" },
    uploadSpool: "2Gi",
    pods: { resources: { requests: { memory: "256Mi" }, limits: { memory: "512Mi", "ephemeral-storage": "4Gi" } } },
  },
  mongo: {
    storage: { size: "5Gi" },
    pods: { resources: { requests: { cpu: "100m", memory: "1Gi" }, limits: { memory: "1Gi" } } },
  },
  elastic: {
    storage: { size: "10Gi" },
    pods: { resources: { requests: { cpu: "200m", memory: "2Gi" }, limits: { memory: "2Gi" } } },
  },
  redis: {
    storage: { size: "1Gi" },
    pods: { resources: { requests: { memory: "128Mi" }, limits: { memory: "128Mi" } } },
  },
});
