import type { IncomingMessage, ServerResponse } from "node:http";
import { byId, find, items, podOf, readConf } from "@k8s-config/clearml/testing";
import { isJsonArray, isJsonObject, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The config that the first container of a workload has at a path. */
export function confOf(objects: readonly KubeObject[], workload: string, path: string): JsonObject {
  const pod = podOf(byId({ objects }, workload));
  const [container] = items(pod["containers"]);
  const mount = items(container?.["volumeMounts"]).find(({ mountPath }) => mountPath === path);
  const volume = items(pod["volumes"]).find(({ name }) => name === mount?.["name"]);
  const text = find(byId({ objects }, `ConfigMap/${String(find(volume, "configMap", "name"))}`), "data", String(mount?.["subPath"]));
  return readConf(String(text));
}

/** The API server, as far as a login goes: sets the cookie of `auth` as Flask's set_cookie would, and knows who sends it. */
export function apiServer(auth: JsonObject): Answer {
  const name = String(auth["session_auth_cookie_name"]);
  return (request, response) => {
    if (request.url === "/v999.0/auth.login") {
      response.writeHead(request.headers.authorization === "Basic YWRhOng=" ? 200 : 401, { "set-cookie": setCookie(name, auth["cookies"]) }).end("{}");
    } else {
      response.writeHead(hasCookie(request, name) ? 200 : 401).end("{}");
    }
  };
}

/** The file server: an image for who sends the cookie, to pages of the origins that it trusts. */
export function fileServer(conf: JsonObject): Answer {
  const names = listOf(find(conf, "auth", "cookie_names"));
  const origins = listOf(find(conf, "cors", "origins"));
  return (request, response) => {
    const { origin } = request.headers;
    if (origin !== undefined && origins.includes(origin)) {
      response.setHeader("access-control-allow-origin", origin);
      response.setHeader("access-control-allow-credentials", "true");
    }
    const known = request.url === "/project%2Fone/image.png" && names.some((name) => hasCookie(request, name));
    response.writeHead(known ? 200 : 401, { "content-type": known ? "image/png" : "text/plain" }).end(known ? pixel : "no");
  };
}

const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

function setCookie(name: string, attributes: Json | undefined): string {
  const { httponly, secure, samesite, max_age: maxAge, domain, path = "/" } = isJsonObject(attributes) ? attributes : {};
  return [
    `${name}=a.b-c`,
    ...(typeof domain === "string" ? [`Domain=${domain}`] : []),
    `Max-Age=${String(maxAge)}`,
    ...(secure === true ? ["Secure"] : []),
    ...(httponly === true ? ["HttpOnly"] : []),
    `Path=${String(path)}`,
    `SameSite=${String(samesite)}`,
  ].join("; ");
}

function hasCookie({ headers }: IncomingMessage, name: string): boolean {
  return (headers.cookie ?? "").split("; ").includes(`${name}=a.b-c`);
}

function listOf(value: Json | undefined): string[] {
  return isJsonArray(value) ? value.map(String) : [];
}
