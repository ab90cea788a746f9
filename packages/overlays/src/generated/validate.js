// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
"use strict";
const schema31 = {"title":"Environment","type":"object","additionalProperties":false,"required":["exposure","credentials","users"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"release":{"enum":["1.14.1","1.15","1.16","1.17.0","2.0","2.1","2.2","2.3.0","2.4.0"]},"exposure":{"anyOf":[{"title":"NodePortExposure","type":"object","additionalProperties":false,"required":["kind","host"],"properties":{"kind":{"const":"nodePort"},"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"NodePortBehindRecords","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"nodePort"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"LoadBalancerExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"loadBalancer"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"sourceRanges":{"type":"array","items":{"type":"string"}}}},{"title":"IngressExposure","type":"object","additionalProperties":false,"required":["kind","domain","className","controller"],"properties":{"kind":{"const":"ingress"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"controller":{"enum":["nginx","haproxy","traefik","other"]},"tls":{"title":"IngressTls","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"NoExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"none"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"}}}]},"formerFilesUrls":{"type":"array","items":{"type":"string"}},"credentials":{"anyOf":[{"title":"ExistingSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"existingSecret"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"GeneratedSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"generated"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}}]},"users":{"type":"array","items":{"anyOf":[{"title":"SecretUser","type":"object","additionalProperties":false,"required":["username","name"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"secretKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"InlineUser","type":"object","additionalProperties":false,"required":["username","name","passwordHash"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"passwordHash":{"type":"string","pattern":"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}}}]},"minItems":1},"sessionCookie":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"images":{"title":"ImageSettings","type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"},"pullSecrets":{"type":"array","items":{"type":"string"}},"server":{"$ref":"#/$defs/ImageVersion"},"mongo":{"$ref":"#/$defs/ImageVersion"},"elastic":{"$ref":"#/$defs/ImageVersion"},"redis":{"$ref":"#/$defs/ImageVersion"}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"network":{"title":"NetworkSettings","type":"object","additionalProperties":false,"properties":{"policies":{"type":"boolean"},"clients":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"agents":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"destinations":{"type":"array","items":{"title":"Destination","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"enum":["dns","kubernetesApi","buckets","proxy","updates"]},"peers":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"ports":{"type":"array","items":{"type":"integer"}}}}},"egress":{"type":"array","items":{"title":"Egress","type":"object","additionalProperties":false,"required":["from","to","ports"],"properties":{"from":{"enum":["api","async-delete","web","fileserver","mongo","elastic","redis","credentials"]},"to":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]},"ports":{"type":"array","items":{"type":"integer"},"minItems":1},"protocol":{"enum":["TCP","UDP"]}}}}}},"flux":{"title":"FluxSettings","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"anyOf":[{"title":"GitSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"git"},"url":{"type":"string","pattern":"^(https?|ssh)://[^/\\s]+(/\\S*)?$"},"ref":{"anyOf":[{"title":"GitBranch","type":"object","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"GitCommit","type":"object","additionalProperties":false,"required":["commit"],"properties":{"commit":{"type":"string","pattern":"^[0-9a-f]{40}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","github"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}}},{"title":"OciSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"oci"},"url":{"type":"string","pattern":"^oci://[^/\\s]+/\\S+$"},"ref":{"anyOf":[{"title":"OciTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}}},{"title":"OciSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"OciDigest","type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","gcp"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}}},{"title":"ExistingSource","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"const":"existing"},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"sourceKind":{"enum":["GitRepository","OCIRepository","Bucket"]}}}]},"path":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"retryInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"timeout":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"decryption":{"title":"FluxDecryption","type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"substitute":{"type":"object","additionalProperties":{"type":"string"}},"substituteFrom":{"type":"array","items":{"title":"FluxVariables","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"enum":["ConfigMap","Secret"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"optional":{"type":"boolean"}}}}}},"pods":{"$ref":"#/$defs/PythonPodSettings"},"api":{"title":"ApiSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PythonPodSettings"},"gunicorn":{"title":"Gunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1},"maxRequests":{"type":"integer","minimum":1},"maxRequestsJitter":{"type":"integer","minimum":0}}},"watchdog":{"title":"Watchdog","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"thresholdSec":{"type":"integer","minimum":1},"intervalSec":{"type":"integer","minimum":1}}},"cookies":{"title":"Cookies","type":"object","additionalProperties":false,"properties":{"sameSite":{"enum":["Lax","Strict","None"]},"maxAgeSec":{"type":"integer","minimum":60}}},"sessions":{"title":"Sessions","type":"object","additionalProperties":false,"properties":{"defaultExpirationSec":{"type":"integer","minimum":60},"maxExpirationSec":{"type":"integer","minimum":60}}},"cors":{"title":"Cors","type":"object","additionalProperties":false,"properties":{"origins":{"type":"array","items":{"type":"string"}}}},"workers":{"title":"Workers","type":"object","additionalProperties":false,"properties":{"timeoutSec":{"type":"integer","minimum":60},"taskUpdateTimeoutSec":{"type":"integer","minimum":60},"autoRegister":{"type":"boolean"},"autoUnregister":{"type":"boolean"}}},"asyncDelete":{"title":"AsyncDelete","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"replicas":{"const":1},"resources":{"$ref":"#/$defs/Resources"},"maxRetries":{"type":"integer","minimum":1},"retryTimeoutSec":{"type":"integer","minimum":1},"fileserverTimeoutSec":{"type":"integer","minimum":1}}},"storageCredentials":{"title":"StorageCredentials","type":"object","additionalProperties":false,"properties":{"s3":{"type":"array","items":{"title":"S3Access","type":"object","additionalProperties":false,"required":["accessKey","secretKey"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"},"host":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"region":{"type":"string"},"secure":{"type":"boolean"},"accessKey":{"$ref":"#/$defs/SecretKey"},"secretKey":{"$ref":"#/$defs/SecretKey"}}}},"gcs":{"type":"array","items":{"title":"GcsAccess","type":"object","additionalProperties":false,"required":["project","credentials"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"project":{"type":"string"},"credentials":{"$ref":"#/$defs/SecretKey"}}}},"azure":{"type":"array","items":{"title":"AzureAccess","type":"object","additionalProperties":false,"required":["account","accountKey"],"properties":{"account":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"container":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"accountKey":{"$ref":"#/$defs/SecretKey"}}}}}},"servicesAgent":{"type":"boolean"},"checkForUpdates":{"type":"boolean"},"statistics":{"type":"boolean"},"prePopulate":{"type":"boolean"},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]},"company":{"type":"string","pattern":"^[0-9a-f]{32}$"},"databaseInitSec":{"type":"integer","minimum":1},"extraConfig":{"title":"ExtraConfig","type":"object","additionalProperties":false,"properties":{"shared":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}},"apiserver":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}}}}},"web":{"title":"WebSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PodSettings"},"proxyTimeoutSec":{"type":"integer","minimum":1},"ipv6":{"type":"boolean"},"loginNotice":{"type":"string"},"displayTips":{"type":"boolean"},"updateNotice":{"type":"boolean"},"configuration":{"type":"object","additionalProperties":{}}}},"fileserver":{"title":"FileserverSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PythonPodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"auth":{"type":"boolean"},"tokenCacheSec":{"type":"integer","minimum":0},"maxUploadMib":{"type":"integer","minimum":1},"uploadSpool":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"batchDelete":{"type":"boolean"},"downloadCacheSec":{"type":"integer","minimum":0},"gunicorn":{"title":"FileserverGunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"threads":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1}}},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]}}},"mongo":{"title":"MongoSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"cachePercent":{"type":"integer","minimum":10,"maximum":60}}},"elastic":{"title":"ElasticSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"mmap":{"type":"boolean"},"diskWatermark":{"type":"string","pattern":"^[1-9][0-9]*(mb|gb)$"}}},"redis":{"title":"RedisSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"memoryPercent":{"type":"integer","minimum":10,"maximum":80}}},"patches":{"type":"array","items":{"anyOf":[{"title":"ObjectChange","type":"object","additionalProperties":false,"required":["target","op","path","value"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"enum":["add","replace","test"]},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"},"value":{}}},{"title":"ObjectRemoval","type":"object","additionalProperties":false,"required":["target","op","path"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"const":"remove"},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"}}}]}},"extras":{"title":"Extras","type":"object","additionalProperties":false,"properties":{"foundation":{"$ref":"#/$defs/PartExtras"},"stores":{"$ref":"#/$defs/PartExtras"},"app":{"$ref":"#/$defs/PartExtras"}}}},"$defs":{"ImageVersion":{"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"PythonPodSettings":{"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"Resources":{"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}},"ResourceAmounts":{"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}},"SecretKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"PodSettings":{"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"PartExtras":{"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}}}};
const schema32 = {"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const schema40 = {"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}};
const schema45 = {"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$", "u");
const pattern6 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern10 = new RegExp("^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$", "u");
const pattern16 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern22 = new RegExp("^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$", "u");
const pattern31 = new RegExp("^[!-9;-~]+$", "u");
const pattern32 = new RegExp("\\S", "u");
const pattern33 = new RegExp("^[-._a-zA-Z0-9]+$", "u");
const pattern36 = new RegExp("^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$", "u");
const pattern37 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern38 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$", "u");
const pattern39 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");
const pattern40 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern47 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$", "u");
const pattern55 = new RegExp("^(https?|ssh)://[^/\\s]+(/\\S*)?$", "u");
const pattern56 = new RegExp("^[^\\s~^:?*\\\\[]+$", "u");
const pattern58 = new RegExp("^[-+0-9A-Za-z.*<>=!^~|, ]+$", "u");
const pattern59 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern61 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "u");
const pattern62 = new RegExp("^oci://[^/\\s]+/\\S+$", "u");
const pattern63 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$", "u");
const pattern70 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$", "u");
const pattern92 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
const pattern93 = new RegExp("^[A-Za-z0-9.-]+(:[0-9]+)?$", "u");
const pattern98 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern101 = new RegExp("^[a-z0-9]{3,24}$", "u");
const pattern102 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern105 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern83 = new RegExp("^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$", "u");
const pattern113 = new RegExp("^[^/].*$", "u");
const pattern123 = new RegExp("^[1-9][0-9]*(mb|gb)$", "u");
const pattern128 = new RegExp("^(/([^/~]|~[01])+)+$", "u");
const pattern130 = new RegExp("^extras/[^\\s]+$", "u");
const schema36 = {"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}};
const pattern78 = new RegExp("^https?://[^\\s/@]+(/[^\\s]*)?$", "u");
const pattern88 = new RegExp("^[a-z0-9]\\S*$", "u");
const schema37 = {"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}};
const schema38 = {"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}};
const pattern82 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$", "u");

const validate22 = (function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "requests") || (key0 === "limits"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.requests !== undefined){
let data0 = data.requests;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "cpu") || (key1 === "memory")) || (key1 === "ephemeral-storage"))){
const err1 = {instancePath:instancePath+"/requests",schemaPath:"#/$defs/ResourceAmounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.cpu !== undefined){
let data1 = data0.cpu;
if(typeof data1 === "string"){
if(!pattern82.test(data1)){
const err2 = {instancePath:instancePath+"/requests/cpu",schemaPath:"#/$defs/ResourceAmounts/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/requests/cpu",schemaPath:"#/$defs/ResourceAmounts/properties/cpu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.memory !== undefined){
let data2 = data0.memory;
if(typeof data2 === "string"){
if(!pattern83.test(data2)){
const err4 = {instancePath:instancePath+"/requests/memory",schemaPath:"#/$defs/ResourceAmounts/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/requests/memory",schemaPath:"#/$defs/ResourceAmounts/properties/memory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0["ephemeral-storage"] !== undefined){
let data3 = data0["ephemeral-storage"];
if(typeof data3 === "string"){
if(!pattern83.test(data3)){
const err6 = {instancePath:instancePath+"/requests/ephemeral-storage",schemaPath:"#/$defs/ResourceAmounts/properties/ephemeral-storage/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/requests/ephemeral-storage",schemaPath:"#/$defs/ResourceAmounts/properties/ephemeral-storage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/requests",schemaPath:"#/$defs/ResourceAmounts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.limits !== undefined){
let data4 = data.limits;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((key2 === "cpu") || (key2 === "memory")) || (key2 === "ephemeral-storage"))){
const err9 = {instancePath:instancePath+"/limits",schemaPath:"#/$defs/ResourceAmounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.cpu !== undefined){
let data5 = data4.cpu;
if(typeof data5 === "string"){
if(!pattern82.test(data5)){
const err10 = {instancePath:instancePath+"/limits/cpu",schemaPath:"#/$defs/ResourceAmounts/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/limits/cpu",schemaPath:"#/$defs/ResourceAmounts/properties/cpu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.memory !== undefined){
let data6 = data4.memory;
if(typeof data6 === "string"){
if(!pattern83.test(data6)){
const err12 = {instancePath:instancePath+"/limits/memory",schemaPath:"#/$defs/ResourceAmounts/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/limits/memory",schemaPath:"#/$defs/ResourceAmounts/properties/memory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4["ephemeral-storage"] !== undefined){
let data7 = data4["ephemeral-storage"];
if(typeof data7 === "string"){
if(!pattern83.test(data7)){
const err14 = {instancePath:instancePath+"/limits/ephemeral-storage",schemaPath:"#/$defs/ResourceAmounts/properties/ephemeral-storage/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/limits/ephemeral-storage",schemaPath:"#/$defs/ResourceAmounts/properties/ephemeral-storage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/limits",schemaPath:"#/$defs/ResourceAmounts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
});
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate21 = (function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.httpProxy !== undefined){
let data0 = data.httpProxy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "http") || (key1 === "https")) || (key1 === "noProxy"))){
const err1 = {instancePath:instancePath+"/httpProxy",schemaPath:"#/properties/httpProxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.http !== undefined){
let data1 = data0.http;
if(typeof data1 === "string"){
if(!pattern78.test(data1)){
const err2 = {instancePath:instancePath+"/httpProxy/http",schemaPath:"#/properties/httpProxy/properties/http/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/@]+(/[^\\s]*)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/httpProxy/http",schemaPath:"#/properties/httpProxy/properties/http/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.https !== undefined){
let data2 = data0.https;
if(typeof data2 === "string"){
if(!pattern78.test(data2)){
const err4 = {instancePath:instancePath+"/httpProxy/https",schemaPath:"#/properties/httpProxy/properties/https/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/@]+(/[^\\s]*)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/httpProxy/https",schemaPath:"#/properties/httpProxy/properties/https/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.noProxy !== undefined){
let data3 = data0.noProxy;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/httpProxy/noProxy/" + i0,schemaPath:"#/properties/httpProxy/properties/noProxy/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/httpProxy/noProxy",schemaPath:"#/properties/httpProxy/properties/noProxy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/httpProxy",schemaPath:"#/properties/httpProxy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.caBundle !== undefined){
let data5 = data.caBundle;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.configMap === undefined){
const err9 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.key === undefined){
const err10 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "configMap") || (key2 === "key"))){
const err11 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.configMap !== undefined){
let data6 = data5.configMap;
if(typeof data6 === "string"){
if(!pattern22.test(data6)){
const err12 = {instancePath:instancePath+"/caBundle/configMap",schemaPath:"#/properties/caBundle/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/caBundle/configMap",schemaPath:"#/properties/caBundle/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern33.test(data7)){
const err14 = {instancePath:instancePath+"/caBundle/key",schemaPath:"#/properties/caBundle/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/caBundle/key",schemaPath:"#/properties/caBundle/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate22(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data9 = data.image;
if(typeof data9 === "string"){
if(!pattern88.test(data9)){
const err17 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]\\S*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.nodeSelector !== undefined){
let data10 = data.nodeSelector;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(typeof data10[key3] !== "string"){
const err19 = {instancePath:instancePath+"/nodeSelector/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/nodeSelector",schemaPath:"#/properties/nodeSelector/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tolerations !== undefined){
let data12 = data.tolerations;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err21 = {instancePath:instancePath+"/tolerations/" + i1,schemaPath:"#/properties/tolerations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.affinity !== undefined){
let data14 = data.affinity;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err23 = {instancePath:instancePath+"/affinity",schemaPath:"#/properties/affinity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.priorityClassName !== undefined){
let data15 = data.priorityClassName;
if(typeof data15 === "string"){
if(!pattern22.test(data15)){
const err24 = {instancePath:instancePath+"/priorityClassName",schemaPath:"#/properties/priorityClassName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/priorityClassName",schemaPath:"#/properties/priorityClassName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.labels !== undefined){
let data16 = data.labels;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(typeof data16[key4] !== "string"){
const err26 = {instancePath:instancePath+"/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.annotations !== undefined){
let data18 = data.annotations;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(typeof data18[key5] !== "string"){
const err28 = {instancePath:instancePath+"/annotations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.env !== undefined){
let data20 = data.env;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
let data21 = data20[key6];
const _errs50 = errors;
let valid11 = false;
const _errs51 = errors;
if(typeof data21 !== "string"){
const err30 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs51 === errors;
valid11 = valid11 || _valid0;
const _errs53 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.secret === undefined){
const err31 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "secret"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key7 in data21){
if(!(key7 === "secret")){
const err32 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.secret !== undefined){
let data22 = data21.secret;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err33 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data22.key === undefined){
const err34 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key8 in data22){
if(!((key8 === "name") || (key8 === "key"))){
const err35 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(!pattern22.test(data23)){
const err36 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/name",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/name",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data22.key !== undefined){
let data24 = data22.key;
if(typeof data24 === "string"){
if(!pattern33.test(data24)){
const err38 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/key",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/key",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs53 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err42 = {instancePath:instancePath+"/env/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
});
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}};

const validate27 = (function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate22(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 === "string"){
if(!pattern88.test(data1)){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]\\S*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nodeSelector !== undefined){
let data2 = data.nodeSelector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
const err3 = {instancePath:instancePath+"/nodeSelector/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/nodeSelector",schemaPath:"#/properties/nodeSelector/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tolerations !== undefined){
let data4 = data.tolerations;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err5 = {instancePath:instancePath+"/tolerations/" + i0,schemaPath:"#/properties/tolerations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.affinity !== undefined){
let data6 = data.affinity;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err7 = {instancePath:instancePath+"/affinity",schemaPath:"#/properties/affinity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.priorityClassName !== undefined){
let data7 = data.priorityClassName;
if(typeof data7 === "string"){
if(!pattern22.test(data7)){
const err8 = {instancePath:instancePath+"/priorityClassName",schemaPath:"#/properties/priorityClassName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/priorityClassName",schemaPath:"#/properties/priorityClassName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.labels !== undefined){
let data8 = data.labels;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(typeof data8[key2] !== "string"){
const err10 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.annotations !== undefined){
let data10 = data.annotations;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(typeof data10[key3] !== "string"){
const err12 = {instancePath:instancePath+"/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.env !== undefined){
let data12 = data.env;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
let data13 = data12[key4];
const _errs32 = errors;
let valid7 = false;
const _errs33 = errors;
if(typeof data13 !== "string"){
const err14 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid7 = valid7 || _valid0;
const _errs35 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.secret === undefined){
const err15 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "secret"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key5 in data13){
if(!(key5 === "secret")){
const err16 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.secret !== undefined){
let data14 = data13.secret;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err17 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data14.key === undefined){
const err18 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key6 in data14){
if(!((key6 === "name") || (key6 === "key"))){
const err19 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(!pattern22.test(data15)){
const err20 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/name",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/name",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.key !== undefined){
let data16 = data14.key;
if(typeof data16 === "string"){
if(!pattern33.test(data16)){
const err22 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/key",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/key",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err26 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
});
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exposure === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exposure"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.credentials === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.users === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "users"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.release !== undefined){
let data1 = data.release;
if(!(((((((((data1 === "1.14.1") || (data1 === "1.15")) || (data1 === "1.16")) || (data1 === "1.17.0")) || (data1 === "2.0")) || (data1 === "2.1")) || (data1 === "2.2")) || (data1 === "2.3.0")) || (data1 === "2.4.0"))){
const err6 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/enum",keyword:"enum",params:{allowedValues: schema31.properties.release.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.exposure !== undefined){
let data2 = data.exposure;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err7 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.host === undefined){
const err8 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "kind") || (key1 === "host")) || (key1 === "ports"))){
const err9 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.kind !== undefined){
if("nodePort" !== data2.kind){
const err10 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "nodePort"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.host !== undefined){
let data4 = data2.host;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/exposure/host",schemaPath:"#/properties/exposure/anyOf/0/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/exposure/host",schemaPath:"#/properties/exposure/anyOf/0/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.ports !== undefined){
let data5 = data2.ports;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(((key2 === "api") || (key2 === "web")) || (key2 === "files"))){
const err13 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.api !== undefined){
let data6 = data5.api;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/api/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 32767 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/api/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 30000 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/api/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data5.web !== undefined){
let data7 = data5.web;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/web/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 32767 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/web/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7 < 30000 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/web/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data5.files !== undefined){
let data8 = data5.files;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 32767 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8 < 30000 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs22 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err25 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data2.domain === undefined){
const err26 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key3 in data2){
if(!(((((key3 === "kind") || (key3 === "domain")) || (key3 === "mode")) || (key3 === "tls")) || (key3 === "ports"))){
const err27 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.kind !== undefined){
if("nodePort" !== data2.kind){
const err28 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "nodePort"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.domain !== undefined){
let data10 = data2.domain;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err29 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/1/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/1/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.mode !== undefined){
let data11 = data2.mode;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.kind === undefined){
const err31 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key4 in data11){
if(!((key4 === "kind") || (key4 === "hosts"))){
const err32 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.kind !== undefined){
if("subdomains" !== data11.kind){
const err33 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "subdomains"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.hosts !== undefined){
let data13 = data11.hosts;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!(((key5 === "web") || (key5 === "api")) || (key5 === "files"))){
const err34 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.web !== undefined){
let data14 = data13.web;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err35 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.api !== undefined){
let data15 = data13.api;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err37 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.files !== undefined){
let data16 = data13.files;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err39 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props1 = true;
}
const _errs43 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.kind === undefined){
const err43 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key6 in data11){
if(!(key6 === "kind")){
const err44 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.kind !== undefined){
if("singleHost" !== data11.kind){
const err45 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "singleHost"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
const _errs47 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.kind === undefined){
const err47 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data11.path === undefined){
const err48 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key7 in data11){
if(!((key7 === "kind") || (key7 === "path"))){
const err49 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data11.kind !== undefined){
if("subPath" !== data11.kind){
const err50 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "subPath"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data11.path !== undefined){
let data19 = data11.path;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err51 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs47 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
if(!valid5){
const err54 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data2.tls !== undefined){
if(typeof data2.tls !== "boolean"){
const err55 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/1/properties/tls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data2.ports !== undefined){
let data21 = data2.ports;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key8 in data21){
if(!(((key8 === "api") || (key8 === "web")) || (key8 === "files"))){
const err56 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.api !== undefined){
let data22 = data21.api;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err57 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 32767 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data22 < 30000 || isNaN(data22)){
const err59 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data21.web !== undefined){
let data23 = data21.web;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err60 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 32767 || isNaN(data23)){
const err61 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data23 < 30000 || isNaN(data23)){
const err62 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data21.files !== undefined){
let data24 = data21.files;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err63 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 32767 || isNaN(data24)){
const err64 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24 < 30000 || isNaN(data24)){
const err65 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs64 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err68 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data2.domain === undefined){
const err69 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key9 in data2){
if(!(((((((key9 === "kind") || (key9 === "domain")) || (key9 === "mode")) || (key9 === "tls")) || (key9 === "className")) || (key9 === "annotations")) || (key9 === "sourceRanges"))){
const err70 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data2.kind !== undefined){
if("loadBalancer" !== data2.kind){
const err71 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "loadBalancer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data2.domain !== undefined){
let data26 = data2.domain;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err72 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/2/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/2/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data2.mode !== undefined){
let data27 = data2.mode;
const _errs71 = errors;
let valid12 = false;
const _errs72 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.kind === undefined){
const err74 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key10 in data27){
if(!((key10 === "kind") || (key10 === "hosts"))){
const err75 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data27.kind !== undefined){
if("subdomains" !== data27.kind){
const err76 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "subdomains"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data27.hosts !== undefined){
let data29 = data27.hosts;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key11 in data29){
if(!(((key11 === "web") || (key11 === "api")) || (key11 === "files"))){
const err77 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data29.web !== undefined){
let data30 = data29.web;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
const err78 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.api !== undefined){
let data31 = data29.api;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
const err80 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data29.files !== undefined){
let data32 = data29.files;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err82 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid2 = _errs72 === errors;
valid12 = valid12 || _valid2;
if(_valid2){
var props2 = true;
}
const _errs85 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.kind === undefined){
const err86 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key12 in data27){
if(!(key12 === "kind")){
const err87 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data27.kind !== undefined){
if("singleHost" !== data27.kind){
const err88 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "singleHost"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid2 = _errs85 === errors;
valid12 = valid12 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = true;
}
}
const _errs89 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.kind === undefined){
const err90 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data27.path === undefined){
const err91 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key13 in data27){
if(!((key13 === "kind") || (key13 === "path"))){
const err92 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data27.kind !== undefined){
if("subPath" !== data27.kind){
const err93 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "subPath"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data27.path !== undefined){
let data35 = data27.path;
if(typeof data35 === "string"){
if(!pattern10.test(data35)){
const err94 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid2 = _errs89 === errors;
valid12 = valid12 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = true;
}
}
if(!valid12){
const err97 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data2.tls !== undefined){
if(typeof data2.tls !== "boolean"){
const err98 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/2/properties/tls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data2.className !== undefined){
let data37 = data2.className;
if(typeof data37 === "string"){
if(!pattern16.test(data37)){
const err99 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/2/properties/className/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/2/properties/className/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data38 = data2.annotations;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key14 in data38){
if(typeof data38[key14] !== "string"){
const err101 = {instancePath:instancePath+"/exposure/annotations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/2/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/exposure/annotations",schemaPath:"#/properties/exposure/anyOf/2/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data2.sourceRanges !== undefined){
let data40 = data2.sourceRanges;
if(Array.isArray(data40)){
const len0 = data40.length;
for(let i0=0; i0<len0; i0++){
if(typeof data40[i0] !== "string"){
const err103 = {instancePath:instancePath+"/exposure/sourceRanges/" + i0,schemaPath:"#/properties/exposure/anyOf/2/properties/sourceRanges/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/exposure/sourceRanges",schemaPath:"#/properties/exposure/anyOf/2/properties/sourceRanges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid0 = _errs64 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs108 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err106 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data2.domain === undefined){
const err107 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data2.className === undefined){
const err108 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "className"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data2.controller === undefined){
const err109 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "controller"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key15 in data2){
if(!(((((((key15 === "kind") || (key15 === "domain")) || (key15 === "mode")) || (key15 === "className")) || (key15 === "controller")) || (key15 === "tls")) || (key15 === "annotations"))){
const err110 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data2.kind !== undefined){
if("ingress" !== data2.kind){
const err111 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "ingress"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data2.domain !== undefined){
let data43 = data2.domain;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
const err112 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/3/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/3/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data2.mode !== undefined){
let data44 = data2.mode;
const _errs115 = errors;
let valid21 = false;
const _errs116 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.kind === undefined){
const err114 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key16 in data44){
if(!((key16 === "kind") || (key16 === "hosts"))){
const err115 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data44.kind !== undefined){
if("subdomains" !== data44.kind){
const err116 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "subdomains"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data44.hosts !== undefined){
let data46 = data44.hosts;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key17 in data46){
if(!(((key17 === "web") || (key17 === "api")) || (key17 === "files"))){
const err117 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data46.web !== undefined){
let data47 = data46.web;
if(typeof data47 === "string"){
if(!pattern6.test(data47)){
const err118 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data46.api !== undefined){
let data48 = data46.api;
if(typeof data48 === "string"){
if(!pattern6.test(data48)){
const err120 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data46.files !== undefined){
let data49 = data46.files;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
const err122 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid3 = _errs116 === errors;
valid21 = valid21 || _valid3;
if(_valid3){
var props3 = true;
}
const _errs129 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.kind === undefined){
const err126 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key18 in data44){
if(!(key18 === "kind")){
const err127 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data44.kind !== undefined){
if("singleHost" !== data44.kind){
const err128 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "singleHost"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid3 = _errs129 === errors;
valid21 = valid21 || _valid3;
if(_valid3){
if(props3 !== true){
props3 = true;
}
}
const _errs133 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.kind === undefined){
const err130 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data44.path === undefined){
const err131 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key19 in data44){
if(!((key19 === "kind") || (key19 === "path"))){
const err132 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data44.kind !== undefined){
if("subPath" !== data44.kind){
const err133 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "subPath"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data44.path !== undefined){
let data52 = data44.path;
if(typeof data52 === "string"){
if(!pattern10.test(data52)){
const err134 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid3 = _errs133 === errors;
valid21 = valid21 || _valid3;
if(_valid3){
if(props3 !== true){
props3 = true;
}
}
if(!valid21){
const err137 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
if(data2.className !== undefined){
let data53 = data2.className;
if(typeof data53 === "string"){
if(!pattern22.test(data53)){
const err138 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/3/properties/className/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/3/properties/className/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data2.controller !== undefined){
let data54 = data2.controller;
if(!((((data54 === "nginx") || (data54 === "haproxy")) || (data54 === "traefik")) || (data54 === "other"))){
const err140 = {instancePath:instancePath+"/exposure/controller",schemaPath:"#/properties/exposure/anyOf/3/properties/controller/enum",keyword:"enum",params:{allowedValues: schema31.properties.exposure.anyOf[3].properties.controller.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data2.tls !== undefined){
let data55 = data2.tls;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.secretName === undefined){
const err141 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key20 in data55){
if(!(key20 === "secretName")){
const err142 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data55.secretName !== undefined){
let data56 = data55.secretName;
if(typeof data56 === "string"){
if(!pattern22.test(data56)){
const err143 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data57 = data2.annotations;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key21 in data57){
if(typeof data57[key21] !== "string"){
const err146 = {instancePath:instancePath+"/exposure/annotations/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/3/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/exposure/annotations",schemaPath:"#/properties/exposure/anyOf/3/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid0 = _errs108 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs152 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err149 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data2.domain === undefined){
const err150 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key22 in data2){
if(!((((key22 === "kind") || (key22 === "domain")) || (key22 === "mode")) || (key22 === "tls"))){
const err151 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data2.kind !== undefined){
if("none" !== data2.kind){
const err152 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "none"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data2.domain !== undefined){
let data60 = data2.domain;
if(typeof data60 === "string"){
if(!pattern6.test(data60)){
const err153 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/4/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/4/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data2.mode !== undefined){
let data61 = data2.mode;
const _errs159 = errors;
let valid29 = false;
const _errs160 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.kind === undefined){
const err155 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key23 in data61){
if(!((key23 === "kind") || (key23 === "hosts"))){
const err156 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data61.kind !== undefined){
if("subdomains" !== data61.kind){
const err157 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "subdomains"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data61.hosts !== undefined){
let data63 = data61.hosts;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key24 in data63){
if(!(((key24 === "web") || (key24 === "api")) || (key24 === "files"))){
const err158 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data63.web !== undefined){
let data64 = data63.web;
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
const err159 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data63.api !== undefined){
let data65 = data63.api;
if(typeof data65 === "string"){
if(!pattern6.test(data65)){
const err161 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data63.files !== undefined){
let data66 = data63.files;
if(typeof data66 === "string"){
if(!pattern6.test(data66)){
const err163 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid4 = _errs160 === errors;
valid29 = valid29 || _valid4;
if(_valid4){
var props4 = true;
}
const _errs173 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.kind === undefined){
const err167 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key25 in data61){
if(!(key25 === "kind")){
const err168 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data61.kind !== undefined){
if("singleHost" !== data61.kind){
const err169 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "singleHost"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid4 = _errs173 === errors;
valid29 = valid29 || _valid4;
if(_valid4){
if(props4 !== true){
props4 = true;
}
}
const _errs177 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.kind === undefined){
const err171 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data61.path === undefined){
const err172 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key26 in data61){
if(!((key26 === "kind") || (key26 === "path"))){
const err173 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data61.kind !== undefined){
if("subPath" !== data61.kind){
const err174 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "subPath"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data61.path !== undefined){
let data69 = data61.path;
if(typeof data69 === "string"){
if(!pattern10.test(data69)){
const err175 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid4 = _errs177 === errors;
valid29 = valid29 || _valid4;
if(_valid4){
if(props4 !== true){
props4 = true;
}
}
if(!valid29){
const err178 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
else {
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
}
}
if(data2.tls !== undefined){
if(typeof data2.tls !== "boolean"){
const err179 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/tls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid0 = _errs152 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid1){
const err181 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.formerFilesUrls !== undefined){
let data71 = data.formerFilesUrls;
if(Array.isArray(data71)){
const len1 = data71.length;
for(let i1=0; i1<len1; i1++){
if(typeof data71[i1] !== "string"){
const err182 = {instancePath:instancePath+"/formerFilesUrls/" + i1,schemaPath:"#/properties/formerFilesUrls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/formerFilesUrls",schemaPath:"#/properties/formerFilesUrls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.credentials !== undefined){
let data73 = data.credentials;
const _errs190 = errors;
let valid36 = false;
const _errs191 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.kind === undefined){
const err184 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key27 in data73){
if(!(((key27 === "kind") || (key27 === "secretName")) || (key27 === "revision"))){
const err185 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data73.kind !== undefined){
if("existingSecret" !== data73.kind){
const err186 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "existingSecret"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data73.secretName !== undefined){
let data75 = data73.secretName;
if(typeof data75 === "string"){
if(!pattern22.test(data75)){
const err187 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data73.revision !== undefined){
let data76 = data73.revision;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err189 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/0/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 1 || isNaN(data76)){
const err190 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/0/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid5 = _errs191 === errors;
valid36 = valid36 || _valid5;
if(_valid5){
var props5 = true;
}
const _errs199 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.kind === undefined){
const err192 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key28 in data73){
if(!(((key28 === "kind") || (key28 === "secretName")) || (key28 === "revision"))){
const err193 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data73.kind !== undefined){
if("generated" !== data73.kind){
const err194 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "generated"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data73.secretName !== undefined){
let data78 = data73.secretName;
if(typeof data78 === "string"){
if(!pattern22.test(data78)){
const err195 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data73.revision !== undefined){
let data79 = data73.revision;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err197 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/1/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 1 || isNaN(data79)){
const err198 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/1/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
}
else {
const err199 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid5 = _errs199 === errors;
valid36 = valid36 || _valid5;
if(_valid5){
if(props5 !== true){
props5 = true;
}
}
if(!valid36){
const err200 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
}
}
if(data.users !== undefined){
let data80 = data.users;
if(Array.isArray(data80)){
if(data80.length < 1){
const err201 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const len2 = data80.length;
for(let i2=0; i2<len2; i2++){
let data81 = data80[i2];
const _errs210 = errors;
let valid41 = false;
const _errs211 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.username === undefined){
const err202 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data81.name === undefined){
const err203 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
for(const key29 in data81){
if(!(((key29 === "username") || (key29 === "name")) || (key29 === "secretKey"))){
const err204 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data81.username !== undefined){
let data82 = data81.username;
if(typeof data82 === "string"){
if(!pattern31.test(data82)){
const err205 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data81.name !== undefined){
let data83 = data81.name;
if(typeof data83 === "string"){
if(!pattern32.test(data83)){
const err207 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data81.secretKey !== undefined){
let data84 = data81.secretKey;
if(typeof data84 === "string"){
if(!pattern33.test(data84)){
const err209 = {instancePath:instancePath+"/users/" + i2+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/users/" + i2+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid6 = _errs211 === errors;
valid41 = valid41 || _valid6;
if(_valid6){
var props6 = true;
}
const _errs220 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.username === undefined){
const err212 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data81.name === undefined){
const err213 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data81.passwordHash === undefined){
const err214 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "passwordHash"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key30 in data81){
if(!(((key30 === "username") || (key30 === "name")) || (key30 === "passwordHash"))){
const err215 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data81.username !== undefined){
let data85 = data81.username;
if(typeof data85 === "string"){
if(!pattern31.test(data85)){
const err216 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data81.name !== undefined){
let data86 = data81.name;
if(typeof data86 === "string"){
if(!pattern32.test(data86)){
const err218 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data81.passwordHash !== undefined){
let data87 = data81.passwordHash;
if(typeof data87 === "string"){
if(!pattern36.test(data87)){
const err220 = {instancePath:instancePath+"/users/" + i2+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/pattern",keyword:"pattern",params:{pattern: "^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/users/" + i2+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid6 = _errs220 === errors;
valid41 = valid41 || _valid6;
if(_valid6){
if(props6 !== true){
props6 = true;
}
}
if(!valid41){
const err223 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
else {
errors = _errs210;
if(vErrors !== null){
if(_errs210){
vErrors.length = _errs210;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err224 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data.sessionCookie !== undefined){
let data88 = data.sessionCookie;
if(typeof data88 === "string"){
if(!pattern37.test(data88)){
const err225 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.images !== undefined){
let data89 = data.images;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key31 in data89){
if(!((((((key31 === "registry") || (key31 === "pullSecrets")) || (key31 === "server")) || (key31 === "mongo")) || (key31 === "elastic")) || (key31 === "redis"))){
const err227 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data89.registry !== undefined){
let data90 = data89.registry;
if(typeof data90 === "string"){
if(!pattern38.test(data90)){
const err228 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data89.pullSecrets !== undefined){
let data91 = data89.pullSecrets;
if(Array.isArray(data91)){
const len3 = data91.length;
for(let i3=0; i3<len3; i3++){
if(typeof data91[i3] !== "string"){
const err230 = {instancePath:instancePath+"/images/pullSecrets/" + i3,schemaPath:"#/properties/images/properties/pullSecrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/images/pullSecrets",schemaPath:"#/properties/images/properties/pullSecrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data89.server !== undefined){
let data93 = data89.server;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key32 in data93){
if(!((key32 === "tag") || (key32 === "digest"))){
const err232 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data93.tag !== undefined){
let data94 = data93.tag;
if(typeof data94 === "string"){
if(!pattern39.test(data94)){
const err233 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data93.digest !== undefined){
let data95 = data93.digest;
if(typeof data95 === "string"){
if(!pattern40.test(data95)){
const err235 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data89.mongo !== undefined){
let data96 = data89.mongo;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key33 in data96){
if(!((key33 === "tag") || (key33 === "digest"))){
const err238 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data96.tag !== undefined){
let data97 = data96.tag;
if(typeof data97 === "string"){
if(!pattern39.test(data97)){
const err239 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data96.digest !== undefined){
let data98 = data96.digest;
if(typeof data98 === "string"){
if(!pattern40.test(data98)){
const err241 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data89.elastic !== undefined){
let data99 = data89.elastic;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key34 in data99){
if(!((key34 === "tag") || (key34 === "digest"))){
const err244 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data99.tag !== undefined){
let data100 = data99.tag;
if(typeof data100 === "string"){
if(!pattern39.test(data100)){
const err245 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data99.digest !== undefined){
let data101 = data99.digest;
if(typeof data101 === "string"){
if(!pattern40.test(data101)){
const err247 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data89.redis !== undefined){
let data102 = data89.redis;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key35 in data102){
if(!((key35 === "tag") || (key35 === "digest"))){
const err250 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data102.tag !== undefined){
let data103 = data102.tag;
if(typeof data103 === "string"){
if(!pattern39.test(data103)){
const err251 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data102.digest !== undefined){
let data104 = data102.digest;
if(typeof data104 === "string"){
if(!pattern40.test(data104)){
const err253 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data.labels !== undefined){
let data105 = data.labels;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key36 in data105){
if(typeof data105[key36] !== "string"){
const err257 = {instancePath:instancePath+"/labels/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data.network !== undefined){
let data107 = data.network;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key37 in data107){
if(!(((((key37 === "policies") || (key37 === "clients")) || (key37 === "agents")) || (key37 === "destinations")) || (key37 === "egress"))){
const err259 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data107.policies !== undefined){
if(typeof data107.policies !== "boolean"){
const err260 = {instancePath:instancePath+"/network/policies",schemaPath:"#/properties/network/properties/policies/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data107.clients !== undefined){
let data109 = data107.clients;
if(Array.isArray(data109)){
const len4 = data109.length;
for(let i4=0; i4<len4; i4++){
let data110 = data109[i4];
const _errs285 = errors;
let valid59 = false;
const _errs286 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.cidr === undefined){
const err261 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key38 in data110){
if(!((key38 === "cidr") || (key38 === "except"))){
const err262 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data110.cidr !== undefined){
let data111 = data110.cidr;
if(typeof data111 === "string"){
if(!pattern47.test(data111)){
const err263 = {instancePath:instancePath+"/network/clients/" + i4+"/cidr",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/network/clients/" + i4+"/cidr",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data110.except !== undefined){
let data112 = data110.except;
if(Array.isArray(data112)){
const len5 = data112.length;
for(let i5=0; i5<len5; i5++){
if(typeof data112[i5] !== "string"){
const err265 = {instancePath:instancePath+"/network/clients/" + i4+"/except/" + i5,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/network/clients/" + i4+"/except",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid7 = _errs286 === errors;
valid59 = valid59 || _valid7;
if(_valid7){
var props7 = true;
}
const _errs295 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.namespace === undefined){
const err268 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key39 in data110){
if(!((key39 === "namespace") || (key39 === "podLabels"))){
const err269 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data110.namespace !== undefined){
let data114 = data110.namespace;
if(typeof data114 === "string"){
if(!pattern4.test(data114)){
const err270 = {instancePath:instancePath+"/network/clients/" + i4+"/namespace",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/network/clients/" + i4+"/namespace",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data110.podLabels !== undefined){
let data115 = data110.podLabels;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key40 in data115){
if(typeof data115[key40] !== "string"){
const err272 = {instancePath:instancePath+"/network/clients/" + i4+"/podLabels/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/network/clients/" + i4+"/podLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid7 = _errs295 === errors;
valid59 = valid59 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = true;
}
}
const _errs305 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.namespaceLabels === undefined){
const err275 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key41 in data110){
if(!((key41 === "namespaceLabels") || (key41 === "podLabels"))){
const err276 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data110.namespaceLabels !== undefined){
let data117 = data110.namespaceLabels;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key42 in data117){
if(typeof data117[key42] !== "string"){
const err277 = {instancePath:instancePath+"/network/clients/" + i4+"/namespaceLabels/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/network/clients/" + i4+"/namespaceLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data110.podLabels !== undefined){
let data119 = data110.podLabels;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key43 in data119){
if(typeof data119[key43] !== "string"){
const err279 = {instancePath:instancePath+"/network/clients/" + i4+"/podLabels/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/network/clients/" + i4+"/podLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid7 = _errs305 === errors;
valid59 = valid59 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = true;
}
}
const _errs318 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.any === undefined){
const err282 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
for(const key44 in data110){
if(!(key44 === "any")){
const err283 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data110.any !== undefined){
let data121 = data110.any;
if(!((data121 === "pod") || (data121 === "address"))){
const err284 = {instancePath:instancePath+"/network/clients/" + i4+"/any",schemaPath:"#/properties/network/properties/clients/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.clients.items.anyOf[3].properties.any.enum}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid7 = _errs318 === errors;
valid59 = valid59 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = true;
}
}
if(!valid59){
const err286 = {instancePath:instancePath+"/network/clients/" + i4,schemaPath:"#/properties/network/properties/clients/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
else {
errors = _errs285;
if(vErrors !== null){
if(_errs285){
vErrors.length = _errs285;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err287 = {instancePath:instancePath+"/network/clients",schemaPath:"#/properties/network/properties/clients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data107.agents !== undefined){
let data122 = data107.agents;
if(Array.isArray(data122)){
const len6 = data122.length;
for(let i6=0; i6<len6; i6++){
let data123 = data122[i6];
const _errs325 = errors;
let valid71 = false;
const _errs326 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.cidr === undefined){
const err288 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key45 in data123){
if(!((key45 === "cidr") || (key45 === "except"))){
const err289 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data123.cidr !== undefined){
let data124 = data123.cidr;
if(typeof data124 === "string"){
if(!pattern47.test(data124)){
const err290 = {instancePath:instancePath+"/network/agents/" + i6+"/cidr",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/network/agents/" + i6+"/cidr",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data123.except !== undefined){
let data125 = data123.except;
if(Array.isArray(data125)){
const len7 = data125.length;
for(let i7=0; i7<len7; i7++){
if(typeof data125[i7] !== "string"){
const err292 = {instancePath:instancePath+"/network/agents/" + i6+"/except/" + i7,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/network/agents/" + i6+"/except",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var _valid8 = _errs326 === errors;
valid71 = valid71 || _valid8;
if(_valid8){
var props8 = true;
}
const _errs335 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.namespace === undefined){
const err295 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key46 in data123){
if(!((key46 === "namespace") || (key46 === "podLabels"))){
const err296 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data123.namespace !== undefined){
let data127 = data123.namespace;
if(typeof data127 === "string"){
if(!pattern4.test(data127)){
const err297 = {instancePath:instancePath+"/network/agents/" + i6+"/namespace",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/network/agents/" + i6+"/namespace",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data123.podLabels !== undefined){
let data128 = data123.podLabels;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key47 in data128){
if(typeof data128[key47] !== "string"){
const err299 = {instancePath:instancePath+"/network/agents/" + i6+"/podLabels/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/network/agents/" + i6+"/podLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid8 = _errs335 === errors;
valid71 = valid71 || _valid8;
if(_valid8){
if(props8 !== true){
props8 = true;
}
}
const _errs345 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.namespaceLabels === undefined){
const err302 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key48 in data123){
if(!((key48 === "namespaceLabels") || (key48 === "podLabels"))){
const err303 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data123.namespaceLabels !== undefined){
let data130 = data123.namespaceLabels;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key49 in data130){
if(typeof data130[key49] !== "string"){
const err304 = {instancePath:instancePath+"/network/agents/" + i6+"/namespaceLabels/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/network/agents/" + i6+"/namespaceLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data123.podLabels !== undefined){
let data132 = data123.podLabels;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key50 in data132){
if(typeof data132[key50] !== "string"){
const err306 = {instancePath:instancePath+"/network/agents/" + i6+"/podLabels/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/network/agents/" + i6+"/podLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid8 = _errs345 === errors;
valid71 = valid71 || _valid8;
if(_valid8){
if(props8 !== true){
props8 = true;
}
}
const _errs358 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.any === undefined){
const err309 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
for(const key51 in data123){
if(!(key51 === "any")){
const err310 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data123.any !== undefined){
let data134 = data123.any;
if(!((data134 === "pod") || (data134 === "address"))){
const err311 = {instancePath:instancePath+"/network/agents/" + i6+"/any",schemaPath:"#/properties/network/properties/agents/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.agents.items.anyOf[3].properties.any.enum}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var _valid8 = _errs358 === errors;
valid71 = valid71 || _valid8;
if(_valid8){
if(props8 !== true){
props8 = true;
}
}
if(!valid71){
const err313 = {instancePath:instancePath+"/network/agents/" + i6,schemaPath:"#/properties/network/properties/agents/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
else {
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err314 = {instancePath:instancePath+"/network/agents",schemaPath:"#/properties/network/properties/agents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data107.destinations !== undefined){
let data135 = data107.destinations;
if(Array.isArray(data135)){
const len8 = data135.length;
for(let i8=0; i8<len8; i8++){
let data136 = data135[i8];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.name === undefined){
const err315 = {instancePath:instancePath+"/network/destinations/" + i8,schemaPath:"#/properties/network/properties/destinations/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
for(const key52 in data136){
if(!(((key52 === "name") || (key52 === "peers")) || (key52 === "ports"))){
const err316 = {instancePath:instancePath+"/network/destinations/" + i8,schemaPath:"#/properties/network/properties/destinations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data136.name !== undefined){
let data137 = data136.name;
if(!(((((data137 === "dns") || (data137 === "kubernetesApi")) || (data137 === "buckets")) || (data137 === "proxy")) || (data137 === "updates"))){
const err317 = {instancePath:instancePath+"/network/destinations/" + i8+"/name",schemaPath:"#/properties/network/properties/destinations/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.destinations.items.properties.name.enum}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data136.peers !== undefined){
let data138 = data136.peers;
if(Array.isArray(data138)){
const len9 = data138.length;
for(let i9=0; i9<len9; i9++){
let data139 = data138[i9];
const _errs371 = errors;
let valid86 = false;
const _errs372 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.cidr === undefined){
const err318 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
for(const key53 in data139){
if(!((key53 === "cidr") || (key53 === "except"))){
const err319 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data139.cidr !== undefined){
let data140 = data139.cidr;
if(typeof data140 === "string"){
if(!pattern47.test(data140)){
const err320 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/cidr",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/cidr",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data139.except !== undefined){
let data141 = data139.except;
if(Array.isArray(data141)){
const len10 = data141.length;
for(let i10=0; i10<len10; i10++){
if(typeof data141[i10] !== "string"){
const err322 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/except/" + i10,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/except",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid9 = _errs372 === errors;
valid86 = valid86 || _valid9;
if(_valid9){
var props9 = true;
}
const _errs381 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.namespace === undefined){
const err325 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
for(const key54 in data139){
if(!((key54 === "namespace") || (key54 === "podLabels"))){
const err326 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data139.namespace !== undefined){
let data143 = data139.namespace;
if(typeof data143 === "string"){
if(!pattern4.test(data143)){
const err327 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/namespace",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/namespace",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data139.podLabels !== undefined){
let data144 = data139.podLabels;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key55 in data144){
if(typeof data144[key55] !== "string"){
const err329 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/podLabels/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/podLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid9 = _errs381 === errors;
valid86 = valid86 || _valid9;
if(_valid9){
if(props9 !== true){
props9 = true;
}
}
const _errs391 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.namespaceLabels === undefined){
const err332 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
for(const key56 in data139){
if(!((key56 === "namespaceLabels") || (key56 === "podLabels"))){
const err333 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data139.namespaceLabels !== undefined){
let data146 = data139.namespaceLabels;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key57 in data146){
if(typeof data146[key57] !== "string"){
const err334 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/namespaceLabels/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/namespaceLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data139.podLabels !== undefined){
let data148 = data139.podLabels;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key58 in data148){
if(typeof data148[key58] !== "string"){
const err336 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/podLabels/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/podLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid9 = _errs391 === errors;
valid86 = valid86 || _valid9;
if(_valid9){
if(props9 !== true){
props9 = true;
}
}
const _errs404 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.any === undefined){
const err339 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
for(const key59 in data139){
if(!(key59 === "any")){
const err340 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data139.any !== undefined){
let data150 = data139.any;
if(!((data150 === "pod") || (data150 === "address"))){
const err341 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9+"/any",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.destinations.items.properties.peers.items.anyOf[3].properties.any.enum}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid9 = _errs404 === errors;
valid86 = valid86 || _valid9;
if(_valid9){
if(props9 !== true){
props9 = true;
}
}
if(!valid86){
const err343 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers/" + i9,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
else {
errors = _errs371;
if(vErrors !== null){
if(_errs371){
vErrors.length = _errs371;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err344 = {instancePath:instancePath+"/network/destinations/" + i8+"/peers",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data136.ports !== undefined){
let data151 = data136.ports;
if(Array.isArray(data151)){
const len11 = data151.length;
for(let i11=0; i11<len11; i11++){
let data152 = data151[i11];
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err345 = {instancePath:instancePath+"/network/destinations/" + i8+"/ports/" + i11,schemaPath:"#/properties/network/properties/destinations/items/properties/ports/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/network/destinations/" + i8+"/ports",schemaPath:"#/properties/network/properties/destinations/items/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/network/destinations/" + i8,schemaPath:"#/properties/network/properties/destinations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/network/destinations",schemaPath:"#/properties/network/properties/destinations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data107.egress !== undefined){
let data153 = data107.egress;
if(Array.isArray(data153)){
const len12 = data153.length;
for(let i12=0; i12<len12; i12++){
let data154 = data153[i12];
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.from === undefined){
const err349 = {instancePath:instancePath+"/network/egress/" + i12,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data154.to === undefined){
const err350 = {instancePath:instancePath+"/network/egress/" + i12,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data154.ports === undefined){
const err351 = {instancePath:instancePath+"/network/egress/" + i12,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "ports"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
for(const key60 in data154){
if(!((((key60 === "from") || (key60 === "to")) || (key60 === "ports")) || (key60 === "protocol"))){
const err352 = {instancePath:instancePath+"/network/egress/" + i12,schemaPath:"#/properties/network/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data154.from !== undefined){
let data155 = data154.from;
if(!((((((((data155 === "api") || (data155 === "async-delete")) || (data155 === "web")) || (data155 === "fileserver")) || (data155 === "mongo")) || (data155 === "elastic")) || (data155 === "redis")) || (data155 === "credentials"))){
const err353 = {instancePath:instancePath+"/network/egress/" + i12+"/from",schemaPath:"#/properties/network/properties/egress/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.from.enum}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data154.to !== undefined){
let data156 = data154.to;
const _errs419 = errors;
let valid101 = false;
const _errs420 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.cidr === undefined){
const err354 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
for(const key61 in data156){
if(!((key61 === "cidr") || (key61 === "except"))){
const err355 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data156.cidr !== undefined){
let data157 = data156.cidr;
if(typeof data157 === "string"){
if(!pattern47.test(data157)){
const err356 = {instancePath:instancePath+"/network/egress/" + i12+"/to/cidr",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/network/egress/" + i12+"/to/cidr",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data156.except !== undefined){
let data158 = data156.except;
if(Array.isArray(data158)){
const len13 = data158.length;
for(let i13=0; i13<len13; i13++){
if(typeof data158[i13] !== "string"){
const err358 = {instancePath:instancePath+"/network/egress/" + i12+"/to/except/" + i13,schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/network/egress/" + i12+"/to/except",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
var _valid10 = _errs420 === errors;
valid101 = valid101 || _valid10;
if(_valid10){
var props10 = true;
}
const _errs429 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.namespace === undefined){
const err361 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
for(const key62 in data156){
if(!((key62 === "namespace") || (key62 === "podLabels"))){
const err362 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data156.namespace !== undefined){
let data160 = data156.namespace;
if(typeof data160 === "string"){
if(!pattern4.test(data160)){
const err363 = {instancePath:instancePath+"/network/egress/" + i12+"/to/namespace",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/network/egress/" + i12+"/to/namespace",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data156.podLabels !== undefined){
let data161 = data156.podLabels;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key63 in data161){
if(typeof data161[key63] !== "string"){
const err365 = {instancePath:instancePath+"/network/egress/" + i12+"/to/podLabels/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/network/egress/" + i12+"/to/podLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid10 = _errs429 === errors;
valid101 = valid101 || _valid10;
if(_valid10){
if(props10 !== true){
props10 = true;
}
}
const _errs439 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.namespaceLabels === undefined){
const err368 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key64 in data156){
if(!((key64 === "namespaceLabels") || (key64 === "podLabels"))){
const err369 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data156.namespaceLabels !== undefined){
let data163 = data156.namespaceLabels;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key65 in data163){
if(typeof data163[key65] !== "string"){
const err370 = {instancePath:instancePath+"/network/egress/" + i12+"/to/namespaceLabels/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/network/egress/" + i12+"/to/namespaceLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data156.podLabels !== undefined){
let data165 = data156.podLabels;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key66 in data165){
if(typeof data165[key66] !== "string"){
const err372 = {instancePath:instancePath+"/network/egress/" + i12+"/to/podLabels/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath:instancePath+"/network/egress/" + i12+"/to/podLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid10 = _errs439 === errors;
valid101 = valid101 || _valid10;
if(_valid10){
if(props10 !== true){
props10 = true;
}
}
const _errs452 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.any === undefined){
const err375 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
for(const key67 in data156){
if(!(key67 === "any")){
const err376 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data156.any !== undefined){
let data167 = data156.any;
if(!((data167 === "pod") || (data167 === "address"))){
const err377 = {instancePath:instancePath+"/network/egress/" + i12+"/to/any",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.to.anyOf[3].properties.any.enum}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var _valid10 = _errs452 === errors;
valid101 = valid101 || _valid10;
if(_valid10){
if(props10 !== true){
props10 = true;
}
}
if(!valid101){
const err379 = {instancePath:instancePath+"/network/egress/" + i12+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
else {
errors = _errs419;
if(vErrors !== null){
if(_errs419){
vErrors.length = _errs419;
}
else {
vErrors = null;
}
}
}
}
if(data154.ports !== undefined){
let data168 = data154.ports;
if(Array.isArray(data168)){
if(data168.length < 1){
const err380 = {instancePath:instancePath+"/network/egress/" + i12+"/ports",schemaPath:"#/properties/network/properties/egress/items/properties/ports/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
const len14 = data168.length;
for(let i14=0; i14<len14; i14++){
let data169 = data168[i14];
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err381 = {instancePath:instancePath+"/network/egress/" + i12+"/ports/" + i14,schemaPath:"#/properties/network/properties/egress/items/properties/ports/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/network/egress/" + i12+"/ports",schemaPath:"#/properties/network/properties/egress/items/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data154.protocol !== undefined){
let data170 = data154.protocol;
if(!((data170 === "TCP") || (data170 === "UDP"))){
const err383 = {instancePath:instancePath+"/network/egress/" + i12+"/protocol",schemaPath:"#/properties/network/properties/egress/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/network/egress/" + i12,schemaPath:"#/properties/network/properties/egress/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
else {
const err386 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data.flux !== undefined){
let data171 = data.flux;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.source === undefined){
const err387 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
for(const key68 in data171){
if(!(func1.call(schema31.properties.flux.properties, key68))){
const err388 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data171.source !== undefined){
let data172 = data171.source;
const _errs465 = errors;
let valid114 = false;
const _errs466 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.kind === undefined){
const err389 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data172.url === undefined){
const err390 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data172.ref === undefined){
const err391 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
for(const key69 in data172){
if(!((((((key69 === "kind") || (key69 === "url")) || (key69 === "ref")) || (key69 === "secretName")) || (key69 === "provider")) || (key69 === "interval"))){
const err392 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data172.kind !== undefined){
if("git" !== data172.kind){
const err393 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "git"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data172.url !== undefined){
let data174 = data172.url;
if(typeof data174 === "string"){
if(!pattern55.test(data174)){
const err394 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?|ssh)://[^/\\s]+(/\\S*)?$"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data172.ref !== undefined){
let data175 = data172.ref;
const _errs473 = errors;
let valid116 = false;
const _errs474 = errors;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.branch === undefined){
const err396 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "branch"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
for(const key70 in data175){
if(!(key70 === "branch")){
const err397 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data175.branch !== undefined){
let data176 = data175.branch;
if(typeof data176 === "string"){
if(!pattern56.test(data176)){
const err398 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
else {
const err400 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
var _valid12 = _errs474 === errors;
valid116 = valid116 || _valid12;
if(_valid12){
var props11 = true;
}
const _errs479 = errors;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.tag === undefined){
const err401 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
for(const key71 in data175){
if(!(key71 === "tag")){
const err402 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data175.tag !== undefined){
let data177 = data175.tag;
if(typeof data177 === "string"){
if(!pattern56.test(data177)){
const err403 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
var _valid12 = _errs479 === errors;
valid116 = valid116 || _valid12;
if(_valid12){
if(props11 !== true){
props11 = true;
}
}
const _errs484 = errors;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.semver === undefined){
const err406 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
for(const key72 in data175){
if(!(key72 === "semver")){
const err407 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data175.semver !== undefined){
let data178 = data175.semver;
if(typeof data178 === "string"){
if(!pattern58.test(data178)){
const err408 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
else {
const err410 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid12 = _errs484 === errors;
valid116 = valid116 || _valid12;
if(_valid12){
if(props11 !== true){
props11 = true;
}
}
const _errs489 = errors;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.commit === undefined){
const err411 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
for(const key73 in data175){
if(!(key73 === "commit")){
const err412 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data175.commit !== undefined){
let data179 = data175.commit;
if(typeof data179 === "string"){
if(!pattern59.test(data179)){
const err413 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid12 = _errs489 === errors;
valid116 = valid116 || _valid12;
if(_valid12){
if(props11 !== true){
props11 = true;
}
}
if(!valid116){
const err416 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
else {
errors = _errs473;
if(vErrors !== null){
if(_errs473){
vErrors.length = _errs473;
}
else {
vErrors = null;
}
}
}
}
if(data172.secretName !== undefined){
let data180 = data172.secretName;
if(typeof data180 === "string"){
if(!pattern22.test(data180)){
const err417 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data172.provider !== undefined){
let data181 = data172.provider;
if(!(((data181 === "aws") || (data181 === "azure")) || (data181 === "github"))){
const err419 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[0].properties.provider.enum}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data172.interval !== undefined){
let data182 = data172.interval;
if(typeof data182 === "string"){
if(!pattern61.test(data182)){
const err420 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid11 = _errs466 === errors;
valid114 = valid114 || _valid11;
if(_valid11){
var props12 = true;
}
const _errs499 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.kind === undefined){
const err423 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data172.url === undefined){
const err424 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data172.ref === undefined){
const err425 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
for(const key74 in data172){
if(!((((((key74 === "kind") || (key74 === "url")) || (key74 === "ref")) || (key74 === "secretName")) || (key74 === "provider")) || (key74 === "interval"))){
const err426 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data172.kind !== undefined){
if("oci" !== data172.kind){
const err427 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "oci"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data172.url !== undefined){
let data184 = data172.url;
if(typeof data184 === "string"){
if(!pattern62.test(data184)){
const err428 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^oci://[^/\\s]+/\\S+$"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data172.ref !== undefined){
let data185 = data172.ref;
const _errs506 = errors;
let valid122 = false;
const _errs507 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.tag === undefined){
const err430 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
for(const key75 in data185){
if(!(key75 === "tag")){
const err431 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data185.tag !== undefined){
let data186 = data185.tag;
if(typeof data186 === "string"){
if(!pattern63.test(data186)){
const err432 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid13 = _errs507 === errors;
valid122 = valid122 || _valid13;
if(_valid13){
var props13 = true;
}
const _errs512 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.semver === undefined){
const err435 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
for(const key76 in data185){
if(!(key76 === "semver")){
const err436 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data185.semver !== undefined){
let data187 = data185.semver;
if(typeof data187 === "string"){
if(!pattern58.test(data187)){
const err437 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid13 = _errs512 === errors;
valid122 = valid122 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
const _errs517 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.digest === undefined){
const err440 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
for(const key77 in data185){
if(!(key77 === "digest")){
const err441 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data185.digest !== undefined){
let data188 = data185.digest;
if(typeof data188 === "string"){
if(!pattern40.test(data188)){
const err442 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid13 = _errs517 === errors;
valid122 = valid122 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
if(!valid122){
const err445 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
else {
errors = _errs506;
if(vErrors !== null){
if(_errs506){
vErrors.length = _errs506;
}
else {
vErrors = null;
}
}
}
}
if(data172.secretName !== undefined){
let data189 = data172.secretName;
if(typeof data189 === "string"){
if(!pattern22.test(data189)){
const err446 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data172.provider !== undefined){
let data190 = data172.provider;
if(!(((data190 === "aws") || (data190 === "azure")) || (data190 === "gcp"))){
const err448 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[1].properties.provider.enum}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data172.interval !== undefined){
let data191 = data172.interval;
if(typeof data191 === "string"){
if(!pattern61.test(data191)){
const err449 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var _valid11 = _errs499 === errors;
valid114 = valid114 || _valid11;
if(_valid11){
if(props12 !== true){
props12 = true;
}
}
const _errs527 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.kind === undefined){
const err452 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(data172.name === undefined){
const err453 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
for(const key78 in data172){
if(!((((key78 === "kind") || (key78 === "name")) || (key78 === "namespace")) || (key78 === "sourceKind"))){
const err454 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data172.kind !== undefined){
if("existing" !== data172.kind){
const err455 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "existing"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data172.name !== undefined){
let data193 = data172.name;
if(typeof data193 === "string"){
if(!pattern22.test(data193)){
const err456 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data172.namespace !== undefined){
let data194 = data172.namespace;
if(typeof data194 === "string"){
if(!pattern4.test(data194)){
const err458 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data172.sourceKind !== undefined){
let data195 = data172.sourceKind;
if(!(((data195 === "GitRepository") || (data195 === "OCIRepository")) || (data195 === "Bucket"))){
const err460 = {instancePath:instancePath+"/flux/source/sourceKind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/sourceKind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[2].properties.sourceKind.enum}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
else {
const err461 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var _valid11 = _errs527 === errors;
valid114 = valid114 || _valid11;
if(_valid11){
if(props12 !== true){
props12 = true;
}
}
if(!valid114){
const err462 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
else {
errors = _errs465;
if(vErrors !== null){
if(_errs465){
vErrors.length = _errs465;
}
else {
vErrors = null;
}
}
}
}
if(data171.path !== undefined){
let data196 = data171.path;
if(typeof data196 === "string"){
if(!pattern70.test(data196)){
const err463 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data171.namespace !== undefined){
let data197 = data171.namespace;
if(typeof data197 === "string"){
if(!pattern4.test(data197)){
const err465 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data171.interval !== undefined){
let data198 = data171.interval;
if(typeof data198 === "string"){
if(!pattern61.test(data198)){
const err467 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data171.retryInterval !== undefined){
let data199 = data171.retryInterval;
if(typeof data199 === "string"){
if(!pattern61.test(data199)){
const err469 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data171.timeout !== undefined){
let data200 = data171.timeout;
if(typeof data200 === "string"){
if(!pattern61.test(data200)){
const err471 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data171.serviceAccountName !== undefined){
let data201 = data171.serviceAccountName;
if(typeof data201 === "string"){
if(!pattern22.test(data201)){
const err473 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data171.decryption !== undefined){
let data202 = data171.decryption;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key79 in data202){
if(!(key79 === "secretName")){
const err475 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data202.secretName !== undefined){
let data203 = data202.secretName;
if(typeof data203 === "string"){
if(!pattern22.test(data203)){
const err476 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data171.substitute !== undefined){
let data204 = data171.substitute;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
for(const key80 in data204){
if(typeof data204[key80] !== "string"){
const err479 = {instancePath:instancePath+"/flux/substitute/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flux/properties/substitute/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
else {
const err480 = {instancePath:instancePath+"/flux/substitute",schemaPath:"#/properties/flux/properties/substitute/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data171.substituteFrom !== undefined){
let data206 = data171.substituteFrom;
if(Array.isArray(data206)){
const len15 = data206.length;
for(let i15=0; i15<len15; i15++){
let data207 = data206[i15];
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.kind === undefined){
const err481 = {instancePath:instancePath+"/flux/substituteFrom/" + i15,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data207.name === undefined){
const err482 = {instancePath:instancePath+"/flux/substituteFrom/" + i15,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
for(const key81 in data207){
if(!(((key81 === "kind") || (key81 === "name")) || (key81 === "optional"))){
const err483 = {instancePath:instancePath+"/flux/substituteFrom/" + i15,schemaPath:"#/properties/flux/properties/substituteFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data207.kind !== undefined){
let data208 = data207.kind;
if(!((data208 === "ConfigMap") || (data208 === "Secret"))){
const err484 = {instancePath:instancePath+"/flux/substituteFrom/" + i15+"/kind",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.substituteFrom.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data207.name !== undefined){
let data209 = data207.name;
if(typeof data209 === "string"){
if(!pattern22.test(data209)){
const err485 = {instancePath:instancePath+"/flux/substituteFrom/" + i15+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/flux/substituteFrom/" + i15+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data207.optional !== undefined){
if(typeof data207.optional !== "boolean"){
const err487 = {instancePath:instancePath+"/flux/substituteFrom/" + i15+"/optional",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/flux/substituteFrom/" + i15,schemaPath:"#/properties/flux/properties/substituteFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/flux/substituteFrom",schemaPath:"#/properties/flux/properties/substituteFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data.pods !== undefined){
if(!(validate21(data.pods, {instancePath:instancePath+"/pods",parentData:data,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.api !== undefined){
let data212 = data.api;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key82 in data212){
if(!(func1.call(schema31.properties.api.properties, key82))){
const err491 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data212.replicas !== undefined){
let data213 = data212.replicas;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
const err492 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 1 || isNaN(data213)){
const err493 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
if(data212.pods !== undefined){
if(!(validate21(data212.pods, {instancePath:instancePath+"/api/pods",parentData:data212,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data212.gunicorn !== undefined){
let data215 = data212.gunicorn;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
for(const key83 in data215){
if(!((((key83 === "workers") || (key83 === "timeoutSec")) || (key83 === "maxRequests")) || (key83 === "maxRequestsJitter"))){
const err494 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data215.workers !== undefined){
let data216 = data215.workers;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
const err495 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 1 || isNaN(data216)){
const err496 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
if(data215.timeoutSec !== undefined){
let data217 = data215.timeoutSec;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
const err497 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 1 || isNaN(data217)){
const err498 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
if(data215.maxRequests !== undefined){
let data218 = data215.maxRequests;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
const err499 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 1 || isNaN(data218)){
const err500 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
}
if(data215.maxRequestsJitter !== undefined){
let data219 = data215.maxRequestsJitter;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
const err501 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 0 || isNaN(data219)){
const err502 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
}
else {
const err503 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data212.watchdog !== undefined){
let data220 = data212.watchdog;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key84 in data220){
if(!(((key84 === "enabled") || (key84 === "thresholdSec")) || (key84 === "intervalSec"))){
const err504 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data220.enabled !== undefined){
if(typeof data220.enabled !== "boolean"){
const err505 = {instancePath:instancePath+"/api/watchdog/enabled",schemaPath:"#/properties/api/properties/watchdog/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data220.thresholdSec !== undefined){
let data222 = data220.thresholdSec;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
const err506 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 1 || isNaN(data222)){
const err507 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
if(data220.intervalSec !== undefined){
let data223 = data220.intervalSec;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
const err508 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 1 || isNaN(data223)){
const err509 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
}
else {
const err510 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data212.cookies !== undefined){
let data224 = data212.cookies;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key85 in data224){
if(!((key85 === "sameSite") || (key85 === "maxAgeSec"))){
const err511 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data224.sameSite !== undefined){
let data225 = data224.sameSite;
if(!(((data225 === "Lax") || (data225 === "Strict")) || (data225 === "None"))){
const err512 = {instancePath:instancePath+"/api/cookies/sameSite",schemaPath:"#/properties/api/properties/cookies/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.cookies.properties.sameSite.enum}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data224.maxAgeSec !== undefined){
let data226 = data224.maxAgeSec;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
const err513 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 < 60 || isNaN(data226)){
const err514 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
}
else {
const err515 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data212.sessions !== undefined){
let data227 = data212.sessions;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key86 in data227){
if(!((key86 === "defaultExpirationSec") || (key86 === "maxExpirationSec"))){
const err516 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data227.defaultExpirationSec !== undefined){
let data228 = data227.defaultExpirationSec;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
const err517 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 60 || isNaN(data228)){
const err518 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
if(data227.maxExpirationSec !== undefined){
let data229 = data227.maxExpirationSec;
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
const err519 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 60 || isNaN(data229)){
const err520 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
}
else {
const err521 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data212.cors !== undefined){
let data230 = data212.cors;
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key87 in data230){
if(!(key87 === "origins")){
const err522 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data230.origins !== undefined){
let data231 = data230.origins;
if(Array.isArray(data231)){
const len16 = data231.length;
for(let i16=0; i16<len16; i16++){
if(typeof data231[i16] !== "string"){
const err523 = {instancePath:instancePath+"/api/cors/origins/" + i16,schemaPath:"#/properties/api/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
else {
const err524 = {instancePath:instancePath+"/api/cors/origins",schemaPath:"#/properties/api/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data212.workers !== undefined){
let data233 = data212.workers;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
for(const key88 in data233){
if(!((((key88 === "timeoutSec") || (key88 === "taskUpdateTimeoutSec")) || (key88 === "autoRegister")) || (key88 === "autoUnregister"))){
const err526 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data233.timeoutSec !== undefined){
let data234 = data233.timeoutSec;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
const err527 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 60 || isNaN(data234)){
const err528 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
if(data233.taskUpdateTimeoutSec !== undefined){
let data235 = data233.taskUpdateTimeoutSec;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
const err529 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 60 || isNaN(data235)){
const err530 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
if(data233.autoRegister !== undefined){
if(typeof data233.autoRegister !== "boolean"){
const err531 = {instancePath:instancePath+"/api/workers/autoRegister",schemaPath:"#/properties/api/properties/workers/properties/autoRegister/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data233.autoUnregister !== undefined){
if(typeof data233.autoUnregister !== "boolean"){
const err532 = {instancePath:instancePath+"/api/workers/autoUnregister",schemaPath:"#/properties/api/properties/workers/properties/autoUnregister/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data212.asyncDelete !== undefined){
let data238 = data212.asyncDelete;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key89 in data238){
if(!((((((key89 === "enabled") || (key89 === "replicas")) || (key89 === "resources")) || (key89 === "maxRetries")) || (key89 === "retryTimeoutSec")) || (key89 === "fileserverTimeoutSec"))){
const err534 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data238.enabled !== undefined){
if(typeof data238.enabled !== "boolean"){
const err535 = {instancePath:instancePath+"/api/asyncDelete/enabled",schemaPath:"#/properties/api/properties/asyncDelete/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data238.replicas !== undefined){
if(1 !== data238.replicas){
const err536 = {instancePath:instancePath+"/api/asyncDelete/replicas",schemaPath:"#/properties/api/properties/asyncDelete/properties/replicas/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data238.resources !== undefined){
if(!(validate22(data238.resources, {instancePath:instancePath+"/api/asyncDelete/resources",parentData:data238,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data238.maxRetries !== undefined){
let data242 = data238.maxRetries;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
const err537 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 < 1 || isNaN(data242)){
const err538 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
if(data238.retryTimeoutSec !== undefined){
let data243 = data238.retryTimeoutSec;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
const err539 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 < 1 || isNaN(data243)){
const err540 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
if(data238.fileserverTimeoutSec !== undefined){
let data244 = data238.fileserverTimeoutSec;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
const err541 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 < 1 || isNaN(data244)){
const err542 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
}
else {
const err543 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data212.storageCredentials !== undefined){
let data245 = data212.storageCredentials;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key90 in data245){
if(!(((key90 === "s3") || (key90 === "gcs")) || (key90 === "azure"))){
const err544 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data245.s3 !== undefined){
let data246 = data245.s3;
if(Array.isArray(data246)){
const len17 = data246.length;
for(let i17=0; i17<len17; i17++){
let data247 = data246[i17];
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.accessKey === undefined){
const err545 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "accessKey"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data247.secretKey === undefined){
const err546 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "secretKey"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
for(const key91 in data247){
if(!((((((key91 === "bucket") || (key91 === "host")) || (key91 === "region")) || (key91 === "secure")) || (key91 === "accessKey")) || (key91 === "secretKey"))){
const err547 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data247.bucket !== undefined){
let data248 = data247.bucket;
if(typeof data248 === "string"){
if(!pattern92.test(data248)){
const err548 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data247.host !== undefined){
let data249 = data247.host;
if(typeof data249 === "string"){
if(!pattern93.test(data249)){
const err550 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+(:[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else {
const err551 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data247.region !== undefined){
if(typeof data247.region !== "string"){
const err552 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/region",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data247.secure !== undefined){
if(typeof data247.secure !== "boolean"){
const err553 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/secure",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/secure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data247.accessKey !== undefined){
let data252 = data247.accessKey;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
if(data252.name === undefined){
const err554 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data252.key === undefined){
const err555 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
for(const key92 in data252){
if(!((key92 === "name") || (key92 === "key"))){
const err556 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/accessKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data252.name !== undefined){
let data253 = data252.name;
if(typeof data253 === "string"){
if(!pattern22.test(data253)){
const err557 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data252.key !== undefined){
let data254 = data252.key;
if(typeof data254 === "string"){
if(!pattern33.test(data254)){
const err559 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
else {
const err561 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/accessKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data247.secretKey !== undefined){
let data255 = data247.secretKey;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
if(data255.name === undefined){
const err562 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data255.key === undefined){
const err563 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
for(const key93 in data255){
if(!((key93 === "name") || (key93 === "key"))){
const err564 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/secretKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data255.name !== undefined){
let data256 = data255.name;
if(typeof data256 === "string"){
if(!pattern22.test(data256)){
const err565 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data255.key !== undefined){
let data257 = data255.key;
if(typeof data257 === "string"){
if(!pattern33.test(data257)){
const err567 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
else {
const err569 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17+"/secretKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
else {
const err570 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i17,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
else {
const err571 = {instancePath:instancePath+"/api/storageCredentials/s3",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data245.gcs !== undefined){
let data258 = data245.gcs;
if(Array.isArray(data258)){
const len18 = data258.length;
for(let i18=0; i18<len18; i18++){
let data259 = data258[i18];
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
if(data259.project === undefined){
const err572 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data259.credentials === undefined){
const err573 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
for(const key94 in data259){
if(!(((key94 === "bucket") || (key94 === "project")) || (key94 === "credentials"))){
const err574 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data259.bucket !== undefined){
let data260 = data259.bucket;
if(typeof data260 === "string"){
if(!pattern98.test(data260)){
const err575 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data259.project !== undefined){
if(typeof data259.project !== "string"){
const err577 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/project",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data259.credentials !== undefined){
let data262 = data259.credentials;
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
if(data262.name === undefined){
const err578 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data262.key === undefined){
const err579 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
for(const key95 in data262){
if(!((key95 === "name") || (key95 === "key"))){
const err580 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/credentials",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data262.name !== undefined){
let data263 = data262.name;
if(typeof data263 === "string"){
if(!pattern22.test(data263)){
const err581 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
else {
const err582 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data262.key !== undefined){
let data264 = data262.key;
if(typeof data264 === "string"){
if(!pattern33.test(data264)){
const err583 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
else {
const err584 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
}
else {
const err585 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18+"/credentials",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
}
else {
const err586 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i18,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/api/storageCredentials/gcs",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data245.azure !== undefined){
let data265 = data245.azure;
if(Array.isArray(data265)){
const len19 = data265.length;
for(let i19=0; i19<len19; i19++){
let data266 = data265[i19];
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.account === undefined){
const err588 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data266.accountKey === undefined){
const err589 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "accountKey"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
for(const key96 in data266){
if(!(((key96 === "account") || (key96 === "container")) || (key96 === "accountKey"))){
const err590 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data266.account !== undefined){
let data267 = data266.account;
if(typeof data267 === "string"){
if(!pattern101.test(data267)){
const err591 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{3,24}$"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data266.container !== undefined){
let data268 = data266.container;
if(typeof data268 === "string"){
if(!pattern102.test(data268)){
const err593 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
else {
const err594 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data266.accountKey !== undefined){
let data269 = data266.accountKey;
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
if(data269.name === undefined){
const err595 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(data269.key === undefined){
const err596 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
for(const key97 in data269){
if(!((key97 === "name") || (key97 === "key"))){
const err597 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/accountKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data269.name !== undefined){
let data270 = data269.name;
if(typeof data270 === "string"){
if(!pattern22.test(data270)){
const err598 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
else {
const err599 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data269.key !== undefined){
let data271 = data269.key;
if(typeof data271 === "string"){
if(!pattern33.test(data271)){
const err600 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
else {
const err601 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
}
else {
const err602 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19+"/accountKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
}
else {
const err603 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i19,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
else {
const err604 = {instancePath:instancePath+"/api/storageCredentials/azure",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
}
else {
const err605 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data212.servicesAgent !== undefined){
if(typeof data212.servicesAgent !== "boolean"){
const err606 = {instancePath:instancePath+"/api/servicesAgent",schemaPath:"#/properties/api/properties/servicesAgent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data212.checkForUpdates !== undefined){
if(typeof data212.checkForUpdates !== "boolean"){
const err607 = {instancePath:instancePath+"/api/checkForUpdates",schemaPath:"#/properties/api/properties/checkForUpdates/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data212.statistics !== undefined){
if(typeof data212.statistics !== "boolean"){
const err608 = {instancePath:instancePath+"/api/statistics",schemaPath:"#/properties/api/properties/statistics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data212.prePopulate !== undefined){
if(typeof data212.prePopulate !== "boolean"){
const err609 = {instancePath:instancePath+"/api/prePopulate",schemaPath:"#/properties/api/properties/prePopulate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data212.logLevel !== undefined){
let data276 = data212.logLevel;
if(!((((data276 === "DEBUG") || (data276 === "INFO")) || (data276 === "WARNING")) || (data276 === "ERROR"))){
const err610 = {instancePath:instancePath+"/api/logLevel",schemaPath:"#/properties/api/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data212.company !== undefined){
let data277 = data212.company;
if(typeof data277 === "string"){
if(!pattern105.test(data277)){
const err611 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data212.databaseInitSec !== undefined){
let data278 = data212.databaseInitSec;
if(!(((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278))) && (isFinite(data278)))){
const err613 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 < 1 || isNaN(data278)){
const err614 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
}
if(data212.extraConfig !== undefined){
let data279 = data212.extraConfig;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key98 in data279){
if(!((key98 === "shared") || (key98 === "apiserver"))){
const err615 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data279.shared !== undefined){
let data280 = data279.shared;
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key99 in data280){
let data281 = data280[key99];
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
}
else {
const err616 = {instancePath:instancePath+"/api/extraConfig/shared/" + key99.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/shared/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
else {
const err617 = {instancePath:instancePath+"/api/extraConfig/shared",schemaPath:"#/properties/api/properties/extraConfig/properties/shared/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data279.apiserver !== undefined){
let data282 = data279.apiserver;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key100 in data282){
let data283 = data282[key100];
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
}
else {
const err618 = {instancePath:instancePath+"/api/extraConfig/apiserver/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
else {
const err619 = {instancePath:instancePath+"/api/extraConfig/apiserver",schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
}
else {
const err620 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
}
else {
const err621 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data.web !== undefined){
let data284 = data.web;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
for(const key101 in data284){
if(!((((((((key101 === "replicas") || (key101 === "pods")) || (key101 === "proxyTimeoutSec")) || (key101 === "ipv6")) || (key101 === "loginNotice")) || (key101 === "displayTips")) || (key101 === "updateNotice")) || (key101 === "configuration"))){
const err622 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data284.replicas !== undefined){
let data285 = data284.replicas;
if(!(((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285))) && (isFinite(data285)))){
const err623 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 < 1 || isNaN(data285)){
const err624 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
}
if(data284.pods !== undefined){
if(!(validate27(data284.pods, {instancePath:instancePath+"/web/pods",parentData:data284,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data284.proxyTimeoutSec !== undefined){
let data287 = data284.proxyTimeoutSec;
if(!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))){
const err625 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 1 || isNaN(data287)){
const err626 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
}
if(data284.ipv6 !== undefined){
if(typeof data284.ipv6 !== "boolean"){
const err627 = {instancePath:instancePath+"/web/ipv6",schemaPath:"#/properties/web/properties/ipv6/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data284.loginNotice !== undefined){
if(typeof data284.loginNotice !== "string"){
const err628 = {instancePath:instancePath+"/web/loginNotice",schemaPath:"#/properties/web/properties/loginNotice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data284.displayTips !== undefined){
if(typeof data284.displayTips !== "boolean"){
const err629 = {instancePath:instancePath+"/web/displayTips",schemaPath:"#/properties/web/properties/displayTips/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data284.updateNotice !== undefined){
if(typeof data284.updateNotice !== "boolean"){
const err630 = {instancePath:instancePath+"/web/updateNotice",schemaPath:"#/properties/web/properties/updateNotice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data284.configuration !== undefined){
let data292 = data284.configuration;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
}
else {
const err631 = {instancePath:instancePath+"/web/configuration",schemaPath:"#/properties/web/properties/configuration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
else {
const err632 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data.fileserver !== undefined){
let data293 = data.fileserver;
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
for(const key102 in data293){
if(!(func1.call(schema31.properties.fileserver.properties, key102))){
const err633 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data293.replicas !== undefined){
let data294 = data293.replicas;
if(!(((typeof data294 == "number") && (!(data294 % 1) && !isNaN(data294))) && (isFinite(data294)))){
const err634 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
if((typeof data294 == "number") && (isFinite(data294))){
if(data294 < 1 || isNaN(data294)){
const err635 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
}
if(data293.pods !== undefined){
if(!(validate21(data293.pods, {instancePath:instancePath+"/fileserver/pods",parentData:data293,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data293.storage !== undefined){
let data296 = data293.storage;
const _errs759 = errors;
let valid165 = false;
const _errs760 = errors;
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
if(data296.size === undefined){
const err636 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
for(const key103 in data296){
if(!(((key103 === "size") || (key103 === "class")) || (key103 === "accessModes"))){
const err637 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data296.size !== undefined){
let data297 = data296.size;
if(typeof data297 === "string"){
if(!pattern83.test(data297)){
const err638 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
else {
const err639 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data296.class !== undefined){
let data298 = data296.class;
if(typeof data298 === "string"){
if(!pattern22.test(data298)){
const err640 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
else {
const err641 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data296.accessModes !== undefined){
let data299 = data296.accessModes;
if(Array.isArray(data299)){
const len20 = data299.length;
for(let i20=0; i20<len20; i20++){
let data300 = data299[i20];
if(!(((data300 === "ReadWriteOnce") || (data300 === "ReadWriteMany")) || (data300 === "ReadWriteOncePod"))){
const err642 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i20,schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
}
else {
const err643 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
}
else {
const err644 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
var _valid14 = _errs760 === errors;
valid165 = valid165 || _valid14;
if(_valid14){
var props14 = true;
}
const _errs770 = errors;
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
if(data296.existingClaim === undefined){
const err645 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
for(const key104 in data296){
if(!(((key104 === "existingClaim") || (key104 === "subPath")) || (key104 === "accessModes"))){
const err646 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data296.existingClaim !== undefined){
let data301 = data296.existingClaim;
if(typeof data301 === "string"){
if(!pattern22.test(data301)){
const err647 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
else {
const err648 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data296.subPath !== undefined){
let data302 = data296.subPath;
if(typeof data302 === "string"){
if(!pattern113.test(data302)){
const err649 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
else {
const err650 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data296.accessModes !== undefined){
let data303 = data296.accessModes;
if(Array.isArray(data303)){
const len21 = data303.length;
for(let i21=0; i21<len21; i21++){
let data304 = data303[i21];
if(!(((data304 === "ReadWriteOnce") || (data304 === "ReadWriteMany")) || (data304 === "ReadWriteOncePod"))){
const err651 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i21,schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
else {
const err652 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
}
else {
const err653 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
var _valid14 = _errs770 === errors;
valid165 = valid165 || _valid14;
if(_valid14){
if(props14 !== true){
props14 = true;
}
}
if(!valid165){
const err654 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
else {
errors = _errs759;
if(vErrors !== null){
if(_errs759){
vErrors.length = _errs759;
}
else {
vErrors = null;
}
}
}
}
if(data293.auth !== undefined){
if(typeof data293.auth !== "boolean"){
const err655 = {instancePath:instancePath+"/fileserver/auth",schemaPath:"#/properties/fileserver/properties/auth/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data293.tokenCacheSec !== undefined){
let data306 = data293.tokenCacheSec;
if(!(((typeof data306 == "number") && (!(data306 % 1) && !isNaN(data306))) && (isFinite(data306)))){
const err656 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 < 0 || isNaN(data306)){
const err657 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
}
if(data293.maxUploadMib !== undefined){
let data307 = data293.maxUploadMib;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
const err658 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 1 || isNaN(data307)){
const err659 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
}
if(data293.uploadSpool !== undefined){
let data308 = data293.uploadSpool;
if(typeof data308 === "string"){
if(!pattern83.test(data308)){
const err660 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
else {
const err661 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data293.batchDelete !== undefined){
if(typeof data293.batchDelete !== "boolean"){
const err662 = {instancePath:instancePath+"/fileserver/batchDelete",schemaPath:"#/properties/fileserver/properties/batchDelete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data293.downloadCacheSec !== undefined){
let data310 = data293.downloadCacheSec;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
const err663 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
const err664 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
}
if(data293.gunicorn !== undefined){
let data311 = data293.gunicorn;
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
for(const key105 in data311){
if(!(((key105 === "workers") || (key105 === "threads")) || (key105 === "timeoutSec"))){
const err665 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data311.workers !== undefined){
let data312 = data311.workers;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
const err666 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 < 1 || isNaN(data312)){
const err667 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
}
if(data311.threads !== undefined){
let data313 = data311.threads;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
const err668 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 1 || isNaN(data313)){
const err669 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
if(data311.timeoutSec !== undefined){
let data314 = data311.timeoutSec;
if(!(((typeof data314 == "number") && (!(data314 % 1) && !isNaN(data314))) && (isFinite(data314)))){
const err670 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if((typeof data314 == "number") && (isFinite(data314))){
if(data314 < 1 || isNaN(data314)){
const err671 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
}
}
else {
const err672 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data293.logLevel !== undefined){
let data315 = data293.logLevel;
if(!((((data315 === "DEBUG") || (data315 === "INFO")) || (data315 === "WARNING")) || (data315 === "ERROR"))){
const err673 = {instancePath:instancePath+"/fileserver/logLevel",schemaPath:"#/properties/fileserver/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
else {
const err674 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data.mongo !== undefined){
let data316 = data.mongo;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
for(const key106 in data316){
if(!(((key106 === "pods") || (key106 === "storage")) || (key106 === "cachePercent"))){
const err675 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data316.pods !== undefined){
if(!(validate27(data316.pods, {instancePath:instancePath+"/mongo/pods",parentData:data316,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data316.storage !== undefined){
let data318 = data316.storage;
const _errs807 = errors;
let valid174 = false;
const _errs808 = errors;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
if(data318.size === undefined){
const err676 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
for(const key107 in data318){
if(!(((key107 === "size") || (key107 === "class")) || (key107 === "accessModes"))){
const err677 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data318.size !== undefined){
let data319 = data318.size;
if(typeof data319 === "string"){
if(!pattern83.test(data319)){
const err678 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
else {
const err679 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
if(data318.class !== undefined){
let data320 = data318.class;
if(typeof data320 === "string"){
if(!pattern22.test(data320)){
const err680 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
else {
const err681 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data318.accessModes !== undefined){
let data321 = data318.accessModes;
if(Array.isArray(data321)){
const len22 = data321.length;
for(let i22=0; i22<len22; i22++){
let data322 = data321[i22];
if(!(((data322 === "ReadWriteOnce") || (data322 === "ReadWriteMany")) || (data322 === "ReadWriteOncePod"))){
const err682 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i22,schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
}
else {
const err683 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
else {
const err684 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
var _valid15 = _errs808 === errors;
valid174 = valid174 || _valid15;
if(_valid15){
var props15 = true;
}
const _errs818 = errors;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
if(data318.existingClaim === undefined){
const err685 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
for(const key108 in data318){
if(!(((key108 === "existingClaim") || (key108 === "subPath")) || (key108 === "accessModes"))){
const err686 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data318.existingClaim !== undefined){
let data323 = data318.existingClaim;
if(typeof data323 === "string"){
if(!pattern22.test(data323)){
const err687 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
else {
const err688 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data318.subPath !== undefined){
let data324 = data318.subPath;
if(typeof data324 === "string"){
if(!pattern113.test(data324)){
const err689 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
else {
const err690 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data318.accessModes !== undefined){
let data325 = data318.accessModes;
if(Array.isArray(data325)){
const len23 = data325.length;
for(let i23=0; i23<len23; i23++){
let data326 = data325[i23];
if(!(((data326 === "ReadWriteOnce") || (data326 === "ReadWriteMany")) || (data326 === "ReadWriteOncePod"))){
const err691 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i23,schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
else {
const err692 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
}
else {
const err693 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
var _valid15 = _errs818 === errors;
valid174 = valid174 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
if(!valid174){
const err694 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
else {
errors = _errs807;
if(vErrors !== null){
if(_errs807){
vErrors.length = _errs807;
}
else {
vErrors = null;
}
}
}
}
if(data316.cachePercent !== undefined){
let data327 = data316.cachePercent;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
const err695 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 > 60 || isNaN(data327)){
const err696 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
if(data327 < 10 || isNaN(data327)){
const err697 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
}
}
else {
const err698 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data.elastic !== undefined){
let data328 = data.elastic;
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
for(const key109 in data328){
if(!((((key109 === "pods") || (key109 === "storage")) || (key109 === "mmap")) || (key109 === "diskWatermark"))){
const err699 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data328.pods !== undefined){
if(!(validate27(data328.pods, {instancePath:instancePath+"/elastic/pods",parentData:data328,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data328.storage !== undefined){
let data330 = data328.storage;
const _errs835 = errors;
let valid182 = false;
const _errs836 = errors;
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
if(data330.size === undefined){
const err700 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
for(const key110 in data330){
if(!(((key110 === "size") || (key110 === "class")) || (key110 === "accessModes"))){
const err701 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data330.size !== undefined){
let data331 = data330.size;
if(typeof data331 === "string"){
if(!pattern83.test(data331)){
const err702 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
else {
const err703 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data330.class !== undefined){
let data332 = data330.class;
if(typeof data332 === "string"){
if(!pattern22.test(data332)){
const err704 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
else {
const err705 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data330.accessModes !== undefined){
let data333 = data330.accessModes;
if(Array.isArray(data333)){
const len24 = data333.length;
for(let i24=0; i24<len24; i24++){
let data334 = data333[i24];
if(!(((data334 === "ReadWriteOnce") || (data334 === "ReadWriteMany")) || (data334 === "ReadWriteOncePod"))){
const err706 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i24,schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
}
else {
const err707 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
else {
const err708 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
var _valid16 = _errs836 === errors;
valid182 = valid182 || _valid16;
if(_valid16){
var props16 = true;
}
const _errs846 = errors;
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
if(data330.existingClaim === undefined){
const err709 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
for(const key111 in data330){
if(!(((key111 === "existingClaim") || (key111 === "subPath")) || (key111 === "accessModes"))){
const err710 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data330.existingClaim !== undefined){
let data335 = data330.existingClaim;
if(typeof data335 === "string"){
if(!pattern22.test(data335)){
const err711 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
else {
const err712 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data330.subPath !== undefined){
let data336 = data330.subPath;
if(typeof data336 === "string"){
if(!pattern113.test(data336)){
const err713 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
else {
const err714 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data330.accessModes !== undefined){
let data337 = data330.accessModes;
if(Array.isArray(data337)){
const len25 = data337.length;
for(let i25=0; i25<len25; i25++){
let data338 = data337[i25];
if(!(((data338 === "ReadWriteOnce") || (data338 === "ReadWriteMany")) || (data338 === "ReadWriteOncePod"))){
const err715 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i25,schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
}
else {
const err716 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
}
else {
const err717 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
var _valid16 = _errs846 === errors;
valid182 = valid182 || _valid16;
if(_valid16){
if(props16 !== true){
props16 = true;
}
}
if(!valid182){
const err718 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
else {
errors = _errs835;
if(vErrors !== null){
if(_errs835){
vErrors.length = _errs835;
}
else {
vErrors = null;
}
}
}
}
if(data328.mmap !== undefined){
if(typeof data328.mmap !== "boolean"){
const err719 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/properties/mmap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data328.diskWatermark !== undefined){
let data340 = data328.diskWatermark;
if(typeof data340 === "string"){
if(!pattern123.test(data340)){
const err720 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(mb|gb)$"}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
else {
const err721 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
}
else {
const err722 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data.redis !== undefined){
let data341 = data.redis;
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
for(const key112 in data341){
if(!(((key112 === "pods") || (key112 === "storage")) || (key112 === "memoryPercent"))){
const err723 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data341.pods !== undefined){
if(!(validate27(data341.pods, {instancePath:instancePath+"/redis/pods",parentData:data341,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data341.storage !== undefined){
let data343 = data341.storage;
const _errs865 = errors;
let valid190 = false;
const _errs866 = errors;
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
if(data343.size === undefined){
const err724 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
for(const key113 in data343){
if(!(((key113 === "size") || (key113 === "class")) || (key113 === "accessModes"))){
const err725 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data343.size !== undefined){
let data344 = data343.size;
if(typeof data344 === "string"){
if(!pattern83.test(data344)){
const err726 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
else {
const err727 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data343.class !== undefined){
let data345 = data343.class;
if(typeof data345 === "string"){
if(!pattern22.test(data345)){
const err728 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
else {
const err729 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data343.accessModes !== undefined){
let data346 = data343.accessModes;
if(Array.isArray(data346)){
const len26 = data346.length;
for(let i26=0; i26<len26; i26++){
let data347 = data346[i26];
if(!(((data347 === "ReadWriteOnce") || (data347 === "ReadWriteMany")) || (data347 === "ReadWriteOncePod"))){
const err730 = {instancePath:instancePath+"/redis/storage/accessModes/" + i26,schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
}
else {
const err731 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
}
else {
const err732 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
var _valid17 = _errs866 === errors;
valid190 = valid190 || _valid17;
if(_valid17){
var props17 = true;
}
const _errs876 = errors;
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
if(data343.existingClaim === undefined){
const err733 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
for(const key114 in data343){
if(!(((key114 === "existingClaim") || (key114 === "subPath")) || (key114 === "accessModes"))){
const err734 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data343.existingClaim !== undefined){
let data348 = data343.existingClaim;
if(typeof data348 === "string"){
if(!pattern22.test(data348)){
const err735 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
else {
const err736 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
if(data343.subPath !== undefined){
let data349 = data343.subPath;
if(typeof data349 === "string"){
if(!pattern113.test(data349)){
const err737 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
else {
const err738 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data343.accessModes !== undefined){
let data350 = data343.accessModes;
if(Array.isArray(data350)){
const len27 = data350.length;
for(let i27=0; i27<len27; i27++){
let data351 = data350[i27];
if(!(((data351 === "ReadWriteOnce") || (data351 === "ReadWriteMany")) || (data351 === "ReadWriteOncePod"))){
const err739 = {instancePath:instancePath+"/redis/storage/accessModes/" + i27,schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
}
else {
const err740 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
}
else {
const err741 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
var _valid17 = _errs876 === errors;
valid190 = valid190 || _valid17;
if(_valid17){
if(props17 !== true){
props17 = true;
}
}
if(!valid190){
const err742 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
else {
errors = _errs865;
if(vErrors !== null){
if(_errs865){
vErrors.length = _errs865;
}
else {
vErrors = null;
}
}
}
}
if(data341.memoryPercent !== undefined){
let data352 = data341.memoryPercent;
if(!(((typeof data352 == "number") && (!(data352 % 1) && !isNaN(data352))) && (isFinite(data352)))){
const err743 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if((typeof data352 == "number") && (isFinite(data352))){
if(data352 > 80 || isNaN(data352)){
const err744 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
if(data352 < 10 || isNaN(data352)){
const err745 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
}
}
else {
const err746 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data.patches !== undefined){
let data353 = data.patches;
if(Array.isArray(data353)){
const len28 = data353.length;
for(let i28=0; i28<len28; i28++){
let data354 = data353[i28];
const _errs891 = errors;
let valid199 = false;
const _errs892 = errors;
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
if(data354.target === undefined){
const err747 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
if(data354.op === undefined){
const err748 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(data354.path === undefined){
const err749 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(data354.value === undefined){
const err750 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
for(const key115 in data354){
if(!((((key115 === "target") || (key115 === "op")) || (key115 === "path")) || (key115 === "value"))){
const err751 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data354.target !== undefined){
let data355 = data354.target;
if(!((((((((((((((((((((((((((((((data355 === "Deployment/api") || (data355 === "Deployment/async-delete")) || (data355 === "Deployment/fileserver")) || (data355 === "Deployment/web")) || (data355 === "PodDisruptionBudget/api")) || (data355 === "PodDisruptionBudget/async-delete")) || (data355 === "PodDisruptionBudget/elastic")) || (data355 === "PodDisruptionBudget/fileserver")) || (data355 === "PodDisruptionBudget/mongo")) || (data355 === "PodDisruptionBudget/redis")) || (data355 === "PodDisruptionBudget/web")) || (data355 === "Service/api")) || (data355 === "Service/elastic")) || (data355 === "Service/elastic-members")) || (data355 === "Service/fileserver")) || (data355 === "Service/mongo")) || (data355 === "Service/mongo-members")) || (data355 === "Service/redis")) || (data355 === "Service/redis-members")) || (data355 === "Service/web")) || (data355 === "ServiceAccount/api")) || (data355 === "ServiceAccount/async-delete")) || (data355 === "ServiceAccount/elastic")) || (data355 === "ServiceAccount/fileserver")) || (data355 === "ServiceAccount/mongo")) || (data355 === "ServiceAccount/redis")) || (data355 === "ServiceAccount/web")) || (data355 === "StatefulSet/elastic")) || (data355 === "StatefulSet/mongo")) || (data355 === "StatefulSet/redis"))){
const err752 = {instancePath:instancePath+"/patches/" + i28+"/target",schemaPath:"#/properties/patches/items/anyOf/0/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.target.enum}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data354.op !== undefined){
let data356 = data354.op;
if(!(((data356 === "add") || (data356 === "replace")) || (data356 === "test"))){
const err753 = {instancePath:instancePath+"/patches/" + i28+"/op",schemaPath:"#/properties/patches/items/anyOf/0/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.op.enum}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data354.path !== undefined){
let data357 = data354.path;
if(typeof data357 === "string"){
if(!pattern128.test(data357)){
const err754 = {instancePath:instancePath+"/patches/" + i28+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
else {
const err755 = {instancePath:instancePath+"/patches/" + i28+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
}
else {
const err756 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
var _valid18 = _errs892 === errors;
valid199 = valid199 || _valid18;
if(_valid18){
var props18 = true;
}
const _errs899 = errors;
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
if(data354.target === undefined){
const err757 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
if(data354.op === undefined){
const err758 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
if(data354.path === undefined){
const err759 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
for(const key116 in data354){
if(!(((key116 === "target") || (key116 === "op")) || (key116 === "path"))){
const err760 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data354.target !== undefined){
let data358 = data354.target;
if(!((((((((((((((((((((((((((((((data358 === "Deployment/api") || (data358 === "Deployment/async-delete")) || (data358 === "Deployment/fileserver")) || (data358 === "Deployment/web")) || (data358 === "PodDisruptionBudget/api")) || (data358 === "PodDisruptionBudget/async-delete")) || (data358 === "PodDisruptionBudget/elastic")) || (data358 === "PodDisruptionBudget/fileserver")) || (data358 === "PodDisruptionBudget/mongo")) || (data358 === "PodDisruptionBudget/redis")) || (data358 === "PodDisruptionBudget/web")) || (data358 === "Service/api")) || (data358 === "Service/elastic")) || (data358 === "Service/elastic-members")) || (data358 === "Service/fileserver")) || (data358 === "Service/mongo")) || (data358 === "Service/mongo-members")) || (data358 === "Service/redis")) || (data358 === "Service/redis-members")) || (data358 === "Service/web")) || (data358 === "ServiceAccount/api")) || (data358 === "ServiceAccount/async-delete")) || (data358 === "ServiceAccount/elastic")) || (data358 === "ServiceAccount/fileserver")) || (data358 === "ServiceAccount/mongo")) || (data358 === "ServiceAccount/redis")) || (data358 === "ServiceAccount/web")) || (data358 === "StatefulSet/elastic")) || (data358 === "StatefulSet/mongo")) || (data358 === "StatefulSet/redis"))){
const err761 = {instancePath:instancePath+"/patches/" + i28+"/target",schemaPath:"#/properties/patches/items/anyOf/1/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[1].properties.target.enum}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
if(data354.op !== undefined){
if("remove" !== data354.op){
const err762 = {instancePath:instancePath+"/patches/" + i28+"/op",schemaPath:"#/properties/patches/items/anyOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove"}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data354.path !== undefined){
let data360 = data354.path;
if(typeof data360 === "string"){
if(!pattern128.test(data360)){
const err763 = {instancePath:instancePath+"/patches/" + i28+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = {instancePath:instancePath+"/patches/" + i28+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
}
else {
const err765 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
var _valid18 = _errs899 === errors;
valid199 = valid199 || _valid18;
if(_valid18){
if(props18 !== true){
props18 = true;
}
}
if(!valid199){
const err766 = {instancePath:instancePath+"/patches/" + i28,schemaPath:"#/properties/patches/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
else {
errors = _errs891;
if(vErrors !== null){
if(_errs891){
vErrors.length = _errs891;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err767 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
if(data.extras !== undefined){
let data361 = data.extras;
if(data361 && typeof data361 == "object" && !Array.isArray(data361)){
for(const key117 in data361){
if(!(((key117 === "foundation") || (key117 === "stores")) || (key117 === "app"))){
const err768 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data361.foundation !== undefined){
let data362 = data361.foundation;
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
for(const key118 in data362){
if(!(((key118 === "resources") || (key118 === "patches")) || (key118 === "components"))){
const err769 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
if(data362.resources !== undefined){
let data363 = data362.resources;
if(Array.isArray(data363)){
const len29 = data363.length;
for(let i29=0; i29<len29; i29++){
if(typeof data363[i29] !== "string"){
const err770 = {instancePath:instancePath+"/extras/foundation/resources/" + i29,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
}
else {
const err771 = {instancePath:instancePath+"/extras/foundation/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data362.patches !== undefined){
let data365 = data362.patches;
if(Array.isArray(data365)){
const len30 = data365.length;
for(let i30=0; i30<len30; i30++){
let data366 = data365[i30];
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
if(data366.path === undefined){
const err772 = {instancePath:instancePath+"/extras/foundation/patches/" + i30,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
for(const key119 in data366){
if(!((key119 === "path") || (key119 === "target"))){
const err773 = {instancePath:instancePath+"/extras/foundation/patches/" + i30,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
if(data366.path !== undefined){
let data367 = data366.path;
if(typeof data367 === "string"){
if(!pattern130.test(data367)){
const err774 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
else {
const err775 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data366.target !== undefined){
let data368 = data366.target;
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
for(const key120 in data368){
if(!((((((key120 === "group") || (key120 === "version")) || (key120 === "kind")) || (key120 === "name")) || (key120 === "labelSelector")) || (key120 === "annotationSelector"))){
const err776 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120}};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data368.group !== undefined){
if(typeof data368.group !== "string"){
const err777 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
if(data368.version !== undefined){
if(typeof data368.version !== "string"){
const err778 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data368.kind !== undefined){
if(typeof data368.kind !== "string"){
const err779 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data368.name !== undefined){
if(typeof data368.name !== "string"){
const err780 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data368.labelSelector !== undefined){
if(typeof data368.labelSelector !== "string"){
const err781 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
if(data368.annotationSelector !== undefined){
if(typeof data368.annotationSelector !== "string"){
const err782 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
}
else {
const err783 = {instancePath:instancePath+"/extras/foundation/patches/" + i30+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
}
else {
const err784 = {instancePath:instancePath+"/extras/foundation/patches/" + i30,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
}
else {
const err785 = {instancePath:instancePath+"/extras/foundation/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data362.components !== undefined){
let data375 = data362.components;
if(Array.isArray(data375)){
const len31 = data375.length;
for(let i31=0; i31<len31; i31++){
if(typeof data375[i31] !== "string"){
const err786 = {instancePath:instancePath+"/extras/foundation/components/" + i31,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
}
else {
const err787 = {instancePath:instancePath+"/extras/foundation/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
}
else {
const err788 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data361.stores !== undefined){
let data377 = data361.stores;
if(data377 && typeof data377 == "object" && !Array.isArray(data377)){
for(const key121 in data377){
if(!(((key121 === "resources") || (key121 === "patches")) || (key121 === "components"))){
const err789 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121}};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data377.resources !== undefined){
let data378 = data377.resources;
if(Array.isArray(data378)){
const len32 = data378.length;
for(let i32=0; i32<len32; i32++){
if(typeof data378[i32] !== "string"){
const err790 = {instancePath:instancePath+"/extras/stores/resources/" + i32,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
}
else {
const err791 = {instancePath:instancePath+"/extras/stores/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data377.patches !== undefined){
let data380 = data377.patches;
if(Array.isArray(data380)){
const len33 = data380.length;
for(let i33=0; i33<len33; i33++){
let data381 = data380[i33];
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
if(data381.path === undefined){
const err792 = {instancePath:instancePath+"/extras/stores/patches/" + i33,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
for(const key122 in data381){
if(!((key122 === "path") || (key122 === "target"))){
const err793 = {instancePath:instancePath+"/extras/stores/patches/" + i33,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122}};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data381.path !== undefined){
let data382 = data381.path;
if(typeof data382 === "string"){
if(!pattern130.test(data382)){
const err794 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
else {
const err795 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
if(data381.target !== undefined){
let data383 = data381.target;
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
for(const key123 in data383){
if(!((((((key123 === "group") || (key123 === "version")) || (key123 === "kind")) || (key123 === "name")) || (key123 === "labelSelector")) || (key123 === "annotationSelector"))){
const err796 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data383.group !== undefined){
if(typeof data383.group !== "string"){
const err797 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data383.version !== undefined){
if(typeof data383.version !== "string"){
const err798 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data383.kind !== undefined){
if(typeof data383.kind !== "string"){
const err799 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data383.name !== undefined){
if(typeof data383.name !== "string"){
const err800 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
if(data383.labelSelector !== undefined){
if(typeof data383.labelSelector !== "string"){
const err801 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data383.annotationSelector !== undefined){
if(typeof data383.annotationSelector !== "string"){
const err802 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
}
else {
const err803 = {instancePath:instancePath+"/extras/stores/patches/" + i33+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
}
else {
const err804 = {instancePath:instancePath+"/extras/stores/patches/" + i33,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
}
else {
const err805 = {instancePath:instancePath+"/extras/stores/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data377.components !== undefined){
let data390 = data377.components;
if(Array.isArray(data390)){
const len34 = data390.length;
for(let i34=0; i34<len34; i34++){
if(typeof data390[i34] !== "string"){
const err806 = {instancePath:instancePath+"/extras/stores/components/" + i34,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
}
else {
const err807 = {instancePath:instancePath+"/extras/stores/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
}
else {
const err808 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
if(data361.app !== undefined){
let data392 = data361.app;
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
for(const key124 in data392){
if(!(((key124 === "resources") || (key124 === "patches")) || (key124 === "components"))){
const err809 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124}};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data392.resources !== undefined){
let data393 = data392.resources;
if(Array.isArray(data393)){
const len35 = data393.length;
for(let i35=0; i35<len35; i35++){
if(typeof data393[i35] !== "string"){
const err810 = {instancePath:instancePath+"/extras/app/resources/" + i35,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
}
else {
const err811 = {instancePath:instancePath+"/extras/app/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
if(data392.patches !== undefined){
let data395 = data392.patches;
if(Array.isArray(data395)){
const len36 = data395.length;
for(let i36=0; i36<len36; i36++){
let data396 = data395[i36];
if(data396 && typeof data396 == "object" && !Array.isArray(data396)){
if(data396.path === undefined){
const err812 = {instancePath:instancePath+"/extras/app/patches/" + i36,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
for(const key125 in data396){
if(!((key125 === "path") || (key125 === "target"))){
const err813 = {instancePath:instancePath+"/extras/app/patches/" + i36,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data396.path !== undefined){
let data397 = data396.path;
if(typeof data397 === "string"){
if(!pattern130.test(data397)){
const err814 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
else {
const err815 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data396.target !== undefined){
let data398 = data396.target;
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
for(const key126 in data398){
if(!((((((key126 === "group") || (key126 === "version")) || (key126 === "kind")) || (key126 === "name")) || (key126 === "labelSelector")) || (key126 === "annotationSelector"))){
const err816 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data398.group !== undefined){
if(typeof data398.group !== "string"){
const err817 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data398.version !== undefined){
if(typeof data398.version !== "string"){
const err818 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data398.kind !== undefined){
if(typeof data398.kind !== "string"){
const err819 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data398.name !== undefined){
if(typeof data398.name !== "string"){
const err820 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data398.labelSelector !== undefined){
if(typeof data398.labelSelector !== "string"){
const err821 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
if(data398.annotationSelector !== undefined){
if(typeof data398.annotationSelector !== "string"){
const err822 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
}
else {
const err823 = {instancePath:instancePath+"/extras/app/patches/" + i36+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
}
else {
const err824 = {instancePath:instancePath+"/extras/app/patches/" + i36,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
}
else {
const err825 = {instancePath:instancePath+"/extras/app/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
if(data392.components !== undefined){
let data405 = data392.components;
if(Array.isArray(data405)){
const len37 = data405.length;
for(let i37=0; i37<len37; i37++){
if(typeof data405[i37] !== "string"){
const err826 = {instancePath:instancePath+"/extras/app/components/" + i37,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
}
else {
const err827 = {instancePath:instancePath+"/extras/app/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
}
else {
const err828 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
}
else {
const err829 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
}
else {
const err830 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const validate = validate20;
