/** What is emitted for the Gateway API, and certificates by cert-manager. */
import type { GatewayExposure } from "@k8s-config/clearml";
import { atPointer, objectId, toYaml, type KubeObject } from "@k8s-config/core";
import { find } from "@k8s-config/clearml/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { isGatewayObject } from "./gateway.ts";
import { environments } from "./testing/arbitrary.ts";
import { crdProblems } from "./testing/crds.ts";
import { plain, problemsWith } from "./testing/plain.ts";

const domain = "clearml.example.com";
const issuer = { kind: "ClusterIssuer", name: "letsencrypt" } as const;

function objectsWith(exposure: Environment["exposure"]): KubeObject[] {
  return renderEnvironment("test", { ...plain, exposure });
}

function byGateway(gateway: GatewayExposure["gateway"], more: Partial<GatewayExposure> = {}): KubeObject[] {
  return objectsWith({ kind: "gateway", domain, ...more, gateway }).filter(isGatewayObject);
}

function annotationsOf(exposure: Environment["exposure"]) {
  return objectsWith(exposure).find(({ kind }) => kind === "Ingress" || kind === "Gateway")?.metadata["annotations"];
}

const yaml = (objects: readonly (KubeObject | undefined)[]) => objects.flatMap((object) => (object === undefined ? [] : [toYaml({ ...object, metadata: { name: object.metadata.name, ...(object.metadata["annotations"] === undefined ? {} : { annotations: object.metadata["annotations"] }) } })])).join("---\n");

describe("routes", () => {
  it("are one for each host, on a Gateway that is there", () => {
    const objects = byGateway({ name: "public", namespace: "gateways", sectionName: "https", sectionNames: { files: "big" } });
    expect(objects.map(objectId)).toEqual(["HTTPRoute/web", "HTTPRoute/api", "HTTPRoute/fileserver"]);
    expect(objects.map((object) => atPointer(object, "/spec/parentRefs/0/sectionName"))).toEqual(["https", "https", "big"]);
    expect(yaml(objects.slice(1, 2))).toMatchInlineSnapshot(`
      "apiVersion: gateway.networking.k8s.io/v1
      kind: HTTPRoute
      metadata:
        name: api
      spec:
        parentRefs:
          - name: public
            namespace: gateways
            sectionName: https
        hostnames:
          - api.clearml.example.com
        rules:
          - matches:
              - path:
                  type: PathPrefix
                  value: /
            backendRefs:
              - name: api
                port: 8008
            timeouts:
              request: 0s
              backendRequest: 0s
      "
    `);
  });

  it("are one alone where one host has all, below its path", () => {
    const objects = byGateway({ name: "public" }, { mode: { kind: "subPath", path: "/clearml" }, timeout: "2h" });
    expect(yaml(objects)).toMatchInlineSnapshot(`
      "apiVersion: gateway.networking.k8s.io/v1
      kind: HTTPRoute
      metadata:
        name: web
      spec:
        parentRefs:
          - name: public
        hostnames:
          - clearml.example.com
        rules:
          - matches:
              - path:
                  type: PathPrefix
                  value: /clearml
            backendRefs:
              - name: web
                port: 8080
            timeouts:
              request: 2h
              backendRequest: 2h
      "
    `);
  });
});

describe("a Gateway of the overlay", () => {
  it("has a listener for each host, and leads http to https", () => {
    const objects = byGateway({ className: "envoy", tls: { issuer } });
    expect(objects.map(objectId)).toEqual(["Gateway/clearml", "HTTPRoute/web", "HTTPRoute/api", "HTTPRoute/fileserver", "HTTPRoute/redirect-to-https"]);
    expect(yaml([objects[0], objects[4]])).toMatchInlineSnapshot(`
      "apiVersion: gateway.networking.k8s.io/v1
      kind: Gateway
      metadata:
        name: clearml
        annotations:
          cert-manager.io/cluster-issuer: letsencrypt
      spec:
        gatewayClassName: envoy
        listeners:
          - name: web
            hostname: app.clearml.example.com
            port: 443
            protocol: HTTPS
            tls:
              mode: Terminate
              certificateRefs:
                - name: clearml-tls
            allowedRoutes:
              namespaces:
                from: Same
          - name: api
            hostname: api.clearml.example.com
            port: 443
            protocol: HTTPS
            tls:
              mode: Terminate
              certificateRefs:
                - name: clearml-tls
            allowedRoutes:
              namespaces:
                from: Same
          - name: files
            hostname: files.clearml.example.com
            port: 443
            protocol: HTTPS
            tls:
              mode: Terminate
              certificateRefs:
                - name: clearml-tls
            allowedRoutes:
              namespaces:
                from: Same
          - name: http
            port: 80
            protocol: HTTP
            allowedRoutes:
              namespaces:
                from: Same
      ---
      apiVersion: gateway.networking.k8s.io/v1
      kind: HTTPRoute
      metadata:
        name: redirect-to-https
      spec:
        parentRefs:
          - name: clearml
            sectionName: http
        hostnames:
          - app.clearml.example.com
          - api.clearml.example.com
          - files.clearml.example.com
        rules:
          - filters:
              - type: RequestRedirect
                requestRedirect:
                  scheme: https
                  statusCode: 301
      "
    `);
  });

  it("has the port of http alone without TLS", () => {
    const [gateway, ...routes] = byGateway({ className: "envoy", infrastructureAnnotations: { "example.com/class": "internal" } }, { mode: { kind: "singleHost" } });
    expect(routes.map(objectId)).toEqual(["HTTPRoute/web"]);
    expect(yaml([gateway])).toMatchInlineSnapshot(`
      "apiVersion: gateway.networking.k8s.io/v1
      kind: Gateway
      metadata:
        name: clearml
      spec:
        gatewayClassName: envoy
        infrastructure:
          annotations:
            example.com/class: internal
        listeners:
          - name: web
            hostname: clearml.example.com
            port: 80
            protocol: HTTP
            allowedRoutes:
              namespaces:
                from: Same
      "
    `);
  });

  it("may keep port 80 shut", () => {
    const objects = byGateway({ className: "envoy", tls: { secretName: "own" }, redirectHttp: false });
    expect(objects.map(objectId)).toEqual(["Gateway/clearml", "HTTPRoute/web", "HTTPRoute/api", "HTTPRoute/fileserver"]);
    expect(find(objects[0], "spec", "listeners")).toMatchObject([{ port: 443 }, { port: 443 }, { port: 443 }]);
  });
});

