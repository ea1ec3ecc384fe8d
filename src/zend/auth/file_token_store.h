/* SPDX-License-Identifier: MIT */
/* B24\Auth\FileTokenStore: tokens in a directory, a file per portal, and a lock file beside each.
 */
#ifndef B24_ZEND_AUTH_FILE_TOKEN_STORE_H
#define B24_ZEND_AUTH_FILE_TOKEN_STORE_H

#include <php.h>

#include "zend/engine/file_lock.h"

extern zend_class_entry *php_b24_file_token_store_ce;

/* NULL without an exception: there are none. */
zend_object *php_b24_file_store_load(zend_object *store, zend_string *member_id);

/* If this object holds the lock, a place for the new pair is made, unless there is one; else
 * nothing is done. False: an exception was thrown. */
bool php_b24_file_store_reserve(zend_object *store, zend_string *member_id);

/* Waits for nobody. False: an exception was thrown. */
bool php_b24_file_store_save(zend_object *store, zend_object *token);

/* Where the failure of a renewal may be recorded until other tokens are stored. The caller releases
 * it; NULL: an exception was thrown. */
zend_string *php_b24_file_store_failure_path(zend_object *store, zend_string *member_id);

/* Takes the store's own lock, and waits for it until the deadline; when it is late, nothing is
 * thrown. */
php_b24_lock_result php_b24_file_store_lock(
	zend_object *store, zend_string *member_id, b24_deadline deadline);
void php_b24_file_store_unlock(zend_object *store, zend_string *member_id);

/* Registers the class of the stub. */
void php_b24_register_file_token_store(void);

#endif
