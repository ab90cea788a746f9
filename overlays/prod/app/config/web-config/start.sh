# Written by "k8s-config emit". Do not edit.
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
  echo "resolver${servers:- 127.0.0.1} valid=10s;"
  # Long enough to ask again once.
  echo "resolver_timeout 10s;"
  echo "map '' \$search_domain { default '$domain'; }"
} > /tmp/resolver.conf
exec nginx -c /etc/clearml-web/nginx.conf -e stderr -g 'daemon off;'
