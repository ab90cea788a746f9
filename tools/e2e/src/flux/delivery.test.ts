import { expect, it } from "vitest";
import { commandIn } from "./delivery.ts";

const printed = ["wrote   overlays/dev/flux/app.yaml", "", "1 file written, 0 removed. Next: review, commit, and apply what changed:", "  git push   # Flux applies dev", "  kubectl apply -k overlays/dev/flux   # once pushed: how Flux applies dev"];

it("finds a command that the emit prints, without what is said of it", () => {
  expect(commandIn(printed, "kubectl apply ")).toBe("kubectl apply -k overlays/dev/flux");
});

it("takes no other for it", () => {
  expect(() => commandIn(printed, "kubectl delete ")).toThrow(/^of "kubectl delete " the emit prints 0:\nwrote /);
  expect(() => commandIn([...printed, ...printed], "kubectl apply ")).toThrow('of "kubectl apply " the emit prints 2:');
});
