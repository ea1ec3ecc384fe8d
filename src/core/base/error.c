/* SPDX-License-Identifier: MIT */
#include "core/base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void b24_error_clear(b24_error *error)
{
	*error = (b24_error){.kind = B24_OK, .retry_after = -1};
}

b24_error_kind b24_error_set(b24_error *error, b24_error_kind kind, const char *format, ...)
{
	char whole[2 * B24_ERROR_MESSAGE_SIZE];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(whole, sizeof whole, format, arguments);
	va_end(arguments);
	error->kind = kind;
	b24_copy_text(error->message, sizeof error->message, whole, strlen(whole));
	return kind;
}

void b24_copy_text(char *to, size_t size, const char *text, size_t length)
{
	if (length >= size) {
		length = size - 1;
		while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80) {
			length--;
		}
	}
	memcpy(to, text, length);
	to[length] = '\0';
}
