import { expect, it } from "vitest";
import { commandIn } from "./delivery.ts";

const printed = ["wrote   overlays/dev/flux/app.yaml", "", "1 file written, 0 removed. Next: review, commit, and apply what changed:", "  git push   # Flux applies dev", "  kubectl apply -k overlays/dev/flux   # once pushed: how Flux applies dev"];

it("finds a command that the emit prints, without what is said of it", () => {
  expect(commandIn(printed, "kubectl apply ")).toBe("kubectl apply -k overlays/dev/flux");
});

it("finds the way out of a warning", () => {
  const warning = "warning: dev: StatefulSet/redis: Kubernetes refuses it. To grow the volume: kubectl patch pvc data-redis-0; kubectl delete statefulset redis --cascade=orphan; then apply.";
  expect(commandIn([warning, ...printed], "kubectl patch ")).toBe("kubectl patch pvc data-redis-0; kubectl delete statefulset redis --cascade=orphan");
});

it("takes no other for it", () => {
  expect(() => commandIn(printed, "kubectl delete ")).toThrow(/^of "kubectl delete " the emit prints 0:\nwrote /);
  expect(() => commandIn([...printed, ...printed], "kubectl apply ")).toThrow('of "kubectl apply " the emit prints 2:');
});
