import { describe, expect, it } from "vitest";
import { lines, overlay, small, withProject } from "./testing/project.ts";

const ingress = { ...small, exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik", tls: { issuer: { name: "letsencrypt" } } } };

describe("k8s-config endpoints", () => {
  it("prints where an environment is reached", () =>
    withProject({ "overlays/prod/overlay.ts": overlay(ingress) }, async (project) => {
      const { code, out, err } = await project.k8sConfig("endpoints", "prod");
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatchInlineSnapshot(`
        "prod

          web    https://app.clearml.example.com
          api    https://api.clearml.example.com
          files  https://files.clearml.example.com

        DNS

          app.clearml.example.com    the address of the controller of IngressClass traefik
                                     kubectl --namespace clearml get ingress clearml
          api.clearml.example.com    the address of the controller of IngressClass traefik
                                     kubectl --namespace clearml get ingress clearml
          files.clearml.example.com  the address of the controller of IngressClass traefik
                                     kubectl --namespace clearml get ingress clearml

        clearml.conf of SDK and agents

          api {
            web_server: "https://app.clearml.example.com"
            api_server: "https://api.clearml.example.com"
            files_server: "https://files.clearml.example.com"
            credentials {
              access_key: \${CLEARML_API_ACCESS_KEY}
              secret_key: \${CLEARML_API_SECRET_KEY}
            }
          }

        An agent in the same cluster may write

          api.api_server: "http://api.clearml.svc:8008"

        but the files URL as above: it is stored with every artifact, for all who read it later.
        "
      `);
    }));

  it("prints it as JSON, with no key in the clearml.conf", () =>
    withProject({ "overlays/prod/overlay.ts": overlay(ingress) }, async (project) => {
      const { code, out } = await project.k8sConfig("endpoints", "prod", "--json");
      expect(code).toBe(0);
      const report: { readonly clearmlConf: string; readonly urls: object } = JSON.parse(out);
      expect(report.urls).toEqual({ web: "https://app.clearml.example.com", api: "https://api.clearml.example.com", files: "https://files.clearml.example.com" });
      expect(report.clearmlConf).not.toMatch(/(access|secret)_key: "/);
      expect(report.clearmlConf).toContain("access_key: ${CLEARML_API_ACCESS_KEY}\n    secret_key: ${CLEARML_API_SECRET_KEY}\n");
    }));

  it("says what is wrong instead, where something is", () =>
    withProject({ "overlays/prod/overlay.ts": overlay({ ...small, exposure: { kind: "gateway", domain: "clearml.example.com" } }) }, async (project) => {
      expect(await project.k8sConfig("endpoints", "prod")).toEqual({
        code: 1,
        out: "",
        err: lines('prod: exposure.gateway: has to be said. Add gateway, for example {"name":"public","namespace":"gateways"}.'),
      });
    }));

  it("wants to know of which environment", () =>
    withProject({ "overlays/prod/overlay.ts": overlay(small) }, async (project) => {
      expect((await project.k8sConfig("endpoints")).code).toBe(2);
    }));
});
