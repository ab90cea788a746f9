import { withOverrides } from "@k8s-config/clearml";
import { autoscalingCases, changesBetween, plainInstallation, podCases, pythonPodCases, uncovered, unset, type Changes, type SettingCases } from "@k8s-config/clearml/testing";
import { describe, expect, test } from "vitest";
import { api, defaults, type ApiSettings } from "./index.ts";

const own = "ConfigMap/api-config";
const shared = "ConfigMap/server-config";
const bucketConfig = "ConfigMap/async-delete-config services.storage_credentials";
const container = "Deployment/api spec.template.spec.containers.api";
const deleter = "Deployment/async-delete spec.template.spec.containers.async-delete";

const base = api(defaults, plainInstallation);

const start = (...options: readonly string[]) =>
  `python3 -m apiserver.apierrors_generator && exec gunicorn ${options.join(" ")} --bind=0.0.0.0:8008 apiserver.server:app`;
const unchanged = ["--workers=4", "--timeout=600", "--graceful-timeout=60", "--worker-tmp-dir=/dev/shm"];
const starts = (...options: readonly string[]): Changes => ({ [`${container}.command.2`]: [start(...unchanged), start(...options)] });

/** A file that a setting adds to the folder of both pods. */
const mounted = (file: string): Changes =>
  Object.fromEntries(
    [container, deleter].flatMap((path) => {
      const mount = `${path}.volumeMounts./etc/clearml/server-config/${file}`;
      return [
        [`${mount}.name`, [undefined, "server-config"]],
        [`${mount}.subPath`, [undefined, file]],
        [`${mount}.readOnly`, [undefined, true]],
      ];
    }),
  );

const variable = (path: string, secret: string, key: string): Changes => ({
  [`${path}.valueFrom.secretKeyRef.name`]: [undefined, secret],
  [`${path}.valueFrom.secretKeyRef.key`]: [undefined, key],
});

