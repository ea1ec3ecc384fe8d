/* SPDX-License-Identifier: MIT */
#include "zend/client/metrics.h"

#include "zend/call/shared_metrics.h"
#include "zend/engine/compat.h"
#include "zend/engine/host.h"
#include "zend/engine/object.h"

#include "metrics_arginfo.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &handlers;
	return object;
}

ZEND_METHOD(B24_Metrics, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* --- Rows. --- */

static void add_count(zval *to, const char *name, const b24_counter *counter)
{
	add_assoc_long(to, name, (zend_long)b24_counted(counter));
}

static void add_seconds(zval *to, const char *name, uint64_t count, double of_a_second)
{
	add_assoc_double(to, name, (double)count / of_a_second);
}

/* `total` is what all kinds add up to, the successes too. */
static void add_kinds(zval *to, const char *total, const char *failures, const b24_counter *counts)
{
	zend_long sum = (zend_long)b24_counted(&counts[B24_OK]);
	zval by_kind;

	array_init_size(&by_kind, B24_ERROR_VALIDATION);
	for (int kind = B24_OK + 1; kind <= B24_ERROR_VALIDATION; kind++) {
		zend_long count = (zend_long)b24_counted(&counts[kind]);

		sum += count;
		add_assoc_long(&by_kind, b24_error_kind_name((b24_error_kind)kind), count);
	}
	add_assoc_long(to, total, sum);
	add_assoc_zval(to, failures, &by_kind);
}

static void add_durations(zval *to, const b24_counters *counters)
{
	zval durations;

	array_init_size(&durations, B24_DURATION_BOUNDS + 1);
	for (size_t i = 0; i <= B24_DURATION_BOUNDS; i++) {
		add_next_index_long(&durations, (zend_long)b24_counted(&counters->durations[i]));
	}
	add_assoc_zval(to, "callDurations", &durations);
}

static void make_row(zval *row, const char *portal, const b24_counters *counters)
{
	int64_t now = b24_host_now_ms(&php_b24_host);

	array_init_size(row, 32);
	add_assoc_string(row, "portal", portal);
	add_kinds(row, "calls", "callFailures", counters->calls);
	add_seconds(row, "callTime", b24_counted(&counters->call_ms), 1e3);
	add_durations(row, counters);
	add_kinds(row, "requests", "requestFailures", counters->requests);
	add_seconds(row, "requestTime", b24_counted(&counters->request_ms), 1e3);
	add_count(row, "retries", &counters->retries);
	add_kinds(row, "commands", "commandFailures", counters->commands);
	add_count(row, "limiterWaits", &counters->limiter_waits);
	add_seconds(row, "limiterWaited", b24_counted(&counters->limiter_waited_ms), 1e3);
	add_seconds(row, "processingTime", b24_counted(&counters->processing_us), 1e6);
	add_seconds(
		row, "highestOperating", (uint64_t)b24_counted_operating_peak_ms(counters, now), 1e3);
	add_count(row, "connectionsOpened", &counters->connections_opened);
	add_count(row, "connectionsReused", &counters->connections_reused);
	add_count(row, "bytesSent", &counters->bytes_sent);
	add_count(row, "bytesReceived", &counters->bytes_received);
	add_count(row, "renewals", &counters->renewals);
	add_count(row, "renewalFailures", &counters->renewal_failures);
}

/* --- Methods. --- */

ZEND_METHOD(B24_Metrics, read)
{
	char portal[B24_COUNTED_PORTAL_SIZE];
	const b24_counters *counters;
	b24_metrics *metrics;
	size_t at = 0;
	zval row;

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	metrics = php_b24_metrics();
	if (metrics == NULL) {
		return;
	}
	b24_metrics_follow(metrics, b24_host_now_ms(&php_b24_host), true);
	while ((counters = b24_metrics_next(metrics, &at, portal)) != NULL) {
		make_row(&row, portal, counters);
		add_next_index_zval(return_value, &row);
	}
}

ZEND_METHOD(B24_Metrics, bounds)
{
	ZEND_PARSE_PARAMETERS_NONE();
	array_init_size(return_value, B24_DURATION_BOUNDS);
	for (size_t i = 0; i < B24_DURATION_BOUNDS; i++) {
		add_next_index_double(return_value, (double)b24_duration_bounds_ms[i] / 1e3);
	}
}

ZEND_METHOD(B24_Metrics, file)
{
	zend_string *path;

	ZEND_PARSE_PARAMETERS_NONE();
	path = php_b24_metrics_file();
	if (path != NULL) {
		RETURN_STR(path);
	}
}

void php_b24_register_metrics(void)
{
	zend_class_entry *ce = register_class_B24_Metrics();

	ce->create_object = create;
	php_b24_init_handlers(&handlers);
}
