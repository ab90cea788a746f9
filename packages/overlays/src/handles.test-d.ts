/** What the compiler refuses of a patch while an `overlay.ts` is written. Nothing here runs: tsc fails where an error is missing. */
import type { ObjectPatch } from "./patch.ts";
import { patch } from "./patch.ts";

export const right: readonly ObjectPatch[] = [
  patch("Deployment/api", { op: "replace", path: "/spec/template/spec/terminationGracePeriodSeconds", value: 120 }),
  patch("Deployment/api", { op: "add", path: "/spec/template/spec/containers/[name=api]/lifecycle", value: { preStop: { sleep: { seconds: 5 } } } }),
  patch("Deployment/api", { op: "add", path: "/spec/template/spec/containers/[name=api]/env/-", value: { name: "TEAM", value: "ml" } }),
  patch("Deployment/web", { op: "add", path: "/metadata/annotations/example.com~1team", value: "ml" }),
  patch("Service/web", { op: "replace", path: "/spec/ports/[name=http]/port", value: 8080 }),
  patch("StatefulSet/mongo", { op: "remove", path: "/spec/template/spec/containers/[name=mongo]/livenessProbe" }),
  patch("Deployment/api", { op: "add", path: "/spec/template/spec/initContainers", value: [{ name: "a", image: "a:1" }] }),
  patch("Deployment/api", { op: "add", path: "/spec/paused", value: true }),
  patch("PodDisruptionBudget/api", { op: "add", path: "/metadata/labels/team", value: "ml" }),
  // What the environment's own settings make is in no base: such a patch is written as what patch() returns.
  { target: "Deployment/api", op: "replace", path: "/spec/template/spec/containers/[name=api]/env/[name=TEAM]/value", value: "ml" },
  patch("StatefulSet/elastic", { op: "test", path: "/spec/template/spec/containers/[name=elastic]/securityContext/readOnlyRootFilesystem", value: true }),
];

// @ts-expect-error -- an object that no base has
patch("Deployment/apiserver", { op: "replace", path: "/spec/replicas", value: 2 });

// @ts-expect-error -- a misspelt field
patch("Deployment/api", { op: "replace", path: "/spec/replica", value: 2 });

// @ts-expect-error -- a value of another type
patch("Deployment/api", { op: "replace", path: "/spec/replicas", value: "2" });

// @ts-expect-error -- a container that the base has not
patch("Deployment/api", { op: "replace", path: "/spec/template/spec/containers/[name=apiserver]/image", value: "x" });

// @ts-expect-error -- a place that may be another container tomorrow
patch("Deployment/api", { op: "replace", path: "/spec/template/spec/containers/0/image", value: "x" });

// @ts-expect-error -- a variable that the base has not
patch("Deployment/api", { op: "remove", path: "/spec/template/spec/containers/[name=api]/env/[name=NOT_THERE]" });

// @ts-expect-error -- a port that the base has not
patch("Service/api", { op: "replace", path: "/spec/ports/[name=https]/port", value: 443 });

// @ts-expect-error -- a field that the base does not set
patch("Deployment/api", { op: "replace", path: "/spec/paused", value: true });

// @ts-expect-error -- a field that the base does not set, and so cannot be taken away
patch("Deployment/api", { op: "remove", path: "/spec/template/spec/dnsPolicy" });

// @ts-expect-error -- the end of a list that the base has not
patch("Deployment/api", { op: "add", path: "/spec/template/spec/initContainers/-", value: { name: "a", image: "a:1" } });

// @ts-expect-error -- a field of what the base has not
patch("Deployment/api", { op: "add", path: "/spec/template/spec/dnsConfig/nameservers", value: ["10.0.0.1"] });

// @ts-expect-error -- an annotation that the base has not
patch("Deployment/api", { op: "remove", path: "/metadata/annotations/team" });

// @ts-expect-error -- a / in a key that is not written ~1
patch("Deployment/api", { op: "add", path: "/metadata/annotations/example.com/team", value: "ml" });

// @ts-expect-error -- the end of a list is nothing that could be replaced
patch("Deployment/api", { op: "replace", path: "/spec/template/spec/containers/[name=api]/env/-", value: { name: "TEAM", value: "ml" } });

// @ts-expect-error -- a misspelt field inside the value
patch("Deployment/api", { op: "add", path: "/spec/template/spec/containers/[name=api]/lifecycle", value: { prestop: { sleep: { seconds: 5 } } } });

// @ts-expect-error -- the name by which everything refers to it
patch("Deployment/api", { op: "replace", path: "/metadata/name", value: "apiserver" });

// @ts-expect-error -- no value
patch("Deployment/api", { op: "add", path: "/spec/replicas" });

// @ts-expect-error -- no operation of JSON Patch that is taken here
patch("Deployment/api", { op: "move", path: "/spec/replicas", value: 2 });
