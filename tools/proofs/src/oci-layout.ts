import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Writes a folder in the OCI layout: one image for two architectures, told from others by `name`. @returns the digest of its index. */
export function writeImage(folder: string, name: string): string {
  const blobs = join(folder, "blobs/sha256");
  mkdirSync(blobs, { recursive: true });
  const blob = (mediaType: string, content: Buffer) => {
    const hex = createHash("sha256").update(content).digest("hex");
    writeFileSync(join(blobs, hex), content);
    return { mediaType, digest: `sha256:${hex}`, size: content.length };
  };
  const json = (mediaType: string, value: object) => blob(mediaType, Buffer.from(JSON.stringify(value)));
  // An archive of no file is two empty blocks.
  const archive = Buffer.alloc(1024);
  const layer = blob("application/vnd.oci.image.layer.v1.tar+gzip", gzipSync(archive));
  const manifests = ["amd64", "arm64"].map((architecture) => {
    const config = json("application/vnd.oci.image.config.v1+json", {
      architecture,
      os: "linux",
      config: { Labels: { name } },
      rootfs: { type: "layers", diff_ids: [`sha256:${createHash("sha256").update(archive).digest("hex")}`] },
    });
    const mediaType = "application/vnd.oci.image.manifest.v1+json";
    return { ...json(mediaType, { schemaVersion: 2, mediaType, config, layers: [layer] }), platform: { architecture, os: "linux" } };
  });
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const index = json(mediaType, { schemaVersion: 2, mediaType, manifests });
  writeFileSync(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  writeFileSync(join(folder, "index.json"), JSON.stringify({ schemaVersion: 2, mediaType, manifests: [{ ...index, annotations: { "org.opencontainers.image.ref.name": "image" } }] }));
  return index.digest;
}
