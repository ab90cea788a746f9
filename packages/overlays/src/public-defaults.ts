/**
 * Credentials that anybody can read in a public source, and that a server may run with unseen: an installation that has one
 * of them has none. By value, with the place that publishes it.
 *
 * Short ones (`12345678`, `guest`) are not here: they may be any word, and where a secret would stand no plain text may.
 */
const server = "the server's own secure.conf";
const chart = "the values of the Helm chart clearml";
const earlierChart = "the values of an earlier Helm chart";

export const publicDefaults: Readonly<Record<string, string>> = {
  // clearml-server, apiserver/config/default/secure.conf and fileserver/config/default/secure.conf
  V8gcW3EneNDcNfO7G_TSUsWe7uLozyacc9_I33o7bxUo8rCN31VLRg: server,
  Rq8FW84sSqVgq7WvBB_4EzNl9y8z8IGiDXX3C345_a5AZfcwZcwCIA: server,
  "62T8CP7HGBC6647XF9314C2VY67RJO": server,
  "gaOfhDX2-bpkeI7-cwEcaMuGijxaG2UG3jbIvg4DxmVGF0LNI7rgvCb1-ne38IlBo1w": server,
  GSQWPEKSKNKF354LC9V6BHXKTYFD5I: server,
  tuBXcGQBECsEhcNiK2kiWi750z9r8Z85XrQ9V0c24huTuCb2xf2X1nKG: server,
  EYVQ385RW7Y2QQUH88CZ7DWIQ1WUHP: "the server's own secure.conf and the web app",
  "XhkH6a6ds9JBnM_MrahYyYdO-wS2bqFSm8gl-V0UZXH26Ydd6Eyi28TeBEoSr6Z3Bes": "the server's own secure.conf and the web app",
  EGRTCO8JMSIGI6S39GTP43NFWXDQOW: server,
  "LPEJbGJ6bK4tujQcmrD3i1dbMBDdwUwelVa-LG0K0FFmY9bzH_H0Sw": server,
  // The same file in earlier releases.
  P4BMJA7RK3TKBXGSY8OAA1FA8TOD11: server,
  "9LsgSfa0SYz0zli1_c500ZcLqanre2xkWOpepyt1w-BKK3_DKPHrtoj3JSHvyy8bIi0": server,
  "OjxF-nxfMMZ-pzFNQpLqHKBlca9OxmD8C-ZbQqTx5Ill1kwCVFj2CR2HQGjLlFGvYTc": server,
  // clearml-server, apiserver/config/default/services/events.conf: signs the ids of scrolls.
  cTN5VEtWEC6QrHvUl0FTx9kNyO0CcCK1p57akxma: "the server's own events.conf",
  // clearml-helm-charts, charts/clearml/values.yaml
  GGS9F4M6XB2DXJ5AFT9F: chart,
  "2oGujVFhPfaozhpuz2GzQfA5OyxmMsR3WVJpsCR5hrgHFs20PO": chart,
  XXCRJ123CEE2KSQ068WO: chart,
  YIy8EVAC7QCT4FtgitxAQGyW7xRHDZ4jpYlTE7HKiscpORl1hG: chart,
  GK4PRTVT3706T25K6BA1: chart,
  ymLh1ok5k5xNUQfS944Xdx9xjf0wueokqKM2dMZfHuH9ayItG2: chart,
  ENP39EQM4SLACGD5FXB7: chart,
  lPcm0imbcBZ8mwgO7tpadutiS3gnJD05x9j7afwXPS35IKbpiQ: chart,
  // The same in earlier charts, the agent's among them.
  "5442F3443MJMORWZA3ZH": earlierChart,
  BxapIRo9ZINi8x25CRxz8Wdmr2pQjzuWVB4PNASZqCtTyWgWVQ: earlierChart,
};

const anyDefault = new RegExp(Object.keys(publicDefaults).join("|"));
// The runs of characters that such values are made of: what holds none as long as the shortest holds no value.
const longRun = /[A-Za-z0-9_-]{20}/;

/** Who publishes a credential that a text holds, and which one; nothing where it holds none. */
export function publicDefaultIn(text: string): string | undefined {
  if (text.length < 20 || !longRun.test(text)) return undefined;
  const [found] = anyDefault.exec(text) ?? [];
  if (found !== undefined) return publicDefaults[found];
  // As the data of a Secret has it.
  for (const [run] of text.matchAll(/[A-Za-z0-9+/]{26,}={0,2}/g)) {
    const [inside] = anyDefault.exec(Buffer.from(run, "base64").toString("latin1")) ?? [];
    if (inside !== undefined) return publicDefaults[inside];
  }
  return undefined;
}
