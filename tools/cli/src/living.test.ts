import { renderEnvironment, type Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { deleteCommand, readPast } from "./living.ts";
import { emitted, prod } from "./testing/changes.ts";

function deletion(change: Partial<Environment>): string | undefined {
  return deleteCommand("prod", emitted(prod)?.before.objects ?? [], renderEnvironment("prod", { ...prod, ...change }));
}

describe("the command that deletes what apply leaves behind", () => {
  it("is none where nothing goes", () => {
    expect(deletion({})).toBeUndefined();
  });

  it("names what is no longer built", () => {
    expect(deletion({ exposure: { kind: "none", domain: "clearml.example.com", tls: false } })).toBe("kubectl --namespace clearml delete ingress.networking.k8s.io/clearml");
  });

  it("names no claim and no Namespace, whatever is left behind in it", () => {
    const command = deletion({ namespace: "other" });
    expect(command).toMatch(/^kubectl --namespace clearml delete /);
    expect(command).not.toMatch(/persistentvolumeclaim|namespace\//);
  });
});

describe("what is emitted of an environment", () => {
  it("is its objects and its record", () => {
    expect(emitted(prod)).toMatchObject({ before: { record: { release: "2.4.0", environment: prod } } });
    expect(emitted(prod)?.before.objects.map(({ kind, metadata: { name } }) => `${kind}/${name}`)).toContain("StatefulSet/mongo");
  });

  it("is nothing of another one's, whose files a copied folder brought along", () => {
    expect(emitted(prod, "prod", "acme")).toBeUndefined();
  });

  it("is nothing where there is none, and told where it cannot be read", () => {
    expect(readPast(() => undefined, "prod")).toBeUndefined();
    const files = new Map([["overlays/prod/kustomization.yaml", "resources: [stores]\n"], ["overlays/prod/environment.json", "<<<<<<< HEAD\n"]]);
    expect(readPast((path) => files.get(path), "prod")).toMatchObject({ before: { objects: [], record: {} }, fault: expect.stringContaining("is not valid JSON") });
    files.set("overlays/prod/environment.json", '{"release":"2.3.0"}');
    expect(readPast((path) => files.get(path), "prod")).toEqual({ before: { objects: [], record: { release: "2.3.0" } }, fault: "overlays/prod/stores/kustomization.yaml: not found" });
  });
});
