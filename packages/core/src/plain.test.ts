import { expect, it } from "vitest";
import { kubeObject } from "./object.ts";
import { withoutHashes } from "./plain.ts";
import { render } from "./render.ts";

const pod = { spec: { containers: [{ name: "a", envFrom: [{ configMapRef: { name: "settings" } }] }], volumes: [{ name: "keys", secret: { secretName: "keys" } }] } };
const workload = kubeObject({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "a" }, spec: { template: pod } });
const config = (text: string) => [
  { kind: "ConfigMap", name: "settings", files: { "a.conf": text } } as const,
  { kind: "Secret", name: "keys", files: { key: text } } as const,
];

it("takes off the hashes of content, wherever they stand", () => {
  const [before, after] = ["1", "2"].map((text) => render({ objects: [workload], config: config(text) }, { namespace: "a" }));
  expect(before?.map(({ metadata: { name } }) => name)).not.toEqual(after?.map(({ metadata: { name } }) => name));
  for (const objects of [before, after]) {
    const plain = withoutHashes(objects ?? []);
    expect(plain.map(({ kind, metadata: { name } }) => `${kind}/${name}`)).toEqual(["ConfigMap/settings", "Secret/keys", "Deployment/a"]);
    expect(plain.at(-1)?.["spec"]).toEqual({ template: pod });
  }
});

it("leaves a name that only looks as if it had one", () => {
  const mine = kubeObject({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "mine-2456789bcd" }, data: {} });
  const claim = kubeObject({ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "mine-2456789bcd" } });
  expect(withoutHashes([mine, claim])).toEqual([mine, claim]);
});
