import { importValues, type Imported } from "./import.ts";
import { readManifest } from "./manifest.ts";
import { readValues, valuesOf, type SourceText } from "./values.ts";

/** What an import is given; files are read already. */
export interface Given {
  /** Name of the environment that is made. */
  readonly name: string;
  /** Values files, in the order of Helm's -f. */
  readonly values: readonly SourceText[];
  /** The output of `helm get manifest`. */
  readonly manifest?: SourceText;
  readonly release?: string;
  readonly namespace?: string;
  /** Line of the chart, where neither keys nor manifest say it. */
  readonly line?: "7.14" | "7.15";
  readonly server?: string;
  readonly host?: string;
  readonly domain?: string;
  readonly ingressClass?: string;
  readonly users?: readonly string[];
}

/** Reads what the chart was given, or what it made, as an environment. @throws Error, with what could be done, where none comes of it. */
export function helmImport({ name, values, manifest, release, namespace, line, ...hints }: Given): Imported {
  const live = manifest === undefined ? undefined : readManifest(manifest);
  const read = values.length > 0 ? readValues(values) : valuesOf(live?.values ?? {});
  if (live === undefined) return importValues(read, { name, release: release ?? "clearml", namespace: namespace ?? "clearml", ...(line === undefined ? {} : { line }), ...hints });
  return importValues(read, {
    name,
    release: release ?? live.release,
    namespace: namespace ?? live.namespace ?? "clearml",
    line: line ?? live.line,
    version: live.version,
    fullname: live.fullname,
    ...(live.elastic === undefined ? {} : { elastic: live.elastic }),
    claims: live.claims,
    ...(live.mongoTag === undefined ? {} : { mongoTag: live.mongoTag }),
    objects: live.objects,
    ...hints,
  });
}
