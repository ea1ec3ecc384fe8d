/* SPDX-License-Identifier: MIT */
/* Locks between processes and threads: flock(2) on a file. */
#ifndef B24_ZEND_ENGINE_FILE_LOCK_H
#define B24_ZEND_ENGINE_FILE_LOCK_H

#include "zend/engine/globals.h"

#include "core/base/deadline.h"

typedef struct php_b24_lock php_b24_lock;

#define PHP_B24_NO_LOCK ((php_b24_lock){.descriptor = -1})

typedef enum php_b24_lock_result {
	PHP_B24_LOCK_TAKEN,
	PHP_B24_LOCK_LATE,    /* the deadline has passed */
	PHP_B24_LOCK_STOPPED, /* an exception was thrown while waiting (signals are looked at, as
						   * everywhere), or the script is ending */
	PHP_B24_LOCK_FAILED   /* there can be no lock; `why` tells */
} php_b24_lock_result;

/* Waits for the lock of the file, and takes it. While it waits the descriptor is in `lock`, so that
 * it can be released after a longjmp. A missing file is made if `make` is true. On
 * PHP_B24_LOCK_FAILED *why is a text that the caller releases. */
php_b24_lock_result php_b24_lock_take(
	php_b24_lock *lock, const char *path, bool make, b24_deadline deadline, zend_string **why);

/* Gives the lock back. Harmless if there is none; a forked child closes the descriptor and leaves
 * the lock to its parent. */
void php_b24_lock_release(php_b24_lock *lock);

/* Whether this process, and not the one that has forked it, holds the lock. */
bool php_b24_lock_is_held(const php_b24_lock *lock);

#endif
