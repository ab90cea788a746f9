/**
 * The law: what is emitted builds to what was rendered, for any base and any environment, by kustomize and by this
 * engine's own build.
 */
import { kustomizeBuild } from "@k8s-config/kubectl";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { build } from "./build.ts";
import { applyPatch, diffObjects } from "./diff.ts";
import { baseFiles, partFiles } from "./emit.ts";
import type { OutputFile } from "./files.ts";
import { isJsonObject, toJson } from "./json.ts";
import { kustomizationYaml } from "./kustomization.ts";
import type { ConfigFiles, Manifest } from "./manifest.ts";
import { asKubeObject, gvk, kubeObject, objectId, type KubeObject } from "./object.ts";
import { render, type Placement } from "./render.ts";
import { withFolder, type Files } from "./testing/scratch.ts";
import { fromYaml, toYaml } from "./yaml.ts";

const word = fc.constantFrom("a", "b", "c", "d", "e", "f");
const text = fc.oneof(
  fc.constantFrom("", "yes", "1e3", "0o17", "a: b", "# x", "two\nlines\n", "~", "😀", "{}", "${NAME}", "a\\b\"c'd", "a/b~c"),
  fc.stringMatching(/^[ -~]{0,12}$/),
);
const key = fc.constantFrom("a", "b", "app.kubernetes.io/name", "example.org/a~b", "yes", "constructor", "toString", "hasOwnProperty");
const map = fc.dictionary(key, text, { minKeys: 1, maxKeys: 4 });
const image = fc.constantFrom(
  "clearml/server:2.4.0", "clearml/server:2.5.0", "clearml/server", "mirror.example:5000/clearml/server:2.5.0",
  "redis:7", "redis:8", `redis:8@sha256:${"0".repeat(64)}`, `redis@sha256:${"1".repeat(64)}`, "mongo:8",
);
const configName = fc.constantFrom("api-config", "web-config", "users", "extra-config", "extra-secret", "elsewhere");

const env = fc.uniqueArray(
  fc.oneof(
    fc.record({ name: word, value: text }),
    fc.record({ name: word, valueFrom: fc.record({ configMapKeyRef: fc.record({ name: configName, key: word }) }) }),
    fc.record({ name: word, valueFrom: fc.record({ secretKeyRef: fc.record({ name: configName, key: word }) }) }),
  ),
  { selector: ({ name }) => name, maxLength: 6 },
);

const container = (name: fc.Arbitrary<string>) => fc.record(
  {
    name,
    image,
    args: fc.array(text, { maxLength: 4 }),
    env,
    envFrom: fc.array(fc.oneof(fc.record({ configMapRef: fc.record({ name: configName }) }), fc.record({ secretRef: fc.record({ name: configName }) })), { maxLength: 2 }),
    ports: fc.uniqueArray(fc.record({ containerPort: fc.integer({ min: 1, max: 9 }), name: word }, { requiredKeys: ["containerPort"] }), { selector: ({ containerPort }) => containerPort, maxLength: 3 }),
    volumeMounts: fc.uniqueArray(fc.record({ name: word, mountPath: word, readOnly: fc.boolean() }, { requiredKeys: ["name", "mountPath"] }), { selector: ({ mountPath }) => mountPath, maxLength: 4 }),
    resources: fc.record({ limits: fc.record({ memory: fc.constantFrom("1Gi", "512Mi") }), requests: fc.record({ cpu: fc.constantFrom("1", "500m") }) }, { requiredKeys: [] }),
    securityContext: fc.constantFrom({}, { runAsUser: 1000 }, { runAsNonRoot: true, capabilities: { drop: ["ALL"] } }),
  },
  { requiredKeys: ["name", "image"] },
);
const containers = fc.uniqueArray(container(word), { selector: ({ name }) => name, minLength: 1, maxLength: 3 });
// Kubernetes wants names unique over both lists.
const initContainers = fc.uniqueArray(container(word.map((name) => `init-${name}`)), { selector: ({ name }) => name, maxLength: 2 });

const volume = fc.oneof(
  fc.record({ name: word, configMap: fc.record({ name: configName, defaultMode: fc.constantFrom(0o444, 0o400) }) }),
  fc.record({ name: word, secret: fc.record({ secretName: configName }) }),
  fc.record({ name: word, emptyDir: fc.constantFrom({}, { medium: "Memory" }) }),
  fc.record({
    name: word,
    projected: fc.record({
      sources: fc.array(fc.oneof(fc.record({ configMap: fc.record({ name: configName }) }), fc.record({ secret: fc.record({ name: configName }) })), { minLength: 1, maxLength: 3 }),
    }),
  }),
);

