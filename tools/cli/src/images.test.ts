import { readFileSync } from "node:fs";
import { fromYaml, isJsonObject } from "@k8s-config/core";
import { kustomizeBuild } from "@k8s-config/kubectl";
import { describe, expect, it } from "vitest";
import { main } from "./main.ts";
import { lines, overlay, small, withProject, type Project } from "./testing/project.ts";

const [a, b] = [`sha256:${"a".repeat(64)}`, `sha256:${"b".repeat(64)}`];
const registry = "registry.example.com:5000/mirror";
const cronJob = `apiVersion: batch/v1
kind: CronJob
metadata: {name: backup}
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          securityContext: {runAsNonRoot: true, runAsUser: 10001, seccompProfile: {type: RuntimeDefault}}
          containers: [{name: backup, image: "busybox:1.37", securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]
`;
const files = {
  "overlays/dev/overlay.ts": overlay({ ...small, credentials: { kind: "generated" } }),
  "overlays/prod/overlay.ts": overlay({ ...small, images: { registry, mongo: { digest: a } }, extras: { app: { resources: ["extras/backup.yaml"] } } }),
  "overlays/prod/app/extras/backup.yaml": cronJob,
};

/** Runs a command line in this process, with what is piped in. */
async function run({ folder }: Project, args: readonly string[], piped = "") {
  const [out, err] = [new Array<string>(), new Array<string>()];
  const code = await main(args, { cwd: folder, out: (line) => out.push(line), err: (line) => err.push(line), input: () => Promise.resolve(piped) });
  return { code, out: out.join("\n").replaceAll(a, "<a>").replaceAll(b, "<b>"), err: err.join("\n").replaceAll(a, "<a>").replaceAll(b, "<b>") };
}

