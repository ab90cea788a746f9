import { expect, it } from "vitest";
import { freePorts } from "./ports.ts";

it("gives as many different ports as are asked for", async () => {
  const ports = await freePorts(20);
  expect(new Set(ports).size).toBe(20);
  expect(ports.every((port) => port > 1023 && port < 65536)).toBe(true);
});

it("gives none twice, whoever asks", async () => {
  const ports = (await Promise.all(Array.from({ length: 20 }, () => freePorts(20)))).flat();
  expect(new Set(ports).size).toBe(400);
});
