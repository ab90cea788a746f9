import { isFinished, stepOf, type ScaleRecord, type StepId } from "./record.ts";

const size = { width: 860, height: 520 };
const area = { left: 70, right: 560, top: 40, bottom: 460 };

/** Lines of the plot: what is short enough to stand beside them. */
const lines: readonly { readonly id: StepId; readonly label: string; readonly color: string }[] = [
  { id: "emit", label: "emit, everything new", color: "#1f77b4" },
  { id: "emitAgain", label: "emit, nothing changed", color: "#17becf" },
  { id: "build", label: "kubectl kustomize", color: "#2ca02c" },
  { id: "apply", label: "kubectl apply --server-side", color: "#9467bd" },
  { id: "fluxBegin", label: "Flux begins, one source", color: "#d62728" },
  { id: "fluxChange", label: "Flux, one change, one source", color: "#ff7f0e" },
  { id: "fluxEachBegin", label: "Flux begins, a source each", color: "#8c564b" },
  { id: "fluxEachChange", label: "Flux, one change, a source each", color: "#7f7f7f" },
];

interface Point {
  readonly environments: number;
  readonly seconds: number;
  readonly finished: boolean;
}

function pointsOf(records: readonly ScaleRecord[], id: StepId): Point[] {
  return records.flatMap((record) => {
    const step = stepOf(record, id);
    return step === undefined ? [] : [{ environments: record.environments, seconds: step.seconds, finished: isFinished(step) }];
  });
}

/** Seconds of each step over the number of environments, both by powers of ten: what grows linearly rises like the dotted lines. */
export function plot(records: readonly ScaleRecord[]): string {
  const drawn = lines.map((line) => ({ ...line, points: pointsOf(records, line.id) })).filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  const x = scale(all.map(({ environments }) => environments), area.left, area.right);
  const y = scale(all.map(({ seconds }) => seconds), area.bottom, area.top);
  const parts = [
    ...x.ticks.map((tick) => `<line class="grid" x1="${x.at(tick)}" y1="${area.top}" x2="${x.at(tick)}" y2="${area.bottom}"/><text x="${x.at(tick)}" y="${area.bottom + 20}" text-anchor="middle">${tick}</text>`),
    ...y.ticks.map((tick) => `<line class="grid" x1="${area.left}" y1="${y.at(tick)}" x2="${area.right}" y2="${y.at(tick)}"/><text x="${area.left - 8}" y="${y.at(tick) + 4}" text-anchor="end">${tick} s</text>`),
    ...y.ticks.slice(0, -1).map((tick) => linear(x, y, tick)),
    `<text x="${(area.left + area.right) / 2}" y="${area.bottom + 44}" text-anchor="middle">environments</text>`,
    ...drawn.flatMap(({ points, color }) => series(points, color, x, y)),
    ...drawn.map(({ label, color }, index) => legend(label, color, index)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="sans-serif" font-size="13">
<!-- Written by "npm run bench:scale" from docs/scale.json. Do not edit. -->
<title>Seconds of each step over the number of environments</title>
<style>text { fill: #333 } .grid { stroke: #ddd } .linear { stroke: #aaa; stroke-dasharray: 2 4 }</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${area.left}" y="24" font-weight="bold">Time over the number of environments; dotted: linear growth</text>
${parts.join("\n")}
</svg>
`;
}

interface Scale {
  readonly ticks: readonly number[];
  readonly last: number;
  at(value: number): number;
}

/** Whole powers of ten around the values, laid between two coordinates. */
export function scale(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const top = Math.max(high, low + 1);
  return {
    ticks: Array.from({ length: top - low + 1 }, (_, index) => Number(`1e${low + index}`)),
    last: 10 ** top,
    at: (value) => Math.round((from + ((Math.log10(value) - low) / (top - low)) * (to - from)) * 10) / 10,
  };
}

function linear(x: Scale, y: Scale, seconds: number): string {
  const [first = 1] = x.ticks;
  const factor = Math.min(x.last / first, y.last / seconds);
  return `<line class="linear" x1="${x.at(first)}" y1="${y.at(seconds)}" x2="${x.at(first * factor)}" y2="${y.at(seconds * factor)}"/>`;
}

function series(points: readonly Point[], color: string, x: Scale, y: Scale): string[] {
  const at = ({ environments, seconds }: Point) => `${x.at(environments)},${y.at(seconds)}`;
  const line = `<polyline fill="none" stroke="${color}" stroke-width="2" points="${points.map(at).join(" ")}"/>`;
  const dots = points.map((point) => {
    const [cx, cy] = [x.at(point.environments), y.at(point.seconds)];
    // A step that its limit has ended would have gone on upwards.
    if (!point.finished) return `<path d="M${cx - 5} ${cy + 4}L${cx} ${cy - 6}L${cx + 5} ${cy + 4}Z" fill="#fff" stroke="${color}" stroke-width="2"/>`;
    return `<circle cx="${cx}" cy="${cy}" r="4" fill="${color}"/>`;
  });
  return [line, ...dots];
}

function legend(label: string, color: string, index: number): string {
  const y = area.top + 16 + index * 24;
  return `<line x1="${area.right + 20}" y1="${y - 4}" x2="${area.right + 44}" y2="${y - 4}" stroke="${color}" stroke-width="3"/><text x="${area.right + 52}" y="${y}">${label}</text>`;
}
