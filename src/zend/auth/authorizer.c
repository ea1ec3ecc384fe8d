/* SPDX-License-Identifier: MIT */
#include "zend/auth/authorizer.h"

#include "zend/auth/portal_moved.h"
#include "zend/auth/renewal.h"
#include "zend/auth/renewal_failure.h"
#include "zend/auth/token.h"

/* Tokens that an event or a frame has brought are used as they are. */
static bool may_renew(const php_b24_client *client)
{
	return client->oauth != NULL && client->from_store;
}

static bool prepare(php_b24_client *client, b24_call *call, const char *method)
{
	if (!may_renew(client) ||
		(client->unsaved == NULL &&
			!php_b24_token_is_expired(client->token, PHP_B24_RENEWAL_MARGIN_S) &&
			!php_b24_renewal_was_refused(client->oauth, client->token))) {
		return true;
	}
	return php_b24_renew_token(client, call, method);
}

static bool is_renewable(php_b24_client *client, const b24_call *call)
{
	return may_renew(client) && call->error.kind == B24_ERROR_AUTH &&
		   strcasecmp(call->error.code, "expired_token") == 0 && EG(exception) == NULL;
}

const php_b24_authorizer php_b24_oauth_authorizer = {
	.prepare = prepare,
	.is_renewable = is_renewable,
	.renew = php_b24_renew_token,
	.moved = php_b24_portal_moved,
};
