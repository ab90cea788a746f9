// What an emit is compared to: a process that loads one model of kubernetes-models and validates one object with it.
import { Deployment } from "kubernetes-models/apps/v1/Deployment";

new Deployment({
  metadata: { name: "api" },
  spec: {
    selector: { matchLabels: { app: "api" } },
    template: { metadata: { labels: { app: "api" } }, spec: { containers: [{ name: "api", image: "clearml/server:2.4.0" }] } },
  },
}).validate();
