import { withOverrides } from "@k8s-config/clearml";
import { byId, changesBetween, containersOf, find, holdsForAll, installationWith, patienceOf, plainInstallation, podOf, readConf, richInstallation, rolledBetween } from "@k8s-config/clearml/testing";
import { objectId, parseQuantity } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import { defaults, filesClaim, fileserver, type FileserverSettings } from "./index.ts";

const base = fileserver(defaults, plainInstallation);

const richSettings = withOverrides<FileserverSettings>(defaults, {
  replicas: 3,
  storage: { existingClaim: "files", subPath: "data", accessModes: ["ReadWriteMany"] },
  pods: { httpProxy: { https: "http://proxy.example.com:3128" }, caBundle: { configMap: "company-ca", key: "ca.crt" }, env: { TZ: "UTC" } },
});

holdsForAll({ "the defaults": base, "everything that can be said": fileserver(richSettings, richInstallation) });

test("one Deployment with identity, Service and disruption budget; the claim is the environment's", () => {
  expect(base.objects.map(objectId)).toEqual(["ServiceAccount/fileserver", "Service/fileserver", "Deployment/fileserver", "PodDisruptionBudget/fileserver"]);
  expect(find(podOf(byId(base, "Deployment/fileserver")), "volumes")).toContainEqual({ name: "data", persistentVolumeClaim: { claimName: filesClaim } });
});

test("what the server reads of the defaults", () => {
  const [files] = base.config.map((config) => config.files);
  const read = Object.fromEntries(Object.entries(files ?? {}).map(([name, text]) => [name, readConf(text)]));
  expect(read).toEqual({
    "fileserver.conf": {
      auth: { enabled: true, cookie_names: ["clearml_token_basic"], tokens_cache_threshold_sec: 43200 },
      upload: { max_upload_size_mb: 20480 },
      delete: { allow_batch: true },
      download: { cache_timeout_sec: 300 },
      cors: { origins: ["https://app.clearml.example.com"] },
    },
    "hosts.conf": { api_server: "http://api:8008", redis: { fileserver: { host: "redis", port: 6379 } } },
    "secure.conf": { credentials: { fileserver: { user_key: { $env: "CREDENTIAL_FILESERVER_KEY" }, user_secret: { $env: "CREDENTIAL_FILESERVER_SECRET" } } } },
    "logging.conf": { root: { level: "INFO" }, handlers: { text_file: { filename: "/dev/null" } } },
  });
});

test("room for uploads fits into what the pod may use of the node's disk", () => {
  const limit = parseQuantity(defaults.pods.resources.limits["ephemeral-storage"]) ?? 0;
  expect(parseQuantity(defaults.uploadSpool)).toBeLessThan(limit);
});

describe("how pods are replaced", () => {
  test.each([
    ["ReadWriteOnce: the old one first, since a new one could not mount the volume", ["ReadWriteOnce"] as const, { type: "Recreate" }],
    ["ReadWriteOncePod: likewise", ["ReadWriteOncePod"] as const, { type: "Recreate" }],
    ["ReadWriteMany: one by one", ["ReadWriteOnce", "ReadWriteMany"] as const, { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }],
  ])("%s", (_case, accessModes, strategy) => {
    const manifest = fileserver({ ...defaults, storage: { existingClaim: "files", accessModes } }, plainInstallation);
    expect(find(byId(manifest, "Deployment/fileserver"), "spec", "strategy")).toEqual(strategy);
  });
});

describe("what an installation changes", () => {
  test("the session cookie: API server and file server agree on its name", () => {
    expect(changesBetween(base, fileserver(defaults, installationWith({ sessionCookie: "clearml_token_staging" })))).toStrictEqual({
      "ConfigMap/fileserver-config fileserver.auth.cookie_names.0": ["clearml_token_basic", "clearml_token_staging"],
    });
  });

  test("a raised revision of the credentials restarts the pods", () => {
    expect(changesBetween(base, fileserver(defaults, installationWith({ credentials: { kind: "existingSecret", revision: 2 } })))).toStrictEqual({
      "Deployment/fileserver spec.template.metadata.annotations.k8s-config/credentials-revision": ["1", "2"],
    });
  });

  test("users: nothing", () => {
    expect(changesBetween(base, fileserver(defaults, installationWith({ users: [{ username: "ada", name: "Ada" }] })))).toEqual({});
  });

  test("a former files URL: nothing, since files are found by their path", () => {
    expect(rolledBetween(base, fileserver(defaults, installationWith({ formerFilesUrls: ["http://files.old.example.com"] })))).toEqual([]);
  });

  test("a node port", () => {
    const manifest = fileserver(defaults, installationWith({ exposure: { kind: "nodePort", host: "node1", ports: { files: 31081 } } }));
    expect(find(byId(manifest, "Service/fileserver"), "spec")).toMatchObject({ type: "NodePort", ports: [{ name: "http", port: 8081, nodePort: 31081 }] });
  });
});

test("gunicorn is the first process, so that SIGTERM reaches it", () => {
  const [container] = containersOf(podOf(byId(base, "Deployment/fileserver")));
  expect(container).toMatchObject({
    workingDir: "/opt/clearml/fileserver",
    command: [
      "gunicorn",
      "--worker-class=gthread",
      "--workers=4",
      "--threads=8",
      "--timeout=600",
      "--graceful-timeout=90",
      "--worker-tmp-dir=/dev/shm",
      "--bind=0.0.0.0:8081",
      "fileserver:app",
    ],
  });
});

test("uploads have time to end before the pod is killed", () => {
  expect(patienceOf(byId(base, "Deployment/fileserver"))).toEqual({
    user: 10001,
    group: 10001,
    stopSeconds: 120,
    startSeconds: 300,
    unreadySeconds: 30,
    deadSeconds: 180,
  });
});
