import { podDefaults, resources, whole, type PythonPodSettings, type Storage } from "@k8s-config/clearml";

/** The file server: models, artifacts, debug images. */
export interface FileserverSettings {
  /** Number of pods. More than one needs storage that is ReadWriteMany. @minimum 1 @example 2 */
  readonly replicas: number;
  /** Pods of the file server. */
  readonly pods: PythonPodSettings;
  /** Where the files lie. @example {"size": "500Gi"} */
  readonly storage: Storage;
  /**
   * Whether a call has to carry a token or the session cookie of a user (`fileserver.auth.enabled`). Any user may read
   * and delete any file.
   * @example false
   */
  readonly auth: boolean;
  /**
   * Seconds for which a token that was valid is not asked for again, and so works after it was revoked
   * (`fileserver.auth.tokens_cache_threshold_sec`).
   * @minimum 0
   * @example 600
   */
  readonly tokenCacheSec: number;
  /**
   * Largest upload in MiB (`fileserver.upload.max_upload_size_mb`). A larger one is answered 413. By default, as large as
   * the spool.
   * @minimum 1
   * @example 10240
   */
  readonly maxUploadMib?: number;
  /**
   * Room on the node's disk where uploads lie until they are complete: the size of all that arrive at one time.
   * @format bytes
   * @example "50Gi"
   */
  readonly uploadSpool: string;
  /** Whether files may be deleted in one call, as asynchronous delete does (`fileserver.delete.allow_batch`). @example false */
  readonly batchDelete: boolean;
  /** Seconds for which browsers may keep a file (`fileserver.download.cache_timeout_sec`). @minimum 0 @example 60 */
  readonly downloadCacheSec: number;
  /** Processes and threads: as many uploads and downloads run at one time as there are of both. */
  readonly gunicorn: FileserverGunicorn;
  /** How much is logged (`logging.root.level`). @example "DEBUG" */
  readonly logLevel: "DEBUG" | "INFO" | "WARNING" | "ERROR";
}

/** The server processes of the file server. */
export interface FileserverGunicorn {
  /** Processes. @minimum 1 @example 8 */
  readonly workers: number;
  /** Threads of each process. @minimum 1 @example 16 */
  readonly threads: number;
  /** Seconds after which a process that does not answer is killed. @minimum 1 @example 1200 */
  readonly timeoutSec: number;
}

export const defaults: FileserverSettings = {
  replicas: 1,
  pods: { ...podDefaults, resources: resources(["100m", "2"], ["512Mi", "1Gi"], ["1Gi", "24Gi"]) },
  storage: whole<Storage>({ size: "100Gi" }),
  auth: true,
  tokenCacheSec: 43200,
  uploadSpool: "20Gi",
  batchDelete: true,
  downloadCacheSec: 300,
  gunicorn: { workers: 4, threads: 8, timeoutSec: 600 },
  logLevel: "INFO",
};
