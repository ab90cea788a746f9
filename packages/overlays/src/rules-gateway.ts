import type { Finding, Rule } from "./rules.ts";

/** As the Gateway's own schema says (sigs.k8s.io/gateway-api v1.6). */
const mostAnnotations = 16;

const annotationsFit: Rule = ({ exposure }) => {
  if (exposure.kind !== "gateway" || exposure.gateway.className === undefined) return [];
  const count = Object.keys(exposure.gateway.infrastructureAnnotations ?? {}).length;
  if (count <= mostAnnotations) return [];
  return [{ path: "exposure.gateway.infrastructureAnnotations", reason: `has ${count} annotations, and a Gateway takes ${mostAnnotations}`, remedy: "Leave some out" }];
};

// The certificate would be in a Secret that nobody writes, or under a name that another annotation asks for again.
const oneIssuer: Rule = ({ exposure }) => {
  const [said, path] =
    exposure.kind === "ingress" ? [exposure, "exposure"] : exposure.kind === "gateway" && exposure.gateway.className !== undefined ? [exposure.gateway, "exposure.gateway"] : [undefined, ""];
  if (said?.tls === undefined || !("issuer" in said.tls)) return [];
  return Object.keys(said.annotations ?? {})
    .filter((key) => /^cert-manager\.io\/(cluster-)?issuer$/.test(key))
    .map((key): Finding => ({ path: `${path}.annotations.${key}`, keys: [...path.split("."), "annotations", key], reason: "is said by tls.issuer", remedy: "Leave it out" }));
};

const redirectsSomewhere: Rule = ({ exposure }) => {
  if (exposure.kind !== "gateway" || exposure.gateway.className === undefined) return [];
  const { tls, redirectHttp } = exposure.gateway;
  if (redirectHttp === undefined || tls !== undefined) return [];
  return [{ path: "exposure.gateway.redirectHttp", value: redirectHttp, reason: "has no effect without tls: there is no https to lead to", remedy: "Say tls, or leave it out" }];
};

// Where one host has all, one route leads to the web app, and to nothing else.
const listenersUsed: Rule = ({ exposure }) => {
  if (exposure.kind !== "gateway" || exposure.gateway.className !== undefined) return [];
  const { sectionNames = {} } = exposure.gateway;
  if ((exposure.mode?.kind ?? "subdomains") === "subdomains") return [];
  return (["api", "files"] as const).flatMap((name) =>
    sectionNames[name] === undefined ? [] : [{ path: `exposure.gateway.sectionNames.${name}`, value: sectionNames[name], reason: "has no route: where one host has all, the web app's leads to the others", remedy: "Leave it out, or give each a host of its own: mode subdomains" }],
  );
};

export const gatewayRules: readonly Rule[] = [annotationsFit, oneIssuer, redirectsSomewhere, listenersUsed];
