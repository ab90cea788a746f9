import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kustomizeBuild } from "@k8s-config/kubectl";
import { fromYaml, isJsonObject } from "@k8s-config/core";
import { overlay, small, withProject, type Files } from "./testing/project.ts";

const monitor = `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: clearml
spec:
  endpoints: []
`;

function project(app: object, files: Files): Files {
  const below = Object.fromEntries(Object.entries(files).map(([path, text]) => [`overlays/dev/app/${path}`, text]));
  return { "overlays/dev/overlay.ts": overlay({ ...small, extras: { app } }), ...below };
}

describe("a team's own files", () => {
  const files = project(
    {
      resources: ["extras/monitor.yaml", "extras/more"],
      patches: [{ path: "extras/service.yaml", target: { kind: "Service", name: "web" } }, { path: "extras/api.yaml" }, { path: "extras/config.yaml", target: { kind: "ConfigMap", name: "api-config" } }],
      components: ["extras/component"],
    },
    {
      "extras/monitor.yaml": monitor,
      "extras/more/kustomization.yaml": "resources: [claim.yaml]\n",
      "extras/more/claim.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: more}\n",
      "extras/service.yaml": '- {op: add, path: /spec/sessionAffinity, value: ClientIP}\n',
      "extras/api.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec: {paused: true}\n",
      "extras/config.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api-config}\ndata: {own.conf: 'a = 1'}\n",
      "extras/component/kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nlabels: [{pairs: {team: ml}}]\n",
    },
  );

  it("are listed by the emit, kept by it, and no drift", () =>
    withProject(files, async (scratch) => {
      const { code, err } = await scratch.k8sConfig("emit");
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(scratch.files()).toMatchObject(files);
      expect(scratch.files()["overlays/dev/app/kustomization.yaml"]).toMatchInlineSnapshot(`
        "# Written by "k8s-config emit" from overlays/dev. Do not edit.
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        resources:
          - ../../../packages/api/base
          - ../../../packages/web/base
          - ../../../packages/fileserver/base
          - extras/monitor.yaml
          - extras/more
        namespace: clearml
        labels:
          - pairs:
              app.kubernetes.io/instance: dev
            fields:
              - path: spec/template/metadata/labels
                group: apps
                kind: Deployment
                create: true
        patches:
          - path: patches/service-api.yaml
            target:
              version: v1
              kind: Service
              name: api
          - path: patches/deployment-api.yaml
            target:
              group: apps
              version: v1
              kind: Deployment
              name: api
          - path: patches/service-web.yaml
            target:
              version: v1
              kind: Service
              name: web
          - path: patches/service-fileserver.yaml
            target:
              version: v1
              kind: Service
              name: fileserver
          - path: extras/service.yaml
            target:
              kind: Service
              name: web
          - path: extras/api.yaml
          - path: extras/config.yaml
            target:
              kind: ConfigMap
              name: api-config
        configMapGenerator:
          - name: server-config
            behavior: replace
            files:
              - hosts.conf=config/server-config/hosts.conf
              - logging.conf=config/server-config/logging.conf
              - secure.conf=config/server-config/secure.conf
              - services.conf=config/server-config/services.conf
              - sitecustomize.py=config/server-config/sitecustomize.py
            options:
              annotations:
                kustomize.toolkit.fluxcd.io/substitute: disabled
          - name: api-config
            behavior: replace
            files:
              - apiserver.conf=config/api-config/apiserver.conf
              - secure.conf=config/api-config/secure.conf
              - services.conf=config/api-config/services.conf
            options:
              annotations:
                kustomize.toolkit.fluxcd.io/substitute: disabled
          - name: web-config
            behavior: replace
            files:
              - nginx.conf=config/web-config/nginx.conf
              - configuration.json=config/web-config/configuration.json
              - start.sh=config/web-config/start.sh
            options:
              annotations:
                kustomize.toolkit.fluxcd.io/substitute: disabled
          - name: fileserver-config
            behavior: replace
            files:
              - fileserver.conf=config/fileserver-config/fileserver.conf
              - hosts.conf=config/fileserver-config/hosts.conf
              - secure.conf=config/fileserver-config/secure.conf
              - logging.conf=config/fileserver-config/logging.conf
            options:
              annotations:
                kustomize.toolkit.fluxcd.io/substitute: disabled
        components:
          - extras/component
        "
      `);
      expect(await scratch.k8sConfig("check")).toEqual({ code: 0, out: "Up to date: bases, dev.\n", err: "" });
      // A change afterwards still tells what kubectl has to delete: of what the emit made, not of theirs.
      scratch.write({ "overlays/dev/overlay.ts": overlay(small) });
      const after = await scratch.k8sConfig("emit");
      expect(after.out).not.toContain("kubectl --namespace clearml delete");
      expect(after.err).toContain("warning: overlays/dev/app/extras/api.yaml was not written by an emit");
    }));

  it("are built by kustomize: in the namespace, labelled, after what the settings say", () =>
    withProject(files, async (scratch) => {
      await scratch.k8sConfig("emit");
      const objects = fromYaml(await kustomizeBuild(`${scratch.folder}/overlays/dev`)).filter(isJsonObject);
      const find = (kind: string, name: string) => objects.find((object) => object["kind"] === kind && isJsonObject(object["metadata"]) && object["metadata"]["name"] === name);
      const labels = { "app.kubernetes.io/instance": "dev" };
      expect(find("ServiceMonitor", "clearml")).toMatchObject({ metadata: { namespace: "clearml", labels } });
      expect(find("ConfigMap", "more")).toMatchObject({ metadata: { namespace: "clearml", labels } });
      expect(find("Service", "web")).toMatchObject({ spec: { sessionAffinity: "ClientIP" } });
      expect(find("Deployment", "api")).toMatchObject({ spec: { paused: true }, metadata: { labels: { team: "ml", ...labels } } });
      expect(objects.filter((object) => isJsonObject(object["data"]) && "own.conf" in object["data"])).toHaveLength(1);
      expect(find("StatefulSet", "mongo")).not.toMatchObject({ metadata: { labels: { team: "ml" } } });
    }));
});

