import type { IIngress } from "kubernetes-models/networking.k8s.io/v1/Ingress";
import type { IService } from "kubernetes-models/v1/Service";
import { objectLabels, selectorLabels, services, type IngressController, type IngressExposure, type Installation, type LoadBalancerExposure } from "@k8s-config/clearml";
import { kubeObject, type KubeObject } from "@k8s-config/core";

/** The Service behind each endpoint. */
const serviceOf = { web: services.web, api: services.api, files: services.fileserver } as const;

/** Objects that only some exposures have; node ports are a matter of the components' own Services. */
export function exposureObjects(installation: Installation): KubeObject[] {
  const { exposure } = installation;
  if (exposure.kind === "loadBalancer") return loadBalancers(exposure, installation);
  if (exposure.kind === "ingress") return [ingress(exposure, installation)];
  return [];
}

// Services of their own: the port that the records lead to is 80 or 443, those that pods use stay as they are.
function loadBalancers({ tls = false, className, annotations = {}, sourceRanges }: LoadBalancerExposure, { endpoints }: Installation): KubeObject[] {
  return endpoints.exposed.map((endpoint) => {
    const { name } = serviceOf[endpoint];
    return kubeObject<IService>({
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: `${name}-public`, labels: objectLabels(name), ...annotated(annotations) },
      spec: {
        type: "LoadBalancer",
        ...(className === undefined ? {} : { loadBalancerClass: className }),
        ...(sourceRanges === undefined ? {} : { loadBalancerSourceRanges: [...sourceRanges] }),
        selector: selectorLabels(name),
        ports: [tls ? { name: "https", port: 443, targetPort: "http" } : { name: "http", port: 80, targetPort: "http" }],
      },
    });
  });
}

function ingress({ className, controller, tls, annotations }: IngressExposure, { endpoints }: Installation): KubeObject {
  const merged = { ...controllerAnnotations[controller](tls !== undefined), ...annotations };
  return kubeObject<IIngress>({
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: { name: "clearml", labels: { "app.kubernetes.io/part-of": "clearml" }, ...annotated(merged) },
    spec: {
      ingressClassName: className,
      ...(tls === undefined ? {} : { tls: [{ secretName: tls.secretName, hosts: endpoints.exposed.map((endpoint) => endpoints[endpoint].host) }] }),
      rules: endpoints.exposed.map((endpoint) => ({
        host: endpoints[endpoint].host,
        http: { paths: [{ path: endpoints.path || "/", pathType: "Prefix", backend: { service: { name: serviceOf[endpoint].name, port: { name: "http" } } } }] },
      })),
    },
  });
}

// kustomize drops an empty map of annotations.
function annotated(annotations: Readonly<Record<string, string>>): { annotations?: Record<string, string> } {
  return Object.keys(annotations).length === 0 ? {} : { annotations: { ...annotations } };
}

/** Uploads of any size, passed on while they arrive, and calls of ten minutes, in each controller's own words. */
const controllerAnnotations: Readonly<Record<IngressController, (tls: boolean) => Record<string, string>>> = {
  nginx: () => ({
    "nginx.ingress.kubernetes.io/proxy-body-size": "0",
    "nginx.ingress.kubernetes.io/proxy-request-buffering": "off",
    "nginx.ingress.kubernetes.io/proxy-read-timeout": "600",
    "nginx.ingress.kubernetes.io/proxy-send-timeout": "600",
  }),
  // It has no limit of the body's size.
  haproxy: () => ({ "haproxy.org/timeout-server": "600s" }),
  // It has neither a limit nor a time-out per Ingress: the read time-out of its entry point, 60 s, is its own setting.
  traefik: (tls) => ({
    "traefik.ingress.kubernetes.io/router.entrypoints": tls ? "websecure" : "web",
    ...(tls ? { "traefik.ingress.kubernetes.io/router.tls": "true" } : {}),
  }),
  other: () => ({}),
};
