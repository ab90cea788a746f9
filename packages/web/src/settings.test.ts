import { withOverrides } from "@k8s-config/clearml";
import { autoscalingCases, changesBetween, plainInstallation, podCases, uncovered, unset, type Changes, type SettingCases } from "@k8s-config/clearml/testing";
import { describe, expect, test } from "vitest";
import { defaults, web, type WebSettings } from "./index.ts";

const base = web(defaults, plainInstallation);

/** Lines of one of the two files; the number says how often a line stands there. */
const lines = (file: string, gone: readonly string[], come: readonly string[]): Changes => ({
  ...Object.fromEntries(gone.map((line) => [`ConfigMap/web-config ${file}.${line}`, [1, undefined]])),
  ...Object.fromEntries(come.map((line) => [`ConfigMap/web-config ${file}.${line}`, [undefined, 1]])),
});

const timeouts = (seconds: number) => ["client_body_timeout", "send_timeout", "proxy_read_timeout", "proxy_send_timeout"].map((directive) => `${directive} ${seconds}s;`);

const cases: SettingCases<WebSettings> = {
  // nginx takes neither a proxy nor CA certificates.
  ...podCases(base, [{ object: "Deployment/web", container: "nginx" }]),
  ...autoscalingCases("web"),
  replicas: { set: { replicas: 2 }, changes: { "Deployment/web spec.replicas": [1, 2] } },
  proxyTimeoutSec: { set: { proxyTimeoutSec: 1200 }, changes: lines("nginx.conf", timeouts(600), timeouts(1200)) },
  ipv6: { set: { ipv6: false }, changes: lines("nginx.conf", ["listen [::]:8080 default_server;"], []) },
  loginNotice: {
    set: { loginNotice: 'Only for "members".' },
    changes: lines("configuration.json", ['"hideUpdateNotice": true'], ['"hideUpdateNotice": true,', String.raw`"loginNotice": "Only for \"members\"."`]),
  },
  displayTips: { set: { displayTips: false }, changes: lines("configuration.json", ['"displayTips": true,'], ['"displayTips": false,']) },
  updateNotice: { set: { updateNotice: true }, changes: lines("configuration.json", ['"hideUpdateNotice": true'], ['"hideUpdateNotice": false']) },
  // What it says where the installation is air-gapped, content-policy.test.ts holds.
  browserOrigins: { set: { browserOrigins: ["https://minio.example.com"] }, changes: {} },
  configuration: {
    set: { configuration: { supportEmail: "ml-platform@example.com" } },
    changes: lines("configuration.json", [], ['"supportEmail": "ml-platform@example.com",']),
  },
};

describe("a setting changes what nginx or the app reads there, and nothing else", () => {
  test.each(Object.entries(cases))("%s", (_path, { given, set, changes }) => {
    const before = withOverrides(defaults, given);
    expect(changesBetween(web(before, plainInstallation), web(withOverrides(before, set), plainInstallation))).toStrictEqual(changes);
  });

  test("every setting has its case, and each case sets what it is named after", () => {
    expect(uncovered(defaults, cases)).toEqual([]);
    expect(unset(cases)).toEqual([]);
  });
});
