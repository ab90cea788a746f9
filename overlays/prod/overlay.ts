import { defineOverlay } from "@k8s-config/overlays";

/** The installation that people work on. */
export default defineOverlay({
  namespace: "clearml",
  exposure: {
    kind: "ingress",
    domain: "clearml.example.com",
    className: "traefik",
    controller: "traefik",
    tls: { secretName: "clearml-tls" },
  },
  // Nobody but the Ingress controller reaches the pods from outside of the namespace.
  network: { clients: [{ namespace: "traefik" }] },
  // Commits of the branch main are applied; kubectl apply -k overlays/prod/flux begins it.
  flux: {
    source: { kind: "git", url: "ssh://git@git.example.com/platform/clearml.git", ref: { branch: "main" }, secretName: "clearml-git" },
  },
  credentials: { kind: "existingSecret" },
  users: [
    { username: "ada", name: "Ada Lovelace" },
    { username: "alan", name: "Alan Turing" },
    { username: "grace", name: "Grace Hopper" },
  ],
  api: {
    replicas: 3,
    gunicorn: { workers: 8 },
    pods: { resources: { requests: { cpu: "1", memory: "3Gi" }, limits: { cpu: "4", memory: "4Gi" } } },
    // Trainings here are silent for up to five hours while they evaluate.
    watchdog: { thresholdSec: 21600, intervalSec: 900 },
    servicesAgent: true,
  },
  web: { replicas: 2 },
  fileserver: {
    storage: { size: "2Ti", class: "standard" },
    uploadSpool: "100Gi",
    pods: { resources: { requests: { memory: "1Gi" }, limits: { memory: "2Gi", "ephemeral-storage": "110Gi" } } },
  },
  mongo: {
    storage: { size: "200Gi", class: "fast" },
    pods: { resources: { requests: { cpu: "1", memory: "8Gi" }, limits: { cpu: "4", memory: "8Gi" } } },
  },
  elastic: {
    storage: { size: "500Gi", class: "fast" },
    diskWatermark: "5gb",
    pods: { resources: { requests: { cpu: "2", memory: "16Gi" }, limits: { cpu: "4", memory: "16Gi" } } },
  },
  redis: { storage: { size: "10Gi", class: "fast" } },
});
