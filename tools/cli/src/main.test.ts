import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { main } from "./main.ts";
import { lines, overlay, small, withProject, type Project } from "./testing/project.ts";

/** A project of three environments, none of them emitted. */
function withThree<T>(use: (project: Project) => Promise<T>): Promise<T> {
  const environment = overlay(small);
  return withProject({ "overlays/dev/overlay.ts": environment, "overlays/prod/overlay.ts": environment, "overlays/staging/overlay.ts": environment }, use);
}

/** Runs a command line in this process. */
async function run(cwd: string, ...args: readonly string[]) {
  const [out, err] = [new Array<string>(), new Array<string>()];
  const code = await main(args, { cwd, out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

describe("a call that is wrong", () => {
  const more = "(k8s-config --help says more)";
  const calls: readonly { args: readonly string[]; told: readonly string[] }[] = [
    { args: ["emit", "prd"], told: ['there is no environment "prd" (overlays/prd/overlay.ts or overlay.yaml). Did you mean prod?'] },
    { args: ["check", "dev", "stagging"], told: ['there is no environment "stagging" (overlays/stagging/overlay.ts or overlay.yaml). Did you mean staging?'] },
    { args: ["emit", "somewhere-else"], told: ['there is no environment "somewhere-else" (overlays/somewhere-else/overlay.ts or overlay.yaml). There are: dev, prod, staging'] },
    { args: ["emit", "../dev"], told: ['there is no environment "../dev" (overlays/../dev/overlay.ts or overlay.yaml). There are: dev, prod, staging'] },
    { args: ["emti"], told: ["error: unknown command 'emti'\n(Did you mean emit?)", more] },
    { args: ["emit", "--jsn"], told: ["error: unknown option '--jsn'\n(Did you mean --json?)", more] },
    { args: ["--force"], told: ["error: unknown option '--force'", more] },
  ];
  it.each(calls)("exits with 2 and says what is meant: $args", ({ args, told }) =>
    withThree(async (project) => {
      const before = project.files();
      expect(await run(project.folder, ...args)).toEqual({ code: 2, out: [], err: told });
      expect(project.files()).toEqual(before);
    }));

  it("is one from where there are no overlays", () =>
    withProject({ "packages/overlays/src/index.ts": "" }, async (project) => {
      for (const command of ["emit", "check"]) {
        expect(await project.k8sConfigWith([], [command], "packages")).toEqual({
          code: 2,
          out: "",
          err: "there is no environment (overlays/<name>/overlay.ts or overlay.yaml) in <project>/packages or above; go to the repository's folder\n",
        });
      }
    }));

  it("exits with 2 from the binary, too", () =>
    withThree(async (project) => {
      expect(await project.k8sConfig("emit", "prd")).toEqual({
        code: 2,
        out: "",
        err: 'there is no environment "prd" (overlays/prd/overlay.ts or overlay.yaml). Did you mean prod?\n',
      });
    }));
});

describe("k8s-config", () => {
  it.each([
    ["k8s-config", ["--help"]],
    ["emit", ["emit", "--help"]],
    ["check", ["check", "--help"]],
    ["plan", ["plan", "--help"]],
    ["images", ["images", "--help"]],
    ["images-pin", ["images", "pin", "--help"]],
    ["endpoints", ["endpoints", "--help"]],
    ["restore", ["restore", "--help"]],
    ["credentials", ["credentials", "--help"]],
    ["credentials rotate", ["credentials", "rotate", "--help"]],
    ["users", ["users", "--help"]],
    ["users add", ["users", "add", "--help"]],
    ["new", ["new", "--help"]],
    ["import", ["import", "--help"]],
    ["import helm", ["import", "helm", "--help"]],
    ["upgrade", ["upgrade", "--help"]],
  ])("explains itself: %s --help", (name, args) =>
    withThree(async (project) => {
      const { code, out, err } = await project.k8sConfig(...args);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      await expect(out).toMatchFileSnapshot(`testing/help/${name}.txt`);
    }));

  it("shows the help, as a wrong call, where no command is given", () =>
    withThree(async (project) => {
      const help = await project.k8sConfig("--help");
      expect(await project.k8sConfig()).toEqual({ code: 2, out: "", err: help.out });
    }));

  it("tells its version", () =>
    withThree(async (project) => {
      expect(await run(project.folder, "--version")).toEqual({ code: 0, out: [packageJson.version], err: [] });
    }));

  it("tells an old Node what is missing", () =>
    withThree(async (project) => {
      const oldNode = new URL("testing/old-node.mjs", import.meta.url);
      expect(await project.k8sConfigWith(["--import", oldNode.href], ["emit"])).toEqual({
        code: 2,
        out: "",
        err: lines('k8s-config needs Node 22.18 or newer, this is 20.19.5. "npm ci" installs one where npm has it for the platform; run through npm: npm run emit.'),
      });
    }));
});
