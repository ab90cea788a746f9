import { generateKeyPairSync, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tokenFile, type Account } from "./kubeconfig.ts";
import { files } from "./servers.ts";

function token(): string {
  return randomBytes(32).toString("hex");
}

/** Writes who may reach the API server, and the keys that sign tokens of service accounts. */
export function writeAccounts(folder: string): Record<"admin" | "controllers" | "scheduler", Account> {
  const accounts = {
    admin: { user: "admin", group: "system:masters", token: token() },
    controllers: { user: "system:kube-controller-manager", token: token() },
    scheduler: { user: "system:kube-scheduler", token: token() },
  };
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text, { mode: 0o600 });
  write(files.tokens, tokenFile(Object.values(accounts)));
  write(files.accountKey, privateKey);
  write(files.accountPublicKey, publicKey);
  return accounts;
}
