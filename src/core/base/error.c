/* SPDX-License-Identifier: MIT */
#include "core/base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const char *b24_error_kind_name(b24_error_kind kind)
{
	static const char *const names[] = {
		[B24_OK] = "",
		[B24_ERROR_MEMORY] = "OutOfMemory",
		[B24_ERROR_ARGUMENT] = "InvalidArgument",
		[B24_ERROR_INTERRUPTED] = "Interrupted",
		[B24_ERROR_TRANSPORT] = "Transport",
		[B24_ERROR_CONNECTION] = "Connection",
		[B24_ERROR_TIMEOUT] = "Timeout",
		[B24_ERROR_DEADLINE] = "Deadline",
		[B24_ERROR_PROTOCOL] = "Protocol",
		[B24_ERROR_API] = "Api",
		[B24_ERROR_AUTH] = "Auth",
		[B24_ERROR_ACCESS_DENIED] = "AccessDenied",
		[B24_ERROR_METHOD_NOT_FOUND] = "MethodNotFound",
		[B24_ERROR_RATE_LIMIT] = "RateLimit",
		[B24_ERROR_OPERATION_LIMIT] = "OperationLimit",
		[B24_ERROR_PORTAL_UNAVAILABLE] = "PortalUnavailable",
		[B24_ERROR_VALIDATION] = "Validation",
	};

	return names[kind];
}

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
