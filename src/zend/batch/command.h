/* SPDX-License-Identifier: MIT */
/* From a method and its parameters to a command of a batch, `method?query`, in one walk. */
#ifndef B24_ZEND_BATCH_COMMAND_H
#define B24_ZEND_BATCH_COMMAND_H

#include <php.h>

#include "core/base/buffer.h"

typedef enum php_b24_command_status {
	PHP_B24_COMMAND_WRITTEN,
	/* The parameters hold what a query cannot say, or what no request can: such a method is called
	 * by itself, where all of it can be said, or the refusal names what is wrong. */
	PHP_B24_COMMAND_UNSAYABLE,
	PHP_B24_COMMAND_REFUSED /* an exception was thrown */
} php_b24_command_status;

/* Finds the commands that B24\BatchReference names. */
typedef struct php_b24_references {
	/* The number of the command that the user's key stands for; false: an exception was thrown. */
	bool (*find)(void *context, const zval *key, size_t *number);
	void *context;
} php_b24_references;

/* Appends the command as it stands between the quotes of a JSON string: a query needs no escaping
 * there. Unless it was written, `to` is as before. A command of number 7 is "$result[c7]" to
 * references; `references` may be NULL: there must be none. `prefix` is for the walk, empty before
 * and after; as `to`, it hangs on something that outlives a longjmp, because the user's code may
 * run (jsonSerialize, __toString). `omit_empty`: null and empty arrays are left out, as PHP's
 * http_build_query() does; otherwise they cannot be said. */
php_b24_command_status php_b24_command_write(b24_buffer *to, b24_buffer *prefix, const char *method,
	size_t length, HashTable *params, const php_b24_references *references, bool omit_empty);

#endif
