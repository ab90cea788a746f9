#!/usr/bin/env bash
# Installs what the proofs need and npm does not bring, on Debian, as root.
set -euo pipefail

packages=(skopeo docker-registry)
if [ "${#packages[@]}" -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
fi
