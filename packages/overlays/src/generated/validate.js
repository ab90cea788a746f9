// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
"use strict";
const schema31 = {"title":"Environment","type":"object","additionalProperties":false,"required":["exposure","credentials","users"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"release":{"enum":["1.14.1","1.15","1.16","1.17.0","2.0","2.1","2.2","2.3.0","2.4.0"]},"exposure":{"anyOf":[{"title":"NodePortExposure","type":"object","additionalProperties":false,"required":["kind","host"],"properties":{"kind":{"const":"nodePort"},"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"NodePortBehindRecords","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"nodePort"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"LoadBalancerExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"loadBalancer"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"sourceRanges":{"type":"array","items":{"type":"string"}}}},{"title":"IngressExposure","type":"object","additionalProperties":false,"required":["kind","domain","className","controller"],"properties":{"kind":{"const":"ingress"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"controller":{"enum":["nginx","haproxy","traefik","other"]},"tls":{"title":"IngressTls","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"NoExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"none"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}},"tls":{"type":"boolean"}}}]},"formerFilesUrls":{"type":"array","items":{"type":"string"}},"credentials":{"anyOf":[{"title":"ExistingSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"existingSecret"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"GeneratedSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"generated"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}}]},"users":{"type":"array","items":{"anyOf":[{"title":"SecretUser","type":"object","additionalProperties":false,"required":["username","name"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"secretKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"InlineUser","type":"object","additionalProperties":false,"required":["username","name","passwordHash"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"passwordHash":{"type":"string","pattern":"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}}}]},"minItems":1},"sessionCookie":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"images":{"title":"ImageSettings","type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"},"pullSecrets":{"type":"array","items":{"type":"string"}},"server":{"$ref":"#/$defs/ImageVersion"},"mongo":{"$ref":"#/$defs/ImageVersion"},"elastic":{"$ref":"#/$defs/ImageVersion"},"redis":{"$ref":"#/$defs/ImageVersion"}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"pods":{"$ref":"#/$defs/PodSettings"},"api":{"title":"ApiSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PodSettings"},"gunicorn":{"title":"Gunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1},"maxRequests":{"type":"integer","minimum":1},"maxRequestsJitter":{"type":"integer","minimum":0}}},"watchdog":{"title":"Watchdog","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"thresholdSec":{"type":"integer","minimum":1},"intervalSec":{"type":"integer","minimum":1}}},"cookies":{"title":"Cookies","type":"object","additionalProperties":false,"properties":{"sameSite":{"enum":["Lax","Strict","None"]},"maxAgeSec":{"type":"integer","minimum":60}}},"sessions":{"title":"Sessions","type":"object","additionalProperties":false,"properties":{"defaultExpirationSec":{"type":"integer","minimum":60},"maxExpirationSec":{"type":"integer","minimum":60}}},"cors":{"title":"Cors","type":"object","additionalProperties":false,"properties":{"origins":{"type":"array","items":{"type":"string"}}}},"workers":{"title":"Workers","type":"object","additionalProperties":false,"properties":{"timeoutSec":{"type":"integer","minimum":60},"taskUpdateTimeoutSec":{"type":"integer","minimum":60},"autoRegister":{"type":"boolean"},"autoUnregister":{"type":"boolean"}}},"asyncDelete":{"title":"AsyncDelete","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"replicas":{"const":1},"resources":{"$ref":"#/$defs/Resources"},"maxRetries":{"type":"integer","minimum":1},"retryTimeoutSec":{"type":"integer","minimum":1},"fileserverTimeoutSec":{"type":"integer","minimum":1}}},"storageCredentials":{"title":"StorageCredentials","type":"object","additionalProperties":false,"properties":{"s3":{"type":"array","items":{"title":"S3Access","type":"object","additionalProperties":false,"required":["accessKey","secretKey"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"},"host":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"region":{"type":"string"},"secure":{"type":"boolean"},"accessKey":{"$ref":"#/$defs/SecretKey"},"secretKey":{"$ref":"#/$defs/SecretKey"}}}},"gcs":{"type":"array","items":{"title":"GcsAccess","type":"object","additionalProperties":false,"required":["project","credentials"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"project":{"type":"string"},"credentials":{"$ref":"#/$defs/SecretKey"}}}},"azure":{"type":"array","items":{"title":"AzureAccess","type":"object","additionalProperties":false,"required":["account","accountKey"],"properties":{"account":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"container":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"accountKey":{"$ref":"#/$defs/SecretKey"}}}}}},"servicesAgent":{"type":"boolean"},"checkForUpdates":{"type":"boolean"},"statistics":{"type":"boolean"},"prePopulate":{"type":"boolean"},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]},"company":{"type":"string","pattern":"^[0-9a-f]{32}$"},"databaseInitSec":{"type":"integer","minimum":1},"extraConfig":{"title":"ExtraConfig","type":"object","additionalProperties":false,"properties":{"shared":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}},"apiserver":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}}}}},"web":{"title":"WebSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PodSettings"},"proxyTimeoutSec":{"type":"integer","minimum":1},"ipv6":{"type":"boolean"},"loginNotice":{"type":"string"},"displayTips":{"type":"boolean"},"updateNotice":{"type":"boolean"},"configuration":{"type":"object","additionalProperties":{}}}},"fileserver":{"title":"FileserverSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"auth":{"type":"boolean"},"tokenCacheSec":{"type":"integer","minimum":0},"maxUploadMib":{"type":"integer","minimum":1},"uploadSpool":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"batchDelete":{"type":"boolean"},"downloadCacheSec":{"type":"integer","minimum":0},"gunicorn":{"title":"FileserverGunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"threads":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1}}},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]}}},"mongo":{"title":"MongoSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"cachePercent":{"type":"integer","minimum":10,"maximum":60}}},"elastic":{"title":"ElasticSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"mmap":{"type":"boolean"},"diskWatermark":{"type":"string","pattern":"^[1-9][0-9]*(mb|gb)$"}}},"redis":{"title":"RedisSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"memoryPercent":{"type":"integer","minimum":10,"maximum":80}}}},"$defs":{"ImageVersion":{"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"PodSettings":{"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}},"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}},"Resources":{"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}},"ResourceAmounts":{"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}},"SecretKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}};
const schema32 = {"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const schema40 = {"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}};
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
const pattern57 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
const pattern58 = new RegExp("^[A-Za-z0-9.-]+(:[0-9]+)?$", "u");
const pattern63 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern66 = new RegExp("^[a-z0-9]{3,24}$", "u");
const pattern67 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern70 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern44 = new RegExp("^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$", "u");
const pattern74 = new RegExp("^[^/].*$", "u");
const pattern84 = new RegExp("^[1-9][0-9]*(mb|gb)$", "u");
const schema36 = {"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}},"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}};
const schema37 = {"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}};
const schema38 = {"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}};
const pattern43 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$", "u");

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
if(!pattern43.test(data1)){
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
if(!pattern44.test(data2)){
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
if(!pattern44.test(data3)){
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
if(!pattern43.test(data5)){
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
if(!pattern44.test(data6)){
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
if(!pattern44.test(data7)){
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

const pattern49 = new RegExp("^[a-z0-9]\\S*$", "u");
const pattern53 = new RegExp("^https?://[^\\s/@]+(/[^\\s]*)?$", "u");

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
if(data.resources !== undefined){
if(!(validate22(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 === "string"){
if(!pattern49.test(data1)){
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
if(data.httpProxy !== undefined){
let data17 = data.httpProxy;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
if(!(((key7 === "http") || (key7 === "https")) || (key7 === "noProxy"))){
const err28 = {instancePath:instancePath+"/httpProxy",schemaPath:"#/properties/httpProxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data17.http !== undefined){
let data18 = data17.http;
if(typeof data18 === "string"){
if(!pattern53.test(data18)){
const err29 = {instancePath:instancePath+"/httpProxy/http",schemaPath:"#/properties/httpProxy/properties/http/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/@]+(/[^\\s]*)?$"}};
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
const err30 = {instancePath:instancePath+"/httpProxy/http",schemaPath:"#/properties/httpProxy/properties/http/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data17.https !== undefined){
let data19 = data17.https;
if(typeof data19 === "string"){
if(!pattern53.test(data19)){
const err31 = {instancePath:instancePath+"/httpProxy/https",schemaPath:"#/properties/httpProxy/properties/https/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/@]+(/[^\\s]*)?$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/httpProxy/https",schemaPath:"#/properties/httpProxy/properties/https/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.noProxy !== undefined){
let data20 = data17.noProxy;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(typeof data20[i1] !== "string"){
const err33 = {instancePath:instancePath+"/httpProxy/noProxy/" + i1,schemaPath:"#/properties/httpProxy/properties/noProxy/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/httpProxy/noProxy",schemaPath:"#/properties/httpProxy/properties/noProxy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/httpProxy",schemaPath:"#/properties/httpProxy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.caBundle !== undefined){
let data22 = data.caBundle;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.configMap === undefined){
const err36 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data22.key === undefined){
const err37 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key8 in data22){
if(!((key8 === "configMap") || (key8 === "key"))){
const err38 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data22.configMap !== undefined){
let data23 = data22.configMap;
if(typeof data23 === "string"){
if(!pattern19.test(data23)){
const err39 = {instancePath:instancePath+"/caBundle/configMap",schemaPath:"#/properties/caBundle/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err40 = {instancePath:instancePath+"/caBundle/configMap",schemaPath:"#/properties/caBundle/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.key !== undefined){
let data24 = data22.key;
if(typeof data24 === "string"){
if(!pattern29.test(data24)){
const err41 = {instancePath:instancePath+"/caBundle/key",schemaPath:"#/properties/caBundle/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/caBundle/key",schemaPath:"#/properties/caBundle/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err43 = {instancePath:instancePath+"/caBundle",schemaPath:"#/properties/caBundle/type",keyword:"type",params:{type: "object"}};
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
const err195 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
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
const err196 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/type",keyword:"type",params:{type: "integer"}};
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
const err197 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err198 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
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
const err199 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
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
const err200 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err201 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
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
const err202 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err203 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/type",keyword:"type",params:{type: "integer"}};
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
const err204 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err205 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/type",keyword:"type",params:{type: "integer"}};
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
const err206 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err207 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
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
const err208 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
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
const err209 = {instancePath:instancePath+"/api/watchdog/enabled",schemaPath:"#/properties/api/properties/watchdog/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
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
const err210 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/type",keyword:"type",params:{type: "integer"}};
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
const err211 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err212 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/type",keyword:"type",params:{type: "integer"}};
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
const err213 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err214 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/type",keyword:"type",params:{type: "object"}};
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
const err215 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
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
const err216 = {instancePath:instancePath+"/api/cookies/sameSite",schemaPath:"#/properties/api/properties/cookies/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.cookies.properties.sameSite.enum}};
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
const err217 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/type",keyword:"type",params:{type: "integer"}};
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
const err218 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
const err219 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/type",keyword:"type",params:{type: "object"}};
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
const err220 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
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
const err221 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/type",keyword:"type",params:{type: "integer"}};
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
const err222 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
const err223 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/type",keyword:"type",params:{type: "integer"}};
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
const err224 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
const err225 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/type",keyword:"type",params:{type: "object"}};
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
const err226 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
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
const err227 = {instancePath:instancePath+"/api/cors/origins/" + i4,schemaPath:"#/properties/api/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
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
const err228 = {instancePath:instancePath+"/api/cors/origins",schemaPath:"#/properties/api/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
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
const err229 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/type",keyword:"type",params:{type: "object"}};
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
const err230 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
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
const err231 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
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
const err232 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
const err233 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/type",keyword:"type",params:{type: "integer"}};
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
const err234 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
const err235 = {instancePath:instancePath+"/api/workers/autoRegister",schemaPath:"#/properties/api/properties/workers/properties/autoRegister/type",keyword:"type",params:{type: "boolean"}};
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
const err236 = {instancePath:instancePath+"/api/workers/autoUnregister",schemaPath:"#/properties/api/properties/workers/properties/autoUnregister/type",keyword:"type",params:{type: "boolean"}};
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
const err237 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/type",keyword:"type",params:{type: "object"}};
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
const err238 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
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
const err239 = {instancePath:instancePath+"/api/asyncDelete/enabled",schemaPath:"#/properties/api/properties/asyncDelete/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
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
const err240 = {instancePath:instancePath+"/api/asyncDelete/replicas",schemaPath:"#/properties/api/properties/asyncDelete/properties/replicas/const",keyword:"const",params:{allowedValue: 1}};
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
if(!(validate22(data114.resources, {instancePath:instancePath+"/api/asyncDelete/resources",parentData:data114,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data114.maxRetries !== undefined){
let data118 = data114.maxRetries;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err241 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 1 || isNaN(data118)){
const err242 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data114.retryTimeoutSec !== undefined){
let data119 = data114.retryTimeoutSec;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err243 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 1 || isNaN(data119)){
const err244 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
if(data114.fileserverTimeoutSec !== undefined){
let data120 = data114.fileserverTimeoutSec;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err245 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 1 || isNaN(data120)){
const err246 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
}
else {
const err247 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data88.storageCredentials !== undefined){
let data121 = data88.storageCredentials;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key33 in data121){
if(!(((key33 === "s3") || (key33 === "gcs")) || (key33 === "azure"))){
const err248 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data121.s3 !== undefined){
let data122 = data121.s3;
if(Array.isArray(data122)){
const len5 = data122.length;
for(let i5=0; i5<len5; i5++){
let data123 = data122[i5];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.accessKey === undefined){
const err249 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "accessKey"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data123.secretKey === undefined){
const err250 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "secretKey"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key34 in data123){
if(!((((((key34 === "bucket") || (key34 === "host")) || (key34 === "region")) || (key34 === "secure")) || (key34 === "accessKey")) || (key34 === "secretKey"))){
const err251 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data123.bucket !== undefined){
let data124 = data123.bucket;
if(typeof data124 === "string"){
if(!pattern57.test(data124)){
const err252 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"}};
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
const err253 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data123.host !== undefined){
let data125 = data123.host;
if(typeof data125 === "string"){
if(!pattern58.test(data125)){
const err254 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+(:[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data123.region !== undefined){
if(typeof data123.region !== "string"){
const err256 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/region",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data123.secure !== undefined){
if(typeof data123.secure !== "boolean"){
const err257 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secure",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/secure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data123.accessKey !== undefined){
let data128 = data123.accessKey;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.name === undefined){
const err258 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data128.key === undefined){
const err259 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key35 in data128){
if(!((key35 === "name") || (key35 === "key"))){
const err260 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data128.name !== undefined){
let data129 = data128.name;
if(typeof data129 === "string"){
if(!pattern19.test(data129)){
const err261 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data128.key !== undefined){
let data130 = data128.key;
if(typeof data130 === "string"){
if(!pattern29.test(data130)){
const err263 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err264 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err265 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/accessKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data123.secretKey !== undefined){
let data131 = data123.secretKey;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.name === undefined){
const err266 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data131.key === undefined){
const err267 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
for(const key36 in data131){
if(!((key36 === "name") || (key36 === "key"))){
const err268 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data131.name !== undefined){
let data132 = data131.name;
if(typeof data132 === "string"){
if(!pattern19.test(data132)){
const err269 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err270 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data131.key !== undefined){
let data133 = data131.key;
if(typeof data133 === "string"){
if(!pattern29.test(data133)){
const err271 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err273 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5+"/secretKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
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
const err274 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i5,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/api/storageCredentials/s3",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data121.gcs !== undefined){
let data134 = data121.gcs;
if(Array.isArray(data134)){
const len6 = data134.length;
for(let i6=0; i6<len6; i6++){
let data135 = data134[i6];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.project === undefined){
const err276 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data135.credentials === undefined){
const err277 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
for(const key37 in data135){
if(!(((key37 === "bucket") || (key37 === "project")) || (key37 === "credentials"))){
const err278 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data135.bucket !== undefined){
let data136 = data135.bucket;
if(typeof data136 === "string"){
if(!pattern63.test(data136)){
const err279 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
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
const err280 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data135.project !== undefined){
if(typeof data135.project !== "string"){
const err281 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/project",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data135.credentials !== undefined){
let data138 = data135.credentials;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.name === undefined){
const err282 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data138.key === undefined){
const err283 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
for(const key38 in data138){
if(!((key38 === "name") || (key38 === "key"))){
const err284 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data138.name !== undefined){
let data139 = data138.name;
if(typeof data139 === "string"){
if(!pattern19.test(data139)){
const err285 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data138.key !== undefined){
let data140 = data138.key;
if(typeof data140 === "string"){
if(!pattern29.test(data140)){
const err287 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err288 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6+"/credentials",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
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
const err290 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i6,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/type",keyword:"type",params:{type: "object"}};
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
const err291 = {instancePath:instancePath+"/api/storageCredentials/gcs",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data121.azure !== undefined){
let data141 = data121.azure;
if(Array.isArray(data141)){
const len7 = data141.length;
for(let i7=0; i7<len7; i7++){
let data142 = data141[i7];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.account === undefined){
const err292 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data142.accountKey === undefined){
const err293 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "accountKey"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key39 in data142){
if(!(((key39 === "account") || (key39 === "container")) || (key39 === "accountKey"))){
const err294 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data142.account !== undefined){
let data143 = data142.account;
if(typeof data143 === "string"){
if(!pattern66.test(data143)){
const err295 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{3,24}$"}};
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
const err296 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data142.container !== undefined){
let data144 = data142.container;
if(typeof data144 === "string"){
if(!pattern67.test(data144)){
const err297 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
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
const err298 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data142.accountKey !== undefined){
let data145 = data142.accountKey;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.name === undefined){
const err299 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data145.key === undefined){
const err300 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
for(const key40 in data145){
if(!((key40 === "name") || (key40 === "key"))){
const err301 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data145.name !== undefined){
let data146 = data145.name;
if(typeof data146 === "string"){
if(!pattern19.test(data146)){
const err302 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data145.key !== undefined){
let data147 = data145.key;
if(typeof data147 === "string"){
if(!pattern29.test(data147)){
const err304 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7+"/accountKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
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
const err307 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i7,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/type",keyword:"type",params:{type: "object"}};
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
const err308 = {instancePath:instancePath+"/api/storageCredentials/azure",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/type",keyword:"type",params:{type: "array"}};
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
const err309 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data88.servicesAgent !== undefined){
if(typeof data88.servicesAgent !== "boolean"){
const err310 = {instancePath:instancePath+"/api/servicesAgent",schemaPath:"#/properties/api/properties/servicesAgent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data88.checkForUpdates !== undefined){
if(typeof data88.checkForUpdates !== "boolean"){
const err311 = {instancePath:instancePath+"/api/checkForUpdates",schemaPath:"#/properties/api/properties/checkForUpdates/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data88.statistics !== undefined){
if(typeof data88.statistics !== "boolean"){
const err312 = {instancePath:instancePath+"/api/statistics",schemaPath:"#/properties/api/properties/statistics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data88.prePopulate !== undefined){
if(typeof data88.prePopulate !== "boolean"){
const err313 = {instancePath:instancePath+"/api/prePopulate",schemaPath:"#/properties/api/properties/prePopulate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data88.logLevel !== undefined){
let data152 = data88.logLevel;
if(!((((data152 === "DEBUG") || (data152 === "INFO")) || (data152 === "WARNING")) || (data152 === "ERROR"))){
const err314 = {instancePath:instancePath+"/api/logLevel",schemaPath:"#/properties/api/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data88.company !== undefined){
let data153 = data88.company;
if(typeof data153 === "string"){
if(!pattern70.test(data153)){
const err315 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err316 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data88.databaseInitSec !== undefined){
let data154 = data88.databaseInitSec;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err317 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 1 || isNaN(data154)){
const err318 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
if(data88.extraConfig !== undefined){
let data155 = data88.extraConfig;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key41 in data155){
if(!((key41 === "shared") || (key41 === "apiserver"))){
const err319 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data155.shared !== undefined){
let data156 = data155.shared;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key42 in data156){
let data157 = data156[key42];
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
}
else {
const err320 = {instancePath:instancePath+"/api/extraConfig/shared/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/shared/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/api/extraConfig/shared",schemaPath:"#/properties/api/properties/extraConfig/properties/shared/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data155.apiserver !== undefined){
let data158 = data155.apiserver;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key43 in data158){
let data159 = data158[key43];
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
}
else {
const err322 = {instancePath:instancePath+"/api/extraConfig/apiserver/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err323 = {instancePath:instancePath+"/api/extraConfig/apiserver",schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/type",keyword:"type",params:{type: "object"}};
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
const err324 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/type",keyword:"type",params:{type: "object"}};
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
const err325 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data.web !== undefined){
let data160 = data.web;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key44 in data160){
if(!((((((((key44 === "replicas") || (key44 === "pods")) || (key44 === "proxyTimeoutSec")) || (key44 === "ipv6")) || (key44 === "loginNotice")) || (key44 === "displayTips")) || (key44 === "updateNotice")) || (key44 === "configuration"))){
const err326 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data160.replicas !== undefined){
let data161 = data160.replicas;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err327 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 1 || isNaN(data161)){
const err328 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data160.pods !== undefined){
if(!(validate21(data160.pods, {instancePath:instancePath+"/web/pods",parentData:data160,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data160.proxyTimeoutSec !== undefined){
let data163 = data160.proxyTimeoutSec;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err329 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 1 || isNaN(data163)){
const err330 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data160.ipv6 !== undefined){
if(typeof data160.ipv6 !== "boolean"){
const err331 = {instancePath:instancePath+"/web/ipv6",schemaPath:"#/properties/web/properties/ipv6/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data160.loginNotice !== undefined){
if(typeof data160.loginNotice !== "string"){
const err332 = {instancePath:instancePath+"/web/loginNotice",schemaPath:"#/properties/web/properties/loginNotice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data160.displayTips !== undefined){
if(typeof data160.displayTips !== "boolean"){
const err333 = {instancePath:instancePath+"/web/displayTips",schemaPath:"#/properties/web/properties/displayTips/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data160.updateNotice !== undefined){
if(typeof data160.updateNotice !== "boolean"){
const err334 = {instancePath:instancePath+"/web/updateNotice",schemaPath:"#/properties/web/properties/updateNotice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data160.configuration !== undefined){
let data168 = data160.configuration;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
}
else {
const err335 = {instancePath:instancePath+"/web/configuration",schemaPath:"#/properties/web/properties/configuration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data.fileserver !== undefined){
let data169 = data.fileserver;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key45 in data169){
if(!(func1.call(schema31.properties.fileserver.properties, key45))){
const err337 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data169.replicas !== undefined){
let data170 = data169.replicas;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err338 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 1 || isNaN(data170)){
const err339 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
if(data169.pods !== undefined){
if(!(validate21(data169.pods, {instancePath:instancePath+"/fileserver/pods",parentData:data169,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data169.storage !== undefined){
let data172 = data169.storage;
const _errs404 = errors;
let valid73 = false;
const _errs405 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.size === undefined){
const err340 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
for(const key46 in data172){
if(!(((key46 === "size") || (key46 === "class")) || (key46 === "accessModes"))){
const err341 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data172.size !== undefined){
let data173 = data172.size;
if(typeof data173 === "string"){
if(!pattern44.test(data173)){
const err342 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data172.class !== undefined){
let data174 = data172.class;
if(typeof data174 === "string"){
if(!pattern19.test(data174)){
const err344 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data172.accessModes !== undefined){
let data175 = data172.accessModes;
if(Array.isArray(data175)){
const len8 = data175.length;
for(let i8=0; i8<len8; i8++){
let data176 = data175[i8];
if(!(((data176 === "ReadWriteOnce") || (data176 === "ReadWriteMany")) || (data176 === "ReadWriteOncePod"))){
const err346 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i8,schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
const err347 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err348 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var _valid3 = _errs405 === errors;
valid73 = valid73 || _valid3;
if(_valid3){
var props3 = true;
}
const _errs415 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.existingClaim === undefined){
const err349 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
for(const key47 in data172){
if(!(((key47 === "existingClaim") || (key47 === "subPath")) || (key47 === "accessModes"))){
const err350 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data172.existingClaim !== undefined){
let data177 = data172.existingClaim;
if(typeof data177 === "string"){
if(!pattern19.test(data177)){
const err351 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data172.subPath !== undefined){
let data178 = data172.subPath;
if(typeof data178 === "string"){
if(!pattern74.test(data178)){
const err353 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data172.accessModes !== undefined){
let data179 = data172.accessModes;
if(Array.isArray(data179)){
const len9 = data179.length;
for(let i9=0; i9<len9; i9++){
let data180 = data179[i9];
if(!(((data180 === "ReadWriteOnce") || (data180 === "ReadWriteMany")) || (data180 === "ReadWriteOncePod"))){
const err355 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i9,schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
else {
const err357 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
var _valid3 = _errs415 === errors;
valid73 = valid73 || _valid3;
if(_valid3){
if(props3 !== true){
props3 = true;
}
}
if(!valid73){
const err358 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
else {
errors = _errs404;
if(vErrors !== null){
if(_errs404){
vErrors.length = _errs404;
}
else {
vErrors = null;
}
}
}
}
if(data169.auth !== undefined){
if(typeof data169.auth !== "boolean"){
const err359 = {instancePath:instancePath+"/fileserver/auth",schemaPath:"#/properties/fileserver/properties/auth/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data169.tokenCacheSec !== undefined){
let data182 = data169.tokenCacheSec;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err360 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
const err361 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
if(data169.maxUploadMib !== undefined){
let data183 = data169.maxUploadMib;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
const err362 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 1 || isNaN(data183)){
const err363 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data169.uploadSpool !== undefined){
let data184 = data169.uploadSpool;
if(typeof data184 === "string"){
if(!pattern44.test(data184)){
const err364 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data169.batchDelete !== undefined){
if(typeof data169.batchDelete !== "boolean"){
const err366 = {instancePath:instancePath+"/fileserver/batchDelete",schemaPath:"#/properties/fileserver/properties/batchDelete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data169.downloadCacheSec !== undefined){
let data186 = data169.downloadCacheSec;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err367 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
const err368 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
if(data169.gunicorn !== undefined){
let data187 = data169.gunicorn;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key48 in data187){
if(!(((key48 === "workers") || (key48 === "threads")) || (key48 === "timeoutSec"))){
const err369 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data187.workers !== undefined){
let data188 = data187.workers;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err370 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 1 || isNaN(data188)){
const err371 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
if(data187.threads !== undefined){
let data189 = data187.threads;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
const err372 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 1 || isNaN(data189)){
const err373 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data187.timeoutSec !== undefined){
let data190 = data187.timeoutSec;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err374 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 1 || isNaN(data190)){
const err375 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
}
else {
const err376 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data169.logLevel !== undefined){
let data191 = data169.logLevel;
if(!((((data191 === "DEBUG") || (data191 === "INFO")) || (data191 === "WARNING")) || (data191 === "ERROR"))){
const err377 = {instancePath:instancePath+"/fileserver/logLevel",schemaPath:"#/properties/fileserver/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.logLevel.enum}};
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
const err378 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data.mongo !== undefined){
let data192 = data.mongo;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key49 in data192){
if(!(((key49 === "pods") || (key49 === "storage")) || (key49 === "cachePercent"))){
const err379 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data192.pods !== undefined){
if(!(validate21(data192.pods, {instancePath:instancePath+"/mongo/pods",parentData:data192,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data192.storage !== undefined){
let data194 = data192.storage;
const _errs452 = errors;
let valid82 = false;
const _errs453 = errors;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.size === undefined){
const err380 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key50 in data194){
if(!(((key50 === "size") || (key50 === "class")) || (key50 === "accessModes"))){
const err381 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data194.size !== undefined){
let data195 = data194.size;
if(typeof data195 === "string"){
if(!pattern44.test(data195)){
const err382 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
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
const err383 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data194.class !== undefined){
let data196 = data194.class;
if(typeof data196 === "string"){
if(!pattern19.test(data196)){
const err384 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data194.accessModes !== undefined){
let data197 = data194.accessModes;
if(Array.isArray(data197)){
const len10 = data197.length;
for(let i10=0; i10<len10; i10++){
let data198 = data197[i10];
if(!(((data198 === "ReadWriteOnce") || (data198 === "ReadWriteMany")) || (data198 === "ReadWriteOncePod"))){
const err386 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i10,schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
else {
const err387 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
else {
const err388 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var _valid4 = _errs453 === errors;
valid82 = valid82 || _valid4;
if(_valid4){
var props4 = true;
}
const _errs463 = errors;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.existingClaim === undefined){
const err389 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key51 in data194){
if(!(((key51 === "existingClaim") || (key51 === "subPath")) || (key51 === "accessModes"))){
const err390 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data194.existingClaim !== undefined){
let data199 = data194.existingClaim;
if(typeof data199 === "string"){
if(!pattern19.test(data199)){
const err391 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err392 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data194.subPath !== undefined){
let data200 = data194.subPath;
if(typeof data200 === "string"){
if(!pattern74.test(data200)){
const err393 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
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
const err394 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data194.accessModes !== undefined){
let data201 = data194.accessModes;
if(Array.isArray(data201)){
const len11 = data201.length;
for(let i11=0; i11<len11; i11++){
let data202 = data201[i11];
if(!(((data202 === "ReadWriteOnce") || (data202 === "ReadWriteMany")) || (data202 === "ReadWriteOncePod"))){
const err395 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i11,schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[1].properties.accessModes.items.enum}};
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
const err396 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err397 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var _valid4 = _errs463 === errors;
valid82 = valid82 || _valid4;
if(_valid4){
if(props4 !== true){
props4 = true;
}
}
if(!valid82){
const err398 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
else {
errors = _errs452;
if(vErrors !== null){
if(_errs452){
vErrors.length = _errs452;
}
else {
vErrors = null;
}
}
}
}
if(data192.cachePercent !== undefined){
let data203 = data192.cachePercent;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
const err399 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 > 60 || isNaN(data203)){
const err400 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data203 < 10 || isNaN(data203)){
const err401 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
}
else {
const err402 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data.elastic !== undefined){
let data204 = data.elastic;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
for(const key52 in data204){
if(!((((key52 === "pods") || (key52 === "storage")) || (key52 === "mmap")) || (key52 === "diskWatermark"))){
const err403 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data204.pods !== undefined){
if(!(validate21(data204.pods, {instancePath:instancePath+"/elastic/pods",parentData:data204,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data204.storage !== undefined){
let data206 = data204.storage;
const _errs480 = errors;
let valid90 = false;
const _errs481 = errors;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.size === undefined){
const err404 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key53 in data206){
if(!(((key53 === "size") || (key53 === "class")) || (key53 === "accessModes"))){
const err405 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data206.size !== undefined){
let data207 = data206.size;
if(typeof data207 === "string"){
if(!pattern44.test(data207)){
const err406 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
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
const err407 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data206.class !== undefined){
let data208 = data206.class;
if(typeof data208 === "string"){
if(!pattern19.test(data208)){
const err408 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err409 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data206.accessModes !== undefined){
let data209 = data206.accessModes;
if(Array.isArray(data209)){
const len12 = data209.length;
for(let i12=0; i12<len12; i12++){
let data210 = data209[i12];
if(!(((data210 === "ReadWriteOnce") || (data210 === "ReadWriteMany")) || (data210 === "ReadWriteOncePod"))){
const err410 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i12,schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err412 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid5 = _errs481 === errors;
valid90 = valid90 || _valid5;
if(_valid5){
var props5 = true;
}
const _errs491 = errors;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.existingClaim === undefined){
const err413 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
for(const key54 in data206){
if(!(((key54 === "existingClaim") || (key54 === "subPath")) || (key54 === "accessModes"))){
const err414 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data206.existingClaim !== undefined){
let data211 = data206.existingClaim;
if(typeof data211 === "string"){
if(!pattern19.test(data211)){
const err415 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data206.subPath !== undefined){
let data212 = data206.subPath;
if(typeof data212 === "string"){
if(!pattern74.test(data212)){
const err417 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
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
const err418 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data206.accessModes !== undefined){
let data213 = data206.accessModes;
if(Array.isArray(data213)){
const len13 = data213.length;
for(let i13=0; i13<len13; i13++){
let data214 = data213[i13];
if(!(((data214 === "ReadWriteOnce") || (data214 === "ReadWriteMany")) || (data214 === "ReadWriteOncePod"))){
const err419 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i13,schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[1].properties.accessModes.items.enum}};
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
const err420 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var _valid5 = _errs491 === errors;
valid90 = valid90 || _valid5;
if(_valid5){
if(props5 !== true){
props5 = true;
}
}
if(!valid90){
const err422 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
else {
errors = _errs480;
if(vErrors !== null){
if(_errs480){
vErrors.length = _errs480;
}
else {
vErrors = null;
}
}
}
}
if(data204.mmap !== undefined){
if(typeof data204.mmap !== "boolean"){
const err423 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/properties/mmap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data204.diskWatermark !== undefined){
let data216 = data204.diskWatermark;
if(typeof data216 === "string"){
if(!pattern84.test(data216)){
const err424 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(mb|gb)$"}};
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
const err425 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data.redis !== undefined){
let data217 = data.redis;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key55 in data217){
if(!(((key55 === "pods") || (key55 === "storage")) || (key55 === "memoryPercent"))){
const err427 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data217.pods !== undefined){
if(!(validate21(data217.pods, {instancePath:instancePath+"/redis/pods",parentData:data217,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data217.storage !== undefined){
let data219 = data217.storage;
const _errs510 = errors;
let valid98 = false;
const _errs511 = errors;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.size === undefined){
const err428 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
for(const key56 in data219){
if(!(((key56 === "size") || (key56 === "class")) || (key56 === "accessModes"))){
const err429 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data219.size !== undefined){
let data220 = data219.size;
if(typeof data220 === "string"){
if(!pattern44.test(data220)){
const err430 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
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
const err431 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data219.class !== undefined){
let data221 = data219.class;
if(typeof data221 === "string"){
if(!pattern19.test(data221)){
const err432 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err433 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data219.accessModes !== undefined){
let data222 = data219.accessModes;
if(Array.isArray(data222)){
const len14 = data222.length;
for(let i14=0; i14<len14; i14++){
let data223 = data222[i14];
if(!(((data223 === "ReadWriteOnce") || (data223 === "ReadWriteMany")) || (data223 === "ReadWriteOncePod"))){
const err434 = {instancePath:instancePath+"/redis/storage/accessModes/" + i14,schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
const err435 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err436 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid6 = _errs511 === errors;
valid98 = valid98 || _valid6;
if(_valid6){
var props6 = true;
}
const _errs521 = errors;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.existingClaim === undefined){
const err437 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
for(const key57 in data219){
if(!(((key57 === "existingClaim") || (key57 === "subPath")) || (key57 === "accessModes"))){
const err438 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data219.existingClaim !== undefined){
let data224 = data219.existingClaim;
if(typeof data224 === "string"){
if(!pattern19.test(data224)){
const err439 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data219.subPath !== undefined){
let data225 = data219.subPath;
if(typeof data225 === "string"){
if(!pattern74.test(data225)){
const err441 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
else {
const err442 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data219.accessModes !== undefined){
let data226 = data219.accessModes;
if(Array.isArray(data226)){
const len15 = data226.length;
for(let i15=0; i15<len15; i15++){
let data227 = data226[i15];
if(!(((data227 === "ReadWriteOnce") || (data227 === "ReadWriteMany")) || (data227 === "ReadWriteOncePod"))){
const err443 = {instancePath:instancePath+"/redis/storage/accessModes/" + i15,schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[1].properties.accessModes.items.enum}};
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
const err444 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
else {
const err445 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var _valid6 = _errs521 === errors;
valid98 = valid98 || _valid6;
if(_valid6){
if(props6 !== true){
props6 = true;
}
}
if(!valid98){
const err446 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
else {
errors = _errs510;
if(vErrors !== null){
if(_errs510){
vErrors.length = _errs510;
}
else {
vErrors = null;
}
}
}
}
if(data217.memoryPercent !== undefined){
let data228 = data217.memoryPercent;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
const err447 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 > 80 || isNaN(data228)){
const err448 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data228 < 10 || isNaN(data228)){
const err449 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
}
else {
const err450 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type: "object"}};
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
const err451 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const validate = validate20;
