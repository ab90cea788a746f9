import type { SecretKey } from "@k8s-config/clearml";
import * as fc from "fast-check";
import type { Oauth2ProxySettings } from "../oauth2-proxy-settings.ts";

/** Settings of oauth2-proxy, with any text where any may stand. */
export function oauth2ProxySettings(objectName: fc.Arbitrary<string>, secretKey: fc.Arbitrary<SecretKey>, text: fc.Arbitrary<string>): fc.Arbitrary<Oauth2ProxySettings> {
  const domain = fc.constantFrom("*", "example.com", ".example.com", "*.lab.example.com");
  const required = fc.record({
    issuerUrl: fc.constantFrom("https://login.example.com", "http://login.example.com:8080/realms/ml", "https://login.example.com/$(HOME)"),
    clientId: fc.stringMatching(/^[!-~]{1,12}$/).filter((id) => !id.includes("${")),
    clientSecret: secretKey,
    cookieSecret: secretKey,
    emailDomains: fc.tuple(domain, fc.array(domain, { maxLength: 2 })).map(([first, rest]): [string, ...string[]] => [first, ...rest]),
  });
  const optional = fc.record<Omit<Oauth2ProxySettings, "issuerUrl" | "clientId" | "clientSecret" | "cookieSecret" | "emailDomains">, never>(
    {
      groups: fc.array(text, { maxLength: 2 }),
      scopes: fc.subarray(["openid", "email", "groups"]),
      caBundle: fc.record({ configMap: objectName, key: fc.constantFrom("ca.crt", "ca-bundle.crt") }),
      replicas: fc.integer({ min: 1, max: 4 }),
      extraArgs: fc.subarray(["--cookie-expire=12h", "--oidc-groups-claim=roles", "--cookie-secret-file=/etc/x", "--pass-access-token=false"]),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(required, optional).map(([own, rest]) => ({ ...own, ...rest }));
}