const cases: SettingCases<ApiSettings> = {
  ...autoscalingCases("api"),
  ...podCases(base, [
    { object: "Deployment/api", container: "api" },
    { object: "Deployment/async-delete", container: "async-delete", ownResources: false },
  ]),
  ...pythonPodCases([
    { object: "Deployment/api", container: "api" },
    { object: "Deployment/async-delete", container: "async-delete" },
  ]),
  replicas: { set: { replicas: 3 }, changes: { "Deployment/api spec.replicas": [1, 3] } },
  "gunicorn.workers": { set: { gunicorn: { workers: 8 } }, changes: starts("--workers=8", ...unchanged.slice(1)) },
  "gunicorn.timeoutSec": {
    set: { gunicorn: { timeoutSec: 1200 } },
    changes: starts("--workers=4", "--timeout=1200", ...unchanged.slice(2)),
  },
  "gunicorn.maxRequests": { set: { gunicorn: { maxRequests: 100000 } }, changes: starts(...unchanged, "--max-requests=100000") },
  "gunicorn.maxRequestsJitter": {
    set: { gunicorn: { maxRequestsJitter: 10000 } },
    changes: starts(...unchanged, "--max-requests-jitter=10000"),
  },
  "watchdog.enabled": {
    set: { watchdog: { enabled: false } },
    changes: { [`${own} services.tasks.non_responsive_tasks_watchdog.enabled`]: [true, false] },
  },
  "watchdog.thresholdSec": {
    set: { watchdog: { thresholdSec: 21600 } },
    changes: { [`${own} services.tasks.non_responsive_tasks_watchdog.threshold_sec`]: [7200, 21600] },
  },
  "watchdog.intervalSec": {
    set: { watchdog: { intervalSec: 300 } },
    changes: { [`${own} services.tasks.non_responsive_tasks_watchdog.watch_interval_sec`]: [900, 300] },
  },
  "cookies.sameSite": {
    set: { cookies: { sameSite: "Strict" } },
    changes: { [`${own} apiserver.auth.cookies.samesite`]: ["Lax", "Strict"] },
  },
  "cookies.maxAgeSec": {
    set: { cookies: { maxAgeSec: 86400 } },
    changes: { [`${own} apiserver.auth.cookies.max_age`]: [2592000, 86400] },
  },
  "sessions.defaultExpirationSec": {
    set: { sessions: { defaultExpirationSec: 86400 } },
    changes: { [`${own} apiserver.auth.default_expiration_sec`]: [2592000, 86400] },
  },
  "sessions.maxExpirationSec": {
    set: { sessions: { maxExpirationSec: 2592000 } },
    changes: { [`${own} apiserver.auth.max_expiration_sec`]: [31536000, 2592000] },
  },
  "cors.origins": {
    set: { cors: { origins: ["https://notebooks.example.com"] } },
    changes: {
      [`${own} apiserver.cors.origins`]: [
        ["https://app.clearml.example.com"],
        ["https://app.clearml.example.com", "https://notebooks.example.com"],
      ],
    },
  },
  "workers.timeoutSec": {
    set: { workers: { timeoutSec: 1200 } },
    changes: {
      [`${own} apiserver.workers.default_timeout`]: [600, 1200],
      [`${own} services.workers.default_worker_timeout_sec`]: [600, 1200],
    },
  },
  "workers.taskUpdateTimeoutSec": {
    set: { workers: { taskUpdateTimeoutSec: 1200 } },
    changes: { [`${own} apiserver.workers.task_update_timeout`]: [600, 1200] },
  },
  "workers.autoRegister": {
    set: { workers: { autoRegister: false } },
    changes: { [`${own} apiserver.workers.auto_register`]: [true, false] },
  },
  "workers.autoUnregister": {
    set: { workers: { autoUnregister: false } },
    changes: { [`${own} apiserver.workers.auto_unregister`]: [true, false] },
  },
  "asyncDelete.enabled": {
    set: { asyncDelete: { enabled: false } },
    changes: {
      [`${shared} services.async_urls_delete.enabled`]: [true, false],
      "Deployment/async-delete spec.replicas": [1, 0],
    },
  },
  // Its type knows one value only, which the Deployment has.
  "asyncDelete.replicas": {
    given: { asyncDelete: { enabled: false } },
    set: { asyncDelete: { enabled: true, replicas: 1 } },
    changes: {
      [`${shared} services.async_urls_delete.enabled`]: [false, true],
      "Deployment/async-delete spec.replicas": [0, 1],
    },
  },
  "asyncDelete.resources.requests.cpu": {
    set: { asyncDelete: { resources: { requests: { cpu: "60m" } } } },
    changes: { [`${deleter}.resources.requests.cpu`]: ["50m", "60m"] },
  },
  "asyncDelete.resources.requests.memory": {
    set: { asyncDelete: { resources: { requests: { memory: "300Mi" } } } },
    changes: { [`${deleter}.resources.requests.memory`]: ["256Mi", "300Mi"] },
  },
  "asyncDelete.resources.requests.ephemeral-storage": {
    set: { asyncDelete: { resources: { requests: { "ephemeral-storage": "200Mi" } } } },
    changes: { [`${deleter}.resources.requests.ephemeral-storage`]: ["128Mi", "200Mi"] },
  },
  "asyncDelete.resources.limits.cpu": {
    set: { asyncDelete: { resources: { limits: { cpu: "1" } } } },
    changes: { [`${deleter}.resources.limits.cpu`]: ["500m", "1"] },
  },
  "asyncDelete.resources.limits.memory": {
    set: { asyncDelete: { resources: { limits: { memory: "1Gi" } } } },
    changes: { [`${deleter}.resources.limits.memory`]: ["512Mi", "1Gi"] },
  },
  "asyncDelete.resources.limits.ephemeral-storage": {
    set: { asyncDelete: { resources: { limits: { "ephemeral-storage": "1Gi" } } } },
    changes: { [`${deleter}.resources.limits.ephemeral-storage`]: ["512Mi", "1Gi"] },
  },
  "asyncDelete.maxRetries": {
    set: { asyncDelete: { maxRetries: 10 } },
    changes: { [`${shared} services.async_urls_delete.max_retries`]: [3, 10] },
  },
  "asyncDelete.retryTimeoutSec": {
    set: { asyncDelete: { retryTimeoutSec: 300 } },
    changes: { [`${shared} services.async_urls_delete.retry_timeout_sec`]: [60, 300] },
  },
  "asyncDelete.fileserverTimeoutSec": {
    set: { asyncDelete: { fileserverTimeoutSec: 900 } },
    changes: { [`${shared} services.async_urls_delete.fileserver.timeout_sec`]: [300, 900] },
  },
  "storageCredentials.s3": {
    set: { storageCredentials: { s3: [{ bucket: "artifacts", accessKey: { name: "s3", key: "id" }, secretKey: { name: "s3", key: "secret" } }] } },
    changes: {
      [`${bucketConfig}.aws.s3.credentials`]: [
        [],
        [{ bucket: "artifacts", key: { $env: "S3_1_ACCESS_KEY" }, secret: { $env: "S3_1_SECRET_KEY" } }],
      ],
      ...variable(`${deleter}.env.S3_1_ACCESS_KEY`, "s3", "id"),
      ...variable(`${deleter}.env.S3_1_SECRET_KEY`, "s3", "secret"),
    },
  },
  "storageCredentials.gcs": {
    set: { storageCredentials: { gcs: [{ bucket: "artifacts", project: "ml-platform", credentials: { name: "gcs", key: "key.json" } }] } },
    changes: {
      [`${bucketConfig}.google.storage.credentials`]: [
        [],
        [{ bucket: "artifacts", project: "ml-platform", credentials_json: "/etc/clearml-gcs/1/credentials.json" }],
      ],
      [`${deleter}.volumeMounts./etc/clearml-gcs/1.name`]: [undefined, "gcs-1"],
      [`${deleter}.volumeMounts./etc/clearml-gcs/1.readOnly`]: [undefined, true],
      "Deployment/async-delete spec.template.spec.volumes.gcs-1.secret.secretName": [undefined, "gcs"],
      "Deployment/async-delete spec.template.spec.volumes.gcs-1.secret.items": [undefined, [{ key: "key.json", path: "credentials.json" }]],
    },
  },
  "storageCredentials.azure": {
    set: { storageCredentials: { azure: [{ account: "mlartifacts", accountKey: { name: "azure", key: "key" } }] } },
    changes: {
      [`${bucketConfig}.azure.storage.containers`]: [[], [{ account_name: "mlartifacts", account_key: { $env: "AZURE_1_ACCOUNT_KEY" } }]],
      ...variable(`${deleter}.env.AZURE_1_ACCOUNT_KEY`, "azure", "key"),
    },
  },
  servicesAgent: {
    set: { servicesAgent: true },
    changes: {
      [`${own} secure.credentials.services_agent.user_key`]: ["", { $env: "CREDENTIAL_SERVICES_AGENT_KEY" }],
      [`${own} secure.credentials.services_agent.user_secret`]: ["", { $env: "CREDENTIAL_SERVICES_AGENT_SECRET" }],
      ...variable(`${container}.env.CREDENTIAL_SERVICES_AGENT_KEY`, "clearml-credentials", "services-agent-key"),
      ...variable(`${container}.env.CREDENTIAL_SERVICES_AGENT_SECRET`, "clearml-credentials", "services-agent-secret"),
    },
  },
  checkForUpdates: { set: { checkForUpdates: true }, changes: { [`${own} apiserver.check_for_updates.enabled`]: [false, true] } },
  statistics: { set: { statistics: true }, changes: { [`${own} apiserver.statistics.supported`]: [false, true] } },
  prePopulate: { set: { prePopulate: true }, changes: { [`${own} apiserver.pre_populate.enabled`]: [false, true] } },
  logLevel: { set: { logLevel: "DEBUG" }, changes: { [`${shared} logging.root.level`]: ["INFO", "DEBUG"] } },
  company: {
    set: { company: "0123456789abcdef0123456789abcdef" },
    changes: {
      [`${shared} apiserver.default_company`]: [undefined, "0123456789abcdef0123456789abcdef"],
      ...mounted("apiserver.conf"),
    },
  },
  databaseInitSec: { set: { databaseInitSec: 3600 }, changes: { [`${own} apiserver.db_init_timout`]: [600, 3600] } },
  "extraConfig.shared": {
    set: { extraConfig: { shared: { services: { _mongo: { max_page_size: 1000 } } } } },
    changes: { [`${shared} services._mongo.max_page_size`]: [undefined, 1000] },
  },
  "extraConfig.apiserver": {
    set: { extraConfig: { apiserver: { services: { queues: { metrics_refresh_interval_sec: 600 } } } } },
    changes: { [`${own} services.queues.metrics_refresh_interval_sec`]: [undefined, 600] },
  },
};

