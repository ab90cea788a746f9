import { describe, expect, test } from "vitest";
import type { AzureAccess, GcsAccess, S3Access } from "./index.ts";
import { storageCredentialsConfig, storageCredentialsPod } from "./storage-credentials.ts";

const none = { s3: [], gcs: [], azure: [] };
const keys = { accessKey: { name: "s3", key: "id" }, secretKey: { name: "s3", key: "secret" } };
const pair = { key: { $env: "S3_1_ACCESS_KEY" }, secret: { $env: "S3_1_SECRET_KEY" } };

const s3 = (access: Partial<S3Access>) => storageCredentialsConfig({ ...none, s3: [{ ...keys, ...access }] })["aws"];
const gcs = (access: Partial<GcsAccess>) =>
  storageCredentialsConfig({ ...none, gcs: [{ project: "ml", credentials: { name: "gcs", key: "key.json" }, ...access }] })["google"];
const azure = (access: Partial<AzureAccess>) =>
  storageCredentialsConfig({ ...none, azure: [{ account: "ml", accountKey: { name: "azure", key: "key" }, ...access }] })["azure"];

test("without buckets the lists are there, and empty", () => {
  expect(storageCredentialsConfig(none)).toEqual({
    aws: { s3: { credentials: [] } },
    google: { storage: { credentials: [] } },
    azure: { storage: { containers: [] } },
  });
});

describe("where the server reads access to a bucket (services.storage_credentials)", () => {
  const s3Fields: Record<keyof S3Access, readonly [Partial<S3Access>, unknown]> = {
    bucket: [{ bucket: "artifacts" }, { s3: { credentials: [{ bucket: "artifacts", ...pair }] } }],
    // The server's default has no host: an entry without a bucket holds for all buckets of its host.
    host: [{ host: "minio.example.com:9000" }, { s3: { credentials: [{ host: "minio.example.com:9000", ...pair }] } }],
    region: [{ bucket: "artifacts", region: "eu-west-1" }, { s3: { credentials: [{ bucket: "artifacts", region: "eu-west-1", ...pair }] } }],
    secure: [
      { host: "minio:9000", secure: false },
      { s3: { credentials: [{ host: "minio:9000", secure: false, ...pair }] } },
    ],
    accessKey: [{}, { s3: { ...pair, credentials: [] } }],
    secretKey: [{ region: "eu-west-1" }, { s3: { ...pair, region: "eu-west-1", credentials: [] } }],
  };
  test.each(Object.entries(s3Fields))("s3: %s", (_field, [access, config]) => {
    expect(s3(access)).toEqual(config);
  });

  const file = "/etc/clearml-gcs/1/credentials.json";
  const gcsFields: Record<keyof GcsAccess, readonly [Partial<GcsAccess>, unknown]> = {
    bucket: [{ bucket: "artifacts" }, { storage: { credentials: [{ bucket: "artifacts", project: "ml", credentials_json: file }] } }],
    project: [{ project: "other" }, { storage: { project: "other", credentials_json: file, credentials: [] } }],
    credentials: [{}, { storage: { project: "ml", credentials_json: file, credentials: [] } }],
  };
  test.each(Object.entries(gcsFields))("gcs: %s", (_field, [access, config]) => {
    expect(gcs(access)).toEqual(config);
  });

  const azureKey = { $env: "AZURE_1_ACCOUNT_KEY" };
  const azureFields: Record<keyof AzureAccess, readonly [Partial<AzureAccess>, unknown]> = {
    account: [{ account: "other" }, { storage: { containers: [{ account_name: "other", account_key: azureKey }] } }],
    container: [
      { container: "artifacts" },
      { storage: { containers: [{ account_name: "ml", account_key: azureKey, container_name: "artifacts" }] } },
    ],
    accountKey: [{}, { storage: { containers: [{ account_name: "ml", account_key: azureKey }] } }],
  };
  test.each(Object.entries(azureFields))("azure: %s", (_field, [access, config]) => {
    expect(azure(access)).toEqual(config);
  });
});

test("an entry finds its own variables and files, wherever the entry without a bucket stands", () => {
  const all = {
    s3: [{ ...keys }, { bucket: "b", accessKey: { name: "b", key: "id" }, secretKey: { name: "b", key: "secret" } }],
    gcs: [
      { bucket: "b", project: "ml", credentials: { name: "one", key: "key.json" } },
      { project: "ml", credentials: { name: "two", key: "other.json" } },
    ],
    azure: [],
  };
  expect(storageCredentialsConfig(all)).toMatchObject({
    aws: { s3: { ...pair, credentials: [{ bucket: "b", key: { $env: "S3_2_ACCESS_KEY" }, secret: { $env: "S3_2_SECRET_KEY" } }] } },
    google: { storage: { credentials_json: "/etc/clearml-gcs/2/credentials.json", credentials: [{ bucket: "b", credentials_json: "/etc/clearml-gcs/1/credentials.json" }] } },
  });
  const { env, mounts, volumes } = storageCredentialsPod(all);
  expect(env.map(({ name, valueFrom }) => [name, valueFrom?.secretKeyRef?.name, valueFrom?.secretKeyRef?.key])).toEqual([
    ["S3_1_ACCESS_KEY", "s3", "id"],
    ["S3_1_SECRET_KEY", "s3", "secret"],
    ["S3_2_ACCESS_KEY", "b", "id"],
    ["S3_2_SECRET_KEY", "b", "secret"],
  ]);
  expect(mounts.map(({ name, mountPath }) => [name, mountPath])).toEqual([
    ["gcs-1", "/etc/clearml-gcs/1"],
    ["gcs-2", "/etc/clearml-gcs/2"],
  ]);
  expect(volumes.map(({ name, secret }) => [name, secret?.secretName, secret?.items])).toEqual([
    ["gcs-1", "one", [{ key: "key.json", path: "credentials.json" }]],
    ["gcs-2", "two", [{ key: "other.json", path: "credentials.json" }]],
  ]);
});
