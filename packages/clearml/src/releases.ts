/** One ClearML server version, with the versions of the stores it needs. */
export interface Release {
  /** Image of the server. The tag is absent where no source shows it; `images.server.tag` has to name it then. */
  readonly server: { readonly name: string; readonly tag?: string };
  readonly mongo: string;
  /** Shell in the image of its MongoDB: 4.4 and 5.0 have the one of old by themselves (docker-library/mongo, mongodb-org-shell). */
  readonly mongoShell: "mongo" | "mongosh";
  readonly elastic: string;
  readonly redis: string;
  /** Releases from which this one may be reached in one step, itself not among them. */
  readonly from: readonly ServerRelease[];
  /** MongoDB's feature compatibility version, which the server raises by itself, one step, for ever. */
  readonly featureCompatibility: { readonly from: string; readonly to: string };
  /** What no source states, and was concluded from the releases before. */
  readonly inferred: readonly string[];
  /** CPU architectures of the server's image. */
  readonly architectures: readonly string[];
}

/** Versions of ClearML server that this project knows. */
export type ServerRelease = "1.14.1" | "1.15" | "1.16" | "1.17.0" | "2.0" | "2.1" | "2.2" | "2.3.0" | "2.4.0";

/** All of them, oldest first. */
export const releaseNames: readonly ServerRelease[] = ["1.14.1", "1.15", "1.16", "1.17.0", "2.0", "2.1", "2.2", "2.3.0", "2.4.0"];

export const defaultRelease: ServerRelease = "2.4.0";

const amd64 = ["amd64"] as const;

/**
 * Releases as data. Source: the compose files of each server version (clearml-server docker/docker-compose.yml) and
 * apiserver/mongo/initialize/migration.py, which says what feature compatibility version a server raises.
 */
export const releases: Readonly<Record<ServerRelease, Release>> = {
  "1.14.1": {
    server: { name: "allegroai/clearml" },
    mongo: "4.4.9",
    mongoShell: "mongo",
    elastic: "7.17.7",
    redis: "5.0",
    from: [],
    featureCompatibility: { from: "4.4", to: "4.4" },
    inferred: ["architectures"],
    architectures: amd64,
  },
  "1.15": {
    server: { name: "allegroai/clearml" },
    mongo: "4.4.29",
    mongoShell: "mongo",
    elastic: "7.17.18",
    redis: "6.2",
    from: ["1.14.1"],
    featureCompatibility: { from: "4.4", to: "4.4" },
    inferred: ["architectures"],
    architectures: amd64,
  },
  "1.16": {
    server: { name: "allegroai/clearml" },
    mongo: "4.4.29",
    mongoShell: "mongo",
    elastic: "7.17.18",
    redis: "6.2",
    from: ["1.14.1", "1.15"],
    featureCompatibility: { from: "4.4", to: "4.4" },
    inferred: ["architectures"],
    architectures: amd64,
  },
  "1.17.0": {
    server: { name: "allegroai/clearml" },
    mongo: "5.0.26",
    mongoShell: "mongo",
    elastic: "8.15.3",
    redis: "6.2",
    from: ["1.14.1", "1.15", "1.16"],
    featureCompatibility: { from: "4.4", to: "5.0" },
    inferred: ["architectures"],
    architectures: amd64,
  },
  "2.0": {
    server: { name: "allegroai/clearml", tag: "2.0.0-613" },
    mongo: "6.0.19",
    mongoShell: "mongosh",
    elastic: "8.17.0",
    redis: "7.4.1",
    from: ["1.17.0"],
    featureCompatibility: { from: "5.0", to: "6.0" },
    inferred: ["architectures"],
    architectures: amd64,
  },
  "2.1": {
    server: { name: "clearml/server" },
    mongo: "6.0.19",
    mongoShell: "mongosh",
    elastic: "8.17.0",
    redis: "7.4.1",
    from: ["1.17.0", "2.0"],
    featureCompatibility: { from: "5.0", to: "6.0" },
    inferred: ["architectures"],
    architectures: amd64,
  },
  "2.2": {
    server: { name: "clearml/server" },
    // Its code expects 7.0, its compose file still says 6.0.19; 7.0.22 is what 2.3.0's says.
    mongo: "7.0.22",
    mongoShell: "mongosh",
    elastic: "8.17.0",
    redis: "7.4.1",
    from: ["2.0", "2.1"],
    featureCompatibility: { from: "6.0", to: "7.0" },
    inferred: ["mongo", "architectures"],
    architectures: amd64,
  },
  "2.3.0": {
    server: { name: "clearml/server" },
    mongo: "7.0.22",
    mongoShell: "mongosh",
    elastic: "8.17.0",
    redis: "7.4.1",
    from: ["2.0", "2.1", "2.2"],
    featureCompatibility: { from: "6.0", to: "7.0" },
    inferred: ["architectures"],
    architectures: amd64,
  },
  "2.4.0": {
    server: { name: "clearml/server", tag: "2.4.0" },
    mongo: "8.0.15",
    mongoShell: "mongosh",
    elastic: "8.19.9",
    redis: "8.2.3",
    from: ["2.2", "2.3.0"],
    featureCompatibility: { from: "7.0", to: "8.0" },
    inferred: ["from", "featureCompatibility"],
    architectures: amd64,
  },
};

/**
 * The releases to install one after the other on the way from one release to another, `to` included; undefined where no
 * way leads there (a downgrade, for one). The shortest such list, over the newest releases.
 */
export function hops(from: ServerRelease, to: ServerRelease): ServerRelease[] | undefined {
  if (from === to) return [];
  let shortest: ServerRelease[] | undefined;
  for (const before of releases[to].from.toReversed()) {
    const way = hops(from, before);
    if (way && (shortest === undefined || way.length + 1 < shortest.length)) shortest = [...way, to];
  }
  return shortest;
}
