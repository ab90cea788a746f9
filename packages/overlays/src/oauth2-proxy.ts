import {
  amounts,
  deployment,
  disruptionBudget,
  fromSecret,
  imageOf,
  oneMore,
  podDefaults,
  resources,
  service,
  serviceAccount,
  services,
  withOverrides,
  type Endpoints,
  type Overrides,
  type PodSettings,
} from "@k8s-config/clearml";
import type { KubeObject } from "@k8s-config/core";
import type { Oauth2ProxySettings } from "./oauth2-proxy-settings.ts";
import type { Resolved } from "./resolve.ts";

const workload = "oauth2-proxy";
/** Port at which it listens. */
export const oauth2ProxyPort = 4180;
const caFolder = "/etc/oauth2-proxy-ca";

/** Service by which oauth2-proxy reaches the web app, since `web` leads to oauth2-proxy. */
const upstream = "web-upstream";

const defaults = { replicas: 1, pods: { ...podDefaults, resources: resources(["20m", "1"], ["64Mi", "256Mi"], ["16Mi", "512Mi"]) } } as const;

/** What is said of all pods, but for the image, which is the server's. */
export function oauth2ProxyPods(said: Overrides<PodSettings> = {}): PodSettings {
  const { image: _server, ...pods } = withOverrides<PodSettings>(defaults.pods, said);
  return pods;
}

/**
 * oauth2-proxy between the Service `web` and the web app. All exposures lead to that Service already, and one change of
 * one object puts it there and takes it away again: a node port never belongs to two Services.
 */
export function oauth2ProxyObjects({ installation, settings: { web }, oauth2Proxy }: Resolved): KubeObject[] {
  if (oauth2Proxy === undefined) return [];
  const { settings, pods } = oauth2Proxy;
  const { caBundle } = settings;
  return [
    serviceAccount(workload),
    service(upstream, "web", services.web.port),
    deployment({
      workload,
      installation,
      settings: pods,
      image: imageOf(installation, "oauth2Proxy"),
      replicas: settings.replicas ?? defaults.replicas,
      strategy: oneMore,
      readsCredentials: true,
      graceSeconds: 90,
      container: {
        name: workload,
        args: argumentsOf(settings, installation, web.proxyTimeoutSec).map(unexpanded),
        env: [fromSecret("OAUTH2_PROXY_CLIENT_SECRET", settings.clientSecret), fromSecret("OAUTH2_PROXY_COOKIE_SECRET", settings.cookieSecret)],
        ports: [{ name: "http", containerPort: oauth2ProxyPort }],
        resources: amounts(pods),
        // It ends where the provider does not answer as it starts, and is started again.
        startupProbe: { httpGet: { path: "/ping", port: "http" }, periodSeconds: 2, timeoutSeconds: 3, failureThreshold: 30 },
        readinessProbe: { httpGet: { path: "/ready", port: "http" }, periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3 },
        livenessProbe: { httpGet: { path: "/ping", port: "http" }, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 6 },
        // Traffic still arrives while endpoints are withdrawn; the image has no shell to sleep in.
        lifecycle: { preStop: { sleep: { seconds: 5 } } },
        ...(caBundle === undefined ? {} : { volumeMounts: [{ name: "ca-bundle", mountPath: caFolder, readOnly: true }] }),
      },
      volumes: caBundle === undefined ? [] : [{ name: "ca-bundle", configMap: { name: caBundle.configMap } }],
    }),
    disruptionBudget(workload),
  ];
}

/** Where the provider sends people back to. */
export function redirectUrl({ web }: Endpoints): string {
  return `${web.url}/oauth2/callback`;
}

function argumentsOf(settings: Oauth2ProxySettings, { endpoints, sessionCookie }: Resolved["installation"], timeoutSec: number): string[] {
  const { groups = [], scopes = [], caBundle, extraArgs = [] } = settings;
  const { path } = endpoints;
  return [
    `--http-address=0.0.0.0:${oauth2ProxyPort}`,
    `--upstream=http://${upstream}:${services.web.port}/`,
    `--upstream-timeout=${timeoutSec}s`,
    "--provider=oidc",
    `--oidc-issuer-url=${settings.issuerUrl}`,
    `--client-id=${settings.clientId}`,
    `--redirect-url=${redirectUrl(endpoints)}`,
    `--proxy-prefix=${path}/oauth2`,
    ...(scopes.length === 0 ? [] : [`--scope=${scopes.join(" ")}`]),
    ...settings.emailDomains.map((domain) => `--email-domain=${domain}`),
    ...groups.map((group) => `--allowed-group=${oneOf(group)}`),
    "--skip-provider-button=true",
    "--code-challenge-method=S256",
    "--insecure-oidc-skip-nonce=false",
    // Where two installations share a host they differ in this, as they do in the server's own cookie.
    `--cookie-name=${sessionCookie}_oauth2`,
    `--cookie-path=${path || "/"}`,
    `--cookie-secure=${endpoints.secure}`,
    "--cookie-samesite=lax",
    // The tokens of the provider are of no use here, and would outgrow what nginx takes as a header.
    "--session-cookie-minimal=true",
    // The server has its own users, and takes Authorization for its own.
    "--pass-basic-auth=false",
    "--pass-user-headers=false",
    ...routes(endpoints),
    "--silence-ping-logging=true",
    ...(caBundle === undefined ? [] : [`--provider-ca-file=${caFolder}/${caBundle.key}`]),
    ...extraArgs,
  ];
}

/** Names of the options that are decided here, or may not be said in git. */
export const ownOptions: ReadonlySet<string> = new Set([
  "http-address", "upstream", "upstream-timeout", "provider", "oidc-issuer-url", "client-id", "redirect-url", "proxy-prefix", "scope",
  "email-domain", "allowed-group", "skip-provider-button", "code-challenge-method", "insecure-oidc-skip-nonce", "cookie-name", "cookie-path", "cookie-secure", "cookie-samesite",
  "session-cookie-minimal", "pass-basic-auth", "pass-user-headers", "skip-auth-route", "skip-auth-regex", "api-route", "silence-ping-logging", "provider-ca-file", "reverse-proxy", "config",
  "alpha-config",
]);

// No . or .. among them: nginx would take such a path for another, which is not to be had without a login.
const segments = "(/([^./][^/]*|\\.[^./][^/]*|\\.\\.[^/]+)?)*";

/**
 * Where one host has all, SDK and agents come by it too, with the server's own tokens and no browser to log in with: what
 * they call passes, and the server refuses what has no token. Where each has a host of its own, nobody but the web app
 * calls its `/api` and `/files`, which are told that a login is missing instead of being led to one.
 */
function routes({ exposed, path }: Endpoints): string[] {
  if (exposed.includes("api")) return [`--api-route=^${path}/(api|files)([/?]|$)`];
  return [`--skip-auth-route=^${path}/(api|files)${segments}$`];
}

// It takes the value for a line of CSV.
function oneOf(name: string): string {
  return /[",\n\r]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

// Kubernetes takes $(NAME) in an argument for a variable, and $$ for $.
function unexpanded(argument: string): string {
  return argument.replaceAll(/\$(?=[$(])/g, "$$$$");
}
