export { helm, kubectl, kubectlOnPath } from "./binaries.ts";
export { kustomizeBuild } from "./kustomize.ts";
