#!/bin/bash
# Written by "k8s-config emit". Do not edit.
set -euo pipefail

data=/data/db
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
  mongosh --quiet --norc /etc/mongo/users.js
  trap - EXIT TERM
  kill -TERM "$first"
  wait "$first"
  rm "$unfinished"
fi

exec docker-entrypoint.sh mongod --auth "$@"
