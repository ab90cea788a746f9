import { scheduleProblem } from "./cron.ts";
import type { Finding, Rule } from "./rules.ts";

/** What Elasticsearch does not keep is gone: whoever says so has to say what. */
const retentionDeletes: Rule = ({ elastic }, { retention }) => {
  if (retention === undefined) return [];
  const path = elastic?.external === undefined ? "elastic.retention" : "elastic.external.retention";
  const { events = {}, statisticsMonths, schedule } = retention;
  const findings: Finding[] = [];
  const unread = schedule === undefined ? undefined : scheduleProblem(schedule);
  if (unread !== undefined) findings.push({ path: `${path}.schedule`, value: schedule, reason: unread, remedy: "Write one such as 17 3 * * *" });
  if (Object.values(events).every((days) => days === undefined) && statisticsMonths === undefined) {
    findings.push({ path, value: retention, reason: "deletes nothing", remedy: "Say events or statisticsMonths, or leave it out", warning: true });
  }
  if (events.debugImage !== undefined) {
    findings.push({
      path: `${path}.events.debugImage`,
      value: events.debugImage,
      reason: "deletes where debug images lie, and not the images: asynchronous delete would no longer find their files when their task is deleted",
      remedy: "Leave it out, and delete old tasks instead; or make sure that the files are deleted by their age",
      warning: true,
    });
  }
  return findings;
};

const blackboxReaches: Rule = ({ monitoring, exposure }) => {
  if (monitoring?.blackbox === undefined || !("host" in exposure) || !/^(localhost|127\.|\[?::1)/.test(exposure.host)) return [];
  return [{ path: "monitoring.blackbox", value: monitoring.blackbox, reason: `would call ${exposure.host}, which is the exporter itself`, remedy: "Leave it out, or expose the installation at a name or address of a node" }];
};

const labelsOwn: Rule = ({ monitoring }) =>
  (["labels", "dashboardLabels"] as const).flatMap((field) =>
    Object.keys(monitoring?.[field] ?? {}).flatMap((name): Finding[] =>
      name === "app.kubernetes.io/part-of" || name === "app.kubernetes.io/instance"
        ? [{ path: `monitoring.${field}.${name}`, keys: ["monitoring", field, name], ofKey: true, reason: "is a label of the project's own", remedy: "Leave it out" }]
        : [],
    ),
  );

export const monitoringRules: readonly Rule[] = [retentionDeletes, blackboxReaches, labelsOwn];
