import { once } from "node:events";
import { request, type IncomingHttpHeaders } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One call, with the path as it is given. */
export async function call(address: string, port: number, path: string, headers: Readonly<Record<string, string>> = {}, method = "GET", body = ""): Promise<Answer> {
  const sent = request({ host: address, port, path, method, headers: { host: "app.clearml.example.com", ...headers }, agent: false });
  sent.end(body);
  const [response] = await once(sent, "response");
  let text = "";
  response.setEncoding("utf8");
  for await (const part of response) text += part;
  return { status: response.statusCode, headers: response.headers, body: text };
}
