import {
  defaultRouteTimeout,
  issuerAnnotations,
  objectLabels,
  tlsSecretOf,
  type EndpointName,
  type Endpoints,
  type GatewayExposure,
  type GivenGateway,
  type Installation,
  type MadeGateway,
} from "@k8s-config/clearml";
import { kubeObject, type Json, type KubeObject } from "@k8s-config/core";
import { serviceOf } from "./ways.ts";

/** The kinds are those of sigs.k8s.io/gateway-api v1.6, to whose CustomResourceDefinitions tests hold what is made here. */
const apiVersion = "gateway.networking.k8s.io/v1";

/** Whether an object is of a kind that Kubernetes itself does not have: no patch reaches these, and settings say no more of them than their schema takes. */
export function isGatewayObject(object: KubeObject): boolean {
  return object.apiVersion === apiVersion;
}

const name = "clearml";
const shared = { "app.kubernetes.io/part-of": "clearml" } as const;
const redirectListener = "http";

/** A route for each host, and the Gateway, where it is not there already. */
export function gatewayObjects({ gateway, timeout = defaultRouteTimeout }: GatewayExposure, { endpoints }: Installation): KubeObject[] {
  const isMade = gateway.className !== undefined;
  const parent = (endpoint: EndpointName): Json => (isMade ? { name, sectionName: endpoint } : parentOf(gateway, endpoint));
  const routes = endpoints.exposed.map((endpoint) => {
    const { name: service, port } = serviceOf[endpoint];
    return kubeObject({
      apiVersion,
      kind: "HTTPRoute",
      metadata: { name: service, labels: objectLabels(service) },
      spec: {
        parentRefs: [parent(endpoint)],
        hostnames: [endpoints[endpoint].host],
        rules: [
          {
            matches: [{ path: { type: "PathPrefix", value: endpoints.path || "/" } }],
            backendRefs: [{ name: service, port }],
            // Of one call to the server as of all: a controller that would try again has no more time for it.
            timeouts: { request: timeout, backendRequest: timeout },
          },
        ],
      },
    });
  });
  return isMade ? [made(gateway, endpoints), ...routes, ...(redirects(gateway) ? [redirect(endpoints)] : [])] : routes;
}

function parentOf({ name: given, namespace, sectionName, sectionNames = {} }: GivenGateway, endpoint: EndpointName): Json {
  const listener = sectionNames[endpoint] ?? sectionName;
  return { name: given, ...(namespace === undefined ? {} : { namespace }), ...(listener === undefined ? {} : { sectionName: listener }) };
}

function redirects({ tls, redirectHttp = true }: MadeGateway): boolean {
  return tls !== undefined && redirectHttp;
}

function made(gateway: MadeGateway, endpoints: Endpoints): KubeObject {
  const { className, tls, annotations = {}, infrastructureAnnotations = {} } = gateway;
  // Routes of other namespaces would be at our hosts.
  const allowedRoutes = { namespaces: { from: "Same" } };
  const protocol = tls === undefined ? { port: 80, protocol: "HTTP" } : { port: 443, protocol: "HTTPS", tls: { mode: "Terminate", certificateRefs: [{ name: tlsSecretOf(tls) }] } };
  const merged = { ...issuerAnnotations(tls), ...annotations };
  return kubeObject({
    apiVersion,
    kind: "Gateway",
    metadata: { name, labels: { ...shared }, ...(Object.keys(merged).length === 0 ? {} : { annotations: merged }) },
    spec: {
      gatewayClassName: className,
      ...(Object.keys(infrastructureAnnotations).length === 0 ? {} : { infrastructure: { annotations: { ...infrastructureAnnotations } } }),
      listeners: [
        ...endpoints.exposed.map((endpoint) => ({ name: endpoint, hostname: endpoints[endpoint].host, ...protocol, allowedRoutes })),
        ...(redirects(gateway) ? [{ name: redirectListener, port: 80, protocol: "HTTP", allowedRoutes }] : []),
      ],
    },
  });
}

function redirect({ exposed, ...endpoints }: Endpoints): KubeObject {
  return kubeObject({
    apiVersion,
    kind: "HTTPRoute",
    metadata: { name: "redirect-to-https", labels: { ...shared } },
    spec: {
      parentRefs: [{ name, sectionName: redirectListener }],
      hostnames: exposed.map((endpoint) => endpoints[endpoint].host),
      rules: [{ filters: [{ type: "RequestRedirect", requestRedirect: { scheme: "https", statusCode: 301 } }] }],
    },
  });
}
