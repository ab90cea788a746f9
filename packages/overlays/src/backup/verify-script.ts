/**
 * Looks at what a restore left: every part answers and holds something, and what one part says of another is there. What
 * is missing between two moments is told, and no failure: it is what such a restore loses.
 */
export const verifyScript = `import base64, json, os, ssl, sys, urllib.parse, urllib.request

plan = json.loads(sys.argv[1])
failures = []


def told(what, count, least=1):
    print("%s: %d" % (what, count))
    if count < least:
        failures.append(what)


models = []
if "mongo" in plan:
    import pymongo

    mongo = plan["mongo"]
    login = {} if "MONGO_PASSWORD" not in os.environ else {"username": mongo["username"], "password": os.environ["MONGO_PASSWORD"], "authSource": mongo["authSource"]}
    tls = {} if not mongo["tls"] else {"tls": True, "tlsCAFile": os.environ.get("MONGO_CA")}
    replicas = {} if mongo.get("replicaSet") is None else {"replicaSet": mongo["replicaSet"]}
    client = pymongo.MongoClient(mongo["hosts"], serverSelectionTimeoutMS=30000, **login, **tls, **replicas)
    told("users", client["auth"]["user"].count_documents({}))
    told("projects", client["backend"]["project"].count_documents({}), 0)
    told("tasks", client["backend"]["task"].count_documents({}), 0)
    models = [one["uri"] for one in client["backend"]["model"].find({"uri": {"$type": "string"}}, {"uri": 1})]
    told("models", len(models), 0)

if "elastic" in plan:
    elastic = plan["elastic"]
    headers = {}
    if "ELASTIC_PASSWORD" in os.environ:
        headers["Authorization"] = "Basic " + base64.b64encode((elastic["username"] + ":" + os.environ["ELASTIC_PASSWORD"]).encode()).decode()
    handlers = [urllib.request.ProxyHandler({})]
    if elastic["url"].startswith("https:"):
        handlers.append(urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=os.environ.get("ELASTIC_CA"))))
    opener = urllib.request.build_opener(*handlers)
    path = "/_cat/indices/%s?format=json&h=index,health,docs.count" % ",".join(elastic["indices"])
    indices = json.loads(opener.open(urllib.request.Request(elastic["url"] + path, headers=headers), timeout=60).read())
    told("indices", len(indices))
    told("documents", sum(int(one["docs.count"] or 0) for one in indices), 0)
    for one in indices:
        if one["health"] == "red":
            failures.append("index " + one["index"])

if "files" in plan:
    names = [(url, model[len(url):].lstrip("/")) for model in models for url in plan["files"] if model.startswith(url)]
    lost = [name for _, name in names if not os.path.exists(os.path.join("/files", urllib.parse.unquote(name)))]
    print("models whose file should be here: %d, of which %d are missing%s" % (len(names), len(lost), "".join("\\n  " + name for name in lost[:20])))

if failures:
    sys.exit("missing or broken: " + ", ".join(failures))
print("verified")
`;
