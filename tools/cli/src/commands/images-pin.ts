import type { Command } from "commander";
import { pinnableImages } from "@k8s-config/overlays";
import { desiredState } from "../desired.ts";
import { readDigests, writeDigests } from "../digests.ts";
import { imagesOf } from "../images.ts";
import { findRoot, selectNames, UsageError } from "../load.ts";
import { mergePins, readPins, type Merged } from "../pins.ts";
import { failure, type Report } from "../report.ts";
import { environments, type Program } from "./command.ts";

const help = `
What it reads from standard input, for one image or many:
  mongo:8.0.15 sha256:…        lines of image and digest, in either order, as skopeo's --digestfile has them
  mongo:8.0.15@sha256:…        lines of both in one
and with --image, what does not say the tag that it was asked for:
  sha256:…                     crane digest, oras resolve, skopeo inspect --format '{{.Digest}}'
  index.docker.io/library/mongo@sha256:…   crane digest --full-ref, oras resolve --full-reference
  {"Name": …, "Digest": …}     skopeo inspect

  k8s-config images --format names | while read -r image; do
    echo "$image $(crane digest "$image")"
  done | k8s-config images pin`;

export function addPin(images: Command, { cwd, input, finish }: Program): void {
  images
    .command("pin")
    .description("write digests into overlays/images.json: every environment that runs such an image is pinned to it by the next emit")
    .argument(...environments)
    .option("--image <image>", "the name:tag whose digest is given, where what is given does not say it")
    .option("--replace", "take another digest than the one that an image has there")
    .option("--json", "print what was done as JSON")
    .addHelpText("after", help)
    .action(async (names: string[], options: { image?: string; replace?: boolean; json?: boolean }) => {
      const root = findRoot(cwd);
      const selected = selectNames(root, names);
      const desired = await desiredState(root, selected);
      const failed = failure(desired.problems, "Nothing was pinned.");
      if (failed !== undefined) return finish(failed, { problems: desired.problems }, options.json);
      const { digests } = readDigests(root);
      const { images: listed } = imagesOf(root, selected, desired);
      const checked = [...desired.environments.values()];
      const mirrors = checked.flatMap(({ images: { registry } = {} }) => registry ?? []);
      const known = { pinnable: new Set(checked.flatMap(pinnableImages)), others: new Set(listed.map(({ image }) => image)) };
      const told = readPins(await input(), mirrors, options.image);
      const merged = mergePins(digests, told.pins, known, options.replace ?? false);
      const result = told.refusals.length === 0 ? merged : { ...merged, digests, pinned: {}, refusals: [...told.refusals, ...merged.refusals] };
      if (Object.keys(result.pinned).length > 0) writeDigests(root, result.digests);
      const unpinned = [...new Set(listed.filter(({ image, pinned }) => !pinned && !(image in result.pinned)).map(({ image }) => image))];
      const { digests: _all, ...done } = result;
      finish(report(result, unpinned), { ...done, unpinned }, options.json);
    });
}

function report({ pinned, unchanged, passed, refusals }: Merged, unpinned: readonly string[]): Report {
  if (refusals.length > 0) return { out: [], err: [...refusals, `${refusals.length} refused. Nothing was pinned.`], code: 1 };
  const out = [...Object.entries(pinned).map(([image, digest]) => `pinned     ${image} ${digest}`), ...unchanged.map((image) => `unchanged  ${image}`), ...unpinned.map((image) => `unpinned   ${image}`)];
  if (Object.keys(pinned).length > 0) out.push("", "Written to overlays/images.json. Next: k8s-config emit");
  return { out, err: passed.map((image) => `passed over: ${image} is named by extras or by a patch. Write the digest there.`), code: 0 };
}

/** All that is piped in. */
export async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) throw new UsageError("pipe in what says the digests; k8s-config images pin --help says in which forms");
  let text = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) text += String(chunk);
  return text;
}