describe("a setting changes what the server reads there, and nothing else", () => {
  test.each(Object.entries(cases))("%s", (_path, { given, set, changes }) => {
    const before = withOverrides(defaults, given);
    expect(changesBetween(api(before, plainInstallation), api(withOverrides(before, set), plainInstallation))).toStrictEqual(changes);
  });

  test("every setting has its case, and each case sets what it is named after", () => {
    expect(uncovered(defaults, cases)).toEqual([]);
    expect(unset(cases)).toEqual([]);
  });
});

test("a new file of extraConfig is mounted beside the others", () => {
  const settings = withOverrides(defaults, { extraConfig: { shared: { queues: { limit: 5 } } } });
  expect(changesBetween(base, api(settings, plainInstallation))).toStrictEqual({
    [`${shared} queues.limit`]: [undefined, 5],
    ...mounted("queues.conf"),
  });
});

test("the settings that are lists of buckets change no pod but asynchronous delete's", () => {
  const buckets = [cases["storageCredentials.s3"], cases["storageCredentials.gcs"], cases["storageCredentials.azure"]];
  const places = buckets.flatMap(({ changes }) => Object.keys(changes).map((address) => address.split(" ")[0]));
  expect(new Set(places)).toEqual(new Set(["ConfigMap/async-delete-config", "Deployment/async-delete"]));
});
