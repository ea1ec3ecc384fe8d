/* SPDX-License-Identifier: MIT */
/* What a batch that is being sent holds: its plan, what became of each command, and the requests
 * that are under way. This header has no unit of its own. */
#ifndef B24_ZEND_BATCH_RUN_STATE_H
#define B24_ZEND_BATCH_RUN_STATE_H

#include "zend/batch/options.h"
#include "zend/batch/plan.h"

#include "core/call/command_error.h"
#include "core/portal/batch_reply.h"

/* A reply that stays as it came, for whoever decodes parts of it. */
typedef struct php_b24_kept_reply {
	struct php_b24_kept_reply *next; /* owned */
	b24_buffer text;                 /* owned */
	b24_envelope envelope;           /* owned; points into the text */
	long http_status;
} php_b24_kept_reply;

typedef enum php_b24_command_state {
	PHP_B24_COMMAND_QUEUED = 0,
	PHP_B24_COMMAND_LATER, /* queued behind the others: the portal does not want it yet */
	PHP_B24_COMMAND_SENT,
	PHP_B24_COMMAND_DONE /* there is an outcome. Never reached: the command was not executed */
} php_b24_command_state;

typedef struct php_b24_outcome {
	php_b24_command_state state;
	int attempts;       /* so far */
	int64_t first_sent; /* when the first of them began; by the host's clock, as below */
	int64_t not_before; /* when it may be sent again */
	zval value;         /* owned; a Response, or the exception; undefined: `reply` tells */
	const php_b24_kept_reply *kept; /* borrowed */
	b24_command_reply reply;        /* slices of `kept` */
} php_b24_outcome;

/* A request of the batch that is under way. */
typedef struct php_b24_flight {
	php_b24_call call;
	bool alone;      /* its one command is called by itself */
	int64_t hold_ms; /* before it is sent */
	size_t count;
	size_t numbers[PHP_B24_BATCH_LENGTH]; /* ascending */
} php_b24_flight;

/* Hangs on an object from begin to end. */
typedef struct php_b24_batch_run {
	zend_object *client; /* owned reference; NULL: the run has ended */
	php_b24_batch_options options;
	php_b24_plan plan;
	php_b24_outcome *outcomes; /* owned; by the commands' numbers */
	php_b24_kept_reply *kept;  /* owned list */
	php_b24_flight **flights;  /* owned; `flight_count` of them, room for `concurrency` */
	size_t flight_count;
	size_t cursor; /* before it nothing is queued */
	size_t later;  /* how many commands are queued behind the others */
	bool only_later_left;
	bool halted;
	size_t done;        /* commands that have an outcome */
	zend_long requests; /* that have been answered, or have failed */
	int64_t began_at;
	b24_command_error error; /* owned; for reading one at a time */
} php_b24_batch_run;

static inline b24_client *php_b24_batch_core(const php_b24_batch_run *run)
{
	return php_b24_client_of(run->client)->core;
}

#endif
