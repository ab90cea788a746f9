import type { IJob } from "kubernetes-models/batch/v1/Job";
import type { IRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/Role";
import type { IRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding";
import {
  amounts,
  credentialKeys,
  generatedUserSecret,
  imageOf,
  objectLabels,
  podDefaults,
  podTemplate,
  releaseOf,
  resources,
  scratch,
  secretNameOf,
  serviceAccount,
  versionOf,
} from "@k8s-config/clearml";
import { contentHash, kubeObject, place, withName, type KubeObject } from "@k8s-config/core";
import type { Resolved } from "./resolve.ts";

const workload = "credentials";

/**
 * The Job that makes the Secrets of an environment whose credentials are `generated`. Its pod is the only one that mounts
 * a token, whose Role may create Secrets and do nothing else with them.
 */
export function credentialsJob({ installation, settings, placement }: Resolved): KubeObject[] {
  const { credentials, users } = installation;
  if (credentials.kind !== "generated") return [];
  const image = settings.api.pods.image ?? imageOf(installation, "server");
  const pods = { ...settings.api.pods, ...podDefaults, resources: resources(["50m", "500m"], ["128Mi", "256Mi"], ["16Mi", "64Mi"]) };
  const { nodeSelector, tolerations } = settings.api.pods;
  const plan = {
    server: { name: secretNameOf(credentials), keys: credentialKeys },
    users: users.flatMap((user) => ("passwordHash" in user ? [] : [{ name: generatedUserSecret(user, credentials), username: user.username }])),
  };
  const job = kubeObject<IJob>({
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name: workload, labels: objectLabels(workload) },
    spec: {
      backoffLimit: 20,
      // No ttlSecondsAfterFinished: Flux would find the Job gone, make it anew, and so on for ever.
      template: podTemplate({
        workload,
        installation,
        settings: { ...pods, nodeSelector, tolerations },
        version: versionOf(image),
        user: 10001,
        readsCredentials: false,
        graceSeconds: 10,
        architectures: releaseOf(installation).architectures,
        fromReplicaSet: false,
        containers: [
          {
            name: workload,
            image,
            command: ["python3", "-I", "-c", script, JSON.stringify(plan)],
            env: [{ name: "PYTHONDONTWRITEBYTECODE", value: "1" }],
            resources: amounts(pods),
            volumeMounts: [{ name: "tmp", mountPath: "/tmp" }],
          },
        ],
        volumes: [scratch("tmp", "16Mi")],
        // The one pod with a token: it has to create Secrets.
        pod: { automountServiceAccountToken: true, restartPolicy: "OnFailure" },
      }),
    },
  });
  return [
    serviceAccount(workload),
    kubeObject<IRole>({
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "Role",
      metadata: { name: workload, labels: objectLabels(workload) },
      rules: [{ apiGroups: [""], resources: ["secrets"], verbs: ["create"] }],
    }),
    kubeObject<IRoleBinding>({
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "RoleBinding",
      metadata: { name: workload, labels: objectLabels(workload) },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: workload },
      subjects: [{ kind: "ServiceAccount", name: workload, namespace: placement.namespace }],
    }),
    ...place([job], placement).map(namedByContent),
  ];
}

// The template of a Job is immutable: another content is another Job.
function namedByContent(job: KubeObject): KubeObject {
  return withName(job, `${job.metadata.name}-${contentHash(job)}`);
}

/**
 * Creates each Secret of the plan unless it exists (409), so that a second run changes nothing. The image brings bcrypt,
 * with which the server itself compares passwords.
 */
const script = `import base64, bcrypt, json, os, secrets, ssl, sys, urllib.error, urllib.request

account = "/var/run/secrets/kubernetes.io/serviceaccount/"
read = lambda name: open(account + name).read()
host = os.environ["KUBERNETES_SERVICE_HOST"]
host = "[" + host + "]" if ":" in host else host
url = "https://%s:%s/api/v1/namespaces/%s/secrets" % (host, os.environ["KUBERNETES_SERVICE_PORT"], read("namespace"))
context = ssl.create_default_context(cafile=account + "ca.crt")
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))


def create(name, values):
    secret = {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": name, "labels": {"app.kubernetes.io/part-of": "clearml"}},
        "type": "Opaque",
        "stringData": values,
    }
    headers = {"Authorization": "Bearer " + read("token"), "Content-Type": "application/json"}
    call = urllib.request.Request(url, json.dumps(secret).encode(), headers)
    try:
        opener.open(call, timeout=30)
        print(name + ": created")
    except urllib.error.HTTPError as error:
        if error.code != 409:
            sys.exit("%s: %s %s" % (name, error.code, error.read().decode()))
        print(name + ": exists, left as it is")


plan = json.loads(sys.argv[1])
create(plan["server"]["name"], {key: "x" + secrets.token_hex(32)[1:] for key in plan["server"]["keys"]})
for user in plan["users"]:
    password = secrets.token_urlsafe(15)
    hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    create(user["name"], {"username": user["username"], "password": password, "hash": base64.b64encode(hashed).decode()})
`;
