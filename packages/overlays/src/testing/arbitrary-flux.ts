import * as fc from "fast-check";
import type { FluxSettings, GitSource, OciSource } from "../flux-settings.ts";

/** Each field there or not. */
function some<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record<T, never>(fields, { requiredKeys: [] });
}

const name = fc.stringMatching(/^[a-z]([-a-z0-9]{0,8}[a-z0-9])?$/);
const duration = fc.constantFrom("30s", "10m", "1h30m", "1.5h", "90000ms");
const range = fc.constantFrom(">=1.4.0 <2.0.0", "1.x", "~1.2 || ^2", "*");

const gitRef: fc.Arbitrary<GitSource["ref"]> = fc.oneof(
  fc.constantFrom("main", "release/1.4", "yes", "1e3").map((branch) => ({ branch })),
  fc.constantFrom("v1.4.0", "0x10").map((tag) => ({ tag })),
  range.map((semver) => ({ semver })),
  fc.stringMatching(/^[0-9a-f]{40}$/).map((commit) => ({ commit })),
);
const sparseCheckout = fc.constantFrom([], ["overlays/", "packages/"]);
const gitSource = fc.oneof(
  fc.tuple(fc.record({ url: fc.constantFrom("ssh://git@git.example.com/a/b.git", "ssh://git.example.com:2222/b"), ref: gitRef, secretName: name }), some({ interval: duration, sparseCheckout })),
  fc.tuple(fc.record({ url: fc.constantFrom("https://git.example.com/a/b", "http://git.example.com:3000/b.git"), ref: gitRef }), some({ secretName: name, provider: fc.constantFrom("aws", "azure"), interval: duration })),
  fc.tuple(fc.record({ url: fc.constant("https://git.example.com/a/b"), ref: gitRef, secretName: name, provider: fc.constant("github") }), some({ interval: duration })),
);

const ociRef: fc.Arbitrary<OciSource["ref"]> = fc.oneof(
  fc.constantFrom("latest", "1e3").map((tag) => ({ tag })),
  range.map((semver) => ({ semver })),
  fc.stringMatching(/^sha256:[0-9a-f]{64}$/).map((digest) => ({ digest })),
);
const ociSource = fc.tuple(
  fc.record({ url: fc.constantFrom("oci://registry.example.com/clearml", "oci://registry.example.com:5000/a/b"), ref: ociRef }),
  some({ secretName: name, provider: fc.constantFrom("aws", "azure", "gcp"), interval: duration }),
);

const source: fc.Arbitrary<FluxSettings["source"]> = fc.oneof(
  gitSource.map(([own, rest]) => ({ kind: "git" as const, ...own, ...rest })),
  ociSource.map(([own, rest]) => ({ kind: "oci" as const, ...own, ...rest })),
  fc.tuple(fc.record({ name }), some({ namespace: name, sourceKind: fc.constantFrom("GitRepository", "OCIRepository", "Bucket") })).map(([own, rest]) => ({ kind: "existing" as const, ...own, ...rest })),
);

export const fluxSettings: fc.Arbitrary<FluxSettings> = fc
  .tuple(
    source,
    some({
      path: fc.constantFrom("overlays/prod", "a/b-c/overlays/x"),
      namespace: name,
      interval: duration,
      retryInterval: duration,
      timeout: duration,
      serviceAccountName: name,
      decryption: some({ secretName: name }),
      substitute: fc.dictionary(fc.constantFrom("cluster_name", "_x", "Y2"), fc.constantFrom("east", "", "yes", "1e3", "a$$b"), { maxKeys: 2 }),
      substituteFrom: fc.array(
        fc.tuple(fc.record({ kind: fc.constantFrom("ConfigMap", "Secret"), name }), some({ optional: fc.boolean() })).map(([own, rest]) => ({ ...own, ...rest })),
        { maxLength: 2 },
      ),
    }),
  )
  .map(([from, rest]) => ({ source: from, ...rest }));
