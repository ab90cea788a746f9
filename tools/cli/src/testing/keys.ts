/** Pairs of age for tests alone: whatever is encrypted for them, anybody can read. */
export const keys = {
  one: { recipient: "age1rjayx35khpxscemz6lkshjwfx8edt2rkdjm3fz77eu2eayvzh9rsk93fk5", identity: "AGE-SECRET-KEY-1W38X8QNWJD4WVPSJX3VCREGC0N7EXMUJFXYCSQQM6UNYU7YUAZGSUZ8S4K" },
  two: { recipient: "age1sn9nx379yz38y5te0cnw5czsfallc2h5jtddsqa2ex3qd93qlcwqhrul90", identity: "AGE-SECRET-KEY-108FDPLRDA028Y09ATRUQGQK8FUYTJ4QZQRP5FW5RR7SQC2PPPQLQ9C0ZTT" },
} as const;

/** Random bytes that are the same in every run. */
export function countedRandom(): (bytes: number) => Uint8Array {
  let count = 0;
  return (bytes) => {
    count++;
    return new Uint8Array(Array.from({ length: bytes }, (_, index) => (count * 37 + index * 11) % 256));
  };
}
