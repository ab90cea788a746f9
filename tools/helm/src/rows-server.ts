import { changed, dropped, same, type Row } from "./row.ts";

const newSecret = "every installation has values of its own here: k8s-config credentials create";
const ownAccount = "each workload has a ServiceAccount of its own, and no token is mounted; annotations of one go into patches";
const restricted = "every pod runs as Pod Security `restricted` wants it, as the user that its image allows";
const noInit = "nothing waits in an init container: a pod is ready when what it needs is there";
const noVolumes = "there is no setting for volumes; patches add one";
const pullSecret = "make the Secret with `kubectl create secret docker-registry`, and name it";

const general: readonly Row[] = [
  changed("global.imageRegistry", "docker.io", "images.registry", "a mirror of the official images under their own names, of MongoDB, Elasticsearch and Redis too"),
  changed("imageCredentials.enabled", false, "images.pullSecrets", "the Secret has to be there: this project makes none"),
  same("imageCredentials.existingSecret", "", "images.pullSecrets"),
  dropped("imageCredentials.registry", "docker.io", pullSecret),
  dropped("imageCredentials.username", "someone", pullSecret),
  dropped("imageCredentials.password", undefined, pullSecret, { secret: true }),
  dropped("imageCredentials.email", "someone@host.com", pullSecret),
  same("clearml.cookieName", "clearml-token-k8s", "sessionCookie"),
  changed("clearml.cookieDomain", "", "exposure.domain", "the cookie's domain follows from the exposure; this one is taken where the hosts share no other"),
  dropped("clearml.defaultCompany", undefined, "the server reads no `default_company_name`; the company of the data stays"),
  dropped("clearml.defaultCompanyGuid", undefined, "the chart gives it to asynchronous delete alone; the company of the data stays (`api.company` where it is another)", { unlisted: true }),
  dropped("clearml.apiserverKey", undefined, newSecret, { secret: true }),
  dropped("clearml.apiserverSecret", undefined, newSecret, { secret: true }),
  dropped("clearml.fileserverKey", undefined, newSecret, { secret: true }),
  dropped("clearml.fileserverSecret", undefined, newSecret, { secret: true }),
  dropped("clearml.readinessprobeKey", undefined, "probes here need no account", { secret: true }),
  dropped("clearml.readinessprobeSecret", undefined, "probes here need no account", { secret: true }),
  dropped("clearml.secureAuthTokenSecret", undefined, `${newSecret}; everybody logs in anew`, { secret: true }),
  dropped("clearml.testUserKey", undefined, "there is no account for tests here", { secret: true }),
  dropped("clearml.testUserSecret", undefined, "there is no account for tests here", { secret: true }),
  changed("clearml.clientConfigurationApiUrl", "", "exposure", "URLs follow from the exposure; its host is taken where no Ingress says one"),
  changed("clearml.clientConfigurationFilesUrl", "", "formerFilesUrls", "artifacts of before are known by it; its host is taken for the exposure where no Ingress says one"),
  changed("clearml.existingSecret", "", "credentials", "another Secret, with other keys: docs/secrets.md"),
  dropped("nameOverride", undefined, "names are the project's own; it decides what the chart's objects are called", { unlisted: true }),
  dropped("fullnameOverride", undefined, "names are the project's own; it decides what the chart's objects are called", { unlisted: true }),
];

type Server = "apiserver" | "fileserver" | "webserver";

const names = {
  apiserver: { here: "api", port: "api", what: "API server", service: [8008, 30008], host: "api" },
  fileserver: { here: "fileserver", port: "files", what: "file server", service: [8081, 30081], host: "files" },
  webserver: { here: "web", port: "web", what: "web app", service: [8080, 30080], host: "app" },
} as const;

