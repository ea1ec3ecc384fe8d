/* SPDX-License-Identifier: MIT */
/* Keeps libcurl in memory until the process ends. A look-up of a host name that nobody waits for
 * any more goes on in a thread of libcurl's, for as long as the name server is silent. Whoever
 * unloads b24, as PHP does at its end, unloads the libraries that only b24 uses, and the thread
 * would return into code that is no more. */
#ifndef B24_CORE_HTTP_KEEP_LIBCURL_H
#define B24_CORE_HTTP_KEEP_LIBCURL_H

/* To be called before each look-up. The first call takes some 50 microseconds, which a process that
 * looks nothing up does not pay; the others take one. */
void b24_keep_libcurl(void);

#endif
