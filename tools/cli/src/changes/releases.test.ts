import type { Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { prod, told } from "../testing/changes.ts";

function at(release: NonNullable<Environment["release"]>, images: NonNullable<Environment["images"]> = {}): Environment {
  return { ...prod, release, images: { server: { tag: `${release}-554` }, ...images } };
}

describe("a change of the release", () => {
  it("may be one hop", () => {
    expect(told(at("2.3.0"), at("2.4.0"))).toEqual([]);
    expect(told(at("1.14.1"), at("1.17.0"))).toEqual([]);
    expect(told(at("2.4.0"), at("2.4.0", { server: { tag: "2.4.0-555" } }))).toEqual([]);
  });

  it("skips no hop, whatever is accepted", () => {
    const skipped = 'prod: release = "2.4.0": skips hops on the way from 1.17.0, which is 2.1, then 2.3.0, then 2.4.0. Emit and apply 2.1 first; k8s-config upgrade prod --to 2.4.0 says how.';
    expect(told(at("1.17.0"), at("2.4.0"))).toEqual([skipped]);
    expect(told(at("1.17.0"), at("2.4.0"), "release")).toEqual([skipped, '--accept = "release": names nothing that would be refused. Leave it out.']);
    expect(told(at("2.0"), at("2.4.0"))).toEqual(['prod: release = "2.4.0": skips a hop on the way from 2.0, which is 2.3.0, then 2.4.0. Emit and apply 2.3.0 first; k8s-config upgrade prod --to 2.4.0 says how.']);
  });

  it("does not go back, but for a restore", () => {
    const back =
      'release = "2.3.0": is older than 2.4.0: no way leads back, and what MongoDB 8.0.15, Elasticsearch 8.19.9, Redis 8.2.3 wrote, older versions do not read. ' +
      "Stay at 2.4.0. Only to restore a backup made by 2.3.0, on new volumes, go back";
    expect(told(at("2.4.0"), at("2.3.0"))).toEqual([`prod: ${back}. To emit it all the same: --accept release.`]);
    expect(told(at("2.4.0"), at("2.3.0"), "release")).toEqual([`warning: prod: ${back}.`]);
    expect(told(at("2.3.0"), at("2.2"))).toEqual([
      'prod: release = "2.2": is older than 2.3.0: no way leads back. Stay at 2.3.0. Only to restore a backup made by 2.2, on new volumes, go back. To emit it all the same: --accept release.',
    ]);
  });

  it("is refused from one that is not known", () => {
    expect(told(prod, at("2.4.0"), { record: { release: "3.1" } })).toEqual([
      'prod: release = "2.4.0": was "3.1", which this version of k8s-config does not know, so that nothing tells the way from there. ' +
        "Use the version of k8s-config that emitted it, or a newer one. Known: 1.14.1, 1.15, 1.16, 1.17.0, 2.0, 2.1, 2.2, 2.3.0, 2.4.0.",
    ]);
    expect(told(prod, prod, { record: {} })).toEqual([]);
  });
});

describe("a change of a store's image", () => {
  const newer = { mongo: { tag: "8.0.21" }, elastic: { tag: "8.19.12" }, redis: { tag: "8.2.9" } };

  it("may be a newer one, and an older one whose files are the same", () => {
    expect(told(at("2.4.0"), at("2.4.0", newer))).toEqual([]);
    expect(told(at("2.4.0", { mongo: newer.mongo, redis: newer.redis }), at("2.4.0"))).toEqual([]);
  });

  it("is refused where it does not open the data of the one before", () => {
    expect(told(at("2.4.0", newer), at("2.4.0"))).toEqual([
      'prod: images.elastic.tag = "8.19.9": is older than 8.19.12, whose data it does not open. Stay at 8.19.12 or newer. Only to restore a backup, on a new volume, go back. To emit it all the same: --accept images.elastic.tag.',
    ]);
    expect(told({ ...prod, redis: { pods: { image: "redis:9.0" } } }, prod, "images.redis.tag")).toEqual([
      'warning: prod: images.redis.tag = "8.2.3": is older than 9.0, whose data it does not open. Stay at 9.0 or newer. Only to restore a backup, on a new volume, go back.',
    ]);
    expect(told({ ...prod, mongo: { ...prod.mongo, pods: { image: "mongo:8.2-noble" } } }, prod)).toEqual([expect.stringContaining("--accept images.mongo.tag")]);
  });
});
