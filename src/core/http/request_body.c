/* SPDX-License-Identifier: MIT */
#include "core/http/request_body.h"

#include "core/base/base64.h"

#include <errno.h>
#include <unistd.h>

/* A multiple of three, so that pieces join without padding. */
#define PIECE (48 * 1024)

void b24_body_init(b24_body *body, const b24_host *host)
{
	*body = (b24_body){0};
	b24_buffer_init(&body->text, host);
}

void b24_body_drop_files(b24_body *body)
{
	for (size_t i = 0; i < body->file_count; i++) {
		close(body->files[i].descriptor);
	}
	body->file_count = 0;
}

void b24_body_clear(b24_body *body)
{
	b24_body_drop_files(body);
	b24_host_free(body->text.host, body->pending);
	body->pending = NULL;
	body->file_changed = false;
	body->text_sent = body->next_file = body->file_sent = 0;
	body->pending_length = body->pending_sent = 0;
	b24_buffer_clear(&body->text);
}

void b24_body_free(b24_body *body)
{
	const b24_host *host = body->text.host;

	b24_body_clear(body);
	b24_host_free(host, body->files);
	b24_buffer_free(&body->text);
	b24_body_init(body, host);
}

bool b24_body_add_file(b24_body *body, int descriptor, size_t size)
{
	const b24_host *host = body->text.host;

	if (body->file_count == body->file_capacity) {
		size_t capacity = body->file_capacity == 0 ? 4 : body->file_capacity * 2;
		b24_body_file *files =
			host->reallocate(host->context, body->files, capacity * sizeof *files);

		if (files == NULL) {
			close(descriptor);
			return false;
		}
		body->files = files;
		body->file_capacity = capacity;
	}
	body->files[body->file_count++] = (b24_body_file){body->text.length, descriptor, size};
	return true;
}

size_t b24_body_length(const b24_body *body)
{
	size_t length = body->text.length;

	for (size_t i = 0; i < body->file_count; i++) {
		length += b24_base64_length(body->files[i].size);
	}
	return length;
}

bool b24_body_rewind(b24_body *body)
{
	for (size_t i = 0; i < body->file_count; i++) {
		if (lseek(body->files[i].descriptor, 0, SEEK_SET) != 0) {
			return false;
		}
	}
	body->text_sent = body->next_file = body->file_sent = 0;
	body->pending_length = body->pending_sent = 0;
	return true;
}

/* Reads exactly `size` bytes; false: the file ended early or cannot be read. */
static bool read_exactly(int descriptor, unsigned char *to, size_t size)
{
	while (size > 0) {
		ssize_t got = read(descriptor, to, size);

		if (got < 0 && errno == EINTR) {
			continue;
		}
		if (got <= 0) {
			return false;
		}
		to += got;
		size -= (size_t)got;
	}
	return true;
}

/* Encodes the current file's next piece into `pending`. */
static bool encode_piece(b24_body *body, const b24_body_file *file)
{
	const b24_host *host = body->text.host;
	size_t size = file->size - body->file_sent;
	/* The raw bytes are read into the upper end of the block that takes their encoding. */
	size_t block = b24_base64_length(PIECE) + PIECE;
	unsigned char *raw;

	if (size > PIECE) {
		size = PIECE;
	}
	if (body->pending == NULL) {
		body->pending = host->reallocate(host->context, NULL, block);
		if (body->pending == NULL) {
			return false;
		}
	}
	raw = (unsigned char *)body->pending + b24_base64_length(PIECE);
	if (!read_exactly(file->descriptor, raw, size)) {
		body->file_changed = true;
		return false;
	}
	b24_base64_encode(body->pending, raw, size);
	body->pending_length = b24_base64_length(size);
	body->pending_sent = 0;
	body->file_sent += size;
	return true;
}

static size_t copy_some(char *to, size_t room, const char *from, size_t *sent, size_t end)
{
	size_t size = end - *sent < room ? end - *sent : room;

	if (size > 0) { /* `from` is NULL when there never was any text */
		memcpy(to, from + *sent, size);
		*sent += size;
	}
	return size;
}

/* Moves on to the text or file that has the next bytes; false: a file cannot be read. */
static bool fill_pending(b24_body *body)
{
	while (body->next_file < body->file_count) {
		const b24_body_file *file = &body->files[body->next_file];

		if (body->text_sent < file->position || body->pending_sent < body->pending_length) {
			return true;
		}
		if (body->file_sent < file->size) {
			return encode_piece(body, file);
		}
		body->next_file++;
		body->file_sent = 0;
	}
	return true;
}

size_t b24_body_read(b24_body *body, char *to, size_t room)
{
	size_t filled = 0;

	while (filled < room) {
		size_t text_end, size;

		if (!fill_pending(body)) {
			return B24_BODY_FAILED;
		}
		if (body->pending_sent < body->pending_length) {
			size = copy_some(to + filled, room - filled, body->pending, &body->pending_sent,
				body->pending_length);
		} else {
			text_end = body->next_file < body->file_count ? body->files[body->next_file].position
														  : body->text.length;
			size =
				copy_some(to + filled, room - filled, body->text.data, &body->text_sent, text_end);
		}
		if (size == 0) {
			break;
		}
		filled += size;
	}
	return filled;
}
