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

/** A Service inside the cluster, or, with a node port, on every node. */
export function service(name: string, workload: string, port: number, nodePort?: number): KubeObject {
  return kubeObject<IService>({
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, labels: objectLabels(workload) },
    spec: {
      type: nodePort === undefined ? "ClusterIP" : "NodePort",
      selector: selectorLabels(workload),
      ports: [{ name: "http", port, targetPort: "http", ...(nodePort === undefined ? {} : { nodePort }) }],
    },
  });
}

/** A Deployment on the server's image. */
export interface ServerDeployment extends Pick<PodInput, "workload" | "installation" | "settings" | "readsCredentials" | "graceSeconds" | "volumes" | "pod"> {
  readonly replicas: number;
  readonly strategy: IDeploymentStrategy;
  /** Its one container, which gets the image. */
  readonly container: Omit<IContainer, "image">;
}

/** Lets a new pod be ready before an old one goes. */
export const oneMore: IDeploymentStrategy = { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } };

/** Of the server's processes each runs as one user, which the image does not know and does not mind. */
export function serverDeployment({ replicas, strategy, container, ...pod }: ServerDeployment): KubeObject {
  const { workload, installation, settings } = pod;
  const { name, ...rest } = container;
  const image = settings.image ?? imageOf(installation, "server");
  return kubeObject<IDeployment>({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: workload, labels: objectLabels(workload) },
    spec: {
      replicas,
      strategy,
      selector: { matchLabels: selectorLabels(workload) },
      template: podTemplate({
        ...pod,
        version: versionOf(image),
        user: 10001,
        architectures: releaseOf(installation).architectures,
        fromReplicaSet: true,
        containers: [{ name, image, ...rest }],
      }),
    },
  });
}
