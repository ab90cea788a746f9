import { homedir } from "node:os";
import { join } from "node:path";
import { atPointer, toJson } from "@k8s-config/core";
import { program } from "../programs.ts";
import { idIn, list, printed, sorted, type Tool } from "./linter.ts";

function checkovProgram(): string {
  const folder = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "k8s-config/proofs/checkov/bin");
  return program("checkov", "PyPI's checkov in a venv", { PATH: folder });
}

// Nothing is fetched, no platform is asked.
const local = ["--framework", "kubernetes", "--skip-download"];

export const checkov: Tool = {
  name: "checkov",
  async checks() {
    const text = await printed(checkovProgram(), () => ["--list", ...local]);
    return sorted([...text.matchAll(/\bCKV2?_K8S_\d+\b/g)].map(([id]) => id));
  },
  async report(yaml, objects) {
    const text = await printed(checkovProgram(), (file) => ["--file", file, "--output", "json", "--compact", ...local], yaml);
    const report = toJson(JSON.parse(text));
    const unread = [atPointer(report, "/summary/parsing_errors"), atPointer(report, "/summary/skipped")];
    if (unread.some((count) => count !== 0)) throw new Error(`checkov did not read, or skipped, ${unread.join(" and ")} of the build`);
    const failed = list(atPointer(report, "/results/failed_checks"), "failed_checks");
    const id = (resource: unknown) => {
      const [kind = "", , name = ""] = String(resource).split(".");
      return idIn(objects, kind, name);
    };
    const passed = list(atPointer(report, "/results/passed_checks"), "passed_checks");
    return {
      found: sorted(failed.map((check) => `${String(check["check_id"])} ${id(check["resource"])}`)),
      seen: new Set([...failed, ...passed].map((check) => id(check["resource"]))),
    };
  },
};
