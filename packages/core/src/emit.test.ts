import { describe, expect, it } from "vitest";
import { build } from "./build.ts";
import { baseFiles, partFiles, type PartInput } from "./emit.ts";
import type { JsonObject } from "./json.ts";
import type { ConfigFiles, Manifest } from "./manifest.ts";
import { kubeObject, type KubeObject } from "./object.ts";
import { render } from "./render.ts";
import type { Files } from "./testing/scratch.ts";

function deployment(name: string, image: string, spec: JsonObject = {}, container: JsonObject = {}): KubeObject {
  const template = { metadata: { labels: { app: name } }, spec: { containers: [{ name, image, ...container }] } };
  return kubeObject({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name }, spec: { selector: { matchLabels: { app: name } }, ...spec, template } });
}

function config(name: string, files: Files, more: Partial<ConfigFiles> = {}): ConfigFiles {
  return { kind: "ConfigMap", name, files, ...more };
}

function manifest(objects: readonly KubeObject[], configs: readonly ConfigFiles[] = []): Manifest {
  return { objects, config: configs };
}

function part(base: Manifest, target: Manifest, more: Partial<PartInput> = {}): Files {
  const files = partFiles({ bases: [{ path: "../../base", manifest: base }], target, placement: {}, source: "overlay.ts", ...more });
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

/** The base and the part on one disk, as `build` reads them. */
function reader(base: Manifest, files: Files): (path: string) => string | undefined {
  const all = new Map<string, string>([
    ...baseFiles(base, "resources.ts").map(({ path, text }) => [`base/${path}`, text] as const),
    ...Object.entries(files).map(([path, text]) => [`overlays/e/${path}`, text] as const),
  ]);
  return (path) => all.get(path);
}

function holdsLaw(base: Manifest, target: Manifest, more: Partial<PartInput> = {}): Files {
  const files = part(base, target, more);
  expect(build(reader(base, files), "overlays/e").toSorted(byId)).toEqual(render(target, more.placement).toSorted(byId));
  return files;
}

/** The fields of a kustomization, after its type. */
function fieldsOf(files: Files): string[] | undefined {
  return files["kustomization.yaml"]?.match(/^\w+(?=:)/gm)?.slice(2);
}

function patchOf(name: string): string {
  return `patches:\n  - path: p.yaml\n    target: {group: apps, version: v1, kind: Deployment, name: ${name}}\n`;
}

function byId(a: KubeObject, b: KubeObject): number {
  return `${a.kind}/${a.metadata.name}` < `${b.kind}/${b.metadata.name}` ? -1 : 1;
}

const reads = { env: [{ name: "LEVEL", value: "info" }], volumeMounts: [{ name: "config", mountPath: "/config" }] };
const api = deployment("api", "clearml/server:2.4.0", { replicas: 1 }, reads);

it("emits a base", () => {
  const files = baseFiles(manifest([api], [config("api-config", { "api.conf": "a: 1\n" }), config("users", { "users.conf": "" }, { kind: "Secret" })]), "packages/api");
  expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toEqual({
    "config/api-config/api.conf": "a: 1\n",
    "config/users/users.conf": "",
    "deployment-api.yaml": `# Written by "k8s-config emit" from packages/api. Do not edit.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels:
      app: api
  replicas: 1
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: clearml/server:2.4.0
          env:
            - name: LEVEL
              value: info
          volumeMounts:
            - name: config
              mountPath: /config
`,
    "kustomization.yaml": `# Written by "k8s-config emit" from packages/api. Do not edit.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment-api.yaml
configMapGenerator:
  - name: api-config
    files:
      - api.conf=config/api-config/api.conf
secretGenerator:
  - name: users
    files:
      - users.conf=config/users/users.conf
`,
  });
});

it("emits an overlay: one entry for what kustomize has a field for, one patch for the rest", () => {
  const base = manifest([api], [config("api-config", { "api.conf": "a: 1\n" }), config("same", { f: "" })]);
  const env = [{ name: "LEVEL", value: "debug" }, { name: "ZONE", value: "1e3" }];
  const target = manifest(
    [
      deployment("api", "mirror.example/clearml/server:2.5.0", { replicas: 3 }, { ...reads, env }),
      kubeObject({ apiVersion: "v1", kind: "Service", metadata: { name: "public" }, spec: { type: "NodePort" } }),
    ],
    [config("api-config", { "api.conf": "a: 2\n" }), config("same", { f: "" }), config("extra", { x: "y\n" }, { kind: "Secret", annotations: { a: "b" } })],
  );
  const causes = new Map([["Deployment/api", ["api.logLevel", "api.zone"]]]);
  const files = holdsLaw(base, target, { placement: { namespace: "prod", labels: { instance: "prod" } }, causes: (id) => causes.get(id) ?? [] });
  expect(files).toEqual({
    "config/api-config/api.conf": "a: 2\n",
    "config/extra/x": "y\n",
    "kustomization.yaml": `# Written by "k8s-config emit" from overlay.ts. Do not edit.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base
  - service-public.yaml
namespace: prod
labels:
  - pairs:
      instance: prod
    fields:
      - path: spec/template/metadata/labels
        group: apps
        kind: Deployment
        create: true
patches:
  - path: patches/deployment-api.yaml
    target:
      group: apps
      version: v1
      kind: Deployment
      name: api
configMapGenerator:
  - name: api-config
    behavior: replace
    files:
      - api.conf=config/api-config/api.conf
secretGenerator:
  - name: extra
    files:
      - x=config/extra/x
    options:
      annotations:
        a: b
images:
  - name: clearml/server
    newName: mirror.example/clearml/server
    newTag: 2.5.0
replicas:
  - name: api
    count: 3
`,
    "patches/deployment-api.yaml": `# Written by "k8s-config emit" from overlay.ts. Do not edit.
# Settings: api.logLevel, api.zone
- {"op": "test", "path": "/spec/template/spec/containers/0/name", "value": "api"}
- {"op": "add", "path": "/spec/template/spec/containers/0/env/1", "value": {"name":"ZONE","value":"1e3"}}
- {"op": "test", "path": "/spec/template/spec/containers/0/env/0/name", "value": "LEVEL"}
- {"op": "test", "path": "/spec/template/spec/containers/0/env/0/value", "value": "info"}
- {"op": "replace", "path": "/spec/template/spec/containers/0/env/0/value", "value": "debug"}
`,
    "service-public.yaml": `# Written by "k8s-config emit" from overlay.ts. Do not edit.
apiVersion: v1
kind: Service
metadata:
  name: public
  namespace: prod
  labels:
    instance: prod
spec:
  type: NodePort
`,
  });
});

it("emits nothing but the base where nothing differs", () => {
  expect(holdsLaw(manifest([api]), manifest([api]))).toEqual({
    "kustomization.yaml": `# Written by "k8s-config emit" from overlay.ts. Do not edit.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base
`,
  });
});

describe("patches what a field of kustomize would do to too much", () => {
  it.each<[string, KubeObject[], KubeObject[]]>([
    ["containers that share an image on different tags", [deployment("a", "i:1"), deployment("b", "i:1")], [deployment("a", "i:2"), deployment("b", "i:3")]],
    ["an added object that has the image on another tag", [deployment("a", "i:1")], [deployment("a", "i:2"), deployment("b", "i:1")]],
    ["images that change places", [deployment("a", "i:1"), deployment("b", "j:1")], [deployment("a", "j:2"), deployment("b", "i:2")]],
    ["an image that loses its tag", [deployment("a", "i:1")], [deployment("a", "i")]],
    ["replicas that an autoscaler takes over", [deployment("a", "i:1", { replicas: 1 })], [deployment("a", "i:1")]],
    [
      "two kinds of one name on different replicas",
      [deployment("a", "i:1", { replicas: 1 }), kubeObject({ ...deployment("a", "i:1", { replicas: 1 }), kind: "StatefulSet" })],
      [deployment("a", "i:1", { replicas: 2 }), kubeObject({ ...deployment("a", "i:1", { replicas: 3 }), kind: "StatefulSet" })],
    ],
  ])("%s", (_, base, target) => {
    expect(fieldsOf(holdsLaw(manifest(base), manifest(target)))).toEqual(["resources", "patches"]);
  });

  it("the image that another container gets", () => {
    const files = holdsLaw(manifest([deployment("a", "i:1"), deployment("b", "j:1")]), manifest([deployment("a", "j:1"), deployment("b", "j:2")]));
    expect(files["kustomization.yaml"]).toContain('images:\n  - name: i\n    newName: j\n    newTag: "1"\n');
    expect(Object.keys(files)).toEqual(["kustomization.yaml", "patches/deployment-b.yaml"]);
  });

  it("an annotation that replaced config drops", () => {
    const base = manifest([api], [config("c", { f: "1" }, { annotations: { a: "1", b: "2" } })]);
    const files = holdsLaw(base, manifest([api], [config("c", { f: "2" }, { annotations: { b: "3" } })]));
    expect(files["patches/configmap-c.yaml"]).toContain('- {"op": "remove", "path": "/metadata/annotations/a"}\n');
    holdsLaw(base, manifest([api], [config("c", { f: "2" })]));
  });
});

it("uses one entry for all containers that agree", () => {
  const digest = `sha256:${"a".repeat(64)}`;
  const files = holdsLaw(manifest([deployment("a", "i:1"), deployment("b", "i:1")]), manifest([deployment("a", `i:2@${digest}`), deployment("b", `i:2@${digest}`)]));
  expect(Object.keys(files)).toEqual(["kustomization.yaml"]);
  expect(files["kustomization.yaml"]).toContain(`images:\n  - name: i\n    newTag: "2"\n    digest: ${digest}\n`);
});

it("renames a Namespace, and leaves other cluster-scoped objects without one", () => {
  const target = manifest([
    api,
    kubeObject({ apiVersion: "v1", kind: "Namespace", metadata: { name: "clearml" } }),
    kubeObject({ apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name: "fast" } }),
  ]);
  holdsLaw(manifest([api]), target, { placement: { namespace: "prod" } });
  expect(render(target, { namespace: "prod" }).map(({ metadata }) => metadata)).toEqual([{ name: "api", namespace: "prod" }, { name: "prod" }, { name: "fast" }]);
});

