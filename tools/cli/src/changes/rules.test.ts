import { kubeObject, type KubeObject } from "@k8s-config/core";
import { problemText, resolve, type Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { prod, told } from "../testing/changes.ts";
import type { Finding } from "./change.ts";
import { changeProblems, findingsOf } from "./rules.ts";

const grown: Environment = { ...prod, mongo: { storage: { size: "30Gi", class: "fast" } } };

// The objects here say nothing of passwords: where the store asks for one, that would be told as well.
const open: Environment = { ...prod, mongo: { ...prod.mongo, authentication: false } };

/** What is told where one object becomes another. */
function toldOf(before: KubeObject, after: KubeObject): string[] {
  const findings = findingsOf("prod", { objects: [before], record: {} }, { objects: [after], environment: open, resolved: resolve("prod", open) });
  return changeProblems(new Map([["prod", findings]]), []).map(problemText);
}

function object(apiVersion: string, kind: string, name: string, rest: object): KubeObject {
  return kubeObject({ apiVersion, kind, metadata: { name, namespace: "clearml" }, ...rest });
}

/** Three pods with a volume each. */
function set(storage: string): KubeObject {
  return object("apps/v1", "StatefulSet", "mongo", { spec: { replicas: 3, volumeClaimTemplates: [{ metadata: { name: "data" }, spec: { resources: { requests: { storage } } } }] } });
}

function balanced(className?: string): Environment {
  return { ...prod, exposure: { kind: "loadBalancer", domain: "clearml.example.com", ...(className === undefined ? {} : { className }) } };
}

/** What is told of findings, by environment. */
function said(findings: Readonly<Record<string, readonly Finding[]>>, ...accepted: readonly string[]): string[] {
  return changeProblems(new Map(Object.entries(findings)), accepted).map(problemText);
}

describe("a change of what is emitted", () => {
  it("is told nothing where nothing changes, or only what may", () => {
    expect(told(prod, prod)).toEqual([]);
    expect(told(prod, { ...prod, api: { replicas: 2, watchdog: { thresholdSec: 21600 } } })).toEqual([]);
    expect(told(prod, { ...prod, exposure: { kind: "none", domain: "clearml.example.com", tls: false } })).toEqual([]);
  });

  it("is warned of where the files URL changes and nothing keeps the former one", () => {
    const singleHost: Environment = { ...prod, exposure: { ...prod.exposure, mode: { kind: "singleHost" } } };
    expect(told(prod, singleHost)).toEqual([
      "warning: prod: formerFilesUrls: lacks http://files.clearml.example.com, which is no files URL any more, but what is stored names it. " +
        'Add "http://files.clearml.example.com", or deleting a task leaves its files; and keep that URL leading to the file server, or they are not found.',
    ]);
    expect(told(prod, { ...singleHost, formerFilesUrls: ["http://files.clearml.example.com/"] })).toEqual([]);
  });

  it("is warned of where the namespace changes: the data stay behind", () => {
    expect(told(prod, { ...prod, namespace: "other" })).toEqual(['warning: prod: namespace = "other": was clearml: this is a new, empty installation. The data stay in the claims of clearml.']);
  });

  it("is refused, with the steps, where the volume of a store grows", () => {
    const steps =
      "To grow the volume: kubectl --namespace clearml patch pvc data-mongo-0 --patch '{\"spec\":{\"resources\":{\"requests\":{\"storage\":\"30Gi\"}}}}'; " +
      "kubectl --namespace clearml delete statefulset.apps/mongo --cascade=orphan; then apply";
    const refusal = "prod: StatefulSet/mongo: Kubernetes refuses to change spec.volumeClaimTemplates where it is applied already";
    expect(told(prod, grown)).toEqual([`${refusal}. ${steps}. To emit it all the same: --accept StatefulSet/mongo.`]);
    expect(told(prod, grown, "StatefulSet/mongo")).toEqual([`warning: ${refusal}. ${steps}.`]);
    expect(told(prod, grown, "prod/StatefulSet/mongo")).toEqual([`warning: ${refusal}. ${steps}.`]);
  });

  it.each<[string, NonNullable<Environment["mongo"]>]>([
    ["shrinks", { storage: { size: "10Gi", class: "fast" } }],
    ["grows into another class", { storage: { size: "30Gi", class: "slow" } }],
    ["is one that exists", { storage: { existingClaim: "restored" } }],
  ])("is refused where the volume of a store %s", (_case, mongo) => {
    expect(told(prod, { ...prod, mongo })).toEqual([
      "prod: StatefulSet/mongo: Kubernetes refuses to change spec.volumeClaimTemplates where it is applied already. " +
        "The data stay in their claims; to go on with other ones: kubectl --namespace clearml delete statefulset.apps/mongo; then apply. To emit it all the same: --accept StatefulSet/mongo.",
    ]);
  });

  it("grows the claim of each pod of a set", () => {
    expect(toldOf(set("1Gi"), set("2Gi")).join().match(/patch pvc \S+/g)).toEqual(["patch pvc data-mongo-0", "patch pvc data-mongo-1", "patch pvc data-mongo-2"]);
    expect(toldOf(set("1Gi"), set("1024Mi")).join()).toContain("to go on with other ones");
  });

  it("may grow the claim of the file server, and is refused where that shrinks or changes its class", () => {
    expect(told(prod, { ...prod, fileserver: { storage: { size: "200Gi", class: "fast" } } })).toEqual([]);
    const lost = "To go on with another volume, without the data: kubectl --namespace clearml delete persistentvolumeclaim/fileserver-data; then apply. To emit it all the same: --accept PersistentVolumeClaim/fileserver-data.";
    expect(told(prod, { ...prod, fileserver: { storage: { size: "50Gi", class: "fast" } } })).toEqual([
      `prod: PersistentVolumeClaim/fileserver-data: Kubernetes refuses to shrink a claim where it is applied already. Go back to the size that it has. ${lost}`,
    ]);
    expect(told(prod, { ...prod, fileserver: { storage: { size: "100Gi", class: "slow" } } })).toEqual([
      `prod: PersistentVolumeClaim/fileserver-data: Kubernetes refuses to change spec.storageClassName where it is applied already. Move the data to a claim of another name, and adopt it as existingClaim. ${lost}`,
    ]);
  });

  it("is refused where the load balancer's class changes, which Services do not let go of", () => {
    expect(told(balanced(), balanced("example.com/internal"), "Service/web-public")).toEqual([
      "warning: prod: Service/web-public: Kubernetes refuses to change spec.loadBalancerClass where it is applied already. " +
        "To go on with another, and most likely another address: kubectl --namespace clearml delete service/web-public; then apply.",
      ...["api-public", "fileserver-public"].map((service) => expect.stringContaining(`prod: Service/${service}: Kubernetes refuses to change spec.loadBalancerClass where it is applied already. To go on with another`)),
    ]);
    // It may come with the load balancer, and go with it.
    expect(told(prod, balanced("example.com/internal"))).toEqual([]);
  });

  it.each<[string, KubeObject, KubeObject, string]>([
    ["the selector of a Deployment", object("apps/v1", "Deployment", "api", { spec: { selector: "a" } }), object("apps/v1", "Deployment", "api", { spec: { selector: "b" } }), "spec.selector"],
    ["the template of a Job", object("batch/v1", "Job", "make", { spec: { template: "a" } }), object("batch/v1", "Job", "make", { spec: { template: "b" } }), "spec.template"],
    ["the role of a binding", object("rbac.authorization.k8s.io/v1", "RoleBinding", "make", { roleRef: "a" }), object("rbac.authorization.k8s.io/v1", "RoleBinding", "make", { roleRef: "b" }), "roleRef"],
    ["the type of a Secret", object("v1", "Secret", "tls", { type: "Opaque" }), object("v1", "Secret", "tls", { type: "kubernetes.io/tls" }), "type"],
    ["the service of a set", object("apps/v1", "StatefulSet", "mongo", { spec: { serviceName: "a" } }), object("apps/v1", "StatefulSet", "mongo", { spec: { serviceName: "b" } }), "spec.serviceName"],
    ["the address of a Service", object("v1", "Service", "mongo", { spec: {} }), object("v1", "Service", "mongo", { spec: { clusterIP: "None" } }), "spec.clusterIP"],
  ])("is refused where it is %s", (_what, before, after, field) => {
    const { kind, metadata } = before;
    const [text] = toldOf(before, after);
    expect(text).toContain(`prod: ${kind}/${metadata.name}: Kubernetes refuses to change ${field} where it is applied already. `);
    expect(text).toContain(`kubectl --namespace clearml delete ${kind.toLowerCase()}`);
    expect(text).toMatch(new RegExp(`; then apply\\. To emit it all the same: --accept ${kind}/${metadata.name}\\.$`));
    expect(toldOf(before, before)).toEqual([]);
  });
});

describe("what is accepted", () => {
  const finding: Finding = { severity: "error", path: "StatefulSet/mongo", reason: "is refused", remedy: "Do it by hand", accept: "StatefulSet/mongo" };

  it("is a mistake where nothing needs it, said once", () => {
    expect(told(prod, prod, "StatefulSet/mongo", "StatefulSet/mongo")).toEqual(['--accept = "StatefulSet/mongo": names nothing that would be refused. Leave it out.']);
    expect(told(prod, grown, "StatefulSet/mong").at(-1)).toBe('--accept = "StatefulSet/mong": names nothing that would be refused. Did you mean StatefulSet/mongo?');
  });

  it("is one change, not that of every environment", () => {
    expect(said({ dev: [finding], prod: [finding] }, "StatefulSet/mongo").at(-1)).toBe(
      '--accept = "StatefulSet/mongo": is meant for one change, and there is one in each of dev, prod. Say which: --accept dev/StatefulSet/mongo --accept prod/StatefulSet/mongo.',
    );
    expect(said({ dev: [finding], prod: [finding] }, "prod/StatefulSet/mongo")).toEqual([
      "dev: StatefulSet/mongo: is refused. Do it by hand. To emit it all the same: --accept StatefulSet/mongo.",
      "warning: prod: StatefulSet/mongo: is refused. Do it by hand.",
    ]);
  });

  it("is no change that nothing lifts, and no warning", () => {
    const { accept: _accept, ...final } = finding;
    expect(said({ prod: [final] })).toEqual(["prod: StatefulSet/mongo: is refused. Do it by hand."]);
    expect(said({ prod: [final] }, "StatefulSet/mongo")).toHaveLength(2);
  });
});
