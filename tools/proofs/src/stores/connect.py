"""Connects to stores as ClearML's servers do, with the libraries that they use.

One JSON object a line comes in: `config`, as a server has read it, its `env`, and the `stores` to try. One goes out for
each: what each store is reached by, or `error`. What is put together, and in which order, is what clearml-server's
apiserver/database/__init__.py, apiserver/redis_manager.py and apiserver/es_factory.py do.
"""

import json
import sys
import warnings

from furl import furl
from mongoengine import connection, register_connection
from pymongo.uri_parser import parse_uri
from redis import StrictRedis
from redis.cluster import RedisCluster
from elasticsearch import Elasticsearch

warnings.simplefilter("ignore")


def mongo(config, env):
    """Registers both databases; the account is put into each address by furl."""
    found = {}
    for key in ("backend", "auth"):
        host = config["hosts"]["mongo"][key]["host"]
        for part in ("username", "password"):
            value = env.get(f"CLEARML_MONGODB_SERVICE_{part.upper()}")
            if value:
                host = furl(host).set(**{part: value}).url
        connection._connection_settings.pop(key, None)
        register_connection(alias=key, host=host, name=key)
        settings = connection._connection_settings[key]
        uri = parse_uri(settings["host"][0])
        found[key] = {
            "hosts": [f"{name}:{port}" for name, port in uri["nodelist"]],
            "database": settings["name"],
            "username": settings["username"],
            "password": settings["password"],
            "authSource": settings["authentication_source"],
            "replicaSet": settings.get("replicaSet"),
            "tls": uri["options"].get("tls", False),
        }
    return found


def redis(config, env):
    """Writes and reads with each alias of the server, and asks who it is."""
    found = {}
    for alias, said in config["hosts"]["redis"].items():
        arguments = {**said, "password": env.get("CLEARML_REDIS_SERVICE_PASSWORD")}
        if arguments.pop("cluster", False):
            del arguments["db"]
            client = RedisCluster(**arguments)
        else:
            client = StrictRedis(**arguments)
        client.set(f"proof-{alias}", "kept")
        found[alias] = {"kept": client.get(f"proof-{alias}").decode(), "client": type(client).__name__}
        if isinstance(client, StrictRedis):
            found[alias]["user"] = client.acl_whoami()
            found[alias]["db"] = client.client_info()["db"]
        client.close()
    return found


def elastic(config, env):
    """Asks each cluster for its version."""
    found = {}
    user, password = (env.get(f"CLEARML_ELASTIC_SERVICE_{part}") for part in ("USERNAME", "PASSWORD"))
    for name, cluster in config["hosts"]["elastic"].items():
        client = Elasticsearch(hosts=cluster["hosts"], http_auth=(user, password) if user else None, **cluster.get("args", {}))
        found[name] = client.info()["version"]["number"]
    return found


def answer(job):
    found = {}
    for store in job["stores"]:
        try:
            found[store] = {"mongo": mongo, "redis": redis, "elastic": elastic}[store](job["config"], job["env"])
        except Exception as error:  # pylint: disable=broad-except
            found[store] = {"error": f"{type(error).__name__}: {error}"}
    return found


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
