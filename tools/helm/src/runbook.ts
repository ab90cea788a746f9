import { defaultRelease, releases, type ServerRelease } from "@k8s-config/clearml";
import { dataTable, minor } from "./data-table.ts";
import type { Imported } from "./import.ts";
import type { ChartObject, ChartRelease } from "./release.ts";
import { yamlSource } from "./source.ts";

/** Where the environment of a runbook stands: in the text itself, or in a file beside it. */
export type Form = { readonly kind: "yaml" } | { readonly kind: "file"; readonly file: string };

/** The sections of a runbook, from stopping the chart's server to the way back, with the names of this installation. */
export function runbookSections(imported: Imported, form: Form): string {
  const { release } = imported;
  const steps = [stop(release), write(imported, form), takeAway(release), apply(imported, form), ...(release.elastic.kind === "copied" ? [copy(release)] : []), ...goOn(imported), clearUp(release)];
  const numbered = steps.map(({ title, body }, index) => section(`${index + 1}. ${title}`, body));
  return [...numbered, section("Going back", goBack(imported, steps.length))].join("\n");
}

/** The whole runbook of one installation. */
export function runbook(imported: Imported, file: string): string {
  const { name, release } = imported;
  const { namespace, line, version, server } = release;
  return `# Moving ${release.name} to overlays/${name}

From the release \`${release.name}\` of the Helm chart clearml ${version ?? line} (server ${server}) in the namespace \`${namespace}\` to this overlay, in the
same namespace, with the data. Written by \`k8s-config import helm\`: it is yours to correct, and to delete after the move.

${dataTable(release)}

**Never run \`helm uninstall\`.** It deletes the claims that are objects of the release, with all data, before and after the move.
Where Flux or Argo CD manages the release, suspend that first. Blocks that begin with \`# in containers\` have been run by nobody
yet: try them on a copy.

${runbookSections(imported, { kind: "file", file })}`;
}

interface Step {
  readonly title: string;
  readonly body: readonly string[];
}

function section(title: string, body: readonly string[]): string {
  return `## ${title}\n\n${body.join("\n\n")}\n`;
}

function sh(...lines: readonly string[]): string {
  return ["```sh", ...lines, "```"].join("\n");
}

function inContainers(...lines: readonly string[]): string {
  return sh("# in containers", ...lines);
}

function kubectl({ namespace }: ChartRelease, rest: string): string {
  return `kubectl --namespace ${namespace} ${rest}`;
}

const compatibility = "db.adminCommand({getParameter: 1, featureCompatibilityVersion: 1}).featureCompatibilityVersion.version";

function serverDeployments({ fullname, objects }: ChartRelease): string {
  const known = objects.filter(({ kind, of }) => kind === "Deployment" && of === "server").map(({ name }) => name);
  return (known.length > 0 ? known : [`${fullname}-apiserver`]).join(" ");
}

