import { Option, type Command } from "commander";
import type { Program } from "./command.ts";

// What it does is loaded when it is called: an emit needs none of it.
const work = () => import("../import-helm.ts");

const help = `
  helm get values clearml --output yaml > values.yaml
  helm get manifest clearml > manifest.yaml
  k8s-config import helm values.yaml --manifest manifest.yaml --name prod

Nothing is asked of the cluster, and the chart is not needed. - reads values from standard input.`;

const collect = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value];

export function addImport({ program, cwd, input, finish }: Program): void {
  const group: Command = program.command("import").description("make an environment of what another installer was given");
  group
    .command("helm")
    .description("read values of the public Helm chart clearml, or a release's manifest: writes overlay.ts and a runbook for the move, and reports what became of each key")
    .argument("[values...]", "values files, in the order of Helm's -f")
    .option("--manifest <file>", "output of helm get manifest: real names of claims and objects, and values where no file has them")
    .option("--name <env>", "environment to write: overlays/<env>; by default, the name of the release")
    .option("--release-name <release>", "name of the release; by default, what the manifest says, or clearml")
    .option("--namespace <namespace>", "namespace of the release, and of the environment; by default, what the manifest says, or clearml")
    .addOption(new Option("--chart <line>", "version of the chart; by default, what the manifest or the keys say").choices(["7.14", "7.15"]))
    .option("--server <release>", "release of ClearML server that runs now, where the image's tag does not say it")
    .option("--host <host>", "name or address of a node, for node ports")
    .option("--domain <domain>", "domain of the hosts, where no Ingress says it")
    .option("--ingress-class <class>", "class of the Ingress, where values leave it to the cluster")
    .option("--user <username>", "a user who may log in, for an installation that let everybody in; repeatable", collect)
    .option("--all", "report keys too that say what the chart says anyway")
    .option("--dry-run", "report, and write nothing")
    .option("--json", "print the report as JSON")
    .addHelpText("after", help)
    .action(async (files: string[], options) => {
      const { report, result } = await (await work()).importHelm(cwd, files, options, input);
      finish(report, result, options.json);
    });
}
