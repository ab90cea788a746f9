import { describe, expect, it } from "vitest";
import { lines, overlay, small, withProject } from "./testing/project.ts";

const correct = "Correct the file; `npm run typecheck` says more.";

const broken: readonly { what: string; text: string; told: string }[] = [
  {
    what: "has a syntax error",
    text: "export default {\n  exposure: ]\n};\n",
    told: `broken: overlays/broken/overlay.ts:2 cannot be loaded: Expression expected. ${correct}`,
  },
  {
    what: "throws",
    text: 'throw new Error("no such team");\n',
    told: `broken: overlays/broken/overlay.ts cannot be loaded: no such team. ${correct}`,
  },
  {
    what: "throws what is no error",
    text: 'throw "no such team";\n',
    told: `broken: overlays/broken/overlay.ts cannot be loaded: no such team. ${correct}`,
  },
  {
    what: "imports what is not there",
    text: 'import { team } from "./team.ts";\nexport default team;\n',
    told: `broken: overlays/broken/overlay.ts cannot be loaded: Cannot find module '<project>/overlays/broken/team.ts' imported from <project>/overlays/broken/overlay.ts. ${correct}`,
  },
  {
    what: "has no default export",
    text: "export const environment = {};\n",
    told: "broken: overlays/broken/overlay.ts has no default export. Write `export default defineOverlay({ … })`.",
  },
  {
    what: "exports a function",
    text: "export default () => ({});\n",
    told: "broken: overlays/broken/overlay.ts exports more than data: /: a function is not JSON. Write texts, numbers, true and false, lists and groups of them.",
  },
  {
    what: "holds a function where any JSON may stand",
    text: "export default { api: { extraConfig: { shared: { services: { when: () => 1 } } } } };\n",
    told: "broken: overlays/broken/overlay.ts exports more than data: /api/extraConfig/shared/services/when: a function is not JSON. Write texts, numbers, true and false, lists and groups of them.",
  },
  {
    what: "exports null",
    text: "export default null;\n",
    told: "broken = null: is not a group of settings. Write one.",
  },
];

describe("an overlay.ts", () => {
  it.each(broken)("that $what is told in one line, beside the problems of others", ({ text, told }) =>
    withProject({ "overlays/broken/overlay.ts": text, "overlays/prod/overlay.ts": overlay({ ...small, users: [] }) }, async (project) => {
      expect(await project.k8sConfig("emit")).toEqual({
        code: 1,
        out: "",
        err: lines(told, "prod: users = []: nobody could log in. Name at least one user.", "2 errors. Nothing was written."),
      });
    }));

  it("may be more than one file", () =>
    withProject(
      {
        "overlays/dev/overlay.ts": 'import { team } from "../team.ts";\n\nexport default team("dev");\n',
        "overlays/team.ts": `export const team = (namespace: string) => ({ ...${JSON.stringify(small)}, namespace });\n`,
      },
      async (project) => {
        expect(await project.k8sConfig("emit")).toMatchObject({ code: 0 });
        expect(project.files()).toHaveProperty(["overlays/dev/foundation/namespace-dev.yaml"]);
      },
    ));
});
