import { closest, distance } from "fastest-levenshtein";

/** The known word that is most like another, unless none is like it. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const near = closest(lower, known.map((other) => other.toLowerCase()));
  return distance(lower, near) <= Math.max(2, Math.floor(word.length / 3)) ? known.find((other) => other.toLowerCase() === near) : undefined;
}
