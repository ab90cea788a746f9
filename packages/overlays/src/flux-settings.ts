/** The head of a branch. */
export interface GitBranch {
  /** Branch, whose newest commit is applied. @pattern ^[^\s~^:?*\\[]+$ @example "main" */
  readonly branch: string;
  readonly tag?: never;
  readonly semver?: never;
  readonly commit?: never;
}

/** One tag of git. */
export interface GitTag {
  /** Tag. @pattern ^[^\s~^:?*\\[]+$ @example "v1.4.0" */
  readonly tag: string;
  readonly branch?: never;
  readonly semver?: never;
  readonly commit?: never;
}

/** The newest tag of git in a range of versions. */
export interface GitSemver {
  /** Range of versions, whose newest tag is applied. @pattern ^[-+0-9A-Za-z.*<>=!^~|, ]+$ @example ">=1.4.0 <2.0.0" */
  readonly semver: string;
  readonly branch?: never;
  readonly tag?: never;
  readonly commit?: never;
}

/** One commit of git. */
export interface GitCommit {
  /** Commit. @pattern ^[0-9a-f]{40}$ @example "2c26b46b68ffc68ff99b453c1d30413413422d70" */
  readonly commit: string;
  readonly branch?: never;
  readonly tag?: never;
  readonly semver?: never;
}

/** A repository of git. */
export interface GitSource {
  /** A repository of git. */
  readonly kind: "git";
  /** URL of the repository. @pattern ^(https?|ssh)://[^/\s]+(/\S*)?$ @example "https://git.example.com/platform/clearml.git" */
  readonly url: string;
  /** What of the repository is applied: a branch, a tag, a range of versions or a commit. @example {"branch": "main"} */
  readonly ref: GitBranch | GitTag | GitSemver | GitCommit;
  /**
   * Secret to fetch with, in the namespace of the Flux objects: `identity` and `known_hosts` for ssh, `username` and
   * `password`, or `bearerToken`, for https. By default, none. @format resourceName @example "clearml-git"
   */
  readonly secretName?: string;
  /** Whose identity to fetch with, in place of a Secret's login; `github` is an app, whose key is in the Secret. By default, the Secret's alone. @example "azure" */
  readonly provider?: "aws" | "azure" | "github";
  /** How often to look for something new. By default, 1m. @format duration @example "30s" */
  readonly interval?: string;
  /**
   * Folders of the repository that Flux fetches, each with a `/` at its end; an empty list for all of it, or for a
   * source-controller before 1.6. Each of the three unpacks all that is fetched. By default, the environment's and the
   * bases; all, where `extras` names folders, which may lead anywhere.
   * @example ["overlays/prod/", "packages/", "components/"]
   */
  readonly sparseCheckout?: readonly string[];
}

/** One tag of an artifact. */
export interface OciTag {
  /** Tag, which may move. @pattern ^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$ @example "prod" */
  readonly tag: string;
  readonly semver?: never;
  readonly digest?: never;
}

/** The newest tag of an artifact in a range of versions. */
export interface OciSemver {
  /** Range of versions, whose newest tag is applied. @pattern ^[-+0-9A-Za-z.*<>=!^~|, ]+$ @example "1.4.x" */
  readonly semver: string;
  readonly tag?: never;
  readonly digest?: never;
}

/** One artifact, for ever. */
export interface OciDigest {
  /** Digest. @pattern ^sha256:[0-9a-f]{64}$ @example "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" */
  readonly digest: string;
  readonly tag?: never;
  readonly semver?: never;
}

/** An artifact in a registry of images, as `flux push artifact` makes it. */
export interface OciSource {
  /** An artifact in a registry of images. */
  readonly kind: "oci";
  /** URL of the artifact, without a tag. @pattern ^oci://[^/\s]+/\S+$ @example "oci://registry.example.com/platform/clearml" */
  readonly url: string;
  /** What of the artifact is applied: a tag, a range of versions or a digest. @example {"tag": "prod"} */
  readonly ref: OciTag | OciSemver | OciDigest;
  /** Secret of type kubernetes.io/dockerconfigjson to pull with, in the namespace of the Flux objects. By default, none. @format resourceName @example "clearml-registry" */
  readonly secretName?: string;
  /** Whose identity to pull with, in place of a Secret's login. By default, the Secret's alone. @example "gcp" */
  readonly provider?: "aws" | "azure" | "gcp";
  /** How often to look for something new. By default, 1m. @format duration @example "30s" */
  readonly interval?: string;
}

/** A source that is in the cluster already, as `flux bootstrap` makes one: nothing is emitted for it. */
export interface ExistingSource {
  /** A source that is in the cluster already. */
  readonly kind: "existing";
  /** Name of the source. @format resourceName @example "flux-system" */
  readonly name: string;
  /** Namespace of the source. By default, that of the Flux objects. @format label @example "flux-sources" */
  readonly namespace?: string;
  /** Kind of the source. By default, GitRepository. @example "OCIRepository" */
  readonly sourceKind?: "GitRepository" | "OCIRepository" | "Bucket";
}

/** How Flux decrypts what SOPS encrypted. */
export interface FluxDecryption {
  /**
   * Secret with the private keys, in the namespace of the Flux objects (`*.agekey` for age, `*.asc` for OpenPGP). By
   * default, none: the keys are those that the controller's own identity reaches. @format resourceName @example "sops-age"
   */
  readonly secretName?: string;
}

/** A ConfigMap or Secret whose entries are variables. */
export interface FluxVariables {
  /** Kind of the object. @example "ConfigMap" */
  readonly kind: "ConfigMap" | "Secret";
  /** Name of the object, in the namespace of the Flux objects. @format resourceName @example "cluster-vars" */
  readonly name: string;
  /** Whether it may be missing. By default, false. */
  readonly optional?: boolean;
}

/** How Flux applies the environment: one source, and a Kustomization for each of foundation, stores and app. */
export interface FluxSettings {
  /** Where Flux finds what is emitted. @example {"kind": "git", "url": "https://git.example.com/platform/clearml.git", "ref": {"branch": "main"}} */
  readonly source: GitSource | OciSource | ExistingSource;
  /** Folder of the environment in the source. By default, `overlays/<env>`. @pattern ^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$ @example "clearml/overlays/prod" */
  readonly path?: string;
  /** Namespace of the Flux objects. By default, flux-system. @format label @example "flux-clearml" */
  readonly namespace?: string;
  /** How often to look for drift, and revert it; something new in the source is applied at once. By default, 10m. @format duration @example "30m" */
  readonly interval?: string;
  /** How soon to try again after a failure. By default, 1m. @format duration @example "5m" */
  readonly retryInterval?: string;
  /**
   * How long each of the three may take until its pods are ready. By default, what the start-up probes of its pods allow,
   * and five minutes more for images and volumes. @format duration @example "30m"
   */
  readonly timeout?: string;
  /** ServiceAccount, in the namespace of the Flux objects, that applies; it may need to make the Namespace. By default, the controller's own. @format resourceName @example "clearml-applier" */
  readonly serviceAccountName?: string;
  /** Decryption of what SOPS encrypted. By default, none. @example {"secretName": "sops-age"} */
  readonly decryption?: FluxDecryption;
  /** Variables of a post-build substitution, by name. By default, none. @example {"cluster_name": "east"} */
  readonly substitute?: Readonly<Record<string, string>>;
  /** ConfigMaps and Secrets with further variables of a post-build substitution. By default, none. @example [{"kind": "ConfigMap", "name": "cluster-vars"}] */
  readonly substituteFrom?: readonly FluxVariables[];
}
