import type { CaBundle, SecretKey } from "@k8s-config/clearml";

/**
 * oauth2-proxy before the web app: whoever is not logged in at your OpenID Connect provider sees nothing of it. The
 * server's own login comes after it, with the users of the installation.
 */
export interface Oauth2ProxySettings {
  /** URL of the provider, as it names itself; it tells the rest at `/.well-known/openid-configuration`. @format uri @example "https://login.example.com/realms/ml" */
  readonly issuerUrl: string;
  /** Client that the provider knows, with the redirect URL `<URL of the web app>/oauth2/callback`. @pattern ^\S+$ @example "clearml" */
  readonly clientId: string;
  /** Where the client's secret stands. */
  readonly clientSecret: SecretKey;
  /** Where the key stands with which sessions are encrypted: 16, 24 or 32 random bytes, or base64 of so many. */
  readonly cookieSecret: SecretKey;
  /** Domains of the e-mail addresses that may pass; `*` lets everyone pass whom the provider knows. @example ["example.com"] */
  readonly emailDomains: readonly [string, ...string[]];
  /** Groups of which one is needed to pass, as the provider names them in the claim `groups`. By default, none is needed. @example ["ml-platform"] */
  readonly groups?: readonly string[];
  /** What is asked of the provider. By default, `openid email profile`, and `groups` where `groups` are said. @example ["openid", "email"] */
  readonly scopes?: readonly string[];
  /** CA certificates by which the provider is trusted. By default, the image's. */
  readonly caBundle?: CaBundle;
  /** Number of pods. By default, 1. @minimum 1 @example 2 */
  readonly replicas?: number;
  /** Further options of oauth2-proxy. By default, none. @example ["--cookie-expire=12h", "--oidc-groups-claim=roles"] */
  readonly extraArgs?: readonly string[];
}