function server(of: Server): Row[] {
  const { here, port, what, service, host } = names[of];
  const key = (rest: string) => `${of}.${rest}`;
  const amount = (rest: string, value: string) => same(key(`resources.${rest}`), value, `${here}.pods.resources.${rest}`);
  return [
    dropped(key("enabled"), true, `every environment has the ${what}`),
    dropped(key("deploymentAnnotations"), of === "apiserver" ? null : {}, "there is no setting for annotations of a Deployment; patches add them"),
    dropped(key("serviceAccountName"), "clearml", ownAccount),
    dropped(key("serviceAccountAnnotations"), {}, ownAccount),
    changed(key("image.registry"), "", "images.registry", "one mirror for all images, which has the official ones under their own names"),
    dropped(key("image.repository"), "allegroai/clearml", `images are the official ones of the release; an own build for the new release goes into ${here}.pods.image`),
    changed(key("image.tag"), "2.0.0-613", "release", "says which server runs now, and so which releases come one after the other: MOVING.md"),
    dropped(key("image.pullPolicy"), "IfNotPresent", "images have fixed tags, or digests, which Kubernetes pulls where a node has none"),
    changed(key("service.annotations"), {}, "exposure.annotations", "where load balancers are made, and for all of them alike"),
    changed(key("service.type"), "NodePort", "exposure.kind", "one kind of exposure for all three"),
    dropped(key("service.port"), service[0], "ports of Services are fixed; k8s-config endpoints says those for agents in the cluster"),
    same(key("service.nodePort"), service[1], `exposure.ports.${port}`),
    of === "fileserver"
      ? changed(key("replicaCount"), 1, "fileserver.replicas", "more than one only where the claim is ReadWriteMany")
      : same(key("replicaCount"), 1, `${here}.replicas`),
    ...["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"].map((rest) => dropped(key(`initContainers.resources.${rest}`), rest.endsWith("cpu") ? "10m" : "64Mi", noInit)),
    changed(key("ingress.enabled"), false, "exposure.kind", "one Ingress for all hosts; with that of the web app alone, one host for all"),
    same(key("ingress.ingressClassName"), "", "exposure.className"),
    same(key("ingress.hostName"), `${host}.clearml.127-0-0-1.nip.io`, of === "webserver" ? "exposure.domain, exposure.mode" : `exposure.mode.hosts.${port}`),
    changed(key("ingress.tlsSecretName"), "", "exposure.tls.secretName", "one Secret, whose certificate covers all hosts"),
    changed(key("ingress.annotations"), {}, "exposure.annotations", "body size and time-outs come by themselves; an issuer of cert-manager becomes exposure.tls.issuer"),
    dropped(key("ingress.path"), "/", "each host is served from its root; exposure.mode knows one host with paths"),
    changed(key("extraEnvs"), [], `${here}.pods.env`, of === "webserver" ? "WEBSERVER__… becomes web.configuration" : "CLEARML__… becomes a setting or api.extraConfig, where there is one"),
    same(key("podAnnotations"), {}, `${here}.pods.annotations`),
    amount("requests.cpu", "100m"),
    amount("requests.memory", "256Mi"),
    amount("limits.cpu", "2000m"),
    amount("limits.memory", "1Gi"),
    same(key("nodeSelector"), {}, `${here}.pods.nodeSelector`),
    same(key("tolerations"), [], `${here}.pods.tolerations`),
    same(key("affinity"), {}, `${here}.pods.affinity`),
    dropped(key("podSecurityContext"), {}, restricted),
    dropped(key("containerSecurityContext"), {}, restricted),
    dropped(key("additionalVolumes"), {}, noVolumes),
    dropped(key("additionalVolumeMounts"), {}, noVolumes),
  ];
}

const api: readonly Row[] = [
  dropped("apiserver.prepopulateEnabled", true, "example projects fill an empty server only, and this one has data (`api.prePopulate`)"),
  ...[["count", 8], ["timeout", 24000], ["maxRequests", 1000], ["maxRequestsJitter", 300]].map(([name, value]) =>
    dropped(`apiserver.processes.${name}`, value, "no template of the chart reads it; `api.gunicorn` does what it was meant for"),
  ),
  dropped("apiserver.existingAdditionalConfigsConfigMap", "", "import cannot read the cluster: put its files under apiserver.additionalConfigs, and import again"),
  dropped("apiserver.existingAdditionalConfigsSecret", "", "import cannot read the cluster: put its files, without secrets, under apiserver.additionalConfigs, and import again"),
  changed("apiserver.additionalConfigs", {}, "users, api, api.extraConfig", "files of the server, key by key"),
  changed("apiserver.asyncdelete.extraEnvs", [], "api.pods.env", "asynchronous delete has the API server's variables", { only: "7.15" }),
];

const files: readonly Row[] = [
  changed("fileserver.storage.enabled", true, "fileserver.storage", "there is always a claim; where this is false, a new one"),
  same("fileserver.storage.data.existingPVC", "", "fileserver.storage.existingClaim"),
  changed("fileserver.storage.data.class", "", "fileserver.storage.class", "an adopted claim keeps its own"),
  same("fileserver.storage.data.accessMode", "ReadWriteOnce", "fileserver.storage.accessModes"),
  changed("fileserver.storage.data.size", "50Gi", "fileserver.storage.size", "an adopted claim keeps its own"),
];

const web: readonly Row[] = [changed("webserver.additionalConfigs", {}, "web.configuration", "keys of configuration.json; other files are not read here")];

export const serverRows: readonly Row[] = [...general, ...server("apiserver"), ...api, ...server("fileserver"), ...files, ...server("webserver"), ...web];
