/* SPDX-License-Identifier: MIT */
#include "zend/batch/run.h"

#include "zend/batch/command_outcome.h"
#include "zend/batch/queue.h"
#include "zend/batch/replies.h"
#include "zend/batch/split.h"

#include "zend/engine/compat.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"

/* --- Sending. --- */

/* Sets the key of this request: the user's, with numbers behind it, so that the same commands have
 * the same key when he repeats the batch. */
static void set_idempotency_key(const php_b24_batch_run *run, const php_b24_flight *flight)
{
	size_t first = flight->numbers[0];
	int attempts = run->outcomes[first].attempts;
	zend_string *given = run->options.idempotency_key;
	zval key;

	if (given == NULL) {
		return;
	}
	if (flight->alone && run->plan.planned[first].version != 3) {
		zend_hash_str_del(run->options.of_calls, ZEND_STRL("idempotencyKey"));
		return;
	}
	ZVAL_STR(&key, attempts == 0 ? strpprintf(0, "%s-%zu", ZSTR_VAL(given), first)
								 : strpprintf(0, "%s-%zu-%d", ZSTR_VAL(given), first, attempts));
	zend_hash_str_update(run->options.of_calls, ZEND_STRL("idempotencyKey"), &key);
}

static bool prepare(php_b24_batch_run *run, php_b24_flight *flight)
{
	const php_b24_planned *planned = &run->plan.planned[flight->numbers[0]];
	php_b24_batch_request request = {.commands = &run->plan.commands,
		.numbers = flight->numbers,
		.count = flight->count,
		.halt = run->plan.halt};
	php_b24_body_writer body_writer = php_b24_batch_compose(&request);
	php_b24_call_request call_request = {
		.client = run->client, .options = run->options.of_calls, .kept = true};

	if (flight->alone) {
		call_request.name = planned->method;
		call_request.params = planned->params;
	} else {
		call_request.known = b24_method_at(B24_BATCH);
		call_request.body_writer = &body_writer;
	}
	set_idempotency_key(run, flight);
	if (!php_b24_call_prepare(&flight->call, &call_request)) {
		return false;
	}
	flight->call.request.hold_ms = flight->hold_ms;
	return true;
}

static void count_attempt(php_b24_batch_run *run, const php_b24_flight *flight)
{
	int64_t now = b24_host_now_ms(&php_b24_host);

	for (size_t i = 0; i < flight->count; i++) {
		php_b24_outcome *outcome = &run->outcomes[flight->numbers[i]];

		if (outcome->attempts++ == 0) {
			outcome->first_sent = now;
		}
	}
}

static void remove_flight(php_b24_batch_run *run, size_t index)
{
	php_b24_flight *flight = run->flights[index];

	run->flights[index] = run->flights[--run->flight_count];
	php_b24_call_free(&flight->call);
	efree(flight);
}

/* A failure that the library has thrown before the request was sent is that of all its commands. */
static bool fail_unsent(php_b24_batch_run *run, php_b24_flight *flight)
{
	zval failure;

	if (EG(exception) == NULL ||
		(flight->call.core != NULL && flight->call.core->state != B24_CALL_IDLE) ||
		!php_b24_outcome_take_failure(run, flight->numbers[0])) {
		return false;
	}
	ZVAL_COPY_VALUE(&failure, &run->outcomes[flight->numbers[0]].value);
	for (size_t i = 1; i < flight->count; i++) {
		ZVAL_COPY(&run->outcomes[flight->numbers[i]].value, &failure);
		php_b24_outcome_set_done(run, flight->numbers[i]);
	}
	return true;
}

/* False: an exception is on its way. */
static bool launch(php_b24_batch_run *run, php_b24_flight *flight)
{
	if (prepare(run, flight)) {
		count_attempt(run, flight);
		if (php_b24_call_launch(&flight->call)) {
			return true;
		}
	}
	if (!fail_unsent(run, flight)) {
		return false;
	}
	remove_flight(run, run->flight_count - 1);
	return true;
}

/* As many requests as may be under way at once. False: an exception is on its way. */
static bool send_more(php_b24_batch_run *run)
{
	while (run->flight_count < run->options.concurrency && !php_b24_queue_is_empty(run)) {
		php_b24_flight *flight = ecalloc(1, sizeof *flight);

		run->flights[run->flight_count++] = flight;
		php_b24_batch_split(run, flight);
		if (flight->count == 0) {
			remove_flight(run, run->flight_count - 1);
		} else if (!launch(run, flight)) {
			return false;
		}
	}
	return true;
}

