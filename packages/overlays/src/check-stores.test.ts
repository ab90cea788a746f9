import { describe, expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { problemText } from "./problems.ts";
import { plain } from "./testing/plain.ts";

const login = { username: "clearml", passwordSecret: { name: "stores", key: "mongo" } };

/** What is said of an environment with these settings. */
function told(settings: object): string[] {
  return checkEnvironment("test", { ...plain, ...settings }).problems.map(problemText);
}

const mongo = (external: object) => ({ mongo: { external } });
const at = (host: string) => mongo({ hosts: [{ host }] });

describe("external stores", () => {
  it("may be all three, with accounts and TLS", () => {
    const tls = { ca: { name: "stores", key: "ca.crt" } };
    const { environment, problems } = checkEnvironment("test", {
      ...plain,
      airGapped: true,
      images: { registry: "registry.example.com" },
      ...mongo({ hosts: [{ host: "mongo-0.example.com" }, { host: "mongo-1.example.com" }], replicaSet: "rs0", login, tls }),
      elastic: { external: { hosts: [{ host: "elastic.example.com", port: 9243 }], login, tls: { ca: { configMap: "company-ca", key: "ca.crt" } } } },
      redis: { external: { host: "redis.example.com", cluster: true, login: { passwordSecret: login.passwordSecret }, tls: {} } },
    });
    expect(problems).toEqual([]);
    expect(environment).toBeDefined();
  });

  it.each([
    ["no hosts", mongo({ hosts: [] }), "mongo.external.hosts = []: is empty. Write at least one"],
    ["none said", mongo({}), "mongo.external.hosts: has to be said. Add hosts"],
    ["a scheme", at("mongodb://mongo.example.com"), "has a scheme: whether there is TLS is said in tls. Write the bare name"],
    ["SRV records", at("mongodb+srv://cluster.example.com"), "is a name of SRV records, and NetworkPolicies have to know the hosts and ports that these lead to. Write the hosts that `dig +short SRV _mongodb._tcp.NAME` prints"],
    ["a path", at("mongo.example.com/backend"), "has a path"],
    ["a port in the host", at("mongo.example.com:27018"), "has a port, which is said in port"],
    ["several in one", at("a.example.com,b.example.com"), "names several: each is an entry of hosts"],
    ["capitals", at("Mongo.example.com"), "has capitals, and hosts are written without"],
    ["nothing of a host", at("a b"), "is neither a host name nor an address"],
    ["a replica set of odd characters", mongo({ hosts: [{ host: "a.example.com" }], replicaSet: "rs0&tls=false" }), "mongo.external.replicaSet = "],
    ["a connection string", mongo({ uri: "x", hosts: [{ host: "a.example.com" }] }), "mongo.external.uri: would hold a password in clear, or one database for what the server keeps in two"],
    ["a port out of range", mongo({ hosts: [{ host: "a.example.com", port: 70000 }] }), "is above 65535"],
    ["one host twice", mongo({ hosts: [{ host: "a.example.com" }, { host: "a.example.com", port: 27017 }] }), "mongo.external.hosts.1.host = \"a.example.com\": is said in mongo.external.hosts.0 already"],
    ["DocumentDB", at("x.cluster-y.eu-west-1.docdb.amazonaws.com"), "is no MongoDB: it speaks the protocol, but not all that the server asks for"],
    ["OpenSearch", { elastic: { external: { hosts: [{ host: "search-x.eu-west-1.es.amazonaws.com" }] } } }, "is OpenSearch, which the server's client of Elasticsearch refuses to talk to"],
    ["the own Service", at("mongo.clearml.svc.cluster.local"), "is the Service of a store of the installation's own"],
    ["a member of the own", at("mongo-0.mongo-members"), "is the Service of a store of the installation's own"],
    ["ports beside an account", mongo({ hosts: [{ host: "a.example.com" }, { host: "b.example.com", port: 27018 }], login }), "mongo.external.hosts.1.port = 27018: stands among several hosts, and the server can put an account only before hosts at 27017. Name one host alone"],
    ["an IPv6 address beside an account", mongo({ hosts: [{ host: "fd00::1" }, { host: "b.example.com" }], login }), "mongo.external.hosts.0.host = \"fd00::1\": stands among several hosts, and the server cannot put an account before an IPv6 address there"],
    ["a name without a password", { elastic: { external: { hosts: [{ host: "a.example.com" }], login: { username: "clearml" }, tls: {} } } }, "elastic.external.login.passwordSecret: has to be said"],
    ["a password in clear", mongo({ hosts: [{ host: "a.example.com" }], login: { ...login, password: "hunter2" } }), "mongo.external.login.password: is no setting"],
    ["a CA without TLS", mongo({ hosts: [{ host: "a.example.com" }], ca: { name: "x", key: "y" } }), ": is no setting. Remove it; here may stand hosts, replicaSet, login, tls"],
    ["Sentinel", { redis: { external: { host: "a.example.com", sentinel: { master: "x" } } } }, "redis.external.sentinel = {\"master\":\"x\"}: is of Sentinel, and the server cannot ask one which Redis is the master. Name what always leads to the master"],
    ["a Sentinel's port", { redis: { external: { host: "a.example.com", port: 26379 } } }, "redis.external.port = 26379: is a Sentinel's"],
    ["several addresses of Redis", { redis: { external: { host: "a.example.com", hosts: ["a", "b"] } } }, "are more than the server takes, which is one address. Say host: any member of a cluster, with cluster: true, tells the others"],
    ["a cluster before 2.4.0", { release: "2.3.0", images: { server: { tag: "2.3.0" } }, redis: { external: { host: "a.example.com", cluster: true } } }, "is read by release 2.3.0 with calls for keys of several members at once, which a cluster refuses (CROSSSLOT)"],
    ["a password without TLS", { redis: { external: { host: "a.example.com", login: { passwordSecret: login.passwordSecret } } } }, "redis.external.login: sends its password in clear"],
    ["a size of the own", { mongo: { storage: { size: "80Gi" }, external: { hosts: [{ host: "a.example.com" }] } } }, "mongo.storage = {\"size\":\"80Gi\"}: is of a store that the installation runs itself, and mongo.external says that it does not. Leave it out, or leave out mongo.external"],
    ["calls of what is not there", { ...at("a.example.com"), network: { egress: [{ from: "mongo", to: { cidr: "192.0.2.0/24" }, ports: [443] }] } }, "network.egress.0.from = \"mongo\": runs with a MongoDB of the installation's own alone"],
    ["where nothing external lies", { network: { destinations: [{ name: "externalMongo", ports: [1] }] } }, "network.destinations.0.name = \"externalMongo\": is called by nobody here: that takes mongo.external"],
    ["a patch of what is not there", { ...at("a.example.com"), patches: [{ target: "StatefulSet/mongo", op: "remove", path: "/spec/minReadySeconds" }] }, "patches.0.target = \"StatefulSet/mongo\""],
  ])("%s", (_name, settings, expected) => {
    const problems = told(settings);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it("shows no account that stands in a host", () => {
    expect(told(at("admin:hunter2@mongo.example.com")).join()).not.toContain("hunter2");
    expect(told(at("mongodb://admin:hunter2@mongo.example.com")).join()).not.toContain("hunter2");
  });

  it("are not asked for the room of a pod that is not there", () => {
    const limits = { pods: { resources: { limits: { memory: "64Mi" } } } };
    const external = { mongo: { external: { hosts: [{ host: "a.example.com" }] } } };
    const pods = { mongo: limits };
    expect(told({ ...pods, ...limits }).join()).toContain("mongo");
    expect(told({ ...limits, ...external }).join()).not.toContain("mongo");
  });
});
