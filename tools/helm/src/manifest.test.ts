import { toYaml, type JsonObject } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { helmImport } from "./helm-import.ts";
import { overlayText } from "./overlay-text.ts";

const labels = { "helm.sh/chart": "clearml-7.14.4", "app.kubernetes.io/name": "ml-clearml", "app.kubernetes.io/instance": "ml" };
const of = (kind: string, name: string, rest: JsonObject = {}, own: JsonObject = labels, namespace?: string): JsonObject => ({ apiVersion: "v1", kind, metadata: { name, labels: own, ...(namespace === undefined ? {} : { namespace }) }, ...rest });
const pods = (image: string, rest: JsonObject = {}, volumes: JsonObject[] = []): JsonObject => ({ spec: { replicas: 1, template: { spec: { containers: [{ name: "main", image, ...rest }], volumes } } } });

// As the chart would make it of a release ml in tools.
const manifest: readonly JsonObject[] = [
  of("PersistentVolumeClaim", "ml-clearml-fileserver-data", { spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Ti" } } } }),
  of("Service", "ml-clearml-apiserver", { spec: { type: "NodePort", ports: [{ port: 8008, nodePort: 31008 }] } }),
  of("Service", "ml-clearml-webserver", { spec: { type: "NodePort", ports: [{ port: 8080, nodePort: 30080 }] } }),
  of("ConfigMap", "ml-clearml-apiserver-configmap", { data: { "services.conf": "tasks.non_responsive_tasks_watchdog.threshold_sec: 9000" } }),
  of("Secret", "clearml-conf", { data: { apiserver_secret: "czNjcjN0" } }, {}),
  of("Deployment", "ml-clearml-apiserver", pods("registry.example.com/m/allegroai/clearml:2.0.0-613", { env: [{ name: "CLEARML_ENV", value: "helm-cloud" }, { name: "CLEARML__APISERVER__AUTH__SESSION_AUTH_COOKIE_NAME", value: "clearml-token-k8s" }, { name: "TZ", value: "UTC" }], resources: { limits: { memory: "3Gi" } } })),
  of("Deployment", "ml-clearml-fileserver", pods("allegroai/clearml:2.0.0-613", {}, [{ name: "fileserver-data", persistentVolumeClaim: { claimName: "ml-clearml-fileserver-data" } }])),
  of("Deployment", "ml-clearml-webserver", pods("allegroai/clearml:2.0.0-613")),
  of("Deployment", "ml-mongodb", pods("bitnami/mongodb:6.0.10", { env: [{ name: "ALLOW_EMPTY_PASSWORD", value: "yes" }] }, [{ name: "datadir", persistentVolumeClaim: { claimName: "restored" } }]), { "helm.sh/chart": "mongodb-13.18.5", "app.kubernetes.io/name": "mongodb" }, "tools"),
  of("StatefulSet", "ml-redis-master", { spec: { replicas: 1, template: { spec: { containers: [] } }, volumeClaimTemplates: [{ metadata: { name: "redis-data" }, spec: { resources: { requests: { storage: "7Gi" } } } }] } }, { "helm.sh/chart": "redis-17.8.3", "app.kubernetes.io/name": "redis" }, "tools"),
  of("StatefulSet", "search-master", { spec: { replicas: 2, template: { spec: { containers: [{ name: "elasticsearch", env: [{ name: "ES_JAVA_OPTS", value: "-Xmx4g -Xms4g" }] }] } }, volumeClaimTemplates: [{ metadata: { name: "search-master" }, spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "300Gi" } } } }] } }, { chart: "elasticsearch" }),
  { ...of("Pod", "ml-test"), metadata: { name: "ml-test", annotations: { "helm.sh/hook": "test" } } },
];
const file = (objects: readonly JsonObject[]) => ({ name: "manifest.yaml", text: objects.map(toYaml).join("---\n") });

describe("a live release", () => {
  const imported = helmImport({ name: "moved", values: [], manifest: file(manifest), host: "node1.example.com", users: ["ada"] });

  it("is what its objects say, with the real names", () => {
    const { name, namespace, version, fullname, files, mongo, elastic, redis, elasticService, elasticNodes } = imported.release;
    expect({ name, namespace, version, fullname, files, mongo, elastic, redis, elasticService, elasticNodes }).toEqual({
      name: "ml",
      namespace: "tools",
      version: "7.14.4",
      fullname: "ml-clearml",
      files: { kind: "adopted", claim: "ml-clearml-fileserver-data" },
      mongo: { kind: "adopted", claim: "restored", subPath: "data/db", others: [], made: "by hand" },
      elastic: { kind: "copied", claims: ["search-master-search-master-0", "search-master-search-master-1"] },
      redis: { kind: "left", claims: ["redis-data-ml-redis-master-0"] },
      elasticService: "search-master",
      elasticNodes: 2,
    });
    expect(imported.release.objects.map(({ kind, name: object, of: owner }) => `${owner} ${kind}/${object}`)).toMatchSnapshot();
  });

  it("becomes an environment as its values would", async () => {
    await expect(overlayText(imported)).toMatchFileSnapshot("golden/manifest/overlay.ts.txt");
  });

  it("gives its names to what values say", () => {
    const { last, release } = helmImport({ name: "moved", values: [{ name: "v", text: "apiserver: { replicaCount: 2 }" }], manifest: file(manifest) });
    expect(last).toMatchObject({ namespace: "tools", api: { replicas: 2 }, mongo: { storage: { existingClaim: "restored" } } });
    expect(last["api"]).not.toHaveProperty("watchdog");
    expect(release.fullname).toBe("ml-clearml");
  });
});

describe("refuses, with what could be done", () => {
  it.each([
    ["", "manifest.yaml is empty. helm get manifest RELEASE prints what belongs there"],
    ["a: [", "manifest.yaml: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]"],
    ["apiserver: { replicaCount: 1 }\n", "manifest.yaml: document 1 is no object of Kubernetes. helm get manifest RELEASE prints what belongs there; values go without --manifest"],
    [toYaml(of("Deployment", "web", {}, { "helm.sh/chart": "nginx-1.2.3" })), "manifest.yaml is no manifest of the chart clearml: its objects are of nginx-1.2.3. helm get manifest RELEASE prints it"],
    [toYaml(of("Deployment", "web", {}, {})), "manifest.yaml is no manifest of the chart clearml: none of its objects has the label helm.sh/chart. helm get manifest RELEASE prints it"],
    [toYaml(of("Service", "clearml-apiserver")), "manifest.yaml has no Deployment of the API server, and import has to know which server runs: give the whole output of helm get manifest"],
  ])("%j", (text, message) => {
    expect(() => helmImport({ name: "moved", values: [], manifest: { name: "manifest.yaml", text } })).toThrow(message);
  });
});

it("takes MongoDB's version from the image that runs, before what values say", () => {
  const of5 = manifest.map((object) => JSON.parse(JSON.stringify(object).replace("bitnami/mongodb:6.0.10", "registry.example.com:5000/bitnami/mongodb:5.0.10-debian-11-r3")));
  const { mongoVersion, hops } = helmImport({ name: "moved", values: [{ name: "values.yaml", text: "mongodb: { image: { tag: 7.0.1 } }" }], manifest: file(of5), host: "node1.example.com", users: ["ada"] }).release;
  expect([mongoVersion, hops]).toEqual(["5.0", ["2.0", "2.3.0", "2.4.0"]]);
});
