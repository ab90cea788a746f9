import { holdsPrivateKey, recipientProblem } from "./age-recipient.ts";
import { credentialsFile } from "./credentials-file.ts";
import { publicDefaultIn } from "./public-defaults.ts";
import type { Finding, Rule } from "./rules.ts";
import { forTexts } from "./texts.ts";

const exampleKey = "`age-keygen -y FILE` prints the public key, age1…, of the private one in FILE";

const recipients: Rule = ({ credentials }) => {
  if (credentials.kind !== "sops") return [];
  const { recipients: given } = credentials;
  return given.flatMap((recipient, index): Finding[] => {
    const path = `credentials.recipients.${index}`;
    // Told, with what to do, by the rule for all texts.
    if (holdsPrivateKey(recipient)) return [];
    const before = given.indexOf(recipient);
    if (before < index) return [{ path, value: recipient, reason: `is the same as credentials.recipients.${before}`, remedy: "Take one of the two out" }];
    const problem = recipientProblem(recipient);
    return problem === undefined ? [] : [{ path, value: recipient, reason: problem, remedy: `Write a public key: ${exampleKey}` }];
  });
};

const sopsByFlux: Rule = ({ credentials, flux }) => {
  if (credentials.kind !== "sops") return [];
  if (flux === undefined) {
    return [
      {
        path: "credentials.kind",
        value: "sops",
        reason: "is decrypted by Flux alone, and the environment has no flux: Kubernetes refuses a Secret that is encrypted",
        remedy: "Say flux with decryption; or write existingSecret, and apply the Secret yourself, as `sops -d FILE | kubectl apply -f -` does",
      },
    ];
  }
  if (flux.decryption !== undefined) return [];
  return [
    {
      path: "flux.decryption",
      reason: "has to be said for credentials of kind sops: Flux would hand the encrypted Secret to Kubernetes, which refuses it",
      remedy: 'Add decryption, for example {"secretName":"sops-age"}, the Secret with the private key in the namespace of the Flux objects',
    },
  ];
};

const oneSource: Rule = ({ credentials, users, extras }) => {
  if (credentials.kind !== "sops" && credentials.kind !== "externalSecrets") return [];
  const place = credentials.kind === "sops" ? "the encrypted file" : "the store";
  const hashes = users.flatMap((user, index) =>
    "passwordHash" in user
      ? [
          {
            path: `users.${index}.passwordHash`,
            reason: `stands in clear, and the passwords of this environment are in ${place}`,
            remedy: credentials.kind === "sops" ? `Leave it out; \`k8s-config users rotate\` puts a hash into the file` : `Leave it out, and put base64 of the hash into the store under user-${user.username}`,
          },
        ]
      : [],
  );
  const resources = extras?.foundation?.resources ?? [];
  const again = credentials.kind === "sops" ? resources.indexOf(credentialsFile) : -1;
  if (again === -1) return hashes;
  return [...hashes, { path: `extras.foundation.resources.${again}`, value: credentialsFile, reason: "is the file of the credentials, which is listed already", remedy: "Leave it out" }];
};

/** Wherever a text may stand: in a variable, in extraConfig, in a patch. None of them is shown. */
const noSecrets = forTexts((text) => {
  if (holdsPrivateKey(text)) {
    return {
      reason: "is a private key of age, which opens all that is encrypted for it",
      remedy: `Take it out, and make another key where this file has left your machine; in recipients stands the public one: ${exampleKey}`,
    };
  }
  const publisher = publicDefaultIn(text);
  if (publisher === undefined) return undefined;
  return { reason: `holds a credential that everybody can read in ${publisher}`, remedy: "Leave it out: the credentials' Secret has random values for all that the server has a default for" };
});

export const credentialRules: readonly Rule[] = [recipients, sopsByFlux, oneSource, noSecrets];
