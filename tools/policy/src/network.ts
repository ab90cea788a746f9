import { isJsonObject } from "@k8s-config/core";
import { perObject, perWorkload, type Rule } from "./rule.ts";
import { behind, find, isBeside, items, ofKind, record, selects, texts } from "./view.ts";

export const networkRules = [
  {
    id: "no-service-links",
    demands: "No pod gets the addresses of Services as environment variables, which the server would read as settings.",
    mirrors: {},
    finds: perWorkload(({ pod }) => (pod["enableServiceLinks"] === false ? undefined : "enableServiceLinks is not false")),
  },
  {
    id: "service-selects-one",
    demands: "Every Service leads to the pods of exactly one workload.",
    mirrors: { "kube-linter": ["dangling-service"], "kube-score": ["service-targets-pod"] },
    finds: perObject(["Service"], (service, { workloads }) => {
      const { length } = behind(service, workloads);
      return length === 1 ? undefined : `selects the pods of ${length} workloads`;
    }),
  },
  {
    id: "service-ports-exist",
    demands: "Every port of a Service is one of the pods behind it.",
    mirrors: { "kube-linter": ["invalid-target-ports"] },
    finds: perObject(["Service"], (service, { workloads }) => {
      const known = behind(service, workloads).flatMap(({ containers }) => containers.flatMap(({ spec }) => items(spec["ports"]).flatMap(({ name, containerPort }) => [name, containerPort])));
      const lost = items(find(service, "spec", "ports")).map(({ port, targetPort }) => targetPort ?? port).find((port) => !known.includes(port));
      return lost === undefined ? undefined : `no pod behind it has the port ${String(lost)}`;
    }),
  },
  {
    id: "service-type",
    demands: "No Service opens a port of every node.",
    mirrors: { "kube-score": ["service-type"] },
    settings: ["exposure"],
    finds: perObject(["Service"], (service) => (find(service, "spec", "type") === "NodePort" ? "is of type NodePort" : undefined)),
  },
  {
    id: "ingress-backends-exist",
    demands: "Every path of an Ingress leads to a port of a Service of the same build.",
    mirrors: { "kube-linter": ["dangling-ingress"], "kube-score": ["ingress-targets-service"] },
    finds: perObject(["Ingress"], (ingress, { objects }) => {
      const backends = items(find(ingress, "spec", "rules")).flatMap((rule) => items(find(rule, "http", "paths"))).map(({ backend }) => record(find(backend, "service")));
      const lost = backends.find(({ name, port }) => {
        const service = ofKind(objects, "Service").find((candidate) => candidate.metadata.name === name && isBeside(candidate, ingress));
        return !items(find(service, "spec", "ports")).some((known) => known["name"] === find(port, "name") || known["port"] === find(port, "number"));
      });
      return lost === undefined ? undefined : `leads to the Service ${String(lost["name"])}, of which there is no such port`;
    }),
  },
  {
    id: "ingress-tls",
    demands: "Every host of an Ingress is served with TLS.",
    mirrors: {},
    settings: ["exposure.tls"],
    finds: perObject(["Ingress"], (ingress) => {
      const served = items(find(ingress, "spec", "tls")).flatMap(({ hosts }) => texts(hosts));
      const open = items(find(ingress, "spec", "rules")).map(({ host }) => String(host)).find((host) => !served.includes(host));
      return open === undefined ? undefined : `${open} is served without TLS`;
    }),
  },
  {
    id: "ingress-snippets",
    demands: "No Ingress carries a snippet of nginx' configuration.",
    mirrors: { checkov: ["CKV_K8S_153"] },
    settings: ["exposure.annotations"],
    finds: perObject(["Ingress"], ({ metadata }) => (Object.keys(record(metadata["annotations"])).some((key) => key.endsWith("snippet")) ? "carries a snippet" : undefined)),
  },
  {
    id: "network-policy",
    demands: "Every pod is selected by NetworkPolicies, of what comes in and of what goes out.",
    mirrors: { "kube-linter": ["non-isolated-pod"], "kube-score": ["pod-networkpolicy"], checkov: ["CKV2_K8S_6"] },
    settings: ["network.policies"],
    finds: perWorkload(({ object, labels }, { objects }) => {
      const types = ofKind(objects, "NetworkPolicy").filter((policy) => isBeside(policy, object) && selects(find(policy, "spec", "podSelector"), labels)).flatMap((policy) => texts(find(policy, "spec", "policyTypes")));
      const open = ["Ingress", "Egress"].filter((type) => !types.includes(type));
      return open.length === 0 ? undefined : `no NetworkPolicy says anything of ${open.join(" and ")}`;
    }),
  },
  {
    id: "network-policy-targets",
    demands: "Every NetworkPolicy selects a pod.",
    mirrors: { "kube-linter": ["dangling-networkpolicy"], "kube-score": ["networkpolicy-targets-pod"] },
    finds: perObject(["NetworkPolicy"], (policy, { workloads }) => {
      const selector = find(policy, "spec", "podSelector");
      const isAll = isJsonObject(selector) && Object.keys(selector).length === 0;
      return isAll || workloads.some(({ object, labels }) => isBeside(policy, object) && selects(selector, labels)) ? undefined : "selects no pod";
    }),
  },
] as const satisfies readonly Rule[];
