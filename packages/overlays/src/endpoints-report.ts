import { nodePortsOf, services, type EndpointName, type Endpoints, type Exposure } from "@k8s-config/clearml";
import type { Environment } from "./environment.ts";
import { redirectUrl } from "./oauth2-proxy.ts";
import { callersOf } from "./network/destinations.ts";
import { resolve, type Resolved } from "./resolve.ts";
import { serviceOf } from "./ways.ts";

/** A name that has to be known, and what it leads to. */
export interface DnsRecord {
  readonly name: string;
  /** In words: addresses are the cluster's to give. */
  readonly leadsTo: string;
  /** The command that shows the address, where one does. */
  readonly shownBy?: string;
}

/** By what people, machines and agents reach an environment. */
export interface EndpointsReport {
  readonly environment: string;
  readonly urls: Readonly<Record<EndpointName, string>>;
  readonly dns: readonly DnsRecord[];
  /** The API server seen from a pod of the same cluster. */
  readonly inCluster: {
    readonly api: string;
    /** Whether the NetworkPolicies let pods of other namespaces in: all, or those that `network.agents` names. */
    readonly open: boolean;
  };
  /** What your OpenID Connect provider has to know of the client, where oauth2-proxy asks for a login. */
  readonly redirectUrl?: string;
  /** For SDK and agents: their keys are in the environment, and not here. */
  readonly clearmlConf: string;
}

/** Where an environment is reached, from its settings alone. */
export function endpointsReport(name: string, environment: Environment): EndpointsReport {
  const resolved = resolve(name, environment);
  const { installation, placement: { namespace }, oauth2Proxy } = resolved;
  const { endpoints, exposure } = installation;
  return {
    environment: name,
    urls: { web: endpoints.web.url, api: endpoints.api.url, files: endpoints.files.url },
    dns: recordsOf(exposure, endpoints, namespace),
    inCluster: { api: `http://${services.api.name}.${namespace}.svc:${services.api.port}`, open: isOpen(resolved) },
    ...(oauth2Proxy === undefined ? {} : { redirectUrl: redirectUrl(endpoints) }),
    clearmlConf: clearmlConf(endpoints),
  };
}

function isOpen(resolved: Resolved): boolean {
  const { network, installation: { endpoints } } = resolved;
  if (!network.policies || network.agents.length > 0) return true;
  const clients = callersOf("clients", resolved);
  return endpoints.exposed.includes("api") && (clients === undefined || clients.some(({ any }) => any === "pod"));
}

function shown(what: string, namespace: string): string {
  return `kubectl --namespace ${namespace} get ${what}`;
}

function recordsOf(exposure: Exposure, { exposed, ...endpoints }: Endpoints, namespace: string): DnsRecord[] {
  if ("host" in exposure) return /^[0-9.]+$|:/.test(exposure.host) ? [] : [{ name: exposure.host, leadsTo: "the address of a node" }];
  const ports = nodePortsOf(exposure);
  return exposed.map((endpoint) => {
    const name = endpoints[endpoint].host;
    const service = serviceOf[endpoint].name;
    switch (exposure.kind) {
      case "nodePort":
        return { name, leadsTo: `your load balancer, which leads to port ${ports[endpoint]} of the nodes${exposure.tls ? " and ends TLS" : ""}` };
      case "loadBalancer":
        return { name, leadsTo: `the address of the Service ${service}-public`, shownBy: shown(`service ${service}-public`, namespace) };
      case "ingress":
        return { name, leadsTo: `the address of the controller of IngressClass ${exposure.className}`, shownBy: shown("ingress clearml", namespace) };
      case "gateway": {
        const { gateway } = exposure;
        const { name: gatewayName, from = namespace } = gateway.className === undefined ? { name: gateway.name, from: gateway.namespace } : { name: "clearml" };
        return { name, leadsTo: `the address of the Gateway ${gatewayName}`, shownBy: shown(`gateway ${gatewayName}`, from) };
      }
      case "none":
        return { name, leadsTo: `what leads to the Service ${service}, which is yours to make` };
    }
  });
}

// HOCON takes ${NAME} from the environment, where it stands outside quotes (https://clear.ml/docs/latest/docs/configs/clearml_conf).
function clearmlConf({ web, api, files }: Endpoints): string {
  return `api {
  web_server: "${web.url}"
  api_server: "${api.url}"
  files_server: "${files.url}"
  credentials {
    access_key: \${CLEARML_API_ACCESS_KEY}
    secret_key: \${CLEARML_API_SECRET_KEY}
  }
}
`;
}
