/* SPDX-License-Identifier: MIT */
/* Whoever wants to know of each attempt of a call: a logger, a listener. */
#ifndef B24_CORE_CALL_ATTEMPT_OBSERVER_H
#define B24_CORE_CALL_ATTEMPT_OBSERVER_H

#include "core/base/buffer.h"
#include "core/base/error.h"

#include <stdint.h>

/* An attempt that has ended. All pointers are borrowed. */
typedef struct b24_attempt {
	const char *method;
	size_t method_length;
	int version;            /* of REST */
	const char *portal;     /* its address, when the attempt began */
	int number;             /* 1 for the first */
	int64_t waited_ms;      /* before it: for the portal's limits, or after a failure */
	int64_t duration_ms;    /* of the transfer */
	long http_status;       /* 0: no reply */
	const b24_error *error; /* its kind B24_OK: the attempt succeeded; without secrets */
	int64_t next_in_ms;     /* until the next attempt; negative: there is none */
	bool new_connection;    /* one was opened for it */
	int64_t bytes_sent, bytes_received;
	const b24_buffer *body; /* what was sent, with its secrets; NULL: nobody has it any more */
} b24_attempt;

typedef struct b24_observer {
	/* NULL: nobody. It may run arbitrary code of the host, as `interrupted` may; false ends the
	 * call. */
	bool (*attempt_ended)(void *context, const b24_attempt *attempt);
	void *context; /* borrowed */
} b24_observer;

#endif
