import { atPointer, isJsonObject, objectId, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { withValue } from "@k8s-config/codegen/src/trials.ts";
import { refusal, type Api } from "../cluster/api.ts";
import { accepted, committed, emitted, install, objectsOf, type Installation } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";

const namespace = "k8s-config-refusals";

export const refusals: Scenario = {
  name: "refusals",
  about: "what must not be accepted is refused by the API server: privileged pods, changed claim templates, wrong fields",
  needsFakeNodes: false,
  async run(context) {
    const { cluster, environments, check, root, scratch } = context;
    const { api } = cluster;
    await context.uses(namespace);
    await api.apply(restricted);
    for (const name of environments) {
      // oxlint-disable-next-line no-await-in-loop -- one environment after the other
      const pods = podsOf(await objectsOf(inNamespace(root, scratch, await committed(root, name))));
      // oxlint-disable-next-line no-await-in-loop
      await check(`${name}: the pods of ${pods.length} workloads are admitted by "restricted"`, () => Promise.all(pods.map((pod) => admitted(api, pod))));
      for (const [what, spoil] of Object.entries(spoilt)) {
        // oxlint-disable-next-line no-await-in-loop
        await check(`${name}: none with ${what} is`, () => Promise.all(pods.map((pod) => refusedPod(api, spoil(pod)))));
      }
    }
    await changes(context);
  },
};

// The namespace exists before pods are asked about; the installation's own apply takes it over.
const restricted: KubeObject = { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace, labels: { "pod-security.kubernetes.io/enforce": "restricted" } } };

async function changes(context: Context): Promise<void> {
  const { cluster, environments, check, root, scratch } = context;
  const { api } = cluster;
  const [name = ""] = environments;
  const installation = inNamespace(root, scratch, await committed(root, name));
  const objects = await objectsOf(installation);
  await install(context, installation);
  const sets = objects.filter(({ kind }) => kind === "StatefulSet");
  const deployments = objects.filter(({ kind }) => kind === "Deployment");
  const claims = objects.filter(({ kind }) => kind === "PersistentVolumeClaim");
  const template = ["spec", "volumeClaimTemplates", "0", "spec"];
  await check("another size or class in the claim template of a StatefulSet", async () => {
    await refusedChanges(api, sets, [...template, "resources", "requests", "storage"], "7Ti", /forbidden: updates to statefulset spec/i);
    await refusedChanges(api, sets, [...template, "storageClassName"], "other", /forbidden: updates to statefulset spec/i);
  });
  await check("another selector of a workload, another governing Service", async () => {
    await refusedChanges(api, [...sets, ...deployments], ["spec", "selector", "matchLabels", "app.kubernetes.io/name"], "other", /immutable|forbidden: updates to statefulset spec/i);
    await refusedChanges(api, sets, ["spec", "serviceName"], "other", /forbidden: updates to statefulset spec/i);
  });
  await check("another class of a claim, and a smaller size", async () => {
    await refusedChanges(api, claims, ["spec", "storageClassName"], "other", /immutable after creation|forbidden/i);
    await refusedChanges(api, claims, ["spec", "resources", "requests", "storage"], "1Mi", /can not be less than|forbidden/i);
  });
  await check("a field that there is not, by strict validation", async () => {
    await refusedChanges(api, [...sets, ...deployments], ["spec", "replicaz"], 3, /field not declared in schema|unknown field/i);
    await refusedChanges(api, [...sets, ...deployments], ["spec", "template", "spec", "containers", "0", "resourcez"], {}, /field not declared in schema|unknown field/i);
  });
  await check("a text where a number has to be", () => refusedChanges(api, deployments, ["spec", "replicas"], "three", /./));
}

/** The same environment in a namespace that nothing else uses. */
function inNamespace(root: string, scratch: string, { name, environment }: Installation): Installation {
  // Node ports are of the whole cluster.
  const elsewhere = { ...environment, namespace, exposure: { kind: "none", domain: "clearml.example.com" } };
  return emitted(root, scratch, name, accepted(name, elsewhere));
}

