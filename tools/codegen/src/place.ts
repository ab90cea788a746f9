import type { Json } from "@k8s-config/core";
import type { Node, Type } from "ts-morph";
import type { ModelProblem, PropertyModel, SourcePlace } from "./model.ts";

/** Where the reader is, and what it found so far. */
export interface Place {
  readonly at: Node;
  readonly path: readonly string[];
  /** The interfaces around, which none may hold again. */
  readonly within: readonly Type[];
  /** Whether `Overrides` is around: every field may be left out then, and those that the type requires have a default. */
  readonly overriding: boolean;
  /** The default of what stands here; absent where no constant says one. */
  readonly fallback: Json | undefined;
  readonly problems: ModelProblem[];
  readonly places: Map<PropertyModel, SourcePlace>;
}

/** Notes what cannot be represented, and goes on: all problems are told at once. */
export function refuse({ at, path, problems }: Place, message: string): { readonly kind: "json" } {
  problems.push({ ...sourcePlace(at), setting: path.join("."), message });
  return { kind: "json" };
}

export function sourcePlace(at: Node): SourcePlace {
  return { file: at.getSourceFile().getFilePath(), line: at.getStartLineNumber() };
}

/** A type that is shared is read wherever it is used: what is wrong with it is told once. */
export function toldOnce(problems: readonly ModelProblem[]): ModelProblem[] {
  const first = new Map<string, ModelProblem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.file, problem.line, problem.message]);
    if (!first.has(key)) first.set(key, problem);
  }
  return [...first.values()];
}
