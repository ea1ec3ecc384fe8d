/* SPDX-License-Identifier: MIT */
/* The lock between processes that change the stored settings: an installation, and the refresh of
 * a token. It is flock(2) on a descriptor, so that a holder that is killed leaves nothing behind.
 * Where there can be no lock (no right to the file, say) life goes on without, as it did with the
 * original. */
#ifndef B24_ZEND_CREST_SETTINGS_LOCK_H
#define B24_ZEND_CREST_SETTINGS_LOCK_H

#include "zend/engine/file_lock.h"

/* Locks settings.json, for as long as it is written. No lock is taken if this thread refreshes the
 * token: it holds the lock already. An exception may have been thrown while waiting. The caller
 * gives the lock back. */
php_b24_lock php_b24_crest_lock_settings(zend_string *path);
void php_b24_crest_unlock_settings(php_b24_lock *lock);

/* The file to lock while the token of these settings is refreshed. NULL: there can be none. The
 * caller owns it. */
zend_string *php_b24_crest_refresh_lock_path(zend_class_entry *called, zval *settings);

/* Marks this thread as one that refreshes a token, and waits for the lock. `path` may be NULL. An
 * exception may have been thrown while waiting. */
void php_b24_crest_begin_refresh(zend_class_entry *called, zend_string *path);

/* Takes the mark away and releases the lock, if this thread refreshes a token. Also called at the
 * end of each request. */
void php_b24_crest_end_refresh(void);

#endif
