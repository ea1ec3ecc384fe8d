/* SPDX-License-Identifier: MIT */
#include "zend/auth/save_tokens.h"

#include "zend/auth/portal_lock.h"
#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/auth/token_reply.h"
#include "zend/engine/compat.h"
#include "zend/engine/host.h"

#include <Zend/zend_exceptions.h>

/* Tokens that a code or an installation has brought; both are borrowed. */
typedef struct new_tokens {
	zend_object *oauth, *token;
} new_tokens;

static void replace(zval *to, zval *stored)
{
	zval_ptr_dtor(to);
	ZVAL_COPY(to, stored);
}

/* Codes bring no application token: that of the installation is kept, since events are verified by
 * it. A renewal need not bring the portal's address. An exception while the store is read is
 * dropped: the tokens must not be lost, and saving them throws if the store has failed. */
static void complete_from_store(const new_tokens *fresh)
{
	bool no_address = php_b24_token_has_no_address(fresh->oauth, fresh->token);
	bool no_application = Z_TYPE_P(PHP_B24_TOKEN_APPLICATION(fresh->token)) == IS_NULL;
	zend_object *stored;

	if (!no_application && !no_address) {
		return;
	}
	stored = php_b24_store_find(fresh->oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(fresh->token)));
	if (stored != NULL) {
		if (no_application) {
			replace(PHP_B24_TOKEN_APPLICATION(fresh->token), PHP_B24_TOKEN_APPLICATION(stored));
		}
		if (no_address) {
			replace(PHP_B24_TOKEN_DOMAIN(fresh->token), PHP_B24_TOKEN_DOMAIN(stored));
			replace(PHP_B24_TOKEN_ENDPOINT(fresh->token), PHP_B24_TOKEN_ENDPOINT(stored));
		}
		OBJ_RELEASE(stored);
	} else if (EG(exception) != NULL && !php_b24_is_unwinding(EG(exception))) {
		zend_clear_exception();
	}
}

static bool store(void *context)
{
	const new_tokens *fresh = context;

	complete_from_store(fresh);
	return EG(exception) == NULL && php_b24_store_put(fresh->oauth, fresh->token);
}

bool php_b24_save_new_tokens(zend_object *oauth, zend_object *token, b24_deadline deadline)
{
	new_tokens fresh = {oauth, token};
	php_b24_locked_result result = php_b24_with_portal_lock(
		oauth, Z_STR_P(PHP_B24_TOKEN_MEMBER_ID(token)), deadline, store, &fresh);

	if (result == PHP_B24_LOCKED_NEVER && EG(exception) != NULL &&
		!php_b24_is_unwinding(EG(exception))) {
		zend_clear_exception(); /* no lock is better than no tokens */
	}
	return (result == PHP_B24_LOCKED_RAN ? true
			   : php_b24_is_ending()     ? false
										 : store(&fresh)) &&
		   EG(exception) == NULL;
}
