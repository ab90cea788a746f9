/** A program that a family builds. */
export interface Binary {
  readonly name: string;
  readonly package: string;
}

/** Programs of one Go module under `go/`, whose go.mod and go.sum say exactly what they are made of. */
export interface Family {
  /** The module's folder. */
  readonly name: string;
  readonly binaries: readonly Binary[];
  /** The module whose version the programs tell as their own. */
  readonly stamped?: string;
  /** Files that come with the modules and are used beside the programs. */
  readonly files?: readonly ModuleFile[];
}

export interface ModuleFile {
  readonly module: string;
  readonly path: string;
  /** Under this name it is kept. */
  readonly name: string;
}

/** Minor versions of Kubernetes that can be run, the newest first. */
export const kubernetesMinors = ["1.36", "1.35", "1.34"] as const;

export type KubernetesMinor = (typeof kubernetesMinors)[number];

export const defaultMinor: KubernetesMinor = kubernetesMinors[0];

export const etcd: Family = { name: "etcd", binaries: [{ name: "etcd", package: "go.etcd.io/etcd/server/v3" }] };

export function kubernetes(minor: KubernetesMinor): Family {
  const names = ["kube-apiserver", "kube-controller-manager", "kube-scheduler"];
  return {
    name: `kubernetes-${minor}`,
    binaries: names.map((name) => ({ name, package: `k8s.io/kubernetes/cmd/${name}` })),
    stamped: "k8s.io/kubernetes",
  };
}

const stages = {
  "node-initialize.yaml": "node/fast/node-initialize.yaml",
  "node-heartbeat.yaml": "node/heartbeat-with-lease/node-heartbeat-with-lease.yaml",
  "pod-ready.yaml": "pod/fast/pod-ready.yaml",
  "pod-complete.yaml": "pod/fast/pod-complete.yaml",
} as const;

export const kwok: Family = {
  name: "kwok",
  binaries: [{ name: "kwok", package: "sigs.k8s.io/kwok/cmd/kwok" }],
  files: Object.entries(stages).map(([name, path]) => ({ module: "sigs.k8s.io/kwok", path: `kustomize/stage/${path}`, name })),
};

/** For the proofs alone. */
export const oauth2Proxy: Family = { name: "oauth2-proxy", binaries: [{ name: "oauth2-proxy", package: "github.com/oauth2-proxy/oauth2-proxy/v7" }] };

/** For the proofs alone, in the versions of the images that packages/clearml/src/installation.ts names. MongoDB's exporter is not to be had in this way. */
export const redisExporter: Family = { name: "redis-exporter", binaries: [{ name: "redis_exporter", package: "github.com/oliver006/redis_exporter" }] };
export const elasticExporter: Family = { name: "elasticsearch-exporter", binaries: [{ name: "elasticsearch_exporter", package: "github.com/prometheus-community/elasticsearch_exporter" }] };

/** A controller of Flux with the CustomResourceDefinitions of its kinds. */
function fluxController(name: string, group: string, kinds: readonly string[]): Family {
  const module = `github.com/fluxcd/${name}`;
  return {
    name: `flux-${name}`,
    binaries: [{ name, package: module }],
    files: kinds.map((kind) => ({ module, path: `config/crd/bases/${group}_${kind}.yaml`, name: `${kind}.yaml` })),
  };
}

export const sourceController = fluxController("source-controller", "source.toolkit.fluxcd.io", ["buckets", "externalartifacts", "gitrepositories", "helmcharts", "helmrepositories", "ocirepositories"]);

export const kustomizeController = fluxController("kustomize-controller", "kustomize.toolkit.fluxcd.io", ["kustomizations"]);

export const kubeScore: Family = { name: "kube-score", binaries: [{ name: "kube-score", package: "github.com/zegl/kube-score/cmd/kube-score" }] };

/** Says which connections NetworkPolicies allow. */
export const netpolAnalyzer: Family = { name: "netpol-analyzer", binaries: [{ name: "netpolicy", package: "github.com/np-guard/netpol-analyzer/cmd/netpolicy" }] };
/** What people encrypt with for kustomize-controller, of the versions with which it decrypts. */
export const encryption: Family = {
  name: kustomizeController.name,
  binaries: [
    { name: "sops", package: "github.com/getsops/sops/v3/cmd/sops" },
    { name: "age-keygen", package: "filippo.io/age/cmd/age-keygen" },
  ],
};
