/** Names and ports of the Services, by which components find each other. The ports are those of the reference deployment. */
export const services = {
  api: { name: "api", port: 8008 },
  web: { name: "web", port: 8080 },
  fileserver: { name: "fileserver", port: 8081 },
  mongo: { name: "mongo", port: 27017 },
  elastic: { name: "elastic", port: 9200 },
  redis: { name: "redis", port: 6379 },
} as const;

export type ServiceName = keyof typeof services;

/** `http://api:8008`: how a pod of the installation reaches a Service; never shown to people, never stored. */
export function internalUrl(service: ServiceName): string {
  const { name, port } = services[service];
  return `http://${name}:${port}`;
}
