/* SPDX-License-Identifier: MIT */
#include "zend/batch/replies.h"

#include "zend/batch/command_outcome.h"
#include "zend/batch/queue.h"

#include "zend/call/throw_error.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"

#include "core/base/portable.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/operating_time.h"
#include "core/call/retry.h"

static php_b24_kept_reply *keep_reply(php_b24_batch_run *run, b24_call *core)
{
	php_b24_kept_reply *kept = ecalloc(1, sizeof *kept);

	kept->http_status = core->transfer.status;
	b24_call_take_reply(core, &kept->text, &kept->envelope);
	kept->next = run->kept;
	run->kept = kept;
	return kept;
}

void php_b24_kept_reply_free(php_b24_kept_reply *kept)
{
	b24_buffer_free(&kept->text);
	b24_envelope_free(&kept->envelope);
	efree(kept);
}

static void fail_without_reply(php_b24_batch_run *run, size_t number)
{
	b24_error error;

	b24_error_clear(&error);
	b24_error_set(&error, B24_ERROR_PROTOCOL, "The reply to the batch says nothing about it");
	error.maybe_executed = true;
	php_b24_outcome_fail(run, number, &error, NULL);
}

/* Whether the command may go out again without those that it went with. */
static bool may_go_alone(const php_b24_batch_run *run, size_t number)
{
	const php_b24_planned *planned = &run->plan.planned[number];

	return planned->first == number && (run->plan.halt || planned->size == 1);
}

static int64_t pause_before_another(const b24_error *error, int attempts)
{
	b24_attempt_facts facts = {.number = attempts};
	uint32_t random = 0;

	if (!b24_random(&random, sizeof random)) {
		random = UINT32_MAX / 2;
	}
	return b24_retry_pause_ms(error, &facts, random);
}

/* Queues a command again that the portal has refused before it was executed. */
static bool try_again(php_b24_batch_run *run, size_t number)
{
	php_b24_outcome *outcome = &run->outcomes[number];
	const b24_error *error = &run->error.error;
	int64_t now = b24_host_now_ms(&php_b24_host);
	int64_t pause;

	if (!may_go_alone(run, number)) {
		return false;
	}
	if (b24_command_error_is_misplaced(&run->error) && run->plan.planned[number].size == 1) {
		run->plan.planned[number].alone = true;
	} else {
		pause = pause_before_another(error, outcome->attempts);
		if (!(error->kind == B24_ERROR_RATE_LIMIT ||
				(error->kind == B24_ERROR_OPERATION_LIMIT &&
					b24_client_settings(php_b24_batch_core(run))->wait_for_operating)) ||
			outcome->attempts > run->options.retries ||
			!php_b24_queue_is_in_time(run, number, now, pause)) {
			return false;
		}
		outcome->not_before = now + pause;
	}
	if (run->plan.halt) {
		php_b24_queue_again(run, number);
	} else {
		php_b24_queue_later(run, number);
	}
	return true;
}

static void read_error(php_b24_batch_run *run, size_t number, const b24_command_reply *reply)
{
	const zend_string *method = run->plan.planned[number].method;
	b24_error *error = &run->error.error;

	b24_command_error_read(&run->error, php_b24_batch_core(run), &reply->error);
	if (error->kind == B24_ERROR_OPERATION_LIMIT) {
		if (reply->time.type == B24_JSON_OBJECT) {
			error->retry_after = b24_operating_reset_in(reply->time.text, reply->time.length);
		}
		b24_client_note_operating_refusal(
			php_b24_batch_core(run), ZSTR_VAL(method), ZSTR_LEN(method), error->retry_after);
	}
	if (!try_again(run, number)) {
		php_b24_outcome_fail(run, number, error, &run->error.envelope);
	}
}

/* What the reply says of one command. False: with `halt`, the portal went no further. */
static bool read_command(php_b24_batch_run *run, size_t number, const b24_command_reply *reply,
	const php_b24_kept_reply *kept)
{
	php_b24_outcome *outcome = &run->outcomes[number];
	const zend_string *method = run->plan.planned[number].method;

	if (reply->time.type == B24_JSON_OBJECT) {
		b24_client_note_operating_time(php_b24_batch_core(run), ZSTR_VAL(method), ZSTR_LEN(method),
			reply->time.text, reply->time.length);
	}
	if (reply->error.type > B24_JSON_NULL) {
		read_error(run, number, reply);
		return !run->plan.halt;
	}
	if (b24_slice_present(&reply->result)) {
		outcome->kept = kept;
		outcome->reply = *reply;
		php_b24_outcome_set_done(run, number);
	} else {
		fail_without_reply(run, number);
	}
	return true;
}

static void read_commands(php_b24_batch_run *run, const php_b24_flight *flight,
	const b24_command_reply *replies, const php_b24_kept_reply *kept)
{
	bool goes_on = true;

	for (size_t i = 0; i < flight->count; i++) {
		if (goes_on || b24_command_has_reply(&replies[i])) {
			goes_on = read_command(run, flight->numbers[i], &replies[i], kept) && goes_on;
		} else {
			php_b24_queue_again(run, flight->numbers[i]);
		}
	}
}

void php_b24_flight_read_replies(php_b24_batch_run *run, php_b24_flight *flight)
{
	b24_call *core = flight->call.core;
	b24_command_reply replies[PHP_B24_BATCH_LENGTH];
	const b24_json_slice *result;
	php_b24_kept_reply *kept;

	if (core->error.kind != B24_OK) {
		for (size_t i = 0; i < flight->count; i++) {
			const php_b24_planned *planned = &run->plan.planned[flight->numbers[i]];

			php_b24_throw(core, ZSTR_VAL(planned->method), planned->known);
			php_b24_outcome_take_failure(run, flight->numbers[i]);
		}
		return;
	}
	kept = keep_reply(run, core);
	result = &kept->envelope.result;
	if (run->plan.commands.version == 3) {
		b24_batch_reply_read_list(result, flight->count, replies);
	} else {
		b24_batch_reply_read(result, flight->numbers, flight->count, replies);
	}
	read_commands(run, flight, replies, kept);
}

void php_b24_flight_read_reply(php_b24_batch_run *run, php_b24_flight *flight)
{
	size_t number = flight->numbers[0];
	const php_b24_kept_reply *kept;

	if (php_b24_call_take(&flight->call, &run->outcomes[number].value)) {
		kept = keep_reply(run, flight->call.core);
		run->outcomes[number].reply.result = kept->envelope.result;
		run->outcomes[number].kept = kept; /* for its rows */
		php_b24_outcome_set_done(run, number);
	} else {
		php_b24_outcome_take_failure(run, number);
	}
}
