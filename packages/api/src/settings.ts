import { defaultWatchdog, podDefaults, resources, type Autoscaling, type PythonPodSettings, type Resources, type Watchdog } from "@k8s-config/clearml";
import type { JsonObject } from "@k8s-config/core";
import type { StorageCredentials } from "./storage-credentials.ts";

/** The API server, and the worker that deletes files asynchronously. */
export interface ApiSettings {
  /** Number of pods of the API server. @minimum 1 @example 3 */
  readonly replicas: number;
  /** Number of pods of the API server that follows their load, in place of `replicas`. By default, the number is fixed. @example {"min": 2, "max": 6, "cpuPercent": 70} */
  readonly autoscaling?: Autoscaling;
  /** Pods of the API server and of asynchronous delete; the resources are the API server's. */
  readonly pods: PythonPodSettings;
  /** Server processes in each pod. */
  readonly gunicorn: Gunicorn;
  /** Watchdog for non-responsive experiments. */
  readonly watchdog: Watchdog;
  /** Session cookie of the web app. */
  readonly cookies: Cookies;
  /** How long tokens live. */
  readonly sessions: Sessions;
  /** Which web pages of other hosts may call the API. */
  readonly cors: Cors;
  /** How long workers and tasks may be silent. */
  readonly workers: Workers;
  /** Asynchronous delete of artifacts, models and debug images. */
  readonly asyncDelete: AsyncDelete;
  /** Credentials with which asynchronous delete reaches buckets. Files in buckets that have none stay. */
  readonly storageCredentials: StorageCredentials;
  /**
   * Whether the admin account for agents exists (`secure.credentials.services_agent`). Its keys `services-agent-key` and
   * `services-agent-secret` have to be in the credentials' Secret then.
   * @example true
   */
  readonly servicesAgent: boolean;
  /** Whether the server asks updates.clear.ml for new versions (`apiserver.check_for_updates.enabled`). @example true */
  readonly checkForUpdates: boolean;
  /** Whether users may opt into sending usage statistics (`apiserver.statistics.supported`). @example true */
  readonly statistics: boolean;
  /** Whether an empty server is filled with ClearML's example projects (`apiserver.pre_populate.enabled`). @example true */
  readonly prePopulate: boolean;
  /** How much is logged (`logging.root.level`). @example "DEBUG" */
  readonly logLevel: "DEBUG" | "INFO" | "WARNING" | "ERROR";
  /**
   * Id of the company to which everything belongs (`apiserver.default_company`), for ever. By default, the server's own;
   * needed only where existing data have another.
   * @pattern ^[0-9a-f]{32}$
   * @example "0123456789abcdef0123456789abcdef"
   */
  readonly company?: string;
  /**
   * Seconds for which one process may initialise or migrate the database while the others wait
   * (`apiserver.db_init_timout`).
   * @minimum 1
   * @example 3600
   */
  readonly databaseInitSec: number;
  /** What the server reads and no setting says. */
  readonly extraConfig: ExtraConfig;
}

/** Server processes; each serves one call at a time. */
export interface Gunicorn {
  /** Processes in each pod. Each takes about 250 MiB of memory. @minimum 1 @example 8 */
  readonly workers: number;
  /** Seconds after which a process that is still at one call is killed. @minimum 1 @example 1200 */
  readonly timeoutSec: number;
  /** Calls after which a process is replaced; each start repeats the server's start sequence. By default, never. @minimum 1 @example 100000 */
  readonly maxRequests?: number;
  /** Random addition to `maxRequests`, so that not all processes are replaced at one time. By default, none. @minimum 0 @example 10000 */
  readonly maxRequestsJitter?: number;
}

/** The session cookie (`apiserver.auth.cookies`). Its domain, and whether it is `secure`, follow from the exposure. */
export interface Cookies {
  /** Whether the browser sends it along from other sites. @example "Strict" */
  readonly sameSite: "Lax" | "Strict" | "None";
  /** Seconds for which the browser keeps it. The token in it lives for `sessions.defaultExpirationSec`. @minimum 60 @example 86400 */
  readonly maxAgeSec: number;
}

