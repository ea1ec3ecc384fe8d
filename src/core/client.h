/* The façade: a client of one portal, and its calls.
 *
 * Everything that a call holds hangs on its client until b24_call_end, so that a host whose stack
 * is unwound by longjmp loses nothing: freeing the client ends what is left of its calls. A call
 * may be made while another one of the same client waits (from within the host's `interrupted`). */
#ifndef B24_CLIENT_H
#define B24_CLIENT_H

#include "address.h"
#include "envelope.h"
#include "transfer.h"

typedef struct b24_client b24_client;

typedef struct b24_stats {
	uint64_t calls;       /* begun with the portal, successful or not */
	uint64_t failures;    /* calls that ended with an error */
	uint64_t connections; /* opened; fewer than calls because connections are kept */
	uint64_t bytes_sent, bytes_received;
} b24_stats;

/* What a call asks for. All pointers are borrowed for the time of b24_call_perform. */
typedef struct b24_request {
	const char *method; /* valid, see b24_is_method_name */
	size_t method_length;
	int version;                /* of REST: 2 or 3 */
	bool repeatable;            /* it only reads: sending it twice does no harm */
	bool file_reply;            /* it returns a file: what is no JSON is the result */
	int64_t timeout_ms;         /* of the whole call; negative: the client's, 0: no limit */
	int64_t attempt_timeout_ms; /* likewise, of one exchange */
} b24_request;

typedef struct b24_call {
	b24_client *client;               /* borrowed */
	struct b24_call *previous, *next; /* the client's calls under way */
	b24_buffer url;                   /* holds the secret */
	struct curl_slist *extra_headers; /* owned; the caller adds what this call says besides */
	struct curl_slist *headers;       /* owned; all of them; NULL: the client's own serve */
	b24_body body;                    /* the caller marshals the parameters into it */
	size_t plain_length;              /* of the body's text without the token; 0: not known yet */
	b24_deadline deadline;            /* of all that is done for it; 0: not begun yet */
	int64_t timeout_ms;               /* the budget that the deadline follows from */
	b24_address address;              /* owned; where a redirect led; no portal: nowhere */
	bool followed;                    /* a redirect; there is no second one */
	bool moved;                       /* the client has taken another address over */
	b24_transfer transfer;            /* holds the reply that the envelope points into */
	b24_envelope envelope;
	b24_error error;
} b24_call;

/* Takes over address and settings, also when it fails (NULL: no memory). The pool is borrowed; NULL
 * instead of one is taken as a failure, too. */
b24_client *b24_client_new(
	const b24_host *host, b24_pool *pool, b24_address *address, b24_settings *settings);
void b24_client_free(b24_client *client);

const char *b24_client_portal(const b24_client *client);
const b24_stats *b24_client_stats(const b24_client *client);
const b24_settings *b24_client_settings(const b24_client *client);

/* The access token that calls carry from now on; it is hidden as by b24_client_hide. False: no
 * memory, and the former one stays. */
bool b24_client_set_token(b24_client *client, const char *token);

/* Takes over the address that the portal has now. */
void b24_client_set_address(b24_client *client, b24_address *address);

/* Notes a text that b24_client_redact blanks out from now on. The oldest of many is forgotten.
 * False: no memory. */
bool b24_client_hide(b24_client *client, const char *secret);

/* NULL: no memory. Ends with b24_call_end. */
b24_call *b24_call_begin(b24_client *client);

/* Begins the time that the whole call has, unless it has begun. */
void b24_call_start(b24_call *call, const b24_request *request);

/* Makes ready for another b24_call_perform() of the very same request. */
void b24_call_again(b24_call *call);

/* Asks an authorization server at `url` for tokens; the body's text is the form. B24_OK: the reply,
 * which envelope.scan describes, has an access token. */
b24_error_kind b24_call_perform_grant(b24_call *call, const char *url, b24_deadline deadline);

/* Sends the body and reads the reply. A portal that has another address is followed there, once in
 * the life of a call. B24_OK: the envelope has a result, or the
 * reply is a file and there is no envelope. Otherwise the call's error says what happened, its
 * message freed of the client's secrets. */
b24_error_kind b24_call_perform(b24_call *call, const b24_request *request);

void b24_call_end(b24_call *call);

/* Blanks the client's secrets out of a text that is to be shown. */
void b24_client_redact(const b24_client *client, char *text, size_t length);

#endif
