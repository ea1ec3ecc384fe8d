/* SPDX-License-Identifier: MIT */
#include "zend/batch/queue.h"

void php_b24_queue_later(php_b24_batch_run *run, size_t number)
{
	run->outcomes[number].state = PHP_B24_COMMAND_LATER;
	run->later++;
}

void php_b24_queue_again(php_b24_batch_run *run, size_t number)
{
	run->outcomes[number].state = PHP_B24_COMMAND_QUEUED;
	run->cursor = number < run->cursor ? number : run->cursor;
}

void php_b24_queue_promote_later(php_b24_batch_run *run)
{
	for (size_t i = 0; i < run->plan.count && run->later > 0; i++) {
		if (run->outcomes[i].state == PHP_B24_COMMAND_LATER) {
			run->later--;
			php_b24_queue_again(run, i);
		}
	}
	run->only_later_left = true;
}

bool php_b24_queue_is_in_time(
	const php_b24_batch_run *run, size_t number, int64_t now, int64_t pause_ms)
{
	const php_b24_outcome *outcome = &run->outcomes[number];
	int64_t begun = outcome->attempts > 0 ? outcome->first_sent : now;

	return run->options.timeout_ms <= 0 || now - begun + pause_ms < run->options.timeout_ms;
}

bool php_b24_queue_is_empty(const php_b24_batch_run *run)
{
	return run->halted || (run->cursor == run->plan.count && run->later == 0);
}
