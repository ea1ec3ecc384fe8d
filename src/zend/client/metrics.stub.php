<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * What all processes of the system user on this machine have done with each portal: PHP-FPM workers, queue workers,
 * cron jobs, with `Client` and with `CRest`. The counters begin when the machine starts, and only grow.
 *
 * docs/monitoring.md says what each figure counts. `examples/monitoring` shows them to Prometheus.
 *
 * @phpstan-type Failures array{OutOfMemory: int, InvalidArgument: int, Interrupted: int, Transport: int, Connection: int, Timeout: int, Deadline: int, Protocol: int, Api: int, Auth: int, AccessDenied: int, MethodNotFound: int, RateLimit: int, OperationLimit: int, PortalUnavailable: int, Validation: int}
 * @phpstan-type PortalMetrics array{portal: string, calls: int, callFailures: Failures, callTime: float, callDurations: list<int>, requests: int, requestFailures: Failures, requestTime: float, retries: int, commands: int, commandFailures: Failures, limiterWaits: int, limiterWaited: float, processingTime: float, highestOperating: float, connectionsOpened: int, connectionsReused: int, bytesSent: int, bytesReceived: int, renewals: int, renewalFailures: int}
 *
 * @not-serializable
 */
final class Metrics
{
    private function __construct() {}

    /**
     * The counters of each portal. Portals beyond the 2,047th are counted together, under an empty address.
     *
     * @return array One row for each portal: its address (`portal`) and its counters. Empty if INI `b24.metrics` is off.
     * @phpstan-return list<PortalMetrics>
     */
    public static function read(): array {}

    /**
     * The upper bounds of the buckets of `callDurations`, in seconds. A call is in the first bucket whose bound is not
     * below its duration. The last bucket, behind these, has the calls that took longer.
     *
     * @return list<float>
     */
    public static function bounds(): array {}

    /**
     * The file that the processes share; null if this process counts for itself and the processes that it forks: the
     * directory of INI `b24.runtime_dir` cannot be used, or INI `b24.metrics` is off.
     */
    public static function file(): ?string {}
}
