/* SPDX-License-Identifier: MIT */
#include "core/portal/error_codes.h"

#include <string.h>
#include <strings.h>

typedef struct known_code {
	const char *code;
	b24_error_kind kind;
} known_code;

static const known_code known_codes[] = {
	{"NO_AUTH_FOUND", B24_ERROR_AUTH},
	{"expired_token", B24_ERROR_AUTH},
	{"invalid_token", B24_ERROR_AUTH},
	{"invalid_client", B24_ERROR_AUTH},
	{"invalid_grant", B24_ERROR_AUTH},
	{"ACCESS_DENIED", B24_ERROR_ACCESS_DENIED},
	{"insufficient_scope", B24_ERROR_ACCESS_DENIED},
	{"user_access_error", B24_ERROR_ACCESS_DENIED},
	{"WRONG_AUTH_TYPE", B24_ERROR_ACCESS_DENIED},
	{"METHOD_CONFIRM_WAITING", B24_ERROR_ACCESS_DENIED},
	{"METHOD_CONFIRM_DENIED", B24_ERROR_ACCESS_DENIED},
	{"PAYMENT_REQUIRED", B24_ERROR_ACCESS_DENIED},
	{"BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", B24_ERROR_ACCESS_DENIED},
	{"BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", B24_ERROR_ACCESS_DENIED},
	{"ERROR_METHOD_NOT_FOUND", B24_ERROR_METHOD_NOT_FOUND},
	{"QUERY_LIMIT_EXCEEDED", B24_ERROR_RATE_LIMIT},
	{"OPERATION_TIME_LIMIT", B24_ERROR_OPERATION_LIMIT},
	{"OVERLOAD_LIMIT", B24_ERROR_PORTAL_UNAVAILABLE},
	{"PORTAL_DELETED", B24_ERROR_PORTAL_UNAVAILABLE},
};

/* Errors that come without a code; the text is all there is to tell them by. */
static const known_code known_descriptions[] = {
	{"access denied", B24_ERROR_ACCESS_DENIED},
	{"application context required", B24_ERROR_ACCESS_DENIED},
	{"administrator authorization required", B24_ERROR_ACCESS_DENIED},
};

static b24_error_kind kind_of_status(long http_status)
{
	switch (http_status) {
	case 401: return B24_ERROR_AUTH;
	case 403: return B24_ERROR_ACCESS_DENIED;
	case 429: return B24_ERROR_RATE_LIMIT;
	default: return B24_ERROR_API;
	}
}

b24_error_kind b24_kind_of_portal_error(const char *code, const char *description, long http_status)
{
	for (size_t i = 0; i < sizeof known_codes / sizeof *known_codes; i++) {
		if (strcasecmp(code, known_codes[i].code) == 0) {
			return known_codes[i].kind;
		}
	}
	/* REST 3.0 names every kind of bad input by a code of its own. */
	if (strncasecmp(code, "BITRIX_REST_V3_", 15) == 0 && strcasestr(code, "VALIDATION") != NULL) {
		return B24_ERROR_VALIDATION;
	}
	if (code[0] == '\0' || strcmp(code, "0") == 0) {
		for (size_t i = 0; i < sizeof known_descriptions / sizeof *known_descriptions; i++) {
			const char *text = known_descriptions[i].code;

			if (strncasecmp(description, text, strlen(text)) == 0) {
				return known_descriptions[i].kind;
			}
		}
	}
	return kind_of_status(http_status);
}
