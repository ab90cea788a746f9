import type { Environment } from "../environment.ts";

const login = { username: "clearml", passwordSecret: { name: "stores-login", key: "password" } } as const;

/** The stores of the example of docs/stores.md. */
export const externalStoresExample: Pick<Environment, "mongo" | "elastic" | "redis"> = {
  mongo: {
    external: {
      hosts: [{ host: "mongo-0.example.com" }, { host: "mongo-1.example.com" }, { host: "mongo-2.example.com" }],
      replicaSet: "rs0",
      login,
      tls: { ca: { name: "stores-login", key: "ca.crt" } },
    },
  },
  elastic: { external: { hosts: [{ host: "elastic.example.com", port: 9243 }], login, tls: {} } },
  redis: {
    external: {
      host: "redis.example.com",
      port: 6380,
      cluster: true,
      login: { passwordSecret: login.passwordSecret },
      tls: { ca: { configMap: "company-ca", key: "ca.crt" } },
    },
  },
};