it("labels objects and their pods, never selectors or claim templates", () => {
  const claim = { metadata: { name: "data" }, spec: { accessModes: ["ReadWriteOnce"] } };
  const mongo = kubeObject({ ...deployment("mongo", "mongo:8", { volumeClaimTemplates: [claim] }), kind: "StatefulSet" });
  const placement = { labels: { version: "1.10" } };
  holdsLaw(manifest([mongo]), manifest([mongo]), { placement });
  expect(render(manifest([mongo]), placement)).toEqual([
    {
      ...mongo,
      metadata: { name: "mongo", labels: { version: "1.10" } },
      spec: {
        selector: { matchLabels: { app: "mongo" } },
        volumeClaimTemplates: [claim],
        template: { metadata: { labels: { app: "mongo", version: "1.10" } }, spec: { containers: [{ name: "mongo", image: "mongo:8" }] } },
      },
    },
  ]);
});

it("refuses an environment that lacks what a base has", () => {
  expect(() => part(manifest([api]), manifest([]))).toThrow(new Error("overlay.ts: a base has Deployment/api, this environment has not; it belongs into the overlay"));
  expect(() => part(manifest([], [config("c", {})]), manifest([]))).toThrow(new Error("overlay.ts: a base has ConfigMap/c, this environment has not; it belongs into the overlay"));
});

