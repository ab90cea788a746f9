/** What a patch may not do, because a setting may not, or because what it leaves would not work. */
import { atPointer } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { renderEnvironment } from "./emit.ts";
import { plain, problemsWith, refusal } from "./testing/plain.ts";

const api = "Deployment/api";
const container = "/spec/template/spec/containers/[name=api]";

describe("a patch may not say", () => {
  it("in clear what by its name is a secret", () => {
    expect(refusal(api, "add", `${container}/env/-`, { name: "DB_PASSWORD", value: "hunter2" })).toMatchInlineSnapshot(`"test: patches.0.value: holds DB_PASSWORD, which would lie in git in clear, by its name a secret. Write {"name": …, "valueFrom": {"secretKeyRef": {"name": …, "key": …}}}."`);
    expect(refusal(api, "add", `${container}/env/-`, { name: "CLEARML__a", value: "b" })).toMatchInlineSnapshot(`"test: patches.0.value: holds CLEARML__a, which is parsed by the server as HOCON: a password with = or # in it would be cut or stop the server. Use the setting that says it, or api.extraConfig, with {"$env": "NAME"} for a secret."`);
    expect(refusal(api, "add", `${container}/env/-`, { name: "DB_PASSWORD", valueFrom: { secretKeyRef: { name: "db", key: "password" } } })).toBe("");
  });

  it("keys on which kustomize fails, or which it takes off again", () => {
    expect(refusal(api, "add", "/metadata/annotations/true", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/annotations/true": is not read as a text by kustomize, which fails on it. Use a key with a domain, as in example.com/x."`);
    expect(refusal(api, "add", "/spec/template/metadata/annotations", { 1: "x" })).toMatchInlineSnapshot(`"test: patches.0.value: holds 1, which is not read as a text by kustomize, which fails on it. Use a key with a domain, as in example.com/x."`);
    expect(refusal(api, "add", "/spec/template/spec/nodeSelector/null", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/nodeSelector/null": is not read as a text by kustomize, which fails on it. Use a key with a domain, as in example.com/x."`);
    expect(refusal(api, "add", "/metadata/annotations/a b c", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/annotations/a b c": is no annotation of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends, after a domain and / if you like."`);
    expect(refusal(api, "add", "/metadata/annotations/config.kubernetes.io~1index", "1")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/annotations/config.kubernetes.io~1index": is a note of kustomize, which takes it off again. Use another key."`);
    expect(refusal(api, "add", "/metadata/annotations/internal.config.kubernetes.io~1path", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/annotations/internal.config.kubernetes.io~1path": is a note of kustomize, which takes it off again. Use another key."`);
    expect(refusal(api, "add", "/metadata/annotations/__proto__", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/annotations/__proto__": holds __proto__, which does not arrive unchanged. Use another key."`);
    expect(refusal(api, "add", "/metadata/annotations/constructor", "x")).toBe("");
  });

  it("the labels by which all else finds an object and its pods", () => {
    expect(refusal(api, "replace", "/spec/template/metadata/labels/app.kubernetes.io~1name", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/metadata/labels/app.kubernetes.io~1name": is the project's own: Services and selectors find pods by it. Use another label."`);
    expect(refusal(api, "replace", "/spec/template/metadata/labels", { team: "ml" })).toMatchInlineSnapshot(`"test: patches.0.value: holds app.kubernetes.io/name, which is the project's own: Services and selectors find pods by it. Leave it in."`);
    expect(refusal(api, "remove", "/metadata/labels/app.kubernetes.io~1part-of")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/labels/app.kubernetes.io~1part-of": is the project's own: Services and selectors find pods by it. Leave it in."`);
    expect(refusal(api, "add", "/metadata/labels/app.kubernetes.io~1instance", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/labels/app.kubernetes.io~1instance": is the project's own: Services and selectors find pods by it. Use another label."`);
    expect(refusal(api, "add", "/metadata/labels/team", "m l")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/labels/team": is no label of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends."`);
    expect(refusal(api, "add", "/metadata/labels/team", "ml")).toBe("");
  });

  it("a second element by the name of one", () => {
    expect(refusal(api, "add", `${container}/env/-`, { name: "CLEARML_CONFIG_DIR", value: "/x" })).toMatchInlineSnapshot(`"test: patches.0.value: is a second [name=CLEARML_CONFIG_DIR] in a list that has one. Replace it, or say it in pods.env."`);
    expect(refusal(api, "add", `${container}/ports/-`, { name: "http", containerPort: 9 })).toMatchInlineSnapshot(`"test: patches.0.value: is a second [name=http] in a list that has one. Replace it."`);
  });
});

describe("patches may not leave", () => {
  it("a selector that matches nothing", () => {
    expect(refusal(api, "add", "/spec/selector/matchLabels/team", "ml")).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/selector/matchLabels/team": makes a selector that matches no pod. Leave the selector as it is."`);
    expect(refusal("Service/web", "replace", "/spec/selector", { app: "web" })).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/selector": makes a selector that matches no pod. Leave the selector as it is."`);
    const both = [
      { target: api, op: "add", path: "/spec/selector/matchLabels/team", value: "ml" },
      { target: api, op: "add", path: "/spec/template/metadata/labels/team", value: "ml" },
    ];
    expect(problemsWith({ patches: both })).toBe("");
  });

  it("pods without a container", () => {
    expect(refusal(api, "remove", container)).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/containers/[name=api]": leaves pods without a container. Keep one, or set replicas to 0 where there is to be no pod."`);
  });

  it("two Services with one node port", () => {
    const exposure = { kind: "nodePort", host: "node1.example.com" };
    const patches = [{ target: "Service/api", op: "replace", path: "/spec/ports/[name=http]/nodePort", value: 30080 }];
    expect(problemsWith({ exposure, patches })).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/ports/[name=http]/nodePort": takes node port 30080, as port http of Service/web does. Give each a port of its own."`);
    expect(problemsWith({ exposure, patches: [...patches, { ...patches[0], target: "Service/web", value: 30090 }] })).toBe("");
  });
});

describe("a patch of what is not there is told", () => {
  it("to set what stands above first", () => {
    expect(refusal(api, "add", "/spec/template/spec/initContainers/-", { name: "a", image: "a" })).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/initContainers/-": leads nowhere: Deployment/api /spec/template/spec has no initContainers. Add /spec/template/spec/initContainers as a list first."`);
    expect(refusal(api, "add", "/spec/template/spec/dnsConfig/options", [])).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/dnsConfig/options": leads nowhere: Deployment/api /spec/template/spec has no dnsConfig. Add /spec/template/spec/dnsConfig as a whole first."`);
    expect(refusal(api, "replace", "/spec/paused", true)).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/paused": leads nowhere: Deployment/api /spec has no paused. Use add, which sets it."`);
    expect(refusal(api, "remove", "/spec/template/spec/dnsPolicy")).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/dnsPolicy": leads nowhere: Deployment/api /spec/template/spec has no dnsPolicy. Take the patch out: nothing is set there."`);
  });

  it("which elements a list has", () => {
    expect(refusal(api, "replace", `${container}/command/3`, "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/containers/[name=api]/command/3": leads nowhere: Deployment/api /spec/template/spec/containers/[name=api]/command has no 3. There are 0, 1, 2."`);
    expect(refusal(api, "add", "/spec/template/spec/containers/0/image", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/template/spec/containers/0/image": leads nowhere: Deployment/api /spec/template/spec/containers has no 0. There are [name=api]."`);
  });

  it("how a / in a key is written", () => {
    expect(refusal(api, "add", "/metadata/annotations/example.com/x", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/annotations/example.com/x": leads nowhere: Deployment/api /metadata/annotations has no example.com. Write a / in a key as ~1: /metadata/annotations/example.com~1x."`);
    expect(refusal(api, "add", "/metadata/labels/example.com/a~1b", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/metadata/labels/example.com/a~1b": leads nowhere: Deployment/api /metadata/labels has no example.com. Write a / in a key as ~1: /metadata/labels/example.com~1a~1b."`);
    expect(refusal(api, "add", "/spec/replicas/x", "x")).toMatchInlineSnapshot(`"test: patches.0.path = "/spec/replicas/x": leads nowhere: Deployment/api /spec/replicas has no x. Nothing can stand below it."`);
  });
});

it("a patch may hold ${…}: its object is kept from substitution", () => {
  const patches = [{ target: api, op: "add", path: `${container}/env/-`, value: { name: "SHOWN", value: "${HOME}" } }] as const;
  expect(problemsWith({ patches })).toBe("");
  const [object = {}] = renderEnvironment("test", { ...plain, patches }).filter(({ kind, metadata }) => kind === "Deployment" && metadata.name === "api");
  expect(atPointer(object, "/metadata/annotations/kustomize.toolkit.fluxcd.io~1substitute")).toBe("disabled");
  expect(refusal(api, "add", "/metadata/annotations/${A}", "x")).toMatchInlineSnapshot(`
    "test: patches.0.path = "/metadata/annotations/\${A}": holds \${…}, which Flux's post-build substitution would replace. Write the value itself; for a variable of the pods in extraConfig write {"$env": "NAME"}.
    test: patches.0.path = "/metadata/annotations/\${A}": is no annotation of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends, after a domain and / if you like."
  `);
});
