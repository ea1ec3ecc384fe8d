<?php
// SPDX-License-Identifier: MIT
// What examples/monitoring/tracing.php uses of OpenTelemetry, which is not installed here.

namespace OpenTelemetry\API\Trace;

interface SpanKind
{
	public const KIND_CLIENT = 1;
}

interface StatusCode
{
	public const STATUS_ERROR = 'Error';
}

interface SpanInterface
{
	/** @param bool|int|float|string|list<mixed>|null $value */
	public function setAttribute(string $key, bool|int|float|string|array|null $value): SpanInterface;

	public function setStatus(string $code, ?string $description = null): SpanInterface;

	public function end(?int $endEpochNanos = null): void;
}

interface SpanBuilderInterface
{
	/** @param SpanKind::KIND_* $spanKind */
	public function setSpanKind(int $spanKind): SpanBuilderInterface;

	public function setStartTimestamp(int $timestampNanos): SpanBuilderInterface;

	public function setAttribute(string $key, mixed $value): SpanBuilderInterface;

	public function startSpan(): SpanInterface;
}

interface TracerInterface
{
	public function spanBuilder(string $spanName): SpanBuilderInterface;
}