const podTemplate = fc.record({
  metadata: fc.record({ labels: fc.constant({ app: "a" }), annotations: map }, { requiredKeys: ["labels"] }),
  spec: fc.record(
    {
      containers,
      initContainers,
      volumes: fc.uniqueArray(volume, { selector: ({ name }) => name, maxLength: 4 }),
      // The same key may stand twice.
      tolerations: fc.array(fc.record({ key: word, operator: fc.constantFrom("Exists", "Equal"), effect: fc.constantFrom("NoSchedule", "NoExecute") }), { maxLength: 4 }),
      nodeSelector: map,
      terminationGracePeriodSeconds: fc.nat(60),
    },
    { requiredKeys: ["containers"] },
  ),
});

const meta = (name: string) => fc.record({ name: fc.constant(name), labels: map, annotations: map }, { requiredKeys: ["name"] });
const selector = { matchLabels: { app: "a" } };

function deployment(name: string) {
  const spec = fc.record({ selector: fc.constant(selector), replicas: fc.nat(3), template: podTemplate }, { requiredKeys: ["selector", "template"] });
  return fc.record({ metadata: meta(name), spec }).map((object) => kubeObject({ apiVersion: "apps/v1", kind: "Deployment", ...object }));
}

function statefulSet(name: string) {
  const claim = fc.record({ metadata: fc.record({ name: word }), spec: fc.record({ resources: fc.record({ requests: fc.record({ storage: fc.constantFrom("1Gi", "2Gi") }) }) }) });
  const spec = fc.record(
    { selector: fc.constant(selector), serviceName: fc.constant(name), replicas: fc.nat(3), template: podTemplate, volumeClaimTemplates: fc.array(claim, { maxLength: 1 }) },
    { requiredKeys: ["selector", "serviceName", "template"] },
  );
  return fc.record({ metadata: meta(name), spec }).map((object) => kubeObject({ apiVersion: "apps/v1", kind: "StatefulSet", ...object }));
}

function job(name: string) {
  return fc.record({ metadata: meta(name), spec: fc.record({ template: podTemplate }) }).map((object) => kubeObject({ apiVersion: "batch/v1", kind: "Job", ...object }));
}

function service(name: string) {
  const port = fc.record({ name: word, port: fc.integer({ min: 1, max: 9 }), nodePort: fc.integer({ min: 30000, max: 30009 }) }, { requiredKeys: ["name", "port"] });
  const spec = fc.record({ type: fc.constantFrom("ClusterIP", "NodePort"), selector: map, ports: fc.uniqueArray(port, { selector: (entry) => entry.name, minLength: 1, maxLength: 4 }) });
  return fc.record({ metadata: meta(name), spec }).map((object) => kubeObject({ apiVersion: "v1", kind: "Service", ...object }));
}

function plain(apiVersion: string, kind: string, name: string) {
  return meta(name).map((metadata) => kubeObject({ apiVersion, kind, metadata }));
}

const workloads = [deployment("api"), statefulSet("api"), deployment("web"), job("setup")];
const ofBase = [...workloads, service("api"), plain("v1", "ServiceAccount", "api"), plain("rbac.authorization.k8s.io/v1", "ClusterRole", "reader")];
const ofOverlay = [
  deployment("extra"),
  statefulSet("web"),
  service("extra"),
  plain("v1", "Namespace", "clearml"),
  plain("v1", "PersistentVolumeClaim", "data"),
  plain("storage.k8s.io/v1", "StorageClass", "fast"),
  plain("gateway.networking.k8s.io/v1", "HTTPRoute", "web"),
];

const configText = fc.array(fc.oneof(text, fc.constantFrom("key = <value> & more", "a".repeat(90))), { maxLength: 4 }).map((lines) => lines.join("\n"));
function config(kind: "ConfigMap" | "Secret", name: string): fc.Arbitrary<ConfigFiles> {
  return fc.record(
    { kind: fc.constant(kind), name: fc.constant(name), files: fc.dictionary(fc.constantFrom("a.conf", "b.conf", "c"), configText), annotations: fc.dictionary(key, text, { minKeys: 1 }) },
    { requiredKeys: ["kind", "name", "files"] },
  );
}
const configOfBase = [config("ConfigMap", "api-config"), config("ConfigMap", "web-config"), config("Secret", "users")];
const configOfOverlay = [config("ConfigMap", "extra-config"), config("Secret", "extra-secret")];

