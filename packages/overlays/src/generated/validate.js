// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
"use strict";
const schema31 = {"title":"Environment","type":"object","additionalProperties":false,"required":["exposure","credentials","users"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"cluster":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"release":{"enum":["1.14.1","1.15","1.16","1.17.0","2.0","2.1","2.2","2.3.0","2.4.0"]},"exposure":{"anyOf":[{"title":"NodePortExposure","type":"object","additionalProperties":false,"required":["kind","host"],"properties":{"kind":{"const":"nodePort"},"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"NodePortBehindRecords","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"nodePort"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"LoadBalancerExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"loadBalancer"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"sourceRanges":{"type":"array","items":{"type":"string"}}}},{"title":"IngressExposure","type":"object","additionalProperties":false,"required":["kind","domain","className","controller"],"properties":{"kind":{"const":"ingress"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"controller":{"enum":["nginx","haproxy","traefik","other"]},"tls":{"anyOf":[{"title":"TlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"TlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"GatewayExposure","type":"object","additionalProperties":false,"required":["kind","domain","gateway"],"properties":{"kind":{"const":"gateway"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"gateway":{"anyOf":[{"title":"GivenGateway","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"sectionName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"sectionNames":{"title":"Listeners","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"api":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"files":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"tls":{"type":"boolean"}}},{"title":"MadeGateway","type":"object","additionalProperties":false,"required":["className"],"properties":{"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"tls":{"anyOf":[{"title":"TlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"TlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"redirectHttp":{"type":"boolean"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"infrastructureAnnotations":{"type":"object","additionalProperties":{"type":"string"}}}}]},"timeout":{"type":"string","pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}}},{"title":"NoExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"none"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"}}}]},"formerFilesUrls":{"type":"array","items":{"type":"string"}},"oauth2Proxy":{"title":"Oauth2ProxySettings","type":"object","additionalProperties":false,"required":["issuerUrl","clientId","clientSecret","cookieSecret","emailDomains"],"properties":{"issuerUrl":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"clientId":{"type":"string","pattern":"^\\S+$"},"clientSecret":{"$ref":"#/$defs/SecretKey"},"cookieSecret":{"$ref":"#/$defs/SecretKey"},"emailDomains":{"type":"array","items":{"type":"string"},"minItems":1},"groups":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}},"caBundle":{"$ref":"#/$defs/CaBundle"},"replicas":{"type":"integer","minimum":1},"extraArgs":{"type":"array","items":{"type":"string"}}}},"credentials":{"anyOf":[{"title":"ExistingSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"existingSecret"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"GeneratedSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"generated"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"SopsSecret","type":"object","additionalProperties":false,"required":["kind","recipients"],"properties":{"kind":{"const":"sops"},"recipients":{"type":"array","items":{"type":"string"},"minItems":1},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"ExternalSecretCredentials","type":"object","additionalProperties":false,"required":["kind","store","remote"],"properties":{"kind":{"const":"externalSecrets"},"store":{"title":"SecretStore","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["SecretStore","ClusterSecretStore"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"remote":{"anyOf":[{"title":"RemoteEntry","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^\\S+$"}}},{"title":"RemoteEntries","type":"object","additionalProperties":false,"required":["prefix"],"properties":{"prefix":{"type":"string","pattern":"^\\S+$"}}}]},"refreshInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}}]},"users":{"type":"array","items":{"anyOf":[{"title":"SecretUser","type":"object","additionalProperties":false,"required":["username","name"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"secretKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"InlineUser","type":"object","additionalProperties":false,"required":["username","name","passwordHash"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"passwordHash":{"type":"string","pattern":"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}}}]},"minItems":1},"sessionCookie":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"images":{"title":"ImageSettings","type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"},"pullSecrets":{"type":"array","items":{"type":"string"}},"server":{"$ref":"#/$defs/ImageVersion"},"mongo":{"$ref":"#/$defs/ImageVersion"},"elastic":{"$ref":"#/$defs/ImageVersion"},"redis":{"$ref":"#/$defs/ImageVersion"},"oauth2Proxy":{"$ref":"#/$defs/ImageVersion"},"mongoExporter":{"$ref":"#/$defs/ImageVersion"},"elasticExporter":{"$ref":"#/$defs/ImageVersion"},"redisExporter":{"$ref":"#/$defs/ImageVersion"}}},"airGapped":{"type":"boolean"},"maintenance":{"type":"boolean"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"network":{"title":"NetworkSettings","type":"object","additionalProperties":false,"properties":{"policies":{"type":"boolean"},"clients":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"agents":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"destinations":{"type":"array","items":{"title":"Destination","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"enum":["dns","kubernetesApi","buckets","proxy","updates","identityProvider","externalMongo","externalElastic","externalRedis"]},"peers":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"ports":{"type":"array","items":{"type":"integer"}}}}},"egress":{"type":"array","items":{"title":"Egress","type":"object","additionalProperties":false,"required":["from","to","ports"],"properties":{"from":{"enum":["api","async-delete","web","fileserver","mongo","elastic","redis","credentials","oauth2-proxy","elastic-retention","mongo-exporter","elastic-exporter","redis-exporter"]},"to":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]},"ports":{"type":"array","items":{"type":"integer"},"minItems":1},"protocol":{"enum":["TCP","UDP"]}}}}}},"flux":{"title":"FluxSettings","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"anyOf":[{"title":"GitSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"git"},"url":{"type":"string","pattern":"^(https?|ssh)://[^/\\s]+(/\\S*)?$"},"ref":{"anyOf":[{"title":"GitBranch","type":"object","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"GitCommit","type":"object","additionalProperties":false,"required":["commit"],"properties":{"commit":{"type":"string","pattern":"^[0-9a-f]{40}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","github"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"sparseCheckout":{"type":"array","items":{"type":"string"}}}},{"title":"OciSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"oci"},"url":{"type":"string","pattern":"^oci://[^/\\s]+/\\S+$"},"ref":{"anyOf":[{"title":"OciTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}}},{"title":"OciSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"OciDigest","type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","gcp"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}}},{"title":"ExistingSource","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"const":"existing"},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"sourceKind":{"enum":["GitRepository","OCIRepository","Bucket"]}}}]},"path":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"retryInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"timeout":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"decryption":{"title":"FluxDecryption","type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"substitute":{"type":"object","additionalProperties":{"type":"string"}},"substituteFrom":{"type":"array","items":{"title":"FluxVariables","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"enum":["ConfigMap","Secret"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"optional":{"type":"boolean"}}}}}},"size":{"enum":["S","M","L"]},"monitoring":{"title":"MonitoringSettings","type":"object","additionalProperties":false,"required":["prometheus"],"properties":{"prometheus":{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"intervalSec":{"type":"integer","minimum":5},"accounts":{"title":"ExporterAccounts","type":"object","additionalProperties":false,"properties":{"mongo":{"$ref":"#/$defs/StoreAccount"},"elastic":{"$ref":"#/$defs/StoreAccount"},"redis":{"$ref":"#/$defs/StoreAccount"}}},"blackbox":{"title":"BlackboxExporter","type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$"},"module":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$"}}},"thresholds":{"title":"Thresholds","type":"object","additionalProperties":false,"properties":{"volumePercent":{"type":"integer","minimum":10,"maximum":95},"indexGib":{"type":"integer","minimum":1},"backupHours":{"type":"integer","minimum":1},"replicationLagSec":{"type":"integer","minimum":1}}},"dashboardLabels":{"type":"object","additionalProperties":{"type":"string"}},"runbook":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"}}},"pods":{"$ref":"#/$defs/PythonPodSettings"},"api":{"title":"ApiSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"autoscaling":{"$ref":"#/$defs/Autoscaling"},"pods":{"$ref":"#/$defs/PythonPodSettings"},"gunicorn":{"title":"Gunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1},"maxRequests":{"type":"integer","minimum":1},"maxRequestsJitter":{"type":"integer","minimum":0}}},"watchdog":{"title":"Watchdog","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"thresholdSec":{"type":"integer","minimum":1},"intervalSec":{"type":"integer","minimum":1}}},"cookies":{"title":"Cookies","type":"object","additionalProperties":false,"properties":{"sameSite":{"enum":["Lax","Strict","None"]},"maxAgeSec":{"type":"integer","minimum":60}}},"sessions":{"title":"Sessions","type":"object","additionalProperties":false,"properties":{"defaultExpirationSec":{"type":"integer","minimum":60},"maxExpirationSec":{"type":"integer","minimum":60}}},"cors":{"title":"Cors","type":"object","additionalProperties":false,"properties":{"origins":{"type":"array","items":{"type":"string"}}}},"workers":{"title":"Workers","type":"object","additionalProperties":false,"properties":{"timeoutSec":{"type":"integer","minimum":60},"taskUpdateTimeoutSec":{"type":"integer","minimum":60},"autoRegister":{"type":"boolean"},"autoUnregister":{"type":"boolean"}}},"asyncDelete":{"title":"AsyncDelete","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"replicas":{"const":1},"resources":{"$ref":"#/$defs/Resources"},"maxRetries":{"type":"integer","minimum":1},"retryTimeoutSec":{"type":"integer","minimum":1},"fileserverTimeoutSec":{"type":"integer","minimum":1}}},"storageCredentials":{"title":"StorageCredentials","type":"object","additionalProperties":false,"properties":{"s3":{"type":"array","items":{"title":"S3Access","type":"object","additionalProperties":false,"required":["accessKey","secretKey"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"},"host":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"region":{"type":"string"},"secure":{"type":"boolean"},"accessKey":{"$ref":"#/$defs/SecretKey"},"secretKey":{"$ref":"#/$defs/SecretKey"}}}},"gcs":{"type":"array","items":{"title":"GcsAccess","type":"object","additionalProperties":false,"required":["project","credentials"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"project":{"type":"string"},"credentials":{"$ref":"#/$defs/SecretKey"}}}},"azure":{"type":"array","items":{"title":"AzureAccess","type":"object","additionalProperties":false,"required":["account","accountKey"],"properties":{"account":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"container":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"accountKey":{"$ref":"#/$defs/SecretKey"}}}}}},"servicesAgent":{"type":"boolean"},"checkForUpdates":{"type":"boolean"},"statistics":{"type":"boolean"},"prePopulate":{"type":"boolean"},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]},"company":{"type":"string","pattern":"^[0-9a-f]{32}$"},"databaseInitSec":{"type":"integer","minimum":1},"extraConfig":{"title":"ExtraConfig","type":"object","additionalProperties":false,"properties":{"shared":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}},"apiserver":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}}}}},"web":{"title":"WebSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"autoscaling":{"$ref":"#/$defs/Autoscaling"},"pods":{"$ref":"#/$defs/PodSettings"},"proxyTimeoutSec":{"type":"integer","minimum":1},"ipv6":{"type":"boolean"},"loginNotice":{"type":"string"},"displayTips":{"type":"boolean"},"updateNotice":{"type":"boolean"},"browserOrigins":{"type":"array","items":{"type":"string"}},"configuration":{"type":"object","additionalProperties":{}}}},"fileserver":{"title":"FileserverSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PythonPodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"auth":{"type":"boolean"},"tokenCacheSec":{"type":"integer","minimum":0},"maxUploadMib":{"type":"integer","minimum":1},"uploadSpool":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"batchDelete":{"type":"boolean"},"downloadCacheSec":{"type":"integer","minimum":0},"gunicorn":{"title":"FileserverGunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"threads":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1}}},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]}}},"mongo":{"title":"MongoSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"members":{"enum":[1,3,5,7]},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"cachePercent":{"type":"integer","minimum":10,"maximum":60},"external":{"title":"MongoElsewhere","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"type":"array","items":{"$ref":"#/$defs/ExternalHost"},"minItems":1},"replicaSet":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"},"login":{"title":"MongoLogin","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"authSource":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"username":{"type":"string","pattern":"^[!-~]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"tls":{"$ref":"#/$defs/ExternalTls"}}}},"dependentSchemas":{"external":{"properties":{"pods":false,"members":false,"storage":false,"cachePercent":false}}}},"elastic":{"title":"ElasticSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"nodes":{"enum":[1,3]},"transportTls":{"anyOf":[{"title":"TransportSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"TransportIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"mmap":{"type":"boolean"},"diskWatermark":{"type":"string","pattern":"^[1-9][0-9]*(mb|gb)$"},"retention":{"$ref":"#/$defs/Retention"},"external":{"title":"ElasticElsewhere","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"type":"array","items":{"$ref":"#/$defs/ExternalHost"},"minItems":1},"login":{"title":"ExternalLogin","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[!-~]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"tls":{"$ref":"#/$defs/ExternalTls"},"retention":{"$ref":"#/$defs/Retention"}}}},"dependentSchemas":{"external":{"properties":{"pods":false,"nodes":false,"transportTls":false,"storage":false,"mmap":false,"diskWatermark":false,"retention":false}}}},"redis":{"title":"RedisSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"memoryPercent":{"type":"integer","minimum":10,"maximum":80},"external":{"title":"RedisElsewhere","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"port":{"type":"integer","minimum":1,"maximum":65535},"cluster":{"type":"boolean"},"login":{"title":"RedisLogin","type":"object","additionalProperties":false,"required":["passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[!-~]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"tls":{"$ref":"#/$defs/ExternalTls"}}}},"dependentSchemas":{"external":{"properties":{"pods":false,"storage":false,"memoryPercent":false}}}},"patches":{"type":"array","items":{"anyOf":[{"title":"ObjectChange","type":"object","additionalProperties":false,"required":["target","op","path","value"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"enum":["add","replace","test"]},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"},"value":{}}},{"title":"ObjectRemoval","type":"object","additionalProperties":false,"required":["target","op","path"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"const":"remove"},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"}}}]}},"extras":{"title":"Extras","type":"object","additionalProperties":false,"properties":{"foundation":{"$ref":"#/$defs/PartExtras"},"stores":{"$ref":"#/$defs/PartExtras"},"app":{"$ref":"#/$defs/PartExtras"}}}},"$defs":{"SecretKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"CaBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"ImageVersion":{"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"StoreAccount":{"title":"StoreAccount","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[A-Za-z0-9._-]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"PythonPodSettings":{"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"$ref":"#/$defs/CaBundle"},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"Resources":{"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}},"ResourceAmounts":{"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}},"Autoscaling":{"title":"Autoscaling","type":"object","additionalProperties":false,"required":["min","max","cpuPercent"],"properties":{"min":{"type":"integer","minimum":1},"max":{"type":"integer","minimum":2},"cpuPercent":{"type":"integer","minimum":1,"maximum":1000},"memoryPercent":{"type":"integer","minimum":1,"maximum":1000}}},"PodSettings":{"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"ExternalHost":{"title":"ExternalHost","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"port":{"type":"integer","minimum":1,"maximum":65535}}},"ExternalTls":{"title":"ExternalTls","type":"object","additionalProperties":false,"properties":{"ca":{"anyOf":[{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}]}}},"Retention":{"title":"Retention","type":"object","additionalProperties":false,"properties":{"events":{"title":"EventDays","type":"object","additionalProperties":false,"properties":{"log":{"type":"integer","minimum":7},"scalar":{"type":"integer","minimum":7},"plot":{"type":"integer","minimum":7},"debugImage":{"type":"integer","minimum":7}}},"statisticsMonths":{"type":"integer","minimum":1},"schedule":{"type":"string","pattern":"^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$"},"eventsPerSecond":{"type":"integer","minimum":1},"dryRun":{"type":"boolean"}}},"PartExtras":{"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}}}};
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
const pattern88 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$", "u");
const pattern96 = new RegExp("^(https?|ssh)://[^/\\s]+(/\\S*)?$", "u");
const pattern97 = new RegExp("^[^\\s~^:?*\\\\[]+$", "u");
const pattern99 = new RegExp("^[-+0-9A-Za-z.*<>=!^~|, ]+$", "u");
const pattern100 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern103 = new RegExp("^oci://[^/\\s]+/\\S+$", "u");
const pattern104 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$", "u");
const pattern111 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$", "u");
const pattern123 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$", "u");
const pattern124 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const pattern140 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
const pattern141 = new RegExp("^[A-Za-z0-9.-]+(:[0-9]+)?$", "u");
const pattern146 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern149 = new RegExp("^[a-z0-9]{3,24}$", "u");
const pattern150 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern153 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern131 = new RegExp("^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$", "u");
const pattern161 = new RegExp("^[^/].*$", "u");
const pattern170 = new RegExp("^[!-~]+$", "u");
const pattern184 = new RegExp("^[1-9][0-9]*(mb|gb)$", "u");
const pattern185 = new RegExp("^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$", "u");
const pattern207 = new RegExp("^(/([^/~]|~[01])+)+$", "u");
const pattern209 = new RegExp("^extras/[^\\s]+$", "u");
const schema43 = {"title":"StoreAccount","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[A-Za-z0-9._-]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}};
const pattern120 = new RegExp("^[A-Za-z0-9._-]+$", "u");

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
if(!pattern120.test(data0)){
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
const pattern136 = new RegExp("^[a-z0-9]\\S*$", "u");
const schema47 = {"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}};
const schema48 = {"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}};
const pattern130 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$", "u");

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
if(!pattern130.test(data1)){
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
if(!pattern131.test(data2)){
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
if(!pattern131.test(data3)){
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
if(!pattern130.test(data5)){
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
if(!pattern131.test(data6)){
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
if(!pattern131.test(data7)){
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
if(!pattern136.test(data9)){
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
if(!pattern136.test(data1)){
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
if(data.labels !== undefined){
let data193 = data.labels;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key64 in data193){
if(typeof data193[key64] !== "string"){
const err464 = {instancePath:instancePath+"/labels/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data.network !== undefined){
let data195 = data.network;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key65 in data195){
if(!(((((key65 === "policies") || (key65 === "clients")) || (key65 === "agents")) || (key65 === "destinations")) || (key65 === "egress"))){
const err466 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data195.policies !== undefined){
if(typeof data195.policies !== "boolean"){
const err467 = {instancePath:instancePath+"/network/policies",schemaPath:"#/properties/network/properties/policies/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data195.clients !== undefined){
let data197 = data195.clients;
if(Array.isArray(data197)){
const len9 = data197.length;
for(let i9=0; i9<len9; i9++){
let data198 = data197[i9];
const _errs515 = errors;
let valid109 = false;
const _errs516 = errors;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.cidr === undefined){
const err468 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
for(const key66 in data198){
if(!((key66 === "cidr") || (key66 === "except"))){
const err469 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data198.cidr !== undefined){
let data199 = data198.cidr;
if(typeof data199 === "string"){
if(!pattern88.test(data199)){
const err470 = {instancePath:instancePath+"/network/clients/" + i9+"/cidr",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
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
const err471 = {instancePath:instancePath+"/network/clients/" + i9+"/cidr",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data198.except !== undefined){
let data200 = data198.except;
if(Array.isArray(data200)){
const len10 = data200.length;
for(let i10=0; i10<len10; i10++){
if(typeof data200[i10] !== "string"){
const err472 = {instancePath:instancePath+"/network/clients/" + i9+"/except/" + i10,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
else {
const err473 = {instancePath:instancePath+"/network/clients/" + i9+"/except",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
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
else {
const err474 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var _valid12 = _errs516 === errors;
valid109 = valid109 || _valid12;
if(_valid12){
var props12 = true;
}
const _errs525 = errors;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.namespace === undefined){
const err475 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
for(const key67 in data198){
if(!((key67 === "namespace") || (key67 === "podLabels"))){
const err476 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data198.namespace !== undefined){
let data202 = data198.namespace;
if(typeof data202 === "string"){
if(!pattern4.test(data202)){
const err477 = {instancePath:instancePath+"/network/clients/" + i9+"/namespace",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err478 = {instancePath:instancePath+"/network/clients/" + i9+"/namespace",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data198.podLabels !== undefined){
let data203 = data198.podLabels;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key68 in data203){
if(typeof data203[key68] !== "string"){
const err479 = {instancePath:instancePath+"/network/clients/" + i9+"/podLabels/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err480 = {instancePath:instancePath+"/network/clients/" + i9+"/podLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err481 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
var _valid12 = _errs525 === errors;
valid109 = valid109 || _valid12;
if(_valid12){
if(props12 !== true){
props12 = true;
}
}
const _errs535 = errors;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.namespaceLabels === undefined){
const err482 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
for(const key69 in data198){
if(!((key69 === "namespaceLabels") || (key69 === "podLabels"))){
const err483 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data198.namespaceLabels !== undefined){
let data205 = data198.namespaceLabels;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key70 in data205){
if(typeof data205[key70] !== "string"){
const err484 = {instancePath:instancePath+"/network/clients/" + i9+"/namespaceLabels/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
else {
const err485 = {instancePath:instancePath+"/network/clients/" + i9+"/namespaceLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data198.podLabels !== undefined){
let data207 = data198.podLabels;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key71 in data207){
if(typeof data207[key71] !== "string"){
const err486 = {instancePath:instancePath+"/network/clients/" + i9+"/podLabels/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err487 = {instancePath:instancePath+"/network/clients/" + i9+"/podLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err488 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
var _valid12 = _errs535 === errors;
valid109 = valid109 || _valid12;
if(_valid12){
if(props12 !== true){
props12 = true;
}
}
const _errs548 = errors;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.any === undefined){
const err489 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
for(const key72 in data198){
if(!(key72 === "any")){
const err490 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data198.any !== undefined){
let data209 = data198.any;
if(!((data209 === "pod") || (data209 === "address"))){
const err491 = {instancePath:instancePath+"/network/clients/" + i9+"/any",schemaPath:"#/properties/network/properties/clients/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.clients.items.anyOf[3].properties.any.enum}};
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
const err492 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid12 = _errs548 === errors;
valid109 = valid109 || _valid12;
if(_valid12){
if(props12 !== true){
props12 = true;
}
}
if(!valid109){
const err493 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
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
}
else {
const err494 = {instancePath:instancePath+"/network/clients",schemaPath:"#/properties/network/properties/clients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data195.agents !== undefined){
let data210 = data195.agents;
if(Array.isArray(data210)){
const len11 = data210.length;
for(let i11=0; i11<len11; i11++){
let data211 = data210[i11];
const _errs555 = errors;
let valid121 = false;
const _errs556 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.cidr === undefined){
const err495 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
for(const key73 in data211){
if(!((key73 === "cidr") || (key73 === "except"))){
const err496 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data211.cidr !== undefined){
let data212 = data211.cidr;
if(typeof data212 === "string"){
if(!pattern88.test(data212)){
const err497 = {instancePath:instancePath+"/network/agents/" + i11+"/cidr",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
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
const err498 = {instancePath:instancePath+"/network/agents/" + i11+"/cidr",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data211.except !== undefined){
let data213 = data211.except;
if(Array.isArray(data213)){
const len12 = data213.length;
for(let i12=0; i12<len12; i12++){
if(typeof data213[i12] !== "string"){
const err499 = {instancePath:instancePath+"/network/agents/" + i11+"/except/" + i12,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
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
const err500 = {instancePath:instancePath+"/network/agents/" + i11+"/except",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
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
const err501 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid13 = _errs556 === errors;
valid121 = valid121 || _valid13;
if(_valid13){
var props13 = true;
}
const _errs565 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.namespace === undefined){
const err502 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key74 in data211){
if(!((key74 === "namespace") || (key74 === "podLabels"))){
const err503 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data211.namespace !== undefined){
let data215 = data211.namespace;
if(typeof data215 === "string"){
if(!pattern4.test(data215)){
const err504 = {instancePath:instancePath+"/network/agents/" + i11+"/namespace",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err505 = {instancePath:instancePath+"/network/agents/" + i11+"/namespace",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data211.podLabels !== undefined){
let data216 = data211.podLabels;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key75 in data216){
if(typeof data216[key75] !== "string"){
const err506 = {instancePath:instancePath+"/network/agents/" + i11+"/podLabels/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err507 = {instancePath:instancePath+"/network/agents/" + i11+"/podLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
else {
const err508 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid13 = _errs565 === errors;
valid121 = valid121 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
const _errs575 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.namespaceLabels === undefined){
const err509 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
for(const key76 in data211){
if(!((key76 === "namespaceLabels") || (key76 === "podLabels"))){
const err510 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data211.namespaceLabels !== undefined){
let data218 = data211.namespaceLabels;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key77 in data218){
if(typeof data218[key77] !== "string"){
const err511 = {instancePath:instancePath+"/network/agents/" + i11+"/namespaceLabels/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
else {
const err512 = {instancePath:instancePath+"/network/agents/" + i11+"/namespaceLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data211.podLabels !== undefined){
let data220 = data211.podLabels;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key78 in data220){
if(typeof data220[key78] !== "string"){
const err513 = {instancePath:instancePath+"/network/agents/" + i11+"/podLabels/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
else {
const err514 = {instancePath:instancePath+"/network/agents/" + i11+"/podLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
else {
const err515 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
var _valid13 = _errs575 === errors;
valid121 = valid121 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
const _errs588 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.any === undefined){
const err516 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
for(const key79 in data211){
if(!(key79 === "any")){
const err517 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data211.any !== undefined){
let data222 = data211.any;
if(!((data222 === "pod") || (data222 === "address"))){
const err518 = {instancePath:instancePath+"/network/agents/" + i11+"/any",schemaPath:"#/properties/network/properties/agents/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.agents.items.anyOf[3].properties.any.enum}};
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
else {
const err519 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var _valid13 = _errs588 === errors;
valid121 = valid121 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
if(!valid121){
const err520 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
else {
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err521 = {instancePath:instancePath+"/network/agents",schemaPath:"#/properties/network/properties/agents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data195.destinations !== undefined){
let data223 = data195.destinations;
if(Array.isArray(data223)){
const len13 = data223.length;
for(let i13=0; i13<len13; i13++){
let data224 = data223[i13];
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
if(data224.name === undefined){
const err522 = {instancePath:instancePath+"/network/destinations/" + i13,schemaPath:"#/properties/network/properties/destinations/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
for(const key80 in data224){
if(!(((key80 === "name") || (key80 === "peers")) || (key80 === "ports"))){
const err523 = {instancePath:instancePath+"/network/destinations/" + i13,schemaPath:"#/properties/network/properties/destinations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data224.name !== undefined){
let data225 = data224.name;
if(!(((((((((data225 === "dns") || (data225 === "kubernetesApi")) || (data225 === "buckets")) || (data225 === "proxy")) || (data225 === "updates")) || (data225 === "identityProvider")) || (data225 === "externalMongo")) || (data225 === "externalElastic")) || (data225 === "externalRedis"))){
const err524 = {instancePath:instancePath+"/network/destinations/" + i13+"/name",schemaPath:"#/properties/network/properties/destinations/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.destinations.items.properties.name.enum}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data224.peers !== undefined){
let data226 = data224.peers;
if(Array.isArray(data226)){
const len14 = data226.length;
for(let i14=0; i14<len14; i14++){
let data227 = data226[i14];
const _errs601 = errors;
let valid136 = false;
const _errs602 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.cidr === undefined){
const err525 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
for(const key81 in data227){
if(!((key81 === "cidr") || (key81 === "except"))){
const err526 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data227.cidr !== undefined){
let data228 = data227.cidr;
if(typeof data228 === "string"){
if(!pattern88.test(data228)){
const err527 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/cidr",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
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
const err528 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/cidr",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data227.except !== undefined){
let data229 = data227.except;
if(Array.isArray(data229)){
const len15 = data229.length;
for(let i15=0; i15<len15; i15++){
if(typeof data229[i15] !== "string"){
const err529 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/except/" + i15,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
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
const err530 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/except",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
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
const err531 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
var _valid14 = _errs602 === errors;
valid136 = valid136 || _valid14;
if(_valid14){
var props14 = true;
}
const _errs611 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.namespace === undefined){
const err532 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
for(const key82 in data227){
if(!((key82 === "namespace") || (key82 === "podLabels"))){
const err533 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data227.namespace !== undefined){
let data231 = data227.namespace;
if(typeof data231 === "string"){
if(!pattern4.test(data231)){
const err534 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/namespace",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/namespace",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data227.podLabels !== undefined){
let data232 = data227.podLabels;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key83 in data232){
if(typeof data232[key83] !== "string"){
const err536 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/podLabels/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/podLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
else {
const err538 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
var _valid14 = _errs611 === errors;
valid136 = valid136 || _valid14;
if(_valid14){
if(props14 !== true){
props14 = true;
}
}
const _errs621 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.namespaceLabels === undefined){
const err539 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
for(const key84 in data227){
if(!((key84 === "namespaceLabels") || (key84 === "podLabels"))){
const err540 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data227.namespaceLabels !== undefined){
let data234 = data227.namespaceLabels;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key85 in data234){
if(typeof data234[key85] !== "string"){
const err541 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/namespaceLabels/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err542 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/namespaceLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data227.podLabels !== undefined){
let data236 = data227.podLabels;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key86 in data236){
if(typeof data236[key86] !== "string"){
const err543 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/podLabels/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
}
else {
const err544 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/podLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err545 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
var _valid14 = _errs621 === errors;
valid136 = valid136 || _valid14;
if(_valid14){
if(props14 !== true){
props14 = true;
}
}
const _errs634 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.any === undefined){
const err546 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
for(const key87 in data227){
if(!(key87 === "any")){
const err547 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data227.any !== undefined){
let data238 = data227.any;
if(!((data238 === "pod") || (data238 === "address"))){
const err548 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/any",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.destinations.items.properties.peers.items.anyOf[3].properties.any.enum}};
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
const err549 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid14 = _errs634 === errors;
valid136 = valid136 || _valid14;
if(_valid14){
if(props14 !== true){
props14 = true;
}
}
if(!valid136){
const err550 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
else {
errors = _errs601;
if(vErrors !== null){
if(_errs601){
vErrors.length = _errs601;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err551 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data224.ports !== undefined){
let data239 = data224.ports;
if(Array.isArray(data239)){
const len16 = data239.length;
for(let i16=0; i16<len16; i16++){
let data240 = data239[i16];
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
const err552 = {instancePath:instancePath+"/network/destinations/" + i13+"/ports/" + i16,schemaPath:"#/properties/network/properties/destinations/items/properties/ports/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
else {
const err553 = {instancePath:instancePath+"/network/destinations/" + i13+"/ports",schemaPath:"#/properties/network/properties/destinations/items/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
else {
const err554 = {instancePath:instancePath+"/network/destinations/" + i13,schemaPath:"#/properties/network/properties/destinations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
else {
const err555 = {instancePath:instancePath+"/network/destinations",schemaPath:"#/properties/network/properties/destinations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data195.egress !== undefined){
let data241 = data195.egress;
if(Array.isArray(data241)){
const len17 = data241.length;
for(let i17=0; i17<len17; i17++){
let data242 = data241[i17];
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(data242.from === undefined){
const err556 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(data242.to === undefined){
const err557 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data242.ports === undefined){
const err558 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "ports"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
for(const key88 in data242){
if(!((((key88 === "from") || (key88 === "to")) || (key88 === "ports")) || (key88 === "protocol"))){
const err559 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data242.from !== undefined){
let data243 = data242.from;
if(!(((((((((((((data243 === "api") || (data243 === "async-delete")) || (data243 === "web")) || (data243 === "fileserver")) || (data243 === "mongo")) || (data243 === "elastic")) || (data243 === "redis")) || (data243 === "credentials")) || (data243 === "oauth2-proxy")) || (data243 === "elastic-retention")) || (data243 === "mongo-exporter")) || (data243 === "elastic-exporter")) || (data243 === "redis-exporter"))){
const err560 = {instancePath:instancePath+"/network/egress/" + i17+"/from",schemaPath:"#/properties/network/properties/egress/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.from.enum}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data242.to !== undefined){
let data244 = data242.to;
const _errs649 = errors;
let valid151 = false;
const _errs650 = errors;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.cidr === undefined){
const err561 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
for(const key89 in data244){
if(!((key89 === "cidr") || (key89 === "except"))){
const err562 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data244.cidr !== undefined){
let data245 = data244.cidr;
if(typeof data245 === "string"){
if(!pattern88.test(data245)){
const err563 = {instancePath:instancePath+"/network/egress/" + i17+"/to/cidr",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/network/egress/" + i17+"/to/cidr",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data244.except !== undefined){
let data246 = data244.except;
if(Array.isArray(data246)){
const len18 = data246.length;
for(let i18=0; i18<len18; i18++){
if(typeof data246[i18] !== "string"){
const err565 = {instancePath:instancePath+"/network/egress/" + i17+"/to/except/" + i18,schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
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
const err566 = {instancePath:instancePath+"/network/egress/" + i17+"/to/except",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
else {
const err567 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
var _valid15 = _errs650 === errors;
valid151 = valid151 || _valid15;
if(_valid15){
var props15 = true;
}
const _errs659 = errors;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.namespace === undefined){
const err568 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
for(const key90 in data244){
if(!((key90 === "namespace") || (key90 === "podLabels"))){
const err569 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data244.namespace !== undefined){
let data248 = data244.namespace;
if(typeof data248 === "string"){
if(!pattern4.test(data248)){
const err570 = {instancePath:instancePath+"/network/egress/" + i17+"/to/namespace",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
else {
const err571 = {instancePath:instancePath+"/network/egress/" + i17+"/to/namespace",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data244.podLabels !== undefined){
let data249 = data244.podLabels;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key91 in data249){
if(typeof data249[key91] !== "string"){
const err572 = {instancePath:instancePath+"/network/egress/" + i17+"/to/podLabels/" + key91.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err573 = {instancePath:instancePath+"/network/egress/" + i17+"/to/podLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
var _valid15 = _errs659 === errors;
valid151 = valid151 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
const _errs669 = errors;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.namespaceLabels === undefined){
const err575 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
for(const key92 in data244){
if(!((key92 === "namespaceLabels") || (key92 === "podLabels"))){
const err576 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data244.namespaceLabels !== undefined){
let data251 = data244.namespaceLabels;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key93 in data251){
if(typeof data251[key93] !== "string"){
const err577 = {instancePath:instancePath+"/network/egress/" + i17+"/to/namespaceLabels/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
else {
const err578 = {instancePath:instancePath+"/network/egress/" + i17+"/to/namespaceLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data244.podLabels !== undefined){
let data253 = data244.podLabels;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key94 in data253){
if(typeof data253[key94] !== "string"){
const err579 = {instancePath:instancePath+"/network/egress/" + i17+"/to/podLabels/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err580 = {instancePath:instancePath+"/network/egress/" + i17+"/to/podLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err581 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
var _valid15 = _errs669 === errors;
valid151 = valid151 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
const _errs682 = errors;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.any === undefined){
const err582 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
for(const key95 in data244){
if(!(key95 === "any")){
const err583 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data244.any !== undefined){
let data255 = data244.any;
if(!((data255 === "pod") || (data255 === "address"))){
const err584 = {instancePath:instancePath+"/network/egress/" + i17+"/to/any",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.to.anyOf[3].properties.any.enum}};
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
const err585 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var _valid15 = _errs682 === errors;
valid151 = valid151 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
if(!valid151){
const err586 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
else {
errors = _errs649;
if(vErrors !== null){
if(_errs649){
vErrors.length = _errs649;
}
else {
vErrors = null;
}
}
}
}
if(data242.ports !== undefined){
let data256 = data242.ports;
if(Array.isArray(data256)){
if(data256.length < 1){
const err587 = {instancePath:instancePath+"/network/egress/" + i17+"/ports",schemaPath:"#/properties/network/properties/egress/items/properties/ports/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
const len19 = data256.length;
for(let i19=0; i19<len19; i19++){
let data257 = data256[i19];
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
const err588 = {instancePath:instancePath+"/network/egress/" + i17+"/ports/" + i19,schemaPath:"#/properties/network/properties/egress/items/properties/ports/items/type",keyword:"type",params:{type: "integer"}};
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
const err589 = {instancePath:instancePath+"/network/egress/" + i17+"/ports",schemaPath:"#/properties/network/properties/egress/items/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data242.protocol !== undefined){
let data258 = data242.protocol;
if(!((data258 === "TCP") || (data258 === "UDP"))){
const err590 = {instancePath:instancePath+"/network/egress/" + i17+"/protocol",schemaPath:"#/properties/network/properties/egress/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.protocol.enum}};
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
const err591 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
}
else {
const err592 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/type",keyword:"type",params:{type: "array"}};
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
const err593 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data.flux !== undefined){
let data259 = data.flux;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
if(data259.source === undefined){
const err594 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
for(const key96 in data259){
if(!(func1.call(schema31.properties.flux.properties, key96))){
const err595 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data259.source !== undefined){
let data260 = data259.source;
const _errs695 = errors;
let valid164 = false;
const _errs696 = errors;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.kind === undefined){
const err596 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data260.url === undefined){
const err597 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(data260.ref === undefined){
const err598 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
for(const key97 in data260){
if(!(((((((key97 === "kind") || (key97 === "url")) || (key97 === "ref")) || (key97 === "secretName")) || (key97 === "provider")) || (key97 === "interval")) || (key97 === "sparseCheckout"))){
const err599 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data260.kind !== undefined){
if("git" !== data260.kind){
const err600 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "git"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data260.url !== undefined){
let data262 = data260.url;
if(typeof data262 === "string"){
if(!pattern96.test(data262)){
const err601 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?|ssh)://[^/\\s]+(/\\S*)?$"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data260.ref !== undefined){
let data263 = data260.ref;
const _errs703 = errors;
let valid166 = false;
const _errs704 = errors;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.branch === undefined){
const err603 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "branch"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
for(const key98 in data263){
if(!(key98 === "branch")){
const err604 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data263.branch !== undefined){
let data264 = data263.branch;
if(typeof data264 === "string"){
if(!pattern97.test(data264)){
const err605 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/type",keyword:"type",params:{type: "string"}};
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
const err607 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
var _valid17 = _errs704 === errors;
valid166 = valid166 || _valid17;
if(_valid17){
var props16 = true;
}
const _errs709 = errors;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.tag === undefined){
const err608 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
for(const key99 in data263){
if(!(key99 === "tag")){
const err609 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data263.tag !== undefined){
let data265 = data263.tag;
if(typeof data265 === "string"){
if(!pattern97.test(data265)){
const err610 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
else {
const err611 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
}
else {
const err612 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
var _valid17 = _errs709 === errors;
valid166 = valid166 || _valid17;
if(_valid17){
if(props16 !== true){
props16 = true;
}
}
const _errs714 = errors;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.semver === undefined){
const err613 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
for(const key100 in data263){
if(!(key100 === "semver")){
const err614 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data263.semver !== undefined){
let data266 = data263.semver;
if(typeof data266 === "string"){
if(!pattern99.test(data266)){
const err615 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
else {
const err616 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/type",keyword:"type",params:{type: "string"}};
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
const err617 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
var _valid17 = _errs714 === errors;
valid166 = valid166 || _valid17;
if(_valid17){
if(props16 !== true){
props16 = true;
}
}
const _errs719 = errors;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.commit === undefined){
const err618 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
for(const key101 in data263){
if(!(key101 === "commit")){
const err619 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data263.commit !== undefined){
let data267 = data263.commit;
if(typeof data267 === "string"){
if(!pattern100.test(data267)){
const err620 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
}
else {
const err622 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
var _valid17 = _errs719 === errors;
valid166 = valid166 || _valid17;
if(_valid17){
if(props16 !== true){
props16 = true;
}
}
if(!valid166){
const err623 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
else {
errors = _errs703;
if(vErrors !== null){
if(_errs703){
vErrors.length = _errs703;
}
else {
vErrors = null;
}
}
}
}
if(data260.secretName !== undefined){
let data268 = data260.secretName;
if(typeof data268 === "string"){
if(!pattern23.test(data268)){
const err624 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err625 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data260.provider !== undefined){
let data269 = data260.provider;
if(!(((data269 === "aws") || (data269 === "azure")) || (data269 === "github"))){
const err626 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[0].properties.provider.enum}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data260.interval !== undefined){
let data270 = data260.interval;
if(typeof data270 === "string"){
if(!pattern62.test(data270)){
const err627 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
else {
const err628 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data260.sparseCheckout !== undefined){
let data271 = data260.sparseCheckout;
if(Array.isArray(data271)){
const len20 = data271.length;
for(let i20=0; i20<len20; i20++){
if(typeof data271[i20] !== "string"){
const err629 = {instancePath:instancePath+"/flux/source/sparseCheckout/" + i20,schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/sparseCheckout/items/type",keyword:"type",params:{type: "string"}};
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
const err630 = {instancePath:instancePath+"/flux/source/sparseCheckout",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/sparseCheckout/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
}
else {
const err631 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
var _valid16 = _errs696 === errors;
valid164 = valid164 || _valid16;
if(_valid16){
var props17 = true;
}
const _errs733 = errors;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.kind === undefined){
const err632 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(data260.url === undefined){
const err633 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
if(data260.ref === undefined){
const err634 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
for(const key102 in data260){
if(!((((((key102 === "kind") || (key102 === "url")) || (key102 === "ref")) || (key102 === "secretName")) || (key102 === "provider")) || (key102 === "interval"))){
const err635 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data260.kind !== undefined){
if("oci" !== data260.kind){
const err636 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "oci"}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data260.url !== undefined){
let data274 = data260.url;
if(typeof data274 === "string"){
if(!pattern103.test(data274)){
const err637 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^oci://[^/\\s]+/\\S+$"}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
else {
const err638 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data260.ref !== undefined){
let data275 = data260.ref;
const _errs740 = errors;
let valid174 = false;
const _errs741 = errors;
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
if(data275.tag === undefined){
const err639 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
for(const key103 in data275){
if(!(key103 === "tag")){
const err640 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data275.tag !== undefined){
let data276 = data275.tag;
if(typeof data276 === "string"){
if(!pattern104.test(data276)){
const err641 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
else {
const err642 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/type",keyword:"type",params:{type: "string"}};
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
const err643 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
var _valid18 = _errs741 === errors;
valid174 = valid174 || _valid18;
if(_valid18){
var props18 = true;
}
const _errs746 = errors;
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
if(data275.semver === undefined){
const err644 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
for(const key104 in data275){
if(!(key104 === "semver")){
const err645 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data275.semver !== undefined){
let data277 = data275.semver;
if(typeof data277 === "string"){
if(!pattern99.test(data277)){
const err646 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
else {
const err647 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/type",keyword:"type",params:{type: "string"}};
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
const err648 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
var _valid18 = _errs746 === errors;
valid174 = valid174 || _valid18;
if(_valid18){
if(props18 !== true){
props18 = true;
}
}
const _errs751 = errors;
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
if(data275.digest === undefined){
const err649 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
for(const key105 in data275){
if(!(key105 === "digest")){
const err650 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data275.digest !== undefined){
let data278 = data275.digest;
if(typeof data278 === "string"){
if(!pattern73.test(data278)){
const err651 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else {
const err652 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/type",keyword:"type",params:{type: "string"}};
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
const err653 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
var _valid18 = _errs751 === errors;
valid174 = valid174 || _valid18;
if(_valid18){
if(props18 !== true){
props18 = true;
}
}
if(!valid174){
const err654 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
else {
errors = _errs740;
if(vErrors !== null){
if(_errs740){
vErrors.length = _errs740;
}
else {
vErrors = null;
}
}
}
}
if(data260.secretName !== undefined){
let data279 = data260.secretName;
if(typeof data279 === "string"){
if(!pattern23.test(data279)){
const err655 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
else {
const err656 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data260.provider !== undefined){
let data280 = data260.provider;
if(!(((data280 === "aws") || (data280 === "azure")) || (data280 === "gcp"))){
const err657 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[1].properties.provider.enum}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data260.interval !== undefined){
let data281 = data260.interval;
if(typeof data281 === "string"){
if(!pattern62.test(data281)){
const err658 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
else {
const err659 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/type",keyword:"type",params:{type: "string"}};
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
const err660 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
var _valid16 = _errs733 === errors;
valid164 = valid164 || _valid16;
if(_valid16){
if(props17 !== true){
props17 = true;
}
}
const _errs761 = errors;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.kind === undefined){
const err661 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
if(data260.name === undefined){
const err662 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
for(const key106 in data260){
if(!((((key106 === "kind") || (key106 === "name")) || (key106 === "namespace")) || (key106 === "sourceKind"))){
const err663 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data260.kind !== undefined){
if("existing" !== data260.kind){
const err664 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "existing"}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data260.name !== undefined){
let data283 = data260.name;
if(typeof data283 === "string"){
if(!pattern23.test(data283)){
const err665 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
else {
const err666 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data260.namespace !== undefined){
let data284 = data260.namespace;
if(typeof data284 === "string"){
if(!pattern4.test(data284)){
const err667 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
else {
const err668 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(data260.sourceKind !== undefined){
let data285 = data260.sourceKind;
if(!(((data285 === "GitRepository") || (data285 === "OCIRepository")) || (data285 === "Bucket"))){
const err669 = {instancePath:instancePath+"/flux/source/sourceKind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/sourceKind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[2].properties.sourceKind.enum}};
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
else {
const err670 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
var _valid16 = _errs761 === errors;
valid164 = valid164 || _valid16;
if(_valid16){
if(props17 !== true){
props17 = true;
}
}
if(!valid164){
const err671 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
else {
errors = _errs695;
if(vErrors !== null){
if(_errs695){
vErrors.length = _errs695;
}
else {
vErrors = null;
}
}
}
}
if(data259.path !== undefined){
let data286 = data259.path;
if(typeof data286 === "string"){
if(!pattern111.test(data286)){
const err672 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
else {
const err673 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data259.namespace !== undefined){
let data287 = data259.namespace;
if(typeof data287 === "string"){
if(!pattern4.test(data287)){
const err674 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
else {
const err675 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data259.interval !== undefined){
let data288 = data259.interval;
if(typeof data288 === "string"){
if(!pattern62.test(data288)){
const err676 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
else {
const err677 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data259.retryInterval !== undefined){
let data289 = data259.retryInterval;
if(typeof data289 === "string"){
if(!pattern62.test(data289)){
const err678 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err679 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
if(data259.timeout !== undefined){
let data290 = data259.timeout;
if(typeof data290 === "string"){
if(!pattern62.test(data290)){
const err680 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err681 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data259.serviceAccountName !== undefined){
let data291 = data259.serviceAccountName;
if(typeof data291 === "string"){
if(!pattern23.test(data291)){
const err682 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
else {
const err683 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data259.decryption !== undefined){
let data292 = data259.decryption;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
for(const key107 in data292){
if(!(key107 === "secretName")){
const err684 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data292.secretName !== undefined){
let data293 = data292.secretName;
if(typeof data293 === "string"){
if(!pattern23.test(data293)){
const err685 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
else {
const err686 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
}
else {
const err687 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data259.substitute !== undefined){
let data294 = data259.substitute;
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
for(const key108 in data294){
if(typeof data294[key108] !== "string"){
const err688 = {instancePath:instancePath+"/flux/substitute/" + key108.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flux/properties/substitute/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
}
else {
const err689 = {instancePath:instancePath+"/flux/substitute",schemaPath:"#/properties/flux/properties/substitute/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data259.substituteFrom !== undefined){
let data296 = data259.substituteFrom;
if(Array.isArray(data296)){
const len21 = data296.length;
for(let i21=0; i21<len21; i21++){
let data297 = data296[i21];
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
if(data297.kind === undefined){
const err690 = {instancePath:instancePath+"/flux/substituteFrom/" + i21,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
if(data297.name === undefined){
const err691 = {instancePath:instancePath+"/flux/substituteFrom/" + i21,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
for(const key109 in data297){
if(!(((key109 === "kind") || (key109 === "name")) || (key109 === "optional"))){
const err692 = {instancePath:instancePath+"/flux/substituteFrom/" + i21,schemaPath:"#/properties/flux/properties/substituteFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data297.kind !== undefined){
let data298 = data297.kind;
if(!((data298 === "ConfigMap") || (data298 === "Secret"))){
const err693 = {instancePath:instancePath+"/flux/substituteFrom/" + i21+"/kind",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.substituteFrom.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data297.name !== undefined){
let data299 = data297.name;
if(typeof data299 === "string"){
if(!pattern23.test(data299)){
const err694 = {instancePath:instancePath+"/flux/substituteFrom/" + i21+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
else {
const err695 = {instancePath:instancePath+"/flux/substituteFrom/" + i21+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
if(data297.optional !== undefined){
if(typeof data297.optional !== "boolean"){
const err696 = {instancePath:instancePath+"/flux/substituteFrom/" + i21+"/optional",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
}
else {
const err697 = {instancePath:instancePath+"/flux/substituteFrom/" + i21,schemaPath:"#/properties/flux/properties/substituteFrom/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err698 = {instancePath:instancePath+"/flux/substituteFrom",schemaPath:"#/properties/flux/properties/substituteFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
}
else {
const err699 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data.size !== undefined){
let data301 = data.size;
if(!(((data301 === "S") || (data301 === "M")) || (data301 === "L"))){
const err700 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/enum",keyword:"enum",params:{allowedValues: schema31.properties.size.enum}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data.monitoring !== undefined){
let data302 = data.monitoring;
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.prometheus === undefined){
const err701 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/required",keyword:"required",params:{missingProperty: "prometheus"}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
for(const key110 in data302){
if(!((((((((key110 === "prometheus") || (key110 === "labels")) || (key110 === "intervalSec")) || (key110 === "accounts")) || (key110 === "blackbox")) || (key110 === "thresholds")) || (key110 === "dashboardLabels")) || (key110 === "runbook"))){
const err702 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data302.prometheus !== undefined){
let data303 = data302.prometheus;
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
if(data303.namespace === undefined){
const err703 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
for(const key111 in data303){
if(!((key111 === "namespace") || (key111 === "podLabels"))){
const err704 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data303.namespace !== undefined){
let data304 = data303.namespace;
if(typeof data304 === "string"){
if(!pattern4.test(data304)){
const err705 = {instancePath:instancePath+"/monitoring/prometheus/namespace",schemaPath:"#/properties/monitoring/properties/prometheus/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
else {
const err706 = {instancePath:instancePath+"/monitoring/prometheus/namespace",schemaPath:"#/properties/monitoring/properties/prometheus/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
if(data303.podLabels !== undefined){
let data305 = data303.podLabels;
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
for(const key112 in data305){
if(typeof data305[key112] !== "string"){
const err707 = {instancePath:instancePath+"/monitoring/prometheus/podLabels/" + key112.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/monitoring/properties/prometheus/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err708 = {instancePath:instancePath+"/monitoring/prometheus/podLabels",schemaPath:"#/properties/monitoring/properties/prometheus/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
}
else {
const err709 = {instancePath:instancePath+"/monitoring/prometheus",schemaPath:"#/properties/monitoring/properties/prometheus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data302.labels !== undefined){
let data307 = data302.labels;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key113 in data307){
if(typeof data307[key113] !== "string"){
const err710 = {instancePath:instancePath+"/monitoring/labels/" + key113.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/monitoring/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err711 = {instancePath:instancePath+"/monitoring/labels",schemaPath:"#/properties/monitoring/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data302.intervalSec !== undefined){
let data309 = data302.intervalSec;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
const err712 = {instancePath:instancePath+"/monitoring/intervalSec",schemaPath:"#/properties/monitoring/properties/intervalSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 5 || isNaN(data309)){
const err713 = {instancePath:instancePath+"/monitoring/intervalSec",schemaPath:"#/properties/monitoring/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
if(data302.accounts !== undefined){
let data310 = data302.accounts;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
for(const key114 in data310){
if(!(((key114 === "mongo") || (key114 === "elastic")) || (key114 === "redis"))){
const err714 = {instancePath:instancePath+"/monitoring/accounts",schemaPath:"#/properties/monitoring/properties/accounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data310.mongo !== undefined){
if(!(validate21(data310.mongo, {instancePath:instancePath+"/monitoring/accounts/mongo",parentData:data310,parentDataProperty:"mongo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data310.elastic !== undefined){
if(!(validate21(data310.elastic, {instancePath:instancePath+"/monitoring/accounts/elastic",parentData:data310,parentDataProperty:"elastic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data310.redis !== undefined){
if(!(validate21(data310.redis, {instancePath:instancePath+"/monitoring/accounts/redis",parentData:data310,parentDataProperty:"redis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err715 = {instancePath:instancePath+"/monitoring/accounts",schemaPath:"#/properties/monitoring/properties/accounts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data302.blackbox !== undefined){
let data314 = data302.blackbox;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
if(data314.address === undefined){
const err716 = {instancePath:instancePath+"/monitoring/blackbox",schemaPath:"#/properties/monitoring/properties/blackbox/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
for(const key115 in data314){
if(!((key115 === "address") || (key115 === "module"))){
const err717 = {instancePath:instancePath+"/monitoring/blackbox",schemaPath:"#/properties/monitoring/properties/blackbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data314.address !== undefined){
let data315 = data314.address;
if(typeof data315 === "string"){
if(!pattern123.test(data315)){
const err718 = {instancePath:instancePath+"/monitoring/blackbox/address",schemaPath:"#/properties/monitoring/properties/blackbox/properties/address/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$"}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
else {
const err719 = {instancePath:instancePath+"/monitoring/blackbox/address",schemaPath:"#/properties/monitoring/properties/blackbox/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data314.module !== undefined){
let data316 = data314.module;
if(typeof data316 === "string"){
if(!pattern124.test(data316)){
const err720 = {instancePath:instancePath+"/monitoring/blackbox/module",schemaPath:"#/properties/monitoring/properties/blackbox/properties/module/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"}};
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
const err721 = {instancePath:instancePath+"/monitoring/blackbox/module",schemaPath:"#/properties/monitoring/properties/blackbox/properties/module/type",keyword:"type",params:{type: "string"}};
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
const err722 = {instancePath:instancePath+"/monitoring/blackbox",schemaPath:"#/properties/monitoring/properties/blackbox/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data302.thresholds !== undefined){
let data317 = data302.thresholds;
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
for(const key116 in data317){
if(!((((key116 === "volumePercent") || (key116 === "indexGib")) || (key116 === "backupHours")) || (key116 === "replicationLagSec"))){
const err723 = {instancePath:instancePath+"/monitoring/thresholds",schemaPath:"#/properties/monitoring/properties/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data317.volumePercent !== undefined){
let data318 = data317.volumePercent;
if(!(((typeof data318 == "number") && (!(data318 % 1) && !isNaN(data318))) && (isFinite(data318)))){
const err724 = {instancePath:instancePath+"/monitoring/thresholds/volumePercent",schemaPath:"#/properties/monitoring/properties/thresholds/properties/volumePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 > 95 || isNaN(data318)){
const err725 = {instancePath:instancePath+"/monitoring/thresholds/volumePercent",schemaPath:"#/properties/monitoring/properties/thresholds/properties/volumePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 95}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if(data318 < 10 || isNaN(data318)){
const err726 = {instancePath:instancePath+"/monitoring/thresholds/volumePercent",schemaPath:"#/properties/monitoring/properties/thresholds/properties/volumePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
}
if(data317.indexGib !== undefined){
let data319 = data317.indexGib;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
const err727 = {instancePath:instancePath+"/monitoring/thresholds/indexGib",schemaPath:"#/properties/monitoring/properties/thresholds/properties/indexGib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 < 1 || isNaN(data319)){
const err728 = {instancePath:instancePath+"/monitoring/thresholds/indexGib",schemaPath:"#/properties/monitoring/properties/thresholds/properties/indexGib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data317.backupHours !== undefined){
let data320 = data317.backupHours;
if(!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))){
const err729 = {instancePath:instancePath+"/monitoring/thresholds/backupHours",schemaPath:"#/properties/monitoring/properties/thresholds/properties/backupHours/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 < 1 || isNaN(data320)){
const err730 = {instancePath:instancePath+"/monitoring/thresholds/backupHours",schemaPath:"#/properties/monitoring/properties/thresholds/properties/backupHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data317.replicationLagSec !== undefined){
let data321 = data317.replicationLagSec;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
const err731 = {instancePath:instancePath+"/monitoring/thresholds/replicationLagSec",schemaPath:"#/properties/monitoring/properties/thresholds/properties/replicationLagSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if((typeof data321 == "number") && (isFinite(data321))){
if(data321 < 1 || isNaN(data321)){
const err732 = {instancePath:instancePath+"/monitoring/thresholds/replicationLagSec",schemaPath:"#/properties/monitoring/properties/thresholds/properties/replicationLagSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
}
}
else {
const err733 = {instancePath:instancePath+"/monitoring/thresholds",schemaPath:"#/properties/monitoring/properties/thresholds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
if(data302.dashboardLabels !== undefined){
let data322 = data302.dashboardLabels;
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
for(const key117 in data322){
if(typeof data322[key117] !== "string"){
const err734 = {instancePath:instancePath+"/monitoring/dashboardLabels/" + key117.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/monitoring/properties/dashboardLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
}
else {
const err735 = {instancePath:instancePath+"/monitoring/dashboardLabels",schemaPath:"#/properties/monitoring/properties/dashboardLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data302.runbook !== undefined){
let data324 = data302.runbook;
if(typeof data324 === "string"){
if(!pattern48.test(data324)){
const err736 = {instancePath:instancePath+"/monitoring/runbook",schemaPath:"#/properties/monitoring/properties/runbook/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/@]+(/[^\\s]*)?$"}};
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
const err737 = {instancePath:instancePath+"/monitoring/runbook",schemaPath:"#/properties/monitoring/properties/runbook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
}
else {
const err738 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
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
let data326 = data.api;
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
for(const key118 in data326){
if(!(func1.call(schema31.properties.api.properties, key118))){
const err739 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data326.replicas !== undefined){
let data327 = data326.replicas;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
const err740 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < 1 || isNaN(data327)){
const err741 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data326.autoscaling !== undefined){
let data328 = data326.autoscaling;
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
if(data328.min === undefined){
const err742 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if(data328.max === undefined){
const err743 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(data328.cpuPercent === undefined){
const err744 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "cpuPercent"}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
for(const key119 in data328){
if(!((((key119 === "min") || (key119 === "max")) || (key119 === "cpuPercent")) || (key119 === "memoryPercent"))){
const err745 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119}};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
if(data328.min !== undefined){
let data329 = data328.min;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
const err746 = {instancePath:instancePath+"/api/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
if((typeof data329 == "number") && (isFinite(data329))){
if(data329 < 1 || isNaN(data329)){
const err747 = {instancePath:instancePath+"/api/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
}
if(data328.max !== undefined){
let data330 = data328.max;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
const err748 = {instancePath:instancePath+"/api/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if((typeof data330 == "number") && (isFinite(data330))){
if(data330 < 2 || isNaN(data330)){
const err749 = {instancePath:instancePath+"/api/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
}
if(data328.cpuPercent !== undefined){
let data331 = data328.cpuPercent;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
const err750 = {instancePath:instancePath+"/api/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
if((typeof data331 == "number") && (isFinite(data331))){
if(data331 > 1000 || isNaN(data331)){
const err751 = {instancePath:instancePath+"/api/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
if(data331 < 1 || isNaN(data331)){
const err752 = {instancePath:instancePath+"/api/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
}
if(data328.memoryPercent !== undefined){
let data332 = data328.memoryPercent;
if(!(((typeof data332 == "number") && (!(data332 % 1) && !isNaN(data332))) && (isFinite(data332)))){
const err753 = {instancePath:instancePath+"/api/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
if((typeof data332 == "number") && (isFinite(data332))){
if(data332 > 1000 || isNaN(data332)){
const err754 = {instancePath:instancePath+"/api/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
if(data332 < 1 || isNaN(data332)){
const err755 = {instancePath:instancePath+"/api/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err756 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data326.pods !== undefined){
if(!(validate25(data326.pods, {instancePath:instancePath+"/api/pods",parentData:data326,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data326.gunicorn !== undefined){
let data334 = data326.gunicorn;
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
for(const key120 in data334){
if(!((((key120 === "workers") || (key120 === "timeoutSec")) || (key120 === "maxRequests")) || (key120 === "maxRequestsJitter"))){
const err757 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120}};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
if(data334.workers !== undefined){
let data335 = data334.workers;
if(!(((typeof data335 == "number") && (!(data335 % 1) && !isNaN(data335))) && (isFinite(data335)))){
const err758 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
if((typeof data335 == "number") && (isFinite(data335))){
if(data335 < 1 || isNaN(data335)){
const err759 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
}
if(data334.timeoutSec !== undefined){
let data336 = data334.timeoutSec;
if(!(((typeof data336 == "number") && (!(data336 % 1) && !isNaN(data336))) && (isFinite(data336)))){
const err760 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if((typeof data336 == "number") && (isFinite(data336))){
if(data336 < 1 || isNaN(data336)){
const err761 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
}
if(data334.maxRequests !== undefined){
let data337 = data334.maxRequests;
if(!(((typeof data337 == "number") && (!(data337 % 1) && !isNaN(data337))) && (isFinite(data337)))){
const err762 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
if((typeof data337 == "number") && (isFinite(data337))){
if(data337 < 1 || isNaN(data337)){
const err763 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
}
if(data334.maxRequestsJitter !== undefined){
let data338 = data334.maxRequestsJitter;
if(!(((typeof data338 == "number") && (!(data338 % 1) && !isNaN(data338))) && (isFinite(data338)))){
const err764 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
if((typeof data338 == "number") && (isFinite(data338))){
if(data338 < 0 || isNaN(data338)){
const err765 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
}
}
else {
const err766 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
if(data326.watchdog !== undefined){
let data339 = data326.watchdog;
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
for(const key121 in data339){
if(!(((key121 === "enabled") || (key121 === "thresholdSec")) || (key121 === "intervalSec"))){
const err767 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
if(data339.enabled !== undefined){
if(typeof data339.enabled !== "boolean"){
const err768 = {instancePath:instancePath+"/api/watchdog/enabled",schemaPath:"#/properties/api/properties/watchdog/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data339.thresholdSec !== undefined){
let data341 = data339.thresholdSec;
if(!(((typeof data341 == "number") && (!(data341 % 1) && !isNaN(data341))) && (isFinite(data341)))){
const err769 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
if((typeof data341 == "number") && (isFinite(data341))){
if(data341 < 1 || isNaN(data341)){
const err770 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data339.intervalSec !== undefined){
let data342 = data339.intervalSec;
if(!(((typeof data342 == "number") && (!(data342 % 1) && !isNaN(data342))) && (isFinite(data342)))){
const err771 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
if((typeof data342 == "number") && (isFinite(data342))){
if(data342 < 1 || isNaN(data342)){
const err772 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
}
}
else {
const err773 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
if(data326.cookies !== undefined){
let data343 = data326.cookies;
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
for(const key122 in data343){
if(!((key122 === "sameSite") || (key122 === "maxAgeSec"))){
const err774 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122}};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data343.sameSite !== undefined){
let data344 = data343.sameSite;
if(!(((data344 === "Lax") || (data344 === "Strict")) || (data344 === "None"))){
const err775 = {instancePath:instancePath+"/api/cookies/sameSite",schemaPath:"#/properties/api/properties/cookies/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.cookies.properties.sameSite.enum}};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data343.maxAgeSec !== undefined){
let data345 = data343.maxAgeSec;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
const err776 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
if((typeof data345 == "number") && (isFinite(data345))){
if(data345 < 60 || isNaN(data345)){
const err777 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
}
}
else {
const err778 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data326.sessions !== undefined){
let data346 = data326.sessions;
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
for(const key123 in data346){
if(!((key123 === "defaultExpirationSec") || (key123 === "maxExpirationSec"))){
const err779 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data346.defaultExpirationSec !== undefined){
let data347 = data346.defaultExpirationSec;
if(!(((typeof data347 == "number") && (!(data347 % 1) && !isNaN(data347))) && (isFinite(data347)))){
const err780 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
if((typeof data347 == "number") && (isFinite(data347))){
if(data347 < 60 || isNaN(data347)){
const err781 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
}
if(data346.maxExpirationSec !== undefined){
let data348 = data346.maxExpirationSec;
if(!(((typeof data348 == "number") && (!(data348 % 1) && !isNaN(data348))) && (isFinite(data348)))){
const err782 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
if((typeof data348 == "number") && (isFinite(data348))){
if(data348 < 60 || isNaN(data348)){
const err783 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
}
else {
const err784 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data326.cors !== undefined){
let data349 = data326.cors;
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
for(const key124 in data349){
if(!(key124 === "origins")){
const err785 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124}};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data349.origins !== undefined){
let data350 = data349.origins;
if(Array.isArray(data350)){
const len22 = data350.length;
for(let i22=0; i22<len22; i22++){
if(typeof data350[i22] !== "string"){
const err786 = {instancePath:instancePath+"/api/cors/origins/" + i22,schemaPath:"#/properties/api/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
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
const err787 = {instancePath:instancePath+"/api/cors/origins",schemaPath:"#/properties/api/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
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
const err788 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data326.workers !== undefined){
let data352 = data326.workers;
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
for(const key125 in data352){
if(!((((key125 === "timeoutSec") || (key125 === "taskUpdateTimeoutSec")) || (key125 === "autoRegister")) || (key125 === "autoUnregister"))){
const err789 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125}};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data352.timeoutSec !== undefined){
let data353 = data352.timeoutSec;
if(!(((typeof data353 == "number") && (!(data353 % 1) && !isNaN(data353))) && (isFinite(data353)))){
const err790 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
if((typeof data353 == "number") && (isFinite(data353))){
if(data353 < 60 || isNaN(data353)){
const err791 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
}
if(data352.taskUpdateTimeoutSec !== undefined){
let data354 = data352.taskUpdateTimeoutSec;
if(!(((typeof data354 == "number") && (!(data354 % 1) && !isNaN(data354))) && (isFinite(data354)))){
const err792 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
if((typeof data354 == "number") && (isFinite(data354))){
if(data354 < 60 || isNaN(data354)){
const err793 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
}
if(data352.autoRegister !== undefined){
if(typeof data352.autoRegister !== "boolean"){
const err794 = {instancePath:instancePath+"/api/workers/autoRegister",schemaPath:"#/properties/api/properties/workers/properties/autoRegister/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data352.autoUnregister !== undefined){
if(typeof data352.autoUnregister !== "boolean"){
const err795 = {instancePath:instancePath+"/api/workers/autoUnregister",schemaPath:"#/properties/api/properties/workers/properties/autoUnregister/type",keyword:"type",params:{type: "boolean"}};
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
const err796 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data326.asyncDelete !== undefined){
let data357 = data326.asyncDelete;
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
for(const key126 in data357){
if(!((((((key126 === "enabled") || (key126 === "replicas")) || (key126 === "resources")) || (key126 === "maxRetries")) || (key126 === "retryTimeoutSec")) || (key126 === "fileserverTimeoutSec"))){
const err797 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data357.enabled !== undefined){
if(typeof data357.enabled !== "boolean"){
const err798 = {instancePath:instancePath+"/api/asyncDelete/enabled",schemaPath:"#/properties/api/properties/asyncDelete/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data357.replicas !== undefined){
if(1 !== data357.replicas){
const err799 = {instancePath:instancePath+"/api/asyncDelete/replicas",schemaPath:"#/properties/api/properties/asyncDelete/properties/replicas/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data357.resources !== undefined){
if(!(validate26(data357.resources, {instancePath:instancePath+"/api/asyncDelete/resources",parentData:data357,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data357.maxRetries !== undefined){
let data361 = data357.maxRetries;
if(!(((typeof data361 == "number") && (!(data361 % 1) && !isNaN(data361))) && (isFinite(data361)))){
const err800 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
if((typeof data361 == "number") && (isFinite(data361))){
if(data361 < 1 || isNaN(data361)){
const err801 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
}
if(data357.retryTimeoutSec !== undefined){
let data362 = data357.retryTimeoutSec;
if(!(((typeof data362 == "number") && (!(data362 % 1) && !isNaN(data362))) && (isFinite(data362)))){
const err802 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if((typeof data362 == "number") && (isFinite(data362))){
if(data362 < 1 || isNaN(data362)){
const err803 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data357.fileserverTimeoutSec !== undefined){
let data363 = data357.fileserverTimeoutSec;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
const err804 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
if((typeof data363 == "number") && (isFinite(data363))){
if(data363 < 1 || isNaN(data363)){
const err805 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
}
}
else {
const err806 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data326.storageCredentials !== undefined){
let data364 = data326.storageCredentials;
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
for(const key127 in data364){
if(!(((key127 === "s3") || (key127 === "gcs")) || (key127 === "azure"))){
const err807 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127}};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
if(data364.s3 !== undefined){
let data365 = data364.s3;
if(Array.isArray(data365)){
const len23 = data365.length;
for(let i23=0; i23<len23; i23++){
let data366 = data365[i23];
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
if(data366.accessKey === undefined){
const err808 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "accessKey"}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
if(data366.secretKey === undefined){
const err809 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "secretKey"}};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
for(const key128 in data366){
if(!((((((key128 === "bucket") || (key128 === "host")) || (key128 === "region")) || (key128 === "secure")) || (key128 === "accessKey")) || (key128 === "secretKey"))){
const err810 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128}};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
if(data366.bucket !== undefined){
let data367 = data366.bucket;
if(typeof data367 === "string"){
if(!pattern140.test(data367)){
const err811 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
else {
const err812 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
if(data366.host !== undefined){
let data368 = data366.host;
if(typeof data368 === "string"){
if(!pattern141.test(data368)){
const err813 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+(:[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
else {
const err814 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data366.region !== undefined){
if(typeof data366.region !== "string"){
const err815 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/region",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data366.secure !== undefined){
if(typeof data366.secure !== "boolean"){
const err816 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secure",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/secure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data366.accessKey !== undefined){
let data371 = data366.accessKey;
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
if(data371.name === undefined){
const err817 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
if(data371.key === undefined){
const err818 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
for(const key129 in data371){
if(!((key129 === "name") || (key129 === "key"))){
const err819 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129}};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data371.name !== undefined){
let data372 = data371.name;
if(typeof data372 === "string"){
if(!pattern23.test(data372)){
const err820 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
else {
const err821 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
if(data371.key !== undefined){
let data373 = data371.key;
if(typeof data373 === "string"){
if(!pattern51.test(data373)){
const err822 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
else {
const err823 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err824 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data366.secretKey !== undefined){
let data374 = data366.secretKey;
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
if(data374.name === undefined){
const err825 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
if(data374.key === undefined){
const err826 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
for(const key130 in data374){
if(!((key130 === "name") || (key130 === "key"))){
const err827 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130}};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
if(data374.name !== undefined){
let data375 = data374.name;
if(typeof data375 === "string"){
if(!pattern23.test(data375)){
const err828 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
else {
const err829 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data374.key !== undefined){
let data376 = data374.key;
if(typeof data376 === "string"){
if(!pattern51.test(data376)){
const err830 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
else {
const err831 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err832 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
}
else {
const err833 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/type",keyword:"type",params:{type: "object"}};
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
const err834 = {instancePath:instancePath+"/api/storageCredentials/s3",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
if(data364.gcs !== undefined){
let data377 = data364.gcs;
if(Array.isArray(data377)){
const len24 = data377.length;
for(let i24=0; i24<len24; i24++){
let data378 = data377[i24];
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
if(data378.project === undefined){
const err835 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
if(data378.credentials === undefined){
const err836 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
for(const key131 in data378){
if(!(((key131 === "bucket") || (key131 === "project")) || (key131 === "credentials"))){
const err837 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131}};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data378.bucket !== undefined){
let data379 = data378.bucket;
if(typeof data379 === "string"){
if(!pattern146.test(data379)){
const err838 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
else {
const err839 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data378.project !== undefined){
if(typeof data378.project !== "string"){
const err840 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/project",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
if(data378.credentials !== undefined){
let data381 = data378.credentials;
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
if(data381.name === undefined){
const err841 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
if(data381.key === undefined){
const err842 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
for(const key132 in data381){
if(!((key132 === "name") || (key132 === "key"))){
const err843 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132}};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data381.name !== undefined){
let data382 = data381.name;
if(typeof data382 === "string"){
if(!pattern23.test(data382)){
const err844 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
else {
const err845 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
if(data381.key !== undefined){
let data383 = data381.key;
if(typeof data383 === "string"){
if(!pattern51.test(data383)){
const err846 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
else {
const err847 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
}
else {
const err848 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
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
else {
const err849 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
}
else {
const err850 = {instancePath:instancePath+"/api/storageCredentials/gcs",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data364.azure !== undefined){
let data384 = data364.azure;
if(Array.isArray(data384)){
const len25 = data384.length;
for(let i25=0; i25<len25; i25++){
let data385 = data384[i25];
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
if(data385.account === undefined){
const err851 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
if(data385.accountKey === undefined){
const err852 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "accountKey"}};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
for(const key133 in data385){
if(!(((key133 === "account") || (key133 === "container")) || (key133 === "accountKey"))){
const err853 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133}};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
if(data385.account !== undefined){
let data386 = data385.account;
if(typeof data386 === "string"){
if(!pattern149.test(data386)){
const err854 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{3,24}$"}};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
else {
const err855 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data385.container !== undefined){
let data387 = data385.container;
if(typeof data387 === "string"){
if(!pattern150.test(data387)){
const err856 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
else {
const err857 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
if(data385.accountKey !== undefined){
let data388 = data385.accountKey;
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
if(data388.name === undefined){
const err858 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
if(data388.key === undefined){
const err859 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
for(const key134 in data388){
if(!((key134 === "name") || (key134 === "key"))){
const err860 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134}};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data388.name !== undefined){
let data389 = data388.name;
if(typeof data389 === "string"){
if(!pattern23.test(data389)){
const err861 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
else {
const err862 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
if(data388.key !== undefined){
let data390 = data388.key;
if(typeof data390 === "string"){
if(!pattern51.test(data390)){
const err863 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
else {
const err864 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err865 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
}
else {
const err866 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
}
else {
const err867 = {instancePath:instancePath+"/api/storageCredentials/azure",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
}
else {
const err868 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
if(data326.servicesAgent !== undefined){
if(typeof data326.servicesAgent !== "boolean"){
const err869 = {instancePath:instancePath+"/api/servicesAgent",schemaPath:"#/properties/api/properties/servicesAgent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data326.checkForUpdates !== undefined){
if(typeof data326.checkForUpdates !== "boolean"){
const err870 = {instancePath:instancePath+"/api/checkForUpdates",schemaPath:"#/properties/api/properties/checkForUpdates/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data326.statistics !== undefined){
if(typeof data326.statistics !== "boolean"){
const err871 = {instancePath:instancePath+"/api/statistics",schemaPath:"#/properties/api/properties/statistics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data326.prePopulate !== undefined){
if(typeof data326.prePopulate !== "boolean"){
const err872 = {instancePath:instancePath+"/api/prePopulate",schemaPath:"#/properties/api/properties/prePopulate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
if(data326.logLevel !== undefined){
let data395 = data326.logLevel;
if(!((((data395 === "DEBUG") || (data395 === "INFO")) || (data395 === "WARNING")) || (data395 === "ERROR"))){
const err873 = {instancePath:instancePath+"/api/logLevel",schemaPath:"#/properties/api/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
if(data326.company !== undefined){
let data396 = data326.company;
if(typeof data396 === "string"){
if(!pattern153.test(data396)){
const err874 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
else {
const err875 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
if(data326.databaseInitSec !== undefined){
let data397 = data326.databaseInitSec;
if(!(((typeof data397 == "number") && (!(data397 % 1) && !isNaN(data397))) && (isFinite(data397)))){
const err876 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
if((typeof data397 == "number") && (isFinite(data397))){
if(data397 < 1 || isNaN(data397)){
const err877 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
}
if(data326.extraConfig !== undefined){
let data398 = data326.extraConfig;
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
for(const key135 in data398){
if(!((key135 === "shared") || (key135 === "apiserver"))){
const err878 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key135}};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data398.shared !== undefined){
let data399 = data398.shared;
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
for(const key136 in data399){
let data400 = data399[key136];
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
}
else {
const err879 = {instancePath:instancePath+"/api/extraConfig/shared/" + key136.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/shared/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
}
else {
const err880 = {instancePath:instancePath+"/api/extraConfig/shared",schemaPath:"#/properties/api/properties/extraConfig/properties/shared/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
if(data398.apiserver !== undefined){
let data401 = data398.apiserver;
if(data401 && typeof data401 == "object" && !Array.isArray(data401)){
for(const key137 in data401){
let data402 = data401[key137];
if(data402 && typeof data402 == "object" && !Array.isArray(data402)){
}
else {
const err881 = {instancePath:instancePath+"/api/extraConfig/apiserver/" + key137.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
}
else {
const err882 = {instancePath:instancePath+"/api/extraConfig/apiserver",schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/type",keyword:"type",params:{type: "object"}};
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
else {
const err883 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
}
else {
const err884 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data.web !== undefined){
let data403 = data.web;
if(data403 && typeof data403 == "object" && !Array.isArray(data403)){
for(const key138 in data403){
if(!(func1.call(schema31.properties.web.properties, key138))){
const err885 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key138}};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
if(data403.replicas !== undefined){
let data404 = data403.replicas;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
const err886 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 < 1 || isNaN(data404)){
const err887 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
}
if(data403.autoscaling !== undefined){
let data405 = data403.autoscaling;
if(data405 && typeof data405 == "object" && !Array.isArray(data405)){
if(data405.min === undefined){
const err888 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
if(data405.max === undefined){
const err889 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
if(data405.cpuPercent === undefined){
const err890 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "cpuPercent"}};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
for(const key139 in data405){
if(!((((key139 === "min") || (key139 === "max")) || (key139 === "cpuPercent")) || (key139 === "memoryPercent"))){
const err891 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139}};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
if(data405.min !== undefined){
let data406 = data405.min;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
const err892 = {instancePath:instancePath+"/web/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 < 1 || isNaN(data406)){
const err893 = {instancePath:instancePath+"/web/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
}
if(data405.max !== undefined){
let data407 = data405.max;
if(!(((typeof data407 == "number") && (!(data407 % 1) && !isNaN(data407))) && (isFinite(data407)))){
const err894 = {instancePath:instancePath+"/web/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
if((typeof data407 == "number") && (isFinite(data407))){
if(data407 < 2 || isNaN(data407)){
const err895 = {instancePath:instancePath+"/web/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
}
if(data405.cpuPercent !== undefined){
let data408 = data405.cpuPercent;
if(!(((typeof data408 == "number") && (!(data408 % 1) && !isNaN(data408))) && (isFinite(data408)))){
const err896 = {instancePath:instancePath+"/web/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
if((typeof data408 == "number") && (isFinite(data408))){
if(data408 > 1000 || isNaN(data408)){
const err897 = {instancePath:instancePath+"/web/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
if(data408 < 1 || isNaN(data408)){
const err898 = {instancePath:instancePath+"/web/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
}
if(data405.memoryPercent !== undefined){
let data409 = data405.memoryPercent;
if(!(((typeof data409 == "number") && (!(data409 % 1) && !isNaN(data409))) && (isFinite(data409)))){
const err899 = {instancePath:instancePath+"/web/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
if((typeof data409 == "number") && (isFinite(data409))){
if(data409 > 1000 || isNaN(data409)){
const err900 = {instancePath:instancePath+"/web/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
if(data409 < 1 || isNaN(data409)){
const err901 = {instancePath:instancePath+"/web/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
}
}
else {
const err902 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
if(data403.pods !== undefined){
if(!(validate31(data403.pods, {instancePath:instancePath+"/web/pods",parentData:data403,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data403.proxyTimeoutSec !== undefined){
let data411 = data403.proxyTimeoutSec;
if(!(((typeof data411 == "number") && (!(data411 % 1) && !isNaN(data411))) && (isFinite(data411)))){
const err903 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
if((typeof data411 == "number") && (isFinite(data411))){
if(data411 < 1 || isNaN(data411)){
const err904 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data403.ipv6 !== undefined){
if(typeof data403.ipv6 !== "boolean"){
const err905 = {instancePath:instancePath+"/web/ipv6",schemaPath:"#/properties/web/properties/ipv6/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
if(data403.loginNotice !== undefined){
if(typeof data403.loginNotice !== "string"){
const err906 = {instancePath:instancePath+"/web/loginNotice",schemaPath:"#/properties/web/properties/loginNotice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data403.displayTips !== undefined){
if(typeof data403.displayTips !== "boolean"){
const err907 = {instancePath:instancePath+"/web/displayTips",schemaPath:"#/properties/web/properties/displayTips/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
if(data403.updateNotice !== undefined){
if(typeof data403.updateNotice !== "boolean"){
const err908 = {instancePath:instancePath+"/web/updateNotice",schemaPath:"#/properties/web/properties/updateNotice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
if(data403.browserOrigins !== undefined){
let data416 = data403.browserOrigins;
if(Array.isArray(data416)){
const len26 = data416.length;
for(let i26=0; i26<len26; i26++){
if(typeof data416[i26] !== "string"){
const err909 = {instancePath:instancePath+"/web/browserOrigins/" + i26,schemaPath:"#/properties/web/properties/browserOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
}
else {
const err910 = {instancePath:instancePath+"/web/browserOrigins",schemaPath:"#/properties/web/properties/browserOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
if(data403.configuration !== undefined){
let data418 = data403.configuration;
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
}
else {
const err911 = {instancePath:instancePath+"/web/configuration",schemaPath:"#/properties/web/properties/configuration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
}
else {
const err912 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
if(data.fileserver !== undefined){
let data419 = data.fileserver;
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
for(const key140 in data419){
if(!(func1.call(schema31.properties.fileserver.properties, key140))){
const err913 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140}};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
if(data419.replicas !== undefined){
let data420 = data419.replicas;
if(!(((typeof data420 == "number") && (!(data420 % 1) && !isNaN(data420))) && (isFinite(data420)))){
const err914 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
if((typeof data420 == "number") && (isFinite(data420))){
if(data420 < 1 || isNaN(data420)){
const err915 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
}
if(data419.pods !== undefined){
if(!(validate25(data419.pods, {instancePath:instancePath+"/fileserver/pods",parentData:data419,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data419.storage !== undefined){
let data422 = data419.storage;
const _errs1073 = errors;
let valid231 = false;
const _errs1074 = errors;
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
if(data422.size === undefined){
const err916 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
for(const key141 in data422){
if(!(((key141 === "size") || (key141 === "class")) || (key141 === "accessModes"))){
const err917 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141}};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
if(data422.size !== undefined){
let data423 = data422.size;
if(typeof data423 === "string"){
if(!pattern131.test(data423)){
const err918 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
else {
const err919 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
if(data422.class !== undefined){
let data424 = data422.class;
if(typeof data424 === "string"){
if(!pattern23.test(data424)){
const err920 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
else {
const err921 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
if(data422.accessModes !== undefined){
let data425 = data422.accessModes;
if(Array.isArray(data425)){
const len27 = data425.length;
for(let i27=0; i27<len27; i27++){
let data426 = data425[i27];
if(!(((data426 === "ReadWriteOnce") || (data426 === "ReadWriteMany")) || (data426 === "ReadWriteOncePod"))){
const err922 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i27,schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
const err923 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
}
else {
const err924 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
var _valid19 = _errs1074 === errors;
valid231 = valid231 || _valid19;
if(_valid19){
var props19 = true;
}
const _errs1084 = errors;
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
if(data422.existingClaim === undefined){
const err925 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
for(const key142 in data422){
if(!(((key142 === "existingClaim") || (key142 === "subPath")) || (key142 === "accessModes"))){
const err926 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142}};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
if(data422.existingClaim !== undefined){
let data427 = data422.existingClaim;
if(typeof data427 === "string"){
if(!pattern23.test(data427)){
const err927 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err928 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
}
if(data422.subPath !== undefined){
let data428 = data422.subPath;
if(typeof data428 === "string"){
if(!pattern161.test(data428)){
const err929 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
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
const err930 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
if(data422.accessModes !== undefined){
let data429 = data422.accessModes;
if(Array.isArray(data429)){
const len28 = data429.length;
for(let i28=0; i28<len28; i28++){
let data430 = data429[i28];
if(!(((data430 === "ReadWriteOnce") || (data430 === "ReadWriteMany")) || (data430 === "ReadWriteOncePod"))){
const err931 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i28,schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[1].properties.accessModes.items.enum}};
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
const err932 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err933 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
var _valid19 = _errs1084 === errors;
valid231 = valid231 || _valid19;
if(_valid19){
if(props19 !== true){
props19 = true;
}
}
if(!valid231){
const err934 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
else {
errors = _errs1073;
if(vErrors !== null){
if(_errs1073){
vErrors.length = _errs1073;
}
else {
vErrors = null;
}
}
}
}
if(data419.auth !== undefined){
if(typeof data419.auth !== "boolean"){
const err935 = {instancePath:instancePath+"/fileserver/auth",schemaPath:"#/properties/fileserver/properties/auth/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
if(data419.tokenCacheSec !== undefined){
let data432 = data419.tokenCacheSec;
if(!(((typeof data432 == "number") && (!(data432 % 1) && !isNaN(data432))) && (isFinite(data432)))){
const err936 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
if((typeof data432 == "number") && (isFinite(data432))){
if(data432 < 0 || isNaN(data432)){
const err937 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
}
if(data419.maxUploadMib !== undefined){
let data433 = data419.maxUploadMib;
if(!(((typeof data433 == "number") && (!(data433 % 1) && !isNaN(data433))) && (isFinite(data433)))){
const err938 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
if((typeof data433 == "number") && (isFinite(data433))){
if(data433 < 1 || isNaN(data433)){
const err939 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
}
if(data419.uploadSpool !== undefined){
let data434 = data419.uploadSpool;
if(typeof data434 === "string"){
if(!pattern131.test(data434)){
const err940 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
else {
const err941 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
if(data419.batchDelete !== undefined){
if(typeof data419.batchDelete !== "boolean"){
const err942 = {instancePath:instancePath+"/fileserver/batchDelete",schemaPath:"#/properties/fileserver/properties/batchDelete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
if(data419.downloadCacheSec !== undefined){
let data436 = data419.downloadCacheSec;
if(!(((typeof data436 == "number") && (!(data436 % 1) && !isNaN(data436))) && (isFinite(data436)))){
const err943 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
if((typeof data436 == "number") && (isFinite(data436))){
if(data436 < 0 || isNaN(data436)){
const err944 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
}
if(data419.gunicorn !== undefined){
let data437 = data419.gunicorn;
if(data437 && typeof data437 == "object" && !Array.isArray(data437)){
for(const key143 in data437){
if(!(((key143 === "workers") || (key143 === "threads")) || (key143 === "timeoutSec"))){
const err945 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143}};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data437.workers !== undefined){
let data438 = data437.workers;
if(!(((typeof data438 == "number") && (!(data438 % 1) && !isNaN(data438))) && (isFinite(data438)))){
const err946 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
if((typeof data438 == "number") && (isFinite(data438))){
if(data438 < 1 || isNaN(data438)){
const err947 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data437.threads !== undefined){
let data439 = data437.threads;
if(!(((typeof data439 == "number") && (!(data439 % 1) && !isNaN(data439))) && (isFinite(data439)))){
const err948 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
if((typeof data439 == "number") && (isFinite(data439))){
if(data439 < 1 || isNaN(data439)){
const err949 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
}
if(data437.timeoutSec !== undefined){
let data440 = data437.timeoutSec;
if(!(((typeof data440 == "number") && (!(data440 % 1) && !isNaN(data440))) && (isFinite(data440)))){
const err950 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
if((typeof data440 == "number") && (isFinite(data440))){
if(data440 < 1 || isNaN(data440)){
const err951 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
}
}
else {
const err952 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
if(data419.logLevel !== undefined){
let data441 = data419.logLevel;
if(!((((data441 === "DEBUG") || (data441 === "INFO")) || (data441 === "WARNING")) || (data441 === "ERROR"))){
const err953 = {instancePath:instancePath+"/fileserver/logLevel",schemaPath:"#/properties/fileserver/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
}
else {
const err954 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
if(data.mongo !== undefined){
let data442 = data.mongo;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
for(const key144 in data442){
if(!(((((key144 === "pods") || (key144 === "members")) || (key144 === "storage")) || (key144 === "cachePercent")) || (key144 === "external"))){
const err955 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144}};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
if(data442.pods !== undefined){
if(!(validate31(data442.pods, {instancePath:instancePath+"/mongo/pods",parentData:data442,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data442.members !== undefined){
let data444 = data442.members;
if(!((((data444 === 1) || (data444 === 3)) || (data444 === 5)) || (data444 === 7))){
const err956 = {instancePath:instancePath+"/mongo/members",schemaPath:"#/properties/mongo/properties/members/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.members.enum}};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
if(data442.storage !== undefined){
let data445 = data442.storage;
const _errs1122 = errors;
let valid240 = false;
const _errs1123 = errors;
if(data445 && typeof data445 == "object" && !Array.isArray(data445)){
if(data445.size === undefined){
const err957 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
for(const key145 in data445){
if(!(((key145 === "size") || (key145 === "class")) || (key145 === "accessModes"))){
const err958 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145}};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
if(data445.size !== undefined){
let data446 = data445.size;
if(typeof data446 === "string"){
if(!pattern131.test(data446)){
const err959 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
else {
const err960 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
if(data445.class !== undefined){
let data447 = data445.class;
if(typeof data447 === "string"){
if(!pattern23.test(data447)){
const err961 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
else {
const err962 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
if(data445.accessModes !== undefined){
let data448 = data445.accessModes;
if(Array.isArray(data448)){
const len29 = data448.length;
for(let i29=0; i29<len29; i29++){
let data449 = data448[i29];
if(!(((data449 === "ReadWriteOnce") || (data449 === "ReadWriteMany")) || (data449 === "ReadWriteOncePod"))){
const err963 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i29,schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
const err964 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err965 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
var _valid20 = _errs1123 === errors;
valid240 = valid240 || _valid20;
if(_valid20){
var props20 = true;
}
const _errs1133 = errors;
if(data445 && typeof data445 == "object" && !Array.isArray(data445)){
if(data445.existingClaim === undefined){
const err966 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
for(const key146 in data445){
if(!(((key146 === "existingClaim") || (key146 === "subPath")) || (key146 === "accessModes"))){
const err967 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key146}};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
if(data445.existingClaim !== undefined){
let data450 = data445.existingClaim;
if(typeof data450 === "string"){
if(!pattern23.test(data450)){
const err968 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
else {
const err969 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
if(data445.subPath !== undefined){
let data451 = data445.subPath;
if(typeof data451 === "string"){
if(!pattern161.test(data451)){
const err970 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
else {
const err971 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
if(data445.accessModes !== undefined){
let data452 = data445.accessModes;
if(Array.isArray(data452)){
const len30 = data452.length;
for(let i30=0; i30<len30; i30++){
let data453 = data452[i30];
if(!(((data453 === "ReadWriteOnce") || (data453 === "ReadWriteMany")) || (data453 === "ReadWriteOncePod"))){
const err972 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i30,schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
}
else {
const err973 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
}
else {
const err974 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
var _valid20 = _errs1133 === errors;
valid240 = valid240 || _valid20;
if(_valid20){
if(props20 !== true){
props20 = true;
}
}
if(!valid240){
const err975 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
else {
errors = _errs1122;
if(vErrors !== null){
if(_errs1122){
vErrors.length = _errs1122;
}
else {
vErrors = null;
}
}
}
}
if(data442.cachePercent !== undefined){
let data454 = data442.cachePercent;
if(!(((typeof data454 == "number") && (!(data454 % 1) && !isNaN(data454))) && (isFinite(data454)))){
const err976 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
if((typeof data454 == "number") && (isFinite(data454))){
if(data454 > 60 || isNaN(data454)){
const err977 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
if(data454 < 10 || isNaN(data454)){
const err978 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
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
if(data442.external !== undefined){
let data455 = data442.external;
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
if(data455.hosts === undefined){
const err979 = {instancePath:instancePath+"/mongo/external",schemaPath:"#/properties/mongo/properties/external/required",keyword:"required",params:{missingProperty: "hosts"}};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
for(const key147 in data455){
if(!((((key147 === "hosts") || (key147 === "replicaSet")) || (key147 === "login")) || (key147 === "tls"))){
const err980 = {instancePath:instancePath+"/mongo/external",schemaPath:"#/properties/mongo/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key147}};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
if(data455.hosts !== undefined){
let data456 = data455.hosts;
if(Array.isArray(data456)){
if(data456.length < 1){
const err981 = {instancePath:instancePath+"/mongo/external/hosts",schemaPath:"#/properties/mongo/properties/external/properties/hosts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
const len31 = data456.length;
for(let i31=0; i31<len31; i31++){
let data457 = data456[i31];
if(data457 && typeof data457 == "object" && !Array.isArray(data457)){
if(data457.host === undefined){
const err982 = {instancePath:instancePath+"/mongo/external/hosts/" + i31,schemaPath:"#/$defs/ExternalHost/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
for(const key148 in data457){
if(!((key148 === "host") || (key148 === "port"))){
const err983 = {instancePath:instancePath+"/mongo/external/hosts/" + i31,schemaPath:"#/$defs/ExternalHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key148}};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
if(data457.host !== undefined){
let data458 = data457.host;
if(typeof data458 === "string"){
if(!pattern6.test(data458)){
const err984 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
else {
const err985 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
if(data457.port !== undefined){
let data459 = data457.port;
if(!(((typeof data459 == "number") && (!(data459 % 1) && !isNaN(data459))) && (isFinite(data459)))){
const err986 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
if((typeof data459 == "number") && (isFinite(data459))){
if(data459 > 65535 || isNaN(data459)){
const err987 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
if(data459 < 1 || isNaN(data459)){
const err988 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
}
}
}
else {
const err989 = {instancePath:instancePath+"/mongo/external/hosts/" + i31,schemaPath:"#/$defs/ExternalHost/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
}
}
else {
const err990 = {instancePath:instancePath+"/mongo/external/hosts",schemaPath:"#/properties/mongo/properties/external/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
if(data455.replicaSet !== undefined){
let data460 = data455.replicaSet;
if(typeof data460 === "string"){
if(!pattern51.test(data460)){
const err991 = {instancePath:instancePath+"/mongo/external/replicaSet",schemaPath:"#/properties/mongo/properties/external/properties/replicaSet/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
}
else {
const err992 = {instancePath:instancePath+"/mongo/external/replicaSet",schemaPath:"#/properties/mongo/properties/external/properties/replicaSet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
if(data455.login !== undefined){
let data461 = data455.login;
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
if(data461.username === undefined){
const err993 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
if(data461.passwordSecret === undefined){
const err994 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
for(const key149 in data461){
if(!(((key149 === "authSource") || (key149 === "username")) || (key149 === "passwordSecret"))){
const err995 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key149}};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
}
if(data461.authSource !== undefined){
let data462 = data461.authSource;
if(typeof data462 === "string"){
if(!pattern70.test(data462)){
const err996 = {instancePath:instancePath+"/mongo/external/login/authSource",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/authSource/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
}
else {
const err997 = {instancePath:instancePath+"/mongo/external/login/authSource",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/authSource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
if(data461.username !== undefined){
let data463 = data461.username;
if(typeof data463 === "string"){
if(!pattern170.test(data463)){
const err998 = {instancePath:instancePath+"/mongo/external/login/username",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
else {
const err999 = {instancePath:instancePath+"/mongo/external/login/username",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
}
if(data461.passwordSecret !== undefined){
let data464 = data461.passwordSecret;
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
if(data464.name === undefined){
const err1000 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
if(data464.key === undefined){
const err1001 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
for(const key150 in data464){
if(!((key150 === "name") || (key150 === "key"))){
const err1002 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150}};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
}
if(data464.name !== undefined){
let data465 = data464.name;
if(typeof data465 === "string"){
if(!pattern23.test(data465)){
const err1003 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
}
else {
const err1004 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
if(data464.key !== undefined){
let data466 = data464.key;
if(typeof data466 === "string"){
if(!pattern51.test(data466)){
const err1005 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
else {
const err1006 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
}
else {
const err1007 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
}
else {
const err1008 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
if(data455.tls !== undefined){
let data467 = data455.tls;
if(data467 && typeof data467 == "object" && !Array.isArray(data467)){
for(const key151 in data467){
if(!(key151 === "ca")){
const err1009 = {instancePath:instancePath+"/mongo/external/tls",schemaPath:"#/$defs/ExternalTls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151}};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
}
if(data467.ca !== undefined){
let data468 = data467.ca;
const _errs1180 = errors;
let valid257 = false;
const _errs1181 = errors;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
if(data468.name === undefined){
const err1010 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
if(data468.key === undefined){
const err1011 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
for(const key152 in data468){
if(!((key152 === "name") || (key152 === "key"))){
const err1012 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152}};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
if(data468.name !== undefined){
let data469 = data468.name;
if(typeof data469 === "string"){
if(!pattern23.test(data469)){
const err1013 = {instancePath:instancePath+"/mongo/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
}
else {
const err1014 = {instancePath:instancePath+"/mongo/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
}
if(data468.key !== undefined){
let data470 = data468.key;
if(typeof data470 === "string"){
if(!pattern51.test(data470)){
const err1015 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
}
else {
const err1016 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
}
}
else {
const err1017 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
var _valid21 = _errs1181 === errors;
valid257 = valid257 || _valid21;
if(_valid21){
var props21 = true;
}
const _errs1188 = errors;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
if(data468.configMap === undefined){
const err1018 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
if(data468.key === undefined){
const err1019 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
for(const key153 in data468){
if(!((key153 === "configMap") || (key153 === "key"))){
const err1020 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153}};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
if(data468.configMap !== undefined){
let data471 = data468.configMap;
if(typeof data471 === "string"){
if(!pattern23.test(data471)){
const err1021 = {instancePath:instancePath+"/mongo/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
else {
const err1022 = {instancePath:instancePath+"/mongo/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
if(data468.key !== undefined){
let data472 = data468.key;
if(typeof data472 === "string"){
if(!pattern51.test(data472)){
const err1023 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
else {
const err1024 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
}
else {
const err1025 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
var _valid21 = _errs1188 === errors;
valid257 = valid257 || _valid21;
if(_valid21){
if(props21 !== true){
props21 = true;
}
}
if(!valid257){
const err1026 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
else {
errors = _errs1180;
if(vErrors !== null){
if(_errs1180){
vErrors.length = _errs1180;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1027 = {instancePath:instancePath+"/mongo/external/tls",schemaPath:"#/$defs/ExternalTls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
}
else {
const err1028 = {instancePath:instancePath+"/mongo/external",schemaPath:"#/properties/mongo/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
}
if(data442.external !== undefined){
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
if(data442.pods !== undefined){
const err1029 = {instancePath:instancePath+"/mongo/pods",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/pods/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
if(data442.members !== undefined){
const err1030 = {instancePath:instancePath+"/mongo/members",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/members/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
if(data442.storage !== undefined){
const err1031 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/storage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
if(data442.cachePercent !== undefined){
const err1032 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/cachePercent/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
}
}
else {
const err1033 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
if(data.elastic !== undefined){
let data477 = data.elastic;
if(data477 && typeof data477 == "object" && !Array.isArray(data477)){
for(const key154 in data477){
if(!((((((((key154 === "pods") || (key154 === "nodes")) || (key154 === "transportTls")) || (key154 === "storage")) || (key154 === "mmap")) || (key154 === "diskWatermark")) || (key154 === "retention")) || (key154 === "external"))){
const err1034 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154}};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
}
if(data477.pods !== undefined){
if(!(validate31(data477.pods, {instancePath:instancePath+"/elastic/pods",parentData:data477,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data477.nodes !== undefined){
let data479 = data477.nodes;
if(!((data479 === 1) || (data479 === 3))){
const err1035 = {instancePath:instancePath+"/elastic/nodes",schemaPath:"#/properties/elastic/properties/nodes/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.nodes.enum}};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
}
if(data477.transportTls !== undefined){
let data480 = data477.transportTls;
const _errs1202 = errors;
let valid263 = false;
const _errs1203 = errors;
if(data480 && typeof data480 == "object" && !Array.isArray(data480)){
if(data480.secretName === undefined){
const err1036 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
for(const key155 in data480){
if(!(key155 === "secretName")){
const err1037 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155}};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
}
if(data480.secretName !== undefined){
let data481 = data480.secretName;
if(typeof data481 === "string"){
if(!pattern23.test(data481)){
const err1038 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
else {
const err1039 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
}
}
else {
const err1040 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
var _valid22 = _errs1203 === errors;
valid263 = valid263 || _valid22;
if(_valid22){
var props22 = true;
}
const _errs1208 = errors;
if(data480 && typeof data480 == "object" && !Array.isArray(data480)){
if(data480.issuer === undefined){
const err1041 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
for(const key156 in data480){
if(!((key156 === "issuer") || (key156 === "secretName"))){
const err1042 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156}};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
if(data480.issuer !== undefined){
let data482 = data480.issuer;
if(data482 && typeof data482 == "object" && !Array.isArray(data482)){
if(data482.name === undefined){
const err1043 = {instancePath:instancePath+"/elastic/transportTls/issuer",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
for(const key157 in data482){
if(!((key157 === "kind") || (key157 === "name"))){
const err1044 = {instancePath:instancePath+"/elastic/transportTls/issuer",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key157}};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
}
if(data482.kind !== undefined){
let data483 = data482.kind;
if(!((data483 === "Issuer") || (data483 === "ClusterIssuer"))){
const err1045 = {instancePath:instancePath+"/elastic/transportTls/issuer/kind",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.transportTls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
}
if(data482.name !== undefined){
let data484 = data482.name;
if(typeof data484 === "string"){
if(!pattern23.test(data484)){
const err1046 = {instancePath:instancePath+"/elastic/transportTls/issuer/name",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
else {
const err1047 = {instancePath:instancePath+"/elastic/transportTls/issuer/name",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
}
}
else {
const err1048 = {instancePath:instancePath+"/elastic/transportTls/issuer",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
if(data480.secretName !== undefined){
let data485 = data480.secretName;
if(typeof data485 === "string"){
if(!pattern23.test(data485)){
const err1049 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
}
else {
const err1050 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
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
else {
const err1051 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
var _valid22 = _errs1208 === errors;
valid263 = valid263 || _valid22;
if(_valid22){
if(props22 !== true){
props22 = true;
}
}
if(!valid263){
const err1052 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
else {
errors = _errs1202;
if(vErrors !== null){
if(_errs1202){
vErrors.length = _errs1202;
}
else {
vErrors = null;
}
}
}
}
if(data477.storage !== undefined){
let data486 = data477.storage;
const _errs1220 = errors;
let valid267 = false;
const _errs1221 = errors;
if(data486 && typeof data486 == "object" && !Array.isArray(data486)){
if(data486.size === undefined){
const err1053 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
for(const key158 in data486){
if(!(((key158 === "size") || (key158 === "class")) || (key158 === "accessModes"))){
const err1054 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158}};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
}
if(data486.size !== undefined){
let data487 = data486.size;
if(typeof data487 === "string"){
if(!pattern131.test(data487)){
const err1055 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
}
else {
const err1056 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
if(data486.class !== undefined){
let data488 = data486.class;
if(typeof data488 === "string"){
if(!pattern23.test(data488)){
const err1057 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
else {
const err1058 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
if(data486.accessModes !== undefined){
let data489 = data486.accessModes;
if(Array.isArray(data489)){
const len32 = data489.length;
for(let i32=0; i32<len32; i32++){
let data490 = data489[i32];
if(!(((data490 === "ReadWriteOnce") || (data490 === "ReadWriteMany")) || (data490 === "ReadWriteOncePod"))){
const err1059 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i32,schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
}
}
else {
const err1060 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
}
}
else {
const err1061 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
var _valid23 = _errs1221 === errors;
valid267 = valid267 || _valid23;
if(_valid23){
var props23 = true;
}
const _errs1231 = errors;
if(data486 && typeof data486 == "object" && !Array.isArray(data486)){
if(data486.existingClaim === undefined){
const err1062 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
for(const key159 in data486){
if(!(((key159 === "existingClaim") || (key159 === "subPath")) || (key159 === "accessModes"))){
const err1063 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159}};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
if(data486.existingClaim !== undefined){
let data491 = data486.existingClaim;
if(typeof data491 === "string"){
if(!pattern23.test(data491)){
const err1064 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
else {
const err1065 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
}
if(data486.subPath !== undefined){
let data492 = data486.subPath;
if(typeof data492 === "string"){
if(!pattern161.test(data492)){
const err1066 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
else {
const err1067 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
if(data486.accessModes !== undefined){
let data493 = data486.accessModes;
if(Array.isArray(data493)){
const len33 = data493.length;
for(let i33=0; i33<len33; i33++){
let data494 = data493[i33];
if(!(((data494 === "ReadWriteOnce") || (data494 === "ReadWriteMany")) || (data494 === "ReadWriteOncePod"))){
const err1068 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i33,schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
}
else {
const err1069 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
}
}
else {
const err1070 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
var _valid23 = _errs1231 === errors;
valid267 = valid267 || _valid23;
if(_valid23){
if(props23 !== true){
props23 = true;
}
}
if(!valid267){
const err1071 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
else {
errors = _errs1220;
if(vErrors !== null){
if(_errs1220){
vErrors.length = _errs1220;
}
else {
vErrors = null;
}
}
}
}
if(data477.mmap !== undefined){
if(typeof data477.mmap !== "boolean"){
const err1072 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/properties/mmap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
if(data477.diskWatermark !== undefined){
let data496 = data477.diskWatermark;
if(typeof data496 === "string"){
if(!pattern184.test(data496)){
const err1073 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(mb|gb)$"}};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
}
else {
const err1074 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
if(data477.retention !== undefined){
let data497 = data477.retention;
if(data497 && typeof data497 == "object" && !Array.isArray(data497)){
for(const key160 in data497){
if(!(((((key160 === "events") || (key160 === "statisticsMonths")) || (key160 === "schedule")) || (key160 === "eventsPerSecond")) || (key160 === "dryRun"))){
const err1075 = {instancePath:instancePath+"/elastic/retention",schemaPath:"#/$defs/Retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160}};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
}
if(data497.events !== undefined){
let data498 = data497.events;
if(data498 && typeof data498 == "object" && !Array.isArray(data498)){
for(const key161 in data498){
if(!((((key161 === "log") || (key161 === "scalar")) || (key161 === "plot")) || (key161 === "debugImage"))){
const err1076 = {instancePath:instancePath+"/elastic/retention/events",schemaPath:"#/$defs/Retention/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key161}};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
if(data498.log !== undefined){
let data499 = data498.log;
if(!(((typeof data499 == "number") && (!(data499 % 1) && !isNaN(data499))) && (isFinite(data499)))){
const err1077 = {instancePath:instancePath+"/elastic/retention/events/log",schemaPath:"#/$defs/Retention/properties/events/properties/log/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
if((typeof data499 == "number") && (isFinite(data499))){
if(data499 < 7 || isNaN(data499)){
const err1078 = {instancePath:instancePath+"/elastic/retention/events/log",schemaPath:"#/$defs/Retention/properties/events/properties/log/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
}
if(data498.scalar !== undefined){
let data500 = data498.scalar;
if(!(((typeof data500 == "number") && (!(data500 % 1) && !isNaN(data500))) && (isFinite(data500)))){
const err1079 = {instancePath:instancePath+"/elastic/retention/events/scalar",schemaPath:"#/$defs/Retention/properties/events/properties/scalar/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
if((typeof data500 == "number") && (isFinite(data500))){
if(data500 < 7 || isNaN(data500)){
const err1080 = {instancePath:instancePath+"/elastic/retention/events/scalar",schemaPath:"#/$defs/Retention/properties/events/properties/scalar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
}
}
if(data498.plot !== undefined){
let data501 = data498.plot;
if(!(((typeof data501 == "number") && (!(data501 % 1) && !isNaN(data501))) && (isFinite(data501)))){
const err1081 = {instancePath:instancePath+"/elastic/retention/events/plot",schemaPath:"#/$defs/Retention/properties/events/properties/plot/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
if((typeof data501 == "number") && (isFinite(data501))){
if(data501 < 7 || isNaN(data501)){
const err1082 = {instancePath:instancePath+"/elastic/retention/events/plot",schemaPath:"#/$defs/Retention/properties/events/properties/plot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
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
if(data498.debugImage !== undefined){
let data502 = data498.debugImage;
if(!(((typeof data502 == "number") && (!(data502 % 1) && !isNaN(data502))) && (isFinite(data502)))){
const err1083 = {instancePath:instancePath+"/elastic/retention/events/debugImage",schemaPath:"#/$defs/Retention/properties/events/properties/debugImage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
if((typeof data502 == "number") && (isFinite(data502))){
if(data502 < 7 || isNaN(data502)){
const err1084 = {instancePath:instancePath+"/elastic/retention/events/debugImage",schemaPath:"#/$defs/Retention/properties/events/properties/debugImage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
}
}
}
else {
const err1085 = {instancePath:instancePath+"/elastic/retention/events",schemaPath:"#/$defs/Retention/properties/events/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
}
if(data497.statisticsMonths !== undefined){
let data503 = data497.statisticsMonths;
if(!(((typeof data503 == "number") && (!(data503 % 1) && !isNaN(data503))) && (isFinite(data503)))){
const err1086 = {instancePath:instancePath+"/elastic/retention/statisticsMonths",schemaPath:"#/$defs/Retention/properties/statisticsMonths/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
if((typeof data503 == "number") && (isFinite(data503))){
if(data503 < 1 || isNaN(data503)){
const err1087 = {instancePath:instancePath+"/elastic/retention/statisticsMonths",schemaPath:"#/$defs/Retention/properties/statisticsMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
}
if(data497.schedule !== undefined){
let data504 = data497.schedule;
if(typeof data504 === "string"){
if(!pattern185.test(data504)){
const err1088 = {instancePath:instancePath+"/elastic/retention/schedule",schemaPath:"#/$defs/Retention/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$"}};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
else {
const err1089 = {instancePath:instancePath+"/elastic/retention/schedule",schemaPath:"#/$defs/Retention/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
}
if(data497.eventsPerSecond !== undefined){
let data505 = data497.eventsPerSecond;
if(!(((typeof data505 == "number") && (!(data505 % 1) && !isNaN(data505))) && (isFinite(data505)))){
const err1090 = {instancePath:instancePath+"/elastic/retention/eventsPerSecond",schemaPath:"#/$defs/Retention/properties/eventsPerSecond/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
if((typeof data505 == "number") && (isFinite(data505))){
if(data505 < 1 || isNaN(data505)){
const err1091 = {instancePath:instancePath+"/elastic/retention/eventsPerSecond",schemaPath:"#/$defs/Retention/properties/eventsPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
}
}
if(data497.dryRun !== undefined){
if(typeof data497.dryRun !== "boolean"){
const err1092 = {instancePath:instancePath+"/elastic/retention/dryRun",schemaPath:"#/$defs/Retention/properties/dryRun/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
}
}
else {
const err1093 = {instancePath:instancePath+"/elastic/retention",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
if(data477.external !== undefined){
let data507 = data477.external;
if(data507 && typeof data507 == "object" && !Array.isArray(data507)){
if(data507.hosts === undefined){
const err1094 = {instancePath:instancePath+"/elastic/external",schemaPath:"#/properties/elastic/properties/external/required",keyword:"required",params:{missingProperty: "hosts"}};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
for(const key162 in data507){
if(!((((key162 === "hosts") || (key162 === "login")) || (key162 === "tls")) || (key162 === "retention"))){
const err1095 = {instancePath:instancePath+"/elastic/external",schemaPath:"#/properties/elastic/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key162}};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
}
if(data507.hosts !== undefined){
let data508 = data507.hosts;
if(Array.isArray(data508)){
if(data508.length < 1){
const err1096 = {instancePath:instancePath+"/elastic/external/hosts",schemaPath:"#/properties/elastic/properties/external/properties/hosts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
const len34 = data508.length;
for(let i34=0; i34<len34; i34++){
let data509 = data508[i34];
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
if(data509.host === undefined){
const err1097 = {instancePath:instancePath+"/elastic/external/hosts/" + i34,schemaPath:"#/$defs/ExternalHost/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
for(const key163 in data509){
if(!((key163 === "host") || (key163 === "port"))){
const err1098 = {instancePath:instancePath+"/elastic/external/hosts/" + i34,schemaPath:"#/$defs/ExternalHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key163}};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
}
if(data509.host !== undefined){
let data510 = data509.host;
if(typeof data510 === "string"){
if(!pattern6.test(data510)){
const err1099 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
}
else {
const err1100 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
}
if(data509.port !== undefined){
let data511 = data509.port;
if(!(((typeof data511 == "number") && (!(data511 % 1) && !isNaN(data511))) && (isFinite(data511)))){
const err1101 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
if((typeof data511 == "number") && (isFinite(data511))){
if(data511 > 65535 || isNaN(data511)){
const err1102 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
if(data511 < 1 || isNaN(data511)){
const err1103 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
}
}
}
else {
const err1104 = {instancePath:instancePath+"/elastic/external/hosts/" + i34,schemaPath:"#/$defs/ExternalHost/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
}
}
else {
const err1105 = {instancePath:instancePath+"/elastic/external/hosts",schemaPath:"#/properties/elastic/properties/external/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
}
if(data507.login !== undefined){
let data512 = data507.login;
if(data512 && typeof data512 == "object" && !Array.isArray(data512)){
if(data512.username === undefined){
const err1106 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
if(data512.passwordSecret === undefined){
const err1107 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
for(const key164 in data512){
if(!((key164 === "username") || (key164 === "passwordSecret"))){
const err1108 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key164}};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
}
if(data512.username !== undefined){
let data513 = data512.username;
if(typeof data513 === "string"){
if(!pattern170.test(data513)){
const err1109 = {instancePath:instancePath+"/elastic/external/login/username",schemaPath:"#/properties/elastic/properties/external/properties/login/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
}
else {
const err1110 = {instancePath:instancePath+"/elastic/external/login/username",schemaPath:"#/properties/elastic/properties/external/properties/login/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
}
if(data512.passwordSecret !== undefined){
let data514 = data512.passwordSecret;
if(data514 && typeof data514 == "object" && !Array.isArray(data514)){
if(data514.name === undefined){
const err1111 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
if(data514.key === undefined){
const err1112 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
for(const key165 in data514){
if(!((key165 === "name") || (key165 === "key"))){
const err1113 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165}};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
if(data514.name !== undefined){
let data515 = data514.name;
if(typeof data515 === "string"){
if(!pattern23.test(data515)){
const err1114 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
}
else {
const err1115 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
}
if(data514.key !== undefined){
let data516 = data514.key;
if(typeof data516 === "string"){
if(!pattern51.test(data516)){
const err1116 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
}
else {
const err1117 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
}
}
else {
const err1118 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
}
}
else {
const err1119 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
}
if(data507.tls !== undefined){
let data517 = data507.tls;
if(data517 && typeof data517 == "object" && !Array.isArray(data517)){
for(const key166 in data517){
if(!(key166 === "ca")){
const err1120 = {instancePath:instancePath+"/elastic/external/tls",schemaPath:"#/$defs/ExternalTls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166}};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
}
if(data517.ca !== undefined){
let data518 = data517.ca;
const _errs1299 = errors;
let valid287 = false;
const _errs1300 = errors;
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
if(data518.name === undefined){
const err1121 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
if(data518.key === undefined){
const err1122 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
for(const key167 in data518){
if(!((key167 === "name") || (key167 === "key"))){
const err1123 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167}};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
if(data518.name !== undefined){
let data519 = data518.name;
if(typeof data519 === "string"){
if(!pattern23.test(data519)){
const err1124 = {instancePath:instancePath+"/elastic/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
}
else {
const err1125 = {instancePath:instancePath+"/elastic/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
}
if(data518.key !== undefined){
let data520 = data518.key;
if(typeof data520 === "string"){
if(!pattern51.test(data520)){
const err1126 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
}
else {
const err1127 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
}
}
else {
const err1128 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
var _valid24 = _errs1300 === errors;
valid287 = valid287 || _valid24;
if(_valid24){
var props24 = true;
}
const _errs1307 = errors;
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
if(data518.configMap === undefined){
const err1129 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
if(data518.key === undefined){
const err1130 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
for(const key168 in data518){
if(!((key168 === "configMap") || (key168 === "key"))){
const err1131 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168}};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
}
if(data518.configMap !== undefined){
let data521 = data518.configMap;
if(typeof data521 === "string"){
if(!pattern23.test(data521)){
const err1132 = {instancePath:instancePath+"/elastic/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err1133 = {instancePath:instancePath+"/elastic/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
if(data518.key !== undefined){
let data522 = data518.key;
if(typeof data522 === "string"){
if(!pattern51.test(data522)){
const err1134 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
}
else {
const err1135 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
}
}
else {
const err1136 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
var _valid24 = _errs1307 === errors;
valid287 = valid287 || _valid24;
if(_valid24){
if(props24 !== true){
props24 = true;
}
}
if(!valid287){
const err1137 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
else {
errors = _errs1299;
if(vErrors !== null){
if(_errs1299){
vErrors.length = _errs1299;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1138 = {instancePath:instancePath+"/elastic/external/tls",schemaPath:"#/$defs/ExternalTls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
}
if(data507.retention !== undefined){
let data523 = data507.retention;
if(data523 && typeof data523 == "object" && !Array.isArray(data523)){
for(const key169 in data523){
if(!(((((key169 === "events") || (key169 === "statisticsMonths")) || (key169 === "schedule")) || (key169 === "eventsPerSecond")) || (key169 === "dryRun"))){
const err1139 = {instancePath:instancePath+"/elastic/external/retention",schemaPath:"#/$defs/Retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169}};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
}
if(data523.events !== undefined){
let data524 = data523.events;
if(data524 && typeof data524 == "object" && !Array.isArray(data524)){
for(const key170 in data524){
if(!((((key170 === "log") || (key170 === "scalar")) || (key170 === "plot")) || (key170 === "debugImage"))){
const err1140 = {instancePath:instancePath+"/elastic/external/retention/events",schemaPath:"#/$defs/Retention/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key170}};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
}
if(data524.log !== undefined){
let data525 = data524.log;
if(!(((typeof data525 == "number") && (!(data525 % 1) && !isNaN(data525))) && (isFinite(data525)))){
const err1141 = {instancePath:instancePath+"/elastic/external/retention/events/log",schemaPath:"#/$defs/Retention/properties/events/properties/log/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
if((typeof data525 == "number") && (isFinite(data525))){
if(data525 < 7 || isNaN(data525)){
const err1142 = {instancePath:instancePath+"/elastic/external/retention/events/log",schemaPath:"#/$defs/Retention/properties/events/properties/log/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
}
}
if(data524.scalar !== undefined){
let data526 = data524.scalar;
if(!(((typeof data526 == "number") && (!(data526 % 1) && !isNaN(data526))) && (isFinite(data526)))){
const err1143 = {instancePath:instancePath+"/elastic/external/retention/events/scalar",schemaPath:"#/$defs/Retention/properties/events/properties/scalar/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
if((typeof data526 == "number") && (isFinite(data526))){
if(data526 < 7 || isNaN(data526)){
const err1144 = {instancePath:instancePath+"/elastic/external/retention/events/scalar",schemaPath:"#/$defs/Retention/properties/events/properties/scalar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
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
if(data524.plot !== undefined){
let data527 = data524.plot;
if(!(((typeof data527 == "number") && (!(data527 % 1) && !isNaN(data527))) && (isFinite(data527)))){
const err1145 = {instancePath:instancePath+"/elastic/external/retention/events/plot",schemaPath:"#/$defs/Retention/properties/events/properties/plot/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
if((typeof data527 == "number") && (isFinite(data527))){
if(data527 < 7 || isNaN(data527)){
const err1146 = {instancePath:instancePath+"/elastic/external/retention/events/plot",schemaPath:"#/$defs/Retention/properties/events/properties/plot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
}
}
if(data524.debugImage !== undefined){
let data528 = data524.debugImage;
if(!(((typeof data528 == "number") && (!(data528 % 1) && !isNaN(data528))) && (isFinite(data528)))){
const err1147 = {instancePath:instancePath+"/elastic/external/retention/events/debugImage",schemaPath:"#/$defs/Retention/properties/events/properties/debugImage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
if((typeof data528 == "number") && (isFinite(data528))){
if(data528 < 7 || isNaN(data528)){
const err1148 = {instancePath:instancePath+"/elastic/external/retention/events/debugImage",schemaPath:"#/$defs/Retention/properties/events/properties/debugImage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
}
}
}
else {
const err1149 = {instancePath:instancePath+"/elastic/external/retention/events",schemaPath:"#/$defs/Retention/properties/events/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
}
if(data523.statisticsMonths !== undefined){
let data529 = data523.statisticsMonths;
if(!(((typeof data529 == "number") && (!(data529 % 1) && !isNaN(data529))) && (isFinite(data529)))){
const err1150 = {instancePath:instancePath+"/elastic/external/retention/statisticsMonths",schemaPath:"#/$defs/Retention/properties/statisticsMonths/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
if((typeof data529 == "number") && (isFinite(data529))){
if(data529 < 1 || isNaN(data529)){
const err1151 = {instancePath:instancePath+"/elastic/external/retention/statisticsMonths",schemaPath:"#/$defs/Retention/properties/statisticsMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data523.schedule !== undefined){
let data530 = data523.schedule;
if(typeof data530 === "string"){
if(!pattern185.test(data530)){
const err1152 = {instancePath:instancePath+"/elastic/external/retention/schedule",schemaPath:"#/$defs/Retention/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$"}};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
}
else {
const err1153 = {instancePath:instancePath+"/elastic/external/retention/schedule",schemaPath:"#/$defs/Retention/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
}
if(data523.eventsPerSecond !== undefined){
let data531 = data523.eventsPerSecond;
if(!(((typeof data531 == "number") && (!(data531 % 1) && !isNaN(data531))) && (isFinite(data531)))){
const err1154 = {instancePath:instancePath+"/elastic/external/retention/eventsPerSecond",schemaPath:"#/$defs/Retention/properties/eventsPerSecond/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
if((typeof data531 == "number") && (isFinite(data531))){
if(data531 < 1 || isNaN(data531)){
const err1155 = {instancePath:instancePath+"/elastic/external/retention/eventsPerSecond",schemaPath:"#/$defs/Retention/properties/eventsPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
}
}
if(data523.dryRun !== undefined){
if(typeof data523.dryRun !== "boolean"){
const err1156 = {instancePath:instancePath+"/elastic/external/retention/dryRun",schemaPath:"#/$defs/Retention/properties/dryRun/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
}
}
else {
const err1157 = {instancePath:instancePath+"/elastic/external/retention",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
}
}
else {
const err1158 = {instancePath:instancePath+"/elastic/external",schemaPath:"#/properties/elastic/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
}
if(data477.external !== undefined){
if(data477 && typeof data477 == "object" && !Array.isArray(data477)){
if(data477.pods !== undefined){
const err1159 = {instancePath:instancePath+"/elastic/pods",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/pods/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1159];
}
else {
vErrors.push(err1159);
}
errors++;
}
if(data477.nodes !== undefined){
const err1160 = {instancePath:instancePath+"/elastic/nodes",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/nodes/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
if(data477.transportTls !== undefined){
const err1161 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/transportTls/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
if(data477.storage !== undefined){
const err1162 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/storage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
if(data477.mmap !== undefined){
const err1163 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/mmap/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
if(data477.diskWatermark !== undefined){
const err1164 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/diskWatermark/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1164];
}
else {
vErrors.push(err1164);
}
errors++;
}
if(data477.retention !== undefined){
const err1165 = {instancePath:instancePath+"/elastic/retention",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/retention/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
}
}
}
else {
const err1166 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
}
if(data.redis !== undefined){
let data540 = data.redis;
if(data540 && typeof data540 == "object" && !Array.isArray(data540)){
for(const key171 in data540){
if(!((((key171 === "pods") || (key171 === "storage")) || (key171 === "memoryPercent")) || (key171 === "external"))){
const err1167 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key171}};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
}
if(data540.pods !== undefined){
if(!(validate31(data540.pods, {instancePath:instancePath+"/redis/pods",parentData:data540,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data540.storage !== undefined){
let data542 = data540.storage;
const _errs1343 = errors;
let valid296 = false;
const _errs1344 = errors;
if(data542 && typeof data542 == "object" && !Array.isArray(data542)){
if(data542.size === undefined){
const err1168 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err1168];
}
else {
vErrors.push(err1168);
}
errors++;
}
for(const key172 in data542){
if(!(((key172 === "size") || (key172 === "class")) || (key172 === "accessModes"))){
const err1169 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key172}};
if(vErrors === null){
vErrors = [err1169];
}
else {
vErrors.push(err1169);
}
errors++;
}
}
if(data542.size !== undefined){
let data543 = data542.size;
if(typeof data543 === "string"){
if(!pattern131.test(data543)){
const err1170 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err1170];
}
else {
vErrors.push(err1170);
}
errors++;
}
}
else {
const err1171 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
}
if(data542.class !== undefined){
let data544 = data542.class;
if(typeof data544 === "string"){
if(!pattern23.test(data544)){
const err1172 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
}
else {
const err1173 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
}
if(data542.accessModes !== undefined){
let data545 = data542.accessModes;
if(Array.isArray(data545)){
const len35 = data545.length;
for(let i35=0; i35<len35; i35++){
let data546 = data545[i35];
if(!(((data546 === "ReadWriteOnce") || (data546 === "ReadWriteMany")) || (data546 === "ReadWriteOncePod"))){
const err1174 = {instancePath:instancePath+"/redis/storage/accessModes/" + i35,schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1174];
}
else {
vErrors.push(err1174);
}
errors++;
}
}
}
else {
const err1175 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
}
}
else {
const err1176 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1176];
}
else {
vErrors.push(err1176);
}
errors++;
}
var _valid25 = _errs1344 === errors;
valid296 = valid296 || _valid25;
if(_valid25){
var props25 = true;
}
const _errs1354 = errors;
if(data542 && typeof data542 == "object" && !Array.isArray(data542)){
if(data542.existingClaim === undefined){
const err1177 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
}
for(const key173 in data542){
if(!(((key173 === "existingClaim") || (key173 === "subPath")) || (key173 === "accessModes"))){
const err1178 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key173}};
if(vErrors === null){
vErrors = [err1178];
}
else {
vErrors.push(err1178);
}
errors++;
}
}
if(data542.existingClaim !== undefined){
let data547 = data542.existingClaim;
if(typeof data547 === "string"){
if(!pattern23.test(data547)){
const err1179 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1179];
}
else {
vErrors.push(err1179);
}
errors++;
}
}
else {
const err1180 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1180];
}
else {
vErrors.push(err1180);
}
errors++;
}
}
if(data542.subPath !== undefined){
let data548 = data542.subPath;
if(typeof data548 === "string"){
if(!pattern161.test(data548)){
const err1181 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
}
else {
const err1182 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1182];
}
else {
vErrors.push(err1182);
}
errors++;
}
}
if(data542.accessModes !== undefined){
let data549 = data542.accessModes;
if(Array.isArray(data549)){
const len36 = data549.length;
for(let i36=0; i36<len36; i36++){
let data550 = data549[i36];
if(!(((data550 === "ReadWriteOnce") || (data550 === "ReadWriteMany")) || (data550 === "ReadWriteOncePod"))){
const err1183 = {instancePath:instancePath+"/redis/storage/accessModes/" + i36,schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
}
}
else {
const err1184 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1184];
}
else {
vErrors.push(err1184);
}
errors++;
}
}
}
else {
const err1185 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
var _valid25 = _errs1354 === errors;
valid296 = valid296 || _valid25;
if(_valid25){
if(props25 !== true){
props25 = true;
}
}
if(!valid296){
const err1186 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
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
if(data540.memoryPercent !== undefined){
let data551 = data540.memoryPercent;
if(!(((typeof data551 == "number") && (!(data551 % 1) && !isNaN(data551))) && (isFinite(data551)))){
const err1187 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
if((typeof data551 == "number") && (isFinite(data551))){
if(data551 > 80 || isNaN(data551)){
const err1188 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80}};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
if(data551 < 10 || isNaN(data551)){
const err1189 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err1189];
}
else {
vErrors.push(err1189);
}
errors++;
}
}
}
if(data540.external !== undefined){
let data552 = data540.external;
if(data552 && typeof data552 == "object" && !Array.isArray(data552)){
if(data552.host === undefined){
const err1190 = {instancePath:instancePath+"/redis/external",schemaPath:"#/properties/redis/properties/external/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
for(const key174 in data552){
if(!(((((key174 === "host") || (key174 === "port")) || (key174 === "cluster")) || (key174 === "login")) || (key174 === "tls"))){
const err1191 = {instancePath:instancePath+"/redis/external",schemaPath:"#/properties/redis/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174}};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
}
}
if(data552.host !== undefined){
let data553 = data552.host;
if(typeof data553 === "string"){
if(!pattern6.test(data553)){
const err1192 = {instancePath:instancePath+"/redis/external/host",schemaPath:"#/properties/redis/properties/external/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
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
const err1193 = {instancePath:instancePath+"/redis/external/host",schemaPath:"#/properties/redis/properties/external/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
}
if(data552.port !== undefined){
let data554 = data552.port;
if(!(((typeof data554 == "number") && (!(data554 % 1) && !isNaN(data554))) && (isFinite(data554)))){
const err1194 = {instancePath:instancePath+"/redis/external/port",schemaPath:"#/properties/redis/properties/external/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1194];
}
else {
vErrors.push(err1194);
}
errors++;
}
if((typeof data554 == "number") && (isFinite(data554))){
if(data554 > 65535 || isNaN(data554)){
const err1195 = {instancePath:instancePath+"/redis/external/port",schemaPath:"#/properties/redis/properties/external/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
if(data554 < 1 || isNaN(data554)){
const err1196 = {instancePath:instancePath+"/redis/external/port",schemaPath:"#/properties/redis/properties/external/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
}
}
if(data552.cluster !== undefined){
if(typeof data552.cluster !== "boolean"){
const err1197 = {instancePath:instancePath+"/redis/external/cluster",schemaPath:"#/properties/redis/properties/external/properties/cluster/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
}
if(data552.login !== undefined){
let data556 = data552.login;
if(data556 && typeof data556 == "object" && !Array.isArray(data556)){
if(data556.passwordSecret === undefined){
const err1198 = {instancePath:instancePath+"/redis/external/login",schemaPath:"#/properties/redis/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err1198];
}
else {
vErrors.push(err1198);
}
errors++;
}
for(const key175 in data556){
if(!((key175 === "username") || (key175 === "passwordSecret"))){
const err1199 = {instancePath:instancePath+"/redis/external/login",schemaPath:"#/properties/redis/properties/external/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key175}};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
}
if(data556.username !== undefined){
let data557 = data556.username;
if(typeof data557 === "string"){
if(!pattern170.test(data557)){
const err1200 = {instancePath:instancePath+"/redis/external/login/username",schemaPath:"#/properties/redis/properties/external/properties/login/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
}
}
else {
const err1201 = {instancePath:instancePath+"/redis/external/login/username",schemaPath:"#/properties/redis/properties/external/properties/login/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1201];
}
else {
vErrors.push(err1201);
}
errors++;
}
}
if(data556.passwordSecret !== undefined){
let data558 = data556.passwordSecret;
if(data558 && typeof data558 == "object" && !Array.isArray(data558)){
if(data558.name === undefined){
const err1202 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
if(data558.key === undefined){
const err1203 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
for(const key176 in data558){
if(!((key176 === "name") || (key176 === "key"))){
const err1204 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key176}};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
}
if(data558.name !== undefined){
let data559 = data558.name;
if(typeof data559 === "string"){
if(!pattern23.test(data559)){
const err1205 = {instancePath:instancePath+"/redis/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err1206 = {instancePath:instancePath+"/redis/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1206];
}
else {
vErrors.push(err1206);
}
errors++;
}
}
if(data558.key !== undefined){
let data560 = data558.key;
if(typeof data560 === "string"){
if(!pattern51.test(data560)){
const err1207 = {instancePath:instancePath+"/redis/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1207];
}
else {
vErrors.push(err1207);
}
errors++;
}
}
else {
const err1208 = {instancePath:instancePath+"/redis/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1208];
}
else {
vErrors.push(err1208);
}
errors++;
}
}
}
else {
const err1209 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
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
const err1210 = {instancePath:instancePath+"/redis/external/login",schemaPath:"#/properties/redis/properties/external/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
}
if(data552.tls !== undefined){
let data561 = data552.tls;
if(data561 && typeof data561 == "object" && !Array.isArray(data561)){
for(const key177 in data561){
if(!(key177 === "ca")){
const err1211 = {instancePath:instancePath+"/redis/external/tls",schemaPath:"#/$defs/ExternalTls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key177}};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
}
errors++;
}
}
if(data561.ca !== undefined){
let data562 = data561.ca;
const _errs1393 = errors;
let valid309 = false;
const _errs1394 = errors;
if(data562 && typeof data562 == "object" && !Array.isArray(data562)){
if(data562.name === undefined){
const err1212 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
if(data562.key === undefined){
const err1213 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
}
errors++;
}
for(const key178 in data562){
if(!((key178 === "name") || (key178 === "key"))){
const err1214 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key178}};
if(vErrors === null){
vErrors = [err1214];
}
else {
vErrors.push(err1214);
}
errors++;
}
}
if(data562.name !== undefined){
let data563 = data562.name;
if(typeof data563 === "string"){
if(!pattern23.test(data563)){
const err1215 = {instancePath:instancePath+"/redis/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
}
else {
const err1216 = {instancePath:instancePath+"/redis/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
}
errors++;
}
}
if(data562.key !== undefined){
let data564 = data562.key;
if(typeof data564 === "string"){
if(!pattern51.test(data564)){
const err1217 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1217];
}
else {
vErrors.push(err1217);
}
errors++;
}
}
else {
const err1218 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
}
}
else {
const err1219 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
var _valid26 = _errs1394 === errors;
valid309 = valid309 || _valid26;
if(_valid26){
var props26 = true;
}
const _errs1401 = errors;
if(data562 && typeof data562 == "object" && !Array.isArray(data562)){
if(data562.configMap === undefined){
const err1220 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
if(data562.key === undefined){
const err1221 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
for(const key179 in data562){
if(!((key179 === "configMap") || (key179 === "key"))){
const err1222 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key179}};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
}
if(data562.configMap !== undefined){
let data565 = data562.configMap;
if(typeof data565 === "string"){
if(!pattern23.test(data565)){
const err1223 = {instancePath:instancePath+"/redis/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
}
else {
const err1224 = {instancePath:instancePath+"/redis/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
}
if(data562.key !== undefined){
let data566 = data562.key;
if(typeof data566 === "string"){
if(!pattern51.test(data566)){
const err1225 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err1226 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
}
}
else {
const err1227 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
var _valid26 = _errs1401 === errors;
valid309 = valid309 || _valid26;
if(_valid26){
if(props26 !== true){
props26 = true;
}
}
if(!valid309){
const err1228 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
else {
errors = _errs1393;
if(vErrors !== null){
if(_errs1393){
vErrors.length = _errs1393;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1229 = {instancePath:instancePath+"/redis/external/tls",schemaPath:"#/$defs/ExternalTls/type",keyword:"type",params:{type: "object"}};
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
const err1230 = {instancePath:instancePath+"/redis/external",schemaPath:"#/properties/redis/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
}
if(data540.external !== undefined){
if(data540 && typeof data540 == "object" && !Array.isArray(data540)){
if(data540.pods !== undefined){
const err1231 = {instancePath:instancePath+"/redis/pods",schemaPath:"#/properties/redis/dependentSchemas/external/properties/pods/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1231];
}
else {
vErrors.push(err1231);
}
errors++;
}
if(data540.storage !== undefined){
const err1232 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/dependentSchemas/external/properties/storage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
if(data540.memoryPercent !== undefined){
const err1233 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/dependentSchemas/external/properties/memoryPercent/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
}
}
}
else {
const err1234 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
}
if(data.patches !== undefined){
let data570 = data.patches;
if(Array.isArray(data570)){
const len37 = data570.length;
for(let i37=0; i37<len37; i37++){
let data571 = data570[i37];
const _errs1412 = errors;
let valid316 = false;
const _errs1413 = errors;
if(data571 && typeof data571 == "object" && !Array.isArray(data571)){
if(data571.target === undefined){
const err1235 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
if(data571.op === undefined){
const err1236 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
if(data571.path === undefined){
const err1237 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1237];
}
else {
vErrors.push(err1237);
}
errors++;
}
if(data571.value === undefined){
const err1238 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1238];
}
else {
vErrors.push(err1238);
}
errors++;
}
for(const key180 in data571){
if(!((((key180 === "target") || (key180 === "op")) || (key180 === "path")) || (key180 === "value"))){
const err1239 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180}};
if(vErrors === null){
vErrors = [err1239];
}
else {
vErrors.push(err1239);
}
errors++;
}
}
if(data571.target !== undefined){
let data572 = data571.target;
if(!((((((((((((((((((((((((((((((data572 === "Deployment/api") || (data572 === "Deployment/async-delete")) || (data572 === "Deployment/fileserver")) || (data572 === "Deployment/web")) || (data572 === "PodDisruptionBudget/api")) || (data572 === "PodDisruptionBudget/async-delete")) || (data572 === "PodDisruptionBudget/elastic")) || (data572 === "PodDisruptionBudget/fileserver")) || (data572 === "PodDisruptionBudget/mongo")) || (data572 === "PodDisruptionBudget/redis")) || (data572 === "PodDisruptionBudget/web")) || (data572 === "Service/api")) || (data572 === "Service/elastic")) || (data572 === "Service/elastic-members")) || (data572 === "Service/fileserver")) || (data572 === "Service/mongo")) || (data572 === "Service/mongo-members")) || (data572 === "Service/redis")) || (data572 === "Service/redis-members")) || (data572 === "Service/web")) || (data572 === "ServiceAccount/api")) || (data572 === "ServiceAccount/async-delete")) || (data572 === "ServiceAccount/elastic")) || (data572 === "ServiceAccount/fileserver")) || (data572 === "ServiceAccount/mongo")) || (data572 === "ServiceAccount/redis")) || (data572 === "ServiceAccount/web")) || (data572 === "StatefulSet/elastic")) || (data572 === "StatefulSet/mongo")) || (data572 === "StatefulSet/redis"))){
const err1240 = {instancePath:instancePath+"/patches/" + i37+"/target",schemaPath:"#/properties/patches/items/anyOf/0/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.target.enum}};
if(vErrors === null){
vErrors = [err1240];
}
else {
vErrors.push(err1240);
}
errors++;
}
}
if(data571.op !== undefined){
let data573 = data571.op;
if(!(((data573 === "add") || (data573 === "replace")) || (data573 === "test"))){
const err1241 = {instancePath:instancePath+"/patches/" + i37+"/op",schemaPath:"#/properties/patches/items/anyOf/0/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.op.enum}};
if(vErrors === null){
vErrors = [err1241];
}
else {
vErrors.push(err1241);
}
errors++;
}
}
if(data571.path !== undefined){
let data574 = data571.path;
if(typeof data574 === "string"){
if(!pattern207.test(data574)){
const err1242 = {instancePath:instancePath+"/patches/" + i37+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err1242];
}
else {
vErrors.push(err1242);
}
errors++;
}
}
else {
const err1243 = {instancePath:instancePath+"/patches/" + i37+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1243];
}
else {
vErrors.push(err1243);
}
errors++;
}
}
}
else {
const err1244 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1244];
}
else {
vErrors.push(err1244);
}
errors++;
}
var _valid27 = _errs1413 === errors;
valid316 = valid316 || _valid27;
if(_valid27){
var props27 = true;
}
const _errs1420 = errors;
if(data571 && typeof data571 == "object" && !Array.isArray(data571)){
if(data571.target === undefined){
const err1245 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err1245];
}
else {
vErrors.push(err1245);
}
errors++;
}
if(data571.op === undefined){
const err1246 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err1246];
}
else {
vErrors.push(err1246);
}
errors++;
}
if(data571.path === undefined){
const err1247 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1247];
}
else {
vErrors.push(err1247);
}
errors++;
}
for(const key181 in data571){
if(!(((key181 === "target") || (key181 === "op")) || (key181 === "path"))){
const err1248 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181}};
if(vErrors === null){
vErrors = [err1248];
}
else {
vErrors.push(err1248);
}
errors++;
}
}
if(data571.target !== undefined){
let data575 = data571.target;
if(!((((((((((((((((((((((((((((((data575 === "Deployment/api") || (data575 === "Deployment/async-delete")) || (data575 === "Deployment/fileserver")) || (data575 === "Deployment/web")) || (data575 === "PodDisruptionBudget/api")) || (data575 === "PodDisruptionBudget/async-delete")) || (data575 === "PodDisruptionBudget/elastic")) || (data575 === "PodDisruptionBudget/fileserver")) || (data575 === "PodDisruptionBudget/mongo")) || (data575 === "PodDisruptionBudget/redis")) || (data575 === "PodDisruptionBudget/web")) || (data575 === "Service/api")) || (data575 === "Service/elastic")) || (data575 === "Service/elastic-members")) || (data575 === "Service/fileserver")) || (data575 === "Service/mongo")) || (data575 === "Service/mongo-members")) || (data575 === "Service/redis")) || (data575 === "Service/redis-members")) || (data575 === "Service/web")) || (data575 === "ServiceAccount/api")) || (data575 === "ServiceAccount/async-delete")) || (data575 === "ServiceAccount/elastic")) || (data575 === "ServiceAccount/fileserver")) || (data575 === "ServiceAccount/mongo")) || (data575 === "ServiceAccount/redis")) || (data575 === "ServiceAccount/web")) || (data575 === "StatefulSet/elastic")) || (data575 === "StatefulSet/mongo")) || (data575 === "StatefulSet/redis"))){
const err1249 = {instancePath:instancePath+"/patches/" + i37+"/target",schemaPath:"#/properties/patches/items/anyOf/1/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[1].properties.target.enum}};
if(vErrors === null){
vErrors = [err1249];
}
else {
vErrors.push(err1249);
}
errors++;
}
}
if(data571.op !== undefined){
if("remove" !== data571.op){
const err1250 = {instancePath:instancePath+"/patches/" + i37+"/op",schemaPath:"#/properties/patches/items/anyOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove"}};
if(vErrors === null){
vErrors = [err1250];
}
else {
vErrors.push(err1250);
}
errors++;
}
}
if(data571.path !== undefined){
let data577 = data571.path;
if(typeof data577 === "string"){
if(!pattern207.test(data577)){
const err1251 = {instancePath:instancePath+"/patches/" + i37+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
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
const err1252 = {instancePath:instancePath+"/patches/" + i37+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1252];
}
else {
vErrors.push(err1252);
}
errors++;
}
}
}
else {
const err1253 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1253];
}
else {
vErrors.push(err1253);
}
errors++;
}
var _valid27 = _errs1420 === errors;
valid316 = valid316 || _valid27;
if(_valid27){
if(props27 !== true){
props27 = true;
}
}
if(!valid316){
const err1254 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1254];
}
else {
vErrors.push(err1254);
}
errors++;
}
else {
errors = _errs1412;
if(vErrors !== null){
if(_errs1412){
vErrors.length = _errs1412;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1255 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1255];
}
else {
vErrors.push(err1255);
}
errors++;
}
}
if(data.extras !== undefined){
let data578 = data.extras;
if(data578 && typeof data578 == "object" && !Array.isArray(data578)){
for(const key182 in data578){
if(!(((key182 === "foundation") || (key182 === "stores")) || (key182 === "app"))){
const err1256 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key182}};
if(vErrors === null){
vErrors = [err1256];
}
else {
vErrors.push(err1256);
}
errors++;
}
}
if(data578.foundation !== undefined){
let data579 = data578.foundation;
if(data579 && typeof data579 == "object" && !Array.isArray(data579)){
for(const key183 in data579){
if(!(((key183 === "resources") || (key183 === "patches")) || (key183 === "components"))){
const err1257 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key183}};
if(vErrors === null){
vErrors = [err1257];
}
else {
vErrors.push(err1257);
}
errors++;
}
}
if(data579.resources !== undefined){
let data580 = data579.resources;
if(Array.isArray(data580)){
const len38 = data580.length;
for(let i38=0; i38<len38; i38++){
if(typeof data580[i38] !== "string"){
const err1258 = {instancePath:instancePath+"/extras/foundation/resources/" + i38,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1258];
}
else {
vErrors.push(err1258);
}
errors++;
}
}
}
else {
const err1259 = {instancePath:instancePath+"/extras/foundation/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1259];
}
else {
vErrors.push(err1259);
}
errors++;
}
}
if(data579.patches !== undefined){
let data582 = data579.patches;
if(Array.isArray(data582)){
const len39 = data582.length;
for(let i39=0; i39<len39; i39++){
let data583 = data582[i39];
if(data583 && typeof data583 == "object" && !Array.isArray(data583)){
if(data583.path === undefined){
const err1260 = {instancePath:instancePath+"/extras/foundation/patches/" + i39,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1260];
}
else {
vErrors.push(err1260);
}
errors++;
}
for(const key184 in data583){
if(!((key184 === "path") || (key184 === "target"))){
const err1261 = {instancePath:instancePath+"/extras/foundation/patches/" + i39,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key184}};
if(vErrors === null){
vErrors = [err1261];
}
else {
vErrors.push(err1261);
}
errors++;
}
}
if(data583.path !== undefined){
let data584 = data583.path;
if(typeof data584 === "string"){
if(!pattern209.test(data584)){
const err1262 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1262];
}
else {
vErrors.push(err1262);
}
errors++;
}
}
else {
const err1263 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1263];
}
else {
vErrors.push(err1263);
}
errors++;
}
}
if(data583.target !== undefined){
let data585 = data583.target;
if(data585 && typeof data585 == "object" && !Array.isArray(data585)){
for(const key185 in data585){
if(!((((((key185 === "group") || (key185 === "version")) || (key185 === "kind")) || (key185 === "name")) || (key185 === "labelSelector")) || (key185 === "annotationSelector"))){
const err1264 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key185}};
if(vErrors === null){
vErrors = [err1264];
}
else {
vErrors.push(err1264);
}
errors++;
}
}
if(data585.group !== undefined){
if(typeof data585.group !== "string"){
const err1265 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1265];
}
else {
vErrors.push(err1265);
}
errors++;
}
}
if(data585.version !== undefined){
if(typeof data585.version !== "string"){
const err1266 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1266];
}
else {
vErrors.push(err1266);
}
errors++;
}
}
if(data585.kind !== undefined){
if(typeof data585.kind !== "string"){
const err1267 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1267];
}
else {
vErrors.push(err1267);
}
errors++;
}
}
if(data585.name !== undefined){
if(typeof data585.name !== "string"){
const err1268 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1268];
}
else {
vErrors.push(err1268);
}
errors++;
}
}
if(data585.labelSelector !== undefined){
if(typeof data585.labelSelector !== "string"){
const err1269 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1269];
}
else {
vErrors.push(err1269);
}
errors++;
}
}
if(data585.annotationSelector !== undefined){
if(typeof data585.annotationSelector !== "string"){
const err1270 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1270];
}
else {
vErrors.push(err1270);
}
errors++;
}
}
}
else {
const err1271 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1271];
}
else {
vErrors.push(err1271);
}
errors++;
}
}
}
else {
const err1272 = {instancePath:instancePath+"/extras/foundation/patches/" + i39,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
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
const err1273 = {instancePath:instancePath+"/extras/foundation/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1273];
}
else {
vErrors.push(err1273);
}
errors++;
}
}
if(data579.components !== undefined){
let data592 = data579.components;
if(Array.isArray(data592)){
const len40 = data592.length;
for(let i40=0; i40<len40; i40++){
if(typeof data592[i40] !== "string"){
const err1274 = {instancePath:instancePath+"/extras/foundation/components/" + i40,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1274];
}
else {
vErrors.push(err1274);
}
errors++;
}
}
}
else {
const err1275 = {instancePath:instancePath+"/extras/foundation/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1275];
}
else {
vErrors.push(err1275);
}
errors++;
}
}
}
else {
const err1276 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1276];
}
else {
vErrors.push(err1276);
}
errors++;
}
}
if(data578.stores !== undefined){
let data594 = data578.stores;
if(data594 && typeof data594 == "object" && !Array.isArray(data594)){
for(const key186 in data594){
if(!(((key186 === "resources") || (key186 === "patches")) || (key186 === "components"))){
const err1277 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key186}};
if(vErrors === null){
vErrors = [err1277];
}
else {
vErrors.push(err1277);
}
errors++;
}
}
if(data594.resources !== undefined){
let data595 = data594.resources;
if(Array.isArray(data595)){
const len41 = data595.length;
for(let i41=0; i41<len41; i41++){
if(typeof data595[i41] !== "string"){
const err1278 = {instancePath:instancePath+"/extras/stores/resources/" + i41,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1278];
}
else {
vErrors.push(err1278);
}
errors++;
}
}
}
else {
const err1279 = {instancePath:instancePath+"/extras/stores/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1279];
}
else {
vErrors.push(err1279);
}
errors++;
}
}
if(data594.patches !== undefined){
let data597 = data594.patches;
if(Array.isArray(data597)){
const len42 = data597.length;
for(let i42=0; i42<len42; i42++){
let data598 = data597[i42];
if(data598 && typeof data598 == "object" && !Array.isArray(data598)){
if(data598.path === undefined){
const err1280 = {instancePath:instancePath+"/extras/stores/patches/" + i42,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1280];
}
else {
vErrors.push(err1280);
}
errors++;
}
for(const key187 in data598){
if(!((key187 === "path") || (key187 === "target"))){
const err1281 = {instancePath:instancePath+"/extras/stores/patches/" + i42,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key187}};
if(vErrors === null){
vErrors = [err1281];
}
else {
vErrors.push(err1281);
}
errors++;
}
}
if(data598.path !== undefined){
let data599 = data598.path;
if(typeof data599 === "string"){
if(!pattern209.test(data599)){
const err1282 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1282];
}
else {
vErrors.push(err1282);
}
errors++;
}
}
else {
const err1283 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1283];
}
else {
vErrors.push(err1283);
}
errors++;
}
}
if(data598.target !== undefined){
let data600 = data598.target;
if(data600 && typeof data600 == "object" && !Array.isArray(data600)){
for(const key188 in data600){
if(!((((((key188 === "group") || (key188 === "version")) || (key188 === "kind")) || (key188 === "name")) || (key188 === "labelSelector")) || (key188 === "annotationSelector"))){
const err1284 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key188}};
if(vErrors === null){
vErrors = [err1284];
}
else {
vErrors.push(err1284);
}
errors++;
}
}
if(data600.group !== undefined){
if(typeof data600.group !== "string"){
const err1285 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1285];
}
else {
vErrors.push(err1285);
}
errors++;
}
}
if(data600.version !== undefined){
if(typeof data600.version !== "string"){
const err1286 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1286];
}
else {
vErrors.push(err1286);
}
errors++;
}
}
if(data600.kind !== undefined){
if(typeof data600.kind !== "string"){
const err1287 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1287];
}
else {
vErrors.push(err1287);
}
errors++;
}
}
if(data600.name !== undefined){
if(typeof data600.name !== "string"){
const err1288 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1288];
}
else {
vErrors.push(err1288);
}
errors++;
}
}
if(data600.labelSelector !== undefined){
if(typeof data600.labelSelector !== "string"){
const err1289 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1289];
}
else {
vErrors.push(err1289);
}
errors++;
}
}
if(data600.annotationSelector !== undefined){
if(typeof data600.annotationSelector !== "string"){
const err1290 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1290];
}
else {
vErrors.push(err1290);
}
errors++;
}
}
}
else {
const err1291 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1291];
}
else {
vErrors.push(err1291);
}
errors++;
}
}
}
else {
const err1292 = {instancePath:instancePath+"/extras/stores/patches/" + i42,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err1293 = {instancePath:instancePath+"/extras/stores/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1293];
}
else {
vErrors.push(err1293);
}
errors++;
}
}
if(data594.components !== undefined){
let data607 = data594.components;
if(Array.isArray(data607)){
const len43 = data607.length;
for(let i43=0; i43<len43; i43++){
if(typeof data607[i43] !== "string"){
const err1294 = {instancePath:instancePath+"/extras/stores/components/" + i43,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
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
const err1295 = {instancePath:instancePath+"/extras/stores/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1295];
}
else {
vErrors.push(err1295);
}
errors++;
}
}
}
else {
const err1296 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1296];
}
else {
vErrors.push(err1296);
}
errors++;
}
}
if(data578.app !== undefined){
let data609 = data578.app;
if(data609 && typeof data609 == "object" && !Array.isArray(data609)){
for(const key189 in data609){
if(!(((key189 === "resources") || (key189 === "patches")) || (key189 === "components"))){
const err1297 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key189}};
if(vErrors === null){
vErrors = [err1297];
}
else {
vErrors.push(err1297);
}
errors++;
}
}
if(data609.resources !== undefined){
let data610 = data609.resources;
if(Array.isArray(data610)){
const len44 = data610.length;
for(let i44=0; i44<len44; i44++){
if(typeof data610[i44] !== "string"){
const err1298 = {instancePath:instancePath+"/extras/app/resources/" + i44,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1298];
}
else {
vErrors.push(err1298);
}
errors++;
}
}
}
else {
const err1299 = {instancePath:instancePath+"/extras/app/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1299];
}
else {
vErrors.push(err1299);
}
errors++;
}
}
if(data609.patches !== undefined){
let data612 = data609.patches;
if(Array.isArray(data612)){
const len45 = data612.length;
for(let i45=0; i45<len45; i45++){
let data613 = data612[i45];
if(data613 && typeof data613 == "object" && !Array.isArray(data613)){
if(data613.path === undefined){
const err1300 = {instancePath:instancePath+"/extras/app/patches/" + i45,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1300];
}
else {
vErrors.push(err1300);
}
errors++;
}
for(const key190 in data613){
if(!((key190 === "path") || (key190 === "target"))){
const err1301 = {instancePath:instancePath+"/extras/app/patches/" + i45,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key190}};
if(vErrors === null){
vErrors = [err1301];
}
else {
vErrors.push(err1301);
}
errors++;
}
}
if(data613.path !== undefined){
let data614 = data613.path;
if(typeof data614 === "string"){
if(!pattern209.test(data614)){
const err1302 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1302];
}
else {
vErrors.push(err1302);
}
errors++;
}
}
else {
const err1303 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1303];
}
else {
vErrors.push(err1303);
}
errors++;
}
}
if(data613.target !== undefined){
let data615 = data613.target;
if(data615 && typeof data615 == "object" && !Array.isArray(data615)){
for(const key191 in data615){
if(!((((((key191 === "group") || (key191 === "version")) || (key191 === "kind")) || (key191 === "name")) || (key191 === "labelSelector")) || (key191 === "annotationSelector"))){
const err1304 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key191}};
if(vErrors === null){
vErrors = [err1304];
}
else {
vErrors.push(err1304);
}
errors++;
}
}
if(data615.group !== undefined){
if(typeof data615.group !== "string"){
const err1305 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1305];
}
else {
vErrors.push(err1305);
}
errors++;
}
}
if(data615.version !== undefined){
if(typeof data615.version !== "string"){
const err1306 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1306];
}
else {
vErrors.push(err1306);
}
errors++;
}
}
if(data615.kind !== undefined){
if(typeof data615.kind !== "string"){
const err1307 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1307];
}
else {
vErrors.push(err1307);
}
errors++;
}
}
if(data615.name !== undefined){
if(typeof data615.name !== "string"){
const err1308 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1308];
}
else {
vErrors.push(err1308);
}
errors++;
}
}
if(data615.labelSelector !== undefined){
if(typeof data615.labelSelector !== "string"){
const err1309 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1309];
}
else {
vErrors.push(err1309);
}
errors++;
}
}
if(data615.annotationSelector !== undefined){
if(typeof data615.annotationSelector !== "string"){
const err1310 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1310];
}
else {
vErrors.push(err1310);
}
errors++;
}
}
}
else {
const err1311 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1311];
}
else {
vErrors.push(err1311);
}
errors++;
}
}
}
else {
const err1312 = {instancePath:instancePath+"/extras/app/patches/" + i45,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1312];
}
else {
vErrors.push(err1312);
}
errors++;
}
}
}
else {
const err1313 = {instancePath:instancePath+"/extras/app/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1313];
}
else {
vErrors.push(err1313);
}
errors++;
}
}
if(data609.components !== undefined){
let data622 = data609.components;
if(Array.isArray(data622)){
const len46 = data622.length;
for(let i46=0; i46<len46; i46++){
if(typeof data622[i46] !== "string"){
const err1314 = {instancePath:instancePath+"/extras/app/components/" + i46,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
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
const err1315 = {instancePath:instancePath+"/extras/app/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1315];
}
else {
vErrors.push(err1315);
}
errors++;
}
}
}
else {
const err1316 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1316];
}
else {
vErrors.push(err1316);
}
errors++;
}
}
}
else {
const err1317 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1317];
}
else {
vErrors.push(err1317);
}
errors++;
}
}
}
else {
const err1318 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1318];
}
else {
vErrors.push(err1318);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const validate = validate20;
