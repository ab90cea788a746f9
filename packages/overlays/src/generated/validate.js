// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
"use strict";
const schema31 = {"title":"Environment","type":"object","additionalProperties":false,"required":["exposure","credentials","users"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"cluster":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"release":{"enum":["1.14.1","1.15","1.16","1.17.0","2.0","2.1","2.2","2.3.0","2.4.0"]},"exposure":{"anyOf":[{"title":"NodePortExposure","type":"object","additionalProperties":false,"required":["kind","host"],"properties":{"kind":{"const":"nodePort"},"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"NodePortBehindRecords","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"nodePort"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"},"ports":{"title":"NodePorts","type":"object","additionalProperties":false,"properties":{"api":{"type":"integer","minimum":30000,"maximum":32767},"web":{"type":"integer","minimum":30000,"maximum":32767},"files":{"type":"integer","minimum":30000,"maximum":32767}}}}},{"title":"LoadBalancerExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"loadBalancer"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"sourceRanges":{"type":"array","items":{"type":"string"}}}},{"title":"IngressExposure","type":"object","additionalProperties":false,"required":["kind","domain","className","controller"],"properties":{"kind":{"const":"ingress"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"controller":{"enum":["nginx","haproxy","traefik","other"]},"tls":{"anyOf":[{"title":"TlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"TlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"GatewayExposure","type":"object","additionalProperties":false,"required":["kind","domain","gateway"],"properties":{"kind":{"const":"gateway"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"gateway":{"anyOf":[{"title":"GivenGateway","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"sectionName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"sectionNames":{"title":"Listeners","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"api":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"files":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"tls":{"type":"boolean"}}},{"title":"MadeGateway","type":"object","additionalProperties":false,"required":["className"],"properties":{"className":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"tls":{"anyOf":[{"title":"TlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"TlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"redirectHttp":{"type":"boolean"},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"infrastructureAnnotations":{"type":"object","additionalProperties":{"type":"string"}}}}]},"timeout":{"type":"string","pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}}},{"title":"NoExposure","type":"object","additionalProperties":false,"required":["kind","domain"],"properties":{"kind":{"const":"none"},"domain":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"mode":{"anyOf":[{"title":"Subdomains","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"subdomains"},"hosts":{"title":"Hosts","type":"object","additionalProperties":false,"properties":{"web":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"api":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"files":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}}}}},{"title":"SingleHost","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"singleHost"}}},{"title":"SubPath","type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"subPath"},"path":{"type":"string","pattern":"^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$"}}}]},"tls":{"type":"boolean"}}}]},"formerFilesUrls":{"type":"array","items":{"type":"string"}},"oauth2Proxy":{"title":"Oauth2ProxySettings","type":"object","additionalProperties":false,"required":["issuerUrl","clientId","clientSecret","cookieSecret","emailDomains"],"properties":{"issuerUrl":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"clientId":{"type":"string","pattern":"^\\S+$"},"clientSecret":{"$ref":"#/$defs/SecretKey"},"cookieSecret":{"$ref":"#/$defs/SecretKey"},"emailDomains":{"type":"array","items":{"type":"string"},"minItems":1},"groups":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}},"caBundle":{"$ref":"#/$defs/CaBundle"},"replicas":{"type":"integer","minimum":1},"extraArgs":{"type":"array","items":{"type":"string"}}}},"credentials":{"anyOf":[{"title":"ExistingSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"existingSecret"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"GeneratedSecret","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"generated"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"SopsSecret","type":"object","additionalProperties":false,"required":["kind","recipients"],"properties":{"kind":{"const":"sops"},"recipients":{"type":"array","items":{"type":"string"},"minItems":1},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}},{"title":"ExternalSecretCredentials","type":"object","additionalProperties":false,"required":["kind","store","remote"],"properties":{"kind":{"const":"externalSecrets"},"store":{"title":"SecretStore","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["SecretStore","ClusterSecretStore"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"remote":{"anyOf":[{"title":"RemoteEntry","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^\\S+$"}}},{"title":"RemoteEntries","type":"object","additionalProperties":false,"required":["prefix"],"properties":{"prefix":{"type":"string","pattern":"^\\S+$"}}}]},"refreshInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"revision":{"type":"integer","minimum":1}}}]},"users":{"type":"array","items":{"anyOf":[{"title":"SecretUser","type":"object","additionalProperties":false,"required":["username","name"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"secretKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"InlineUser","type":"object","additionalProperties":false,"required":["username","name","passwordHash"],"properties":{"username":{"type":"string","pattern":"^[!-9;-~]+$"},"name":{"type":"string","pattern":"\\S"},"passwordHash":{"type":"string","pattern":"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"}}}]},"minItems":1},"sessionCookie":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"images":{"title":"ImageSettings","type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$"},"pullSecrets":{"type":"array","items":{"type":"string"}},"server":{"$ref":"#/$defs/ImageVersion"},"mongo":{"$ref":"#/$defs/ImageVersion"},"elastic":{"$ref":"#/$defs/ImageVersion"},"redis":{"$ref":"#/$defs/ImageVersion"},"oauth2Proxy":{"$ref":"#/$defs/ImageVersion"}}},"airGapped":{"type":"boolean"},"maintenance":{"type":"boolean"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"network":{"title":"NetworkSettings","type":"object","additionalProperties":false,"properties":{"policies":{"type":"boolean"},"clients":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"agents":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"destinations":{"type":"array","items":{"title":"Destination","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"enum":["dns","kubernetesApi","buckets","proxy","updates","identityProvider","externalMongo","externalElastic","externalRedis"]},"peers":{"type":"array","items":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]}},"ports":{"type":"array","items":{"type":"integer"}}}}},"egress":{"type":"array","items":{"title":"Egress","type":"object","additionalProperties":false,"required":["from","to","ports"],"properties":{"from":{"enum":["api","async-delete","web","fileserver","mongo","elastic","redis","credentials","oauth2-proxy"]},"to":{"anyOf":[{"title":"AddressPeer","type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"},"except":{"type":"array","items":{"type":"string"}}}},{"title":"NamespacePeer","type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"LabelledPeer","type":"object","additionalProperties":false,"required":["namespaceLabels"],"properties":{"namespaceLabels":{"type":"object","additionalProperties":{"type":"string"}},"podLabels":{"type":"object","additionalProperties":{"type":"string"}}}},{"title":"AnyPeer","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"enum":["pod","address"]}}}]},"ports":{"type":"array","items":{"type":"integer"},"minItems":1},"protocol":{"enum":["TCP","UDP"]}}}}}},"flux":{"title":"FluxSettings","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"anyOf":[{"title":"GitSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"git"},"url":{"type":"string","pattern":"^(https?|ssh)://[^/\\s]+(/\\S*)?$"},"ref":{"anyOf":[{"title":"GitBranch","type":"object","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[^\\s~^:?*\\\\[]+$"}}},{"title":"GitSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"GitCommit","type":"object","additionalProperties":false,"required":["commit"],"properties":{"commit":{"type":"string","pattern":"^[0-9a-f]{40}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","github"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"sparseCheckout":{"type":"array","items":{"type":"string"}}}},{"title":"OciSource","type":"object","additionalProperties":false,"required":["kind","url","ref"],"properties":{"kind":{"const":"oci"},"url":{"type":"string","pattern":"^oci://[^/\\s]+/\\S+$"},"ref":{"anyOf":[{"title":"OciTag","type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}}},{"title":"OciSemver","type":"object","additionalProperties":false,"required":["semver"],"properties":{"semver":{"type":"string","pattern":"^[-+0-9A-Za-z.*<>=!^~|, ]+$"}}},{"title":"OciDigest","type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}}]},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"provider":{"enum":["aws","azure","gcp"]},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}}},{"title":"ExistingSource","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"const":"existing"},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"sourceKind":{"enum":["GitRepository","OCIRepository","Bucket"]}}}]},"path":{"type":"string","pattern":"^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"interval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"retryInterval":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"timeout":{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"decryption":{"title":"FluxDecryption","type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"substitute":{"type":"object","additionalProperties":{"type":"string"}},"substituteFrom":{"type":"array","items":{"title":"FluxVariables","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"enum":["ConfigMap","Secret"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"optional":{"type":"boolean"}}}}}},"size":{"enum":["S","M","L"]},"pods":{"$ref":"#/$defs/PythonPodSettings"},"api":{"title":"ApiSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"autoscaling":{"$ref":"#/$defs/Autoscaling"},"pods":{"$ref":"#/$defs/PythonPodSettings"},"gunicorn":{"title":"Gunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1},"maxRequests":{"type":"integer","minimum":1},"maxRequestsJitter":{"type":"integer","minimum":0}}},"watchdog":{"title":"Watchdog","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"thresholdSec":{"type":"integer","minimum":1},"intervalSec":{"type":"integer","minimum":1}}},"cookies":{"title":"Cookies","type":"object","additionalProperties":false,"properties":{"sameSite":{"enum":["Lax","Strict","None"]},"maxAgeSec":{"type":"integer","minimum":60}}},"sessions":{"title":"Sessions","type":"object","additionalProperties":false,"properties":{"defaultExpirationSec":{"type":"integer","minimum":60},"maxExpirationSec":{"type":"integer","minimum":60}}},"cors":{"title":"Cors","type":"object","additionalProperties":false,"properties":{"origins":{"type":"array","items":{"type":"string"}}}},"workers":{"title":"Workers","type":"object","additionalProperties":false,"properties":{"timeoutSec":{"type":"integer","minimum":60},"taskUpdateTimeoutSec":{"type":"integer","minimum":60},"autoRegister":{"type":"boolean"},"autoUnregister":{"type":"boolean"}}},"asyncDelete":{"title":"AsyncDelete","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"replicas":{"const":1},"resources":{"$ref":"#/$defs/Resources"},"maxRetries":{"type":"integer","minimum":1},"retryTimeoutSec":{"type":"integer","minimum":1},"fileserverTimeoutSec":{"type":"integer","minimum":1}}},"storageCredentials":{"title":"StorageCredentials","type":"object","additionalProperties":false,"properties":{"s3":{"type":"array","items":{"title":"S3Access","type":"object","additionalProperties":false,"required":["accessKey","secretKey"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"},"host":{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]+)?$"},"region":{"type":"string"},"secure":{"type":"boolean"},"accessKey":{"$ref":"#/$defs/SecretKey"},"secretKey":{"$ref":"#/$defs/SecretKey"}}}},"gcs":{"type":"array","items":{"title":"GcsAccess","type":"object","additionalProperties":false,"required":["project","credentials"],"properties":{"bucket":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"project":{"type":"string"},"credentials":{"$ref":"#/$defs/SecretKey"}}}},"azure":{"type":"array","items":{"title":"AzureAccess","type":"object","additionalProperties":false,"required":["account","accountKey"],"properties":{"account":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"container":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"accountKey":{"$ref":"#/$defs/SecretKey"}}}}}},"servicesAgent":{"type":"boolean"},"checkForUpdates":{"type":"boolean"},"statistics":{"type":"boolean"},"prePopulate":{"type":"boolean"},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]},"company":{"type":"string","pattern":"^[0-9a-f]{32}$"},"databaseInitSec":{"type":"integer","minimum":1},"extraConfig":{"title":"ExtraConfig","type":"object","additionalProperties":false,"properties":{"shared":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}},"apiserver":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}}}}},"web":{"title":"WebSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"autoscaling":{"$ref":"#/$defs/Autoscaling"},"pods":{"$ref":"#/$defs/PodSettings"},"proxyTimeoutSec":{"type":"integer","minimum":1},"ipv6":{"type":"boolean"},"loginNotice":{"type":"string"},"displayTips":{"type":"boolean"},"updateNotice":{"type":"boolean"},"browserOrigins":{"type":"array","items":{"type":"string"}},"configuration":{"type":"object","additionalProperties":{}}}},"fileserver":{"title":"FileserverSettings","type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1},"pods":{"$ref":"#/$defs/PythonPodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"auth":{"type":"boolean"},"tokenCacheSec":{"type":"integer","minimum":0},"maxUploadMib":{"type":"integer","minimum":1},"uploadSpool":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"batchDelete":{"type":"boolean"},"downloadCacheSec":{"type":"integer","minimum":0},"gunicorn":{"title":"FileserverGunicorn","type":"object","additionalProperties":false,"properties":{"workers":{"type":"integer","minimum":1},"threads":{"type":"integer","minimum":1},"timeoutSec":{"type":"integer","minimum":1}}},"logLevel":{"enum":["DEBUG","INFO","WARNING","ERROR"]}}},"mongo":{"title":"MongoSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"members":{"enum":[1,3,5,7]},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"cachePercent":{"type":"integer","minimum":10,"maximum":60},"authentication":{"type":"boolean"},"tls":{"anyOf":[{"title":"StoreTlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"StoreTlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"external":{"title":"MongoElsewhere","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"type":"array","items":{"$ref":"#/$defs/ExternalHost"},"minItems":1},"replicaSet":{"type":"string","pattern":"^[A-Za-z0-9._-]+$"},"login":{"title":"MongoLogin","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"authSource":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"username":{"type":"string","pattern":"^[!-~]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"tls":{"$ref":"#/$defs/ExternalTls"}}}},"dependentSchemas":{"external":{"properties":{"pods":false,"members":false,"storage":false,"cachePercent":false,"authentication":false,"tls":false}}}},"elastic":{"title":"ElasticSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"nodes":{"enum":[1,3]},"transportTls":{"anyOf":[{"title":"TransportSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"TransportIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"mmap":{"type":"boolean"},"diskWatermark":{"type":"string","pattern":"^[1-9][0-9]*(mb|gb)$"},"authentication":{"type":"boolean"},"tls":{"anyOf":[{"title":"StoreTlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"StoreTlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"external":{"title":"ElasticElsewhere","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"type":"array","items":{"$ref":"#/$defs/ExternalHost"},"minItems":1},"login":{"title":"ExternalLogin","type":"object","additionalProperties":false,"required":["username","passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[!-~]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"tls":{"$ref":"#/$defs/ExternalTls"}}}},"dependentSchemas":{"external":{"properties":{"pods":false,"nodes":false,"transportTls":false,"storage":false,"mmap":false,"diskWatermark":false,"authentication":false,"tls":false}}}},"redis":{"title":"RedisSettings","type":"object","additionalProperties":false,"properties":{"pods":{"$ref":"#/$defs/PodSettings"},"storage":{"anyOf":[{"title":"NewClaim","type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"class":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}},{"title":"ExistingClaim","type":"object","additionalProperties":false,"required":["existingClaim"],"properties":{"existingClaim":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"subPath":{"type":"string","pattern":"^[^/].*$"},"accessModes":{"type":"array","items":{"enum":["ReadWriteOnce","ReadWriteMany","ReadWriteOncePod"]}}}}]},"memoryPercent":{"type":"integer","minimum":10,"maximum":80},"authentication":{"type":"boolean"},"tls":{"anyOf":[{"title":"StoreTlsSecret","type":"object","additionalProperties":false,"required":["secretName"],"properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},{"title":"StoreTlsIssuer","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"title":"CertificateIssuer","type":"object","additionalProperties":false,"required":["name"],"properties":{"kind":{"enum":["Issuer","ClusterIssuer"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}}}]},"external":{"title":"RedisElsewhere","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"port":{"type":"integer","minimum":1,"maximum":65535},"cluster":{"type":"boolean"},"login":{"title":"RedisLogin","type":"object","additionalProperties":false,"required":["passwordSecret"],"properties":{"username":{"type":"string","pattern":"^[!-~]+$"},"passwordSecret":{"$ref":"#/$defs/SecretKey"}}},"tls":{"$ref":"#/$defs/ExternalTls"}}}},"dependentSchemas":{"external":{"properties":{"pods":false,"storage":false,"memoryPercent":false,"authentication":false,"tls":false}}}},"patches":{"type":"array","items":{"anyOf":[{"title":"ObjectChange","type":"object","additionalProperties":false,"required":["target","op","path","value"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"enum":["add","replace","test"]},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"},"value":{}}},{"title":"ObjectRemoval","type":"object","additionalProperties":false,"required":["target","op","path"],"properties":{"target":{"enum":["Deployment/api","Deployment/async-delete","Deployment/fileserver","Deployment/web","PodDisruptionBudget/api","PodDisruptionBudget/async-delete","PodDisruptionBudget/elastic","PodDisruptionBudget/fileserver","PodDisruptionBudget/mongo","PodDisruptionBudget/redis","PodDisruptionBudget/web","Service/api","Service/elastic","Service/elastic-members","Service/fileserver","Service/mongo","Service/mongo-members","Service/redis","Service/redis-members","Service/web","ServiceAccount/api","ServiceAccount/async-delete","ServiceAccount/elastic","ServiceAccount/fileserver","ServiceAccount/mongo","ServiceAccount/redis","ServiceAccount/web","StatefulSet/elastic","StatefulSet/mongo","StatefulSet/redis"]},"op":{"const":"remove"},"path":{"type":"string","pattern":"^(/([^/~]|~[01])+)+$"}}}]}},"extras":{"title":"Extras","type":"object","additionalProperties":false,"properties":{"foundation":{"$ref":"#/$defs/PartExtras"},"stores":{"$ref":"#/$defs/PartExtras"},"app":{"$ref":"#/$defs/PartExtras"}}}},"$defs":{"SecretKey":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"CaBundle":{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},"ImageVersion":{"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"PythonPodSettings":{"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"$ref":"#/$defs/CaBundle"},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"Resources":{"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}},"ResourceAmounts":{"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}},"Autoscaling":{"title":"Autoscaling","type":"object","additionalProperties":false,"required":["min","max","cpuPercent"],"properties":{"min":{"type":"integer","minimum":1},"max":{"type":"integer","minimum":2},"cpuPercent":{"type":"integer","minimum":1,"maximum":1000},"memoryPercent":{"type":"integer","minimum":1,"maximum":1000}}},"PodSettings":{"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}},"ExternalHost":{"title":"ExternalHost","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"port":{"type":"integer","minimum":1,"maximum":65535}}},"ExternalTls":{"title":"ExternalTls","type":"object","additionalProperties":false,"properties":{"ca":{"anyOf":[{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}]}}},"PartExtras":{"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}}}};
const schema32 = {"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}};
const schema34 = {"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}};
const schema35 = {"title":"ImageVersion","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const schema45 = {"title":"Autoscaling","type":"object","additionalProperties":false,"required":["min","max","cpuPercent"],"properties":{"min":{"type":"integer","minimum":1},"max":{"type":"integer","minimum":2},"cpuPercent":{"type":"integer","minimum":1,"maximum":1000},"memoryPercent":{"type":"integer","minimum":1,"maximum":1000}}};
const schema52 = {"title":"ExternalHost","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"},"port":{"type":"integer","minimum":1,"maximum":65535}}};
const schema54 = {"title":"ExternalTls","type":"object","additionalProperties":false,"properties":{"ca":{"anyOf":[{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}},{"title":"CaBundle","type":"object","additionalProperties":false,"required":["configMap","key"],"properties":{"configMap":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}]}}};
const schema60 = {"title":"PartExtras","type":"object","additionalProperties":false,"properties":{"resources":{"type":"array","items":{"type":"string"}},"patches":{"type":"array","items":{"title":"ExtraPatch","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^extras/[^\\s]+$"},"target":{"title":"ExtraTarget","type":"object","additionalProperties":false,"properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"labelSelector":{"type":"string"},"annotationSelector":{"type":"string"}}}}}},"components":{"type":"array","items":{"type":"string"}}}};
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
const pattern82 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$", "u");
const pattern90 = new RegExp("^(https?|ssh)://[^/\\s]+(/\\S*)?$", "u");
const pattern91 = new RegExp("^[^\\s~^:?*\\\\[]+$", "u");
const pattern93 = new RegExp("^[-+0-9A-Za-z.*<>=!^~|, ]+$", "u");
const pattern94 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern97 = new RegExp("^oci://[^/\\s]+/\\S+$", "u");
const pattern98 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$", "u");
const pattern105 = new RegExp("^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$", "u");
const pattern127 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
const pattern128 = new RegExp("^[A-Za-z0-9.-]+(:[0-9]+)?$", "u");
const pattern133 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern136 = new RegExp("^[a-z0-9]{3,24}$", "u");
const pattern137 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern140 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern118 = new RegExp("^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$", "u");
const pattern148 = new RegExp("^[^/].*$", "u");
const pattern158 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const pattern160 = new RegExp("^[!-~]+$", "u");
const pattern174 = new RegExp("^[1-9][0-9]*(mb|gb)$", "u");
const pattern201 = new RegExp("^(/([^/~]|~[01])+)+$", "u");
const pattern203 = new RegExp("^extras/[^\\s]+$", "u");
const schema40 = {"title":"PythonPodSettings","type":"object","additionalProperties":false,"properties":{"httpProxy":{"title":"HttpProxy","type":"object","additionalProperties":false,"properties":{"http":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"https":{"type":"string","pattern":"^https?://[^\\s/@]+(/[^\\s]*)?$"},"noProxy":{"type":"array","items":{"type":"string"}}}},"caBundle":{"$ref":"#/$defs/CaBundle"},"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}};
const pattern123 = new RegExp("^[a-z0-9]\\S*$", "u");
const schema42 = {"title":"Resources","type":"object","additionalProperties":false,"properties":{"requests":{"$ref":"#/$defs/ResourceAmounts"},"limits":{"$ref":"#/$defs/ResourceAmounts"}}};
const schema43 = {"title":"ResourceAmounts","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"},"ephemeral-storage":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}}};
const pattern117 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$", "u");

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
if(!pattern117.test(data1)){
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
if(!pattern118.test(data2)){
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
if(!pattern118.test(data3)){
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
if(!pattern117.test(data5)){
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
if(!pattern118.test(data6)){
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
if(!pattern118.test(data7)){
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
if(!(func1.call(schema40.properties, key0))){
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
if(!(validate22(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data9 = data.image;
if(typeof data9 === "string"){
if(!pattern123.test(data9)){
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
validate21.errors = vErrors;
return errors === 0;
});
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"title":"PodSettings","type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/Resources"},"image":{"type":"string","pattern":"^[a-z0-9]\\S*$"},"nodeSelector":{"type":"object","additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object"}},"affinity":{"type":"object"},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"env":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"title":"SecretValue","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"title":"SecretKey","type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$"}}}}}]}}}};

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
if(!(func1.call(schema51.properties, key0))){
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
if(!pattern123.test(data1)){
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
if(!(((((((key55 === "registry") || (key55 === "pullSecrets")) || (key55 === "server")) || (key55 === "mongo")) || (key55 === "elastic")) || (key55 === "redis")) || (key55 === "oauth2Proxy"))){
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
}
else {
const err443 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data.airGapped !== undefined){
if(typeof data.airGapped !== "boolean"){
const err444 = {instancePath:instancePath+"/airGapped",schemaPath:"#/properties/airGapped/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data.maintenance !== undefined){
if(typeof data.maintenance !== "boolean"){
const err445 = {instancePath:instancePath+"/maintenance",schemaPath:"#/properties/maintenance/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data.labels !== undefined){
let data184 = data.labels;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key61 in data184){
if(typeof data184[key61] !== "string"){
const err446 = {instancePath:instancePath+"/labels/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data.network !== undefined){
let data186 = data.network;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key62 in data186){
if(!(((((key62 === "policies") || (key62 === "clients")) || (key62 === "agents")) || (key62 === "destinations")) || (key62 === "egress"))){
const err448 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data186.policies !== undefined){
if(typeof data186.policies !== "boolean"){
const err449 = {instancePath:instancePath+"/network/policies",schemaPath:"#/properties/network/properties/policies/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data186.clients !== undefined){
let data188 = data186.clients;
if(Array.isArray(data188)){
const len9 = data188.length;
for(let i9=0; i9<len9; i9++){
let data189 = data188[i9];
const _errs491 = errors;
let valid103 = false;
const _errs492 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.cidr === undefined){
const err450 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
for(const key63 in data189){
if(!((key63 === "cidr") || (key63 === "except"))){
const err451 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data189.cidr !== undefined){
let data190 = data189.cidr;
if(typeof data190 === "string"){
if(!pattern82.test(data190)){
const err452 = {instancePath:instancePath+"/network/clients/" + i9+"/cidr",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
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
const err453 = {instancePath:instancePath+"/network/clients/" + i9+"/cidr",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data189.except !== undefined){
let data191 = data189.except;
if(Array.isArray(data191)){
const len10 = data191.length;
for(let i10=0; i10<len10; i10++){
if(typeof data191[i10] !== "string"){
const err454 = {instancePath:instancePath+"/network/clients/" + i9+"/except/" + i10,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/network/clients/" + i9+"/except",schemaPath:"#/properties/network/properties/clients/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
var _valid12 = _errs492 === errors;
valid103 = valid103 || _valid12;
if(_valid12){
var props12 = true;
}
const _errs501 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.namespace === undefined){
const err457 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
for(const key64 in data189){
if(!((key64 === "namespace") || (key64 === "podLabels"))){
const err458 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data189.namespace !== undefined){
let data193 = data189.namespace;
if(typeof data193 === "string"){
if(!pattern4.test(data193)){
const err459 = {instancePath:instancePath+"/network/clients/" + i9+"/namespace",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err460 = {instancePath:instancePath+"/network/clients/" + i9+"/namespace",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data189.podLabels !== undefined){
let data194 = data189.podLabels;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key65 in data194){
if(typeof data194[key65] !== "string"){
const err461 = {instancePath:instancePath+"/network/clients/" + i9+"/podLabels/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err462 = {instancePath:instancePath+"/network/clients/" + i9+"/podLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err463 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid12 = _errs501 === errors;
valid103 = valid103 || _valid12;
if(_valid12){
if(props12 !== true){
props12 = true;
}
}
const _errs511 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.namespaceLabels === undefined){
const err464 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
for(const key66 in data189){
if(!((key66 === "namespaceLabels") || (key66 === "podLabels"))){
const err465 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data189.namespaceLabels !== undefined){
let data196 = data189.namespaceLabels;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key67 in data196){
if(typeof data196[key67] !== "string"){
const err466 = {instancePath:instancePath+"/network/clients/" + i9+"/namespaceLabels/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/network/clients/" + i9+"/namespaceLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data189.podLabels !== undefined){
let data198 = data189.podLabels;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key68 in data198){
if(typeof data198[key68] !== "string"){
const err468 = {instancePath:instancePath+"/network/clients/" + i9+"/podLabels/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err469 = {instancePath:instancePath+"/network/clients/" + i9+"/podLabels",schemaPath:"#/properties/network/properties/clients/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err470 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid12 = _errs511 === errors;
valid103 = valid103 || _valid12;
if(_valid12){
if(props12 !== true){
props12 = true;
}
}
const _errs524 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.any === undefined){
const err471 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key69 in data189){
if(!(key69 === "any")){
const err472 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data189.any !== undefined){
let data200 = data189.any;
if(!((data200 === "pod") || (data200 === "address"))){
const err473 = {instancePath:instancePath+"/network/clients/" + i9+"/any",schemaPath:"#/properties/network/properties/clients/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.clients.items.anyOf[3].properties.any.enum}};
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
const err474 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var _valid12 = _errs524 === errors;
valid103 = valid103 || _valid12;
if(_valid12){
if(props12 !== true){
props12 = true;
}
}
if(!valid103){
const err475 = {instancePath:instancePath+"/network/clients/" + i9,schemaPath:"#/properties/network/properties/clients/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
else {
errors = _errs491;
if(vErrors !== null){
if(_errs491){
vErrors.length = _errs491;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err476 = {instancePath:instancePath+"/network/clients",schemaPath:"#/properties/network/properties/clients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data186.agents !== undefined){
let data201 = data186.agents;
if(Array.isArray(data201)){
const len11 = data201.length;
for(let i11=0; i11<len11; i11++){
let data202 = data201[i11];
const _errs531 = errors;
let valid115 = false;
const _errs532 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.cidr === undefined){
const err477 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
for(const key70 in data202){
if(!((key70 === "cidr") || (key70 === "except"))){
const err478 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data202.cidr !== undefined){
let data203 = data202.cidr;
if(typeof data203 === "string"){
if(!pattern82.test(data203)){
const err479 = {instancePath:instancePath+"/network/agents/" + i11+"/cidr",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/network/agents/" + i11+"/cidr",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data202.except !== undefined){
let data204 = data202.except;
if(Array.isArray(data204)){
const len12 = data204.length;
for(let i12=0; i12<len12; i12++){
if(typeof data204[i12] !== "string"){
const err481 = {instancePath:instancePath+"/network/agents/" + i11+"/except/" + i12,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err482 = {instancePath:instancePath+"/network/agents/" + i11+"/except",schemaPath:"#/properties/network/properties/agents/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid13 = _errs532 === errors;
valid115 = valid115 || _valid13;
if(_valid13){
var props13 = true;
}
const _errs541 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.namespace === undefined){
const err484 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
for(const key71 in data202){
if(!((key71 === "namespace") || (key71 === "podLabels"))){
const err485 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data202.namespace !== undefined){
let data206 = data202.namespace;
if(typeof data206 === "string"){
if(!pattern4.test(data206)){
const err486 = {instancePath:instancePath+"/network/agents/" + i11+"/namespace",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err487 = {instancePath:instancePath+"/network/agents/" + i11+"/namespace",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data202.podLabels !== undefined){
let data207 = data202.podLabels;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key72 in data207){
if(typeof data207[key72] !== "string"){
const err488 = {instancePath:instancePath+"/network/agents/" + i11+"/podLabels/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err489 = {instancePath:instancePath+"/network/agents/" + i11+"/podLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err490 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var _valid13 = _errs541 === errors;
valid115 = valid115 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
const _errs551 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.namespaceLabels === undefined){
const err491 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
for(const key73 in data202){
if(!((key73 === "namespaceLabels") || (key73 === "podLabels"))){
const err492 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data202.namespaceLabels !== undefined){
let data209 = data202.namespaceLabels;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
for(const key74 in data209){
if(typeof data209[key74] !== "string"){
const err493 = {instancePath:instancePath+"/network/agents/" + i11+"/namespaceLabels/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err494 = {instancePath:instancePath+"/network/agents/" + i11+"/namespaceLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data202.podLabels !== undefined){
let data211 = data202.podLabels;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key75 in data211){
if(typeof data211[key75] !== "string"){
const err495 = {instancePath:instancePath+"/network/agents/" + i11+"/podLabels/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
else {
const err496 = {instancePath:instancePath+"/network/agents/" + i11+"/podLabels",schemaPath:"#/properties/network/properties/agents/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
else {
const err497 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
var _valid13 = _errs551 === errors;
valid115 = valid115 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
const _errs564 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.any === undefined){
const err498 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
for(const key76 in data202){
if(!(key76 === "any")){
const err499 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data202.any !== undefined){
let data213 = data202.any;
if(!((data213 === "pod") || (data213 === "address"))){
const err500 = {instancePath:instancePath+"/network/agents/" + i11+"/any",schemaPath:"#/properties/network/properties/agents/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.agents.items.anyOf[3].properties.any.enum}};
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
const err501 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid13 = _errs564 === errors;
valid115 = valid115 || _valid13;
if(_valid13){
if(props13 !== true){
props13 = true;
}
}
if(!valid115){
const err502 = {instancePath:instancePath+"/network/agents/" + i11,schemaPath:"#/properties/network/properties/agents/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
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
}
else {
const err503 = {instancePath:instancePath+"/network/agents",schemaPath:"#/properties/network/properties/agents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data186.destinations !== undefined){
let data214 = data186.destinations;
if(Array.isArray(data214)){
const len13 = data214.length;
for(let i13=0; i13<len13; i13++){
let data215 = data214[i13];
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
if(data215.name === undefined){
const err504 = {instancePath:instancePath+"/network/destinations/" + i13,schemaPath:"#/properties/network/properties/destinations/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
for(const key77 in data215){
if(!(((key77 === "name") || (key77 === "peers")) || (key77 === "ports"))){
const err505 = {instancePath:instancePath+"/network/destinations/" + i13,schemaPath:"#/properties/network/properties/destinations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data215.name !== undefined){
let data216 = data215.name;
if(!(((((((((data216 === "dns") || (data216 === "kubernetesApi")) || (data216 === "buckets")) || (data216 === "proxy")) || (data216 === "updates")) || (data216 === "identityProvider")) || (data216 === "externalMongo")) || (data216 === "externalElastic")) || (data216 === "externalRedis"))){
const err506 = {instancePath:instancePath+"/network/destinations/" + i13+"/name",schemaPath:"#/properties/network/properties/destinations/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.destinations.items.properties.name.enum}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data215.peers !== undefined){
let data217 = data215.peers;
if(Array.isArray(data217)){
const len14 = data217.length;
for(let i14=0; i14<len14; i14++){
let data218 = data217[i14];
const _errs577 = errors;
let valid130 = false;
const _errs578 = errors;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.cidr === undefined){
const err507 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
for(const key78 in data218){
if(!((key78 === "cidr") || (key78 === "except"))){
const err508 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data218.cidr !== undefined){
let data219 = data218.cidr;
if(typeof data219 === "string"){
if(!pattern82.test(data219)){
const err509 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/cidr",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
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
const err510 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/cidr",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data218.except !== undefined){
let data220 = data218.except;
if(Array.isArray(data220)){
const len15 = data220.length;
for(let i15=0; i15<len15; i15++){
if(typeof data220[i15] !== "string"){
const err511 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/except/" + i15,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
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
const err512 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/except",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
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
const err513 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
var _valid14 = _errs578 === errors;
valid130 = valid130 || _valid14;
if(_valid14){
var props14 = true;
}
const _errs587 = errors;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.namespace === undefined){
const err514 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
for(const key79 in data218){
if(!((key79 === "namespace") || (key79 === "podLabels"))){
const err515 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data218.namespace !== undefined){
let data222 = data218.namespace;
if(typeof data222 === "string"){
if(!pattern4.test(data222)){
const err516 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/namespace",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err517 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/namespace",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data218.podLabels !== undefined){
let data223 = data218.podLabels;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key80 in data223){
if(typeof data223[key80] !== "string"){
const err518 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/podLabels/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err519 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/podLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
var _valid14 = _errs587 === errors;
valid130 = valid130 || _valid14;
if(_valid14){
if(props14 !== true){
props14 = true;
}
}
const _errs597 = errors;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.namespaceLabels === undefined){
const err521 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
for(const key81 in data218){
if(!((key81 === "namespaceLabels") || (key81 === "podLabels"))){
const err522 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data218.namespaceLabels !== undefined){
let data225 = data218.namespaceLabels;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key82 in data225){
if(typeof data225[key82] !== "string"){
const err523 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/namespaceLabels/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err524 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/namespaceLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data218.podLabels !== undefined){
let data227 = data218.podLabels;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key83 in data227){
if(typeof data227[key83] !== "string"){
const err525 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/podLabels/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err526 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/podLabels",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err527 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var _valid14 = _errs597 === errors;
valid130 = valid130 || _valid14;
if(_valid14){
if(props14 !== true){
props14 = true;
}
}
const _errs610 = errors;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.any === undefined){
const err528 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
for(const key84 in data218){
if(!(key84 === "any")){
const err529 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data218.any !== undefined){
let data229 = data218.any;
if(!((data229 === "pod") || (data229 === "address"))){
const err530 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14+"/any",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.destinations.items.properties.peers.items.anyOf[3].properties.any.enum}};
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
const err531 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
var _valid14 = _errs610 === errors;
valid130 = valid130 || _valid14;
if(_valid14){
if(props14 !== true){
props14 = true;
}
}
if(!valid130){
const err532 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers/" + i14,schemaPath:"#/properties/network/properties/destinations/items/properties/peers/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
else {
errors = _errs577;
if(vErrors !== null){
if(_errs577){
vErrors.length = _errs577;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err533 = {instancePath:instancePath+"/network/destinations/" + i13+"/peers",schemaPath:"#/properties/network/properties/destinations/items/properties/peers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data215.ports !== undefined){
let data230 = data215.ports;
if(Array.isArray(data230)){
const len16 = data230.length;
for(let i16=0; i16<len16; i16++){
let data231 = data230[i16];
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
const err534 = {instancePath:instancePath+"/network/destinations/" + i13+"/ports/" + i16,schemaPath:"#/properties/network/properties/destinations/items/properties/ports/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/network/destinations/" + i13+"/ports",schemaPath:"#/properties/network/properties/destinations/items/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/network/destinations/" + i13,schemaPath:"#/properties/network/properties/destinations/items/type",keyword:"type",params:{type: "object"}};
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
const err537 = {instancePath:instancePath+"/network/destinations",schemaPath:"#/properties/network/properties/destinations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data186.egress !== undefined){
let data232 = data186.egress;
if(Array.isArray(data232)){
const len17 = data232.length;
for(let i17=0; i17<len17; i17++){
let data233 = data232[i17];
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.from === undefined){
const err538 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(data233.to === undefined){
const err539 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(data233.ports === undefined){
const err540 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/required",keyword:"required",params:{missingProperty: "ports"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
for(const key85 in data233){
if(!((((key85 === "from") || (key85 === "to")) || (key85 === "ports")) || (key85 === "protocol"))){
const err541 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data233.from !== undefined){
let data234 = data233.from;
if(!(((((((((data234 === "api") || (data234 === "async-delete")) || (data234 === "web")) || (data234 === "fileserver")) || (data234 === "mongo")) || (data234 === "elastic")) || (data234 === "redis")) || (data234 === "credentials")) || (data234 === "oauth2-proxy"))){
const err542 = {instancePath:instancePath+"/network/egress/" + i17+"/from",schemaPath:"#/properties/network/properties/egress/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.from.enum}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data233.to !== undefined){
let data235 = data233.to;
const _errs625 = errors;
let valid145 = false;
const _errs626 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.cidr === undefined){
const err543 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/required",keyword:"required",params:{missingProperty: "cidr"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
for(const key86 in data235){
if(!((key86 === "cidr") || (key86 === "except"))){
const err544 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data235.cidr !== undefined){
let data236 = data235.cidr;
if(typeof data236 === "string"){
if(!pattern82.test(data236)){
const err545 = {instancePath:instancePath+"/network/egress/" + i17+"/to/cidr",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$"}};
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
const err546 = {instancePath:instancePath+"/network/egress/" + i17+"/to/cidr",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/cidr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data235.except !== undefined){
let data237 = data235.except;
if(Array.isArray(data237)){
const len18 = data237.length;
for(let i18=0; i18<len18; i18++){
if(typeof data237[i18] !== "string"){
const err547 = {instancePath:instancePath+"/network/egress/" + i17+"/to/except/" + i18,schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
else {
const err548 = {instancePath:instancePath+"/network/egress/" + i17+"/to/except",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/properties/except/type",keyword:"type",params:{type: "array"}};
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
const err549 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid15 = _errs626 === errors;
valid145 = valid145 || _valid15;
if(_valid15){
var props15 = true;
}
const _errs635 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.namespace === undefined){
const err550 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
for(const key87 in data235){
if(!((key87 === "namespace") || (key87 === "podLabels"))){
const err551 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data235.namespace !== undefined){
let data239 = data235.namespace;
if(typeof data239 === "string"){
if(!pattern4.test(data239)){
const err552 = {instancePath:instancePath+"/network/egress/" + i17+"/to/namespace",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/network/egress/" + i17+"/to/namespace",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data235.podLabels !== undefined){
let data240 = data235.podLabels;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key88 in data240){
if(typeof data240[key88] !== "string"){
const err554 = {instancePath:instancePath+"/network/egress/" + i17+"/to/podLabels/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err555 = {instancePath:instancePath+"/network/egress/" + i17+"/to/podLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/properties/podLabels/type",keyword:"type",params:{type: "object"}};
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
const err556 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
var _valid15 = _errs635 === errors;
valid145 = valid145 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
const _errs645 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.namespaceLabels === undefined){
const err557 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/required",keyword:"required",params:{missingProperty: "namespaceLabels"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
for(const key89 in data235){
if(!((key89 === "namespaceLabels") || (key89 === "podLabels"))){
const err558 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data235.namespaceLabels !== undefined){
let data242 = data235.namespaceLabels;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key90 in data242){
if(typeof data242[key90] !== "string"){
const err559 = {instancePath:instancePath+"/network/egress/" + i17+"/to/namespaceLabels/" + key90.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err560 = {instancePath:instancePath+"/network/egress/" + i17+"/to/namespaceLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/namespaceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data235.podLabels !== undefined){
let data244 = data235.podLabels;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key91 in data244){
if(typeof data244[key91] !== "string"){
const err561 = {instancePath:instancePath+"/network/egress/" + i17+"/to/podLabels/" + key91.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/podLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/network/egress/" + i17+"/to/podLabels",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/properties/podLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
var _valid15 = _errs645 === errors;
valid145 = valid145 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
const _errs658 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.any === undefined){
const err564 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/required",keyword:"required",params:{missingProperty: "any"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
for(const key92 in data235){
if(!(key92 === "any")){
const err565 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data235.any !== undefined){
let data246 = data235.any;
if(!((data246 === "pod") || (data246 === "address"))){
const err566 = {instancePath:instancePath+"/network/egress/" + i17+"/to/any",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/properties/any/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.to.anyOf[3].properties.any.enum}};
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
const err567 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
var _valid15 = _errs658 === errors;
valid145 = valid145 || _valid15;
if(_valid15){
if(props15 !== true){
props15 = true;
}
}
if(!valid145){
const err568 = {instancePath:instancePath+"/network/egress/" + i17+"/to",schemaPath:"#/properties/network/properties/egress/items/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
else {
errors = _errs625;
if(vErrors !== null){
if(_errs625){
vErrors.length = _errs625;
}
else {
vErrors = null;
}
}
}
}
if(data233.ports !== undefined){
let data247 = data233.ports;
if(Array.isArray(data247)){
if(data247.length < 1){
const err569 = {instancePath:instancePath+"/network/egress/" + i17+"/ports",schemaPath:"#/properties/network/properties/egress/items/properties/ports/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
const len19 = data247.length;
for(let i19=0; i19<len19; i19++){
let data248 = data247[i19];
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
const err570 = {instancePath:instancePath+"/network/egress/" + i17+"/ports/" + i19,schemaPath:"#/properties/network/properties/egress/items/properties/ports/items/type",keyword:"type",params:{type: "integer"}};
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
const err571 = {instancePath:instancePath+"/network/egress/" + i17+"/ports",schemaPath:"#/properties/network/properties/egress/items/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data233.protocol !== undefined){
let data249 = data233.protocol;
if(!((data249 === "TCP") || (data249 === "UDP"))){
const err572 = {instancePath:instancePath+"/network/egress/" + i17+"/protocol",schemaPath:"#/properties/network/properties/egress/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema31.properties.network.properties.egress.items.properties.protocol.enum}};
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
const err573 = {instancePath:instancePath+"/network/egress/" + i17,schemaPath:"#/properties/network/properties/egress/items/type",keyword:"type",params:{type: "object"}};
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
const err574 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/type",keyword:"type",params:{type: "array"}};
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
const err575 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data.flux !== undefined){
let data250 = data.flux;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
if(data250.source === undefined){
const err576 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
for(const key93 in data250){
if(!(func1.call(schema31.properties.flux.properties, key93))){
const err577 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data250.source !== undefined){
let data251 = data250.source;
const _errs671 = errors;
let valid158 = false;
const _errs672 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.kind === undefined){
const err578 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data251.url === undefined){
const err579 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data251.ref === undefined){
const err580 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
for(const key94 in data251){
if(!(((((((key94 === "kind") || (key94 === "url")) || (key94 === "ref")) || (key94 === "secretName")) || (key94 === "provider")) || (key94 === "interval")) || (key94 === "sparseCheckout"))){
const err581 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data251.kind !== undefined){
if("git" !== data251.kind){
const err582 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "git"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data251.url !== undefined){
let data253 = data251.url;
if(typeof data253 === "string"){
if(!pattern90.test(data253)){
const err583 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?|ssh)://[^/\\s]+(/\\S*)?$"}};
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
const err584 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data251.ref !== undefined){
let data254 = data251.ref;
const _errs679 = errors;
let valid160 = false;
const _errs680 = errors;
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
if(data254.branch === undefined){
const err585 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "branch"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
for(const key95 in data254){
if(!(key95 === "branch")){
const err586 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data254.branch !== undefined){
let data255 = data254.branch;
if(typeof data255 === "string"){
if(!pattern91.test(data255)){
const err587 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
else {
const err588 = {instancePath:instancePath+"/flux/source/ref/branch",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/properties/branch/type",keyword:"type",params:{type: "string"}};
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
const err589 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var _valid17 = _errs680 === errors;
valid160 = valid160 || _valid17;
if(_valid17){
var props16 = true;
}
const _errs685 = errors;
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
if(data254.tag === undefined){
const err590 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
for(const key96 in data254){
if(!(key96 === "tag")){
const err591 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data254.tag !== undefined){
let data256 = data254.tag;
if(typeof data256 === "string"){
if(!pattern91.test(data256)){
const err592 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\\\[]+$"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
else {
const err593 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/properties/tag/type",keyword:"type",params:{type: "string"}};
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
const err594 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid17 = _errs685 === errors;
valid160 = valid160 || _valid17;
if(_valid17){
if(props16 !== true){
props16 = true;
}
}
const _errs690 = errors;
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
if(data254.semver === undefined){
const err595 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
for(const key97 in data254){
if(!(key97 === "semver")){
const err596 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data254.semver !== undefined){
let data257 = data254.semver;
if(typeof data257 === "string"){
if(!pattern93.test(data257)){
const err597 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
else {
const err598 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/properties/semver/type",keyword:"type",params:{type: "string"}};
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
const err599 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var _valid17 = _errs690 === errors;
valid160 = valid160 || _valid17;
if(_valid17){
if(props16 !== true){
props16 = true;
}
}
const _errs695 = errors;
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
if(data254.commit === undefined){
const err600 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
for(const key98 in data254){
if(!(key98 === "commit")){
const err601 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data254.commit !== undefined){
let data258 = data254.commit;
if(typeof data258 === "string"){
if(!pattern94.test(data258)){
const err602 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
else {
const err603 = {instancePath:instancePath+"/flux/source/ref/commit",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/properties/commit/type",keyword:"type",params:{type: "string"}};
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
const err604 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
var _valid17 = _errs695 === errors;
valid160 = valid160 || _valid17;
if(_valid17){
if(props16 !== true){
props16 = true;
}
}
if(!valid160){
const err605 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
else {
errors = _errs679;
if(vErrors !== null){
if(_errs679){
vErrors.length = _errs679;
}
else {
vErrors = null;
}
}
}
}
if(data251.secretName !== undefined){
let data259 = data251.secretName;
if(typeof data259 === "string"){
if(!pattern23.test(data259)){
const err606 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
else {
const err607 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data251.provider !== undefined){
let data260 = data251.provider;
if(!(((data260 === "aws") || (data260 === "azure")) || (data260 === "github"))){
const err608 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[0].properties.provider.enum}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data251.interval !== undefined){
let data261 = data251.interval;
if(typeof data261 === "string"){
if(!pattern62.test(data261)){
const err609 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data251.sparseCheckout !== undefined){
let data262 = data251.sparseCheckout;
if(Array.isArray(data262)){
const len20 = data262.length;
for(let i20=0; i20<len20; i20++){
if(typeof data262[i20] !== "string"){
const err611 = {instancePath:instancePath+"/flux/source/sparseCheckout/" + i20,schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/sparseCheckout/items/type",keyword:"type",params:{type: "string"}};
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
const err612 = {instancePath:instancePath+"/flux/source/sparseCheckout",schemaPath:"#/properties/flux/properties/source/anyOf/0/properties/sparseCheckout/type",keyword:"type",params:{type: "array"}};
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
const err613 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid16 = _errs672 === errors;
valid158 = valid158 || _valid16;
if(_valid16){
var props17 = true;
}
const _errs709 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.kind === undefined){
const err614 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data251.url === undefined){
const err615 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(data251.ref === undefined){
const err616 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
for(const key99 in data251){
if(!((((((key99 === "kind") || (key99 === "url")) || (key99 === "ref")) || (key99 === "secretName")) || (key99 === "provider")) || (key99 === "interval"))){
const err617 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data251.kind !== undefined){
if("oci" !== data251.kind){
const err618 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "oci"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data251.url !== undefined){
let data265 = data251.url;
if(typeof data265 === "string"){
if(!pattern97.test(data265)){
const err619 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^oci://[^/\\s]+/\\S+$"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
else {
const err620 = {instancePath:instancePath+"/flux/source/url",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data251.ref !== undefined){
let data266 = data251.ref;
const _errs716 = errors;
let valid168 = false;
const _errs717 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.tag === undefined){
const err621 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
for(const key100 in data266){
if(!(key100 === "tag")){
const err622 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data266.tag !== undefined){
let data267 = data266.tag;
if(typeof data267 === "string"){
if(!pattern98.test(data267)){
const err623 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$"}};
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
const err624 = {instancePath:instancePath+"/flux/source/ref/tag",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/properties/tag/type",keyword:"type",params:{type: "string"}};
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
else {
const err625 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
var _valid18 = _errs717 === errors;
valid168 = valid168 || _valid18;
if(_valid18){
var props18 = true;
}
const _errs722 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.semver === undefined){
const err626 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/required",keyword:"required",params:{missingProperty: "semver"}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
for(const key101 in data266){
if(!(key101 === "semver")){
const err627 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data266.semver !== undefined){
let data268 = data266.semver;
if(typeof data268 === "string"){
if(!pattern93.test(data268)){
const err628 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/pattern",keyword:"pattern",params:{pattern: "^[-+0-9A-Za-z.*<>=!^~|, ]+$"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
else {
const err629 = {instancePath:instancePath+"/flux/source/ref/semver",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/properties/semver/type",keyword:"type",params:{type: "string"}};
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
const err630 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
var _valid18 = _errs722 === errors;
valid168 = valid168 || _valid18;
if(_valid18){
if(props18 !== true){
props18 = true;
}
}
const _errs727 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.digest === undefined){
const err631 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
for(const key102 in data266){
if(!(key102 === "digest")){
const err632 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data266.digest !== undefined){
let data269 = data266.digest;
if(typeof data269 === "string"){
if(!pattern73.test(data269)){
const err633 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err634 = {instancePath:instancePath+"/flux/source/ref/digest",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/properties/digest/type",keyword:"type",params:{type: "string"}};
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
const err635 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
var _valid18 = _errs727 === errors;
valid168 = valid168 || _valid18;
if(_valid18){
if(props18 !== true){
props18 = true;
}
}
if(!valid168){
const err636 = {instancePath:instancePath+"/flux/source/ref",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
else {
errors = _errs716;
if(vErrors !== null){
if(_errs716){
vErrors.length = _errs716;
}
else {
vErrors = null;
}
}
}
}
if(data251.secretName !== undefined){
let data270 = data251.secretName;
if(typeof data270 === "string"){
if(!pattern23.test(data270)){
const err637 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err638 = {instancePath:instancePath+"/flux/source/secretName",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data251.provider !== undefined){
let data271 = data251.provider;
if(!(((data271 === "aws") || (data271 === "azure")) || (data271 === "gcp"))){
const err639 = {instancePath:instancePath+"/flux/source/provider",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[1].properties.provider.enum}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data251.interval !== undefined){
let data272 = data251.interval;
if(typeof data272 === "string"){
if(!pattern62.test(data272)){
const err640 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err641 = {instancePath:instancePath+"/flux/source/interval",schemaPath:"#/properties/flux/properties/source/anyOf/1/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
}
else {
const err642 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
var _valid16 = _errs709 === errors;
valid158 = valid158 || _valid16;
if(_valid16){
if(props17 !== true){
props17 = true;
}
}
const _errs737 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.kind === undefined){
const err643 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(data251.name === undefined){
const err644 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
for(const key103 in data251){
if(!((((key103 === "kind") || (key103 === "name")) || (key103 === "namespace")) || (key103 === "sourceKind"))){
const err645 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data251.kind !== undefined){
if("existing" !== data251.kind){
const err646 = {instancePath:instancePath+"/flux/source/kind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "existing"}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data251.name !== undefined){
let data274 = data251.name;
if(typeof data274 === "string"){
if(!pattern23.test(data274)){
const err647 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err648 = {instancePath:instancePath+"/flux/source/name",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data251.namespace !== undefined){
let data275 = data251.namespace;
if(typeof data275 === "string"){
if(!pattern4.test(data275)){
const err649 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
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
const err650 = {instancePath:instancePath+"/flux/source/namespace",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data251.sourceKind !== undefined){
let data276 = data251.sourceKind;
if(!(((data276 === "GitRepository") || (data276 === "OCIRepository")) || (data276 === "Bucket"))){
const err651 = {instancePath:instancePath+"/flux/source/sourceKind",schemaPath:"#/properties/flux/properties/source/anyOf/2/properties/sourceKind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.source.anyOf[2].properties.sourceKind.enum}};
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
const err652 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
var _valid16 = _errs737 === errors;
valid158 = valid158 || _valid16;
if(_valid16){
if(props17 !== true){
props17 = true;
}
}
if(!valid158){
const err653 = {instancePath:instancePath+"/flux/source",schemaPath:"#/properties/flux/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
else {
errors = _errs671;
if(vErrors !== null){
if(_errs671){
vErrors.length = _errs671;
}
else {
vErrors = null;
}
}
}
}
if(data250.path !== undefined){
let data277 = data250.path;
if(typeof data277 === "string"){
if(!pattern105.test(data277)){
const err654 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$"}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
else {
const err655 = {instancePath:instancePath+"/flux/path",schemaPath:"#/properties/flux/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data250.namespace !== undefined){
let data278 = data250.namespace;
if(typeof data278 === "string"){
if(!pattern4.test(data278)){
const err656 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
else {
const err657 = {instancePath:instancePath+"/flux/namespace",schemaPath:"#/properties/flux/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data250.interval !== undefined){
let data279 = data250.interval;
if(typeof data279 === "string"){
if(!pattern62.test(data279)){
const err658 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err659 = {instancePath:instancePath+"/flux/interval",schemaPath:"#/properties/flux/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data250.retryInterval !== undefined){
let data280 = data250.retryInterval;
if(typeof data280 === "string"){
if(!pattern62.test(data280)){
const err660 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err661 = {instancePath:instancePath+"/flux/retryInterval",schemaPath:"#/properties/flux/properties/retryInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data250.timeout !== undefined){
let data281 = data250.timeout;
if(typeof data281 === "string"){
if(!pattern62.test(data281)){
const err662 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}};
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
const err663 = {instancePath:instancePath+"/flux/timeout",schemaPath:"#/properties/flux/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data250.serviceAccountName !== undefined){
let data282 = data250.serviceAccountName;
if(typeof data282 === "string"){
if(!pattern23.test(data282)){
const err664 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
else {
const err665 = {instancePath:instancePath+"/flux/serviceAccountName",schemaPath:"#/properties/flux/properties/serviceAccountName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data250.decryption !== undefined){
let data283 = data250.decryption;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
for(const key104 in data283){
if(!(key104 === "secretName")){
const err666 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data283.secretName !== undefined){
let data284 = data283.secretName;
if(typeof data284 === "string"){
if(!pattern23.test(data284)){
const err667 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err668 = {instancePath:instancePath+"/flux/decryption/secretName",schemaPath:"#/properties/flux/properties/decryption/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = {instancePath:instancePath+"/flux/decryption",schemaPath:"#/properties/flux/properties/decryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data250.substitute !== undefined){
let data285 = data250.substitute;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
for(const key105 in data285){
if(typeof data285[key105] !== "string"){
const err670 = {instancePath:instancePath+"/flux/substitute/" + key105.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flux/properties/substitute/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
}
else {
const err671 = {instancePath:instancePath+"/flux/substitute",schemaPath:"#/properties/flux/properties/substitute/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data250.substituteFrom !== undefined){
let data287 = data250.substituteFrom;
if(Array.isArray(data287)){
const len21 = data287.length;
for(let i21=0; i21<len21; i21++){
let data288 = data287[i21];
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
if(data288.kind === undefined){
const err672 = {instancePath:instancePath+"/flux/substituteFrom/" + i21,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(data288.name === undefined){
const err673 = {instancePath:instancePath+"/flux/substituteFrom/" + i21,schemaPath:"#/properties/flux/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
for(const key106 in data288){
if(!(((key106 === "kind") || (key106 === "name")) || (key106 === "optional"))){
const err674 = {instancePath:instancePath+"/flux/substituteFrom/" + i21,schemaPath:"#/properties/flux/properties/substituteFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data288.kind !== undefined){
let data289 = data288.kind;
if(!((data289 === "ConfigMap") || (data289 === "Secret"))){
const err675 = {instancePath:instancePath+"/flux/substituteFrom/" + i21+"/kind",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.flux.properties.substituteFrom.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data288.name !== undefined){
let data290 = data288.name;
if(typeof data290 === "string"){
if(!pattern23.test(data290)){
const err676 = {instancePath:instancePath+"/flux/substituteFrom/" + i21+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err677 = {instancePath:instancePath+"/flux/substituteFrom/" + i21+"/name",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data288.optional !== undefined){
if(typeof data288.optional !== "boolean"){
const err678 = {instancePath:instancePath+"/flux/substituteFrom/" + i21+"/optional",schemaPath:"#/properties/flux/properties/substituteFrom/items/properties/optional/type",keyword:"type",params:{type: "boolean"}};
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
const err679 = {instancePath:instancePath+"/flux/substituteFrom/" + i21,schemaPath:"#/properties/flux/properties/substituteFrom/items/type",keyword:"type",params:{type: "object"}};
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
const err680 = {instancePath:instancePath+"/flux/substituteFrom",schemaPath:"#/properties/flux/properties/substituteFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
}
else {
const err681 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data.size !== undefined){
let data292 = data.size;
if(!(((data292 === "S") || (data292 === "M")) || (data292 === "L"))){
const err682 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/enum",keyword:"enum",params:{allowedValues: schema31.properties.size.enum}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
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
let data294 = data.api;
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
for(const key107 in data294){
if(!(func1.call(schema31.properties.api.properties, key107))){
const err683 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data294.replicas !== undefined){
let data295 = data294.replicas;
if(!(((typeof data295 == "number") && (!(data295 % 1) && !isNaN(data295))) && (isFinite(data295)))){
const err684 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 < 1 || isNaN(data295)){
const err685 = {instancePath:instancePath+"/api/replicas",schemaPath:"#/properties/api/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
}
if(data294.autoscaling !== undefined){
let data296 = data294.autoscaling;
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
if(data296.min === undefined){
const err686 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if(data296.max === undefined){
const err687 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
if(data296.cpuPercent === undefined){
const err688 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "cpuPercent"}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
for(const key108 in data296){
if(!((((key108 === "min") || (key108 === "max")) || (key108 === "cpuPercent")) || (key108 === "memoryPercent"))){
const err689 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data296.min !== undefined){
let data297 = data296.min;
if(!(((typeof data297 == "number") && (!(data297 % 1) && !isNaN(data297))) && (isFinite(data297)))){
const err690 = {instancePath:instancePath+"/api/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
if((typeof data297 == "number") && (isFinite(data297))){
if(data297 < 1 || isNaN(data297)){
const err691 = {instancePath:instancePath+"/api/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data296.max !== undefined){
let data298 = data296.max;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
const err692 = {instancePath:instancePath+"/api/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 < 2 || isNaN(data298)){
const err693 = {instancePath:instancePath+"/api/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
}
if(data296.cpuPercent !== undefined){
let data299 = data296.cpuPercent;
if(!(((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299))) && (isFinite(data299)))){
const err694 = {instancePath:instancePath+"/api/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 > 1000 || isNaN(data299)){
const err695 = {instancePath:instancePath+"/api/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if(data299 < 1 || isNaN(data299)){
const err696 = {instancePath:instancePath+"/api/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data296.memoryPercent !== undefined){
let data300 = data296.memoryPercent;
if(!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))){
const err697 = {instancePath:instancePath+"/api/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 > 1000 || isNaN(data300)){
const err698 = {instancePath:instancePath+"/api/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(data300 < 1 || isNaN(data300)){
const err699 = {instancePath:instancePath+"/api/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
}
}
else {
const err700 = {instancePath:instancePath+"/api/autoscaling",schemaPath:"#/$defs/Autoscaling/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data294.pods !== undefined){
if(!(validate21(data294.pods, {instancePath:instancePath+"/api/pods",parentData:data294,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data294.gunicorn !== undefined){
let data302 = data294.gunicorn;
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
for(const key109 in data302){
if(!((((key109 === "workers") || (key109 === "timeoutSec")) || (key109 === "maxRequests")) || (key109 === "maxRequestsJitter"))){
const err701 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data302.workers !== undefined){
let data303 = data302.workers;
if(!(((typeof data303 == "number") && (!(data303 % 1) && !isNaN(data303))) && (isFinite(data303)))){
const err702 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
if((typeof data303 == "number") && (isFinite(data303))){
if(data303 < 1 || isNaN(data303)){
const err703 = {instancePath:instancePath+"/api/gunicorn/workers",schemaPath:"#/properties/api/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
}
if(data302.timeoutSec !== undefined){
let data304 = data302.timeoutSec;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
const err704 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 < 1 || isNaN(data304)){
const err705 = {instancePath:instancePath+"/api/gunicorn/timeoutSec",schemaPath:"#/properties/api/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data302.maxRequests !== undefined){
let data305 = data302.maxRequests;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
const err706 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 < 1 || isNaN(data305)){
const err707 = {instancePath:instancePath+"/api/gunicorn/maxRequests",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data302.maxRequestsJitter !== undefined){
let data306 = data302.maxRequestsJitter;
if(!(((typeof data306 == "number") && (!(data306 % 1) && !isNaN(data306))) && (isFinite(data306)))){
const err708 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 < 0 || isNaN(data306)){
const err709 = {instancePath:instancePath+"/api/gunicorn/maxRequestsJitter",schemaPath:"#/properties/api/properties/gunicorn/properties/maxRequestsJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
}
}
else {
const err710 = {instancePath:instancePath+"/api/gunicorn",schemaPath:"#/properties/api/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data294.watchdog !== undefined){
let data307 = data294.watchdog;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key110 in data307){
if(!(((key110 === "enabled") || (key110 === "thresholdSec")) || (key110 === "intervalSec"))){
const err711 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data307.enabled !== undefined){
if(typeof data307.enabled !== "boolean"){
const err712 = {instancePath:instancePath+"/api/watchdog/enabled",schemaPath:"#/properties/api/properties/watchdog/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data307.thresholdSec !== undefined){
let data309 = data307.thresholdSec;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
const err713 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 1 || isNaN(data309)){
const err714 = {instancePath:instancePath+"/api/watchdog/thresholdSec",schemaPath:"#/properties/api/properties/watchdog/properties/thresholdSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
}
if(data307.intervalSec !== undefined){
let data310 = data307.intervalSec;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
const err715 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 1 || isNaN(data310)){
const err716 = {instancePath:instancePath+"/api/watchdog/intervalSec",schemaPath:"#/properties/api/properties/watchdog/properties/intervalSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err717 = {instancePath:instancePath+"/api/watchdog",schemaPath:"#/properties/api/properties/watchdog/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data294.cookies !== undefined){
let data311 = data294.cookies;
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
for(const key111 in data311){
if(!((key111 === "sameSite") || (key111 === "maxAgeSec"))){
const err718 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data311.sameSite !== undefined){
let data312 = data311.sameSite;
if(!(((data312 === "Lax") || (data312 === "Strict")) || (data312 === "None"))){
const err719 = {instancePath:instancePath+"/api/cookies/sameSite",schemaPath:"#/properties/api/properties/cookies/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.cookies.properties.sameSite.enum}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data311.maxAgeSec !== undefined){
let data313 = data311.maxAgeSec;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
const err720 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 60 || isNaN(data313)){
const err721 = {instancePath:instancePath+"/api/cookies/maxAgeSec",schemaPath:"#/properties/api/properties/cookies/properties/maxAgeSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
}
else {
const err722 = {instancePath:instancePath+"/api/cookies",schemaPath:"#/properties/api/properties/cookies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data294.sessions !== undefined){
let data314 = data294.sessions;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key112 in data314){
if(!((key112 === "defaultExpirationSec") || (key112 === "maxExpirationSec"))){
const err723 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data314.defaultExpirationSec !== undefined){
let data315 = data314.defaultExpirationSec;
if(!(((typeof data315 == "number") && (!(data315 % 1) && !isNaN(data315))) && (isFinite(data315)))){
const err724 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if((typeof data315 == "number") && (isFinite(data315))){
if(data315 < 60 || isNaN(data315)){
const err725 = {instancePath:instancePath+"/api/sessions/defaultExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/defaultExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
}
if(data314.maxExpirationSec !== undefined){
let data316 = data314.maxExpirationSec;
if(!(((typeof data316 == "number") && (!(data316 % 1) && !isNaN(data316))) && (isFinite(data316)))){
const err726 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
if((typeof data316 == "number") && (isFinite(data316))){
if(data316 < 60 || isNaN(data316)){
const err727 = {instancePath:instancePath+"/api/sessions/maxExpirationSec",schemaPath:"#/properties/api/properties/sessions/properties/maxExpirationSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
}
}
else {
const err728 = {instancePath:instancePath+"/api/sessions",schemaPath:"#/properties/api/properties/sessions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data294.cors !== undefined){
let data317 = data294.cors;
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
for(const key113 in data317){
if(!(key113 === "origins")){
const err729 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data317.origins !== undefined){
let data318 = data317.origins;
if(Array.isArray(data318)){
const len22 = data318.length;
for(let i22=0; i22<len22; i22++){
if(typeof data318[i22] !== "string"){
const err730 = {instancePath:instancePath+"/api/cors/origins/" + i22,schemaPath:"#/properties/api/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
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
const err731 = {instancePath:instancePath+"/api/cors/origins",schemaPath:"#/properties/api/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
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
const err732 = {instancePath:instancePath+"/api/cors",schemaPath:"#/properties/api/properties/cors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data294.workers !== undefined){
let data320 = data294.workers;
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
for(const key114 in data320){
if(!((((key114 === "timeoutSec") || (key114 === "taskUpdateTimeoutSec")) || (key114 === "autoRegister")) || (key114 === "autoUnregister"))){
const err733 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
if(data320.timeoutSec !== undefined){
let data321 = data320.timeoutSec;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
const err734 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
if((typeof data321 == "number") && (isFinite(data321))){
if(data321 < 60 || isNaN(data321)){
const err735 = {instancePath:instancePath+"/api/workers/timeoutSec",schemaPath:"#/properties/api/properties/workers/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
}
if(data320.taskUpdateTimeoutSec !== undefined){
let data322 = data320.taskUpdateTimeoutSec;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
const err736 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 < 60 || isNaN(data322)){
const err737 = {instancePath:instancePath+"/api/workers/taskUpdateTimeoutSec",schemaPath:"#/properties/api/properties/workers/properties/taskUpdateTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
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
if(data320.autoRegister !== undefined){
if(typeof data320.autoRegister !== "boolean"){
const err738 = {instancePath:instancePath+"/api/workers/autoRegister",schemaPath:"#/properties/api/properties/workers/properties/autoRegister/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data320.autoUnregister !== undefined){
if(typeof data320.autoUnregister !== "boolean"){
const err739 = {instancePath:instancePath+"/api/workers/autoUnregister",schemaPath:"#/properties/api/properties/workers/properties/autoUnregister/type",keyword:"type",params:{type: "boolean"}};
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
const err740 = {instancePath:instancePath+"/api/workers",schemaPath:"#/properties/api/properties/workers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data294.asyncDelete !== undefined){
let data325 = data294.asyncDelete;
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
for(const key115 in data325){
if(!((((((key115 === "enabled") || (key115 === "replicas")) || (key115 === "resources")) || (key115 === "maxRetries")) || (key115 === "retryTimeoutSec")) || (key115 === "fileserverTimeoutSec"))){
const err741 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
if(data325.enabled !== undefined){
if(typeof data325.enabled !== "boolean"){
const err742 = {instancePath:instancePath+"/api/asyncDelete/enabled",schemaPath:"#/properties/api/properties/asyncDelete/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data325.replicas !== undefined){
if(1 !== data325.replicas){
const err743 = {instancePath:instancePath+"/api/asyncDelete/replicas",schemaPath:"#/properties/api/properties/asyncDelete/properties/replicas/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
if(data325.resources !== undefined){
if(!(validate22(data325.resources, {instancePath:instancePath+"/api/asyncDelete/resources",parentData:data325,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data325.maxRetries !== undefined){
let data329 = data325.maxRetries;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
const err744 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
if((typeof data329 == "number") && (isFinite(data329))){
if(data329 < 1 || isNaN(data329)){
const err745 = {instancePath:instancePath+"/api/asyncDelete/maxRetries",schemaPath:"#/properties/api/properties/asyncDelete/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data325.retryTimeoutSec !== undefined){
let data330 = data325.retryTimeoutSec;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
const err746 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
if((typeof data330 == "number") && (isFinite(data330))){
if(data330 < 1 || isNaN(data330)){
const err747 = {instancePath:instancePath+"/api/asyncDelete/retryTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/retryTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data325.fileserverTimeoutSec !== undefined){
let data331 = data325.fileserverTimeoutSec;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
const err748 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if((typeof data331 == "number") && (isFinite(data331))){
if(data331 < 1 || isNaN(data331)){
const err749 = {instancePath:instancePath+"/api/asyncDelete/fileserverTimeoutSec",schemaPath:"#/properties/api/properties/asyncDelete/properties/fileserverTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err750 = {instancePath:instancePath+"/api/asyncDelete",schemaPath:"#/properties/api/properties/asyncDelete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
if(data294.storageCredentials !== undefined){
let data332 = data294.storageCredentials;
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
for(const key116 in data332){
if(!(((key116 === "s3") || (key116 === "gcs")) || (key116 === "azure"))){
const err751 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data332.s3 !== undefined){
let data333 = data332.s3;
if(Array.isArray(data333)){
const len23 = data333.length;
for(let i23=0; i23<len23; i23++){
let data334 = data333[i23];
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
if(data334.accessKey === undefined){
const err752 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "accessKey"}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
if(data334.secretKey === undefined){
const err753 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/required",keyword:"required",params:{missingProperty: "secretKey"}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
for(const key117 in data334){
if(!((((((key117 === "bucket") || (key117 === "host")) || (key117 === "region")) || (key117 === "secure")) || (key117 === "accessKey")) || (key117 === "secretKey"))){
const err754 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data334.bucket !== undefined){
let data335 = data334.bucket;
if(typeof data335 === "string"){
if(!pattern127.test(data335)){
const err755 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"}};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
else {
const err756 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data334.host !== undefined){
let data336 = data334.host;
if(typeof data336 === "string"){
if(!pattern128.test(data336)){
const err757 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+(:[0-9]+)?$"}};
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
const err758 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/host",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data334.region !== undefined){
if(typeof data334.region !== "string"){
const err759 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/region",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data334.secure !== undefined){
if(typeof data334.secure !== "boolean"){
const err760 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secure",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/properties/secure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data334.accessKey !== undefined){
let data339 = data334.accessKey;
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
if(data339.name === undefined){
const err761 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
if(data339.key === undefined){
const err762 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
for(const key118 in data339){
if(!((key118 === "name") || (key118 === "key"))){
const err763 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data339.name !== undefined){
let data340 = data339.name;
if(typeof data340 === "string"){
if(!pattern23.test(data340)){
const err764 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err765 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data339.key !== undefined){
let data341 = data339.key;
if(typeof data341 === "string"){
if(!pattern51.test(data341)){
const err766 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err767 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
}
else {
const err768 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/accessKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data334.secretKey !== undefined){
let data342 = data334.secretKey;
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
if(data342.name === undefined){
const err769 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
if(data342.key === undefined){
const err770 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
for(const key119 in data342){
if(!((key119 === "name") || (key119 === "key"))){
const err771 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data342.name !== undefined){
let data343 = data342.name;
if(typeof data343 === "string"){
if(!pattern23.test(data343)){
const err772 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
else {
const err773 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
if(data342.key !== undefined){
let data344 = data342.key;
if(typeof data344 === "string"){
if(!pattern51.test(data344)){
const err774 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err775 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
}
else {
const err776 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23+"/secretKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
}
else {
const err777 = {instancePath:instancePath+"/api/storageCredentials/s3/" + i23,schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err778 = {instancePath:instancePath+"/api/storageCredentials/s3",schemaPath:"#/properties/api/properties/storageCredentials/properties/s3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data332.gcs !== undefined){
let data345 = data332.gcs;
if(Array.isArray(data345)){
const len24 = data345.length;
for(let i24=0; i24<len24; i24++){
let data346 = data345[i24];
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
if(data346.project === undefined){
const err779 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
if(data346.credentials === undefined){
const err780 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
for(const key120 in data346){
if(!(((key120 === "bucket") || (key120 === "project")) || (key120 === "credentials"))){
const err781 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
if(data346.bucket !== undefined){
let data347 = data346.bucket;
if(typeof data347 === "string"){
if(!pattern133.test(data347)){
const err782 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
else {
const err783 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/bucket",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
if(data346.project !== undefined){
if(typeof data346.project !== "string"){
const err784 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/project",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data346.credentials !== undefined){
let data349 = data346.credentials;
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
if(data349.name === undefined){
const err785 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(data349.key === undefined){
const err786 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
for(const key121 in data349){
if(!((key121 === "name") || (key121 === "key"))){
const err787 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121}};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data349.name !== undefined){
let data350 = data349.name;
if(typeof data350 === "string"){
if(!pattern23.test(data350)){
const err788 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
else {
const err789 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data349.key !== undefined){
let data351 = data349.key;
if(typeof data351 === "string"){
if(!pattern51.test(data351)){
const err790 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
else {
const err791 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err792 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24+"/credentials",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
}
else {
const err793 = {instancePath:instancePath+"/api/storageCredentials/gcs/" + i24,schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err794 = {instancePath:instancePath+"/api/storageCredentials/gcs",schemaPath:"#/properties/api/properties/storageCredentials/properties/gcs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data332.azure !== undefined){
let data352 = data332.azure;
if(Array.isArray(data352)){
const len25 = data352.length;
for(let i25=0; i25<len25; i25++){
let data353 = data352[i25];
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
if(data353.account === undefined){
const err795 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
if(data353.accountKey === undefined){
const err796 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/required",keyword:"required",params:{missingProperty: "accountKey"}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
for(const key122 in data353){
if(!(((key122 === "account") || (key122 === "container")) || (key122 === "accountKey"))){
const err797 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data353.account !== undefined){
let data354 = data353.account;
if(typeof data354 === "string"){
if(!pattern136.test(data354)){
const err798 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{3,24}$"}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
else {
const err799 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/account",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data353.container !== undefined){
let data355 = data353.container;
if(typeof data355 === "string"){
if(!pattern137.test(data355)){
const err800 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
else {
const err801 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/container",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/properties/container/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data353.accountKey !== undefined){
let data356 = data353.accountKey;
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
if(data356.name === undefined){
const err802 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data356.key === undefined){
const err803 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
for(const key123 in data356){
if(!((key123 === "name") || (key123 === "key"))){
const err804 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data356.name !== undefined){
let data357 = data356.name;
if(typeof data357 === "string"){
if(!pattern23.test(data357)){
const err805 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
else {
const err806 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data356.key !== undefined){
let data358 = data356.key;
if(typeof data358 === "string"){
if(!pattern51.test(data358)){
const err807 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
else {
const err808 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
}
else {
const err809 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25+"/accountKey",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
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
const err810 = {instancePath:instancePath+"/api/storageCredentials/azure/" + i25,schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/items/type",keyword:"type",params:{type: "object"}};
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
const err811 = {instancePath:instancePath+"/api/storageCredentials/azure",schemaPath:"#/properties/api/properties/storageCredentials/properties/azure/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
}
else {
const err812 = {instancePath:instancePath+"/api/storageCredentials",schemaPath:"#/properties/api/properties/storageCredentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
if(data294.servicesAgent !== undefined){
if(typeof data294.servicesAgent !== "boolean"){
const err813 = {instancePath:instancePath+"/api/servicesAgent",schemaPath:"#/properties/api/properties/servicesAgent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data294.checkForUpdates !== undefined){
if(typeof data294.checkForUpdates !== "boolean"){
const err814 = {instancePath:instancePath+"/api/checkForUpdates",schemaPath:"#/properties/api/properties/checkForUpdates/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data294.statistics !== undefined){
if(typeof data294.statistics !== "boolean"){
const err815 = {instancePath:instancePath+"/api/statistics",schemaPath:"#/properties/api/properties/statistics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data294.prePopulate !== undefined){
if(typeof data294.prePopulate !== "boolean"){
const err816 = {instancePath:instancePath+"/api/prePopulate",schemaPath:"#/properties/api/properties/prePopulate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data294.logLevel !== undefined){
let data363 = data294.logLevel;
if(!((((data363 === "DEBUG") || (data363 === "INFO")) || (data363 === "WARNING")) || (data363 === "ERROR"))){
const err817 = {instancePath:instancePath+"/api/logLevel",schemaPath:"#/properties/api/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.api.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data294.company !== undefined){
let data364 = data294.company;
if(typeof data364 === "string"){
if(!pattern140.test(data364)){
const err818 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
else {
const err819 = {instancePath:instancePath+"/api/company",schemaPath:"#/properties/api/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data294.databaseInitSec !== undefined){
let data365 = data294.databaseInitSec;
if(!(((typeof data365 == "number") && (!(data365 % 1) && !isNaN(data365))) && (isFinite(data365)))){
const err820 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
if((typeof data365 == "number") && (isFinite(data365))){
if(data365 < 1 || isNaN(data365)){
const err821 = {instancePath:instancePath+"/api/databaseInitSec",schemaPath:"#/properties/api/properties/databaseInitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
}
if(data294.extraConfig !== undefined){
let data366 = data294.extraConfig;
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
for(const key124 in data366){
if(!((key124 === "shared") || (key124 === "apiserver"))){
const err822 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
if(data366.shared !== undefined){
let data367 = data366.shared;
if(data367 && typeof data367 == "object" && !Array.isArray(data367)){
for(const key125 in data367){
let data368 = data367[key125];
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
}
else {
const err823 = {instancePath:instancePath+"/api/extraConfig/shared/" + key125.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/shared/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err824 = {instancePath:instancePath+"/api/extraConfig/shared",schemaPath:"#/properties/api/properties/extraConfig/properties/shared/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data366.apiserver !== undefined){
let data369 = data366.apiserver;
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
for(const key126 in data369){
let data370 = data369[key126];
if(data370 && typeof data370 == "object" && !Array.isArray(data370)){
}
else {
const err825 = {instancePath:instancePath+"/api/extraConfig/apiserver/" + key126.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
else {
const err826 = {instancePath:instancePath+"/api/extraConfig/apiserver",schemaPath:"#/properties/api/properties/extraConfig/properties/apiserver/type",keyword:"type",params:{type: "object"}};
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
const err827 = {instancePath:instancePath+"/api/extraConfig",schemaPath:"#/properties/api/properties/extraConfig/type",keyword:"type",params:{type: "object"}};
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
const err828 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data.web !== undefined){
let data371 = data.web;
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
for(const key127 in data371){
if(!(func1.call(schema31.properties.web.properties, key127))){
const err829 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127}};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data371.replicas !== undefined){
let data372 = data371.replicas;
if(!(((typeof data372 == "number") && (!(data372 % 1) && !isNaN(data372))) && (isFinite(data372)))){
const err830 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if((typeof data372 == "number") && (isFinite(data372))){
if(data372 < 1 || isNaN(data372)){
const err831 = {instancePath:instancePath+"/web/replicas",schemaPath:"#/properties/web/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data371.autoscaling !== undefined){
let data373 = data371.autoscaling;
if(data373 && typeof data373 == "object" && !Array.isArray(data373)){
if(data373.min === undefined){
const err832 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
if(data373.max === undefined){
const err833 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
if(data373.cpuPercent === undefined){
const err834 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/required",keyword:"required",params:{missingProperty: "cpuPercent"}};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
for(const key128 in data373){
if(!((((key128 === "min") || (key128 === "max")) || (key128 === "cpuPercent")) || (key128 === "memoryPercent"))){
const err835 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128}};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data373.min !== undefined){
let data374 = data373.min;
if(!(((typeof data374 == "number") && (!(data374 % 1) && !isNaN(data374))) && (isFinite(data374)))){
const err836 = {instancePath:instancePath+"/web/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
if((typeof data374 == "number") && (isFinite(data374))){
if(data374 < 1 || isNaN(data374)){
const err837 = {instancePath:instancePath+"/web/autoscaling/min",schemaPath:"#/$defs/Autoscaling/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
}
if(data373.max !== undefined){
let data375 = data373.max;
if(!(((typeof data375 == "number") && (!(data375 % 1) && !isNaN(data375))) && (isFinite(data375)))){
const err838 = {instancePath:instancePath+"/web/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
if((typeof data375 == "number") && (isFinite(data375))){
if(data375 < 2 || isNaN(data375)){
const err839 = {instancePath:instancePath+"/web/autoscaling/max",schemaPath:"#/$defs/Autoscaling/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
}
if(data373.cpuPercent !== undefined){
let data376 = data373.cpuPercent;
if(!(((typeof data376 == "number") && (!(data376 % 1) && !isNaN(data376))) && (isFinite(data376)))){
const err840 = {instancePath:instancePath+"/web/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
if((typeof data376 == "number") && (isFinite(data376))){
if(data376 > 1000 || isNaN(data376)){
const err841 = {instancePath:instancePath+"/web/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
if(data376 < 1 || isNaN(data376)){
const err842 = {instancePath:instancePath+"/web/autoscaling/cpuPercent",schemaPath:"#/$defs/Autoscaling/properties/cpuPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
}
if(data373.memoryPercent !== undefined){
let data377 = data373.memoryPercent;
if(!(((typeof data377 == "number") && (!(data377 % 1) && !isNaN(data377))) && (isFinite(data377)))){
const err843 = {instancePath:instancePath+"/web/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
if((typeof data377 == "number") && (isFinite(data377))){
if(data377 > 1000 || isNaN(data377)){
const err844 = {instancePath:instancePath+"/web/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
if(data377 < 1 || isNaN(data377)){
const err845 = {instancePath:instancePath+"/web/autoscaling/memoryPercent",schemaPath:"#/$defs/Autoscaling/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
}
}
else {
const err846 = {instancePath:instancePath+"/web/autoscaling",schemaPath:"#/$defs/Autoscaling/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
if(data371.pods !== undefined){
if(!(validate27(data371.pods, {instancePath:instancePath+"/web/pods",parentData:data371,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data371.proxyTimeoutSec !== undefined){
let data379 = data371.proxyTimeoutSec;
if(!(((typeof data379 == "number") && (!(data379 % 1) && !isNaN(data379))) && (isFinite(data379)))){
const err847 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
if((typeof data379 == "number") && (isFinite(data379))){
if(data379 < 1 || isNaN(data379)){
const err848 = {instancePath:instancePath+"/web/proxyTimeoutSec",schemaPath:"#/properties/web/properties/proxyTimeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data371.ipv6 !== undefined){
if(typeof data371.ipv6 !== "boolean"){
const err849 = {instancePath:instancePath+"/web/ipv6",schemaPath:"#/properties/web/properties/ipv6/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data371.loginNotice !== undefined){
if(typeof data371.loginNotice !== "string"){
const err850 = {instancePath:instancePath+"/web/loginNotice",schemaPath:"#/properties/web/properties/loginNotice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data371.displayTips !== undefined){
if(typeof data371.displayTips !== "boolean"){
const err851 = {instancePath:instancePath+"/web/displayTips",schemaPath:"#/properties/web/properties/displayTips/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
if(data371.updateNotice !== undefined){
if(typeof data371.updateNotice !== "boolean"){
const err852 = {instancePath:instancePath+"/web/updateNotice",schemaPath:"#/properties/web/properties/updateNotice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
if(data371.browserOrigins !== undefined){
let data384 = data371.browserOrigins;
if(Array.isArray(data384)){
const len26 = data384.length;
for(let i26=0; i26<len26; i26++){
if(typeof data384[i26] !== "string"){
const err853 = {instancePath:instancePath+"/web/browserOrigins/" + i26,schemaPath:"#/properties/web/properties/browserOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
}
else {
const err854 = {instancePath:instancePath+"/web/browserOrigins",schemaPath:"#/properties/web/properties/browserOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
if(data371.configuration !== undefined){
let data386 = data371.configuration;
if(data386 && typeof data386 == "object" && !Array.isArray(data386)){
}
else {
const err855 = {instancePath:instancePath+"/web/configuration",schemaPath:"#/properties/web/properties/configuration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
}
else {
const err856 = {instancePath:instancePath+"/web",schemaPath:"#/properties/web/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
if(data.fileserver !== undefined){
let data387 = data.fileserver;
if(data387 && typeof data387 == "object" && !Array.isArray(data387)){
for(const key129 in data387){
if(!(func1.call(schema31.properties.fileserver.properties, key129))){
const err857 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129}};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
if(data387.replicas !== undefined){
let data388 = data387.replicas;
if(!(((typeof data388 == "number") && (!(data388 % 1) && !isNaN(data388))) && (isFinite(data388)))){
const err858 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
if((typeof data388 == "number") && (isFinite(data388))){
if(data388 < 1 || isNaN(data388)){
const err859 = {instancePath:instancePath+"/fileserver/replicas",schemaPath:"#/properties/fileserver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
}
if(data387.pods !== undefined){
if(!(validate21(data387.pods, {instancePath:instancePath+"/fileserver/pods",parentData:data387,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data387.storage !== undefined){
let data390 = data387.storage;
const _errs998 = errors;
let valid217 = false;
const _errs999 = errors;
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
if(data390.size === undefined){
const err860 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
for(const key130 in data390){
if(!(((key130 === "size") || (key130 === "class")) || (key130 === "accessModes"))){
const err861 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130}};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data390.size !== undefined){
let data391 = data390.size;
if(typeof data391 === "string"){
if(!pattern118.test(data391)){
const err862 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
else {
const err863 = {instancePath:instancePath+"/fileserver/storage/size",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
if(data390.class !== undefined){
let data392 = data390.class;
if(typeof data392 === "string"){
if(!pattern23.test(data392)){
const err864 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
else {
const err865 = {instancePath:instancePath+"/fileserver/storage/class",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data390.accessModes !== undefined){
let data393 = data390.accessModes;
if(Array.isArray(data393)){
const len27 = data393.length;
for(let i27=0; i27<len27; i27++){
let data394 = data393[i27];
if(!(((data394 === "ReadWriteOnce") || (data394 === "ReadWriteMany")) || (data394 === "ReadWriteOncePod"))){
const err866 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i27,schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[0].properties.accessModes.items.enum}};
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
const err867 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err868 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
var _valid19 = _errs999 === errors;
valid217 = valid217 || _valid19;
if(_valid19){
var props19 = true;
}
const _errs1009 = errors;
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
if(data390.existingClaim === undefined){
const err869 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
for(const key131 in data390){
if(!(((key131 === "existingClaim") || (key131 === "subPath")) || (key131 === "accessModes"))){
const err870 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131}};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data390.existingClaim !== undefined){
let data395 = data390.existingClaim;
if(typeof data395 === "string"){
if(!pattern23.test(data395)){
const err871 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
else {
const err872 = {instancePath:instancePath+"/fileserver/storage/existingClaim",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
if(data390.subPath !== undefined){
let data396 = data390.subPath;
if(typeof data396 === "string"){
if(!pattern148.test(data396)){
const err873 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
else {
const err874 = {instancePath:instancePath+"/fileserver/storage/subPath",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data390.accessModes !== undefined){
let data397 = data390.accessModes;
if(Array.isArray(data397)){
const len28 = data397.length;
for(let i28=0; i28<len28; i28++){
let data398 = data397[i28];
if(!(((data398 === "ReadWriteOnce") || (data398 === "ReadWriteMany")) || (data398 === "ReadWriteOncePod"))){
const err875 = {instancePath:instancePath+"/fileserver/storage/accessModes/" + i28,schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
}
else {
const err876 = {instancePath:instancePath+"/fileserver/storage/accessModes",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
else {
const err877 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
var _valid19 = _errs1009 === errors;
valid217 = valid217 || _valid19;
if(_valid19){
if(props19 !== true){
props19 = true;
}
}
if(!valid217){
const err878 = {instancePath:instancePath+"/fileserver/storage",schemaPath:"#/properties/fileserver/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
else {
errors = _errs998;
if(vErrors !== null){
if(_errs998){
vErrors.length = _errs998;
}
else {
vErrors = null;
}
}
}
}
if(data387.auth !== undefined){
if(typeof data387.auth !== "boolean"){
const err879 = {instancePath:instancePath+"/fileserver/auth",schemaPath:"#/properties/fileserver/properties/auth/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
if(data387.tokenCacheSec !== undefined){
let data400 = data387.tokenCacheSec;
if(!(((typeof data400 == "number") && (!(data400 % 1) && !isNaN(data400))) && (isFinite(data400)))){
const err880 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
if((typeof data400 == "number") && (isFinite(data400))){
if(data400 < 0 || isNaN(data400)){
const err881 = {instancePath:instancePath+"/fileserver/tokenCacheSec",schemaPath:"#/properties/fileserver/properties/tokenCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data387.maxUploadMib !== undefined){
let data401 = data387.maxUploadMib;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
const err882 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 < 1 || isNaN(data401)){
const err883 = {instancePath:instancePath+"/fileserver/maxUploadMib",schemaPath:"#/properties/fileserver/properties/maxUploadMib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data387.uploadSpool !== undefined){
let data402 = data387.uploadSpool;
if(typeof data402 === "string"){
if(!pattern118.test(data402)){
const err884 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
else {
const err885 = {instancePath:instancePath+"/fileserver/uploadSpool",schemaPath:"#/properties/fileserver/properties/uploadSpool/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
if(data387.batchDelete !== undefined){
if(typeof data387.batchDelete !== "boolean"){
const err886 = {instancePath:instancePath+"/fileserver/batchDelete",schemaPath:"#/properties/fileserver/properties/batchDelete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
if(data387.downloadCacheSec !== undefined){
let data404 = data387.downloadCacheSec;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
const err887 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 < 0 || isNaN(data404)){
const err888 = {instancePath:instancePath+"/fileserver/downloadCacheSec",schemaPath:"#/properties/fileserver/properties/downloadCacheSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
}
if(data387.gunicorn !== undefined){
let data405 = data387.gunicorn;
if(data405 && typeof data405 == "object" && !Array.isArray(data405)){
for(const key132 in data405){
if(!(((key132 === "workers") || (key132 === "threads")) || (key132 === "timeoutSec"))){
const err889 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132}};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data405.workers !== undefined){
let data406 = data405.workers;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
const err890 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 < 1 || isNaN(data406)){
const err891 = {instancePath:instancePath+"/fileserver/gunicorn/workers",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
}
if(data405.threads !== undefined){
let data407 = data405.threads;
if(!(((typeof data407 == "number") && (!(data407 % 1) && !isNaN(data407))) && (isFinite(data407)))){
const err892 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
if((typeof data407 == "number") && (isFinite(data407))){
if(data407 < 1 || isNaN(data407)){
const err893 = {instancePath:instancePath+"/fileserver/gunicorn/threads",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data405.timeoutSec !== undefined){
let data408 = data405.timeoutSec;
if(!(((typeof data408 == "number") && (!(data408 % 1) && !isNaN(data408))) && (isFinite(data408)))){
const err894 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
if((typeof data408 == "number") && (isFinite(data408))){
if(data408 < 1 || isNaN(data408)){
const err895 = {instancePath:instancePath+"/fileserver/gunicorn/timeoutSec",schemaPath:"#/properties/fileserver/properties/gunicorn/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err896 = {instancePath:instancePath+"/fileserver/gunicorn",schemaPath:"#/properties/fileserver/properties/gunicorn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
if(data387.logLevel !== undefined){
let data409 = data387.logLevel;
if(!((((data409 === "DEBUG") || (data409 === "INFO")) || (data409 === "WARNING")) || (data409 === "ERROR"))){
const err897 = {instancePath:instancePath+"/fileserver/logLevel",schemaPath:"#/properties/fileserver/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.fileserver.properties.logLevel.enum}};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
}
else {
const err898 = {instancePath:instancePath+"/fileserver",schemaPath:"#/properties/fileserver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
if(data.mongo !== undefined){
let data410 = data.mongo;
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
for(const key133 in data410){
if(!(((((((key133 === "pods") || (key133 === "members")) || (key133 === "storage")) || (key133 === "cachePercent")) || (key133 === "authentication")) || (key133 === "tls")) || (key133 === "external"))){
const err899 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133}};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
if(data410.pods !== undefined){
if(!(validate27(data410.pods, {instancePath:instancePath+"/mongo/pods",parentData:data410,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data410.members !== undefined){
let data412 = data410.members;
if(!((((data412 === 1) || (data412 === 3)) || (data412 === 5)) || (data412 === 7))){
const err900 = {instancePath:instancePath+"/mongo/members",schemaPath:"#/properties/mongo/properties/members/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.members.enum}};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
if(data410.storage !== undefined){
let data413 = data410.storage;
const _errs1047 = errors;
let valid226 = false;
const _errs1048 = errors;
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
if(data413.size === undefined){
const err901 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
for(const key134 in data413){
if(!(((key134 === "size") || (key134 === "class")) || (key134 === "accessModes"))){
const err902 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134}};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
if(data413.size !== undefined){
let data414 = data413.size;
if(typeof data414 === "string"){
if(!pattern118.test(data414)){
const err903 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
else {
const err904 = {instancePath:instancePath+"/mongo/storage/size",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data413.class !== undefined){
let data415 = data413.class;
if(typeof data415 === "string"){
if(!pattern23.test(data415)){
const err905 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
else {
const err906 = {instancePath:instancePath+"/mongo/storage/class",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data413.accessModes !== undefined){
let data416 = data413.accessModes;
if(Array.isArray(data416)){
const len29 = data416.length;
for(let i29=0; i29<len29; i29++){
let data417 = data416[i29];
if(!(((data417 === "ReadWriteOnce") || (data417 === "ReadWriteMany")) || (data417 === "ReadWriteOncePod"))){
const err907 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i29,schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
}
else {
const err908 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
}
else {
const err909 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
var _valid20 = _errs1048 === errors;
valid226 = valid226 || _valid20;
if(_valid20){
var props20 = true;
}
const _errs1058 = errors;
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
if(data413.existingClaim === undefined){
const err910 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
for(const key135 in data413){
if(!(((key135 === "existingClaim") || (key135 === "subPath")) || (key135 === "accessModes"))){
const err911 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key135}};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
if(data413.existingClaim !== undefined){
let data418 = data413.existingClaim;
if(typeof data418 === "string"){
if(!pattern23.test(data418)){
const err912 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err913 = {instancePath:instancePath+"/mongo/storage/existingClaim",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
if(data413.subPath !== undefined){
let data419 = data413.subPath;
if(typeof data419 === "string"){
if(!pattern148.test(data419)){
const err914 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
else {
const err915 = {instancePath:instancePath+"/mongo/storage/subPath",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
if(data413.accessModes !== undefined){
let data420 = data413.accessModes;
if(Array.isArray(data420)){
const len30 = data420.length;
for(let i30=0; i30<len30; i30++){
let data421 = data420[i30];
if(!(((data421 === "ReadWriteOnce") || (data421 === "ReadWriteMany")) || (data421 === "ReadWriteOncePod"))){
const err916 = {instancePath:instancePath+"/mongo/storage/accessModes/" + i30,schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
}
else {
const err917 = {instancePath:instancePath+"/mongo/storage/accessModes",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
}
else {
const err918 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
var _valid20 = _errs1058 === errors;
valid226 = valid226 || _valid20;
if(_valid20){
if(props20 !== true){
props20 = true;
}
}
if(!valid226){
const err919 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
else {
errors = _errs1047;
if(vErrors !== null){
if(_errs1047){
vErrors.length = _errs1047;
}
else {
vErrors = null;
}
}
}
}
if(data410.cachePercent !== undefined){
let data422 = data410.cachePercent;
if(!(((typeof data422 == "number") && (!(data422 % 1) && !isNaN(data422))) && (isFinite(data422)))){
const err920 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
if((typeof data422 == "number") && (isFinite(data422))){
if(data422 > 60 || isNaN(data422)){
const err921 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
if(data422 < 10 || isNaN(data422)){
const err922 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/properties/cachePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
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
if(data410.authentication !== undefined){
if(typeof data410.authentication !== "boolean"){
const err923 = {instancePath:instancePath+"/mongo/authentication",schemaPath:"#/properties/mongo/properties/authentication/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data410.tls !== undefined){
let data424 = data410.tls;
const _errs1073 = errors;
let valid233 = false;
const _errs1074 = errors;
if(data424 && typeof data424 == "object" && !Array.isArray(data424)){
if(data424.secretName === undefined){
const err924 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
for(const key136 in data424){
if(!(key136 === "secretName")){
const err925 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key136}};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
if(data424.secretName !== undefined){
let data425 = data424.secretName;
if(typeof data425 === "string"){
if(!pattern23.test(data425)){
const err926 = {instancePath:instancePath+"/mongo/tls/secretName",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
else {
const err927 = {instancePath:instancePath+"/mongo/tls/secretName",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
}
else {
const err928 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
var _valid21 = _errs1074 === errors;
valid233 = valid233 || _valid21;
if(_valid21){
var props21 = true;
}
const _errs1079 = errors;
if(data424 && typeof data424 == "object" && !Array.isArray(data424)){
if(data424.issuer === undefined){
const err929 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
for(const key137 in data424){
if(!((key137 === "issuer") || (key137 === "secretName"))){
const err930 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137}};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
if(data424.issuer !== undefined){
let data426 = data424.issuer;
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
if(data426.name === undefined){
const err931 = {instancePath:instancePath+"/mongo/tls/issuer",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
for(const key138 in data426){
if(!((key138 === "kind") || (key138 === "name"))){
const err932 = {instancePath:instancePath+"/mongo/tls/issuer",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key138}};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
if(data426.kind !== undefined){
let data427 = data426.kind;
if(!((data427 === "Issuer") || (data427 === "ClusterIssuer"))){
const err933 = {instancePath:instancePath+"/mongo/tls/issuer/kind",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.mongo.properties.tls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
if(data426.name !== undefined){
let data428 = data426.name;
if(typeof data428 === "string"){
if(!pattern23.test(data428)){
const err934 = {instancePath:instancePath+"/mongo/tls/issuer/name",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
else {
const err935 = {instancePath:instancePath+"/mongo/tls/issuer/name",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
}
else {
const err936 = {instancePath:instancePath+"/mongo/tls/issuer",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
if(data424.secretName !== undefined){
let data429 = data424.secretName;
if(typeof data429 === "string"){
if(!pattern23.test(data429)){
const err937 = {instancePath:instancePath+"/mongo/tls/secretName",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err938 = {instancePath:instancePath+"/mongo/tls/secretName",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
}
else {
const err939 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
var _valid21 = _errs1079 === errors;
valid233 = valid233 || _valid21;
if(_valid21){
if(props21 !== true){
props21 = true;
}
}
if(!valid233){
const err940 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/properties/tls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
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
if(data410.external !== undefined){
let data430 = data410.external;
if(data430 && typeof data430 == "object" && !Array.isArray(data430)){
if(data430.hosts === undefined){
const err941 = {instancePath:instancePath+"/mongo/external",schemaPath:"#/properties/mongo/properties/external/required",keyword:"required",params:{missingProperty: "hosts"}};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
for(const key139 in data430){
if(!((((key139 === "hosts") || (key139 === "replicaSet")) || (key139 === "login")) || (key139 === "tls"))){
const err942 = {instancePath:instancePath+"/mongo/external",schemaPath:"#/properties/mongo/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139}};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
if(data430.hosts !== undefined){
let data431 = data430.hosts;
if(Array.isArray(data431)){
if(data431.length < 1){
const err943 = {instancePath:instancePath+"/mongo/external/hosts",schemaPath:"#/properties/mongo/properties/external/properties/hosts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
const len31 = data431.length;
for(let i31=0; i31<len31; i31++){
let data432 = data431[i31];
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
if(data432.host === undefined){
const err944 = {instancePath:instancePath+"/mongo/external/hosts/" + i31,schemaPath:"#/$defs/ExternalHost/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
for(const key140 in data432){
if(!((key140 === "host") || (key140 === "port"))){
const err945 = {instancePath:instancePath+"/mongo/external/hosts/" + i31,schemaPath:"#/$defs/ExternalHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140}};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data432.host !== undefined){
let data433 = data432.host;
if(typeof data433 === "string"){
if(!pattern6.test(data433)){
const err946 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
else {
const err947 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
if(data432.port !== undefined){
let data434 = data432.port;
if(!(((typeof data434 == "number") && (!(data434 % 1) && !isNaN(data434))) && (isFinite(data434)))){
const err948 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
if((typeof data434 == "number") && (isFinite(data434))){
if(data434 > 65535 || isNaN(data434)){
const err949 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
if(data434 < 1 || isNaN(data434)){
const err950 = {instancePath:instancePath+"/mongo/external/hosts/" + i31+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
}
}
else {
const err951 = {instancePath:instancePath+"/mongo/external/hosts/" + i31,schemaPath:"#/$defs/ExternalHost/type",keyword:"type",params:{type: "object"}};
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
else {
const err952 = {instancePath:instancePath+"/mongo/external/hosts",schemaPath:"#/properties/mongo/properties/external/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
if(data430.replicaSet !== undefined){
let data435 = data430.replicaSet;
if(typeof data435 === "string"){
if(!pattern158.test(data435)){
const err953 = {instancePath:instancePath+"/mongo/external/replicaSet",schemaPath:"#/properties/mongo/properties/external/properties/replicaSet/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"}};
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
const err954 = {instancePath:instancePath+"/mongo/external/replicaSet",schemaPath:"#/properties/mongo/properties/external/properties/replicaSet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
if(data430.login !== undefined){
let data436 = data430.login;
if(data436 && typeof data436 == "object" && !Array.isArray(data436)){
if(data436.username === undefined){
const err955 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
if(data436.passwordSecret === undefined){
const err956 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
for(const key141 in data436){
if(!(((key141 === "authSource") || (key141 === "username")) || (key141 === "passwordSecret"))){
const err957 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141}};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
if(data436.authSource !== undefined){
let data437 = data436.authSource;
if(typeof data437 === "string"){
if(!pattern70.test(data437)){
const err958 = {instancePath:instancePath+"/mongo/external/login/authSource",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/authSource/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
else {
const err959 = {instancePath:instancePath+"/mongo/external/login/authSource",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/authSource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
if(data436.username !== undefined){
let data438 = data436.username;
if(typeof data438 === "string"){
if(!pattern160.test(data438)){
const err960 = {instancePath:instancePath+"/mongo/external/login/username",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
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
const err961 = {instancePath:instancePath+"/mongo/external/login/username",schemaPath:"#/properties/mongo/properties/external/properties/login/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
if(data436.passwordSecret !== undefined){
let data439 = data436.passwordSecret;
if(data439 && typeof data439 == "object" && !Array.isArray(data439)){
if(data439.name === undefined){
const err962 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
if(data439.key === undefined){
const err963 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
for(const key142 in data439){
if(!((key142 === "name") || (key142 === "key"))){
const err964 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142}};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
if(data439.name !== undefined){
let data440 = data439.name;
if(typeof data440 === "string"){
if(!pattern23.test(data440)){
const err965 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
else {
const err966 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
if(data439.key !== undefined){
let data441 = data439.key;
if(typeof data441 === "string"){
if(!pattern51.test(data441)){
const err967 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
else {
const err968 = {instancePath:instancePath+"/mongo/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
}
else {
const err969 = {instancePath:instancePath+"/mongo/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
}
else {
const err970 = {instancePath:instancePath+"/mongo/external/login",schemaPath:"#/properties/mongo/properties/external/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
if(data430.tls !== undefined){
let data442 = data430.tls;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
for(const key143 in data442){
if(!(key143 === "ca")){
const err971 = {instancePath:instancePath+"/mongo/external/tls",schemaPath:"#/$defs/ExternalTls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143}};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
if(data442.ca !== undefined){
let data443 = data442.ca;
const _errs1125 = errors;
let valid247 = false;
const _errs1126 = errors;
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
if(data443.name === undefined){
const err972 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
if(data443.key === undefined){
const err973 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
for(const key144 in data443){
if(!((key144 === "name") || (key144 === "key"))){
const err974 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144}};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
if(data443.name !== undefined){
let data444 = data443.name;
if(typeof data444 === "string"){
if(!pattern23.test(data444)){
const err975 = {instancePath:instancePath+"/mongo/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
else {
const err976 = {instancePath:instancePath+"/mongo/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
if(data443.key !== undefined){
let data445 = data443.key;
if(typeof data445 === "string"){
if(!pattern51.test(data445)){
const err977 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
else {
const err978 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err979 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
var _valid22 = _errs1126 === errors;
valid247 = valid247 || _valid22;
if(_valid22){
var props22 = true;
}
const _errs1133 = errors;
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
if(data443.configMap === undefined){
const err980 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
if(data443.key === undefined){
const err981 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
for(const key145 in data443){
if(!((key145 === "configMap") || (key145 === "key"))){
const err982 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145}};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
if(data443.configMap !== undefined){
let data446 = data443.configMap;
if(typeof data446 === "string"){
if(!pattern23.test(data446)){
const err983 = {instancePath:instancePath+"/mongo/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
else {
const err984 = {instancePath:instancePath+"/mongo/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
if(data443.key !== undefined){
let data447 = data443.key;
if(typeof data447 === "string"){
if(!pattern51.test(data447)){
const err985 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
else {
const err986 = {instancePath:instancePath+"/mongo/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err987 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
var _valid22 = _errs1133 === errors;
valid247 = valid247 || _valid22;
if(_valid22){
if(props22 !== true){
props22 = true;
}
}
if(!valid247){
const err988 = {instancePath:instancePath+"/mongo/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
else {
errors = _errs1125;
if(vErrors !== null){
if(_errs1125){
vErrors.length = _errs1125;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err989 = {instancePath:instancePath+"/mongo/external/tls",schemaPath:"#/$defs/ExternalTls/type",keyword:"type",params:{type: "object"}};
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
const err990 = {instancePath:instancePath+"/mongo/external",schemaPath:"#/properties/mongo/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
if(data410.external !== undefined){
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
if(data410.pods !== undefined){
const err991 = {instancePath:instancePath+"/mongo/pods",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/pods/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
if(data410.members !== undefined){
const err992 = {instancePath:instancePath+"/mongo/members",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/members/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
if(data410.storage !== undefined){
const err993 = {instancePath:instancePath+"/mongo/storage",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/storage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
if(data410.cachePercent !== undefined){
const err994 = {instancePath:instancePath+"/mongo/cachePercent",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/cachePercent/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
if(data410.authentication !== undefined){
const err995 = {instancePath:instancePath+"/mongo/authentication",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/authentication/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
if(data410.tls !== undefined){
const err996 = {instancePath:instancePath+"/mongo/tls",schemaPath:"#/properties/mongo/dependentSchemas/external/properties/tls/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
}
}
}
else {
const err997 = {instancePath:instancePath+"/mongo",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
if(data.elastic !== undefined){
let data454 = data.elastic;
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
for(const key146 in data454){
if(!(func1.call(schema31.properties.elastic.properties, key146))){
const err998 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key146}};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
if(data454.pods !== undefined){
if(!(validate27(data454.pods, {instancePath:instancePath+"/elastic/pods",parentData:data454,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data454.nodes !== undefined){
let data456 = data454.nodes;
if(!((data456 === 1) || (data456 === 3))){
const err999 = {instancePath:instancePath+"/elastic/nodes",schemaPath:"#/properties/elastic/properties/nodes/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.nodes.enum}};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
}
if(data454.transportTls !== undefined){
let data457 = data454.transportTls;
const _errs1147 = errors;
let valid253 = false;
const _errs1148 = errors;
if(data457 && typeof data457 == "object" && !Array.isArray(data457)){
if(data457.secretName === undefined){
const err1000 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
for(const key147 in data457){
if(!(key147 === "secretName")){
const err1001 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key147}};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
}
if(data457.secretName !== undefined){
let data458 = data457.secretName;
if(typeof data458 === "string"){
if(!pattern23.test(data458)){
const err1002 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
}
else {
const err1003 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
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
else {
const err1004 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
var _valid23 = _errs1148 === errors;
valid253 = valid253 || _valid23;
if(_valid23){
var props23 = true;
}
const _errs1153 = errors;
if(data457 && typeof data457 == "object" && !Array.isArray(data457)){
if(data457.issuer === undefined){
const err1005 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
for(const key148 in data457){
if(!((key148 === "issuer") || (key148 === "secretName"))){
const err1006 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key148}};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
if(data457.issuer !== undefined){
let data459 = data457.issuer;
if(data459 && typeof data459 == "object" && !Array.isArray(data459)){
if(data459.name === undefined){
const err1007 = {instancePath:instancePath+"/elastic/transportTls/issuer",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
for(const key149 in data459){
if(!((key149 === "kind") || (key149 === "name"))){
const err1008 = {instancePath:instancePath+"/elastic/transportTls/issuer",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key149}};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
if(data459.kind !== undefined){
let data460 = data459.kind;
if(!((data460 === "Issuer") || (data460 === "ClusterIssuer"))){
const err1009 = {instancePath:instancePath+"/elastic/transportTls/issuer/kind",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.transportTls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
}
if(data459.name !== undefined){
let data461 = data459.name;
if(typeof data461 === "string"){
if(!pattern23.test(data461)){
const err1010 = {instancePath:instancePath+"/elastic/transportTls/issuer/name",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
}
else {
const err1011 = {instancePath:instancePath+"/elastic/transportTls/issuer/name",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
}
else {
const err1012 = {instancePath:instancePath+"/elastic/transportTls/issuer",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
if(data457.secretName !== undefined){
let data462 = data457.secretName;
if(typeof data462 === "string"){
if(!pattern23.test(data462)){
const err1013 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err1014 = {instancePath:instancePath+"/elastic/transportTls/secretName",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
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
else {
const err1015 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
var _valid23 = _errs1153 === errors;
valid253 = valid253 || _valid23;
if(_valid23){
if(props23 !== true){
props23 = true;
}
}
if(!valid253){
const err1016 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/properties/transportTls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
else {
errors = _errs1147;
if(vErrors !== null){
if(_errs1147){
vErrors.length = _errs1147;
}
else {
vErrors = null;
}
}
}
}
if(data454.storage !== undefined){
let data463 = data454.storage;
const _errs1165 = errors;
let valid257 = false;
const _errs1166 = errors;
if(data463 && typeof data463 == "object" && !Array.isArray(data463)){
if(data463.size === undefined){
const err1017 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
for(const key150 in data463){
if(!(((key150 === "size") || (key150 === "class")) || (key150 === "accessModes"))){
const err1018 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150}};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
if(data463.size !== undefined){
let data464 = data463.size;
if(typeof data464 === "string"){
if(!pattern118.test(data464)){
const err1019 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
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
const err1020 = {instancePath:instancePath+"/elastic/storage/size",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
if(data463.class !== undefined){
let data465 = data463.class;
if(typeof data465 === "string"){
if(!pattern23.test(data465)){
const err1021 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err1022 = {instancePath:instancePath+"/elastic/storage/class",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
if(data463.accessModes !== undefined){
let data466 = data463.accessModes;
if(Array.isArray(data466)){
const len32 = data466.length;
for(let i32=0; i32<len32; i32++){
let data467 = data466[i32];
if(!(((data467 === "ReadWriteOnce") || (data467 === "ReadWriteMany")) || (data467 === "ReadWriteOncePod"))){
const err1023 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i32,schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
}
else {
const err1024 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
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
const err1025 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
var _valid24 = _errs1166 === errors;
valid257 = valid257 || _valid24;
if(_valid24){
var props24 = true;
}
const _errs1176 = errors;
if(data463 && typeof data463 == "object" && !Array.isArray(data463)){
if(data463.existingClaim === undefined){
const err1026 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
for(const key151 in data463){
if(!(((key151 === "existingClaim") || (key151 === "subPath")) || (key151 === "accessModes"))){
const err1027 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151}};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
if(data463.existingClaim !== undefined){
let data468 = data463.existingClaim;
if(typeof data468 === "string"){
if(!pattern23.test(data468)){
const err1028 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err1029 = {instancePath:instancePath+"/elastic/storage/existingClaim",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
}
if(data463.subPath !== undefined){
let data469 = data463.subPath;
if(typeof data469 === "string"){
if(!pattern148.test(data469)){
const err1030 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
}
else {
const err1031 = {instancePath:instancePath+"/elastic/storage/subPath",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
if(data463.accessModes !== undefined){
let data470 = data463.accessModes;
if(Array.isArray(data470)){
const len33 = data470.length;
for(let i33=0; i33<len33; i33++){
let data471 = data470[i33];
if(!(((data471 === "ReadWriteOnce") || (data471 === "ReadWriteMany")) || (data471 === "ReadWriteOncePod"))){
const err1032 = {instancePath:instancePath+"/elastic/storage/accessModes/" + i33,schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.storage.anyOf[1].properties.accessModes.items.enum}};
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
else {
const err1033 = {instancePath:instancePath+"/elastic/storage/accessModes",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
}
else {
const err1034 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
var _valid24 = _errs1176 === errors;
valid257 = valid257 || _valid24;
if(_valid24){
if(props24 !== true){
props24 = true;
}
}
if(!valid257){
const err1035 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
else {
errors = _errs1165;
if(vErrors !== null){
if(_errs1165){
vErrors.length = _errs1165;
}
else {
vErrors = null;
}
}
}
}
if(data454.mmap !== undefined){
if(typeof data454.mmap !== "boolean"){
const err1036 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/properties/mmap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
if(data454.diskWatermark !== undefined){
let data473 = data454.diskWatermark;
if(typeof data473 === "string"){
if(!pattern174.test(data473)){
const err1037 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(mb|gb)$"}};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
}
else {
const err1038 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/properties/diskWatermark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
if(data454.authentication !== undefined){
if(typeof data454.authentication !== "boolean"){
const err1039 = {instancePath:instancePath+"/elastic/authentication",schemaPath:"#/properties/elastic/properties/authentication/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
}
if(data454.tls !== undefined){
let data475 = data454.tls;
const _errs1193 = errors;
let valid264 = false;
const _errs1194 = errors;
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
if(data475.secretName === undefined){
const err1040 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
for(const key152 in data475){
if(!(key152 === "secretName")){
const err1041 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152}};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
if(data475.secretName !== undefined){
let data476 = data475.secretName;
if(typeof data476 === "string"){
if(!pattern23.test(data476)){
const err1042 = {instancePath:instancePath+"/elastic/tls/secretName",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
else {
const err1043 = {instancePath:instancePath+"/elastic/tls/secretName",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
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
else {
const err1044 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
var _valid25 = _errs1194 === errors;
valid264 = valid264 || _valid25;
if(_valid25){
var props25 = true;
}
const _errs1199 = errors;
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
if(data475.issuer === undefined){
const err1045 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
for(const key153 in data475){
if(!((key153 === "issuer") || (key153 === "secretName"))){
const err1046 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153}};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
if(data475.issuer !== undefined){
let data477 = data475.issuer;
if(data477 && typeof data477 == "object" && !Array.isArray(data477)){
if(data477.name === undefined){
const err1047 = {instancePath:instancePath+"/elastic/tls/issuer",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
for(const key154 in data477){
if(!((key154 === "kind") || (key154 === "name"))){
const err1048 = {instancePath:instancePath+"/elastic/tls/issuer",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154}};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
if(data477.kind !== undefined){
let data478 = data477.kind;
if(!((data478 === "Issuer") || (data478 === "ClusterIssuer"))){
const err1049 = {instancePath:instancePath+"/elastic/tls/issuer/kind",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.elastic.properties.tls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
}
if(data477.name !== undefined){
let data479 = data477.name;
if(typeof data479 === "string"){
if(!pattern23.test(data479)){
const err1050 = {instancePath:instancePath+"/elastic/tls/issuer/name",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
}
else {
const err1051 = {instancePath:instancePath+"/elastic/tls/issuer/name",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
}
else {
const err1052 = {instancePath:instancePath+"/elastic/tls/issuer",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
if(data475.secretName !== undefined){
let data480 = data475.secretName;
if(typeof data480 === "string"){
if(!pattern23.test(data480)){
const err1053 = {instancePath:instancePath+"/elastic/tls/secretName",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
}
else {
const err1054 = {instancePath:instancePath+"/elastic/tls/secretName",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
}
}
else {
const err1055 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
var _valid25 = _errs1199 === errors;
valid264 = valid264 || _valid25;
if(_valid25){
if(props25 !== true){
props25 = true;
}
}
if(!valid264){
const err1056 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/properties/tls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
else {
errors = _errs1193;
if(vErrors !== null){
if(_errs1193){
vErrors.length = _errs1193;
}
else {
vErrors = null;
}
}
}
}
if(data454.external !== undefined){
let data481 = data454.external;
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
if(data481.hosts === undefined){
const err1057 = {instancePath:instancePath+"/elastic/external",schemaPath:"#/properties/elastic/properties/external/required",keyword:"required",params:{missingProperty: "hosts"}};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
for(const key155 in data481){
if(!(((key155 === "hosts") || (key155 === "login")) || (key155 === "tls"))){
const err1058 = {instancePath:instancePath+"/elastic/external",schemaPath:"#/properties/elastic/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155}};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
if(data481.hosts !== undefined){
let data482 = data481.hosts;
if(Array.isArray(data482)){
if(data482.length < 1){
const err1059 = {instancePath:instancePath+"/elastic/external/hosts",schemaPath:"#/properties/elastic/properties/external/properties/hosts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
const len34 = data482.length;
for(let i34=0; i34<len34; i34++){
let data483 = data482[i34];
if(data483 && typeof data483 == "object" && !Array.isArray(data483)){
if(data483.host === undefined){
const err1060 = {instancePath:instancePath+"/elastic/external/hosts/" + i34,schemaPath:"#/$defs/ExternalHost/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
for(const key156 in data483){
if(!((key156 === "host") || (key156 === "port"))){
const err1061 = {instancePath:instancePath+"/elastic/external/hosts/" + i34,schemaPath:"#/$defs/ExternalHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156}};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
}
if(data483.host !== undefined){
let data484 = data483.host;
if(typeof data484 === "string"){
if(!pattern6.test(data484)){
const err1062 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
else {
const err1063 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/host",schemaPath:"#/$defs/ExternalHost/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
if(data483.port !== undefined){
let data485 = data483.port;
if(!(((typeof data485 == "number") && (!(data485 % 1) && !isNaN(data485))) && (isFinite(data485)))){
const err1064 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
if((typeof data485 == "number") && (isFinite(data485))){
if(data485 > 65535 || isNaN(data485)){
const err1065 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
if(data485 < 1 || isNaN(data485)){
const err1066 = {instancePath:instancePath+"/elastic/external/hosts/" + i34+"/port",schemaPath:"#/$defs/ExternalHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
}
}
else {
const err1067 = {instancePath:instancePath+"/elastic/external/hosts/" + i34,schemaPath:"#/$defs/ExternalHost/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
}
else {
const err1068 = {instancePath:instancePath+"/elastic/external/hosts",schemaPath:"#/properties/elastic/properties/external/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
if(data481.login !== undefined){
let data486 = data481.login;
if(data486 && typeof data486 == "object" && !Array.isArray(data486)){
if(data486.username === undefined){
const err1069 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
if(data486.passwordSecret === undefined){
const err1070 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
for(const key157 in data486){
if(!((key157 === "username") || (key157 === "passwordSecret"))){
const err1071 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key157}};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
if(data486.username !== undefined){
let data487 = data486.username;
if(typeof data487 === "string"){
if(!pattern160.test(data487)){
const err1072 = {instancePath:instancePath+"/elastic/external/login/username",schemaPath:"#/properties/elastic/properties/external/properties/login/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
else {
const err1073 = {instancePath:instancePath+"/elastic/external/login/username",schemaPath:"#/properties/elastic/properties/external/properties/login/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
}
if(data486.passwordSecret !== undefined){
let data488 = data486.passwordSecret;
if(data488 && typeof data488 == "object" && !Array.isArray(data488)){
if(data488.name === undefined){
const err1074 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
if(data488.key === undefined){
const err1075 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
for(const key158 in data488){
if(!((key158 === "name") || (key158 === "key"))){
const err1076 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158}};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
if(data488.name !== undefined){
let data489 = data488.name;
if(typeof data489 === "string"){
if(!pattern23.test(data489)){
const err1077 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
}
else {
const err1078 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
if(data488.key !== undefined){
let data490 = data488.key;
if(typeof data490 === "string"){
if(!pattern51.test(data490)){
const err1079 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
}
else {
const err1080 = {instancePath:instancePath+"/elastic/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err1081 = {instancePath:instancePath+"/elastic/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
}
}
else {
const err1082 = {instancePath:instancePath+"/elastic/external/login",schemaPath:"#/properties/elastic/properties/external/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
}
if(data481.tls !== undefined){
let data491 = data481.tls;
if(data491 && typeof data491 == "object" && !Array.isArray(data491)){
for(const key159 in data491){
if(!(key159 === "ca")){
const err1083 = {instancePath:instancePath+"/elastic/external/tls",schemaPath:"#/$defs/ExternalTls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159}};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
if(data491.ca !== undefined){
let data492 = data491.ca;
const _errs1241 = errors;
let valid278 = false;
const _errs1242 = errors;
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
if(data492.name === undefined){
const err1084 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
if(data492.key === undefined){
const err1085 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
for(const key160 in data492){
if(!((key160 === "name") || (key160 === "key"))){
const err1086 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160}};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
}
if(data492.name !== undefined){
let data493 = data492.name;
if(typeof data493 === "string"){
if(!pattern23.test(data493)){
const err1087 = {instancePath:instancePath+"/elastic/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
else {
const err1088 = {instancePath:instancePath+"/elastic/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
if(data492.key !== undefined){
let data494 = data492.key;
if(typeof data494 === "string"){
if(!pattern51.test(data494)){
const err1089 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err1090 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err1091 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
var _valid26 = _errs1242 === errors;
valid278 = valid278 || _valid26;
if(_valid26){
var props26 = true;
}
const _errs1249 = errors;
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
if(data492.configMap === undefined){
const err1092 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
if(data492.key === undefined){
const err1093 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
for(const key161 in data492){
if(!((key161 === "configMap") || (key161 === "key"))){
const err1094 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key161}};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
}
if(data492.configMap !== undefined){
let data495 = data492.configMap;
if(typeof data495 === "string"){
if(!pattern23.test(data495)){
const err1095 = {instancePath:instancePath+"/elastic/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
}
else {
const err1096 = {instancePath:instancePath+"/elastic/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
}
if(data492.key !== undefined){
let data496 = data492.key;
if(typeof data496 === "string"){
if(!pattern51.test(data496)){
const err1097 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
}
else {
const err1098 = {instancePath:instancePath+"/elastic/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
}
}
else {
const err1099 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
var _valid26 = _errs1249 === errors;
valid278 = valid278 || _valid26;
if(_valid26){
if(props26 !== true){
props26 = true;
}
}
if(!valid278){
const err1100 = {instancePath:instancePath+"/elastic/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
else {
errors = _errs1241;
if(vErrors !== null){
if(_errs1241){
vErrors.length = _errs1241;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1101 = {instancePath:instancePath+"/elastic/external/tls",schemaPath:"#/$defs/ExternalTls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
}
}
else {
const err1102 = {instancePath:instancePath+"/elastic/external",schemaPath:"#/properties/elastic/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
}
if(data454.external !== undefined){
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
if(data454.pods !== undefined){
const err1103 = {instancePath:instancePath+"/elastic/pods",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/pods/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
if(data454.nodes !== undefined){
const err1104 = {instancePath:instancePath+"/elastic/nodes",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/nodes/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
if(data454.transportTls !== undefined){
const err1105 = {instancePath:instancePath+"/elastic/transportTls",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/transportTls/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
if(data454.storage !== undefined){
const err1106 = {instancePath:instancePath+"/elastic/storage",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/storage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
if(data454.mmap !== undefined){
const err1107 = {instancePath:instancePath+"/elastic/mmap",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/mmap/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
if(data454.diskWatermark !== undefined){
const err1108 = {instancePath:instancePath+"/elastic/diskWatermark",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/diskWatermark/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
if(data454.authentication !== undefined){
const err1109 = {instancePath:instancePath+"/elastic/authentication",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/authentication/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
if(data454.tls !== undefined){
const err1110 = {instancePath:instancePath+"/elastic/tls",schemaPath:"#/properties/elastic/dependentSchemas/external/properties/tls/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
}
}
}
else {
const err1111 = {instancePath:instancePath+"/elastic",schemaPath:"#/properties/elastic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
}
if(data.redis !== undefined){
let data505 = data.redis;
if(data505 && typeof data505 == "object" && !Array.isArray(data505)){
for(const key162 in data505){
if(!((((((key162 === "pods") || (key162 === "storage")) || (key162 === "memoryPercent")) || (key162 === "authentication")) || (key162 === "tls")) || (key162 === "external"))){
const err1112 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key162}};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
}
if(data505.pods !== undefined){
if(!(validate27(data505.pods, {instancePath:instancePath+"/redis/pods",parentData:data505,parentDataProperty:"pods",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data505.storage !== undefined){
let data507 = data505.storage;
const _errs1262 = errors;
let valid284 = false;
const _errs1263 = errors;
if(data507 && typeof data507 == "object" && !Array.isArray(data507)){
if(data507.size === undefined){
const err1113 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
for(const key163 in data507){
if(!(((key163 === "size") || (key163 === "class")) || (key163 === "accessModes"))){
const err1114 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key163}};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
}
if(data507.size !== undefined){
let data508 = data507.size;
if(typeof data508 === "string"){
if(!pattern118.test(data508)){
const err1115 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$"}};
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
const err1116 = {instancePath:instancePath+"/redis/storage/size",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
}
if(data507.class !== undefined){
let data509 = data507.class;
if(typeof data509 === "string"){
if(!pattern23.test(data509)){
const err1117 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
}
else {
const err1118 = {instancePath:instancePath+"/redis/storage/class",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
}
if(data507.accessModes !== undefined){
let data510 = data507.accessModes;
if(Array.isArray(data510)){
const len35 = data510.length;
for(let i35=0; i35<len35; i35++){
let data511 = data510[i35];
if(!(((data511 === "ReadWriteOnce") || (data511 === "ReadWriteMany")) || (data511 === "ReadWriteOncePod"))){
const err1119 = {instancePath:instancePath+"/redis/storage/accessModes/" + i35,schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[0].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
}
}
else {
const err1120 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/0/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
}
}
else {
const err1121 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
var _valid27 = _errs1263 === errors;
valid284 = valid284 || _valid27;
if(_valid27){
var props27 = true;
}
const _errs1273 = errors;
if(data507 && typeof data507 == "object" && !Array.isArray(data507)){
if(data507.existingClaim === undefined){
const err1122 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/required",keyword:"required",params:{missingProperty: "existingClaim"}};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
for(const key164 in data507){
if(!(((key164 === "existingClaim") || (key164 === "subPath")) || (key164 === "accessModes"))){
const err1123 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key164}};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
if(data507.existingClaim !== undefined){
let data512 = data507.existingClaim;
if(typeof data512 === "string"){
if(!pattern23.test(data512)){
const err1124 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err1125 = {instancePath:instancePath+"/redis/storage/existingClaim",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/existingClaim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
}
if(data507.subPath !== undefined){
let data513 = data507.subPath;
if(typeof data513 === "string"){
if(!pattern148.test(data513)){
const err1126 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^[^/].*$"}};
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
const err1127 = {instancePath:instancePath+"/redis/storage/subPath",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/subPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
}
if(data507.accessModes !== undefined){
let data514 = data507.accessModes;
if(Array.isArray(data514)){
const len36 = data514.length;
for(let i36=0; i36<len36; i36++){
let data515 = data514[i36];
if(!(((data515 === "ReadWriteOnce") || (data515 === "ReadWriteMany")) || (data515 === "ReadWriteOncePod"))){
const err1128 = {instancePath:instancePath+"/redis/storage/accessModes/" + i36,schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.storage.anyOf[1].properties.accessModes.items.enum}};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
}
}
else {
const err1129 = {instancePath:instancePath+"/redis/storage/accessModes",schemaPath:"#/properties/redis/properties/storage/anyOf/1/properties/accessModes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
}
}
else {
const err1130 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
var _valid27 = _errs1273 === errors;
valid284 = valid284 || _valid27;
if(_valid27){
if(props27 !== true){
props27 = true;
}
}
if(!valid284){
const err1131 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/properties/storage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
else {
errors = _errs1262;
if(vErrors !== null){
if(_errs1262){
vErrors.length = _errs1262;
}
else {
vErrors = null;
}
}
}
}
if(data505.memoryPercent !== undefined){
let data516 = data505.memoryPercent;
if(!(((typeof data516 == "number") && (!(data516 % 1) && !isNaN(data516))) && (isFinite(data516)))){
const err1132 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
if((typeof data516 == "number") && (isFinite(data516))){
if(data516 > 80 || isNaN(data516)){
const err1133 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80}};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
if(data516 < 10 || isNaN(data516)){
const err1134 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
}
}
if(data505.authentication !== undefined){
if(typeof data505.authentication !== "boolean"){
const err1135 = {instancePath:instancePath+"/redis/authentication",schemaPath:"#/properties/redis/properties/authentication/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
}
if(data505.tls !== undefined){
let data518 = data505.tls;
const _errs1288 = errors;
let valid291 = false;
const _errs1289 = errors;
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
if(data518.secretName === undefined){
const err1136 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/0/required",keyword:"required",params:{missingProperty: "secretName"}};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
for(const key165 in data518){
if(!(key165 === "secretName")){
const err1137 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165}};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
}
if(data518.secretName !== undefined){
let data519 = data518.secretName;
if(typeof data519 === "string"){
if(!pattern23.test(data519)){
const err1138 = {instancePath:instancePath+"/redis/tls/secretName",schemaPath:"#/properties/redis/properties/tls/anyOf/0/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err1139 = {instancePath:instancePath+"/redis/tls/secretName",schemaPath:"#/properties/redis/properties/tls/anyOf/0/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
}
}
else {
const err1140 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
var _valid28 = _errs1289 === errors;
valid291 = valid291 || _valid28;
if(_valid28){
var props28 = true;
}
const _errs1294 = errors;
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
if(data518.issuer === undefined){
const err1141 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/1/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
for(const key166 in data518){
if(!((key166 === "issuer") || (key166 === "secretName"))){
const err1142 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166}};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
}
if(data518.issuer !== undefined){
let data520 = data518.issuer;
if(data520 && typeof data520 == "object" && !Array.isArray(data520)){
if(data520.name === undefined){
const err1143 = {instancePath:instancePath+"/redis/tls/issuer",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
for(const key167 in data520){
if(!((key167 === "kind") || (key167 === "name"))){
const err1144 = {instancePath:instancePath+"/redis/tls/issuer",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167}};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
}
if(data520.kind !== undefined){
let data521 = data520.kind;
if(!((data521 === "Issuer") || (data521 === "ClusterIssuer"))){
const err1145 = {instancePath:instancePath+"/redis/tls/issuer/kind",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.redis.properties.tls.anyOf[1].properties.issuer.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
}
if(data520.name !== undefined){
let data522 = data520.name;
if(typeof data522 === "string"){
if(!pattern23.test(data522)){
const err1146 = {instancePath:instancePath+"/redis/tls/issuer/name",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
}
else {
const err1147 = {instancePath:instancePath+"/redis/tls/issuer/name",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
}
}
else {
const err1148 = {instancePath:instancePath+"/redis/tls/issuer",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/issuer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
}
if(data518.secretName !== undefined){
let data523 = data518.secretName;
if(typeof data523 === "string"){
if(!pattern23.test(data523)){
const err1149 = {instancePath:instancePath+"/redis/tls/secretName",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
}
else {
const err1150 = {instancePath:instancePath+"/redis/tls/secretName",schemaPath:"#/properties/redis/properties/tls/anyOf/1/properties/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
}
}
else {
const err1151 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
var _valid28 = _errs1294 === errors;
valid291 = valid291 || _valid28;
if(_valid28){
if(props28 !== true){
props28 = true;
}
}
if(!valid291){
const err1152 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/properties/tls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
else {
errors = _errs1288;
if(vErrors !== null){
if(_errs1288){
vErrors.length = _errs1288;
}
else {
vErrors = null;
}
}
}
}
if(data505.external !== undefined){
let data524 = data505.external;
if(data524 && typeof data524 == "object" && !Array.isArray(data524)){
if(data524.host === undefined){
const err1153 = {instancePath:instancePath+"/redis/external",schemaPath:"#/properties/redis/properties/external/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
for(const key168 in data524){
if(!(((((key168 === "host") || (key168 === "port")) || (key168 === "cluster")) || (key168 === "login")) || (key168 === "tls"))){
const err1154 = {instancePath:instancePath+"/redis/external",schemaPath:"#/properties/redis/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168}};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
}
if(data524.host !== undefined){
let data525 = data524.host;
if(typeof data525 === "string"){
if(!pattern6.test(data525)){
const err1155 = {instancePath:instancePath+"/redis/external/host",schemaPath:"#/properties/redis/properties/external/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$"}};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
}
else {
const err1156 = {instancePath:instancePath+"/redis/external/host",schemaPath:"#/properties/redis/properties/external/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
}
if(data524.port !== undefined){
let data526 = data524.port;
if(!(((typeof data526 == "number") && (!(data526 % 1) && !isNaN(data526))) && (isFinite(data526)))){
const err1157 = {instancePath:instancePath+"/redis/external/port",schemaPath:"#/properties/redis/properties/external/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
if((typeof data526 == "number") && (isFinite(data526))){
if(data526 > 65535 || isNaN(data526)){
const err1158 = {instancePath:instancePath+"/redis/external/port",schemaPath:"#/properties/redis/properties/external/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
if(data526 < 1 || isNaN(data526)){
const err1159 = {instancePath:instancePath+"/redis/external/port",schemaPath:"#/properties/redis/properties/external/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1159];
}
else {
vErrors.push(err1159);
}
errors++;
}
}
}
if(data524.cluster !== undefined){
if(typeof data524.cluster !== "boolean"){
const err1160 = {instancePath:instancePath+"/redis/external/cluster",schemaPath:"#/properties/redis/properties/external/properties/cluster/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
}
if(data524.login !== undefined){
let data528 = data524.login;
if(data528 && typeof data528 == "object" && !Array.isArray(data528)){
if(data528.passwordSecret === undefined){
const err1161 = {instancePath:instancePath+"/redis/external/login",schemaPath:"#/properties/redis/properties/external/properties/login/required",keyword:"required",params:{missingProperty: "passwordSecret"}};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
for(const key169 in data528){
if(!((key169 === "username") || (key169 === "passwordSecret"))){
const err1162 = {instancePath:instancePath+"/redis/external/login",schemaPath:"#/properties/redis/properties/external/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169}};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
}
if(data528.username !== undefined){
let data529 = data528.username;
if(typeof data529 === "string"){
if(!pattern160.test(data529)){
const err1163 = {instancePath:instancePath+"/redis/external/login/username",schemaPath:"#/properties/redis/properties/external/properties/login/properties/username/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
}
else {
const err1164 = {instancePath:instancePath+"/redis/external/login/username",schemaPath:"#/properties/redis/properties/external/properties/login/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1164];
}
else {
vErrors.push(err1164);
}
errors++;
}
}
if(data528.passwordSecret !== undefined){
let data530 = data528.passwordSecret;
if(data530 && typeof data530 == "object" && !Array.isArray(data530)){
if(data530.name === undefined){
const err1165 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
if(data530.key === undefined){
const err1166 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
for(const key170 in data530){
if(!((key170 === "name") || (key170 === "key"))){
const err1167 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key170}};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
}
if(data530.name !== undefined){
let data531 = data530.name;
if(typeof data531 === "string"){
if(!pattern23.test(data531)){
const err1168 = {instancePath:instancePath+"/redis/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
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
const err1169 = {instancePath:instancePath+"/redis/external/login/passwordSecret/name",schemaPath:"#/$defs/SecretKey/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1169];
}
else {
vErrors.push(err1169);
}
errors++;
}
}
if(data530.key !== undefined){
let data532 = data530.key;
if(typeof data532 === "string"){
if(!pattern51.test(data532)){
const err1170 = {instancePath:instancePath+"/redis/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
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
const err1171 = {instancePath:instancePath+"/redis/external/login/passwordSecret/key",schemaPath:"#/$defs/SecretKey/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
}
}
else {
const err1172 = {instancePath:instancePath+"/redis/external/login/passwordSecret",schemaPath:"#/$defs/SecretKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
}
}
else {
const err1173 = {instancePath:instancePath+"/redis/external/login",schemaPath:"#/properties/redis/properties/external/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
}
if(data524.tls !== undefined){
let data533 = data524.tls;
if(data533 && typeof data533 == "object" && !Array.isArray(data533)){
for(const key171 in data533){
if(!(key171 === "ca")){
const err1174 = {instancePath:instancePath+"/redis/external/tls",schemaPath:"#/$defs/ExternalTls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key171}};
if(vErrors === null){
vErrors = [err1174];
}
else {
vErrors.push(err1174);
}
errors++;
}
}
if(data533.ca !== undefined){
let data534 = data533.ca;
const _errs1332 = errors;
let valid301 = false;
const _errs1333 = errors;
if(data534 && typeof data534 == "object" && !Array.isArray(data534)){
if(data534.name === undefined){
const err1175 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
if(data534.key === undefined){
const err1176 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1176];
}
else {
vErrors.push(err1176);
}
errors++;
}
for(const key172 in data534){
if(!((key172 === "name") || (key172 === "key"))){
const err1177 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key172}};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
}
}
if(data534.name !== undefined){
let data535 = data534.name;
if(typeof data535 === "string"){
if(!pattern23.test(data535)){
const err1178 = {instancePath:instancePath+"/redis/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1178];
}
else {
vErrors.push(err1178);
}
errors++;
}
}
else {
const err1179 = {instancePath:instancePath+"/redis/external/tls/ca/name",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1179];
}
else {
vErrors.push(err1179);
}
errors++;
}
}
if(data534.key !== undefined){
let data536 = data534.key;
if(typeof data536 === "string"){
if(!pattern51.test(data536)){
const err1180 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1180];
}
else {
vErrors.push(err1180);
}
errors++;
}
}
else {
const err1181 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
}
}
else {
const err1182 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1182];
}
else {
vErrors.push(err1182);
}
errors++;
}
var _valid29 = _errs1333 === errors;
valid301 = valid301 || _valid29;
if(_valid29){
var props29 = true;
}
const _errs1340 = errors;
if(data534 && typeof data534 == "object" && !Array.isArray(data534)){
if(data534.configMap === undefined){
const err1183 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "configMap"}};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
if(data534.key === undefined){
const err1184 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1184];
}
else {
vErrors.push(err1184);
}
errors++;
}
for(const key173 in data534){
if(!((key173 === "configMap") || (key173 === "key"))){
const err1185 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key173}};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
}
if(data534.configMap !== undefined){
let data537 = data534.configMap;
if(typeof data537 === "string"){
if(!pattern23.test(data537)){
const err1186 = {instancePath:instancePath+"/redis/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
}
errors++;
}
}
else {
const err1187 = {instancePath:instancePath+"/redis/external/tls/ca/configMap",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/configMap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
}
if(data534.key !== undefined){
let data538 = data534.key;
if(typeof data538 === "string"){
if(!pattern51.test(data538)){
const err1188 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
}
else {
const err1189 = {instancePath:instancePath+"/redis/external/tls/ca/key",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}};
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
else {
const err1190 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
var _valid29 = _errs1340 === errors;
valid301 = valid301 || _valid29;
if(_valid29){
if(props29 !== true){
props29 = true;
}
}
if(!valid301){
const err1191 = {instancePath:instancePath+"/redis/external/tls/ca",schemaPath:"#/$defs/ExternalTls/properties/ca/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
}
else {
errors = _errs1332;
if(vErrors !== null){
if(_errs1332){
vErrors.length = _errs1332;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1192 = {instancePath:instancePath+"/redis/external/tls",schemaPath:"#/$defs/ExternalTls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1192];
}
else {
vErrors.push(err1192);
}
errors++;
}
}
}
else {
const err1193 = {instancePath:instancePath+"/redis/external",schemaPath:"#/properties/redis/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
}
if(data505.external !== undefined){
if(data505 && typeof data505 == "object" && !Array.isArray(data505)){
if(data505.pods !== undefined){
const err1194 = {instancePath:instancePath+"/redis/pods",schemaPath:"#/properties/redis/dependentSchemas/external/properties/pods/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1194];
}
else {
vErrors.push(err1194);
}
errors++;
}
if(data505.storage !== undefined){
const err1195 = {instancePath:instancePath+"/redis/storage",schemaPath:"#/properties/redis/dependentSchemas/external/properties/storage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
if(data505.memoryPercent !== undefined){
const err1196 = {instancePath:instancePath+"/redis/memoryPercent",schemaPath:"#/properties/redis/dependentSchemas/external/properties/memoryPercent/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
if(data505.authentication !== undefined){
const err1197 = {instancePath:instancePath+"/redis/authentication",schemaPath:"#/properties/redis/dependentSchemas/external/properties/authentication/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
if(data505.tls !== undefined){
const err1198 = {instancePath:instancePath+"/redis/tls",schemaPath:"#/properties/redis/dependentSchemas/external/properties/tls/false schema",keyword:"false schema",params:{}};
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
}
else {
const err1199 = {instancePath:instancePath+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
}
if(data.patches !== undefined){
let data544 = data.patches;
if(Array.isArray(data544)){
const len37 = data544.length;
for(let i37=0; i37<len37; i37++){
let data545 = data544[i37];
const _errs1351 = errors;
let valid308 = false;
const _errs1352 = errors;
if(data545 && typeof data545 == "object" && !Array.isArray(data545)){
if(data545.target === undefined){
const err1200 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
}
if(data545.op === undefined){
const err1201 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err1201];
}
else {
vErrors.push(err1201);
}
errors++;
}
if(data545.path === undefined){
const err1202 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
if(data545.value === undefined){
const err1203 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
for(const key174 in data545){
if(!((((key174 === "target") || (key174 === "op")) || (key174 === "path")) || (key174 === "value"))){
const err1204 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174}};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
}
if(data545.target !== undefined){
let data546 = data545.target;
if(!((((((((((((((((((((((((((((((data546 === "Deployment/api") || (data546 === "Deployment/async-delete")) || (data546 === "Deployment/fileserver")) || (data546 === "Deployment/web")) || (data546 === "PodDisruptionBudget/api")) || (data546 === "PodDisruptionBudget/async-delete")) || (data546 === "PodDisruptionBudget/elastic")) || (data546 === "PodDisruptionBudget/fileserver")) || (data546 === "PodDisruptionBudget/mongo")) || (data546 === "PodDisruptionBudget/redis")) || (data546 === "PodDisruptionBudget/web")) || (data546 === "Service/api")) || (data546 === "Service/elastic")) || (data546 === "Service/elastic-members")) || (data546 === "Service/fileserver")) || (data546 === "Service/mongo")) || (data546 === "Service/mongo-members")) || (data546 === "Service/redis")) || (data546 === "Service/redis-members")) || (data546 === "Service/web")) || (data546 === "ServiceAccount/api")) || (data546 === "ServiceAccount/async-delete")) || (data546 === "ServiceAccount/elastic")) || (data546 === "ServiceAccount/fileserver")) || (data546 === "ServiceAccount/mongo")) || (data546 === "ServiceAccount/redis")) || (data546 === "ServiceAccount/web")) || (data546 === "StatefulSet/elastic")) || (data546 === "StatefulSet/mongo")) || (data546 === "StatefulSet/redis"))){
const err1205 = {instancePath:instancePath+"/patches/" + i37+"/target",schemaPath:"#/properties/patches/items/anyOf/0/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.target.enum}};
if(vErrors === null){
vErrors = [err1205];
}
else {
vErrors.push(err1205);
}
errors++;
}
}
if(data545.op !== undefined){
let data547 = data545.op;
if(!(((data547 === "add") || (data547 === "replace")) || (data547 === "test"))){
const err1206 = {instancePath:instancePath+"/patches/" + i37+"/op",schemaPath:"#/properties/patches/items/anyOf/0/properties/op/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[0].properties.op.enum}};
if(vErrors === null){
vErrors = [err1206];
}
else {
vErrors.push(err1206);
}
errors++;
}
}
if(data545.path !== undefined){
let data548 = data545.path;
if(typeof data548 === "string"){
if(!pattern201.test(data548)){
const err1207 = {instancePath:instancePath+"/patches/" + i37+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
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
const err1208 = {instancePath:instancePath+"/patches/" + i37+"/path",schemaPath:"#/properties/patches/items/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"}};
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
const err1209 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1209];
}
else {
vErrors.push(err1209);
}
errors++;
}
var _valid30 = _errs1352 === errors;
valid308 = valid308 || _valid30;
if(_valid30){
var props30 = true;
}
const _errs1359 = errors;
if(data545 && typeof data545 == "object" && !Array.isArray(data545)){
if(data545.target === undefined){
const err1210 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
if(data545.op === undefined){
const err1211 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
}
errors++;
}
if(data545.path === undefined){
const err1212 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
for(const key175 in data545){
if(!(((key175 === "target") || (key175 === "op")) || (key175 === "path"))){
const err1213 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key175}};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
}
errors++;
}
}
if(data545.target !== undefined){
let data549 = data545.target;
if(!((((((((((((((((((((((((((((((data549 === "Deployment/api") || (data549 === "Deployment/async-delete")) || (data549 === "Deployment/fileserver")) || (data549 === "Deployment/web")) || (data549 === "PodDisruptionBudget/api")) || (data549 === "PodDisruptionBudget/async-delete")) || (data549 === "PodDisruptionBudget/elastic")) || (data549 === "PodDisruptionBudget/fileserver")) || (data549 === "PodDisruptionBudget/mongo")) || (data549 === "PodDisruptionBudget/redis")) || (data549 === "PodDisruptionBudget/web")) || (data549 === "Service/api")) || (data549 === "Service/elastic")) || (data549 === "Service/elastic-members")) || (data549 === "Service/fileserver")) || (data549 === "Service/mongo")) || (data549 === "Service/mongo-members")) || (data549 === "Service/redis")) || (data549 === "Service/redis-members")) || (data549 === "Service/web")) || (data549 === "ServiceAccount/api")) || (data549 === "ServiceAccount/async-delete")) || (data549 === "ServiceAccount/elastic")) || (data549 === "ServiceAccount/fileserver")) || (data549 === "ServiceAccount/mongo")) || (data549 === "ServiceAccount/redis")) || (data549 === "ServiceAccount/web")) || (data549 === "StatefulSet/elastic")) || (data549 === "StatefulSet/mongo")) || (data549 === "StatefulSet/redis"))){
const err1214 = {instancePath:instancePath+"/patches/" + i37+"/target",schemaPath:"#/properties/patches/items/anyOf/1/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.patches.items.anyOf[1].properties.target.enum}};
if(vErrors === null){
vErrors = [err1214];
}
else {
vErrors.push(err1214);
}
errors++;
}
}
if(data545.op !== undefined){
if("remove" !== data545.op){
const err1215 = {instancePath:instancePath+"/patches/" + i37+"/op",schemaPath:"#/properties/patches/items/anyOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove"}};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
}
if(data545.path !== undefined){
let data551 = data545.path;
if(typeof data551 === "string"){
if(!pattern201.test(data551)){
const err1216 = {instancePath:instancePath+"/patches/" + i37+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])+)+$"}};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
}
errors++;
}
}
else {
const err1217 = {instancePath:instancePath+"/patches/" + i37+"/path",schemaPath:"#/properties/patches/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"}};
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
else {
const err1218 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
var _valid30 = _errs1359 === errors;
valid308 = valid308 || _valid30;
if(_valid30){
if(props30 !== true){
props30 = true;
}
}
if(!valid308){
const err1219 = {instancePath:instancePath+"/patches/" + i37,schemaPath:"#/properties/patches/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
else {
errors = _errs1351;
if(vErrors !== null){
if(_errs1351){
vErrors.length = _errs1351;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1220 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
}
if(data.extras !== undefined){
let data552 = data.extras;
if(data552 && typeof data552 == "object" && !Array.isArray(data552)){
for(const key176 in data552){
if(!(((key176 === "foundation") || (key176 === "stores")) || (key176 === "app"))){
const err1221 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key176}};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
}
if(data552.foundation !== undefined){
let data553 = data552.foundation;
if(data553 && typeof data553 == "object" && !Array.isArray(data553)){
for(const key177 in data553){
if(!(((key177 === "resources") || (key177 === "patches")) || (key177 === "components"))){
const err1222 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key177}};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
}
if(data553.resources !== undefined){
let data554 = data553.resources;
if(Array.isArray(data554)){
const len38 = data554.length;
for(let i38=0; i38<len38; i38++){
if(typeof data554[i38] !== "string"){
const err1223 = {instancePath:instancePath+"/extras/foundation/resources/" + i38,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
}
}
else {
const err1224 = {instancePath:instancePath+"/extras/foundation/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
}
if(data553.patches !== undefined){
let data556 = data553.patches;
if(Array.isArray(data556)){
const len39 = data556.length;
for(let i39=0; i39<len39; i39++){
let data557 = data556[i39];
if(data557 && typeof data557 == "object" && !Array.isArray(data557)){
if(data557.path === undefined){
const err1225 = {instancePath:instancePath+"/extras/foundation/patches/" + i39,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1225];
}
else {
vErrors.push(err1225);
}
errors++;
}
for(const key178 in data557){
if(!((key178 === "path") || (key178 === "target"))){
const err1226 = {instancePath:instancePath+"/extras/foundation/patches/" + i39,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key178}};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
}
if(data557.path !== undefined){
let data558 = data557.path;
if(typeof data558 === "string"){
if(!pattern203.test(data558)){
const err1227 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
}
else {
const err1228 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
}
if(data557.target !== undefined){
let data559 = data557.target;
if(data559 && typeof data559 == "object" && !Array.isArray(data559)){
for(const key179 in data559){
if(!((((((key179 === "group") || (key179 === "version")) || (key179 === "kind")) || (key179 === "name")) || (key179 === "labelSelector")) || (key179 === "annotationSelector"))){
const err1229 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key179}};
if(vErrors === null){
vErrors = [err1229];
}
else {
vErrors.push(err1229);
}
errors++;
}
}
if(data559.group !== undefined){
if(typeof data559.group !== "string"){
const err1230 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
}
if(data559.version !== undefined){
if(typeof data559.version !== "string"){
const err1231 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1231];
}
else {
vErrors.push(err1231);
}
errors++;
}
}
if(data559.kind !== undefined){
if(typeof data559.kind !== "string"){
const err1232 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
}
if(data559.name !== undefined){
if(typeof data559.name !== "string"){
const err1233 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
}
if(data559.labelSelector !== undefined){
if(typeof data559.labelSelector !== "string"){
const err1234 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
}
if(data559.annotationSelector !== undefined){
if(typeof data559.annotationSelector !== "string"){
const err1235 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
}
}
else {
const err1236 = {instancePath:instancePath+"/extras/foundation/patches/" + i39+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
}
}
else {
const err1237 = {instancePath:instancePath+"/extras/foundation/patches/" + i39,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1237];
}
else {
vErrors.push(err1237);
}
errors++;
}
}
}
else {
const err1238 = {instancePath:instancePath+"/extras/foundation/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1238];
}
else {
vErrors.push(err1238);
}
errors++;
}
}
if(data553.components !== undefined){
let data566 = data553.components;
if(Array.isArray(data566)){
const len40 = data566.length;
for(let i40=0; i40<len40; i40++){
if(typeof data566[i40] !== "string"){
const err1239 = {instancePath:instancePath+"/extras/foundation/components/" + i40,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1239];
}
else {
vErrors.push(err1239);
}
errors++;
}
}
}
else {
const err1240 = {instancePath:instancePath+"/extras/foundation/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
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
else {
const err1241 = {instancePath:instancePath+"/extras/foundation",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1241];
}
else {
vErrors.push(err1241);
}
errors++;
}
}
if(data552.stores !== undefined){
let data568 = data552.stores;
if(data568 && typeof data568 == "object" && !Array.isArray(data568)){
for(const key180 in data568){
if(!(((key180 === "resources") || (key180 === "patches")) || (key180 === "components"))){
const err1242 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180}};
if(vErrors === null){
vErrors = [err1242];
}
else {
vErrors.push(err1242);
}
errors++;
}
}
if(data568.resources !== undefined){
let data569 = data568.resources;
if(Array.isArray(data569)){
const len41 = data569.length;
for(let i41=0; i41<len41; i41++){
if(typeof data569[i41] !== "string"){
const err1243 = {instancePath:instancePath+"/extras/stores/resources/" + i41,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
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
const err1244 = {instancePath:instancePath+"/extras/stores/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1244];
}
else {
vErrors.push(err1244);
}
errors++;
}
}
if(data568.patches !== undefined){
let data571 = data568.patches;
if(Array.isArray(data571)){
const len42 = data571.length;
for(let i42=0; i42<len42; i42++){
let data572 = data571[i42];
if(data572 && typeof data572 == "object" && !Array.isArray(data572)){
if(data572.path === undefined){
const err1245 = {instancePath:instancePath+"/extras/stores/patches/" + i42,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1245];
}
else {
vErrors.push(err1245);
}
errors++;
}
for(const key181 in data572){
if(!((key181 === "path") || (key181 === "target"))){
const err1246 = {instancePath:instancePath+"/extras/stores/patches/" + i42,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181}};
if(vErrors === null){
vErrors = [err1246];
}
else {
vErrors.push(err1246);
}
errors++;
}
}
if(data572.path !== undefined){
let data573 = data572.path;
if(typeof data573 === "string"){
if(!pattern203.test(data573)){
const err1247 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1247];
}
else {
vErrors.push(err1247);
}
errors++;
}
}
else {
const err1248 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1248];
}
else {
vErrors.push(err1248);
}
errors++;
}
}
if(data572.target !== undefined){
let data574 = data572.target;
if(data574 && typeof data574 == "object" && !Array.isArray(data574)){
for(const key182 in data574){
if(!((((((key182 === "group") || (key182 === "version")) || (key182 === "kind")) || (key182 === "name")) || (key182 === "labelSelector")) || (key182 === "annotationSelector"))){
const err1249 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key182}};
if(vErrors === null){
vErrors = [err1249];
}
else {
vErrors.push(err1249);
}
errors++;
}
}
if(data574.group !== undefined){
if(typeof data574.group !== "string"){
const err1250 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1250];
}
else {
vErrors.push(err1250);
}
errors++;
}
}
if(data574.version !== undefined){
if(typeof data574.version !== "string"){
const err1251 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1251];
}
else {
vErrors.push(err1251);
}
errors++;
}
}
if(data574.kind !== undefined){
if(typeof data574.kind !== "string"){
const err1252 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1252];
}
else {
vErrors.push(err1252);
}
errors++;
}
}
if(data574.name !== undefined){
if(typeof data574.name !== "string"){
const err1253 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1253];
}
else {
vErrors.push(err1253);
}
errors++;
}
}
if(data574.labelSelector !== undefined){
if(typeof data574.labelSelector !== "string"){
const err1254 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1254];
}
else {
vErrors.push(err1254);
}
errors++;
}
}
if(data574.annotationSelector !== undefined){
if(typeof data574.annotationSelector !== "string"){
const err1255 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
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
const err1256 = {instancePath:instancePath+"/extras/stores/patches/" + i42+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1256];
}
else {
vErrors.push(err1256);
}
errors++;
}
}
}
else {
const err1257 = {instancePath:instancePath+"/extras/stores/patches/" + i42,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1257];
}
else {
vErrors.push(err1257);
}
errors++;
}
}
}
else {
const err1258 = {instancePath:instancePath+"/extras/stores/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1258];
}
else {
vErrors.push(err1258);
}
errors++;
}
}
if(data568.components !== undefined){
let data581 = data568.components;
if(Array.isArray(data581)){
const len43 = data581.length;
for(let i43=0; i43<len43; i43++){
if(typeof data581[i43] !== "string"){
const err1259 = {instancePath:instancePath+"/extras/stores/components/" + i43,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1259];
}
else {
vErrors.push(err1259);
}
errors++;
}
}
}
else {
const err1260 = {instancePath:instancePath+"/extras/stores/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1260];
}
else {
vErrors.push(err1260);
}
errors++;
}
}
}
else {
const err1261 = {instancePath:instancePath+"/extras/stores",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1261];
}
else {
vErrors.push(err1261);
}
errors++;
}
}
if(data552.app !== undefined){
let data583 = data552.app;
if(data583 && typeof data583 == "object" && !Array.isArray(data583)){
for(const key183 in data583){
if(!(((key183 === "resources") || (key183 === "patches")) || (key183 === "components"))){
const err1262 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key183}};
if(vErrors === null){
vErrors = [err1262];
}
else {
vErrors.push(err1262);
}
errors++;
}
}
if(data583.resources !== undefined){
let data584 = data583.resources;
if(Array.isArray(data584)){
const len44 = data584.length;
for(let i44=0; i44<len44; i44++){
if(typeof data584[i44] !== "string"){
const err1263 = {instancePath:instancePath+"/extras/app/resources/" + i44,schemaPath:"#/$defs/PartExtras/properties/resources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1263];
}
else {
vErrors.push(err1263);
}
errors++;
}
}
}
else {
const err1264 = {instancePath:instancePath+"/extras/app/resources",schemaPath:"#/$defs/PartExtras/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1264];
}
else {
vErrors.push(err1264);
}
errors++;
}
}
if(data583.patches !== undefined){
let data586 = data583.patches;
if(Array.isArray(data586)){
const len45 = data586.length;
for(let i45=0; i45<len45; i45++){
let data587 = data586[i45];
if(data587 && typeof data587 == "object" && !Array.isArray(data587)){
if(data587.path === undefined){
const err1265 = {instancePath:instancePath+"/extras/app/patches/" + i45,schemaPath:"#/$defs/PartExtras/properties/patches/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1265];
}
else {
vErrors.push(err1265);
}
errors++;
}
for(const key184 in data587){
if(!((key184 === "path") || (key184 === "target"))){
const err1266 = {instancePath:instancePath+"/extras/app/patches/" + i45,schemaPath:"#/$defs/PartExtras/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key184}};
if(vErrors === null){
vErrors = [err1266];
}
else {
vErrors.push(err1266);
}
errors++;
}
}
if(data587.path !== undefined){
let data588 = data587.path;
if(typeof data588 === "string"){
if(!pattern203.test(data588)){
const err1267 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^extras/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err1267];
}
else {
vErrors.push(err1267);
}
errors++;
}
}
else {
const err1268 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/path",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1268];
}
else {
vErrors.push(err1268);
}
errors++;
}
}
if(data587.target !== undefined){
let data589 = data587.target;
if(data589 && typeof data589 == "object" && !Array.isArray(data589)){
for(const key185 in data589){
if(!((((((key185 === "group") || (key185 === "version")) || (key185 === "kind")) || (key185 === "name")) || (key185 === "labelSelector")) || (key185 === "annotationSelector"))){
const err1269 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key185}};
if(vErrors === null){
vErrors = [err1269];
}
else {
vErrors.push(err1269);
}
errors++;
}
}
if(data589.group !== undefined){
if(typeof data589.group !== "string"){
const err1270 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/group",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1270];
}
else {
vErrors.push(err1270);
}
errors++;
}
}
if(data589.version !== undefined){
if(typeof data589.version !== "string"){
const err1271 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/version",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1271];
}
else {
vErrors.push(err1271);
}
errors++;
}
}
if(data589.kind !== undefined){
if(typeof data589.kind !== "string"){
const err1272 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/kind",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1272];
}
else {
vErrors.push(err1272);
}
errors++;
}
}
if(data589.name !== undefined){
if(typeof data589.name !== "string"){
const err1273 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/name",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1273];
}
else {
vErrors.push(err1273);
}
errors++;
}
}
if(data589.labelSelector !== undefined){
if(typeof data589.labelSelector !== "string"){
const err1274 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/labelSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/labelSelector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1274];
}
else {
vErrors.push(err1274);
}
errors++;
}
}
if(data589.annotationSelector !== undefined){
if(typeof data589.annotationSelector !== "string"){
const err1275 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target/annotationSelector",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/properties/annotationSelector/type",keyword:"type",params:{type: "string"}};
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
const err1276 = {instancePath:instancePath+"/extras/app/patches/" + i45+"/target",schemaPath:"#/$defs/PartExtras/properties/patches/items/properties/target/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1276];
}
else {
vErrors.push(err1276);
}
errors++;
}
}
}
else {
const err1277 = {instancePath:instancePath+"/extras/app/patches/" + i45,schemaPath:"#/$defs/PartExtras/properties/patches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1277];
}
else {
vErrors.push(err1277);
}
errors++;
}
}
}
else {
const err1278 = {instancePath:instancePath+"/extras/app/patches",schemaPath:"#/$defs/PartExtras/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1278];
}
else {
vErrors.push(err1278);
}
errors++;
}
}
if(data583.components !== undefined){
let data596 = data583.components;
if(Array.isArray(data596)){
const len46 = data596.length;
for(let i46=0; i46<len46; i46++){
if(typeof data596[i46] !== "string"){
const err1279 = {instancePath:instancePath+"/extras/app/components/" + i46,schemaPath:"#/$defs/PartExtras/properties/components/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err1280 = {instancePath:instancePath+"/extras/app/components",schemaPath:"#/$defs/PartExtras/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1280];
}
else {
vErrors.push(err1280);
}
errors++;
}
}
}
else {
const err1281 = {instancePath:instancePath+"/extras/app",schemaPath:"#/$defs/PartExtras/type",keyword:"type",params:{type: "object"}};
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
else {
const err1282 = {instancePath:instancePath+"/extras",schemaPath:"#/properties/extras/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1282];
}
else {
vErrors.push(err1282);
}
errors++;
}
}
}
else {
const err1283 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1283];
}
else {
vErrors.push(err1283);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const validate = validate20;
