import { posix } from "node:path";
import type { FluxSettings } from "./flux-settings.ts";
import { longestName, secondsOf } from "./flux.ts";
import { pathOf } from "./problems.ts";
import type { Finding, Rule } from "./rules.ts";

function forFlux(rule: (flux: FluxSettings, name: string) => Finding[]): Rule {
  return ({ flux }, { placement: { labels } }) => (flux === undefined ? [] : rule(flux, labels?.["app.kubernetes.io/instance"] ?? ""));
}

// Flux labels all that it applies with the Kustomization's name.
const nameFits = forFlux((_, name) => {
  if (name.length <= longestName) return [];
  return [
    {
      path: "flux",
      reason: `makes the Kustomization clearml-${name}-foundation, whose name Flux puts into a label, which takes 63 characters`,
      remedy: `Rename the folder of the environment to ${longestName} characters or less`,
    },
  ];
});

// source-controller: fluxcd/pkg git, AuthOptions.Validate.
const sshHasKey = forFlux(({ source }) => {
  if (source.kind !== "git" || !source.url.startsWith("ssh://") || source.secretName !== undefined) return [];
  return [
    {
      path: "flux.source.secretName",
      reason: "has to be said for ssh: Flux fetches with the identity and known_hosts of a Secret",
      remedy: 'Add secretName, for example "clearml-git"; `flux create secret git` makes such a Secret',
    },
  ];
});

const githubHasKey = forFlux(({ source }) => {
  if (source.kind !== "git" || source.provider !== "github" || source.secretName !== undefined) return [];
  return [{ path: "flux.source.secretName", reason: "has to be said for github: Flux fetches with the key of the app in a Secret", remedy: 'Add secretName, for example "clearml-git"' }];
});

const noLogin = forFlux(({ source }) => {
  const url = source.kind === "existing" ? "" : source.url;
  // The user of ssh is none's secret.
  if (!/^https?:\/\/[^/]*@/.test(url) && !/^ssh:\/\/[^/@]*:[^/]*@/.test(url)) return [];
  return [{ path: "flux.source.url", reason: "holds a login, which would lie in git in clear", remedy: "Leave it out, and name a Secret with it in flux.source.secretName" }];
});

// source-controller, parseRepository: a colon after the registry is a tag.
const noTag = forFlux(({ source }) => {
  if (source.kind !== "oci") return [];
  const { url } = source;
  const [, tag] = /^oci:\/\/[^/]+\/.*?([:@].*)$/.exec(url) ?? [];
  if (tag === undefined) return [];
  return [{ path: "flux.source.url", value: url, reason: `holds ${tag}, and Flux takes a tag or digest from ref alone`, remedy: "Leave it out, and say it in flux.source.ref" }];
});

// go-git, Index.SkipUnless: what begins like one of them is fetched.
const foldersArePlain = forFlux(({ source }) => {
  const said = source.kind === "git" ? (source.sparseCheckout ?? []) : [];
  return said.flatMap((value, index) => {
    if (value.endsWith("/") && value === posix.normalize(value) && !/^(\/|\.\.?\/)/.test(value)) return [];
    return [{ path: `flux.source.sparseCheckout.${index}`, value, reason: "is no folder of the repository with a / at its end, without which what begins like it is fetched as well", remedy: "Write it as seen from the repository, for example overlays/prod/" }];
  });
});

const durations = forFlux(({ source, interval, retryInterval, timeout }) =>
  Object.entries({ ...(source.kind === "existing" ? {} : { "source.interval": source.interval }), interval, retryInterval, timeout }).flatMap(([key, duration]) => {
    if (duration === undefined || secondsOf(duration) > 0) return [];
    return [{ path: `flux.${key}`, value: duration, reason: "is no time", remedy: "Write one, for example 10m" }];
  }),
);

// fluxcd/pkg kustomize, varsubRegex; and line feeds are taken out of the values.
const variables = forFlux(({ substitute = {} }) =>
  Object.entries(substitute).flatMap(([name, value]): Finding[] => {
    const at = pathOf("flux", "substitute", name);
    if (!/^[_A-Za-z][_A-Za-z0-9]*$/.test(name)) {
      return [{ ...at, ofKey: true, reason: "is no name of a variable: Flux would refuse to apply anything", remedy: "Use letters, digits and _, and no digit first" }];
    }
    if (value.includes("\n")) return [{ ...at, value, reason: "holds a line feed, which Flux takes out", remedy: "Write it in one line" }];
    return [];
  }),
);

export const fluxRules: readonly Rule[] = [nameFits, sshHasKey, githubHasKey, noLogin, noTag, foldersArePlain, durations, variables];
