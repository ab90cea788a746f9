// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
"use strict";
const schema31 = {"title":"Environment","type":"object","additionalProperties":false,"required":["exposure","credentials","users"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"release":{"enum":["1.14.1","1.15","1.16","1.17.0","2.0","2.1","2.2","2.3.0","2.4.0"]},"exposure":{"anyOf":[{"title":"NodePortExposure","type":"object","additionalProperties":false,"required":["kind","host"],"properties":{"kind":{"const":"nodePort"},"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"NodePortBehindRecords","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"nodePort"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"LoadBalancerExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"loadBalancer"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"sourceRanges":{"type":"array","items":{"type":"string"}}}},{"title":"IngressExposure","type":"object","additionalProperties":false,"required":["kind","domain","className","controller"],"properties":{"kind":{"const":"ingress"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"controller":{"enum":["nginx","haproxy","traefik","other"]},"tls":{"title":"IngressTls","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"NoExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"none"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"}}}]},"formerFilesUrls":{"type":"array","items":{"type":"string"}},"credentials":{"anyOf":[{"title":"ExistingSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"existingSecret"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"GeneratedSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"generated"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}}]},"users":{"type":"array","items":{"anyOf":[{"title":"SecretUser","type":"object","additionalProperties":false,"required":["username","name"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"secretKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"InlineUser","type":"object","additionalProperties":false,"required":["username","name","passwordHash"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"passwordHash":{"type":"string","pattern":"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}}}]},"minItems":1},"sessionCookie":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"images":{"title":"ImageSettings","type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"},"pullSecrets":{"type":"array","items":{"type":"string"}},"server":{"$ref":"#/$defs/ImageVersion"},"mongo":{"$ref":"#/$defs/ImageVersion"},"elastic":{"$ref":"#/$defs/ImageVersion"},"redis":{"$ref":"#/$defs/ImageVersion"}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"flux":{"title":"FluxSettings","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"anyOf":[{"title":"GitSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"git"},"url":{"type":"string","pattern":"^(https?|ssh)://[^/\\s]+(/\\S*)?$"},"ref":{"anyOf":[{"title":"GitBranch","type":"object","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"GitCommit","type":"object","additionalProperties":false,"required":["commit"],"properties":{"commit":{"type":"string","pattern":"^[0-9a-f]{40}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","github"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"sparseCheckout":{"type":"array","items":{"type":"string"}}}},{"title":"OciSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"oci"},"url":{"type":"string","pattern":"^oci://[^/\\s]+/\\S+$"},"ref":{"anyOf":[{"title":"OciTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}}},{"title":"OciSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"OciDigest","type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","gcp"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}}},{"title":"ExistingSource","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"const":"existing"},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"sourceKind":{"enum":["GitRepository","OCIRepository","Bucket"]}}}]},"path":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"retryInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"timeout":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"decryption":{"title":"FluxDecryption","type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"substitute":{"type":"object","additionalProperties":{"type":"string"}},"substituteFrom":{"type":"array","items":{"title":"FluxVariables","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"enum":["ConfigMap","Secret"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"optional":{"type":"boolean"}}}}}},"pods":{"$ref":"#/$defs/PythonPodSettings"},"api":{"title":"ApiSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PythonPodSettings"},"gunicorn":{"title":"Gunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1},"maxRequests":{"type":"integer","minimum":1},"maxRequestsJitter":{"type":"integer","minimum":0}}},"watchdog":{"title":"Watchdog","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"thresholdSec":{"type":"integer","minimum":1},"intervalSec":{"type":"integer","minimum":1}}},"cookies":{"title":"Cookies","type":"object","additionalProperties":false,"properties":{"sameSite":{"enum":["Lax","Strict","None"]},"maxAgeSec":{"type":"integer","minimum":60}}},"sessions":{"title":"Sessions","type":"object","additionalProperties":false,"properties":{"defaultExpirationSec":{"type":"integer","minimum":60},"maxExpirationSec":{"type":"integer","minimum":60}}},"cors":{"title":"Cors","type":"object","additionalProperties":false,"properties":{"origins":{"type":"array","items":{"type":"string"}}}},"workers":{"title":"Workers","type":"object","additionalProperties":false,"properties":{"timeoutSec":{"type":"integer","minimum":60},"taskUpdateTimeoutSec":{"type":"integer","minimum":60},"autoRegister":{"type":"boolean"},"autoUnregister":{"type":"boolean"}}},"asyncDelete":{"title":"AsyncDelete","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"replicas":{"const":1},"resources":{"$ref":"#/$defs/Resources"},"maxRetries":{"type":"integer","minimum":1},"retryTimeoutSec":{"type":"integer","minimum":1},"fileserverTimeoutSec":{"type":"integer","minimum":1}}},"storageCredentials":{"title":"StorageCredentials","type":"object","additionalProperties":false,"properties":{"s3":{"type":"array","items":{"title":"S3Access","type":"object","additionalProperties":false,"required":["accessKey","secretKey"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"},"host":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"region":{"type":"string"},"secure":{"type":"boolean"},"accessKey":{"$ref":"#/$defs/SecretKey"},"secretKey":{"$ref":"#/$defs/SecretKey"}}}},"gcs":{"type":"array","items":{"title":"GcsAccess","type":"object","additionalProperties":false,"required":["project","credentials"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"project":{"type":"string"},"credentials":{"$ref":"#/$defs/SecretKey"}}}},"azure":{"type":"array","items":{"title":"AzureAccess","type":"object","additionalProperties":false,"required":["account","accountKey"],"properties":{"account":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"container":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"accountKey":{"$ref":"#/$defs/SecretKey"}}}}}},"servicesAgent":{"type":"boolean"},"checkForUpdates":{"type":"boolean"},"statistics":{"type":"boolean"},"prePopulate":{"type":"boolean"},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]},"company":{"type":"string","pattern":"^[0-9a-f]{32}$"},"databaseInitSec":{"type":"integer","minimum":1},"extraConfig":{"title":"ExtraConfig","type":"object","additionalProperties":false,"properties":{"shared":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}},"apiserver":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}}}}},"web":{"title":"WebSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PodSettings"},"proxyTimeoutSec":{"type":"integer","minimum":1},"ipv6":{"type":"boolean"},"loginNotice":{"type":"string"},"displayTips":{"type":"boolean"},"updateNotice":{"type":"boolean"},"configuration":{"type":"object","additionalProperties":{}}}},"fileserver":{"title":"FileserverSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PythonPodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"auth":{"type":"boolean"},"tokenCacheSec":{"type":"integer","minimum":0},"maxUploadMib":{"type":"integer","minimum":1},"uploadSpool":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"batchDelete":{"type":"boolean"},"downloadCacheSec":{"type":"integer","minimum":0},"gunicorn":{"title":"FileserverGunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"threads":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1}}},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]}}},"mongo":{"title":"MongoSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"cachePercent":{"type":"integer","minimum":10,"maximum":60}}},"elastic":{"title":"ElasticSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"mmap":{"type":"boolean"},"diskWatermark":{"type":"string","pattern":"^[1-9][0-9]*(mb|gb)$"}}},"redis":{"title":"RedisSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"memoryPercent":{"type":"integer","minimum":10,"maximum":80}}},"patches":{"type":"array","items":{"anyOf":[{"title":"ObjectChange","type":"object","additionalProperties":false,"required":["target","op","path","value"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"enum":["add","replace","test"]},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"},"value":{}}},{"title":"ObjectRemoval","type":"object","additionalProperties":false,"required":["target","op","path"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"const":"remove"},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"}}}]}},"extras":{"title":"Extras","type":"object","additionalProperties":false,"properties":{"foundation":{"$ref":"#/$defs/PartExtras"},"stores":{"$ref":"#/$defs/PartExtras"},"app":{"$ref":"#/$defs/PartExtras"}}}},"$defs":{"ImageVersion":{"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"PythonPodSettings":{"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"Resources":{"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}},"ResourceAmounts":{"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}},"SecretKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"PodSettings":{"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"PartExtras":{"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}}}};
const schema32 = {"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const schema40 = {"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}};
const schema45 = {"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$", "u");
const pattern6 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern14 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern19 = new RegExp("^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$", "u");
const pattern27 = new RegExp("^[!-9;-~]+$", "u");
const pattern28 = new RegExp("\\S", "u");
const pattern29 = new RegExp("^[-._a-zA-Z0-9]+$", "u");
const pattern32 = new RegExp("^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$", "u");
const pattern33 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern34 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$", "u");
const pattern35 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");
const pattern36 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern43 = new RegExp("^(https?|ssh)://[^/\\s]+(/\\S*)?$", "u");
const pattern44 = new RegExp("^[^\\s~^:?*\\\\[]+$", "u");
const pattern46 = new RegExp("^[-+0-9A-Za-z.*<>=!^~|, ]+$", "u");
const pattern47 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern49 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "u");
const pattern50 = new RegExp("^oci://[^/\\s]+/\\S+$", "u");
const pattern51 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$", "u");
const pattern58 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$", "u");
const pattern80 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
const pattern81 = new RegExp("^[A-Za-z0-9.-]+(:[0-9]+)?$", "u");
const pattern86 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern89 = new RegExp("^[a-z0-9]{3,24}$", "u");
const pattern90 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern93 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern71 = new RegExp("^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$", "u");
const pattern101 = new RegExp("^[^/].*$", "u");
const pattern111 = new RegExp("^[1-9][0-9]*(mb|gb)$", "u");
const pattern116 = new RegExp("^(/([^/~]|~[01])+)+$", "u");
const pattern118 = new RegExp("^extras/[^\\s]+$", "u");
const schema36 = {"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}};
const pattern66 = new RegExp("^https?://[^\\s/@]+(/[^\\s]*)?$", "u");
const pattern76 = new RegExp("^[a-z0-9]\\S*$", "u");
const schema37 = {"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}};
const schema38 = {"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}};
const pattern70 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$", "u");

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
if(!pattern70.test(data1)){
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
if(!pattern71.test(data2)){
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
if(!pattern71.test(data3)){
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
if(!pattern70.test(data5)){
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
if(!pattern71.test(data6)){
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
if(!pattern71.test(data7)){
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
if(!pattern66.test(data1)){
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
if(!pattern66.test(data2)){
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
if(!pattern29.test(data7)){
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
if(!pattern76.test(data9)){
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
if(!pattern29.test(data24)){
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
if(!pattern76.test(data1)){
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
if(!pattern29.test(data16)){
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
if(!valid20){
const err136 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
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
let data60 = data.users;
if(Array.isArray(data60)){
if(data60.length < 1){
const err137 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len2 = data60.length;
for(let i2=0; i2<len2; i2++){
let data61 = data60[i2];
const _errs146 = errors;
let valid25 = false;
const _errs147 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.username === undefined){
const err138 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data61.name === undefined){
const err139 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key17 in data61){
if(!(((key17 === "username") || (key17 === "name")) || (key17 === "secretKey"))){
const err140 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data61.username !== undefined){
let data62 = data61.username;
if(typeof data62 === "string"){
if(!pattern27.test(data62)){
const err141 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data61.name !== undefined){
let data63 = data61.name;
if(typeof data63 === "string"){
if(!pattern28.test(data63)){
const err143 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err144 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data61.secretKey !== undefined){
let data64 = data61.secretKey;
if(typeof data64 === "string"){
if(!pattern29.test(data64)){
const err145 = {instancePath:instancePath+"/users/" + i2+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/users/" + i2+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/type",keyword:"type",params:{type: "string"}};
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
const err147 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid2 = _errs147 === errors;
valid25 = valid25 || _valid2;
if(_valid2){
var props2 = true;
}
const _errs156 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.username === undefined){
const err148 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data61.name === undefined){
const err149 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data61.passwordHash === undefined){
const err150 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "passwordHash"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key18 in data61){
if(!(((key18 === "username") || (key18 === "name")) || (key18 === "passwordHash"))){
const err151 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data61.username !== undefined){
let data65 = data61.username;
if(typeof data65 === "string"){
if(!pattern27.test(data65)){
const err152 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data61.name !== undefined){
let data66 = data61.name;
if(typeof data66 === "string"){
if(!pattern28.test(data66)){
const err154 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data61.passwordHash !== undefined){
let data67 = data61.passwordHash;
if(typeof data67 === "string"){
if(!pattern32.test(data67)){
const err156 = {instancePath:instancePath+"/users/" + i2+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/pattern",keyword:"pattern",params:{pattern: "^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}};
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
const err157 = {instancePath:instancePath+"/users/" + i2+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/type",keyword:"type",params:{type: "string"}};
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
const err158 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid2 = _errs156 === errors;
valid25 = valid25 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = true;
}
}
if(!valid25){
const err159 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err160 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.sessionCookie !== undefined){
let data68 = data.sessionCookie;
if(typeof data68 === "string"){
if(!pattern33.test(data68)){
const err161 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
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
const err162 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.images !== undefined){
let data69 = data.images;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key19 in data69){
if(!((((((key19 === "registry") || (key19 === "pullSecrets")) || (key19 === "server")) || (key19 === "mongo")) || (key19 === "elastic")) || (key19 === "redis"))){
const err163 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data69.registry !== undefined){
let data70 = data69.registry;
if(typeof data70 === "string"){
if(!pattern34.test(data70)){
const err164 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data69.pullSecrets !== undefined){
let data71 = data69.pullSecrets;
if(Array.isArray(data71)){
const len3 = data71.length;
for(let i3=0; i3<len3; i3++){
if(typeof data71[i3] !== "string"){
const err166 = {instancePath:instancePath+"/images/pullSecrets/" + i3,schemaPath:"#/properties/images/properties/pullSecrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/images/pullSecrets",schemaPath:"#/properties/images/properties/pullSecrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data69.server !== undefined){
let data73 = data69.server;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key20 in data73){
if(!((key20 === "tag") || (key20 === "digest"))){
const err168 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data73.tag !== undefined){
let data74 = data73.tag;
if(typeof data74 === "string"){
if(!pattern35.test(data74)){
const err169 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data73.digest !== undefined){
let data75 = data73.digest;
if(typeof data75 === "string"){
if(!pattern36.test(data75)){
const err171 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data69.mongo !== undefined){
let data76 = data69.mongo;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key21 in data76){
if(!((key21 === "tag") || (key21 === "digest"))){
const err174 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data76.tag !== undefined){
let data77 = data76.tag;
if(typeof data77 === "string"){
if(!pattern35.test(data77)){
const err175 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err176 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data76.digest !== undefined){
let data78 = data76.digest;
if(typeof data78 === "string"){
if(!pattern36.test(data78)){
const err177 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data69.elastic !== undefined){
let data79 = data69.elastic;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key22 in data79){
if(!((key22 === "tag") || (key22 === "digest"))){
const err180 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data79.tag !== undefined){
let data80 = data79.tag;
if(typeof data80 === "string"){
if(!pattern35.test(data80)){
const err181 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data79.digest !== undefined){
let data81 = data79.digest;
if(typeof data81 === "string"){
if(!pattern36.test(data81)){
const err183 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data69.redis !== undefined){
let data82 = data69.redis;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key23 in data82){
if(!((key23 === "tag") || (key23 === "digest"))){
const err186 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data82.tag !== undefined){
let data83 = data82.tag;
if(typeof data83 === "string"){
if(!pattern35.test(data83)){
const err187 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err188 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data82.digest !== undefined){
let data84 = data82.digest;
if(typeof data84 === "string"){
if(!pattern36.test(data84)){
const err189 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
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
else {
const err191 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.labels !== undefined){
let data85 = data.labels;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key24 in data85){
if(typeof data85[key24] !== "string"){
const err193 = {instancePath:instancePath+"/labels/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.flux !== undefined){
let data87 = data.flux;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.source === undefined){
const err195 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key25 in data87){
if(!(func1.call(schema31.properties.flux.properties, key25))){
const err196 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data87.source !== undefined){
let data88 = data87.source;
const _errs217 = errors;
let valid41 = false;
const _errs218 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.kind === undefined){
const err197 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data88.url === undefined){
const err198 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data88.ref === undefined){
const err199 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key26 in data88){
if(!(((((((key26 === "kind") || (key26 === "url")) || (key26 === "ref")) || (key26 === "secretName")) || (key26 === "provider")) || (key26 === "interval")) || (key26 === "sparseCheckout"))){
const err200 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data88.kind !== undefined){
if("git" !== data88.kind){
const err201 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "git"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data88.url !== undefined){
let data90 = data88.url;
if(typeof data90 === "string"){
if(!pattern43.test(data90)){
const err202 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?|ssh)://[^/\\s]+(/\\S*)?$"}};
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
const err203 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data88.ref !== undefined){
let data91 = data88.ref;
const _errs225 = errors;
let valid43 = false;
const _errs226 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.branch === undefined){
const err204 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "branch"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key27 in data91){
if(!(key27 === "branch")){
const err205 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data91.branch !== undefined){
let data92 = data91.branch;
if(typeof data92 === "string"){
if(!pattern44.test(data92)){
const err206 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/type",keyword:"type",params:{type: "string"}};
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
const err208 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid4 = _errs226 === errors;
valid43 = valid43 || _valid4;
if(_valid4){
var props3 = true;
}
const _errs231 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.tag === undefined){
const err209 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key28 in data91){
if(!(key28 === "tag")){
const err210 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data91.tag !== undefined){
let data93 = data91.tag;
if(typeof data93 === "string"){
if(!pattern44.test(data93)){
const err211 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid4 = _errs231 === errors;
valid43 = valid43 || _valid4;
if(_valid4){
if(props3 !== true){
props3 = true;
}
}
const _errs236 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.semver === undefined){
const err214 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key29 in data91){
if(!(key29 === "semver")){
const err215 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data91.semver !== undefined){
let data94 = data91.semver;
if(typeof data94 === "string"){
if(!pattern46.test(data94)){
const err216 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
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
const err217 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid4 = _errs236 === errors;
valid43 = valid43 || _valid4;
if(_valid4){
if(props3 !== true){
props3 = true;
}
}
const _errs241 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.commit === undefined){
const err219 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key30 in data91){
if(!(key30 === "commit")){
const err220 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data91.commit !== undefined){
let data95 = data91.commit;
if(typeof data95 === "string"){
if(!pattern47.test(data95)){
const err221 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid4 = _errs241 === errors;
valid43 = valid43 || _valid4;
if(_valid4){
if(props3 !== true){
props3 = true;
}
}
if(!valid43){
const err224 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
}
}
if(data88.secretName !== undefined){
let data96 = data88.secretName;
if(typeof data96 === "string"){
if(!pattern19.test(data96)){
const err225 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err226 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data88.provider !== undefined){
let data97 = data88.provider;
if(!(((data97 === "aws") || (data97 === "azure")) || (data97 === "github"))){
const err227 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[0].properties.provider.enum}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data88.interval !== undefined){
let data98 = data88.interval;
if(typeof data98 === "string"){
if(!pattern49.test(data98)){
const err228 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err229 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data88.sparseCheckout !== undefined){
let data99 = data88.sparseCheckout;
if(Array.isArray(data99)){
const len4 = data99.length;
for(let i4=0; i4<len4; i4++){
if(typeof data99[i4] !== "string"){
const err230 = {instancePath:instancePath+"/flux/source/sparseCheckout/" + i4,schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/sparseCheckout/items/type",keyword:"type",params:{type: "string"}};
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
const err231 = {instancePath:instancePath+"/flux/source/sparseCheckout",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/sparseCheckout/type",keyword:"type",params:{type: "array"}};
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
const err232 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid3 = _errs218 === errors;
valid41 = valid41 || _valid3;
if(_valid3){
var props4 = true;
}
const _errs255 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.kind === undefined){
const err233 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data88.url === undefined){
const err234 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data88.ref === undefined){
const err235 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key31 in data88){
if(!((((((key31 === "kind") || (key31 === "url")) || (key31 === "ref")) || (key31 === "secretName")) || (key31 === "provider")) || (key31 === "interval"))){
const err236 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data88.kind !== undefined){
if("oci" !== data88.kind){
const err237 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "oci"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data88.url !== undefined){
let data102 = data88.url;
if(typeof data102 === "string"){
if(!pattern50.test(data102)){
const err238 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^oci://[^/\\s]+/\\S+$"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data88.ref !== undefined){
let data103 = data88.ref;
const _errs262 = errors;
let valid51 = false;
const _errs263 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.tag === undefined){
const err240 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key32 in data103){
if(!(key32 === "tag")){
const err241 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data103.tag !== undefined){
let data104 = data103.tag;
if(typeof data104 === "string"){
if(!pattern51.test(data104)){
const err242 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid5 = _errs263 === errors;
valid51 = valid51 || _valid5;
if(_valid5){
var props5 = true;
}
const _errs268 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.semver === undefined){
const err245 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key33 in data103){
if(!(key33 === "semver")){
const err246 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data103.semver !== undefined){
let data105 = data103.semver;
if(typeof data105 === "string"){
if(!pattern46.test(data105)){
const err247 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
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
const err248 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/type",keyword:"type",params:{type: "string"}};
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
const err249 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid5 = _errs268 === errors;
valid51 = valid51 || _valid5;
if(_valid5){
if(props5 !== true){
props5 = true;
}
}
const _errs273 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.digest === undefined){
const err250 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key34 in data103){
if(!(key34 === "digest")){
const err251 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data103.digest !== undefined){
let data106 = data103.digest;
if(typeof data106 === "string"){
if(!pattern36.test(data106)){
const err252 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err253 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/type",keyword:"type",params:{type: "string"}};
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
const err254 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid5 = _errs273 === errors;
valid51 = valid51 || _valid5;
if(_valid5){
if(props5 !== true){
props5 = true;
}
}
if(!valid51){
const err255 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
else {
errors = _errs262;
if(vErrors !== null){
if(_errs262){
vErrors.length = _errs262;
}
else {
vErrors = null;
}
}
}
}
if(data88.secretName !== undefined){
let data107 = data88.secretName;
if(typeof data107 === "string"){
if(!pattern19.test(data107)){
const err256 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data88.provider !== undefined){
let data108 = data88.provider;
if(!(((data108 === "aws") || (data108 === "azure")) || (data108 === "gcp"))){
const err258 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[1].properties.provider.enum}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data88.interval !== undefined){
let data109 = data88.interval;
if(typeof data109 === "string"){
if(!pattern49.test(data109)){
const err259 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid3 = _errs255 === errors;
valid41 = valid41 || _valid3;
if(_valid3){
if(props4 !== true){
props4 = true;
}
}
const _errs283 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.kind === undefined){
const err262 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data88.name === undefined){
const err263 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key35 in data88){
if(!((((key35 === "kind") || (key35 === "name")) || (key35 === "namespace")) || (key35 === "sourceKind"))){
const err264 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data88.kind !== undefined){
if("existing" !== data88.kind){
const err265 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "existing"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data88.name !== undefined){
let data111 = data88.name;
if(typeof data111 === "string"){
if(!pattern19.test(data111)){
const err266 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err267 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data88.namespace !== undefined){
let data112 = data88.namespace;
if(typeof data112 === "string"){
if(!pattern4.test(data112)){
const err268 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data88.sourceKind !== undefined){
let data113 = data88.sourceKind;
if(!(((data113 === "GitRepository") || (data113 === "OCIRepository")) || (data113 === "Bucket"))){
const err270 = {instancePath:instancePath+"/flux/source/sourceKind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/sourceKind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[2].properties.sourceKind.enum}};
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
const err271 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid3 = _errs283 === errors;
valid41 = valid41 || _valid3;
if(_valid3){
if(props4 !== true){
props4 = true;
}
}
if(!valid41){
const err272 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
}
}
if(data87.path !== undefined){
let data114 = data87.path;
if(typeof data114 === "string"){
if(!pattern58.test(data114)){
const err273 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data87.namespace !== undefined){
let data115 = data87.namespace;
if(typeof data115 === "string"){
if(!pattern4.test(data115)){
const err275 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data87.interval !== undefined){
let data116 = data87.interval;
if(typeof data116 === "string"){
if(!pattern49.test(data116)){
const err277 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err278 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data87.retryInterval !== undefined){
let data117 = data87.retryInterval;
if(typeof data117 === "string"){
if(!pattern49.test(data117)){
const err279 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data87.timeout !== undefined){
let data118 = data87.timeout;
if(typeof data118 === "string"){
if(!pattern49.test(data118)){
const err281 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err282 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data87.serviceAccountName !== undefined){
let data119 = data87.serviceAccountName;
if(typeof data119 === "string"){
if(!pattern19.test(data119)){
const err283 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data87.decryption !== undefined){
let data120 = data87.decryption;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key36 in data120){
if(!(key36 === "secretName")){
const err285 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data120.secretName !== undefined){
let data121 = data120.secretName;
if(typeof data121 === "string"){
if(!pattern19.test(data121)){
const err286 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err287 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/type",keyword:"type",params:{type: "string"}};
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
const err288 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data87.substitute !== undefined){
let data122 = data87.substitute;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key37 in data122){
if(typeof data122[key37] !== "string"){
const err289 = {instancePath:instancePath+"/flux/substitute/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flux/properties/substitute/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/flux/substitute",schemaPath:"#/properties/flux/properties/substitute/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data87.substituteFrom !== undefined){
let data124 = data87.substituteFrom;
if(Array.isArray(data124)){
const len5 = data124.length;
for(let i5=0; i5<len5; i5++){
let data125 = data124[i5];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.kind === undefined){
const err291 = {instancePath:instancePath+"/flux/substituteFrom/" + i5,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data125.name === undefined){
const err292 = {instancePath:instancePath+"/flux/substituteFrom/" + i5,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key38 in data125){
if(!(((key38 === "kind") || (key38 === "name")) || (key38 === "optional"))){
const err293 = {instancePath:instancePath+"/flux/substituteFrom/" + i5,schemaPath:"#/properties/flux/properties/substituteFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data125.kind !== undefined){
let data126 = data125.kind;
if(!((data126 === "ConfigMap") || (data126 === "Secret"))){
const err294 = {instancePath:instancePath+"/flux/substituteFrom/" + i5+"/kind",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.substituteFrom.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data125.name !== undefined){
let data127 = data125.name;
if(typeof data127 === "string"){
if(!pattern19.test(data127)){
const err295 = {instancePath:instancePath+"/flux/substituteFrom/" + i5+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err296 = {instancePath:instancePath+"/flux/substituteFrom/" + i5+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data125.optional !== undefined){
if(typeof data125.optional !== "boolean"){
const err297 = {instancePath:instancePath+"/flux/substituteFrom/" + i5+"/optional",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/flux/substituteFrom/" + i5,schemaPath:"#/properties/flux/properties/substituteFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/flux/substituteFrom",schemaPath:"#/properties/flux/properties/substituteFrom/type",keyword:"type",params:{type: "array"}};
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
const err300 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
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
let data130 = data.api;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key39 in data130){
if(!(func1.call(schema31.properties.api.properties, key39))){
const err301 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data130.replicas !== undefined){
let data131 = data130.replicas;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err302 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 1 || isNaN(data131)){
const err303 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
if(data130.pods !== undefined){
if(!(validate21(data130.pods, {instancePath:instancePath+"/api/pods",parentData:data130,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data130.gunicorn !== undefined){
let data133 = data130.gunicorn;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key40 in data133){
if(!((((key40 === "workers") || (key40 === "timeoutSec")) || (key40 === "maxRequests")) || (key40 === "maxRequestsJitter"))){
const err304 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data133.workers !== undefined){
let data134 = data133.workers;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err305 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 1 || isNaN(data134)){
const err306 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data133.timeoutSec !== undefined){
let data135 = data133.timeoutSec;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err307 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 1 || isNaN(data135)){
const err308 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
if(data133.maxRequests !== undefined){
let data136 = data133.maxRequests;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err309 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 1 || isNaN(data136)){
const err310 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
if(data133.maxRequestsJitter !== undefined){
let data137 = data133.maxRequestsJitter;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err311 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 0 || isNaN(data137)){
const err312 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
}
else {
const err313 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data130.watchdog !== undefined){
let data138 = data130.watchdog;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key41 in data138){
if(!(((key41 === "enabled") || (key41 === "thresholdSec")) || (key41 === "intervalSec"))){
const err314 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data138.enabled !== undefined){
if(typeof data138.enabled !== "boolean"){
const err315 = {instancePath:instancePath+"/api/watchdog/enabled",schemaPath:"#/properties/api/properties/watchdog/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data138.thresholdSec !== undefined){
let data140 = data138.thresholdSec;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
const err316 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 1 || isNaN(data140)){
const err317 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
if(data138.intervalSec !== undefined){
let data141 = data138.intervalSec;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err318 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 < 1 || isNaN(data141)){
const err319 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
}
else {
const err320 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data130.cookies !== undefined){
let data142 = data130.cookies;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key42 in data142){
if(!((key42 === "sameSite") || (key42 === "maxAgeSec"))){
const err321 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data142.sameSite !== undefined){
let data143 = data142.sameSite;
if(!(((data143 === "Lax") || (data143 === "Strict")) || (data143 === "None"))){
const err322 = {instancePath:instancePath+"/api/cookies/sameSite",schemaPath:"#/properties/api/properties/cookies/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.cookies.properties.sameSite.enum}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data142.maxAgeSec !== undefined){
let data144 = data142.maxAgeSec;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err323 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 60 || isNaN(data144)){
const err324 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
}
else {
const err325 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data130.sessions !== undefined){
let data145 = data130.sessions;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key43 in data145){
if(!((key43 === "defaultExpirationSec") || (key43 === "maxExpirationSec"))){
const err326 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data145.defaultExpirationSec !== undefined){
let data146 = data145.defaultExpirationSec;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err327 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 60 || isNaN(data146)){
const err328 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
if(data145.maxExpirationSec !== undefined){
let data147 = data145.maxExpirationSec;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err329 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 60 || isNaN(data147)){
const err330 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
}
else {
const err331 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data130.cors !== undefined){
let data148 = data130.cors;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key44 in data148){
if(!(key44 === "origins")){
const err332 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data148.origins !== undefined){
let data149 = data148.origins;
if(Array.isArray(data149)){
const len6 = data149.length;
for(let i6=0; i6<len6; i6++){
if(typeof data149[i6] !== "string"){
const err333 = {instancePath:instancePath+"/api/cors/origins/" + i6,schemaPath:"#/properties/api/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/api/cors/origins",schemaPath:"#/properties/api/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
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
const err335 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data130.workers !== undefined){
let data151 = data130.workers;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key45 in data151){
if(!((((key45 === "timeoutSec") || (key45 === "taskUpdateTimeoutSec")) || (key45 === "autoRegister")) || (key45 === "autoUnregister"))){
const err336 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data151.timeoutSec !== undefined){
let data152 = data151.timeoutSec;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err337 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 60 || isNaN(data152)){
const err338 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
if(data151.taskUpdateTimeoutSec !== undefined){
let data153 = data151.taskUpdateTimeoutSec;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err339 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 60 || isNaN(data153)){
const err340 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
if(data151.autoRegister !== undefined){
if(typeof data151.autoRegister !== "boolean"){
const err341 = {instancePath:instancePath+"/api/workers/autoRegister",schemaPath:"#/properties/api/properties/workers/properties/autoRegister/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data151.autoUnregister !== undefined){
if(typeof data151.autoUnregister !== "boolean"){
const err342 = {instancePath:instancePath+"/api/workers/autoUnregister",schemaPath:"#/properties/api/properties/workers/properties/autoUnregister/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err343 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data130.asyncDelete !== undefined){
let data156 = data130.asyncDelete;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key46 in data156){
if(!((((((key46 === "enabled") || (key46 === "replicas")) || (key46 === "resources")) || (key46 === "maxRetries")) || (key46 === "retryTimeoutSec")) || (key46 === "fileserverTimeoutSec"))){
const err344 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data156.enabled !== undefined){
if(typeof data156.enabled !== "boolean"){
const err345 = {instancePath:instancePath+"/api/asyncDelete/enabled",schemaPath:"#/properties/api/properties/asyncDelete/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data156.replicas !== undefined){
if(1 !== data156.replicas){
const err346 = {instancePath:instancePath+"/api/asyncDelete/replicas",schemaPath:"#/properties/api/properties/asyncDelete/properties/replicas/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data156.resources !== undefined){
if(!(validate22(data156.resources, {instancePath:instancePath+"/api/asyncDelete/resources",parentData:data156,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data156.maxRetries !== undefined){
let data160 = data156.maxRetries;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err347 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 1 || isNaN(data160)){
const err348 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
if(data156.retryTimeoutSec !== undefined){
let data161 = data156.retryTimeoutSec;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err349 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 1 || isNaN(data161)){
const err350 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
if(data156.fileserverTimeoutSec !== undefined){
let data162 = data156.fileserverTimeoutSec;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err351 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 1 || isNaN(data162)){
const err352 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
}
else {
const err353 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data130.storageCredentials !== undefined){
let data163 = data130.storageCredentials;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key47 in data163){
if(!(((key47 === "s3") || (key47 === "gcs")) || (key47 === "azure"))){
const err354 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data163.s3 !== undefined){
let data164 = data163.s3;
if(Array.isArray(data164)){
const len7 = data164.length;
for(let i7=0; i7<len7; i7++){
let data165 = data164[i7];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.accessKey === undefined){
const err355 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "accessKey"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data165.secretKey === undefined){
const err356 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "secretKey"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
for(const key48 in data165){
if(!((((((key48 === "bucket") || (key48 === "host")) || (key48 === "region")) || (key48 === "secure")) || (key48 === "accessKey")) || (key48 === "secretKey"))){
const err357 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data165.bucket !== undefined){
let data166 = data165.bucket;
if(typeof data166 === "string"){
if(!pattern80.test(data166)){
const err358 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data165.host !== undefined){
let data167 = data165.host;
if(typeof data167 === "string"){
if(!pattern81.test(data167)){
const err360 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+(:[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data165.region !== undefined){
if(typeof data165.region !== "string"){
const err362 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/region",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data165.secure !== undefined){
if(typeof data165.secure !== "boolean"){
const err363 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secure",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/secure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data165.accessKey !== undefined){
let data170 = data165.accessKey;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.name === undefined){
const err364 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data170.key === undefined){
const err365 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
for(const key49 in data170){
if(!((key49 === "name") || (key49 === "key"))){
const err366 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data170.name !== undefined){
let data171 = data170.name;
if(typeof data171 === "string"){
if(!pattern19.test(data171)){
const err367 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data170.key !== undefined){
let data172 = data170.key;
if(typeof data172 === "string"){
if(!pattern29.test(data172)){
const err369 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err371 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/accessKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data165.secretKey !== undefined){
let data173 = data165.secretKey;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.name === undefined){
const err372 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(data173.key === undefined){
const err373 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
for(const key50 in data173){
if(!((key50 === "name") || (key50 === "key"))){
const err374 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data173.name !== undefined){
let data174 = data173.name;
if(typeof data174 === "string"){
if(!pattern19.test(data174)){
const err375 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data173.key !== undefined){
let data175 = data173.key;
if(typeof data175 === "string"){
if(!pattern29.test(data175)){
const err377 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7+"/secretKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
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
else {
const err380 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/api/storageCredentials/s3",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data163.gcs !== undefined){
let data176 = data163.gcs;
if(Array.isArray(data176)){
const len8 = data176.length;
for(let i8=0; i8<len8; i8++){
let data177 = data176[i8];
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.project === undefined){
const err382 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data177.credentials === undefined){
const err383 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
for(const key51 in data177){
if(!(((key51 === "bucket") || (key51 === "project")) || (key51 === "credentials"))){
const err384 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data177.bucket !== undefined){
let data178 = data177.bucket;
if(typeof data178 === "string"){
if(!pattern86.test(data178)){
const err385 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data177.project !== undefined){
if(typeof data177.project !== "string"){
const err387 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/project",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data177.credentials !== undefined){
let data180 = data177.credentials;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.name === undefined){
const err388 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data180.key === undefined){
const err389 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key52 in data180){
if(!((key52 === "name") || (key52 === "key"))){
const err390 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data180.name !== undefined){
let data181 = data180.name;
if(typeof data181 === "string"){
if(!pattern19.test(data181)){
const err391 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data180.key !== undefined){
let data182 = data180.key;
if(typeof data182 === "string"){
if(!pattern29.test(data182)){
const err393 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8+"/credentials",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i8,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/api/storageCredentials/gcs",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data163.azure !== undefined){
let data183 = data163.azure;
if(Array.isArray(data183)){
const len9 = data183.length;
for(let i9=0; i9<len9; i9++){
let data184 = data183[i9];
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.account === undefined){
const err398 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data184.accountKey === undefined){
const err399 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "accountKey"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
for(const key53 in data184){
if(!(((key53 === "account") || (key53 === "container")) || (key53 === "accountKey"))){
const err400 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data184.account !== undefined){
let data185 = data184.account;
if(typeof data185 === "string"){
if(!pattern89.test(data185)){
const err401 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{3,24}$"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data184.container !== undefined){
let data186 = data184.container;
if(typeof data186 === "string"){
if(!pattern90.test(data186)){
const err403 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
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
const err404 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data184.accountKey !== undefined){
let data187 = data184.accountKey;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.name === undefined){
const err405 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data187.key === undefined){
const err406 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
for(const key54 in data187){
if(!((key54 === "name") || (key54 === "key"))){
const err407 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data187.name !== undefined){
let data188 = data187.name;
if(typeof data188 === "string"){
if(!pattern19.test(data188)){
const err408 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err409 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data187.key !== undefined){
let data189 = data187.key;
if(typeof data189 === "string"){
if(!pattern29.test(data189)){
const err410 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9+"/accountKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i9,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
else {
const err414 = {instancePath:instancePath+"/api/storageCredentials/azure",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/type",keyword:"type",params:{type: "array"}};
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
const err415 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data130.servicesAgent !== undefined){
if(typeof data130.servicesAgent !== "boolean"){
const err416 = {instancePath:instancePath+"/api/servicesAgent",schemaPath:"#/properties/api/properties/servicesAgent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data130.checkForUpdates !== undefined){
if(typeof data130.checkForUpdates !== "boolean"){
const err417 = {instancePath:instancePath+"/api/checkForUpdates",schemaPath:"#/properties/api/properties/checkForUpdates/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data130.statistics !== undefined){
if(typeof data130.statistics !== "boolean"){
const err418 = {instancePath:instancePath+"/api/statistics",schemaPath:"#/properties/api/properties/statistics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data130.prePopulate !== undefined){
if(typeof data130.prePopulate !== "boolean"){
const err419 = {instancePath:instancePath+"/api/prePopulate",schemaPath:"#/properties/api/properties/prePopulate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data130.logLevel !== undefined){
let data194 = data130.logLevel;
if(!((((data194 === "DEBUG") || (data194 === "INFO")) || (data194 === "WARNING")) || (data194 === "ERROR"))){
const err420 = {instancePath:instancePath+"/api/logLevel",schemaPath:"#/properties/api/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data130.company !== undefined){
let data195 = data130.company;
if(typeof data195 === "string"){
if(!pattern93.test(data195)){
const err421 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data130.databaseInitSec !== undefined){
let data196 = data130.databaseInitSec;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
const err423 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 1 || isNaN(data196)){
const err424 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
if(data130.extraConfig !== undefined){
let data197 = data130.extraConfig;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key55 in data197){
if(!((key55 === "shared") || (key55 === "apiserver"))){
const err425 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data197.shared !== undefined){
let data198 = data197.shared;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key56 in data198){
let data199 = data198[key56];
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
}
else {
const err426 = {instancePath:instancePath+"/api/extraConfig/shared/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/shared/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
else {
const err427 = {instancePath:instancePath+"/api/extraConfig/shared",schemaPath:"#/properties/api/properties/extraConfig/properties/shared/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data197.apiserver !== undefined){
let data200 = data197.apiserver;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key57 in data200){
let data201 = data200[key57];
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
}
else {
const err428 = {instancePath:instancePath+"/api/extraConfig/apiserver/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/api/extraConfig/apiserver",schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data.web !== undefined){
let data202 = data.web;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key58 in data202){
if(!((((((((key58 === "replicas") || (key58 === "pods")) || (key58 === "proxyTimeoutSec")) || (key58 === "ipv6")) || (key58 === "loginNotice")) || (key58 === "displayTips")) || (key58 === "updateNotice")) || (key58 === "configuration"))){
const err432 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data202.replicas !== undefined){
let data203 = data202.replicas;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
const err433 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 1 || isNaN(data203)){
const err434 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data202.pods !== undefined){
if(!(validate27(data202.pods, {instancePath:instancePath+"/web/pods",parentData:data202,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data202.proxyTimeoutSec !== undefined){
let data205 = data202.proxyTimeoutSec;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
const err435 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 1 || isNaN(data205)){
const err436 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
if(data202.ipv6 !== undefined){
if(typeof data202.ipv6 !== "boolean"){
const err437 = {instancePath:instancePath+"/web/ipv6",schemaPath:"#/properties/web/properties/ipv6/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data202.loginNotice !== undefined){
if(typeof data202.loginNotice !== "string"){
const err438 = {instancePath:instancePath+"/web/loginNotice",schemaPath:"#/properties/web/properties/loginNotice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data202.displayTips !== undefined){
if(typeof data202.displayTips !== "boolean"){
const err439 = {instancePath:instancePath+"/web/displayTips",schemaPath:"#/properties/web/properties/displayTips/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data202.updateNotice !== undefined){
if(typeof data202.updateNotice !== "boolean"){
const err440 = {instancePath:instancePath+"/web/updateNotice",schemaPath:"#/properties/web/properties/updateNotice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data202.configuration !== undefined){
let data210 = data202.configuration;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
}
else {
const err441 = {instancePath:instancePath+"/web/configuration",schemaPath:"#/properties/web/properties/configuration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data.fileserver !== undefined){
let data211 = data.fileserver;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key59 in data211){
if(!(func1.call(schema31.properties.fileserver.properties, key59))){
const err443 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data211.replicas !== undefined){
let data212 = data211.replicas;
if(!(((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212))) && (isFinite(data212)))){
const err444 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 1 || isNaN(data212)){
const err445 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
if(data211.pods !== undefined){
if(!(validate21(data211.pods, {instancePath:instancePath+"/fileserver/pods",parentData:data211,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data211.storage !== undefined){
let data214 = data211.storage;
const _errs515 = errors;
let valid94 = false;
const _errs516 = errors;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.size === undefined){
const err446 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
for(const key60 in data214){
if(!(((key60 === "size") || (key60 === "class")) || (key60 === "accessModes"))){
const err447 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data214.size !== undefined){
let data215 = data214.size;
if(typeof data215 === "string"){
if(!pattern71.test(data215)){
const err448 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data214.class !== undefined){
let data216 = data214.class;
if(typeof data216 === "string"){
if(!pattern19.test(data216)){
const err450 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data214.accessModes !== undefined){
let data217 = data214.accessModes;
if(Array.isArray(data217)){
const len10 = data217.length;
for(let i10=0; i10<len10; i10++){
let data218 = data217[i10];
if(!(((data218 === "ReadWriteOnce") || (data218 === "ReadWriteMany")) || (data218 === "ReadWriteOncePod"))){
const err452 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i10,schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
const err453 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err454 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
var _valid6 = _errs516 === errors;
valid94 = valid94 || _valid6;
if(_valid6){
var props6 = true;
}
const _errs526 = errors;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.existingClaim === undefined){
const err455 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key61 in data214){
if(!(((key61 === "existingClaim") || (key61 === "subPath")) || (key61 === "accessModes"))){
const err456 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data214.existingClaim !== undefined){
let data219 = data214.existingClaim;
if(typeof data219 === "string"){
if(!pattern19.test(data219)){
const err457 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data214.subPath !== undefined){
let data220 = data214.subPath;
if(typeof data220 === "string"){
if(!pattern101.test(data220)){
const err459 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data214.accessModes !== undefined){
let data221 = data214.accessModes;
if(Array.isArray(data221)){
const len11 = data221.length;
for(let i11=0; i11<len11; i11++){
let data222 = data221[i11];
if(!(((data222 === "ReadWriteOnce") || (data222 === "ReadWriteMany")) || (data222 === "ReadWriteOncePod"))){
const err461 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i11,schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
else {
const err462 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
else {
const err463 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid6 = _errs526 === errors;
valid94 = valid94 || _valid6;
if(_valid6){
if(props6 !== true){
props6 = true;
}
}
if(!valid94){
const err464 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
else {
errors = _errs515;
if(vErrors !== null){
if(_errs515){
vErrors.length = _errs515;
}
else {
vErrors = null;
}
}
}
}
if(data211.auth !== undefined){
if(typeof data211.auth !== "boolean"){
const err465 = {instancePath:instancePath+"/fileserver/auth",schemaPath:"#/properties/fileserver/properties/auth/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data211.tokenCacheSec !== undefined){
let data224 = data211.tokenCacheSec;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
const err466 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
const err467 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data211.maxUploadMib !== undefined){
let data225 = data211.maxUploadMib;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
const err468 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 1 || isNaN(data225)){
const err469 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data211.uploadSpool !== undefined){
let data226 = data211.uploadSpool;
if(typeof data226 === "string"){
if(!pattern71.test(data226)){
const err470 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
else {
const err471 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data211.batchDelete !== undefined){
if(typeof data211.batchDelete !== "boolean"){
const err472 = {instancePath:instancePath+"/fileserver/batchDelete",schemaPath:"#/properties/fileserver/properties/batchDelete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data211.downloadCacheSec !== undefined){
let data228 = data211.downloadCacheSec;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
const err473 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
const err474 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
if(data211.gunicorn !== undefined){
let data229 = data211.gunicorn;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key62 in data229){
if(!(((key62 === "workers") || (key62 === "threads")) || (key62 === "timeoutSec"))){
const err475 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data229.workers !== undefined){
let data230 = data229.workers;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
const err476 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 1 || isNaN(data230)){
const err477 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data229.threads !== undefined){
let data231 = data229.threads;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
const err478 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 1 || isNaN(data231)){
const err479 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data229.timeoutSec !== undefined){
let data232 = data229.timeoutSec;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
const err480 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 1 || isNaN(data232)){
const err481 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
}
else {
const err482 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data211.logLevel !== undefined){
let data233 = data211.logLevel;
if(!((((data233 === "DEBUG") || (data233 === "INFO")) || (data233 === "WARNING")) || (data233 === "ERROR"))){
const err483 = {instancePath:instancePath+"/fileserver/logLevel",schemaPath:"#/properties/fileserver/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
else {
const err484 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data.mongo !== undefined){
let data234 = data.mongo;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key63 in data234){
if(!(((key63 === "pods") || (key63 === "storage")) || (key63 === "cachePercent"))){
const err485 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data234.pods !== undefined){
if(!(validate27(data234.pods, {instancePath:instancePath+"/mongo/pods",parentData:data234,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data234.storage !== undefined){
let data236 = data234.storage;
const _errs563 = errors;
let valid103 = false;
const _errs564 = errors;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.size === undefined){
const err486 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
for(const key64 in data236){
if(!(((key64 === "size") || (key64 === "class")) || (key64 === "accessModes"))){
const err487 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data236.size !== undefined){
let data237 = data236.size;
if(typeof data237 === "string"){
if(!pattern71.test(data237)){
const err488 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data236.class !== undefined){
let data238 = data236.class;
if(typeof data238 === "string"){
if(!pattern19.test(data238)){
const err490 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else {
const err491 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data236.accessModes !== undefined){
let data239 = data236.accessModes;
if(Array.isArray(data239)){
const len12 = data239.length;
for(let i12=0; i12<len12; i12++){
let data240 = data239[i12];
if(!(((data240 === "ReadWriteOnce") || (data240 === "ReadWriteMany")) || (data240 === "ReadWriteOncePod"))){
const err492 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i12,schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
const err493 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
else {
const err494 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var _valid7 = _errs564 === errors;
valid103 = valid103 || _valid7;
if(_valid7){
var props7 = true;
}
const _errs574 = errors;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.existingClaim === undefined){
const err495 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
for(const key65 in data236){
if(!(((key65 === "existingClaim") || (key65 === "subPath")) || (key65 === "accessModes"))){
const err496 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data236.existingClaim !== undefined){
let data241 = data236.existingClaim;
if(typeof data241 === "string"){
if(!pattern19.test(data241)){
const err497 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data236.subPath !== undefined){
let data242 = data236.subPath;
if(typeof data242 === "string"){
if(!pattern101.test(data242)){
const err499 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data236.accessModes !== undefined){
let data243 = data236.accessModes;
if(Array.isArray(data243)){
const len13 = data243.length;
for(let i13=0; i13<len13; i13++){
let data244 = data243[i13];
if(!(((data244 === "ReadWriteOnce") || (data244 === "ReadWriteMany")) || (data244 === "ReadWriteOncePod"))){
const err501 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i13,schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[1].properties.accessModes.items.enum}};
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
const err502 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
else {
const err503 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
var _valid7 = _errs574 === errors;
valid103 = valid103 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = true;
}
}
if(!valid103){
const err504 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
else {
errors = _errs563;
if(vErrors !== null){
if(_errs563){
vErrors.length = _errs563;
}
else {
vErrors = null;
}
}
}
}
if(data234.cachePercent !== undefined){
let data245 = data234.cachePercent;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
const err505 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 > 60 || isNaN(data245)){
const err506 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data245 < 10 || isNaN(data245)){
const err507 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
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
}
else {
const err508 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data.elastic !== undefined){
let data246 = data.elastic;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key66 in data246){
if(!((((key66 === "pods") || (key66 === "storage")) || (key66 === "mmap")) || (key66 === "diskWatermark"))){
const err509 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data246.pods !== undefined){
if(!(validate27(data246.pods, {instancePath:instancePath+"/elastic/pods",parentData:data246,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data246.storage !== undefined){
let data248 = data246.storage;
const _errs591 = errors;
let valid111 = false;
const _errs592 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.size === undefined){
const err510 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
for(const key67 in data248){
if(!(((key67 === "size") || (key67 === "class")) || (key67 === "accessModes"))){
const err511 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data248.size !== undefined){
let data249 = data248.size;
if(typeof data249 === "string"){
if(!pattern71.test(data249)){
const err512 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
else {
const err513 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data248.class !== undefined){
let data250 = data248.class;
if(typeof data250 === "string"){
if(!pattern19.test(data250)){
const err514 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data248.accessModes !== undefined){
let data251 = data248.accessModes;
if(Array.isArray(data251)){
const len14 = data251.length;
for(let i14=0; i14<len14; i14++){
let data252 = data251[i14];
if(!(((data252 === "ReadWriteOnce") || (data252 === "ReadWriteMany")) || (data252 === "ReadWriteOncePod"))){
const err516 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i14,schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
else {
const err517 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
var _valid8 = _errs592 === errors;
valid111 = valid111 || _valid8;
if(_valid8){
var props8 = true;
}
const _errs602 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.existingClaim === undefined){
const err519 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
for(const key68 in data248){
if(!(((key68 === "existingClaim") || (key68 === "subPath")) || (key68 === "accessModes"))){
const err520 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data248.existingClaim !== undefined){
let data253 = data248.existingClaim;
if(typeof data253 === "string"){
if(!pattern19.test(data253)){
const err521 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data248.subPath !== undefined){
let data254 = data248.subPath;
if(typeof data254 === "string"){
if(!pattern101.test(data254)){
const err523 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data248.accessModes !== undefined){
let data255 = data248.accessModes;
if(Array.isArray(data255)){
const len15 = data255.length;
for(let i15=0; i15<len15; i15++){
let data256 = data255[i15];
if(!(((data256 === "ReadWriteOnce") || (data256 === "ReadWriteMany")) || (data256 === "ReadWriteOncePod"))){
const err525 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i15,schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
else {
const err526 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
else {
const err527 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var _valid8 = _errs602 === errors;
valid111 = valid111 || _valid8;
if(_valid8){
if(props8 !== true){
props8 = true;
}
}
if(!valid111){
const err528 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
else {
errors = _errs591;
if(vErrors !== null){
if(_errs591){
vErrors.length = _errs591;
}
else {
vErrors = null;
}
}
}
}
if(data246.mmap !== undefined){
if(typeof data246.mmap !== "boolean"){
const err529 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/properties/mmap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data246.diskWatermark !== undefined){
let data258 = data246.diskWatermark;
if(typeof data258 === "string"){
if(!pattern111.test(data258)){
const err530 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(mb|gb)$"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/type",keyword:"type",params:{type: "string"}};
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
const err532 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data.redis !== undefined){
let data259 = data.redis;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key69 in data259){
if(!(((key69 === "pods") || (key69 === "storage")) || (key69 === "memoryPercent"))){
const err533 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data259.pods !== undefined){
if(!(validate27(data259.pods, {instancePath:instancePath+"/redis/pods",parentData:data259,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data259.storage !== undefined){
let data261 = data259.storage;
const _errs621 = errors;
let valid119 = false;
const _errs622 = errors;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
if(data261.size === undefined){
const err534 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
for(const key70 in data261){
if(!(((key70 === "size") || (key70 === "class")) || (key70 === "accessModes"))){
const err535 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data261.size !== undefined){
let data262 = data261.size;
if(typeof data262 === "string"){
if(!pattern71.test(data262)){
const err536 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
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
const err537 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data261.class !== undefined){
let data263 = data261.class;
if(typeof data263 === "string"){
if(!pattern19.test(data263)){
const err538 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err539 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data261.accessModes !== undefined){
let data264 = data261.accessModes;
if(Array.isArray(data264)){
const len16 = data264.length;
for(let i16=0; i16<len16; i16++){
let data265 = data264[i16];
if(!(((data265 === "ReadWriteOnce") || (data265 === "ReadWriteMany")) || (data265 === "ReadWriteOncePod"))){
const err540 = {instancePath:instancePath+"/redis/storage/accessModes/" + i16,schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
const err541 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err542 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
var _valid9 = _errs622 === errors;
valid119 = valid119 || _valid9;
if(_valid9){
var props9 = true;
}
const _errs632 = errors;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
if(data261.existingClaim === undefined){
const err543 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
for(const key71 in data261){
if(!(((key71 === "existingClaim") || (key71 === "subPath")) || (key71 === "accessModes"))){
const err544 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data261.existingClaim !== undefined){
let data266 = data261.existingClaim;
if(typeof data266 === "string"){
if(!pattern19.test(data266)){
const err545 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data261.subPath !== undefined){
let data267 = data261.subPath;
if(typeof data267 === "string"){
if(!pattern101.test(data267)){
const err547 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data261.accessModes !== undefined){
let data268 = data261.accessModes;
if(Array.isArray(data268)){
const len17 = data268.length;
for(let i17=0; i17<len17; i17++){
let data269 = data268[i17];
if(!(((data269 === "ReadWriteOnce") || (data269 === "ReadWriteMany")) || (data269 === "ReadWriteOncePod"))){
const err549 = {instancePath:instancePath+"/redis/storage/accessModes/" + i17,schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
else {
const err550 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
else {
const err551 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
var _valid9 = _errs632 === errors;
valid119 = valid119 || _valid9;
if(_valid9){
if(props9 !== true){
props9 = true;
}
}
if(!valid119){
const err552 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
else {
errors = _errs621;
if(vErrors !== null){
if(_errs621){
vErrors.length = _errs621;
}
else {
vErrors = null;
}
}
}
}
if(data259.memoryPercent !== undefined){
let data270 = data259.memoryPercent;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
const err553 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 > 80 || isNaN(data270)){
const err554 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data270 < 10 || isNaN(data270)){
const err555 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
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
}
else {
const err556 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data.patches !== undefined){
let data271 = data.patches;
if(Array.isArray(data271)){
const len18 = data271.length;
for(let i18=0; i18<len18; i18++){
let data272 = data271[i18];
const _errs647 = errors;
let valid128 = false;
const _errs648 = errors;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if(data272.target === undefined){
const err557 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data272.op === undefined){
const err558 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(data272.path === undefined){
const err559 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data272.value === undefined){
const err560 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
for(const key72 in data272){
if(!((((key72 === "target") || (key72 === "op")) || (key72 === "path")) || (key72 === "value"))){
const err561 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data272.target !== undefined){
let data273 = data272.target;
if(!((((((((((((((((((((((((((((((data273 === "Deployment/api") || (data273 === "Deployment/async-delete")) || (data273 === "Deployment/fileserver")) || (data273 === "Deployment/web")) || (data273 === "PodDisruptionBudget/api")) || (data273 === "PodDisruptionBudget/async-delete")) || (data273 === "PodDisruptionBudget/elastic")) || (data273 === "PodDisruptionBudget/fileserver")) || (data273 === "PodDisruptionBudget/mongo")) || (data273 === "PodDisruptionBudget/redis")) || (data273 === "PodDisruptionBudget/web")) || (data273 === "Service/api")) || (data273 === "Service/elastic")) || (data273 === "Service/elastic-members")) || (data273 === "Service/fileserver")) || (data273 === "Service/mongo")) || (data273 === "Service/mongo-members")) || (data273 === "Service/redis")) || (data273 === "Service/redis-members")) || (data273 === "Service/web")) || (data273 === "ServiceAccount/api")) || (data273 === "ServiceAccount/async-delete")) || (data273 === "ServiceAccount/elastic")) || (data273 === "ServiceAccount/fileserver")) || (data273 === "ServiceAccount/mongo")) || (data273 === "ServiceAccount/redis")) || (data273 === "ServiceAccount/web")) || (data273 === "StatefulSet/elastic")) || (data273 === "StatefulSet/mongo")) || (data273 === "StatefulSet/redis"))){
const err562 = {instancePath:instancePath+"/patches/" + i18+"/target",schemaPath:"#/properties/patches/items/anyOf/0/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.target.enum}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data272.op !== undefined){
let data274 = data272.op;
if(!(((data274 === "add") || (data274 === "replace")) || (data274 === "test"))){
const err563 = {instancePath:instancePath+"/patches/" + i18+"/op",schemaPath:"#/properties/patches/items/anyOf/0/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.op.enum}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data272.path !== undefined){
let data275 = data272.path;
if(typeof data275 === "string"){
if(!pattern116.test(data275)){
const err564 = {instancePath:instancePath+"/patches/" + i18+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
else {
const err565 = {instancePath:instancePath+"/patches/" + i18+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"}};
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
const err566 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
var _valid10 = _errs648 === errors;
valid128 = valid128 || _valid10;
if(_valid10){
var props10 = true;
}
const _errs655 = errors;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if(data272.target === undefined){
const err567 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(data272.op === undefined){
const err568 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data272.path === undefined){
const err569 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
for(const key73 in data272){
if(!(((key73 === "target") || (key73 === "op")) || (key73 === "path"))){
const err570 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data272.target !== undefined){
let data276 = data272.target;
if(!((((((((((((((((((((((((((((((data276 === "Deployment/api") || (data276 === "Deployment/async-delete")) || (data276 === "Deployment/fileserver")) || (data276 === "Deployment/web")) || (data276 === "PodDisruptionBudget/api")) || (data276 === "PodDisruptionBudget/async-delete")) || (data276 === "PodDisruptionBudget/elastic")) || (data276 === "PodDisruptionBudget/fileserver")) || (data276 === "PodDisruptionBudget/mongo")) || (data276 === "PodDisruptionBudget/redis")) || (data276 === "PodDisruptionBudget/web")) || (data276 === "Service/api")) || (data276 === "Service/elastic")) || (data276 === "Service/elastic-members")) || (data276 === "Service/fileserver")) || (data276 === "Service/mongo")) || (data276 === "Service/mongo-members")) || (data276 === "Service/redis")) || (data276 === "Service/redis-members")) || (data276 === "Service/web")) || (data276 === "ServiceAccount/api")) || (data276 === "ServiceAccount/async-delete")) || (data276 === "ServiceAccount/elastic")) || (data276 === "ServiceAccount/fileserver")) || (data276 === "ServiceAccount/mongo")) || (data276 === "ServiceAccount/redis")) || (data276 === "ServiceAccount/web")) || (data276 === "StatefulSet/elastic")) || (data276 === "StatefulSet/mongo")) || (data276 === "StatefulSet/redis"))){
const err571 = {instancePath:instancePath+"/patches/" + i18+"/target",schemaPath:"#/properties/patches/items/anyOf/1/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[1].properties.target.enum}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data272.op !== undefined){
if("remove" !== data272.op){
const err572 = {instancePath:instancePath+"/patches/" + i18+"/op",schemaPath:"#/properties/patches/items/anyOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data272.path !== undefined){
let data278 = data272.path;
if(typeof data278 === "string"){
if(!pattern116.test(data278)){
const err573 = {instancePath:instancePath+"/patches/" + i18+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/patches/" + i18+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
else {
const err575 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
var _valid10 = _errs655 === errors;
valid128 = valid128 || _valid10;
if(_valid10){
if(props10 !== true){
props10 = true;
}
}
if(!valid128){
const err576 = {instancePath:instancePath+"/patches/" + i18,schemaPath:"#/properties/patches/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
else {
errors = _errs647;
if(vErrors !== null){
if(_errs647){
vErrors.length = _errs647;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err577 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data.extras !== undefined){
let data279 = data.extras;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key74 in data279){
if(!(((key74 === "foundation") || (key74 === "stores")) || (key74 === "app"))){
const err578 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data279.foundation !== undefined){
let data280 = data279.foundation;
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key75 in data280){
if(!(((key75 === "resources") || (key75 === "patches")) || (key75 === "components"))){
const err579 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data280.resources !== undefined){
let data281 = data280.resources;
if(Array.isArray(data281)){
const len19 = data281.length;
for(let i19=0; i19<len19; i19++){
if(typeof data281[i19] !== "string"){
const err580 = {instancePath:instancePath+"/extras/foundation/resources/" + i19,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
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
const err581 = {instancePath:instancePath+"/extras/foundation/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data280.patches !== undefined){
let data283 = data280.patches;
if(Array.isArray(data283)){
const len20 = data283.length;
for(let i20=0; i20<len20; i20++){
let data284 = data283[i20];
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
if(data284.path === undefined){
const err582 = {instancePath:instancePath+"/extras/foundation/patches/" + i20,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
for(const key76 in data284){
if(!((key76 === "path") || (key76 === "target"))){
const err583 = {instancePath:instancePath+"/extras/foundation/patches/" + i20,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data284.path !== undefined){
let data285 = data284.path;
if(typeof data285 === "string"){
if(!pattern118.test(data285)){
const err584 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
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
const err585 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data284.target !== undefined){
let data286 = data284.target;
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
for(const key77 in data286){
if(!((((((key77 === "group") || (key77 === "version")) || (key77 === "kind")) || (key77 === "name")) || (key77 === "labelSelector")) || (key77 === "annotationSelector"))){
const err586 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data286.group !== undefined){
if(typeof data286.group !== "string"){
const err587 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data286.version !== undefined){
if(typeof data286.version !== "string"){
const err588 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data286.kind !== undefined){
if(typeof data286.kind !== "string"){
const err589 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data286.name !== undefined){
if(typeof data286.name !== "string"){
const err590 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data286.labelSelector !== undefined){
if(typeof data286.labelSelector !== "string"){
const err591 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data286.annotationSelector !== undefined){
if(typeof data286.annotationSelector !== "string"){
const err592 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
else {
const err593 = {instancePath:instancePath+"/extras/foundation/patches/" + i20+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/extras/foundation/patches/" + i20,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err595 = {instancePath:instancePath+"/extras/foundation/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data280.components !== undefined){
let data293 = data280.components;
if(Array.isArray(data293)){
const len21 = data293.length;
for(let i21=0; i21<len21; i21++){
if(typeof data293[i21] !== "string"){
const err596 = {instancePath:instancePath+"/extras/foundation/components/" + i21,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/extras/foundation/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
}
else {
const err598 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data279.stores !== undefined){
let data295 = data279.stores;
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
for(const key78 in data295){
if(!(((key78 === "resources") || (key78 === "patches")) || (key78 === "components"))){
const err599 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data295.resources !== undefined){
let data296 = data295.resources;
if(Array.isArray(data296)){
const len22 = data296.length;
for(let i22=0; i22<len22; i22++){
if(typeof data296[i22] !== "string"){
const err600 = {instancePath:instancePath+"/extras/stores/resources/" + i22,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
}
else {
const err601 = {instancePath:instancePath+"/extras/stores/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data295.patches !== undefined){
let data298 = data295.patches;
if(Array.isArray(data298)){
const len23 = data298.length;
for(let i23=0; i23<len23; i23++){
let data299 = data298[i23];
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
if(data299.path === undefined){
const err602 = {instancePath:instancePath+"/extras/stores/patches/" + i23,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
for(const key79 in data299){
if(!((key79 === "path") || (key79 === "target"))){
const err603 = {instancePath:instancePath+"/extras/stores/patches/" + i23,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data299.path !== undefined){
let data300 = data299.path;
if(typeof data300 === "string"){
if(!pattern118.test(data300)){
const err604 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
else {
const err605 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data299.target !== undefined){
let data301 = data299.target;
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
for(const key80 in data301){
if(!((((((key80 === "group") || (key80 === "version")) || (key80 === "kind")) || (key80 === "name")) || (key80 === "labelSelector")) || (key80 === "annotationSelector"))){
const err606 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data301.group !== undefined){
if(typeof data301.group !== "string"){
const err607 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data301.version !== undefined){
if(typeof data301.version !== "string"){
const err608 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data301.kind !== undefined){
if(typeof data301.kind !== "string"){
const err609 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data301.name !== undefined){
if(typeof data301.name !== "string"){
const err610 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data301.labelSelector !== undefined){
if(typeof data301.labelSelector !== "string"){
const err611 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data301.annotationSelector !== undefined){
if(typeof data301.annotationSelector !== "string"){
const err612 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
}
else {
const err613 = {instancePath:instancePath+"/extras/stores/patches/" + i23+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
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
const err614 = {instancePath:instancePath+"/extras/stores/patches/" + i23,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err615 = {instancePath:instancePath+"/extras/stores/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data295.components !== undefined){
let data308 = data295.components;
if(Array.isArray(data308)){
const len24 = data308.length;
for(let i24=0; i24<len24; i24++){
if(typeof data308[i24] !== "string"){
const err616 = {instancePath:instancePath+"/extras/stores/components/" + i24,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
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
const err617 = {instancePath:instancePath+"/extras/stores/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
else {
const err618 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data279.app !== undefined){
let data310 = data279.app;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
for(const key81 in data310){
if(!(((key81 === "resources") || (key81 === "patches")) || (key81 === "components"))){
const err619 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data310.resources !== undefined){
let data311 = data310.resources;
if(Array.isArray(data311)){
const len25 = data311.length;
for(let i25=0; i25<len25; i25++){
if(typeof data311[i25] !== "string"){
const err620 = {instancePath:instancePath+"/extras/app/resources/" + i25,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
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
const err621 = {instancePath:instancePath+"/extras/app/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data310.patches !== undefined){
let data313 = data310.patches;
if(Array.isArray(data313)){
const len26 = data313.length;
for(let i26=0; i26<len26; i26++){
let data314 = data313[i26];
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
if(data314.path === undefined){
const err622 = {instancePath:instancePath+"/extras/app/patches/" + i26,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
for(const key82 in data314){
if(!((key82 === "path") || (key82 === "target"))){
const err623 = {instancePath:instancePath+"/extras/app/patches/" + i26,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data314.path !== undefined){
let data315 = data314.path;
if(typeof data315 === "string"){
if(!pattern118.test(data315)){
const err624 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data314.target !== undefined){
let data316 = data314.target;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
for(const key83 in data316){
if(!((((((key83 === "group") || (key83 === "version")) || (key83 === "kind")) || (key83 === "name")) || (key83 === "labelSelector")) || (key83 === "annotationSelector"))){
const err626 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data316.group !== undefined){
if(typeof data316.group !== "string"){
const err627 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data316.version !== undefined){
if(typeof data316.version !== "string"){
const err628 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data316.kind !== undefined){
if(typeof data316.kind !== "string"){
const err629 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data316.name !== undefined){
if(typeof data316.name !== "string"){
const err630 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data316.labelSelector !== undefined){
if(typeof data316.labelSelector !== "string"){
const err631 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data316.annotationSelector !== undefined){
if(typeof data316.annotationSelector !== "string"){
const err632 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
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
const err633 = {instancePath:instancePath+"/extras/app/patches/" + i26+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
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
const err634 = {instancePath:instancePath+"/extras/app/patches/" + i26,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
else {
const err635 = {instancePath:instancePath+"/extras/app/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data310.components !== undefined){
let data323 = data310.components;
if(Array.isArray(data323)){
const len27 = data323.length;
for(let i27=0; i27<len27; i27++){
if(typeof data323[i27] !== "string"){
const err636 = {instancePath:instancePath+"/extras/app/components/" + i27,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
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
const err637 = {instancePath:instancePath+"/extras/app/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
else {
const err638 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
}
else {
const err639 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/type",keyword:"type",params:{type: "object"}};
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
const err640 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const validate = validate20;
