/** What both scripts of the file server know: names of backups, the list of files in each, one at a time. */
const head = `import fcntl, hashlib, json, os, re, shutil, sys, time

source, folder = os.environ.get("FILES_FOLDER", "/files"), os.environ.get("BACKUP_FOLDER", "/backup")


def place(path):
    # Two mounts of one volume have other paths: what tells is the device, and the folder of it that is mounted.
    path, best = os.path.realpath(path), ("", "", "/")
    with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as lines:
        for fields in map(str.split, lines):
            root, at = (re.sub(re.escape(chr(92)) + "([0-7]{3})", lambda octal: chr(int(octal[1], 8)), field) for field in fields[3:5])
            if (path + "/").startswith(at.rstrip("/") + "/") and len(at) >= len(best[1]):
                best = (fields[2], at, root)
    device, at, root = best
    return device + os.path.normpath("/" + root + "/" + path[len(at):]).replace("//", "/").rstrip("/") + "/"


places = place(source), place(folder)
if places[0].startswith(places[1]) or places[1].startswith(places[0]):
    sys.exit("the files and their backups lie in one folder, or one inside the other: nothing was done; name another claim in backup.fileserver")
lock = open(os.path.join(folder, ".lock"), "w")
try:
    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
except OSError:
    sys.exit("a backup or a restore is at work here already")


def complete():
    return sorted(name for name in os.listdir(folder) if re.fullmatch("[0-9]{8}-[0-9]{6}", name))


def listed(name):
    with open(os.path.join(folder, name, "list.jsonl"), encoding="utf-8", errors="surrogateescape") as lines:
        return {entry["path"]: entry for entry in map(json.loads, lines)}


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() if hasattr(hashlib, "file_digest") else by_parts(file)


def by_parts(file):
    hashed = hashlib.sha256()
    for part in iter(lambda: file.read(1 << 20), b""):
        hashed.update(part)
    return hashed.hexdigest()


def files_below(root):
    for parent, folders, names in os.walk(root, onerror=lambda error: sys.exit(str(error))):
        # The file system's own, at the root of the volume; anywhere else it is a folder of the server's.
        if parent == root and "FILES_SUBPATH" not in os.environ and "lost+found" in folders:
            folders.remove("lost+found")
        for name in names:
            path = os.path.join(parent, name)
            if not os.path.islink(path) and os.path.isfile(path):
                yield os.path.relpath(path, root)
`;

/**
 * Copies what is new since the last backup, and links what is not: a file of the server is written once. What was copied is
 * read again; the list of all files, with their sums, is written last; and only with that the copy gets its name.
 */
export const copyScript = `${head}

keep = int(os.environ["KEEP"])
for name in os.listdir(folder):
    if name.endswith(".partial"):
        shutil.rmtree(os.path.join(folder, name))
before = complete()[-1] if complete() else None
known = listed(before) if before else {}
name = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
partial = os.path.join(folder, name + ".partial")
os.makedirs(os.path.join(partial, "files"))
copied = linked = gone = 0
with open(os.path.join(partial, "list.jsonl"), "w", encoding="utf-8", errors="surrogateescape") as lines:
    for path in files_below(source):
        origin, target = os.path.join(source, path), os.path.join(partial, "files", path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        try:
            entry = None
            while entry is None:
                state = os.stat(origin)
                old = known.get(path)
                if old and (old["size"], old["mtime"]) == (state.st_size, state.st_mtime_ns):
                    try:
                        os.link(os.path.join(folder, before, "files", path), target)
                        entry, linked = old, linked + 1
                        break
                    except OSError:
                        pass
                shutil.copy2(origin, target)
                again = os.stat(origin)
                # Written to meanwhile: once more.
                if (again.st_size, again.st_mtime_ns) != (state.st_size, state.st_mtime_ns):
                    os.remove(target)
                    continue
                entry, copied = {"path": path, "size": state.st_size, "mtime": state.st_mtime_ns, "sha256": digest(origin)}, copied + 1
                if digest(target) != entry["sha256"]:
                    sys.exit(path + ": the copy differs from the file")
        except FileNotFoundError:
            # Deleted meanwhile, as a user may do at any time.
            if os.path.exists(origin):
                raise
            if os.path.exists(target):
                os.remove(target)
            gone += 1
            continue
        lines.write(json.dumps(entry) + "\\n")
    lines.flush()
    os.fsync(lines.fileno())
os.sync()
os.rename(partial, os.path.join(folder, name))
print("%s: %d files copied and read again, %d as before, %d deleted meanwhile" % (name, copied, linked, gone))
for old in complete()[:-keep]:
    # Its name first: half a backup must not pass for a whole one.
    shutil.move(os.path.join(folder, old), os.path.join(folder, old + ".partial"))
    shutil.rmtree(os.path.join(folder, old + ".partial"))
    print("%s: deleted, %d are kept" % (old, keep))
`;

/**
 * Puts back the newest copy that was begun at \`RESTORE_FROM\` or before: first what is missing or differs, each beside its
 * place and read again. Files of later are left where they are: nothing refers to them, and nobody has another copy. Again
 * it goes on where it was ended.
 */
export const putBackScript = `${head}

wanted = os.environ.get("RESTORE_FROM") or "99999999-999999"
names = [name for name in complete() if name <= wanted]
if not names:
    sys.exit("no backup of %s or before; there are: %s" % (os.environ.get("RESTORE_FROM", "any time"), " ".join(complete())))
chosen = names[-1]
entries = listed(chosen)
missing = [path for path in entries if not os.path.isfile(os.path.join(folder, chosen, "files", path))]
if missing:
    sys.exit("%s is damaged, and nothing was replaced: %d files are missing, %s among them" % (chosen, len(missing), missing[0]))
written = 0
for path, entry in entries.items():
    origin, target = os.path.join(folder, chosen, "files", path), os.path.join(source, path)
    if os.path.isfile(target):
        state = os.stat(target)
        if (state.st_size, state.st_mtime_ns) == (entry["size"], entry["mtime"]):
            continue
    os.makedirs(os.path.dirname(target), exist_ok=True)
    shutil.copy2(origin, target + ".restored")
    if digest(target + ".restored") != entry["sha256"]:
        os.remove(target + ".restored")
        sys.exit(path + ": is damaged in the backup, and was left as it is")
    os.replace(target + ".restored", target)
    os.utime(target, ns=(entry["mtime"], entry["mtime"]))
    written += 1
later = sum(1 for path in files_below(source) if path not in entries)
os.sync()
print("%s: restored: %d files put back, %d were as they are there, %d are not of this backup and were left alone" % (chosen, written, len(entries) - written, later))
`;
