import { services, type Installation } from "@k8s-config/clearml";
import { contentPolicy } from "./content-policy.ts";
import type { WebSettings } from "./settings.ts";

/** Folder that holds what this package renders. */
export const folder = "/etc/clearml-web";

/** What the start of the pod learns of the cluster's name servers. */
export const resolverConf = "/tmp/resolver.conf";

/**
 * nginx without the image's entrypoint, which needs root, port 80 and a writable root file system. It serves what the
 * image's own template serves (clearml-server docker/build/internal_files/clearml.conf.template), and adds what that
 * lacks: time-outs as long as the server's own, uploads that are passed on while they arrive, forwarded headers.
 */
export function nginxConf(settings: WebSettings, installation: Installation): string {
  const { endpoints, airGapped } = installation;
  const { port } = services.web;
  const security = [
    // It would speak for the whole host, of which a path is a part.
    ...(endpoints.secure && endpoints.path === "" ? ['add_header Strict-Transport-Security "max-age=31536000" always;'] : []),
    "add_header X-Content-Type-Options nosniff always;",
    "add_header Referrer-Policy strict-origin-when-cross-origin always;",
  ];
  const headers = (ancestors: string) => [...security, `add_header Content-Security-Policy "${contentPolicy(ancestors, settings, installation)}" always;`];
  return `# Written by "k8s-config emit". Do not edit.
worker_processes 2;
pid /tmp/nginx.pid;
error_log stderr warn;

events {
  worker_connections 1024;
}

http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log /dev/stdout;
  server_tokens off;
  sendfile on;

  # The root file system is read-only.
  client_body_temp_path /tmp/client;
  proxy_temp_path /tmp/proxy;
  fastcgi_temp_path /tmp/fastcgi;
  uwsgi_temp_path /tmp/uwsgi;
  scgi_temp_path /tmp/scgi;

  gzip on;
  gzip_min_length 512;
  gzip_proxied any;
  gzip_types text/plain text/css application/json application/javascript text/javascript image/svg+xml font/ttf;

  # Services are found while nginx runs: see start.sh. A variable in proxy_pass makes it ask.
  include ${resolverConf};

${below("api", endpoints.path)}
${below("files", endpoints.path)}

  # Where something in front of this pod ended TLS, it said so.
  map $http_x_forwarded_proto $forwarded_proto {
    default $http_x_forwarded_proto;
    "" $scheme;
  }

  server {
    listen ${port} default_server;
${settings.ipv6 ? `    listen [::]:${port} default_server;\n` : ""}    root /usr/share/nginx/html;

    # Artifacts have any size, and pass through while they arrive.
    client_max_body_size 0;
    client_body_timeout ${settings.proxyTimeoutSec}s;
    send_timeout ${settings.proxyTimeoutSec}s;
    # The port and the scheme of this pod are not those by which people come.
    absolute_redirect off;
    proxy_http_version 1.1;
    proxy_request_buffering off;
    proxy_max_temp_file_size 0;
    proxy_connect_timeout 10s;
    proxy_read_timeout ${settings.proxyTimeoutSec}s;
    proxy_send_timeout ${settings.proxyTimeoutSec}s;
    proxy_set_header Connection "";
    proxy_set_header Host $host;
    proxy_set_header X-Real-IP $remote_addr;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Host $http_host;
    proxy_set_header X-Forwarded-Proto $forwarded_proto;

${belowPath(endpoints.path)}    location / {
${lines([...headers("'self'"), ...scriptFilter(endpoints.path)])}
      try_files $uri /index.html;
    }

    location = /index.html {
${lines([...headers("'self'"), ...pageFilter(endpoints.path)])}
      add_header Cache-Control no-cache;
    }

    location = /version.json {
${lines(security)}
      add_header Cache-Control no-cache;
    }

    location = /configuration.json {
${lines(security)}
      add_header Cache-Control no-cache;
      alias ${folder}/configuration.json;
    }

    # Only the login without passwords asks for it, which is off.
    location = /credentials.json {
      return 404;
    }

    location /widgets {
${lines(headers("*"))}
      alias /usr/share/nginx/widgets;
      try_files $uri /widgets/index.html;
    }

    location /api/ {
      proxy_pass ${upstream("api")};
    }

    # To the URL itself clients upload; a redirect would turn that into a download of nothing.
    location = /files {
      rewrite ^ /files/ last;
    }

    location /files/ {
${airGapped ? `${lines(headers("'self'"))}\n` : ""}      proxy_pass ${upstream("files")};
    }

    location = /healthz {
      access_log off;
      default_type text/plain;
      return 200 "ok\\n";
    }
  }
}
`;
}

// The server sees what comes below the prefix as it came: $uri, and what a rewrite makes of it, would have lost what is
// encoded in it. Nothing below the prefix is its root.
function below(prefix: "api" | "files", path: string): string {
  const start = `~^${path === "" ? "" : `(?:${path})?`}/+${prefix}`;
  return `  map $request_uri $below_${prefix} {
    "${start}(?<${prefix}_path>/.*)$" $${prefix}_path;
    "${start}(?<${prefix}_query>\\?.*)?$" /$${prefix}_query;
  }`;
}

function upstream(prefix: "api" | "files"): string {
  const { name, port } = services[prefix === "api" ? "api" : "fileserver"];
  return `http://${name}$search_domain:${port}$below_${prefix}`;
}

// Below a path is what is at the root otherwise: all locations stay as they are.
function belowPath(path: string): string {
  if (path === "") return "";
  return `    location = ${path} {
      return 301 ${path}/$is_args$args;
    }

    location ${path}/ {
      rewrite ^${path}(/.*)$ $1 last;
    }

`;
}

// The page says below which path its files and routes are, as the image's entrypoint would have it say.
function pageFilter(path: string): readonly string[] {
  return path === "" ? [] : [`sub_filter 'href="/"' 'href="${path}/"';`];
}

// The app sends what it uploads, and what it deletes, to /files of its host, unless the files URL begins with that.
function scriptFilter(path: string): readonly string[] {
  if (path === "") return [];
  return [
    "sub_filter_types application/javascript text/javascript;",
    "sub_filter_last_modified on;",
    `sub_filter 'pathname.startsWith("/files")' 'pathname.startsWith("${path}/files")';`,
  ];
}

function lines(directives: readonly string[]): string {
  return directives.map((directive) => `      ${directive}`).join("\n");
}
