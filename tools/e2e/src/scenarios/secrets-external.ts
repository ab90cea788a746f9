import { readFileSync } from "node:fs";
import { toYaml, type JsonObject, type KubeObject } from "@k8s-config/core";
import { accepted, emitted, objectsOf } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";

const namespace = "k8s-config-external";
const definition = new URL("../../../../packages/overlays/src/testing/crds/external-secrets.io_externalsecrets.yaml", import.meta.url);
const definitionName = "externalsecrets.external-secrets.io";

const remotes: Readonly<Record<string, JsonObject>> = {
  "one entry for all": { store: { name: "vault" }, remote: { key: "clearml/prod" } },
  "an entry for each": { store: { kind: "ClusterSecretStore", name: "azure" }, remote: { prefix: "clearml-prod-" }, refreshInterval: "15m", secretName: "team-credentials" },
};

export const secretsExternal: Scenario = {
  name: "secrets-external",
  about: "the ExternalSecret is what the operator's CustomResourceDefinition takes, field for field",
  needsFakeNodes: false,
  async run(context) {
    const { cluster: { api, kubectl }, check } = context;
    const wanted: KubeObject = { apiVersion: "apiextensions.k8s.io/v1", kind: "CustomResourceDefinition", metadata: { name: definitionName } };
    // On a cluster that has the operator, its own is asked.
    const isOurs = (await api.get(wanted)) === undefined;
    if (isOurs) await kubectl(["apply", "--server-side", "--filename=-"], readFileSync(definition, "utf8"));
    await kubectl(["wait", "--for=condition=Established", `customresourcedefinition/${definitionName}`, "--timeout=60s"]);
    try {
      await context.uses(namespace);
      await api.apply({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } });
      for (const [what, credentials] of Object.entries(remotes)) {
        // oxlint-disable-next-line no-await-in-loop -- two
        const object = await externalSecretOf(context, credentials);
        // oxlint-disable-next-line no-await-in-loop
        await check(`${what}: accepted by strict validation, as kubectl applies it`, () => kubectl([...dryRun, "--filename=-"], toYaml(object)));
        // oxlint-disable-next-line no-await-in-loop
        await check(`${what}: not with a field that the operator does not know`, () => refused(context, { ...object, spec: { store: "vault" } }));
      }
    } finally {
      if (isOurs) await kubectl(["delete", "customresourcedefinition", definitionName]);
    }
  },
};

const dryRun = ["apply", "--server-side", "--dry-run=server", "--validate=strict"];

async function externalSecretOf({ root, scratch }: Context, credentials: JsonObject): Promise<KubeObject> {
  const environment = accepted("external", {
    namespace,
    exposure: { kind: "none", domain: "clearml.example.com" },
    credentials: { kind: "externalSecrets", ...credentials },
    users: [{ username: "ada", name: "Ada" }],
  });
  const [found] = (await objectsOf(emitted(root, scratch, "external", environment), "foundation")).filter(({ kind }) => kind === "ExternalSecret");
  if (found === undefined) throw new Error("the foundation has no ExternalSecret");
  return found;
}

async function refused({ cluster: { kubectl } }: Context, object: KubeObject): Promise<void> {
  try {
    await kubectl([...dryRun, "--filename=-"], toYaml(object));
  } catch (error) {
    if (error instanceof Error && /field not declared in schema|unknown field/.test(error.message)) return;
    throw error;
  }
  throw new Error("it was accepted");
}
