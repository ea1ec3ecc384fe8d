/* A renewed pair on its way into the store, which may hold something newer by then. */
#ifndef B24_ZEND_AUTH_PENDING_PAIR_H
#define B24_ZEND_AUTH_PENDING_PAIR_H

#include "zend/call/client_object.h"

typedef enum php_b24_settled {
	PHP_B24_SETTLED_STORED, /* the pair is in the store */
	PHP_B24_SETTLED_NEWER,  /* the store has other tokens, put there since: they count */
	PHP_B24_SETTLED_NOT     /* an exception was thrown; unless the tokens were deleted, the client
							 * keeps the pair */
} php_b24_settled;

/* The client keeps `fresh` until it is stored in place of `replaced`. */
void php_b24_auth_keep(php_b24_client *client, zend_object *fresh, zend_object *replaced);

/* Under the portal's lock: stores what the client keeps, unless the store has changed. *present is
 * what the store has then, to be released; NULL with PHP_B24_SETTLED_NOT. */
php_b24_settled php_b24_auth_settle(php_b24_client *client, zend_object **present);

/* Whether both are the same pair of tokens. */
bool php_b24_is_same_pair(zend_object *one, zend_object *other);

/* The token with another member; NULL: an exception was thrown. */
zend_object *php_b24_token_with(zend_object *token, const char *name, size_t length, zval *value);

#endif
