import type { Release } from "@k8s-config/clearml";
import type { MongoSettings } from "./settings.ts";
import { usersScript } from "./users.ts";

/** Folder of the files below, and of the certificate. */
export const folder = "/etc/mongo";
export const tlsFolder = `${folder}/tls`;

/** The certificate with its key, as mongod wants them: in one file. */
const pemFile = "/data/configdb/server.pem";

/** What starts mongod, with the arguments of the container. */
export function startFiles(settings: MongoSettings): Readonly<Record<string, string>> {
  return { "start.sh": startScript(settings), "users.js": `// ${banner}\n${usersScript("variables")}\n` };
}

const banner = 'Written by "k8s-config emit". Do not edit.';

function startScript({ authentication, tls }: MongoSettings): string {
  return [
    `#!/bin/bash\n# ${banner}\nset -euo pipefail\n`,
    ...(tls === undefined ? [] : [makePem]),
    ...(authentication ? [makeUsers] : []),
    `exec docker-entrypoint.sh mongod ${authentication ? "--auth " : ""}"$@"\n`,
  ].join("\n");
}

/** Puts the certificate and its key into one file, which mongod's user alone can read. */
export const makePem = `(umask 077; { cat ${tlsFolder}/tls.crt; echo; cat ${tlsFolder}/tls.key; } > ${pemFile})\n`;

/** What has mongod take calls by TLS alone. Clients are known by their passwords, and have no certificates. */
export function tlsArguments({ tls }: Pick<MongoSettings, "tls">): string[] {
  if (tls === undefined) return [];
  return ["--tlsMode=requireTLS", `--tlsCertificateKeyFile=${pemFile}`, `--tlsCAFile=${tlsFolder}/ca.crt`, "--tlsAllowConnectionsWithoutCertificates"];
}

/**
 * On an empty volume the users are made before anybody can call. The image's own way is not taken: it gives the password to
 * another program as an argument, and an interruption would leave data without users, which its next start takes for done.
 */
const makeUsers = `data=/data/db
unfinished="$data/.users-unfinished"
[ -e "$data/WiredTiger" ] || touch "$unfinished"
if [ -e "$unfinished" ]; then
  mongod --dbpath "$data" --bind_ip 127.0.0.1 &
  first=$!
  trap 'kill -TERM "$first"; wait "$first"' EXIT
  trap 'exit 143' TERM
  until mongosh --quiet --norc --eval 'quit(db.adminCommand("ping").ok ? 0 : 1)' > /dev/null 2>&1; do
    kill -0 "$first"
    sleep 1
  done
  mongosh --quiet --norc ${folder}/users.js
  trap - EXIT TERM
  kill -TERM "$first"
  wait "$first"
  rm "$unfinished"
fi
`;

/** A call of the shell inside of the pod: of itself, so that no name is looked at. Both shells know these options. */
export function mongoShell({ tls }: Pick<MongoSettings, "tls">, shell: Release["mongoShell"] = "mongosh"): string[] {
  return [shell, "--quiet", "--norc", ...(tls === undefined ? [] : ["--tls", "--tlsCAFile", `${tlsFolder}/ca.crt`, "--tlsAllowInvalidHostnames"])];
}
