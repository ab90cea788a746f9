import { hops, releases, storeNames, type ServerRelease, type StoreName } from "@k8s-config/clearml";
import type { KubeObject } from "@k8s-config/core";
import type { Environment, Resolved } from "@k8s-config/overlays";
import { clusterChecks, type ClusterChecks } from "./checks.ts";

/** Something to do, in the order of the list. */
export interface Step {
  readonly title: string;
  readonly text: readonly string[];
  /** What the environment says at this step, beside all else. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly commands?: readonly string[];
  /** What the commands print, or do, where all is well. */
  readonly expect?: string;
}

/** What a hop changes in a store. */
export interface StoreChange {
  readonly store: StoreName;
  readonly kind: "internal" | "external";
  readonly from: string;
  readonly to: string;
  /** What follows from it, and cannot be taken back. */
  readonly notes: readonly string[];
}

/** One release on the way. */
export interface Hop {
  readonly from: ServerRelease;
  readonly to: ServerRelease;
  readonly stores: readonly StoreChange[];
  /** MongoDB's feature compatibility version before and after, where it rises, and who raises it: of an external one the server does not. */
  readonly featureCompatibility?: { readonly from: string; readonly to: string; readonly by: "server" | "others" };
  /** What no source states of this release, and was concluded from those before. */
  readonly inferred: readonly string[];
  readonly steps: readonly Step[];
}

/** How an installation gets from one release to another. */
export interface Procedure {
  readonly environment: string;
  readonly from: ServerRelease;
  readonly to: ServerRelease;
  readonly before: readonly Step[];
  readonly hops: readonly Hop[];
  readonly after: readonly Step[];
}

/** What a procedure is made from: what is emitted, and what the environment says. */
export interface Living {
  readonly name: string;
  readonly environment: Environment;
  readonly resolved: Resolved;
  readonly objects: readonly KubeObject[];
}

/**
 * The procedure from a release to another.
 *
 * @returns undefined where no way leads there.
 */
export function upgradeProcedure(living: Living, from: ServerRelease, to: ServerRelease): Procedure | undefined {
  const way = hops(from, to);
  if (way === undefined) return undefined;
  const checks = clusterChecks(living);
  const steps = way.map((release, index) => hop(living, checks, way[index - 1] ?? from, release));
  return { environment: living.name, from, to, before: steps.length === 0 ? [] : beforehand(living, checks, from), hops: steps, after: steps.length === 0 ? [] : afterwards(living, checks, from, to) };
}

/** As their makers name them. */
const images = { mongo: "mongo", elastic: "elasticsearch", redis: "redis" } as const;

const titles = { mongo: "MongoDB", elastic: "Elasticsearch", redis: "Redis" } as const;

/** What one API server alone needs: it initialises the database under a lock, which others would wait for in vain. */
const alone = { replicas: 1, gunicorn: { workers: 1 }, databaseInitSec: 3600 } as const;

function beforehand(living: Living, checks: ClusterChecks, from: ServerRelease): Step[] {
  const compatibility = checks.featureCompatibility(from);
  return [
    {
      title: "See that the installation is where its files say",
      text: [`All of release ${from}, rolled out, and MongoDB at feature compatibility version ${releases[from].featureCompatibility.to}: the next version opens no older data.`],
      commands: [...checks.rolledOut, checks.images, ...compatibility, ...checks.elasticHealth],
      ...expectation([`images of ${from} alone`, ...(compatibility.length > 0 ? [releases[from].featureCompatibility.to] : []), ...(checks.elasticHealth.length > 0 ? [health] : [])]),
    },
    ...externalBeforehand(living, from),
    ...withoutLogin(living, from),
  ];
}

/** Whether the installation runs a MongoDB whose image cannot make users. */
function hasOldShell({ resolved: { installation } }: Living, release: ServerRelease): boolean {
  return installation.stores.mongo.kind === "internal" && releases[release].mongoShell === "mongo";
}

