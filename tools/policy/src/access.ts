import type { JsonObject, KubeObject } from "@k8s-config/core";
import { soundsSecret } from "@k8s-config/overlays";
import { perContainer, perObject, perWorkload, type Rule } from "./rule.ts";
import { find, isBeside, items, ofKind, record, texts, type View } from "./view.ts";

/** What the Role of a binding lets its subjects do. */
function rulesOf(binding: KubeObject, { objects }: View): readonly JsonObject[] {
  const { kind, name } = record(find(binding, "roleRef"));
  const role = ofKind(objects, String(kind)).find((candidate) => candidate.metadata.name === name && (candidate.kind === "ClusterRole" || isBeside(candidate, binding)));
  return items(find(role, "rules"));
}

function may(rules: readonly JsonObject[], resources: readonly string[], verbs: readonly string[]): boolean {
  return rules.some((rule) => texts(rule["resources"]).some((resource) => resources.includes(resource)) && texts(rule["verbs"]).some((verb) => verbs.includes(verb)));
}

// A quoted value beside a name that sounds secret, in a config file; what is empty or comes from a variable is none.
const quoted = /([A-Za-z_][\w.-]*)"?\s*[:=]\s*"([^"$][^"]*)"/g;

function literalIn(object: KubeObject): string | undefined {
  if (object.kind === "Secret") return Object.keys({ ...record(object["data"]), ...record(object["stringData"]) })[0];
  for (const text of Object.values(record(object["data"])).map(String)) {
    const name = [...text.matchAll(quoted)].map(([, key = ""]) => key).find(soundsSecret);
    if (name !== undefined) return name;
    if (/\$2[aby]\$\d\d\$/.test(text)) return "the hash of a password";
  }
  return undefined;
}

