const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export interface Signals {
  /** Something to do before the rest. */
  first(stop: () => Promise<void>): void;
  /** Whether this process is on its way out. */
  isEnding(): boolean;
  off(): void;
}

/** Cleans up before this process ends by a signal; a second signal does not wait for it. */
export function endOnSignals(cleanUp: () => Promise<void>): Signals {
  const before: (() => Promise<void>)[] = [];
  let isEnding = false;
  const end = (signal: (typeof signals)[number]) => {
    if (isEnding) process.exit(codes[signal]);
    isEnding = true;
    void (async () => {
      try {
        for (const stop of before) {
          // oxlint-disable-next-line no-await-in-loop -- in their order
          await stop();
        }
        await cleanUp();
      } finally {
        process.exit(codes[signal]);
      }
    })();
  };
  for (const signal of signals) process.on(signal, end);
  return {
    first: (stop) => void before.push(stop),
    isEnding: () => isEnding,
    off: () => signals.forEach((signal) => process.off(signal, end)),
  };
}
