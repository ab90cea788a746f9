import { fromYaml } from "@k8s-config/core";
import { expect, it } from "vitest";
import { accepted } from "../installation.ts";
import { repository } from "../run.ts";
import { chartObjects, claimsOfRelease, claimsOfSets } from "./chart.ts";
import { parseRunbook, readRunbook } from "./runbook.ts";

it("finds commands below their headings, and the environments of both steps", () => {
  const text = "# T\n\n## One\n\n```sh\na\n```\n\n```sh\n# in containers\nb\n```\n\n## Two\n\n```yaml\nx: 1 # first\ny: 2\n```\n\nEnd.\n";
  expect(parseRunbook(text)).toEqual({
    sections: new Map([
      ["One", [{ commands: "a\n", isRun: true }, { commands: "# in containers\nb\n", isRun: false }]],
      ["Two", []],
    ]),
    first: "x: 1 # first\ny: 2\n",
    last: "y: 2\n",
  });
  expect(() => parseRunbook(text.replace(" # first", ""))).toThrow("has 1 environments, and lines of the first step alone in none");
});

it("shows environments that may be, one for each step", () => {
  const { first, last } = readRunbook(repository);
  const [before, after] = [first, last].map((text) => accepted("prod", fromYaml(text)[0]));
  expect(before?.release).toBe("2.3.0");
  expect(after).not.toHaveProperty("release");
  expect(after?.mongo).toEqual(before?.mongo);
});

it("names every object of the chart that it does not adopt", () => {
  const { sections } = readRunbook(repository);
  const commands = ["3. Take the chart's Services and workloads away", "7. Clear up"].flatMap((heading) => sections.get(heading) ?? []).flatMap((block) => block.commands.replaceAll("\\\n", "").split("\n"));
  // Either `delete KIND NAME...` or `delete KIND/NAME...`.
  const gone = commands.flatMap((command) => {
    const words = command.split(/ +/).slice(4).filter((word) => !word.startsWith("--"));
    const [kind = "", ...names] = words;
    return kind.includes("/") ? words : names.map((name) => `${kind}/${name}`);
  });
  const adopted: readonly string[] = claimsOfRelease.map((name) => `persistentvolumeclaim/${name}`);
  const ids = [...chartObjects().map(({ kind, metadata: { name } }) => `${kind.toLowerCase()}/${name}`), ...claimsOfSets.map((name) => `pvc/${name}`)];
  expect(ids.filter((id) => !adopted.includes(id) && !gone.includes(id))).toEqual([]);
  expect(gone.filter((id) => !ids.includes(id))).toEqual([]);
});
