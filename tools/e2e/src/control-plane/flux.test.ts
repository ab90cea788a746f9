import { expect, it } from "vitest";
import { kustomizeCommand, sourceCommand } from "./flux.ts";

const commands = [
  sourceCommand("/programs", "/run", "/kubeconfig", { storage: 1, metrics: 2, health: 3 }),
  kustomizeCommand("/programs", "/run", "/kubeconfig", { metrics: 4, health: 5 }),
];

it("runs Flux's controllers on the loopback interface alone, each on ports of its own", () => {
  const addresses = commands.flatMap(({ args }) => args.filter((arg) => arg.includes("-addr=") && !arg.includes("-adv-"))).map((arg) => arg.replace(/^.*=/, ""));
  expect(addresses).toHaveLength(5);
  for (const address of addresses) expect(address).toMatch(/^127\.0\.0\.1:\d$/);
  expect(new Set(addresses).size).toBe(5);
});

it("keeps all that they write in one folder", () => {
  for (const { env } of commands) expect(env).toMatchObject({ KUBECONFIG: "/kubeconfig", TMPDIR: "/run/tmp" });
  expect(commands[0]?.args).toContain("--storage-path=/run/artifacts");
});

it("has kustomize-controller work through many at once, in memory, where it is told to", () => {
  const { args, env } = kustomizeCommand("/programs", "/run", "/kubeconfig", { metrics: 4, health: 5 }, { concurrent: 10, requeueSeconds: 5, temporaryFolder: "/memory" });
  expect(args).toContain("--concurrent=10");
  expect(args).toContain("--requeue-dependency=5s");
  expect(env).toMatchObject({ TMPDIR: "/memory" });
});
