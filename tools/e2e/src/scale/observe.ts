import { isJsonArray, isJsonObject, type Json } from "@k8s-config/core";
import { accepted, type Api } from "../cluster/api.ts";

/** Rows of a list as `kubectl get` shows them: a small fraction of the objects themselves, by the names of the columns. */
export async function table(api: Api, path: string): Promise<Readonly<Record<string, string>>[]> {
  const body = accepted(await api.call(path, { query: { includeObject: "None" }, accept: "application/json;as=Table;v=v1;g=meta.k8s.io" }));
  return rowsOf(body);
}

export function rowsOf(body: Json): Readonly<Record<string, string>>[] {
  if (!isJsonObject(body) || !isJsonArray(body["rows"]) || !isJsonArray(body["columnDefinitions"])) throw new Error("the answer is no table");
  const names = body["columnDefinitions"].map((column) => (isJsonObject(column) ? String(column["name"]) : ""));
  return body["rows"].map((row) => {
    const cells = isJsonObject(row) && isJsonArray(row["cells"]) ? row["cells"] : [];
    return Object.fromEntries(names.map((name, index) => [name, String(cells[index])]));
  });
}

/** How many Deployments and StatefulSets of the cluster have all their pods ready and in their newest form. */
export async function readyWorkloads(api: Api): Promise<number> {
  const rows = [...(await table(api, "/apis/apps/v1/deployments")), ...(await table(api, "/apis/apps/v1/statefulsets"))];
  return rows.filter(isReady).length;
}

export function isReady({ Ready = "", "Up-to-date": current }: Readonly<Record<string, string>>): boolean {
  const [ready, wanted] = Ready.split("/");
  return wanted !== undefined && ready === wanted && (current === undefined || current === wanted);
}

/** How many Kustomizations are Ready at a revision. */
export async function readyKustomizations(api: Api, revision: string): Promise<number> {
  const rows = await table(api, "/apis/kustomize.toolkit.fluxcd.io/v1/kustomizations");
  return rows.filter(({ Ready, Status = "" }) => Ready === "True" && Status.endsWith(revision)).length;
}

/** How many objects there are of each resource, without reading them. */
export async function objectCounts(api: Api): Promise<Record<string, number>> {
  const paths = await listedPaths(api);
  const counts: Record<string, number> = {};
  for (const [resource, path] of paths) {
    // oxlint-disable-next-line no-await-in-loop -- some dozens of small questions
    const { status, body } = await api.call(path, { query: { limit: "1" } });
    if (status !== 200 || !isJsonObject(body)) continue;
    const items = isJsonArray(body["items"]) ? body["items"].length : 0;
    const rest = isJsonObject(body["metadata"] ?? null) ? Object(body["metadata"])["remainingItemCount"] : 0;
    const count = items + (typeof rest === "number" ? rest : 0);
    if (count > 0) counts[resource] = count;
  }
  return counts;
}

async function listedPaths(api: Api): Promise<[string, string][]> {
  const groups = accepted(await api.call("/apis"));
  const names = isJsonObject(groups) && isJsonArray(groups["groups"]) ? groups["groups"] : [];
  const versions = names.flatMap((group): string[] => {
    const preferred = isJsonObject(group) && isJsonObject(group["preferredVersion"] ?? null) ? Object(group["preferredVersion"])["groupVersion"] : undefined;
    return typeof preferred === "string" ? [preferred] : [];
  });
  const found = await Promise.all(["/api/v1", ...versions.map((version) => `/apis/${version}`)].map(async (path) => resourcesAt(path, accepted(await api.call(path)))));
  // Events are there twice, under the old group and the new.
  return found.flat().filter(([resource]) => resource !== "events.events.k8s.io");
}

function resourcesAt(path: string, list: Json): [string, string][] {
  const resources = isJsonObject(list) && isJsonArray(list["resources"]) ? list["resources"] : [];
  const group = path.split("/")[2];
  return resources.flatMap((resource): [string, string][] => {
    if (!isJsonObject(resource) || typeof resource["name"] !== "string" || !isJsonArray(resource["verbs"]) || !resource["verbs"].includes("list")) return [];
    const { name } = resource;
    return [[path === "/api/v1" ? name : `${name}.${group}`, `${path}/${name}`]];
  });
}

/** Bytes of the store behind the API, as the API server last asked for them; undefined where it does not say. */
export async function storageBytes(api: Api): Promise<number | undefined> {
  const { body } = await api.call("/metrics", { accept: "text/plain" });
  const [, bytes] = (typeof body === "string" ? /^apiserver_storage_size_bytes\{[^}]*\} (\S+)$/m.exec(body) : undefined) ?? [];
  return bytes === undefined ? undefined : Number(bytes);
}
