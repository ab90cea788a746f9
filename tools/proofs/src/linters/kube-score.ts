import { join } from "node:path";
import { atPointer, toJson } from "@k8s-config/core";
import { built } from "@k8s-config/e2e/src/go/build.ts";
import { kubeScore as family } from "@k8s-config/e2e/src/go/families.ts";
import { idIn, list, printed, sorted, type Tool } from "./linter.ts";

const optional = ["container-seccomp-profile"];

const program = async () => join(await built(family, (line) => console.log(line)), "kube-score");

// The grade of what is well; all below has something to say.
const well = 10;

export const kubeScore: Tool = {
  name: "kube-score",
  async checks() {
    const rows = (await printed(await program(), () => ["list"])).trim().split("\n").map((row) => row.split(","));
    return sorted(rows.filter(([id = ""]) => id !== "").filter((row) => row.at(-1) === "default" || optional.includes(row[0] ?? "")).map(([id = ""]) => id));
  },
  async report(yaml, objects) {
    const flags = ["--kubernetes-version", "v1.36", "--output-format", "json", ...optional.flatMap((test) => ["--enable-optional-test", test])];
    const text = await printed(await program(), (file) => ["score", ...flags, file], yaml);
    const scored = list(toJson(JSON.parse(text)), "kube-score's report").map((object) => ({
      id: idIn(objects, String(atPointer(object, "/type_meta/kind")), String(atPointer(object, "/object_meta/name"))),
      checks: list(object["checks"], "checks"),
    }));
    return {
      found: sorted(scored.flatMap(({ id, checks }) => checks.filter(({ skipped, grade }) => skipped !== true && Number(grade) < well).map((check) => `${String(atPointer(check, "/check/id"))} ${id}`))),
      seen: new Set(scored.map(({ id }) => id)),
    };
  },
};
