/* SPDX-License-Identifier: MIT */
/* The figures of a fetch, all its redirects together. */
#ifndef B24_CORE_HTTP_FETCH_FIGURES_H
#define B24_CORE_HTTP_FETCH_FIGURES_H

#include "core/http/transfer_state.h"

/* As curl_easy_getinfo(3) would tell after the last hop: sizes and times of all hops together.
 * Texts are borrowed from the handle. */
typedef struct b24_fetch_figures {
	const char *url, *content_type, *redirect_url, *scheme, *effective_method; /* may be NULL */
	char primary_ip[48], local_ip[48];
	long http_code, header_size, request_size, filetime, redirect_count;
	long ssl_verify_result, proxy_ssl_verify_result;
	long primary_port, local_port, http_version, protocol;
	int64_t size_upload, size_download, speed_upload, speed_download;
	int64_t content_length_upload, content_length_download; /* -1: unknown */
	char last_content_type[128]; /* the last one that came; a hop may bring none */
	/* Microseconds since the beginning. */
	int64_t total, namelookup, connect, appconnect, pretransfer, starttransfer, redirect;
	int64_t posttransfer; /* likewise; -1: this libcurl does not tell */
	/* For the counters, see transfer_figures.h. */
	long connections, repeated;
	int64_t bytes_sent, bytes_received;
} b24_fetch_figures;

/* Adds the transfer that has just ended with `code`. */
void b24_fetch_figures_add_hop(
	b24_fetch_figures *figures, const b24_transfer *transfer, CURLcode code);

/* Adds what only the last transfer tells. `is_unfollowed`: the address that its
 * reply names, if it names one, was not tried. */
void b24_fetch_figures_end(
	b24_fetch_figures *figures, const b24_transfer *transfer, bool is_unfollowed);

#endif
