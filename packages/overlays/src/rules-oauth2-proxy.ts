import { ownOptions } from "./oauth2-proxy.ts";
import type { Finding, Rule } from "./rules.ts";
import { resourceFindings } from "./rules-pods.ts";
import { soundsSecret } from "./secret-names.ts";

const domains: Rule = ({ oauth2Proxy }) =>
  (oauth2Proxy?.emailDomains ?? []).flatMap((domain, index): Finding[] => {
    if (domain === "*" || /^(\*?\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(domain)) return [];
    return [{ path: `oauth2Proxy.emailDomains.${index}`, value: domain, reason: "is no domain of an e-mail address", remedy: 'Write what comes after the @, for example example.com, or "*" for all whom the provider knows' }];
  });

const extraArgs: Rule = ({ oauth2Proxy }) =>
  (oauth2Proxy?.extraArgs ?? []).flatMap((argument, index): Finding[] => {
    const path = `oauth2Proxy.extraArgs.${index}`;
    const [, name, value] = /^--([a-z0-9-]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === undefined) return [{ path, value: argument, reason: "is no option of oauth2-proxy", remedy: "Write --name=value" }];
    // The path of a file that holds a secret is none.
    if (soundsSecret(name) && !name.endsWith("-file") && value !== "true" && value !== "false") {
      return [{ path, reason: `would lie in git in clear, by its name --${name} a secret`, remedy: "Use clientSecret and cookieSecret, or an option that reads a file" }];
    }
    if (!ownOptions.has(name)) return [];
    return [{ path, value: argument, reason: `is decided by a setting or by the exposure: --${name}`, remedy: "Leave it out" }];
  });

// It asks for little by itself, and of what is said of all pods some may be more than it may use.
const podsFit: Rule = ({ pods }, { oauth2Proxy }) => (oauth2Proxy === undefined || pods?.resources === undefined ? [] : resourceFindings(oauth2Proxy.pods.resources, "pods.resources"));

export const oauth2ProxyRules: readonly Rule[] = [domains, extraArgs, podsFit];
