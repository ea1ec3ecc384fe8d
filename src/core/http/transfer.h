/* One HTTP exchange: a request goes out once, a reply or the reason why there is none comes back.
 */
#ifndef B24_CORE_HTTP_TRANSFER_H
#define B24_CORE_HTTP_TRANSFER_H

#include "core/http/request_body.h"
#include "core/http/connection_pool.h"
#include "core/http/settings.h"

/* What the lines of a reply's head say about where the reply ends. */
typedef struct b24_reply_head {
	int status;          /* of the line that came last; 0: none came */
	bool ended;          /* what follows are trailers */
	bool has_length;     /* a length was announced, */
	bool has_contents;   /* and it was not 0 */
	bool is_coded;       /* a transfer encoding was announced */
	bool is_multiplexed; /* HTTP/2: frames tell where it ends */
	bool is_doubtful;    /* another reader might see another end */
} b24_reply_head;

typedef struct b24_transfer {
	b24_slot slot;
	const b24_settings *settings; /* borrowed */
	b24_body *body;               /* borrowed; what is being sent; NULL: nothing */
	size_t body_length;
	bool read_only;       /* sending the request twice does no harm */
	bool began_again;     /* libcurl wanted to send it a second time: the first may have arrived */
	bool refused;         /* and was not allowed to */
	bool spoilt;          /* the connection that libcurl chose must not be used */
	bool secure;          /* https: */
	bool alone;           /* on a connection that no other exchange shares */
	bool not_kept;        /* the connection is not to be used again */
	bool too_large;       /* the reply exceeded the limit */
	bool failed_to_start; /* again, on another connection: no memory */
	unsigned starts;      /* how often libcurl began to send the request */
	bool counts_bodies;   /* libcurl's size of a request has the body in it */
	char detail[CURL_ERROR_SIZE];
	b24_reply_head head;
	/* The reply. */
	b24_buffer reply; /* sealed when the exchange succeeded */
	long status;
	double retry_after;     /* seconds; negative: no such header */
	bool replayed;          /* REST 3.0 repeats the stored reply to an idempotency key */
	char content_type[128]; /* empty: no such header */
	char location[512];     /* likewise; holds secrets */
} b24_transfer;

void b24_transfer_init(b24_transfer *transfer, const b24_settings *settings);
void b24_transfer_free(b24_transfer *transfer);

/* Makes ready for the next exchange; keeps the handle and small buffers. */
void b24_transfer_reset(b24_transfer *transfer);

typedef struct b24_transfer_request {
	const char *url;                  /* borrowed, as are all pointers here */
	const struct curl_slist *headers; /* all of them, see b24_headers_join */
	b24_body *body;                   /* its text sealed; NULL: GET */
	bool read_only;
	b24_deadline deadline;
} b24_transfer_request;

/* Begins the exchange; the pool drives it. False: no memory. */
bool b24_transfer_start(
	b24_transfer *transfer, b24_pool *pool, const b24_transfer_request *request);

/* Whether the pool has brought the exchange to its end. It is asked after each round of driving,
 * because an exchange may have to be begun again on another connection. */
bool b24_transfer_is_over(b24_transfer *transfer);

/* Tells how it ended. `waited` is B24_OK when it is over, or why nobody waits for it any longer. On
 * failure `error` has kind, message, status and whether the portal may have executed it. */
b24_error_kind b24_transfer_finish(b24_transfer *transfer, b24_error_kind waited, b24_error *error);

/* All of this in one: sends the request and waits for the whole reply. A passed deadline is
 * B24_ERROR_DEADLINE. */
b24_error_kind b24_transfer_run(
	b24_transfer *transfer, b24_pool *pool, const b24_transfer_request *request, b24_error *error);

/* Figures of the exchange that just ended, however it ended. */
typedef struct b24_transfer_figures {
	long connections;                   /* opened for it */
	int64_t bytes_sent, bytes_received; /* headers and bodies, as on the wire before TLS */
} b24_transfer_figures;

void b24_transfer_figures_get(const b24_transfer *transfer, b24_transfer_figures *figures);

#endif
