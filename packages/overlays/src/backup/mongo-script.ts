// Kubernetes replaces $(NAME) of a variable, and makes $ of $$, in what a container is started with: none stands here.

/** What dump and restore begin with: one at a time, and the password in a file, since arguments are for all to see. */
const head = `set -euo pipefail
umask 077
folder="\${BACKUP_FOLDER:-/backup}"
scratch="\${TMPDIR:-/tmp}"
cd "$folder"
exec 9> .lock
flock -n 9 || { echo "a backup or a restore is at work here already" >&2; exit 1; }
if [ -n "\${STORE_PASSWORD+set}" ]; then
  quoted="\${STORE_PASSWORD//\\\\/\\\\\\\\}"
  printf 'password: "%s"\\n' "\${quoted//\\"/\\\\\\"}" > "$scratch/password.yaml"
  set -- "--config=$scratch/password.yaml" "$@"
fi
complete() {
  for name in [0-9]*; do
    if [[ $name =~ ^[0-9]{8}-[0-9]{6}$ ]]; then echo "$name"; fi
  done
}
`;

/**
 * Writes a dump of each database beside the ones before, reads it again, gives it its name, and only then lets the oldest
 * go: whatever ends it before leaves what was there. Arguments: how the server is reached.
 */
export const dumpScript = `${head}rm -rf ./*.partial
name="$(date -u +%Y%m%d-%H%M%S)"
mkdir "$name.partial"
for database in $DATABASES; do
  archive="$name.partial/$database.gz"
  mongodump "$@" --db="$database" --gzip --archive="$archive"
  gzip -t "$archive"
  mongorestore "$@" --dryRun --nsInclude="$database.*" --gzip --archive="$archive"
  [ "$(gzip -dc "$archive" | wc -c)" -gt "$LEAST_BYTES" ] || { echo "nothing is in $database: this is no backup" >&2; exit 1; }
done
sync
mv "$name.partial" "$name"
echo "$name: written and read again"
complete | head -n "-$KEEP" | while read -r old; do
  rm -rf "./$old"
  echo "$old: deleted, $KEEP are kept"
done
`;

/** Puts back the newest dump that was begun at \`RESTORE_FROM\` or before. All of it is read before anything is replaced. */
export const restoreScript = `${head}chosen=""
for name in $(complete); do
  if [[ ! $name > \${RESTORE_FROM:-99999999-999999} ]]; then chosen="$name"; fi
done
[ -n "$chosen" ] || { echo "no backup of \${RESTORE_FROM:-any time} or before; there are: $(complete | tr '\\n' ' ')" >&2; exit 1; }
for database in $DATABASES; do gzip -t "$chosen/$database.gz"; done
for database in $DATABASES; do
  mongorestore "$@" --drop --stopOnError --nsInclude="$database.*" --gzip --archive="$chosen/$database.gz"
done
echo "$chosen: restored"
`;
