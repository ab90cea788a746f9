import { join } from "node:path";
import type { Command } from "./processes.ts";
import { loopback } from "./ports.ts";

/** Where everything of one control plane lies and listens. */
export interface Layout {
  /** Folders of the built programs. */
  readonly programs: { readonly etcd: string; readonly kubernetes: string; readonly kwok: string };
  readonly folder: string;
  readonly ports: { readonly etcd: number; readonly peer: number; readonly api: number; readonly controllers: number; readonly scheduler: number; readonly kwok: number };
}

export const files = { tokens: "tokens.csv", accountKey: "service-accounts.key", accountPublicKey: "service-accounts.pub", certificates: "certificates" } as const;

export function etcdCommand({ programs, folder, ports }: Layout): Command {
  const client = `http://${loopback}:${ports.etcd}`;
  const peer = `http://${loopback}:${ports.peer}`;
  return {
    name: "etcd",
    program: join(programs.etcd, "etcd"),
    args: [
      `--data-dir=${join(folder, "etcd")}`,
      `--listen-client-urls=${client}`,
      `--advertise-client-urls=${client}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=default=${peer}`,
      // Thrown away at the end: nothing has to survive a power cut.
      "--unsafe-no-fsync",
      "--log-level=warn",
    ],
  };
}

export function apiServerCommand({ programs, folder, ports }: Layout): Command {
  const url = `https://${loopback}:${ports.api}`;
  return {
    name: "kube-apiserver",
    program: join(programs.kubernetes, "kube-apiserver"),
    args: [
      `--etcd-servers=http://${loopback}:${ports.etcd}`,
      `--bind-address=${loopback}`,
      `--advertise-address=${loopback}`,
      `--secure-port=${ports.api}`,
      // Where it finds no certificate it makes one for the address that it is bound to.
      `--cert-dir=${join(folder, files.certificates)}`,
      `--token-auth-file=${join(folder, files.tokens)}`,
      "--authorization-mode=Node,RBAC",
      "--enable-admission-plugins=NodeRestriction",
      `--service-account-issuer=${url}`,
      `--service-account-key-file=${join(folder, files.accountPublicKey)}`,
      `--service-account-signing-key-file=${join(folder, files.accountKey)}`,
      "--service-cluster-ip-range=10.96.0.0/16",
      "--endpoint-reconciler-type=none",
      "--allow-privileged=true",
      "--profiling=false",
    ],
  };
}

function certificate(folder: string): string[] {
  const path = join(folder, files.certificates, "apiserver");
  return [`--tls-cert-file=${path}.crt`, `--tls-private-key-file=${path}.key`];
}

const openPaths = "--authorization-always-allow-paths=/healthz,/readyz,/livez";

export function controllersCommand({ programs, folder, ports }: Layout, kubeconfig: string): Command {
  return {
    name: "kube-controller-manager",
    program: join(programs.kubernetes, "kube-controller-manager"),
    args: [
      `--kubeconfig=${kubeconfig}`,
      `--bind-address=${loopback}`,
      `--secure-port=${ports.controllers}`,
      ...certificate(folder),
      openPaths,
      "--leader-elect=false",
      "--use-service-account-credentials=true",
      `--root-ca-file=${join(folder, files.certificates, "apiserver.crt")}`,
      `--service-account-private-key-file=${join(folder, files.accountKey)}`,
      "--service-cluster-ip-range=10.96.0.0/16",
      // Scenarios wait for what controllers do, one step after the other.
      "--concurrent-deployment-syncs=10",
      "--concurrent-endpoint-syncs=10",
      "--kube-api-qps=200",
      "--kube-api-burst=400",
    ],
  };
}

export function schedulerCommand({ programs, folder, ports }: Layout, kubeconfig: string): Command {
  return {
    name: "kube-scheduler",
    program: join(programs.kubernetes, "kube-scheduler"),
    args: [
      `--kubeconfig=${kubeconfig}`,
      `--bind-address=${loopback}`,
      `--secure-port=${ports.scheduler}`,
      ...certificate(folder),
      openPaths,
      "--leader-elect=false",
      "--kube-api-qps=200",
      "--kube-api-burst=400",
    ],
  };
}

export function kwokCommand({ programs, ports }: Layout, kubeconfig: string, stages: readonly string[]): Command {
  return {
    name: "kwok",
    program: join(programs.kwok, "kwok"),
    args: [
      `--kubeconfig=${kubeconfig}`,
      "--manage-nodes-with-annotation-selector=kwok.x-k8s.io/node=fake",
      "--node-lease-duration-seconds=40",
      "--node-ip=127.0.0.1",
      "--cidr=10.244.0.0/16",
      `--server-address=${loopback}:${ports.kwok}`,
      "--v=WARN",
      ...stages.map((stage) => `--config=${stage}`),
    ],
  };
}
