/**
 * The watchdog for non-responsive experiments: it stops tasks that run, but have not reported for a while
 * (`services.tasks.non_responsive_tasks_watchdog`, clearml-server apiserver/config/default/services/tasks.conf).
 */
export interface Watchdog {
  /** Whether it stops anything. @example false */
  readonly enabled: boolean;
  /**
   * Seconds without a report after which a task in progress is set to `stopped`. Longer than the longest time for which
   * a healthy task is silent, and not below the interval.
   * @minimum 1
   * @example 21600
   */
  readonly thresholdSec: number;
  /** Seconds between two looks, and before the first. The server would spin at 0. @minimum 1 @example 600 */
  readonly intervalSec: number;
}

export const defaultWatchdog: Watchdog = { enabled: true, thresholdSec: 7200, intervalSec: 900 };
