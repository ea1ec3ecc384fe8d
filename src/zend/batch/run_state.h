/* A request of a batch that is under way, and what its three stages are: choosing commands for it,
 * sending it, and reading what the portal says of them. */
#ifndef B24_ZEND_BATCH_RUN_STATE_H
#define B24_ZEND_BATCH_RUN_STATE_H

#include "zend/batch/run.h"

typedef struct php_b24_flight {
	php_b24_call call;
	bool alone;      /* its one command is called by itself */
	int64_t hold_ms; /* before it is sent */
	size_t count;
	size_t numbers[PHP_B24_BATCH_LENGTH]; /* ascending */
} php_b24_flight;

static inline b24_client *php_b24_batch_core(const php_b24_batch_run *run)
{
	return php_b24_client_of(run->client)->core;
}

/* --- queue.c: which commands go out next. --- */

/* Takes commands into the request, in one pass over what is queued. */
void php_b24_queue_choose(php_b24_batch_run *run, php_b24_flight *flight);

bool php_b24_queue_is_empty(const php_b24_batch_run *run);

/* Queues a command in its place, or behind the others. */
void php_b24_queue_again(php_b24_batch_run *run, size_t number);
void php_b24_queue_later(php_b24_batch_run *run, size_t number);

/* Whether the command's time is not over when it has waited for so long. */
bool php_b24_queue_is_in_time(
	const php_b24_batch_run *run, size_t number, int64_t now, int64_t pause_ms);

/* --- outcome.c: what becomes of a command. --- */

void php_b24_outcome_conclude(php_b24_batch_run *run, size_t number);

/* Makes the failure that has been thrown the command's outcome; what user code throws goes on its
 * way: false. */
bool php_b24_outcome_take_failure(php_b24_batch_run *run, size_t number);

/* `envelope` may be NULL. */
void php_b24_outcome_fail(
	php_b24_batch_run *run, size_t number, const b24_error *error, const b24_envelope *envelope);

/* Fails a command that was not sent, because its method's operating time is used up. */
void php_b24_outcome_fail_spent(php_b24_batch_run *run, size_t number, int64_t pause_ms);

/* --- replies.c: what a request that has ended says of its commands. --- */

void php_b24_flight_read_replies(php_b24_batch_run *run, php_b24_flight *flight);

/* The same of a command that was called by itself. */
void php_b24_flight_read_reply(php_b24_batch_run *run, php_b24_flight *flight);

void php_b24_kept_reply_free(php_b24_kept_reply *kept);

#endif
