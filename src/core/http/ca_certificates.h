/* SPDX-License-Identifier: MIT */
/* The CA certificates that a server's certificate is checked with. */
#ifndef B24_CORE_HTTP_CA_CERTIFICATES_H
#define B24_CORE_HTTP_CA_CERTIFICATES_H

#include <curl/curl.h>
#include <stdbool.h>

/* `file` replaces the file and the directory that libcurl was built with. NULL: those two are used.
 * libcurl parses a file once for all connections, but a directory for each: so the directory is
 * added to the parsed file, where OpenSSL is known. False: no memory. */
bool b24_ca_certificates_set(CURL *easy, const char *file);

#endif
