import type { IAffinity } from "kubernetes-models/v1/Affinity";
import type { IContainer } from "kubernetes-models/v1/Container";
import type { IEnvVar } from "kubernetes-models/v1/EnvVar";
import type { IPodSpec } from "kubernetes-models/v1/PodSpec";
import type { IPodTemplateSpec } from "kubernetes-models/v1/PodTemplateSpec";
import type { IToleration } from "kubernetes-models/v1/Toleration";
import type { ITopologySpreadConstraint } from "kubernetes-models/v1/TopologySpreadConstraint";
import type { IVolume } from "kubernetes-models/v1/Volume";
import type { SecretKey } from "./credentials.ts";
import { revisionAnnotation, revisionOf } from "./credentials.ts";
import type { Installation } from "./installation.ts";
import { podLabels, selectorLabels } from "./labels.ts";
import { services } from "./services.ts";

/** What a container asks for and may use at most. */
export interface Resources {
  /** What the scheduler reserves. */
  readonly requests: ResourceAmounts;
  /** What the container may use; beyond its memory it is killed. */
  readonly limits: ResourceAmounts;
}

/** Amounts of a node's resources. */
export interface ResourceAmounts {
  /** Cores. @format quantity @example "500m" */
  readonly cpu: string;
  /** Memory. @format bytes @example "2Gi" */
  readonly memory: string;
  /** Room on the node's disk for logs and scratch volumes. @format bytes @example "1Gi" */
  readonly "ephemeral-storage": string;
}

/** A value of an environment variable that stands in a Secret. */
export interface SecretValue {
  /** The key of a Secret. */
  readonly secret: SecretKey;
}

/** Ways out of the cluster for the server's own calls. */
export interface HttpProxy {
  /** Proxy for http. A proxy with a password belongs into `env`, from a Secret. @format uri @example "http://proxy.example.com:3128" */
  readonly http?: string;
  /** Proxy for https. @format uri @example "http://proxy.example.com:3128" */
  readonly https?: string;
  /** Hosts that are reached directly, beside the installation's own Services. @example ["10.0.0.0/8"] */
  readonly noProxy?: readonly string[];
}

/** A file of CA certificates in a ConfigMap that exists already, as trust-manager makes it. */
export interface CaBundle {
  /** Name of the ConfigMap in the namespace. @format resourceName @example "company-ca" */
  readonly configMap: string;
  /** Key in the ConfigMap. The file replaces the public certificates: put them in where both are needed. @pattern ^[-._a-zA-Z0-9]+$ @example "ca-bundle.crt" */
  readonly key: string;
}

/** What can be said of every pod: once for the installation, and again for a component. */
export interface PodSettings {
  /** What each container asks for and may use at most. */
  readonly resources: Resources;
  /** Image to run instead of the release's, as a full reference. @pattern ^[a-z0-9]\S*$ @example "registry.example.com/clearml/server:patched" */
  readonly image?: string;
  /** Labels that a node must have, beside the image's architecture. @example {"disktype": "ssd"} */
  readonly nodeSelector: Readonly<Record<string, string>>;
  /** Taints that the pods bear. @example [{"key": "clearml", "operator": "Exists"}] */
  readonly tolerations: readonly IToleration[];
  /**
   * Affinity of Kubernetes. By default, pods of one workload prefer different nodes; a podAntiAffinity here replaces that.
   * @example {"nodeAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": [{"weight": 1, "preference": {"matchExpressions": [{"key": "disktype", "operator": "Exists"}]}}]}}
   */
  readonly affinity?: IAffinity;
  /** Name of a PriorityClass. By default, none. @format resourceName @example "important" */
  readonly priorityClassName?: string;
  /** Labels on the pods, beside the project's own. @example {"team": "ml-platform"} */
  readonly labels: Readonly<Record<string, string>>;
  /** Annotations on the pods. @example {"example.com/scrape": "true"} */
  readonly annotations: Readonly<Record<string, string>>;
  /**
   * Environment variables: values, or keys of Secrets. Settings of the server have settings here, or `api.extraConfig`: a
   * `CLEARML__…` value would be parsed as HOCON.
   * @example {"TZ": "Europe/Paris"}
   */
  readonly env: Readonly<Record<string, string | SecretValue>>;
}

