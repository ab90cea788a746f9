/** What an environment may not say of its backup, each with its whole message. */
import { describe, expect, it } from "vitest";
import { problemsWith } from "./testing/plain.ts";
import { externalStoresExample } from "./testing/external-example.ts";

const nothing = { mongo: false, elastic: false, fileserver: false };
const size = { size: "1Gi" };
const keys = { accessKey: { name: "snapshots", key: "access-key" }, secretKey: { name: "snapshots", key: "secret-key" } };
const bucket = { bucket: "clearml-snapshots", ...keys };

/** What is said of a backup of some parts, the others being backed up by somebody else. */
const withBackup = (backup: object, rest: object = {}) => problemsWith({ backup: { ...nothing, ...backup }, ...rest });

const retained = (schedule: string) => problemsWith({ elastic: { retention: { statisticsMonths: 6, schedule } } });

describe("a backup", () => {
  it.each<[string, object]>([
    ["all, to claims of its own", { mongo: size, elastic: size, fileserver: size }],
    ["one part alone", { mongo: size }],
    ["claims that exist", { mongo: { existingClaim: "dumps" }, elastic: { existingClaim: "snapshots" }, fileserver: { existingClaim: "copies" } }],
    ["a bucket", { elastic: bucket }],
  ])("may be of %s", (_what, backup) => {
    expect(withBackup(backup)).toBe("");
  });

  it("is of something", () => {
    expect(withBackup({})).toMatchInlineSnapshot(`"test: backup: has no destination at all: nothing would be backed up. Say where at least one of mongo, elastic and fileserver goes, or leave backup out."`);
  });

  it("has a destination, or false, for each part", () => {
    expect(problemsWith({ backup: { mongo: size, fileserver: false } })).toMatchInlineSnapshot(`"test: backup.elastic: has to be said. Add elastic, for example {"size":"100Gi"}."`);
  });

  it("has a claim for each part, which is no store's own", () => {
    expect(withBackup({ mongo: { existingClaim: "nfs" }, fileserver: { existingClaim: "nfs" } })).toMatchInlineSnapshot(`"test: backup.fileserver.existingClaim = "nfs": is the claim of backup.mongo too. Name a claim that nothing else writes to, on other disks than what it is a copy of."`);
    expect(withBackup({ fileserver: { existingClaim: "files" } }, { fileserver: { storage: { existingClaim: "files" } } })).toMatchInlineSnapshot(`"test: backup.fileserver.existingClaim = "files": is the claim of fileserver.storage too. Name a claim that nothing else writes to, on other disks than what it is a copy of."`);
  });
});

/** Of the two that an environment may say, each is read by the API server. */
describe("a schedule", () => {
  it.each(["0 2 * * *", "59 23 31 12 6", "*/5 0-6/2,8 1 JAN,JUL MON-FRI", "5/10 * * * *"])("may be %s", (schedule) => {
    expect([withBackup({ mongo: size, schedule }), retained(schedule)]).toEqual(["", ""]);
  });

  it.each([
    ["99 2 * * *", "has 99 for the minute, which is from 0 to 59"],
    ["0 24 * * *", "has 24 for the hour, which is from 0 to 23"],
    ["0 2 0 * *", "has 0 for the day of the month, which is from 1 to 31"],
    ["0 2 1-32 * *", "has 32 for the day of the month, which is from 1 to 31"],
    ["0 2 * 13 *", "has 13 for the month, which is from 1 to 12"],
    ["0 2 * * 7", "has 7 for the day of the week, which is from 0 to 6"],
    ["0 2 * FOO *", 'has "FOO" for the month, which nobody can read'],
    ["0 2 * * JAN", 'has "JAN" for the day of the week, which nobody can read'],
    ["0,, 2 * * *", 'has "" for the minute, which nobody can read'],
    ["1-2-3 2 * * *", 'has "1-2-3" for the minute, which nobody can read'],
    ["*-5 2 * * *", 'has "*-5" for the minute, which nobody can read'],
    ["*/0 2 * * *", 'has "*/0" for the minute, with a step of nothing'],
    ["0 6-2 * * *", 'has "6-2" for the hour, which ends before it begins'],
  ])("may not be %s", (schedule, reason) => {
    expect(withBackup({ mongo: size, schedule })).toBe(`test: backup.schedule = "${schedule}": ${reason}. Write one such as 0 2 * * *.`);
    expect(retained(schedule)).toBe(`test: elastic.retention.schedule = "${schedule}": ${reason}. Write one such as 17 3 * * *.`);
  });
});