describe("images", () => {
  it("are those that the objects name, each once, with what is pinned", () =>
    withProject(files, async (project) => {
      expect((await run(project, ["images"])).out).toMatchInlineSnapshot(`
        "unpinned  busybox:1.37          (prod)
        unpinned  clearml/server:2.4.0  (dev)
        unpinned  clearml/server:2.4.0  as registry.example.com:5000/mirror/clearml/server:2.4.0  (prod)
        unpinned  elasticsearch:8.19.9  (dev)
        unpinned  elasticsearch:8.19.9  as registry.example.com:5000/mirror/elasticsearch:8.19.9  (prod)
        unpinned  mongo:8.0.15          (dev)
        pinned    mongo:8.0.15          as registry.example.com:5000/mirror/mongo:8.0.15@<a>  (prod)
        unpinned  redis:8.2.3           (dev)
        unpinned  redis:8.2.3           as registry.example.com:5000/mirror/redis:8.2.3  (prod)

        9 images, 8 unpinned: k8s-config images pin --help says how to pin."
      `);
      expect((await run(project, ["images", "dev"])).out).toMatchInlineSnapshot(`
        "unpinned  clearml/server:2.4.0  (dev)
        unpinned  elasticsearch:8.19.9  (dev)
        unpinned  mongo:8.0.15          (dev)
        unpinned  redis:8.2.3           (dev)

        4 images, 4 unpinned: k8s-config images pin --help says how to pin."
      `);
      expect(JSON.parse((await run(project, ["images", "prod", "--json"])).out)).toMatchObject({ images: [{ image: "busybox:1.37", deployed: "busybox:1.37", pinned: false, environments: ["prod"] }, {}, {}, { image: "mongo:8.0.15", digest: "<a>" }, {}] });
    }));

  it("are all that kustomize builds", () =>
    withProject(files, async (project) => {
      await project.k8sConfig("emit");
      for (const name of ["dev", "prod"]) {
        const objects = fromYaml(await kustomizeBuild(`${project.folder}/overlays/${name}`)).filter(isJsonObject);
        const built = new Set([...JSON.stringify(objects).matchAll(/"image":"([^"]*)"/g)].map(([, image = ""]) => image.replaceAll(a, "<a>")));
        const listed: { images: { deployed: string }[] } = JSON.parse((await run(project, ["images", name, "--json"])).out);
        expect(listed.images.map(({ deployed }) => deployed).toSorted()).toEqual([...built].toSorted());
      }
    }));

  it.each(["skopeo", "crane", "oras"])("are copied into the mirror by %s: a line each, and what is not copied beside", (format) =>
    withProject(files, async (project) => {
      await expect(await told(project, ["images", "prod", "--format", format])).toMatchFileSnapshot(`testing/images/${format}.txt`);
    }));

  it("are copied to a registry that no environment names yet", () =>
    withProject(files, async (project) => {
      expect(await run(project, ["images", "dev", "--format", "crane"])).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "not copied: clearml/server:2.4.0 comes from where it is published.
        not copied: elasticsearch:8.19.9 comes from where it is published.
        not copied: mongo:8.0.15 comes from where it is published.
        not copied: redis:8.2.3 comes from where it is published.
        unpinned: clearml/server:2.4.0
        unpinned: elasticsearch:8.19.9
        unpinned: mongo:8.0.15
        unpinned: redis:8.2.3
        There is nothing to copy to. Name a mirror in images.registry, or with --to.",
          "out": "",
        }
      `);
      expect(await run(project, ["images", "dev", "--format", "crane", "--to", registry])).toMatchInlineSnapshot(`
        {
          "code": 0,
          "err": "unpinned: clearml/server:2.4.0
        unpinned: elasticsearch:8.19.9
        unpinned: mongo:8.0.15
        unpinned: redis:8.2.3",
          "out": "crane copy docker.io/clearml/server:2.4.0 registry.example.com:5000/mirror/clearml/server:2.4.0
        crane copy docker.io/library/elasticsearch:8.19.9 registry.example.com:5000/mirror/elasticsearch:8.19.9
        crane copy docker.io/library/mongo:8.0.15 registry.example.com:5000/mirror/mongo:8.0.15
        crane copy docker.io/library/redis:8.2.3 registry.example.com:5000/mirror/redis:8.2.3",
        }
      `);
      expect((await run(project, ["images", "dev", "--format", "names"])).out).toBe("clearml/server:2.4.0\nelasticsearch:8.19.9\nmongo:8.0.15\nredis:8.2.3");
    }));

  it("are no words for a shell", () =>
    withProject({ ...files, "overlays/prod/app/extras/backup.yaml": cronJob.replace("busybox:1.37", "busybox;reboot") }, async (project) => {
      const { code, out, err } = await run(project, ["images", "prod", "--format", "skopeo", "--to", registry]);
      expect(code).toBe(1);
      expect(out).not.toContain("reboot");
      expect(err).toContain("not copied: busybox;reboot is no reference of an image.");
    }));

  it.each([
    [["images", "--to", "registry.example.com"], "--to says where copies go: it needs --format skopeo, crane, oras"],
    [["images", "--format", "crane", "--to", "https://registry.example.com"], "--to https://registry.example.com: is no registry, or registry and path, without scheme, tag and trailing /"],
    [["images", "--format", "docker"], "error: option '--format <format>' argument 'docker' is invalid. Allowed choices are names, skopeo, crane, oras."],
    [["images", "--format", "names", "--json"], "error: option '--format <format>' cannot be used with option '--json'"],
    [["images", "prd"], 'there is no environment "prd" (overlays/prd/overlay.ts or overlay.yaml). Did you mean prod?'],
  ])("a wrong call exits with 2: %s", (args, message) =>
    withProject(files, async (project) => {
      const { code, err } = await run(project, args);
      expect(code).toBe(2);
      expect(err).toContain(message);
    }));

  it("of an air-gapped installation come from its mirror, those of extras too", () =>
    withProject({ ...files, "overlays/prod/overlay.ts": overlay({ ...small, airGapped: true, images: { registry }, extras: { app: { resources: ["extras/backup.yaml"] } } }) }, async (project) => {
      expect(await run(project, ["check", "prod"])).toMatchObject({ code: 1, err: expect.stringContaining('prod: extras = "busybox:1.37": is not from registry.example.com:5000. Mirror it, and name it there.') });
    }));
});

describe("images pin", () => {
  it("writes digests, sorted, which the next emit takes to every environment", () =>
    withProject(files, async (project) => {
      await project.k8sConfig("emit");
      expect(await run(project, ["images", "pin"], `redis:8.2.3 ${b}\n${registry}/clearml/server:2.4.0 ${a}\n`)).toMatchInlineSnapshot(`
        {
          "code": 0,
          "err": "",
          "out": "pinned     redis:8.2.3 <b>
        pinned     clearml/server:2.4.0 <a>
        unpinned   busybox:1.37
        unpinned   elasticsearch:8.19.9
        unpinned   mongo:8.0.15

        Written to overlays/images.json. Next: k8s-config emit",
        }
      `);
      expect(readFileSync(`${project.folder}/overlays/images.json`, "utf8")).toBe(lines("{", `  "clearml/server:2.4.0": "${a}",`, `  "redis:8.2.3": "${b}"`, "}"));
      expect(await project.k8sConfig("check")).toMatchObject({ code: 1, err: expect.stringContaining("changed overlays/dev/environment.json\n") });
      expect(await project.k8sConfig("emit")).toMatchObject({ code: 0 });
      expect(await project.k8sConfig("check")).toMatchObject({ code: 0 });
      expect((await run(project, ["images"])).out).toMatchInlineSnapshot(`
        "unpinned  busybox:1.37          (prod)
        pinned    clearml/server:2.4.0  as clearml/server:2.4.0@<a>  (dev)
        pinned    clearml/server:2.4.0  as registry.example.com:5000/mirror/clearml/server:2.4.0@<a>  (prod)
        unpinned  elasticsearch:8.19.9  (dev)
        unpinned  elasticsearch:8.19.9  as registry.example.com:5000/mirror/elasticsearch:8.19.9  (prod)
        unpinned  mongo:8.0.15          (dev)
        pinned    mongo:8.0.15          as registry.example.com:5000/mirror/mongo:8.0.15@<a>  (prod)
        pinned    redis:8.2.3           as redis:8.2.3@<b>  (dev)
        pinned    redis:8.2.3           as registry.example.com:5000/mirror/redis:8.2.3@<b>  (prod)

        9 images, 4 unpinned: k8s-config images pin --help says how to pin."
      `);
      expect(await kustomizeBuild(`${project.folder}/overlays/prod`)).toContain(`image: ${registry}/clearml/server:2.4.0@${a}`);
      expect(JSON.parse(project.files()["overlays/dev/environment.json"] ?? "")).toMatchObject({ environment: { images: { redis: { digest: b } } } });
    }));

  it("writes nothing where anything is refused, and takes a moved tag only when asked", () =>
    withProject({ ...files, "overlays/images.json": `{"redis:8.2.3": "${a}"}\n` }, async (project) => {
      const before = project.files();
      expect(await run(project, ["images", "pin"], `redis:8.2.3 ${b}\nmongo:8 ${b}\nelasticsearch:8.19.9 ${b}\nbusybox:1.37 ${b}\nnginx ${b}`)).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "nginx <b>: does not say of which tag it is: say that with --image name:tag
        redis:8.2.3: is <a> so far, and <b> is another image under the same tag: --replace takes it
        mongo:8: is another tag than the environments run, mongo:8.0.15
        3 refused. Nothing was pinned.",
          "out": "",
        }
      `);
      expect(project.files()).toEqual(before);
      expect(await run(project, ["images", "pin", "--replace", "--image", "redis:8.2.3", "--json"], `${b}\n`)).toMatchObject({ code: 0, err: "" });
      expect(project.files()["overlays/images.json"]).toBe(lines("{", `  "redis:8.2.3": "${b}"`, "}"));
    }));

  it("tells of digests that nobody uses any more", () =>
    withProject({ ...files, "overlays/images.json": `{"redis:7.4.1": "${a}"}\n` }, async (project) => {
      expect((await run(project, ["images", "dev"])).err).toBe("warning: overlays/images.json has redis:7.4.1, which none of these environments runs.");
    }));

  it("is not done, and nothing emitted, where the file is wrong", () =>
    withProject({ ...files, "overlays/images.json": '{"redis": "sha256:0"}\n' }, async (project) => {
      expect(await run(project, ["images", "pin"], `redis:8.2.3 ${b}`)).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "overlays/images.json: redis: is no image with a tag, as its makers publish it. Write it by k8s-config images pin.
        1 error. Nothing was pinned.",
          "out": "",
        }
      `);
      expect(await run(project, ["emit"])).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "overlays/images.json: redis: is no image with a tag, as its makers publish it. Write it by k8s-config images pin.
        1 error. Nothing was written.",
          "out": "",
        }
      `);
    }));

  it("is not done where a patch would not fit the pinned image", () =>
    withProject({ "overlays/dev/overlay.ts": overlay({ ...small, patches: [{ target: "StatefulSet/redis", op: "test", path: "/spec/template/spec/containers/[name=redis]/image", value: "redis:8.2.3" }] }), "overlays/images.json": `{"redis:8.2.3": "${a}"}\n` }, async (project) => {
      const { code, err } = await run(project, ["emit"]);
      expect(code).toBe(1);
      expect(err).toContain("dev: patches.0.");
    }));
});