function stop(release: ChartRelease): Step {
  const { mongo, mongoMembers, mongoVersion, passwords } = release;
  // Images before 6.0 have the shell of old.
  const shell = Number.parseInt(mongoVersion, 10) < 6 ? "mongo" : "mongosh";
  const isFilesInPod = release.files.kind === "inPod";
  const all = serverDeployments(release).split(" ");
  const files = `${release.fullname}-fileserver`;
  const body = [
    ...(isFilesInPod || mongo.kind === "inPod" ? [inPodWarning(release)] : []),
    sh(
      kubectl(release, `scale deployment ${all.filter((name) => !isFilesInPod || name !== files).join(" ")} --replicas=0`),
      kubectl(release, `get pvc --output jsonpath='{range .items[*]}{.spec.volumeName}{"\\n"}{end}' |`),
      `  xargs -I{} kubectl patch pv {} --patch '{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}'`,
    ),
  ];
  const kept = "From here on a deleted claim leaves its volume behind.";
  const password = passwords.includes("mongo") && (mongo.kind === "adopted" || mongo.kind === "inPod") ? " It asks for a password: give both commands `--username` and `--authenticationDatabase admin`, and type it." : "";
  if (mongo.kind === "adopted") {
    body.push(
      `${kept} MongoDB has to be at the feature compatibility version ${mongoVersion}, and its\ndump is the only way back once ${release.hops[0] === undefined ? "the new server" : `server ${release.hops[0]}`} has started:${password}`,
      inContainers(
        kubectl(release, `exec ${release.mongoPod} -- ${shell} --quiet --eval '${compatibility}'`),
        ...(mongoMembers > 1 ? [kubectl(release, `exec ${release.mongoPod} -- ${shell} --quiet --eval 'rs.printSecondaryReplicationInfo()'`)] : []),
        kubectl(release, `exec ${release.mongoPod} -- mongodump --archive --gzip > mongo.archive.gz`),
      ),
    );
    if (mongoMembers > 1) body.push(`Of the ${mongoMembers} members the first is moved. Go on when no member is behind: nothing writes any more, so all have the same then.`);
  } else if (mongo.kind === "restored") {
    const image = `mongo:${releases[release.hops[0] ?? defaultRelease].mongo}`;
    const spec = { spec: { containers: [{ name: "mongodump", image, command: ["sh", "-c", 'printf "uri: %s\\n" "$URI" > /tmp/uri && exec mongodump --config=/tmp/uri --archive --gzip'], env: [{ name: "URI", valueFrom: { secretKeyRef: { name: mongo.secret, key: "connectionString" } } }] }] } };
    body.push(
      `${kept} The data are the MongoDB operator's, and have a user: their dump is what moves.`,
      inContainers(kubectl(release, `run mongodump --image=${image} --restart=Never --rm --stdin --quiet --overrides='${JSON.stringify(spec)}' > mongo.archive.gz`)),
    );
  } else if (mongo.kind === "inPod") {
    body.push(
      `${kept} MongoDB's data have no volume: this dump is all that moves. Do not go on before
the second command has read it to its end:${password.replace("both commands", "the first command")}`,
      inContainers(
        kubectl(release, `exec ${release.mongoPod} -- mongodump --archive --gzip > mongo.archive.gz`),
        kubectl(release, `exec --stdin ${release.mongoPod} -- mongorestore --archive --gzip --dryRun --verbose < mongo.archive.gz`),
      ),
    );
  } else if (mongo.kind === "external") body.push(`${kept} MongoDB is elsewhere: back it up there, and see that it is of the version that each release needs.`);
  else body.push(kept);
  if (isFilesInPod) {
    body.push(
      "The files lie in the pod of the file server, which runs on until they are copied. Count them on both sides:",
      inContainers(
        kubectl(release, `exec deployment/${files} -- tar -C /mnt/fileserver -cf - . > files.tar`),
        kubectl(release, `exec deployment/${files} -- sh -c 'find /mnt/fileserver -type f | wc -l'`),
        "tar -tf files.tar | grep -vc '/$'",
      ),
      sh(kubectl(release, `scale deployment ${files} --replicas=0`)),
    );
  }
  if (release.files.kind === "adopted") body.push("Take a snapshot of the volume of the file server with what your storage has for that.");
  return { title: "Stop the server, back up", body };
}

function inPodWarning({ files, mongo }: ChartRelease): string {
  const what = [...(mongo.kind === "inPod" ? ["MongoDB's data"] : []), ...(files.kind === "inPod" ? ["The files"] : [])].join(" and ").replace("and The", "and the");
  return `**${what} lie in a pod alone, and are lost when it restarts.** Drain no node and change nothing of the release before they are\ncopied, and stop what still uploads.`;
}

function write({ name, first, firstPaths, release }: Imported, form: Form): Step {
  const hasFirst = firstPaths.length > 0;
  const step = 4 + (release.elastic.kind === "copied" ? 1 : 0) + Math.max(1, release.hops.length - 1);
  const tags = firstPaths.some((path) => path[0] === "images") ? ` No source that we know names the tag of the server's image of ${release.hops[0]}: take the one that you can pull.` : "";
  const where = form.kind === "yaml" ? `\`overlays/${name}/overlay.yaml\`, or the same in an \`overlay.ts\`, then \`npm run emit -- ${name}\`.` : `It stands in \`${form.file}\`. Decide what is marked there, then \`npm run emit -- ${name}\`, and commit.`;
  const marks = hasFirst ? ` The lines with \`${form.kind === "yaml" ? "#" : "//"} first\` go again\nin step ${step}.${tags}` : "";
  return {
    title: "Write the environment",
    body: [
      `${where}${marks}`,
      ...(form.kind === "yaml" ? [["```yaml", yamlSource(first, { first: firstPaths }).trimEnd(), "```"].join("\n")] : []),
      [
        ...(release.elastic.kind === "copied" ? [`NetworkPolicies wait for step ${step}: before it the new Elasticsearch calls the chart's.`] : []),
        "Where the URL of the files becomes another one, name the old one in `formerFilesUrls`. Files belong to other users than",
        "before (file server 10001, MongoDB 999): Kubernetes hands a volume over by its group as it mounts it, but not on NFS, host",
        "paths and others that know no `fsGroup`; there, change the owner by hand.",
      ].join("\n"),
    ],
  };
}

