import { defineConfig } from "vitest/config";

// Inside the workspace packages resolve to their TypeScript sources, not to dist.
const conditions = ["@k8s-config/source", "node", "import", "default"];

export default defineConfig(({ mode }) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // Proofs need programs that npm does not bring: `npm run proofs`.
    include: [mode === "proof" ? "src/**/*.proof.ts" : "src/**/*.test.ts"],
    // A test may build dozens of environments with kustomize on a slow machine; none depends on time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