/** Their names are known, though no setting says them. */
describe("a claim that the installation makes", () => {
  it.each<[string, string, object]>([
    ["fileserver-data", "fileserver.storage", { fileserver: { existingClaim: "fileserver-data" } }],
    ["fileserver-data", "fileserver.storage", { mongo: { existingClaim: "fileserver-data", subPath: "backup" } }],
    ["data-mongo-0", "mongo.storage", { mongo: { existingClaim: "data-mongo-0" } }],
    ["data-elastic-12", "elastic.storage", { elastic: { existingClaim: "data-elastic-12" } }],
    ["data-redis-2", "redis.storage", { fileserver: { existingClaim: "data-redis-2" } }],
    ["backup-fileserver", "backup.fileserver", { mongo: { existingClaim: "backup-fileserver" } }],
  ])("holds no backup of others: %s, of %s", (claim, owner, backup) => {
    const [part] = Object.keys(backup);
    expect(withBackup(backup)).toBe(`test: backup.${part}.existingClaim = "${claim}": is the claim of ${owner} too. Name a claim that nothing else writes to, on other disks than what it is a copy of.`);
  });

  it("holds the backups that it was made for, and no data of a store", () => {
    expect(withBackup({ mongo: { existingClaim: "backup-mongo" }, elastic: { existingClaim: "data-mongo" } })).toBe("");
    expect(withBackup({ mongo: size }, { fileserver: { storage: { existingClaim: "backup-mongo" } } })).toBe("test: backup.mongo: is the claim of fileserver.storage too. Name a claim that nothing else writes to, on other disks than what it is a copy of.");
  });
});

describe("a backup of Elasticsearch", () => {
  it("is of one that runs here", () => {
    expect(withBackup({ elastic: size, mongo: size }, externalStoresExample)).toMatchInlineSnapshot(`"test: backup.elastic: is for Elasticsearch that runs here: neither a volume nor the keys of a bucket can be given to one that others run. Write false, and have those who run it take the snapshots."`);
    expect(withBackup({ mongo: size }, externalStoresExample)).toBe("");
  });

  it("goes to a bucket where the image has what writes to one", () => {
    const old = { release: "1.16", images: { server: { tag: "1.16.2-502" } }, mongo: { authentication: false } };
    expect(withBackup({ elastic: bucket }, old)).toMatchInlineSnapshot(`"test: backup.elastic.bucket = "clearml-snapshots": needs a plug-in that the image of Elasticsearch 7.17.18 does not have. Write a volume, or a release with Elasticsearch 8."`);
    expect(withBackup({ elastic: size }, old)).toBe("");
  });

  it("stays in a network that has no way out", () => {
    const closed = { airGapped: true, images: { registry: "registry.example.com/clearml" } };
    expect(withBackup({ elastic: bucket }, closed)).toMatchInlineSnapshot(`"test: backup.elastic.bucket = "clearml-snapshots": is at Amazon, out of the network. Name the host of a store in your network, or write a volume."`);
    expect(withBackup({ elastic: { ...bucket, host: "s3.eu-central-1.amazonaws.com" } }, closed)).toMatchInlineSnapshot(`"test: backup.elastic.bucket = "clearml-snapshots": is at Amazon, out of the network. Name the host of a store in your network, or write a volume."`);
    expect(withBackup({ elastic: { ...bucket, host: "minio.example.com:9000" } }, closed)).toBe("");
  });

  it("goes where all of its nodes can write", () => {
    const several = { elastic: { nodes: 3, transportTls: { secretName: "elastic-transport" } } };
    expect(withBackup({ elastic: size }, several)).toMatchInlineSnapshot(`"test: backup.elastic: is one volume for 3 nodes, and not ReadWriteMany: all of them write to it. Write storage of a class that can with accessModes ["ReadWriteMany"], or a bucket."`);
    expect(withBackup({ elastic: { ...size, accessModes: ["ReadWriteMany"] } }, several)).toBe("");
    expect(withBackup({ elastic: bucket }, several)).toBe("");
  });
});

describe("a backup of files", () => {
  it("is of a volume that a second pod may mount", () => {
    const fileserver = { storage: { size: "1Ti", accessModes: ["ReadWriteOncePod"] } };
    expect(withBackup({ fileserver: size }, { fileserver })).toMatchInlineSnapshot(`"test: backup.fileserver: cannot read a ReadWriteOncePod volume while the file server has it. Write false, and have the storage take snapshots of it."`);
    expect(withBackup({ mongo: size }, { fileserver })).toBe("");
  });
});
