import { podDefaults, resources, whole, type PodSettings, type Storage, type StoreCertificate } from "@k8s-config/clearml";

/** MongoDB: projects, tasks, models, users. */
export interface MongoSettings {
  /** Pod of MongoDB. */
  readonly pods: PodSettings;
  /**
   * Number of members. More than one are a replica set: each has all data, and a member that is away takes nothing along as
   * long as more than half are there. An odd number, since a half is not more than half. It never goes down to 1 again.
   * @example 3
   */
  readonly members: 1 | 3 | 5 | 7;
  /** Where the data of each member lies. @example {"size": "80Gi"} */
  readonly storage: Storage;
  /**
   * Part of the memory limit that WiredTiger's cache may take, in percent; MongoDB needs the rest for connections and
   * sorts.
   * @minimum 10
   * @maximum 60
   * @example 50
   */
  readonly cachePercent: number;
  /**
   * Whether MongoDB asks for a login: its users are made on an empty volume, with the passwords of the credentials' Secret.
   * @example false
   */
  readonly authentication: boolean;
  /** TLS between MongoDB and whoever calls it. By default, none, since there is no authority to sign its certificate. */
  readonly tls?: StoreCertificate;
}

export const defaults: MongoSettings = {
  pods: { ...podDefaults, resources: resources(["250m", "2"], ["2Gi", "2Gi"], ["256Mi", "1Gi"]) },
  members: 1,
  storage: whole<Storage>({ size: "50Gi" }),
  cachePercent: 40,
  authentication: true,
};
