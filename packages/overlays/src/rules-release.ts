import { officialImage, releaseNames, releases, storeNames, type StoreName } from "@k8s-config/clearml";
import type { Finding, Rule } from "./rules.ts";

/** The first two numbers of a version, which say its series; undefined where a tag says no such version. */
export function seriesOf(tag: string | undefined): readonly [major: number, minor: number] | undefined {
  const [, major, minor] = /^v?(\d+)\.(\d+)(?:[.-]|$)/.exec(tag ?? "") ?? [];
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}

/**
 * Whether a store of one version takes the data, and the calls, of a server that came with another. MongoDB has one
 * feature compatibility version for each of its series; the others read the data of older ones of the same major version.
 */
const fits: Readonly<Record<StoreName, (tag: readonly [number, number], release: readonly [number, number]) => boolean>> = {
  mongo: (tag, release) => tag[0] === release[0] && tag[1] === release[1],
  elastic: (tag, release) => tag[0] === release[0] && tag[1] >= release[1],
  redis: (tag, release) => tag[0] === release[0] && tag[1] >= release[1],
};

const wanted: Readonly<Record<StoreName, (tag: readonly [number, number]) => string>> = {
  mongo: ([major, minor]) => `${major}.${minor}.x`,
  elastic: ([major, minor]) => `${major}.${minor} or a newer ${major}.x`,
  redis: ([major, minor]) => `${major}.${minor} or a newer ${major}.x`,
};

const storesFit: Rule = ({ images }, { installation }) =>
  storeNames.flatMap((name): Finding[] => {
    const { tag } = images?.[name] ?? {};
    const { [name]: version } = releases[installation.release];
    const released = seriesOf(version);
    if (tag === undefined || released === undefined || installation.stores[name].kind === "external") return [];
    const series = seriesOf(tag);
    const said = { path: `images.${name}.tag`, value: tag };
    const remedy = `Write a tag of ${wanted[name](released)}, or leave it out for ${version}`;
    if (series === undefined) return [{ ...said, reason: "says no version, so that nothing holds it to the release", remedy: `${remedy}; an image of your own goes into ${name}.pods.image` }];
    return fits[name](series, released) ? [] : [{ ...said, reason: `does not fit release ${installation.release}, which comes with ${version}`, remedy }];
  });

/** A server under another release's tag would meet stores, config and probes of the release that is said. */
const serverFits: Rule = (_, { installation }) => {
  const tag = officialImage(installation, "server").tag;
  const series = seriesOf(tag);
  if (series === undefined || series.join(".") === seriesOf(installation.release)?.join(".")) return [];
  const known = releases[installation.release].server.tag;
  const out = known === undefined ? "" : `, or leave it out for ${known}`;
  const other = releaseNames.find((name) => seriesOf(name)?.join(".") === series.join("."));
  return [
    {
      path: "images.server.tag",
      value: tag,
      reason: `is of another server than release ${installation.release}`,
      remedy: `${other === undefined ? "Write a tag of that release" : `Write release: "${other}", or a tag of ${installation.release}`}${out}`,
    },
  ];
};

export const releaseRules: readonly Rule[] = [storesFit, serverFits];
