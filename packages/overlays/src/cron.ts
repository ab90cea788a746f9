/** What a field of a schedule may hold, as the API server reads it: Sunday is 0, and never 7. */
const fields = [
  { name: "minute", least: 0, most: 59, words: [] },
  { name: "hour", least: 0, most: 23, words: [] },
  { name: "day of the month", least: 1, most: 31, words: [] },
  { name: "month", least: 1, most: 12, words: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"] },
  { name: "day of the week", least: 0, most: 6, words: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] },
] as const;

/** What is wrong with a schedule of five fields; the schema has seen to their number. */
export function scheduleProblem(schedule: string): string | undefined {
  const given = schedule.split(" ");
  return fields.flatMap((field, index) => (given[index] ?? "").split(",").flatMap((part) => partProblem(part, field) ?? [])).at(0);
}

function partProblem(part: string, { name, least, most, words }: (typeof fields)[number]): string | undefined {
  const [, from = "", to, step] = /^([^/-]+)(?:-([^/-]+))?(?:\/([0-9]+))?$/.exec(part) ?? [];
  const number = (text: string): number | undefined => {
    if (/^[0-9]+$/.test(text)) return Number(text);
    const at = words.findIndex((word) => word === text.toUpperCase());
    return at < 0 ? undefined : at + least;
  };
  if (from === "*" ? to !== undefined : [from, to ?? from].some((text) => number(text) === undefined)) return `has ${JSON.stringify(part)} for the ${name}, which nobody can read`;
  const ends = from === "*" ? [] : [number(from) ?? least, number(to ?? from) ?? most];
  const outside = ends.find((end) => end < least || end > most);
  if (outside !== undefined) return `has ${outside} for the ${name}, which is from ${least} to ${most}`;
  const [first = least, last = most] = ends;
  if (first > last) return `has ${JSON.stringify(part)} for the ${name}, which ends before it begins`;
  return step !== undefined && Number(step) === 0 ? `has ${JSON.stringify(part)} for the ${name}, with a step of nothing` : undefined;
}
