<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What all processes of this machine have done with Bitrix24, for Prometheus. Put it where only Prometheus can reach it,
 * and let it run in the PHP-FPM pool of your application, or as the same user: see README.md.
 */

/** One metric: its head, and a line for each portal. */
final class Metric
{
    private string $text;

    public function __construct(private readonly string $name, string $type, string $help)
    {
        $this->text = "# HELP $name $help\n# TYPE $name $type\n";
    }

    /** @param array<string, string> $labels */
    public function add(array $labels, int|float $value, string $suffix = ''): void
    {
        $pairs = [];
        foreach ($labels as $label => $text) {
            $pairs[] = $label . '="' . strtr($text, ['\\' => '\\\\', '"' => '\\"', "\n" => '\\n']) . '"';
        }
        $this->text .= $this->name . $suffix . ($pairs === [] ? '' : '{' . implode(',', $pairs) . '}') . ' ' . json_encode($value, JSON_THROW_ON_ERROR) . "\n";
    }

    public function text(): string
    {
        return $this->text;
    }
}

$rows = B24\Metrics::read();
$portal = static fn (string $address): array => ['portal' => $address === '' ? '(others)' : preg_replace('~^https://~', '', $address) ?? $address];
$metrics = [];

// Name, type, help, key of the row.
$plain = [
    ['b24_calls_total', 'counter', 'Calls that have ended.', 'calls'],
    ['b24_requests_total', 'counter', 'HTTP requests, retries included.', 'requests'],
    ['b24_request_seconds_total', 'counter', 'Time that requests took.', 'requestTime'],
    ['b24_retries_total', 'counter', 'Requests that were not the first of their call.', 'retries'],
    ['b24_commands_total', 'counter', 'Commands of batches.', 'commands'],
    ['b24_limiter_waits_total', 'counter', 'How often the limiter has held a call back.', 'limiterWaits'],
    ['b24_limiter_waited_seconds_total', 'counter', 'For how long it has.', 'limiterWaited'],
    ['b24_processing_seconds_total', 'counter', 'Time that the portal has worked, as it says.', 'processingTime'],
    ['b24_highest_operating_seconds', 'gauge', 'The highest operating time of a method in the last minutes; 480 is the limit.', 'highestOperating'],
    ['b24_connections_opened_total', 'counter', 'Connections that were opened.', 'connectionsOpened'],
    ['b24_connections_reused_total', 'counter', 'Requests over a connection that was open already.', 'connectionsReused'],
    ['b24_sent_bytes_total', 'counter', 'Bytes of requests, before TLS.', 'bytesSent'],
    ['b24_received_bytes_total', 'counter', 'Bytes of replies, before TLS.', 'bytesReceived'],
    ['b24_renewals_total', 'counter', 'Access tokens that were renewed.', 'renewals'],
    ['b24_renewal_failures_total', 'counter', 'Renewals that have failed.', 'renewalFailures'],
];
foreach ($plain as [$name, $type, $help, $key]) {
    $metrics[] = $metric = new Metric($name, $type, $help);
    foreach ($rows as $row) {
        $metric->add($portal($row['portal']), $row[$key]);
    }
}

$failures = [
    ['b24_call_failures_total', 'Calls that have failed, by kind.', 'callFailures'],
    ['b24_request_failures_total', 'Requests that have failed, by kind.', 'requestFailures'],
    ['b24_command_failures_total', 'Commands of batches that have failed, by kind.', 'commandFailures'],
];
foreach ($failures as [$name, $help, $key]) {
    $metrics[] = $metric = new Metric($name, 'counter', $help);
    foreach ($rows as $row) {
        foreach ($row[$key] as $kind => $count) {
            $metric->add($portal($row['portal']) + ['kind' => $kind], $count);
        }
    }
}

$metrics[] = $metric = new Metric('b24_call_duration_seconds', 'histogram', 'How long calls took, with waits and retries.');
foreach ($rows as $row) {
    $sum = 0;
    foreach ([...B24\Metrics::bounds(), INF] as $i => $bound) {
        $sum += $row['callDurations'][$i] ?? 0;
        $metric->add($portal($row['portal']) + ['le' => $bound === INF ? '+Inf' : (string) $bound], $sum, '_bucket');
    }
    $metric->add($portal($row['portal']), $row['callTime'], '_sum');
    $metric->add($portal($row['portal']), $sum, '_count');
}

$metrics[] = $metric = new Metric('b24_metrics_shared', 'gauge', '1: all processes of this user count together. 0: only this one is shown.');
$metric->add([], B24\Metrics::file() !== null ? 1 : 0);

header('Content-Type: text/plain; version=0.0.4; charset=utf-8');
foreach ($metrics as $metric) {
    echo $metric->text();
}
