import { Option } from "commander";
import { isRegistry } from "@k8s-config/overlays";
import { desiredState } from "../desired.ts";
import { copiesOf, imagesOf, type Copy, type ImageRow, type ImagesResult } from "../images.ts";
import { findRoot, selectNames, UsageError } from "../load.ts";
import { failure, problemLines, type Report } from "../report.ts";
import { environments, type Program } from "./command.ts";
import { addPin } from "./images-pin.ts";

/** Each program's own words for a copy of all that an image holds, for whatever architecture. */
const programs: Readonly<Record<string, (copy: Copy) => string>> = {
  skopeo: ({ source, target }) => `skopeo copy --all --preserve-digests docker://${source} docker://${target}`,
  crane: ({ source, target }) => `crane copy ${source} ${target}`,
  oras: ({ source, target }) => `oras cp ${source} ${target}`,
};

interface Options {
  readonly json?: boolean;
  readonly format?: string;
  readonly to?: string;
}

export function addImages(given: Program): void {
  const { program, cwd, finish } = given;
  const images = program
    .command("images")
    .description("list all images that the environments run, and whether they are pinned by digest")
    .argument(...environments)
    .option("--json", "print the list as JSON")
    .addOption(new Option("--format <format>", "print a line for each image: its name and tag, or the command that copies it into the mirror").choices(["names", ...Object.keys(programs)]).conflicts("json"))
    .option("--to <registry>", "copy to this registry, and path in it, in place of images.registry")
    .helpCommand(false)
    .action(async (names: string[], options: Options) => {
      if (options.to !== undefined && (options.format === undefined || !(options.format in programs))) throw new UsageError(`--to says where copies go: it needs --format ${Object.keys(programs).join(", ")}`);
      if (options.to !== undefined && !isRegistry(options.to)) throw new UsageError(`--to ${options.to}: is no registry, or registry and path, without scheme, tag and trailing /`);
      const root = findRoot(cwd);
      const selected = selectNames(root, names);
      const result = imagesOf(root, selected, await desiredState(root, selected));
      finish(report(result, options), result, options.json);
    });
  addPin(images, given);
}

function report(result: ImagesResult, { format, to }: Options): Report {
  const failed = failure(result.problems, "No images were listed.");
  if (failed !== undefined) return failed;
  const { images, unused } = result;
  const err = [...result.problems.flatMap(problemLines), ...unused.map((image) => `warning: overlays/images.json has ${image}, which none of these environments runs.`)];
  if (format === "names") return { out: [...new Set(images.map(({ image }) => image))], err, code: 0 };
  const write = format === undefined ? undefined : programs[format];
  if (write === undefined) return { out: table(images), err, code: 0 };
  const { copies, left } = copiesOf(images, to);
  const code = copies.length === 0 || left.some((line) => line.endsWith("is no reference of an image")) ? 1 : 0;
  err.push(...left.map((line) => `not copied: ${line}.`), ...new Set(images.filter(({ pinned }) => !pinned).map(({ image }) => `unpinned: ${image}`)));
  if (copies.length === 0) err.push("There is nothing to copy to. Name a mirror in images.registry, or with --to.");
  return { out: copies.map(write), err, code };
}

function table(images: readonly ImageRow[]): string[] {
  const width = Math.max(...images.map(({ image }) => image.length));
  const lines = images.map(({ image, deployed, pinned, environments: runBy }) =>
    [pinned ? "pinned  " : "unpinned", image.padEnd(width), ...(deployed === image ? [] : [`as ${deployed}`]), `(${runBy.join(", ")})`].join("  "),
  );
  const unpinned = images.filter(({ pinned }) => !pinned).length;
  return [...lines, "", `${images.length} ${images.length === 1 ? "image" : "images"}, ${unpinned === 0 ? "all pinned." : `${unpinned} unpinned: k8s-config images pin --help says how to pin.`}`];
}
