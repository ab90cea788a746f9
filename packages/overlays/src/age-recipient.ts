/** Whether a text is a private key of age, or holds one: it is never to be shown. */
export function holdsPrivateKey(text: string): boolean {
  return /AGE-SECRET-KEY-/i.test(text);
}

/**
 * What is wrong with the public key of age that a text should be.
 *
 * The checksum is counted here and not by a library, as the emit would load one for every environment: BIP-173.
 */
export function recipientProblem(text: string): string | undefined {
  if (/^age1[a-z]+1/.test(text) || text.startsWith("age1pq1")) return "is a recipient of a plugin or a kind that Flux does not decrypt for with a key file";
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return "is no public key of age: age1 and 58 characters";
  return checksum(text) ? undefined : "is no public key of age: its checksum is wrong, so that a character is";
}

const characters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function checksum(text: string): boolean {
  const [prefix, data] = [text.slice(0, 3), text.slice(4)];
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  const values = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...Array.from(data, (character) => characters.indexOf(character))];
  const sum = values.reduce((before, value) => {
    const top = before >>> 25;
    return generator.reduce((next, part, bit) => ((top >> bit) & 1 ? next ^ part : next), ((before & 0x1ffffff) << 5) ^ value);
  }, 1);
  return sum === 1;
}
