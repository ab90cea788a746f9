import { atPointer } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { overlayFiles, renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { patch, type ObjectPatch } from "./patch.ts";
import { plain, problemsWith, refusal } from "./testing/plain.ts";

const container = "/spec/template/spec/containers/[name=api]";

function deploymentWith(...patches: readonly ObjectPatch[]) {
  const objects = renderEnvironment("test", { ...plain, patches });
  return objects.find(({ kind, metadata }) => kind === "Deployment" && metadata.name === "api") ?? {};
}

describe("patches", () => {
  it("change what no setting says, on top of all settings, one after the other", () => {
    const object = deploymentWith(
      patch("Deployment/api", { op: "replace", path: "/spec/template/spec/terminationGracePeriodSeconds", value: 90 }),
      patch("Deployment/api", { op: "test", path: "/spec/template/spec/terminationGracePeriodSeconds", value: 90 }),
      patch("Deployment/api", { op: "add", path: `${container}/env/-`, value: { name: "TEAM", value: "ml" } }),
      patch("Deployment/api", { op: "remove", path: `${container}/lifecycle` }),
      patch("Deployment/api", { op: "add", path: "/metadata/annotations/example.com~1team", value: "ml" }),
    );
    expect(atPointer(object, "/spec/template/spec/terminationGracePeriodSeconds")).toBe(90);
    expect(atPointer(object, "/spec/template/spec/containers/0/lifecycle")).toBeUndefined();
    expect(atPointer(object, "/spec/template/spec/containers/0/env")).toContainEqual({ name: "TEAM", value: "ml" });
    expect(atPointer(object, "/metadata/annotations/example.com~1team")).toBe("ml");
  });

  it("are emitted as the settings are: guarded operations, with their cause", () => {
    const environment: Environment = { ...plain, patches: [patch("Service/web", { op: "replace", path: "/spec/ports/[name=http]/port", value: 8088 })] };
    const [file] = overlayFiles("test", environment).filter(({ path }) => path.includes("patches/service-web"));
    expect(file?.text).toMatchInlineSnapshot(`
      "# Written by "k8s-config emit" from overlays/test. Do not edit.
      # Settings: patches
      - {"op": "test", "path": "/spec/ports/0/name", "value": "http"}
      - {"op": "test", "path": "/spec/ports/0/port", "value": 8080}
      - {"op": "replace", "path": "/spec/ports/0/port", "value": 8088}
      "
    `);
  });

  it("are taken by the check", () => expect(problemsWith({ patches: [{ target: "Deployment/api", op: "add", path: "/spec/paused", value: true }] })).toBe(""));
});

describe("a patch is refused", () => {
  it("of an object that no base has", () => {
    expect(refusal("Deployment/apis", "replace", "/spec/replicas", 2)).toMatchInlineSnapshot(`"test: patches.0.target = "Deployment/apis": is none of the values it may have. Did you mean Deployment/api? Others: Deployment/async-delete, Deployment/fileserver, Deployment/web, PodDisruptionBudget/api, PodDisruptionBudget/async-delete, PodDisruptionBudget/elastic, PodDisruptionBudget/fileserver, PodDisruptionBudget/mongo, PodDisruptionBudget/redis, PodDisruptionBudget/web, Service/api, Service/elastic, Service/elastic-members, Service/fileserver, Service/mongo, Service/mongo-members, Service/redis, Service/redis-members, Service/web, ServiceAccount/api, ServiceAccount/async-delete, ServiceAccount/elastic, ServiceAccount/fileserver, ServiceAccount/mongo, ServiceAccount/redis, ServiceAccount/web, StatefulSet/elastic, StatefulSet/mongo, StatefulSet/redis."`);
  });

  it("of a field that Kubernetes does not know", () => {
    expect(refusal("Deployment/api", "add", "/spec/replica", 2)).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/replica": is no field that Kubernetes knows of a Deployment. Did you mean replicas?"`);
    expect(refusal("Deployment/api", "add", `${container}/lifecycle`, { prestop: {} })).toMatchInlineSnapshot(`"test: patches.0.value: holds prestop, which is no field that Kubernetes knows of a Deployment. Did you mean preStop?"`);
  });

  it("of what is not there, or no longer", () => {
    expect(refusal("Deployment/api", "replace", "/spec/template/spec/containers/[name=apiserver]/image", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/containers/[name=apiserver]/image": leads nowhere: Deployment/api /spec/template/spec/containers has no [name=apiserver]. There are [name=api]."`);
    expect(refusal("Deployment/api", "remove", `${container}/env/[name=CLEARML_CONFIG]`)).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/containers/[name=api]/env/[name=CLEARML_CONFIG]": leads nowhere: Deployment/api /spec/template/spec/containers/[name=api]/env has no [name=CLEARML_CONFIG]. Did you mean [name=CLEARML_CONFIG_DIR]?"`);
    expect(refusal("Deployment/api", "replace", "/spec/template/spec/containers/0/image", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/containers/0/image": leads nowhere: Deployment/api /spec/template/spec/containers has no 0. There are [name=api]."`);
    expect(refusal("Deployment/api", "add", "/spec/template/spec/hostAliases/-", { ip: "10.0.0.1" })).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/hostAliases/-": leads nowhere: Deployment/api /spec/template/spec has no hostAliases. Add /spec/template/spec/hostAliases as a list first."`);
    expect(refusal("Deployment/api", "add", "/spec/template/spec/containers/[name=extra]", { name: "extra" })).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/containers/[name=extra]": leads nowhere: Deployment/api /spec/template/spec/containers has no [name=extra]. There are [name=api], -."`);
  });

  it("where another value stands than it says", () => {
    expect(refusal("Deployment/api", "test", "/spec/template/spec/terminationGracePeriodSeconds", 5)).toMatchInlineSnapshot(`"test: patches.0.value: is not what stands there, which is 90. Look at what has changed, and mend the patches that rely on it."`);
  });

  it("that makes pods which the namespace refuses", () => {
    expect(refusal("Deployment/api", "replace", `${container}/securityContext/allowPrivilegeEscalation`, true)).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/containers/[name=api]/securityContext/allowPrivilegeEsca…: makes pods that the namespace's Pod Security restricted refuses: Deployment/api: api: allowPrivilegeEscalation is not false. Leave that as it is, or run what needs it in a namespace of its own."`);
    expect(refusal("Deployment/api", "add", "/spec/template/spec/hostNetwork", true)).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/hostNetwork": makes pods that the namespace's Pod Security restricted refuses: Deployment/api: hostNetwork. Leave that as it is, or run what needs it in a namespace of its own."`);
    expect(refusal("Deployment/api", "remove", `${container}/securityContext/capabilities`)).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/containers/[name=api]/securityContext/capabilities": makes pods that the namespace's Pod Security restricted refuses: Deployment/api: api: capabilities do not drop ALL. Leave that as it is, or run what needs it in a namespace of its own."`);
    expect(refusal("Deployment/api", "add", "/spec/template/spec/containers/-", { name: "sidecar", image: "busybox:1" })).toMatchInlineSnapshot(`
      "test: patches.0.path = "/spec/template/spec/containers/-": makes pods that the namespace's Pod Security restricted refuses: Deployment/api: sidecar: allowPrivilegeEscalation is not false. Leave that as it is, or run what needs it in a namespace of its own.
      test: patches.0.path = "/spec/template/spec/containers/-": makes pods that the namespace's Pod Security restricted refuses: Deployment/api: sidecar: capabilities do not drop ALL. Leave that as it is, or run what needs it in a namespace of its own."
    `);
    // What one patch begins another may complete.
    const sidecar = "/spec/template/spec/containers/[name=sidecar]";
    const securityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };
    const completed = [
      { target: "Deployment/api", op: "add", path: "/spec/template/spec/containers/-", value: { name: "sidecar", image: "busybox:1" } },
      { target: "Deployment/api", op: "add", path: `${sidecar}/securityContext`, value: securityContext },
    ];
    expect(problemsWith({ patches: completed })).toBe("");
  });

  it("of the name and the type of an object", () => {
    expect(refusal("Deployment/api", "replace", "/metadata/name", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/name": is not to be changed: of Deployment/api, a patch changes spec, metadata/annotations and metadata/labels. Choose a field of these."`);
    expect(refusal("Deployment/api", "add", "/metadata", {})).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata": is not to be changed: of Deployment/api, a patch changes spec, metadata/annotations and metadata/labels. Choose a field of these."`);
  });

  it("that is none", () => {
    expect(refusal("Deployment/api", "replace", "spec.replicas", 2)).toMatchInlineSnapshot(`"test: patches.0.path = "spec.replicas": does not match ^(/([^/~]|~[01])+)+$. Write it in that form, for example "/spec/template/spec/terminationGracePeriodSeconds"."`);
    expect(refusal("Deployment/api", "replace", "/spec/replicas")).toMatchInlineSnapshot(`"test: patches.0.value: has to be said. Add value, for example 120."`);
    expect(refusal("Deployment/api", "move", "/spec/replicas", 2)).toMatchInlineSnapshot(`"test: patches.0.op = "move": is none of the values it may have. Did you mean remove? Others: add, replace, test."`);
    expect(refusal("Deployment/api", "remove", "/spec/replicas", 2)).toMatchInlineSnapshot(`"test: patches.0.value = 2: is no setting. Remove it; here may stand target, op, path."`);
  });

  it("and the rest are looked at as if it were not there", () => {
    const { problems } = checkEnvironment("test", { ...plain, patches: [{ target: "Deployment/api", op: "add", path: "/spec/a", value: 1 }, { target: "Deployment/api", op: "add", path: "/spec/b", value: 1 }] });
    expect(problems.map(({ path }) => path)).toEqual(["patches.0.path", "patches.1.path"]);
  });
});
