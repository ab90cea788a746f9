// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"title":"Environment","type":"object","additionalProperties":false,"required":["exposure","credentials","users"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"release":{"enum":["1.14.1","1.15","1.16","1.17.0","2.0","2.1","2.2","2.3.0","2.4.0"]},"exposure":{"anyOf":[{"title":"NodePortExposure","type":"object","additionalProperties":false,"required":["kind","host"],"properties":{"kind":{"const":"nodePort"},"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"NodePortBehindRecords","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"nodePort"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"LoadBalancerExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"loadBalancer"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"sourceRanges":{"type":"array","items":{"type":"string"}}}},{"title":"IngressExposure","type":"object","additionalProperties":false,"required":["kind","domain","className","controller"],"properties":{"kind":{"const":"ingress"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"controller":{"enum":["nginx","haproxy","traefik","other"]},"tls":{"title":"IngressTls","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"NoExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"none"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"}}}]},"formerFilesUrls":{"type":"array","items":{"type":"string"}},"credentials":{"anyOf":[{"title":"ExistingSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"existingSecret"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"GeneratedSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"generated"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}}]},"users":{"type":"array","items":{"anyOf":[{"title":"SecretUser","type":"object","additionalProperties":false,"required":["username","name"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"secretKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"InlineUser","type":"object","additionalProperties":false,"required":["username","name","passwordHash"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"passwordHash":{"type":"string","pattern":"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}}}]},"minItems":1},"sessionCookie":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"images":{"title":"ImageSettings","type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"},"pullSecrets":{"type":"array","items":{"type":"string"}},"server":{"$ref":"#/$defs/ImageVersion"},"mongo":{"$ref":"#/$defs/ImageVersion"},"elastic":{"$ref":"#/$defs/ImageVersion"},"redis":{"$ref":"#/$defs/ImageVersion"}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"pods":{"$ref":"#/$defs/Pods"},"api":{"title":"Api","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/Pods"},"gunicorn":{"title":"Gunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1},"maxRequests":{"type":"integer","minimum":1},"maxRequestsJitter":{"type":"integer","minimum":0}}},"watchdog":{"title":"Watchdog","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"thresholdSec":{"type":"integer","minimum":1},"intervalSec":{"type":"integer","minimum":1}}},"cookies":{"title":"Cookies","type":"object","additionalProperties":false,"properties":{"sameSite":{"enum":["Lax","Strict","None"]},"maxAgeSec":{"type":"integer","minimum":60}}},"sessions":{"title":"Sessions","type":"object","additionalProperties":false,"properties":{"defaultExpirationSec":{"type":"integer","minimum":60},"maxExpirationSec":{"type":"integer","minimum":60}}},"cors":{"title":"Cors","type":"object","additionalProperties":false,"properties":{"origins":{"type":"array","items":{"type":"string"}}}},"workers":{"title":"Workers","type":"object","additionalProperties":false,"properties":{"timeoutSec":{"type":"integer","minimum":60},"taskUpdateTimeoutSec":{"type":"integer","minimum":60},"autoRegister":{"type":"boolean"},"autoUnregister":{"type":"boolean"}}},"asyncDelete":{"title":"AsyncDelete","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"replicas":{"const":1},"resources":{"$ref":"#/$defs/Resources"},"maxRetries":{"type":"integer","minimum":1},"retryTimeoutSec":{"type":"integer","minimum":1},"fileserverTimeoutSec":{"type":"integer","minimum":1}}},"storageCredentials":{"title":"StorageCredentials","type":"object","additionalProperties":false,"properties":{"s3":{"type":"array","items":{"title":"S3Access","type":"object","additionalProperties":false,"required":["accessKey","secretKey"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"},"host":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"region":{"type":"string"},"secure":{"type":"boolean"},"accessKey":{"$ref":"#/$defs/SecretKey"},"secretKey":{"$ref":"#/$defs/SecretKey"}}}},"gcs":{"type":"array","items":{"title":"GcsAccess","type":"object","additionalProperties":false,"required":["project","credentials"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"project":{"type":"string"},"credentials":{"$ref":"#/$defs/SecretKey"}}}},"azure":{"type":"array","items":{"title":"AzureAccess","type":"object","additionalProperties":false,"required":["account","accountKey"],"properties":{"account":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"container":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"accountKey":{"$ref":"#/$defs/SecretKey"}}}}}},"servicesAgent":{"type":"boolean"},"checkForUpdates":{"type":"boolean"},"statistics":{"type":"boolean"},"prePopulate":{"type":"boolean"},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]},"company":{"type":"string","pattern":"^[0-9a-f]{32}$"},"databaseInitSec":{"type":"integer","minimum":1},"extraConfig":{"title":"ExtraConfig","type":"object","additionalProperties":false,"properties":{"shared":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}},"apiserver":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}}}}},"web":{"title":"Web","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/Pods"},"proxyTimeoutSec":{"type":"integer","minimum":1},"ipv6":{"type":"boolean"},"loginNotice":{"type":"string"},"displayTips":{"type":"boolean"},"updateNotice":{"type":"boolean"},"configuration":{"type":"object","additionalProperties":{}}}},"fileserver":{"title":"Fileserver","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/Pods"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"auth":{"type":"boolean"},"tokenCacheSec":{"type":"integer","minimum":0},"maxUploadMib":{"type":"integer","minimum":1},"uploadSpool":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"batchDelete":{"type":"boolean"},"downloadCacheSec":{"type":"integer","minimum":0},"gunicorn":{"title":"Gunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"threads":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1}}},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]}}},"mongo":{"title":"Mongo","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/Pods"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"cachePercent":{"type":"integer","minimum":10,"maximum":60}}},"elastic":{"title":"Elastic","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/Pods"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"mmap":{"type":"boolean"},"diskWatermark":{"type":"string","pattern":"^[1-9][0-9]*(mb|gb)$"}}},"redis":{"title":"Redis","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/Pods"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"memoryPercent":{"type":"integer","minimum":10,"maximum":80}}},"patches":{"type":"array","items":{"anyOf":[{"title":"ObjectChange","type":"object","additionalProperties":false,"required":["target","op","path","value"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"enum":["add","replace","test"]},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"},"value":{}}},{"title":"ObjectRemoval","type":"object","additionalProperties":false,"required":["target","op","path"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"const":"remove"},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"}}}]}},"extras":{"title":"Extras","type":"object","additionalProperties":false,"properties":{"foundation":{"$ref":"#/$defs/PartExtras"},"stores":{"$ref":"#/$defs/PartExtras"},"app":{"$ref":"#/$defs/PartExtras"}}}},"$defs":{"ImageVersion":{"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"Pods":{"title":"Pods","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}},"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}},"Resources":{"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"title":"Requests","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}},"limits":{"title":"Limits","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}}}},"SecretKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"PartExtras":{"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}}}};
const schema32 = {"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const schema37 = {"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"title":"Requests","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}},"limits":{"title":"Limits","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}}}};
const schema39 = {"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}};
const schema43 = {"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}};
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
const pattern43 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$", "u");
const pattern44 = new RegExp("^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$", "u");
const pattern63 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
const pattern64 = new RegExp("^[A-Za-z0-9.-]+(:[0-9]+)?$", "u");
const pattern69 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern72 = new RegExp("^[a-z0-9]{3,24}$", "u");
const pattern73 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern76 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern80 = new RegExp("^[^/].*$", "u");
const pattern90 = new RegExp("^[1-9][0-9]*(mb|gb)$", "u");
const pattern95 = new RegExp("^(/([^/~]|~[01])+)+$", "u");
const pattern97 = new RegExp("^extras/[^\\s]+$", "u");
const schema36 = {"title":"Pods","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}},"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}};
const pattern49 = new RegExp("^[a-z0-9]\\S*$", "u");
const pattern53 = new RegExp("^https?://[^\\s/@]+(/[^\\s]*)?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
let data0 = data.resources;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "requests") || (key1 === "limits"))){
const err1 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/Resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.requests !== undefined){
let data1 = data0.requests;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(!(((key2 === "cpu") || (key2 === "memory")) || (key2 === "ephemeral-storage"))){
const err2 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/$defs/Resources/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.cpu !== undefined){
let data2 = data1.cpu;
if(typeof data2 === "string"){
if(!pattern43.test(data2)){
const err3 = {instancePath:instancePath+"/resources/requests/cpu",schemaPath:"#/$defs/Resources/properties/requests/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/resources/requests/cpu",schemaPath:"#/$defs/Resources/properties/requests/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.memory !== undefined){
let data3 = data1.memory;
if(typeof data3 === "string"){
if(!pattern44.test(data3)){
const err5 = {instancePath:instancePath+"/resources/requests/memory",schemaPath:"#/$defs/Resources/properties/requests/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/resources/requests/memory",schemaPath:"#/$defs/Resources/properties/requests/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1["ephemeral-storage"] !== undefined){
let data4 = data1["ephemeral-storage"];
if(typeof data4 === "string"){
if(!pattern44.test(data4)){
const err7 = {instancePath:instancePath+"/resources/requests/ephemeral-storage",schemaPath:"#/$defs/Resources/properties/requests/properties/ephemeral-storage/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/resources/requests/ephemeral-storage",schemaPath:"#/$defs/Resources/properties/requests/properties/ephemeral-storage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/$defs/Resources/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.limits !== undefined){
let data5 = data0.limits;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "ephemeral-storage"))){
const err10 = {instancePath:instancePath+"/resources/limits",schemaPath:"#/$defs/Resources/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.cpu !== undefined){
let data6 = data5.cpu;
if(typeof data6 === "string"){
if(!pattern43.test(data6)){
const err11 = {instancePath:instancePath+"/resources/limits/cpu",schemaPath:"#/$defs/Resources/properties/limits/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"+"\""};
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
const err12 = {instancePath:instancePath+"/resources/limits/cpu",schemaPath:"#/$defs/Resources/properties/limits/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.memory !== undefined){
let data7 = data5.memory;
if(typeof data7 === "string"){
if(!pattern44.test(data7)){
const err13 = {instancePath:instancePath+"/resources/limits/memory",schemaPath:"#/$defs/Resources/properties/limits/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/resources/limits/memory",schemaPath:"#/$defs/Resources/properties/limits/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5["ephemeral-storage"] !== undefined){
let data8 = data5["ephemeral-storage"];
if(typeof data8 === "string"){
if(!pattern44.test(data8)){
const err15 = {instancePath:instancePath+"/resources/limits/ephemeral-storage",schemaPath:"#/$defs/Resources/properties/limits/properties/ephemeral-storage/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/resources/limits/ephemeral-storage",schemaPath:"#/$defs/Resources/properties/limits/properties/ephemeral-storage/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/resources/limits",schemaPath:"#/$defs/Resources/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/Resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.image !== undefined){
let data9 = data.image;
if(typeof data9 === "string"){
if(!pattern49.test(data9)){
const err19 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]\\S*$"},message:"must match pattern \""+"^[a-z0-9]\\S*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.nodeSelector !== undefined){
let data10 = data.nodeSelector;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(typeof data10[key4] !== "string"){
const err21 = {instancePath:instancePath+"/nodeSelector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/nodeSelector",schemaPath:"#/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.tolerations !== undefined){
let data12 = data.tolerations;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err23 = {instancePath:instancePath+"/tolerations/" + i0,schemaPath:"#/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/tolerations",schemaPath:"#/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.affinity !== undefined){
let data14 = data.affinity;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err25 = {instancePath:instancePath+"/affinity",schemaPath:"#/properties/affinity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.priorityClassName !== undefined){
let data15 = data.priorityClassName;
if(typeof data15 === "string"){
if(!pattern19.test(data15)){
const err26 = {instancePath:instancePath+"/priorityClassName",schemaPath:"#/properties/priorityClassName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/priorityClassName",schemaPath:"#/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.labels !== undefined){
let data16 = data.labels;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(typeof data16[key5] !== "string"){
const err28 = {instancePath:instancePath+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.annotations !== undefined){
let data18 = data.annotations;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(typeof data18[key6] !== "string"){
const err30 = {instancePath:instancePath+"/annotations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.env !== undefined){
let data20 = data.env;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 in data20){
let data21 = data20[key7];
const _errs53 = errors;
let valid11 = false;
const _errs54 = errors;
if(typeof data21 !== "string"){
const err32 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs54 === errors;
valid11 = valid11 || _valid0;
const _errs56 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.secret === undefined){
const err33 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key8 in data21){
if(!(key8 === "secret")){
const err34 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data21.secret !== undefined){
let data22 = data21.secret;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err35 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data22.key === undefined){
const err36 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key9 in data22){
if(!((key9 === "name") || (key9 === "key"))){
const err37 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(!pattern19.test(data23)){
const err38 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/name",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err39 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/name",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data22.key !== undefined){
let data24 = data22.key;
if(typeof data24 === "string"){
if(!pattern29.test(data24)){
const err40 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/key",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},message:"must match pattern \""+"^[-._a-zA-Z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret/key",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err42 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs56 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err44 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.httpProxy !== undefined){
let data25 = data.httpProxy;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key10 in data25){
if(!(((key10 === "http") || (key10 === "https")) || (key10 === "noProxy"))){
const err46 = {instancePath:instancePath+"/httpProxy",schemaPath:"#/properties/httpProxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.http !== undefined){
let data26 = data25.http;
if(typeof data26 === "string"){
if(!pattern53.test(data26)){
const err47 = {instancePath:instancePath+"/httpProxy/http",schemaPath:"#/properties/httpProxy/properties/http/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/@]+(/[^\\s]*)?$"},message:"must match pattern \""+"^https?://[^\\s/@]+(/[^\\s]*)?$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/httpProxy/http",schemaPath:"#/properties/httpProxy/properties/http/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data25.https !== undefined){
let data27 = data25.https;
if(typeof data27 === "string"){
if(!pattern53.test(data27)){
const err49 = {instancePath:instancePath+"/httpProxy/https",schemaPath:"#/properties/httpProxy/properties/https/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/@]+(/[^\\s]*)?$"},message:"must match pattern \""+"^https?://[^\\s/@]+(/[^\\s]*)?$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/httpProxy/https",schemaPath:"#/properties/httpProxy/properties/https/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.noProxy !== undefined){
let data28 = data25.noProxy;
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
if(typeof data28[i1] !== "string"){
const err51 = {instancePath:instancePath+"/httpProxy/noProxy/" + i1,schemaPath:"#/properties/httpProxy/properties/noProxy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/httpProxy/noProxy",schemaPath:"#/properties/httpProxy/properties/noProxy/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err53 = {instancePath:instancePath+"/httpProxy",schemaPath:"#/properties/httpProxy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.caBundle !== undefined){
let data30 = data.caBundle;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.configMap === undefined){
const err54 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/required",keyword:"required",params:{missingProperty: "configMap"},message:"must have required property '"+"configMap"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data30.key === undefined){
const err55 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key11 in data30){
if(!((key11 === "configMap") || (key11 === "key"))){
const err56 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data30.configMap !== undefined){
let data31 = data30.configMap;
if(typeof data31 === "string"){
if(!pattern19.test(data31)){
const err57 = {instancePath:instancePath+"/caBundle/configMap",schemaPath:"#/properties/caBundle/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/caBundle/configMap",schemaPath:"#/properties/caBundle/properties/configMap/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data30.key !== undefined){
let data32 = data30.key;
if(typeof data32 === "string"){
if(!pattern29.test(data32)){
const err59 = {instancePath:instancePath+"/caBundle/key",schemaPath:"#/properties/caBundle/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},message:"must match pattern \""+"^[-._a-zA-Z0-9]+$"+"\""};
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
const err60 = {instancePath:instancePath+"/caBundle/key",schemaPath:"#/properties/caBundle/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exposure"},message:"must have required property '"+"exposure"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.credentials === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credentials"},message:"must have required property '"+"credentials"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.users === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/enum",keyword:"enum",params:{allowedValues: schema31.properties.release.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.host === undefined){
const err8 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
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
const err9 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err10 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "nodePort"},message:"must be equal to constant"};
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
const err11 = {instancePath:instancePath+"/exposure/host",schemaPath:"#/properties/exposure/anyOf/0/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"+"\""};
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
const err12 = {instancePath:instancePath+"/exposure/host",schemaPath:"#/properties/exposure/anyOf/0/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
const err14 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/api/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err15 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/api/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 30000 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/api/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000"};
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
const err17 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/web/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err18 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/web/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7 < 30000 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/web/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000"};
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
const err20 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err21 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8 < 30000 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000"};
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
const err23 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data2.domain === undefined){
const err26 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
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
const err27 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
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
const err28 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "nodePort"},message:"must be equal to constant"};
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
const err29 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/1/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err30 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/1/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
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
const err32 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err33 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err35 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err36 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err37 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err38 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/1/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err39 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/1/properties/tls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err40 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
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
const err41 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err42 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17 < 30000 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000"};
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
const err44 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err45 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data18 < 30000 || isNaN(data18)){
const err46 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000"};
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
const err47 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err48 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data19 < 30000 || isNaN(data19)){
const err49 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},message:"must be >= 30000"};
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
const err50 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err51 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err52 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data2.domain === undefined){
const err53 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
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
const err54 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
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
const err55 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "loadBalancer"},message:"must be equal to constant"};
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
const err56 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/2/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err57 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/2/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err58 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
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
const err59 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err60 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err61 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err62 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err63 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err64 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/2/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err66 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/2/properties/tls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err67 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/2/properties/className/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"+"\""};
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
const err68 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/2/properties/className/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err69 = {instancePath:instancePath+"/exposure/annotations/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/2/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err70 = {instancePath:instancePath+"/exposure/annotations",schemaPath:"#/properties/exposure/anyOf/2/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err71 = {instancePath:instancePath+"/exposure/sourceRanges/" + i0,schemaPath:"#/properties/exposure/anyOf/2/properties/sourceRanges/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err72 = {instancePath:instancePath+"/exposure/sourceRanges",schemaPath:"#/properties/exposure/anyOf/2/properties/sourceRanges/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err73 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err74 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data2.domain === undefined){
const err75 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data2.className === undefined){
const err76 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "className"},message:"must have required property '"+"className"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data2.controller === undefined){
const err77 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "controller"},message:"must have required property '"+"controller"+"'"};
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
const err78 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
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
const err79 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "ingress"},message:"must be equal to constant"};
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
const err80 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/3/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err81 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/3/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err82 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
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
const err83 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err84 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err85 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err86 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err87 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err88 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err89 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/3/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err90 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/3/properties/className/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err91 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/3/properties/className/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err92 = {instancePath:instancePath+"/exposure/controller",schemaPath:"#/properties/exposure/anyOf/3/properties/controller/enum",keyword:"enum",params:{allowedValues: schema31.properties.exposure.anyOf[3].properties.controller.enum},message:"must be equal to one of the allowed values"};
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
const err93 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/required",keyword:"required",params:{missingProperty: "secretName"},message:"must have required property '"+"secretName"+"'"};
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
const err94 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
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
const err95 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err96 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err97 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err98 = {instancePath:instancePath+"/exposure/annotations/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/3/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err99 = {instancePath:instancePath+"/exposure/annotations",schemaPath:"#/properties/exposure/anyOf/3/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err100 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err101 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data2.domain === undefined){
const err102 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
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
const err103 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
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
const err104 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
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
const err105 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/4/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err106 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/4/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err107 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
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
const err108 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err109 = {instancePath:instancePath+"/exposure/hosts/web",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err110 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err111 = {instancePath:instancePath+"/exposure/hosts/api",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err112 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err113 = {instancePath:instancePath+"/exposure/hosts/files",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err114 = {instancePath:instancePath+"/exposure/hosts",schemaPath:"#/properties/exposure/anyOf/4/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err115 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/tls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err116 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err117 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
const err118 = {instancePath:instancePath+"/formerFilesUrls/" + i1,schemaPath:"#/properties/formerFilesUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err119 = {instancePath:instancePath+"/formerFilesUrls",schemaPath:"#/properties/formerFilesUrls/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err120 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
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
const err121 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
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
const err122 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "existingSecret"},message:"must be equal to constant"};
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
const err123 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err124 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err125 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/0/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err126 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/0/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err127 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err128 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
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
const err129 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
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
const err130 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "generated"},message:"must be equal to constant"};
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
const err131 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err132 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err133 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/1/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err134 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/1/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err135 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err136 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
const err137 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err138 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data61.name === undefined){
const err139 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
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
const err140 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
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
const err141 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"},message:"must match pattern \""+"^[!-9;-~]+$"+"\""};
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
const err142 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err143 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err144 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err145 = {instancePath:instancePath+"/users/" + i2+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},message:"must match pattern \""+"^[-._a-zA-Z0-9]+$"+"\""};
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
const err146 = {instancePath:instancePath+"/users/" + i2+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err147 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err148 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data61.name === undefined){
const err149 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data61.passwordHash === undefined){
const err150 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "passwordHash"},message:"must have required property '"+"passwordHash"+"'"};
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
const err151 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
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
const err152 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"},message:"must match pattern \""+"^[!-9;-~]+$"+"\""};
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
const err153 = {instancePath:instancePath+"/users/" + i2+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err154 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err155 = {instancePath:instancePath+"/users/" + i2+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err156 = {instancePath:instancePath+"/users/" + i2+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/pattern",keyword:"pattern",params:{pattern: "^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"},message:"must match pattern \""+"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"+"\""};
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
const err157 = {instancePath:instancePath+"/users/" + i2+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err158 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err159 = {instancePath:instancePath+"/users/" + i2,schemaPath:"#/properties/users/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
const err160 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err161 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""};
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
const err162 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err163 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
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
const err164 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"+"\""};
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
const err165 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err166 = {instancePath:instancePath+"/images/pullSecrets/" + i3,schemaPath:"#/properties/images/properties/pullSecrets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err167 = {instancePath:instancePath+"/images/pullSecrets",schemaPath:"#/properties/images/properties/pullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err168 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
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
const err169 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\""};
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
const err170 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err171 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err172 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err173 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err174 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
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
const err175 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\""};
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
const err176 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err177 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err178 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err179 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err180 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
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
const err181 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\""};
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
const err182 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err183 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err184 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err185 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err186 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
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
const err187 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*$"+"\""};
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
const err188 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err189 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err190 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err191 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err192 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err193 = {instancePath:instancePath+"/labels/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err194 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
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
let data88 = data.api;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key25 in data88){
if(!(func1.call(schema31.properties.api.properties, key25))){
const err195 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data88.replicas !== undefined){
let data89 = data88.replicas;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err196 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 1 || isNaN(data89)){
const err197 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
if(data88.pods !== undefined){
if(!(validate21(data88.pods, {instancePath:instancePath+"/api/pods",parentData:data88,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data88.gunicorn !== undefined){
let data91 = data88.gunicorn;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key26 in data91){
if(!((((key26 === "workers") || (key26 === "timeoutSec")) || (key26 === "maxRequests")) || (key26 === "maxRequestsJitter"))){
const err198 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data91.workers !== undefined){
let data92 = data91.workers;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err199 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 1 || isNaN(data92)){
const err200 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data91.timeoutSec !== undefined){
let data93 = data91.timeoutSec;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err201 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 1 || isNaN(data93)){
const err202 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
if(data91.maxRequests !== undefined){
let data94 = data91.maxRequests;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err203 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 1 || isNaN(data94)){
const err204 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
if(data91.maxRequestsJitter !== undefined){
let data95 = data91.maxRequestsJitter;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err205 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
const err206 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
}
else {
const err207 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data88.watchdog !== undefined){
let data96 = data88.watchdog;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key27 in data96){
if(!(((key27 === "enabled") || (key27 === "thresholdSec")) || (key27 === "intervalSec"))){
const err208 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data96.enabled !== undefined){
if(typeof data96.enabled !== "boolean"){
const err209 = {instancePath:instancePath+"/api/watchdog/enabled",schemaPath:"#/properties/api/properties/watchdog/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data96.thresholdSec !== undefined){
let data98 = data96.thresholdSec;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err210 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 1 || isNaN(data98)){
const err211 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data96.intervalSec !== undefined){
let data99 = data96.intervalSec;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err212 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 1 || isNaN(data99)){
const err213 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err214 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data88.cookies !== undefined){
let data100 = data88.cookies;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key28 in data100){
if(!((key28 === "sameSite") || (key28 === "maxAgeSec"))){
const err215 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data100.sameSite !== undefined){
let data101 = data100.sameSite;
if(!(((data101 === "Lax") || (data101 === "Strict")) || (data101 === "None"))){
const err216 = {instancePath:instancePath+"/api/cookies/sameSite",schemaPath:"#/properties/api/properties/cookies/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.cookies.properties.sameSite.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data100.maxAgeSec !== undefined){
let data102 = data100.maxAgeSec;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err217 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 60 || isNaN(data102)){
const err218 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
}
else {
const err219 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data88.sessions !== undefined){
let data103 = data88.sessions;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key29 in data103){
if(!((key29 === "defaultExpirationSec") || (key29 === "maxExpirationSec"))){
const err220 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data103.defaultExpirationSec !== undefined){
let data104 = data103.defaultExpirationSec;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err221 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 60 || isNaN(data104)){
const err222 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"};
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
if(data103.maxExpirationSec !== undefined){
let data105 = data103.maxExpirationSec;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err223 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 60 || isNaN(data105)){
const err224 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
}
else {
const err225 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data88.cors !== undefined){
let data106 = data88.cors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key30 in data106){
if(!(key30 === "origins")){
const err226 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data106.origins !== undefined){
let data107 = data106.origins;
if(Array.isArray(data107)){
const len4 = data107.length;
for(let i4=0; i4<len4; i4++){
if(typeof data107[i4] !== "string"){
const err227 = {instancePath:instancePath+"/api/cors/origins/" + i4,schemaPath:"#/properties/api/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/api/cors/origins",schemaPath:"#/properties/api/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data88.workers !== undefined){
let data109 = data88.workers;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key31 in data109){
if(!((((key31 === "timeoutSec") || (key31 === "taskUpdateTimeoutSec")) || (key31 === "autoRegister")) || (key31 === "autoUnregister"))){
const err230 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data109.timeoutSec !== undefined){
let data110 = data109.timeoutSec;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err231 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 60 || isNaN(data110)){
const err232 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"};
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
if(data109.taskUpdateTimeoutSec !== undefined){
let data111 = data109.taskUpdateTimeoutSec;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err233 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 60 || isNaN(data111)){
const err234 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"};
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
if(data109.autoRegister !== undefined){
if(typeof data109.autoRegister !== "boolean"){
const err235 = {instancePath:instancePath+"/api/workers/autoRegister",schemaPath:"#/properties/api/properties/workers/properties/autoRegister/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data109.autoUnregister !== undefined){
if(typeof data109.autoUnregister !== "boolean"){
const err236 = {instancePath:instancePath+"/api/workers/autoUnregister",schemaPath:"#/properties/api/properties/workers/properties/autoUnregister/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err237 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data88.asyncDelete !== undefined){
let data114 = data88.asyncDelete;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key32 in data114){
if(!((((((key32 === "enabled") || (key32 === "replicas")) || (key32 === "resources")) || (key32 === "maxRetries")) || (key32 === "retryTimeoutSec")) || (key32 === "fileserverTimeoutSec"))){
const err238 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data114.enabled !== undefined){
if(typeof data114.enabled !== "boolean"){
const err239 = {instancePath:instancePath+"/api/asyncDelete/enabled",schemaPath:"#/properties/api/properties/asyncDelete/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data114.replicas !== undefined){
if(1 !== data114.replicas){
const err240 = {instancePath:instancePath+"/api/asyncDelete/replicas",schemaPath:"#/properties/api/properties/asyncDelete/properties/replicas/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data114.resources !== undefined){
let data117 = data114.resources;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key33 in data117){
if(!((key33 === "requests") || (key33 === "limits"))){
const err241 = {instancePath:instancePath+"/api/asyncDelete/resources",schemaPath:"#/$defs/Resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data117.requests !== undefined){
let data118 = data117.requests;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key34 in data118){
if(!(((key34 === "cpu") || (key34 === "memory")) || (key34 === "ephemeral-storage"))){
const err242 = {instancePath:instancePath+"/api/asyncDelete/resources/requests",schemaPath:"#/$defs/Resources/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data118.cpu !== undefined){
let data119 = data118.cpu;
if(typeof data119 === "string"){
if(!pattern43.test(data119)){
const err243 = {instancePath:instancePath+"/api/asyncDelete/resources/requests/cpu",schemaPath:"#/$defs/Resources/properties/requests/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"+"\""};
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
const err244 = {instancePath:instancePath+"/api/asyncDelete/resources/requests/cpu",schemaPath:"#/$defs/Resources/properties/requests/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data118.memory !== undefined){
let data120 = data118.memory;
if(typeof data120 === "string"){
if(!pattern44.test(data120)){
const err245 = {instancePath:instancePath+"/api/asyncDelete/resources/requests/memory",schemaPath:"#/$defs/Resources/properties/requests/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
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
const err246 = {instancePath:instancePath+"/api/asyncDelete/resources/requests/memory",schemaPath:"#/$defs/Resources/properties/requests/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data118["ephemeral-storage"] !== undefined){
let data121 = data118["ephemeral-storage"];
if(typeof data121 === "string"){
if(!pattern44.test(data121)){
const err247 = {instancePath:instancePath+"/api/asyncDelete/resources/requests/ephemeral-storage",schemaPath:"#/$defs/Resources/properties/requests/properties/ephemeral-storage/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
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
const err248 = {instancePath:instancePath+"/api/asyncDelete/resources/requests/ephemeral-storage",schemaPath:"#/$defs/Resources/properties/requests/properties/ephemeral-storage/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err249 = {instancePath:instancePath+"/api/asyncDelete/resources/requests",schemaPath:"#/$defs/Resources/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data117.limits !== undefined){
let data122 = data117.limits;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key35 in data122){
if(!(((key35 === "cpu") || (key35 === "memory")) || (key35 === "ephemeral-storage"))){
const err250 = {instancePath:instancePath+"/api/asyncDelete/resources/limits",schemaPath:"#/$defs/Resources/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data122.cpu !== undefined){
let data123 = data122.cpu;
if(typeof data123 === "string"){
if(!pattern43.test(data123)){
const err251 = {instancePath:instancePath+"/api/asyncDelete/resources/limits/cpu",schemaPath:"#/$defs/Resources/properties/limits/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"+"\""};
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
const err252 = {instancePath:instancePath+"/api/asyncDelete/resources/limits/cpu",schemaPath:"#/$defs/Resources/properties/limits/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data122.memory !== undefined){
let data124 = data122.memory;
if(typeof data124 === "string"){
if(!pattern44.test(data124)){
const err253 = {instancePath:instancePath+"/api/asyncDelete/resources/limits/memory",schemaPath:"#/$defs/Resources/properties/limits/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
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
const err254 = {instancePath:instancePath+"/api/asyncDelete/resources/limits/memory",schemaPath:"#/$defs/Resources/properties/limits/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data122["ephemeral-storage"] !== undefined){
let data125 = data122["ephemeral-storage"];
if(typeof data125 === "string"){
if(!pattern44.test(data125)){
const err255 = {instancePath:instancePath+"/api/asyncDelete/resources/limits/ephemeral-storage",schemaPath:"#/$defs/Resources/properties/limits/properties/ephemeral-storage/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/api/asyncDelete/resources/limits/ephemeral-storage",schemaPath:"#/$defs/Resources/properties/limits/properties/ephemeral-storage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/api/asyncDelete/resources/limits",schemaPath:"#/$defs/Resources/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err258 = {instancePath:instancePath+"/api/asyncDelete/resources",schemaPath:"#/$defs/Resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data114.maxRetries !== undefined){
let data126 = data114.maxRetries;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err259 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 1 || isNaN(data126)){
const err260 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data114.retryTimeoutSec !== undefined){
let data127 = data114.retryTimeoutSec;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err261 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 1 || isNaN(data127)){
const err262 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
if(data114.fileserverTimeoutSec !== undefined){
let data128 = data114.fileserverTimeoutSec;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err263 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 1 || isNaN(data128)){
const err264 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
}
else {
const err265 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data88.storageCredentials !== undefined){
let data129 = data88.storageCredentials;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key36 in data129){
if(!(((key36 === "s3") || (key36 === "gcs")) || (key36 === "azure"))){
const err266 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data129.s3 !== undefined){
let data130 = data129.s3;
if(Array.isArray(data130)){
const len5 = data130.length;
for(let i5=0; i5<len5; i5++){
let data131 = data130[i5];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.accessKey === undefined){
const err267 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "accessKey"},message:"must have required property '"+"accessKey"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data131.secretKey === undefined){
const err268 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "secretKey"},message:"must have required property '"+"secretKey"+"'"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key37 in data131){
if(!((((((key37 === "bucket") || (key37 === "host")) || (key37 === "region")) || (key37 === "secure")) || (key37 === "accessKey")) || (key37 === "secretKey"))){
const err269 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data131.bucket !== undefined){
let data132 = data131.bucket;
if(typeof data132 === "string"){
if(!pattern63.test(data132)){
const err270 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]*$"+"\""};
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
const err271 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data131.host !== undefined){
let data133 = data131.host;
if(typeof data133 === "string"){
if(!pattern64.test(data133)){
const err272 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+(:[0-9]+)?$"},message:"must match pattern \""+"^[A-Za-z0-9.-]+(:[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data131.region !== undefined){
if(typeof data131.region !== "string"){
const err274 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/region",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data131.secure !== undefined){
if(typeof data131.secure !== "boolean"){
const err275 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secure",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/secure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data131.accessKey !== undefined){
let data136 = data131.accessKey;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.name === undefined){
const err276 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data136.key === undefined){
const err277 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
for(const key38 in data136){
if(!((key38 === "name") || (key38 === "key"))){
const err278 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data136.name !== undefined){
let data137 = data136.name;
if(typeof data137 === "string"){
if(!pattern19.test(data137)){
const err279 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err280 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data136.key !== undefined){
let data138 = data136.key;
if(typeof data138 === "string"){
if(!pattern29.test(data138)){
const err281 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},message:"must match pattern \""+"^[-._a-zA-Z0-9]+$"+"\""};
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
const err282 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err283 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data131.secretKey !== undefined){
let data139 = data131.secretKey;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.name === undefined){
const err284 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data139.key === undefined){
const err285 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key39 in data139){
if(!((key39 === "name") || (key39 === "key"))){
const err286 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data139.name !== undefined){
let data140 = data139.name;
if(typeof data140 === "string"){
if(!pattern19.test(data140)){
const err287 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data139.key !== undefined){
let data141 = data139.key;
if(typeof data141 === "string"){
if(!pattern29.test(data141)){
const err289 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},message:"must match pattern \""+"^[-._a-zA-Z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err293 = {instancePath:instancePath+"/api/storageCredentials/s3",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data129.gcs !== undefined){
let data142 = data129.gcs;
if(Array.isArray(data142)){
const len6 = data142.length;
for(let i6=0; i6<len6; i6++){
let data143 = data142[i6];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.project === undefined){
const err294 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "project"},message:"must have required property '"+"project"+"'"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data143.credentials === undefined){
const err295 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "credentials"},message:"must have required property '"+"credentials"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key40 in data143){
if(!(((key40 === "bucket") || (key40 === "project")) || (key40 === "credentials"))){
const err296 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data143.bucket !== undefined){
let data144 = data143.bucket;
if(typeof data144 === "string"){
if(!pattern69.test(data144)){
const err297 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\""};
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
const err298 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data143.project !== undefined){
if(typeof data143.project !== "string"){
const err299 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/project",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data143.credentials !== undefined){
let data146 = data143.credentials;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.name === undefined){
const err300 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data146.key === undefined){
const err301 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
for(const key41 in data146){
if(!((key41 === "name") || (key41 === "key"))){
const err302 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data146.name !== undefined){
let data147 = data146.name;
if(typeof data147 === "string"){
if(!pattern19.test(data147)){
const err303 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data146.key !== undefined){
let data148 = data146.key;
if(typeof data148 === "string"){
if(!pattern29.test(data148)){
const err305 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},message:"must match pattern \""+"^[-._a-zA-Z0-9]+$"+"\""};
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
const err306 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err307 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err308 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err309 = {instancePath:instancePath+"/api/storageCredentials/gcs",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data129.azure !== undefined){
let data149 = data129.azure;
if(Array.isArray(data149)){
const len7 = data149.length;
for(let i7=0; i7<len7; i7++){
let data150 = data149[i7];
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.account === undefined){
const err310 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data150.accountKey === undefined){
const err311 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "accountKey"},message:"must have required property '"+"accountKey"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key42 in data150){
if(!(((key42 === "account") || (key42 === "container")) || (key42 === "accountKey"))){
const err312 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data150.account !== undefined){
let data151 = data150.account;
if(typeof data151 === "string"){
if(!pattern72.test(data151)){
const err313 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{3,24}$"},message:"must match pattern \""+"^[a-z0-9]{3,24}$"+"\""};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data150.container !== undefined){
let data152 = data150.container;
if(typeof data152 === "string"){
if(!pattern73.test(data152)){
const err315 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data150.accountKey !== undefined){
let data153 = data150.accountKey;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.name === undefined){
const err317 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data153.key === undefined){
const err318 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
for(const key43 in data153){
if(!((key43 === "name") || (key43 === "key"))){
const err319 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data153.name !== undefined){
let data154 = data153.name;
if(typeof data154 === "string"){
if(!pattern19.test(data154)){
const err320 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err321 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data153.key !== undefined){
let data155 = data153.key;
if(typeof data155 === "string"){
if(!pattern29.test(data155)){
const err322 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},message:"must match pattern \""+"^[-._a-zA-Z0-9]+$"+"\""};
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
const err323 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err324 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err325 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/api/storageCredentials/azure",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err327 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data88.servicesAgent !== undefined){
if(typeof data88.servicesAgent !== "boolean"){
const err328 = {instancePath:instancePath+"/api/servicesAgent",schemaPath:"#/properties/api/properties/servicesAgent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data88.checkForUpdates !== undefined){
if(typeof data88.checkForUpdates !== "boolean"){
const err329 = {instancePath:instancePath+"/api/checkForUpdates",schemaPath:"#/properties/api/properties/checkForUpdates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data88.statistics !== undefined){
if(typeof data88.statistics !== "boolean"){
const err330 = {instancePath:instancePath+"/api/statistics",schemaPath:"#/properties/api/properties/statistics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data88.prePopulate !== undefined){
if(typeof data88.prePopulate !== "boolean"){
const err331 = {instancePath:instancePath+"/api/prePopulate",schemaPath:"#/properties/api/properties/prePopulate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data88.logLevel !== undefined){
let data160 = data88.logLevel;
if(!((((data160 === "DEBUG") || (data160 === "INFO")) || (data160 === "WARNING")) || (data160 === "ERROR"))){
const err332 = {instancePath:instancePath+"/api/logLevel",schemaPath:"#/properties/api/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data88.company !== undefined){
let data161 = data88.company;
if(typeof data161 === "string"){
if(!pattern76.test(data161)){
const err333 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data88.databaseInitSec !== undefined){
let data162 = data88.databaseInitSec;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err335 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 1 || isNaN(data162)){
const err336 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data88.extraConfig !== undefined){
let data163 = data88.extraConfig;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key44 in data163){
if(!((key44 === "shared") || (key44 === "apiserver"))){
const err337 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data163.shared !== undefined){
let data164 = data163.shared;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key45 in data164){
let data165 = data164[key45];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
}
else {
const err338 = {instancePath:instancePath+"/api/extraConfig/shared/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/shared/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err339 = {instancePath:instancePath+"/api/extraConfig/shared",schemaPath:"#/properties/api/properties/extraConfig/properties/shared/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data163.apiserver !== undefined){
let data166 = data163.apiserver;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key46 in data166){
let data167 = data166[key46];
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
}
else {
const err340 = {instancePath:instancePath+"/api/extraConfig/apiserver/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err341 = {instancePath:instancePath+"/api/extraConfig/apiserver",schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err342 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err343 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data.web !== undefined){
let data168 = data.web;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key47 in data168){
if(!((((((((key47 === "replicas") || (key47 === "pods")) || (key47 === "proxyTimeoutSec")) || (key47 === "ipv6")) || (key47 === "loginNotice")) || (key47 === "displayTips")) || (key47 === "updateNotice")) || (key47 === "configuration"))){
const err344 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data168.replicas !== undefined){
let data169 = data168.replicas;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err345 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 1 || isNaN(data169)){
const err346 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data168.pods !== undefined){
if(!(validate21(data168.pods, {instancePath:instancePath+"/web/pods",parentData:data168,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data168.proxyTimeoutSec !== undefined){
let data171 = data168.proxyTimeoutSec;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err347 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 1 || isNaN(data171)){
const err348 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data168.ipv6 !== undefined){
if(typeof data168.ipv6 !== "boolean"){
const err349 = {instancePath:instancePath+"/web/ipv6",schemaPath:"#/properties/web/properties/ipv6/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data168.loginNotice !== undefined){
if(typeof data168.loginNotice !== "string"){
const err350 = {instancePath:instancePath+"/web/loginNotice",schemaPath:"#/properties/web/properties/loginNotice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data168.displayTips !== undefined){
if(typeof data168.displayTips !== "boolean"){
const err351 = {instancePath:instancePath+"/web/displayTips",schemaPath:"#/properties/web/properties/displayTips/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data168.updateNotice !== undefined){
if(typeof data168.updateNotice !== "boolean"){
const err352 = {instancePath:instancePath+"/web/updateNotice",schemaPath:"#/properties/web/properties/updateNotice/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data168.configuration !== undefined){
let data176 = data168.configuration;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
}
else {
const err353 = {instancePath:instancePath+"/web/configuration",schemaPath:"#/properties/web/properties/configuration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data.fileserver !== undefined){
let data177 = data.fileserver;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key48 in data177){
if(!(func1.call(schema31.properties.fileserver.properties, key48))){
const err355 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data177.replicas !== undefined){
let data178 = data177.replicas;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err356 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 1 || isNaN(data178)){
const err357 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data177.pods !== undefined){
if(!(validate21(data177.pods, {instancePath:instancePath+"/fileserver/pods",parentData:data177,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data177.storage !== undefined){
let data180 = data177.storage;
const _errs425 = errors;
let valid77 = false;
const _errs426 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.size === undefined){
const err358 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
for(const key49 in data180){
if(!(((key49 === "size") || (key49 === "class")) || (key49 === "accessModes"))){
const err359 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data180.size !== undefined){
let data181 = data180.size;
if(typeof data181 === "string"){
if(!pattern44.test(data181)){
const err360 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
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
const err361 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data180.class !== undefined){
let data182 = data180.class;
if(typeof data182 === "string"){
if(!pattern19.test(data182)){
const err362 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data180.accessModes !== undefined){
let data183 = data180.accessModes;
if(Array.isArray(data183)){
const len8 = data183.length;
for(let i8=0; i8<len8; i8++){
let data184 = data183[i8];
if(!(((data184 === "ReadWriteOnce") || (data184 === "ReadWriteMany")) || (data184 === "ReadWriteOncePod"))){
const err364 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i8,schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[0].properties.accessModes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err366 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var _valid3 = _errs426 === errors;
valid77 = valid77 || _valid3;
if(_valid3){
var props3 = true;
}
const _errs436 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.existingClaim === undefined){
const err367 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"},message:"must have required property '"+"existingClaim"+"'"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
for(const key50 in data180){
if(!(((key50 === "existingClaim") || (key50 === "subPath")) || (key50 === "accessModes"))){
const err368 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data180.existingClaim !== undefined){
let data185 = data180.existingClaim;
if(typeof data185 === "string"){
if(!pattern19.test(data185)){
const err369 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err370 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data180.subPath !== undefined){
let data186 = data180.subPath;
if(typeof data186 === "string"){
if(!pattern80.test(data186)){
const err371 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"},message:"must match pattern \""+"^[^/].*$"+"\""};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data180.accessModes !== undefined){
let data187 = data180.accessModes;
if(Array.isArray(data187)){
const len9 = data187.length;
for(let i9=0; i9<len9; i9++){
let data188 = data187[i9];
if(!(((data188 === "ReadWriteOnce") || (data188 === "ReadWriteMany")) || (data188 === "ReadWriteOncePod"))){
const err373 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i9,schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[1].properties.accessModes.items.enum},message:"must be equal to one of the allowed values"};
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
const err374 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid3 = _errs436 === errors;
valid77 = valid77 || _valid3;
if(_valid3){
if(props3 !== true){
props3 = true;
}
}
if(!valid77){
const err376 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
else {
errors = _errs425;
if(vErrors !== null){
if(_errs425){
vErrors.length = _errs425;
}
else {
vErrors = null;
}
}
}
}
if(data177.auth !== undefined){
if(typeof data177.auth !== "boolean"){
const err377 = {instancePath:instancePath+"/fileserver/auth",schemaPath:"#/properties/fileserver/properties/auth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data177.tokenCacheSec !== undefined){
let data190 = data177.tokenCacheSec;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err378 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
const err379 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data177.maxUploadMib !== undefined){
let data191 = data177.maxUploadMib;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err380 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 1 || isNaN(data191)){
const err381 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data177.uploadSpool !== undefined){
let data192 = data177.uploadSpool;
if(typeof data192 === "string"){
if(!pattern44.test(data192)){
const err382 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data177.batchDelete !== undefined){
if(typeof data177.batchDelete !== "boolean"){
const err384 = {instancePath:instancePath+"/fileserver/batchDelete",schemaPath:"#/properties/fileserver/properties/batchDelete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data177.downloadCacheSec !== undefined){
let data194 = data177.downloadCacheSec;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err385 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
const err386 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
if(data177.gunicorn !== undefined){
let data195 = data177.gunicorn;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key51 in data195){
if(!(((key51 === "workers") || (key51 === "threads")) || (key51 === "timeoutSec"))){
const err387 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data195.workers !== undefined){
let data196 = data195.workers;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
const err388 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 1 || isNaN(data196)){
const err389 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data195.threads !== undefined){
let data197 = data195.threads;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
const err390 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 1 || isNaN(data197)){
const err391 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data195.timeoutSec !== undefined){
let data198 = data195.timeoutSec;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err392 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 < 1 || isNaN(data198)){
const err393 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
}
else {
const err394 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data177.logLevel !== undefined){
let data199 = data177.logLevel;
if(!((((data199 === "DEBUG") || (data199 === "INFO")) || (data199 === "WARNING")) || (data199 === "ERROR"))){
const err395 = {instancePath:instancePath+"/fileserver/logLevel",schemaPath:"#/properties/fileserver/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
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
const err396 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data.mongo !== undefined){
let data200 = data.mongo;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key52 in data200){
if(!(((key52 === "pods") || (key52 === "storage")) || (key52 === "cachePercent"))){
const err397 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data200.pods !== undefined){
if(!(validate21(data200.pods, {instancePath:instancePath+"/mongo/pods",parentData:data200,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data200.storage !== undefined){
let data202 = data200.storage;
const _errs473 = errors;
let valid86 = false;
const _errs474 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.size === undefined){
const err398 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key53 in data202){
if(!(((key53 === "size") || (key53 === "class")) || (key53 === "accessModes"))){
const err399 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data202.size !== undefined){
let data203 = data202.size;
if(typeof data203 === "string"){
if(!pattern44.test(data203)){
const err400 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data202.class !== undefined){
let data204 = data202.class;
if(typeof data204 === "string"){
if(!pattern19.test(data204)){
const err402 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data202.accessModes !== undefined){
let data205 = data202.accessModes;
if(Array.isArray(data205)){
const len10 = data205.length;
for(let i10=0; i10<len10; i10++){
let data206 = data205[i10];
if(!(((data206 === "ReadWriteOnce") || (data206 === "ReadWriteMany")) || (data206 === "ReadWriteOncePod"))){
const err404 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i10,schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[0].properties.accessModes.items.enum},message:"must be equal to one of the allowed values"};
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
const err405 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid4 = _errs474 === errors;
valid86 = valid86 || _valid4;
if(_valid4){
var props4 = true;
}
const _errs484 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.existingClaim === undefined){
const err407 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"},message:"must have required property '"+"existingClaim"+"'"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key54 in data202){
if(!(((key54 === "existingClaim") || (key54 === "subPath")) || (key54 === "accessModes"))){
const err408 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data202.existingClaim !== undefined){
let data207 = data202.existingClaim;
if(typeof data207 === "string"){
if(!pattern19.test(data207)){
const err409 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data202.subPath !== undefined){
let data208 = data202.subPath;
if(typeof data208 === "string"){
if(!pattern80.test(data208)){
const err411 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"},message:"must match pattern \""+"^[^/].*$"+"\""};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
else {
const err412 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data202.accessModes !== undefined){
let data209 = data202.accessModes;
if(Array.isArray(data209)){
const len11 = data209.length;
for(let i11=0; i11<len11; i11++){
let data210 = data209[i11];
if(!(((data210 === "ReadWriteOnce") || (data210 === "ReadWriteMany")) || (data210 === "ReadWriteOncePod"))){
const err413 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i11,schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[1].properties.accessModes.items.enum},message:"must be equal to one of the allowed values"};
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
const err414 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err415 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid4 = _errs484 === errors;
valid86 = valid86 || _valid4;
if(_valid4){
if(props4 !== true){
props4 = true;
}
}
if(!valid86){
const err416 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data200.cachePercent !== undefined){
let data211 = data200.cachePercent;
if(!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))){
const err417 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 > 60 || isNaN(data211)){
const err418 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data211 < 10 || isNaN(data211)){
const err419 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err420 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data.elastic !== undefined){
let data212 = data.elastic;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key55 in data212){
if(!((((key55 === "pods") || (key55 === "storage")) || (key55 === "mmap")) || (key55 === "diskWatermark"))){
const err421 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data212.pods !== undefined){
if(!(validate21(data212.pods, {instancePath:instancePath+"/elastic/pods",parentData:data212,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data212.storage !== undefined){
let data214 = data212.storage;
const _errs501 = errors;
let valid94 = false;
const _errs502 = errors;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.size === undefined){
const err422 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
for(const key56 in data214){
if(!(((key56 === "size") || (key56 === "class")) || (key56 === "accessModes"))){
const err423 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data214.size !== undefined){
let data215 = data214.size;
if(typeof data215 === "string"){
if(!pattern44.test(data215)){
const err424 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
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
const err425 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data214.class !== undefined){
let data216 = data214.class;
if(typeof data216 === "string"){
if(!pattern19.test(data216)){
const err426 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data214.accessModes !== undefined){
let data217 = data214.accessModes;
if(Array.isArray(data217)){
const len12 = data217.length;
for(let i12=0; i12<len12; i12++){
let data218 = data217[i12];
if(!(((data218 === "ReadWriteOnce") || (data218 === "ReadWriteMany")) || (data218 === "ReadWriteOncePod"))){
const err428 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i12,schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[0].properties.accessModes.items.enum},message:"must be equal to one of the allowed values"};
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
const err429 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err430 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var _valid5 = _errs502 === errors;
valid94 = valid94 || _valid5;
if(_valid5){
var props5 = true;
}
const _errs512 = errors;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.existingClaim === undefined){
const err431 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"},message:"must have required property '"+"existingClaim"+"'"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
for(const key57 in data214){
if(!(((key57 === "existingClaim") || (key57 === "subPath")) || (key57 === "accessModes"))){
const err432 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data214.existingClaim !== undefined){
let data219 = data214.existingClaim;
if(typeof data219 === "string"){
if(!pattern19.test(data219)){
const err433 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data214.subPath !== undefined){
let data220 = data214.subPath;
if(typeof data220 === "string"){
if(!pattern80.test(data220)){
const err435 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"},message:"must match pattern \""+"^[^/].*$"+"\""};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data214.accessModes !== undefined){
let data221 = data214.accessModes;
if(Array.isArray(data221)){
const len13 = data221.length;
for(let i13=0; i13<len13; i13++){
let data222 = data221[i13];
if(!(((data222 === "ReadWriteOnce") || (data222 === "ReadWriteMany")) || (data222 === "ReadWriteOncePod"))){
const err437 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i13,schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[1].properties.accessModes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err439 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid5 = _errs512 === errors;
valid94 = valid94 || _valid5;
if(_valid5){
if(props5 !== true){
props5 = true;
}
}
if(!valid94){
const err440 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
else {
errors = _errs501;
if(vErrors !== null){
if(_errs501){
vErrors.length = _errs501;
}
else {
vErrors = null;
}
}
}
}
if(data212.mmap !== undefined){
if(typeof data212.mmap !== "boolean"){
const err441 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/properties/mmap/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data212.diskWatermark !== undefined){
let data224 = data212.diskWatermark;
if(typeof data224 === "string"){
if(!pattern90.test(data224)){
const err442 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(mb|gb)$"},message:"must match pattern \""+"^[1-9][0-9]*(mb|gb)$"+"\""};
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
const err443 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err444 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data.redis !== undefined){
let data225 = data.redis;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key58 in data225){
if(!(((key58 === "pods") || (key58 === "storage")) || (key58 === "memoryPercent"))){
const err445 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data225.pods !== undefined){
if(!(validate21(data225.pods, {instancePath:instancePath+"/redis/pods",parentData:data225,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data225.storage !== undefined){
let data227 = data225.storage;
const _errs531 = errors;
let valid102 = false;
const _errs532 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.size === undefined){
const err446 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
for(const key59 in data227){
if(!(((key59 === "size") || (key59 === "class")) || (key59 === "accessModes"))){
const err447 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data227.size !== undefined){
let data228 = data227.size;
if(typeof data228 === "string"){
if(!pattern44.test(data228)){
const err448 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"+"\""};
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
const err449 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data227.class !== undefined){
let data229 = data227.class;
if(typeof data229 === "string"){
if(!pattern19.test(data229)){
const err450 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err451 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data227.accessModes !== undefined){
let data230 = data227.accessModes;
if(Array.isArray(data230)){
const len14 = data230.length;
for(let i14=0; i14<len14; i14++){
let data231 = data230[i14];
if(!(((data231 === "ReadWriteOnce") || (data231 === "ReadWriteMany")) || (data231 === "ReadWriteOncePod"))){
const err452 = {instancePath:instancePath+"/redis/storage/accessModes/" + i14,schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[0].properties.accessModes.items.enum},message:"must be equal to one of the allowed values"};
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
const err453 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err454 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
var _valid6 = _errs532 === errors;
valid102 = valid102 || _valid6;
if(_valid6){
var props6 = true;
}
const _errs542 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.existingClaim === undefined){
const err455 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"},message:"must have required property '"+"existingClaim"+"'"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key60 in data227){
if(!(((key60 === "existingClaim") || (key60 === "subPath")) || (key60 === "accessModes"))){
const err456 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data227.existingClaim !== undefined){
let data232 = data227.existingClaim;
if(typeof data232 === "string"){
if(!pattern19.test(data232)){
const err457 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"+"\""};
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
const err458 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data227.subPath !== undefined){
let data233 = data227.subPath;
if(typeof data233 === "string"){
if(!pattern80.test(data233)){
const err459 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"},message:"must match pattern \""+"^[^/].*$"+"\""};
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
const err460 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data227.accessModes !== undefined){
let data234 = data227.accessModes;
if(Array.isArray(data234)){
const len15 = data234.length;
for(let i15=0; i15<len15; i15++){
let data235 = data234[i15];
if(!(((data235 === "ReadWriteOnce") || (data235 === "ReadWriteMany")) || (data235 === "ReadWriteOncePod"))){
const err461 = {instancePath:instancePath+"/redis/storage/accessModes/" + i15,schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[1].properties.accessModes.items.enum},message:"must be equal to one of the allowed values"};
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
const err462 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err463 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid6 = _errs542 === errors;
valid102 = valid102 || _valid6;
if(_valid6){
if(props6 !== true){
props6 = true;
}
}
if(!valid102){
const err464 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
else {
errors = _errs531;
if(vErrors !== null){
if(_errs531){
vErrors.length = _errs531;
}
else {
vErrors = null;
}
}
}
}
if(data225.memoryPercent !== undefined){
let data236 = data225.memoryPercent;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
const err465 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 > 80 || isNaN(data236)){
const err466 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80},message:"must be <= 80"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data236 < 10 || isNaN(data236)){
const err467 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err468 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data.patches !== undefined){
let data237 = data.patches;
if(Array.isArray(data237)){
const len16 = data237.length;
for(let i16=0; i16<len16; i16++){
let data238 = data237[i16];
const _errs557 = errors;
let valid111 = false;
const _errs558 = errors;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
if(data238.target === undefined){
const err469 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(data238.op === undefined){
const err470 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(data238.path === undefined){
const err471 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data238.value === undefined){
const err472 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
for(const key61 in data238){
if(!((((key61 === "target") || (key61 === "op")) || (key61 === "path")) || (key61 === "value"))){
const err473 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data238.target !== undefined){
let data239 = data238.target;
if(!((((((((((((((((((((((((((((((data239 === "Deployment/api") || (data239 === "Deployment/async-delete")) || (data239 === "Deployment/fileserver")) || (data239 === "Deployment/web")) || (data239 === "PodDisruptionBudget/api")) || (data239 === "PodDisruptionBudget/async-delete")) || (data239 === "PodDisruptionBudget/elastic")) || (data239 === "PodDisruptionBudget/fileserver")) || (data239 === "PodDisruptionBudget/mongo")) || (data239 === "PodDisruptionBudget/redis")) || (data239 === "PodDisruptionBudget/web")) || (data239 === "Service/api")) || (data239 === "Service/elastic")) || (data239 === "Service/elastic-members")) || (data239 === "Service/fileserver")) || (data239 === "Service/mongo")) || (data239 === "Service/mongo-members")) || (data239 === "Service/redis")) || (data239 === "Service/redis-members")) || (data239 === "Service/web")) || (data239 === "ServiceAccount/api")) || (data239 === "ServiceAccount/async-delete")) || (data239 === "ServiceAccount/elastic")) || (data239 === "ServiceAccount/fileserver")) || (data239 === "ServiceAccount/mongo")) || (data239 === "ServiceAccount/redis")) || (data239 === "ServiceAccount/web")) || (data239 === "StatefulSet/elastic")) || (data239 === "StatefulSet/mongo")) || (data239 === "StatefulSet/redis"))){
const err474 = {instancePath:instancePath+"/patches/" + i16+"/target",schemaPath:"#/properties/patches/items/anyOf/0/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.target.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data238.op !== undefined){
let data240 = data238.op;
if(!(((data240 === "add") || (data240 === "replace")) || (data240 === "test"))){
const err475 = {instancePath:instancePath+"/patches/" + i16+"/op",schemaPath:"#/properties/patches/items/anyOf/0/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.op.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data238.path !== undefined){
let data241 = data238.path;
if(typeof data241 === "string"){
if(!pattern95.test(data241)){
const err476 = {instancePath:instancePath+"/patches/" + i16+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"},message:"must match pattern \""+"^(/([^/~]|~[01])+)+$"+"\""};
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
const err477 = {instancePath:instancePath+"/patches/" + i16+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err478 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid7 = _errs558 === errors;
valid111 = valid111 || _valid7;
if(_valid7){
var props7 = true;
}
const _errs565 = errors;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
if(data238.target === undefined){
const err479 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data238.op === undefined){
const err480 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(data238.path === undefined){
const err481 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
for(const key62 in data238){
if(!(((key62 === "target") || (key62 === "op")) || (key62 === "path"))){
const err482 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data238.target !== undefined){
let data242 = data238.target;
if(!((((((((((((((((((((((((((((((data242 === "Deployment/api") || (data242 === "Deployment/async-delete")) || (data242 === "Deployment/fileserver")) || (data242 === "Deployment/web")) || (data242 === "PodDisruptionBudget/api")) || (data242 === "PodDisruptionBudget/async-delete")) || (data242 === "PodDisruptionBudget/elastic")) || (data242 === "PodDisruptionBudget/fileserver")) || (data242 === "PodDisruptionBudget/mongo")) || (data242 === "PodDisruptionBudget/redis")) || (data242 === "PodDisruptionBudget/web")) || (data242 === "Service/api")) || (data242 === "Service/elastic")) || (data242 === "Service/elastic-members")) || (data242 === "Service/fileserver")) || (data242 === "Service/mongo")) || (data242 === "Service/mongo-members")) || (data242 === "Service/redis")) || (data242 === "Service/redis-members")) || (data242 === "Service/web")) || (data242 === "ServiceAccount/api")) || (data242 === "ServiceAccount/async-delete")) || (data242 === "ServiceAccount/elastic")) || (data242 === "ServiceAccount/fileserver")) || (data242 === "ServiceAccount/mongo")) || (data242 === "ServiceAccount/redis")) || (data242 === "ServiceAccount/web")) || (data242 === "StatefulSet/elastic")) || (data242 === "StatefulSet/mongo")) || (data242 === "StatefulSet/redis"))){
const err483 = {instancePath:instancePath+"/patches/" + i16+"/target",schemaPath:"#/properties/patches/items/anyOf/1/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[1].properties.target.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data238.op !== undefined){
if("remove" !== data238.op){
const err484 = {instancePath:instancePath+"/patches/" + i16+"/op",schemaPath:"#/properties/patches/items/anyOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data238.path !== undefined){
let data244 = data238.path;
if(typeof data244 === "string"){
if(!pattern95.test(data244)){
const err485 = {instancePath:instancePath+"/patches/" + i16+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"},message:"must match pattern \""+"^(/([^/~]|~[01])+)+$"+"\""};
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
const err486 = {instancePath:instancePath+"/patches/" + i16+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid7 = _errs565 === errors;
valid111 = valid111 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = true;
}
}
if(!valid111){
const err488 = {instancePath:instancePath+"/patches/" + i16,schemaPath:"#/properties/patches/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
else {
errors = _errs557;
if(vErrors !== null){
if(_errs557){
vErrors.length = _errs557;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err489 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data.extras !== undefined){
let data245 = data.extras;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key63 in data245){
if(!(((key63 === "foundation") || (key63 === "stores")) || (key63 === "app"))){
const err490 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data245.foundation !== undefined){
let data246 = data245.foundation;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key64 in data246){
if(!(((key64 === "resources") || (key64 === "patches")) || (key64 === "components"))){
const err491 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data246.resources !== undefined){
let data247 = data246.resources;
if(Array.isArray(data247)){
const len17 = data247.length;
for(let i17=0; i17<len17; i17++){
if(typeof data247[i17] !== "string"){
const err492 = {instancePath:instancePath+"/extras/foundation/resources/" + i17,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err493 = {instancePath:instancePath+"/extras/foundation/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data246.patches !== undefined){
let data249 = data246.patches;
if(Array.isArray(data249)){
const len18 = data249.length;
for(let i18=0; i18<len18; i18++){
let data250 = data249[i18];
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
if(data250.path === undefined){
const err494 = {instancePath:instancePath+"/extras/foundation/patches/" + i18,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
for(const key65 in data250){
if(!((key65 === "path") || (key65 === "target"))){
const err495 = {instancePath:instancePath+"/extras/foundation/patches/" + i18,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data250.path !== undefined){
let data251 = data250.path;
if(typeof data251 === "string"){
if(!pattern97.test(data251)){
const err496 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"},message:"must match pattern \""+"^extras/[^\\s]+$"+"\""};
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
const err497 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data250.target !== undefined){
let data252 = data250.target;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
for(const key66 in data252){
if(!((((((key66 === "group") || (key66 === "version")) || (key66 === "kind")) || (key66 === "name")) || (key66 === "labelSelector")) || (key66 === "annotationSelector"))){
const err498 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data252.group !== undefined){
if(typeof data252.group !== "string"){
const err499 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data252.version !== undefined){
if(typeof data252.version !== "string"){
const err500 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data252.kind !== undefined){
if(typeof data252.kind !== "string"){
const err501 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data252.name !== undefined){
if(typeof data252.name !== "string"){
const err502 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data252.labelSelector !== undefined){
if(typeof data252.labelSelector !== "string"){
const err503 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data252.annotationSelector !== undefined){
if(typeof data252.annotationSelector !== "string"){
const err504 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
else {
const err505 = {instancePath:instancePath+"/extras/foundation/patches/" + i18+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = {instancePath:instancePath+"/extras/foundation/patches/" + i18,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err507 = {instancePath:instancePath+"/extras/foundation/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data246.components !== undefined){
let data259 = data246.components;
if(Array.isArray(data259)){
const len19 = data259.length;
for(let i19=0; i19<len19; i19++){
if(typeof data259[i19] !== "string"){
const err508 = {instancePath:instancePath+"/extras/foundation/components/" + i19,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err509 = {instancePath:instancePath+"/extras/foundation/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err510 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data245.stores !== undefined){
let data261 = data245.stores;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key67 in data261){
if(!(((key67 === "resources") || (key67 === "patches")) || (key67 === "components"))){
const err511 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data261.resources !== undefined){
let data262 = data261.resources;
if(Array.isArray(data262)){
const len20 = data262.length;
for(let i20=0; i20<len20; i20++){
if(typeof data262[i20] !== "string"){
const err512 = {instancePath:instancePath+"/extras/stores/resources/" + i20,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
else {
const err513 = {instancePath:instancePath+"/extras/stores/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data261.patches !== undefined){
let data264 = data261.patches;
if(Array.isArray(data264)){
const len21 = data264.length;
for(let i21=0; i21<len21; i21++){
let data265 = data264[i21];
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
if(data265.path === undefined){
const err514 = {instancePath:instancePath+"/extras/stores/patches/" + i21,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
for(const key68 in data265){
if(!((key68 === "path") || (key68 === "target"))){
const err515 = {instancePath:instancePath+"/extras/stores/patches/" + i21,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data265.path !== undefined){
let data266 = data265.path;
if(typeof data266 === "string"){
if(!pattern97.test(data266)){
const err516 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"},message:"must match pattern \""+"^extras/[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data265.target !== undefined){
let data267 = data265.target;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key69 in data267){
if(!((((((key69 === "group") || (key69 === "version")) || (key69 === "kind")) || (key69 === "name")) || (key69 === "labelSelector")) || (key69 === "annotationSelector"))){
const err518 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data267.group !== undefined){
if(typeof data267.group !== "string"){
const err519 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data267.version !== undefined){
if(typeof data267.version !== "string"){
const err520 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data267.kind !== undefined){
if(typeof data267.kind !== "string"){
const err521 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data267.name !== undefined){
if(typeof data267.name !== "string"){
const err522 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data267.labelSelector !== undefined){
if(typeof data267.labelSelector !== "string"){
const err523 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data267.annotationSelector !== undefined){
if(typeof data267.annotationSelector !== "string"){
const err524 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err525 = {instancePath:instancePath+"/extras/stores/patches/" + i21+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err526 = {instancePath:instancePath+"/extras/stores/patches/" + i21,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err527 = {instancePath:instancePath+"/extras/stores/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data261.components !== undefined){
let data274 = data261.components;
if(Array.isArray(data274)){
const len22 = data274.length;
for(let i22=0; i22<len22; i22++){
if(typeof data274[i22] !== "string"){
const err528 = {instancePath:instancePath+"/extras/stores/components/" + i22,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err529 = {instancePath:instancePath+"/extras/stores/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
else {
const err530 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data245.app !== undefined){
let data276 = data245.app;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
for(const key70 in data276){
if(!(((key70 === "resources") || (key70 === "patches")) || (key70 === "components"))){
const err531 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data276.resources !== undefined){
let data277 = data276.resources;
if(Array.isArray(data277)){
const len23 = data277.length;
for(let i23=0; i23<len23; i23++){
if(typeof data277[i23] !== "string"){
const err532 = {instancePath:instancePath+"/extras/app/resources/" + i23,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err533 = {instancePath:instancePath+"/extras/app/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data276.patches !== undefined){
let data279 = data276.patches;
if(Array.isArray(data279)){
const len24 = data279.length;
for(let i24=0; i24<len24; i24++){
let data280 = data279[i24];
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
if(data280.path === undefined){
const err534 = {instancePath:instancePath+"/extras/app/patches/" + i24,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
for(const key71 in data280){
if(!((key71 === "path") || (key71 === "target"))){
const err535 = {instancePath:instancePath+"/extras/app/patches/" + i24,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data280.path !== undefined){
let data281 = data280.path;
if(typeof data281 === "string"){
if(!pattern97.test(data281)){
const err536 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"},message:"must match pattern \""+"^extras/[^\\s]+$"+"\""};
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
const err537 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data280.target !== undefined){
let data282 = data280.target;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key72 in data282){
if(!((((((key72 === "group") || (key72 === "version")) || (key72 === "kind")) || (key72 === "name")) || (key72 === "labelSelector")) || (key72 === "annotationSelector"))){
const err538 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data282.group !== undefined){
if(typeof data282.group !== "string"){
const err539 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data282.version !== undefined){
if(typeof data282.version !== "string"){
const err540 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data282.kind !== undefined){
if(typeof data282.kind !== "string"){
const err541 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data282.name !== undefined){
if(typeof data282.name !== "string"){
const err542 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data282.labelSelector !== undefined){
if(typeof data282.labelSelector !== "string"){
const err543 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data282.annotationSelector !== undefined){
if(typeof data282.annotationSelector !== "string"){
const err544 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/extras/app/patches/" + i24+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
else {
const err546 = {instancePath:instancePath+"/extras/app/patches/" + i24,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err547 = {instancePath:instancePath+"/extras/app/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data276.components !== undefined){
let data289 = data276.components;
if(Array.isArray(data289)){
const len25 = data289.length;
for(let i25=0; i25<len25; i25++){
if(typeof data289[i25] !== "string"){
const err548 = {instancePath:instancePath+"/extras/app/components/" + i25,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
else {
const err549 = {instancePath:instancePath+"/extras/app/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err550 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err551 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
else {
const err552 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

