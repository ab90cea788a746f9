import { defineOverlay } from "@k8s-config/overlays";

/** Where releases and settings are tried before they reach prod: its shape, at a smaller size. */
export default defineOverlay({
  namespace: "clearml-staging",
  exposure: {
    kind: "ingress",
    domain: "clearml-staging.example.com",
    className: "traefik",
    controller: "traefik",
    tls: { secretName: "clearml-tls" },
  },
  network: { clients: [{ namespace: "traefik" }] },
  credentials: { kind: "existingSecret" },
  users: [
    { username: "ada", name: "Ada Lovelace" },
    { username: "grace", name: "Grace Hopper" },
  ],
  api: {
    replicas: 2,
    watchdog: { thresholdSec: 3600, intervalSec: 300 },
  },
  web: { loginNotice: "Staging: data here may be deleted at any time." },
  fileserver: { storage: { size: "100Gi", class: "standard" } },
  mongo: { storage: { size: "20Gi", class: "standard" } },
  elastic: { storage: { size: "50Gi", class: "standard" } },
  redis: { storage: { size: "5Gi", class: "standard" } },
});
