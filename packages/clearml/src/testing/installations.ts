import { installation, type Installation } from "../installation.ts";

/** A small installation, but for what is given. */
export function installationWith(given: Partial<Parameters<typeof installation>[0]>): Installation {
  return installation({
    exposure: { kind: "none", domain: "clearml.example.com" },
    credentials: { kind: "existingSecret" },
    users: [],
    ...given,
  });
}

export const plainInstallation: Installation = installationWith({});

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
