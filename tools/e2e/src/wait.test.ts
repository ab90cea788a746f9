import { expect, it } from "vitest";
import { waitFor } from "./wait.ts";

it("asks until it is so", async () => {
  let asked = 0;
  const answer = await waitFor("three", 5, () => {
    if (++asked < 3) throw new Error("not yet");
    return asked;
  }, 1);
  expect(answer).toBe(3);
});

it("says what it waited for, and the last answer", async () => {
  await expect(waitFor("the moon", 0.02, () => Promise.reject(new Error("it is day")), 5)).rejects.toThrow("the moon: not within 0.02 s: it is day");
});
