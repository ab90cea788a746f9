import type { Linter } from "./rule.ts";

/** Checks of a linter that no rule repeats. The linters run them all the same: what one of them finds fails. */
export interface Unmirrored {
  readonly linter: Linter;
  readonly checks: RegExp;
  readonly reason: string;
}

export const unmirrored: readonly Unmirrored[] = [
  { linter: "checkov", checks: /^CKV_K8S_(6[89]|[789]\d|1[0-4]\d|15[01])$/, reason: "They are about the command lines of a control plane." },
  { linter: "checkov", checks: /^CKV_K8S_([1-7]|24|32|36)$/, reason: "They are about PodSecurityPolicy, which Kubernetes has no more." },
  { linter: "checkov", checks: /^CKV_K8S_(33|34|44|45|159)$/, reason: "They look for the dashboard, Tiller and git-sync by name." },
  { linter: "checkov", checks: /^CKV_K8S_(152|154)$/, reason: "They are cases of CKV_K8S_153." },
  { linter: "checkov", checks: /^(CKV_K8S_(155|156)|CKV2_K8S_[1-5])$/, reason: "They are about rights that `no-cluster-rights`, `no-escalating-rights` and `no-access-to-secrets` exclude more strictly." },
  { linter: "checkov", checks: /^CKV_K8S_41$/, reason: "It is about an object that is the ServiceAccount `default`; none is rendered, and `own-service-account` keeps pods from it." },
];
