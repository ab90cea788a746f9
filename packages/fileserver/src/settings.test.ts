import { withOverrides } from "@k8s-config/clearml";
import { changesBetween, plainInstallation, podCases, pythonPodCases, uncovered, unset, type SettingCases } from "@k8s-config/clearml/testing";
import { describe, expect, test } from "vitest";
import { defaults, fileserver, type FileserverSettings } from "./index.ts";

const config = "ConfigMap/fileserver-config";
const pod = "Deployment/fileserver spec.template.spec";
const container = `${pod}.containers.fileserver`;

const base = fileserver(defaults, plainInstallation);

const cases: SettingCases<FileserverSettings> = {
  ...podCases(base, [{ object: "Deployment/fileserver", container: "fileserver" }]),
  ...pythonPodCases([{ object: "Deployment/fileserver", container: "fileserver" }]),
  replicas: { set: { replicas: 2 }, changes: { "Deployment/fileserver spec.replicas": [1, 2] } },
  // Size and class are said by the claim, which is the environment's.
  "storage.size": { set: { storage: { size: "500Gi" } }, changes: {} },
  "storage.class": { set: { storage: { size: "100Gi", class: "fast" } }, changes: {} },
  "storage.accessModes": {
    set: { storage: { size: "100Gi", accessModes: ["ReadWriteMany"] } },
    changes: {
      "Deployment/fileserver spec.strategy.type": ["Recreate", "RollingUpdate"],
      "Deployment/fileserver spec.strategy.rollingUpdate.maxSurge": [undefined, 1],
      "Deployment/fileserver spec.strategy.rollingUpdate.maxUnavailable": [undefined, 0],
    },
  },
  "storage.existingClaim": {
    set: { storage: { existingClaim: "restored" } },
    changes: { [`${pod}.volumes.data.persistentVolumeClaim.claimName`]: ["fileserver-data", "restored"] },
  },
  "storage.subPath": {
    given: { storage: { existingClaim: "restored" } },
    set: { storage: { existingClaim: "restored", subPath: "old/files" } },
    changes: { [`${container}.volumeMounts./mnt/fileserver.subPath`]: [undefined, "old/files"] },
  },
  auth: { set: { auth: false }, changes: { [`${config} fileserver.auth.enabled`]: [true, false] } },
  tokenCacheSec: { set: { tokenCacheSec: 600 }, changes: { [`${config} fileserver.auth.tokens_cache_threshold_sec`]: [43200, 600] } },
  maxUploadMib: { set: { maxUploadMib: 10240 }, changes: { [`${config} fileserver.upload.max_upload_size_mb`]: [20480, 10240] } },
  uploadSpool: {
    set: { uploadSpool: "10Gi" },
    changes: {
      [`${pod}.volumes.tmp.emptyDir.sizeLimit`]: ["20Gi", "10Gi"],
      [`${config} fileserver.upload.max_upload_size_mb`]: [20480, 10240],
    },
  },
  batchDelete: { set: { batchDelete: false }, changes: { [`${config} fileserver.delete.allow_batch`]: [true, false] } },
  downloadCacheSec: { set: { downloadCacheSec: 60 }, changes: { [`${config} fileserver.download.cache_timeout_sec`]: [300, 60] } },
  "gunicorn.workers": { set: { gunicorn: { workers: 8 } }, changes: { [`${container}.command.2`]: ["--workers=4", "--workers=8"] } },
  "gunicorn.threads": { set: { gunicorn: { threads: 16 } }, changes: { [`${container}.command.3`]: ["--threads=8", "--threads=16"] } },
  "gunicorn.timeoutSec": { set: { gunicorn: { timeoutSec: 1200 } }, changes: { [`${container}.command.4`]: ["--timeout=600", "--timeout=1200"] } },
  logLevel: { set: { logLevel: "WARNING" }, changes: { [`${config} logging.root.level`]: ["INFO", "WARNING"] } },
};

describe("a setting changes what the server reads there, and nothing else", () => {
  test.each(Object.entries(cases))("%s", (_path, { given, set, changes }) => {
    const before = withOverrides(defaults, given);
    expect(changesBetween(fileserver(before, plainInstallation), fileserver(withOverrides(before, set), plainInstallation))).toStrictEqual(changes);
  });

  test("every setting has its case, and each case sets what it is named after", () => {
    expect(uncovered(defaults, cases)).toEqual([]);
    expect(unset(cases)).toEqual([]);
  });
});
