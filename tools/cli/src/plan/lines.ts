/** A line of a text that differs. */
export interface LineChange {
  readonly change: "added" | "removed";
  readonly line: string;
}

/** The lines that are gone and those that came, in their order, blank ones left out: the fewest that lead from one text to the other. */
export function changedLines(before: string, after: string): LineChange[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return between(old.slice(start, old.length - end), now.slice(start, now.length - end)).filter(({ line }) => line.trim() !== "");
}

// The longest common subsequence; config files are short, and what does not differ at their ends is cut off.
function between(old: readonly string[], now: readonly string[]): LineChange[] {
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = common[i];
    if (row === undefined) continue;
    for (let j = now.length - 1; j >= 0; j--) row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [line, other] = [old[i], now[j]];
    if (line !== undefined && line === other) [i, j] = [i + 1, j + 1];
    else if (line !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ change: "removed", line });
      i += 1;
    } else if (other !== undefined) {
      changes.push({ change: "added", line: other });
      j += 1;
    }
  }
  return changes;
}
