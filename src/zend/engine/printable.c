/* SPDX-License-Identifier: MIT */
#include "zend/engine/printable.h"

#include "core/json/text.h"

void php_b24_make_printable(zend_string *text)
{
	char *at = ZSTR_VAL(text);
	char *end = at + ZSTR_LEN(text);

	while (at < end) {
		/* The NUL behind the text ends a sequence that is cut off. */
		size_t size = (unsigned char)*at < 0x80 ? 1 : b24_utf8_sequence(at);

		if (size == 0 || (unsigned char)*at < ' ' || *at == 0x7F) {
			*at = '?';
			size = 1;
		}
		at += size;
	}
}