/** What every step until MongoDB 6 has to say, and is refused without. */
function withoutLogin(living: Living, from: ServerRelease): Step[] {
  const { mongo } = living.environment;
  if (!hasOldShell(living, from) || mongo?.authentication === false) return [];
  return [
    {
      title: "Say that MongoDB asks for no login yet",
      text: [`The image of MongoDB ${series(releases[from].mongo)} has no mongosh, which makes the users. Write this beside what mongo says already, and keep it in every step: without it no release before 2.0 is emitted, and the hop to it would ask for users that nobody has made.`],
      settings: { mongo: { authentication: false } },
    },
  ];
}

/** The end of that, once an image with mongosh runs. */
function withLogin(living: Living, from: ServerRelease, to: ServerRelease): Step[] {
  if (!hasOldShell(living, from) || hasOldShell(living, to)) return [];
  return [
    {
      title: "Have MongoDB ask for a login",
      text: ["From MongoDB 6 on its image can make the users; any time will do. Leave mongo.authentication out: the emit is refused, and prints the commands that make the keys and the users while MongoDB still asks nobody. Run them, then emit with --accept mongo.authentication, and apply. docs/stores.md says more. To stay without, keep mongo.authentication: false."],
      commands: [`k8s-config emit ${living.name}`],
      expect: "mongo.authentication = true: is new, over data that have no users; nothing is written",
    },
  ];
}

function externalBeforehand({ resolved: { installation } }: Living, from: ServerRelease): Step[] {
  const external = storeNames.filter((store) => installation.stores[store].kind === "external");
  if (external.length === 0) return [];
  return [
    {
      title: `See to the stores that others run: ${external.map((store) => titles[store]).join(", ")}`,
      text: [
        `No emit changes them. Whoever runs them changes their versions while the installation rests, at the step of each hop that says so.`,
        ...external.map((store) => `${titles[store]} is of series ${series(releases[from][store])} now, or the installation is not one of ${from}.`),
      ],
    },
  ];
}

function hop(living: Living, checks: ClusterChecks, from: ServerRelease, to: ServerRelease): Hop {
  const [before, after] = [releases[from], releases[to]];
  const stores = storeNames.filter((store) => before[store] !== after[store]).map((store) => storeChange(living, store, before[store], after[store]));
  const raised = before.featureCompatibility.to === after.featureCompatibility.to ? undefined : ({ from: before.featureCompatibility.to, to: after.featureCompatibility.to, by: living.resolved.installation.stores.mongo.kind === "internal" ? "server" : "others" } as const);
  return {
    from,
    to,
    stores,
    ...(raised === undefined ? {} : { featureCompatibility: raised }),
    inferred: after.inferred,
    steps: [stop(living, checks), ...elasticPrerequisites(living, checks, before.elastic, after.elastic), backUp(living), ...exchange(living, checks, from, to, stores), start(living, checks, to, raised), ...raiseByOthers(to, raised), done(checks, to)],
  };
}

function storeChange({ resolved: { installation } }: Living, store: StoreName, from: string, to: string): StoreChange {
  const { kind } = installation.stores[store];
  const notes = {
    mongo: [`Its data open in the series before and in this one until ${kind === "internal" ? "the server raises the feature compatibility version" : "the feature compatibility version is raised"}; then in this one alone.`],
    elastic: ["A node that has started on the data takes no older version back."],
    redis: [`Its files are not read by an older version. It holds registrations of workers, caches and revoked tokens: without its files, workers register again, and revoked tokens are valid again.`],
  }[store];
  return { store, kind, from, to, notes };
}

function stop({ name, environment }: Living, checks: ClusterChecks): Step {
  return {
    title: "Stop all that writes",
    text: ["Nobody can work from here on. Agents and running experiments keep trying, and lose what they report until the end.", ...withoutAutoscaling(environment), ...roll(name, environment)],
    settings: { maintenance: true, api: alone },
    commands: [...emitAndApply(name, environment), ...checks.stopped],
    expect: "no pod of api, async-delete, web or fileserver",
  };
}

function withoutAutoscaling({ api }: Environment): string[] {
  return api?.autoscaling === undefined ? [] : ["Leave api.autoscaling out until the end: one API server alone is to start."];
}

function roll(name: string, { flux }: Environment): string[] {
  return flux === undefined ? [] : [`Flux applies the newest commit alone: one that is merged before the one before it is done was never there. Merge the next change of ${name} once the commands of this one print what they should.`];
}