async function refusal(app: object, files: Files = {}): Promise<string> {
  return withProject(project(app, files), async (scratch) => {
    const { code, err } = await scratch.k8sConfig("emit");
    expect(code).toBe(1);
    expect(Object.keys(scratch.files()).filter((path) => path.endsWith("kustomization.yaml") && !path.includes("extras"))).toEqual([]);
    return err.replace(/There are .*/, "There are …").trim();
  });
}

function secret(name: string, values: string) {
  return { "extras/a.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}}\n${values}\n` };
}

it("the README's example emits", () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const [, example = ""] = /^## What has no setting$[^]*?```ts\n([^]*?)```/m.exec(readme) ?? [];
  expect(example).toContain("extras:");
  const below = "overlays/dev/app/extras";
  return withProject(
    {
      "overlays/dev/overlay.ts": example,
      [`${below}/servicemonitor.yaml`]: monitor,
      [`${below}/service.yaml`]: "- {op: add, path: /spec/sessionAffinity, value: ClientIP}\n",
      "components/monitoring/kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nlabels: [{pairs: {team: ml}}]\n",
    },
    async (scratch) => {
      expect(await scratch.k8sConfig("emit")).toMatchObject({ code: 0, err: "" });
      expect(await kustomizeBuild(`${scratch.folder}/overlays/dev`)).toContain("name: TEAM");
    },
  );
});

function api(apiVersion: string, metadata: string): string {
  return `apiVersion: ${apiVersion}\nkind: Deployment\nmetadata: {name: api${metadata}}\nspec: {paused: true}\n`;
}

