import { describe, expect, it } from "vitest";
import { overlay, small, withProject, type Project } from "./testing/project.ts";

function withOne<T>(files: Readonly<Record<string, string>>, use: (project: Project) => Promise<T>): Promise<T> {
  return withProject({ "overlays/dev/overlay.ts": overlay(small), ...files }, use);
}

const values = "apiserver:\n  replicaCount: 2\n  replicas: 3\n  service: { type: NodePort, nodePort: 31008 }\n";

describe("import helm", () => {
  it("writes an environment that is emitted at once, and a runbook", () =>
    withOne({ "values.yaml": values }, async (project) => {
      const { code, out, err } = await project.k8sConfig("import", "helm", "values.yaml", "--name", "moved", "--host", "node1.example.com", "--user", "ada", "--user", "grace");
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatchInlineSnapshot(`
        "Release clearml in clearml, chart clearml 7.14, server 2.0: 4 keys said, 2 carried over, 1 differently, 0 dropped, 1 not understood.

        Not understood (1; does nothing here, and is yours to look at):
          apiserver.replicas
            no key of the chart: it does nothing there. Did you mean apiserver.replicaCount?

        Decide before you emit (1; marked in overlay.ts):
          mongo.authentication
            the data come without the users that the server would log in as: make them after the move, and turn this on (docs/stores.md)

        Carried over (2):
          apiserver.replicaCount      api.replicas
          apiserver.service.nodePort  exposure.ports.api

        Carried over differently (1):
          apiserver.service.type -> exposure.kind
            one kind of exposure for all three

        wrote   overlays/moved/MOVING.md
        wrote   overlays/moved/overlay.ts
        wrote   overlays/moved/package.json
        wrote   overlays/moved/tsconfig.json

        Next: decide what is marked in overlays/moved/overlay.ts, then
          npm install && npm run emit -- moved
        and go on as overlays/moved/MOVING.md says.
        "
      `);
      const files = Object.keys(project.files()).filter((path) => path.startsWith("overlays/moved/"));
      expect(files.toSorted()).toEqual(["overlays/moved/MOVING.md", "overlays/moved/overlay.ts", "overlays/moved/package.json", "overlays/moved/tsconfig.json"]);
      expect((await project.k8sConfig("emit", "moved")).err).toBe("");
      expect(await project.k8sConfig("check", "moved")).toEqual({ code: 0, out: "Up to date: bases, moved.\n", err: "" });
    }));

  it("reports alone where it is asked to", () =>
    withOne({ "values.yaml": values }, async (project) => {
      const before = project.files();
      const { code, out } = await project.k8sConfig("import", "helm", "values.yaml", "--dry-run");
      expect({ code, end: out.split("\n").at(-2) }).toEqual({ code: 0, end: "Nothing was written." });
      expect(project.files()).toEqual(before);
    }));

  it("prints the same as JSON", () =>
    withOne({ "values.yaml": values }, async (project) => {
      const { out } = await project.k8sConfig("import", "helm", "values.yaml", "--json", "--dry-run");
      expect(JSON.parse(out)).toMatchObject({ name: "clearml", release: { namespace: "clearml" }, keys: [{ key: "apiserver.replicaCount", fate: "same", here: "api.replicas" }, { key: "apiserver.replicas", fate: "unknown" }, {}, {}] });
    }));

  it.each([
    [["absent.yaml"], 1, "absent.yaml cannot be read: ENOENT: no such file or directory, open '<project>/absent.yaml'"],
    [["empty.yaml"], 1, "empty.yaml is empty. For a release with the chart's own values, write {} into it, or give --manifest"],
    [["bad.yaml"], 1, "bad.yaml:2:6: is not YAML: Nested mappings are not allowed in compact mappings. Correct the file"],
    [["other.yaml"], 1, "other.yaml is of another chart: none of its sections (grafana) is one of the chart clearml, which has clearml, apiserver, fileserver, webserver, externalServices"],
    [["values.yaml", "--name", "dev"], 1, "overlays/dev exists, and is not written over. Choose another name, or move the folder away. Nothing was written"],
    [["values.yaml", "--name", "../x"], 2, "--name ../x: an environment is named by its folder, which has to be of lower-case letters, digits and -"],
    [["values.yaml", "--server", "9"], 1, "--server 9: is no known release. Known are 1.14.1, 1.15, 1.16, 1.17.0, 2.0, 2.1, 2.2, 2.3.0, 2.4.0"],
    [["--manifest", "values.yaml"], 1, "values.yaml: document 1 is no object of Kubernetes. helm get manifest RELEASE prints what belongs there; values go without --manifest"],
    [[], 2, "give a values file, or --manifest; k8s-config import helm --help says how to get them"],
  ])("writes nothing for %j, and says what could be done", (args, code, message) =>
    withOne({ "values.yaml": values, "empty.yaml": "", "bad.yaml": "apiserver:\n  a: b: c\n", "other.yaml": "grafana: {}\n" }, async (project) => {
      const before = project.files();
      expect(await project.k8sConfig("import", "helm", ...args)).toEqual({ code, out: "", err: `${message}\n` });
      expect(project.files()).toEqual(before);
    }));
});
