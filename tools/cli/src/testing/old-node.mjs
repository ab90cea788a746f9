// Preloaded into k8s-config, it passes this Node off as an old one.
Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.5" } });
