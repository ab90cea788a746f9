import { services } from "@k8s-config/clearml";

/** The Service behind each endpoint. */
export const serviceOf = { web: services.web, api: services.api, files: services.fileserver } as const;
