#!/usr/bin/env bash
# Writes the go.mod and go.sum of each family of binaries: `bash tidy.sh` for all, `bash tidy.sh etcd` for one.
# Versions stand here; what is committed is what a build uses, and no build writes it.
set -euo pipefail
cd "$(dirname "$0")"

declare -A kubernetes=([1.36]=v1.36.1 [1.35]=v1.35.4 [1.34]=v1.34.4)
kwok=v0.8.0
etcd=v3.6.9
kube_score=v1.20.0
netpol_analyzer=v1.2.1
# That of the image which packages/clearml/src/installation.ts names.
oauth2_proxy=v7.15.3
# Those of the images there.
redis_exporter=v1.82.0
elasticsearch_exporter=v1.11.0
# Of one release of Flux, 2.9.
declare -A flux=([source-controller]=v1.9.1 [kustomize-controller]=v1.9.4)

# k8s.io/kubernetes asks for its staging modules at v0.0.0: whoever builds it has to say which ones are meant.
kubernetes_module() {
  local minor=$1 version=$2 go_mod
  go_mod=$(go mod download -json "k8s.io/kubernetes@$version" | sed -n 's/^\t"GoMod": "\(.*\)",\{0,1\}$/\1/p')
  echo "module example.com/k8s-config/e2e/kubernetes-$minor"
  sed -n '/^go [0-9]/p; /^godebug /p' "$go_mod"
  echo "require k8s.io/kubernetes $version"
  sed -n 's/^\t\(k8s\.io\/[a-z-]*\) v0\.0\.0$/\1/p' "$go_mod" | sort -u |
    while read -r module; do echo "replace $module => $module v0.${version#v1.}"; done
  for name in kube-apiserver kube-controller-manager kube-scheduler; do echo "tool k8s.io/kubernetes/cmd/$name"; done
}

# Flux replaces modules of others, which whoever builds it has to repeat, and its own API by the folder beside it, which is published too.
flux_module() {
  local name=$1 version=$2 go_mod
  go_mod=$(go mod download -json "github.com/fluxcd/$name@$version" | sed -n 's/^\t"GoMod": "\(.*\)",\{0,1\}$/\1/p')
  echo "module example.com/k8s-config/e2e/flux-$name"
  sed -n '/^go [0-9]/p; /^godebug /p' "$go_mod"
  echo "require github.com/fluxcd/$name $version"
  sed -n 's/^replace \([^(]* => [^.].*\)$/replace \1/p; s/^\t\([^ ]* => [^.].*\)$/replace \1/p' "$go_mod"
  echo "tool github.com/fluxcd/$name"
  # What people encrypt with for the controller: of the versions that it decrypts with itself.
  if [ "$name" = kustomize-controller ]; then printf 'tool %s\n' github.com/getsops/sops/v3/cmd/sops filippo.io/age/cmd/age-keygen; fi
}

write() {
  local family=$1
  mkdir -p "$family"
  cat > "$family/go.mod"
  rm -f "$family/go.sum"
  (cd "$family" && go mod tidy)
}

wanted() { [ "$#" -lt 2 ] || { local family=$1; shift; printf '%s\n' "$@" | grep -qxF "$family"; }; }

for minor in "${!kubernetes[@]}"; do
  if wanted "kubernetes-$minor" "$@"; then kubernetes_module "$minor" "${kubernetes[$minor]}" | write "kubernetes-$minor"; fi
done
if wanted etcd "$@"; then
  write etcd <<< "module example.com/k8s-config/e2e/etcd
go 1.24.0
require go.etcd.io/etcd/server/v3 $etcd
tool go.etcd.io/etcd/server/v3"
fi
if wanted kwok "$@"; then
  write kwok <<< "module example.com/k8s-config/e2e/kwok
go 1.26.0
require sigs.k8s.io/kwok $kwok
tool sigs.k8s.io/kwok/cmd/kwok"
fi
if wanted oauth2-proxy "$@"; then
  write oauth2-proxy <<< "module example.com/k8s-config/e2e/oauth2-proxy
go 1.26.0
require github.com/oauth2-proxy/oauth2-proxy/v7 $oauth2_proxy
tool github.com/oauth2-proxy/oauth2-proxy/v7"
fi
if wanted redis-exporter "$@"; then
  write redis-exporter <<< "module example.com/k8s-config/e2e/redis-exporter
go 1.26.0
require github.com/oliver006/redis_exporter $redis_exporter
tool github.com/oliver006/redis_exporter"
fi
if wanted elasticsearch-exporter "$@"; then
  write elasticsearch-exporter <<< "module example.com/k8s-config/e2e/elasticsearch-exporter
go 1.26.0
require github.com/prometheus-community/elasticsearch_exporter $elasticsearch_exporter
tool github.com/prometheus-community/elasticsearch_exporter"
fi
for name in "${!flux[@]}"; do
  if wanted "flux-$name" "$@"; then flux_module "$name" "${flux[$name]}" | write "flux-$name"; fi
done
if wanted kube-score "$@"; then
  write kube-score <<< "module example.com/k8s-config/e2e/kube-score
go 1.26.0
require github.com/zegl/kube-score $kube_score
tool github.com/zegl/kube-score/cmd/kube-score"
fi
if wanted netpol-analyzer "$@"; then
  write netpol-analyzer <<< "module example.com/k8s-config/e2e/netpol-analyzer
go 1.26.0
require github.com/np-guard/netpol-analyzer $netpol_analyzer
tool github.com/np-guard/netpol-analyzer/cmd/netpolicy"
fi
