import { folder, resolverConf } from "./nginx.ts";

/** The words with which nginx runs, and is told to stop: by the config that is no default. */
export const nginx: readonly string[] = ["nginx", "-c", `${folder}/nginx.conf`, "-e", "stderr"];

/**
 * First process of the pod, until it becomes nginx. nginx asks a name server while it runs only where the config names its
 * address, and knows no search domains: both stand in the pod's /etc/resolv.conf, and differ from cluster to cluster. Without
 * this it would ask once, at its start: it would not start before the Services are there, and go on sending to the old address
 * where a Service was made anew.
 */
export const startSh = `# Written by "k8s-config emit". Do not edit.
set -eu
servers= domain=
while read -r word value _ || [ -n "$word" ]; do
  case $word in
    nameserver)
      case $value in
        # Of one interface alone: nginx cannot name it.
        *%*) ;;
        *:*) servers="$servers [$value]" ;;
        *) servers="$servers $value" ;;
      esac
      ;;
    # The first domain is the namespace's.
    search) domain=.$value ;;
  esac
done < /etc/resolv.conf
{
  echo "resolver\${servers:- 127.0.0.1} valid=10s;"
  # Long enough to ask again once.
  echo "resolver_timeout 10s;"
  echo "map '' \\$search_domain { default '$domain'; }"
} > ${resolverConf}
exec ${nginx.join(" ")} -g 'daemon off;'
`;
