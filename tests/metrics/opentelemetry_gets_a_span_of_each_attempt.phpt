--TEST--
examples/monitoring/tracing.php: OpenTelemetry's own exporter gets a span of each attempt, in time and below the active one; ./dev test installs it
--EXTENSIONS--
b24
ctype
mbstring
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../.dev/opentelemetry/vendor/open-telemetry/sdk/Trace/TracerProvider.php')) die('skip no open-telemetry/sdk in .dev/opentelemetry');
?>
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
require __DIR__ . '/../../.dev/opentelemetry/vendor/autoload.php';
require __DIR__ . '/../../examples/monitoring/tracing.php';

use OpenTelemetry\SDK\Trace\SpanExporter\InMemoryExporter;
use OpenTelemetry\SDK\Trace\SpanProcessor\SimpleSpanProcessor;
use OpenTelemetry\SDK\Trace\TracerProvider;

$portal = Portal::start(['plain' => true, 'secret' => 'verysecretcode1234']);
define('C_REST_BLOCK_LOG', true);
define('C_REST_WEB_HOOK_URL', $portal->webhook);
$exporter = new InMemoryExporter();
$provider = new TracerProvider(new SimpleSpanProcessor($exporter));
$tracer = $provider->getTracer('test');
trace_b24($tracer);
$b24 = new B24\Client($portal->webhook, ['allowHttp' => true]);
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'], 'user.current');
$portal->fault('delay', ['ms' => 120], 'profile');
$began = microtime(true);
$job = $tracer->spanBuilder('job')->startSpan();
$scope = $job->activate();
$b24->user->current();
$b24->call('profile');
$b24->batch(['user.current', ['crm.deal.get', ['id' => 1]]]);
B24\CRest::call('test.echo');
try { $b24->call('no.such'); } catch (B24\Exception\MethodNotFound) { }
$scope->detach();
$job->end();
$provider->forceFlush();
$ended = microtime(true);
$spans = $exporter->getSpans();
$parent = end($spans);
foreach ($spans as $span) {
	$a = $span->getAttributes()->toArray();
	echo $span->getName(), ' ', $span->getKind() === OpenTelemetry\API\Trace\SpanKind::KIND_CLIENT ? 'client' : 'internal', ' ', $a['http.response.status_code'] ?? '-', isset($a['http.request.resend_count']) ? " resent {$a['http.request.resend_count']}" : '', isset($a['error.type']) ? " {$a['error.type']}" : '', isset($a['b24.commands']) ? ' ' . implode(',', $a['b24.commands']) : '',
		' ', $span->getStatus()->getCode(), $span === $parent ? '' : ($span->getParentSpanId() === $parent->getSpanId() ? ' below' : ' elsewhere'),
		$span->getStartEpochNanos() / 1e9 >= $began - 0.01 && $span->getEndEpochNanos() / 1e9 <= $ended + 0.01 && $span->getEndEpochNanos() >= $span->getStartEpochNanos() ? '' : ' at another time',
		$span->getName() === 'profile' && $span->getEndEpochNanos() - $span->getStartEpochNanos() < 0.1e9 ? ' too short' : '', "\n";
}
$all = print_r(array_map(fn ($s) => [$s->getName(), $s->getAttributes()->toArray(), $s->getStatus()->getDescription()], $spans), true);
echo str_contains($all, $portal->secret) ? "a secret\n" : "no secret\n", count($spans) - 1 === count($portal->requests()) ? "a span of each request\n" : count($portal->requests()) . "\n";
// What the exporter throws is not the call's fault.
trace_b24(new class implements OpenTelemetry\API\Trace\TracerInterface {
	public function spanBuilder(string $spanName): OpenTelemetry\API\Trace\SpanBuilderInterface { throw new RuntimeException('the collector is away'); }
	public function isEnabled(): bool { return true; }
});
ini_set('error_log', '/dev/null');
echo $b24->call('profile')->result['ID'], "\n";
?>
--EXPECT--
user.current client 503 RateLimit Error below
user.current client 200 resent 1 Unset below
profile client 200 Unset below
batch client 200 user.current,crm.deal.get Unset below
test.echo client 200 Unset below
no.such client 404 MethodNotFound Error below
job internal - Unset
no secret
a span of each request
1
