import { setTimeout as sleep } from "node:timers/promises";
import { messageOf } from "./problem.ts";

/**
 * Asks until `check` neither throws nor takes too long, and returns what it says.
 *
 * @throws Error that names what was waited for, and what the last answer was.
 */
export async function waitFor<T>(what: string, seconds: number, check: () => Promise<T> | T, everyMs = 100): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      return await check();
    } catch (error) {
      if (Date.now() >= end) throw new Error(`${what}: not within ${seconds} s: ${messageOf(error)}`, { cause: error });
    }
    // oxlint-disable-next-line no-await-in-loop
    await sleep(everyMs);
  }
}
