import { describe, expect, it } from "vitest";
import { newEnvironment, type NewOptions } from "./new-environment.ts";
import { overlay, small, withProject, type Project } from "./testing/project.ts";

const prod = {
  namespace: "clearml",
  exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik", tls: { secretName: "clearml-tls" } },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
  api: { replicas: 3 },
  extras: { app: { resources: ["extras/own.yaml"] } },
};

function withProd<T>(use: (project: Project) => Promise<T>): Promise<T> {
  return withProject(
    {
      "overlays/dev/overlay.ts": overlay(small),
      "overlays/prod/overlay.ts": overlay(prod),
      "overlays/prod/app/extras/own.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: own }\n",
      "overlays/prod/foundation/extras/credentials.sops.yaml": "sops: {}\n",
    },
    use,
  );
}

describe("new", () => {
  it("writes what is given, and that builds at once", () =>
    withProd(async (project) => {
      const { code, out, err } = await project.k8sConfig("new", "test", "--exposure", "nodePort", "--host", "node1.example.com", "--credentials", "generated", "--user", "ada", "--user", "grace", "--storage-class", "fast");
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatchInlineSnapshot(`
        "wrote   overlays/test/overlay.ts
        wrote   overlays/test/package.json
        wrote   overlays/test/tsconfig.json

        Next: read overlay.ts, whose settings an editor explains, and
          npm install && npm run emit -- test
        "
      `);
      expect(project.files()["overlays/test/overlay.ts"]).toMatchInlineSnapshot(`
        "import { defineOverlay } from "@k8s-config/overlays";

        /** The test environment. */
        export default defineOverlay({
          namespace: "clearml-test",
          exposure: { kind: "nodePort", host: "node1.example.com" },
          credentials: { kind: "generated" },
          users: [
            { username: "ada", name: "ada" },
            { username: "grace", name: "grace" },
          ],
          fileserver: { storage: { size: "100Gi", class: "fast" } },
          mongo: { storage: { size: "50Gi", class: "fast" } },
          elastic: { storage: { size: "50Gi", class: "fast" } },
          redis: { storage: { size: "5Gi", class: "fast" } },
        });
        "
      `);
      expect((await project.k8sConfig("emit", "test")).err).toBe("");
      expect(await project.k8sConfig("check", "test")).toEqual({ code: 0, out: "Up to date: bases, test.\n", err: "" });
    }));

  it("takes another's settings to a place of their own, with the files beside it but what is encrypted", () =>
    withProd(async (project) => {
      const { code } = await project.k8sConfig("new", "eu", "--from", "prod", "--domain", "clearml.eu.example.com", "--namespace", "clearml-eu");
      expect(code).toBe(0);
      const files = project.files();
      expect(files["overlays/eu/overlay.ts"]).toMatchInlineSnapshot(`
        "import { defineOverlay } from "@k8s-config/overlays";

        /** As prod, but for its place. */
        export default defineOverlay({
          namespace: "clearml-eu",
          exposure: {
            kind: "ingress",
            domain: "clearml.eu.example.com",
            className: "traefik",
            controller: "traefik",
            tls: { secretName: "clearml-tls" },
          },
          credentials: { kind: "existingSecret" },
          users: [{ username: "ada", name: "Ada Lovelace" }],
          api: { replicas: 3 },
          extras: { app: { resources: ["extras/own.yaml"] } },
        });
        "
      `);
      expect(Object.keys(files).filter((path) => path.startsWith("overlays/eu/")).toSorted()).toEqual(["overlays/eu/app/extras/own.yaml", "overlays/eu/overlay.ts", "overlays/eu/package.json", "overlays/eu/tsconfig.json"]);
      expect((await project.k8sConfig("emit", "eu")).code).toBe(0);
    }));

  it("asks for what is not given", () =>
    withProd(async (project) => {
      const answers: Readonly<Record<string, string>> = { "--exposure": "ingress", "--domain": "ml.example.com", "--ingress-class": "traefik-internal", "--user": "ada  grace" };
      const asked: string[] = [];
      const options: NewOptions = {};
      const { code } = await newEnvironment(project.folder, "asked", options, async (question, flag) => {
        asked.push(question);
        return answers[flag] ?? "";
      });
      expect({ code, asked }).toEqual({ code: 0, asked: ["How do people reach it (ingress, loadBalancer, nodePort, none)? ", "Domain, of which app., api. and files. are the hosts: ", "Name of the IngressClass: ", "Login names of users, with blanks between: "] });
      expect(project.files()["overlays/asked/overlay.ts"]).toContain('exposure: { kind: "ingress", domain: "ml.example.com", className: "traefik-internal", controller: "traefik" }');
    }));

  it.each([
    [["test"], 2, "--exposure is needed, and there is no terminal to ask at. Nothing was written\n"],
    [["test", "--exposure", "nodePort"], 2, "--host is needed, and there is no terminal to ask at. Nothing was written\n"],
    [["prod"], 1, "overlays/prod exists, and is not written over. Choose another name, or move the folder away. Nothing was written\n"],
    [["Test"], 2, "Test: an environment is named by its folder, which has to be of lower-case letters, digits and -\n"],
    [["test", "--from", "prd"], 2, 'there is no environment "prd" (overlays/prd/overlay.ts or overlay.yaml). Did you mean prod?\n'],
    [["test", "--from", "prod"], 2, "--domain is needed, and there is no terminal to ask at. Nothing was written\n"],
    [["test", "--from", "prod", "--domain", "clearml.example.com"], 2, "--domain clearml.example.com: is that of prod, which would take its calls; name another\n"],
    [["test", "--exposure", "nodePort", "--host", "a b", "--user", "ada"], 1, expect.stringMatching(/^test: exposure\.host = "a b": .*\n1 error\. Nothing was written\.\n$/)],
  ])("writes nothing for %j", (args, code, message) =>
    withProd(async (project) => {
      const before = project.files();
      expect(await project.k8sConfig("new", ...args)).toEqual({ code, out: "", err: message });
      expect(project.files()).toEqual(before);
    }));
});
