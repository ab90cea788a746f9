import { expect, it } from "vitest";
import { checkObjects } from "./check.ts";
import { renderEnvironment } from "./emit.ts";
import type { ObjectPatch } from "./patch.ts";
import { problemText } from "./problems.ts";
import { plain } from "./testing/plain.ts";

const container = "/spec/template/spec/containers/[name=api]";

async function refused(...patches: readonly ObjectPatch[]) {
  const problems = await checkObjects("test", renderEnvironment("test", { ...plain, patches }), patches);
  return problems.map((problem) => `${problem.keys?.join(" ")} | ${problemText(problem)}`);
}

it("what Kubernetes' schemas refuse of a patch is told of the patch, and of the place in its value", async () => {
  const patches: readonly ObjectPatch[] = [
    { target: "Service/web", op: "add", path: "/spec/sessionAffinity", value: "ClientIP" },
    { target: "Service/web", op: "replace", path: "/spec/type", value: "ClusterIPP" },
    { target: "Deployment/api", op: "add", path: "/metadata/annotations/a", value: 5 },
    { target: "Deployment/api", op: "add", path: `${container}/ports/-`, value: { name: "metrics", containerPort: "8008" } },
    { target: "Deployment/api", op: "add", path: `${container}/lifecycle`, value: { preStop: { sleep: { seconds: "5" } } } },
    { target: "Deployment/web", op: "remove", path: "/spec/selector" },
  ];
  expect(await refused(...patches)).toMatchInlineSnapshot(`
    [
      "patches 2 value | test: patches.2.value = 5: is refused by the Kubernetes schema of Deployment/api, /metadata/annotations/a: must be string. Correct the patch.",
      "patches 4 value preStop sleep seconds | test: patches.4.value.preStop.sleep.seconds = "5": is refused by the Kubernetes schema of Deployment/api, /spec/template/spec/containers/0/lifecycle/preStop/sleep/seconds: must be integer. Correct the patch.",
      "patches 3 value containerPort | test: patches.3.value.containerPort = "8008": is refused by the Kubernetes schema of Deployment/api, /spec/template/spec/containers/0/ports/1/containerPort: must be integer. Correct the patch.",
      "patches 1 value | test: patches.1.value = "ClusterIPP": is refused by the Kubernetes schema of Service/web, /spec/type: must be equal to one of the allowed values. Correct the patch.",
      "patches 5 path | test: patches.5.path: is refused by the Kubernetes schema of Deployment/web, /spec: must have required property selector. Correct the patch.",
    ]
  `);
});

it("and where no patch is behind it, of the object", async () => {
  const [object] = renderEnvironment("test", plain).filter(({ kind }) => kind === "Service");
  const wrong = object === undefined ? [] : [{ ...object, spec: { type: 5 } }];
  expect((await checkObjects("test", wrong)).map(problemText)).toMatchInlineSnapshot(`
    [
      "test: Service/mongo: is refused by its Kubernetes schema: /spec/type must be string, must be equal to one of the allowed values. Correct the setting that says it.",
    ]
  `);
});
