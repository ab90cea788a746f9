const partOf = "clearml";

/** What selects the pods of a workload; for ever, since selectors are immutable, and disjoint from every other workload's. */
export function selectorLabels(workload: string): Record<string, string> {
  return { "app.kubernetes.io/name": workload, "app.kubernetes.io/part-of": partOf };
}

/** On every object of a workload. */
export const objectLabels = selectorLabels;

export function podLabels(workload: string, version: string): Record<string, string> {
  return { ...selectorLabels(workload), "app.kubernetes.io/version": version };
}