function named(objects: readonly ChartObject[], kind: string): string[] {
  return objects.filter((object) => object.kind === kind).map(({ name }) => name);
}

function takeAway(release: ChartRelease): Step {
  const gone = release.objects.filter(({ of }) => of !== "elastic" || release.elastic.kind !== "copied");
  const lines = [
    ["--cascade=foreground deployment", named(gone, "Deployment")],
    ["--cascade=foreground statefulset", named(gone, "StatefulSet")],
    ["service", named(gone, "Service")],
    ["ingress", named(gone, "Ingress")],
  ] as const;
  return {
    title: "Take the chart's Services and workloads away",
    body: [
      [
        "They hold node ports, hosts and claims. Applied before this step, the overlay is refused where it wants the same node ports:",
        `\`provided port is already allocated\`.${release.elastic.kind === "copied" ? " Elasticsearch stays, to be copied from." : ""}`,
      ].join("\n"),
      sh(...lines.flatMap(([what, names]) => (names.length === 0 ? [] : [kubectl(release, `delete ${what} ${names.join(" ")}`)]))),
    ],
  };
}

function apply({ name, release }: Imported, form: Form): Step {
  const first = release.hops[0];
  const { to } = releases[first ?? defaultRelease].featureCompatibility;
  const isRaised = release.mongo.kind === "adopted" ? to !== release.mongoVersion : release.mongo.kind === "external" && first !== undefined;
  const raised = isRaised ? ` At its first start the server raises MongoDB's data to ${to}.` : "";
  const elastic = release.elastic.kind === "copied" ? "The first command warns that kubectl did not make the namespace, and that the pod of the old Elasticsearch violates\n`restricted`. It runs on, but would not be let in again: its init container is privileged. Copy soon." : "The first command warns that kubectl did not make the namespace.";
  const restored = release.mongo.kind === "restored" || release.mongo.kind === "inPod";
  const members = release.mongoMembers > 1 && release.mongo.kind === "adopted";
  return {
    title: "Apply",
    body: [
      `With \`credentials.env\` as the [README](${form.kind === "yaml" ? ".." : "../.."}/README.md#apply) makes it:`,
      sh(
        `kubectl apply -k overlays/${name}/foundation`,
        kubectl(release, "create secret generic clearml-credentials --from-env-file=credentials.env"),
        ...(restored ? [`kubectl apply -k overlays/${name}/stores`, kubectl(release, "rollout status statefulset/mongo --timeout=10m")] : [`kubectl apply -k overlays/${name}`, kubectl(release, "rollout status deployment/api --timeout=30m")]),
      ),
      ...(restored
        ? [
            "Restore before the server starts:",
            inContainers(kubectl(release, "exec --stdin mongo-0 --container mongo -- mongorestore --archive --gzip --nsExclude='admin.*' --drop < mongo.archive.gz")),
            sh(`kubectl apply -k overlays/${name}`, kubectl(release, "rollout status deployment/api --timeout=30m")),
          ]
        : []),
      ...(release.files.kind === "inPod" ? ["The files go into the new claim:", inContainers(kubectl(release, "rollout status deployment/fileserver --timeout=10m"), kubectl(release, "exec --stdin deployment/fileserver --container fileserver -- tar -C /mnt/fileserver --no-same-owner -xf - < files.tar"))] : []),
      `${elastic}${raised}`,
      ...(members ? ["What MongoDB noted of its replica set goes, since it is none any more:", inContainers(kubectl(release, `exec mongo-0 --container mongo -- ${releases[first ?? defaultRelease].mongoShell} --quiet --norc local --eval 'db.dropDatabase()'`))] : []),
    ],
  };
}

