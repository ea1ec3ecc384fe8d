/* SPDX-License-Identifier: MIT */
/* Takes secrets out of text that a person may see. */
#ifndef B24_CORE_BASE_REDACT_H
#define B24_CORE_BASE_REDACT_H

#include <stddef.h>

/* Replaces every occurrence of `secret` in place, by asterisks of the same length. A NULL or very
 * short secret changes nothing. */
void b24_redact(char *text, size_t length, const char *secret);

/* The same for whatever looks like a webhook's path (/rest/{digits}/{code}), of any portal. */
void b24_redact_webhooks(char *text, size_t length);

/* The same for user name and password of any URL: what stands between "://" and "@". */
void b24_redact_credentials(char *text, size_t length);

#endif
