// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
"use strict";
const schema31 = {"title":"Environment","type":"object","additionalProperties":false,"required":["exposure","credentials","users"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"release":{"enum":["1.14.1","1.15","1.16","1.17.0","2.0","2.1","2.2","2.3.0","2.4.0"]},"exposure":{"anyOf":[{"title":"NodePortExposure","type":"object","additionalProperties":false,"required":["kind","host"],"properties":{"kind":{"const":"nodePort"},"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"NodePortBehindRecords","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"nodePort"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"LoadBalancerExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"loadBalancer"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"sourceRanges":{"type":"array","items":{"type":"string"}}}},{"title":"IngressExposure","type":"object","additionalProperties":false,"required":["kind","domain","className","controller"],"properties":{"kind":{"const":"ingress"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"controller":{"enum":["nginx","haproxy","traefik","other"]},"tls":{"title":"IngressTls","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"NoExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"none"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"}}}]},"formerFilesUrls":{"type":"array","items":{"type":"string"}},"credentials":{"anyOf":[{"title":"ExistingSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"existingSecret"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"GeneratedSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"generated"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"SopsSecret","type":"object","additionalProperties":false,"required":["kind","recipients"],"properties":{"kind":{"const":"sops"},"recipients":{"type":"array","items":{"type":"string"},"minItems":1},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"ExternalSecretCredentials","type":"object","additionalProperties":false,"required":["kind","store","remote"],"properties":{"kind":{"const":"externalSecrets"},"store":{"title":"SecretStore","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["SecretStore","ClusterSecretStore"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"remote":{"anyOf":[{"title":"RemoteEntry","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^\\S+$"}}},{"title":"RemoteEntries","type":"object","additionalProperties":false,"required":["prefix"],"properties":{"prefix":{"type":"string","pattern":"^\\S+$"}}}]},"refreshInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}}]},"users":{"type":"array","items":{"anyOf":[{"title":"SecretUser","type":"object","additionalProperties":false,"required":["username","name"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"secretKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"InlineUser","type":"object","additionalProperties":false,"required":["username","name","passwordHash"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"passwordHash":{"type":"string","pattern":"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}}}]},"minItems":1},"sessionCookie":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"images":{"title":"ImageSettings","type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"},"pullSecrets":{"type":"array","items":{"type":"string"}},"server":{"$ref":"#/$defs/ImageVersion"},"mongo":{"$ref":"#/$defs/ImageVersion"},"elastic":{"$ref":"#/$defs/ImageVersion"},"redis":{"$ref":"#/$defs/ImageVersion"}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"flux":{"title":"FluxSettings","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"anyOf":[{"title":"GitSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"git"},"url":{"type":"string","pattern":"^(https?|ssh)://[^/\\s]+(/\\S*)?$"},"ref":{"anyOf":[{"title":"GitBranch","type":"object","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"GitCommit","type":"object","additionalProperties":false,"required":["commit"],"properties":{"commit":{"type":"string","pattern":"^[0-9a-f]{40}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","github"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}}},{"title":"OciSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"oci"},"url":{"type":"string","pattern":"^oci://[^/\\s]+/\\S+$"},"ref":{"anyOf":[{"title":"OciTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}}},{"title":"OciSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"OciDigest","type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","gcp"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}}},{"title":"ExistingSource","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"const":"existing"},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"sourceKind":{"enum":["GitRepository","OCIRepository","Bucket"]}}}]},"path":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"retryInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"timeout":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"decryption":{"title":"FluxDecryption","type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"substitute":{"type":"object","additionalProperties":{"type":"string"}},"substituteFrom":{"type":"array","items":{"title":"FluxVariables","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"enum":["ConfigMap","Secret"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"optional":{"type":"boolean"}}}}}},"pods":{"$ref":"#/$defs/PythonPodSettings"},"api":{"title":"ApiSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PythonPodSettings"},"gunicorn":{"title":"Gunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1},"maxRequests":{"type":"integer","minimum":1},"maxRequestsJitter":{"type":"integer","minimum":0}}},"watchdog":{"title":"Watchdog","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"thresholdSec":{"type":"integer","minimum":1},"intervalSec":{"type":"integer","minimum":1}}},"cookies":{"title":"Cookies","type":"object","additionalProperties":false,"properties":{"sameSite":{"enum":["Lax","Strict","None"]},"maxAgeSec":{"type":"integer","minimum":60}}},"sessions":{"title":"Sessions","type":"object","additionalProperties":false,"properties":{"defaultExpirationSec":{"type":"integer","minimum":60},"maxExpirationSec":{"type":"integer","minimum":60}}},"cors":{"title":"Cors","type":"object","additionalProperties":false,"properties":{"origins":{"type":"array","items":{"type":"string"}}}},"workers":{"title":"Workers","type":"object","additionalProperties":false,"properties":{"timeoutSec":{"type":"integer","minimum":60},"taskUpdateTimeoutSec":{"type":"integer","minimum":60},"autoRegister":{"type":"boolean"},"autoUnregister":{"type":"boolean"}}},"asyncDelete":{"title":"AsyncDelete","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"replicas":{"const":1},"resources":{"$ref":"#/$defs/Resources"},"maxRetries":{"type":"integer","minimum":1},"retryTimeoutSec":{"type":"integer","minimum":1},"fileserverTimeoutSec":{"type":"integer","minimum":1}}},"storageCredentials":{"title":"StorageCredentials","type":"object","additionalProperties":false,"properties":{"s3":{"type":"array","items":{"title":"S3Access","type":"object","additionalProperties":false,"required":["accessKey","secretKey"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"},"host":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"region":{"type":"string"},"secure":{"type":"boolean"},"accessKey":{"$ref":"#/$defs/SecretKey"},"secretKey":{"$ref":"#/$defs/SecretKey"}}}},"gcs":{"type":"array","items":{"title":"GcsAccess","type":"object","additionalProperties":false,"required":["project","credentials"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"project":{"type":"string"},"credentials":{"$ref":"#/$defs/SecretKey"}}}},"azure":{"type":"array","items":{"title":"AzureAccess","type":"object","additionalProperties":false,"required":["account","accountKey"],"properties":{"account":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"container":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"accountKey":{"$ref":"#/$defs/SecretKey"}}}}}},"servicesAgent":{"type":"boolean"},"checkForUpdates":{"type":"boolean"},"statistics":{"type":"boolean"},"prePopulate":{"type":"boolean"},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]},"company":{"type":"string","pattern":"^[0-9a-f]{32}$"},"databaseInitSec":{"type":"integer","minimum":1},"extraConfig":{"title":"ExtraConfig","type":"object","additionalProperties":false,"properties":{"shared":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}},"apiserver":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}}}}},"web":{"title":"WebSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PodSettings"},"proxyTimeoutSec":{"type":"integer","minimum":1},"ipv6":{"type":"boolean"},"loginNotice":{"type":"string"},"displayTips":{"type":"boolean"},"updateNotice":{"type":"boolean"},"configuration":{"type":"object","additionalProperties":{}}}},"fileserver":{"title":"FileserverSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PythonPodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"auth":{"type":"boolean"},"tokenCacheSec":{"type":"integer","minimum":0},"maxUploadMib":{"type":"integer","minimum":1},"uploadSpool":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"batchDelete":{"type":"boolean"},"downloadCacheSec":{"type":"integer","minimum":0},"gunicorn":{"title":"FileserverGunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"threads":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1}}},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]}}},"mongo":{"title":"MongoSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"cachePercent":{"type":"integer","minimum":10,"maximum":60}}},"elastic":{"title":"ElasticSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"mmap":{"type":"boolean"},"diskWatermark":{"type":"string","pattern":"^[1-9][0-9]*(mb|gb)$"}}},"redis":{"title":"RedisSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"memoryPercent":{"type":"integer","minimum":10,"maximum":80}}},"patches":{"type":"array","items":{"anyOf":[{"title":"ObjectChange","type":"object","additionalProperties":false,"required":["target","op","path","value"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"enum":["add","replace","test"]},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"},"value":{}}},{"title":"ObjectRemoval","type":"object","additionalProperties":false,"required":["target","op","path"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"const":"remove"},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"}}}]}},"extras":{"title":"Extras","type":"object","additionalProperties":false,"properties":{"foundation":{"$ref":"#/$defs/PartExtras"},"stores":{"$ref":"#/$defs/PartExtras"},"app":{"$ref":"#/$defs/PartExtras"}}}},"$defs":{"ImageVersion":{"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"PythonPodSettings":{"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"Resources":{"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}},"ResourceAmounts":{"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}},"SecretKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"PodSettings":{"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"PartExtras":{"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}}}};
const schema32 = {"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const schema40 = {"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}};
const schema45 = {"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$", "u");
const pattern6 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern14 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern19 = new RegExp("^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$", "u");
const pattern29 = new RegExp("^\\S+$", "u");
const pattern31 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "u");
const pattern33 = new RegExp("^[!-9;-~]+$", "u");
const pattern34 = new RegExp("\\S", "u");
const pattern35 = new RegExp("^[-._a-zA-Z0-9]+$", "u");
const pattern38 = new RegExp("^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$", "u");
const pattern39 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern40 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$", "u");
const pattern41 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");
const pattern42 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern49 = new RegExp("^(https?|ssh)://[^/\\s]+(/\\S*)?$", "u");
const pattern50 = new RegExp("^[^\\s~^:?*\\\\[]+$", "u");
const pattern52 = new RegExp("^[-+0-9A-Za-z.*<>=!^~|, ]+$", "u");
const pattern53 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern56 = new RegExp("^oci://[^/\\s]+/\\S+$", "u");
const pattern57 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$", "u");
const pattern64 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$", "u");
const pattern86 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
const pattern87 = new RegExp("^[A-Za-z0-9.-]+(:[0-9]+)?$", "u");
const pattern92 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern95 = new RegExp("^[a-z0-9]{3,24}$", "u");
const pattern96 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern99 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern77 = new RegExp("^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$", "u");
const pattern107 = new RegExp("^[^/].*$", "u");
const pattern117 = new RegExp("^[1-9][0-9]*(mb|gb)$", "u");
const pattern122 = new RegExp("^(/([^/~]|~[01])+)+$", "u");
const pattern124 = new RegExp("^extras/[^\\s]+$", "u");
const schema36 = {"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}};
const pattern72 = new RegExp("^https?://[^\\s/@]+(/[^\\s]*)?$", "u");
const pattern82 = new RegExp("^[a-z0-9]\\S*$", "u");
const schema37 = {"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}};
const schema38 = {"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}};
const pattern76 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$", "u");

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
if(!pattern76.test(data1)){
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
if(!pattern77.test(data2)){
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
if(!pattern77.test(data3)){
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
if(!pattern76.test(data5)){
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
if(!pattern77.test(data6)){
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
if(!pattern77.test(data7)){
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
if(!pattern72.test(data1)){
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
if(!pattern72.test(data2)){
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
if(!pattern19.test(data6)){
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
if(!pattern35.test(data7)){
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
if(!pattern82.test(data9)){
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
if(!pattern19.test(data15)){
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
if(!pattern19.test(data23)){
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
if(!pattern35.test(data24)){
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
if(!pattern82.test(data1)){
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
if(!pattern19.test(data7)){
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
if(!pattern19.test(data15)){
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
if(!pattern35.test(data16)){
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
if(!(((((key3 === "kind") || (key3 === "domain")) || (key3 === "hosts")) || (key3 === "tls")) || (key3 === "ports"))){
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
if(data2.hosts !== undefined){
let data11 = data2.hosts;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
if(!(((key4 === "web") || (key4 === "api")) || (key4 === "files"))){
const err31 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.web !== undefined){
let data12 = data11.web;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err32 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.api !== undefined){
let data13 = data11.api;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err34 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.files !== undefined){
let data14 = data11.files;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err36 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err37 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data2.tls !== undefined){
if(typeof data2.tls !== "boolean"){
const err39 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/1/properties/tls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data2.ports !== undefined){
let data16 = data2.ports;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(!(((key5 === "api") || (key5 === "web")) || (key5 === "files"))){
const err40 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.api !== undefined){
let data17 = data16.api;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err41 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 32767 || isNaN(data17)){
const err42 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17 < 30000 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
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
if(data16.web !== undefined){
let data18 = data16.web;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err44 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 32767 || isNaN(data18)){
const err45 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data18 < 30000 || isNaN(data18)){
const err46 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data16.files !== undefined){
let data19 = data16.files;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err47 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 32767 || isNaN(data19)){
const err48 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data19 < 30000 || isNaN(data19)){
const err49 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
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
const _errs48 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err52 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data2.domain === undefined){
const err53 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key6 in data2){
if(!(((((((key6 === "kind") || (key6 === "domain")) || (key6 === "hosts")) || (key6 === "tls")) || (key6 === "className")) || (key6 === "annotations")) || (key6 === "sourceRanges"))){
const err54 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data2.kind !== undefined){
if("loadBalancer" !== data2.kind){
const err55 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "loadBalancer"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data2.domain !== undefined){
let data21 = data2.domain;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err56 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/2/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/2/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data2.hosts !== undefined){
let data22 = data2.hosts;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 in data22){
if(!(((key7 === "web") || (key7 === "api")) || (key7 === "files"))){
const err58 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.web !== undefined){
let data23 = data22.web;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err59 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.api !== undefined){
let data24 = data22.api;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err61 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.files !== undefined){
let data25 = data22.files;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err63 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data2.tls !== undefined){
if(typeof data2.tls !== "boolean"){
const err66 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/2/properties/tls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data2.className !== undefined){
let data27 = data2.className;
if(typeof data27 === "string"){
if(!pattern14.test(data27)){
const err67 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/2/properties/className/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/2/properties/className/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data28 = data2.annotations;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key8 in data28){
if(typeof data28[key8] !== "string"){
const err69 = {instancePath:instancePath+"/exposure/annotations/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/2/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/exposure/annotations",schemaPath:"#/properties/exposure/anyOf/2/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data2.sourceRanges !== undefined){
let data30 = data2.sourceRanges;
if(Array.isArray(data30)){
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
if(typeof data30[i0] !== "string"){
const err71 = {instancePath:instancePath+"/exposure/sourceRanges/" + i0,schemaPath:"#/properties/exposure/anyOf/2/properties/sourceRanges/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/exposure/sourceRanges",schemaPath:"#/properties/exposure/anyOf/2/properties/sourceRanges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid0 = _errs48 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs76 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err74 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data2.domain === undefined){
const err75 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data2.className === undefined){
const err76 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "className"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data2.controller === undefined){
const err77 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "controller"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key9 in data2){
if(!(((((((key9 === "kind") || (key9 === "domain")) || (key9 === "hosts")) || (key9 === "className")) || (key9 === "controller")) || (key9 === "tls")) || (key9 === "annotations"))){
const err78 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data2.kind !== undefined){
if("ingress" !== data2.kind){
const err79 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "ingress"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data2.domain !== undefined){
let data33 = data2.domain;
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
const err80 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/3/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err81 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/3/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data2.hosts !== undefined){
let data34 = data2.hosts;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key10 in data34){
if(!(((key10 === "web") || (key10 === "api")) || (key10 === "files"))){
const err82 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data34.web !== undefined){
let data35 = data34.web;
if(typeof data35 === "string"){
if(!pattern6.test(data35)){
const err83 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data34.api !== undefined){
let data36 = data34.api;
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
const err85 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data34.files !== undefined){
let data37 = data34.files;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
const err87 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
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
const err89 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data2.className !== undefined){
let data38 = data2.className;
if(typeof data38 === "string"){
if(!pattern19.test(data38)){
const err90 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/3/properties/className/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/3/properties/className/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data2.controller !== undefined){
let data39 = data2.controller;
if(!((((data39 === "nginx") || (data39 === "haproxy")) || (data39 === "traefik")) || (data39 === "other"))){
const err92 = {instancePath:instancePath+"/exposure/controller",schemaPath:"#/properties/exposure/anyOf/3/properties/controller/enum",keyword:"enum",params:{allowedValues: schema31.properties.exposure.anyOf[3].properties.controller.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data2.tls !== undefined){
let data40 = data2.tls;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.secretName === undefined){
const err93 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key11 in data40){
if(!(key11 === "secretName")){
const err94 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data40.secretName !== undefined){
let data41 = data40.secretName;
if(typeof data41 === "string"){
if(!pattern19.test(data41)){
const err95 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data42 = data2.annotations;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key12 in data42){
if(typeof data42[key12] !== "string"){
const err98 = {instancePath:instancePath+"/exposure/annotations/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/3/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/exposure/annotations",schemaPath:"#/properties/exposure/anyOf/3/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid0 = _errs76 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs104 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err101 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data2.domain === undefined){
const err102 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key13 in data2){
if(!((((key13 === "kind") || (key13 === "domain")) || (key13 === "hosts")) || (key13 === "tls"))){
const err103 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data2.kind !== undefined){
if("none" !== data2.kind){
const err104 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "none"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data2.domain !== undefined){
let data45 = data2.domain;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
const err105 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/4/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/4/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data2.hosts !== undefined){
let data46 = data2.hosts;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key14 in data46){
if(!(((key14 === "web") || (key14 === "api")) || (key14 === "files"))){
const err107 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.web !== undefined){
let data47 = data46.web;
if(typeof data47 === "string"){
if(!pattern6.test(data47)){
const err108 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data46.api !== undefined){
let data48 = data46.api;
if(typeof data48 === "string"){
if(!pattern6.test(data48)){
const err110 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data46.files !== undefined){
let data49 = data46.files;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
const err112 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err113 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data2.tls !== undefined){
if(typeof data2.tls !== "boolean"){
const err115 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/tls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid0 = _errs104 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid1){
const err117 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
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
let data51 = data.formerFilesUrls;
if(Array.isArray(data51)){
const len1 = data51.length;
for(let i1=0; i1<len1; i1++){
if(typeof data51[i1] !== "string"){
const err118 = {instancePath:instancePath+"/formerFilesUrls/" + i1,schemaPath:"#/properties/formerFilesUrls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/formerFilesUrls",schemaPath:"#/properties/formerFilesUrls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.credentials !== undefined){
let data53 = data.credentials;
const _errs126 = errors;
let valid20 = false;
const _errs127 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.kind === undefined){
const err120 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key15 in data53){
if(!(((key15 === "kind") || (key15 === "secretName")) || (key15 === "revision"))){
const err121 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data53.kind !== undefined){
if("existingSecret" !== data53.kind){
const err122 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "existingSecret"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data53.secretName !== undefined){
let data55 = data53.secretName;
if(typeof data55 === "string"){
if(!pattern19.test(data55)){
const err123 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data53.revision !== undefined){
let data56 = data53.revision;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err125 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/0/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 1 || isNaN(data56)){
const err126 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/0/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid1 = _errs127 === errors;
valid20 = valid20 || _valid1;
if(_valid1){
var props1 = true;
}
const _errs135 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.kind === undefined){
const err128 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key16 in data53){
if(!(((key16 === "kind") || (key16 === "secretName")) || (key16 === "revision"))){
const err129 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data53.kind !== undefined){
if("generated" !== data53.kind){
const err130 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "generated"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data53.secretName !== undefined){
let data58 = data53.secretName;
if(typeof data58 === "string"){
if(!pattern19.test(data58)){
const err131 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data53.revision !== undefined){
let data59 = data53.revision;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err133 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/1/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
const err134 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/1/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
else {
const err135 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid1 = _errs135 === errors;
valid20 = valid20 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
const _errs143 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.kind === undefined){
const err136 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data53.recipients === undefined){
const err137 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/2/required",keyword:"required",params:{missingProperty: "recipients"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key17 in data53){
if(!((((key17 === "kind") || (key17 === "recipients")) || (key17 === "secretName")) || (key17 === "revision"))){
const err138 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data53.kind !== undefined){
if("sops" !== data53.kind){
const err139 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "sops"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data53.recipients !== undefined){
let data61 = data53.recipients;
if(Array.isArray(data61)){
if(data61.length < 1){
const err140 = {instancePath:instancePath+"/credentials/recipients",schemaPath:"#/properties/credentials/anyOf/2/properties/recipients/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len2 = data61.length;
for(let i2=0; i2<len2; i2++){
if(typeof data61[i2] !== "string"){
const err141 = {instancePath:instancePath+"/credentials/recipients/" + i2,schemaPath:"#/properties/credentials/anyOf/2/properties/recipients/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/credentials/recipients",schemaPath:"#/properties/credentials/anyOf/2/properties/recipients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data53.secretName !== undefined){
let data63 = data53.secretName;
if(typeof data63 === "string"){
if(!pattern19.test(data63)){
const err143 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/2/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err144 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/2/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data53.revision !== undefined){
let data64 = data53.revision;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err145 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/2/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 1 || isNaN(data64)){
const err146 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/2/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err147 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid1 = _errs143 === errors;
valid20 = valid20 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
const _errs155 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.kind === undefined){
const err148 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data53.store === undefined){
const err149 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/required",keyword:"required",params:{missingProperty: "store"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data53.remote === undefined){
const err150 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/required",keyword:"required",params:{missingProperty: "remote"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key18 in data53){
if(!((((((key18 === "kind") || (key18 === "store")) || (key18 === "remote")) || (key18 === "refreshInterval")) || (key18 === "secretName")) || (key18 === "revision"))){
const err151 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data53.kind !== undefined){
if("externalSecrets" !== data53.kind){
const err152 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "externalSecrets"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data53.store !== undefined){
let data66 = data53.store;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.name === undefined){
const err153 = {instancePath:instancePath+"/credentials/store",schemaPath:"#/properties/credentials/anyOf/3/properties/store/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key19 in data66){
if(!((key19 === "kind") || (key19 === "name"))){
const err154 = {instancePath:instancePath+"/credentials/store",schemaPath:"#/properties/credentials/anyOf/3/properties/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data66.kind !== undefined){
let data67 = data66.kind;
if(!((data67 === "SecretStore") || (data67 === "ClusterSecretStore"))){
const err155 = {instancePath:instancePath+"/credentials/store/kind",schemaPath:"#/properties/credentials/anyOf/3/properties/store/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.credentials.anyOf[3].properties.store.properties.kind.enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data66.name !== undefined){
let data68 = data66.name;
if(typeof data68 === "string"){
if(!pattern19.test(data68)){
const err156 = {instancePath:instancePath+"/credentials/store/name",schemaPath:"#/properties/credentials/anyOf/3/properties/store/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/credentials/store/name",schemaPath:"#/properties/credentials/anyOf/3/properties/store/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/credentials/store",schemaPath:"#/properties/credentials/anyOf/3/properties/store/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data53.remote !== undefined){
let data69 = data53.remote;
const _errs166 = errors;
let valid28 = false;
const _errs167 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.key === undefined){
const err159 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key20 in data69){
if(!(key20 === "key")){
const err160 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data69.key !== undefined){
let data70 = data69.key;
if(typeof data70 === "string"){
if(!pattern29.test(data70)){
const err161 = {instancePath:instancePath+"/credentials/remote/key",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
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
const err162 = {instancePath:instancePath+"/credentials/remote/key",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid2 = _errs167 === errors;
valid28 = valid28 || _valid2;
if(_valid2){
var props2 = true;
}
const _errs172 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.prefix === undefined){
const err164 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key21 in data69){
if(!(key21 === "prefix")){
const err165 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data69.prefix !== undefined){
let data71 = data69.prefix;
if(typeof data71 === "string"){
if(!pattern29.test(data71)){
const err166 = {instancePath:instancePath+"/credentials/remote/prefix",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/credentials/remote/prefix",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid2 = _errs172 === errors;
valid28 = valid28 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = true;
}
}
if(!valid28){
const err169 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
else {
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
}
}
if(data53.refreshInterval !== undefined){
let data72 = data53.refreshInterval;
if(typeof data72 === "string"){
if(!pattern31.test(data72)){
const err170 = {instancePath:instancePath+"/credentials/refreshInterval",schemaPath:"#/properties/credentials/anyOf/3/properties/refreshInterval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/credentials/refreshInterval",schemaPath:"#/properties/credentials/anyOf/3/properties/refreshInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data53.secretName !== undefined){
let data73 = data53.secretName;
if(typeof data73 === "string"){
if(!pattern19.test(data73)){
const err172 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/3/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/3/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data53.revision !== undefined){
let data74 = data53.revision;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err174 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/3/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 1 || isNaN(data74)){
const err175 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/3/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
}
else {
const err176 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid1 = _errs155 === errors;
valid20 = valid20 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
if(!valid20){
const err177 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
else {
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
}
}
if(data.users !== undefined){
let data75 = data.users;
if(Array.isArray(data75)){
if(data75.length < 1){
const err178 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const len3 = data75.length;
for(let i3=0; i3<len3; i3++){
let data76 = data75[i3];
const _errs186 = errors;
let valid33 = false;
const _errs187 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.username === undefined){
const err179 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data76.name === undefined){
const err180 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key22 in data76){
if(!(((key22 === "username") || (key22 === "name")) || (key22 === "secretKey"))){
const err181 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data76.username !== undefined){
let data77 = data76.username;
if(typeof data77 === "string"){
if(!pattern33.test(data77)){
const err182 = {instancePath:instancePath+"/users/" + i3+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/users/" + i3+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data76.name !== undefined){
let data78 = data76.name;
if(typeof data78 === "string"){
if(!pattern34.test(data78)){
const err184 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data76.secretKey !== undefined){
let data79 = data76.secretKey;
if(typeof data79 === "string"){
if(!pattern35.test(data79)){
const err186 = {instancePath:instancePath+"/users/" + i3+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/users/" + i3+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid3 = _errs187 === errors;
valid33 = valid33 || _valid3;
if(_valid3){
var props3 = true;
}
const _errs196 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.username === undefined){
const err189 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data76.name === undefined){
const err190 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data76.passwordHash === undefined){
const err191 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "passwordHash"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key23 in data76){
if(!(((key23 === "username") || (key23 === "name")) || (key23 === "passwordHash"))){
const err192 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data76.username !== undefined){
let data80 = data76.username;
if(typeof data80 === "string"){
if(!pattern33.test(data80)){
const err193 = {instancePath:instancePath+"/users/" + i3+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/users/" + i3+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data76.name !== undefined){
let data81 = data76.name;
if(typeof data81 === "string"){
if(!pattern34.test(data81)){
const err195 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err196 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data76.passwordHash !== undefined){
let data82 = data76.passwordHash;
if(typeof data82 === "string"){
if(!pattern38.test(data82)){
const err197 = {instancePath:instancePath+"/users/" + i3+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/pattern",keyword:"pattern",params:{pattern: "^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/users/" + i3+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/type",keyword:"type",params:{type: "string"}};
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
else {
const err199 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid3 = _errs196 === errors;
valid33 = valid33 || _valid3;
if(_valid3){
if(props3 !== true){
props3 = true;
}
}
if(!valid33){
const err200 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err201 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.sessionCookie !== undefined){
let data83 = data.sessionCookie;
if(typeof data83 === "string"){
if(!pattern39.test(data83)){
const err202 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.images !== undefined){
let data84 = data.images;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key24 in data84){
if(!((((((key24 === "registry") || (key24 === "pullSecrets")) || (key24 === "server")) || (key24 === "mongo")) || (key24 === "elastic")) || (key24 === "redis"))){
const err204 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data84.registry !== undefined){
let data85 = data84.registry;
if(typeof data85 === "string"){
if(!pattern40.test(data85)){
const err205 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"}};
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
const err206 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data84.pullSecrets !== undefined){
let data86 = data84.pullSecrets;
if(Array.isArray(data86)){
const len4 = data86.length;
for(let i4=0; i4<len4; i4++){
if(typeof data86[i4] !== "string"){
const err207 = {instancePath:instancePath+"/images/pullSecrets/" + i4,schemaPath:"#/properties/images/properties/pullSecrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/images/pullSecrets",schemaPath:"#/properties/images/properties/pullSecrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data84.server !== undefined){
let data88 = data84.server;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key25 in data88){
if(!((key25 === "tag") || (key25 === "digest"))){
const err209 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data88.tag !== undefined){
let data89 = data88.tag;
if(typeof data89 === "string"){
if(!pattern41.test(data89)){
const err210 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data88.digest !== undefined){
let data90 = data88.digest;
if(typeof data90 === "string"){
if(!pattern42.test(data90)){
const err212 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data84.mongo !== undefined){
let data91 = data84.mongo;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key26 in data91){
if(!((key26 === "tag") || (key26 === "digest"))){
const err215 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data91.tag !== undefined){
let data92 = data91.tag;
if(typeof data92 === "string"){
if(!pattern41.test(data92)){
const err216 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err217 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data91.digest !== undefined){
let data93 = data91.digest;
if(typeof data93 === "string"){
if(!pattern42.test(data93)){
const err218 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err219 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data84.elastic !== undefined){
let data94 = data84.elastic;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key27 in data94){
if(!((key27 === "tag") || (key27 === "digest"))){
const err221 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data94.tag !== undefined){
let data95 = data94.tag;
if(typeof data95 === "string"){
if(!pattern41.test(data95)){
const err222 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data94.digest !== undefined){
let data96 = data94.digest;
if(typeof data96 === "string"){
if(!pattern42.test(data96)){
const err224 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data84.redis !== undefined){
let data97 = data84.redis;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key28 in data97){
if(!((key28 === "tag") || (key28 === "digest"))){
const err227 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data97.tag !== undefined){
let data98 = data97.tag;
if(typeof data98 === "string"){
if(!pattern41.test(data98)){
const err228 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err229 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data97.digest !== undefined){
let data99 = data97.digest;
if(typeof data99 === "string"){
if(!pattern42.test(data99)){
const err230 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.labels !== undefined){
let data100 = data.labels;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key29 in data100){
if(typeof data100[key29] !== "string"){
const err234 = {instancePath:instancePath+"/labels/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.flux !== undefined){
let data102 = data.flux;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.source === undefined){
const err236 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key30 in data102){
if(!(func1.call(schema31.properties.flux.properties, key30))){
const err237 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data102.source !== undefined){
let data103 = data102.source;
const _errs257 = errors;
let valid49 = false;
const _errs258 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.kind === undefined){
const err238 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data103.url === undefined){
const err239 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data103.ref === undefined){
const err240 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key31 in data103){
if(!((((((key31 === "kind") || (key31 === "url")) || (key31 === "ref")) || (key31 === "secretName")) || (key31 === "provider")) || (key31 === "interval"))){
const err241 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data103.kind !== undefined){
if("git" !== data103.kind){
const err242 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "git"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data103.url !== undefined){
let data105 = data103.url;
if(typeof data105 === "string"){
if(!pattern49.test(data105)){
const err243 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?|ssh)://[^/\\s]+(/\\S*)?$"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data103.ref !== undefined){
let data106 = data103.ref;
const _errs265 = errors;
let valid51 = false;
const _errs266 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.branch === undefined){
const err245 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "branch"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key32 in data106){
if(!(key32 === "branch")){
const err246 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data106.branch !== undefined){
let data107 = data106.branch;
if(typeof data107 === "string"){
if(!pattern50.test(data107)){
const err247 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
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
const err248 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/type",keyword:"type",params:{type: "string"}};
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
const err249 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid5 = _errs266 === errors;
valid51 = valid51 || _valid5;
if(_valid5){
var props4 = true;
}
const _errs271 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.tag === undefined){
const err250 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key33 in data106){
if(!(key33 === "tag")){
const err251 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data106.tag !== undefined){
let data108 = data106.tag;
if(typeof data108 === "string"){
if(!pattern50.test(data108)){
const err252 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid5 = _errs271 === errors;
valid51 = valid51 || _valid5;
if(_valid5){
if(props4 !== true){
props4 = true;
}
}
const _errs276 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.semver === undefined){
const err255 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key34 in data106){
if(!(key34 === "semver")){
const err256 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data106.semver !== undefined){
let data109 = data106.semver;
if(typeof data109 === "string"){
if(!pattern52.test(data109)){
const err257 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid5 = _errs276 === errors;
valid51 = valid51 || _valid5;
if(_valid5){
if(props4 !== true){
props4 = true;
}
}
const _errs281 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.commit === undefined){
const err260 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key35 in data106){
if(!(key35 === "commit")){
const err261 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data106.commit !== undefined){
let data110 = data106.commit;
if(typeof data110 === "string"){
if(!pattern53.test(data110)){
const err262 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid5 = _errs281 === errors;
valid51 = valid51 || _valid5;
if(_valid5){
if(props4 !== true){
props4 = true;
}
}
if(!valid51){
const err265 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
else {
errors = _errs265;
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
}
else {
vErrors = null;
}
}
}
}
if(data103.secretName !== undefined){
let data111 = data103.secretName;
if(typeof data111 === "string"){
if(!pattern19.test(data111)){
const err266 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data103.provider !== undefined){
let data112 = data103.provider;
if(!(((data112 === "aws") || (data112 === "azure")) || (data112 === "github"))){
const err268 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[0].properties.provider.enum}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data103.interval !== undefined){
let data113 = data103.interval;
if(typeof data113 === "string"){
if(!pattern31.test(data113)){
const err269 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid4 = _errs258 === errors;
valid49 = valid49 || _valid4;
if(_valid4){
var props5 = true;
}
const _errs291 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.kind === undefined){
const err272 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data103.url === undefined){
const err273 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data103.ref === undefined){
const err274 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
for(const key36 in data103){
if(!((((((key36 === "kind") || (key36 === "url")) || (key36 === "ref")) || (key36 === "secretName")) || (key36 === "provider")) || (key36 === "interval"))){
const err275 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data103.kind !== undefined){
if("oci" !== data103.kind){
const err276 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "oci"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data103.url !== undefined){
let data115 = data103.url;
if(typeof data115 === "string"){
if(!pattern56.test(data115)){
const err277 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^oci://[^/\\s]+/\\S+$"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data103.ref !== undefined){
let data116 = data103.ref;
const _errs298 = errors;
let valid57 = false;
const _errs299 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.tag === undefined){
const err279 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
for(const key37 in data116){
if(!(key37 === "tag")){
const err280 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data116.tag !== undefined){
let data117 = data116.tag;
if(typeof data117 === "string"){
if(!pattern57.test(data117)){
const err281 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid6 = _errs299 === errors;
valid57 = valid57 || _valid6;
if(_valid6){
var props6 = true;
}
const _errs304 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.semver === undefined){
const err284 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key38 in data116){
if(!(key38 === "semver")){
const err285 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data116.semver !== undefined){
let data118 = data116.semver;
if(typeof data118 === "string"){
if(!pattern52.test(data118)){
const err286 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid6 = _errs304 === errors;
valid57 = valid57 || _valid6;
if(_valid6){
if(props6 !== true){
props6 = true;
}
}
const _errs309 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.digest === undefined){
const err289 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
for(const key39 in data116){
if(!(key39 === "digest")){
const err290 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data116.digest !== undefined){
let data119 = data116.digest;
if(typeof data119 === "string"){
if(!pattern42.test(data119)){
const err291 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/type",keyword:"type",params:{type: "string"}};
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
const err293 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid6 = _errs309 === errors;
valid57 = valid57 || _valid6;
if(_valid6){
if(props6 !== true){
props6 = true;
}
}
if(!valid57){
const err294 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
else {
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
}
}
if(data103.secretName !== undefined){
let data120 = data103.secretName;
if(typeof data120 === "string"){
if(!pattern19.test(data120)){
const err295 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data103.provider !== undefined){
let data121 = data103.provider;
if(!(((data121 === "aws") || (data121 === "azure")) || (data121 === "gcp"))){
const err297 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[1].properties.provider.enum}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data103.interval !== undefined){
let data122 = data103.interval;
if(typeof data122 === "string"){
if(!pattern31.test(data122)){
const err298 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/type",keyword:"type",params:{type: "string"}};
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
const err300 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid4 = _errs291 === errors;
valid49 = valid49 || _valid4;
if(_valid4){
if(props5 !== true){
props5 = true;
}
}
const _errs319 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.kind === undefined){
const err301 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data103.name === undefined){
const err302 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key40 in data103){
if(!((((key40 === "kind") || (key40 === "name")) || (key40 === "namespace")) || (key40 === "sourceKind"))){
const err303 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data103.kind !== undefined){
if("existing" !== data103.kind){
const err304 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "existing"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data103.name !== undefined){
let data124 = data103.name;
if(typeof data124 === "string"){
if(!pattern19.test(data124)){
const err305 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data103.namespace !== undefined){
let data125 = data103.namespace;
if(typeof data125 === "string"){
if(!pattern4.test(data125)){
const err307 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data103.sourceKind !== undefined){
let data126 = data103.sourceKind;
if(!(((data126 === "GitRepository") || (data126 === "OCIRepository")) || (data126 === "Bucket"))){
const err309 = {instancePath:instancePath+"/flux/source/sourceKind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/sourceKind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[2].properties.sourceKind.enum}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid4 = _errs319 === errors;
valid49 = valid49 || _valid4;
if(_valid4){
if(props5 !== true){
props5 = true;
}
}
if(!valid49){
const err311 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
else {
errors = _errs257;
if(vErrors !== null){
if(_errs257){
vErrors.length = _errs257;
}
else {
vErrors = null;
}
}
}
}
if(data102.path !== undefined){
let data127 = data102.path;
if(typeof data127 === "string"){
if(!pattern64.test(data127)){
const err312 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data102.namespace !== undefined){
let data128 = data102.namespace;
if(typeof data128 === "string"){
if(!pattern4.test(data128)){
const err314 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data102.interval !== undefined){
let data129 = data102.interval;
if(typeof data129 === "string"){
if(!pattern31.test(data129)){
const err316 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data102.retryInterval !== undefined){
let data130 = data102.retryInterval;
if(typeof data130 === "string"){
if(!pattern31.test(data130)){
const err318 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data102.timeout !== undefined){
let data131 = data102.timeout;
if(typeof data131 === "string"){
if(!pattern31.test(data131)){
const err320 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err321 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data102.serviceAccountName !== undefined){
let data132 = data102.serviceAccountName;
if(typeof data132 === "string"){
if(!pattern19.test(data132)){
const err322 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data102.decryption !== undefined){
let data133 = data102.decryption;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key41 in data133){
if(!(key41 === "secretName")){
const err324 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data133.secretName !== undefined){
let data134 = data133.secretName;
if(typeof data134 === "string"){
if(!pattern19.test(data134)){
const err325 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data102.substitute !== undefined){
let data135 = data102.substitute;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key42 in data135){
if(typeof data135[key42] !== "string"){
const err328 = {instancePath:instancePath+"/flux/substitute/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flux/properties/substitute/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/flux/substitute",schemaPath:"#/properties/flux/properties/substitute/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data102.substituteFrom !== undefined){
let data137 = data102.substituteFrom;
if(Array.isArray(data137)){
const len5 = data137.length;
for(let i5=0; i5<len5; i5++){
let data138 = data137[i5];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.kind === undefined){
const err330 = {instancePath:instancePath+"/flux/substituteFrom/" + i5,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(data138.name === undefined){
const err331 = {instancePath:instancePath+"/flux/substituteFrom/" + i5,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
for(const key43 in data138){
if(!(((key43 === "kind") || (key43 === "name")) || (key43 === "optional"))){
const err332 = {instancePath:instancePath+"/flux/substituteFrom/" + i5,schemaPath:"#/properties/flux/properties/substituteFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data138.kind !== undefined){
let data139 = data138.kind;
if(!((data139 === "ConfigMap") || (data139 === "Secret"))){
const err333 = {instancePath:instancePath+"/flux/substituteFrom/" + i5+"/kind",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.substituteFrom.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data138.name !== undefined){
let data140 = data138.name;
if(typeof data140 === "string"){
if(!pattern19.test(data140)){
const err334 = {instancePath:instancePath+"/flux/substituteFrom/" + i5+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/flux/substituteFrom/" + i5+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data138.optional !== undefined){
if(typeof data138.optional !== "boolean"){
const err336 = {instancePath:instancePath+"/flux/substituteFrom/" + i5+"/optional",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/optional/type",keyword:"type",params:{type: "boolean"}};
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
const err337 = {instancePath:instancePath+"/flux/substituteFrom/" + i5,schemaPath:"#/properties/flux/properties/substituteFrom/items/type",keyword:"type",params:{type: "object"}};
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
const err338 = {instancePath:instancePath+"/flux/substituteFrom",schemaPath:"#/properties/flux/properties/substituteFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
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
let data143 = data.api;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key44 in data143){
if(!(func1.call(schema31.properties.api.properties, key44))){
const err340 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data143.replicas !== undefined){
let data144 = data143.replicas;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err341 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 1 || isNaN(data144)){
const err342 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
if(data143.pods !== undefined){
if(!(validate21(data143.pods, {instancePath:instancePath+"/api/pods",parentData:data143,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data143.gunicorn !== undefined){
let data146 = data143.gunicorn;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key45 in data146){
if(!((((key45 === "workers") || (key45 === "timeoutSec")) || (key45 === "maxRequests")) || (key45 === "maxRequestsJitter"))){
const err343 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data146.workers !== undefined){
let data147 = data146.workers;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err344 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 1 || isNaN(data147)){
const err345 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data146.timeoutSec !== undefined){
let data148 = data146.timeoutSec;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err346 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 1 || isNaN(data148)){
const err347 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data146.maxRequests !== undefined){
let data149 = data146.maxRequests;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err348 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 1 || isNaN(data149)){
const err349 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
if(data146.maxRequestsJitter !== undefined){
let data150 = data146.maxRequestsJitter;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err350 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 0 || isNaN(data150)){
const err351 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
}
else {
const err352 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data143.watchdog !== undefined){
let data151 = data143.watchdog;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key46 in data151){
if(!(((key46 === "enabled") || (key46 === "thresholdSec")) || (key46 === "intervalSec"))){
const err353 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data151.enabled !== undefined){
if(typeof data151.enabled !== "boolean"){
const err354 = {instancePath:instancePath+"/api/watchdog/enabled",schemaPath:"#/properties/api/properties/watchdog/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data151.thresholdSec !== undefined){
let data153 = data151.thresholdSec;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err355 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 1 || isNaN(data153)){
const err356 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
if(data151.intervalSec !== undefined){
let data154 = data151.intervalSec;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err357 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 1 || isNaN(data154)){
const err358 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err359 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data143.cookies !== undefined){
let data155 = data143.cookies;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key47 in data155){
if(!((key47 === "sameSite") || (key47 === "maxAgeSec"))){
const err360 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data155.sameSite !== undefined){
let data156 = data155.sameSite;
if(!(((data156 === "Lax") || (data156 === "Strict")) || (data156 === "None"))){
const err361 = {instancePath:instancePath+"/api/cookies/sameSite",schemaPath:"#/properties/api/properties/cookies/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.cookies.properties.sameSite.enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data155.maxAgeSec !== undefined){
let data157 = data155.maxAgeSec;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err362 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 60 || isNaN(data157)){
const err363 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
}
else {
const err364 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data143.sessions !== undefined){
let data158 = data143.sessions;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key48 in data158){
if(!((key48 === "defaultExpirationSec") || (key48 === "maxExpirationSec"))){
const err365 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data158.defaultExpirationSec !== undefined){
let data159 = data158.defaultExpirationSec;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
const err366 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 60 || isNaN(data159)){
const err367 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
if(data158.maxExpirationSec !== undefined){
let data160 = data158.maxExpirationSec;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err368 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 60 || isNaN(data160)){
const err369 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
}
else {
const err370 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data143.cors !== undefined){
let data161 = data143.cors;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key49 in data161){
if(!(key49 === "origins")){
const err371 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data161.origins !== undefined){
let data162 = data161.origins;
if(Array.isArray(data162)){
const len6 = data162.length;
for(let i6=0; i6<len6; i6++){
if(typeof data162[i6] !== "string"){
const err372 = {instancePath:instancePath+"/api/cors/origins/" + i6,schemaPath:"#/properties/api/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
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
const err373 = {instancePath:instancePath+"/api/cors/origins",schemaPath:"#/properties/api/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
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
const err374 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data143.workers !== undefined){
let data164 = data143.workers;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key50 in data164){
if(!((((key50 === "timeoutSec") || (key50 === "taskUpdateTimeoutSec")) || (key50 === "autoRegister")) || (key50 === "autoUnregister"))){
const err375 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data164.timeoutSec !== undefined){
let data165 = data164.timeoutSec;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err376 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 60 || isNaN(data165)){
const err377 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
if(data164.taskUpdateTimeoutSec !== undefined){
let data166 = data164.taskUpdateTimeoutSec;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err378 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 60 || isNaN(data166)){
const err379 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
if(data164.autoRegister !== undefined){
if(typeof data164.autoRegister !== "boolean"){
const err380 = {instancePath:instancePath+"/api/workers/autoRegister",schemaPath:"#/properties/api/properties/workers/properties/autoRegister/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data164.autoUnregister !== undefined){
if(typeof data164.autoUnregister !== "boolean"){
const err381 = {instancePath:instancePath+"/api/workers/autoUnregister",schemaPath:"#/properties/api/properties/workers/properties/autoUnregister/type",keyword:"type",params:{type: "boolean"}};
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
const err382 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data143.asyncDelete !== undefined){
let data169 = data143.asyncDelete;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key51 in data169){
if(!((((((key51 === "enabled") || (key51 === "replicas")) || (key51 === "resources")) || (key51 === "maxRetries")) || (key51 === "retryTimeoutSec")) || (key51 === "fileserverTimeoutSec"))){
const err383 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data169.enabled !== undefined){
if(typeof data169.enabled !== "boolean"){
const err384 = {instancePath:instancePath+"/api/asyncDelete/enabled",schemaPath:"#/properties/api/properties/asyncDelete/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data169.replicas !== undefined){
if(1 !== data169.replicas){
const err385 = {instancePath:instancePath+"/api/asyncDelete/replicas",schemaPath:"#/properties/api/properties/asyncDelete/properties/replicas/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data169.resources !== undefined){
if(!(validate22(data169.resources, {instancePath:instancePath+"/api/asyncDelete/resources",parentData:data169,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.maxRetries !== undefined){
let data173 = data169.maxRetries;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err386 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 1 || isNaN(data173)){
const err387 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
if(data169.retryTimeoutSec !== undefined){
let data174 = data169.retryTimeoutSec;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err388 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 1 || isNaN(data174)){
const err389 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
if(data169.fileserverTimeoutSec !== undefined){
let data175 = data169.fileserverTimeoutSec;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
const err390 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 1 || isNaN(data175)){
const err391 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
}
else {
const err392 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data143.storageCredentials !== undefined){
let data176 = data143.storageCredentials;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key52 in data176){
if(!(((key52 === "s3") || (key52 === "gcs")) || (key52 === "azure"))){
const err393 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data176.s3 !== undefined){
let data177 = data176.s3;
if(Array.isArray(data177)){
const len7 = data177.length;
for(let i7=0; i7<len7; i7++){
let data178 = data177[i7];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.accessKey === undefined){
const err394 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "accessKey"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data178.secretKey === undefined){
const err395 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "secretKey"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
for(const key53 in data178){
if(!((((((key53 === "bucket") || (key53 === "host")) || (key53 === "region")) || (key53 === "secure")) || (key53 === "accessKey")) || (key53 === "secretKey"))){
const err396 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data178.bucket !== undefined){
let data179 = data178.bucket;
if(typeof data179 === "string"){
if(!pattern86.test(data179)){
const err397 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
else {
const err398 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data178.host !== undefined){
let data180 = data178.host;
if(typeof data180 === "string"){
if(!pattern87.test(data180)){
const err399 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+(:[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
else {
const err400 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data178.region !== undefined){
if(typeof data178.region !== "string"){
const err401 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/region",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data178.secure !== undefined){
if(typeof data178.secure !== "boolean"){
const err402 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secure",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/secure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data178.accessKey !== undefined){
let data183 = data178.accessKey;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.name === undefined){
const err403 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data183.key === undefined){
const err404 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key54 in data183){
if(!((key54 === "name") || (key54 === "key"))){
const err405 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data183.name !== undefined){
let data184 = data183.name;
if(typeof data184 === "string"){
if(!pattern19.test(data184)){
const err406 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data183.key !== undefined){
let data185 = data183.key;
if(typeof data185 === "string"){
if(!pattern35.test(data185)){
const err408 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err409 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err410 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data178.secretKey !== undefined){
let data186 = data178.secretKey;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.name === undefined){
const err411 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(data186.key === undefined){
const err412 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
for(const key55 in data186){
if(!((key55 === "name") || (key55 === "key"))){
const err413 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data186.name !== undefined){
let data187 = data186.name;
if(typeof data187 === "string"){
if(!pattern19.test(data187)){
const err414 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data186.key !== undefined){
let data188 = data186.key;
if(typeof data188 === "string"){
if(!pattern35.test(data188)){
const err416 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/api/storageCredentials/s3",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data176.gcs !== undefined){
let data189 = data176.gcs;
if(Array.isArray(data189)){
const len8 = data189.length;
for(let i8=0; i8<len8; i8++){
let data190 = data189[i8];
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.project === undefined){
const err421 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data190.credentials === undefined){
const err422 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
for(const key56 in data190){
if(!(((key56 === "bucket") || (key56 === "project")) || (key56 === "credentials"))){
const err423 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data190.bucket !== undefined){
let data191 = data190.bucket;
if(typeof data191 === "string"){
if(!pattern92.test(data191)){
const err424 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data190.project !== undefined){
if(typeof data190.project !== "string"){
const err426 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/project",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data190.credentials !== undefined){
let data193 = data190.credentials;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.name === undefined){
const err427 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(data193.key === undefined){
const err428 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
for(const key57 in data193){
if(!((key57 === "name") || (key57 === "key"))){
const err429 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data193.name !== undefined){
let data194 = data193.name;
if(typeof data194 === "string"){
if(!pattern19.test(data194)){
const err430 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data193.key !== undefined){
let data195 = data193.key;
if(typeof data195 === "string"){
if(!pattern35.test(data195)){
const err432 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err433 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err434 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
else {
const err435 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath:instancePath+"/api/storageCredentials/gcs",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data176.azure !== undefined){
let data196 = data176.azure;
if(Array.isArray(data196)){
const len9 = data196.length;
for(let i9=0; i9<len9; i9++){
let data197 = data196[i9];
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.account === undefined){
const err437 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data197.accountKey === undefined){
const err438 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "accountKey"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
for(const key58 in data197){
if(!(((key58 === "account") || (key58 === "container")) || (key58 === "accountKey"))){
const err439 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data197.account !== undefined){
let data198 = data197.account;
if(typeof data198 === "string"){
if(!pattern95.test(data198)){
const err440 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{3,24}$"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data197.container !== undefined){
let data199 = data197.container;
if(typeof data199 === "string"){
if(!pattern96.test(data199)){
const err442 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
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
const err443 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data197.accountKey !== undefined){
let data200 = data197.accountKey;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.name === undefined){
const err444 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(data200.key === undefined){
const err445 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
for(const key59 in data200){
if(!((key59 === "name") || (key59 === "key"))){
const err446 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data200.name !== undefined){
let data201 = data200.name;
if(typeof data201 === "string"){
if(!pattern19.test(data201)){
const err447 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data200.key !== undefined){
let data202 = data200.key;
if(typeof data202 === "string"){
if(!pattern35.test(data202)){
const err449 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err450 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err451 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/api/storageCredentials/azure",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data143.servicesAgent !== undefined){
if(typeof data143.servicesAgent !== "boolean"){
const err455 = {instancePath:instancePath+"/api/servicesAgent",schemaPath:"#/properties/api/properties/servicesAgent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data143.checkForUpdates !== undefined){
if(typeof data143.checkForUpdates !== "boolean"){
const err456 = {instancePath:instancePath+"/api/checkForUpdates",schemaPath:"#/properties/api/properties/checkForUpdates/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data143.statistics !== undefined){
if(typeof data143.statistics !== "boolean"){
const err457 = {instancePath:instancePath+"/api/statistics",schemaPath:"#/properties/api/properties/statistics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data143.prePopulate !== undefined){
if(typeof data143.prePopulate !== "boolean"){
const err458 = {instancePath:instancePath+"/api/prePopulate",schemaPath:"#/properties/api/properties/prePopulate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data143.logLevel !== undefined){
let data207 = data143.logLevel;
if(!((((data207 === "DEBUG") || (data207 === "INFO")) || (data207 === "WARNING")) || (data207 === "ERROR"))){
const err459 = {instancePath:instancePath+"/api/logLevel",schemaPath:"#/properties/api/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data143.company !== undefined){
let data208 = data143.company;
if(typeof data208 === "string"){
if(!pattern99.test(data208)){
const err460 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data143.databaseInitSec !== undefined){
let data209 = data143.databaseInitSec;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
const err462 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 < 1 || isNaN(data209)){
const err463 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
if(data143.extraConfig !== undefined){
let data210 = data143.extraConfig;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key60 in data210){
if(!((key60 === "shared") || (key60 === "apiserver"))){
const err464 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data210.shared !== undefined){
let data211 = data210.shared;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key61 in data211){
let data212 = data211[key61];
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
}
else {
const err465 = {instancePath:instancePath+"/api/extraConfig/shared/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/shared/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/api/extraConfig/shared",schemaPath:"#/properties/api/properties/extraConfig/properties/shared/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data210.apiserver !== undefined){
let data213 = data210.apiserver;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key62 in data213){
let data214 = data213[key62];
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
}
else {
const err467 = {instancePath:instancePath+"/api/extraConfig/apiserver/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
else {
const err468 = {instancePath:instancePath+"/api/extraConfig/apiserver",schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
else {
const err469 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data.web !== undefined){
let data215 = data.web;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
for(const key63 in data215){
if(!((((((((key63 === "replicas") || (key63 === "pods")) || (key63 === "proxyTimeoutSec")) || (key63 === "ipv6")) || (key63 === "loginNotice")) || (key63 === "displayTips")) || (key63 === "updateNotice")) || (key63 === "configuration"))){
const err471 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data215.replicas !== undefined){
let data216 = data215.replicas;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
const err472 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 1 || isNaN(data216)){
const err473 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
if(data215.pods !== undefined){
if(!(validate27(data215.pods, {instancePath:instancePath+"/web/pods",parentData:data215,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data215.proxyTimeoutSec !== undefined){
let data218 = data215.proxyTimeoutSec;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
const err474 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 1 || isNaN(data218)){
const err475 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
if(data215.ipv6 !== undefined){
if(typeof data215.ipv6 !== "boolean"){
const err476 = {instancePath:instancePath+"/web/ipv6",schemaPath:"#/properties/web/properties/ipv6/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data215.loginNotice !== undefined){
if(typeof data215.loginNotice !== "string"){
const err477 = {instancePath:instancePath+"/web/loginNotice",schemaPath:"#/properties/web/properties/loginNotice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data215.displayTips !== undefined){
if(typeof data215.displayTips !== "boolean"){
const err478 = {instancePath:instancePath+"/web/displayTips",schemaPath:"#/properties/web/properties/displayTips/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data215.updateNotice !== undefined){
if(typeof data215.updateNotice !== "boolean"){
const err479 = {instancePath:instancePath+"/web/updateNotice",schemaPath:"#/properties/web/properties/updateNotice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data215.configuration !== undefined){
let data223 = data215.configuration;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
}
else {
const err480 = {instancePath:instancePath+"/web/configuration",schemaPath:"#/properties/web/properties/configuration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data.fileserver !== undefined){
let data224 = data.fileserver;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key64 in data224){
if(!(func1.call(schema31.properties.fileserver.properties, key64))){
const err482 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data224.replicas !== undefined){
let data225 = data224.replicas;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
const err483 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 1 || isNaN(data225)){
const err484 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
if(data224.pods !== undefined){
if(!(validate21(data224.pods, {instancePath:instancePath+"/fileserver/pods",parentData:data224,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data224.storage !== undefined){
let data227 = data224.storage;
const _errs551 = errors;
let valid100 = false;
const _errs552 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.size === undefined){
const err485 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
for(const key65 in data227){
if(!(((key65 === "size") || (key65 === "class")) || (key65 === "accessModes"))){
const err486 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data227.size !== undefined){
let data228 = data227.size;
if(typeof data228 === "string"){
if(!pattern77.test(data228)){
const err487 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
else {
const err488 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data227.class !== undefined){
let data229 = data227.class;
if(typeof data229 === "string"){
if(!pattern19.test(data229)){
const err489 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data227.accessModes !== undefined){
let data230 = data227.accessModes;
if(Array.isArray(data230)){
const len10 = data230.length;
for(let i10=0; i10<len10; i10++){
let data231 = data230[i10];
if(!(((data231 === "ReadWriteOnce") || (data231 === "ReadWriteMany")) || (data231 === "ReadWriteOncePod"))){
const err491 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i10,schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var _valid7 = _errs552 === errors;
valid100 = valid100 || _valid7;
if(_valid7){
var props7 = true;
}
const _errs562 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.existingClaim === undefined){
const err494 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
for(const key66 in data227){
if(!(((key66 === "existingClaim") || (key66 === "subPath")) || (key66 === "accessModes"))){
const err495 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data227.existingClaim !== undefined){
let data232 = data227.existingClaim;
if(typeof data232 === "string"){
if(!pattern19.test(data232)){
const err496 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data227.subPath !== undefined){
let data233 = data227.subPath;
if(typeof data233 === "string"){
if(!pattern107.test(data233)){
const err498 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data227.accessModes !== undefined){
let data234 = data227.accessModes;
if(Array.isArray(data234)){
const len11 = data234.length;
for(let i11=0; i11<len11; i11++){
let data235 = data234[i11];
if(!(((data235 === "ReadWriteOnce") || (data235 === "ReadWriteMany")) || (data235 === "ReadWriteOncePod"))){
const err500 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i11,schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[1].properties.accessModes.items.enum}};
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
else {
const err501 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
var _valid7 = _errs562 === errors;
valid100 = valid100 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = true;
}
}
if(!valid100){
const err503 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
else {
errors = _errs551;
if(vErrors !== null){
if(_errs551){
vErrors.length = _errs551;
}
else {
vErrors = null;
}
}
}
}
if(data224.auth !== undefined){
if(typeof data224.auth !== "boolean"){
const err504 = {instancePath:instancePath+"/fileserver/auth",schemaPath:"#/properties/fileserver/properties/auth/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data224.tokenCacheSec !== undefined){
let data237 = data224.tokenCacheSec;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
const err505 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
const err506 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
}
if(data224.maxUploadMib !== undefined){
let data238 = data224.maxUploadMib;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
const err507 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 1 || isNaN(data238)){
const err508 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
if(data224.uploadSpool !== undefined){
let data239 = data224.uploadSpool;
if(typeof data239 === "string"){
if(!pattern77.test(data239)){
const err509 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data224.batchDelete !== undefined){
if(typeof data224.batchDelete !== "boolean"){
const err511 = {instancePath:instancePath+"/fileserver/batchDelete",schemaPath:"#/properties/fileserver/properties/batchDelete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data224.downloadCacheSec !== undefined){
let data241 = data224.downloadCacheSec;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
const err512 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 0 || isNaN(data241)){
const err513 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
}
if(data224.gunicorn !== undefined){
let data242 = data224.gunicorn;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key67 in data242){
if(!(((key67 === "workers") || (key67 === "threads")) || (key67 === "timeoutSec"))){
const err514 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data242.workers !== undefined){
let data243 = data242.workers;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
const err515 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 < 1 || isNaN(data243)){
const err516 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
if(data242.threads !== undefined){
let data244 = data242.threads;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
const err517 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 < 1 || isNaN(data244)){
const err518 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data242.timeoutSec !== undefined){
let data245 = data242.timeoutSec;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
const err519 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 < 1 || isNaN(data245)){
const err520 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err521 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data224.logLevel !== undefined){
let data246 = data224.logLevel;
if(!((((data246 === "DEBUG") || (data246 === "INFO")) || (data246 === "WARNING")) || (data246 === "ERROR"))){
const err522 = {instancePath:instancePath+"/fileserver/logLevel",schemaPath:"#/properties/fileserver/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data.mongo !== undefined){
let data247 = data.mongo;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key68 in data247){
if(!(((key68 === "pods") || (key68 === "storage")) || (key68 === "cachePercent"))){
const err524 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data247.pods !== undefined){
if(!(validate27(data247.pods, {instancePath:instancePath+"/mongo/pods",parentData:data247,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data247.storage !== undefined){
let data249 = data247.storage;
const _errs599 = errors;
let valid109 = false;
const _errs600 = errors;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
if(data249.size === undefined){
const err525 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
for(const key69 in data249){
if(!(((key69 === "size") || (key69 === "class")) || (key69 === "accessModes"))){
const err526 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data249.size !== undefined){
let data250 = data249.size;
if(typeof data250 === "string"){
if(!pattern77.test(data250)){
const err527 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data249.class !== undefined){
let data251 = data249.class;
if(typeof data251 === "string"){
if(!pattern19.test(data251)){
const err529 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data249.accessModes !== undefined){
let data252 = data249.accessModes;
if(Array.isArray(data252)){
const len12 = data252.length;
for(let i12=0; i12<len12; i12++){
let data253 = data252[i12];
if(!(((data253 === "ReadWriteOnce") || (data253 === "ReadWriteMany")) || (data253 === "ReadWriteOncePod"))){
const err531 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i12,schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
}
else {
const err532 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err533 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
var _valid8 = _errs600 === errors;
valid109 = valid109 || _valid8;
if(_valid8){
var props8 = true;
}
const _errs610 = errors;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
if(data249.existingClaim === undefined){
const err534 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
for(const key70 in data249){
if(!(((key70 === "existingClaim") || (key70 === "subPath")) || (key70 === "accessModes"))){
const err535 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data249.existingClaim !== undefined){
let data254 = data249.existingClaim;
if(typeof data254 === "string"){
if(!pattern19.test(data254)){
const err536 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data249.subPath !== undefined){
let data255 = data249.subPath;
if(typeof data255 === "string"){
if(!pattern107.test(data255)){
const err538 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data249.accessModes !== undefined){
let data256 = data249.accessModes;
if(Array.isArray(data256)){
const len13 = data256.length;
for(let i13=0; i13<len13; i13++){
let data257 = data256[i13];
if(!(((data257 === "ReadWriteOnce") || (data257 === "ReadWriteMany")) || (data257 === "ReadWriteOncePod"))){
const err540 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i13,schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[1].properties.accessModes.items.enum}};
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
else {
const err541 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
var _valid8 = _errs610 === errors;
valid109 = valid109 || _valid8;
if(_valid8){
if(props8 !== true){
props8 = true;
}
}
if(!valid109){
const err543 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
else {
errors = _errs599;
if(vErrors !== null){
if(_errs599){
vErrors.length = _errs599;
}
else {
vErrors = null;
}
}
}
}
if(data247.cachePercent !== undefined){
let data258 = data247.cachePercent;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
const err544 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 > 60 || isNaN(data258)){
const err545 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data258 < 10 || isNaN(data258)){
const err546 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
}
else {
const err547 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data.elastic !== undefined){
let data259 = data.elastic;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key71 in data259){
if(!((((key71 === "pods") || (key71 === "storage")) || (key71 === "mmap")) || (key71 === "diskWatermark"))){
const err548 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data259.pods !== undefined){
if(!(validate27(data259.pods, {instancePath:instancePath+"/elastic/pods",parentData:data259,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data259.storage !== undefined){
let data261 = data259.storage;
const _errs627 = errors;
let valid117 = false;
const _errs628 = errors;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
if(data261.size === undefined){
const err549 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
for(const key72 in data261){
if(!(((key72 === "size") || (key72 === "class")) || (key72 === "accessModes"))){
const err550 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data261.size !== undefined){
let data262 = data261.size;
if(typeof data262 === "string"){
if(!pattern77.test(data262)){
const err551 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data261.class !== undefined){
let data263 = data261.class;
if(typeof data263 === "string"){
if(!pattern19.test(data263)){
const err553 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data261.accessModes !== undefined){
let data264 = data261.accessModes;
if(Array.isArray(data264)){
const len14 = data264.length;
for(let i14=0; i14<len14; i14++){
let data265 = data264[i14];
if(!(((data265 === "ReadWriteOnce") || (data265 === "ReadWriteMany")) || (data265 === "ReadWriteOncePod"))){
const err555 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i14,schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
}
else {
const err557 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
var _valid9 = _errs628 === errors;
valid117 = valid117 || _valid9;
if(_valid9){
var props9 = true;
}
const _errs638 = errors;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
if(data261.existingClaim === undefined){
const err558 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
for(const key73 in data261){
if(!(((key73 === "existingClaim") || (key73 === "subPath")) || (key73 === "accessModes"))){
const err559 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data261.existingClaim !== undefined){
let data266 = data261.existingClaim;
if(typeof data266 === "string"){
if(!pattern19.test(data266)){
const err560 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data261.subPath !== undefined){
let data267 = data261.subPath;
if(typeof data267 === "string"){
if(!pattern107.test(data267)){
const err562 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data261.accessModes !== undefined){
let data268 = data261.accessModes;
if(Array.isArray(data268)){
const len15 = data268.length;
for(let i15=0; i15<len15; i15++){
let data269 = data268[i15];
if(!(((data269 === "ReadWriteOnce") || (data269 === "ReadWriteMany")) || (data269 === "ReadWriteOncePod"))){
const err564 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i15,schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
}
else {
const err566 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
var _valid9 = _errs638 === errors;
valid117 = valid117 || _valid9;
if(_valid9){
if(props9 !== true){
props9 = true;
}
}
if(!valid117){
const err567 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
else {
errors = _errs627;
if(vErrors !== null){
if(_errs627){
vErrors.length = _errs627;
}
else {
vErrors = null;
}
}
}
}
if(data259.mmap !== undefined){
if(typeof data259.mmap !== "boolean"){
const err568 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/properties/mmap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data259.diskWatermark !== undefined){
let data271 = data259.diskWatermark;
if(typeof data271 === "string"){
if(!pattern117.test(data271)){
const err569 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(mb|gb)$"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/type",keyword:"type",params:{type: "string"}};
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
const err571 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data.redis !== undefined){
let data272 = data.redis;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key74 in data272){
if(!(((key74 === "pods") || (key74 === "storage")) || (key74 === "memoryPercent"))){
const err572 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data272.pods !== undefined){
if(!(validate27(data272.pods, {instancePath:instancePath+"/redis/pods",parentData:data272,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data272.storage !== undefined){
let data274 = data272.storage;
const _errs657 = errors;
let valid125 = false;
const _errs658 = errors;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
if(data274.size === undefined){
const err573 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
for(const key75 in data274){
if(!(((key75 === "size") || (key75 === "class")) || (key75 === "accessModes"))){
const err574 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data274.size !== undefined){
let data275 = data274.size;
if(typeof data275 === "string"){
if(!pattern77.test(data275)){
const err575 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
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
const err576 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data274.class !== undefined){
let data276 = data274.class;
if(typeof data276 === "string"){
if(!pattern19.test(data276)){
const err577 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
else {
const err578 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data274.accessModes !== undefined){
let data277 = data274.accessModes;
if(Array.isArray(data277)){
const len16 = data277.length;
for(let i16=0; i16<len16; i16++){
let data278 = data277[i16];
if(!(((data278 === "ReadWriteOnce") || (data278 === "ReadWriteMany")) || (data278 === "ReadWriteOncePod"))){
const err579 = {instancePath:instancePath+"/redis/storage/accessModes/" + i16,schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
else {
const err580 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
else {
const err581 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
var _valid10 = _errs658 === errors;
valid125 = valid125 || _valid10;
if(_valid10){
var props10 = true;
}
const _errs668 = errors;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
if(data274.existingClaim === undefined){
const err582 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
for(const key76 in data274){
if(!(((key76 === "existingClaim") || (key76 === "subPath")) || (key76 === "accessModes"))){
const err583 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data274.existingClaim !== undefined){
let data279 = data274.existingClaim;
if(typeof data279 === "string"){
if(!pattern19.test(data279)){
const err584 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data274.subPath !== undefined){
let data280 = data274.subPath;
if(typeof data280 === "string"){
if(!pattern107.test(data280)){
const err586 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
else {
const err587 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data274.accessModes !== undefined){
let data281 = data274.accessModes;
if(Array.isArray(data281)){
const len17 = data281.length;
for(let i17=0; i17<len17; i17++){
let data282 = data281[i17];
if(!(((data282 === "ReadWriteOnce") || (data282 === "ReadWriteMany")) || (data282 === "ReadWriteOncePod"))){
const err588 = {instancePath:instancePath+"/redis/storage/accessModes/" + i17,schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
else {
const err590 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
var _valid10 = _errs668 === errors;
valid125 = valid125 || _valid10;
if(_valid10){
if(props10 !== true){
props10 = true;
}
}
if(!valid125){
const err591 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
else {
errors = _errs657;
if(vErrors !== null){
if(_errs657){
vErrors.length = _errs657;
}
else {
vErrors = null;
}
}
}
}
if(data272.memoryPercent !== undefined){
let data283 = data272.memoryPercent;
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
const err592 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 > 80 || isNaN(data283)){
const err593 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(data283 < 10 || isNaN(data283)){
const err594 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
}
else {
const err595 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data.patches !== undefined){
let data284 = data.patches;
if(Array.isArray(data284)){
const len18 = data284.length;
for(let i18=0; i18<len18; i18++){
let data285 = data284[i18];
const _errs683 = errors;
let valid134 = false;
const _errs684 = errors;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.target === undefined){
const err596 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data285.op === undefined){
const err597 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(data285.path === undefined){
const err598 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(data285.value === undefined){
const err599 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
for(const key77 in data285){
if(!((((key77 === "target") || (key77 === "op")) || (key77 === "path")) || (key77 === "value"))){
const err600 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data285.target !== undefined){
let data286 = data285.target;
if(!((((((((((((((((((((((((((((((data286 === "Deployment/api") || (data286 === "Deployment/async-delete")) || (data286 === "Deployment/fileserver")) || (data286 === "Deployment/web")) || (data286 === "PodDisruptionBudget/api")) || (data286 === "PodDisruptionBudget/async-delete")) || (data286 === "PodDisruptionBudget/elastic")) || (data286 === "PodDisruptionBudget/fileserver")) || (data286 === "PodDisruptionBudget/mongo")) || (data286 === "PodDisruptionBudget/redis")) || (data286 === "PodDisruptionBudget/web")) || (data286 === "Service/api")) || (data286 === "Service/elastic")) || (data286 === "Service/elastic-members")) || (data286 === "Service/fileserver")) || (data286 === "Service/mongo")) || (data286 === "Service/mongo-members")) || (data286 === "Service/redis")) || (data286 === "Service/redis-members")) || (data286 === "Service/web")) || (data286 === "ServiceAccount/api")) || (data286 === "ServiceAccount/async-delete")) || (data286 === "ServiceAccount/elastic")) || (data286 === "ServiceAccount/fileserver")) || (data286 === "ServiceAccount/mongo")) || (data286 === "ServiceAccount/redis")) || (data286 === "ServiceAccount/web")) || (data286 === "StatefulSet/elastic")) || (data286 === "StatefulSet/mongo")) || (data286 === "StatefulSet/redis"))){
const err601 = {instancePath:instancePath+"/patches/" + i18+"/target",schemaPath:"#/properties/patches/items/anyOf/0/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.target.enum}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data285.op !== undefined){
let data287 = data285.op;
if(!(((data287 === "add") || (data287 === "replace")) || (data287 === "test"))){
const err602 = {instancePath:instancePath+"/patches/" + i18+"/op",schemaPath:"#/properties/patches/items/anyOf/0/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.op.enum}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data285.path !== undefined){
let data288 = data285.path;
if(typeof data288 === "string"){
if(!pattern122.test(data288)){
const err603 = {instancePath:instancePath+"/patches/" + i18+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
else {
const err604 = {instancePath:instancePath+"/patches/" + i18+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"}};
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
const err605 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
var _valid11 = _errs684 === errors;
valid134 = valid134 || _valid11;
if(_valid11){
var props11 = true;
}
const _errs691 = errors;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.target === undefined){
const err606 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if(data285.op === undefined){
const err607 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if(data285.path === undefined){
const err608 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
for(const key78 in data285){
if(!(((key78 === "target") || (key78 === "op")) || (key78 === "path"))){
const err609 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data285.target !== undefined){
let data289 = data285.target;
if(!((((((((((((((((((((((((((((((data289 === "Deployment/api") || (data289 === "Deployment/async-delete")) || (data289 === "Deployment/fileserver")) || (data289 === "Deployment/web")) || (data289 === "PodDisruptionBudget/api")) || (data289 === "PodDisruptionBudget/async-delete")) || (data289 === "PodDisruptionBudget/elastic")) || (data289 === "PodDisruptionBudget/fileserver")) || (data289 === "PodDisruptionBudget/mongo")) || (data289 === "PodDisruptionBudget/redis")) || (data289 === "PodDisruptionBudget/web")) || (data289 === "Service/api")) || (data289 === "Service/elastic")) || (data289 === "Service/elastic-members")) || (data289 === "Service/fileserver")) || (data289 === "Service/mongo")) || (data289 === "Service/mongo-members")) || (data289 === "Service/redis")) || (data289 === "Service/redis-members")) || (data289 === "Service/web")) || (data289 === "ServiceAccount/api")) || (data289 === "ServiceAccount/async-delete")) || (data289 === "ServiceAccount/elastic")) || (data289 === "ServiceAccount/fileserver")) || (data289 === "ServiceAccount/mongo")) || (data289 === "ServiceAccount/redis")) || (data289 === "ServiceAccount/web")) || (data289 === "StatefulSet/elastic")) || (data289 === "StatefulSet/mongo")) || (data289 === "StatefulSet/redis"))){
const err610 = {instancePath:instancePath+"/patches/" + i18+"/target",schemaPath:"#/properties/patches/items/anyOf/1/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[1].properties.target.enum}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data285.op !== undefined){
if("remove" !== data285.op){
const err611 = {instancePath:instancePath+"/patches/" + i18+"/op",schemaPath:"#/properties/patches/items/anyOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data285.path !== undefined){
let data291 = data285.path;
if(typeof data291 === "string"){
if(!pattern122.test(data291)){
const err612 = {instancePath:instancePath+"/patches/" + i18+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else {
const err613 = {instancePath:instancePath+"/patches/" + i18+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
}
else {
const err614 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var _valid11 = _errs691 === errors;
valid134 = valid134 || _valid11;
if(_valid11){
if(props11 !== true){
props11 = true;
}
}
if(!valid134){
const err615 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
else {
errors = _errs683;
if(vErrors !== null){
if(_errs683){
vErrors.length = _errs683;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err616 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data.extras !== undefined){
let data292 = data.extras;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
for(const key79 in data292){
if(!(((key79 === "foundation") || (key79 === "stores")) || (key79 === "app"))){
const err617 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data292.foundation !== undefined){
let data293 = data292.foundation;
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
for(const key80 in data293){
if(!(((key80 === "resources") || (key80 === "patches")) || (key80 === "components"))){
const err618 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data293.resources !== undefined){
let data294 = data293.resources;
if(Array.isArray(data294)){
const len19 = data294.length;
for(let i19=0; i19<len19; i19++){
if(typeof data294[i19] !== "string"){
const err619 = {instancePath:instancePath+"/extras/foundation/resources/" + i19,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
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
const err620 = {instancePath:instancePath+"/extras/foundation/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data293.patches !== undefined){
let data296 = data293.patches;
if(Array.isArray(data296)){
const len20 = data296.length;
for(let i20=0; i20<len20; i20++){
let data297 = data296[i20];
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
if(data297.path === undefined){
const err621 = {instancePath:instancePath+"/extras/foundation/patches/" + i20,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
for(const key81 in data297){
if(!((key81 === "path") || (key81 === "target"))){
const err622 = {instancePath:instancePath+"/extras/foundation/patches/" + i20,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data297.path !== undefined){
let data298 = data297.path;
if(typeof data298 === "string"){
if(!pattern124.test(data298)){
const err623 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
else {
const err624 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data297.target !== undefined){
let data299 = data297.target;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
for(const key82 in data299){
if(!((((((key82 === "group") || (key82 === "version")) || (key82 === "kind")) || (key82 === "name")) || (key82 === "labelSelector")) || (key82 === "annotationSelector"))){
const err625 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data299.group !== undefined){
if(typeof data299.group !== "string"){
const err626 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data299.version !== undefined){
if(typeof data299.version !== "string"){
const err627 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data299.kind !== undefined){
if(typeof data299.kind !== "string"){
const err628 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data299.name !== undefined){
if(typeof data299.name !== "string"){
const err629 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data299.labelSelector !== undefined){
if(typeof data299.labelSelector !== "string"){
const err630 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data299.annotationSelector !== undefined){
if(typeof data299.annotationSelector !== "string"){
const err631 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
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
const err632 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
else {
const err633 = {instancePath:instancePath+"/extras/foundation/patches/" + i20,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
}
else {
const err634 = {instancePath:instancePath+"/extras/foundation/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data293.components !== undefined){
let data306 = data293.components;
if(Array.isArray(data306)){
const len21 = data306.length;
for(let i21=0; i21<len21; i21++){
if(typeof data306[i21] !== "string"){
const err635 = {instancePath:instancePath+"/extras/foundation/components/" + i21,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err636 = {instancePath:instancePath+"/extras/foundation/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
}
else {
const err637 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data292.stores !== undefined){
let data308 = data292.stores;
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
for(const key83 in data308){
if(!(((key83 === "resources") || (key83 === "patches")) || (key83 === "components"))){
const err638 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data308.resources !== undefined){
let data309 = data308.resources;
if(Array.isArray(data309)){
const len22 = data309.length;
for(let i22=0; i22<len22; i22++){
if(typeof data309[i22] !== "string"){
const err639 = {instancePath:instancePath+"/extras/stores/resources/" + i22,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
}
else {
const err640 = {instancePath:instancePath+"/extras/stores/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data308.patches !== undefined){
let data311 = data308.patches;
if(Array.isArray(data311)){
const len23 = data311.length;
for(let i23=0; i23<len23; i23++){
let data312 = data311[i23];
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
if(data312.path === undefined){
const err641 = {instancePath:instancePath+"/extras/stores/patches/" + i23,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
for(const key84 in data312){
if(!((key84 === "path") || (key84 === "target"))){
const err642 = {instancePath:instancePath+"/extras/stores/patches/" + i23,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data312.path !== undefined){
let data313 = data312.path;
if(typeof data313 === "string"){
if(!pattern124.test(data313)){
const err643 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
else {
const err644 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data312.target !== undefined){
let data314 = data312.target;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key85 in data314){
if(!((((((key85 === "group") || (key85 === "version")) || (key85 === "kind")) || (key85 === "name")) || (key85 === "labelSelector")) || (key85 === "annotationSelector"))){
const err645 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data314.group !== undefined){
if(typeof data314.group !== "string"){
const err646 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data314.version !== undefined){
if(typeof data314.version !== "string"){
const err647 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data314.kind !== undefined){
if(typeof data314.kind !== "string"){
const err648 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data314.name !== undefined){
if(typeof data314.name !== "string"){
const err649 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data314.labelSelector !== undefined){
if(typeof data314.labelSelector !== "string"){
const err650 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data314.annotationSelector !== undefined){
if(typeof data314.annotationSelector !== "string"){
const err651 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
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
const err652 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
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
const err653 = {instancePath:instancePath+"/extras/stores/patches/" + i23,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
}
else {
const err654 = {instancePath:instancePath+"/extras/stores/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data308.components !== undefined){
let data321 = data308.components;
if(Array.isArray(data321)){
const len24 = data321.length;
for(let i24=0; i24<len24; i24++){
if(typeof data321[i24] !== "string"){
const err655 = {instancePath:instancePath+"/extras/stores/components/" + i24,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
}
else {
const err656 = {instancePath:instancePath+"/extras/stores/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
}
else {
const err657 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data292.app !== undefined){
let data323 = data292.app;
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
for(const key86 in data323){
if(!(((key86 === "resources") || (key86 === "patches")) || (key86 === "components"))){
const err658 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data323.resources !== undefined){
let data324 = data323.resources;
if(Array.isArray(data324)){
const len25 = data324.length;
for(let i25=0; i25<len25; i25++){
if(typeof data324[i25] !== "string"){
const err659 = {instancePath:instancePath+"/extras/app/resources/" + i25,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err660 = {instancePath:instancePath+"/extras/app/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data323.patches !== undefined){
let data326 = data323.patches;
if(Array.isArray(data326)){
const len26 = data326.length;
for(let i26=0; i26<len26; i26++){
let data327 = data326[i26];
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
if(data327.path === undefined){
const err661 = {instancePath:instancePath+"/extras/app/patches/" + i26,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
for(const key87 in data327){
if(!((key87 === "path") || (key87 === "target"))){
const err662 = {instancePath:instancePath+"/extras/app/patches/" + i26,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data327.path !== undefined){
let data328 = data327.path;
if(typeof data328 === "string"){
if(!pattern124.test(data328)){
const err663 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
else {
const err664 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data327.target !== undefined){
let data329 = data327.target;
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
for(const key88 in data329){
if(!((((((key88 === "group") || (key88 === "version")) || (key88 === "kind")) || (key88 === "name")) || (key88 === "labelSelector")) || (key88 === "annotationSelector"))){
const err665 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data329.group !== undefined){
if(typeof data329.group !== "string"){
const err666 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data329.version !== undefined){
if(typeof data329.version !== "string"){
const err667 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data329.kind !== undefined){
if(typeof data329.kind !== "string"){
const err668 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(data329.name !== undefined){
if(typeof data329.name !== "string"){
const err669 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data329.labelSelector !== undefined){
if(typeof data329.labelSelector !== "string"){
const err670 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data329.annotationSelector !== undefined){
if(typeof data329.annotationSelector !== "string"){
const err671 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
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
else {
const err672 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
}
else {
const err673 = {instancePath:instancePath+"/extras/app/patches/" + i26,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
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
const err674 = {instancePath:instancePath+"/extras/app/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data323.components !== undefined){
let data336 = data323.components;
if(Array.isArray(data336)){
const len27 = data336.length;
for(let i27=0; i27<len27; i27++){
if(typeof data336[i27] !== "string"){
const err675 = {instancePath:instancePath+"/extras/app/components/" + i27,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
}
else {
const err676 = {instancePath:instancePath+"/extras/app/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
}
else {
const err677 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
}
else {
const err678 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
}
else {
const err679 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const validate = validate20;
