import type { SecretKey } from "@k8s-config/clearml";
import type { EventDays, Retention } from "@k8s-config/elastic";
import * as fc from "fast-check";
import type { BlackboxExporter, ExporterAccounts, MonitoringSettings, Thresholds } from "../monitoring-settings.ts";

type Labels = Readonly<Record<string, string>>;

/** Settings of who watches. */
export function monitoringSettings(labels: fc.Arbitrary<Labels>, secretKey: fc.Arbitrary<SecretKey>): fc.Arbitrary<MonitoringSettings> {
  const account = fc.record({ username: fc.constantFrom("monitor", "yes", "0x1f"), passwordSecret: secretKey });
  const optional = fc.record<Omit<MonitoringSettings, "prometheus">, never>(
    {
      labels,
      intervalSec: fc.integer({ min: 5, max: 300 }),
      accounts: fc.record<ExporterAccounts, never>({ mongo: account, elastic: account, redis: account }, { requiredKeys: [] }),
      blackbox: fc.record<BlackboxExporter, "address">({ address: fc.constantFrom("blackbox.monitoring.svc:9115", "10.0.0.1:80"), module: fc.constantFrom("http_2xx", "https_internal_ca") }, { requiredKeys: ["address"] }),
      thresholds: fc.record<Thresholds, never>(
        { volumePercent: fc.integer({ min: 10, max: 95 }), indexGib: fc.integer({ min: 1, max: 1000 }), backupHours: fc.integer({ min: 1, max: 1000 }), replicationLagSec: fc.integer({ min: 1, max: 1000 }) },
        { requiredKeys: [] },
      ),
      dashboardLabels: labels,
      runbook: fc.constantFrom("https://wiki.example.com/alerts", "http://wiki.example.com/?page=clearml"),
    },
    { requiredKeys: [] },
  );
  const prometheus = fc.constantFrom<MonitoringSettings["prometheus"]>({ namespace: "monitoring" }, { namespace: "monitoring", podLabels: { "app.kubernetes.io/name": "prometheus" } });
  return fc.tuple(prometheus, optional).map(([peer, rest]) => ({ prometheus: peer, ...rest }));
}

const days = fc.integer({ min: 7, max: 10_000 });
const events = fc.record<EventDays, never>({ log: days, scalar: days, plot: days, debugImage: days }, { requiredKeys: [] });

/** Settings of what Elasticsearch keeps, which say at least one thing that it does not. */
export const retention: fc.Arbitrary<Retention> = fc
  .tuple(
    fc.oneof(events.map((said) => ({ events: said, statisticsMonths: 3 })), fc.record({ events: fc.record({ log: days }) }), fc.record({ statisticsMonths: fc.integer({ min: 1, max: 100 }) })),
    fc.record<Pick<Retention, "schedule" | "eventsPerSecond" | "dryRun">, never>({ schedule: fc.constantFrom("17 3 * * *", "0 0 1 JAN,JUL *"), eventsPerSecond: fc.integer({ min: 1, max: 100_000 }), dryRun: fc.boolean() }, { requiredKeys: [] }),
  )
  .map(([what, how]) => ({ ...what, ...how }));
