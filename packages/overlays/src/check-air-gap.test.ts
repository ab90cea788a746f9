/** What an installation without a way out may not say, each with its whole message. */
import { describe, expect, it } from "vitest";
import { environmentManifest } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { problemsWith } from "./testing/plain.ts";

const registry = "registry.example.com:5000/mirror";
const closed = { airGapped: true, images: { registry } };

function withRegistry(value: string): string {
  return problemsWith({ images: { registry: value } });
}

/** Hosts of all URLs, in objects and in files. */
function hostsOf(given: Environment): string[] {
  const { objects, config } = environmentManifest("test", given);
  const text = JSON.stringify(objects) + config.flatMap(({ files }) => Object.values(files)).join("\n");
  return [...new Set([...text.matchAll(/\b[a-z][a-z0-9+.-]*:\/\/([^\s/:"'\\;,]+)/g)].map(([, host = ""]) => host))].toSorted();
}

describe("the registry of images", () => {
  it("is a bare registry, and path in it", () => {
    expect(withRegistry("registry.example.com/mirror:1.0")).toMatchInlineSnapshot(`"test: images.registry = "registry.example.com/mirror:1.0": has a tag, and each image has one of its own. Write the registry alone, and tags of images that are not the release's in images.<name>.tag, for example "registry.example.com/mirror"."`);
    expect(withRegistry("registry.example.com:5000/mirror:latest")).toMatchInlineSnapshot(`"test: images.registry = "registry.example.com:5000/mirror:latest": has a tag, and each image has one of its own. Write the registry alone, and tags of images that are not the release's in images.<name>.tag, for example "registry.example.com/mirror"."`);
    expect(withRegistry(`registry.example.com/mirror@sha256:${"0".repeat(64)}`)).toMatchInlineSnapshot(`"test: images.registry = "registry.example.com/mirror@sha256:00000000000000000000000000000000000000000…: has a digest, and each image has one of its own. Write the registry alone, and the digests in overlays/images.json, for example "registry.example.com/mirror"."`);
    expect(withRegistry("https://registry.example.com")).toMatchInlineSnapshot(`"test: images.registry = "https://registry.example.com": has a scheme, which no reference of an image has. Write the registry, and the path in it, alone, for example "registry.example.com/mirror"."`);
    expect(withRegistry("registry.example.com/mirror/")).toMatchInlineSnapshot(`"test: images.registry = "registry.example.com/mirror/": has a trailing /. Write the registry, and the path in it, alone, for example "registry.example.com/mirror"."`);
    expect(withRegistry("registry.example.com/Mirror")).toMatchInlineSnapshot(`"test: images.registry = "registry.example.com/Mirror": has capitals, which no reference of an image has. Write the registry, and the path in it, alone, for example "registry.example.com/mirror"."`);
    expect(withRegistry("registry.example.com/a b")).toMatchInlineSnapshot(`"test: images.registry = "registry.example.com/a b": is no registry, or registry and path. Write the registry, and the path in it, alone, for example "registry.example.com/mirror"."`);
    expect(withRegistry("https://ada:secret@registry.example.com")).not.toContain("ada:secret");
  });

  it("may have a port, which is no tag", () => {
    expect(problemsWith({ images: { registry: "registry.example.com:5000" } })).toBe("");
    expect(problemsWith({ images: { registry } })).toBe("");
  });
});

describe("an air-gapped installation", () => {
  it("is content with a mirror, and defaults", () => {
    expect(problemsWith(closed)).toBe("");
  });

  it("has a mirror, which is not Docker Hub", () => {
    expect(problemsWith({ airGapped: true })).toMatchInlineSnapshot(`"test: images.registry: is missing, so that images would come from their makers' registries. Name a mirror in your network; docs/air-gap.md says how to fill it."`);
    expect(problemsWith({ airGapped: true, images: { registry: "team" } })).toMatchInlineSnapshot(`"test: images.registry = "team": is on Docker Hub. Name a mirror in your network; docs/air-gap.md says how to fill it."`);
    expect(problemsWith({ airGapped: true, images: { registry: "docker.io/team" } })).toMatchInlineSnapshot(`"test: images.registry = "docker.io/team": is on Docker Hub. Name a mirror in your network; docs/air-gap.md says how to fill it."`);
  });

  it("asks nobody for versions, and has no examples", () => {
    expect(problemsWith({ ...closed, api: { checkForUpdates: true, statistics: true, prePopulate: true }, web: { updateNotice: true } })).toMatchInlineSnapshot(`
      "test: api.checkForUpdates = true: lets the API server ask updates.clear.ml for new versions. Leave it out.
      test: api.prePopulate = true: fills the server with examples, and their files are where their makers put them. Leave it out.
      test: api.statistics = true: lets the API server send statistics to updates.clear.ml, once a user opts in. Leave it out.
      test: web.updateNotice = true: shows what the browser may not ask updates.clear.ml for. Leave it out."
    `);
  });

  it("has no proxy", () => {
    const httpProxy = { https: "http://proxy.example.com:3128" };
    expect(problemsWith({ ...closed, pods: { httpProxy } })).toMatchInlineSnapshot(`"test: pods.httpProxy: leads out of the network. Leave it out."`);
    expect(problemsWith({ ...closed, fileserver: { pods: { httpProxy } }, redis: { pods: { env: { HTTPS_PROXY: "http://proxy.example.com:3128" } } } })).toMatchInlineSnapshot(`
      "test: fileserver.pods.httpProxy: leads out of the network. Leave it out.
      test: redis.pods.env.HTTPS_PROXY: leads out of the network. Leave it out."
    `);
  });

  it("runs no image from elsewhere, whoever names it", () => {
    expect(problemsWith({ ...closed, api: { pods: { image: "clearml/server:patched" } }, mongo: { pods: { image: "registry.example.com:5000/own/mongo:1" } } })).toMatchInlineSnapshot(`"test: airGapped: Deployment/async-delete/async-delete runs clearml/server:patched, which is not from registry.example.com:5000. Mirror it, and name it there."`);
    expect(problemsWith({ ...closed, patches: [{ target: "StatefulSet/redis", op: "replace", path: "/spec/template/spec/containers/[name=redis]/image", value: "valkey/valkey:8" }] })).toMatchInlineSnapshot(`"test: airGapped: StatefulSet/redis/redis runs valkey/valkey:8, which is not from registry.example.com:5000. Mirror it, and name it there."`);
  });

  it("keeps files in its own network", () => {
    const keys = { accessKey: { name: "s3", key: "id" }, secretKey: { name: "s3", key: "secret" } };
    const credentials = { name: "gcs", key: "json" };
    expect(
      problemsWith({
        ...closed,
        api: { storageCredentials: { s3: [{ ...keys }, { ...keys, host: "s3.eu-west-1.amazonaws.com" }, { ...keys, host: "minio.example.com:9000" }], gcs: [{ project: "ml", credentials }], azure: [{ account: "mlartifacts", accountKey: credentials }] } },
      }),
    ).toMatchInlineSnapshot(`
      "test: api.storageCredentials.azure.0: is at Microsoft, out of the network. Leave it out, or keep the files in your network, in what speaks S3 and has a host.
      test: api.storageCredentials.gcs.0: is at Google, out of the network. Leave it out, or keep the files in your network, in what speaks S3 and has a host.
      test: api.storageCredentials.s3.0: is at Amazon, out of the network. Leave it out, or keep the files in your network, in what speaks S3 and has a host.
      test: api.storageCredentials.s3.1: is at Amazon, out of the network. Leave it out, or keep the files in your network, in what speaks S3 and has a host."
    `);
  });

  it("has hosts that a policy can name", () => {
    expect(problemsWith({ ...closed, exposure: { kind: "nodePort", host: "2001:db8::1" }, formerFilesUrls: ["http://[2001:db8::2]:8081"] })).toMatchInlineSnapshot(`
      "test: exposure.host = "2001:db8::1": is nothing that the content policy of a browser can name, so that no file would load from there. Write a name in lower case, or an IPv4 address.
      test: formerFilesUrls.0: is nothing that the content policy of a browser can name, so that no file would load from there. Write a name in lower case, or an IPv4 address."
    `);
  });

  it("loads nothing of the app from elsewhere", () => {
    const configuration = { plotlyURL: "https://cdn.plot.ly/plotly.js", branding: { logo: "//cdn.example.com/logo.svg", logoSmall: "assets/small.svg" }, docsLink: "https://docs.example.com" };
    expect(problemsWith({ ...closed, web: { configuration } })).toMatchInlineSnapshot(`
      "test: web.configuration.branding.logo = "//cdn.example.com/logo.svg": is loaded from outside of the installation. Leave it out, or name its origin in web.browserOrigins where that is in your network.
      test: web.configuration.plotlyURL = "https://cdn.plot.ly/plotly.js": is loaded from outside of the installation. Leave it out, or name its origin in web.browserOrigins where that is in your network."
    `);
    expect(problemsWith({ ...closed, web: { browserOrigins: ["https://cdn.example.com"], configuration: { branding: { logo: "https://cdn.example.com/logo.svg" } } } })).toBe("");
  });

  it("names origins of its network as they are written in a policy", () => {
    expect(problemsWith({ ...closed, web: { browserOrigins: ["https://minio.example.com/bucket", "minio.example.com", "https://a.example; script-src *"] } })).toMatchInlineSnapshot(`
      "test: web.browserOrigins.0 = "https://minio.example.com/bucket": is no origin: scheme, host in lower case and port. Write one, for example https://minio.example.com:9000.
      test: web.browserOrigins.1 = "minio.example.com": is no origin: scheme, host in lower case and port. Write one, for example https://minio.example.com:9000.
      test: web.browserOrigins.2 = "https://a.example; script-src *": is no origin: scheme, host in lower case and port. Write one, for example https://minio.example.com:9000."
    `);
    expect(problemsWith({ web: { browserOrigins: ["https://minio.example.com"] } })).toMatchInlineSnapshot(`"test: web.browserOrigins.0 = "https://minio.example.com": says nothing: the browser may load from anywhere but in an air-gapped installation. Leave it out, or set airGapped."`);
  });
});

describe("all that is rendered for one", () => {
  const environment: Environment = {
    ...closed,
    exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik", tls: { secretName: "clearml-tls" } },
    credentials: { kind: "generated" },
    users: [{ username: "ada", name: "Ada" }],
  };

  it("names URLs of its own hosts, Services and loopback alone", () => {
    expect(hostsOf(environment)).toMatchInlineSnapshot(`
      [
        "%s",
        "127.0.0.1",
        "api",
        "api$search_domain",
        "api.clearml.example.com",
        "app.clearml.example.com",
        "files.clearml.example.com",
        "fileserver",
        "fileserver$search_domain",
        "localhost",
        "mongo",
      ]
    `);
  });

  it("is where the test would see another", () => {
    expect(hostsOf({ ...environment, web: { configuration: { docsLink: "https://docs.example.org" } } })).toContain("docs.example.org");
  });

  it("pulls with the Secrets of the installation: all pods, the Job's too", () => {
    const { objects } = environmentManifest("test", { ...environment, images: { registry, pullSecrets: ["registry-login"] } });
    const templates = objects.filter((object) => JSON.stringify(object).includes('"containers"'));
    const found = templates.map(({ kind, metadata: { name }, ...rest }) => [`${kind}/${name.replace(/-[a-z0-9]{10}$/, "")}`, JSON.stringify(rest).includes('"imagePullSecrets":[{"name":"registry-login"}]')]);
    expect(found).toEqual(
      ["Job/credentials", "StatefulSet/mongo", "StatefulSet/elastic", "StatefulSet/redis", "Deployment/api", "Deployment/async-delete", "Deployment/web", "Deployment/fileserver"].map((id) => [id, true]),
    );
  });
});