static void tell_progress(php_b24_batch_run *run)
{
	zval arguments[4], result;

	run->requests++;
	if (Z_TYPE(run->options.progress) == IS_UNDEF || php_b24_is_ending()) {
		return;
	}
	ZVAL_LONG(&arguments[0], (zend_long)run->done);
	ZVAL_LONG(&arguments[1], (zend_long)run->plan.count);
	ZVAL_LONG(&arguments[2], run->requests);
	ZVAL_DOUBLE(&arguments[3], (double)(b24_host_now_ms(&php_b24_host) - run->began_at) / 1000);
	ZVAL_UNDEF(&result);
	call_user_function(NULL, NULL, &run->options.progress, &result, 4, arguments);
	zval_ptr_dtor(&result);
}

/* False: an exception is on its way. */
static bool receive(php_b24_batch_run *run, size_t index)
{
	php_b24_flight *flight = run->flights[index];

	if (flight->alone) {
		php_b24_flight_read_reply(run, flight);
	} else {
		php_b24_flight_read_replies(run, flight);
		php_b24_call_report_new_address(&flight->call);
	}
	remove_flight(run, index);
	tell_progress(run);
	return !php_b24_is_ending();
}

/* --- Waiting. --- */

/* What a renewal has thrown is the failure of the request that needed it. */
static bool fail_unauthorized(php_b24_batch_run *run, size_t i)
{
	if (i == run->flight_count) {
		return false;
	}
	run->flights[i]->call.core->state = B24_CALL_IDLE;
	if (!fail_unsent(run, run->flights[i])) {
		return false;
	}
	remove_flight(run, i);
	return true;
}

/* Waits for one of the requests and looks at its reply. False: an exception is on its way. */
static bool wait_for_one(php_b24_batch_run *run)
{
	php_b24_call **calls = safe_emalloc(run->flight_count, sizeof *calls, 0);
	bool arrived;
	size_t i;

	for (i = 0; i < run->flight_count; i++) {
		calls[i] = &run->flights[i]->call;
	}
	i = php_b24_calls_wait(calls, run->flight_count);
	arrived = i < run->flight_count;
	if (!arrived) {
		i = php_b24_calls_unauthorized(calls, run->flight_count);
	}
	efree(calls);
	return arrived ? receive(run, i) : fail_unauthorized(run, i);
}

/* --- All of it. --- */

/* Lets go of what only sending needs. */
static void end_sending(php_b24_batch_run *run)
{
	while (run->flight_count > 0) {
		remove_flight(run, run->flight_count - 1);
	}
	if (run->flights != NULL) {
		efree(run->flights);
		run->flights = NULL;
	}
	php_b24_batch_options_free(&run->options);
	if (run->error.text.host != NULL) {
		b24_command_error_free(&run->error);
	}
	if (run->plan.planned != NULL) {
		php_b24_plan_forget_texts(&run->plan);
	}
	if (run->client != NULL) {
		zend_object *client = run->client;

		run->client = NULL;
		OBJ_RELEASE(client);
	}
}

static void make_room(php_b24_batch_run *run)
{
	size_t count = run->plan.count > 0 ? run->plan.count : 1;

	b24_command_error_init(&run->error, &php_b24_host);
	run->outcomes = ecalloc(count, sizeof *run->outcomes);
	for (size_t i = 0; i < count; i++) {
		ZVAL_UNDEF(&run->outcomes[i].value);
	}
	if (run->plan.halt) {
		run->options.concurrency = 1;
	}
	run->flights = safe_emalloc(run->options.concurrency, sizeof *run->flights, 0);
}

bool php_b24_batch_run_all(
	php_b24_batch_run *run, zend_object *client, HashTable *commands, bool halt)
{
	bool ok;

	GC_ADDREF(client);
	run->client = client;
	run->began_at = b24_host_now_ms(&php_b24_host);
	ok = php_b24_plan_make(&run->plan, client, commands, halt, &run->options);
	if (ok) {
		make_room(run);
	}
	while (ok && (ok = send_more(run)) && run->flight_count > 0) {
		ok = wait_for_one(run);
	}
	end_sending(run);
	return ok && !php_b24_is_ending();
}

void php_b24_batch_run_free(php_b24_batch_run *run)
{
	end_sending(run);
	for (size_t i = 0; run->outcomes != NULL && i < run->plan.count; i++) {
		zval_ptr_dtor(&run->outcomes[i].value);
	}
	if (run->outcomes != NULL) {
		efree(run->outcomes);
		run->outcomes = NULL;
	}
	while (run->kept != NULL) {
		php_b24_kept_reply *next = run->kept->next;

		php_b24_kept_reply_free(run->kept);
		run->kept = next;
	}
	php_b24_plan_free(&run->plan);
}
