import { expect, test } from "vitest";
import * as exported from "./index.ts";

test("the package exports", () => {
  expect(Object.keys(exported).toSorted()).toEqual(["defaults", "externalMongoAccess", "mongo", "mongoAccess", "mongoAdmin", "usersCommand"]);
});
