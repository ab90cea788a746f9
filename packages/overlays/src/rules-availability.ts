import { isExistingClaim, releaseNames } from "@k8s-config/clearml";
import type { Finding, Rule } from "./rules.ts";

const scaled = ["api", "web"] as const;

const autoscalingFits: Rule = (environment, { settings }) =>
  scaled.flatMap((component): Finding[] => {
    const { autoscaling } = settings[component];
    if (autoscaling === undefined) return [];
    const { min, max } = autoscaling;
    const { replicas } = environment[component] ?? {};
    const said: Finding[] =
      replicas === undefined
        ? []
        : [{ path: `${component}.replicas`, value: replicas, reason: "is a fixed number beside autoscaling, which sets it: each apply would take the pods back", remedy: "Leave it out, or leave out autoscaling" }];
    if (min <= max) return said;
    return [...said, { path: `${component}.autoscaling.min`, value: min, reason: `is above max, ${max}`, remedy: `Write ${max} or less` }];
  });

const onClaimsOfTheirOwn: Rule = (_, { settings: { mongo, elastic } }) =>
  [
    { path: "mongo.members", value: mongo.members, storage: mongo.storage },
    { path: "elastic.nodes", value: elastic.nodes, storage: elastic.storage },
  ].flatMap(({ path, value, storage }): Finding[] =>
    value > 1 && isExistingClaim(storage)
      ? [{ path, value, reason: `each needs a volume of its own, and ${storage.existingClaim} is one claim for all`, remedy: "Write 1, or a size and class in storage and bring the data in by a backup" }]
      : [],
  );

// What the server makes without copies is gone with the one node that has it: three nodes would lose data more often than one.
const copiesOfIndices: Rule = (_, { installation: { release, stores }, settings: { elastic } }) =>
  elastic.nodes === 1 || stores.elastic.kind === "external" || releaseNames.indexOf(release) >= releaseNames.indexOf("2.4.0")
    ? []
    : [
        {
          path: "elastic.nodes",
          value: elastic.nodes,
          reason: `release ${release} makes its indices without copies, and has no setting for them: whichever node is away takes its part of the data along`,
          remedy: "Write 1, or go on to release 2.4.0 first",
        },
      ];

const nodesKnowEachOther: Rule = (_, { installation: { stores }, settings: { elastic } }) => {
  const { nodes, transportTls } = elastic;
  if (stores.elastic.kind === "external") return [];
  if (nodes > 1 && stores.elastic.login !== undefined && transportTls === undefined) {
    return [{ path: "elastic.nodes", value: nodes, reason: "nodes that ask for a login do not start without certificates by which they know each other", remedy: "Name a Secret or an issuer in elastic.transportTls" }];
  }
  if (nodes === 1 && transportTls !== undefined) return [{ path: "elastic.transportTls", reason: "is for nodes among themselves, and there is one", remedy: "Write elastic.nodes 3, or leave it out" }];
  return [];
};

export const availabilityRules: readonly Rule[] = [autoscalingFits, onClaimsOfTheirOwn, copiesOfIndices, nodesKnowEachOther];