/** What can be said of the pods in which the server's Python runs: API server, asynchronous delete, file server. */
export interface PythonPodSettings extends PodSettings {
  /** HTTP proxy for the Python processes of the server: API server, asynchronous delete, file server. By default, none. */
  readonly httpProxy?: HttpProxy;
  /** CA certificates that the Python processes of the server trust. By default, the image's. */
  readonly caBundle?: CaBundle;
}

/** Defaults of all pod settings but the resources, which are each component's own. */
export const podDefaults = {
  nodeSelector: {},
  tolerations: [],
  labels: {},
  annotations: {},
  env: {},
} as const satisfies Omit<PodSettings, "resources">;

export function resources(cpu: readonly [string, string], memory: readonly [string, string], disk: readonly [string, string]): Resources {
  return {
    requests: { cpu: cpu[0], memory: memory[0], "ephemeral-storage": disk[0] },
    limits: { cpu: cpu[1], memory: memory[1], "ephemeral-storage": disk[1] },
  };
}

/** The resources of a container, as Kubernetes takes them. */
export function amounts({ resources: { requests, limits } }: Pick<PodSettings, "resources">): NonNullable<IContainer["resources"]> {
  return { requests: { ...requests }, limits: { ...limits } };
}

/** The workload of a pod: what its labels, identity and security are made from. */
export interface PodInput {
  /** Name of the workload, its ServiceAccount and its selector. */
  readonly workload: string;
  readonly installation: Installation;
  readonly settings: PodSettings;
  /** Version for the label app.kubernetes.io/version. */
  readonly version: string;
  /** User that the image's files allow; one above 10,000 where the image does not care. */
  readonly user: number;
  /** Primary group, where it is another number than the user. Volumes belong to the user's number all the same. */
  readonly group?: number;
  /** Whether the pod reads the credentials' Secret, so that a raised revision restarts it. */
  readonly readsCredentials: boolean;
  /** Seconds from SIGTERM to SIGKILL. */
  readonly graceSeconds: number;
  /** CPU architectures of the image; absent where it has all that matter. */
  readonly architectures?: readonly string[];
  /** Whether pods come from a ReplicaSet, whose hash tells the pods of one revision apart. */
  readonly fromReplicaSet: boolean;
  readonly containers: readonly IContainer[];
  readonly initContainers?: readonly IContainer[];
  readonly volumes: readonly IVolume[];
  /** What this pod has otherwise than all others, each with its reason where it is said. */
  readonly pod?: Partial<Pick<IPodSpec, "automountServiceAccountToken" | "restartPolicy" | "shareProcessNamespace">>;
}

/** A pod template that passes Pod Security `restricted`, mounts no token and takes no service links for settings. */
export function podTemplate(input: PodInput): IPodTemplateSpec {
  const { workload, installation, settings, user } = input;
  const annotations = {
    ...settings.annotations,
    ...(input.readsCredentials ? { [revisionAnnotation]: revisionOf(installation.credentials) } : {}),
  };
  const [architecture, ...others] = input.architectures ?? [];
  const { pullSecrets = [] } = installation.images;
  return {
    metadata: {
      labels: { ...settings.labels, ...podLabels(workload, input.version) },
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    },
    spec: {
      serviceAccountName: workload,
      automountServiceAccountToken: false,
      // A Service named `redis` or `mongo` would otherwise inject variables that the server takes for overrides.
      enableServiceLinks: false,
      ...(pullSecrets.length === 0 ? {} : { imagePullSecrets: pullSecrets.map((name) => ({ name })) }),
      ...(settings.priorityClassName === undefined ? {} : { priorityClassName: settings.priorityClassName }),
      securityContext: {
        runAsNonRoot: true,
        runAsUser: user,
        runAsGroup: input.group ?? user,
        fsGroup: user,
        fsGroupChangePolicy: "OnRootMismatch",
        seccompProfile: { type: "RuntimeDefault" },
      },
      terminationGracePeriodSeconds: input.graceSeconds,
      nodeSelector: {
        "kubernetes.io/os": "linux",
        ...(architecture === undefined || others.length > 0 ? {} : { "kubernetes.io/arch": architecture }),
        ...settings.nodeSelector,
      },
      ...(settings.tolerations.length === 0 ? {} : { tolerations: [...settings.tolerations] }),
      affinity: { podAntiAffinity: apart(workload), ...settings.affinity },
      topologySpreadConstraints: ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) =>
        spread(workload, topologyKey, input.fromReplicaSet),
      ),
      ...(input.initContainers === undefined ? {} : { initContainers: input.initContainers.map((container) => hardened(container)) }),
      containers: input.containers.map((container) => hardened({ ...container, env: withExtraEnv(container.env ?? [], settings) })),
      volumes: [...input.volumes],
      ...input.pod,
    },
  };
}