/** Life of tokens (`apiserver.auth`). */
export interface Sessions {
  /** Seconds for which a token lives where nobody asked for another time. @minimum 60 @example 86400 */
  readonly defaultExpirationSec: number;
  /** Most seconds that may be asked for. @minimum 60 @example 2592000 */
  readonly maxExpirationSec: number;
}

/** Cross-origin calls (`apiserver.cors`). The server's own `*` would let any web page call it with the user's cookie. */
export interface Cors {
  /** Origins beside the web app's own that may call. @example ["https://notebooks.example.com"] */
  readonly origins: readonly string[];
}

/** Time-outs of workers and tasks. */
export interface Workers {
  /** Seconds without a sign after which a worker is forgotten (`services.workers.default_worker_timeout_sec`). @minimum 60 @example 1200 */
  readonly timeoutSec: number;
  /** Seconds of silence after which a task is stopped without asking its worker (`apiserver.workers.task_update_timeout`). @minimum 60 @example 1200 */
  readonly taskUpdateTimeoutSec: number;
  /** Whether an unknown worker that reports is registered (`apiserver.workers.auto_register`). @example false */
  readonly autoRegister: boolean;
  /** Whether a worker that stops is forgotten at once (`apiserver.workers.auto_unregister`). @example false */
  readonly autoUnregister: boolean;
}

/** Asynchronous delete (`services.async_urls_delete`). It knows the file server's files by the present files URL and all earlier ones. */
export interface AsyncDelete {
  /** Whether files of deleted tasks and models are deleted. @example false */
  readonly enabled: boolean;
  /** Number of workers, always 1: two would delete the same files and count each other's deletions as failures. */
  readonly replicas: 1;
  /** What its container asks for and may use at most. */
  readonly resources: Resources;
  /** Tries for one file. @minimum 1 @example 10 */
  readonly maxRetries: number;
  /** Seconds between two tries. @minimum 1 @example 300 */
  readonly retryTimeoutSec: number;
  /** Seconds that the file server may take for one call. @minimum 1 @example 600 */
  readonly fileserverTimeoutSec: number;
}

/** A `.conf` file of the server, as data. `{"$env": "NAME"}` stands for an environment variable of `pods.env`, which may come from a Secret; below `secure` nothing else may stand. */
export interface ExtraConfig {
  /** Files that API server and asynchronous delete both read, by name without `.conf`. @example {"services": {"_mongo": {"max_page_size": 1000}}} */
  readonly shared: Readonly<Record<string, JsonObject>>;
  /** Files that the API server alone reads. @example {"services": {"queues": {"metrics_refresh_interval_sec": 600}}} */
  readonly apiserver: Readonly<Record<string, JsonObject>>;
}

export const defaults: ApiSettings = {
  replicas: 1,
  pods: { ...podDefaults, resources: resources(["250m", "2"], ["1Gi", "2Gi"], ["256Mi", "1Gi"]) },
  gunicorn: { workers: 4, timeoutSec: 600 },
  watchdog: defaultWatchdog,
  cookies: { sameSite: "Lax", maxAgeSec: 2592000 },
  sessions: { defaultExpirationSec: 2592000, maxExpirationSec: 31536000 },
  cors: { origins: [] },
  workers: { timeoutSec: 600, taskUpdateTimeoutSec: 600, autoRegister: true, autoUnregister: true },
  asyncDelete: {
    enabled: true,
    replicas: 1,
    resources: resources(["50m", "500m"], ["256Mi", "512Mi"], ["128Mi", "512Mi"]),
    maxRetries: 3,
    retryTimeoutSec: 60,
    fileserverTimeoutSec: 300,
  },
  storageCredentials: { s3: [], gcs: [], azure: [] },
  servicesAgent: false,
  checkForUpdates: false,
  statistics: false,
  prePopulate: false,
  logLevel: "INFO",
  databaseInitSec: 600,
  extraConfig: { shared: {}, apiserver: {} },
};
