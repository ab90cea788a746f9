#!/bin/sh
# Written by "k8s-config emit". Do not edit.
set -eu
(umask 077; printf 'requirepass "%s"\n' "$(printf %s "$REDISCLI_AUTH" | od -An -v -tx1 | tr -d ' \n' | sed 's/../\\x&/g')" > /tmp/password.conf)
exec redis-server /etc/redis/redis.conf
