// Written by "npm run codegen" from the bases of all components. Do not edit.
import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import type { IPodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import type { IService } from "kubernetes-models/v1/Service";
import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import type { IStatefulSet } from "kubernetes-models/apps/v1/StatefulSet";

/** Type of an object, and for each list in it the segments of a path that lead into it. */
export interface BaseResource<Model, Lists> {
  readonly model: Model;
  readonly lists: Lists;
}

/** An object of the bases, by kind and name. */
export type ResourceId =
  | "Deployment/api"
  | "Deployment/async-delete"
  | "Deployment/fileserver"
  | "Deployment/web"
  | "PodDisruptionBudget/api"
  | "PodDisruptionBudget/async-delete"
  | "PodDisruptionBudget/elastic"
  | "PodDisruptionBudget/fileserver"
  | "PodDisruptionBudget/mongo"
  | "PodDisruptionBudget/redis"
  | "PodDisruptionBudget/web"
  | "Service/api"
  | "Service/elastic"
  | "Service/elastic-members"
  | "Service/fileserver"
  | "Service/mongo"
  | "Service/mongo-members"
  | "Service/redis"
  | "Service/redis-members"
  | "Service/web"
  | "ServiceAccount/api"
  | "ServiceAccount/async-delete"
  | "ServiceAccount/elastic"
  | "ServiceAccount/fileserver"
  | "ServiceAccount/mongo"
  | "ServiceAccount/redis"
  | "ServiceAccount/web"
  | "StatefulSet/elastic"
  | "StatefulSet/mongo"
  | "StatefulSet/redis";

/** The objects of the bases. */
export interface BaseResources {
  readonly "Deployment/api": BaseResource<IDeployment, {
    readonly "/spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution": "0";
    readonly "/spec/template/spec/topologySpreadConstraints": "[topologyKey=topology.kubernetes.io~1zone]" | "[topologyKey=kubernetes.io~1hostname]";
    readonly "/spec/template/spec/topologySpreadConstraints/[topologyKey=topology.kubernetes.io~1zone]/matchLabelKeys": "0";
    readonly "/spec/template/spec/topologySpreadConstraints/[topologyKey=kubernetes.io~1hostname]/matchLabelKeys": "0";
    readonly "/spec/template/spec/containers": "[name=api]";
    readonly "/spec/template/spec/containers/[name=api]/command": "0" | "1" | "2";
    readonly "/spec/template/spec/containers/[name=api]/ports": "[name=http]";
    readonly "/spec/template/spec/containers/[name=api]/startupProbe/exec/command": "0" | "1" | "2" | "3";
    readonly "/spec/template/spec/containers/[name=api]/lifecycle/preStop/exec/command": "0" | "1";
    readonly "/spec/template/spec/containers/[name=api]/volumeMounts": "[mountPath=~1etc~1clearml~1server-config~1hosts.conf]" | "[mountPath=~1etc~1clearml~1server-config~1logging.conf]" | "[mountPath=~1etc~1clearml~1server-config~1secure.conf]" | "[mountPath=~1etc~1clearml~1server-config~1services.conf]" | "[mountPath=~1etc~1clearml~1api-config~1apiserver.conf]" | "[mountPath=~1etc~1clearml~1api-config~1secure.conf]" | "[mountPath=~1etc~1clearml~1api-config~1services.conf]" | "[mountPath=~1opt~1clearml~1apiserver~1apierrors~1errors]" | "[mountPath=~1tmp]";
    readonly "/spec/template/spec/containers/[name=api]/env": "[name=CLEARML_CONFIG_DIR]" | "[name=HOME]" | "[name=PYTHONDONTWRITEBYTECODE]" | "[name=PYTHONUNBUFFERED]" | "[name=CREDENTIAL_TOKEN_SECRET]" | "[name=CREDENTIAL_SESSION_SECRET]" | "[name=CREDENTIAL_APISERVER_KEY]" | "[name=CREDENTIAL_APISERVER_SECRET]" | "[name=CREDENTIAL_FILESERVER_KEY]" | "[name=CREDENTIAL_FILESERVER_SECRET]";
    readonly "/spec/template/spec/containers/[name=api]/securityContext/capabilities/drop": "0";
    readonly "/spec/template/spec/volumes": "[name=server-config]" | "[name=api-config]" | "[name=apierrors]" | "[name=tmp]";
  }>;
  readonly "Deployment/async-delete": BaseResource<IDeployment, {
    readonly "/spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution": "0";
    readonly "/spec/template/spec/topologySpreadConstraints": "[topologyKey=topology.kubernetes.io~1zone]" | "[topologyKey=kubernetes.io~1hostname]";
    readonly "/spec/template/spec/topologySpreadConstraints/[topologyKey=topology.kubernetes.io~1zone]/matchLabelKeys": "0";
    readonly "/spec/template/spec/topologySpreadConstraints/[topologyKey=kubernetes.io~1hostname]/matchLabelKeys": "0";
    readonly "/spec/template/spec/containers": "[name=async-delete]";
    readonly "/spec/template/spec/containers/[name=async-delete]/command": "0" | "1" | "2" | "3" | "4";
    readonly "/spec/template/spec/containers/[name=async-delete]/volumeMounts": "[mountPath=~1etc~1clearml~1server-config~1hosts.conf]" | "[mountPath=~1etc~1clearml~1server-config~1logging.conf]" | "[mountPath=~1etc~1clearml~1server-config~1secure.conf]" | "[mountPath=~1etc~1clearml~1server-config~1services.conf]" | "[mountPath=~1etc~1clearml~1async-delete-config~1services.conf]" | "[mountPath=~1opt~1clearml~1apiserver~1apierrors~1errors]" | "[mountPath=~1tmp]";
    readonly "/spec/template/spec/containers/[name=async-delete]/env": "[name=CLEARML_CONFIG_DIR]" | "[name=HOME]" | "[name=PYTHONDONTWRITEBYTECODE]" | "[name=PYTHONUNBUFFERED]" | "[name=CREDENTIAL_TOKEN_SECRET]" | "[name=PYTHONPATH]";
    readonly "/spec/template/spec/containers/[name=async-delete]/securityContext/capabilities/drop": "0";
    readonly "/spec/template/spec/volumes": "[name=server-config]" | "[name=async-delete-config]" | "[name=apierrors]" | "[name=tmp]";
  }>;
  readonly "Deployment/fileserver": BaseResource<IDeployment, {
    readonly "/spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution": "0";
    readonly "/spec/template/spec/topologySpreadConstraints": "[topologyKey=topology.kubernetes.io~1zone]" | "[topologyKey=kubernetes.io~1hostname]";
    readonly "/spec/template/spec/topologySpreadConstraints/[topologyKey=topology.kubernetes.io~1zone]/matchLabelKeys": "0";
    readonly "/spec/template/spec/topologySpreadConstraints/[topologyKey=kubernetes.io~1hostname]/matchLabelKeys": "0";
    readonly "/spec/template/spec/containers": "[name=fileserver]";
    readonly "/spec/template/spec/containers/[name=fileserver]/command": "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
    readonly "/spec/template/spec/containers/[name=fileserver]/ports": "[name=http]";
    readonly "/spec/template/spec/containers/[name=fileserver]/lifecycle/preStop/exec/command": "0" | "1";
    readonly "/spec/template/spec/containers/[name=fileserver]/volumeMounts": "[mountPath=~1mnt~1fileserver]" | "[mountPath=~1etc~1clearml~1fileserver.conf]" | "[mountPath=~1etc~1clearml~1hosts.conf]" | "[mountPath=~1etc~1clearml~1secure.conf]" | "[mountPath=~1etc~1clearml~1logging.conf]" | "[mountPath=~1tmp]";
    readonly "/spec/template/spec/containers/[name=fileserver]/env": "[name=CLEARML_CONFIG_DIR]" | "[name=CLEARML_UPLOAD_FOLDER]" | "[name=HOME]" | "[name=PYTHONDONTWRITEBYTECODE]" | "[name=PYTHONUNBUFFERED]" | "[name=CREDENTIAL_FILESERVER_KEY]" | "[name=CREDENTIAL_FILESERVER_SECRET]";
    readonly "/spec/template/spec/containers/[name=fileserver]/securityContext/capabilities/drop": "0";
    readonly "/spec/template/spec/volumes": "[name=data]" | "[name=config]" | "[name=tmp]";
  }>;
  readonly "Deployment/web": BaseResource<IDeployment, {
    readonly "/spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution": "0";
    readonly "/spec/template/spec/topologySpreadConstraints": "[topologyKey=topology.kubernetes.io~1zone]" | "[topologyKey=kubernetes.io~1hostname]";
    readonly "/spec/template/spec/topologySpreadConstraints/[topologyKey=topology.kubernetes.io~1zone]/matchLabelKeys": "0";
    readonly "/spec/template/spec/topologySpreadConstraints/[topologyKey=kubernetes.io~1hostname]/matchLabelKeys": "0";
    readonly "/spec/template/spec/containers": "[name=nginx]";
    readonly "/spec/template/spec/containers/[name=nginx]/command": "0" | "1" | "2" | "3" | "4" | "5" | "6";
    readonly "/spec/template/spec/containers/[name=nginx]/ports": "[name=http]";
    readonly "/spec/template/spec/containers/[name=nginx]/lifecycle/preStop/exec/command": "0" | "1" | "2";
    readonly "/spec/template/spec/containers/[name=nginx]/volumeMounts": "[mountPath=~1etc~1clearml-web~1nginx.conf]" | "[mountPath=~1etc~1clearml-web~1configuration.json]" | "[mountPath=~1tmp]";
    readonly "/spec/template/spec/containers/[name=nginx]/securityContext/capabilities/drop": "0";
    readonly "/spec/template/spec/volumes": "[name=config]" | "[name=tmp]";
  }>;
  readonly "PodDisruptionBudget/api": BaseResource<IPodDisruptionBudget, {
  }>;
  readonly "PodDisruptionBudget/async-delete": BaseResource<IPodDisruptionBudget, {
  }>;
  readonly "PodDisruptionBudget/elastic": BaseResource<IPodDisruptionBudget, {
  }>;
  readonly "PodDisruptionBudget/fileserver": BaseResource<IPodDisruptionBudget, {
  }>;
  readonly "PodDisruptionBudget/mongo": BaseResource<IPodDisruptionBudget, {
  }>;
  readonly "PodDisruptionBudget/redis": BaseResource<IPodDisruptionBudget, {
  }>;
  readonly "PodDisruptionBudget/web": BaseResource<IPodDisruptionBudget, {
  }>;
  readonly "Service/api": BaseResource<IService, {
    readonly "/spec/ports": "[name=http]";
  }>;
  readonly "Service/elastic": BaseResource<IService, {
    readonly "/spec/ports": "[name=elastic]";
  }>;
  readonly "Service/elastic-members": BaseResource<IService, {
    readonly "/spec/ports": "[name=elastic]" | "[name=transport]";
  }>;
  readonly "Service/fileserver": BaseResource<IService, {
    readonly "/spec/ports": "[name=http]";
  }>;
  readonly "Service/mongo": BaseResource<IService, {
    readonly "/spec/ports": "[name=mongo]";
  }>;
  readonly "Service/mongo-members": BaseResource<IService, {
    readonly "/spec/ports": "[name=mongo]";
  }>;
  readonly "Service/redis": BaseResource<IService, {
    readonly "/spec/ports": "[name=redis]";
  }>;
  readonly "Service/redis-members": BaseResource<IService, {
    readonly "/spec/ports": "[name=redis]";
  }>;
  readonly "Service/web": BaseResource<IService, {
    readonly "/spec/ports": "[name=http]";
  }>;
  readonly "ServiceAccount/api": BaseResource<IServiceAccount, {
  }>;
  readonly "ServiceAccount/async-delete": BaseResource<IServiceAccount, {
  }>;
  readonly "ServiceAccount/elastic": BaseResource<IServiceAccount, {
  }>;
  readonly "ServiceAccount/fileserver": BaseResource<IServiceAccount, {
  }>;
  readonly "ServiceAccount/mongo": BaseResource<IServiceAccount, {
  }>;
  readonly "ServiceAccount/redis": BaseResource<IServiceAccount, {
  }>;
  readonly "ServiceAccount/web": BaseResource<IServiceAccount, {
  }>;
  readonly "StatefulSet/elastic": BaseResource<IStatefulSet, {
    readonly "/spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution": "0";
    readonly "/spec/template/spec/topologySpreadConstraints": "[topologyKey=topology.kubernetes.io~1zone]" | "[topologyKey=kubernetes.io~1hostname]";
    readonly "/spec/template/spec/initContainers": "[name=config]";
    readonly "/spec/template/spec/initContainers/[name=config]/command": "0" | "1" | "2";
    readonly "/spec/template/spec/initContainers/[name=config]/volumeMounts": "[mountPath=~1config]" | "[mountPath=~1elastic~1elasticsearch.yml]";
    readonly "/spec/template/spec/initContainers/[name=config]/securityContext/capabilities/drop": "0";
    readonly "/spec/template/spec/containers": "[name=elastic]";
    readonly "/spec/template/spec/containers/[name=elastic]/ports": "[name=elastic]" | "[name=transport]";
    readonly "/spec/template/spec/containers/[name=elastic]/volumeMounts": "[mountPath=~1usr~1share~1elasticsearch~1data]" | "[mountPath=~1usr~1share~1elasticsearch~1config]" | "[mountPath=~1usr~1share~1elasticsearch~1logs]" | "[mountPath=~1tmp]";
    readonly "/spec/template/spec/containers/[name=elastic]/env": "[name=ES_JAVA_OPTS]" | "[name=ES_TMPDIR]";
    readonly "/spec/template/spec/containers/[name=elastic]/securityContext/capabilities/drop": "0";
    readonly "/spec/template/spec/volumes": "[name=settings]" | "[name=config]" | "[name=logs]" | "[name=tmp]";
    readonly "/spec/volumeClaimTemplates": "0";
    readonly "/spec/volumeClaimTemplates/0/spec/accessModes": "0";
  }>;
  readonly "StatefulSet/mongo": BaseResource<IStatefulSet, {
    readonly "/spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution": "0";
    readonly "/spec/template/spec/topologySpreadConstraints": "[topologyKey=topology.kubernetes.io~1zone]" | "[topologyKey=kubernetes.io~1hostname]";
    readonly "/spec/template/spec/containers": "[name=mongo]";
    readonly "/spec/template/spec/containers/[name=mongo]/args": "0" | "1" | "2";
    readonly "/spec/template/spec/containers/[name=mongo]/ports": "[name=mongo]";
    readonly "/spec/template/spec/containers/[name=mongo]/readinessProbe/exec/command": "0" | "1" | "2" | "3" | "4";
    readonly "/spec/template/spec/containers/[name=mongo]/volumeMounts": "[mountPath=~1data~1db]" | "[mountPath=~1data~1configdb]" | "[mountPath=~1tmp]";
    readonly "/spec/template/spec/containers/[name=mongo]/env": "[name=HOME]" | "[name=GLIBC_TUNABLES]";
    readonly "/spec/template/spec/containers/[name=mongo]/securityContext/capabilities/drop": "0";
    readonly "/spec/template/spec/volumes": "[name=configdb]" | "[name=tmp]";
    readonly "/spec/volumeClaimTemplates": "0";
    readonly "/spec/volumeClaimTemplates/0/spec/accessModes": "0";
  }>;
  readonly "StatefulSet/redis": BaseResource<IStatefulSet, {
    readonly "/spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution": "0";
    readonly "/spec/template/spec/topologySpreadConstraints": "[topologyKey=topology.kubernetes.io~1zone]" | "[topologyKey=kubernetes.io~1hostname]";
    readonly "/spec/template/spec/containers": "[name=redis]";
    readonly "/spec/template/spec/containers/[name=redis]/command": "0" | "1";
    readonly "/spec/template/spec/containers/[name=redis]/ports": "[name=redis]";
    readonly "/spec/template/spec/containers/[name=redis]/startupProbe/exec/command": "0" | "1" | "2";
    readonly "/spec/template/spec/containers/[name=redis]/readinessProbe/exec/command": "0" | "1" | "2";
    readonly "/spec/template/spec/containers/[name=redis]/volumeMounts": "[mountPath=~1data]" | "[mountPath=~1etc~1redis~1redis.conf]" | "[mountPath=~1tmp]";
    readonly "/spec/template/spec/containers/[name=redis]/securityContext/capabilities/drop": "0";
    readonly "/spec/template/spec/volumes": "[name=config]" | "[name=tmp]";
    readonly "/spec/volumeClaimTemplates": "0";
    readonly "/spec/volumeClaimTemplates/0/spec/accessModes": "0";
  }>;
}
