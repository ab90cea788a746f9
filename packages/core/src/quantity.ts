const suffixes: Readonly<Record<string, number>> = {
  "": 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};

/** A Kubernetes quantity (`500m`, `2Gi`) as a plain number: cores or bytes; undefined where it does not parse. */
export function parseQuantity(quantity: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$/.exec(quantity);
  const [, digits, suffix = ""] = match ?? [];
  const factor = suffixes[suffix];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** Bytes in the largest binary unit that says them without a fraction. */
export function formatQuantity(bytes: number): string {
  for (const unit of ["Gi", "Mi", "Ki"]) {
    const size = bytes / (suffixes[unit] ?? 1);
    if (Number.isInteger(size)) return `${size}${unit}`;
  }
  return String(bytes);
}
