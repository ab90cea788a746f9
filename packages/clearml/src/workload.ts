import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import type { IDeploymentStrategy } from "kubernetes-models/apps/v1/DeploymentStrategy";
import type { IPodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import type { IContainer } from "kubernetes-models/v1/Container";
import type { IService } from "kubernetes-models/v1/Service";
import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import { kubeObject, type KubeObject } from "@k8s-config/core";
import { imageOf, releaseOf, versionOf } from "./installation.ts";
import { objectLabels, selectorLabels } from "./labels.ts";
import { podTemplate, type PodInput } from "./pods.ts";

/** A ServiceAccount of the workload's own, without rights and without a token in the pod. */
export function serviceAccount(workload: string): KubeObject {
  return kubeObject<IServiceAccount>({
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: { name: workload, labels: objectLabels(workload) },
    automountServiceAccountToken: false,
  });
}

/** Lets a drain take one pod at a time, and any pod that is broken anyway: it never blocks a drain for good. */
export function disruptionBudget(workload: string): KubeObject {
  return kubeObject<IPodDisruptionBudget>({
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name: workload, labels: objectLabels(workload) },
    spec: {
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: "AlwaysAllow",
      selector: { matchLabels: selectorLabels(workload) },
    },
  });
}

/** A Service inside the cluster, or, with a node port, on every node. @param leadsTo another workload than the one it belongs to. */
export function service(name: string, workload: string, port: number, nodePort?: number, leadsTo = workload): KubeObject {
  return kubeObject<IService>({
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, labels: objectLabels(workload) },
    spec: {
      type: nodePort === undefined ? "ClusterIP" : "NodePort",
      selector: selectorLabels(leadsTo),
      ports: [{ name: "http", port, targetPort: "http", ...(nodePort === undefined ? {} : { nodePort }) }],
    },
  });
}

/** A Deployment of pods that know nothing of one another: of none at all while the installation is under maintenance. */
export interface PlainDeployment extends Pick<PodInput, "workload" | "installation" | "settings" | "readsCredentials" | "graceSeconds" | "volumes" | "pod" | "architectures"> {
  /** Absent where an autoscaler sets it. */
  readonly replicas: number | undefined;
  readonly strategy: IDeploymentStrategy;
  readonly image: string;
  /** Its one container, which gets the image. */
  readonly container: Omit<IContainer, "image">;
}

/** A Deployment on the server's image. */
export type ServerDeployment = Omit<PlainDeployment, "image" | "architectures">;

/** Lets a new pod be ready before an old one goes. */
export const oneMore: IDeploymentStrategy = { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } };

/** On the image of the server's release, unless the settings say another. */
export function serverDeployment(input: ServerDeployment): KubeObject {
  const { installation, settings } = input;
  return deployment({ ...input, image: settings.image ?? imageOf(installation, "server"), architectures: releaseOf(installation).architectures });
}

/** Its process runs as one user, which neither the server's image knows nor oauth2-proxy's, and neither minds. */
export function deployment({ replicas, strategy, container, image, ...pod }: PlainDeployment): KubeObject {
  const { workload } = pod;
  const { name, ...rest } = container;
  return kubeObject<IDeployment>({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: workload, labels: objectLabels(workload) },
    spec: {
      // Of none an autoscaler makes no more.
      ...(pod.installation.maintenance ? { replicas: 0 } : replicas === undefined ? {} : { replicas }),
      strategy,
      selector: { matchLabels: selectorLabels(workload) },
      template: podTemplate({
        ...pod,
        version: versionOf(image),
        user: 10001,
        fromReplicaSet: true,
        containers: [{ name, image, ...rest }],
      }),
    },
  });
}