async function refusedChanges(api: Api, objects: readonly KubeObject[], keys: readonly string[], value: Json, reason: RegExp): Promise<void> {
  if (objects.length === 0) throw new Error("there is nothing to change");
  for (const object of objects) {
    // oxlint-disable-next-line no-await-in-loop -- a few
    const answer = await api.apply({ ...object, ...withValue(object, keys, value) }, { dryRun: true });
    if (answer.status < 300) throw new Error(`${objectId(object)} was accepted with ${keys.join(".")} = ${JSON.stringify(value)}`);
    if (!reason.test(refusal(answer))) throw new Error(`${objectId(object)} was refused for another reason: ${refusal(answer)}`);
  }
}

/** A pod of each workload's template. */
function podsOf(objects: readonly KubeObject[]): KubeObject[] {
  return objects.flatMap((object) => {
    const template = atPointer(object, "/spec/template") ?? null;
    if (!isJsonObject(template) || !isJsonObject(template["metadata"])) return [];
    // Service accounts are of the installation, which need not be there.
    const given = isJsonObject(template["spec"]) ? template["spec"] : {};
    const claims = listAt(object, "/spec/volumeClaimTemplates").map((claim) => ({ name: atPointer(claim, "/metadata/name") ?? null, persistentVolumeClaim: { claimName: "data" } }));
    const spec = { ...given, volumes: [...listAt(template, "/spec/volumes"), ...claims], serviceAccountName: "default" };
    return [{ apiVersion: "v1", kind: "Pod", metadata: { ...template["metadata"], name: object.metadata.name, namespace }, spec }];
  });
}

type Spoil = (pod: KubeObject) => KubeObject;

/** Ways in which a patch could loosen a pod, each against "restricted". */
const spoilt: Readonly<Record<string, Spoil>> = {
  "a privileged container": ofContainers({ privileged: true, allowPrivilegeEscalation: true }),
  "escalation of privileges": ofContainers({ allowPrivilegeEscalation: true }),
  "a capability more": ofContainers({ capabilities: { drop: ["ALL"], add: ["SYS_ADMIN"] } }),
  "the root user": ofContainers({ runAsUser: 0 }),
  "no seccomp profile": ofContainers({ seccompProfile: { type: "Unconfined" } }),
  "a path of the host": (pod) => withPodField(pod, "volumes", [...listAt(pod, "/spec/volumes"), { name: "host", hostPath: { path: "/" } }]),
  "the network of the host": (pod) => withPodField(pod, "hostNetwork", true),
};

function ofContainers(change: JsonObject): Spoil {
  return (pod) =>
    withPodField(
      pod,
      "containers",
      listAt(pod, "/spec/containers").map((container) => (isJsonObject(container) ? { ...container, securityContext: { ...(isJsonObject(container["securityContext"]) ? container["securityContext"] : {}), ...change } } : container)),
    );
}

function withPodField(pod: KubeObject, key: string, value: Json): KubeObject {
  return { ...pod, spec: { ...(isJsonObject(pod["spec"]) ? pod["spec"] : {}), [key]: value } };
}

function listAt(object: JsonObject, pointer: string): readonly Json[] {
  const value = atPointer(object, pointer);
  return Array.isArray(value) ? value : [];
}

async function admitted(api: Api, pod: KubeObject): Promise<void> {
  const answer = await created(api, pod);
  if (answer.status >= 300) throw new Error(`${objectId(pod)}: ${refusal(answer)}`);
  if (answer.warnings.length > 0) throw new Error(`${objectId(pod)}: ${answer.warnings.join("; ")}`);
}

async function refusedPod(api: Api, pod: KubeObject): Promise<void> {
  const answer = await created(api, pod);
  if (answer.status < 300) throw new Error(`${objectId(pod)} was admitted`);
  if (!/violates PodSecurity "restricted/.test(refusal(answer))) throw new Error(`${objectId(pod)} was refused for another reason: ${refusal(answer)}`);
}

function created(api: Api, pod: KubeObject) {
  return api.call(`/api/v1/namespaces/${namespace}/pods`, { method: "POST", query: { dryRun: "All", fieldValidation: "Strict" }, body: pod });
}
