#include "core/call/client.h"
#include "zend/auth/oauth.h"
#include "zend/auth/portal_lock.h"
#include "zend/auth/renewal.h"
#include "zend/auth/unsaved_tokens.h"
#include "zend/engine/compat.h"
#include "zend/engine/exception.h"

#include <Zend/zend_exceptions.h>

/* The portal's new address: the store is told, and nothing else of what it holds changes. */

zend_object *php_b24_token_at(zend_object *token, const char *portal)
{
	zend_object *moved;
	zval endpoint;

	ZVAL_STR(&endpoint, strpprintf(0, "%s/rest/", portal));
	moved = php_b24_token_with(token, ZEND_STRL("client_endpoint"), &endpoint);
	zval_ptr_dtor(&endpoint);
	return moved;
}

/* A pair that could not be stored goes into the store, with the address. */
static bool store_pending(php_b24_client *client)
{
	zend_object *moved = php_b24_token_at(client->pending, b24_client_portal(client->core));
	zend_object *present;
	bool ok;

	if (moved == NULL) {
		return false;
	}
	php_b24_auth_keep(client, moved, client->replaced);
	OBJ_RELEASE(moved);
	ok = php_b24_auth_settle(client, &present) != PHP_B24_SETTLED_NOT;
	if (ok) {
		ok = php_b24_auth_adopt(client, present);
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

	if (client->pending != NULL) {
		return store_pending(client);
	}
	stored = php_b24_store_find(client->oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(client->token)));
	if (stored == NULL) {
		return false;
	}
	moved = php_b24_token_at(stored, b24_client_portal(client->core));
	OBJ_RELEASE(stored);
	if (moved == NULL) {
		return false;
	}
	ok = php_b24_store_put(client->oauth, moved) && php_b24_auth_adopt(client, moved);
	OBJ_RELEASE(moved);
	return ok;
}

void php_b24_auth_moved(php_b24_client *client, b24_call *call)
{
	zend_object *moved;

	if (client->oauth == NULL || EG(exception) != NULL) {
		return;
	}
	if (!client->from_store) {
		moved = php_b24_token_at(client->token, b24_client_portal(client->core));
		if (moved != NULL) {
			php_b24_auth_adopt(client, moved);
			OBJ_RELEASE(moved);
		}
		return;
	}
	/* The portal has done what it was asked to: a store that fails must not hide its reply. The
	 * next call is redirected again, or goes to the new address that this client knows. */
	if ((php_b24_auth_locked(client->oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(client->token)),
			 call->deadline, store_address, client) == PHP_B24_LOCKED_LATE ||
			EG(exception) != NULL) &&
		(EG(exception) == NULL || !php_b24_is_unwinding(EG(exception)))) {
		zend_clear_exception();
		php_error_docref(NULL, E_WARNING, "The portal's new address %s could not be stored",
			b24_client_portal(client->core));
	}
}
