import type { Json, JsonObject, KubeObject } from "@k8s-config/core";

/** Where a release called clearml puts what it makes, by default. */
export const chartNamespace = "clearml";

/**
 * What a release called clearml of the public chart, 7.14.4 with its default values, comes to, as far as another installation
 * meets it: names, Services, ports, selectors, claims, what mounts them, security of pods. Not what is in config, environment
 * variables and probes, which no pod here runs.
 *
 * Each entry names the file of https://github.com/clearml/clearml-helm-charts (charts/clearml/) that it follows, at commit
 * 747c018; redis-17.8.3, mongodb-13.18.5 and elasticsearch-7.17.3 are its sub-charts. The pod of `helm test` is left out.
 */
export function chartObjects(): KubeObject[] {
  return [...server(), ...mongodb(), ...redis(), ...elasticsearch()];
}

/** The claims that are objects of the release itself, which Helm therefore deletes with it. */
export const claimsOfRelease = ["clearml-fileserver-data", "clearml-mongodb"] as const;

/** The claims that StatefulSets make, which Helm does not know. */
export const claimsOfSets = ["clearml-elastic-master-clearml-elastic-master-0", "redis-data-clearml-redis-master-0"] as const;

const serverImage = "docker.io/allegroai/clearml:2.0.0-613";

function server(): KubeObject[] {
  return [
    // templates/serviceAccount.yaml
    ...["apiserver", "fileserver", "webserver"].map((name) => object("v1", "ServiceAccount", `clearml-${name}`)),
    // templates/clearml-secrets.yaml: the values of values.yaml are public, and stand for nothing here
    object("v1", "Secret", "clearml-conf", { type: "Opaque" }),
    // templates/webserver-configmap.yaml
    object("v1", "ConfigMap", "clearml-webserver-configmap"),
    // templates/fileserver-pvc.yaml, values.yaml (fileserver.storage.data): no class, no resource policy
    claim("clearml-fileserver-data", "50Gi"),
    // templates/apiserver-service.yaml, templates/fileserver-service.yaml, templates/webserver-service.yaml, values.yaml
    nodePort("clearml-apiserver", { port: 8008, targetPort: 8008, nodePort: 30008 }),
    nodePort("clearml-fileserver", { port: 8081, targetPort: 8081, nodePort: 30081 }),
    nodePort("clearml-webserver", { port: 8080, targetPort: 80, nodePort: 30080 }),
    // templates/apiserver-deployment.yaml
    deployment("clearml-apiserver", ofServer("clearml-apiserver"), { serviceAccountName: "clearml-apiserver", ...container("clearml-apiserver", serverImage, 8008) }),
    // templates/apiserver-asyncdelete-deployment.yaml: the container has no port, and the name of the API server's
    deployment("clearml-apiserver-asyncdelete", ofServer("clearml"), { serviceAccountName: "clearml-apiserver", ...container("clearml-apiserver", serverImage) }),
    // templates/fileserver-deployment.yaml
    deployment("clearml-fileserver", ofServer("clearml-fileserver"), {
      serviceAccountName: "clearml-fileserver",
      ...container("clearml-fileserver", serverImage, 8081, { volumeMounts: [{ name: "fileserver-data", mountPath: "/mnt/fileserver" }] }),
      volumes: [{ name: "fileserver-data", persistentVolumeClaim: { claimName: "clearml-fileserver-data" } }],
    }),
    // templates/webserver-deployment.yaml
    deployment("clearml-webserver", ofServer("clearml-webserver"), { serviceAccountName: "clearml-webserver", ...container("clearml-webserver", serverImage, 80) }),
  ];
}

function mongodb(): KubeObject[] {
  const labels = { "app.kubernetes.io/instance": "clearml", "app.kubernetes.io/name": "mongodb", "app.kubernetes.io/component": "mongodb" };
  return [
    // charts/mongodb-13.18.5.tgz: templates/serviceaccount.yaml, templates/common-scripts-cm.yaml
    object("v1", "ServiceAccount", "clearml-mongodb"),
    object("v1", "ConfigMap", "clearml-mongodb-common-scripts"),
    // templates/standalone/pvc.yaml, size of the chart's values.yaml
    claim("clearml-mongodb", "50Gi"),
    // templates/standalone/svc.yaml
    service("clearml-mongodb", { selector: labels, ports: [{ name: "mongodb", port: 27017, targetPort: "mongodb" }] }),
    // templates/standalone/dep-sts.yaml: the root of the volume is mounted, the data lie in data/db (values.yaml, dbPath)
    deployment(
      "clearml-mongodb",
      labels,
      {
        serviceAccountName: "clearml-mongodb",
        securityContext: { fsGroup: 1001 },
        ...container("mongodb", "docker.io/bitnami/mongodb:6.0.10-debian-11-r8", 27017, {
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] }, runAsGroup: 0, runAsNonRoot: true, runAsUser: 1001, seccompProfile: { type: "RuntimeDefault" } },
          volumeMounts: [{ name: "datadir", mountPath: "/bitnami/mongodb" }],
        }),
        volumes: [{ name: "datadir", persistentVolumeClaim: { claimName: "clearml-mongodb" } }],
      },
      { strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } } },
    ),
  ];
}

