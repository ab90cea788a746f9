import { endpointsOf, nodePortsOf } from "@k8s-config/clearml";
import type { Rule } from "./rules.ts";

const hostsBelowDomain: Rule = ({ exposure }) => {
  if ("host" in exposure || exposure.mode?.kind !== "subdomains") return [];
  const { domain } = exposure;
  const { hosts = {} } = exposure.mode;
  const endpoints = endpointsOf(exposure);
  const outside = Object.entries(hosts)
    .filter(([, host]) => host !== domain && !host.endsWith(`.${domain}`))
    .map(([name, host]) => ({
      path: `exposure.mode.hosts.${name}`,
      value: host,
      reason: `is not below the domain ${domain}: the browser would not send the session cookie there, and the file server would answer 401`,
      remedy: "Choose a host below the domain, or a domain that covers all hosts",
    }));
  const names = ["web", "api", "files"] as const;
  const twice = names.flatMap((name, index) => {
    const other = names.slice(0, index).find((before) => endpoints[before].host === endpoints[name].host);
    if (other === undefined) return [];
    return [
      {
        path: `exposure.mode.hosts.${name}`,
        value: endpoints[name].host,
        reason: `is the host of ${other} too`,
        remedy: "Give each of web, api and files a host of its own, or write mode singleHost",
      },
    ];
  });
  return [...outside, ...twice];
};

// All else comes through the web app's port.
const nodePortsOpen: Rule = ({ exposure }) => {
  if (exposure.kind !== "nodePort") return [];
  const open = nodePortsOf(exposure);
  return (["api", "files"] as const).flatMap((name) => {
    const port = exposure.ports?.[name];
    if (port === undefined || open[name] !== undefined) return [];
    return [
      {
        path: `exposure.ports.${name}`,
        value: port,
        reason: "is not opened: where one host has all, the web app's port leads to the others",
        remedy: "Leave it out, or give each a host of its own: mode subdomains",
      },
    ];
  });
};

/** First parts of the paths at which the web app's nginx, or the image, has something else. */
const taken = new Set(["api", "app", "assets", "files", "healthz", "static", "widgets"]);

// nginx takes the path away and looks again: what then still begins with it would lose that too.
const pathFree: Rule = ({ exposure }) => {
  if ("host" in exposure || exposure.mode?.kind !== "subPath") return [];
  const { path } = exposure.mode;
  const [, first = ""] = path.split("/");
  if (!taken.has(first)) return [];
  return [{ path: "exposure.mode.path", value: path, reason: `begins with /${first}, where the web app has something of its own`, remedy: "Choose another, for example /clearml" }];
};

// A browser says an origin without a slash at its end, and the server compares texts.
const originsMatch: Rule = (_, { settings: { api } }) =>
  api.cors.origins.flatMap((value, index) => {
    if (/^https?:\/\/[^/\s@?#]+$/.test(value)) return [];
    return [{ path: `api.cors.origins.${index}`, ...(value.includes("@") ? {} : { value }), reason: "is no origin: scheme, host and port, and nothing after them", remedy: "Write one, for example https://notebooks.example.com" }];
  });

export const exposureRules: readonly Rule[] = [hostsBelowDomain, nodePortsOpen, pathFree, originsMatch];
