/* SPDX-License-Identifier: MIT */
#include "core/http/reply_head.h"

#include "core/base/error.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

void b24_reply_head_clear(b24_reply_head *head)
{
	head->status = 0;
	head->ended = head->has_length = head->has_contents = head->is_coded = false;
	head->is_multiplexed = head->is_doubtful = head->replayed = false;
	head->length = 0;
	head->content_coding = B24_CODING_NONE;
	head->retry_after = -1;
	head->content_type[0] = head->location[0] = '\0';
}

/* The value of the header line, without the space around it; NULL: another header. */
static const char *header_value(
	const char *line, size_t length, const char *name, size_t *value_length)
{
	size_t name_length = strlen(name);
	const char *value, *end = line + length;

	if (length <= name_length || line[name_length] != ':' ||
		strncasecmp(line, name, name_length) != 0) {
		return NULL;
	}
	value = line + name_length + 1;
	while (value < end && (*value == ' ' || *value == '\t')) {
		value++;
	}
	while (end > value && (unsigned char)end[-1] <= ' ') {
		end--;
	}
	*value_length = (size_t)(end - value);
	return value;
}

static void read_length(b24_reply_head *head, const char *value, size_t length)
{
	head->is_doubtful |=
		head->has_length || length == 0 || length > 18 || strspn(value, "0123456789") != length;
	head->has_length = true;
	head->has_contents = length != 1 || *value != '0';
	head->length = strtoll(value, NULL, 10);
}

static void read_coding(b24_reply_head *head, const char *value, size_t length)
{
	head->is_doubtful |= head->is_coded || length != 7 || strncasecmp(value, "chunked", 7) != 0;
	head->is_coded = true;
}

static void read_content_coding(b24_reply_head *head, const char *value, size_t length)
{
	const char *end = value + length;

	while (value < end) {
		const char *comma = memchr(value, ',', (size_t)(end - value));
		const char *name_end = comma != NULL ? comma : end;
		b24_coding coding;

		while (value < name_end && (*value == ' ' || *value == '\t')) {
			value++;
		}
		while (name_end > value && (unsigned char)name_end[-1] <= ' ') {
			name_end--;
		}
		coding = b24_coding_of(value, (size_t)(name_end - value));
		if (head->content_coding == B24_CODING_NONE) {
			head->content_coding = coding;
		} else if (coding != B24_CODING_NONE) {
			head->content_coding = B24_CODING_OTHER;
		}
		value = comma != NULL ? comma + 1 : end;
	}
}

static void read_header(b24_reply_head *head, const char *line, size_t size)
{
	const char *value;
	size_t length;

	switch (*line | 0x20) { /* most headers are of no interest: one look at the first letter */
	case 'c':
		if ((value = header_value(line, size, "Content-Length", &length)) != NULL) {
			read_length(head, value, length);
		} else if ((value = header_value(line, size, "Content-Type", &length)) != NULL) {
			b24_copy_text(head->content_type, sizeof head->content_type, value, length);
		} else if ((value = header_value(line, size, "Content-Encoding", &length)) != NULL) {
			read_content_coding(head, value, length);
		}
		break;
	case 'i':
		if ((value = header_value(line, size, "Idempotent-Replayed", &length)) != NULL) {
			head->replayed = length == 4 && strncasecmp(value, "true", 4) == 0;
		}
		break;
	case 'l':
		if ((value = header_value(line, size, "Location", &length)) != NULL) {
			b24_copy_text(head->location, sizeof head->location, value, length);
		}
		break;
	case 'r':
		if ((value = header_value(line, size, "Retry-After", &length)) != NULL && length > 0 &&
			*value >= '0' && *value <= '9') {
			head->retry_after = strtod(value, NULL);
		}
		break;
	case 't':
		if ((value = header_value(line, size, "Transfer-Encoding", &length)) != NULL) {
			read_coding(head, value, length);
		}
		break;
	default: break;
	}
}

static void begin(b24_reply_head *head, const char *line, size_t size)
{
	const char *status = memchr(line, ' ', size);

	b24_reply_head_clear(head);
	head->status = status != NULL ? (int)strtol(status, NULL, 10) : 0;
	head->is_multiplexed = line[5] >= '2';
}

void b24_reply_head_read_line(b24_reply_head *head, const char *line, size_t size)
{
	if (head->ended) {
		return;
	}
	if (*line == 'H' && size > 5 && memcmp(line, "HTTP/", 5) == 0) {
		begin(head, line, size);
	} else if (*line == '\r' || *line == '\n') {
		head->ended = head->status >= 200 || head->status == 101;
	} else {
		read_header(head, line, size);
	}
}

/* Where libcurl and a proxy before it may disagree about a reply's end, the bytes between the two
 * ends would be taken for the next reply. */
bool b24_reply_head_is_reliable(const b24_reply_head *head)
{
	bool has_no_body = head->status < 200 || head->status == 204 || head->status == 304;

	return head->is_multiplexed ||
		   !(head->is_doubtful || head->status == 101 || (head->has_length && head->is_coded) ||
			   (has_no_body && (head->has_contents || head->is_coded)));
}
