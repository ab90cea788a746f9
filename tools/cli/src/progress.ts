/** Where progress is shown: a terminal, or nowhere. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  step(text: string): void;
  end(): void;
}

/** Shows on one line of a terminal how far work is that takes longer than a second. */
export function progressOn(stream: ProgressStream, now: () => number = () => performance.now()): Progress {
  const start = now();
  let last = 0;
  let isShown = false;
  return {
    step(text) {
      const time = now();
      if (stream.isTTY !== true || time - start < 1000 || time - last < 100) return;
      last = time;
      isShown = true;
      stream.write(`\r\u001b[K${text}`);
    },
    end() {
      if (isShown) stream.write("\r\u001b[K");
    },
  };
}
