/* SPDX-License-Identifier: MIT */
/* What a call is made of. */
#ifndef B24_CORE_CALL_CALL_STATE_H
#define B24_CORE_CALL_CALL_STATE_H

#include "core/base/error.h"
#include "core/http/transfer_figures.h"
#include "core/http/transfer_state.h"
#include "core/portal/address.h"
#include "core/portal/envelope.h"

typedef struct b24_client b24_client;

/* What a call asks for. All pointers are borrowed until the call is done. */
typedef struct b24_request {
	const char *method; /* valid, see b24_is_method_name */
	size_t method_length;
	int version;                /* of REST: 2 or 3 */
	bool read_only;             /* it only reads: sending it twice does no harm */
	bool idempotent;            /* it carries an idempotency key of REST 3.0 */
	bool file_reply;            /* it returns a file: a reply that is not JSON is the result */
	bool unmetered;             /* its own operating time is not counted, as a batch's */
	int64_t timeout_ms;         /* of the whole call; negative: the client's, 0: no limit */
	int64_t attempt_timeout_ms; /* likewise, of one attempt */
	int64_t hold_ms;            /* nothing is sent before that; counts as part of the call */
	int retries;                /* attempts after the first; negative: the client's */
	bool keep_reply;            /* the lines of the reply's head are kept */
} b24_request;

typedef enum b24_call_status {
	B24_CALL_IDLE = 0,
	B24_CALL_WAITING,   /* until `resume_at`: for the limiter, or for another attempt */
	B24_CALL_UNDER_WAY, /* the transfer is */
	B24_CALL_DONE       /* `error` says how it ended */
} b24_call_status;

typedef struct b24_call {
	b24_client *client;               /* borrowed */
	struct b24_call *previous, *next; /* the client's calls */
	b24_request request;
	b24_call_status state;
	b24_buffer url;                   /* holds the secret */
	b24_buffer query;                 /* "?name=value", from the caller; empty: none */
	struct curl_slist *extra_headers; /* owned; the caller adds the headers of this call alone */
	struct curl_slist *headers;       /* owned; all of them; NULL: the client's own are sent */
	b24_body body;                    /* the caller marshals the parameters into it */
	size_t plain_length;              /* of the body's text without the token; 0: not known yet */
	b24_deadline deadline;            /* of all attempts and waits; 0: not begun yet */
	int64_t timeout_ms;               /* from which the deadline follows */
	b24_deadline attempt_ends;
	int64_t began_at;      /* the attempt */
	int64_t resume_at;     /* while waiting */
	int64_t waiting_since; /* since the attempt before, or the launch */
	int64_t held_since;    /* by the portal's limits; 0: they do not hold it back */
	int64_t started_at;    /* with the deadline */
	int64_t ended_at;
	bool launched;
	b24_error_kind thrown; /* what its maker has thrown instead of its error; B24_OK: nothing */
	int attempts;          /* begun so far */
	unsigned token_number; /* of the client's token that it was sent with */
	bool renewed;          /* the caller's mark: it is sent again with a new token */
	unsigned generation;   /* of the pool, when launched */
	b24_address address;   /* owned; where a redirect led; no portal: there was none */
	bool followed;         /* a redirect; there is no second one in an attempt */
	bool moved;            /* the client has adopted another address */
	bool maybe_executed;   /* by one of the attempts */
	b24_transfer transfer; /* holds the reply that the envelope points into */
	b24_transfer_figures figures; /* of the last attempt that has ended */
	b24_envelope envelope;
	b24_error error;
} b24_call;

/* What a request says, or else its client. */
static inline int64_t b24_request_or_client(int64_t of_request, int64_t of_client)
{
	return of_request >= 0 ? of_request : of_client;
}

#endif
