import { defaultInstallation, installation, type Installation } from "../installation.ts";

/** The installation of the bases, but for what is given. */
export function installationWith(given: Partial<Parameters<typeof installation>[0]>): Installation {
  const { exposure, credentials, users } = defaultInstallation;
  return installation({ exposure, credentials, users, ...given });
}

/** One with everything that an installation may say. */
export const richInstallation: Installation = installation({
  exposure: { kind: "nodePort", domain: "clearml.example.com", tls: true, ports: { web: 31080 } },
  formerFilesUrls: ["http://files.old.example.com"],
  credentials: { kind: "existingSecret", secretName: "team-credentials", revision: 3 },
  users: [
    { username: "ada", name: "Ada Lovelace" },
    { username: "alan", name: "Alan Turing", secretKey: "turing" },
    { username: "Grace", name: "Grace ${HOPPER}", passwordHash: `$2b$12$${"a".repeat(53)}` },
  ],
  images: { registry: "registry.example.com/mirror", pullSecrets: ["registry-login"], server: { digest: `sha256:${"0".repeat(64)}` } },
  sessionCookie: "clearml_token_team",
});
