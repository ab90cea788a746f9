/**
 * Deletes what is older than the plan says, and nothing of another name: the names of all that it asks to delete are
 * taken from the cluster and held to the patterns here first. By the library of Python alone: the client of Elasticsearch
 * differs from release to release of the server.
 */
export const retentionScript = `import base64, datetime, json, os, re, signal, ssl, sys, time, urllib.error, urllib.parse, urllib.request

plan = json.load(open(sys.argv[1]))
dry = plan["dryRun"]
context = ssl.create_default_context(cafile=plan.get("ca"))
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
headers = {"Content-Type": "application/json"}
if "ELASTIC_PASSWORD" in os.environ:
    login = os.environ.get("ELASTIC_USERNAME", "elastic") + ":" + os.environ["ELASTIC_PASSWORD"]
    headers["Authorization"] = "Basic " + base64.b64encode(login.encode()).decode()
running = None


def say(*words):
    print(*words, flush=True)


def call(method, path, body=None):
    """The answer of the first host that gives one."""
    data = None if body is None else json.dumps(body).encode()
    for host in plan["hosts"]:
        try:
            with opener.open(urllib.request.Request(host + path, data, headers, method=method), timeout=60) as answer:
                return json.loads(answer.read())
        except urllib.error.HTTPError as error:
            sys.exit("%s %s: %s %s" % (method, path, error.code, error.read(2000).decode(errors="replace")))
        except OSError as error:
            last = error
    sys.exit("%s %s: %s" % (method, path, last))


def stop(*_):
    """A deletion goes on in Elasticsearch when whoever asked for it is gone."""
    if running is not None:
        call("POST", "/_tasks/%s/_cancel" % urllib.parse.quote(running, safe=""))
    sys.exit("stopped; what was deleted stays deleted, the rest comes next time")


def indices(pattern, shape):
    found = call("GET", "/_cat/indices/%s?format=json&bytes=b&h=index,docs.count,pri.store.size&expand_wildcards=open" % pattern)
    return sorted((one for one in found if re.fullmatch(shape, one["index"])), key=lambda one: one["index"])


def size(one):
    return "%s, %s documents, %s bytes" % (one["index"], one["docs.count"], one["pri.store.size"])


def statistics(months):
    today = datetime.datetime.now(datetime.timezone.utc)
    for prefix in ("worker_stats", "queue_metrics", "serving_stats"):
        for one in indices(prefix + "_*", prefix + r"_[0-9a-z]+_\\d{4}-\\d{2}"):
            year, month = one["index"][-7:].split("-")
            if (today.year - int(year)) * 12 + today.month - int(month) <= months:
                continue
            say("would delete" if dry else "deletes", size(one))
            if not dry:
                call("DELETE", "/" + one["index"])


def events(kind, days):
    global running
    query = {"query": {"range": {"@timestamp": {"lt": "now-%dd" % days}}}}
    for one in indices("events-%s-*" % kind, "events-%s-[0-9a-z]*" % kind):
        path = "/" + one["index"]
        old = call("POST", path + "/_count", query)["count"]
        say("would delete" if dry else "deletes", old, "events older than", days, "days of", size(one))
        if dry or old == 0:
            continue
        asked = "/_delete_by_query?conflicts=proceed&wait_for_completion=false&requests_per_second=%d" % plan["eventsPerSecond"]
        running = call("POST", path + asked, query)["task"]
        while True:
            task = call("GET", "/_tasks/" + urllib.parse.quote(running, safe=""))
            if task["completed"]:
                break
            time.sleep(plan["pollSeconds"])
        running = None
        result = task.get("response", {})
        if task.get("error") or result.get("failures"):
            sys.exit("%s: %s" % (one["index"], json.dumps(task.get("error") or result["failures"][:3])))
        say("deleted", result.get("deleted", 0), "events of", one["index"])


signal.signal(signal.SIGTERM, stop)
if "statisticsMonths" in plan:
    statistics(plan["statisticsMonths"])
for kind, days in plan["events"].items():
    events(kind, days)
say("done" + (", with nothing deleted: dryRun" if dry else ""))
`;