describe("a certificate by cert-manager", () => {
  const ingress = { kind: "ingress", domain, className: "traefik", controller: "other" } as const;

  it("is asked for by an annotation, of an Ingress as of a Gateway", () => {
    expect(annotationsOf({ ...ingress, tls: { issuer } })).toEqual({ "cert-manager.io/cluster-issuer": "letsencrypt" });
    expect(annotationsOf({ ...ingress, tls: { issuer: { name: "team" } } })).toEqual({ "cert-manager.io/issuer": "team" });
    expect(annotationsOf({ kind: "gateway", domain, gateway: { className: "envoy", tls: { issuer: { name: "team" } } } })).toEqual({ "cert-manager.io/issuer": "team" });
    expect(annotationsOf({ ...ingress, tls: { secretName: "own" } })).toBeUndefined();
  });

  it("lies in a Secret of its own name, or of yours", () => {
    const secretOf = (tls: { issuer: typeof issuer; secretName?: string }) => atPointer(objectsWith({ ...ingress, tls }).find(({ kind }) => kind === "Ingress") ?? null, "/spec/tls/0/secretName");
    expect([secretOf({ issuer }), secretOf({ issuer, secretName: "certificate" })]).toEqual(["clearml-tls", "certificate"]);
  });
});

describe("the schemas of the Gateway API", () => {
  it("take what any environment comes to", () => {
    const objects = fc.sample(environments, { seed: 13, numRuns: 150 }).flatMap((environment) => renderEnvironment("test", environment).filter(isGatewayObject));
    expect(new Set(objects.map(({ kind }) => kind))).toEqual(new Set(["Gateway", "HTTPRoute"]));
    expect(objects.flatMap(crdProblems)).toEqual([]);
  });

  it("refuse what is wrong", () => {
    const [gateway] = byGateway({ className: "envoy" });
    if (gateway === undefined) throw new Error("there is no Gateway");
    expect(crdProblems({ ...gateway, spec: { gatewayClass: "envoy", listeners: [] } })).toHaveLength(3);
  });
});

describe("refused", () => {
  it.each([
    ["no Gateway", {}, 'test: exposure.gateway: has to be said. Add gateway, for example {"name":"public","namespace":"gateways"}.'],
    ["neither a name nor a class", { gateway: {} }, 'test: exposure.gateway.name: has to be said. Add name, for example "public".'],
    ["a redirect to nowhere", { gateway: { className: "envoy", redirectHttp: true } }, "test: exposure.gateway.redirectHttp = true: has no effect without tls: there is no https to lead to. Say tls, or leave it out."],
    ["two issuers", { gateway: { className: "envoy", tls: { issuer }, annotations: { "cert-manager.io/issuer": "team" } } }, "test: exposure.gateway.annotations.cert-manager.io/issuer: is said by tls.issuer. Leave it out."],
    ["a time in words", { gateway: { name: "public" }, timeout: "10 minutes" }, 'test: exposure.timeout = "10 minutes": does not match ^([0-9]{1,5}(h|m|s|ms)){1,4}$. Write it in that form, for example "2h".'],
    [
      "more annotations than a Gateway takes",
      { gateway: { className: "envoy", infrastructureAnnotations: Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`example.com/n${index}`, ""])) } },
      "test: exposure.gateway.infrastructureAnnotations: has 17 annotations, and a Gateway takes 16. Leave some out.",
    ],
  ])("%s", (_what, exposure, told) => {
    expect(problemsWith({ exposure: { kind: "gateway", domain, ...exposure } })).toBe(told);
  });
});
