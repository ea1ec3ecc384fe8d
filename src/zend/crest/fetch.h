/* SPDX-License-Identifier: MIT */
/* The HTTP fetch of a call: settings, limiter, sending. Connections are those of the thread. */
#ifndef B24_ZEND_CREST_FETCH_H
#define B24_ZEND_CREST_FETCH_H

#include "zend/engine/globals.h"

#include "core/http/fetch.h"

/* A fetch that hangs on the thread until it is ended, so that a longjmp loses nothing. NULL: no
 * memory, an Error was thrown. */
b24_fetch *php_b24_crest_begin_fetch(void);

/* Gives it back. One is kept for the next call, with its handle and its memory. */
void php_b24_crest_end_fetch(b24_fetch *fetch);

/* Sends the form to the address and waits for the reply. `follow`: redirects; `read_only`: sending
 * it twice does no harm. False: PHP is about to leave (an exception, a time-out). */
bool php_b24_crest_send(
	b24_fetch *fetch, zend_class_entry *called, zend_string *url, bool follow, bool read_only);

/* At the end of a request: ends what a longjmp has left under way. */
void php_b24_crest_end_all_fetches(void);

/* At the end of the thread: frees the one that was kept. */
void php_b24_crest_free_spare_fetch(zend_b24_globals *globals);

#endif
