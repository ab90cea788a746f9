import type { IContainer } from "kubernetes-models/v1/Container";
import type { IEnvVar } from "kubernetes-models/v1/EnvVar";
import type { IVolume } from "kubernetes-models/v1/Volume";
import { fromSecret, type Hocon, type SecretKey } from "@k8s-config/clearml";

/** Access to buckets, one entry each (`services.storage_credentials`). */
export interface StorageCredentials {
  /** Amazon S3, MinIO and what else speaks S3. */
  readonly s3: readonly S3Access[];
  /** Google Cloud Storage. */
  readonly gcs: readonly GcsAccess[];
  /** Azure Blob Storage. */
  readonly azure: readonly AzureAccess[];
}

/** Access to one S3 bucket, or, without `bucket`, to all that have no entry: of `host`, or of Amazon. */
export interface S3Access {
  /** Name of the bucket. By default, every bucket of the host without an entry of its own. @pattern ^[a-z0-9][a-z0-9.-]*$ @example "artifacts" */
  readonly bucket?: string;
  /** Host and port of a server that is not Amazon's, without a scheme. @pattern ^[A-Za-z0-9.-]+(:[0-9]+)?$ @example "minio.example.com:9000" */
  readonly host?: string;
  /** Region. By default, the client's own. @example "eu-west-1" */
  readonly region?: string;
  /** Whether `host` speaks https. By default, true. @example false */
  readonly secure?: boolean;
  /** Key of a Secret with the access key. */
  readonly accessKey: SecretKey;
  /** Key of a Secret with the secret access key. */
  readonly secretKey: SecretKey;
}

/** Access to one GCS bucket, or, without `bucket`, to all that have no entry. */
export interface GcsAccess {
  /** Name of the bucket. By default, every bucket without an entry of its own. @pattern ^[a-z0-9][a-z0-9._-]*$ @example "artifacts" */
  readonly bucket?: string;
  /** Project of the bucket. @example "ml-platform" */
  readonly project: string;
  /** Key of a Secret with the JSON key file of a service account. */
  readonly credentials: SecretKey;
}

/** Access to the containers of one Azure storage account. */
export interface AzureAccess {
  /** Name of the storage account. @pattern ^[a-z0-9]{3,24}$ @example "mlartifacts" */
  readonly account: string;
  /** Name of the container. By default, all of the account. @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ @example "artifacts" */
  readonly container?: string;
  /** Key of a Secret with the account's key. */
  readonly accountKey: SecretKey;
}

const gcsFolder = "/etc/clearml-gcs";

/** What the pod needs for the credentials: variables, and, for Google's key files, mounts. */
export function storageCredentialsPod({ s3, gcs, azure }: StorageCredentials): {
  readonly env: readonly IEnvVar[];
  readonly mounts: NonNullable<IContainer["volumeMounts"]>;
  readonly volumes: readonly IVolume[];
} {
  return {
    env: [
      ...s3.flatMap(({ accessKey, secretKey }, index) => [
        fromSecret(`S3_${index + 1}_ACCESS_KEY`, accessKey),
        fromSecret(`S3_${index + 1}_SECRET_KEY`, secretKey),
      ]),
      ...azure.map(({ accountKey }, index) => fromSecret(`AZURE_${index + 1}_ACCOUNT_KEY`, accountKey)),
    ],
    mounts: gcs.map((_, index) => ({ name: `gcs-${index + 1}`, mountPath: `${gcsFolder}/${index + 1}`, readOnly: true })),
    volumes: gcs.map(({ credentials: { name, key } }, index) => ({
      name: `gcs-${index + 1}`,
      secret: { secretName: name, items: [{ key, path: "credentials.json" }] },
    })),
  };
}

/** The section `storage_credentials`. A key that the server does not know would end all deletions of that provider. */
export function storageCredentialsConfig({ s3, gcs, azure }: StorageCredentials): { readonly [key: string]: Hocon } {
  const s3Entries = s3.map(({ bucket, host, region, secure }, index) => ({
    // The server takes no host for its default: what holds for all buckets of a host is an entry of the list.
    isDefault: bucket === undefined && host === undefined,
    access: {
      ...(bucket === undefined ? {} : { bucket }),
      key: { $env: `S3_${index + 1}_ACCESS_KEY` },
      secret: { $env: `S3_${index + 1}_SECRET_KEY` },
      ...(host === undefined ? {} : { host }),
      ...(region === undefined ? {} : { region }),
      ...(secure === undefined ? {} : { secure }),
    },
  }));
  const gcsEntries = gcs.map(({ bucket, project }, index) => ({
    isDefault: bucket === undefined,
    access: {
      ...(bucket === undefined ? {} : { bucket }),
      project,
      credentials_json: `${gcsFolder}/${index + 1}/credentials.json`,
    },
  }));
  return {
    aws: { s3: section(s3Entries) },
    google: { storage: section(gcsEntries) },
    azure: {
      storage: {
        containers: azure.map(({ account, container }, index) => ({
          account_name: account,
          account_key: { $env: `AZURE_${index + 1}_ACCOUNT_KEY` },
          ...(container === undefined ? {} : { container_name: container }),
        })),
      },
    },
  };
}

interface Entry {
  readonly isDefault: boolean;
  readonly access: { readonly [key: string]: Hocon };
}

function section(entries: readonly Entry[]): { readonly [key: string]: Hocon } {
  const fallback = entries.find(({ isDefault }) => isDefault);
  return {
    ...fallback?.access,
    credentials: entries.flatMap(({ isDefault, access }) => (isDefault ? [] : [access])),
  };
}
