"""Loads configuration as ClearML's servers do, with the reader that they use.

One JSON object a line comes in: `server`, `defaults` (the built-in files, by path below their folder), `files` (those that
the pod has, by absolute path) and `env`. One goes out for each: `config`, or `error` where the server would not start.
The order is that of clearml-server's apiserver/config/basic.py and fileserver/config/basic.py.
"""

import contextlib
import json
import os
import sys
import tempfile
from pathlib import Path

from pyhocon import ConfigFactory, ConfigTree
from pyhocon.config_tree import ConfigValues, NoneValue


def load(server, defaults, root):
    """Built-in files, then each folder of CLEARML_CONFIG_DIR, then variables: TRAINS__ before CLEARML__."""
    merge = merge_of_apiserver if server == "apiserver" else merge_of_fileserver
    said = os.environ.get("CLEARML_CONFIG_DIR") or os.environ.get("TRAINS_CONFIG_DIR") or "/opt/clearml/config"
    # The pod's own paths, below a folder of this job.
    folders = [Path(root + os.path.expandvars(folder)) for folder in said.split(":")]
    result = ConfigTree()
    for folder in [defaults, *(folder for folder in folders if folder.is_dir())]:
        result = merge(result, section_of(folder))
    return merge(result, variables(merge))


def section_of(folder):
    section = ConfigTree()
    for file in folder.rglob("*.conf"):
        section.put(".".join(file.relative_to(folder).with_suffix("").parts), ConfigFactory.parse_file(file))
    return section


def variables(merge):
    result = ConfigTree()
    for prefix in ("TRAINS__", "CLEARML__"):
        for name in sorted(name for name in os.environ if name.startswith(prefix)):
            path = name[len(prefix):].replace("__", ".").lower()
            result = merge(result, ConfigFactory.parse_string(f"{path}: {os.environ[name]}"))
    return result


def merge_of_fileserver(below, above):
    return ConfigTree.merge_configs(below, above, copy_trees=True)


def merge_of_apiserver(below, above):
    """Dicts deeply, all else whole; a key that begins with - stands for its dict alone."""
    for key, value in above.items():
        alone = key.startswith("-")
        name = key[1:] if alone else key
        before = below.get(name, None) if name in below else None
        if not alone and isinstance(before, ConfigTree) and isinstance(value, ConfigTree):
            below[name] = merge_of_apiserver(before.copy(), value)
        else:
            below[name] = value
    return below


def plain(value):
    """As JSON. Keys as they are: a quote that stayed in one would keep the server from finding it."""
    if isinstance(value, ConfigTree):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if value is None or isinstance(value, NoneValue):
        return None
    if isinstance(value, ConfigValues):
        return {"$unresolved": str(value)}
    if isinstance(value, (bool, int, float, str)):
        return value
    return {"$type": type(value).__name__, "$text": str(value)}


def write(folder, files):
    for name, text in files.items():
        file = Path(folder + "/" + name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")


def answer(job):
    with tempfile.TemporaryDirectory() as scratch:
        write(scratch + "/defaults", job["defaults"])
        write(scratch + "/root", job["files"])
        os.environ.clear()
        os.environ.update(job["env"])
        try:
            with contextlib.redirect_stdout(sys.stderr):
                return {"config": plain(load(job["server"], Path(scratch + "/defaults"), scratch + "/root"))}
        except (Exception, RecursionError) as error:  # whatever it is, the server would end by it
            return {"error": f"{type(error).__name__}: {error}"}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
