import { Agent, request } from "node:http";
import { asKubeObject, isJsonArray, isJsonObject, toJson, type Json, type KubeObject } from "@k8s-config/core";

/** What the API server said. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
  /** Texts of its warning headers. */
  readonly warnings: readonly string[];
}

export interface Call {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
  readonly contentType?: string;
  /** What the answer should be; by default, JSON. */
  readonly accept?: string;
}

/** The API of a cluster, without the start of a kubectl for each question. */
export interface Api {
  call(path: string, call?: Call): Promise<Answer>;
  /** The path of an object, whether it is there or not. */
  pathOf(object: KubeObject): Promise<string>;
  /** The object as it lives; undefined where there is none. */
  get(object: KubeObject): Promise<KubeObject | undefined>;
  /** @throws Error where the API server refuses. */
  list(path: string, query?: Readonly<Record<string, string>>): Promise<KubeObject[]>;
  /** Server-side apply, strict. */
  apply(object: KubeObject, options?: { readonly dryRun?: boolean }): Promise<Answer>;
  delete(object: KubeObject): Promise<void>;
  close(): void;
}

export function openApi(socketPath: string): Api {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const resources = new Map<string, Promise<ReadonlyMap<string, Resource>>>();
  const call = (path: string, options: Call = {}) => send(agent, socketPath, path, options);

  const resourcesOf = (apiVersion: string) => {
    const known = resources.get(apiVersion) ?? discover(call, apiVersion);
    resources.set(apiVersion, known);
    return known;
  };
  const pathOf = async ({ apiVersion, kind, metadata: { name, namespace } }: KubeObject) => {
    const resource = (await resourcesOf(apiVersion)).get(kind);
    if (resource === undefined) throw new Error(`the API server has no ${kind} of ${apiVersion}`);
    const place = resource.isNamespaced ? `/namespaces/${typeof namespace === "string" ? namespace : "default"}` : "";
    return `${groupPath(apiVersion)}${place}/${resource.plural}/${name}`;
  };
  return {
    call,
    pathOf,
    async get(object) {
      const { status, body } = await call(await pathOf(object));
      if (status === 404) return undefined;
      return asKubeObject(accepted({ status, body }));
    },
    async list(path, query = {}) {
      const { status, body } = await call(path, { query });
      const list = accepted({ status, body });
      if (!isJsonObject(list) || !isJsonArray(list["items"])) throw new Error(`${path} is no list`);
      // Items of a list do not repeat their kind.
      const [apiVersion, kind] = [String(list["apiVersion"]), String(list["kind"]).replace(/List$/, "")];
      return list["items"].flatMap((item) => asKubeObject(isJsonObject(item) ? { apiVersion, kind, ...item } : item) ?? []);
    },
    async apply(object, { dryRun = false } = {}) {
      const query = { fieldManager: "k8s-config-e2e", fieldValidation: "Strict", force: "true", ...(dryRun ? { dryRun: "All" } : {}) };
      return call(await pathOf(object), { method: "PATCH", query, contentType: "application/apply-patch+yaml", body: object });
    },
    async delete(object) {
      const { status, body } = await call(await pathOf(object), { method: "DELETE", body: { propagationPolicy: "Background" } });
      if (status !== 404) accepted({ status, body });
    },
    close: () => agent.destroy(),
  };
}

/** @throws Error with the API server's message where it refused. */
export function accepted({ status, body }: Pick<Answer, "status" | "body">): Json {
  if (status < 300) return body;
  throw new Error(refusal({ status, body }));
}

export function refusal({ status, body }: Pick<Answer, "status" | "body">): string {
  const message = isJsonObject(body) ? body["message"] : undefined;
  return `${status}: ${typeof message === "string" ? message : JSON.stringify(body)}`;
}

interface Resource {
  readonly plural: string;
  readonly isNamespaced: boolean;
}

function groupPath(apiVersion: string): string {
  return apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

async function discover(call: Api["call"], apiVersion: string): Promise<ReadonlyMap<string, Resource>> {
  const list = accepted(await call(groupPath(apiVersion)));
  const resources = isJsonObject(list) && isJsonArray(list["resources"]) ? list["resources"] : [];
  return new Map(
    resources.flatMap((resource): [string, Resource][] => {
      if (!isJsonObject(resource)) return [];
      const { name, kind, namespaced } = resource;
      // What has a slash is part of another resource, such as deployments/scale.
      if (typeof name !== "string" || typeof kind !== "string" || name.includes("/")) return [];
      return [[kind, { plural: name, isNamespaced: namespaced === true }]];
    }),
  );
}

function send(agent: Agent, socketPath: string, path: string, { method = "GET", query = {}, body, contentType = "application/json", accept = "application/json" }: Call): Promise<Answer> {
  const search = new URLSearchParams(query).toString();
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = text === undefined ? { accept } : { accept, "content-type": contentType, "content-length": Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const call = request({ agent, socketPath, path: search === "" ? path : `${path}?${search}`, method, headers, timeout: 30_000 }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.once("error", reject);
      answer.once("end", () => {
        const raw = Buffer.concat(chunks).toString();
        resolve({ status: answer.statusCode ?? 0, body: parsed(raw), warnings: warningsOf(answer.headersDistinct["warning"] ?? []) });
      });
    });
    call.once("timeout", () => call.destroy(new Error(`${method} ${path}: no answer in 30 s`)));
    call.once("error", reject);
    call.end(text);
  });
}

function parsed(text: string): Json {
  try {
    return toJson(JSON.parse(text));
  } catch {
    return text;
  }
}

/** The texts of `299 - "text"` headers. */
export function warningsOf(headers: readonly string[]): string[] {
  return headers.flatMap((header) => [...header.matchAll(/\d{3} \S+ "((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text.replaceAll(/\\(.)/g, "$1")));
}