function copy(release: ChartRelease): Step {
  const { elasticService, passwords } = release;
  const indices = "events-*,worker_stats_*,queue_metrics_*,serving_stats_*";
  return {
    title: "Copy Elasticsearch",
    body: [
      "It holds the scalars, plots, logs and debug images of all experiments, which are nowhere else. The server has made the index\ntemplates by now, so that each index is made anew with the mapping of its version:",
      inContainers(
        kubectl(release, "exec --stdin elastic-0 --container elastic -- bash -euo pipefail <<'EOF'"),
        `old=http://${elasticService}:9200`,
        "new() { curl --config <(login) -sSf \"$@\"; }",
        "login() { [ -z \"${ELASTIC_PASSWORD:-}\" ] || printf 'header = \"Authorization: Basic %s\"\\n' \"$(printf 'elastic:%s' \"$ELASTIC_PASSWORD\" | base64 -w0)\"; }",
        `for index in $(curl -sSf "$old/_cat/indices/${indices}?h=index"); do`,
        "  new -X POST -H 'content-type: application/json' 'http://localhost:9200/_reindex?refresh=true' \\",
        '    --data "{\\"source\\": {\\"remote\\": {\\"host\\": \\"$old\\"}, \\"index\\": \\"$index\\"}, \\"dest\\": {\\"index\\": \\"$index\\"}}"',
        "done",
        `curl -sSf "$old/_cat/indices/${indices}?h=index,docs.count&s=index"`,
        `new "http://localhost:9200/_cat/indices/${indices}?h=index,docs.count&s=index"`,
        "EOF",
      ),
      ...(passwords.includes("elastic") ? ["The old Elasticsearch asks for a password: `remote` takes `username` and `password` beside `host`, and curl `--user`."] : []),
      "The two lists at the end have to agree, but for what has been reported since. Whoever skips this step keeps the experiments,\nwith their parameters and artifacts, and loses what they reported.",
    ],
  };
}

function goOn({ name, release, firstPaths }: Imported): Step[] {
  const [, ...later] = release.hops;
  const command = [`kubectl apply -k overlays/${name}`, kubectl(release, "rollout status deployment/api --timeout=30m")];
  if (later.length === 0) {
    return firstPaths.length === 0 ? [] : [{ title: "Isolate", body: [`Take the lines with \`first\` out, \`npm run emit -- ${name}\`, and`, sh(...command)] }];
  }
  return later.map((hop, index): Step => {
    const before = release.hops[index];
    const reached = before === undefined ? "" : releases[before].featureCompatibility.to;
    const change = hop === defaultRelease ? "Take the lines with `first` out" : `Set \`release: ${JSON.stringify(hop)}\`${tagOf(hop)}`;
    return {
      title: `Go on to ${hop}`,
      body: [
        ...(release.mongo.kind === "external" ? [`When MongoDB is at the feature compatibility version \`${reached}\`, and of a version that ${hop} needs (${minor(releases[hop].mongo)}):`] : [`When MongoDB says \`${reached}\`:`]),
        ...(release.mongo.kind === "external" ? [] : [inContainers(kubectl(release, `exec mongo-0 --container mongo -- ${releases[before ?? hop].mongoShell} --quiet --norc --eval '${compatibility}'`))]),
        `${change}, \`npm run emit -- ${name}\`, and`,
        sh(...command),
      ],
    };
  });
}

function tagOf(hop: ServerRelease): string {
  return releases[hop].server.tag === undefined ? `, and \`images.server.tag: ${JSON.stringify(hop)}\`` : ", and take `images.server` out";
}

const clearedLater = ["PodDisruptionBudget", "RoleBinding", "Role", "ConfigMap", "Secret", "ServiceAccount"];

