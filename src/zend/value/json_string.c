/* SPDX-License-Identifier: MIT */
#include "zend/value/json_string.h"

#include "zend/engine/compat.h"

#include "core/json/text.h"

#define LARGE   (256 * 1024) /* bytes; from here on an allocation is tried first */
#define SCRATCH 2048         /* bytes of a text that is decoded on the stack */

zend_string *php_b24_string_long(const char *text, size_t length)
{
	zend_string *string =
		length <= LARGE ? zend_string_alloc(length, false) : php_b24_string_try(length);

	if (string == NULL) {
		return ZSTR_EMPTY_ALLOC();
	}
	memcpy(ZSTR_VAL(string), text, length);
	ZSTR_VAL(string)[length] = '\0';
	return string;
}

/* Decoded text is never longer than its escaped form, but often much shorter. */
zend_string *php_b24_string_unescaped(const char *body, const char *end)
{
	size_t room = (size_t)(end - body);
	zend_string *text;
	char scratch[SCRATCH + B24_UNESCAPE_SLACK];

	if (room <= SCRATCH) {
		return zend_string_init_fast(scratch, b24_json_unescape(scratch, body, end));
	}
	text = php_b24_string_try(room + B24_UNESCAPE_SLACK);
	if (text == NULL) {
		return ZSTR_EMPTY_ALLOC();
	}
	ZSTR_LEN(text) = b24_json_unescape(ZSTR_VAL(text), body, end);
	text = zend_string_truncate(text, ZSTR_LEN(text), false);
	ZSTR_VAL(text)[ZSTR_LEN(text)] = '\0';
	return text;
}
