/* SPDX-License-Identifier: MIT */
#include "zend/auth/portal_moved.h"

#include "zend/auth/client_token.h"
#include "zend/auth/portal_lock.h"
#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/auth/unsaved_tokens.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"

#include "core/call/client.h"

#include <Zend/zend_exceptions.h>

/* A pair that could not be stored goes into the store, with the address. */
static bool store_unsaved(php_b24_client *client)
{
	zend_object *moved =
		php_b24_token_with_portal(client->unsaved, b24_client_portal(client->core));
	zend_object *present;
	bool ok;

	if (moved == NULL) {
		return false;
	}
	php_b24_unsaved_keep(client, moved, client->replaced);
	OBJ_RELEASE(moved);
	ok = php_b24_unsaved_save(client, &present) != PHP_B24_UNSAVED_FAILED;
	if (ok) {
		ok = php_b24_client_use_token(client, present);
		OBJ_RELEASE(present);
	}
	return ok;
}

/* Under the lock. The stored tokens, which another process may have renewed meanwhile, with the new
 * address; deleted ones stay deleted. */
static bool store_address(void *context)
{
	php_b24_client *client = context;
	zend_object *stored, *moved;
	bool ok;

	if (client->unsaved != NULL) {
		return store_unsaved(client);
	}
	stored = php_b24_store_find(client->oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(client->token)));
	if (stored == NULL) {
		return false;
	}
	moved = php_b24_token_with_portal(stored, b24_client_portal(client->core));
	OBJ_RELEASE(stored);
	if (moved == NULL) {
		return false;
	}
	ok = php_b24_store_put(client->oauth, moved) && php_b24_client_use_token(client, moved);
	OBJ_RELEASE(moved);
	return ok;
}

void php_b24_portal_moved(php_b24_client *client, b24_call *call)
{
	zend_object *moved;

	if (EG(exception) != NULL) {
		return;
	}
	if (!client->from_store) {
		moved = php_b24_token_with_portal(client->token, b24_client_portal(client->core));
		if (moved != NULL) {
			php_b24_client_use_token(client, moved);
			OBJ_RELEASE(moved);
		}
		return;
	}
	/* The portal has done what it was asked to: a store that fails must not hide its reply. The
	 * next call is redirected again, or goes to the new address that this client knows. */
	if ((php_b24_with_portal_lock(client->oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(client->token)),
			 call->deadline, store_address, client) == PHP_B24_LOCKED_LATE ||
			EG(exception) != NULL) &&
		(EG(exception) == NULL || !php_b24_is_unwinding(EG(exception)))) {
		zend_clear_exception();
		php_error_docref(NULL, E_WARNING, "The portal's new address %s could not be stored",
			b24_client_portal(client->core));
	}
}
