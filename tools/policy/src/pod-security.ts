import { restrictedProblems } from "@k8s-config/core";
import { find, items, plainId, type View } from "./view.ts";
import { perContainer, perWorkload, type Find, type Rule } from "./rule.ts";

/** What Pod Security `restricted` finds, in the words of core. */
function restricted(view: View): Find[] {
  return view.objects.flatMap((object) =>
    restrictedProblems(object).map((problem) => {
      const [, ...rest] = problem.split(": ");
      const [container, says] = rest.length > 1 ? rest : [undefined, rest[0]];
      return { place: [plainId(object), ...(container === undefined || container === "pod" ? [] : [container])].join("/"), says: says ?? "" };
    }),
  );
}

type Part = Pick<Rule, "id" | "demands" | "mirrors"> & { readonly words: RegExp };

// Restricted in the parts in which linters know it; what is left is a rule as well.
const parts = [
  { id: "host-network", words: /^hostNetwork$/, demands: "No pod shares the network of its node.", mirrors: { "kube-linter": ["host-network"], checkov: ["CKV_K8S_19"] } },
  { id: "host-pid", words: /^hostPID$/, demands: "No pod sees the processes of its node.", mirrors: { "kube-linter": ["host-pid"], checkov: ["CKV_K8S_17"] } },
  { id: "host-ipc", words: /^hostIPC$/, demands: "No pod shares the memory of its node's processes.", mirrors: { "kube-linter": ["host-ipc"], checkov: ["CKV_K8S_18"] } },
  { id: "host-port", words: /^hostPort$/, demands: "No container takes a port of its node.", mirrors: { checkov: ["CKV_K8S_26"] } },
  { id: "non-root", words: /^runAs/, demands: "No container runs as root.", mirrors: { "kube-linter": ["run-as-non-root"], checkov: ["CKV_K8S_23"] } },
  { id: "privileged", words: /^privileged$/, demands: "No container is privileged.", mirrors: { "kube-linter": ["privileged-container"], "kube-score": ["container-security-context-privileged"], checkov: ["CKV_K8S_16"] } },
  { id: "privilege-escalation", words: /^allowPrivilegeEscalation/, demands: "No process gains more privileges than its parent.", mirrors: { "kube-linter": ["privilege-escalation-container"], checkov: ["CKV_K8S_20"] } },
  { id: "capabilities-dropped", words: /^capabilities do not/, demands: "Every container drops all capabilities.", mirrors: { "kube-linter": ["drop-net-raw-capability"], checkov: ["CKV_K8S_28", "CKV_K8S_37"] } },
  { id: "capabilities-added", words: /^adds a capability$/, demands: "No container adds a capability.", mirrors: { checkov: ["CKV_K8S_25", "CKV_K8S_39"] } },
  { id: "seccomp", words: /^no seccompProfile$/, demands: "Every container runs under the runtime's seccomp profile.", mirrors: { "kube-score": ["container-seccomp-profile"], checkov: ["CKV_K8S_31"] } },
  { id: "volume-types", words: /^volume /, demands: "No pod mounts a path of its node, the socket of its container runtime least of all.", mirrors: { "kube-linter": ["docker-sock", "sensitive-host-mounts"], checkov: ["CKV_K8S_27"] } },
] as const satisfies readonly Part[];

const partRules = parts.map(({ words, ...rule }): Rule => ({ ...rule, finds: (view) => restricted(view).filter(({ says }) => words.test(says)) }));

const ownRules = [
  {
    id: "restricted",
    demands: "Every pod passes the rest of Pod Security `restricted` too.",
    mirrors: {},
    finds: (view) => restricted(view).filter(({ says }) => !parts.some(({ words }) => words.test(says))),
  },
  {
    id: "no-sysctls",
    demands: "No pod sets a kernel parameter.",
    mirrors: { "kube-linter": ["unsafe-sysctls"] },
    finds: perWorkload(({ pod }) => (items(find(pod, "securityContext", "sysctls")).length > 0 ? "sets kernel parameters" : undefined)),
  },
  {
    id: "read-only-root",
    demands: "Every container has a read-only root file system.",
    mirrors: { "kube-linter": ["no-read-only-root-fs"], "kube-score": ["container-security-context-readonlyrootfilesystem"], checkov: ["CKV_K8S_22"] },
    finds: perContainer(({ spec }) => (find(spec, "securityContext", "readOnlyRootFilesystem") === true ? undefined : "readOnlyRootFilesystem is not true")),
  },
  {
    id: "pod-security-context",
    demands: "Every pod has a security context.",
    mirrors: { checkov: ["CKV_K8S_29"] },
    finds: perWorkload(({ pod }) => (pod["securityContext"] === undefined ? "has no securityContext" : undefined)),
  },
  {
    id: "security-context",
    demands: "Every container has a security context of its own.",
    mirrors: { checkov: ["CKV_K8S_30"] },
    finds: perContainer(({ spec }) => (find(spec, "securityContext") === undefined ? "has no securityContext" : undefined)),
  },
  {
    id: "high-user",
    demands: "Every container runs as a user and a group of 10000 or more, which no node has.",
    mirrors: { "kube-score": ["container-security-context-user-group-id"], checkov: ["CKV_K8S_40"] },
    finds: perContainer(({ spec }, { pod }) => {
      const low = ["runAsUser", "runAsGroup"].filter((key) => !(Number(find(spec, "securityContext", key) ?? find(pod, "securityContext", key)) >= 10_000));
      return low.length === 0 ? undefined : `${low.join(" and ")} ${low.length === 1 ? "is" : "are"} missing or below 10000`;
    }),
  },
] as const satisfies readonly Rule[];

export const podSecurityRules: readonly Rule[] = [...partRules, ...ownRules];

export type PodSecurityRuleId = (typeof parts)[number]["id"] | (typeof ownRules)[number]["id"];
