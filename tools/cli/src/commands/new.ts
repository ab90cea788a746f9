import { Option } from "commander";
import type { Program } from "./command.ts";

// What it does is loaded when it is called: an emit needs none of it.
const work = () => import("../new-environment.ts");

const help = `
What is not given is asked for, where there is a terminal.

  k8s-config new test --exposure nodePort --host node1.example.com --credentials generated --user ada
  k8s-config new eu --from prod --domain clearml.eu.example.com`;

const collect = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value];

export function addNew({ program, cwd, finish }: Program): void {
  program
    .command("new")
    .description("write an environment that builds at once: overlays/<env>/overlay.ts and what goes with it")
    .argument("<env>", "name of the environment, which is that of its folder in overlays/")
    .option("--from <env>", "take the settings of another environment, but for what is given here")
    .option("--namespace <namespace>", "namespace of the installation; by default, clearml-<env>")
    .addOption(new Option("--exposure <kind>", "how people and machines reach it").choices(["ingress", "loadBalancer", "nodePort", "none"]))
    .option("--host <host>", "for nodePort: name or address of a node")
    .option("--domain <domain>", "for all others: domain, of which app., api. and files. are the hosts")
    .option("--ingress-class <class>", "for ingress: name of the IngressClass")
    .addOption(new Option("--controller <controller>", "for ingress: which controller serves the class; by default, what the class is called").choices(["nginx", "haproxy", "traefik", "other"]))
    .option("--tls-secret <secret>", "for ingress: Secret of type kubernetes.io/tls whose certificate covers the hosts")
    .addOption(new Option("--credentials <kind>", "where the secret values stand; by default, existingSecret").choices(["existingSecret", "generated"]))
    .option("--user <username>", "a user who may log in; repeatable", collect)
    .option("--storage-class <class>", "storage class of all volumes; by default, the cluster's default")
    .addHelpText("after", help)
    .action(async (name: string, options) => finish(await (await work()).newEnvironment(cwd, name, options), {}, false));
}
