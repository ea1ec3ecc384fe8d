/* SPDX-License-Identifier: MIT */
/* What is to be told of a request after its end: to the counters, and to listeners. Nothing secret
 * is in it. */
#ifndef B24_ZEND_CREST_REQUEST_REPORT_H
#define B24_ZEND_CREST_REQUEST_REPORT_H

#include <php.h>

#include "core/base/error.h"
#include "core/http/fetch.h"

typedef struct php_b24_crest_report {
	zend_string *portal; /* owned; NULL: nobody knows */
	bool begun;          /* something may have been sent */
	int64_t held_ms;     /* before it, by the limiter */
	int64_t duration_ms;
	long http_status; /* 0: no reply */
	long connections, repeated;
	int64_t bytes_sent, bytes_received;
	b24_error error; /* its kind B24_OK: it succeeded */
} php_b24_crest_report;

/* The portal that a URL belongs to, as a B24\Client names it; the caller owns it. An address that
 * is none of a REST interface is cut behind its host. NULL: it has no host. */
zend_string *php_b24_crest_portal_of(const char *url);

/* Takes what is known of the fetch, which may be reused then. */
void php_b24_crest_report_take(
	php_b24_crest_report *report, const char *url, const b24_fetch *fetch);

/* Adds what the decoded reply says; `decoded`: it was to be JSON. */
void php_b24_crest_report_read(php_b24_crest_report *report, zval *reply, bool decoded);

/* Takes secrets of the request out of what the report says of the reply: the code of a webhook and
 * the token of `params`, which goes along. */
void php_b24_crest_report_redact(php_b24_crest_report *report, const char *url, zval *params);

/* Tells the observer of all clients. `params` are those of callCurl(): the method, and its
 * parameters. An exception may have been thrown then. */
void php_b24_crest_report_observe(const php_b24_crest_report *report, zval *params);

/* Counts the request. */
void php_b24_crest_report_count(const php_b24_crest_report *report);

/* Counts a call that began then and has ended now, unless another one was counted since: the same
 * call with a new token. `calls` is what php_b24_crest_calls() was at its beginning. */
uint64_t php_b24_crest_calls(void);
void php_b24_crest_report_count_call(
	const php_b24_crest_report *report, uint64_t calls, int64_t began_ms);

void php_b24_crest_report_free(php_b24_crest_report *report);

#endif
