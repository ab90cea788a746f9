#!/usr/bin/env bash
# Installs what the proofs need and npm does not bring, on Debian, as root.
set -euo pipefail

packages=()
if [ "${#packages[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${packages[@]}"
fi

# checkov, the linter of tools/proofs/src/linters; kube-score is built by Go on its first use. checkov.txt has every
# package of it: what `pip freeze` says after `pip install checkov==…` in an empty venv.
checkov="${XDG_CACHE_HOME:-$HOME/.cache}/k8s-config/proofs/checkov"
pins="$(cd "$(dirname "$0")" && pwd)/checkov.txt"
if ! cmp -s "$pins" "$checkov/installed.txt"; then
  dpkg-query -W -f '${Status}' python3-venv 2>/dev/null | grep -q 'ok installed' || { apt-get update -qq; apt-get install -y -qq --no-install-recommends python3-venv; }
  rm -rf "$checkov"
  python3 -m venv "$checkov"
  "$checkov/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement "$pins"
  cp "$pins" "$checkov/installed.txt"
fi
