export {
  credentialEnv,
  credentialKey,
  credentialKeys,
  defaultSecretName,
  generatedUserSecret,
  inlineUsersSecret,
  secretNameOf,
  userHash,
  type CredentialKey,
  type Credentials,
  type ExistingSecret,
  type GeneratedSecret,
  type SecretKey,
} from "./credentials.ts";
export { endpointsOf, nodePortsOf, type Endpoint, type EndpointName, type Endpoints } from "./endpoints.ts";
export {
  defaultNodePorts,
  type Exposure,
  type Hosts,
  type IngressController,
  type IngressExposure,
  type IngressTls,
  type LoadBalancerExposure,
  type Mode,
  type NodePortBehindRecords,
  type NodePortExposure,
  type NodePorts,
  type NoExposure,
  type SingleHost,
  type Subdomains,
  type SubPath,
} from "./exposure.ts";
export { destinationNames, flowConditions, flows, optionalWorkloads, workloadNames, type CallerName, type DestinationName, type Flow, type FlowCondition, type WorkloadName } from "./flows.ts";
export { hocon, hoconProblem, substituteDisabled, type EnvValue, type Hocon } from "./hocon.ts";
export {
  defaultInstallation,
  defaultSessionCookie,
  imageOf,
  installation,
  releaseOf,
  versionOf,
  type ImageName,
  type ImageSettings,
  type ImageVersion,
  type Installation,
} from "./installation.ts";
export { defaultNetwork, type AddressPeer, type AnyPeer, type Destination, type Egress, type LabelledPeer, type NamespacePeer, type NetworkSettings, type Peer } from "./network.ts";
export { objectLabels, podLabels, selectorLabels } from "./labels.ts";
export {
  amounts,
  fromSecret,
  podDefaults,
  podTemplate,
  pythonNetwork,
  resources,
  scratch,
  type CaBundle,
  type HttpProxy,
  type PodInput,
  type PodSettings,
  type PythonPodSettings,
  type ResourceAmounts,
  type Resources,
  type SecretValue,
} from "./pods.ts";
export { defaultRelease, hops, releases, type Release, type ServerRelease } from "./releases.ts";
export { internalUrl, services, type ServiceName } from "./services.ts";
export { whole, withOverrides, type Overrides } from "./settings.ts";
export {
  accessModesOf,
  claim,
  claimSpec,
  claimVolume,
  dataVolume,
  isExistingClaim,
  keep,
  subPathOf,
  type AccessMode,
  type ExistingClaim,
  type NewClaim,
  type Storage,
} from "./storage.ts";
export { storeManifest, type StoreInput } from "./store.ts";
export type { FixedUser, InlineUser, SecretUser } from "./users.ts";
export { defaultWatchdog, type Watchdog } from "./watchdog.ts";
export { disruptionBudget, oneMore, serverDeployment, service, serviceAccount, type ServerDeployment } from "./workload.ts";
