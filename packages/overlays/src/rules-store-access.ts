import { releases, storeNames } from "@k8s-config/clearml";
import type { Finding, Rule } from "./rules.ts";

/** Encryption is part of Elasticsearch's security, which is off without authentication. */
const elasticTls: Rule = (_, { settings: { elastic } }) =>
  elastic.tls === undefined || elastic.authentication
    ? []
    : [{ path: "elastic.tls", reason: "has no effect without elastic.authentication: Elasticsearch encrypts nothing then", remedy: "Leave authentication out, or tls" }];

/** Users are made by mongosh, which the images of MongoDB have from 6.0 on. */
const mongoUsers: Rule = (_, { settings: { mongo }, installation: { release, stores } }) => {
  if (stores.mongo.kind === "external" || !mongo.authentication || releases[release].mongoShell === "mongosh") return [];
  return [
    {
      path: "mongo.authentication",
      value: true,
      reason: `is not to be had with release ${release}: the image of MongoDB ${releases[release].mongo} has no mongosh, which makes the users`,
      remedy: "Write false until the release is 2.0 or later",
    },
  ];
};

/** The members of a set find each other by mongosh, too. */
const mongoMembers: Rule = (_, { settings: { mongo }, installation: { release, stores } }) => {
  if (stores.mongo.kind === "external" || mongo.members === 1 || releases[release].mongoShell === "mongosh") return [];
  return [
    {
      path: "mongo.members",
      value: mongo.members,
      reason: `are not to be had with release ${release}: the image of MongoDB ${releases[release].mongo} has no mongosh, which makes the replica set`,
      remedy: "Write 1 until the release is 2.0 or later",
    },
  ];
};

const redisTls: Rule = (_, { settings: { redis }, installation: { release, stores } }) => {
  if (stores.redis.kind === "external" || redis.tls === undefined || !releases[release].redis.startsWith("5.")) return [];
  return [{ path: "redis.tls", reason: `is not to be had with release ${release}: Redis ${releases[release].redis} knows no TLS`, remedy: "Leave it out until the release is 1.15 or later" }];
};

/** Two stores with one Secret would be two Certificates that overwrite each other's. */
const oneSecretEach: Rule = (_, { settings }) => {
  const issued = storeNames.flatMap((store) => {
    const { tls } = settings[store];
    return tls !== undefined && "issuer" in tls && tls.secretName !== undefined ? [{ store, secretName: tls.secretName }] : [];
  });
  return issued.flatMap(({ store, secretName }, index): Finding[] => {
    const before = issued.findIndex((other) => other.secretName === secretName);
    if (before === index) return [];
    return [{ path: `${store}.tls.secretName`, value: secretName, reason: `is that of ${issued[before]?.store}.tls too, and each certificate covers the name of one store`, remedy: "Leave it out, or give each a name of its own" }];
  });
};

export const storeAccessRules: readonly Rule[] = [elasticTls, mongoUsers, mongoMembers, redisTls, oneSecretEach];
