/**
 * What both scripts of Elasticsearch know. The repository is registered each time: a snapshot of the settings is all that a
 * new cluster needs to find the snapshots of an old one.
 */
const head = `import base64, json, os, ssl, sys, time, urllib.error, urllib.parse, urllib.request

plan = json.loads(sys.argv[1])
repository = "/_snapshot/" + plan["repository"]
handlers = [urllib.request.ProxyHandler({})]
if plan["url"].startswith("https:"):
    handlers.append(urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=os.environ.get("STORE_CA"))))
opener = urllib.request.build_opener(*handlers)
pause = float(os.environ.get("POLL_SECONDS", "10"))


def call(method, path, body=None):
    headers = {"Content-Type": "application/json"}
    if "STORE_PASSWORD" in os.environ:
        login = plan["username"] + ":" + os.environ["STORE_PASSWORD"]
        headers["Authorization"] = "Basic " + base64.b64encode(login.encode()).decode()
    data = None if body is None else json.dumps(body).encode()
    try:
        answer = opener.open(urllib.request.Request(plan["url"] + path, data, headers, method=method), timeout=300)
        return json.loads(answer.read() or b"{}")
    except urllib.error.HTTPError as error:
        sys.exit("%s %s: %s %s" % (method, path, error.code, error.read().decode(errors="replace")[:2000]))


def register():
    call("PUT", repository, plan["settings"])
    # Every node writes a file, and reads those of the others.
    call("POST", repository + "/_verify")


def snapshots():
    found = call("GET", repository + "/_all")["snapshots"]
    return sorted((one for one in found if one["snapshot"].startswith("clearml-")), key=lambda one: one["snapshot"])
`;

/** Takes a snapshot, waits for it, and only where all of it succeeded lets the oldest go, and what failed before. */
export const snapshotScript = `${head}

register()
if any(one["state"] == "IN_PROGRESS" for one in snapshots()):
    sys.exit("a snapshot is being taken already")
name = "clearml-" + time.strftime("%Y%m%d-%H%M%S", time.gmtime())
call("PUT", repository + "/" + name, {"indices": plan["indices"], "ignore_unavailable": True, "include_global_state": False})
while True:
    [taken] = call("GET", repository + "/" + name)["snapshots"]
    if taken["state"] != "IN_PROGRESS":
        break
    time.sleep(pause)
if taken["state"] != "SUCCESS":
    sys.exit("%s: %s %s" % (name, taken["state"], json.dumps(taken.get("failures", []))[:2000]))
if not taken["indices"]:
    sys.exit(name + ": holds no index: this is no backup")
print("%s: %d indices" % (name, len(taken["indices"])))
good = [one["snapshot"] for one in snapshots() if one["state"] == "SUCCESS"]
kept = set(good[-plan["keep"]:])
for one in snapshots():
    if one["snapshot"] not in kept and one["state"] != "IN_PROGRESS":
        call("DELETE", repository + "/" + one["snapshot"])
        print("%s: deleted, %d are kept" % (one["snapshot"], plan["keep"]))
`;

/** Puts back the newest snapshot that was begun at \`RESTORE_FROM\` or before, in place of all indices that are there. */
export const restoreSnapshotScript = `${head}

register()
wanted = "clearml-" + (os.environ.get("RESTORE_FROM") or "99999999-999999")
good = [one for one in snapshots() if one["state"] == "SUCCESS"]
names = [one for one in good if one["snapshot"] <= wanted]
if not names:
    sys.exit("no snapshot of that time or before; there are: " + " ".join(one["snapshot"] for one in good))
chosen = names[-1]
# By their names, one by one: Elasticsearch deletes nothing by a pattern.
there = call("GET", "/_cat/indices/%s?format=json&h=index&expand_wildcards=open,closed" % ",".join(plan["indices"]))
for index in sorted(one["index"] for one in there):
    call("DELETE", "/" + urllib.parse.quote(index, safe=""))
    print(index + ": deleted")
call("POST", "%s/%s/_restore" % (repository, chosen["snapshot"]), {"indices": plan["indices"], "include_global_state": False})
while True:
    health = call("GET", "/_cluster/health/%s?level=indices&expand_wildcards=open" % ",".join(plan["indices"]))["indices"]
    waiting = [index for index in chosen["indices"] if health.get(index, {}).get("status", "red") == "red"]
    if not waiting:
        break
    print("%d of %d indices are being restored" % (len(waiting), len(chosen["indices"])))
    time.sleep(pause)
print("%s: restored, %d indices" % (chosen["snapshot"], len(chosen["indices"])))
`;
