/* SPDX-License-Identifier: MIT */
/* What a fetch is made of. */
#ifndef B24_CORE_HTTP_FETCH_STATE_H
#define B24_CORE_HTTP_FETCH_STATE_H

#include "core/base/error.h"
#include "core/base/portable.h"
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
	bool begun;                    /* something may have been sent */
	int64_t held_ms;               /* before that, noted by whoever held it back */
	b24_error_kind kind;           /* how it ended */
	CURLcode code;                 /* the same as libcurl would say it */
	char message[CURL_ERROR_SIZE]; /* libcurl's words for a code that is no success */
} b24_fetch;

typedef struct b24_fetch_request {
	const char *url; /* borrowed; as libcurl understands it */
	bool follow;     /* redirects */
	bool read_only;  /* sending it twice does no harm */
	b24_deadline deadline;
} b24_fetch_request;

/* The fetch has failed. */
static inline void b24_fetch_fail(b24_fetch *fetch, CURLcode code, const char *message)
{
	fetch->code = code;
	b24_copy_text(fetch->message, sizeof fetch->message, message, strlen(message));
}

/* Fills the text with zeros; the memory stays. */
static inline void b24_fetch_wipe(b24_buffer *text)
{
	if (text->data != NULL) {
		b24_wipe(text->data, text->length);
	}
}

#endif