describe("a team's file is refused", () => {
  it("that is not there", async () => {
    expect(await refusal({ resources: ["extras/monitor.yaml"] })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/monitor.yaml": is not there: overlays/dev/app/extras/monitor.yaml. Write it, or take it out of the environment.
      1 error. Nothing was written."
    `);
    expect(await refusal({ components: ["../../../components/monitoring"] })).toMatchInlineSnapshot(`
      "dev: extras.app.components.0 = "../../../components/monitoring": is not there: components/monitoring. Write it, or take it out of the environment.
      1 error. Nothing was written."
    `);
  });

  it("that holds no object, no YAML, or one that is there already", async () => {
    const resources = ["extras/a.yaml"];
    expect(await refusal({ resources }, { "extras/a.yaml": "" })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/a.yaml": holds no object. Write one, or take the file out.
      1 error. Nothing was written."
    `);
    expect(await refusal({ resources }, { "extras/a.yaml": "kind: Service\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/a.yaml": holds what is no object of Kubernetes (object 1): apiVersion, kind or metadata.name is missing. Correct the file.
      1 error. Nothing was written."
    `);
    expect(await refusal({ resources }, { "extras/a.yaml": "a: [\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/a.yaml": is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 1. Correct the file.
      1 error. Nothing was written."
    `);
    expect(await refusal({ resources }, { "extras/a.yaml": "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/a.yaml": holds Service/web, which is in app already. Give it another name, or change the one that is there by a setting or a patch.
      1 error. Nothing was written."
    `);
    expect(await refusal({ resources }, { "extras/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api-config}\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/a.yaml": holds ConfigMap/api-config, which is in app already. Give it another name, or change the one that is there by a setting or a patch.
      1 error. Nothing was written."
    `);
  });

  it("that holds what another part has, or another file", async () => {
    const mongo = "apiVersion: v1\nkind: Service\nmetadata: {name: mongo}\n";
    expect(await refusal({ resources: ["extras/a.yaml"] }, { "extras/a.yaml": mongo })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/a.yaml": holds Service/mongo, which is in stores already. Give it another name, or change the one that is there by a setting or a patch.
      1 error. Nothing was written."
    `);
    const own = "apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: ConfigMap, metadata: {name: own}}]\n";
    expect(await refusal({ resources: ["extras/a.yaml", "extras/b.yaml"] }, { "extras/a.yaml": own, "extras/b.yaml": own })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.1 = "extras/b.yaml": holds ConfigMap/own, which is in app already. Give it another name, or change the one that is there by a setting or a patch.
      1 error. Nothing was written."
    `);
  });

  it("that is a patch of a form which kustomize does not take", async () => {
    const patches = [{ path: "extras/p.yaml", target: { kind: "Deployment", name: "api" } }];
    expect(await refusal({ patches }, { "extras/p.yaml": "op: remove\npath: /spec/paused\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.path = "extras/p.yaml": is an operation without a list around it. Write \`- \` before it.
      1 error. Nothing was written."
    `);
    expect(await refusal({ patches }, { "extras/p.yaml": `${api("apps/v1", "")}---\n${api("apps/v1", "")}` })).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.path = "extras/p.yaml": holds more than one document, and is for one target. Give each a file, and an entry, of its own.
      1 error. Nothing was written."
    `);
    expect(await refusal({ patches }, { "extras/p.yaml": "" })).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.path = "extras/p.yaml": holds no patch. Write one, or take the file out.
      1 error. Nothing was written."
    `);
    expect(await refusal({ patches: [{ path: "extras/p.yaml" }] }, { "extras/p.yaml": api("apps/v1beta1", "") })).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.path = "extras/p.yaml": is for Deployment/api of apps/v1beta1, and the object is of apps/v1. Write apiVersion: apps/v1.
      1 error. Nothing was written."
    `);
    expect(await refusal({ patches: [{ path: "extras/p.yaml" }] }, { "extras/p.yaml": api("apps/v1", ", namespace: clearml") })).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.path = "extras/p.yaml": says a namespace, which Deployment/api has not got yet where patches are applied. Leave metadata.namespace out.
      1 error. Nothing was written."
    `);
  });

  it("that holds a private key", async () => {
    for (const text of ["-----BEGIN RSA PRIVATE KEY-----", "AGE-SECRET-KEY-108FDPLRDA028Y09ATRUQGQK8FUYTJ4QZQRP5FW5RR7SQC2PPPQLQ9C0ZTT"]) {
      // oxlint-disable-next-line no-await-in-loop -- one text after the other
      expect(await refusal({ resources: ["extras/a.yaml"] }, { "extras/a.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {key: "${text}"}\n` })).toMatch(/^dev: extras\.app\.resources\.0 = "extras\/a\.yaml": holds a private key, which would lie in git\./);
    }
  });

  it("that is a Secret in clear, or of the name of one that the credentials make", async () => {
    const resources = ["extras/a.yaml"];
    expect(await refusal({ resources }, secret("smtp", "stringData: {password: hunter2, user: ada}"))).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/a.yaml": holds Secret/smtp with values in clear, which would lie in git: password, user. Encrypt it with SOPS, which Flux decrypts, or make the Secret in the cluster; a value that git had is to be changed.
      1 error. Nothing was written."
    `);
    expect(await refusal({ resources }, secret("smtp", "data: {password: aHVudGVyMg==}"))).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/a.yaml": holds Secret/smtp with values in clear, which would lie in git: password. Encrypt it with SOPS, which Flux decrypts, or make the Secret in the cluster; a value that git had is to be changed.
      1 error. Nothing was written."
    `);
    expect(await refusal({ resources }, { "extras/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {token: ymLh1ok5k5xNUQfS944Xdx9xjf0wueokqKM2dMZfHuH9ayItG2}\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/a.yaml": holds a credential that everybody can read in the values of the Helm chart clearml. Take it out: the credentials' Secret has random values for all that the server has a default for.
      1 error. Nothing was written."
    `);
    const generated = { "overlays/dev/overlay.ts": overlay({ ...small, credentials: { kind: "generated" }, extras: { app: { resources } } }) };
    await withProject({ ...generated, "overlays/dev/app/extras/a.yaml": secret("clearml-credentials-user-ada", "stringData: {}")["extras/a.yaml"] }, async (scratch) => {
      expect((await scratch.k8sConfig("emit")).err).toMatchInlineSnapshot(`
        "dev: extras.app.resources.0 = "extras/a.yaml": holds Secret/clearml-credentials-user-ada, which a Job makes in the cluster: the values would have two sources. Take it out, or write credentials of kind existingSecret.
        1 error. Nothing was written.
        "
      `);
    });
  });

  it("but not an encrypted Secret, as somebody's own Flux decrypts it", () =>
    withProject(project({ resources: ["extras/a.yaml"] }, { "extras/a.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: clearml-credentials}\nstringData: {token-secret: 'ENC[AES256_GCM,data:xg==,iv:aa==,tag:bb==,type:str]'}\nsops: {version: 3.13.2}\n" }), async (scratch) => {
      expect(await scratch.k8sConfig("emit")).toMatchObject({ code: 0, err: "" });
    }));

  it("that makes pods which the namespace refuses", async () => {
    const job = "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: backup, image: busybox}]}}}}}\n";
    expect(await refusal({ resources: ["extras/job.yaml"] }, { "extras/job.yaml": job })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/job.yaml": makes pods that the namespace's Pod Security restricted refuses: CronJob/backup: backup: runAsNonRoot is not true. Correct the file, or run it in a namespace of its own.
      1 error. Nothing was written."
    `);
  });

  it("that is a folder of another kind", async () => {
    expect(await refusal({ components: ["extras/c"] }, { "extras/c/kustomization.yaml": "resources: []\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.components.0 = "extras/c": is no component: its kustomization.yaml has another kind. Name it among the resources, or write apiVersion: kustomize.config.k8s.io/v1alpha1 and kind: Component.
      1 error. Nothing was written."
    `);
    expect(await refusal({ resources: ["extras/c"] }, { "extras/c/kustomization.yaml": "kind: Component\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/c": is a component. Name it among the components.
      1 error. Nothing was written."
    `);
    expect(await refusal({ resources: ["extras/c"] }, { "extras/c/objects.yaml": "" })).toMatchInlineSnapshot(`
      "dev: extras.app.resources.0 = "extras/c": holds no kustomization.yaml. Write one there.
      1 error. Nothing was written."
    `);
  });

  it("that is a patch of nothing, which kustomize would pass over", async () => {
    const list = { "extras/p.yaml": "- {op: remove, path: /spec/paused}\n" };
    expect(await refusal({ patches: [{ path: "extras/p.yaml" }] }, list)).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.path = "extras/p.yaml": is a list of operations, which does not say what it changes. Say it in target.
      1 error. Nothing was written."
    `);
    expect(await refusal({ patches: [{ path: "extras/p.yaml", target: { kind: "Deployment", name: "apis" } }] }, list)).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.target = {"kind":"Deployment","name":"apis"}: matches no object of app. There are …
      1 error. Nothing was written."
    `);
    expect(await refusal({ patches: [{ path: "extras/p.yaml", target: { name: "(" } }] }, list)).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.target = {"name":"("}: matches no object of app. There are …
      1 error. Nothing was written."
    `);
    // Of another part.
    expect(await refusal({ patches: [{ path: "extras/p.yaml" }] }, { "extras/p.yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: mongo}\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.path = "extras/p.yaml": is for StatefulSet/mongo, which is no object of app. There are …
      1 error. Nothing was written."
    `);
    expect(await refusal({ patches: [{ path: "extras/p.yaml" }] }, { "extras/p.yaml": "spec: {}\n" })).toMatchInlineSnapshot(`
      "dev: extras.app.patches.0.path = "extras/p.yaml": does not say what it changes: apiVersion, kind or metadata.name is missing. Say it there, as kustomize wants it even beside a target.
      1 error. Nothing was written."
    `);
  });
});
