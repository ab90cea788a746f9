export { autoscaler, replicasOf, type Autoscaling } from "./autoscaling.ts";
export { certificate, certManagerGroup } from "./certificate.ts";
export {
  credentialEnv,
  credentialKey,
  credentialKeys,
  defaultSecretName,
  generatedUserSecret,
  inlineUsersSecret,
  revisionAnnotation,
  revisionOf,
  secretNameOf,
  userHash,
  type CredentialKey,
  type Credentials,
  type ExistingSecret,
  type ExternalSecretCredentials,
  type GeneratedSecret,
  type RemoteEntries,
  type RemoteEntry,
  type SecretKey,
  type SecretStore,
  type SopsSecret,
} from "./credentials.ts";
export { endpointsOf, nodePortsOf, urlHost, type Endpoint, type EndpointName, type Endpoints } from "./endpoints.ts";
export {
  defaultNodePorts,
  type Exposure,
  type Hosts,
  type IngressController,
  type IngressExposure,
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
export { conditionsOf, destinationNames, flowConditions, flows, optionalEnds, workloadNames, type CallerName, type DestinationName, type Flow, type FlowCondition, type WorkloadName } from "./flows.ts";
export { defaultRouteTimeout, type GatewayExposure, type GivenGateway, type Listeners, type MadeGateway } from "./gateway.ts";
export { hocon, hoconProblem, substituteDisabled, type EnvValue, type Hocon } from "./hocon.ts";
export {
  defaultInstallation,
  defaultSessionCookie,
  imageNames,
  imageOf,
  installation,
  officialImage,
  releaseOf,
  versionOf,
  type ImageName,
  type ImageSettings,
  type ImageVersion,
  type Installation,
  type WebFront,
} from "./installation.ts";
export { defaultNetwork, type AddressPeer, type AnyPeer, type Destination, type Egress, type LabelledPeer, type NamespacePeer, type NetworkSettings, type Peer } from "./network.ts";
export { internalStores, storeNames, type ElasticAccess, type MongoAccess, type RedisAccess, type StoreAccess, type StoreCa, type StoreHost, type StoreLogin, type StoreName, type Stores, type StoreTls } from "./stores.ts";
export type { ExternalHost, ExternalLogin, ExternalTls } from "./external.ts";
export { redisConfig, storeCaFile, storeCalls, type StoreCalls } from "./store-calls.ts";
export { objectLabels, podLabels, selectorLabels } from "./labels.ts";
export {
  amounts,
  caBundleFile,
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
export { defaultRelease, hops, releaseNames, releases, type Release, type ServerRelease } from "./releases.ts";
export { internalUrl, services, type ServiceName } from "./services.ts";
export { isSnapshotBucket, type SnapshotBucket, type Snapshots } from "./snapshots.ts";
export { whole, withOverrides, type Overrides, type OverridesOr } from "./settings.ts";
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
export { storeTlsFiles, storeTlsOf, storeTlsSecretOf, type StoreCertificate, type StoreTlsIssuer, type StoreTlsSecret } from "./store-tls.ts";
export { defaultTlsSecret, issuerAnnotations, tlsSecretOf, type CertificateIssuer, type Tls, type TlsIssuer, type TlsSecret } from "./tls.ts";
export type { FixedUser, InlineUser, SecretUser } from "./users.ts";
export { defaultWatchdog, type Watchdog } from "./watchdog.ts";
export { deployment, disruptionBudget, oneMore, serverDeployment, service, serviceAccount, type PlainDeployment, type ServerDeployment } from "./workload.ts";
