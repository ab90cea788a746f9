import { podDefaults, resources, whole, type PodSettings, type Storage, type StoreCertificate } from "@k8s-config/clearml";

/** Redis: locks, caches, worker registrations, revoked tokens. */
export interface RedisSettings {
  /** Pod of Redis. */
  readonly pods: PodSettings;
  /** Where the data lies. @example {"size": "10Gi"} */
  readonly storage: Storage;
  /**
   * Part of the memory limit that data may take, in percent; the rest is for copies while the append-only file is
   * rewritten. Beyond it writes fail, nothing is evicted: the server keeps locks and revoked tokens here.
   * @minimum 10
   * @maximum 80
   * @example 50
   */
  readonly memoryPercent: number;
  /** Whether Redis asks for the password of the credentials' Secret. @example false */
  readonly authentication: boolean;
  /** TLS between Redis and whoever calls it. By default, none, since there is no authority to sign its certificate. */
  readonly tls?: StoreCertificate;
}

export const defaults: RedisSettings = {
  pods: { ...podDefaults, resources: resources(["50m", "1"], ["512Mi", "512Mi"], ["64Mi", "256Mi"]) },
  storage: whole<Storage>({ size: "5Gi" }),
  memoryPercent: 60,
  authentication: true,
};
