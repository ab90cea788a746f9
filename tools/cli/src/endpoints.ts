import type { EndpointsReport } from "@k8s-config/overlays";

/** As people read it. */
export function endpointsText({ environment, urls, dns, inCluster, redirectUrl, clearmlConf: conf }: EndpointsReport): string[] {
  const width = Math.max(...dns.map(({ name }) => name.length));
  return [
    environment,
    "",
    `  web    ${urls.web}`,
    `  api    ${urls.api}`,
    `  files  ${urls.files}`,
    "",
    ...(redirectUrl === undefined ? [] : ["Redirect URL of the client at your OpenID Connect provider", "", `  ${redirectUrl}`, ""]),
    "DNS",
    "",
    ...(dns.length === 0 ? ["  no record: the host is an address"] : []),
    ...dns.flatMap(({ name, leadsTo, shownBy }) => [`  ${name.padEnd(width)}  ${leadsTo}`, ...(shownBy === undefined ? [] : [`  ${" ".repeat(width)}  ${shownBy}`])]),
    "",
    "clearml.conf of SDK and agents",
    "",
    ...conf.trimEnd().split("\n").map((line) => `  ${line}`),
    "",
    inCluster.open ? "An agent in the same cluster may write" : "An agent in the same cluster, once network.agents names its namespace, may write",
    "",
    `  api.api_server: "${inCluster.api}"`,
    "",
    "but the files URL as above: it is stored with every artifact, for all who read it later.",
  ];
}
