/* SPDX-License-Identifier: MIT */
#include "zend/batch/split.h"

#include "zend/batch/command_outcome.h"
#include "zend/batch/queue.h"

#include "zend/engine/host.h"

#include "core/call/client.h"
#include "core/call/operating_time.h"

/* For how long nothing of the group may be sent. */
static int64_t pause_of(const php_b24_batch_run *run, size_t first, int64_t now)
{
	int64_t longest = 0;

	for (size_t i = first; i != PHP_B24_NO_COMMAND; i = run->plan.planned[i].next) {
		const zend_string *method = run->plan.planned[i].method;
		int64_t used_up = b24_client_operating_wait_ms(
			php_b24_batch_core(run), ZSTR_VAL(method), ZSTR_LEN(method));
		int64_t held = run->outcomes[i].not_before - now;

		longest = used_up > longest ? used_up : longest;
		longest = held > longest ? held : longest;
	}
	return longest;
}

/* What becomes of a group that has to wait. */
static bool may_wait(php_b24_batch_run *run, size_t first, int64_t now, int64_t pause_ms)
{
	if (b24_client_settings(php_b24_batch_core(run))->wait_for_operating &&
		php_b24_queue_is_in_time(run, first, now, pause_ms)) {
		return true;
	}
	for (size_t i = first; i != PHP_B24_NO_COMMAND; i = run->plan.planned[i].next) {
		php_b24_outcome_fail_used_up(run, i, pause_ms);
	}
	return false;
}

static void insert_sorted(php_b24_flight *flight, size_t number)
{
	size_t at = flight->count++;

	for (; at > 0 && flight->numbers[at - 1] > number; at--) {
		flight->numbers[at] = flight->numbers[at - 1];
	}
	flight->numbers[at] = number;
}

static void take_group(php_b24_batch_run *run, php_b24_flight *flight, size_t first)
{
	for (size_t i = first; i != PHP_B24_NO_COMMAND; i = run->plan.planned[i].next) {
		insert_sorted(flight, i);
		run->outcomes[i].state = PHP_B24_COMMAND_SENT;
	}
}

static size_t bytes_of(const php_b24_batch_run *run, const php_b24_flight *flight)
{
	size_t bytes = 0;

	for (size_t i = 0; i < flight->count; i++) {
		bytes += run->plan.commands.written[flight->numbers[i]].length;
	}
	return bytes;
}

/* Takes the group into the request, or passes it over. False: there is no room for it. */
static bool try_to_take(php_b24_batch_run *run, php_b24_flight *flight, size_t first, int64_t now)
{
	const php_b24_planned *planned = &run->plan.planned[first];
	int64_t pause = pause_of(run, first, now);

	if (pause > 0 && run->plan.halt && flight->count > 0) {
		return false; /* what stands before it need not wait */
	}
	if (pause > 0 && !may_wait(run, first, now, pause)) {
		return !run->halted;
	}
	if (pause > 0 && !run->only_later_left && !run->plan.halt) {
		for (size_t i = first; i != PHP_B24_NO_COMMAND; i = run->plan.planned[i].next) {
			php_b24_queue_later(run, i);
		}
		return true;
	}
	if (flight->count > 0 && (flight->count + planned->size > PHP_B24_BATCH_LENGTH ||
								 bytes_of(run, flight) + planned->bytes > PHP_B24_BATCH_BYTES)) {
		return false;
	}
	take_group(run, flight, first);
	flight->hold_ms = pause > flight->hold_ms ? pause : flight->hold_ms;
	return true;
}

void php_b24_batch_split(php_b24_batch_run *run, php_b24_flight *flight)
{
	int64_t now = b24_host_now_ms(&php_b24_host);

	while (run->cursor < run->plan.count &&
		   run->outcomes[run->cursor].state != PHP_B24_COMMAND_QUEUED) {
		run->cursor++;
	}
	if (run->cursor == run->plan.count && run->later > 0) {
		php_b24_queue_promote_later(run);
	}
	for (size_t i = run->cursor; i < run->plan.count && flight->count < PHP_B24_BATCH_LENGTH; i++) {
		if (run->outcomes[i].state != PHP_B24_COMMAND_QUEUED) {
			continue;
		}
		if (run->plan.planned[i].alone) {
			if (flight->count == 0) {
				take_group(run, flight, i);
				flight->alone = true;
			}
			if (flight->alone || run->plan.halt) {
				return;
			}
		} else if (!try_to_take(run, flight, i, now)) {
			return;
		}
	}
}
