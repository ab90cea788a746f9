import { isJsonObject, toJson, type JsonObject } from "@k8s-config/core";

/**
 * Reads a `.conf` file as far as this project writes HOCON: JSON below comment lines, with `${NAME}` outside quotes, which
 * becomes `{"$env": "NAME"}`. Quoted strings are passed over, so a `${` in one stays text.
 */
export function readConf(text: string): JsonObject {
  const json = text
    .replace(/^(?:#.*\n)*/, "")
    .replaceAll(/"(?:[^"\\]|\\.)*"|\$\{([A-Za-z0-9_]+)\}/g, (token, name: string | undefined) =>
      name === undefined ? token : JSON.stringify({ $env: name }),
    );
  const value = toJson(JSON.parse(json));
  if (!isJsonObject(value)) throw new Error("a .conf file holds a section");
  return value;
}