export const accessRules = [
  {
    id: "namespace",
    demands: "Every object that belongs to a namespace names one, and not `default`.",
    mirrors: { "kube-linter": ["use-namespace"], checkov: ["CKV_K8S_21"] },
    settings: ["namespace"],
    finds: ({ objects }) =>
      objects
        .filter(({ kind, metadata }) => kind !== "Namespace" && !kind.startsWith("Cluster") && ["default", undefined].some((name) => name === metadata["namespace"]))
        .map(({ kind, metadata }) => ({ place: `${kind}/${metadata.name}`, says: "is in the namespace default" })),
  },
  {
    id: "namespace-restricted",
    demands: "The Namespace lets no pod in that breaks Pod Security `restricted`, of a version that it names.",
    mirrors: {},
    finds: perObject(["Namespace"], ({ metadata }) => {
      const { "pod-security.kubernetes.io/enforce": level, "pod-security.kubernetes.io/enforce-version": version } = record(metadata["labels"]);
      return level === "restricted" && version !== undefined && version !== "latest" ? undefined : "does not enforce restricted in one version";
    }),
  },
  {
    id: "own-service-account",
    demands: "Every pod runs under a ServiceAccount of its own, which is there.",
    mirrors: { "kube-linter": ["default-service-account", "non-existent-service-account", "deprecated-service-account-field"] },
    finds: perWorkload(({ object, pod }, { objects, workloads }) => {
      const { serviceAccountName: name, serviceAccount } = pod;
      if (serviceAccount !== undefined) return "uses the field serviceAccount, which is deprecated";
      if (name === undefined || name === "default") return "runs under the default ServiceAccount";
      const isThere = ofKind(objects, "ServiceAccount").some((account) => account.metadata.name === name && isBeside(account, object));
      const isShared = workloads.some((other) => other.object !== object && isBeside(other.object, object) && other.pod["serviceAccountName"] === name);
      return isShared ? `shares the ServiceAccount ${String(name)}` : isThere ? undefined : `there is no ServiceAccount ${String(name)}`;
    }),
  },
  {
    id: "no-token",
    demands: "No pod mounts the token of its ServiceAccount.",
    mirrors: { checkov: ["CKV_K8S_38"] },
    finds: perWorkload(({ pod }) => (pod["automountServiceAccountToken"] === false ? undefined : "mounts a token")),
  },
  {
    id: "secrets-not-in-env",
    demands: "Containers read Secrets as files, not as environment variables.",
    mirrors: { "kube-linter": ["read-secret-from-env-var"], checkov: ["CKV_K8S_35"] },
    settings: ["pods.env"],
    finds: perContainer(({ spec }) => {
      const names = [...items(spec["env"]).filter((variable) => find(variable, "valueFrom", "secretKeyRef") !== undefined).map(({ name }) => String(name)), ...items(spec["envFrom"]).filter(({ secretRef }) => secretRef !== undefined).map(() => "envFrom")];
      return names.length === 0 ? undefined : `reads Secrets into ${names.length} variables`;
    }),
  },
  {
    id: "no-literal-secret-in-env",
    demands: "No environment variable that sounds like a secret has a literal value.",
    mirrors: { "kube-linter": ["env-var-secret"] },
    finds: perContainer(({ spec }) => {
      const name = items(spec["env"]).filter(({ value }) => value !== undefined && value !== "").map((variable) => String(variable["name"])).find(soundsSecret);
      return name === undefined ? undefined : `${name} has a literal value`;
    }),
  },
  {
    id: "no-literal-secret",
    demands: "No object carries the value of a secret.",
    mirrors: {},
    settings: ["users[].passwordHash"],
    finds: perObject(["ConfigMap", "Secret"], (object) => {
      const name = literalIn(object);
      return name === undefined ? undefined : `carries ${name}`;
    }),
  },
  {
    id: "no-wildcard-rights",
    demands: "No Role says `*`.",
    mirrors: { "kube-linter": ["wildcard-in-rules"], checkov: ["CKV_K8S_49"] },
    finds: perObject(["Role", "ClusterRole"], (role) => (items(find(role, "rules")).some(({ resources, verbs, apiGroups }) => [resources, verbs, apiGroups].some((list) => texts(list).includes("*"))) ? "has a wildcard" : undefined)),
  },
  {
    id: "no-escalating-rights",
    demands: "No Role lets its subjects widen rights or act as others.",
    mirrors: { checkov: ["CKV_K8S_157", "CKV_K8S_158"] },
    finds: perObject(["Role", "ClusterRole"], (role) => (items(find(role, "rules")).some(({ verbs }) => texts(verbs).some((verb) => ["bind", "escalate", "impersonate"].includes(verb))) ? "may bind, escalate or impersonate" : undefined)),
  },
  {
    id: "no-cluster-rights",
    demands: "No object says anything of the whole cluster, but for the Namespace.",
    mirrors: { "kube-linter": ["cluster-admin-role-binding"] },
    finds: ({ objects }) => objects.filter(({ kind }) => kind.startsWith("Cluster") || kind === "CustomResourceDefinition" || kind.endsWith("WebhookConfiguration")).map(({ kind, metadata }) => ({ place: `${kind}/${metadata.name}`, says: "is of the whole cluster" })),
  },
  {
    id: "no-access-to-secrets",
    demands: "No ServiceAccount may read or write Secrets.",
    mirrors: { "kube-linter": ["access-to-secrets"] },
    finds: perObject(["RoleBinding", "ClusterRoleBinding"], (binding, view) => (may(rulesOf(binding, view), ["secrets", "*"], ["get", "list", "watch", "create", "delete", "*"]) ? "gives access to Secrets" : undefined)),
  },
  {
    id: "no-access-to-pods",
    demands: "No ServiceAccount may make pods.",
    mirrors: { "kube-linter": ["access-to-create-pods"] },
    finds: perObject(["RoleBinding", "ClusterRoleBinding"], (binding, view) => (may(rulesOf(binding, view), ["pods", "deployments", "statefulsets", "daemonsets", "replicasets", "jobs", "cronjobs", "*"], ["create", "*"]) ? "lets pods be made" : undefined)),
  },
  {
    id: "no-default-account-rights",
    demands: "No right is given to a default ServiceAccount.",
    mirrors: { checkov: ["CKV_K8S_42"] },
    finds: perObject(["RoleBinding", "ClusterRoleBinding"], (binding) => (items(find(binding, "subjects")).some(({ kind, name }) => kind === "ServiceAccount" && name === "default") ? "binds a default ServiceAccount" : undefined)),
  },
] as const satisfies readonly Rule[];
