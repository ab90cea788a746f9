import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { run } from "./cluster/cluster.ts";
import { loopback } from "./control-plane/ports.ts";

/** Repositories of git, served over HTTP on the loopback interface. */
export interface GitServer {
  /** A new repository, with a working copy of its branch `main`. */
  create(name: string): Promise<WorkingCopy>;
  close(): Promise<void>;
}

export interface WorkingCopy {
  readonly url: string;
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Commits and pushes all that there is. @returns the commit. */
  push(message: string): Promise<string>;
}

/** @param folder of this server alone. */
export async function startGitServer(folder: string): Promise<GitServer> {
  const served = join(folder, "served");
  await mkdir(served, { recursive: true });
  const server = createServer((request, response) => answer(served, request, response));
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, loopback, () => {
      const address = server.address();
      resolve(address === null || typeof address === "string" ? 0 : address.port);
    });
  });
  return {
    async create(name) {
      const bare = join(served, `${name}.git`);
      await git(folder, "init", "--quiet", "--bare", "--initial-branch=main", bare);
      const copy = await mkdtemp(join(folder, `${name}-`));
      await git(copy, "init", "--quiet", "--initial-branch=main");
      return workingCopy(copy, bare, `http://${loopback}:${port}/${name}.git`);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function workingCopy(folder: string, bare: string, url: string): WorkingCopy {
  return {
    url,
    folder,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    remove: (path) => rm(join(folder, path)),
    async push(message) {
      await git(folder, "add", "--all");
      await git(folder, "commit", "--quiet", "--allow-empty", `--message=${message}`);
      await git(folder, "push", "--quiet", bare, "HEAD:refs/heads/main");
      return (await git(folder, "rev-parse", "HEAD")).trim();
    },
  };
}

/** Nothing of who runs this: neither their name nor their hooks, signatures and rewritten URLs. */
const gitEnv = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_AUTHOR_NAME: "e2e", GIT_AUTHOR_EMAIL: "e2e@example.com", GIT_COMMITTER_NAME: "e2e", GIT_COMMITTER_EMAIL: "e2e@example.com" };

/** What a hook or a nested call of git leaves in the environment would lead to another repository. */
function cleanEnv(): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))), ...gitEnv };
}

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  return (await run("git", args, "", { cwd, env: cleanEnv() })).stdout;
}

// Flux speaks the smart protocol alone, which git's own program for web servers (CGI, RFC 3875) answers.
function answer(served: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const env = { ...cleanEnv(), ...requestEnv(request), GIT_PROJECT_ROOT: served, GIT_HTTP_EXPORT_ALL: "1", PATH_INFO: decodeURIComponent(pathname), QUERY_STRING: search.slice(1) };
  const child = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"] });
  child.once("error", () => response.writeHead(500).end());
  child.stdin.on("error", () => undefined);
  response.once("close", () => child.kill());
  request.pipe(child.stdin);
  let head = Buffer.alloc(0);
  const onHead = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    child.stdout.off("data", onHead);
    const { status, headers } = cgiHead(head.subarray(0, end).toString());
    response.writeHead(status, headers);
    response.write(head.subarray(end + 4));
    child.stdout.pipe(response);
  };
  child.stdout.on("data", onHead);
  child.stdout.once("end", () => {
    if (!response.headersSent) response.writeHead(502).end();
  });
}

function requestEnv({ method = "GET", headers }: IncomingMessage): Record<string, string> {
  const optional = {
    CONTENT_TYPE: headers["content-type"],
    CONTENT_LENGTH: headers["content-length"],
    HTTP_CONTENT_ENCODING: headers["content-encoding"],
    GIT_PROTOCOL: headers["git-protocol"],
  };
  const given = Object.entries(optional).flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
  return { REQUEST_METHOD: method, REMOTE_ADDR: loopback, ...Object.fromEntries(given) };
}

/** What a CGI program says before its body. */
export function cgiHead(text: string): { status: number; headers: Record<string, string> } {
  const fields = text.split("\r\n").flatMap((line): [string, string][] => {
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
  });
  const { status = "200", ...headers } = Object.fromEntries(fields);
  return { status: Number(status.slice(0, 3)), headers };
}
