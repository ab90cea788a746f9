import { apiserverConfig, asyncDeleteConfig, overlap, sharedConfig } from "@k8s-config/api";
import { hoconProblem } from "@k8s-config/clearml";
import { atPointer, isJsonArray, isJsonObject, toJson, type Json } from "@k8s-config/core";
import { ownKeys } from "@k8s-config/web";
import { pathOf } from "./problems.ts";
import type { Finding, Rule } from "./rules.ts";
import { forTexts } from "./texts.ts";

const sets = ["shared", "apiserver"] as const;
const confNames = ["apiserver", "hosts", "logging", "secure", "services"];

// The server reads any file, and any key, and says nothing of those that it does not know.
const extraConfigReads: Rule = (_, { settings: { api } }) =>
  sets.flatMap((set) =>
    Object.entries(api.extraConfig[set]).flatMap(([name, content]): Finding[] => {
      if (!confNames.includes(name)) {
        return [{ ...pathOf("api", "extraConfig", set, name), ofKey: true, reason: "is no config file of the server", remedy: `Use one of ${confNames.join(", ")}` }];
      }
      const problem = hoconProblem(content);
      if (!problem) return [];
      const shown = name === "secure" ? {} : { value: problem.value };
      return [{ ...pathOf("api", "extraConfig", set, name, ...problem.keys), ...shown, reason: problem.reason, remedy: "Write it without" }];
    }),
  );

const extraConfigAdds: Rule = (_, { settings: { api }, installation }) => {
  const configs = [sharedConfig(api, installation), apiserverConfig(api, installation), asyncDeleteConfig(api)];
  return sets.flatMap((set) =>
    Object.entries(api.extraConfig[set]).flatMap(([name, content]) =>
      configs
        .flatMap((config) => overlap(config[name] ?? {}, content))
        .map((key) => ({
          path: `api.extraConfig.${set}.${name}.${key.replace(/\.\$env$/, "")}`,
          reason: "is decided by a setting or by the installation, and would be overridden unseen",
          remedy: "Use the setting that says it, or leave it out",
        })),
    ),
  );
};

// A later folder wins over an earlier one, so that one key in both would hide the other.
const extraConfigOnce: Rule = (_, { settings: { api } }) =>
  Object.entries(api.extraConfig.shared).flatMap(([name, content]) =>
    overlapOfData(content, api.extraConfig.apiserver[name]).map((keys) => ({
      ...pathOf("api", "extraConfig", "shared", name, ...keys),
      reason: "stands in extraConfig.apiserver too, which the API server would read instead",
      remedy: "Keep one of the two",
    })),
  );

function overlapOfData(a: Json, b: Json | undefined, path: readonly string[] = []): (readonly string[])[] {
  if (b === undefined) return [];
  if (!isJsonObject(a) || !isJsonObject(b)) return [path];
  return Object.entries(a).flatMap(([key, value]) => overlapOfData(value, Object.hasOwn(b, key) ? b[key] : undefined, [...path, key]));
}

const extraConfigEnv: Rule = (_, { settings: { api } }) =>
  sets.flatMap((set) =>
    envNames(toJson(api.extraConfig[set]))
      .filter((name) => !Object.hasOwn(api.pods.env, name))
      .map((name) => ({
        path: `api.extraConfig.${set}`,
        value: { $env: name },
        reason: "names a variable that the pods do not have: the server would not start",
        remedy: `Say ${name} in api.pods.env`,
      })),
  );

// The file is the server's own for accounts and keys.
const secureFromEnv: Rule = (_, { settings: { api } }) =>
  sets.flatMap((set) =>
    leafPaths(api.extraConfig[set]["secure"] ?? {}, ["api", "extraConfig", set, "secure"]).map((keys) => ({
      ...pathOf(...keys),
      reason: "would lie in git in clear, in the server's file for secrets",
      remedy: 'Write {"$env": "NAME"}, and the variable from a Secret in api.pods.env',
    })),
  );

function leafPaths(value: Json, path: readonly string[]): (readonly string[])[] {
  if (isJsonArray(value)) return value.flatMap((item, index) => leafPaths(item, [...path, String(index)]));
  if (!isJsonObject(value)) return [path];
  return "$env" in value ? [] : Object.entries(value).flatMap(([key, item]) => leafPaths(item, [...path, key]));
}

const noGuest: Rule = (_, { settings: { api } }) =>
  sets.flatMap((set) => {
    const { services = {} } = api.extraConfig[set];
    if (atPointer(services, "/auth/fixed_users/guest") === undefined) return [];
    return [
      {
        path: `api.extraConfig.${set}.services.auth.fixed_users.guest`,
        reason: "is an account whose password the server sends to every visitor, and which cannot log in where passwords are hashed",
        remedy: "Leave it out, and name a user in users",
      },
    ];
  });

function envNames(value: Json): string[] {
  if (isJsonArray(value)) return value.flatMap(envNames);
  if (!isJsonObject(value)) return [];
  const { $env } = value;
  return typeof $env === "string" ? [$env] : Object.values(value).flatMap(envNames);
}

const webKeys: Rule = (_, { settings: { web } }) =>
  ownKeys
    .filter((key) => key in web.configuration)
    .map((key) => ({
      path: `web.configuration.${key}`,
      value: web.configuration[key],
      reason: "is decided by a setting or by the exposure",
      remedy: "Leave it out",
    }));

/** Everywhere, since any object may pass Flux's post-build substitution; but an object with such a patch is emitted so that it is not substituted. */
const noSubstitution = forTexts((value, [setting, , field]) =>
  value.includes("${") && !(setting === "patches" && field === "value")
    ? {
        value,
        reason: "holds ${…}, which Flux's post-build substitution would replace",
        remedy: 'Write the value itself; for a variable of the pods in extraConfig write {"$env": "NAME"}',
      }
    : undefined,
);

// What extraConfig may not hold is told by its own rule already.
const carriedTexts: Rule = (environment, resolved) => {
  const told = new Set(extraConfigReads(environment, resolved).map(({ path }) => path));
  return uncarriedTexts(environment, resolved).filter(({ path }) => !told.has(path));
};

const uncarriedTexts = forTexts((value) => {
  const [character] = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u.exec(value) ?? [];
  if (character === undefined) return undefined;
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { reason: `holds the character U+${code}, which does not arrive unchanged`, remedy: "Write it without" };
});

export const configRules: readonly Rule[] = [extraConfigReads, extraConfigAdds, extraConfigOnce, extraConfigEnv, secureFromEnv, noGuest, webKeys, noSubstitution, carriedTexts];
