import { atPointer, type KubeObject } from "@k8s-config/core";
import { renderEnvironment, type Environment } from "@k8s-config/overlays";

/** An environment in which everything is watched that can be. */
export const watchedEnvironment: Environment = {
  exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik", tls: { secretName: "clearml-tls" } },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
  elastic: { retention: { events: { log: 90, scalar: 365 }, statisticsMonths: 6 } },
  monitoring: { prometheus: { namespace: "monitoring" }, blackbox: { address: "blackbox.monitoring.svc:9115" } },
};

/** One object of it. @throws Error where it is missing. */
export function watchedObject(kind: string, name: string): KubeObject {
  const found = renderEnvironment("proof", watchedEnvironment).find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`there is no ${kind} ${name}`);
  return found;
}

/** The container of an exporter. */
export function exporterOf(store: "elastic" | "redis") {
  const container = atPointer(watchedObject("Deployment", `${store}-exporter`), "/spec/template/spec/containers/0");
  if (container === undefined) throw new Error("it has no container");
  return container;
}
