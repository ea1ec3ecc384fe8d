/* SPDX-License-Identifier: MIT */
/* The tokens of one portal in a file.
 *
 * Beside it lies, while they are being replaced, another one, "….next": a place for a new pair,
 * with room on the disk, before anybody is asked for that pair. When the pair is in it, it is
 * complete; readers then take it in place of the file, which is older. Writers hold the portal's
 * lock. */
#ifndef B24_ZEND_AUTH_TOKEN_FILE_H
#define B24_ZEND_AUTH_TOKEN_FILE_H

#include <php.h>

/* NULL without an exception: there are none. */
zend_object *php_b24_token_file_load(zend_string *path, zend_string *member_id);

/* Makes a place for a new pair in *place, a descriptor that the caller owns, unless it is one
 * already. Everything that can fail is done by then but the renaming. False: an exception. */
bool php_b24_token_file_reserve(zend_string *path, zend_string *member_id, int *place);

/* Writes the tokens into the place and puts it where the file is; closes *place. False: an
 * exception was thrown, and the tokens that were there remain. */
bool php_b24_token_file_commit(zend_string *path, int *place, zend_object *token);

/* Closes the place and deletes it. */
void php_b24_token_file_abandon(zend_string *path, int *place);

/* For those who could not get the lock: replaces the file and leaves the place alone. */
bool php_b24_token_file_replace(zend_string *path, zend_object *token);

/* False: an exception was thrown. */
bool php_b24_token_file_delete(zend_string *path);

#endif
