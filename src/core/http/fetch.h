/* Fetches any address: GET, or POST of a form. Redirects are followed here, one transfer after the
 * other, because a transfer refuses to be sent twice. The requests, the figures and the words of
 * errors are as if libcurl had followed the redirects itself. */
#ifndef B24_CORE_HTTP_FETCH_H
#define B24_CORE_HTTP_FETCH_H

#include "core/base/error.h"
#include "core/http/fetch_figures.h"
#include "core/http/transfer_state.h"
#include "core/json/scan.h"

typedef struct b24_fetch {
	const b24_host *host;
	struct b24_fetch *next;     /* for whoever keeps several */
	struct curl_slist *headers; /* owned */
	b24_settings settings;      /* owned; what the handle was configured with */
	b24_body form;              /* the caller appends to its text; empty: GET */
	b24_buffer url;             /* of the present hop; holds secrets */
	b24_transfer transfer;      /* its reply is sealed after a success */
	b24_json_scan scan;         /* for whoever reads the reply; kept for its memory */
	b24_fetch_figures figures;
	CURLcode code;                 /* how it ended */
	char message[CURL_ERROR_SIZE]; /* libcurl's words for a code that is no success */
} b24_fetch;

typedef struct b24_fetch_request {
	const char *url; /* borrowed; as libcurl understands it */
	bool follow;     /* redirects */
	bool read_only;  /* sending it twice does no harm */
	b24_deadline deadline;
} b24_fetch_request;

/* NULL: no memory. */
b24_fetch *b24_fetch_new(const b24_host *host);

/* Ends it if it is under way. */
void b24_fetch_free(b24_fetch *fetch);

/* Forgets request and reply, wipes what may be secret in them; keeps the handle. */
void b24_fetch_reset(b24_fetch *fetch);

/* Takes the settings over. A handle that was configured with others is not used again. */
void b24_fetch_configure(b24_fetch *fetch, b24_settings *settings);

/* Sends and waits. B24_ERROR_INTERRUPTED: the host wants to stop, and there is no outcome;
 * otherwise `code` says how it ended, and the figures are there. */
b24_error_kind b24_fetch_run(b24_fetch *fetch, b24_pool *pool, const b24_fetch_request *request);

#endif
