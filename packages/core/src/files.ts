/** One file to write: a path relative to the folder that owns it, with `/`, and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Puts the outputs of several generators together, sorted by path.
 *
 * @throws Error where two files claim one path, where a path leaves the folder, or where one file would be another's folder.
 */
export function collectFiles(...lists: readonly (readonly OutputFile[])[]): OutputFile[] {
  const files = lists.flat().toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const seen = new Set<string>();
  for (const { path } of files) {
    if (!/^[^/]/.test(path) || path.split("/").some((part) => part === "" || part === "." || part === "..")) {
      throw new Error(`output path "${path}" does not stay inside its folder`);
    }
    if (seen.has(path)) throw new Error(`two output files at one path: ${path}`);
    seen.add(path);
  }
  for (const { path } of files) {
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
      const folder = path.slice(0, slash);
      if (seen.has(folder)) throw new Error(`output path ${folder} is a file and a folder of ${path}`);
    }
  }
  return files;
}
