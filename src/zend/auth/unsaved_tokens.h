/* SPDX-License-Identifier: MIT */
/* Renewed tokens that a client has, and that are not in the store yet. The old pair is worth
 * nothing any more, so that they must not be lost; the store may hold something newer meanwhile. */
#ifndef B24_ZEND_AUTH_UNSAVED_TOKENS_H
#define B24_ZEND_AUTH_UNSAVED_TOKENS_H

#include "zend/call/client_object.h"

typedef enum php_b24_unsaved_result {
	PHP_B24_UNSAVED_SAVED,    /* they are in the store */
	PHP_B24_UNSAVED_OUTDATED, /* the store has other tokens, put there since: they count */
	PHP_B24_UNSAVED_FAILED    /* an exception was thrown; the client keeps them, unless those of the
							   * store were deleted */
} php_b24_unsaved_result;

/* The client keeps `fresh` until it is stored in place of `replaced`. Takes references of its own.
 */
void php_b24_unsaved_keep(php_b24_client *client, zend_object *fresh, zend_object *replaced);

void php_b24_unsaved_forget(php_b24_client *client);

/* Under the portal's lock: stores what the client keeps, unless the store has changed. *present is
 * what the store has then, to be released; NULL with PHP_B24_UNSAVED_FAILED. */
php_b24_unsaved_result php_b24_unsaved_save(php_b24_client *client, zend_object **present);

#endif