/** What a base has, what an environment makes of it, and what only the environment has. */
const environment = fc
  .record({
    kept: fc.tuple(...ofBase.map((object) => fc.record({ base: object, changed: fc.option(object) }))),
    keptConfig: fc.tuple(...configOfBase.map((files) => fc.record({ base: files, changed: fc.option(files) }))),
    bases: fc.subarray(ofBase.map((_, index) => index)),
    configs: fc.subarray(configOfBase.map((_, index) => index)),
    extra: fc.tuple(...ofOverlay.map((object) => fc.option(object))),
    extraConfig: fc.tuple(...configOfOverlay.map((files) => fc.option(files))),
    placement: fc.record(
      { namespace: fc.constantFrom("prod", "yes"), labels: fc.dictionary(fc.constantFrom("a", "app.kubernetes.io/instance", "version"), fc.constantFrom("prod", "1.10", "on"), { minKeys: 1 }) },
      { requiredKeys: [] },
    ),
  })
  .map(({ kept, keptConfig, bases, configs, extra, extraConfig, placement }) => {
    const objects = kept.filter((_, index) => bases.includes(index));
    const files = keptConfig.filter((_, index) => configs.includes(index));
    return {
      base: { objects: objects.map(({ base }) => base), config: files.map(({ base }) => base) },
      target: {
        objects: [...objects.map(({ base, changed }) => changed ?? base), ...extra.filter((object) => object !== null)],
        config: [...files.map(({ base, changed }) => changed ?? base), ...extraConfig.filter((entry) => entry !== null)],
      },
      placement,
    };
  })
  // Of nothing at all kustomize makes an error.
  .filter(({ base, target }) => base.objects.length + base.config.length > 0 && target.objects.length > 0);

function emitted(base: Manifest, target: Manifest, placement: Placement): Files {
  const part = partFiles({ bases: [{ path: "../../base", manifest: base }], target, placement, source: "a test" });
  return Object.fromEntries([...at("base", baseFiles(base, "a test")), ...at("overlays/test", part)]);
}

function at(folder: string, files: readonly OutputFile[]): [string, string][] {
  return files.map(({ path, text: content }) => [`${folder}/${path}`, content]);
}

function byId(objects: readonly (KubeObject | undefined)[]) {
  const ids = new Map(objects.map((object) => [object && `${gvk(object).group}/${objectId(object)}`, object]));
  expect(ids.size).toBe(objects.length);
  return Object.fromEntries(ids);
}

it("what is emitted builds to what was rendered", async () => {
  await fc.assert(
    fc.asyncProperty(environment, async ({ base, target, placement }) => {
      const files = emitted(base, target, placement);
      const rendered = byId(render(target, placement));
      expect(byId(build((path) => files[path], "overlays/test"))).toEqual(rendered);
      const built = await withFolder(files, (folder) => kustomizeBuild(`${folder}/overlays/test`));
      expect(byId(fromYaml(built).map(asKubeObject))).toEqual(rendered);
    }),
    { numRuns: 15 },
  );
});

it("this engine builds what it rendered, over many more environments", () => {
  fc.assert(
    fc.property(environment, ({ base, target, placement }) => {
      const files = emitted(base, target, placement);
      expect(byId(build((path) => files[path], "overlays/test"))).toEqual(byId(render(target, placement)));
    }),
    { numRuns: 60 },
  );
});

const pair = fc.oneof(...ofBase.slice(0, 5).map((object) => fc.tuple(object, object)));

function annotated(object: KubeObject): KubeObject {
  return { ...object, metadata: { annotations: {}, ...object.metadata } };
}

it("a difference leads from one object to the other", () => {
  fc.assert(
    fc.property(pair, ([source, target]) => {
      expect(applyPatch(annotated(source), diffObjects(source, target))).toEqual(annotated(target));
    }),
    { numRuns: 200 },
  );
});

it("kustomize's patches lead there too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 20, maxLength: 20, size: "max" }), async (pairs) => {
      const named = pairs.map(([source, target], index) => [renamed(source, index), renamed(target, index)] as const);
      const files: Record<string, string> = {};
      const patches = named.flatMap(([source, target], index) => {
        files[`object-${index}.yaml`] = toYaml(source);
        const operations = diffObjects(source, target);
        if (operations.length === 0) return [];
        files[`patch-${index}.yaml`] = toYaml(toJson(operations));
        return { path: `patch-${index}.yaml`, target: { ...gvk(source), name: source.metadata.name } };
      });
      files["kustomization.yaml"] = kustomizationYaml({ resources: named.map((_, index) => `object-${index}.yaml`), patches });
      const built = fromYaml(await withFolder(files, (folder) => kustomizeBuild(folder)));
      expect(byId(built.map(asKubeObject))).toEqual(byId(named.map(([, target]) => target)));
      expect(built.every(isJsonObject)).toBe(true);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

function renamed(object: KubeObject, index: number): KubeObject {
  return { ...object, metadata: { ...object.metadata, name: `o${index}` } };
}
