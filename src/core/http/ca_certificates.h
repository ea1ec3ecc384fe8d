/* Whose certificates are believed. */
#ifndef B24_CORE_HTTP_CA_CERTIFICATES_H
#define B24_CORE_HTTP_CA_CERTIFICATES_H

#include <curl/curl.h>
#include <stdbool.h>

/* A file replaces what libcurl was built with, its file and its directory. NULL: those two. libcurl
 * parses a file once and shares it among connections, which it does with no directory; so the
 * directory is added to what it has parsed, where OpenSSL can be asked to. False: no memory. */
bool b24_ca_certificates_set(CURL *easy, const char *file);

#endif
