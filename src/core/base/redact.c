/* SPDX-License-Identifier: MIT */
#include "core/base/redact.h"

#include <ctype.h>
#include <string.h>

/* Shorter ones would blank out ordinary words. */
#define SHORTEST_SECRET 4

void b24_redact(char *text, size_t length, const char *secret)
{
	size_t secret_length = secret == NULL ? 0 : strlen(secret);
	char *end = text + length;
	char *found = text;

	if (secret_length < SHORTEST_SECRET) {
		return;
	}
	while ((found = memmem(found, (size_t)(end - found), secret, secret_length)) != NULL) {
		memset(found, '*', secret_length);
		found += secret_length;
	}
}

void b24_redact_webhooks(char *text, size_t length)
{
	char *end = text + length;
	char *at = text;

	while ((at = memmem(at, (size_t)(end - at), "/rest/", 6)) != NULL) {
		at += 6;
		if (end - at > 4 && memcmp(at, "api/", 4) == 0) {
			at += 4;
		}
		char *code = at;

		while (code < end && isdigit((unsigned char)*code)) {
			code++;
		}
		if (code == at || code == end || *code != '/') {
			at--; /* its last slash may be the first of the next one: /rest/rest/ */
			continue;
		}
		for (code++; code < end && (isalnum((unsigned char)*code) || *code == '_' || *code == '-');
			 code++) {
			*code = '*';
		}
		at = code;
	}
}

void b24_redact_credentials(char *text, size_t length)
{
	char *end = text + length;
	char *at = text;

	while ((at = memmem(at, (size_t)(end - at), "://", 3)) != NULL) {
		char *last = NULL;
		char *stop;

		at += 3;
		for (stop = at; stop < end && strchr("/?#'\"<>\n", *stop) == NULL; stop++) {
			last = *stop == '@' ? stop : last;
		}
		if (last != NULL) {
			memset(at, '*', (size_t)(last - at));
		}
		at = stop;
	}
}