async function told(project: Project, args: readonly string[]): Promise<string> {
  const { code, out, err } = await run(project, args);
  return `exit code ${code}\n--- out\n${out}\n--- err\n${err}\n`;
}

describe("docs/air-gap.md", () => {
  const guide = readFileSync(new URL("../../../docs/air-gap.md", import.meta.url), "utf8");

  it("has commands that work", () =>
    withProject(files, async (project) => {
      const calls = [...guide.matchAll(/npx k8s-config ([^|>#\n]*[^|>#\s])/g)].map(([, args = ""]) => args.split(" "));
      expect(calls.length).toBeGreaterThan(6);
      for (const args of calls) {
        const piped = args.includes("--image") ? JSON.stringify({ Name: "docker.io/library/mongo", Digest: b, RepoTags: [] }) : `mongo:8.0.15 ${b}`;
        expect({ args, ...(await run(project, args, piped)) }).toMatchObject({ args, code: 0 });
      }
    }));

  it("has settings that may be emitted", () =>
    withProject({ "overlays/dev/overlay.ts": overlay(small).replace("\n})", `,\n${(/^## 4[^]*?```ts\n([^]*?)```/m.exec(guide) ?? [])[1]}})`) }, async (project) => {
      expect(await run(project, ["emit"])).toMatchObject({ code: 0, err: "" });
      expect(project.files()["overlays/dev/app/config/web-config/nginx.conf"]).toContain("default-src 'self' http://localhost:30081");
    }));

  it("has a pattern that finds every line of the file, and its parts", () => {
    const [, config = ""] = /For Renovate[^]*?```json\n([^]*?)```/.exec(guide) ?? [];
    const { customManagers: [manager] = [] }: { customManagers?: { matchStrings: string[]; managerFilePatterns: string[] }[] } = JSON.parse(config);
    const text = `{\n  "clearml/server:2.4.0": "${a}",\n  "mongo:8.0.15": "${b}"\n}\n`;
    const found = [...text.matchAll(new RegExp(manager?.matchStrings[0] ?? "", "g"))].map(({ groups }) => ({ ...groups }));
    expect(found).toEqual([
      { depName: "clearml/server", currentValue: "2.4.0", currentDigest: a },
      { depName: "mongo", currentValue: "8.0.15", currentDigest: b },
    ]);
    expect(new RegExp(manager?.managerFilePatterns[0]?.slice(1, -1) ?? "").test("overlays/images.json")).toBe(true);
  });
});
