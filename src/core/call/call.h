/* A call of a REST method: everything that it holds from the parameters to the reply.
 *
 * Several calls may be under way at once. Each is a small state machine that waits for the portal's
 * limits, sends, waits for the reply, and begins again where that is safe; b24_calls_wait drives
 * any number of them. What a call holds hangs on its client until b24_call_release, so that a host
 * whose stack is unwound by longjmp loses nothing: freeing the client ends what is left of its
 * calls. */
#ifndef B24_CORE_CALL_CALL_H
#define B24_CORE_CALL_CALL_H

#include "core/portal/address.h"
#include "core/call/client.h"
#include "core/portal/envelope.h"
#include "core/http/transfer.h"

/* What a call asks for. All pointers are borrowed until the call is done. */
typedef struct b24_request {
	const char *method; /* valid, see b24_is_method_name */
	size_t method_length;
	int version;                /* of REST: 2 or 3 */
	bool read_only;             /* it only reads: sending it twice does no harm */
	bool idempotent;            /* it carries an idempotency key of REST 3.0 */
	bool file_reply;            /* it returns a file: what is no JSON is the result */
	bool unmetered;             /* its own operating time is not counted, as a batch's */
	int64_t timeout_ms;         /* of the whole call; negative: the client's, 0: no limit */
	int64_t attempt_timeout_ms; /* likewise, of one exchange */
	int64_t hold_ms;            /* nothing is sent before that; counts as part of the call */
	int retries;                /* attempts after the first; negative: the client's */
} b24_request;

typedef enum b24_call_state {
	B24_CALL_IDLE = 0,
	B24_CALL_WAITING,   /* until `resume_at`: for the limiter, or for another attempt */
	B24_CALL_UNDER_WAY, /* the exchange is */
	B24_CALL_DONE       /* `error` says how it ended */
} b24_call_state;

typedef struct b24_call {
	b24_client *client;               /* borrowed */
	struct b24_call *previous, *next; /* the client's calls */
	b24_request request;
	b24_call_state state;
	b24_buffer url;                   /* holds the secret */
	struct curl_slist *extra_headers; /* owned; the caller adds what this call says besides */
	struct curl_slist *headers;       /* owned; all of them; NULL: the client's own serve */
	b24_body body;                    /* the caller marshals the parameters into it */
	size_t plain_length;              /* of the body's text without the token; 0: not known yet */
	b24_deadline deadline;            /* of all that is done for it; 0: not begun yet */
	int64_t timeout_ms;               /* the budget that the deadline follows from */
	b24_deadline attempt_ends;
	int64_t began_at;      /* the attempt */
	int64_t resume_at;     /* while waiting */
	int64_t waiting_since; /* since the attempt before, or the launch */
	int attempts;          /* begun so far */
	unsigned token_number; /* of the client's token that it was sent with */
	bool renewed;          /* the caller's mark: it goes out again with a new token */
	unsigned generation;   /* of the pool, when launched */
	b24_address address;   /* owned; where a redirect led; no portal: nowhere */
	bool followed;         /* a redirect; there is no second one in an attempt */
	bool moved;            /* the client has taken another address over */
	bool maybe_executed;   /* by one of the attempts */
	b24_transfer transfer; /* holds the reply that the envelope points into */
	b24_envelope envelope;
	b24_error error;
} b24_call;

/* NULL: no memory. Ends with b24_call_release. */
b24_call *b24_call_acquire(b24_client *client);

/* Begins the time that the whole call has, unless it has begun. */
void b24_call_start_deadline(b24_call *call, const b24_request *request);

/* Sends the body, or begins to wait until it may be sent. Nothing of it blocks. */
void b24_call_launch(b24_call *call, const b24_request *request);

/* Makes ready for another b24_call_launch() of the very same request; the deadline stays. */
void b24_call_rewind(b24_call *call);

static inline bool b24_call_is_done(const b24_call *call)
{
	return call->state == B24_CALL_DONE;
}

/* Drives all that is under way until one of the calls, which were launched and belong to clients of
 * the same pool, is done: its index. Calls that have ended stay done; a call may be driven by a
 * reentrant wait as well. Calls that are idle are passed over; `count` when there are no others. */
size_t b24_calls_wait(b24_call *const *calls, size_t count);

/* Looks after them without waiting: sends and receives what can be at once. */
void b24_calls_drive(b24_call *const *calls, size_t count);

/* Launches the call and waits for it. B24_OK: the envelope has a result, or the reply is a file and
 * there is no envelope. Otherwise the call's error says what happened, its message freed of the
 * client's secrets. A portal that has another address is followed there, once in an attempt. */
b24_error_kind b24_call_perform(b24_call *call, const b24_request *request);

/* Asks an authorization server at `url` for tokens; the body's text is the form. B24_OK: the reply,
 * which envelope.scan describes, has an access token. */
b24_error_kind b24_call_perform_token_request(
	b24_call *call, const char *url, b24_deadline deadline);

/* Moves the reply of a call that succeeded out of it, into what is empty: slices of the envelope go
 * on pointing into the text. */
void b24_call_take_reply(b24_call *call, b24_buffer *text, b24_envelope *envelope);

/* Whether the client's token is still the one that the call was sent with. */
bool b24_call_has_present_token(const b24_call *call);

/* Also ends a call that is under way; its connection is closed then. */
void b24_call_release(b24_call *call);

#endif