/** Only where the major version changes. */
function elasticPrerequisites({ resolved: { installation } }: Living, checks: ClusterChecks, from: string, to: string): Step[] {
  if (major(from) === major(to)) return [];
  const own = installation.stores.elastic.kind === "internal";
  return [
    {
      title: `Look for what Elasticsearch ${major(to)} refuses`,
      text: [
        `Elasticsearch ${major(to)} starts on data of 7.17 alone, and on no index that a version before 7 made: such an index has to be made anew there first (the reindex API).`,
        ...(own ? [] : ["Ask your Elasticsearch the same: GET /_migration/deprecations."]),
      ],
      ...(own ? { commands: checks.elasticDeprecations, expect: 'no "level": "critical"' } : {}),
    },
  ];
}

function backUp({ resolved: { installation }, environment }: Living): Step {
  const external = storeNames.filter((store) => installation.stores[store].kind === "external").map((store) => titles[store]);
  return {
    title: "Back up, and see that the backup can be read",
    text: [
      "MongoDB and Elasticsearch of the same moment, since each refers to the other; the file server's volume; the Secret of the credentials. docs/backup.md says how. This is the only way back: no step after this one can be undone.",
      ...(external.length === 0 ? [] : [`${external.join(", ")}: as whoever runs it does.`]),
      ...(environment.credentials.kind === "generated" ? ["The Secret of the credentials was made in the cluster, and is nowhere else."] : []),
    ],
  };
}

function exchange(living: Living, checks: ClusterChecks, from: ServerRelease, to: ServerRelease, stores: readonly StoreChange[]): Step[] {
  const { name, environment, resolved: { installation } } = living;
  const external = stores.filter(({ kind }) => kind === "external");
  const internal = stores.filter(({ kind }) => kind === "internal");
  const pinned = storeNames.filter((store) => environment.images?.[store] !== undefined || environment[store]?.pods?.image !== undefined);
  return [
    ...external.map(({ store, from: before, to: version }): Step => ({
      title: `Have ${titles[store]} changed to ${series(version)}`,
      text: [
        `Whoever runs it changes it from ${series(before)} to ${series(version)} (${version} is what release ${to} comes with).`,
      ],
    })),
    {
      title: internal.length === 0 ? `Change the release, at rest` : `Change the stores, while the rest stays at rest`,
      text: [
        ...serverImage(environment, from, to),
        ...(pinned.length === 0 ? [] : [`Images are said for ${pinned.join(", ")}: take them along, or leave them out for those of the release.`]),
        ...(installation.images.registry === undefined ? [] : [`The mirror ${installation.images.registry} needs the images first: k8s-config images ${name} lists them.`]),
      ],
      settings: { release: to, ...tagged(to), maintenance: true, api: alone },
      commands: [...emitAndApply(name, environment), ...checks.applied, ...internal.map(({ store }) => checks.storeRolledOut[store]), ...internal.map(({ store }) => checks.storeImage[store]), ...(internal.some(({ store }) => store === "elastic") ? checks.elasticHealth : [])],
      ...expectation([
        ...(checks.applied.length === 0 ? [] : ["the revision of the commit, and True"]),
        ...(internal.length === 0 ? [] : [`${internal.map(({ store, to: version }) => `${images[store]}:${version}`).join(", ")} on every pod`]),
        ...(internal.some(({ store }) => store === "elastic") ? [health] : []),
      ]),
    },
  ];
}

/** What becomes of the tag that the environment says for the server: one of another release is refused. */
function serverImage(environment: Environment, from: ServerRelease, to: ServerRelease): string[] {
  const { name, tag } = releases[to].server;
  if (tag === undefined) return [`No source shows the tag of the server's image of ${to}: look it up where its makers publish it (${name}), and write it down.`];
  const digest = environment.images?.server?.digest === undefined ? "" : " and images.server.digest";
  if (releases[from].server.tag === undefined) return [`Take images.server.tag${digest} of ${from} out again, which ${to} does not go with: without it, the image is ${name}:${tag}.`];
  return environment.images?.server === undefined ? [] : [`images.server is said: take it along, or leave it out for ${name}:${tag}.`];
}

