import { layersRule } from "./layers-rule.ts";

// oxlint takes a plugin from its module's default export.
export default {
  meta: { name: "k8s-config" },
  rules: { layers: layersRule },
};