function clearUp(release: ChartRelease): Step {
  const { objects, elastic, redis, files, mongo } = release;
  const old = elastic.kind === "copied" ? objects.filter(({ of, kind }) => of === "elastic" && ["StatefulSet", "Service"].includes(kind)) : [];
  const rest = clearedLater.flatMap((kind) => objects.filter((object) => object.kind === kind));
  const ids = [...old, ...rest].map(({ kind, name }) => `${kind.toLowerCase()}/${name}`);
  const left = [...(mongo.kind === "adopted" ? (mongo.others ?? []) : []), ...[elastic, redis].flatMap((data) => ("claims" in data ? data.claims : []))];
  const adopted = [files, mongo].flatMap((data) => (data.kind === "adopted" ? [data.claim] : []));
  return {
    title: "Clear up",
    body: [
      "When nobody will go back. With the record of the release goes the danger that someone uninstalls it:",
      sh(
        kubectl(release, `delete secret --selector=owner=helm,name=${release.name}`),
        ...(ids.length === 0 ? [] : wrapped(kubectl(release, "delete"), ids)),
        ...(left.length === 0 ? [] : [kubectl(release, `delete pvc ${left.join(" ")}`)]),
      ),
      `${adopted.length === 0 ? "" : `${adopted.join(" and ")} ${adopted.length === 1 ? "stays as it is" : "stay as they are"}, under the chart's names. `}The volumes of claims that go are\nkept, and yours to delete: \`kubectl get pv\`.`,
    ],
  };
}

function wrapped(start: string, words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = start;
  for (const word of words) {
    if (`${line} ${word}`.length > 118 && line.trim() !== "") {
      lines.push(`${line} \\`);
      line = `  ${word}`;
    } else line = `${line} ${word}`;
  }
  return [...lines, line];
}

function isAllElsewhere({ mongo, elastic, redis }: ChartRelease): boolean {
  return [mongo, elastic, redis].every(({ kind }) => kind === "external");
}

function goBack({ name, release }: Imported, last: number): string[] {
  const { mongo, namespace, hops } = release;
  const restores = mongo.kind === "adopted" || mongo.kind === "inPod";
  const isFilesInPod = release.files.kind === "inPod";
  const kept = mongo.kind === "inPod"
    ? "The pod with MongoDB's data is gone: the dump is restored into the chart's new, empty one. What was done since the dump is\nlost."
    : restores
    ? `MongoDB does not go back: from ${hops[0] === undefined ? "the new server" : `server ${hops[0]}`} on, its data are of another version, which the chart's does not open. So its\nclaim goes, its volume is kept, and the dump is restored into a new one. What was done since the dump is lost; files and\nmetrics of before are there.`
    : mongo.kind === "external"
      ? "MongoDB's data stay as they are: where a server has raised them to another version, the chart's may not read them, and the\nbackup is restored there."
      : "What was done since the move is lost; what the chart had on volumes is there.";
  const ofFiles = isFilesInPod ? " The files are gone with their pod, too, and come\nback from files.tar." : "";
  const deployments = serverDeployments(release);
  const byHand = mongo.kind === "adopted" && mongo.made === "by hand" ? [`The release did not make the claim ${mongo.claim}, and a rollback does not either: before \`helm rollback\`, make an empty one as\nyou made that.`] : [];
  return [
    `At any time before step ${last}. ${kept}${ofFiles} \`1\` is the revision of the release that ran last (\`helm --namespace ${namespace} history ${release.name}\`).`,
    ...byHand,
    sh(
      `kubectl delete -k overlays/${name}/app --cascade=foreground`,
      ...(isAllElsewhere(release) ? [] : [`kubectl delete -k overlays/${name}/stores --cascade=foreground`]),
      `kubectl label namespace ${namespace} pod-security.kubernetes.io/enforce-`,
      kubectl(release, "delete secret clearml-credentials"),
      ...(mongo.kind === "adopted" ? [kubectl(release, `delete pvc ${[mongo.claim, ...(mongo.others ?? [])].join(" ")}`)] : []),
      `helm --namespace ${namespace} rollback ${release.name} 1`,
      ...(restores ? [kubectl(release, `scale deployment ${deployments} --replicas=0`), kubectl(release, `rollout status ${release.mongoPod.includes("/") ? release.mongoPod : `statefulset/${release.mongoPod.replace(/-0$/, "")}`} --timeout=10m`)] : []),
    ),
    ...(restores
      ? [inContainers(kubectl(release, `exec --stdin ${release.mongoPod} -- mongorestore --archive --gzip --drop < mongo.archive.gz`)), sh(kubectl(release, `scale deployment ${deployments} --replicas=1`))]
      : []),
    ...(isFilesInPod
      ? [inContainers(kubectl(release, `rollout status deployment/${release.fullname}-fileserver --timeout=10m`), kubectl(release, `exec --stdin deployment/${release.fullname}-fileserver -- tar -C /mnt/fileserver -xf - < files.tar`))]
      : []),
  ];
}
