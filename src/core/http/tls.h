/* SPDX-License-Identifier: MIT */
/* Asks OpenSSL what libcurl does not tell about a TLS connection. Only where
 * libcurl uses the very OpenSSL that this was built with; elsewhere nothing is known. */
#ifndef B24_CORE_HTTP_TLS_H
#define B24_CORE_HTTP_TLS_H

#include <stdbool.h>

#include <curl/curl.h>

/* Whether the functions below know anything. */
bool b24_tls_is_known(void);

/* The TLS layer of the connection that the handle has, as its identity; NULL: none, or not known.
 * Valid from the connection until the transfer ends. */
void *b24_tls_of(CURL *easy);

/* Whether both sides have agreed on HTTP/2. */
bool b24_tls_speaks_http2(void *tls);

/* Whether bytes lie there that were decrypted and that nobody has read. No descriptor shows them.
 */
bool b24_tls_has_unread(void *tls);

/* Lets the context (an SSL_CTX) also look for CA certificates in a directory. */
bool b24_tls_trust_directory(void *context, const char *directory);

#endif
