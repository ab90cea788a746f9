import type { Constraints } from "./model.ts";

/** Formats in words, by the names that doc comments use. */
export const formatWords: Readonly<Record<string, string>> = {
  label: "at most 63 lower-case letters, digits and `-`",
  resourceName: "a name of Kubernetes: lower-case letters, digits, `-` and `.`",
  hostname: "a host name of at least two parts",
  host: "a host name or an address",
  quantity: "a quantity of Kubernetes",
  bytes: "a quantity with a unit",
  duration: "a duration such as `10m` or `1h30m`",
  cidr: "a network of IPv4 or IPv6 such as `10.0.0.0/8`",
  uri: "an http or https URL without user and password",
};

/** What a value has to fulfil beside its type, in words. @param code writes a span of code. */
export function constraintWords({ minimum, maximum, pattern, format }: Constraints, code: (text: string) => string): string[] {
  return [
    ...(minimum !== undefined && maximum !== undefined ? [`from ${minimum} to ${maximum}`] : []),
    ...(minimum !== undefined && maximum === undefined ? [`at least ${minimum}`] : []),
    ...(minimum === undefined && maximum !== undefined ? [`at most ${maximum}`] : []),
    ...(format === undefined ? [] : [formatWords[format] ?? format]),
    ...(pattern === undefined ? [] : [`matches ${code(pattern)}`]),
  ];
}
