import { podDefaults, resources, type Autoscaling, type PodSettings } from "@k8s-config/clearml";
import type { JsonObject } from "@k8s-config/core";

/** The web app: nginx with the single-page app, in front of API server and file server. */
export interface WebSettings {
  /** Number of pods. @minimum 1 @example 2 */
  readonly replicas: number;
  /** Number of pods that follows their load, in place of `replicas`. By default, the number is fixed. @example {"min": 2, "max": 4, "cpuPercent": 70} */
  readonly autoscaling?: Autoscaling;
  /** Pods of the web app. */
  readonly pods: PodSettings;
  /**
   * Seconds that a call to the API server or the file server may take, and an upload or download may stand still. As
   * long as the API server's own workers have, `api.gunicorn.timeoutSec`, or longer.
   * @minimum 1
   * @example 1200
   */
  readonly proxyTimeoutSec: number;
  /** Whether nginx listens on IPv6 too; it does not start where a node has none. @example false */
  readonly ipv6: boolean;
  /** Text on the login page. By default, none. @example "Only for members of the lab." */
  readonly loginNotice?: string;
  /** Whether the app shows tips. @example false */
  readonly displayTips: boolean;
  /** Whether the app tells of new server versions, which come by `release` here. @example true */
  readonly updateNotice: boolean;
  /**
   * Where `airGapped`, origins of your own network beside the installation's that the browser may load from and call: of
   * buckets with files of experiments, for one.
   * @example ["https://minio.example.com:9000"]
   */
  readonly browserOrigins: readonly string[];
  /**
   * Further keys of the app's configuration.json (clearml-web src/environments/base.ts).
   * @example {"supportEmail": "ml-platform@example.com"}
   */
  readonly configuration: JsonObject;
}

export const defaults: WebSettings = {
  replicas: 1,
  pods: { ...podDefaults, resources: resources(["50m", "1"], ["64Mi", "256Mi"], ["128Mi", "512Mi"]) },
  proxyTimeoutSec: 600,
  ipv6: true,
  displayTips: true,
  updateNotice: false,
  browserOrigins: [],
  configuration: {},
};
