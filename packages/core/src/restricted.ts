import { atPointer, isJsonArray, isJsonObject, toPointer, type Json, type JsonObject } from "./json.ts";
import { objectId, type KubeObject } from "./object.ts";

/**
 * What the Pod Security level `restricted` finds wrong with the pods of an object, `baseline` included
 * (kubernetes/pod-security-admission), without the waiver for pods in a user namespace, which old clusters do not know.
 */
export function restrictedProblems(object: KubeObject): string[] {
  const pod = podSpecOf(object);
  if (pod === undefined) return [];
  const containers = ["initContainers", "containers", "ephemeralContainers"].flatMap((key) => items(pod[key]));
  const found = [...podProblems(pod), ...containers.flatMap((container) => containerProblems(container, pod))];
  return found.map((problem) => `${objectId(object)}: ${problem}`);
}

const podSpecs = ["/spec/template/spec", "/spec/jobTemplate/spec/template/spec"];

function podSpecOf(object: KubeObject): JsonObject | undefined {
  const spec = object.kind === "Pod" ? object["spec"] : podSpecs.map((path) => atPointer(object, path)).find(isJsonObject);
  return isJsonObject(spec) ? spec : undefined;
}

function find(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return value === undefined ? undefined : atPointer(value, toPointer(keys));
}

function items(value: Json | undefined): readonly JsonObject[] {
  return isJsonArray(value) ? value.filter((item) => isJsonObject(item)) : [];
}

const volumeTypes = new Set(["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"]);

const sysctls = new Set([
  "kernel.shm_rmid_forced",
  "net.ipv4.ip_local_port_range",
  "net.ipv4.ip_local_reserved_ports",
  "net.ipv4.ip_unprivileged_port_start",
  "net.ipv4.ping_group_range",
  "net.ipv4.tcp_fin_timeout",
  "net.ipv4.tcp_keepalive_intvl",
  "net.ipv4.tcp_keepalive_probes",
  "net.ipv4.tcp_keepalive_time",
  "net.ipv4.tcp_syncookies",
]);

function podProblems(pod: JsonObject): string[] {
  return [
    ...["hostNetwork", "hostPID", "hostIPC"].filter((key) => pod[key] === true),
    ...items(find(pod, "securityContext", "sysctls")).filter(({ name }) => !sysctls.has(String(name))).map(({ name }) => `sysctl ${String(name)}`),
    ...items(pod["volumes"]).flatMap((volume) =>
      Object.keys(volume).filter((key) => key !== "name" && !volumeTypes.has(key)).map((type) => `volume ${String(volume["name"])} is a ${type}`),
    ),
    ...contextProblems(find(pod, "securityContext"), "pod"),
  ];
}

function containerProblems(container: JsonObject, pod: JsonObject): string[] {
  const name = String(container["name"]);
  const own = find(container, "securityContext");
  const effective = (...keys: readonly string[]) => find(own, ...keys) ?? find(pod, "securityContext", ...keys);
  const dropped = find(own, "capabilities", "drop");
  const added = find(own, "capabilities", "add");
  const found = [
    effective("runAsNonRoot") === true ? undefined : "runAsNonRoot is not true",
    effective("runAsUser") === 0 ? "runAsUser is 0" : undefined,
    ["RuntimeDefault", "Localhost"].includes(String(effective("seccompProfile", "type"))) ? undefined : "no seccompProfile",
    find(own, "allowPrivilegeEscalation") === false ? undefined : "allowPrivilegeEscalation is not false",
    find(own, "privileged") === true ? "privileged" : undefined,
    isJsonArray(dropped) && dropped.includes("ALL") ? undefined : "capabilities do not drop ALL",
    isJsonArray(added) && added.some((capability) => capability !== "NET_BIND_SERVICE") ? "adds a capability" : undefined,
    ["Default", undefined].includes(text(find(own, "procMount"))) ? undefined : "procMount is not Default",
    items(container["ports"]).some(({ hostPort }) => hostPort !== undefined && hostPort !== 0) ? "hostPort" : undefined,
    ...handlers(container).map((handler) => (find(handler, "httpGet", "host") ?? find(handler, "tcpSocket", "host")) === undefined ? undefined : "a probe names a host"),
    ...contextProblems(own, name),
  ];
  return found.flatMap((problem) => (problem === undefined ? [] : [`${name}: ${problem}`]));
}

// What pod and container may both say.
function contextProblems(context: Json | undefined, where: string): string[] {
  const selinux = text(find(context, "seLinuxOptions", "type"));
  const found = [
    selinux === undefined || ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"].includes(selinux) ? undefined : "SELinux type",
    find(context, "seLinuxOptions", "user") ?? find(context, "seLinuxOptions", "role") ? "SELinux user or role" : undefined,
    find(context, "appArmorProfile", "type") === "Unconfined" ? "AppArmor is off" : undefined,
    find(context, "windowsOptions", "hostProcess") === true ? "hostProcess" : undefined,
  ];
  return found.flatMap((problem) => (problem === undefined ? [] : [`${where}: ${problem}`]));
}

function handlers(container: JsonObject): readonly JsonObject[] {
  const { startupProbe, readinessProbe, livenessProbe, lifecycle } = container;
  return [startupProbe, readinessProbe, livenessProbe, find(lifecycle, "preStop"), find(lifecycle, "postStart")].filter((handler) => isJsonObject(handler));
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
