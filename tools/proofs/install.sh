#!/usr/bin/env bash
# Installs what the proofs need and npm does not bring, on Debian, as root. Again it changes nothing.
set -euo pipefail

# nginx: the version of the server's image, whose Debian is this one. chromium: the browser of src/browser; openssl: its TLS.
# skopeo and docker-registry: a mirror of images. prometheus: its promtool; redis-server: a store to measure and to call.
packages=(nginx-light chromium openssl python3-venv skopeo docker-registry prometheus redis-server)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

# What is no Debian package goes into a cache outside the checkout (src/cache.ts).
cache="${XDG_CACHE_HOME:-$HOME/.cache}/k8s-config/proofs"
mkdir -p "$cache"

# The reader of config, the clients of the stores and their versions are clearml-server's (apiserver/requirements.txt).
requirements=(pyhocon==0.3.61 pyparsing==3.3.3 furl==2.1.4 mongoengine==0.29.1 pymongo==4.12.1 redis==5.2.1 elasticsearch==8.17.0)
if [ "$(cat "$cache/python/requirements" 2>/dev/null)" != "${requirements[*]}" ]; then
  rm -rf "$cache/python"
  python3 -m venv "$cache/python"
  "$cache/python/bin/pip" install --quiet --disable-pip-version-check "${requirements[@]}"
  echo "${requirements[*]}" > "$cache/python/requirements"
fi

# checkov, the linter of tools/proofs/src/linters; kube-score is built by Go on its first use. checkov.txt has every
# package of it: what `pip freeze` says after `pip install checkov==…` in an empty venv.
checkov="$cache/checkov"
pins="$(cd "$(dirname "$0")" && pwd)/checkov.txt"
if ! cmp -s "$pins" "$checkov/installed.txt"; then
  rm -rf "$checkov"
  python3 -m venv "$checkov"
  "$checkov/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement "$pins"
  cp "$pins" "$checkov/installed.txt"
fi
