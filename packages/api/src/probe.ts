import { credentialEnv, services } from "@k8s-config/clearml";

/**
 * Logs in with the server's own system account, once, at start. `/debug.ping` answers 200 even where the initialisation
 * of the database failed, which the server only logs, and where one bad user entry makes every login fail: a roll-out
 * that would do that stops here, with the old pods still serving.
 *
 * The account comes from the container's environment: nothing secret stands on the command line.
 */
export const loginProbe: readonly string[] = [
  "python3",
  "-I",
  "-c",
  `import base64, os, urllib.request
pair = os.environ["${credentialEnv("apiserver-key")}"] + ":" + os.environ["${credentialEnv("apiserver-secret")}"]
call = urllib.request.Request(
    "http://127.0.0.1:${services.api.port}/auth.login?expiration_sec=60",
    headers={"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()},
)
urllib.request.build_opener(urllib.request.ProxyHandler({})).open(call, timeout=10)
`,
];
