/* SPDX-License-Identifier: MIT */
#include "zend/auth/token_error.h"

#include <string.h>
#include <strings.h>

bool php_b24_token_error_is_refusal(const b24_error *error)
{
	return error->kind == B24_ERROR_AUTH && strcasecmp(error->code, "invalid_grant") == 0;
}

bool php_b24_token_error_is_lost(const b24_error *error)
{
	return error->kind == B24_ERROR_PROTOCOL ||
		   (error->kind == B24_ERROR_API && error->http_status >= 500) ||
		   (error->maybe_executed &&
			   (error->kind == B24_ERROR_CONNECTION || error->kind == B24_ERROR_TIMEOUT ||
				   error->kind == B24_ERROR_TRANSPORT));
}

void php_b24_token_error_explain(b24_error *error, bool renewing)
{
	char message[B24_ERROR_MESSAGE_SIZE];

	memcpy(message, error->message, sizeof message);
	if (php_b24_token_error_is_refusal(error)) {
		b24_error_set(error, error->kind, "%s: %s",
			renewing ? "The portal's tokens are no longer accepted and cannot be renewed; the "
					   "application must be installed there again"
					 : "The code is wrong, was used before or is older than 30 seconds",
			message);
	} else {
		b24_error_set(error, error->kind, "%s: %s",
			renewing ? "The token could not be renewed" : "The code could not be exchanged",
			message);
	}
	error->maybe_executed = false; /* the REST method was not */
}

void php_b24_token_error_explain_lost(b24_error *error, const b24_error *first, bool renewing)
{
	char refusal[B24_ERROR_MESSAGE_SIZE];

	memcpy(refusal, error->message, sizeof refusal);
	b24_error_set(error, error->kind,
		"The authorization server's reply with the new tokens was lost, and %s a second time; the "
		"application must be %s. First: %.200s. Then: %.200s",
		renewing ? "the old ones are not accepted" : "the code is not accepted",
		renewing ? "installed there again" : "authorized again", first->message, refusal);
	error->maybe_executed = false;
}