describe("build refuses", () => {
  const base = manifest([api], [config("api-config", { f: "" })]);
  const kustomization = (text: string, files: Files = {}) => () => build(reader(base, { "kustomization.yaml": `resources:\n  - ../../base\n${text}`, ...files }), "overlays/e");

  it.each<[string, () => unknown, string]>([
    ["a patch that matches nothing", kustomization(patchOf("web"), { "p.yaml": "[]" }), "overlays/e/p.yaml: the target Deployment/web matches no object"],
    ["a test that fails", kustomization(patchOf("api"), { "p.yaml": "- {op: test, path: /spec/replicas, value: 2}" }), "overlays/e/p.yaml: test of /spec/replicas failed: 2 expected, 1 found"],
    ["a patch of a path that is not there", kustomization(patchOf("api"), { "p.yaml": "- {op: remove, path: /spec/paused}" }), "overlays/e/p.yaml: /spec/paused does not exist"],
    ["an operation of another kind", kustomization(patchOf("api"), { "p.yaml": "- {op: copy, from: /spec, path: /a}" }), "overlays/e/p.yaml: an operation that k8s-config does not emit"],
    ["a strategic merge", kustomization(patchOf("api"), { "p.yaml": "spec: {replicas: 2}" }), "overlays/e/p.yaml: not a list of operations"],
    ["a patch that is not there", kustomization(patchOf("api")), "overlays/e/p.yaml: not found"],
    ["a field that it does not know", kustomization("commonLabels: {a: b}\n"), 'overlays/e/kustomization.yaml: "commonLabels" is not among what k8s-config emits'],
    ["a resource that is not there", kustomization("  - none.yaml\n"), "overlays/e/none.yaml/kustomization.yaml: not found"],
    ["a resource that is no object", kustomization("  - a.yaml\n", { "a.yaml": "kind: Secret\n" }), "overlays/e/a.yaml: an object without apiVersion, kind or metadata.name"],
    ["to replace what no base generates", kustomization("configMapGenerator: [{name: none, behavior: replace}]\n"), "overlays/e: ConfigMap/none is replaced, but no base has it"],
    ["to generate twice", kustomization("configMapGenerator: [{name: api-config}]\n"), "overlays/e: ConfigMap/api-config is generated twice"],
    ["config that is not there", kustomization("configMapGenerator: [{name: x, files: [f=config/f]}]\n"), "overlays/e/config/f: not found"],
    ["a folder without a kustomization", () => build(() => undefined, "overlays/e"), "overlays/e/kustomization.yaml: not found"],
  ])("%s", (_, run, message) => {
    expect(run).toThrow(new Error(message));
  });
});
