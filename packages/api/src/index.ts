export { apiserverConfig, asyncDeleteConfig, overlap, sharedConfig } from "./config.ts";
export { api } from "./resources.ts";
export { defaults, type ApiSettings, type ExtraConfig } from "./settings.ts";
export type { AzureAccess, GcsAccess, S3Access, StorageCredentials } from "./storage-credentials.ts";
