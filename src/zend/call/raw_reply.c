/* SPDX-License-Identifier: MIT */
#include "zend/call/raw_reply.h"

php_b24_raw_reply *php_b24_raw_reply_of(const b24_transfer *transfer)
{
	const b24_buffer *head = &transfer->head_lines, *body = &transfer->reply;
	php_b24_raw_reply *raw = ecalloc(1, sizeof *raw);

	b24_transfer_timings_get(transfer, &raw->timings);
	raw->head = zend_string_init(head->length > 0 ? head->data : "", head->length, false);
	raw->body = zend_string_init(body->length > 0 ? body->data : "", body->length, false);
	return raw;
}

void php_b24_raw_reply_free(php_b24_raw_reply *raw)
{
	if (raw != NULL) {
		zend_string_release(raw->head);
		zend_string_release(raw->body);
		efree(raw);
	}
}

/* --- Headers. --- */

static void add_header(
	zval *to, const char *name, size_t name_length, const char *value, size_t value_length)
{
	zend_string *lower = zend_string_alloc(name_length, false);
	zval *values, list;

	zend_str_tolower_copy(ZSTR_VAL(lower), name, name_length);
	values = zend_symtable_find(Z_ARRVAL_P(to), lower);
	if (values == NULL) {
		array_init(&list);
		values = zend_symtable_update(Z_ARRVAL_P(to), lower, &list);
	}
	add_next_index_stringl(values, value, value_length);
	zend_string_release(lower);
}

/* One line of the head, without its end. The status line has no colon behind its first word. */
static void read_line(zval *to, const char *line, size_t length)
{
	const char *colon = memchr(line, ':', length), *value, *end = line + length;

	if (colon == NULL || colon == line || memchr(line, ' ', (size_t)(colon - line)) != NULL) {
		return;
	}
	value = colon + 1;
	while (value < end && (*value == ' ' || *value == '\t')) {
		value++;
	}
	while (end > value && (unsigned char)end[-1] <= ' ') {
		end--;
	}
	add_header(to, line, (size_t)(colon - line), value, (size_t)(end - value));
}

void php_b24_raw_reply_headers(const php_b24_raw_reply *raw, zval *to)
{
	const char *at = ZSTR_VAL(raw->head), *end = at + ZSTR_LEN(raw->head);

	array_init(to);
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));

		if (line_end == NULL) {
			line_end = end;
		}
		read_line(to, at, (size_t)(line_end - at));
		at = line_end + 1;
	}
}

/* --- Timings. --- */

void php_b24_raw_reply_timings(const php_b24_raw_reply *raw, zval *to)
{
	const b24_transfer_timings *timings = &raw->timings;

	array_init_size(to, 6);
	add_assoc_double(to, "lookup", timings->looked_up);
	add_assoc_double(to, "connect", timings->connected);
	add_assoc_double(to, "tls", timings->secured);
	add_assoc_double(to, "send", timings->sending);
	add_assoc_double(to, "firstByte", timings->first_byte);
	add_assoc_double(to, "total", timings->total);
}
