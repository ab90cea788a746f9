/** Passwords that are turned on over data that have none. */
import type { Environment } from "@k8s-config/overlays";
import { expect, it } from "vitest";
import { prod, told } from "../testing/changes.ts";

const open: Environment = { ...prod, mongo: { ...prod.mongo, authentication: false }, elastic: { authentication: false }, redis: { authentication: false } };
const without = (text: string) => text.replaceAll(/const \{ data \}.*'/g, "…'");

it("is refused for MongoDB until its users are made, and told of the others", () => {
  expect(told(open, prod).map(without)).toMatchInlineSnapshot(`
    [
      "prod: mongo.authentication = true: is new, over data that have no users: MongoDB makes them on an empty volume alone, and would let nobody in. Make them first, while it still asks nobody. The Secret needs mongo-admin-password, mongo-password, elastic-password, redis-password: k8s-config credentials rotate prod mongo-admin-password mongo-password elastic-password redis-password | kubectl --namespace clearml patch secret clearml-credentials --type merge --patch-file /dev/stdin. Then: kubectl --namespace clearml get secret clearml-credentials --output json | kubectl --namespace clearml exec --stdin mongo-0 --container mongo -- bash -c 'SECRET="$(cat)" exec mongosh --quiet --norc --eval "$1"' - '…'. To emit it all the same: --accept mongo.authentication.",
      "warning: prod: elastic.authentication = true: is new: pods that call it restart and log in, and others that call it need the password too. The Secret needs mongo-admin-password, mongo-password, elastic-password, redis-password: k8s-config credentials rotate prod mongo-admin-password mongo-password elastic-password redis-password | kubectl --namespace clearml patch secret clearml-credentials --type merge --patch-file /dev/stdin.",
      "warning: prod: redis.authentication = true: is new: pods that call it restart and log in, and others that call it need the password too. The Secret needs mongo-admin-password, mongo-password, elastic-password, redis-password: k8s-config credentials rotate prod mongo-admin-password mongo-password elastic-password redis-password | kubectl --namespace clearml patch secret clearml-credentials --type merge --patch-file /dev/stdin.",
    ]
  `);
  expect(told(open, prod, "mongo.authentication").filter((line) => !line.startsWith("warning"))).toEqual([]);
});

it("prints what makes the keys that the Secret lacks", () => {
  const generated: Environment = { ...open, credentials: { kind: "generated" } };
  expect(told(generated, { ...generated, redis: {} })).toMatchInlineSnapshot(`
    [
      "warning: prod: redis.authentication = true: is new: pods that call it restart and log in, and others that call it need the password too. The Secret needs keys, which its Job does not add: for key in redis-password; do printf '{"stringData":{"%s":"x%s"}}' "$key" "$(openssl rand -hex 32)" | kubectl --namespace clearml patch secret clearml-credentials --type merge --patch-file /dev/stdin; done.",
    ]
  `);
});

it("is none where they were on, go off, or where there is no data yet", () => {
  expect(told(prod, prod)).toEqual([]);
  expect(told(prod, open)).toEqual([]);
});
