import { endpointsOf, nodePortsOf, type EndpointName, type Endpoints } from "@k8s-config/clearml";
import { defaultEnvironment } from "./defaults.ts";
import type { Environment } from "./environment.ts";
import type { Problem } from "./problems.ts";

/**
 * What two environments cannot both have. In two clusters they may have one namespace and the same node ports, so that
 * only those that name one cluster are held apart; a name of the DNS leads to one of them, wherever they are.
 */
export function sharedProblems(environments: ReadonlyMap<string, Environment>): Problem[] {
  const all = [...environments].map(([name, environment]) => ({ name, environment, endpoints: endpointsOf(environment.exposure) }));
  return [...sharedInCluster(all), ...sharedHosts(all), ...sharedCookies(all)];
}

interface One {
  readonly name: string;
  readonly environment: Environment;
  readonly endpoints: Endpoints;
}

function sharedInCluster(all: readonly One[]): Problem[] {
  const first = new Map<string, string>();
  return all.flatMap(({ name, environment }) => {
    const { cluster, namespace = defaultEnvironment.namespace, exposure } = environment;
    if (cluster === undefined) return [];
    const ports = Object.entries(nodePortsOf(exposure)).map(([endpoint, port]) => ({ path: `exposure.ports.${endpoint}`, value: port, what: "node port" }));
    return [{ path: "namespace", value: namespace, what: "namespace" }, ...ports].flatMap(({ path, value, what }): Problem[] => {
      const other = firstOf(first, `${cluster}/${what}/${value}`, name);
      if (other === name) return [];
      const remedy = `Give each environment of a cluster ${what === "namespace" ? "a namespace" : "node ports"} of its own`;
      return [{ severity: "error", environment: name, path, value, reason: `is a ${what} of ${other} too, in cluster ${cluster}`, remedy }];
    });
  });
}

function sharedHosts(all: readonly One[]): Problem[] {
  const hosts = new Map<string, One[]>();
  return all.flatMap((one): Problem[] => {
    const { exposure } = one.environment;
    if ("host" in exposure) return [];
    const places = [{ path: "exposure.domain", value: exposure.domain, what: "domain" }, ...one.endpoints.exposed.map((endpoint) => hostPlace(one, endpoint))];
    const found = places.flatMap((place) => {
      const before = hosts.get(place.value) ?? [];
      const other = before.find((earlier) => earlier !== one && !isDisjoint(earlier, one));
      hosts.set(place.value, [...before, one]);
      return other === undefined ? [] : [{ ...place, other }];
    });
    const [shared] = found;
    if (shared === undefined) return [];
    const { path, value, what, other } = shared;
    const paths = one.endpoints.path !== "" && other.endpoints.path !== "" ? ", or a path that neither lies below the other's nor above it" : "";
    const remedy = `Give each environment a domain of its own${paths}`;
    const severity = isOneCluster(one, other) ? "error" : "warning";
    return [{ severity, environment: one.name, path, value, reason: `is ${what === "domain" ? "the domain" : "a host"} of ${other.name} too`, remedy }];
  });
}

function hostPlace({ environment: { exposure }, endpoints }: One, endpoint: EndpointName) {
  const said = !("host" in exposure) && exposure.mode?.kind === "subdomains" && exposure.mode.hosts?.[endpoint] !== undefined;
  return { path: said ? `exposure.mode.hosts.${endpoint}` : "exposure.domain", value: endpoints[endpoint].host, what: "host" };
}

// Two paths of one host, of which none lies below the other.
function isDisjoint({ endpoints: { path: a } }: One, { endpoints: { path: b } }: One): boolean {
  return a !== "" && b !== "" && !`${a}/`.startsWith(`${b}/`) && !`${b}/`.startsWith(`${a}/`);
}

function isOneCluster({ environment: a }: One, { environment: b }: One): boolean {
  return a.cluster !== undefined && a.cluster === b.cluster;
}

// A cookie of a domain is sent to all hosts below it, and the server takes it for its own by the name.
function sharedCookies(all: readonly One[]): Problem[] {
  const domains = new Map<string, One>();
  for (const one of all) if (one.endpoints.cookieDomain !== undefined && !domains.has(one.endpoints.cookieDomain)) domains.set(one.endpoints.cookieDomain, one);
  return all.flatMap((one): Problem[] => {
    const { host } = one.endpoints.web;
    const other = parentsOf(host).map((domain) => domains.get(domain)).find((found) => found !== undefined && found !== one && cookieOf(found) === cookieOf(one));
    // One domain for both is told already.
    if (other?.endpoints.cookieDomain === undefined || domainOf(one) === other.endpoints.cookieDomain) return [];
    return [
      {
        severity: "warning",
        environment: one.name,
        path: "sessionCookie",
        value: cookieOf(one),
        reason: `is that of ${other.name} too, whose cookies are sent to all below ${other.endpoints.cookieDomain}, ${host} among them: each would log the other's users out`,
        remedy: "Give one of the two another",
      },
    ];
  });
}

function domainOf({ environment: { exposure } }: One): string | undefined {
  return "host" in exposure ? undefined : exposure.domain;
}

function cookieOf({ environment: { sessionCookie = defaultEnvironment.sessionCookie } }: One): string {
  return sessionCookie;
}

/** A host and all domains that it lies below. */
function parentsOf(host: string): string[] {
  const labels = host.split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}

/** Who has said it first. */
function firstOf(first: Map<string, string>, key: string, name: string): string {
  const other = first.get(key) ?? name;
  first.set(key, other);
  return other;
}
