<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use OpenTelemetry\API\Trace\SpanKind;
use OpenTelemetry\API\Trace\StatusCode;
use OpenTelemetry\API\Trace\TracerInterface;

/**
 * From now on each request to a portal is a span of OpenTelemetry, a child of the span that is active. Call it once
 * in each PHP request, where you set up OpenTelemetry:
 *
 *     trace_b24(Globals::tracerProvider()->getTracer('b24'));
 *
 * It must not throw: what a listener throws ends the call.
 */
function trace_b24(TracerInterface $tracer): void
{
    B24\Client::observe(static function (B24\Attempt $attempt) use ($tracer): void {
        try {
            record_span($tracer, $attempt);
        } catch (Throwable $e) {
            error_log("no span of $attempt->method: {$e->getMessage()}");
        }
    });
}

/** An attempt has ended when it is reported: the span gets its beginning afterwards. */
function record_span(TracerInterface $tracer, B24\Attempt $attempt): void
{
    $end = (int) (microtime(true) * 1e6) * 1000;
    $span = $tracer->spanBuilder($attempt->method)
        ->setSpanKind(SpanKind::KIND_CLIENT)
        ->setStartTimestamp($end - (int) ($attempt->duration * 1e9))
        ->setAttribute('server.address', (string) parse_url($attempt->portal, PHP_URL_HOST))
        ->setAttribute('http.request.method', 'POST')
        ->setAttribute('http.request.size', $attempt->bytesSent)
        ->setAttribute('http.response.size', $attempt->bytesReceived)
        ->setAttribute('b24.portal', $attempt->portal)
        ->setAttribute('b24.method', $attempt->method)
        ->setAttribute('b24.waited', $attempt->waited)
        ->setAttribute('b24.new_connection', $attempt->newConnection)
        ->startSpan();
    if ($attempt->httpStatus > 0) {
        $span->setAttribute('http.response.status_code', $attempt->httpStatus);
    }
    if ($attempt->number > 1) {
        $span->setAttribute('http.request.resend_count', $attempt->number - 1);
    }
    if ($attempt->commands !== []) {
        $span->setAttribute('b24.commands', $attempt->commands);
    }
    if ($attempt->failure !== null) {
        $span->setAttribute('error.type', $attempt->failure);
        $span->setStatus(StatusCode::STATUS_ERROR, $attempt->cause ?? '');
    }
    $span->end($end);
}
