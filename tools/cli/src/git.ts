import { spawn } from "node:child_process";
import { UsageError } from "./load.ts";

/** How a run of git ended. */
interface Outcome {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

/** A file of a commit: its path from the project's folder, and the name of its content. */
export interface TreeFile {
  readonly path: string;
  readonly blob: string;
}

/**
 * The commit that a revision names.
 *
 * @throws UsageError where there is none, with what could be done.
 */
export async function commitOf(root: string, ref: string): Promise<string> {
  if (!isName(ref)) throw new UsageError(`${JSON.stringify(ref)} is no name of a revision: give a commit, a branch or a tag`);
  const { code, out, err } = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (code === 0) return out.toString().trim();
  if (err.includes("not a git repository")) throw new UsageError(`${root} is in no git repository, and has no revision ${ref}: run it in a clone`);
  if (code !== 1 && err !== "") throw new UsageError(`git cannot read ${root}: ${firstLine(err)}`);
  throw new UsageError(await missing(root, ref));
}

async function missing(root: string, ref: string): Promise<string> {
  const is = async (name: string) => (await git(root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`])).code === 0;
  if (!(await is("HEAD"))) return `there is no revision ${ref}: nothing is committed here yet`;
  const remote = `refs/remotes/origin/${ref}`;
  if (await is(remote)) return `there is no revision ${ref} here. Did you mean origin/${ref}?`;
  const shallow = (await git(root, ["rev-parse", "--is-shallow-repository"])).out.toString().trim() === "true";
  if (shallow) return `there is no revision ${ref} in this clone, which is shallow: it has the newest commits alone. Fetch the rest (git fetch --unshallow), and in CI check out with the whole history (fetch-depth: 0)`;
  return `there is no revision ${ref}: git log --oneline --all shows those that there are; git fetch brings those of others`;
}

/** What git would take for an option is no name. */
function isName(ref: string): boolean {
  return ref !== "" && !ref.startsWith("-") && !/[\n\0]/.test(ref);
}

/** The files of a revision in some folders of the project's; none where it has no such folder. */
export async function filesOf(root: string, ref: string, folders: readonly string[]): Promise<TreeFile[]> {
  const { code, out, err } = isName(ref) ? await git(root, ["ls-tree", "-r", "-z", ref, "--", ...folders]) : failed;
  if (code !== 0) throw new UsageError(`git cannot list ${ref}: ${firstLine(err)}`);
  return out.toString().split("\0").flatMap((entry) => {
    const [meta = "", path] = entry.split("\t");
    const [, type, blob] = meta.split(" ");
    return type === "blob" && blob !== undefined && path !== undefined ? [{ path, blob }] : [];
  });
}

const failed: Outcome = { code: 128, out: Buffer.alloc(0), err: "no revision" };

/** The texts of contents, by their names: of one process, whatever their number. */
export async function textsOf(root: string, blobs: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const { code, out, err } = await git(root, ["cat-file", "--batch"], `${blobs.join("\n")}\n`);
  if (code !== 0) throw new UsageError(`git cannot read what is committed: ${firstLine(err)}`);
  let at = 0;
  for (const blob of blobs) {
    const end = out.indexOf(0x0a, at);
    const [name, type, size] = out.toString("utf8", at, end).split(" ");
    if (name !== blob || type !== "blob") throw new UsageError(`git lacks the content ${blob} of what is committed: git fsck says more, git fetch --refetch brings it`);
    const start = end + 1;
    texts.set(blob, out.toString("utf8", start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return texts;
}

/** Runs git in the project's folder. It reads objects alone: no file is checked out, no filter and no hook runs. */
function git(root: string, args: readonly string[], input?: string): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn("git", ["-C", root, ...args], { env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" }, stdio: ["pipe", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", (error) => fail("code" in error && error.code === "ENOENT" ? new UsageError("git is not to be found: install it, or put it on the PATH") : error));
    child.on("close", (code) => done({ code: code ?? 128, out: Buffer.concat(chunks), err }));
    // One that ends early says why on stderr.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

function firstLine(text: string): string {
  return (text.trim().split("\n")[0] ?? "").replace(/^fatal: /, "");
}
