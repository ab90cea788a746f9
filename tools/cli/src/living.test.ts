import { build, kubeObject, type KubeObject } from "@k8s-config/core";
import { basesFiles, overlayFiles, renderEnvironment, type Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { effectsOf } from "./living.ts";

const prod: Environment = {
  exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
  mongo: { storage: { size: "20Gi", class: "fast" } },
  fileserver: { storage: { size: "100Gi", class: "fast" } },
};

/** The objects of an environment as they are read from its emitted files. */
function emitted(name: string, environment: Environment): KubeObject[] {
  const files = new Map(overlayFiles(name, environment).map(({ path, text }) => [`overlays/${name}/${path}`, text]));
  for (const [component, base] of Object.entries(basesFiles())) {
    for (const { path, text } of base) files.set(`packages/${component}/base/${path}`, text);
  }
  return build((path) => files.get(path), `overlays/${name}`);
}

function effects(change: Partial<Environment>) {
  return effectsOf("prod", emitted("prod", prod), renderEnvironment("prod", { ...prod, ...change }));
}

function set(replicas: number): KubeObject {
  return kubeObject({
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name: "mongo", labels: { "app.kubernetes.io/instance": "prod" } },
    spec: { replicas, serviceName: "mongo-members" },
  });
}

function deployment(app: string): KubeObject {
  return kubeObject({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "api", namespace: "clearml", labels: { "app.kubernetes.io/instance": "prod" } },
    spec: { selector: { matchLabels: { app } } },
  });
}

describe("what an emit means for a living installation", () => {
  it("is nothing where nothing changes", () => {
    expect(effects({})).toEqual({ warnings: [] });
  });

  it("is a command to delete what apply leaves behind", () => {
    const { deletion, warnings } = effects({ exposure: { kind: "none", domain: "clearml.example.com", tls: false } });
    expect(warnings).toEqual([]);
    expect(deletion).toBe("kubectl --namespace clearml delete ingress.networking.k8s.io/clearml");
  });

  it("is a warning where the files URL changes and nothing keeps the former one", () => {
    const mode = { kind: "singleHost" } as const;
    const exposure = { kind: "ingress", domain: "clearml.example.com", mode, className: "traefik", controller: "traefik" } as const;
    expect(effects({ exposure }).warnings).toEqual([
      'prod: http://files.clearml.example.com is no files URL any more, but what is stored names it. Add "http://files.clearml.example.com" to formerFilesUrls, ' +
        "or deleting a task leaves its files; and keep that URL leading to the file server, or they are not found",
    ]);
    expect(effects({ exposure, formerFilesUrls: ["http://files.clearml.example.com/"] }).warnings).toEqual([]);
  });

  it("is nothing of another environment, whose files a copied folder brought along", () => {
    const copied = emitted("prod", prod);
    expect(effectsOf("acme", copied, renderEnvironment("acme", { ...prod, namespace: "acme" }))).toEqual({ warnings: [] });
  });

  it("is a warning, with the steps, where the volume of a store grows", () => {
    expect(effects({ mongo: { storage: { size: "30Gi", class: "fast" } } }).warnings).toEqual([
      "prod: StatefulSet/mongo: Kubernetes refuses to change spec.volumeClaimTemplates where it is applied already. To grow the volume: " +
        "kubectl --namespace clearml patch pvc data-mongo-0 --patch '{\"spec\":{\"resources\":{\"requests\":{\"storage\":\"30Gi\"}}}}'; " +
        "kubectl --namespace clearml delete statefulset mongo --cascade=orphan; then apply",
    ]);
  });

  it.each<[string, Partial<Environment>]>([
    ["shrinks", { mongo: { storage: { size: "10Gi", class: "fast" } } }],
    ["grows into another class", { mongo: { storage: { size: "30Gi", class: "slow" } } }],
    ["is one that exists", { mongo: { storage: { existingClaim: "restored" } } }],
  ])("is a warning where the volume of a store %s", (_case, change) => {
    expect(effects(change).warnings).toEqual([
      "prod: StatefulSet/mongo: Kubernetes refuses to change spec.volumeClaimTemplates where it is applied already. " +
        "The data stay in their claims; to go on with other ones: kubectl --namespace clearml delete statefulset mongo; then apply",
    ]);
  });

  it("lets the claim of the file server grow, and warns where it shrinks or changes its class", () => {
    expect(effects({ fileserver: { storage: { size: "200Gi", class: "fast" } } }).warnings).toEqual([]);
    expect(effects({ fileserver: { storage: { size: "50Gi", class: "fast" } } }).warnings).toEqual([
      "prod: PersistentVolumeClaim/fileserver-data: Kubernetes refuses to shrink a claim where it is applied already. Go back to the size that it has",
    ]);
    expect(effects({ fileserver: { storage: { size: "100Gi", class: "slow" } } }).warnings).toEqual([
      "prod: PersistentVolumeClaim/fileserver-data: Kubernetes refuses to change class and access modes where it is applied already. " +
        "Move the data to a claim of another name, and adopt it as existingClaim",
    ]);
  });

  it("is a warning where the namespace changes: the data stay behind", () => {
    const { deletion, warnings } = effects({ namespace: "other" });
    expect(warnings).toEqual(["prod: namespace clearml becomes other: a new, empty installation. The data stay in the claims of clearml"]);
    expect(deletion).toMatch(/^kubectl --namespace clearml delete /);
    expect(deletion).not.toMatch(/persistentvolumeclaim|namespace\//);
  });

  it("is a warning where the load balancer's class changes, which Services do not let go of", () => {
    const balanced = (className?: string): Environment => ({ ...prod, exposure: { kind: "loadBalancer", domain: "clearml.example.com", ...(className === undefined ? {} : { className }) } });
    const { warnings } = effectsOf("prod", emitted("prod", balanced()), renderEnvironment("prod", balanced("example.com/internal")));
    expect(warnings).toEqual(
      ["web-public", "api-public", "fileserver-public"].map((service) => expect.stringContaining(`prod: Service/${service}: Kubernetes refuses to change spec.loadBalancerClass where it is applied already. To go on with another`)),
    );
    expect(warnings[0]).toContain("kubectl --namespace clearml delete service web-public; then apply");
    // It may come with the load balancer, and go with it.
    expect(effectsOf("prod", emitted("prod", prod), renderEnvironment("prod", balanced("example.com/internal"))).warnings).toEqual([]);
  });

  it("is a warning where the selector of a Deployment changes", () => {
    expect(effectsOf("prod", [deployment("a")], [deployment("b")]).warnings).toEqual([
      "prod: Deployment/api: Kubernetes refuses to change spec.selector where it is applied already. To go on with another: kubectl --namespace clearml delete deployment api; then apply",
    ]);
  });

  it("does not mind fields of a StatefulSet that may change", () => {
    expect(effectsOf("prod", [set(1)], [set(3)])).toEqual({ warnings: [] });
  });
});