function redis(): KubeObject[] {
  const name = { "app.kubernetes.io/name": "redis", "app.kubernetes.io/instance": "clearml" };
  const labels = { ...name, "app.kubernetes.io/component": "master" };
  const ports = [{ name: "tcp-redis", port: 6379, targetPort: "redis" }];
  return [
    // charts/redis-17.8.3.tgz: templates/serviceaccount.yaml, configmap.yaml, health-configmap.yaml, scripts-configmap.yaml
    object("v1", "ServiceAccount", "clearml-redis"),
    ...["configuration", "health", "scripts"].map((of) => object("v1", "ConfigMap", `clearml-redis-${of}`)),
    // templates/headless-svc.yaml, templates/master/service.yaml
    service("clearml-redis-headless", { clusterIP: "None", selector: name, ports }),
    service("clearml-redis-master", { selector: labels, ports }),
    // templates/master/application.yaml
    statefulSet("clearml-redis-master", labels, {
      serviceName: "clearml-redis-headless",
      volumeClaimTemplates: [{ metadata: { name: "redis-data", labels }, spec: claimSpec("5Gi") }],
      pod: {
        serviceAccountName: "clearml-redis",
        securityContext: { fsGroup: 1001 },
        ...container("redis", "docker.io/bitnami/redis:7.0.9-debian-11-r1", 6379, { securityContext: { runAsUser: 1001 }, volumeMounts: [{ name: "redis-data", mountPath: "/data" }] }),
      },
    }),
  ];
}

function elasticsearch(): KubeObject[] {
  const name = "clearml-elastic-master";
  const labels = { release: "clearml", chart: "elasticsearch", app: name };
  const image = "docker.elastic.co/elasticsearch/elasticsearch:7.17.3";
  const ports = [
    { name: "http", port: 9200 },
    { name: "transport", port: 9300 },
  ];
  return [
    // charts/elasticsearch-7.17.3.tgz: templates/serviceaccount.yaml, role.yaml, rolebinding.yaml, configmap.yaml
    object("v1", "ServiceAccount", name),
    object("rbac.authorization.k8s.io/v1", "Role", name, { rules: [{ apiGroups: ["extensions"], resources: ["podsecuritypolicies"], resourceNames: [name], verbs: ["use"] }] }),
    object("rbac.authorization.k8s.io/v1", "RoleBinding", name, { roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name }, subjects: [{ kind: "ServiceAccount", name, namespace: chartNamespace }] }),
    object("v1", "ConfigMap", `${name}-config`),
    // templates/poddisruptionbudget.yaml
    object("policy/v1", "PodDisruptionBudget", `${name}-pdb`, { spec: { maxUnavailable: 1, selector: { matchLabels: { app: name } } } }),
    // templates/service.yaml
    service(name, { selector: labels, ports }),
    service(`${name}-headless`, { clusterIP: "None", publishNotReadyAddresses: true, selector: { app: name }, ports }),
    // templates/statefulset.yaml: the claim template has the name of the set; a privileged container sets a kernel parameter
    statefulSet(name, labels, {
      serviceName: `${name}-headless`,
      podManagementPolicy: "Parallel",
      selector: { app: name },
      volumeClaimTemplates: [{ metadata: { name }, spec: claimSpec("50Gi") }],
      pod: {
        serviceAccountName: name,
        securityContext: { fsGroup: 1000, runAsUser: 1000 },
        initContainers: [{ name: "configure-sysctl", image, securityContext: { privileged: true, runAsUser: 0 } }],
        ...container("elasticsearch", image, 9200, { securityContext: { capabilities: { drop: ["ALL"] }, runAsNonRoot: true, runAsUser: 1000 }, volumeMounts: [{ name, mountPath: "/usr/share/elasticsearch/data" }] }),
      },
    }),
  ];
}

function object(apiVersion: string, kind: string, name: string, rest: JsonObject = {}): KubeObject {
  return { apiVersion, kind, metadata: { name }, ...rest };
}

// templates/_helpers.tpl
function ofServer(instance: string): JsonObject {
  return { "app.kubernetes.io/name": "clearml", "app.kubernetes.io/instance": instance };
}

function claimSpec(size: string): JsonObject {
  return { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: size } } };
}

function claim(name: string, size: string): KubeObject {
  return object("v1", "PersistentVolumeClaim", name, { spec: claimSpec(size) });
}

function service(name: string, spec: JsonObject): KubeObject {
  return object("v1", "Service", name, { spec: { type: "ClusterIP", ...spec } });
}

function nodePort(name: string, port: JsonObject): KubeObject {
  return service(name, { type: "NodePort", selector: ofServer(name), ports: [{ ...port, protocol: "TCP" }] });
}

function container(name: string, image: string, port?: number, rest: JsonObject = {}): JsonObject {
  const names: Readonly<Record<number, string>> = { 27017: "mongodb", 6379: "redis" };
  return { containers: [{ name, image, ...(port === undefined ? {} : { ports: [{ name: names[port] ?? "http", containerPort: port }] }), ...rest }] };
}

function deployment(name: string, labels: JsonObject, pod: JsonObject, rest: JsonObject = {}): KubeObject {
  return object("apps/v1", "Deployment", name, { spec: { replicas: 1, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod }, ...rest } });
}

function statefulSet(name: string, labels: JsonObject, { pod, selector = labels, ...spec }: { pod: JsonObject; selector?: JsonObject } & Readonly<Record<string, Json>>): KubeObject {
  return object("apps/v1", "StatefulSet", name, { spec: { replicas: 1, updateStrategy: { type: "RollingUpdate" }, selector: { matchLabels: selector }, template: { metadata: { labels }, spec: pod }, ...spec } });
}
