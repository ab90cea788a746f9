// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
"use strict";
const schema31 = {"title":"Environment","type":"object","additionalProperties":false,"required":["exposure","credentials","users"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"cluster":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"release":{"enum":["1.14.1","1.15","1.16","1.17.0","2.0","2.1","2.2","2.3.0","2.4.0"]},"exposure":{"anyOf":[{"title":"NodePortExposure","type":"object","additionalProperties":false,"required":["kind","host"],"properties":{"kind":{"const":"nodePort"},"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"NodePortBehindRecords","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"nodePort"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"LoadBalancerExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"loadBalancer"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"sourceRanges":{"type":"array","items":{"type":"string"}}}},{"title":"IngressExposure","type":"object","additionalProperties":false,"required":["kind","domain","className","controller"],"properties":{"kind":{"const":"ingress"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"controller":{"enum":["nginx","haproxy","traefik","other"]},"tls":{"anyOf":[{"title":"TlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"TlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"GatewayExposure","type":"object","additionalProperties":false,"required":["kind","domain","gateway"],"properties":{"kind":{"const":"gateway"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"gateway":{"anyOf":[{"title":"GivenGateway","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"sectionName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"sectionNames":{"title":"Listeners","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"api":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"files":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"tls":{"type":"boolean"}}},{"title":"MadeGateway","type":"object","additionalProperties":false,"required":["className"],"properties":{"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"tls":{"anyOf":[{"title":"TlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"TlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"redirectHttp":{"type":"boolean"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"infrastructureAnnotations":{"type":"object","additionalProperties":{"type":"string"}}}}]},"timeout":{"type":"string","pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}}},{"title":"NoExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"none"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"}}}]},"formerFilesUrls":{"type":"array","items":{"type":"string"}},"oauth2Proxy":{"title":"Oauth2ProxySettings","type":"object","additionalProperties":false,"required":["issuerUrl","clientId","clientSecret","cookieSecret","emailDomains"],"properties":{"issuerUrl":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"clientId":{"type":"string","pattern":"^\\S+$"},"clientSecret":{"$ref":"#/$defs/SecretKey"},"cookieSecret":{"$ref":"#/$defs/SecretKey"},"emailDomains":{"type":"array","items":{"type":"string"},"minItems":1},"groups":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}},"caBundle":{"$ref":"#/$defs/CaBundle"},"replicas":{"type":"integer","minimum":1},"extraArgs":{"type":"array","items":{"type":"string"}}}},"credentials":{"anyOf":[{"title":"ExistingSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"existingSecret"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"GeneratedSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"generated"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"SopsSecret","type":"object","additionalProperties":false,"required":["kind","recipients"],"properties":{"kind":{"const":"sops"},"recipients":{"type":"array","items":{"type":"string"},"minItems":1},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"ExternalSecretCredentials","type":"object","additionalProperties":false,"required":["kind","store","remote"],"properties":{"kind":{"const":"externalSecrets"},"store":{"title":"SecretStore","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["SecretStore","ClusterSecretStore"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"remote":{"anyOf":[{"title":"RemoteEntry","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^\\S+$"}}},{"title":"RemoteEntries","type":"object","additionalProperties":false,"required":["prefix"],"properties":{"prefix":{"type":"string","pattern":"^\\S+$"}}}]},"refreshInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}}]},"users":{"type":"array","items":{"anyOf":[{"title":"SecretUser","type":"object","additionalProperties":false,"required":["username","name"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"secretKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"InlineUser","type":"object","additionalProperties":false,"required":["username","name","passwordHash"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"passwordHash":{"type":"string","pattern":"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}}}]},"minItems":1},"sessionCookie":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"images":{"title":"ImageSettings","type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"},"pullSecrets":{"type":"array","items":{"type":"string"}},"server":{"$ref":"#/$defs/ImageVersion"},"mongo":{"$ref":"#/$defs/ImageVersion"},"elastic":{"$ref":"#/$defs/ImageVersion"},"redis":{"$ref":"#/$defs/ImageVersion"},"oauth2Proxy":{"$ref":"#/$defs/ImageVersion"},"mongoExporter":{"$ref":"#/$defs/ImageVersion"},"elasticExporter":{"$ref":"#/$defs/ImageVersion"},"redisExporter":{"$ref":"#/$defs/ImageVersion"}}},"airGapped":{"type":"boolean"},"maintenance":{"type":"boolean"},"backup":{"title":"BackupSettings","type":"object","additionalProperties":false,"required":["mongo","elastic","fileserver"],"properties":{"schedule":{"type":"string","pattern":"^[0-9*,/-]+ [0-9*,/-]+ [0-9*,/-]+ [0-9A-Za-z*,/-]+ [0-9A-Za-z*,/-]+$"},"keep":{"type":"integer","minimum":1},"mongo":{"anyOf":[{"const":false},{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"elastic":{"anyOf":[{"const":false},{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"SnapshotBucket","type":"object","additionalProperties":false,"required":["bucket","accessKey","secretKey"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},"folder":{"type":"string","pattern":"^[^/\\s][^\\s]*[^/\\s]$"},"host":{"type":"string","pattern":"^[a-z0-9.-]+(:[0-9]+)?$"},"secure":{"type":"boolean"},"region":{"type":"string","pattern":"^[a-z0-9-]+$"},"accessKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"secretKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]},"fileserver":{"anyOf":[{"const":false},{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"network":{"title":"NetworkSettings","type":"object","additionalProperties":false,"properties":{"policies":{"type":"boolean"},"clients":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"agents":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"destinations":{"type":"array","items":{"title":"Destination","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"enum":["dns","kubernetesApi","buckets","proxy","updates","identityProvider","snapshots","externalMongo","externalElastic","externalRedis"]},"peers":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"ports":{"type":"array","items":{"type":"integer"}}}}},"egress":{"type":"array","items":{"title":"Egress","type":"object","additionalProperties":false,"required":["from","to","ports"],"properties":{"from":{"enum":["api","async-delete","web","fileserver","mongo","elastic","redis","credentials","oauth2-proxy","elastic-retention","mongo-exporter","elastic-exporter","redis-exporter","backup-mongo","backup-elastic","backup-fileserver","verify"]},"to":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]},"ports":{"type":"array","items":{"type":"integer"},"minItems":1},"protocol":{"enum":["TCP","UDP"]}}}}}},"flux":{"title":"FluxSettings","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"anyOf":[{"title":"GitSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"git"},"url":{"type":"string","pattern":"^(https?|ssh)://[^/\\s]+(/\\S*)?$"},"ref":{"anyOf":[{"title":"GitBranch","type":"object","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"GitCommit","type":"object","additionalProperties":false,"required":["commit"],"properties":{"commit":{"type":"string","pattern":"^[0-9a-f]{40}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","github"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"sparseCheckout":{"type":"array","items":{"type":"string"}}}},{"title":"OciSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"oci"},"url":{"type":"string","pattern":"^oci://[^/\\s]+/\\S+$"},"ref":{"anyOf":[{"title":"OciTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}}},{"title":"OciSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"OciDigest","type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","gcp"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}}},{"title":"ExistingSource","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"const":"existing"},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"sourceKind":{"enum":["GitRepository","OCIRepository","Bucket"]}}}]},"path":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"retryInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"timeout":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"decryption":{"title":"FluxDecryption","type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"substitute":{"type":"object","additionalProperties":{"type":"string"}},"substituteFrom":{"type":"array","items":{"title":"FluxVariables","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"enum":["ConfigMap","Secret"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"optional":{"type":"boolean"}}}}}},"size":{"enum":["S","M","L"]},"monitoring":{"title":"MonitoringSettings","type":"object","additionalProperties":false,"required":["prometheus"],"properties":{"prometheus":{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"intervalSec":{"type":"integer","minimum":5},"accounts":{"title":"ExporterAccounts","type":"object","additionalProperties":false,"properties":{"mongo":{"$ref":"#/$defs/StoreAccount"},"elastic":{"$ref":"#/$defs/StoreAccount"},"redis":{"$ref":"#/$defs/StoreAccount"}}},"blackbox":{"title":"BlackboxExporter","type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$"},"module":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$"}}},"thresholds":{"title":"Thresholds","type":"object","additionalProperties":false,"properties":{"volumePercent":{"type":"integer","minimum":10,"maximum":95},"indexGib":{"type":"integer","minimum":1},"backupHours":{"type":"integer","minimum":1},"replicationLagSec":{"type":"integer","minimum":1}}},"dashboardLabels":{"type":"object","additionalProperties":{"type":"string"}},"runbook":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"}}},"pods":{"$ref":"#/$defs/PythonPodSettings"},"api":{"title":"ApiSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"autoscaling":{"$ref":"#/$defs/Autoscaling"},"pods":{"$ref":"#/$defs/PythonPodSettings"},"gunicorn":{"title":"Gunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1},"maxRequests":{"type":"integer","minimum":1},"maxRequestsJitter":{"type":"integer","minimum":0}}},"watchdog":{"title":"Watchdog","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"thresholdSec":{"type":"integer","minimum":1},"intervalSec":{"type":"integer","minimum":1}}},"cookies":{"title":"Cookies","type":"object","additionalProperties":false,"properties":{"sameSite":{"enum":["Lax","Strict","None"]},"maxAgeSec":{"type":"integer","minimum":60}}},"sessions":{"title":"Sessions","type":"object","additionalProperties":false,"properties":{"defaultExpirationSec":{"type":"integer","minimum":60},"maxExpirationSec":{"type":"integer","minimum":60}}},"cors":{"title":"Cors","type":"object","additionalProperties":false,"properties":{"origins":{"type":"array","items":{"type":"string"}}}},"workers":{"title":"Workers","type":"object","additionalProperties":false,"properties":{"timeoutSec":{"type":"integer","minimum":60},"taskUpdateTimeoutSec":{"type":"integer","minimum":60},"autoRegister":{"type":"boolean"},"autoUnregister":{"type":"boolean"}}},"asyncDelete":{"title":"AsyncDelete","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"replicas":{"const":1},"resources":{"$ref":"#/$defs/Resources"},"maxRetries":{"type":"integer","minimum":1},"retryTimeoutSec":{"type":"integer","minimum":1},"fileserverTimeoutSec":{"type":"integer","minimum":1}}},"storageCredentials":{"title":"StorageCredentials","type":"object","additionalProperties":false,"properties":{"s3":{"type":"array","items":{"title":"S3Access","type":"object","additionalProperties":false,"required":["accessKey","secretKey"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"},"host":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"region":{"type":"string"},"secure":{"type":"boolean"},"accessKey":{"$ref":"#/$defs/SecretKey"},"secretKey":{"$ref":"#/$defs/SecretKey"}}}},"gcs":{"type":"array","items":{"title":"GcsAccess","type":"object","additionalProperties":false,"required":["project","credentials"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"project":{"type":"string"},"credentials":{"$ref":"#/$defs/SecretKey"}}}},"azure":{"type":"array","items":{"title":"AzureAccess","type":"object","additionalProperties":false,"required":["account","accountKey"],"properties":{"account":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"container":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"accountKey":{"$ref":"#/$defs/SecretKey"}}}}}},"servicesAgent":{"type":"boolean"},"checkForUpdates":{"type":"boolean"},"statistics":{"type":"boolean"},"prePopulate":{"type":"boolean"},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]},"company":{"type":"string","pattern":"^[0-9a-f]{32}$"},"databaseInitSec":{"type":"integer","minimum":1},"extraConfig":{"title":"ExtraConfig","type":"object","additionalProperties":false,"properties":{"shared":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}},"apiserver":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}}}}},"web":{"title":"WebSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"autoscaling":{"$ref":"#/$defs/Autoscaling"},"pods":{"$ref":"#/$defs/PodSettings"},"proxyTimeoutSec":{"type":"integer","minimum":1},"ipv6":{"type":"boolean"},"loginNotice":{"type":"string"},"displayTips":{"type":"boolean"},"updateNotice":{"type":"boolean"},"browserOrigins":{"type":"array","items":{"type":"string"}},"configuration":{"type":"object","additionalProperties":{}}}},"fileserver":{"title":"FileserverSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PythonPodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"auth":{"type":"boolean"},"tokenCacheSec":{"type":"integer","minimum":0},"maxUploadMib":{"type":"integer","minimum":1},"uploadSpool":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"batchDelete":{"type":"boolean"},"downloadCacheSec":{"type":"integer","minimum":0},"gunicorn":{"title":"FileserverGunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"threads":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1}}},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]}}},"mongo":{"title":"MongoSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"members":{"enum":[1,3,5,7]},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"cachePercent":{"type":"integer","minimum":10,"maximum":60},"authentication":{"type":"boolean"},"tls":{"anyOf":[{"title":"StoreTlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"StoreTlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"external":{"title":"MongoElsewhere","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"type":"array","items":{"$ref":"#/$defs/ExternalHost"},"minItems":1},"replicaSet":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"},"login":{"title":"MongoLogin","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"authSource":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"username":{"type":"string","pattern":"^[!-~]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"tls":{"$ref":"#/$defs/ExternalTls"}}}},"dependentSchemas":{"external":{"properties":{"pods":false,"members":false,"storage":false,"cachePercent":false,"authentication":false,"tls":false}}}},"elastic":{"title":"ElasticSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"nodes":{"enum":[1,3]},"transportTls":{"anyOf":[{"title":"TransportSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"TransportIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"mmap":{"type":"boolean"},"diskWatermark":{"type":"string","pattern":"^[1-9][0-9]*(mb|gb)$"},"authentication":{"type":"boolean"},"tls":{"anyOf":[{"title":"StoreTlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"StoreTlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"retention":{"$ref":"#/$defs/Retention"},"external":{"title":"ElasticElsewhere","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"type":"array","items":{"$ref":"#/$defs/ExternalHost"},"minItems":1},"login":{"title":"ExternalLogin","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[!-~]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"tls":{"$ref":"#/$defs/ExternalTls"},"retention":{"$ref":"#/$defs/Retention"}}}},"dependentSchemas":{"external":{"properties":{"pods":false,"nodes":false,"transportTls":false,"storage":false,"mmap":false,"diskWatermark":false,"authentication":false,"tls":false,"retention":false}}}},"redis":{"title":"RedisSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"memoryPercent":{"type":"integer","minimum":10,"maximum":80},"authentication":{"type":"boolean"},"tls":{"anyOf":[{"title":"StoreTlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"StoreTlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"external":{"title":"RedisElsewhere","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"port":{"type":"integer","minimum":1,"maximum":65535},"cluster":{"type":"boolean"},"login":{"title":"RedisLogin","type":"object","additionalProperties":false,"required":["passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[!-~]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"tls":{"$ref":"#/$defs/ExternalTls"}}}},"dependentSchemas":{"external":{"properties":{"pods":false,"storage":false,"memoryPercent":false,"authentication":false,"tls":false}}}},"patches":{"type":"array","items":{"anyOf":[{"title":"ObjectChange","type":"object","additionalProperties":false,"required":["target","op","path","value"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"enum":["add","replace","test"]},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"},"value":{}}},{"title":"ObjectRemoval","type":"object","additionalProperties":false,"required":["target","op","path"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"const":"remove"},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"}}}]}},"extras":{"title":"Extras","type":"object","additionalProperties":false,"properties":{"foundation":{"$ref":"#/$defs/PartExtras"},"stores":{"$ref":"#/$defs/PartExtras"},"app":{"$ref":"#/$defs/PartExtras"}}}},"$defs":{"SecretKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"CaBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"ImageVersion":{"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"StoreAccount":{"title":"StoreAccount","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[A-Za-z0-9._-]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"PythonPodSettings":{"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"$ref":"#/$defs/CaBundle"},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"Resources":{"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}},"ResourceAmounts":{"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}},"Autoscaling":{"title":"Autoscaling","type":"object","additionalProperties":false,"required":["min","max","cpuPercent"],"properties":{"min":{"type":"integer","minimum":1},"max":{"type":"integer","minimum":2},"cpuPercent":{"type":"integer","minimum":1,"maximum":1000},"memoryPercent":{"type":"integer","minimum":1,"maximum":1000}}},"PodSettings":{"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"ExternalHost":{"title":"ExternalHost","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"port":{"type":"integer","minimum":1,"maximum":65535}}},"ExternalTls":{"title":"ExternalTls","type":"object","additionalProperties":false,"properties":{"ca":{"anyOf":[{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}]}}},"Retention":{"title":"Retention","type":"object","additionalProperties":false,"properties":{"events":{"title":"EventDays","type":"object","additionalProperties":false,"properties":{"log":{"type":"integer","minimum":7},"scalar":{"type":"integer","minimum":7},"plot":{"type":"integer","minimum":7},"debugImage":{"type":"integer","minimum":7}}},"statisticsMonths":{"type":"integer","minimum":1},"schedule":{"type":"string","pattern":"^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$"},"eventsPerSecond":{"type":"integer","minimum":1},"dryRun":{"type":"boolean"}}},"PartExtras":{"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}}}};
const schema32 = {"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}};
const schema34 = {"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}};
const schema35 = {"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const schema50 = {"title":"Autoscaling","type":"object","additionalProperties":false,"required":["min","max","cpuPercent"],"properties":{"min":{"type":"integer","minimum":1},"max":{"type":"integer","minimum":2},"cpuPercent":{"type":"integer","minimum":1,"maximum":1000},"memoryPercent":{"type":"integer","minimum":1,"maximum":1000}}};
const schema57 = {"title":"ExternalHost","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"port":{"type":"integer","minimum":1,"maximum":65535}}};
const schema59 = {"title":"ExternalTls","type":"object","additionalProperties":false,"properties":{"ca":{"anyOf":[{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}]}}};
const schema60 = {"title":"Retention","type":"object","additionalProperties":false,"properties":{"events":{"title":"EventDays","type":"object","additionalProperties":false,"properties":{"log":{"type":"integer","minimum":7},"scalar":{"type":"integer","minimum":7},"plot":{"type":"integer","minimum":7},"debugImage":{"type":"integer","minimum":7}}},"statisticsMonths":{"type":"integer","minimum":1},"schedule":{"type":"string","pattern":"^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$"},"eventsPerSecond":{"type":"integer","minimum":1},"dryRun":{"type":"boolean"}}};
const schema67 = {"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern6 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$", "u");
const pattern7 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern11 = new RegExp("^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$", "u");
const pattern17 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern23 = new RegExp("^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$", "u");
const pattern42 = new RegExp("^([0-9]{1,5}(h|m|s|ms)){1,4}$", "u");
const pattern48 = new RegExp("^https?://[^\\s/@]+(/[^\\s]*)?$", "u");
const pattern49 = new RegExp("^\\S+$", "u");
const pattern51 = new RegExp("^[-._a-zA-Z0-9]+$", "u");
const pattern62 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "u");
const pattern64 = new RegExp("^[!-9;-~]+$", "u");
const pattern65 = new RegExp("\\S", "u");
const pattern69 = new RegExp("^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$", "u");
const pattern70 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern71 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$", "u");
const pattern72 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");
const pattern73 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern88 = new RegExp("^[0-9*,/-]+ [0-9*,/-]+ [0-9*,/-]+ [0-9A-Za-z*,/-]+ [0-9A-Za-z*,/-]+$", "u");
const pattern89 = new RegExp("^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$", "u");
const pattern92 = new RegExp("^[^/].*$", "u");
const pattern97 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern98 = new RegExp("^[^/\\s][^\\s]*[^/\\s]$", "u");
const pattern99 = new RegExp("^[a-z0-9.-]+(:[0-9]+)?$", "u");
const pattern100 = new RegExp("^[a-z0-9-]+$", "u");
const pattern109 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$", "u");
const pattern117 = new RegExp("^(https?|ssh)://[^/\\s]+(/\\S*)?$", "u");
const pattern118 = new RegExp("^[^\\s~^:?*\\\\[]+$", "u");
const pattern120 = new RegExp("^[-+0-9A-Za-z.*<>=!^~|, ]+$", "u");
const pattern121 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern124 = new RegExp("^oci://[^/\\s]+/\\S+$", "u");
const pattern125 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$", "u");
const pattern132 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$", "u");
const pattern144 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$", "u");
const pattern145 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const pattern161 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
const pattern162 = new RegExp("^[A-Za-z0-9.-]+(:[0-9]+)?$", "u");
const pattern167 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern170 = new RegExp("^[a-z0-9]{3,24}$", "u");
const pattern171 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern174 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern194 = new RegExp("^[!-~]+$", "u");
const pattern208 = new RegExp("^[1-9][0-9]*(mb|gb)$", "u");
const pattern212 = new RegExp("^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$", "u");
const pattern237 = new RegExp("^(/([^/~]|~[01])+)+$", "u");
const pattern239 = new RegExp("^extras/[^\\s]+$", "u");
const schema43 = {"title":"StoreAccount","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[A-Za-z0-9._-]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}};
const pattern141 = new RegExp("^[A-Za-z0-9._-]+$", "u");

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
if(data.username === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.passwordSecret === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "username") || (key0 === "passwordSecret"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.username !== undefined){
let data0 = data.username;
if(typeof data0 === "string"){
if(!pattern141.test(data0)){
const err3 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"}};
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
const err4 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.passwordSecret !== undefined){
let data1 = data.passwordSecret;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err5 = {instancePath:instancePath+"/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.key === undefined){
const err6 = {instancePath:instancePath+"/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "key"))){
const err7 = {instancePath:instancePath+"/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
const err8 = {instancePath:instancePath+"/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err9 = {instancePath:instancePath+"/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.key !== undefined){
let data3 = data1.key;
if(typeof data3 === "string"){
if(!pattern51.test(data3)){
const err10 = {instancePath:instancePath+"/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err11 = {instancePath:instancePath+"/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
});
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"$ref":"#/$defs/CaBundle"},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}};
const pattern157 = new RegExp("^[a-z0-9]\\S*$", "u");
const schema47 = {"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}};
const schema48 = {"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}};
const pattern151 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$", "u");

const validate26 = (function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
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
if(!pattern151.test(data1)){
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
if(!pattern89.test(data2)){
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
if(!pattern89.test(data3)){
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
if(!pattern151.test(data5)){
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
if(!pattern89.test(data6)){
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
if(!pattern89.test(data7)){
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
validate26.errors = vErrors;
return errors === 0;
});
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate25 = (function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
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
if(!pattern48.test(data1)){
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
if(!pattern48.test(data2)){
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
const err9 = {instancePath:instancePath+"/caBundle",schemaPath:"#/$defs/CaBundle/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.key === undefined){
const err10 = {instancePath:instancePath+"/caBundle",schemaPath:"#/$defs/CaBundle/required",keyword:"required",params:{missingProperty: "key"}};
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
const err11 = {instancePath:instancePath+"/caBundle",schemaPath:"#/$defs/CaBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
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
if(!pattern23.test(data6)){
const err12 = {instancePath:instancePath+"/caBundle/configMap",schemaPath:"#/$defs/CaBundle/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err13 = {instancePath:instancePath+"/caBundle/configMap",schemaPath:"#/$defs/CaBundle/properties/configMap/type",keyword:"type",params:{type: "string"}};
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
if(!pattern51.test(data7)){
const err14 = {instancePath:instancePath+"/caBundle/key",schemaPath:"#/$defs/CaBundle/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err15 = {instancePath:instancePath+"/caBundle/key",schemaPath:"#/$defs/CaBundle/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath:instancePath+"/caBundle",schemaPath:"#/$defs/CaBundle/type",keyword:"type",params:{type: "object"}};
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
if(!(validate26(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data9 = data.image;
if(typeof data9 === "string"){
if(!pattern157.test(data9)){
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
if(!pattern23.test(data15)){
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
const _errs51 = errors;
let valid12 = false;
const _errs52 = errors;
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
var _valid0 = _errs52 === errors;
valid12 = valid12 || _valid0;
const _errs54 = errors;
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
if(!pattern23.test(data23)){
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
if(!pattern51.test(data24)){
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
var _valid0 = _errs54 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
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
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
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
validate25.errors = vErrors;
return errors === 0;
});
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}};

const validate31 = (function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
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
if(!(validate26(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 === "string"){
if(!pattern157.test(data1)){
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
if(!pattern23.test(data7)){
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
if(!pattern23.test(data15)){
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
if(!pattern51.test(data16)){
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
validate31.errors = vErrors;
return errors === 0;
});
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.cluster !== undefined){
let data1 = data.cluster;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err7 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.release !== undefined){
let data2 = data.release;
if(!(((((((((data2 === "1.14.1") || (data2 === "1.15")) || (data2 === "1.16")) || (data2 === "1.17.0")) || (data2 === "2.0")) || (data2 === "2.1")) || (data2 === "2.2")) || (data2 === "2.3.0")) || (data2 === "2.4.0"))){
const err8 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/enum",keyword:"enum",params:{allowedValues: schema31.properties.release.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.exposure !== undefined){
let data3 = data.exposure;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err9 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.host === undefined){
const err10 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "kind") || (key1 === "host")) || (key1 === "ports"))){
const err11 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.kind !== undefined){
if("nodePort" !== data3.kind){
const err12 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "nodePort"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.host !== undefined){
let data5 = data3.host;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err13 = {instancePath:instancePath+"/exposure/host",schemaPath:"#/properties/exposure/anyOf/0/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
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
const err14 = {instancePath:instancePath+"/exposure/host",schemaPath:"#/properties/exposure/anyOf/0/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.ports !== undefined){
let data6 = data3.ports;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((key2 === "api") || (key2 === "web")) || (key2 === "files"))){
const err15 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.api !== undefined){
let data7 = data6.api;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/api/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 32767 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/api/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 < 30000 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/api/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data6.web !== undefined){
let data8 = data6.web;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/web/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 32767 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/web/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8 < 30000 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/web/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
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
if(data6.files !== undefined){
let data9 = data6.files;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 32767 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9 < 30000 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
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
}
else {
const err25 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/0/properties/ports/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs24 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err27 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data3.domain === undefined){
const err28 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data3){
if(!(((((key3 === "kind") || (key3 === "domain")) || (key3 === "mode")) || (key3 === "tls")) || (key3 === "ports"))){
const err29 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.kind !== undefined){
if("nodePort" !== data3.kind){
const err30 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "nodePort"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data3.domain !== undefined){
let data11 = data3.domain;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
const err31 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/1/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err32 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/1/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.mode !== undefined){
let data12 = data3.mode;
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.kind === undefined){
const err33 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 in data12){
if(!((key4 === "kind") || (key4 === "hosts"))){
const err34 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.kind !== undefined){
if("subdomains" !== data12.kind){
const err35 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "subdomains"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.hosts !== undefined){
let data14 = data12.hosts;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!(((key5 === "web") || (key5 === "api")) || (key5 === "files"))){
const err36 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.web !== undefined){
let data15 = data14.web;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err37 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err38 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.api !== undefined){
let data16 = data14.api;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
const err39 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err40 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data14.files !== undefined){
let data17 = data14.files;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
const err41 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err42 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
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
const err43 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/properties/hosts/type",keyword:"type",params:{type: "object"}};
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
const err44 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props1 = true;
}
const _errs45 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.kind === undefined){
const err45 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key6 in data12){
if(!(key6 === "kind")){
const err46 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.kind !== undefined){
if("singleHost" !== data12.kind){
const err47 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "singleHost"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid1 = _errs45 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
const _errs49 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.kind === undefined){
const err49 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data12.path === undefined){
const err50 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key7 in data12){
if(!((key7 === "kind") || (key7 === "path"))){
const err51 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data12.kind !== undefined){
if("subPath" !== data12.kind){
const err52 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "subPath"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12.path !== undefined){
let data20 = data12.path;
if(typeof data20 === "string"){
if(!pattern11.test(data20)){
const err53 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid1 = _errs49 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
if(!valid5){
const err56 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/1/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data3.tls !== undefined){
if(typeof data3.tls !== "boolean"){
const err57 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/1/properties/tls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data3.ports !== undefined){
let data22 = data3.ports;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 in data22){
if(!(((key8 === "api") || (key8 === "web")) || (key8 === "files"))){
const err58 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.api !== undefined){
let data23 = data22.api;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err59 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 32767 || isNaN(data23)){
const err60 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23 < 30000 || isNaN(data23)){
const err61 = {instancePath:instancePath+"/exposure/ports/api",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/api/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
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
if(data22.web !== undefined){
let data24 = data22.web;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err62 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 32767 || isNaN(data24)){
const err63 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data24 < 30000 || isNaN(data24)){
const err64 = {instancePath:instancePath+"/exposure/ports/web",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/web/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
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
if(data22.files !== undefined){
let data25 = data22.files;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err65 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 32767 || isNaN(data25)){
const err66 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data25 < 30000 || isNaN(data25)){
const err67 = {instancePath:instancePath+"/exposure/ports/files",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/exposure/ports",schemaPath:"#/properties/exposure/anyOf/1/properties/ports/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs66 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err70 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data3.domain === undefined){
const err71 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key9 in data3){
if(!(((((((key9 === "kind") || (key9 === "domain")) || (key9 === "mode")) || (key9 === "tls")) || (key9 === "className")) || (key9 === "annotations")) || (key9 === "sourceRanges"))){
const err72 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data3.kind !== undefined){
if("loadBalancer" !== data3.kind){
const err73 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "loadBalancer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data3.domain !== undefined){
let data27 = data3.domain;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
const err74 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/2/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/2/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data3.mode !== undefined){
let data28 = data3.mode;
const _errs73 = errors;
let valid12 = false;
const _errs74 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.kind === undefined){
const err76 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key10 in data28){
if(!((key10 === "kind") || (key10 === "hosts"))){
const err77 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data28.kind !== undefined){
if("subdomains" !== data28.kind){
const err78 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "subdomains"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data28.hosts !== undefined){
let data30 = data28.hosts;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key11 in data30){
if(!(((key11 === "web") || (key11 === "api")) || (key11 === "files"))){
const err79 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data30.web !== undefined){
let data31 = data30.web;
if(typeof data31 === "string"){
if(!pattern7.test(data31)){
const err80 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err81 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.api !== undefined){
let data32 = data30.api;
if(typeof data32 === "string"){
if(!pattern7.test(data32)){
const err82 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err83 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data30.files !== undefined){
let data33 = data30.files;
if(typeof data33 === "string"){
if(!pattern7.test(data33)){
const err84 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid2 = _errs74 === errors;
valid12 = valid12 || _valid2;
if(_valid2){
var props2 = true;
}
const _errs87 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.kind === undefined){
const err88 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key12 in data28){
if(!(key12 === "kind")){
const err89 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data28.kind !== undefined){
if("singleHost" !== data28.kind){
const err90 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "singleHost"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid2 = _errs87 === errors;
valid12 = valid12 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = true;
}
}
const _errs91 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.kind === undefined){
const err92 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data28.path === undefined){
const err93 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key13 in data28){
if(!((key13 === "kind") || (key13 === "path"))){
const err94 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data28.kind !== undefined){
if("subPath" !== data28.kind){
const err95 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "subPath"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data28.path !== undefined){
let data36 = data28.path;
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
const err96 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid2 = _errs91 === errors;
valid12 = valid12 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = true;
}
}
if(!valid12){
const err99 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/2/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data3.tls !== undefined){
if(typeof data3.tls !== "boolean"){
const err100 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/2/properties/tls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data3.className !== undefined){
let data38 = data3.className;
if(typeof data38 === "string"){
if(!pattern17.test(data38)){
const err101 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/2/properties/className/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/2/properties/className/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data3.annotations !== undefined){
let data39 = data3.annotations;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key14 in data39){
if(typeof data39[key14] !== "string"){
const err103 = {instancePath:instancePath+"/exposure/annotations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/2/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err104 = {instancePath:instancePath+"/exposure/annotations",schemaPath:"#/properties/exposure/anyOf/2/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data3.sourceRanges !== undefined){
let data41 = data3.sourceRanges;
if(Array.isArray(data41)){
const len0 = data41.length;
for(let i0=0; i0<len0; i0++){
if(typeof data41[i0] !== "string"){
const err105 = {instancePath:instancePath+"/exposure/sourceRanges/" + i0,schemaPath:"#/properties/exposure/anyOf/2/properties/sourceRanges/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/exposure/sourceRanges",schemaPath:"#/properties/exposure/anyOf/2/properties/sourceRanges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid0 = _errs66 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs110 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err108 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data3.domain === undefined){
const err109 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data3.className === undefined){
const err110 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "className"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data3.controller === undefined){
const err111 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/required",keyword:"required",params:{missingProperty: "controller"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key15 in data3){
if(!(((((((key15 === "kind") || (key15 === "domain")) || (key15 === "mode")) || (key15 === "className")) || (key15 === "controller")) || (key15 === "tls")) || (key15 === "annotations"))){
const err112 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data3.kind !== undefined){
if("ingress" !== data3.kind){
const err113 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "ingress"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data3.domain !== undefined){
let data44 = data3.domain;
if(typeof data44 === "string"){
if(!pattern7.test(data44)){
const err114 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/3/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/3/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data3.mode !== undefined){
let data45 = data3.mode;
const _errs117 = errors;
let valid21 = false;
const _errs118 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.kind === undefined){
const err116 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key16 in data45){
if(!((key16 === "kind") || (key16 === "hosts"))){
const err117 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data45.kind !== undefined){
if("subdomains" !== data45.kind){
const err118 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "subdomains"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data45.hosts !== undefined){
let data47 = data45.hosts;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key17 in data47){
if(!(((key17 === "web") || (key17 === "api")) || (key17 === "files"))){
const err119 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data47.web !== undefined){
let data48 = data47.web;
if(typeof data48 === "string"){
if(!pattern7.test(data48)){
const err120 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err121 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data47.api !== undefined){
let data49 = data47.api;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
const err122 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err123 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data47.files !== undefined){
let data50 = data47.files;
if(typeof data50 === "string"){
if(!pattern7.test(data50)){
const err124 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/properties/hosts/type",keyword:"type",params:{type: "object"}};
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
else {
const err127 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid3 = _errs118 === errors;
valid21 = valid21 || _valid3;
if(_valid3){
var props3 = true;
}
const _errs131 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.kind === undefined){
const err128 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key18 in data45){
if(!(key18 === "kind")){
const err129 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data45.kind !== undefined){
if("singleHost" !== data45.kind){
const err130 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "singleHost"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid3 = _errs131 === errors;
valid21 = valid21 || _valid3;
if(_valid3){
if(props3 !== true){
props3 = true;
}
}
const _errs135 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.kind === undefined){
const err132 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data45.path === undefined){
const err133 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key19 in data45){
if(!((key19 === "kind") || (key19 === "path"))){
const err134 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data45.kind !== undefined){
if("subPath" !== data45.kind){
const err135 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "subPath"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data45.path !== undefined){
let data53 = data45.path;
if(typeof data53 === "string"){
if(!pattern11.test(data53)){
const err136 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid3 = _errs135 === errors;
valid21 = valid21 || _valid3;
if(_valid3){
if(props3 !== true){
props3 = true;
}
}
if(!valid21){
const err139 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/3/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
if(data3.className !== undefined){
let data54 = data3.className;
if(typeof data54 === "string"){
if(!pattern23.test(data54)){
const err140 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/3/properties/className/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/exposure/className",schemaPath:"#/properties/exposure/anyOf/3/properties/className/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data3.controller !== undefined){
let data55 = data3.controller;
if(!((((data55 === "nginx") || (data55 === "haproxy")) || (data55 === "traefik")) || (data55 === "other"))){
const err142 = {instancePath:instancePath+"/exposure/controller",schemaPath:"#/properties/exposure/anyOf/3/properties/controller/enum",keyword:"enum",params:{allowedValues: schema31.properties.exposure.anyOf[3].properties.controller.enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data3.tls !== undefined){
let data56 = data3.tls;
const _errs145 = errors;
let valid26 = false;
const _errs146 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.secretName === undefined){
const err143 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key20 in data56){
if(!(key20 === "secretName")){
const err144 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data56.secretName !== undefined){
let data57 = data56.secretName;
if(typeof data57 === "string"){
if(!pattern23.test(data57)){
const err145 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err146 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
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
const err147 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid4 = _errs146 === errors;
valid26 = valid26 || _valid4;
if(_valid4){
var props4 = true;
}
const _errs151 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.issuer === undefined){
const err148 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key21 in data56){
if(!((key21 === "issuer") || (key21 === "secretName"))){
const err149 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data56.issuer !== undefined){
let data58 = data56.issuer;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.name === undefined){
const err150 = {instancePath:instancePath+"/exposure/tls/issuer",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key22 in data58){
if(!((key22 === "kind") || (key22 === "name"))){
const err151 = {instancePath:instancePath+"/exposure/tls/issuer",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data58.kind !== undefined){
let data59 = data58.kind;
if(!((data59 === "Issuer") || (data59 === "ClusterIssuer"))){
const err152 = {instancePath:instancePath+"/exposure/tls/issuer/kind",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.exposure.anyOf[3].properties.tls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data58.name !== undefined){
let data60 = data58.name;
if(typeof data60 === "string"){
if(!pattern23.test(data60)){
const err153 = {instancePath:instancePath+"/exposure/tls/issuer/name",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err154 = {instancePath:instancePath+"/exposure/tls/issuer/name",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/exposure/tls/issuer",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data56.secretName !== undefined){
let data61 = data56.secretName;
if(typeof data61 === "string"){
if(!pattern23.test(data61)){
const err156 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err157 = {instancePath:instancePath+"/exposure/tls/secretName",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
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
const err158 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid4 = _errs151 === errors;
valid26 = valid26 || _valid4;
if(_valid4){
if(props4 !== true){
props4 = true;
}
}
if(!valid26){
const err159 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/3/properties/tls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
}
if(data3.annotations !== undefined){
let data62 = data3.annotations;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key23 in data62){
if(typeof data62[key23] !== "string"){
const err160 = {instancePath:instancePath+"/exposure/annotations/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/3/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/exposure/annotations",schemaPath:"#/properties/exposure/anyOf/3/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid0 = _errs110 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs167 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err163 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data3.domain === undefined){
const err164 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data3.gateway === undefined){
const err165 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/required",keyword:"required",params:{missingProperty: "gateway"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key24 in data3){
if(!(((((key24 === "kind") || (key24 === "domain")) || (key24 === "mode")) || (key24 === "gateway")) || (key24 === "timeout"))){
const err166 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data3.kind !== undefined){
if("gateway" !== data3.kind){
const err167 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "gateway"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data3.domain !== undefined){
let data65 = data3.domain;
if(typeof data65 === "string"){
if(!pattern7.test(data65)){
const err168 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/4/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/4/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data3.mode !== undefined){
let data66 = data3.mode;
const _errs174 = errors;
let valid32 = false;
const _errs175 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.kind === undefined){
const err170 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key25 in data66){
if(!((key25 === "kind") || (key25 === "hosts"))){
const err171 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data66.kind !== undefined){
if("subdomains" !== data66.kind){
const err172 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "subdomains"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data66.hosts !== undefined){
let data68 = data66.hosts;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key26 in data68){
if(!(((key26 === "web") || (key26 === "api")) || (key26 === "files"))){
const err173 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data68.web !== undefined){
let data69 = data68.web;
if(typeof data69 === "string"){
if(!pattern7.test(data69)){
const err174 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data68.api !== undefined){
let data70 = data68.api;
if(typeof data70 === "string"){
if(!pattern7.test(data70)){
const err176 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data68.files !== undefined){
let data71 = data68.files;
if(typeof data71 === "string"){
if(!pattern7.test(data71)){
const err178 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
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
const err180 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid5 = _errs175 === errors;
valid32 = valid32 || _valid5;
if(_valid5){
var props5 = true;
}
const _errs188 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.kind === undefined){
const err182 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key27 in data66){
if(!(key27 === "kind")){
const err183 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data66.kind !== undefined){
if("singleHost" !== data66.kind){
const err184 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "singleHost"}};
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
const err185 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid5 = _errs188 === errors;
valid32 = valid32 || _valid5;
if(_valid5){
if(props5 !== true){
props5 = true;
}
}
const _errs192 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.kind === undefined){
const err186 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data66.path === undefined){
const err187 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key28 in data66){
if(!((key28 === "kind") || (key28 === "path"))){
const err188 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data66.kind !== undefined){
if("subPath" !== data66.kind){
const err189 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "subPath"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data66.path !== undefined){
let data74 = data66.path;
if(typeof data74 === "string"){
if(!pattern11.test(data74)){
const err190 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/properties/path/type",keyword:"type",params:{type: "string"}};
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
const err192 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid5 = _errs192 === errors;
valid32 = valid32 || _valid5;
if(_valid5){
if(props5 !== true){
props5 = true;
}
}
if(!valid32){
const err193 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/4/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
else {
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
}
}
if(data3.gateway !== undefined){
let data75 = data3.gateway;
const _errs199 = errors;
let valid37 = false;
const _errs200 = errors;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.name === undefined){
const err194 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key29 in data75){
if(!(((((key29 === "name") || (key29 === "namespace")) || (key29 === "sectionName")) || (key29 === "sectionNames")) || (key29 === "tls"))){
const err195 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data75.name !== undefined){
let data76 = data75.name;
if(typeof data76 === "string"){
if(!pattern23.test(data76)){
const err196 = {instancePath:instancePath+"/exposure/gateway/name",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/exposure/gateway/name",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data75.namespace !== undefined){
let data77 = data75.namespace;
if(typeof data77 === "string"){
if(!pattern4.test(data77)){
const err198 = {instancePath:instancePath+"/exposure/gateway/namespace",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/exposure/gateway/namespace",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data75.sectionName !== undefined){
let data78 = data75.sectionName;
if(typeof data78 === "string"){
if(!pattern23.test(data78)){
const err200 = {instancePath:instancePath+"/exposure/gateway/sectionName",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/exposure/gateway/sectionName",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data75.sectionNames !== undefined){
let data79 = data75.sectionNames;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key30 in data79){
if(!(((key30 === "web") || (key30 === "api")) || (key30 === "files"))){
const err202 = {instancePath:instancePath+"/exposure/gateway/sectionNames",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionNames/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data79.web !== undefined){
let data80 = data79.web;
if(typeof data80 === "string"){
if(!pattern23.test(data80)){
const err203 = {instancePath:instancePath+"/exposure/gateway/sectionNames/web",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionNames/properties/web/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/exposure/gateway/sectionNames/web",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionNames/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data79.api !== undefined){
let data81 = data79.api;
if(typeof data81 === "string"){
if(!pattern23.test(data81)){
const err205 = {instancePath:instancePath+"/exposure/gateway/sectionNames/api",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionNames/properties/api/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err206 = {instancePath:instancePath+"/exposure/gateway/sectionNames/api",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionNames/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data79.files !== undefined){
let data82 = data79.files;
if(typeof data82 === "string"){
if(!pattern23.test(data82)){
const err207 = {instancePath:instancePath+"/exposure/gateway/sectionNames/files",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionNames/properties/files/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err208 = {instancePath:instancePath+"/exposure/gateway/sectionNames/files",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionNames/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/exposure/gateway/sectionNames",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/sectionNames/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data75.tls !== undefined){
if(typeof data75.tls !== "boolean"){
const err210 = {instancePath:instancePath+"/exposure/gateway/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/properties/tls/type",keyword:"type",params:{type: "boolean"}};
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
const err211 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid6 = _errs200 === errors;
valid37 = valid37 || _valid6;
if(_valid6){
var props6 = true;
}
const _errs220 = errors;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.className === undefined){
const err212 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/required",keyword:"required",params:{missingProperty: "className"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key31 in data75){
if(!(((((key31 === "className") || (key31 === "tls")) || (key31 === "redirectHttp")) || (key31 === "annotations")) || (key31 === "infrastructureAnnotations"))){
const err213 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data75.className !== undefined){
let data84 = data75.className;
if(typeof data84 === "string"){
if(!pattern23.test(data84)){
const err214 = {instancePath:instancePath+"/exposure/gateway/className",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/className/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/exposure/gateway/className",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/className/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data75.tls !== undefined){
let data85 = data75.tls;
const _errs226 = errors;
let valid41 = false;
const _errs227 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.secretName === undefined){
const err216 = {instancePath:instancePath+"/exposure/gateway/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key32 in data85){
if(!(key32 === "secretName")){
const err217 = {instancePath:instancePath+"/exposure/gateway/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data85.secretName !== undefined){
let data86 = data85.secretName;
if(typeof data86 === "string"){
if(!pattern23.test(data86)){
const err218 = {instancePath:instancePath+"/exposure/gateway/tls/secretName",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err219 = {instancePath:instancePath+"/exposure/gateway/tls/secretName",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
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
const err220 = {instancePath:instancePath+"/exposure/gateway/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid7 = _errs227 === errors;
valid41 = valid41 || _valid7;
if(_valid7){
var props7 = true;
}
const _errs232 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.issuer === undefined){
const err221 = {instancePath:instancePath+"/exposure/gateway/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key33 in data85){
if(!((key33 === "issuer") || (key33 === "secretName"))){
const err222 = {instancePath:instancePath+"/exposure/gateway/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data85.issuer !== undefined){
let data87 = data85.issuer;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.name === undefined){
const err223 = {instancePath:instancePath+"/exposure/gateway/tls/issuer",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key34 in data87){
if(!((key34 === "kind") || (key34 === "name"))){
const err224 = {instancePath:instancePath+"/exposure/gateway/tls/issuer",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data87.kind !== undefined){
let data88 = data87.kind;
if(!((data88 === "Issuer") || (data88 === "ClusterIssuer"))){
const err225 = {instancePath:instancePath+"/exposure/gateway/tls/issuer/kind",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.exposure.anyOf[4].properties.gateway.anyOf[1].properties.tls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data87.name !== undefined){
let data89 = data87.name;
if(typeof data89 === "string"){
if(!pattern23.test(data89)){
const err226 = {instancePath:instancePath+"/exposure/gateway/tls/issuer/name",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/exposure/gateway/tls/issuer/name",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err228 = {instancePath:instancePath+"/exposure/gateway/tls/issuer",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data85.secretName !== undefined){
let data90 = data85.secretName;
if(typeof data90 === "string"){
if(!pattern23.test(data90)){
const err229 = {instancePath:instancePath+"/exposure/gateway/tls/secretName",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/exposure/gateway/tls/secretName",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
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
const err231 = {instancePath:instancePath+"/exposure/gateway/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid7 = _errs232 === errors;
valid41 = valid41 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = true;
}
}
if(!valid41){
const err232 = {instancePath:instancePath+"/exposure/gateway/tls",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/tls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
else {
errors = _errs226;
if(vErrors !== null){
if(_errs226){
vErrors.length = _errs226;
}
else {
vErrors = null;
}
}
}
}
if(data75.redirectHttp !== undefined){
if(typeof data75.redirectHttp !== "boolean"){
const err233 = {instancePath:instancePath+"/exposure/gateway/redirectHttp",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/redirectHttp/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data75.annotations !== undefined){
let data92 = data75.annotations;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key35 in data92){
if(typeof data92[key35] !== "string"){
const err234 = {instancePath:instancePath+"/exposure/gateway/annotations/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err235 = {instancePath:instancePath+"/exposure/gateway/annotations",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data75.infrastructureAnnotations !== undefined){
let data94 = data75.infrastructureAnnotations;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key36 in data94){
if(typeof data94[key36] !== "string"){
const err236 = {instancePath:instancePath+"/exposure/gateway/infrastructureAnnotations/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/infrastructureAnnotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err237 = {instancePath:instancePath+"/exposure/gateway/infrastructureAnnotations",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/properties/infrastructureAnnotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid6 = _errs220 === errors;
valid37 = valid37 || _valid6;
if(_valid6){
if(props6 !== true){
props6 = true;
}
}
if(!valid37){
const err239 = {instancePath:instancePath+"/exposure/gateway",schemaPath:"#/properties/exposure/anyOf/4/properties/gateway/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
else {
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
}
}
if(data3.timeout !== undefined){
let data96 = data3.timeout;
if(typeof data96 === "string"){
if(!pattern42.test(data96)){
const err240 = {instancePath:instancePath+"/exposure/timeout",schemaPath:"#/properties/exposure/anyOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/exposure/timeout",schemaPath:"#/properties/exposure/anyOf/4/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid0 = _errs167 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs257 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err243 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/5/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data3.domain === undefined){
const err244 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/5/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key37 in data3){
if(!((((key37 === "kind") || (key37 === "domain")) || (key37 === "mode")) || (key37 === "tls"))){
const err245 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data3.kind !== undefined){
if("none" !== data3.kind){
const err246 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/anyOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "none"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data3.domain !== undefined){
let data98 = data3.domain;
if(typeof data98 === "string"){
if(!pattern7.test(data98)){
const err247 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/5/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err248 = {instancePath:instancePath+"/exposure/domain",schemaPath:"#/properties/exposure/anyOf/5/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data3.mode !== undefined){
let data99 = data3.mode;
const _errs264 = errors;
let valid48 = false;
const _errs265 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.kind === undefined){
const err249 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
for(const key38 in data99){
if(!((key38 === "kind") || (key38 === "hosts"))){
const err250 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data99.kind !== undefined){
if("subdomains" !== data99.kind){
const err251 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "subdomains"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data99.hosts !== undefined){
let data101 = data99.hosts;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key39 in data101){
if(!(((key39 === "web") || (key39 === "api")) || (key39 === "files"))){
const err252 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data101.web !== undefined){
let data102 = data101.web;
if(typeof data102 === "string"){
if(!pattern7.test(data102)){
const err253 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/properties/hosts/properties/web/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err254 = {instancePath:instancePath+"/exposure/mode/hosts/web",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/properties/hosts/properties/web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data101.api !== undefined){
let data103 = data101.api;
if(typeof data103 === "string"){
if(!pattern7.test(data103)){
const err255 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/properties/hosts/properties/api/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err256 = {instancePath:instancePath+"/exposure/mode/hosts/api",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/properties/hosts/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data101.files !== undefined){
let data104 = data101.files;
if(typeof data104 === "string"){
if(!pattern7.test(data104)){
const err257 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/properties/hosts/properties/files/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err258 = {instancePath:instancePath+"/exposure/mode/hosts/files",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/properties/hosts/properties/files/type",keyword:"type",params:{type: "string"}};
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
const err259 = {instancePath:instancePath+"/exposure/mode/hosts",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/properties/hosts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid8 = _errs265 === errors;
valid48 = valid48 || _valid8;
if(_valid8){
var props8 = true;
}
const _errs278 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.kind === undefined){
const err261 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key40 in data99){
if(!(key40 === "kind")){
const err262 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data99.kind !== undefined){
if("singleHost" !== data99.kind){
const err263 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "singleHost"}};
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
const err264 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid8 = _errs278 === errors;
valid48 = valid48 || _valid8;
if(_valid8){
if(props8 !== true){
props8 = true;
}
}
const _errs282 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.kind === undefined){
const err265 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data99.path === undefined){
const err266 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/2/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key41 in data99){
if(!((key41 === "kind") || (key41 === "path"))){
const err267 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data99.kind !== undefined){
if("subPath" !== data99.kind){
const err268 = {instancePath:instancePath+"/exposure/mode/kind",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "subPath"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data99.path !== undefined){
let data107 = data99.path;
if(typeof data107 === "string"){
if(!pattern11.test(data107)){
const err269 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/2/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}};
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
const err270 = {instancePath:instancePath+"/exposure/mode/path",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/2/properties/path/type",keyword:"type",params:{type: "string"}};
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
const err271 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid8 = _errs282 === errors;
valid48 = valid48 || _valid8;
if(_valid8){
if(props8 !== true){
props8 = true;
}
}
if(!valid48){
const err272 = {instancePath:instancePath+"/exposure/mode",schemaPath:"#/properties/exposure/anyOf/5/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
}
if(data3.tls !== undefined){
if(typeof data3.tls !== "boolean"){
const err273 = {instancePath:instancePath+"/exposure/tls",schemaPath:"#/properties/exposure/anyOf/5/properties/tls/type",keyword:"type",params:{type: "boolean"}};
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
const err274 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid0 = _errs257 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid1){
const err275 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.formerFilesUrls !== undefined){
let data109 = data.formerFilesUrls;
if(Array.isArray(data109)){
const len1 = data109.length;
for(let i1=0; i1<len1; i1++){
if(typeof data109[i1] !== "string"){
const err276 = {instancePath:instancePath+"/formerFilesUrls/" + i1,schemaPath:"#/properties/formerFilesUrls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/formerFilesUrls",schemaPath:"#/properties/formerFilesUrls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data.oauth2Proxy !== undefined){
let data111 = data.oauth2Proxy;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.issuerUrl === undefined){
const err278 = {instancePath:instancePath+"/oauth2Proxy",schemaPath:"#/properties/oauth2Proxy/required",keyword:"required",params:{missingProperty: "issuerUrl"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data111.clientId === undefined){
const err279 = {instancePath:instancePath+"/oauth2Proxy",schemaPath:"#/properties/oauth2Proxy/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data111.clientSecret === undefined){
const err280 = {instancePath:instancePath+"/oauth2Proxy",schemaPath:"#/properties/oauth2Proxy/required",keyword:"required",params:{missingProperty: "clientSecret"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data111.cookieSecret === undefined){
const err281 = {instancePath:instancePath+"/oauth2Proxy",schemaPath:"#/properties/oauth2Proxy/required",keyword:"required",params:{missingProperty: "cookieSecret"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data111.emailDomains === undefined){
const err282 = {instancePath:instancePath+"/oauth2Proxy",schemaPath:"#/properties/oauth2Proxy/required",keyword:"required",params:{missingProperty: "emailDomains"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
for(const key42 in data111){
if(!(func1.call(schema31.properties.oauth2Proxy.properties, key42))){
const err283 = {instancePath:instancePath+"/oauth2Proxy",schemaPath:"#/properties/oauth2Proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data111.issuerUrl !== undefined){
let data112 = data111.issuerUrl;
if(typeof data112 === "string"){
if(!pattern48.test(data112)){
const err284 = {instancePath:instancePath+"/oauth2Proxy/issuerUrl",schemaPath:"#/properties/oauth2Proxy/properties/issuerUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/@]+(/[^\\s]*)?$"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/oauth2Proxy/issuerUrl",schemaPath:"#/properties/oauth2Proxy/properties/issuerUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data111.clientId !== undefined){
let data113 = data111.clientId;
if(typeof data113 === "string"){
if(!pattern49.test(data113)){
const err286 = {instancePath:instancePath+"/oauth2Proxy/clientId",schemaPath:"#/properties/oauth2Proxy/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
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
const err287 = {instancePath:instancePath+"/oauth2Proxy/clientId",schemaPath:"#/properties/oauth2Proxy/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data111.clientSecret !== undefined){
let data114 = data111.clientSecret;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.name === undefined){
const err288 = {instancePath:instancePath+"/oauth2Proxy/clientSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data114.key === undefined){
const err289 = {instancePath:instancePath+"/oauth2Proxy/clientSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
for(const key43 in data114){
if(!((key43 === "name") || (key43 === "key"))){
const err290 = {instancePath:instancePath+"/oauth2Proxy/clientSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data114.name !== undefined){
let data115 = data114.name;
if(typeof data115 === "string"){
if(!pattern23.test(data115)){
const err291 = {instancePath:instancePath+"/oauth2Proxy/clientSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err292 = {instancePath:instancePath+"/oauth2Proxy/clientSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data114.key !== undefined){
let data116 = data114.key;
if(typeof data116 === "string"){
if(!pattern51.test(data116)){
const err293 = {instancePath:instancePath+"/oauth2Proxy/clientSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/oauth2Proxy/clientSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/oauth2Proxy/clientSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data111.cookieSecret !== undefined){
let data117 = data111.cookieSecret;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.name === undefined){
const err296 = {instancePath:instancePath+"/oauth2Proxy/cookieSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data117.key === undefined){
const err297 = {instancePath:instancePath+"/oauth2Proxy/cookieSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key44 in data117){
if(!((key44 === "name") || (key44 === "key"))){
const err298 = {instancePath:instancePath+"/oauth2Proxy/cookieSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data117.name !== undefined){
let data118 = data117.name;
if(typeof data118 === "string"){
if(!pattern23.test(data118)){
const err299 = {instancePath:instancePath+"/oauth2Proxy/cookieSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/oauth2Proxy/cookieSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data117.key !== undefined){
let data119 = data117.key;
if(typeof data119 === "string"){
if(!pattern51.test(data119)){
const err301 = {instancePath:instancePath+"/oauth2Proxy/cookieSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/oauth2Proxy/cookieSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/oauth2Proxy/cookieSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data111.emailDomains !== undefined){
let data120 = data111.emailDomains;
if(Array.isArray(data120)){
if(data120.length < 1){
const err304 = {instancePath:instancePath+"/oauth2Proxy/emailDomains",schemaPath:"#/properties/oauth2Proxy/properties/emailDomains/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
const len2 = data120.length;
for(let i2=0; i2<len2; i2++){
if(typeof data120[i2] !== "string"){
const err305 = {instancePath:instancePath+"/oauth2Proxy/emailDomains/" + i2,schemaPath:"#/properties/oauth2Proxy/properties/emailDomains/items/type",keyword:"type",params:{type: "string"}};
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
const err306 = {instancePath:instancePath+"/oauth2Proxy/emailDomains",schemaPath:"#/properties/oauth2Proxy/properties/emailDomains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data111.groups !== undefined){
let data122 = data111.groups;
if(Array.isArray(data122)){
const len3 = data122.length;
for(let i3=0; i3<len3; i3++){
if(typeof data122[i3] !== "string"){
const err307 = {instancePath:instancePath+"/oauth2Proxy/groups/" + i3,schemaPath:"#/properties/oauth2Proxy/properties/groups/items/type",keyword:"type",params:{type: "string"}};
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
const err308 = {instancePath:instancePath+"/oauth2Proxy/groups",schemaPath:"#/properties/oauth2Proxy/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data111.scopes !== undefined){
let data124 = data111.scopes;
if(Array.isArray(data124)){
const len4 = data124.length;
for(let i4=0; i4<len4; i4++){
if(typeof data124[i4] !== "string"){
const err309 = {instancePath:instancePath+"/oauth2Proxy/scopes/" + i4,schemaPath:"#/properties/oauth2Proxy/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
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
const err310 = {instancePath:instancePath+"/oauth2Proxy/scopes",schemaPath:"#/properties/oauth2Proxy/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data111.caBundle !== undefined){
let data126 = data111.caBundle;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.configMap === undefined){
const err311 = {instancePath:instancePath+"/oauth2Proxy/caBundle",schemaPath:"#/$defs/CaBundle/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data126.key === undefined){
const err312 = {instancePath:instancePath+"/oauth2Proxy/caBundle",schemaPath:"#/$defs/CaBundle/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
for(const key45 in data126){
if(!((key45 === "configMap") || (key45 === "key"))){
const err313 = {instancePath:instancePath+"/oauth2Proxy/caBundle",schemaPath:"#/$defs/CaBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data126.configMap !== undefined){
let data127 = data126.configMap;
if(typeof data127 === "string"){
if(!pattern23.test(data127)){
const err314 = {instancePath:instancePath+"/oauth2Proxy/caBundle/configMap",schemaPath:"#/$defs/CaBundle/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err315 = {instancePath:instancePath+"/oauth2Proxy/caBundle/configMap",schemaPath:"#/$defs/CaBundle/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data126.key !== undefined){
let data128 = data126.key;
if(typeof data128 === "string"){
if(!pattern51.test(data128)){
const err316 = {instancePath:instancePath+"/oauth2Proxy/caBundle/key",schemaPath:"#/$defs/CaBundle/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err317 = {instancePath:instancePath+"/oauth2Proxy/caBundle/key",schemaPath:"#/$defs/CaBundle/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err318 = {instancePath:instancePath+"/oauth2Proxy/caBundle",schemaPath:"#/$defs/CaBundle/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data111.replicas !== undefined){
let data129 = data111.replicas;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err319 = {instancePath:instancePath+"/oauth2Proxy/replicas",schemaPath:"#/properties/oauth2Proxy/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 1 || isNaN(data129)){
const err320 = {instancePath:instancePath+"/oauth2Proxy/replicas",schemaPath:"#/properties/oauth2Proxy/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data111.extraArgs !== undefined){
let data130 = data111.extraArgs;
if(Array.isArray(data130)){
const len5 = data130.length;
for(let i5=0; i5<len5; i5++){
if(typeof data130[i5] !== "string"){
const err321 = {instancePath:instancePath+"/oauth2Proxy/extraArgs/" + i5,schemaPath:"#/properties/oauth2Proxy/properties/extraArgs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/oauth2Proxy/extraArgs",schemaPath:"#/properties/oauth2Proxy/properties/extraArgs/type",keyword:"type",params:{type: "array"}};
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
const err323 = {instancePath:instancePath+"/oauth2Proxy",schemaPath:"#/properties/oauth2Proxy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data.credentials !== undefined){
let data132 = data.credentials;
const _errs344 = errors;
let valid70 = false;
const _errs345 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.kind === undefined){
const err324 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
for(const key46 in data132){
if(!(((key46 === "kind") || (key46 === "secretName")) || (key46 === "revision"))){
const err325 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data132.kind !== undefined){
if("existingSecret" !== data132.kind){
const err326 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "existingSecret"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data132.secretName !== undefined){
let data134 = data132.secretName;
if(typeof data134 === "string"){
if(!pattern23.test(data134)){
const err327 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err328 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data132.revision !== undefined){
let data135 = data132.revision;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err329 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/0/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 1 || isNaN(data135)){
const err330 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/0/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err331 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid9 = _errs345 === errors;
valid70 = valid70 || _valid9;
if(_valid9){
var props9 = true;
}
const _errs353 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.kind === undefined){
const err332 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
for(const key47 in data132){
if(!(((key47 === "kind") || (key47 === "secretName")) || (key47 === "revision"))){
const err333 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data132.kind !== undefined){
if("generated" !== data132.kind){
const err334 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "generated"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data132.secretName !== undefined){
let data137 = data132.secretName;
if(typeof data137 === "string"){
if(!pattern23.test(data137)){
const err335 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data132.revision !== undefined){
let data138 = data132.revision;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err337 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/1/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 < 1 || isNaN(data138)){
const err338 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/1/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err339 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
var _valid9 = _errs353 === errors;
valid70 = valid70 || _valid9;
if(_valid9){
if(props9 !== true){
props9 = true;
}
}
const _errs361 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.kind === undefined){
const err340 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data132.recipients === undefined){
const err341 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/2/required",keyword:"required",params:{missingProperty: "recipients"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
for(const key48 in data132){
if(!((((key48 === "kind") || (key48 === "recipients")) || (key48 === "secretName")) || (key48 === "revision"))){
const err342 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data132.kind !== undefined){
if("sops" !== data132.kind){
const err343 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "sops"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data132.recipients !== undefined){
let data140 = data132.recipients;
if(Array.isArray(data140)){
if(data140.length < 1){
const err344 = {instancePath:instancePath+"/credentials/recipients",schemaPath:"#/properties/credentials/anyOf/2/properties/recipients/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
const len6 = data140.length;
for(let i6=0; i6<len6; i6++){
if(typeof data140[i6] !== "string"){
const err345 = {instancePath:instancePath+"/credentials/recipients/" + i6,schemaPath:"#/properties/credentials/anyOf/2/properties/recipients/items/type",keyword:"type",params:{type: "string"}};
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
const err346 = {instancePath:instancePath+"/credentials/recipients",schemaPath:"#/properties/credentials/anyOf/2/properties/recipients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data132.secretName !== undefined){
let data142 = data132.secretName;
if(typeof data142 === "string"){
if(!pattern23.test(data142)){
const err347 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/2/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/2/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data132.revision !== undefined){
let data143 = data132.revision;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err349 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/2/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 1 || isNaN(data143)){
const err350 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/2/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err351 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var _valid9 = _errs361 === errors;
valid70 = valid70 || _valid9;
if(_valid9){
if(props9 !== true){
props9 = true;
}
}
const _errs373 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.kind === undefined){
const err352 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data132.store === undefined){
const err353 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/required",keyword:"required",params:{missingProperty: "store"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data132.remote === undefined){
const err354 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/required",keyword:"required",params:{missingProperty: "remote"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
for(const key49 in data132){
if(!((((((key49 === "kind") || (key49 === "store")) || (key49 === "remote")) || (key49 === "refreshInterval")) || (key49 === "secretName")) || (key49 === "revision"))){
const err355 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data132.kind !== undefined){
if("externalSecrets" !== data132.kind){
const err356 = {instancePath:instancePath+"/credentials/kind",schemaPath:"#/properties/credentials/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "externalSecrets"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data132.store !== undefined){
let data145 = data132.store;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.name === undefined){
const err357 = {instancePath:instancePath+"/credentials/store",schemaPath:"#/properties/credentials/anyOf/3/properties/store/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key50 in data145){
if(!((key50 === "kind") || (key50 === "name"))){
const err358 = {instancePath:instancePath+"/credentials/store",schemaPath:"#/properties/credentials/anyOf/3/properties/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data145.kind !== undefined){
let data146 = data145.kind;
if(!((data146 === "SecretStore") || (data146 === "ClusterSecretStore"))){
const err359 = {instancePath:instancePath+"/credentials/store/kind",schemaPath:"#/properties/credentials/anyOf/3/properties/store/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.credentials.anyOf[3].properties.store.properties.kind.enum}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data145.name !== undefined){
let data147 = data145.name;
if(typeof data147 === "string"){
if(!pattern23.test(data147)){
const err360 = {instancePath:instancePath+"/credentials/store/name",schemaPath:"#/properties/credentials/anyOf/3/properties/store/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err361 = {instancePath:instancePath+"/credentials/store/name",schemaPath:"#/properties/credentials/anyOf/3/properties/store/properties/name/type",keyword:"type",params:{type: "string"}};
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
else {
const err362 = {instancePath:instancePath+"/credentials/store",schemaPath:"#/properties/credentials/anyOf/3/properties/store/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data132.remote !== undefined){
let data148 = data132.remote;
const _errs384 = errors;
let valid78 = false;
const _errs385 = errors;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.key === undefined){
const err363 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
for(const key51 in data148){
if(!(key51 === "key")){
const err364 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data148.key !== undefined){
let data149 = data148.key;
if(typeof data149 === "string"){
if(!pattern49.test(data149)){
const err365 = {instancePath:instancePath+"/credentials/remote/key",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
else {
const err366 = {instancePath:instancePath+"/credentials/remote/key",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err367 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid10 = _errs385 === errors;
valid78 = valid78 || _valid10;
if(_valid10){
var props10 = true;
}
const _errs390 = errors;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.prefix === undefined){
const err368 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key52 in data148){
if(!(key52 === "prefix")){
const err369 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data148.prefix !== undefined){
let data150 = data148.prefix;
if(typeof data150 === "string"){
if(!pattern49.test(data150)){
const err370 = {instancePath:instancePath+"/credentials/remote/prefix",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/credentials/remote/prefix",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/properties/prefix/type",keyword:"type",params:{type: "string"}};
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
else {
const err372 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid10 = _errs390 === errors;
valid78 = valid78 || _valid10;
if(_valid10){
if(props10 !== true){
props10 = true;
}
}
if(!valid78){
const err373 = {instancePath:instancePath+"/credentials/remote",schemaPath:"#/properties/credentials/anyOf/3/properties/remote/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
else {
errors = _errs384;
if(vErrors !== null){
if(_errs384){
vErrors.length = _errs384;
}
else {
vErrors = null;
}
}
}
}
if(data132.refreshInterval !== undefined){
let data151 = data132.refreshInterval;
if(typeof data151 === "string"){
if(!pattern62.test(data151)){
const err374 = {instancePath:instancePath+"/credentials/refreshInterval",schemaPath:"#/properties/credentials/anyOf/3/properties/refreshInterval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/credentials/refreshInterval",schemaPath:"#/properties/credentials/anyOf/3/properties/refreshInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data132.secretName !== undefined){
let data152 = data132.secretName;
if(typeof data152 === "string"){
if(!pattern23.test(data152)){
const err376 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/3/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/credentials/secretName",schemaPath:"#/properties/credentials/anyOf/3/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data132.revision !== undefined){
let data153 = data132.revision;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err378 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/3/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 1 || isNaN(data153)){
const err379 = {instancePath:instancePath+"/credentials/revision",schemaPath:"#/properties/credentials/anyOf/3/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err380 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid9 = _errs373 === errors;
valid70 = valid70 || _valid9;
if(_valid9){
if(props9 !== true){
props9 = true;
}
}
if(!valid70){
const err381 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
else {
errors = _errs344;
if(vErrors !== null){
if(_errs344){
vErrors.length = _errs344;
}
else {
vErrors = null;
}
}
}
}
if(data.users !== undefined){
let data154 = data.users;
if(Array.isArray(data154)){
if(data154.length < 1){
const err382 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
const len7 = data154.length;
for(let i7=0; i7<len7; i7++){
let data155 = data154[i7];
const _errs404 = errors;
let valid83 = false;
const _errs405 = errors;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.username === undefined){
const err383 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data155.name === undefined){
const err384 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
for(const key53 in data155){
if(!(((key53 === "username") || (key53 === "name")) || (key53 === "secretKey"))){
const err385 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data155.username !== undefined){
let data156 = data155.username;
if(typeof data156 === "string"){
if(!pattern64.test(data156)){
const err386 = {instancePath:instancePath+"/users/" + i7+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/users/" + i7+"/username",schemaPath:"#/properties/users/items/anyOf/0/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data155.name !== undefined){
let data157 = data155.name;
if(typeof data157 === "string"){
if(!pattern65.test(data157)){
const err388 = {instancePath:instancePath+"/users/" + i7+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
else {
const err389 = {instancePath:instancePath+"/users/" + i7+"/name",schemaPath:"#/properties/users/items/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data155.secretKey !== undefined){
let data158 = data155.secretKey;
if(typeof data158 === "string"){
if(!pattern51.test(data158)){
const err390 = {instancePath:instancePath+"/users/" + i7+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/users/" + i7+"/secretKey",schemaPath:"#/properties/users/items/anyOf/0/properties/secretKey/type",keyword:"type",params:{type: "string"}};
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
else {
const err392 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid11 = _errs405 === errors;
valid83 = valid83 || _valid11;
if(_valid11){
var props11 = true;
}
const _errs414 = errors;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.username === undefined){
const err393 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data155.name === undefined){
const err394 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data155.passwordHash === undefined){
const err395 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf/1/required",keyword:"required",params:{missingProperty: "passwordHash"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
for(const key54 in data155){
if(!(((key54 === "username") || (key54 === "name")) || (key54 === "passwordHash"))){
const err396 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data155.username !== undefined){
let data159 = data155.username;
if(typeof data159 === "string"){
if(!pattern64.test(data159)){
const err397 = {instancePath:instancePath+"/users/" + i7+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-9;-~]+$"}};
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
const err398 = {instancePath:instancePath+"/users/" + i7+"/username",schemaPath:"#/properties/users/items/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data155.name !== undefined){
let data160 = data155.name;
if(typeof data160 === "string"){
if(!pattern65.test(data160)){
const err399 = {instancePath:instancePath+"/users/" + i7+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err400 = {instancePath:instancePath+"/users/" + i7+"/name",schemaPath:"#/properties/users/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data155.passwordHash !== undefined){
let data161 = data155.passwordHash;
if(typeof data161 === "string"){
if(!pattern69.test(data161)){
const err401 = {instancePath:instancePath+"/users/" + i7+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/pattern",keyword:"pattern",params:{pattern: "^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}};
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
const err402 = {instancePath:instancePath+"/users/" + i7+"/passwordHash",schemaPath:"#/properties/users/items/anyOf/1/properties/passwordHash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
else {
const err403 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
var _valid11 = _errs414 === errors;
valid83 = valid83 || _valid11;
if(_valid11){
if(props11 !== true){
props11 = true;
}
}
if(!valid83){
const err404 = {instancePath:instancePath+"/users/" + i7,schemaPath:"#/properties/users/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
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
}
else {
const err405 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data.sessionCookie !== undefined){
let data162 = data.sessionCookie;
if(typeof data162 === "string"){
if(!pattern70.test(data162)){
const err406 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
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
const err407 = {instancePath:instancePath+"/sessionCookie",schemaPath:"#/properties/sessionCookie/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data.images !== undefined){
let data163 = data.images;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key55 in data163){
if(!(func1.call(schema31.properties.images.properties, key55))){
const err408 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data163.registry !== undefined){
let data164 = data163.registry;
if(typeof data164 === "string"){
if(!pattern71.test(data164)){
const err409 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"}};
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
const err410 = {instancePath:instancePath+"/images/registry",schemaPath:"#/properties/images/properties/registry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data163.pullSecrets !== undefined){
let data165 = data163.pullSecrets;
if(Array.isArray(data165)){
const len8 = data165.length;
for(let i8=0; i8<len8; i8++){
if(typeof data165[i8] !== "string"){
const err411 = {instancePath:instancePath+"/images/pullSecrets/" + i8,schemaPath:"#/properties/images/properties/pullSecrets/items/type",keyword:"type",params:{type: "string"}};
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
const err412 = {instancePath:instancePath+"/images/pullSecrets",schemaPath:"#/properties/images/properties/pullSecrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data163.server !== undefined){
let data167 = data163.server;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key56 in data167){
if(!((key56 === "tag") || (key56 === "digest"))){
const err413 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data167.tag !== undefined){
let data168 = data167.tag;
if(typeof data168 === "string"){
if(!pattern72.test(data168)){
const err414 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err415 = {instancePath:instancePath+"/images/server/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data167.digest !== undefined){
let data169 = data167.digest;
if(typeof data169 === "string"){
if(!pattern73.test(data169)){
const err416 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err417 = {instancePath:instancePath+"/images/server/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
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
const err418 = {instancePath:instancePath+"/images/server",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data163.mongo !== undefined){
let data170 = data163.mongo;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key57 in data170){
if(!((key57 === "tag") || (key57 === "digest"))){
const err419 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data170.tag !== undefined){
let data171 = data170.tag;
if(typeof data171 === "string"){
if(!pattern72.test(data171)){
const err420 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err421 = {instancePath:instancePath+"/images/mongo/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data170.digest !== undefined){
let data172 = data170.digest;
if(typeof data172 === "string"){
if(!pattern73.test(data172)){
const err422 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/images/mongo/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/images/mongo",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data163.elastic !== undefined){
let data173 = data163.elastic;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key58 in data173){
if(!((key58 === "tag") || (key58 === "digest"))){
const err425 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data173.tag !== undefined){
let data174 = data173.tag;
if(typeof data174 === "string"){
if(!pattern72.test(data174)){
const err426 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err427 = {instancePath:instancePath+"/images/elastic/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data173.digest !== undefined){
let data175 = data173.digest;
if(typeof data175 === "string"){
if(!pattern73.test(data175)){
const err428 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err429 = {instancePath:instancePath+"/images/elastic/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
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
const err430 = {instancePath:instancePath+"/images/elastic",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data163.redis !== undefined){
let data176 = data163.redis;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key59 in data176){
if(!((key59 === "tag") || (key59 === "digest"))){
const err431 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data176.tag !== undefined){
let data177 = data176.tag;
if(typeof data177 === "string"){
if(!pattern72.test(data177)){
const err432 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err433 = {instancePath:instancePath+"/images/redis/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data176.digest !== undefined){
let data178 = data176.digest;
if(typeof data178 === "string"){
if(!pattern73.test(data178)){
const err434 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/images/redis/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
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
const err436 = {instancePath:instancePath+"/images/redis",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data163.oauth2Proxy !== undefined){
let data179 = data163.oauth2Proxy;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key60 in data179){
if(!((key60 === "tag") || (key60 === "digest"))){
const err437 = {instancePath:instancePath+"/images/oauth2Proxy",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data179.tag !== undefined){
let data180 = data179.tag;
if(typeof data180 === "string"){
if(!pattern72.test(data180)){
const err438 = {instancePath:instancePath+"/images/oauth2Proxy/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/images/oauth2Proxy/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data179.digest !== undefined){
let data181 = data179.digest;
if(typeof data181 === "string"){
if(!pattern73.test(data181)){
const err440 = {instancePath:instancePath+"/images/oauth2Proxy/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err441 = {instancePath:instancePath+"/images/oauth2Proxy/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
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
const err442 = {instancePath:instancePath+"/images/oauth2Proxy",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data163.mongoExporter !== undefined){
let data182 = data163.mongoExporter;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key61 in data182){
if(!((key61 === "tag") || (key61 === "digest"))){
const err443 = {instancePath:instancePath+"/images/mongoExporter",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data182.tag !== undefined){
let data183 = data182.tag;
if(typeof data183 === "string"){
if(!pattern72.test(data183)){
const err444 = {instancePath:instancePath+"/images/mongoExporter/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/images/mongoExporter/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data182.digest !== undefined){
let data184 = data182.digest;
if(typeof data184 === "string"){
if(!pattern73.test(data184)){
const err446 = {instancePath:instancePath+"/images/mongoExporter/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err447 = {instancePath:instancePath+"/images/mongoExporter/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/images/mongoExporter",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data163.elasticExporter !== undefined){
let data185 = data163.elasticExporter;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key62 in data185){
if(!((key62 === "tag") || (key62 === "digest"))){
const err449 = {instancePath:instancePath+"/images/elasticExporter",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data185.tag !== undefined){
let data186 = data185.tag;
if(typeof data186 === "string"){
if(!pattern72.test(data186)){
const err450 = {instancePath:instancePath+"/images/elasticExporter/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err451 = {instancePath:instancePath+"/images/elasticExporter/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data185.digest !== undefined){
let data187 = data185.digest;
if(typeof data187 === "string"){
if(!pattern73.test(data187)){
const err452 = {instancePath:instancePath+"/images/elasticExporter/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/images/elasticExporter/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
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
const err454 = {instancePath:instancePath+"/images/elasticExporter",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data163.redisExporter !== undefined){
let data188 = data163.redisExporter;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key63 in data188){
if(!((key63 === "tag") || (key63 === "digest"))){
const err455 = {instancePath:instancePath+"/images/redisExporter",schemaPath:"#/$defs/ImageVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data188.tag !== undefined){
let data189 = data188.tag;
if(typeof data189 === "string"){
if(!pattern72.test(data189)){
const err456 = {instancePath:instancePath+"/images/redisExporter/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$"}};
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
const err457 = {instancePath:instancePath+"/images/redisExporter/tag",schemaPath:"#/$defs/ImageVersion/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data188.digest !== undefined){
let data190 = data188.digest;
if(typeof data190 === "string"){
if(!pattern73.test(data190)){
const err458 = {instancePath:instancePath+"/images/redisExporter/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err459 = {instancePath:instancePath+"/images/redisExporter/digest",schemaPath:"#/$defs/ImageVersion/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/images/redisExporter",schemaPath:"#/$defs/ImageVersion/type",keyword:"type",params:{type: "object"}};
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
const err461 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data.airGapped !== undefined){
if(typeof data.airGapped !== "boolean"){
const err462 = {instancePath:instancePath+"/airGapped",schemaPath:"#/properties/airGapped/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data.maintenance !== undefined){
if(typeof data.maintenance !== "boolean"){
const err463 = {instancePath:instancePath+"/maintenance",schemaPath:"#/properties/maintenance/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data.backup !== undefined){
let data193 = data.backup;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.mongo === undefined){
const err464 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty: "mongo"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data193.elastic === undefined){
const err465 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty: "elastic"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data193.fileserver === undefined){
const err466 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty: "fileserver"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
for(const key64 in data193){
if(!(((((key64 === "schedule") || (key64 === "keep")) || (key64 === "mongo")) || (key64 === "elastic")) || (key64 === "fileserver"))){
const err467 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data193.schedule !== undefined){
let data194 = data193.schedule;
if(typeof data194 === "string"){
if(!pattern88.test(data194)){
const err468 = {instancePath:instancePath+"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^[0-9*,/-]+ [0-9*,/-]+ [0-9*,/-]+ [0-9A-Za-z*,/-]+ [0-9A-Za-z*,/-]+$"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data193.keep !== undefined){
let data195 = data193.keep;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
const err470 = {instancePath:instancePath+"/backup/keep",schemaPath:"#/properties/backup/properties/keep/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 1 || isNaN(data195)){
const err471 = {instancePath:instancePath+"/backup/keep",schemaPath:"#/properties/backup/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
if(data193.mongo !== undefined){
let data196 = data193.mongo;
const _errs510 = errors;
let valid106 = false;
const _errs511 = errors;
if(false !== data196){
const err472 = {instancePath:instancePath+"/backup/mongo",schemaPath:"#/properties/backup/properties/mongo/anyOf/0/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
var _valid12 = _errs511 === errors;
valid106 = valid106 || _valid12;
const _errs512 = errors;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.size === undefined){
const err473 = {instancePath:instancePath+"/backup/mongo",schemaPath:"#/properties/backup/properties/mongo/anyOf/1/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key65 in data196){
if(!(((key65 === "size") || (key65 === "class")) || (key65 === "accessModes"))){
const err474 = {instancePath:instancePath+"/backup/mongo",schemaPath:"#/properties/backup/properties/mongo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data196.size !== undefined){
let data197 = data196.size;
if(typeof data197 === "string"){
if(!pattern89.test(data197)){
const err475 = {instancePath:instancePath+"/backup/mongo/size",schemaPath:"#/properties/backup/properties/mongo/anyOf/1/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/backup/mongo/size",schemaPath:"#/properties/backup/properties/mongo/anyOf/1/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data196.class !== undefined){
let data198 = data196.class;
if(typeof data198 === "string"){
if(!pattern23.test(data198)){
const err477 = {instancePath:instancePath+"/backup/mongo/class",schemaPath:"#/properties/backup/properties/mongo/anyOf/1/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {instancePath:instancePath+"/backup/mongo/class",schemaPath:"#/properties/backup/properties/mongo/anyOf/1/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data196.accessModes !== undefined){
let data199 = data196.accessModes;
if(Array.isArray(data199)){
const len9 = data199.length;
for(let i9=0; i9<len9; i9++){
let data200 = data199[i9];
if(!(((data200 === "ReadWriteOnce") || (data200 === "ReadWriteMany")) || (data200 === "ReadWriteOncePod"))){
const err479 = {instancePath:instancePath+"/backup/mongo/accessModes/" + i9,schemaPath:"#/properties/backup/properties/mongo/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.backup.properties.mongo.anyOf[1].properties.accessModes.items.enum}};
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
const err480 = {instancePath:instancePath+"/backup/mongo/accessModes",schemaPath:"#/properties/backup/properties/mongo/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err481 = {instancePath:instancePath+"/backup/mongo",schemaPath:"#/properties/backup/properties/mongo/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
var _valid12 = _errs512 === errors;
valid106 = valid106 || _valid12;
if(_valid12){
var props12 = true;
}
const _errs522 = errors;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.existingClaim === undefined){
const err482 = {instancePath:instancePath+"/backup/mongo",schemaPath:"#/properties/backup/properties/mongo/anyOf/2/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
for(const key66 in data196){
if(!(((key66 === "existingClaim") || (key66 === "subPath")) || (key66 === "accessModes"))){
const err483 = {instancePath:instancePath+"/backup/mongo",schemaPath:"#/properties/backup/properties/mongo/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data196.existingClaim !== undefined){
let data201 = data196.existingClaim;
if(typeof data201 === "string"){
if(!pattern23.test(data201)){
const err484 = {instancePath:instancePath+"/backup/mongo/existingClaim",schemaPath:"#/properties/backup/properties/mongo/anyOf/2/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
else {
const err485 = {instancePath:instancePath+"/backup/mongo/existingClaim",schemaPath:"#/properties/backup/properties/mongo/anyOf/2/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data196.subPath !== undefined){
let data202 = data196.subPath;
if(typeof data202 === "string"){
if(!pattern92.test(data202)){
const err486 = {instancePath:instancePath+"/backup/mongo/subPath",schemaPath:"#/properties/backup/properties/mongo/anyOf/2/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/backup/mongo/subPath",schemaPath:"#/properties/backup/properties/mongo/anyOf/2/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data196.accessModes !== undefined){
let data203 = data196.accessModes;
if(Array.isArray(data203)){
const len10 = data203.length;
for(let i10=0; i10<len10; i10++){
let data204 = data203[i10];
if(!(((data204 === "ReadWriteOnce") || (data204 === "ReadWriteMany")) || (data204 === "ReadWriteOncePod"))){
const err488 = {instancePath:instancePath+"/backup/mongo/accessModes/" + i10,schemaPath:"#/properties/backup/properties/mongo/anyOf/2/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.backup.properties.mongo.anyOf[2].properties.accessModes.items.enum}};
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
const err489 = {instancePath:instancePath+"/backup/mongo/accessModes",schemaPath:"#/properties/backup/properties/mongo/anyOf/2/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err490 = {instancePath:instancePath+"/backup/mongo",schemaPath:"#/properties/backup/properties/mongo/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var _valid12 = _errs522 === errors;
valid106 = valid106 || _valid12;
if(_valid12){
if(props12 !== true){
props12 = true;
}
}
if(!valid106){
const err491 = {instancePath:instancePath+"/backup/mongo",schemaPath:"#/properties/backup/properties/mongo/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
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
if(data193.elastic !== undefined){
let data205 = data193.elastic;
const _errs533 = errors;
let valid113 = false;
const _errs534 = errors;
if(false !== data205){
const err492 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/0/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid13 = _errs534 === errors;
valid113 = valid113 || _valid13;
const _errs535 = errors;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.size === undefined){
const err493 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/1/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
for(const key67 in data205){
if(!(((key67 === "size") || (key67 === "class")) || (key67 === "accessModes"))){
const err494 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data205.size !== undefined){
let data206 = data205.size;
if(typeof data206 === "string"){
if(!pattern89.test(data206)){
const err495 = {instancePath:instancePath+"/backup/elastic/size",schemaPath:"#/properties/backup/properties/elastic/anyOf/1/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/backup/elastic/size",schemaPath:"#/properties/backup/properties/elastic/anyOf/1/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data205.class !== undefined){
let data207 = data205.class;
if(typeof data207 === "string"){
if(!pattern23.test(data207)){
const err497 = {instancePath:instancePath+"/backup/elastic/class",schemaPath:"#/properties/backup/properties/elastic/anyOf/1/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err498 = {instancePath:instancePath+"/backup/elastic/class",schemaPath:"#/properties/backup/properties/elastic/anyOf/1/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data205.accessModes !== undefined){
let data208 = data205.accessModes;
if(Array.isArray(data208)){
const len11 = data208.length;
for(let i11=0; i11<len11; i11++){
let data209 = data208[i11];
if(!(((data209 === "ReadWriteOnce") || (data209 === "ReadWriteMany")) || (data209 === "ReadWriteOncePod"))){
const err499 = {instancePath:instancePath+"/backup/elastic/accessModes/" + i11,schemaPath:"#/properties/backup/properties/elastic/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.backup.properties.elastic.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
else {
const err500 = {instancePath:instancePath+"/backup/elastic/accessModes",schemaPath:"#/properties/backup/properties/elastic/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err501 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid13 = _errs535 === errors;
valid113 = valid113 || _valid13;
if(_valid13){
var props13 = true;
}
const _errs545 = errors;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.existingClaim === undefined){
const err502 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/2/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key68 in data205){
if(!(((key68 === "existingClaim") || (key68 === "subPath")) || (key68 === "accessModes"))){
const err503 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data205.existingClaim !== undefined){
let data210 = data205.existingClaim;
if(typeof data210 === "string"){
if(!pattern23.test(data210)){
const err504 = {instancePath:instancePath+"/backup/elastic/existingClaim",schemaPath:"#/properties/backup/properties/elastic/anyOf/2/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/backup/elastic/existingClaim",schemaPath:"#/properties/backup/properties/elastic/anyOf/2/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data205.subPath !== undefined){
let data211 = data205.subPath;
if(typeof data211 === "string"){
if(!pattern92.test(data211)){
const err506 = {instancePath:instancePath+"/backup/elastic/subPath",schemaPath:"#/properties/backup/properties/elastic/anyOf/2/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/backup/elastic/subPath",schemaPath:"#/properties/backup/properties/elastic/anyOf/2/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data205.accessModes !== undefined){
let data212 = data205.accessModes;
if(Array.isArray(data212)){
const len12 = data212.length;
for(let i12=0; i12<len12; i12++){
let data213 = data212[i12];
if(!(((data213 === "ReadWriteOnce") || (data213 === "ReadWriteMany")) || (data213 === "ReadWriteOncePod"))){
const err508 = {instancePath:instancePath+"/backup/elastic/accessModes/" + i12,schemaPath:"#/properties/backup/properties/elastic/anyOf/2/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.backup.properties.elastic.anyOf[2].properties.accessModes.items.enum}};
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
const err509 = {instancePath:instancePath+"/backup/elastic/accessModes",schemaPath:"#/properties/backup/properties/elastic/anyOf/2/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err510 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
var _valid13 = _errs545 === errors;
valid113 = valid113 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
const _errs555 = errors;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.bucket === undefined){
const err511 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(data205.accessKey === undefined){
const err512 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/required",keyword:"required",params:{missingProperty: "accessKey"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data205.secretKey === undefined){
const err513 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/required",keyword:"required",params:{missingProperty: "secretKey"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
for(const key69 in data205){
if(!(((((((key69 === "bucket") || (key69 === "folder")) || (key69 === "host")) || (key69 === "secure")) || (key69 === "region")) || (key69 === "accessKey")) || (key69 === "secretKey"))){
const err514 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data205.bucket !== undefined){
let data214 = data205.bucket;
if(typeof data214 === "string"){
if(!pattern97.test(data214)){
const err515 = {instancePath:instancePath+"/backup/elastic/bucket",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/backup/elastic/bucket",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data205.folder !== undefined){
let data215 = data205.folder;
if(typeof data215 === "string"){
if(!pattern98.test(data215)){
const err517 = {instancePath:instancePath+"/backup/elastic/folder",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/folder/pattern",keyword:"pattern",params:{pattern: "^[^/\\s][^\\s]*[^/\\s]$"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else {
const err518 = {instancePath:instancePath+"/backup/elastic/folder",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/folder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data205.host !== undefined){
let data216 = data205.host;
if(typeof data216 === "string"){
if(!pattern99.test(data216)){
const err519 = {instancePath:instancePath+"/backup/elastic/host",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/host/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+(:[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/backup/elastic/host",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data205.secure !== undefined){
if(typeof data205.secure !== "boolean"){
const err521 = {instancePath:instancePath+"/backup/elastic/secure",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/secure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data205.region !== undefined){
let data218 = data205.region;
if(typeof data218 === "string"){
if(!pattern100.test(data218)){
const err522 = {instancePath:instancePath+"/backup/elastic/region",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
else {
const err523 = {instancePath:instancePath+"/backup/elastic/region",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data205.accessKey !== undefined){
let data219 = data205.accessKey;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.name === undefined){
const err524 = {instancePath:instancePath+"/backup/elastic/accessKey",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/accessKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data219.key === undefined){
const err525 = {instancePath:instancePath+"/backup/elastic/accessKey",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/accessKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
for(const key70 in data219){
if(!((key70 === "name") || (key70 === "key"))){
const err526 = {instancePath:instancePath+"/backup/elastic/accessKey",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/accessKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data219.name !== undefined){
let data220 = data219.name;
if(typeof data220 === "string"){
if(!pattern23.test(data220)){
const err527 = {instancePath:instancePath+"/backup/elastic/accessKey/name",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/accessKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err528 = {instancePath:instancePath+"/backup/elastic/accessKey/name",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/accessKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data219.key !== undefined){
let data221 = data219.key;
if(typeof data221 === "string"){
if(!pattern51.test(data221)){
const err529 = {instancePath:instancePath+"/backup/elastic/accessKey/key",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/accessKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err530 = {instancePath:instancePath+"/backup/elastic/accessKey/key",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/accessKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err531 = {instancePath:instancePath+"/backup/elastic/accessKey",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/accessKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data205.secretKey !== undefined){
let data222 = data205.secretKey;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if(data222.name === undefined){
const err532 = {instancePath:instancePath+"/backup/elastic/secretKey",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/secretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(data222.key === undefined){
const err533 = {instancePath:instancePath+"/backup/elastic/secretKey",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/secretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
for(const key71 in data222){
if(!((key71 === "name") || (key71 === "key"))){
const err534 = {instancePath:instancePath+"/backup/elastic/secretKey",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/secretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data222.name !== undefined){
let data223 = data222.name;
if(typeof data223 === "string"){
if(!pattern23.test(data223)){
const err535 = {instancePath:instancePath+"/backup/elastic/secretKey/name",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/secretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/backup/elastic/secretKey/name",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/secretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data222.key !== undefined){
let data224 = data222.key;
if(typeof data224 === "string"){
if(!pattern51.test(data224)){
const err537 = {instancePath:instancePath+"/backup/elastic/secretKey/key",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/secretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/backup/elastic/secretKey/key",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/secretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err539 = {instancePath:instancePath+"/backup/elastic/secretKey",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/properties/secretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
else {
const err540 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
var _valid13 = _errs555 === errors;
valid113 = valid113 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
if(!valid113){
const err541 = {instancePath:instancePath+"/backup/elastic",schemaPath:"#/properties/backup/properties/elastic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
else {
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
}
}
if(data193.fileserver !== undefined){
let data225 = data193.fileserver;
const _errs583 = errors;
let valid123 = false;
const _errs584 = errors;
if(false !== data225){
const err542 = {instancePath:instancePath+"/backup/fileserver",schemaPath:"#/properties/backup/properties/fileserver/anyOf/0/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
var _valid14 = _errs584 === errors;
valid123 = valid123 || _valid14;
const _errs585 = errors;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.size === undefined){
const err543 = {instancePath:instancePath+"/backup/fileserver",schemaPath:"#/properties/backup/properties/fileserver/anyOf/1/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
for(const key72 in data225){
if(!(((key72 === "size") || (key72 === "class")) || (key72 === "accessModes"))){
const err544 = {instancePath:instancePath+"/backup/fileserver",schemaPath:"#/properties/backup/properties/fileserver/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data225.size !== undefined){
let data226 = data225.size;
if(typeof data226 === "string"){
if(!pattern89.test(data226)){
const err545 = {instancePath:instancePath+"/backup/fileserver/size",schemaPath:"#/properties/backup/properties/fileserver/anyOf/1/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
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
const err546 = {instancePath:instancePath+"/backup/fileserver/size",schemaPath:"#/properties/backup/properties/fileserver/anyOf/1/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data225.class !== undefined){
let data227 = data225.class;
if(typeof data227 === "string"){
if(!pattern23.test(data227)){
const err547 = {instancePath:instancePath+"/backup/fileserver/class",schemaPath:"#/properties/backup/properties/fileserver/anyOf/1/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err548 = {instancePath:instancePath+"/backup/fileserver/class",schemaPath:"#/properties/backup/properties/fileserver/anyOf/1/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data225.accessModes !== undefined){
let data228 = data225.accessModes;
if(Array.isArray(data228)){
const len13 = data228.length;
for(let i13=0; i13<len13; i13++){
let data229 = data228[i13];
if(!(((data229 === "ReadWriteOnce") || (data229 === "ReadWriteMany")) || (data229 === "ReadWriteOncePod"))){
const err549 = {instancePath:instancePath+"/backup/fileserver/accessModes/" + i13,schemaPath:"#/properties/backup/properties/fileserver/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.backup.properties.fileserver.anyOf[1].properties.accessModes.items.enum}};
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
const err550 = {instancePath:instancePath+"/backup/fileserver/accessModes",schemaPath:"#/properties/backup/properties/fileserver/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err551 = {instancePath:instancePath+"/backup/fileserver",schemaPath:"#/properties/backup/properties/fileserver/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
var _valid14 = _errs585 === errors;
valid123 = valid123 || _valid14;
if(_valid14){
var props14 = true;
}
const _errs595 = errors;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.existingClaim === undefined){
const err552 = {instancePath:instancePath+"/backup/fileserver",schemaPath:"#/properties/backup/properties/fileserver/anyOf/2/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
for(const key73 in data225){
if(!(((key73 === "existingClaim") || (key73 === "subPath")) || (key73 === "accessModes"))){
const err553 = {instancePath:instancePath+"/backup/fileserver",schemaPath:"#/properties/backup/properties/fileserver/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data225.existingClaim !== undefined){
let data230 = data225.existingClaim;
if(typeof data230 === "string"){
if(!pattern23.test(data230)){
const err554 = {instancePath:instancePath+"/backup/fileserver/existingClaim",schemaPath:"#/properties/backup/properties/fileserver/anyOf/2/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/backup/fileserver/existingClaim",schemaPath:"#/properties/backup/properties/fileserver/anyOf/2/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data225.subPath !== undefined){
let data231 = data225.subPath;
if(typeof data231 === "string"){
if(!pattern92.test(data231)){
const err556 = {instancePath:instancePath+"/backup/fileserver/subPath",schemaPath:"#/properties/backup/properties/fileserver/anyOf/2/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/backup/fileserver/subPath",schemaPath:"#/properties/backup/properties/fileserver/anyOf/2/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data225.accessModes !== undefined){
let data232 = data225.accessModes;
if(Array.isArray(data232)){
const len14 = data232.length;
for(let i14=0; i14<len14; i14++){
let data233 = data232[i14];
if(!(((data233 === "ReadWriteOnce") || (data233 === "ReadWriteMany")) || (data233 === "ReadWriteOncePod"))){
const err558 = {instancePath:instancePath+"/backup/fileserver/accessModes/" + i14,schemaPath:"#/properties/backup/properties/fileserver/anyOf/2/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.backup.properties.fileserver.anyOf[2].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
else {
const err559 = {instancePath:instancePath+"/backup/fileserver/accessModes",schemaPath:"#/properties/backup/properties/fileserver/anyOf/2/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
}
else {
const err560 = {instancePath:instancePath+"/backup/fileserver",schemaPath:"#/properties/backup/properties/fileserver/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
var _valid14 = _errs595 === errors;
valid123 = valid123 || _valid14;
if(_valid14){
if(props14 !== true){
props14 = true;
}
}
if(!valid123){
const err561 = {instancePath:instancePath+"/backup/fileserver",schemaPath:"#/properties/backup/properties/fileserver/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
else {
errors = _errs583;
if(vErrors !== null){
if(_errs583){
vErrors.length = _errs583;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err562 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data.labels !== undefined){
let data234 = data.labels;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key74 in data234){
if(typeof data234[key74] !== "string"){
const err563 = {instancePath:instancePath+"/labels/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data.network !== undefined){
let data236 = data.network;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key75 in data236){
if(!(((((key75 === "policies") || (key75 === "clients")) || (key75 === "agents")) || (key75 === "destinations")) || (key75 === "egress"))){
const err565 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data236.policies !== undefined){
if(typeof data236.policies !== "boolean"){
const err566 = {instancePath:instancePath+"/network/policies",schemaPath:"#/properties/network/properties/policies/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data236.clients !== undefined){
let data238 = data236.clients;
if(Array.isArray(data238)){
const len15 = data238.length;
for(let i15=0; i15<len15; i15++){
let data239 = data238[i15];
const _errs618 = errors;
let valid134 = false;
const _errs619 = errors;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
if(data239.cidr === undefined){
const err567 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
for(const key76 in data239){
if(!((key76 === "cidr") || (key76 === "except"))){
const err568 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data239.cidr !== undefined){
let data240 = data239.cidr;
if(typeof data240 === "string"){
if(!pattern109.test(data240)){
const err569 = {instancePath:instancePath+"/network/clients/" + i15+"/cidr",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
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
const err570 = {instancePath:instancePath+"/network/clients/" + i15+"/cidr",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data239.except !== undefined){
let data241 = data239.except;
if(Array.isArray(data241)){
const len16 = data241.length;
for(let i16=0; i16<len16; i16++){
if(typeof data241[i16] !== "string"){
const err571 = {instancePath:instancePath+"/network/clients/" + i15+"/except/" + i16,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
else {
const err572 = {instancePath:instancePath+"/network/clients/" + i15+"/except",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
else {
const err573 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
var _valid15 = _errs619 === errors;
valid134 = valid134 || _valid15;
if(_valid15){
var props15 = true;
}
const _errs628 = errors;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
if(data239.namespace === undefined){
const err574 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
for(const key77 in data239){
if(!((key77 === "namespace") || (key77 === "podLabels"))){
const err575 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data239.namespace !== undefined){
let data243 = data239.namespace;
if(typeof data243 === "string"){
if(!pattern4.test(data243)){
const err576 = {instancePath:instancePath+"/network/clients/" + i15+"/namespace",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/network/clients/" + i15+"/namespace",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data239.podLabels !== undefined){
let data244 = data239.podLabels;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key78 in data244){
if(typeof data244[key78] !== "string"){
const err578 = {instancePath:instancePath+"/network/clients/" + i15+"/podLabels/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
}
else {
const err579 = {instancePath:instancePath+"/network/clients/" + i15+"/podLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err580 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
var _valid15 = _errs628 === errors;
valid134 = valid134 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
const _errs638 = errors;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
if(data239.namespaceLabels === undefined){
const err581 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
for(const key79 in data239){
if(!((key79 === "namespaceLabels") || (key79 === "podLabels"))){
const err582 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data239.namespaceLabels !== undefined){
let data246 = data239.namespaceLabels;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key80 in data246){
if(typeof data246[key80] !== "string"){
const err583 = {instancePath:instancePath+"/network/clients/" + i15+"/namespaceLabels/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
else {
const err584 = {instancePath:instancePath+"/network/clients/" + i15+"/namespaceLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data239.podLabels !== undefined){
let data248 = data239.podLabels;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key81 in data248){
if(typeof data248[key81] !== "string"){
const err585 = {instancePath:instancePath+"/network/clients/" + i15+"/podLabels/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err586 = {instancePath:instancePath+"/network/clients/" + i15+"/podLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err587 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var _valid15 = _errs638 === errors;
valid134 = valid134 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
const _errs651 = errors;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
if(data239.any === undefined){
const err588 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
for(const key82 in data239){
if(!(key82 === "any")){
const err589 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data239.any !== undefined){
let data250 = data239.any;
if(!((data250 === "pod") || (data250 === "address"))){
const err590 = {instancePath:instancePath+"/network/clients/" + i15+"/any",schemaPath:"#/properties/network/properties/clients/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.clients.items.anyOf[3].properties.any.enum}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
}
else {
const err591 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid15 = _errs651 === errors;
valid134 = valid134 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
if(!valid134){
const err592 = {instancePath:instancePath+"/network/clients/" + i15,schemaPath:"#/properties/network/properties/clients/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
else {
errors = _errs618;
if(vErrors !== null){
if(_errs618){
vErrors.length = _errs618;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err593 = {instancePath:instancePath+"/network/clients",schemaPath:"#/properties/network/properties/clients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data236.agents !== undefined){
let data251 = data236.agents;
if(Array.isArray(data251)){
const len17 = data251.length;
for(let i17=0; i17<len17; i17++){
let data252 = data251[i17];
const _errs658 = errors;
let valid146 = false;
const _errs659 = errors;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
if(data252.cidr === undefined){
const err594 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
for(const key83 in data252){
if(!((key83 === "cidr") || (key83 === "except"))){
const err595 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data252.cidr !== undefined){
let data253 = data252.cidr;
if(typeof data253 === "string"){
if(!pattern109.test(data253)){
const err596 = {instancePath:instancePath+"/network/agents/" + i17+"/cidr",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
else {
const err597 = {instancePath:instancePath+"/network/agents/" + i17+"/cidr",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data252.except !== undefined){
let data254 = data252.except;
if(Array.isArray(data254)){
const len18 = data254.length;
for(let i18=0; i18<len18; i18++){
if(typeof data254[i18] !== "string"){
const err598 = {instancePath:instancePath+"/network/agents/" + i17+"/except/" + i18,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
}
else {
const err599 = {instancePath:instancePath+"/network/agents/" + i17+"/except",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
}
else {
const err600 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
var _valid16 = _errs659 === errors;
valid146 = valid146 || _valid16;
if(_valid16){
var props16 = true;
}
const _errs668 = errors;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
if(data252.namespace === undefined){
const err601 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
for(const key84 in data252){
if(!((key84 === "namespace") || (key84 === "podLabels"))){
const err602 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data252.namespace !== undefined){
let data256 = data252.namespace;
if(typeof data256 === "string"){
if(!pattern4.test(data256)){
const err603 = {instancePath:instancePath+"/network/agents/" + i17+"/namespace",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err604 = {instancePath:instancePath+"/network/agents/" + i17+"/namespace",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data252.podLabels !== undefined){
let data257 = data252.podLabels;
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
for(const key85 in data257){
if(typeof data257[key85] !== "string"){
const err605 = {instancePath:instancePath+"/network/agents/" + i17+"/podLabels/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
}
else {
const err606 = {instancePath:instancePath+"/network/agents/" + i17+"/podLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
else {
const err607 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
var _valid16 = _errs668 === errors;
valid146 = valid146 || _valid16;
if(_valid16){
if(props16 !== true){
props16 = true;
}
}
const _errs678 = errors;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
if(data252.namespaceLabels === undefined){
const err608 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
for(const key86 in data252){
if(!((key86 === "namespaceLabels") || (key86 === "podLabels"))){
const err609 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data252.namespaceLabels !== undefined){
let data259 = data252.namespaceLabels;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key87 in data259){
if(typeof data259[key87] !== "string"){
const err610 = {instancePath:instancePath+"/network/agents/" + i17+"/namespaceLabels/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/network/agents/" + i17+"/namespaceLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data252.podLabels !== undefined){
let data261 = data252.podLabels;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key88 in data261){
if(typeof data261[key88] !== "string"){
const err612 = {instancePath:instancePath+"/network/agents/" + i17+"/podLabels/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err613 = {instancePath:instancePath+"/network/agents/" + i17+"/podLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err614 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var _valid16 = _errs678 === errors;
valid146 = valid146 || _valid16;
if(_valid16){
if(props16 !== true){
props16 = true;
}
}
const _errs691 = errors;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
if(data252.any === undefined){
const err615 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
for(const key89 in data252){
if(!(key89 === "any")){
const err616 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data252.any !== undefined){
let data263 = data252.any;
if(!((data263 === "pod") || (data263 === "address"))){
const err617 = {instancePath:instancePath+"/network/agents/" + i17+"/any",schemaPath:"#/properties/network/properties/agents/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.agents.items.anyOf[3].properties.any.enum}};
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
const err618 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
var _valid16 = _errs691 === errors;
valid146 = valid146 || _valid16;
if(_valid16){
if(props16 !== true){
props16 = true;
}
}
if(!valid146){
const err619 = {instancePath:instancePath+"/network/agents/" + i17,schemaPath:"#/properties/network/properties/agents/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
else {
errors = _errs658;
if(vErrors !== null){
if(_errs658){
vErrors.length = _errs658;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err620 = {instancePath:instancePath+"/network/agents",schemaPath:"#/properties/network/properties/agents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data236.destinations !== undefined){
let data264 = data236.destinations;
if(Array.isArray(data264)){
const len19 = data264.length;
for(let i19=0; i19<len19; i19++){
let data265 = data264[i19];
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
if(data265.name === undefined){
const err621 = {instancePath:instancePath+"/network/destinations/" + i19,schemaPath:"#/properties/network/properties/destinations/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
for(const key90 in data265){
if(!(((key90 === "name") || (key90 === "peers")) || (key90 === "ports"))){
const err622 = {instancePath:instancePath+"/network/destinations/" + i19,schemaPath:"#/properties/network/properties/destinations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data265.name !== undefined){
let data266 = data265.name;
if(!((((((((((data266 === "dns") || (data266 === "kubernetesApi")) || (data266 === "buckets")) || (data266 === "proxy")) || (data266 === "updates")) || (data266 === "identityProvider")) || (data266 === "snapshots")) || (data266 === "externalMongo")) || (data266 === "externalElastic")) || (data266 === "externalRedis"))){
const err623 = {instancePath:instancePath+"/network/destinations/" + i19+"/name",schemaPath:"#/properties/network/properties/destinations/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.destinations.items.properties.name.enum}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data265.peers !== undefined){
let data267 = data265.peers;
if(Array.isArray(data267)){
const len20 = data267.length;
for(let i20=0; i20<len20; i20++){
let data268 = data267[i20];
const _errs704 = errors;
let valid161 = false;
const _errs705 = errors;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.cidr === undefined){
const err624 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
for(const key91 in data268){
if(!((key91 === "cidr") || (key91 === "except"))){
const err625 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data268.cidr !== undefined){
let data269 = data268.cidr;
if(typeof data269 === "string"){
if(!pattern109.test(data269)){
const err626 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/cidr",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/cidr",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data268.except !== undefined){
let data270 = data268.except;
if(Array.isArray(data270)){
const len21 = data270.length;
for(let i21=0; i21<len21; i21++){
if(typeof data270[i21] !== "string"){
const err628 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/except/" + i21,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
}
else {
const err629 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/except",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
}
else {
const err630 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
var _valid17 = _errs705 === errors;
valid161 = valid161 || _valid17;
if(_valid17){
var props17 = true;
}
const _errs714 = errors;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.namespace === undefined){
const err631 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
for(const key92 in data268){
if(!((key92 === "namespace") || (key92 === "podLabels"))){
const err632 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data268.namespace !== undefined){
let data272 = data268.namespace;
if(typeof data272 === "string"){
if(!pattern4.test(data272)){
const err633 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/namespace",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
else {
const err634 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/namespace",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data268.podLabels !== undefined){
let data273 = data268.podLabels;
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
for(const key93 in data273){
if(typeof data273[key93] !== "string"){
const err635 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/podLabels/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err636 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/podLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err637 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
var _valid17 = _errs714 === errors;
valid161 = valid161 || _valid17;
if(_valid17){
if(props17 !== true){
props17 = true;
}
}
const _errs724 = errors;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.namespaceLabels === undefined){
const err638 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
for(const key94 in data268){
if(!((key94 === "namespaceLabels") || (key94 === "podLabels"))){
const err639 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data268.namespaceLabels !== undefined){
let data275 = data268.namespaceLabels;
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
for(const key95 in data275){
if(typeof data275[key95] !== "string"){
const err640 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/namespaceLabels/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
else {
const err641 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/namespaceLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data268.podLabels !== undefined){
let data277 = data268.podLabels;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key96 in data277){
if(typeof data277[key96] !== "string"){
const err642 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/podLabels/" + key96.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err643 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/podLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err644 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
var _valid17 = _errs724 === errors;
valid161 = valid161 || _valid17;
if(_valid17){
if(props17 !== true){
props17 = true;
}
}
const _errs737 = errors;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.any === undefined){
const err645 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
for(const key97 in data268){
if(!(key97 === "any")){
const err646 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data268.any !== undefined){
let data279 = data268.any;
if(!((data279 === "pod") || (data279 === "address"))){
const err647 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20+"/any",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.destinations.items.properties.peers.items.anyOf[3].properties.any.enum}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
}
else {
const err648 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
var _valid17 = _errs737 === errors;
valid161 = valid161 || _valid17;
if(_valid17){
if(props17 !== true){
props17 = true;
}
}
if(!valid161){
const err649 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers/" + i20,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
else {
errors = _errs704;
if(vErrors !== null){
if(_errs704){
vErrors.length = _errs704;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err650 = {instancePath:instancePath+"/network/destinations/" + i19+"/peers",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data265.ports !== undefined){
let data280 = data265.ports;
if(Array.isArray(data280)){
const len22 = data280.length;
for(let i22=0; i22<len22; i22++){
let data281 = data280[i22];
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
const err651 = {instancePath:instancePath+"/network/destinations/" + i19+"/ports/" + i22,schemaPath:"#/properties/network/properties/destinations/items/properties/ports/items/type",keyword:"type",params:{type: "integer"}};
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
const err652 = {instancePath:instancePath+"/network/destinations/" + i19+"/ports",schemaPath:"#/properties/network/properties/destinations/items/properties/ports/type",keyword:"type",params:{type: "array"}};
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
const err653 = {instancePath:instancePath+"/network/destinations/" + i19,schemaPath:"#/properties/network/properties/destinations/items/type",keyword:"type",params:{type: "object"}};
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
const err654 = {instancePath:instancePath+"/network/destinations",schemaPath:"#/properties/network/properties/destinations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data236.egress !== undefined){
let data282 = data236.egress;
if(Array.isArray(data282)){
const len23 = data282.length;
for(let i23=0; i23<len23; i23++){
let data283 = data282[i23];
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
if(data283.from === undefined){
const err655 = {instancePath:instancePath+"/network/egress/" + i23,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(data283.to === undefined){
const err656 = {instancePath:instancePath+"/network/egress/" + i23,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if(data283.ports === undefined){
const err657 = {instancePath:instancePath+"/network/egress/" + i23,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "ports"}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
for(const key98 in data283){
if(!((((key98 === "from") || (key98 === "to")) || (key98 === "ports")) || (key98 === "protocol"))){
const err658 = {instancePath:instancePath+"/network/egress/" + i23,schemaPath:"#/properties/network/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data283.from !== undefined){
let data284 = data283.from;
if(!(((((((((((((((((data284 === "api") || (data284 === "async-delete")) || (data284 === "web")) || (data284 === "fileserver")) || (data284 === "mongo")) || (data284 === "elastic")) || (data284 === "redis")) || (data284 === "credentials")) || (data284 === "oauth2-proxy")) || (data284 === "elastic-retention")) || (data284 === "mongo-exporter")) || (data284 === "elastic-exporter")) || (data284 === "redis-exporter")) || (data284 === "backup-mongo")) || (data284 === "backup-elastic")) || (data284 === "backup-fileserver")) || (data284 === "verify"))){
const err659 = {instancePath:instancePath+"/network/egress/" + i23+"/from",schemaPath:"#/properties/network/properties/egress/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.from.enum}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data283.to !== undefined){
let data285 = data283.to;
const _errs752 = errors;
let valid176 = false;
const _errs753 = errors;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.cidr === undefined){
const err660 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
for(const key99 in data285){
if(!((key99 === "cidr") || (key99 === "except"))){
const err661 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data285.cidr !== undefined){
let data286 = data285.cidr;
if(typeof data286 === "string"){
if(!pattern109.test(data286)){
const err662 = {instancePath:instancePath+"/network/egress/" + i23+"/to/cidr",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
else {
const err663 = {instancePath:instancePath+"/network/egress/" + i23+"/to/cidr",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data285.except !== undefined){
let data287 = data285.except;
if(Array.isArray(data287)){
const len24 = data287.length;
for(let i24=0; i24<len24; i24++){
if(typeof data287[i24] !== "string"){
const err664 = {instancePath:instancePath+"/network/egress/" + i23+"/to/except/" + i24,schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err665 = {instancePath:instancePath+"/network/egress/" + i23+"/to/except",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
}
else {
const err666 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
var _valid18 = _errs753 === errors;
valid176 = valid176 || _valid18;
if(_valid18){
var props18 = true;
}
const _errs762 = errors;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.namespace === undefined){
const err667 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
for(const key100 in data285){
if(!((key100 === "namespace") || (key100 === "podLabels"))){
const err668 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(data285.namespace !== undefined){
let data289 = data285.namespace;
if(typeof data289 === "string"){
if(!pattern4.test(data289)){
const err669 = {instancePath:instancePath+"/network/egress/" + i23+"/to/namespace",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
else {
const err670 = {instancePath:instancePath+"/network/egress/" + i23+"/to/namespace",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data285.podLabels !== undefined){
let data290 = data285.podLabels;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
for(const key101 in data290){
if(typeof data290[key101] !== "string"){
const err671 = {instancePath:instancePath+"/network/egress/" + i23+"/to/podLabels/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err672 = {instancePath:instancePath+"/network/egress/" + i23+"/to/podLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err673 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
var _valid18 = _errs762 === errors;
valid176 = valid176 || _valid18;
if(_valid18){
if(props18 !== true){
props18 = true;
}
}
const _errs772 = errors;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.namespaceLabels === undefined){
const err674 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
for(const key102 in data285){
if(!((key102 === "namespaceLabels") || (key102 === "podLabels"))){
const err675 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data285.namespaceLabels !== undefined){
let data292 = data285.namespaceLabels;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
for(const key103 in data292){
if(typeof data292[key103] !== "string"){
const err676 = {instancePath:instancePath+"/network/egress/" + i23+"/to/namespaceLabels/" + key103.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err677 = {instancePath:instancePath+"/network/egress/" + i23+"/to/namespaceLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data285.podLabels !== undefined){
let data294 = data285.podLabels;
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
for(const key104 in data294){
if(typeof data294[key104] !== "string"){
const err678 = {instancePath:instancePath+"/network/egress/" + i23+"/to/podLabels/" + key104.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err679 = {instancePath:instancePath+"/network/egress/" + i23+"/to/podLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
else {
const err680 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid18 = _errs772 === errors;
valid176 = valid176 || _valid18;
if(_valid18){
if(props18 !== true){
props18 = true;
}
}
const _errs785 = errors;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.any === undefined){
const err681 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
for(const key105 in data285){
if(!(key105 === "any")){
const err682 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data285.any !== undefined){
let data296 = data285.any;
if(!((data296 === "pod") || (data296 === "address"))){
const err683 = {instancePath:instancePath+"/network/egress/" + i23+"/to/any",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.to.anyOf[3].properties.any.enum}};
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
const err684 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
var _valid18 = _errs785 === errors;
valid176 = valid176 || _valid18;
if(_valid18){
if(props18 !== true){
props18 = true;
}
}
if(!valid176){
const err685 = {instancePath:instancePath+"/network/egress/" + i23+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
else {
errors = _errs752;
if(vErrors !== null){
if(_errs752){
vErrors.length = _errs752;
}
else {
vErrors = null;
}
}
}
}
if(data283.ports !== undefined){
let data297 = data283.ports;
if(Array.isArray(data297)){
if(data297.length < 1){
const err686 = {instancePath:instancePath+"/network/egress/" + i23+"/ports",schemaPath:"#/properties/network/properties/egress/items/properties/ports/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
const len25 = data297.length;
for(let i25=0; i25<len25; i25++){
let data298 = data297[i25];
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
const err687 = {instancePath:instancePath+"/network/egress/" + i23+"/ports/" + i25,schemaPath:"#/properties/network/properties/egress/items/properties/ports/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
}
else {
const err688 = {instancePath:instancePath+"/network/egress/" + i23+"/ports",schemaPath:"#/properties/network/properties/egress/items/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data283.protocol !== undefined){
let data299 = data283.protocol;
if(!((data299 === "TCP") || (data299 === "UDP"))){
const err689 = {instancePath:instancePath+"/network/egress/" + i23+"/protocol",schemaPath:"#/properties/network/properties/egress/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
}
else {
const err690 = {instancePath:instancePath+"/network/egress/" + i23,schemaPath:"#/properties/network/properties/egress/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
}
else {
const err691 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/type",keyword:"type",params:{type: "array"}};
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
const err692 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data.flux !== undefined){
let data300 = data.flux;
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
if(data300.source === undefined){
const err693 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
for(const key106 in data300){
if(!(func1.call(schema31.properties.flux.properties, key106))){
const err694 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data300.source !== undefined){
let data301 = data300.source;
const _errs798 = errors;
let valid189 = false;
const _errs799 = errors;
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
if(data301.kind === undefined){
const err695 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if(data301.url === undefined){
const err696 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
if(data301.ref === undefined){
const err697 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
for(const key107 in data301){
if(!(((((((key107 === "kind") || (key107 === "url")) || (key107 === "ref")) || (key107 === "secretName")) || (key107 === "provider")) || (key107 === "interval")) || (key107 === "sparseCheckout"))){
const err698 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data301.kind !== undefined){
if("git" !== data301.kind){
const err699 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "git"}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data301.url !== undefined){
let data303 = data301.url;
if(typeof data303 === "string"){
if(!pattern117.test(data303)){
const err700 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?|ssh)://[^/\\s]+(/\\S*)?$"}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
else {
const err701 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data301.ref !== undefined){
let data304 = data301.ref;
const _errs806 = errors;
let valid191 = false;
const _errs807 = errors;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.branch === undefined){
const err702 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "branch"}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
for(const key108 in data304){
if(!(key108 === "branch")){
const err703 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data304.branch !== undefined){
let data305 = data304.branch;
if(typeof data305 === "string"){
if(!pattern118.test(data305)){
const err704 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
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
const err705 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
}
else {
const err706 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
var _valid20 = _errs807 === errors;
valid191 = valid191 || _valid20;
if(_valid20){
var props19 = true;
}
const _errs812 = errors;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.tag === undefined){
const err707 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
for(const key109 in data304){
if(!(key109 === "tag")){
const err708 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data304.tag !== undefined){
let data306 = data304.tag;
if(typeof data306 === "string"){
if(!pattern118.test(data306)){
const err709 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
else {
const err710 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
}
else {
const err711 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
var _valid20 = _errs812 === errors;
valid191 = valid191 || _valid20;
if(_valid20){
if(props19 !== true){
props19 = true;
}
}
const _errs817 = errors;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.semver === undefined){
const err712 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
for(const key110 in data304){
if(!(key110 === "semver")){
const err713 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data304.semver !== undefined){
let data307 = data304.semver;
if(typeof data307 === "string"){
if(!pattern120.test(data307)){
const err714 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
else {
const err715 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/type",keyword:"type",params:{type: "string"}};
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
const err716 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
var _valid20 = _errs817 === errors;
valid191 = valid191 || _valid20;
if(_valid20){
if(props19 !== true){
props19 = true;
}
}
const _errs822 = errors;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.commit === undefined){
const err717 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
for(const key111 in data304){
if(!(key111 === "commit")){
const err718 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data304.commit !== undefined){
let data308 = data304.commit;
if(typeof data308 === "string"){
if(!pattern121.test(data308)){
const err719 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
else {
const err720 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
else {
const err721 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
var _valid20 = _errs822 === errors;
valid191 = valid191 || _valid20;
if(_valid20){
if(props19 !== true){
props19 = true;
}
}
if(!valid191){
const err722 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
else {
errors = _errs806;
if(vErrors !== null){
if(_errs806){
vErrors.length = _errs806;
}
else {
vErrors = null;
}
}
}
}
if(data301.secretName !== undefined){
let data309 = data301.secretName;
if(typeof data309 === "string"){
if(!pattern23.test(data309)){
const err723 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
else {
const err724 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(data301.provider !== undefined){
let data310 = data301.provider;
if(!(((data310 === "aws") || (data310 === "azure")) || (data310 === "github"))){
const err725 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[0].properties.provider.enum}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data301.interval !== undefined){
let data311 = data301.interval;
if(typeof data311 === "string"){
if(!pattern62.test(data311)){
const err726 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err727 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data301.sparseCheckout !== undefined){
let data312 = data301.sparseCheckout;
if(Array.isArray(data312)){
const len26 = data312.length;
for(let i26=0; i26<len26; i26++){
if(typeof data312[i26] !== "string"){
const err728 = {instancePath:instancePath+"/flux/source/sparseCheckout/" + i26,schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/sparseCheckout/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
}
else {
const err729 = {instancePath:instancePath+"/flux/source/sparseCheckout",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/sparseCheckout/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
}
else {
const err730 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
var _valid19 = _errs799 === errors;
valid189 = valid189 || _valid19;
if(_valid19){
var props20 = true;
}
const _errs836 = errors;
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
if(data301.kind === undefined){
const err731 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if(data301.url === undefined){
const err732 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
if(data301.ref === undefined){
const err733 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
for(const key112 in data301){
if(!((((((key112 === "kind") || (key112 === "url")) || (key112 === "ref")) || (key112 === "secretName")) || (key112 === "provider")) || (key112 === "interval"))){
const err734 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data301.kind !== undefined){
if("oci" !== data301.kind){
const err735 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "oci"}};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data301.url !== undefined){
let data315 = data301.url;
if(typeof data315 === "string"){
if(!pattern124.test(data315)){
const err736 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^oci://[^/\\s]+/\\S+$"}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
else {
const err737 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data301.ref !== undefined){
let data316 = data301.ref;
const _errs843 = errors;
let valid199 = false;
const _errs844 = errors;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
if(data316.tag === undefined){
const err738 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
for(const key113 in data316){
if(!(key113 === "tag")){
const err739 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data316.tag !== undefined){
let data317 = data316.tag;
if(typeof data317 === "string"){
if(!pattern125.test(data317)){
const err740 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
else {
const err741 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
}
else {
const err742 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
var _valid21 = _errs844 === errors;
valid199 = valid199 || _valid21;
if(_valid21){
var props21 = true;
}
const _errs849 = errors;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
if(data316.semver === undefined){
const err743 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
for(const key114 in data316){
if(!(key114 === "semver")){
const err744 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data316.semver !== undefined){
let data318 = data316.semver;
if(typeof data318 === "string"){
if(!pattern120.test(data318)){
const err745 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
else {
const err746 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
}
else {
const err747 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
var _valid21 = _errs849 === errors;
valid199 = valid199 || _valid21;
if(_valid21){
if(props21 !== true){
props21 = true;
}
}
const _errs854 = errors;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
if(data316.digest === undefined){
const err748 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
for(const key115 in data316){
if(!(key115 === "digest")){
const err749 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data316.digest !== undefined){
let data319 = data316.digest;
if(typeof data319 === "string"){
if(!pattern73.test(data319)){
const err750 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
else {
const err751 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
}
else {
const err752 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
var _valid21 = _errs854 === errors;
valid199 = valid199 || _valid21;
if(_valid21){
if(props21 !== true){
props21 = true;
}
}
if(!valid199){
const err753 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
else {
errors = _errs843;
if(vErrors !== null){
if(_errs843){
vErrors.length = _errs843;
}
else {
vErrors = null;
}
}
}
}
if(data301.secretName !== undefined){
let data320 = data301.secretName;
if(typeof data320 === "string"){
if(!pattern23.test(data320)){
const err754 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err755 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(data301.provider !== undefined){
let data321 = data301.provider;
if(!(((data321 === "aws") || (data321 === "azure")) || (data321 === "gcp"))){
const err756 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[1].properties.provider.enum}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data301.interval !== undefined){
let data322 = data301.interval;
if(typeof data322 === "string"){
if(!pattern62.test(data322)){
const err757 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
else {
const err758 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
}
else {
const err759 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
var _valid19 = _errs836 === errors;
valid189 = valid189 || _valid19;
if(_valid19){
if(props20 !== true){
props20 = true;
}
}
const _errs864 = errors;
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
if(data301.kind === undefined){
const err760 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if(data301.name === undefined){
const err761 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
for(const key116 in data301){
if(!((((key116 === "kind") || (key116 === "name")) || (key116 === "namespace")) || (key116 === "sourceKind"))){
const err762 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data301.kind !== undefined){
if("existing" !== data301.kind){
const err763 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "existing"}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data301.name !== undefined){
let data324 = data301.name;
if(typeof data324 === "string"){
if(!pattern23.test(data324)){
const err764 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
else {
const err765 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data301.namespace !== undefined){
let data325 = data301.namespace;
if(typeof data325 === "string"){
if(!pattern4.test(data325)){
const err766 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
else {
const err767 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
if(data301.sourceKind !== undefined){
let data326 = data301.sourceKind;
if(!(((data326 === "GitRepository") || (data326 === "OCIRepository")) || (data326 === "Bucket"))){
const err768 = {instancePath:instancePath+"/flux/source/sourceKind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/sourceKind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[2].properties.sourceKind.enum}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
}
else {
const err769 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
var _valid19 = _errs864 === errors;
valid189 = valid189 || _valid19;
if(_valid19){
if(props20 !== true){
props20 = true;
}
}
if(!valid189){
const err770 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
else {
errors = _errs798;
if(vErrors !== null){
if(_errs798){
vErrors.length = _errs798;
}
else {
vErrors = null;
}
}
}
}
if(data300.path !== undefined){
let data327 = data300.path;
if(typeof data327 === "string"){
if(!pattern132.test(data327)){
const err771 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
else {
const err772 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data300.namespace !== undefined){
let data328 = data300.namespace;
if(typeof data328 === "string"){
if(!pattern4.test(data328)){
const err773 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
else {
const err774 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data300.interval !== undefined){
let data329 = data300.interval;
if(typeof data329 === "string"){
if(!pattern62.test(data329)){
const err775 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
else {
const err776 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data300.retryInterval !== undefined){
let data330 = data300.retryInterval;
if(typeof data330 === "string"){
if(!pattern62.test(data330)){
const err777 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
else {
const err778 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data300.timeout !== undefined){
let data331 = data300.timeout;
if(typeof data331 === "string"){
if(!pattern62.test(data331)){
const err779 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
else {
const err780 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data300.serviceAccountName !== undefined){
let data332 = data300.serviceAccountName;
if(typeof data332 === "string"){
if(!pattern23.test(data332)){
const err781 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
else {
const err782 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data300.decryption !== undefined){
let data333 = data300.decryption;
if(data333 && typeof data333 == "object" && !Array.isArray(data333)){
for(const key117 in data333){
if(!(key117 === "secretName")){
const err783 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117}};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
if(data333.secretName !== undefined){
let data334 = data333.secretName;
if(typeof data334 === "string"){
if(!pattern23.test(data334)){
const err784 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
else {
const err785 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
}
else {
const err786 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
if(data300.substitute !== undefined){
let data335 = data300.substitute;
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
for(const key118 in data335){
if(typeof data335[key118] !== "string"){
const err787 = {instancePath:instancePath+"/flux/substitute/" + key118.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flux/properties/substitute/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err788 = {instancePath:instancePath+"/flux/substitute",schemaPath:"#/properties/flux/properties/substitute/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data300.substituteFrom !== undefined){
let data337 = data300.substituteFrom;
if(Array.isArray(data337)){
const len27 = data337.length;
for(let i27=0; i27<len27; i27++){
let data338 = data337[i27];
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
if(data338.kind === undefined){
const err789 = {instancePath:instancePath+"/flux/substituteFrom/" + i27,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
if(data338.name === undefined){
const err790 = {instancePath:instancePath+"/flux/substituteFrom/" + i27,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
for(const key119 in data338){
if(!(((key119 === "kind") || (key119 === "name")) || (key119 === "optional"))){
const err791 = {instancePath:instancePath+"/flux/substituteFrom/" + i27,schemaPath:"#/properties/flux/properties/substituteFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119}};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data338.kind !== undefined){
let data339 = data338.kind;
if(!((data339 === "ConfigMap") || (data339 === "Secret"))){
const err792 = {instancePath:instancePath+"/flux/substituteFrom/" + i27+"/kind",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.substituteFrom.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data338.name !== undefined){
let data340 = data338.name;
if(typeof data340 === "string"){
if(!pattern23.test(data340)){
const err793 = {instancePath:instancePath+"/flux/substituteFrom/" + i27+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
else {
const err794 = {instancePath:instancePath+"/flux/substituteFrom/" + i27+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data338.optional !== undefined){
if(typeof data338.optional !== "boolean"){
const err795 = {instancePath:instancePath+"/flux/substituteFrom/" + i27+"/optional",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
}
else {
const err796 = {instancePath:instancePath+"/flux/substituteFrom/" + i27,schemaPath:"#/properties/flux/properties/substituteFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
}
else {
const err797 = {instancePath:instancePath+"/flux/substituteFrom",schemaPath:"#/properties/flux/properties/substituteFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
}
else {
const err798 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data.size !== undefined){
let data342 = data.size;
if(!(((data342 === "S") || (data342 === "M")) || (data342 === "L"))){
const err799 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/enum",keyword:"enum",params:{allowedValues: schema31.properties.size.enum}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data.monitoring !== undefined){
let data343 = data.monitoring;
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
if(data343.prometheus === undefined){
const err800 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/required",keyword:"required",params:{missingProperty: "prometheus"}};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
for(const key120 in data343){
if(!((((((((key120 === "prometheus") || (key120 === "labels")) || (key120 === "intervalSec")) || (key120 === "accounts")) || (key120 === "blackbox")) || (key120 === "thresholds")) || (key120 === "dashboardLabels")) || (key120 === "runbook"))){
const err801 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data343.prometheus !== undefined){
let data344 = data343.prometheus;
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
if(data344.namespace === undefined){
const err802 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
for(const key121 in data344){
if(!((key121 === "namespace") || (key121 === "podLabels"))){
const err803 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121}};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
if(data344.namespace !== undefined){
let data345 = data344.namespace;
if(typeof data345 === "string"){
if(!pattern4.test(data345)){
const err804 = {instancePath:instancePath+"/monitoring/prometheus/namespace",schemaPath:"#/properties/monitoring/properties/prometheus/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
else {
const err805 = {instancePath:instancePath+"/monitoring/prometheus/namespace",schemaPath:"#/properties/monitoring/properties/prometheus/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data344.podLabels !== undefined){
let data346 = data344.podLabels;
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
for(const key122 in data346){
if(typeof data346[key122] !== "string"){
const err806 = {instancePath:instancePath+"/monitoring/prometheus/podLabels/" + key122.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/monitoring/properties/prometheus/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err807 = {instancePath:instancePath+"/monitoring/prometheus/podLabels",schemaPath:"#/properties/monitoring/properties/prometheus/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err808 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
if(data343.labels !== undefined){
let data348 = data343.labels;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key123 in data348){
if(typeof data348[key123] !== "string"){
const err809 = {instancePath:instancePath+"/monitoring/labels/" + key123.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/monitoring/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
}
else {
const err810 = {instancePath:instancePath+"/monitoring/labels",schemaPath:"#/properties/monitoring/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
if(data343.intervalSec !== undefined){
let data350 = data343.intervalSec;
if(!(((typeof data350 == "number") && (!(data350 % 1) && !isNaN(data350))) && (isFinite(data350)))){
const err811 = {instancePath:instancePath+"/monitoring/intervalSec",schemaPath:"#/properties/monitoring/properties/intervalSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
if((typeof data350 == "number") && (isFinite(data350))){
if(data350 < 5 || isNaN(data350)){
const err812 = {instancePath:instancePath+"/monitoring/intervalSec",schemaPath:"#/properties/monitoring/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
}
if(data343.accounts !== undefined){
let data351 = data343.accounts;
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
for(const key124 in data351){
if(!(((key124 === "mongo") || (key124 === "elastic")) || (key124 === "redis"))){
const err813 = {instancePath:instancePath+"/monitoring/accounts",schemaPath:"#/properties/monitoring/properties/accounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data351.mongo !== undefined){
if(!(validate21(data351.mongo, {instancePath:instancePath+"/monitoring/accounts/mongo",parentData:data351,parentDataProperty:"mongo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data351.elastic !== undefined){
if(!(validate21(data351.elastic, {instancePath:instancePath+"/monitoring/accounts/elastic",parentData:data351,parentDataProperty:"elastic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data351.redis !== undefined){
if(!(validate21(data351.redis, {instancePath:instancePath+"/monitoring/accounts/redis",parentData:data351,parentDataProperty:"redis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err814 = {instancePath:instancePath+"/monitoring/accounts",schemaPath:"#/properties/monitoring/properties/accounts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data343.blackbox !== undefined){
let data355 = data343.blackbox;
if(data355 && typeof data355 == "object" && !Array.isArray(data355)){
if(data355.address === undefined){
const err815 = {instancePath:instancePath+"/monitoring/blackbox",schemaPath:"#/properties/monitoring/properties/blackbox/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
for(const key125 in data355){
if(!((key125 === "address") || (key125 === "module"))){
const err816 = {instancePath:instancePath+"/monitoring/blackbox",schemaPath:"#/properties/monitoring/properties/blackbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data355.address !== undefined){
let data356 = data355.address;
if(typeof data356 === "string"){
if(!pattern144.test(data356)){
const err817 = {instancePath:instancePath+"/monitoring/blackbox/address",schemaPath:"#/properties/monitoring/properties/blackbox/properties/address/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$"}};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
else {
const err818 = {instancePath:instancePath+"/monitoring/blackbox/address",schemaPath:"#/properties/monitoring/properties/blackbox/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data355.module !== undefined){
let data357 = data355.module;
if(typeof data357 === "string"){
if(!pattern145.test(data357)){
const err819 = {instancePath:instancePath+"/monitoring/blackbox/module",schemaPath:"#/properties/monitoring/properties/blackbox/properties/module/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
else {
const err820 = {instancePath:instancePath+"/monitoring/blackbox/module",schemaPath:"#/properties/monitoring/properties/blackbox/properties/module/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
}
else {
const err821 = {instancePath:instancePath+"/monitoring/blackbox",schemaPath:"#/properties/monitoring/properties/blackbox/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
if(data343.thresholds !== undefined){
let data358 = data343.thresholds;
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
for(const key126 in data358){
if(!((((key126 === "volumePercent") || (key126 === "indexGib")) || (key126 === "backupHours")) || (key126 === "replicationLagSec"))){
const err822 = {instancePath:instancePath+"/monitoring/thresholds",schemaPath:"#/properties/monitoring/properties/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
if(data358.volumePercent !== undefined){
let data359 = data358.volumePercent;
if(!(((typeof data359 == "number") && (!(data359 % 1) && !isNaN(data359))) && (isFinite(data359)))){
const err823 = {instancePath:instancePath+"/monitoring/thresholds/volumePercent",schemaPath:"#/properties/monitoring/properties/thresholds/properties/volumePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
if((typeof data359 == "number") && (isFinite(data359))){
if(data359 > 95 || isNaN(data359)){
const err824 = {instancePath:instancePath+"/monitoring/thresholds/volumePercent",schemaPath:"#/properties/monitoring/properties/thresholds/properties/volumePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 95}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if(data359 < 10 || isNaN(data359)){
const err825 = {instancePath:instancePath+"/monitoring/thresholds/volumePercent",schemaPath:"#/properties/monitoring/properties/thresholds/properties/volumePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
}
if(data358.indexGib !== undefined){
let data360 = data358.indexGib;
if(!(((typeof data360 == "number") && (!(data360 % 1) && !isNaN(data360))) && (isFinite(data360)))){
const err826 = {instancePath:instancePath+"/monitoring/thresholds/indexGib",schemaPath:"#/properties/monitoring/properties/thresholds/properties/indexGib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
if((typeof data360 == "number") && (isFinite(data360))){
if(data360 < 1 || isNaN(data360)){
const err827 = {instancePath:instancePath+"/monitoring/thresholds/indexGib",schemaPath:"#/properties/monitoring/properties/thresholds/properties/indexGib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data358.backupHours !== undefined){
let data361 = data358.backupHours;
if(!(((typeof data361 == "number") && (!(data361 % 1) && !isNaN(data361))) && (isFinite(data361)))){
const err828 = {instancePath:instancePath+"/monitoring/thresholds/backupHours",schemaPath:"#/properties/monitoring/properties/thresholds/properties/backupHours/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
if((typeof data361 == "number") && (isFinite(data361))){
if(data361 < 1 || isNaN(data361)){
const err829 = {instancePath:instancePath+"/monitoring/thresholds/backupHours",schemaPath:"#/properties/monitoring/properties/thresholds/properties/backupHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data358.replicationLagSec !== undefined){
let data362 = data358.replicationLagSec;
if(!(((typeof data362 == "number") && (!(data362 % 1) && !isNaN(data362))) && (isFinite(data362)))){
const err830 = {instancePath:instancePath+"/monitoring/thresholds/replicationLagSec",schemaPath:"#/properties/monitoring/properties/thresholds/properties/replicationLagSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if((typeof data362 == "number") && (isFinite(data362))){
if(data362 < 1 || isNaN(data362)){
const err831 = {instancePath:instancePath+"/monitoring/thresholds/replicationLagSec",schemaPath:"#/properties/monitoring/properties/thresholds/properties/replicationLagSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
}
}
else {
const err832 = {instancePath:instancePath+"/monitoring/thresholds",schemaPath:"#/properties/monitoring/properties/thresholds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
if(data343.dashboardLabels !== undefined){
let data363 = data343.dashboardLabels;
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
for(const key127 in data363){
if(typeof data363[key127] !== "string"){
const err833 = {instancePath:instancePath+"/monitoring/dashboardLabels/" + key127.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/monitoring/properties/dashboardLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
}
else {
const err834 = {instancePath:instancePath+"/monitoring/dashboardLabels",schemaPath:"#/properties/monitoring/properties/dashboardLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
if(data343.runbook !== undefined){
let data365 = data343.runbook;
if(typeof data365 === "string"){
if(!pattern48.test(data365)){
const err835 = {instancePath:instancePath+"/monitoring/runbook",schemaPath:"#/properties/monitoring/properties/runbook/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/@]+(/[^\\s]*)?$"}};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
else {
const err836 = {instancePath:instancePath+"/monitoring/runbook",schemaPath:"#/properties/monitoring/properties/runbook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
}
else {
const err837 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data.pods !== undefined){
if(!(validate25(data.pods, {instancePath:instancePath+"/pods",parentData:data,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.api !== undefined){
let data367 = data.api;
if(data367 && typeof data367 == "object" && !Array.isArray(data367)){
for(const key128 in data367){
if(!(func1.call(schema31.properties.api.properties, key128))){
const err838 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128}};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data367.replicas !== undefined){
let data368 = data367.replicas;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
const err839 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
if((typeof data368 == "number") && (isFinite(data368))){
if(data368 < 1 || isNaN(data368)){
const err840 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
}
if(data367.autoscaling !== undefined){
let data369 = data367.autoscaling;
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
if(data369.min === undefined){
const err841 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
if(data369.max === undefined){
const err842 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
if(data369.cpuPercent === undefined){
const err843 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "cpuPercent"}};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
for(const key129 in data369){
if(!((((key129 === "min") || (key129 === "max")) || (key129 === "cpuPercent")) || (key129 === "memoryPercent"))){
const err844 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129}};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
if(data369.min !== undefined){
let data370 = data369.min;
if(!(((typeof data370 == "number") && (!(data370 % 1) && !isNaN(data370))) && (isFinite(data370)))){
const err845 = {instancePath:instancePath+"/api/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
if((typeof data370 == "number") && (isFinite(data370))){
if(data370 < 1 || isNaN(data370)){
const err846 = {instancePath:instancePath+"/api/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
}
if(data369.max !== undefined){
let data371 = data369.max;
if(!(((typeof data371 == "number") && (!(data371 % 1) && !isNaN(data371))) && (isFinite(data371)))){
const err847 = {instancePath:instancePath+"/api/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
if((typeof data371 == "number") && (isFinite(data371))){
if(data371 < 2 || isNaN(data371)){
const err848 = {instancePath:instancePath+"/api/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
}
if(data369.cpuPercent !== undefined){
let data372 = data369.cpuPercent;
if(!(((typeof data372 == "number") && (!(data372 % 1) && !isNaN(data372))) && (isFinite(data372)))){
const err849 = {instancePath:instancePath+"/api/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
if((typeof data372 == "number") && (isFinite(data372))){
if(data372 > 1000 || isNaN(data372)){
const err850 = {instancePath:instancePath+"/api/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
if(data372 < 1 || isNaN(data372)){
const err851 = {instancePath:instancePath+"/api/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
}
if(data369.memoryPercent !== undefined){
let data373 = data369.memoryPercent;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
const err852 = {instancePath:instancePath+"/api/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if((typeof data373 == "number") && (isFinite(data373))){
if(data373 > 1000 || isNaN(data373)){
const err853 = {instancePath:instancePath+"/api/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
if(data373 < 1 || isNaN(data373)){
const err854 = {instancePath:instancePath+"/api/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
}
}
else {
const err855 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data367.pods !== undefined){
if(!(validate25(data367.pods, {instancePath:instancePath+"/api/pods",parentData:data367,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data367.gunicorn !== undefined){
let data375 = data367.gunicorn;
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
for(const key130 in data375){
if(!((((key130 === "workers") || (key130 === "timeoutSec")) || (key130 === "maxRequests")) || (key130 === "maxRequestsJitter"))){
const err856 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130}};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
if(data375.workers !== undefined){
let data376 = data375.workers;
if(!(((typeof data376 == "number") && (!(data376 % 1) && !isNaN(data376))) && (isFinite(data376)))){
const err857 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
if((typeof data376 == "number") && (isFinite(data376))){
if(data376 < 1 || isNaN(data376)){
const err858 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
}
if(data375.timeoutSec !== undefined){
let data377 = data375.timeoutSec;
if(!(((typeof data377 == "number") && (!(data377 % 1) && !isNaN(data377))) && (isFinite(data377)))){
const err859 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
if((typeof data377 == "number") && (isFinite(data377))){
if(data377 < 1 || isNaN(data377)){
const err860 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
}
if(data375.maxRequests !== undefined){
let data378 = data375.maxRequests;
if(!(((typeof data378 == "number") && (!(data378 % 1) && !isNaN(data378))) && (isFinite(data378)))){
const err861 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
if((typeof data378 == "number") && (isFinite(data378))){
if(data378 < 1 || isNaN(data378)){
const err862 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
}
if(data375.maxRequestsJitter !== undefined){
let data379 = data375.maxRequestsJitter;
if(!(((typeof data379 == "number") && (!(data379 % 1) && !isNaN(data379))) && (isFinite(data379)))){
const err863 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
if((typeof data379 == "number") && (isFinite(data379))){
if(data379 < 0 || isNaN(data379)){
const err864 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
}
}
else {
const err865 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data367.watchdog !== undefined){
let data380 = data367.watchdog;
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
for(const key131 in data380){
if(!(((key131 === "enabled") || (key131 === "thresholdSec")) || (key131 === "intervalSec"))){
const err866 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131}};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
if(data380.enabled !== undefined){
if(typeof data380.enabled !== "boolean"){
const err867 = {instancePath:instancePath+"/api/watchdog/enabled",schemaPath:"#/properties/api/properties/watchdog/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
if(data380.thresholdSec !== undefined){
let data382 = data380.thresholdSec;
if(!(((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382))) && (isFinite(data382)))){
const err868 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
if((typeof data382 == "number") && (isFinite(data382))){
if(data382 < 1 || isNaN(data382)){
const err869 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
}
if(data380.intervalSec !== undefined){
let data383 = data380.intervalSec;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
const err870 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
if((typeof data383 == "number") && (isFinite(data383))){
if(data383 < 1 || isNaN(data383)){
const err871 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
}
}
else {
const err872 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
if(data367.cookies !== undefined){
let data384 = data367.cookies;
if(data384 && typeof data384 == "object" && !Array.isArray(data384)){
for(const key132 in data384){
if(!((key132 === "sameSite") || (key132 === "maxAgeSec"))){
const err873 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132}};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
if(data384.sameSite !== undefined){
let data385 = data384.sameSite;
if(!(((data385 === "Lax") || (data385 === "Strict")) || (data385 === "None"))){
const err874 = {instancePath:instancePath+"/api/cookies/sameSite",schemaPath:"#/properties/api/properties/cookies/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.cookies.properties.sameSite.enum}};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data384.maxAgeSec !== undefined){
let data386 = data384.maxAgeSec;
if(!(((typeof data386 == "number") && (!(data386 % 1) && !isNaN(data386))) && (isFinite(data386)))){
const err875 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
if((typeof data386 == "number") && (isFinite(data386))){
if(data386 < 60 || isNaN(data386)){
const err876 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
}
}
else {
const err877 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
if(data367.sessions !== undefined){
let data387 = data367.sessions;
if(data387 && typeof data387 == "object" && !Array.isArray(data387)){
for(const key133 in data387){
if(!((key133 === "defaultExpirationSec") || (key133 === "maxExpirationSec"))){
const err878 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133}};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data387.defaultExpirationSec !== undefined){
let data388 = data387.defaultExpirationSec;
if(!(((typeof data388 == "number") && (!(data388 % 1) && !isNaN(data388))) && (isFinite(data388)))){
const err879 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
if((typeof data388 == "number") && (isFinite(data388))){
if(data388 < 60 || isNaN(data388)){
const err880 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
}
if(data387.maxExpirationSec !== undefined){
let data389 = data387.maxExpirationSec;
if(!(((typeof data389 == "number") && (!(data389 % 1) && !isNaN(data389))) && (isFinite(data389)))){
const err881 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
if((typeof data389 == "number") && (isFinite(data389))){
if(data389 < 60 || isNaN(data389)){
const err882 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
}
}
else {
const err883 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
if(data367.cors !== undefined){
let data390 = data367.cors;
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
for(const key134 in data390){
if(!(key134 === "origins")){
const err884 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134}};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data390.origins !== undefined){
let data391 = data390.origins;
if(Array.isArray(data391)){
const len28 = data391.length;
for(let i28=0; i28<len28; i28++){
if(typeof data391[i28] !== "string"){
const err885 = {instancePath:instancePath+"/api/cors/origins/" + i28,schemaPath:"#/properties/api/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
}
else {
const err886 = {instancePath:instancePath+"/api/cors/origins",schemaPath:"#/properties/api/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
}
else {
const err887 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data367.workers !== undefined){
let data393 = data367.workers;
if(data393 && typeof data393 == "object" && !Array.isArray(data393)){
for(const key135 in data393){
if(!((((key135 === "timeoutSec") || (key135 === "taskUpdateTimeoutSec")) || (key135 === "autoRegister")) || (key135 === "autoUnregister"))){
const err888 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key135}};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
if(data393.timeoutSec !== undefined){
let data394 = data393.timeoutSec;
if(!(((typeof data394 == "number") && (!(data394 % 1) && !isNaN(data394))) && (isFinite(data394)))){
const err889 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
if((typeof data394 == "number") && (isFinite(data394))){
if(data394 < 60 || isNaN(data394)){
const err890 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
}
if(data393.taskUpdateTimeoutSec !== undefined){
let data395 = data393.taskUpdateTimeoutSec;
if(!(((typeof data395 == "number") && (!(data395 % 1) && !isNaN(data395))) && (isFinite(data395)))){
const err891 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
if((typeof data395 == "number") && (isFinite(data395))){
if(data395 < 60 || isNaN(data395)){
const err892 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
}
if(data393.autoRegister !== undefined){
if(typeof data393.autoRegister !== "boolean"){
const err893 = {instancePath:instancePath+"/api/workers/autoRegister",schemaPath:"#/properties/api/properties/workers/properties/autoRegister/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
if(data393.autoUnregister !== undefined){
if(typeof data393.autoUnregister !== "boolean"){
const err894 = {instancePath:instancePath+"/api/workers/autoUnregister",schemaPath:"#/properties/api/properties/workers/properties/autoUnregister/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
}
else {
const err895 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
if(data367.asyncDelete !== undefined){
let data398 = data367.asyncDelete;
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
for(const key136 in data398){
if(!((((((key136 === "enabled") || (key136 === "replicas")) || (key136 === "resources")) || (key136 === "maxRetries")) || (key136 === "retryTimeoutSec")) || (key136 === "fileserverTimeoutSec"))){
const err896 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key136}};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
if(data398.enabled !== undefined){
if(typeof data398.enabled !== "boolean"){
const err897 = {instancePath:instancePath+"/api/asyncDelete/enabled",schemaPath:"#/properties/api/properties/asyncDelete/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
if(data398.replicas !== undefined){
if(1 !== data398.replicas){
const err898 = {instancePath:instancePath+"/api/asyncDelete/replicas",schemaPath:"#/properties/api/properties/asyncDelete/properties/replicas/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
if(data398.resources !== undefined){
if(!(validate26(data398.resources, {instancePath:instancePath+"/api/asyncDelete/resources",parentData:data398,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data398.maxRetries !== undefined){
let data402 = data398.maxRetries;
if(!(((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402))) && (isFinite(data402)))){
const err899 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 < 1 || isNaN(data402)){
const err900 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
}
if(data398.retryTimeoutSec !== undefined){
let data403 = data398.retryTimeoutSec;
if(!(((typeof data403 == "number") && (!(data403 % 1) && !isNaN(data403))) && (isFinite(data403)))){
const err901 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
if((typeof data403 == "number") && (isFinite(data403))){
if(data403 < 1 || isNaN(data403)){
const err902 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
}
if(data398.fileserverTimeoutSec !== undefined){
let data404 = data398.fileserverTimeoutSec;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
const err903 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 < 1 || isNaN(data404)){
const err904 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
}
}
else {
const err905 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
if(data367.storageCredentials !== undefined){
let data405 = data367.storageCredentials;
if(data405 && typeof data405 == "object" && !Array.isArray(data405)){
for(const key137 in data405){
if(!(((key137 === "s3") || (key137 === "gcs")) || (key137 === "azure"))){
const err906 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137}};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data405.s3 !== undefined){
let data406 = data405.s3;
if(Array.isArray(data406)){
const len29 = data406.length;
for(let i29=0; i29<len29; i29++){
let data407 = data406[i29];
if(data407 && typeof data407 == "object" && !Array.isArray(data407)){
if(data407.accessKey === undefined){
const err907 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "accessKey"}};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
if(data407.secretKey === undefined){
const err908 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "secretKey"}};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
for(const key138 in data407){
if(!((((((key138 === "bucket") || (key138 === "host")) || (key138 === "region")) || (key138 === "secure")) || (key138 === "accessKey")) || (key138 === "secretKey"))){
const err909 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key138}};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
if(data407.bucket !== undefined){
let data408 = data407.bucket;
if(typeof data408 === "string"){
if(!pattern161.test(data408)){
const err910 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"}};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
else {
const err911 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
if(data407.host !== undefined){
let data409 = data407.host;
if(typeof data409 === "string"){
if(!pattern162.test(data409)){
const err912 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+(:[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
else {
const err913 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
if(data407.region !== undefined){
if(typeof data407.region !== "string"){
const err914 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/region",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
if(data407.secure !== undefined){
if(typeof data407.secure !== "boolean"){
const err915 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/secure",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/secure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
if(data407.accessKey !== undefined){
let data412 = data407.accessKey;
if(data412 && typeof data412 == "object" && !Array.isArray(data412)){
if(data412.name === undefined){
const err916 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
if(data412.key === undefined){
const err917 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
for(const key139 in data412){
if(!((key139 === "name") || (key139 === "key"))){
const err918 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/accessKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139}};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
if(data412.name !== undefined){
let data413 = data412.name;
if(typeof data413 === "string"){
if(!pattern23.test(data413)){
const err919 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
else {
const err920 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
if(data412.key !== undefined){
let data414 = data412.key;
if(typeof data414 === "string"){
if(!pattern51.test(data414)){
const err921 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
else {
const err922 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
}
else {
const err923 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/accessKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data407.secretKey !== undefined){
let data415 = data407.secretKey;
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
if(data415.name === undefined){
const err924 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
if(data415.key === undefined){
const err925 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
for(const key140 in data415){
if(!((key140 === "name") || (key140 === "key"))){
const err926 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/secretKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140}};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
if(data415.name !== undefined){
let data416 = data415.name;
if(typeof data416 === "string"){
if(!pattern23.test(data416)){
const err927 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
else {
const err928 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
}
if(data415.key !== undefined){
let data417 = data415.key;
if(typeof data417 === "string"){
if(!pattern51.test(data417)){
const err929 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
else {
const err930 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
}
else {
const err931 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29+"/secretKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
}
else {
const err932 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i29,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
}
else {
const err933 = {instancePath:instancePath+"/api/storageCredentials/s3",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
if(data405.gcs !== undefined){
let data418 = data405.gcs;
if(Array.isArray(data418)){
const len30 = data418.length;
for(let i30=0; i30<len30; i30++){
let data419 = data418[i30];
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
if(data419.project === undefined){
const err934 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
if(data419.credentials === undefined){
const err935 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
for(const key141 in data419){
if(!(((key141 === "bucket") || (key141 === "project")) || (key141 === "credentials"))){
const err936 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141}};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
if(data419.bucket !== undefined){
let data420 = data419.bucket;
if(typeof data420 === "string"){
if(!pattern167.test(data420)){
const err937 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
else {
const err938 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
if(data419.project !== undefined){
if(typeof data419.project !== "string"){
const err939 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/project",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
if(data419.credentials !== undefined){
let data422 = data419.credentials;
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
if(data422.name === undefined){
const err940 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
if(data422.key === undefined){
const err941 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
for(const key142 in data422){
if(!((key142 === "name") || (key142 === "key"))){
const err942 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/credentials",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142}};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
if(data422.name !== undefined){
let data423 = data422.name;
if(typeof data423 === "string"){
if(!pattern23.test(data423)){
const err943 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
else {
const err944 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
if(data422.key !== undefined){
let data424 = data422.key;
if(typeof data424 === "string"){
if(!pattern51.test(data424)){
const err945 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
else {
const err946 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
}
else {
const err947 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30+"/credentials",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
}
else {
const err948 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i30,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
}
else {
const err949 = {instancePath:instancePath+"/api/storageCredentials/gcs",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
if(data405.azure !== undefined){
let data425 = data405.azure;
if(Array.isArray(data425)){
const len31 = data425.length;
for(let i31=0; i31<len31; i31++){
let data426 = data425[i31];
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
if(data426.account === undefined){
const err950 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
if(data426.accountKey === undefined){
const err951 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "accountKey"}};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
for(const key143 in data426){
if(!(((key143 === "account") || (key143 === "container")) || (key143 === "accountKey"))){
const err952 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143}};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
if(data426.account !== undefined){
let data427 = data426.account;
if(typeof data427 === "string"){
if(!pattern170.test(data427)){
const err953 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{3,24}$"}};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
else {
const err954 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
if(data426.container !== undefined){
let data428 = data426.container;
if(typeof data428 === "string"){
if(!pattern171.test(data428)){
const err955 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
else {
const err956 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
if(data426.accountKey !== undefined){
let data429 = data426.accountKey;
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
if(data429.name === undefined){
const err957 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
if(data429.key === undefined){
const err958 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
for(const key144 in data429){
if(!((key144 === "name") || (key144 === "key"))){
const err959 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/accountKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144}};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
if(data429.name !== undefined){
let data430 = data429.name;
if(typeof data430 === "string"){
if(!pattern23.test(data430)){
const err960 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
else {
const err961 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
if(data429.key !== undefined){
let data431 = data429.key;
if(typeof data431 === "string"){
if(!pattern51.test(data431)){
const err962 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
else {
const err963 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
}
}
else {
const err964 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31+"/accountKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
}
else {
const err965 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i31,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
}
else {
const err966 = {instancePath:instancePath+"/api/storageCredentials/azure",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
}
else {
const err967 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
if(data367.servicesAgent !== undefined){
if(typeof data367.servicesAgent !== "boolean"){
const err968 = {instancePath:instancePath+"/api/servicesAgent",schemaPath:"#/properties/api/properties/servicesAgent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
if(data367.checkForUpdates !== undefined){
if(typeof data367.checkForUpdates !== "boolean"){
const err969 = {instancePath:instancePath+"/api/checkForUpdates",schemaPath:"#/properties/api/properties/checkForUpdates/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
if(data367.statistics !== undefined){
if(typeof data367.statistics !== "boolean"){
const err970 = {instancePath:instancePath+"/api/statistics",schemaPath:"#/properties/api/properties/statistics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
if(data367.prePopulate !== undefined){
if(typeof data367.prePopulate !== "boolean"){
const err971 = {instancePath:instancePath+"/api/prePopulate",schemaPath:"#/properties/api/properties/prePopulate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
if(data367.logLevel !== undefined){
let data436 = data367.logLevel;
if(!((((data436 === "DEBUG") || (data436 === "INFO")) || (data436 === "WARNING")) || (data436 === "ERROR"))){
const err972 = {instancePath:instancePath+"/api/logLevel",schemaPath:"#/properties/api/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
if(data367.company !== undefined){
let data437 = data367.company;
if(typeof data437 === "string"){
if(!pattern174.test(data437)){
const err973 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
else {
const err974 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
if(data367.databaseInitSec !== undefined){
let data438 = data367.databaseInitSec;
if(!(((typeof data438 == "number") && (!(data438 % 1) && !isNaN(data438))) && (isFinite(data438)))){
const err975 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
if((typeof data438 == "number") && (isFinite(data438))){
if(data438 < 1 || isNaN(data438)){
const err976 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
}
if(data367.extraConfig !== undefined){
let data439 = data367.extraConfig;
if(data439 && typeof data439 == "object" && !Array.isArray(data439)){
for(const key145 in data439){
if(!((key145 === "shared") || (key145 === "apiserver"))){
const err977 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145}};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
if(data439.shared !== undefined){
let data440 = data439.shared;
if(data440 && typeof data440 == "object" && !Array.isArray(data440)){
for(const key146 in data440){
let data441 = data440[key146];
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
}
else {
const err978 = {instancePath:instancePath+"/api/extraConfig/shared/" + key146.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/shared/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
}
}
else {
const err979 = {instancePath:instancePath+"/api/extraConfig/shared",schemaPath:"#/properties/api/properties/extraConfig/properties/shared/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
if(data439.apiserver !== undefined){
let data442 = data439.apiserver;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
for(const key147 in data442){
let data443 = data442[key147];
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
}
else {
const err980 = {instancePath:instancePath+"/api/extraConfig/apiserver/" + key147.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
}
else {
const err981 = {instancePath:instancePath+"/api/extraConfig/apiserver",schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
}
}
else {
const err982 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
}
else {
const err983 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
if(data.web !== undefined){
let data444 = data.web;
if(data444 && typeof data444 == "object" && !Array.isArray(data444)){
for(const key148 in data444){
if(!(func1.call(schema31.properties.web.properties, key148))){
const err984 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key148}};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
if(data444.replicas !== undefined){
let data445 = data444.replicas;
if(!(((typeof data445 == "number") && (!(data445 % 1) && !isNaN(data445))) && (isFinite(data445)))){
const err985 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
if((typeof data445 == "number") && (isFinite(data445))){
if(data445 < 1 || isNaN(data445)){
const err986 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
}
if(data444.autoscaling !== undefined){
let data446 = data444.autoscaling;
if(data446 && typeof data446 == "object" && !Array.isArray(data446)){
if(data446.min === undefined){
const err987 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
if(data446.max === undefined){
const err988 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
if(data446.cpuPercent === undefined){
const err989 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "cpuPercent"}};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
for(const key149 in data446){
if(!((((key149 === "min") || (key149 === "max")) || (key149 === "cpuPercent")) || (key149 === "memoryPercent"))){
const err990 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key149}};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
if(data446.min !== undefined){
let data447 = data446.min;
if(!(((typeof data447 == "number") && (!(data447 % 1) && !isNaN(data447))) && (isFinite(data447)))){
const err991 = {instancePath:instancePath+"/web/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
if((typeof data447 == "number") && (isFinite(data447))){
if(data447 < 1 || isNaN(data447)){
const err992 = {instancePath:instancePath+"/web/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
}
if(data446.max !== undefined){
let data448 = data446.max;
if(!(((typeof data448 == "number") && (!(data448 % 1) && !isNaN(data448))) && (isFinite(data448)))){
const err993 = {instancePath:instancePath+"/web/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
if((typeof data448 == "number") && (isFinite(data448))){
if(data448 < 2 || isNaN(data448)){
const err994 = {instancePath:instancePath+"/web/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
}
}
if(data446.cpuPercent !== undefined){
let data449 = data446.cpuPercent;
if(!(((typeof data449 == "number") && (!(data449 % 1) && !isNaN(data449))) && (isFinite(data449)))){
const err995 = {instancePath:instancePath+"/web/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
if((typeof data449 == "number") && (isFinite(data449))){
if(data449 > 1000 || isNaN(data449)){
const err996 = {instancePath:instancePath+"/web/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
if(data449 < 1 || isNaN(data449)){
const err997 = {instancePath:instancePath+"/web/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
}
if(data446.memoryPercent !== undefined){
let data450 = data446.memoryPercent;
if(!(((typeof data450 == "number") && (!(data450 % 1) && !isNaN(data450))) && (isFinite(data450)))){
const err998 = {instancePath:instancePath+"/web/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
if((typeof data450 == "number") && (isFinite(data450))){
if(data450 > 1000 || isNaN(data450)){
const err999 = {instancePath:instancePath+"/web/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
if(data450 < 1 || isNaN(data450)){
const err1000 = {instancePath:instancePath+"/web/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
}
}
}
else {
const err1001 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
}
if(data444.pods !== undefined){
if(!(validate31(data444.pods, {instancePath:instancePath+"/web/pods",parentData:data444,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data444.proxyTimeoutSec !== undefined){
let data452 = data444.proxyTimeoutSec;
if(!(((typeof data452 == "number") && (!(data452 % 1) && !isNaN(data452))) && (isFinite(data452)))){
const err1002 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
if((typeof data452 == "number") && (isFinite(data452))){
if(data452 < 1 || isNaN(data452)){
const err1003 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
}
}
if(data444.ipv6 !== undefined){
if(typeof data444.ipv6 !== "boolean"){
const err1004 = {instancePath:instancePath+"/web/ipv6",schemaPath:"#/properties/web/properties/ipv6/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
if(data444.loginNotice !== undefined){
if(typeof data444.loginNotice !== "string"){
const err1005 = {instancePath:instancePath+"/web/loginNotice",schemaPath:"#/properties/web/properties/loginNotice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
if(data444.displayTips !== undefined){
if(typeof data444.displayTips !== "boolean"){
const err1006 = {instancePath:instancePath+"/web/displayTips",schemaPath:"#/properties/web/properties/displayTips/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
if(data444.updateNotice !== undefined){
if(typeof data444.updateNotice !== "boolean"){
const err1007 = {instancePath:instancePath+"/web/updateNotice",schemaPath:"#/properties/web/properties/updateNotice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
if(data444.browserOrigins !== undefined){
let data457 = data444.browserOrigins;
if(Array.isArray(data457)){
const len32 = data457.length;
for(let i32=0; i32<len32; i32++){
if(typeof data457[i32] !== "string"){
const err1008 = {instancePath:instancePath+"/web/browserOrigins/" + i32,schemaPath:"#/properties/web/properties/browserOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
}
else {
const err1009 = {instancePath:instancePath+"/web/browserOrigins",schemaPath:"#/properties/web/properties/browserOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
}
if(data444.configuration !== undefined){
let data459 = data444.configuration;
if(data459 && typeof data459 == "object" && !Array.isArray(data459)){
}
else {
const err1010 = {instancePath:instancePath+"/web/configuration",schemaPath:"#/properties/web/properties/configuration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
}
}
else {
const err1011 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
if(data.fileserver !== undefined){
let data460 = data.fileserver;
if(data460 && typeof data460 == "object" && !Array.isArray(data460)){
for(const key150 in data460){
if(!(func1.call(schema31.properties.fileserver.properties, key150))){
const err1012 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150}};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
if(data460.replicas !== undefined){
let data461 = data460.replicas;
if(!(((typeof data461 == "number") && (!(data461 % 1) && !isNaN(data461))) && (isFinite(data461)))){
const err1013 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
if((typeof data461 == "number") && (isFinite(data461))){
if(data461 < 1 || isNaN(data461)){
const err1014 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
}
}
if(data460.pods !== undefined){
if(!(validate25(data460.pods, {instancePath:instancePath+"/fileserver/pods",parentData:data460,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data460.storage !== undefined){
let data463 = data460.storage;
const _errs1176 = errors;
let valid256 = false;
const _errs1177 = errors;
if(data463 && typeof data463 == "object" && !Array.isArray(data463)){
if(data463.size === undefined){
const err1015 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
for(const key151 in data463){
if(!(((key151 === "size") || (key151 === "class")) || (key151 === "accessModes"))){
const err1016 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151}};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
}
if(data463.size !== undefined){
let data464 = data463.size;
if(typeof data464 === "string"){
if(!pattern89.test(data464)){
const err1017 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
}
else {
const err1018 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
if(data463.class !== undefined){
let data465 = data463.class;
if(typeof data465 === "string"){
if(!pattern23.test(data465)){
const err1019 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
}
else {
const err1020 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
if(data463.accessModes !== undefined){
let data466 = data463.accessModes;
if(Array.isArray(data466)){
const len33 = data466.length;
for(let i33=0; i33<len33; i33++){
let data467 = data466[i33];
if(!(((data467 === "ReadWriteOnce") || (data467 === "ReadWriteMany")) || (data467 === "ReadWriteOncePod"))){
const err1021 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i33,schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
}
else {
const err1022 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
}
else {
const err1023 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
var _valid22 = _errs1177 === errors;
valid256 = valid256 || _valid22;
if(_valid22){
var props22 = true;
}
const _errs1187 = errors;
if(data463 && typeof data463 == "object" && !Array.isArray(data463)){
if(data463.existingClaim === undefined){
const err1024 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
for(const key152 in data463){
if(!(((key152 === "existingClaim") || (key152 === "subPath")) || (key152 === "accessModes"))){
const err1025 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152}};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
}
if(data463.existingClaim !== undefined){
let data468 = data463.existingClaim;
if(typeof data468 === "string"){
if(!pattern23.test(data468)){
const err1026 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
}
else {
const err1027 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
if(data463.subPath !== undefined){
let data469 = data463.subPath;
if(typeof data469 === "string"){
if(!pattern92.test(data469)){
const err1028 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
}
else {
const err1029 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
}
if(data463.accessModes !== undefined){
let data470 = data463.accessModes;
if(Array.isArray(data470)){
const len34 = data470.length;
for(let i34=0; i34<len34; i34++){
let data471 = data470[i34];
if(!(((data471 === "ReadWriteOnce") || (data471 === "ReadWriteMany")) || (data471 === "ReadWriteOncePod"))){
const err1030 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i34,schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
}
}
else {
const err1031 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
}
else {
const err1032 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
var _valid22 = _errs1187 === errors;
valid256 = valid256 || _valid22;
if(_valid22){
if(props22 !== true){
props22 = true;
}
}
if(!valid256){
const err1033 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
else {
errors = _errs1176;
if(vErrors !== null){
if(_errs1176){
vErrors.length = _errs1176;
}
else {
vErrors = null;
}
}
}
}
if(data460.auth !== undefined){
if(typeof data460.auth !== "boolean"){
const err1034 = {instancePath:instancePath+"/fileserver/auth",schemaPath:"#/properties/fileserver/properties/auth/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
}
if(data460.tokenCacheSec !== undefined){
let data473 = data460.tokenCacheSec;
if(!(((typeof data473 == "number") && (!(data473 % 1) && !isNaN(data473))) && (isFinite(data473)))){
const err1035 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
if((typeof data473 == "number") && (isFinite(data473))){
if(data473 < 0 || isNaN(data473)){
const err1036 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
}
if(data460.maxUploadMib !== undefined){
let data474 = data460.maxUploadMib;
if(!(((typeof data474 == "number") && (!(data474 % 1) && !isNaN(data474))) && (isFinite(data474)))){
const err1037 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
if((typeof data474 == "number") && (isFinite(data474))){
if(data474 < 1 || isNaN(data474)){
const err1038 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
}
if(data460.uploadSpool !== undefined){
let data475 = data460.uploadSpool;
if(typeof data475 === "string"){
if(!pattern89.test(data475)){
const err1039 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
}
else {
const err1040 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
}
if(data460.batchDelete !== undefined){
if(typeof data460.batchDelete !== "boolean"){
const err1041 = {instancePath:instancePath+"/fileserver/batchDelete",schemaPath:"#/properties/fileserver/properties/batchDelete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
if(data460.downloadCacheSec !== undefined){
let data477 = data460.downloadCacheSec;
if(!(((typeof data477 == "number") && (!(data477 % 1) && !isNaN(data477))) && (isFinite(data477)))){
const err1042 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
if((typeof data477 == "number") && (isFinite(data477))){
if(data477 < 0 || isNaN(data477)){
const err1043 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
}
}
if(data460.gunicorn !== undefined){
let data478 = data460.gunicorn;
if(data478 && typeof data478 == "object" && !Array.isArray(data478)){
for(const key153 in data478){
if(!(((key153 === "workers") || (key153 === "threads")) || (key153 === "timeoutSec"))){
const err1044 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153}};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
}
if(data478.workers !== undefined){
let data479 = data478.workers;
if(!(((typeof data479 == "number") && (!(data479 % 1) && !isNaN(data479))) && (isFinite(data479)))){
const err1045 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
if((typeof data479 == "number") && (isFinite(data479))){
if(data479 < 1 || isNaN(data479)){
const err1046 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
}
if(data478.threads !== undefined){
let data480 = data478.threads;
if(!(((typeof data480 == "number") && (!(data480 % 1) && !isNaN(data480))) && (isFinite(data480)))){
const err1047 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
if((typeof data480 == "number") && (isFinite(data480))){
if(data480 < 1 || isNaN(data480)){
const err1048 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
}
if(data478.timeoutSec !== undefined){
let data481 = data478.timeoutSec;
if(!(((typeof data481 == "number") && (!(data481 % 1) && !isNaN(data481))) && (isFinite(data481)))){
const err1049 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
if((typeof data481 == "number") && (isFinite(data481))){
if(data481 < 1 || isNaN(data481)){
const err1050 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
}
}
}
else {
const err1051 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
if(data460.logLevel !== undefined){
let data482 = data460.logLevel;
if(!((((data482 === "DEBUG") || (data482 === "INFO")) || (data482 === "WARNING")) || (data482 === "ERROR"))){
const err1052 = {instancePath:instancePath+"/fileserver/logLevel",schemaPath:"#/properties/fileserver/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
}
else {
const err1053 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
}
if(data.mongo !== undefined){
let data483 = data.mongo;
if(data483 && typeof data483 == "object" && !Array.isArray(data483)){
for(const key154 in data483){
if(!(((((((key154 === "pods") || (key154 === "members")) || (key154 === "storage")) || (key154 === "cachePercent")) || (key154 === "authentication")) || (key154 === "tls")) || (key154 === "external"))){
const err1054 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154}};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
}
if(data483.pods !== undefined){
if(!(validate31(data483.pods, {instancePath:instancePath+"/mongo/pods",parentData:data483,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data483.members !== undefined){
let data485 = data483.members;
if(!((((data485 === 1) || (data485 === 3)) || (data485 === 5)) || (data485 === 7))){
const err1055 = {instancePath:instancePath+"/mongo/members",schemaPath:"#/properties/mongo/properties/members/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.members.enum}};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
}
if(data483.storage !== undefined){
let data486 = data483.storage;
const _errs1225 = errors;
let valid265 = false;
const _errs1226 = errors;
if(data486 && typeof data486 == "object" && !Array.isArray(data486)){
if(data486.size === undefined){
const err1056 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
for(const key155 in data486){
if(!(((key155 === "size") || (key155 === "class")) || (key155 === "accessModes"))){
const err1057 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155}};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
if(data486.size !== undefined){
let data487 = data486.size;
if(typeof data487 === "string"){
if(!pattern89.test(data487)){
const err1058 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
else {
const err1059 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
}
if(data486.class !== undefined){
let data488 = data486.class;
if(typeof data488 === "string"){
if(!pattern23.test(data488)){
const err1060 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
}
else {
const err1061 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
}
if(data486.accessModes !== undefined){
let data489 = data486.accessModes;
if(Array.isArray(data489)){
const len35 = data489.length;
for(let i35=0; i35<len35; i35++){
let data490 = data489[i35];
if(!(((data490 === "ReadWriteOnce") || (data490 === "ReadWriteMany")) || (data490 === "ReadWriteOncePod"))){
const err1062 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i35,schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
}
else {
const err1063 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
}
else {
const err1064 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
var _valid23 = _errs1226 === errors;
valid265 = valid265 || _valid23;
if(_valid23){
var props23 = true;
}
const _errs1236 = errors;
if(data486 && typeof data486 == "object" && !Array.isArray(data486)){
if(data486.existingClaim === undefined){
const err1065 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
for(const key156 in data486){
if(!(((key156 === "existingClaim") || (key156 === "subPath")) || (key156 === "accessModes"))){
const err1066 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156}};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
if(data486.existingClaim !== undefined){
let data491 = data486.existingClaim;
if(typeof data491 === "string"){
if(!pattern23.test(data491)){
const err1067 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
else {
const err1068 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
if(data486.subPath !== undefined){
let data492 = data486.subPath;
if(typeof data492 === "string"){
if(!pattern92.test(data492)){
const err1069 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
}
else {
const err1070 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
}
if(data486.accessModes !== undefined){
let data493 = data486.accessModes;
if(Array.isArray(data493)){
const len36 = data493.length;
for(let i36=0; i36<len36; i36++){
let data494 = data493[i36];
if(!(((data494 === "ReadWriteOnce") || (data494 === "ReadWriteMany")) || (data494 === "ReadWriteOncePod"))){
const err1071 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i36,schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
}
else {
const err1072 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
}
else {
const err1073 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
var _valid23 = _errs1236 === errors;
valid265 = valid265 || _valid23;
if(_valid23){
if(props23 !== true){
props23 = true;
}
}
if(!valid265){
const err1074 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
else {
errors = _errs1225;
if(vErrors !== null){
if(_errs1225){
vErrors.length = _errs1225;
}
else {
vErrors = null;
}
}
}
}
if(data483.cachePercent !== undefined){
let data495 = data483.cachePercent;
if(!(((typeof data495 == "number") && (!(data495 % 1) && !isNaN(data495))) && (isFinite(data495)))){
const err1075 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
if((typeof data495 == "number") && (isFinite(data495))){
if(data495 > 60 || isNaN(data495)){
const err1076 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
if(data495 < 10 || isNaN(data495)){
const err1077 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
}
}
if(data483.authentication !== undefined){
if(typeof data483.authentication !== "boolean"){
const err1078 = {instancePath:instancePath+"/mongo/authentication",schemaPath:"#/properties/mongo/properties/authentication/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
if(data483.tls !== undefined){
let data497 = data483.tls;
const _errs1251 = errors;
let valid272 = false;
const _errs1252 = errors;
if(data497 && typeof data497 == "object" && !Array.isArray(data497)){
if(data497.secretName === undefined){
const err1079 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
for(const key157 in data497){
if(!(key157 === "secretName")){
const err1080 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key157}};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
}
if(data497.secretName !== undefined){
let data498 = data497.secretName;
if(typeof data498 === "string"){
if(!pattern23.test(data498)){
const err1081 = {instancePath:instancePath+"/mongo/tls/secretName",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
}
else {
const err1082 = {instancePath:instancePath+"/mongo/tls/secretName",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
}
}
else {
const err1083 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
var _valid24 = _errs1252 === errors;
valid272 = valid272 || _valid24;
if(_valid24){
var props24 = true;
}
const _errs1257 = errors;
if(data497 && typeof data497 == "object" && !Array.isArray(data497)){
if(data497.issuer === undefined){
const err1084 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
for(const key158 in data497){
if(!((key158 === "issuer") || (key158 === "secretName"))){
const err1085 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158}};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
}
if(data497.issuer !== undefined){
let data499 = data497.issuer;
if(data499 && typeof data499 == "object" && !Array.isArray(data499)){
if(data499.name === undefined){
const err1086 = {instancePath:instancePath+"/mongo/tls/issuer",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
for(const key159 in data499){
if(!((key159 === "kind") || (key159 === "name"))){
const err1087 = {instancePath:instancePath+"/mongo/tls/issuer",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159}};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
if(data499.kind !== undefined){
let data500 = data499.kind;
if(!((data500 === "Issuer") || (data500 === "ClusterIssuer"))){
const err1088 = {instancePath:instancePath+"/mongo/tls/issuer/kind",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.tls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
if(data499.name !== undefined){
let data501 = data499.name;
if(typeof data501 === "string"){
if(!pattern23.test(data501)){
const err1089 = {instancePath:instancePath+"/mongo/tls/issuer/name",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
}
else {
const err1090 = {instancePath:instancePath+"/mongo/tls/issuer/name",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
}
}
else {
const err1091 = {instancePath:instancePath+"/mongo/tls/issuer",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
}
if(data497.secretName !== undefined){
let data502 = data497.secretName;
if(typeof data502 === "string"){
if(!pattern23.test(data502)){
const err1092 = {instancePath:instancePath+"/mongo/tls/secretName",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
}
else {
const err1093 = {instancePath:instancePath+"/mongo/tls/secretName",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
}
else {
const err1094 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
var _valid24 = _errs1257 === errors;
valid272 = valid272 || _valid24;
if(_valid24){
if(props24 !== true){
props24 = true;
}
}
if(!valid272){
const err1095 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
else {
errors = _errs1251;
if(vErrors !== null){
if(_errs1251){
vErrors.length = _errs1251;
}
else {
vErrors = null;
}
}
}
}
if(data483.external !== undefined){
let data503 = data483.external;
if(data503 && typeof data503 == "object" && !Array.isArray(data503)){
if(data503.hosts === undefined){
const err1096 = {instancePath:instancePath+"/mongo/external",schemaPath:"#/properties/mongo/properties/external/required",keyword:"required",params:{missingProperty: "hosts"}};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
for(const key160 in data503){
if(!((((key160 === "hosts") || (key160 === "replicaSet")) || (key160 === "login")) || (key160 === "tls"))){
const err1097 = {instancePath:instancePath+"/mongo/external",schemaPath:"#/properties/mongo/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160}};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
}
if(data503.hosts !== undefined){
let data504 = data503.hosts;
if(Array.isArray(data504)){
if(data504.length < 1){
const err1098 = {instancePath:instancePath+"/mongo/external/hosts",schemaPath:"#/properties/mongo/properties/external/properties/hosts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
const len37 = data504.length;
for(let i37=0; i37<len37; i37++){
let data505 = data504[i37];
if(data505 && typeof data505 == "object" && !Array.isArray(data505)){
if(data505.host === undefined){
const err1099 = {instancePath:instancePath+"/mongo/external/hosts/" + i37,schemaPath:"#/$defs/ExternalHost/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
for(const key161 in data505){
if(!((key161 === "host") || (key161 === "port"))){
const err1100 = {instancePath:instancePath+"/mongo/external/hosts/" + i37,schemaPath:"#/$defs/ExternalHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key161}};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
}
if(data505.host !== undefined){
let data506 = data505.host;
if(typeof data506 === "string"){
if(!pattern6.test(data506)){
const err1101 = {instancePath:instancePath+"/mongo/external/hosts/" + i37+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
}
else {
const err1102 = {instancePath:instancePath+"/mongo/external/hosts/" + i37+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
}
if(data505.port !== undefined){
let data507 = data505.port;
if(!(((typeof data507 == "number") && (!(data507 % 1) && !isNaN(data507))) && (isFinite(data507)))){
const err1103 = {instancePath:instancePath+"/mongo/external/hosts/" + i37+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
if((typeof data507 == "number") && (isFinite(data507))){
if(data507 > 65535 || isNaN(data507)){
const err1104 = {instancePath:instancePath+"/mongo/external/hosts/" + i37+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
if(data507 < 1 || isNaN(data507)){
const err1105 = {instancePath:instancePath+"/mongo/external/hosts/" + i37+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
}
}
}
else {
const err1106 = {instancePath:instancePath+"/mongo/external/hosts/" + i37,schemaPath:"#/$defs/ExternalHost/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
}
}
else {
const err1107 = {instancePath:instancePath+"/mongo/external/hosts",schemaPath:"#/properties/mongo/properties/external/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
}
if(data503.replicaSet !== undefined){
let data508 = data503.replicaSet;
if(typeof data508 === "string"){
if(!pattern51.test(data508)){
const err1108 = {instancePath:instancePath+"/mongo/external/replicaSet",schemaPath:"#/properties/mongo/properties/external/properties/replicaSet/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
}
else {
const err1109 = {instancePath:instancePath+"/mongo/external/replicaSet",schemaPath:"#/properties/mongo/properties/external/properties/replicaSet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
}
if(data503.login !== undefined){
let data509 = data503.login;
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
if(data509.username === undefined){
const err1110 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
if(data509.passwordSecret === undefined){
const err1111 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
for(const key162 in data509){
if(!(((key162 === "authSource") || (key162 === "username")) || (key162 === "passwordSecret"))){
const err1112 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key162}};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
}
if(data509.authSource !== undefined){
let data510 = data509.authSource;
if(typeof data510 === "string"){
if(!pattern70.test(data510)){
const err1113 = {instancePath:instancePath+"/mongo/external/login/authSource",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/authSource/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
else {
const err1114 = {instancePath:instancePath+"/mongo/external/login/authSource",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/authSource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
}
if(data509.username !== undefined){
let data511 = data509.username;
if(typeof data511 === "string"){
if(!pattern194.test(data511)){
const err1115 = {instancePath:instancePath+"/mongo/external/login/username",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
}
else {
const err1116 = {instancePath:instancePath+"/mongo/external/login/username",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
}
if(data509.passwordSecret !== undefined){
let data512 = data509.passwordSecret;
if(data512 && typeof data512 == "object" && !Array.isArray(data512)){
if(data512.name === undefined){
const err1117 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
if(data512.key === undefined){
const err1118 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
for(const key163 in data512){
if(!((key163 === "name") || (key163 === "key"))){
const err1119 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key163}};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
}
if(data512.name !== undefined){
let data513 = data512.name;
if(typeof data513 === "string"){
if(!pattern23.test(data513)){
const err1120 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
}
else {
const err1121 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
}
if(data512.key !== undefined){
let data514 = data512.key;
if(typeof data514 === "string"){
if(!pattern51.test(data514)){
const err1122 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
}
else {
const err1123 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
}
else {
const err1124 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
}
}
else {
const err1125 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
}
if(data503.tls !== undefined){
let data515 = data503.tls;
if(data515 && typeof data515 == "object" && !Array.isArray(data515)){
for(const key164 in data515){
if(!(key164 === "ca")){
const err1126 = {instancePath:instancePath+"/mongo/external/tls",schemaPath:"#/$defs/ExternalTls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key164}};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
}
if(data515.ca !== undefined){
let data516 = data515.ca;
const _errs1303 = errors;
let valid286 = false;
const _errs1304 = errors;
if(data516 && typeof data516 == "object" && !Array.isArray(data516)){
if(data516.name === undefined){
const err1127 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
if(data516.key === undefined){
const err1128 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
for(const key165 in data516){
if(!((key165 === "name") || (key165 === "key"))){
const err1129 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165}};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
}
if(data516.name !== undefined){
let data517 = data516.name;
if(typeof data517 === "string"){
if(!pattern23.test(data517)){
const err1130 = {instancePath:instancePath+"/mongo/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
}
else {
const err1131 = {instancePath:instancePath+"/mongo/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
}
if(data516.key !== undefined){
let data518 = data516.key;
if(typeof data518 === "string"){
if(!pattern51.test(data518)){
const err1132 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
}
else {
const err1133 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
}
else {
const err1134 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
var _valid25 = _errs1304 === errors;
valid286 = valid286 || _valid25;
if(_valid25){
var props25 = true;
}
const _errs1311 = errors;
if(data516 && typeof data516 == "object" && !Array.isArray(data516)){
if(data516.configMap === undefined){
const err1135 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
if(data516.key === undefined){
const err1136 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
for(const key166 in data516){
if(!((key166 === "configMap") || (key166 === "key"))){
const err1137 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166}};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
}
if(data516.configMap !== undefined){
let data519 = data516.configMap;
if(typeof data519 === "string"){
if(!pattern23.test(data519)){
const err1138 = {instancePath:instancePath+"/mongo/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
}
else {
const err1139 = {instancePath:instancePath+"/mongo/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
}
if(data516.key !== undefined){
let data520 = data516.key;
if(typeof data520 === "string"){
if(!pattern51.test(data520)){
const err1140 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
}
else {
const err1141 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
}
}
else {
const err1142 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
var _valid25 = _errs1311 === errors;
valid286 = valid286 || _valid25;
if(_valid25){
if(props25 !== true){
props25 = true;
}
}
if(!valid286){
const err1143 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
else {
errors = _errs1303;
if(vErrors !== null){
if(_errs1303){
vErrors.length = _errs1303;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1144 = {instancePath:instancePath+"/mongo/external/tls",schemaPath:"#/$defs/ExternalTls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
}
}
else {
const err1145 = {instancePath:instancePath+"/mongo/external",schemaPath:"#/properties/mongo/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
}
if(data483.external !== undefined){
if(data483 && typeof data483 == "object" && !Array.isArray(data483)){
if(data483.pods !== undefined){
const err1146 = {instancePath:instancePath+"/mongo/pods",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/pods/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
if(data483.members !== undefined){
const err1147 = {instancePath:instancePath+"/mongo/members",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/members/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
if(data483.storage !== undefined){
const err1148 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/storage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
if(data483.cachePercent !== undefined){
const err1149 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/cachePercent/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
if(data483.authentication !== undefined){
const err1150 = {instancePath:instancePath+"/mongo/authentication",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/authentication/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
if(data483.tls !== undefined){
const err1151 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/tls/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
}
}
}
else {
const err1152 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
}
if(data.elastic !== undefined){
let data527 = data.elastic;
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
for(const key167 in data527){
if(!(func1.call(schema31.properties.elastic.properties, key167))){
const err1153 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167}};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
}
if(data527.pods !== undefined){
if(!(validate31(data527.pods, {instancePath:instancePath+"/elastic/pods",parentData:data527,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data527.nodes !== undefined){
let data529 = data527.nodes;
if(!((data529 === 1) || (data529 === 3))){
const err1154 = {instancePath:instancePath+"/elastic/nodes",schemaPath:"#/properties/elastic/properties/nodes/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.nodes.enum}};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
}
if(data527.transportTls !== undefined){
let data530 = data527.transportTls;
const _errs1325 = errors;
let valid292 = false;
const _errs1326 = errors;
if(data530 && typeof data530 == "object" && !Array.isArray(data530)){
if(data530.secretName === undefined){
const err1155 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
for(const key168 in data530){
if(!(key168 === "secretName")){
const err1156 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168}};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
}
if(data530.secretName !== undefined){
let data531 = data530.secretName;
if(typeof data531 === "string"){
if(!pattern23.test(data531)){
const err1157 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
}
else {
const err1158 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
}
}
else {
const err1159 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1159];
}
else {
vErrors.push(err1159);
}
errors++;
}
var _valid26 = _errs1326 === errors;
valid292 = valid292 || _valid26;
if(_valid26){
var props26 = true;
}
const _errs1331 = errors;
if(data530 && typeof data530 == "object" && !Array.isArray(data530)){
if(data530.issuer === undefined){
const err1160 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
for(const key169 in data530){
if(!((key169 === "issuer") || (key169 === "secretName"))){
const err1161 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169}};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
}
if(data530.issuer !== undefined){
let data532 = data530.issuer;
if(data532 && typeof data532 == "object" && !Array.isArray(data532)){
if(data532.name === undefined){
const err1162 = {instancePath:instancePath+"/elastic/transportTls/issuer",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
for(const key170 in data532){
if(!((key170 === "kind") || (key170 === "name"))){
const err1163 = {instancePath:instancePath+"/elastic/transportTls/issuer",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key170}};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
}
if(data532.kind !== undefined){
let data533 = data532.kind;
if(!((data533 === "Issuer") || (data533 === "ClusterIssuer"))){
const err1164 = {instancePath:instancePath+"/elastic/transportTls/issuer/kind",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.transportTls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1164];
}
else {
vErrors.push(err1164);
}
errors++;
}
}
if(data532.name !== undefined){
let data534 = data532.name;
if(typeof data534 === "string"){
if(!pattern23.test(data534)){
const err1165 = {instancePath:instancePath+"/elastic/transportTls/issuer/name",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
}
else {
const err1166 = {instancePath:instancePath+"/elastic/transportTls/issuer/name",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
}
}
else {
const err1167 = {instancePath:instancePath+"/elastic/transportTls/issuer",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
}
if(data530.secretName !== undefined){
let data535 = data530.secretName;
if(typeof data535 === "string"){
if(!pattern23.test(data535)){
const err1168 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1168];
}
else {
vErrors.push(err1168);
}
errors++;
}
}
else {
const err1169 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1169];
}
else {
vErrors.push(err1169);
}
errors++;
}
}
}
else {
const err1170 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1170];
}
else {
vErrors.push(err1170);
}
errors++;
}
var _valid26 = _errs1331 === errors;
valid292 = valid292 || _valid26;
if(_valid26){
if(props26 !== true){
props26 = true;
}
}
if(!valid292){
const err1171 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
else {
errors = _errs1325;
if(vErrors !== null){
if(_errs1325){
vErrors.length = _errs1325;
}
else {
vErrors = null;
}
}
}
}
if(data527.storage !== undefined){
let data536 = data527.storage;
const _errs1343 = errors;
let valid296 = false;
const _errs1344 = errors;
if(data536 && typeof data536 == "object" && !Array.isArray(data536)){
if(data536.size === undefined){
const err1172 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
for(const key171 in data536){
if(!(((key171 === "size") || (key171 === "class")) || (key171 === "accessModes"))){
const err1173 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key171}};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
}
if(data536.size !== undefined){
let data537 = data536.size;
if(typeof data537 === "string"){
if(!pattern89.test(data537)){
const err1174 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err1174];
}
else {
vErrors.push(err1174);
}
errors++;
}
}
else {
const err1175 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
}
if(data536.class !== undefined){
let data538 = data536.class;
if(typeof data538 === "string"){
if(!pattern23.test(data538)){
const err1176 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1176];
}
else {
vErrors.push(err1176);
}
errors++;
}
}
else {
const err1177 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
}
}
if(data536.accessModes !== undefined){
let data539 = data536.accessModes;
if(Array.isArray(data539)){
const len38 = data539.length;
for(let i38=0; i38<len38; i38++){
let data540 = data539[i38];
if(!(((data540 === "ReadWriteOnce") || (data540 === "ReadWriteMany")) || (data540 === "ReadWriteOncePod"))){
const err1178 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i38,schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1178];
}
else {
vErrors.push(err1178);
}
errors++;
}
}
}
else {
const err1179 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1179];
}
else {
vErrors.push(err1179);
}
errors++;
}
}
}
else {
const err1180 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1180];
}
else {
vErrors.push(err1180);
}
errors++;
}
var _valid27 = _errs1344 === errors;
valid296 = valid296 || _valid27;
if(_valid27){
var props27 = true;
}
const _errs1354 = errors;
if(data536 && typeof data536 == "object" && !Array.isArray(data536)){
if(data536.existingClaim === undefined){
const err1181 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
for(const key172 in data536){
if(!(((key172 === "existingClaim") || (key172 === "subPath")) || (key172 === "accessModes"))){
const err1182 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key172}};
if(vErrors === null){
vErrors = [err1182];
}
else {
vErrors.push(err1182);
}
errors++;
}
}
if(data536.existingClaim !== undefined){
let data541 = data536.existingClaim;
if(typeof data541 === "string"){
if(!pattern23.test(data541)){
const err1183 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
}
else {
const err1184 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1184];
}
else {
vErrors.push(err1184);
}
errors++;
}
}
if(data536.subPath !== undefined){
let data542 = data536.subPath;
if(typeof data542 === "string"){
if(!pattern92.test(data542)){
const err1185 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
}
else {
const err1186 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
}
errors++;
}
}
if(data536.accessModes !== undefined){
let data543 = data536.accessModes;
if(Array.isArray(data543)){
const len39 = data543.length;
for(let i39=0; i39<len39; i39++){
let data544 = data543[i39];
if(!(((data544 === "ReadWriteOnce") || (data544 === "ReadWriteMany")) || (data544 === "ReadWriteOncePod"))){
const err1187 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i39,schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
}
}
else {
const err1188 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
}
}
else {
const err1189 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1189];
}
else {
vErrors.push(err1189);
}
errors++;
}
var _valid27 = _errs1354 === errors;
valid296 = valid296 || _valid27;
if(_valid27){
if(props27 !== true){
props27 = true;
}
}
if(!valid296){
const err1190 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
else {
errors = _errs1343;
if(vErrors !== null){
if(_errs1343){
vErrors.length = _errs1343;
}
else {
vErrors = null;
}
}
}
}
if(data527.mmap !== undefined){
if(typeof data527.mmap !== "boolean"){
const err1191 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/properties/mmap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
}
}
if(data527.diskWatermark !== undefined){
let data546 = data527.diskWatermark;
if(typeof data546 === "string"){
if(!pattern208.test(data546)){
const err1192 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(mb|gb)$"}};
if(vErrors === null){
vErrors = [err1192];
}
else {
vErrors.push(err1192);
}
errors++;
}
}
else {
const err1193 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
}
if(data527.authentication !== undefined){
if(typeof data527.authentication !== "boolean"){
const err1194 = {instancePath:instancePath+"/elastic/authentication",schemaPath:"#/properties/elastic/properties/authentication/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1194];
}
else {
vErrors.push(err1194);
}
errors++;
}
}
if(data527.tls !== undefined){
let data548 = data527.tls;
const _errs1371 = errors;
let valid303 = false;
const _errs1372 = errors;
if(data548 && typeof data548 == "object" && !Array.isArray(data548)){
if(data548.secretName === undefined){
const err1195 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
for(const key173 in data548){
if(!(key173 === "secretName")){
const err1196 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key173}};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
}
if(data548.secretName !== undefined){
let data549 = data548.secretName;
if(typeof data549 === "string"){
if(!pattern23.test(data549)){
const err1197 = {instancePath:instancePath+"/elastic/tls/secretName",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
}
else {
const err1198 = {instancePath:instancePath+"/elastic/tls/secretName",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1198];
}
else {
vErrors.push(err1198);
}
errors++;
}
}
}
else {
const err1199 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
var _valid28 = _errs1372 === errors;
valid303 = valid303 || _valid28;
if(_valid28){
var props28 = true;
}
const _errs1377 = errors;
if(data548 && typeof data548 == "object" && !Array.isArray(data548)){
if(data548.issuer === undefined){
const err1200 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
}
for(const key174 in data548){
if(!((key174 === "issuer") || (key174 === "secretName"))){
const err1201 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174}};
if(vErrors === null){
vErrors = [err1201];
}
else {
vErrors.push(err1201);
}
errors++;
}
}
if(data548.issuer !== undefined){
let data550 = data548.issuer;
if(data550 && typeof data550 == "object" && !Array.isArray(data550)){
if(data550.name === undefined){
const err1202 = {instancePath:instancePath+"/elastic/tls/issuer",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
for(const key175 in data550){
if(!((key175 === "kind") || (key175 === "name"))){
const err1203 = {instancePath:instancePath+"/elastic/tls/issuer",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key175}};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
}
if(data550.kind !== undefined){
let data551 = data550.kind;
if(!((data551 === "Issuer") || (data551 === "ClusterIssuer"))){
const err1204 = {instancePath:instancePath+"/elastic/tls/issuer/kind",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.tls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
}
if(data550.name !== undefined){
let data552 = data550.name;
if(typeof data552 === "string"){
if(!pattern23.test(data552)){
const err1205 = {instancePath:instancePath+"/elastic/tls/issuer/name",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1205];
}
else {
vErrors.push(err1205);
}
errors++;
}
}
else {
const err1206 = {instancePath:instancePath+"/elastic/tls/issuer/name",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1206];
}
else {
vErrors.push(err1206);
}
errors++;
}
}
}
else {
const err1207 = {instancePath:instancePath+"/elastic/tls/issuer",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1207];
}
else {
vErrors.push(err1207);
}
errors++;
}
}
if(data548.secretName !== undefined){
let data553 = data548.secretName;
if(typeof data553 === "string"){
if(!pattern23.test(data553)){
const err1208 = {instancePath:instancePath+"/elastic/tls/secretName",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1208];
}
else {
vErrors.push(err1208);
}
errors++;
}
}
else {
const err1209 = {instancePath:instancePath+"/elastic/tls/secretName",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1209];
}
else {
vErrors.push(err1209);
}
errors++;
}
}
}
else {
const err1210 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
var _valid28 = _errs1377 === errors;
valid303 = valid303 || _valid28;
if(_valid28){
if(props28 !== true){
props28 = true;
}
}
if(!valid303){
const err1211 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
}
errors++;
}
else {
errors = _errs1371;
if(vErrors !== null){
if(_errs1371){
vErrors.length = _errs1371;
}
else {
vErrors = null;
}
}
}
}
if(data527.retention !== undefined){
let data554 = data527.retention;
if(data554 && typeof data554 == "object" && !Array.isArray(data554)){
for(const key176 in data554){
if(!(((((key176 === "events") || (key176 === "statisticsMonths")) || (key176 === "schedule")) || (key176 === "eventsPerSecond")) || (key176 === "dryRun"))){
const err1212 = {instancePath:instancePath+"/elastic/retention",schemaPath:"#/$defs/Retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key176}};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
}
if(data554.events !== undefined){
let data555 = data554.events;
if(data555 && typeof data555 == "object" && !Array.isArray(data555)){
for(const key177 in data555){
if(!((((key177 === "log") || (key177 === "scalar")) || (key177 === "plot")) || (key177 === "debugImage"))){
const err1213 = {instancePath:instancePath+"/elastic/retention/events",schemaPath:"#/$defs/Retention/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key177}};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
}
errors++;
}
}
if(data555.log !== undefined){
let data556 = data555.log;
if(!(((typeof data556 == "number") && (!(data556 % 1) && !isNaN(data556))) && (isFinite(data556)))){
const err1214 = {instancePath:instancePath+"/elastic/retention/events/log",schemaPath:"#/$defs/Retention/properties/events/properties/log/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1214];
}
else {
vErrors.push(err1214);
}
errors++;
}
if((typeof data556 == "number") && (isFinite(data556))){
if(data556 < 7 || isNaN(data556)){
const err1215 = {instancePath:instancePath+"/elastic/retention/events/log",schemaPath:"#/$defs/Retention/properties/events/properties/log/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
}
}
if(data555.scalar !== undefined){
let data557 = data555.scalar;
if(!(((typeof data557 == "number") && (!(data557 % 1) && !isNaN(data557))) && (isFinite(data557)))){
const err1216 = {instancePath:instancePath+"/elastic/retention/events/scalar",schemaPath:"#/$defs/Retention/properties/events/properties/scalar/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
}
errors++;
}
if((typeof data557 == "number") && (isFinite(data557))){
if(data557 < 7 || isNaN(data557)){
const err1217 = {instancePath:instancePath+"/elastic/retention/events/scalar",schemaPath:"#/$defs/Retention/properties/events/properties/scalar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1217];
}
else {
vErrors.push(err1217);
}
errors++;
}
}
}
if(data555.plot !== undefined){
let data558 = data555.plot;
if(!(((typeof data558 == "number") && (!(data558 % 1) && !isNaN(data558))) && (isFinite(data558)))){
const err1218 = {instancePath:instancePath+"/elastic/retention/events/plot",schemaPath:"#/$defs/Retention/properties/events/properties/plot/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
if((typeof data558 == "number") && (isFinite(data558))){
if(data558 < 7 || isNaN(data558)){
const err1219 = {instancePath:instancePath+"/elastic/retention/events/plot",schemaPath:"#/$defs/Retention/properties/events/properties/plot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
}
}
if(data555.debugImage !== undefined){
let data559 = data555.debugImage;
if(!(((typeof data559 == "number") && (!(data559 % 1) && !isNaN(data559))) && (isFinite(data559)))){
const err1220 = {instancePath:instancePath+"/elastic/retention/events/debugImage",schemaPath:"#/$defs/Retention/properties/events/properties/debugImage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
if((typeof data559 == "number") && (isFinite(data559))){
if(data559 < 7 || isNaN(data559)){
const err1221 = {instancePath:instancePath+"/elastic/retention/events/debugImage",schemaPath:"#/$defs/Retention/properties/events/properties/debugImage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
}
}
}
else {
const err1222 = {instancePath:instancePath+"/elastic/retention/events",schemaPath:"#/$defs/Retention/properties/events/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
}
if(data554.statisticsMonths !== undefined){
let data560 = data554.statisticsMonths;
if(!(((typeof data560 == "number") && (!(data560 % 1) && !isNaN(data560))) && (isFinite(data560)))){
const err1223 = {instancePath:instancePath+"/elastic/retention/statisticsMonths",schemaPath:"#/$defs/Retention/properties/statisticsMonths/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
if((typeof data560 == "number") && (isFinite(data560))){
if(data560 < 1 || isNaN(data560)){
const err1224 = {instancePath:instancePath+"/elastic/retention/statisticsMonths",schemaPath:"#/$defs/Retention/properties/statisticsMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
}
}
if(data554.schedule !== undefined){
let data561 = data554.schedule;
if(typeof data561 === "string"){
if(!pattern212.test(data561)){
const err1225 = {instancePath:instancePath+"/elastic/retention/schedule",schemaPath:"#/$defs/Retention/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$"}};
if(vErrors === null){
vErrors = [err1225];
}
else {
vErrors.push(err1225);
}
errors++;
}
}
else {
const err1226 = {instancePath:instancePath+"/elastic/retention/schedule",schemaPath:"#/$defs/Retention/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
}
if(data554.eventsPerSecond !== undefined){
let data562 = data554.eventsPerSecond;
if(!(((typeof data562 == "number") && (!(data562 % 1) && !isNaN(data562))) && (isFinite(data562)))){
const err1227 = {instancePath:instancePath+"/elastic/retention/eventsPerSecond",schemaPath:"#/$defs/Retention/properties/eventsPerSecond/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
if((typeof data562 == "number") && (isFinite(data562))){
if(data562 < 1 || isNaN(data562)){
const err1228 = {instancePath:instancePath+"/elastic/retention/eventsPerSecond",schemaPath:"#/$defs/Retention/properties/eventsPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
}
}
if(data554.dryRun !== undefined){
if(typeof data554.dryRun !== "boolean"){
const err1229 = {instancePath:instancePath+"/elastic/retention/dryRun",schemaPath:"#/$defs/Retention/properties/dryRun/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1229];
}
else {
vErrors.push(err1229);
}
errors++;
}
}
}
else {
const err1230 = {instancePath:instancePath+"/elastic/retention",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
}
if(data527.external !== undefined){
let data564 = data527.external;
if(data564 && typeof data564 == "object" && !Array.isArray(data564)){
if(data564.hosts === undefined){
const err1231 = {instancePath:instancePath+"/elastic/external",schemaPath:"#/properties/elastic/properties/external/required",keyword:"required",params:{missingProperty: "hosts"}};
if(vErrors === null){
vErrors = [err1231];
}
else {
vErrors.push(err1231);
}
errors++;
}
for(const key178 in data564){
if(!((((key178 === "hosts") || (key178 === "login")) || (key178 === "tls")) || (key178 === "retention"))){
const err1232 = {instancePath:instancePath+"/elastic/external",schemaPath:"#/properties/elastic/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key178}};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
}
if(data564.hosts !== undefined){
let data565 = data564.hosts;
if(Array.isArray(data565)){
if(data565.length < 1){
const err1233 = {instancePath:instancePath+"/elastic/external/hosts",schemaPath:"#/properties/elastic/properties/external/properties/hosts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
const len40 = data565.length;
for(let i40=0; i40<len40; i40++){
let data566 = data565[i40];
if(data566 && typeof data566 == "object" && !Array.isArray(data566)){
if(data566.host === undefined){
const err1234 = {instancePath:instancePath+"/elastic/external/hosts/" + i40,schemaPath:"#/$defs/ExternalHost/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
for(const key179 in data566){
if(!((key179 === "host") || (key179 === "port"))){
const err1235 = {instancePath:instancePath+"/elastic/external/hosts/" + i40,schemaPath:"#/$defs/ExternalHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key179}};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
}
if(data566.host !== undefined){
let data567 = data566.host;
if(typeof data567 === "string"){
if(!pattern6.test(data567)){
const err1236 = {instancePath:instancePath+"/elastic/external/hosts/" + i40+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
}
else {
const err1237 = {instancePath:instancePath+"/elastic/external/hosts/" + i40+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1237];
}
else {
vErrors.push(err1237);
}
errors++;
}
}
if(data566.port !== undefined){
let data568 = data566.port;
if(!(((typeof data568 == "number") && (!(data568 % 1) && !isNaN(data568))) && (isFinite(data568)))){
const err1238 = {instancePath:instancePath+"/elastic/external/hosts/" + i40+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1238];
}
else {
vErrors.push(err1238);
}
errors++;
}
if((typeof data568 == "number") && (isFinite(data568))){
if(data568 > 65535 || isNaN(data568)){
const err1239 = {instancePath:instancePath+"/elastic/external/hosts/" + i40+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1239];
}
else {
vErrors.push(err1239);
}
errors++;
}
if(data568 < 1 || isNaN(data568)){
const err1240 = {instancePath:instancePath+"/elastic/external/hosts/" + i40+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1240];
}
else {
vErrors.push(err1240);
}
errors++;
}
}
}
}
else {
const err1241 = {instancePath:instancePath+"/elastic/external/hosts/" + i40,schemaPath:"#/$defs/ExternalHost/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1241];
}
else {
vErrors.push(err1241);
}
errors++;
}
}
}
else {
const err1242 = {instancePath:instancePath+"/elastic/external/hosts",schemaPath:"#/properties/elastic/properties/external/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1242];
}
else {
vErrors.push(err1242);
}
errors++;
}
}
if(data564.login !== undefined){
let data569 = data564.login;
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
if(data569.username === undefined){
const err1243 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err1243];
}
else {
vErrors.push(err1243);
}
errors++;
}
if(data569.passwordSecret === undefined){
const err1244 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err1244];
}
else {
vErrors.push(err1244);
}
errors++;
}
for(const key180 in data569){
if(!((key180 === "username") || (key180 === "passwordSecret"))){
const err1245 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180}};
if(vErrors === null){
vErrors = [err1245];
}
else {
vErrors.push(err1245);
}
errors++;
}
}
if(data569.username !== undefined){
let data570 = data569.username;
if(typeof data570 === "string"){
if(!pattern194.test(data570)){
const err1246 = {instancePath:instancePath+"/elastic/external/login/username",schemaPath:"#/properties/elastic/properties/external/properties/login/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null){
vErrors = [err1246];
}
else {
vErrors.push(err1246);
}
errors++;
}
}
else {
const err1247 = {instancePath:instancePath+"/elastic/external/login/username",schemaPath:"#/properties/elastic/properties/external/properties/login/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1247];
}
else {
vErrors.push(err1247);
}
errors++;
}
}
if(data569.passwordSecret !== undefined){
let data571 = data569.passwordSecret;
if(data571 && typeof data571 == "object" && !Array.isArray(data571)){
if(data571.name === undefined){
const err1248 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1248];
}
else {
vErrors.push(err1248);
}
errors++;
}
if(data571.key === undefined){
const err1249 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1249];
}
else {
vErrors.push(err1249);
}
errors++;
}
for(const key181 in data571){
if(!((key181 === "name") || (key181 === "key"))){
const err1250 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181}};
if(vErrors === null){
vErrors = [err1250];
}
else {
vErrors.push(err1250);
}
errors++;
}
}
if(data571.name !== undefined){
let data572 = data571.name;
if(typeof data572 === "string"){
if(!pattern23.test(data572)){
const err1251 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1251];
}
else {
vErrors.push(err1251);
}
errors++;
}
}
else {
const err1252 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1252];
}
else {
vErrors.push(err1252);
}
errors++;
}
}
if(data571.key !== undefined){
let data573 = data571.key;
if(typeof data573 === "string"){
if(!pattern51.test(data573)){
const err1253 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1253];
}
else {
vErrors.push(err1253);
}
errors++;
}
}
else {
const err1254 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1254];
}
else {
vErrors.push(err1254);
}
errors++;
}
}
}
else {
const err1255 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1255];
}
else {
vErrors.push(err1255);
}
errors++;
}
}
}
else {
const err1256 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1256];
}
else {
vErrors.push(err1256);
}
errors++;
}
}
if(data564.tls !== undefined){
let data574 = data564.tls;
if(data574 && typeof data574 == "object" && !Array.isArray(data574)){
for(const key182 in data574){
if(!(key182 === "ca")){
const err1257 = {instancePath:instancePath+"/elastic/external/tls",schemaPath:"#/$defs/ExternalTls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key182}};
if(vErrors === null){
vErrors = [err1257];
}
else {
vErrors.push(err1257);
}
errors++;
}
}
if(data574.ca !== undefined){
let data575 = data574.ca;
const _errs1442 = errors;
let valid320 = false;
const _errs1443 = errors;
if(data575 && typeof data575 == "object" && !Array.isArray(data575)){
if(data575.name === undefined){
const err1258 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1258];
}
else {
vErrors.push(err1258);
}
errors++;
}
if(data575.key === undefined){
const err1259 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1259];
}
else {
vErrors.push(err1259);
}
errors++;
}
for(const key183 in data575){
if(!((key183 === "name") || (key183 === "key"))){
const err1260 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key183}};
if(vErrors === null){
vErrors = [err1260];
}
else {
vErrors.push(err1260);
}
errors++;
}
}
if(data575.name !== undefined){
let data576 = data575.name;
if(typeof data576 === "string"){
if(!pattern23.test(data576)){
const err1261 = {instancePath:instancePath+"/elastic/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1261];
}
else {
vErrors.push(err1261);
}
errors++;
}
}
else {
const err1262 = {instancePath:instancePath+"/elastic/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1262];
}
else {
vErrors.push(err1262);
}
errors++;
}
}
if(data575.key !== undefined){
let data577 = data575.key;
if(typeof data577 === "string"){
if(!pattern51.test(data577)){
const err1263 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1263];
}
else {
vErrors.push(err1263);
}
errors++;
}
}
else {
const err1264 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1264];
}
else {
vErrors.push(err1264);
}
errors++;
}
}
}
else {
const err1265 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1265];
}
else {
vErrors.push(err1265);
}
errors++;
}
var _valid29 = _errs1443 === errors;
valid320 = valid320 || _valid29;
if(_valid29){
var props29 = true;
}
const _errs1450 = errors;
if(data575 && typeof data575 == "object" && !Array.isArray(data575)){
if(data575.configMap === undefined){
const err1266 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err1266];
}
else {
vErrors.push(err1266);
}
errors++;
}
if(data575.key === undefined){
const err1267 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1267];
}
else {
vErrors.push(err1267);
}
errors++;
}
for(const key184 in data575){
if(!((key184 === "configMap") || (key184 === "key"))){
const err1268 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key184}};
if(vErrors === null){
vErrors = [err1268];
}
else {
vErrors.push(err1268);
}
errors++;
}
}
if(data575.configMap !== undefined){
let data578 = data575.configMap;
if(typeof data578 === "string"){
if(!pattern23.test(data578)){
const err1269 = {instancePath:instancePath+"/elastic/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1269];
}
else {
vErrors.push(err1269);
}
errors++;
}
}
else {
const err1270 = {instancePath:instancePath+"/elastic/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1270];
}
else {
vErrors.push(err1270);
}
errors++;
}
}
if(data575.key !== undefined){
let data579 = data575.key;
if(typeof data579 === "string"){
if(!pattern51.test(data579)){
const err1271 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1271];
}
else {
vErrors.push(err1271);
}
errors++;
}
}
else {
const err1272 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1272];
}
else {
vErrors.push(err1272);
}
errors++;
}
}
}
else {
const err1273 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1273];
}
else {
vErrors.push(err1273);
}
errors++;
}
var _valid29 = _errs1450 === errors;
valid320 = valid320 || _valid29;
if(_valid29){
if(props29 !== true){
props29 = true;
}
}
if(!valid320){
const err1274 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1274];
}
else {
vErrors.push(err1274);
}
errors++;
}
else {
errors = _errs1442;
if(vErrors !== null){
if(_errs1442){
vErrors.length = _errs1442;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1275 = {instancePath:instancePath+"/elastic/external/tls",schemaPath:"#/$defs/ExternalTls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1275];
}
else {
vErrors.push(err1275);
}
errors++;
}
}
if(data564.retention !== undefined){
let data580 = data564.retention;
if(data580 && typeof data580 == "object" && !Array.isArray(data580)){
for(const key185 in data580){
if(!(((((key185 === "events") || (key185 === "statisticsMonths")) || (key185 === "schedule")) || (key185 === "eventsPerSecond")) || (key185 === "dryRun"))){
const err1276 = {instancePath:instancePath+"/elastic/external/retention",schemaPath:"#/$defs/Retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key185}};
if(vErrors === null){
vErrors = [err1276];
}
else {
vErrors.push(err1276);
}
errors++;
}
}
if(data580.events !== undefined){
let data581 = data580.events;
if(data581 && typeof data581 == "object" && !Array.isArray(data581)){
for(const key186 in data581){
if(!((((key186 === "log") || (key186 === "scalar")) || (key186 === "plot")) || (key186 === "debugImage"))){
const err1277 = {instancePath:instancePath+"/elastic/external/retention/events",schemaPath:"#/$defs/Retention/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key186}};
if(vErrors === null){
vErrors = [err1277];
}
else {
vErrors.push(err1277);
}
errors++;
}
}
if(data581.log !== undefined){
let data582 = data581.log;
if(!(((typeof data582 == "number") && (!(data582 % 1) && !isNaN(data582))) && (isFinite(data582)))){
const err1278 = {instancePath:instancePath+"/elastic/external/retention/events/log",schemaPath:"#/$defs/Retention/properties/events/properties/log/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1278];
}
else {
vErrors.push(err1278);
}
errors++;
}
if((typeof data582 == "number") && (isFinite(data582))){
if(data582 < 7 || isNaN(data582)){
const err1279 = {instancePath:instancePath+"/elastic/external/retention/events/log",schemaPath:"#/$defs/Retention/properties/events/properties/log/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1279];
}
else {
vErrors.push(err1279);
}
errors++;
}
}
}
if(data581.scalar !== undefined){
let data583 = data581.scalar;
if(!(((typeof data583 == "number") && (!(data583 % 1) && !isNaN(data583))) && (isFinite(data583)))){
const err1280 = {instancePath:instancePath+"/elastic/external/retention/events/scalar",schemaPath:"#/$defs/Retention/properties/events/properties/scalar/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1280];
}
else {
vErrors.push(err1280);
}
errors++;
}
if((typeof data583 == "number") && (isFinite(data583))){
if(data583 < 7 || isNaN(data583)){
const err1281 = {instancePath:instancePath+"/elastic/external/retention/events/scalar",schemaPath:"#/$defs/Retention/properties/events/properties/scalar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1281];
}
else {
vErrors.push(err1281);
}
errors++;
}
}
}
if(data581.plot !== undefined){
let data584 = data581.plot;
if(!(((typeof data584 == "number") && (!(data584 % 1) && !isNaN(data584))) && (isFinite(data584)))){
const err1282 = {instancePath:instancePath+"/elastic/external/retention/events/plot",schemaPath:"#/$defs/Retention/properties/events/properties/plot/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1282];
}
else {
vErrors.push(err1282);
}
errors++;
}
if((typeof data584 == "number") && (isFinite(data584))){
if(data584 < 7 || isNaN(data584)){
const err1283 = {instancePath:instancePath+"/elastic/external/retention/events/plot",schemaPath:"#/$defs/Retention/properties/events/properties/plot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1283];
}
else {
vErrors.push(err1283);
}
errors++;
}
}
}
if(data581.debugImage !== undefined){
let data585 = data581.debugImage;
if(!(((typeof data585 == "number") && (!(data585 % 1) && !isNaN(data585))) && (isFinite(data585)))){
const err1284 = {instancePath:instancePath+"/elastic/external/retention/events/debugImage",schemaPath:"#/$defs/Retention/properties/events/properties/debugImage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1284];
}
else {
vErrors.push(err1284);
}
errors++;
}
if((typeof data585 == "number") && (isFinite(data585))){
if(data585 < 7 || isNaN(data585)){
const err1285 = {instancePath:instancePath+"/elastic/external/retention/events/debugImage",schemaPath:"#/$defs/Retention/properties/events/properties/debugImage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1285];
}
else {
vErrors.push(err1285);
}
errors++;
}
}
}
}
else {
const err1286 = {instancePath:instancePath+"/elastic/external/retention/events",schemaPath:"#/$defs/Retention/properties/events/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1286];
}
else {
vErrors.push(err1286);
}
errors++;
}
}
if(data580.statisticsMonths !== undefined){
let data586 = data580.statisticsMonths;
if(!(((typeof data586 == "number") && (!(data586 % 1) && !isNaN(data586))) && (isFinite(data586)))){
const err1287 = {instancePath:instancePath+"/elastic/external/retention/statisticsMonths",schemaPath:"#/$defs/Retention/properties/statisticsMonths/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1287];
}
else {
vErrors.push(err1287);
}
errors++;
}
if((typeof data586 == "number") && (isFinite(data586))){
if(data586 < 1 || isNaN(data586)){
const err1288 = {instancePath:instancePath+"/elastic/external/retention/statisticsMonths",schemaPath:"#/$defs/Retention/properties/statisticsMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1288];
}
else {
vErrors.push(err1288);
}
errors++;
}
}
}
if(data580.schedule !== undefined){
let data587 = data580.schedule;
if(typeof data587 === "string"){
if(!pattern212.test(data587)){
const err1289 = {instancePath:instancePath+"/elastic/external/retention/schedule",schemaPath:"#/$defs/Retention/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$"}};
if(vErrors === null){
vErrors = [err1289];
}
else {
vErrors.push(err1289);
}
errors++;
}
}
else {
const err1290 = {instancePath:instancePath+"/elastic/external/retention/schedule",schemaPath:"#/$defs/Retention/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1290];
}
else {
vErrors.push(err1290);
}
errors++;
}
}
if(data580.eventsPerSecond !== undefined){
let data588 = data580.eventsPerSecond;
if(!(((typeof data588 == "number") && (!(data588 % 1) && !isNaN(data588))) && (isFinite(data588)))){
const err1291 = {instancePath:instancePath+"/elastic/external/retention/eventsPerSecond",schemaPath:"#/$defs/Retention/properties/eventsPerSecond/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1291];
}
else {
vErrors.push(err1291);
}
errors++;
}
if((typeof data588 == "number") && (isFinite(data588))){
if(data588 < 1 || isNaN(data588)){
const err1292 = {instancePath:instancePath+"/elastic/external/retention/eventsPerSecond",schemaPath:"#/$defs/Retention/properties/eventsPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1292];
}
else {
vErrors.push(err1292);
}
errors++;
}
}
}
if(data580.dryRun !== undefined){
if(typeof data580.dryRun !== "boolean"){
const err1293 = {instancePath:instancePath+"/elastic/external/retention/dryRun",schemaPath:"#/$defs/Retention/properties/dryRun/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1293];
}
else {
vErrors.push(err1293);
}
errors++;
}
}
}
else {
const err1294 = {instancePath:instancePath+"/elastic/external/retention",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1294];
}
else {
vErrors.push(err1294);
}
errors++;
}
}
}
else {
const err1295 = {instancePath:instancePath+"/elastic/external",schemaPath:"#/properties/elastic/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1295];
}
else {
vErrors.push(err1295);
}
errors++;
}
}
if(data527.external !== undefined){
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
if(data527.pods !== undefined){
const err1296 = {instancePath:instancePath+"/elastic/pods",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/pods/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1296];
}
else {
vErrors.push(err1296);
}
errors++;
}
if(data527.nodes !== undefined){
const err1297 = {instancePath:instancePath+"/elastic/nodes",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/nodes/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1297];
}
else {
vErrors.push(err1297);
}
errors++;
}
if(data527.transportTls !== undefined){
const err1298 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/transportTls/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1298];
}
else {
vErrors.push(err1298);
}
errors++;
}
if(data527.storage !== undefined){
const err1299 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/storage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1299];
}
else {
vErrors.push(err1299);
}
errors++;
}
if(data527.mmap !== undefined){
const err1300 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/mmap/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1300];
}
else {
vErrors.push(err1300);
}
errors++;
}
if(data527.diskWatermark !== undefined){
const err1301 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/diskWatermark/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1301];
}
else {
vErrors.push(err1301);
}
errors++;
}
if(data527.authentication !== undefined){
const err1302 = {instancePath:instancePath+"/elastic/authentication",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/authentication/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1302];
}
else {
vErrors.push(err1302);
}
errors++;
}
if(data527.tls !== undefined){
const err1303 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/tls/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1303];
}
else {
vErrors.push(err1303);
}
errors++;
}
if(data527.retention !== undefined){
const err1304 = {instancePath:instancePath+"/elastic/retention",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/retention/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1304];
}
else {
vErrors.push(err1304);
}
errors++;
}
}
}
}
else {
const err1305 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1305];
}
else {
vErrors.push(err1305);
}
errors++;
}
}
if(data.redis !== undefined){
let data599 = data.redis;
if(data599 && typeof data599 == "object" && !Array.isArray(data599)){
for(const key187 in data599){
if(!((((((key187 === "pods") || (key187 === "storage")) || (key187 === "memoryPercent")) || (key187 === "authentication")) || (key187 === "tls")) || (key187 === "external"))){
const err1306 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key187}};
if(vErrors === null){
vErrors = [err1306];
}
else {
vErrors.push(err1306);
}
errors++;
}
}
if(data599.pods !== undefined){
if(!(validate31(data599.pods, {instancePath:instancePath+"/redis/pods",parentData:data599,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data599.storage !== undefined){
let data601 = data599.storage;
const _errs1486 = errors;
let valid329 = false;
const _errs1487 = errors;
if(data601 && typeof data601 == "object" && !Array.isArray(data601)){
if(data601.size === undefined){
const err1307 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err1307];
}
else {
vErrors.push(err1307);
}
errors++;
}
for(const key188 in data601){
if(!(((key188 === "size") || (key188 === "class")) || (key188 === "accessModes"))){
const err1308 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key188}};
if(vErrors === null){
vErrors = [err1308];
}
else {
vErrors.push(err1308);
}
errors++;
}
}
if(data601.size !== undefined){
let data602 = data601.size;
if(typeof data602 === "string"){
if(!pattern89.test(data602)){
const err1309 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err1309];
}
else {
vErrors.push(err1309);
}
errors++;
}
}
else {
const err1310 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1310];
}
else {
vErrors.push(err1310);
}
errors++;
}
}
if(data601.class !== undefined){
let data603 = data601.class;
if(typeof data603 === "string"){
if(!pattern23.test(data603)){
const err1311 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1311];
}
else {
vErrors.push(err1311);
}
errors++;
}
}
else {
const err1312 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1312];
}
else {
vErrors.push(err1312);
}
errors++;
}
}
if(data601.accessModes !== undefined){
let data604 = data601.accessModes;
if(Array.isArray(data604)){
const len41 = data604.length;
for(let i41=0; i41<len41; i41++){
let data605 = data604[i41];
if(!(((data605 === "ReadWriteOnce") || (data605 === "ReadWriteMany")) || (data605 === "ReadWriteOncePod"))){
const err1313 = {instancePath:instancePath+"/redis/storage/accessModes/" + i41,schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1313];
}
else {
vErrors.push(err1313);
}
errors++;
}
}
}
else {
const err1314 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1314];
}
else {
vErrors.push(err1314);
}
errors++;
}
}
}
else {
const err1315 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1315];
}
else {
vErrors.push(err1315);
}
errors++;
}
var _valid30 = _errs1487 === errors;
valid329 = valid329 || _valid30;
if(_valid30){
var props30 = true;
}
const _errs1497 = errors;
if(data601 && typeof data601 == "object" && !Array.isArray(data601)){
if(data601.existingClaim === undefined){
const err1316 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err1316];
}
else {
vErrors.push(err1316);
}
errors++;
}
for(const key189 in data601){
if(!(((key189 === "existingClaim") || (key189 === "subPath")) || (key189 === "accessModes"))){
const err1317 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key189}};
if(vErrors === null){
vErrors = [err1317];
}
else {
vErrors.push(err1317);
}
errors++;
}
}
if(data601.existingClaim !== undefined){
let data606 = data601.existingClaim;
if(typeof data606 === "string"){
if(!pattern23.test(data606)){
const err1318 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1318];
}
else {
vErrors.push(err1318);
}
errors++;
}
}
else {
const err1319 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1319];
}
else {
vErrors.push(err1319);
}
errors++;
}
}
if(data601.subPath !== undefined){
let data607 = data601.subPath;
if(typeof data607 === "string"){
if(!pattern92.test(data607)){
const err1320 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err1320];
}
else {
vErrors.push(err1320);
}
errors++;
}
}
else {
const err1321 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1321];
}
else {
vErrors.push(err1321);
}
errors++;
}
}
if(data601.accessModes !== undefined){
let data608 = data601.accessModes;
if(Array.isArray(data608)){
const len42 = data608.length;
for(let i42=0; i42<len42; i42++){
let data609 = data608[i42];
if(!(((data609 === "ReadWriteOnce") || (data609 === "ReadWriteMany")) || (data609 === "ReadWriteOncePod"))){
const err1322 = {instancePath:instancePath+"/redis/storage/accessModes/" + i42,schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1322];
}
else {
vErrors.push(err1322);
}
errors++;
}
}
}
else {
const err1323 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1323];
}
else {
vErrors.push(err1323);
}
errors++;
}
}
}
else {
const err1324 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1324];
}
else {
vErrors.push(err1324);
}
errors++;
}
var _valid30 = _errs1497 === errors;
valid329 = valid329 || _valid30;
if(_valid30){
if(props30 !== true){
props30 = true;
}
}
if(!valid329){
const err1325 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1325];
}
else {
vErrors.push(err1325);
}
errors++;
}
else {
errors = _errs1486;
if(vErrors !== null){
if(_errs1486){
vErrors.length = _errs1486;
}
else {
vErrors = null;
}
}
}
}
if(data599.memoryPercent !== undefined){
let data610 = data599.memoryPercent;
if(!(((typeof data610 == "number") && (!(data610 % 1) && !isNaN(data610))) && (isFinite(data610)))){
const err1326 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1326];
}
else {
vErrors.push(err1326);
}
errors++;
}
if((typeof data610 == "number") && (isFinite(data610))){
if(data610 > 80 || isNaN(data610)){
const err1327 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80}};
if(vErrors === null){
vErrors = [err1327];
}
else {
vErrors.push(err1327);
}
errors++;
}
if(data610 < 10 || isNaN(data610)){
const err1328 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err1328];
}
else {
vErrors.push(err1328);
}
errors++;
}
}
}
if(data599.authentication !== undefined){
if(typeof data599.authentication !== "boolean"){
const err1329 = {instancePath:instancePath+"/redis/authentication",schemaPath:"#/properties/redis/properties/authentication/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1329];
}
else {
vErrors.push(err1329);
}
errors++;
}
}
if(data599.tls !== undefined){
let data612 = data599.tls;
const _errs1512 = errors;
let valid336 = false;
const _errs1513 = errors;
if(data612 && typeof data612 == "object" && !Array.isArray(data612)){
if(data612.secretName === undefined){
const err1330 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err1330];
}
else {
vErrors.push(err1330);
}
errors++;
}
for(const key190 in data612){
if(!(key190 === "secretName")){
const err1331 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key190}};
if(vErrors === null){
vErrors = [err1331];
}
else {
vErrors.push(err1331);
}
errors++;
}
}
if(data612.secretName !== undefined){
let data613 = data612.secretName;
if(typeof data613 === "string"){
if(!pattern23.test(data613)){
const err1332 = {instancePath:instancePath+"/redis/tls/secretName",schemaPath:"#/properties/redis/properties/tls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1332];
}
else {
vErrors.push(err1332);
}
errors++;
}
}
else {
const err1333 = {instancePath:instancePath+"/redis/tls/secretName",schemaPath:"#/properties/redis/properties/tls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1333];
}
else {
vErrors.push(err1333);
}
errors++;
}
}
}
else {
const err1334 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1334];
}
else {
vErrors.push(err1334);
}
errors++;
}
var _valid31 = _errs1513 === errors;
valid336 = valid336 || _valid31;
if(_valid31){
var props31 = true;
}
const _errs1518 = errors;
if(data612 && typeof data612 == "object" && !Array.isArray(data612)){
if(data612.issuer === undefined){
const err1335 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err1335];
}
else {
vErrors.push(err1335);
}
errors++;
}
for(const key191 in data612){
if(!((key191 === "issuer") || (key191 === "secretName"))){
const err1336 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key191}};
if(vErrors === null){
vErrors = [err1336];
}
else {
vErrors.push(err1336);
}
errors++;
}
}
if(data612.issuer !== undefined){
let data614 = data612.issuer;
if(data614 && typeof data614 == "object" && !Array.isArray(data614)){
if(data614.name === undefined){
const err1337 = {instancePath:instancePath+"/redis/tls/issuer",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1337];
}
else {
vErrors.push(err1337);
}
errors++;
}
for(const key192 in data614){
if(!((key192 === "kind") || (key192 === "name"))){
const err1338 = {instancePath:instancePath+"/redis/tls/issuer",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key192}};
if(vErrors === null){
vErrors = [err1338];
}
else {
vErrors.push(err1338);
}
errors++;
}
}
if(data614.kind !== undefined){
let data615 = data614.kind;
if(!((data615 === "Issuer") || (data615 === "ClusterIssuer"))){
const err1339 = {instancePath:instancePath+"/redis/tls/issuer/kind",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.tls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1339];
}
else {
vErrors.push(err1339);
}
errors++;
}
}
if(data614.name !== undefined){
let data616 = data614.name;
if(typeof data616 === "string"){
if(!pattern23.test(data616)){
const err1340 = {instancePath:instancePath+"/redis/tls/issuer/name",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1340];
}
else {
vErrors.push(err1340);
}
errors++;
}
}
else {
const err1341 = {instancePath:instancePath+"/redis/tls/issuer/name",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1341];
}
else {
vErrors.push(err1341);
}
errors++;
}
}
}
else {
const err1342 = {instancePath:instancePath+"/redis/tls/issuer",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1342];
}
else {
vErrors.push(err1342);
}
errors++;
}
}
if(data612.secretName !== undefined){
let data617 = data612.secretName;
if(typeof data617 === "string"){
if(!pattern23.test(data617)){
const err1343 = {instancePath:instancePath+"/redis/tls/secretName",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1343];
}
else {
vErrors.push(err1343);
}
errors++;
}
}
else {
const err1344 = {instancePath:instancePath+"/redis/tls/secretName",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1344];
}
else {
vErrors.push(err1344);
}
errors++;
}
}
}
else {
const err1345 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1345];
}
else {
vErrors.push(err1345);
}
errors++;
}
var _valid31 = _errs1518 === errors;
valid336 = valid336 || _valid31;
if(_valid31){
if(props31 !== true){
props31 = true;
}
}
if(!valid336){
const err1346 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1346];
}
else {
vErrors.push(err1346);
}
errors++;
}
else {
errors = _errs1512;
if(vErrors !== null){
if(_errs1512){
vErrors.length = _errs1512;
}
else {
vErrors = null;
}
}
}
}
if(data599.external !== undefined){
let data618 = data599.external;
if(data618 && typeof data618 == "object" && !Array.isArray(data618)){
if(data618.host === undefined){
const err1347 = {instancePath:instancePath+"/redis/external",schemaPath:"#/properties/redis/properties/external/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err1347];
}
else {
vErrors.push(err1347);
}
errors++;
}
for(const key193 in data618){
if(!(((((key193 === "host") || (key193 === "port")) || (key193 === "cluster")) || (key193 === "login")) || (key193 === "tls"))){
const err1348 = {instancePath:instancePath+"/redis/external",schemaPath:"#/properties/redis/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key193}};
if(vErrors === null){
vErrors = [err1348];
}
else {
vErrors.push(err1348);
}
errors++;
}
}
if(data618.host !== undefined){
let data619 = data618.host;
if(typeof data619 === "string"){
if(!pattern6.test(data619)){
const err1349 = {instancePath:instancePath+"/redis/external/host",schemaPath:"#/properties/redis/properties/external/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
if(vErrors === null){
vErrors = [err1349];
}
else {
vErrors.push(err1349);
}
errors++;
}
}
else {
const err1350 = {instancePath:instancePath+"/redis/external/host",schemaPath:"#/properties/redis/properties/external/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1350];
}
else {
vErrors.push(err1350);
}
errors++;
}
}
if(data618.port !== undefined){
let data620 = data618.port;
if(!(((typeof data620 == "number") && (!(data620 % 1) && !isNaN(data620))) && (isFinite(data620)))){
const err1351 = {instancePath:instancePath+"/redis/external/port",schemaPath:"#/properties/redis/properties/external/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1351];
}
else {
vErrors.push(err1351);
}
errors++;
}
if((typeof data620 == "number") && (isFinite(data620))){
if(data620 > 65535 || isNaN(data620)){
const err1352 = {instancePath:instancePath+"/redis/external/port",schemaPath:"#/properties/redis/properties/external/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1352];
}
else {
vErrors.push(err1352);
}
errors++;
}
if(data620 < 1 || isNaN(data620)){
const err1353 = {instancePath:instancePath+"/redis/external/port",schemaPath:"#/properties/redis/properties/external/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1353];
}
else {
vErrors.push(err1353);
}
errors++;
}
}
}
if(data618.cluster !== undefined){
if(typeof data618.cluster !== "boolean"){
const err1354 = {instancePath:instancePath+"/redis/external/cluster",schemaPath:"#/properties/redis/properties/external/properties/cluster/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1354];
}
else {
vErrors.push(err1354);
}
errors++;
}
}
if(data618.login !== undefined){
let data622 = data618.login;
if(data622 && typeof data622 == "object" && !Array.isArray(data622)){
if(data622.passwordSecret === undefined){
const err1355 = {instancePath:instancePath+"/redis/external/login",schemaPath:"#/properties/redis/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err1355];
}
else {
vErrors.push(err1355);
}
errors++;
}
for(const key194 in data622){
if(!((key194 === "username") || (key194 === "passwordSecret"))){
const err1356 = {instancePath:instancePath+"/redis/external/login",schemaPath:"#/properties/redis/properties/external/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key194}};
if(vErrors === null){
vErrors = [err1356];
}
else {
vErrors.push(err1356);
}
errors++;
}
}
if(data622.username !== undefined){
let data623 = data622.username;
if(typeof data623 === "string"){
if(!pattern194.test(data623)){
const err1357 = {instancePath:instancePath+"/redis/external/login/username",schemaPath:"#/properties/redis/properties/external/properties/login/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null){
vErrors = [err1357];
}
else {
vErrors.push(err1357);
}
errors++;
}
}
else {
const err1358 = {instancePath:instancePath+"/redis/external/login/username",schemaPath:"#/properties/redis/properties/external/properties/login/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1358];
}
else {
vErrors.push(err1358);
}
errors++;
}
}
if(data622.passwordSecret !== undefined){
let data624 = data622.passwordSecret;
if(data624 && typeof data624 == "object" && !Array.isArray(data624)){
if(data624.name === undefined){
const err1359 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1359];
}
else {
vErrors.push(err1359);
}
errors++;
}
if(data624.key === undefined){
const err1360 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1360];
}
else {
vErrors.push(err1360);
}
errors++;
}
for(const key195 in data624){
if(!((key195 === "name") || (key195 === "key"))){
const err1361 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key195}};
if(vErrors === null){
vErrors = [err1361];
}
else {
vErrors.push(err1361);
}
errors++;
}
}
if(data624.name !== undefined){
let data625 = data624.name;
if(typeof data625 === "string"){
if(!pattern23.test(data625)){
const err1362 = {instancePath:instancePath+"/redis/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1362];
}
else {
vErrors.push(err1362);
}
errors++;
}
}
else {
const err1363 = {instancePath:instancePath+"/redis/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1363];
}
else {
vErrors.push(err1363);
}
errors++;
}
}
if(data624.key !== undefined){
let data626 = data624.key;
if(typeof data626 === "string"){
if(!pattern51.test(data626)){
const err1364 = {instancePath:instancePath+"/redis/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1364];
}
else {
vErrors.push(err1364);
}
errors++;
}
}
else {
const err1365 = {instancePath:instancePath+"/redis/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1365];
}
else {
vErrors.push(err1365);
}
errors++;
}
}
}
else {
const err1366 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1366];
}
else {
vErrors.push(err1366);
}
errors++;
}
}
}
else {
const err1367 = {instancePath:instancePath+"/redis/external/login",schemaPath:"#/properties/redis/properties/external/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1367];
}
else {
vErrors.push(err1367);
}
errors++;
}
}
if(data618.tls !== undefined){
let data627 = data618.tls;
if(data627 && typeof data627 == "object" && !Array.isArray(data627)){
for(const key196 in data627){
if(!(key196 === "ca")){
const err1368 = {instancePath:instancePath+"/redis/external/tls",schemaPath:"#/$defs/ExternalTls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key196}};
if(vErrors === null){
vErrors = [err1368];
}
else {
vErrors.push(err1368);
}
errors++;
}
}
if(data627.ca !== undefined){
let data628 = data627.ca;
const _errs1556 = errors;
let valid346 = false;
const _errs1557 = errors;
if(data628 && typeof data628 == "object" && !Array.isArray(data628)){
if(data628.name === undefined){
const err1369 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1369];
}
else {
vErrors.push(err1369);
}
errors++;
}
if(data628.key === undefined){
const err1370 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1370];
}
else {
vErrors.push(err1370);
}
errors++;
}
for(const key197 in data628){
if(!((key197 === "name") || (key197 === "key"))){
const err1371 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key197}};
if(vErrors === null){
vErrors = [err1371];
}
else {
vErrors.push(err1371);
}
errors++;
}
}
if(data628.name !== undefined){
let data629 = data628.name;
if(typeof data629 === "string"){
if(!pattern23.test(data629)){
const err1372 = {instancePath:instancePath+"/redis/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1372];
}
else {
vErrors.push(err1372);
}
errors++;
}
}
else {
const err1373 = {instancePath:instancePath+"/redis/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1373];
}
else {
vErrors.push(err1373);
}
errors++;
}
}
if(data628.key !== undefined){
let data630 = data628.key;
if(typeof data630 === "string"){
if(!pattern51.test(data630)){
const err1374 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1374];
}
else {
vErrors.push(err1374);
}
errors++;
}
}
else {
const err1375 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1375];
}
else {
vErrors.push(err1375);
}
errors++;
}
}
}
else {
const err1376 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1376];
}
else {
vErrors.push(err1376);
}
errors++;
}
var _valid32 = _errs1557 === errors;
valid346 = valid346 || _valid32;
if(_valid32){
var props32 = true;
}
const _errs1564 = errors;
if(data628 && typeof data628 == "object" && !Array.isArray(data628)){
if(data628.configMap === undefined){
const err1377 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err1377];
}
else {
vErrors.push(err1377);
}
errors++;
}
if(data628.key === undefined){
const err1378 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1378];
}
else {
vErrors.push(err1378);
}
errors++;
}
for(const key198 in data628){
if(!((key198 === "configMap") || (key198 === "key"))){
const err1379 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key198}};
if(vErrors === null){
vErrors = [err1379];
}
else {
vErrors.push(err1379);
}
errors++;
}
}
if(data628.configMap !== undefined){
let data631 = data628.configMap;
if(typeof data631 === "string"){
if(!pattern23.test(data631)){
const err1380 = {instancePath:instancePath+"/redis/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1380];
}
else {
vErrors.push(err1380);
}
errors++;
}
}
else {
const err1381 = {instancePath:instancePath+"/redis/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1381];
}
else {
vErrors.push(err1381);
}
errors++;
}
}
if(data628.key !== undefined){
let data632 = data628.key;
if(typeof data632 === "string"){
if(!pattern51.test(data632)){
const err1382 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1382];
}
else {
vErrors.push(err1382);
}
errors++;
}
}
else {
const err1383 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1383];
}
else {
vErrors.push(err1383);
}
errors++;
}
}
}
else {
const err1384 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1384];
}
else {
vErrors.push(err1384);
}
errors++;
}
var _valid32 = _errs1564 === errors;
valid346 = valid346 || _valid32;
if(_valid32){
if(props32 !== true){
props32 = true;
}
}
if(!valid346){
const err1385 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1385];
}
else {
vErrors.push(err1385);
}
errors++;
}
else {
errors = _errs1556;
if(vErrors !== null){
if(_errs1556){
vErrors.length = _errs1556;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1386 = {instancePath:instancePath+"/redis/external/tls",schemaPath:"#/$defs/ExternalTls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1386];
}
else {
vErrors.push(err1386);
}
errors++;
}
}
}
else {
const err1387 = {instancePath:instancePath+"/redis/external",schemaPath:"#/properties/redis/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1387];
}
else {
vErrors.push(err1387);
}
errors++;
}
}
if(data599.external !== undefined){
if(data599 && typeof data599 == "object" && !Array.isArray(data599)){
if(data599.pods !== undefined){
const err1388 = {instancePath:instancePath+"/redis/pods",schemaPath:"#/properties/redis/dependentSchemas/external/properties/pods/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1388];
}
else {
vErrors.push(err1388);
}
errors++;
}
if(data599.storage !== undefined){
const err1389 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/dependentSchemas/external/properties/storage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1389];
}
else {
vErrors.push(err1389);
}
errors++;
}
if(data599.memoryPercent !== undefined){
const err1390 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/dependentSchemas/external/properties/memoryPercent/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1390];
}
else {
vErrors.push(err1390);
}
errors++;
}
if(data599.authentication !== undefined){
const err1391 = {instancePath:instancePath+"/redis/authentication",schemaPath:"#/properties/redis/dependentSchemas/external/properties/authentication/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1391];
}
else {
vErrors.push(err1391);
}
errors++;
}
if(data599.tls !== undefined){
const err1392 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/dependentSchemas/external/properties/tls/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1392];
}
else {
vErrors.push(err1392);
}
errors++;
}
}
}
}
else {
const err1393 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1393];
}
else {
vErrors.push(err1393);
}
errors++;
}
}
if(data.patches !== undefined){
let data638 = data.patches;
if(Array.isArray(data638)){
const len43 = data638.length;
for(let i43=0; i43<len43; i43++){
let data639 = data638[i43];
const _errs1575 = errors;
let valid353 = false;
const _errs1576 = errors;
if(data639 && typeof data639 == "object" && !Array.isArray(data639)){
if(data639.target === undefined){
const err1394 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err1394];
}
else {
vErrors.push(err1394);
}
errors++;
}
if(data639.op === undefined){
const err1395 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err1395];
}
else {
vErrors.push(err1395);
}
errors++;
}
if(data639.path === undefined){
const err1396 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1396];
}
else {
vErrors.push(err1396);
}
errors++;
}
if(data639.value === undefined){
const err1397 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1397];
}
else {
vErrors.push(err1397);
}
errors++;
}
for(const key199 in data639){
if(!((((key199 === "target") || (key199 === "op")) || (key199 === "path")) || (key199 === "value"))){
const err1398 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key199}};
if(vErrors === null){
vErrors = [err1398];
}
else {
vErrors.push(err1398);
}
errors++;
}
}
if(data639.target !== undefined){
let data640 = data639.target;
if(!((((((((((((((((((((((((((((((data640 === "Deployment/api") || (data640 === "Deployment/async-delete")) || (data640 === "Deployment/fileserver")) || (data640 === "Deployment/web")) || (data640 === "PodDisruptionBudget/api")) || (data640 === "PodDisruptionBudget/async-delete")) || (data640 === "PodDisruptionBudget/elastic")) || (data640 === "PodDisruptionBudget/fileserver")) || (data640 === "PodDisruptionBudget/mongo")) || (data640 === "PodDisruptionBudget/redis")) || (data640 === "PodDisruptionBudget/web")) || (data640 === "Service/api")) || (data640 === "Service/elastic")) || (data640 === "Service/elastic-members")) || (data640 === "Service/fileserver")) || (data640 === "Service/mongo")) || (data640 === "Service/mongo-members")) || (data640 === "Service/redis")) || (data640 === "Service/redis-members")) || (data640 === "Service/web")) || (data640 === "ServiceAccount/api")) || (data640 === "ServiceAccount/async-delete")) || (data640 === "ServiceAccount/elastic")) || (data640 === "ServiceAccount/fileserver")) || (data640 === "ServiceAccount/mongo")) || (data640 === "ServiceAccount/redis")) || (data640 === "ServiceAccount/web")) || (data640 === "StatefulSet/elastic")) || (data640 === "StatefulSet/mongo")) || (data640 === "StatefulSet/redis"))){
const err1399 = {instancePath:instancePath+"/patches/" + i43+"/target",schemaPath:"#/properties/patches/items/anyOf/0/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.target.enum}};
if(vErrors === null){
vErrors = [err1399];
}
else {
vErrors.push(err1399);
}
errors++;
}
}
if(data639.op !== undefined){
let data641 = data639.op;
if(!(((data641 === "add") || (data641 === "replace")) || (data641 === "test"))){
const err1400 = {instancePath:instancePath+"/patches/" + i43+"/op",schemaPath:"#/properties/patches/items/anyOf/0/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.op.enum}};
if(vErrors === null){
vErrors = [err1400];
}
else {
vErrors.push(err1400);
}
errors++;
}
}
if(data639.path !== undefined){
let data642 = data639.path;
if(typeof data642 === "string"){
if(!pattern237.test(data642)){
const err1401 = {instancePath:instancePath+"/patches/" + i43+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err1401];
}
else {
vErrors.push(err1401);
}
errors++;
}
}
else {
const err1402 = {instancePath:instancePath+"/patches/" + i43+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1402];
}
else {
vErrors.push(err1402);
}
errors++;
}
}
}
else {
const err1403 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1403];
}
else {
vErrors.push(err1403);
}
errors++;
}
var _valid33 = _errs1576 === errors;
valid353 = valid353 || _valid33;
if(_valid33){
var props33 = true;
}
const _errs1583 = errors;
if(data639 && typeof data639 == "object" && !Array.isArray(data639)){
if(data639.target === undefined){
const err1404 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err1404];
}
else {
vErrors.push(err1404);
}
errors++;
}
if(data639.op === undefined){
const err1405 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err1405];
}
else {
vErrors.push(err1405);
}
errors++;
}
if(data639.path === undefined){
const err1406 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1406];
}
else {
vErrors.push(err1406);
}
errors++;
}
for(const key200 in data639){
if(!(((key200 === "target") || (key200 === "op")) || (key200 === "path"))){
const err1407 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key200}};
if(vErrors === null){
vErrors = [err1407];
}
else {
vErrors.push(err1407);
}
errors++;
}
}
if(data639.target !== undefined){
let data643 = data639.target;
if(!((((((((((((((((((((((((((((((data643 === "Deployment/api") || (data643 === "Deployment/async-delete")) || (data643 === "Deployment/fileserver")) || (data643 === "Deployment/web")) || (data643 === "PodDisruptionBudget/api")) || (data643 === "PodDisruptionBudget/async-delete")) || (data643 === "PodDisruptionBudget/elastic")) || (data643 === "PodDisruptionBudget/fileserver")) || (data643 === "PodDisruptionBudget/mongo")) || (data643 === "PodDisruptionBudget/redis")) || (data643 === "PodDisruptionBudget/web")) || (data643 === "Service/api")) || (data643 === "Service/elastic")) || (data643 === "Service/elastic-members")) || (data643 === "Service/fileserver")) || (data643 === "Service/mongo")) || (data643 === "Service/mongo-members")) || (data643 === "Service/redis")) || (data643 === "Service/redis-members")) || (data643 === "Service/web")) || (data643 === "ServiceAccount/api")) || (data643 === "ServiceAccount/async-delete")) || (data643 === "ServiceAccount/elastic")) || (data643 === "ServiceAccount/fileserver")) || (data643 === "ServiceAccount/mongo")) || (data643 === "ServiceAccount/redis")) || (data643 === "ServiceAccount/web")) || (data643 === "StatefulSet/elastic")) || (data643 === "StatefulSet/mongo")) || (data643 === "StatefulSet/redis"))){
const err1408 = {instancePath:instancePath+"/patches/" + i43+"/target",schemaPath:"#/properties/patches/items/anyOf/1/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[1].properties.target.enum}};
if(vErrors === null){
vErrors = [err1408];
}
else {
vErrors.push(err1408);
}
errors++;
}
}
if(data639.op !== undefined){
if("remove" !== data639.op){
const err1409 = {instancePath:instancePath+"/patches/" + i43+"/op",schemaPath:"#/properties/patches/items/anyOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove"}};
if(vErrors === null){
vErrors = [err1409];
}
else {
vErrors.push(err1409);
}
errors++;
}
}
if(data639.path !== undefined){
let data645 = data639.path;
if(typeof data645 === "string"){
if(!pattern237.test(data645)){
const err1410 = {instancePath:instancePath+"/patches/" + i43+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err1410];
}
else {
vErrors.push(err1410);
}
errors++;
}
}
else {
const err1411 = {instancePath:instancePath+"/patches/" + i43+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1411];
}
else {
vErrors.push(err1411);
}
errors++;
}
}
}
else {
const err1412 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1412];
}
else {
vErrors.push(err1412);
}
errors++;
}
var _valid33 = _errs1583 === errors;
valid353 = valid353 || _valid33;
if(_valid33){
if(props33 !== true){
props33 = true;
}
}
if(!valid353){
const err1413 = {instancePath:instancePath+"/patches/" + i43,schemaPath:"#/properties/patches/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1413];
}
else {
vErrors.push(err1413);
}
errors++;
}
else {
errors = _errs1575;
if(vErrors !== null){
if(_errs1575){
vErrors.length = _errs1575;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1414 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1414];
}
else {
vErrors.push(err1414);
}
errors++;
}
}
if(data.extras !== undefined){
let data646 = data.extras;
if(data646 && typeof data646 == "object" && !Array.isArray(data646)){
for(const key201 in data646){
if(!(((key201 === "foundation") || (key201 === "stores")) || (key201 === "app"))){
const err1415 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key201}};
if(vErrors === null){
vErrors = [err1415];
}
else {
vErrors.push(err1415);
}
errors++;
}
}
if(data646.foundation !== undefined){
let data647 = data646.foundation;
if(data647 && typeof data647 == "object" && !Array.isArray(data647)){
for(const key202 in data647){
if(!(((key202 === "resources") || (key202 === "patches")) || (key202 === "components"))){
const err1416 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key202}};
if(vErrors === null){
vErrors = [err1416];
}
else {
vErrors.push(err1416);
}
errors++;
}
}
if(data647.resources !== undefined){
let data648 = data647.resources;
if(Array.isArray(data648)){
const len44 = data648.length;
for(let i44=0; i44<len44; i44++){
if(typeof data648[i44] !== "string"){
const err1417 = {instancePath:instancePath+"/extras/foundation/resources/" + i44,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1417];
}
else {
vErrors.push(err1417);
}
errors++;
}
}
}
else {
const err1418 = {instancePath:instancePath+"/extras/foundation/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1418];
}
else {
vErrors.push(err1418);
}
errors++;
}
}
if(data647.patches !== undefined){
let data650 = data647.patches;
if(Array.isArray(data650)){
const len45 = data650.length;
for(let i45=0; i45<len45; i45++){
let data651 = data650[i45];
if(data651 && typeof data651 == "object" && !Array.isArray(data651)){
if(data651.path === undefined){
const err1419 = {instancePath:instancePath+"/extras/foundation/patches/" + i45,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1419];
}
else {
vErrors.push(err1419);
}
errors++;
}
for(const key203 in data651){
if(!((key203 === "path") || (key203 === "target"))){
const err1420 = {instancePath:instancePath+"/extras/foundation/patches/" + i45,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key203}};
if(vErrors === null){
vErrors = [err1420];
}
else {
vErrors.push(err1420);
}
errors++;
}
}
if(data651.path !== undefined){
let data652 = data651.path;
if(typeof data652 === "string"){
if(!pattern239.test(data652)){
const err1421 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1421];
}
else {
vErrors.push(err1421);
}
errors++;
}
}
else {
const err1422 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1422];
}
else {
vErrors.push(err1422);
}
errors++;
}
}
if(data651.target !== undefined){
let data653 = data651.target;
if(data653 && typeof data653 == "object" && !Array.isArray(data653)){
for(const key204 in data653){
if(!((((((key204 === "group") || (key204 === "version")) || (key204 === "kind")) || (key204 === "name")) || (key204 === "labelSelector")) || (key204 === "annotationSelector"))){
const err1423 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key204}};
if(vErrors === null){
vErrors = [err1423];
}
else {
vErrors.push(err1423);
}
errors++;
}
}
if(data653.group !== undefined){
if(typeof data653.group !== "string"){
const err1424 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1424];
}
else {
vErrors.push(err1424);
}
errors++;
}
}
if(data653.version !== undefined){
if(typeof data653.version !== "string"){
const err1425 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1425];
}
else {
vErrors.push(err1425);
}
errors++;
}
}
if(data653.kind !== undefined){
if(typeof data653.kind !== "string"){
const err1426 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1426];
}
else {
vErrors.push(err1426);
}
errors++;
}
}
if(data653.name !== undefined){
if(typeof data653.name !== "string"){
const err1427 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1427];
}
else {
vErrors.push(err1427);
}
errors++;
}
}
if(data653.labelSelector !== undefined){
if(typeof data653.labelSelector !== "string"){
const err1428 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1428];
}
else {
vErrors.push(err1428);
}
errors++;
}
}
if(data653.annotationSelector !== undefined){
if(typeof data653.annotationSelector !== "string"){
const err1429 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1429];
}
else {
vErrors.push(err1429);
}
errors++;
}
}
}
else {
const err1430 = {instancePath:instancePath+"/extras/foundation/patches/" + i45+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1430];
}
else {
vErrors.push(err1430);
}
errors++;
}
}
}
else {
const err1431 = {instancePath:instancePath+"/extras/foundation/patches/" + i45,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1431];
}
else {
vErrors.push(err1431);
}
errors++;
}
}
}
else {
const err1432 = {instancePath:instancePath+"/extras/foundation/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1432];
}
else {
vErrors.push(err1432);
}
errors++;
}
}
if(data647.components !== undefined){
let data660 = data647.components;
if(Array.isArray(data660)){
const len46 = data660.length;
for(let i46=0; i46<len46; i46++){
if(typeof data660[i46] !== "string"){
const err1433 = {instancePath:instancePath+"/extras/foundation/components/" + i46,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1433];
}
else {
vErrors.push(err1433);
}
errors++;
}
}
}
else {
const err1434 = {instancePath:instancePath+"/extras/foundation/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1434];
}
else {
vErrors.push(err1434);
}
errors++;
}
}
}
else {
const err1435 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1435];
}
else {
vErrors.push(err1435);
}
errors++;
}
}
if(data646.stores !== undefined){
let data662 = data646.stores;
if(data662 && typeof data662 == "object" && !Array.isArray(data662)){
for(const key205 in data662){
if(!(((key205 === "resources") || (key205 === "patches")) || (key205 === "components"))){
const err1436 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key205}};
if(vErrors === null){
vErrors = [err1436];
}
else {
vErrors.push(err1436);
}
errors++;
}
}
if(data662.resources !== undefined){
let data663 = data662.resources;
if(Array.isArray(data663)){
const len47 = data663.length;
for(let i47=0; i47<len47; i47++){
if(typeof data663[i47] !== "string"){
const err1437 = {instancePath:instancePath+"/extras/stores/resources/" + i47,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1437];
}
else {
vErrors.push(err1437);
}
errors++;
}
}
}
else {
const err1438 = {instancePath:instancePath+"/extras/stores/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1438];
}
else {
vErrors.push(err1438);
}
errors++;
}
}
if(data662.patches !== undefined){
let data665 = data662.patches;
if(Array.isArray(data665)){
const len48 = data665.length;
for(let i48=0; i48<len48; i48++){
let data666 = data665[i48];
if(data666 && typeof data666 == "object" && !Array.isArray(data666)){
if(data666.path === undefined){
const err1439 = {instancePath:instancePath+"/extras/stores/patches/" + i48,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1439];
}
else {
vErrors.push(err1439);
}
errors++;
}
for(const key206 in data666){
if(!((key206 === "path") || (key206 === "target"))){
const err1440 = {instancePath:instancePath+"/extras/stores/patches/" + i48,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key206}};
if(vErrors === null){
vErrors = [err1440];
}
else {
vErrors.push(err1440);
}
errors++;
}
}
if(data666.path !== undefined){
let data667 = data666.path;
if(typeof data667 === "string"){
if(!pattern239.test(data667)){
const err1441 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1441];
}
else {
vErrors.push(err1441);
}
errors++;
}
}
else {
const err1442 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1442];
}
else {
vErrors.push(err1442);
}
errors++;
}
}
if(data666.target !== undefined){
let data668 = data666.target;
if(data668 && typeof data668 == "object" && !Array.isArray(data668)){
for(const key207 in data668){
if(!((((((key207 === "group") || (key207 === "version")) || (key207 === "kind")) || (key207 === "name")) || (key207 === "labelSelector")) || (key207 === "annotationSelector"))){
const err1443 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key207}};
if(vErrors === null){
vErrors = [err1443];
}
else {
vErrors.push(err1443);
}
errors++;
}
}
if(data668.group !== undefined){
if(typeof data668.group !== "string"){
const err1444 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1444];
}
else {
vErrors.push(err1444);
}
errors++;
}
}
if(data668.version !== undefined){
if(typeof data668.version !== "string"){
const err1445 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1445];
}
else {
vErrors.push(err1445);
}
errors++;
}
}
if(data668.kind !== undefined){
if(typeof data668.kind !== "string"){
const err1446 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1446];
}
else {
vErrors.push(err1446);
}
errors++;
}
}
if(data668.name !== undefined){
if(typeof data668.name !== "string"){
const err1447 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1447];
}
else {
vErrors.push(err1447);
}
errors++;
}
}
if(data668.labelSelector !== undefined){
if(typeof data668.labelSelector !== "string"){
const err1448 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1448];
}
else {
vErrors.push(err1448);
}
errors++;
}
}
if(data668.annotationSelector !== undefined){
if(typeof data668.annotationSelector !== "string"){
const err1449 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1449];
}
else {
vErrors.push(err1449);
}
errors++;
}
}
}
else {
const err1450 = {instancePath:instancePath+"/extras/stores/patches/" + i48+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1450];
}
else {
vErrors.push(err1450);
}
errors++;
}
}
}
else {
const err1451 = {instancePath:instancePath+"/extras/stores/patches/" + i48,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1451];
}
else {
vErrors.push(err1451);
}
errors++;
}
}
}
else {
const err1452 = {instancePath:instancePath+"/extras/stores/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1452];
}
else {
vErrors.push(err1452);
}
errors++;
}
}
if(data662.components !== undefined){
let data675 = data662.components;
if(Array.isArray(data675)){
const len49 = data675.length;
for(let i49=0; i49<len49; i49++){
if(typeof data675[i49] !== "string"){
const err1453 = {instancePath:instancePath+"/extras/stores/components/" + i49,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1453];
}
else {
vErrors.push(err1453);
}
errors++;
}
}
}
else {
const err1454 = {instancePath:instancePath+"/extras/stores/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1454];
}
else {
vErrors.push(err1454);
}
errors++;
}
}
}
else {
const err1455 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1455];
}
else {
vErrors.push(err1455);
}
errors++;
}
}
if(data646.app !== undefined){
let data677 = data646.app;
if(data677 && typeof data677 == "object" && !Array.isArray(data677)){
for(const key208 in data677){
if(!(((key208 === "resources") || (key208 === "patches")) || (key208 === "components"))){
const err1456 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key208}};
if(vErrors === null){
vErrors = [err1456];
}
else {
vErrors.push(err1456);
}
errors++;
}
}
if(data677.resources !== undefined){
let data678 = data677.resources;
if(Array.isArray(data678)){
const len50 = data678.length;
for(let i50=0; i50<len50; i50++){
if(typeof data678[i50] !== "string"){
const err1457 = {instancePath:instancePath+"/extras/app/resources/" + i50,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1457];
}
else {
vErrors.push(err1457);
}
errors++;
}
}
}
else {
const err1458 = {instancePath:instancePath+"/extras/app/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1458];
}
else {
vErrors.push(err1458);
}
errors++;
}
}
if(data677.patches !== undefined){
let data680 = data677.patches;
if(Array.isArray(data680)){
const len51 = data680.length;
for(let i51=0; i51<len51; i51++){
let data681 = data680[i51];
if(data681 && typeof data681 == "object" && !Array.isArray(data681)){
if(data681.path === undefined){
const err1459 = {instancePath:instancePath+"/extras/app/patches/" + i51,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1459];
}
else {
vErrors.push(err1459);
}
errors++;
}
for(const key209 in data681){
if(!((key209 === "path") || (key209 === "target"))){
const err1460 = {instancePath:instancePath+"/extras/app/patches/" + i51,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key209}};
if(vErrors === null){
vErrors = [err1460];
}
else {
vErrors.push(err1460);
}
errors++;
}
}
if(data681.path !== undefined){
let data682 = data681.path;
if(typeof data682 === "string"){
if(!pattern239.test(data682)){
const err1461 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1461];
}
else {
vErrors.push(err1461);
}
errors++;
}
}
else {
const err1462 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1462];
}
else {
vErrors.push(err1462);
}
errors++;
}
}
if(data681.target !== undefined){
let data683 = data681.target;
if(data683 && typeof data683 == "object" && !Array.isArray(data683)){
for(const key210 in data683){
if(!((((((key210 === "group") || (key210 === "version")) || (key210 === "kind")) || (key210 === "name")) || (key210 === "labelSelector")) || (key210 === "annotationSelector"))){
const err1463 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key210}};
if(vErrors === null){
vErrors = [err1463];
}
else {
vErrors.push(err1463);
}
errors++;
}
}
if(data683.group !== undefined){
if(typeof data683.group !== "string"){
const err1464 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1464];
}
else {
vErrors.push(err1464);
}
errors++;
}
}
if(data683.version !== undefined){
if(typeof data683.version !== "string"){
const err1465 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1465];
}
else {
vErrors.push(err1465);
}
errors++;
}
}
if(data683.kind !== undefined){
if(typeof data683.kind !== "string"){
const err1466 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1466];
}
else {
vErrors.push(err1466);
}
errors++;
}
}
if(data683.name !== undefined){
if(typeof data683.name !== "string"){
const err1467 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1467];
}
else {
vErrors.push(err1467);
}
errors++;
}
}
if(data683.labelSelector !== undefined){
if(typeof data683.labelSelector !== "string"){
const err1468 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1468];
}
else {
vErrors.push(err1468);
}
errors++;
}
}
if(data683.annotationSelector !== undefined){
if(typeof data683.annotationSelector !== "string"){
const err1469 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1469];
}
else {
vErrors.push(err1469);
}
errors++;
}
}
}
else {
const err1470 = {instancePath:instancePath+"/extras/app/patches/" + i51+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1470];
}
else {
vErrors.push(err1470);
}
errors++;
}
}
}
else {
const err1471 = {instancePath:instancePath+"/extras/app/patches/" + i51,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1471];
}
else {
vErrors.push(err1471);
}
errors++;
}
}
}
else {
const err1472 = {instancePath:instancePath+"/extras/app/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1472];
}
else {
vErrors.push(err1472);
}
errors++;
}
}
if(data677.components !== undefined){
let data690 = data677.components;
if(Array.isArray(data690)){
const len52 = data690.length;
for(let i52=0; i52<len52; i52++){
if(typeof data690[i52] !== "string"){
const err1473 = {instancePath:instancePath+"/extras/app/components/" + i52,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1473];
}
else {
vErrors.push(err1473);
}
errors++;
}
}
}
else {
const err1474 = {instancePath:instancePath+"/extras/app/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1474];
}
else {
vErrors.push(err1474);
}
errors++;
}
}
}
else {
const err1475 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1475];
}
else {
vErrors.push(err1475);
}
errors++;
}
}
}
else {
const err1476 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1476];
}
else {
vErrors.push(err1476);
}
errors++;
}
}
}
else {
const err1477 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1477];
}
else {
vErrors.push(err1477);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const validate = validate20;