function hardened(container: IContainer): IContainer {
  const { env, ...rest } = container;
  return {
    ...rest,
    ...(env === undefined || env.length === 0 ? {} : { env }),
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    },
  };
}

function spread(workload: string, topologyKey: string, fromReplicaSet: boolean): ITopologySpreadConstraint {
  return {
    topologyKey,
    maxSkew: 1,
    whenUnsatisfiable: "ScheduleAnyway",
    labelSelector: { matchLabels: selectorLabels(workload) },
    ...(fromReplicaSet ? { matchLabelKeys: ["pod-template-hash"] } : {}),
  };
}

function apart(workload: string): NonNullable<IAffinity["podAntiAffinity"]> {
  return {
    preferredDuringSchedulingIgnoredDuringExecution: [
      { weight: 100, podAffinityTerm: { topologyKey: "kubernetes.io/hostname", labelSelector: { matchLabels: selectorLabels(workload) } } },
    ],
  };
}

export function fromSecret(name: string, secret: SecretKey): IEnvVar {
  return { name, valueFrom: { secretKeyRef: { name: secret.name, key: secret.key } } };
}

// What the environment says stands instead of the package's own: of two entries with one name the last would win, unseen.
function withExtraEnv(own: readonly IEnvVar[], { env }: PodSettings): IEnvVar[] {
  const extra = Object.entries(env).map(([name, value]) => (typeof value === "string" ? { name, value } : fromSecret(name, value.secret)));
  return [...own.filter(({ name }) => !(name in env)), ...extra];
}

const caFolder = "/etc/clearml-ca";

/** Where the Python of a pod finds its CA bundle; undefined where it has none. */
export function caBundleFile({ caBundle }: Pick<PythonPodSettings, "caBundle">): string | undefined {
  return caBundle && bundleFile(caBundle);
}

function bundleFile({ key }: CaBundle): string {
  return `${caFolder}/${key}`;
}

/** Environment, mounts and volumes that give the server's Python the proxy and the CA bundle of the settings. */
export function pythonNetwork({ httpProxy, caBundle }: PythonPodSettings): {
  readonly env: readonly IEnvVar[];
  readonly mounts: NonNullable<IContainer["volumeMounts"]>;
  readonly volumes: readonly IVolume[];
} {
  const env: IEnvVar[] = [];
  if (httpProxy) {
    const direct = ["localhost", "127.0.0.1", ...Object.values(services).map(({ name }) => name), ".svc", ".cluster.local", ...(httpProxy.noProxy ?? [])];
    const values = { http_proxy: httpProxy.http, https_proxy: httpProxy.https, no_proxy: direct.join(",") };
    // Programs differ in which case they read.
    for (const [name, value] of Object.entries(values)) {
      if (value !== undefined) env.push({ name: name.toUpperCase(), value }, { name, value });
    }
  }
  if (!caBundle) return { env, mounts: [], volumes: [] };
  const file = bundleFile(caBundle);
  // The one for requests, botocore, google-auth and azure; the other for the clients of the stores, which use OpenSSL's.
  for (const name of ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"]) env.push({ name, value: file });
  return {
    env,
    mounts: [{ name: "ca-bundle", mountPath: caFolder, readOnly: true }],
    volumes: [{ name: "ca-bundle", configMap: { name: caBundle.configMap } }],
  };
}

/** A scratch volume on the node's disk. */
export function scratch(name: string, sizeLimit: string): IVolume {
  return { name, emptyDir: { sizeLimit } };
}
