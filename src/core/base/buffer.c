/* SPDX-License-Identifier: MIT */
#include "core/base/buffer.h"

#include "core/base/portable.h"

#define FIRST_CAPACITY 480
#define KEEP_CAPACITY  (64 * 1024)

void b24_buffer_free(b24_buffer *buffer)
{
	b24_host_free(buffer->host, buffer->data);
	b24_buffer_init(buffer, buffer->host);
}

bool b24_buffer_grow(b24_buffer *buffer, size_t extra)
{
	size_t wanted = buffer->capacity < FIRST_CAPACITY ? FIRST_CAPACITY : buffer->capacity;
	char *data;

	if (buffer->failed || extra > SIZE_MAX / 4 || buffer->length > SIZE_MAX / 4) {
		buffer->failed = true;
		return false;
	}
	while (wanted - buffer->length < extra) {
		wanted += wanted / 2 + extra;
	}
	data =
		buffer->host->reallocate(buffer->host->context, buffer->data, wanted + B24_BUFFER_PADDING);
	if (data == NULL) {
		buffer->failed = true;
		return false;
	}
	buffer->data = data;
	buffer->capacity = wanted;
	return true;
}

bool b24_buffer_seal(b24_buffer *buffer)
{
	if (buffer->data == NULL) {
		b24_buffer_grow(buffer, 0);
	}
	if (buffer->failed) {
		return false;
	}
	memset(buffer->data + buffer->length, 0, B24_BUFFER_PADDING);
	return true;
}

void b24_buffer_clear(b24_buffer *buffer)
{
	if (buffer->capacity > KEEP_CAPACITY) {
		b24_buffer_free(buffer);
	}
	buffer->length = 0;
	buffer->failed = false;
}

void b24_buffer_wipe(b24_buffer *buffer)
{
	if (buffer->data != NULL) {
		b24_wipe(buffer->data, buffer->length);
	}
	b24_buffer_clear(buffer);
}

void b24_buffer_append_escaped(b24_buffer *buffer, const char *text)
{
	static const char hex[] = "0123456789ABCDEF";

	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;

		if ((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' ||
			c == '_' || c == '.' || c == '~') {
			b24_buffer_append_char(buffer, (char)c);
		} else {
			b24_buffer_append_char(buffer, '%');
			b24_buffer_append_char(buffer, hex[c >> 4]);
			b24_buffer_append_char(buffer, hex[c & 0x0F]);
		}
	}
}