/** The part of the settings that says a tag which no source shows. */
function tagged(release: ServerRelease): Readonly<Record<string, unknown>> {
  return releases[release].server.tag === undefined ? { images: { server: { tag: `<tag of ${release}>` } } } : {};
}

function expectation(parts: readonly string[]): { readonly expect?: string } {
  return parts.length === 0 ? {} : { expect: parts.join("; ") };
}

const health = "green, or yellow where there is one node";

function start({ name, environment }: Living, checks: ClusterChecks, to: ServerRelease, raised: Hop["featureCompatibility"]): Step {
  const migrates = raised?.by !== "server" ? "It migrates its data where it has to." : `It raises MongoDB's feature compatibility version from ${raised.from} to ${raised.to}, for ever.`;
  return {
    title: `Start one API server of ${to}`,
    text: [migrates, "It is ready once it has logged in to itself, which it cannot where its database failed to initialise."],
    settings: { release: to, ...tagged(to), maintenance: false, api: alone },
    commands: [...emitAndApply(name, environment), ...checks.applied, checks.apiRolledOut, ...checks.apiLog],
    expect: `${checks.applied.length === 0 ? "" : "the revision of the commit, and True; "}successfully rolled out; no line of the log`,
  };
}

/** From MongoDB 7.0 on this is refused without `confirm`, which those before do not know. */
function raiseByOthers(release: ServerRelease, raised: Hop["featureCompatibility"]): Step[] {
  if (raised?.by !== "others") return [];
  const confirm = Number(major(releases[release].mongo)) < 7 ? "" : ", confirm: true";
  return [
    {
      title: `Have MongoDB's feature compatibility version raised from ${raised.from} to ${raised.to}`,
      text: [`Whoever runs MongoDB does it, now that the server of ${release} runs, and for ever: db.adminCommand({ setFeatureCompatibilityVersion: "${raised.to}"${confirm} }). It answers ok: 1, and once more it changes nothing.`],
    },
  ];
}

function done(checks: ClusterChecks, to: ServerRelease): Step {
  const { featureCompatibility } = releases[to];
  const compatibility = checks.featureCompatibility(to);
  const own = compatibility.length > 0;
  return {
    title: `See in the cluster that ${to} is done, before anything further is merged`,
    text: [
      own
        ? `Where it prints an older feature compatibility version than ${featureCompatibility.to}, the server could not raise it, and its log says why. The next MongoDB opens no such data.`
        : `Ask MongoDB, where it runs, for its feature compatibility version: ${featureCompatibility.to}, or the next MongoDB does not open the data. db.adminCommand({ getParameter: 1, featureCompatibilityVersion: 1 }) says it.`,
    ],
    commands: [...checks.rolledOut, checks.images, ...compatibility, checks.ping],
    ...expectation([`images of ${to} alone`, ...(own ? [featureCompatibility.to] : []), '"result_code":200']),
  };
}

function afterwards(living: Living, checks: ClusterChecks, from: ServerRelease, to: ServerRelease): Step[] {
  const { name, environment } = living;
  const { replicas, gunicorn, databaseInitSec, autoscaling } = environment.api ?? {};
  const said = Object.fromEntries(Object.entries({ replicas, gunicorn, databaseInitSec, autoscaling }).filter(([, value]) => value !== undefined));
  return [
    {
      title: "Let everybody work again",
      text: ["What the API server had before: all that the steps wrote under api goes, and maintenance with it."],
      ...(Object.keys(said).length === 0 ? {} : { settings: { api: said } }),
      commands: [...emitAndApply(name, environment), ...checks.applied, ...checks.rolledOut],
      expect: "successfully rolled out, for each",
    },
    { title: "Log in as a person, open an experiment with metrics, and one of its artifacts", text: ["MongoDB, Elasticsearch and the file server have then answered. Keep the backup of before the first hop until the next one."] },
    ...withLogin(living, from, to),
  ];
}

function emitAndApply(name: string, { flux }: Environment): string[] {
  return [`k8s-config emit ${name}`, flux === undefined ? `kustomize build overlays/${name} | kubectl apply -f -` : `git commit --all --message "…" && git push   # or merge the pull request: Flux applies ${name}`];
}

function major(version: string): string {
  return version.split(".")[0] ?? version;
}

function series(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}
