/* SPDX-License-Identifier: MIT */
#include "core/form/parse.h"

#include "core/json/text.h"

void b24_form_parser_begin(
	b24_form_parser *parser, char *text, size_t length, size_t max_fields, size_t max_keys)
{
	*parser = (b24_form_parser){
		.at = text, .end = text + length, .fields_left = max_fields, .keys_left = max_keys};
}

const char *b24_form_status_text(b24_form_status status)
{
	switch (status) {
	case B24_FORM_TOO_MANY: return "is one too many";
	case B24_FORM_TOO_DEEP: return "is nested too deep";
	case B24_FORM_PERCENT: return "has a percent sign that encodes nothing";
	case B24_FORM_BRACKET: return "has a bracket without an end in its name";
	case B24_FORM_NUL: return "contains a NUL byte";
	case B24_FORM_UTF8: return "is not UTF-8";
	default: return "is in order";
	}
}

/* --- Decoding. --- */

/* Decodes up to `end` in place and ends the result with a NUL, at `end` at the latest. */
static b24_form_status decode(char *text, char *end, size_t *length)
{
	char *to = text;

	for (char *from = text; from < end; from++) {
		char byte = *from == '+' ? ' ' : *from;

		if (byte == '%') {
			int high = end - from > 2 ? b24_hex_digit(from[1]) : -1;
			int low = high >= 0 ? b24_hex_digit(from[2]) : -1;

			if (low < 0) {
				return B24_FORM_PERCENT;
			}
			byte = (char)(high << 4 | low);
			from += 2;
		}
		if (byte == '\0') {
			return B24_FORM_NUL;
		}
		*to++ = byte;
	}
	*to = '\0';
	*length = (size_t)(to - text);
	return B24_FORM_FIELD;
}

/* The NUL behind the text ends a sequence that is cut off. */
static bool is_utf8(const char *text)
{
	while (*text != '\0') {
		size_t size = (unsigned char)*text < 0x80 ? 1 : b24_utf8_sequence(text);

		if (size == 0) {
			return false;
		}
		text += size;
	}
	return true;
}

b24_form_status b24_form_check_text(const char *text, size_t length)
{
	if (memchr(text, '\0', length) != NULL) {
		return B24_FORM_NUL;
	}
	return is_utf8(text) ? B24_FORM_FIELD : B24_FORM_UTF8;
}

/* --- Names. --- */

static bool is_space(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static b24_form_status add_key(b24_form_parser *parser, const char *text, size_t length)
{
	if (parser->depth == B24_FORM_DEPTH) {
		return B24_FORM_TOO_DEEP;
	}
	if (parser->keys_left == 0) {
		return B24_FORM_TOO_MANY;
	}
	parser->keys_left--;
	parser->path[parser->depth++] = (b24_form_key){text, length};
	return B24_FORM_FIELD;
}

/* Reads `[key][key]…` at `at`; whatever follows the last bracket says nothing. */
static b24_form_status read_keys(b24_form_parser *parser, char *at)
{
	b24_form_status status = B24_FORM_FIELD;

	while (*at == '[' && status == B24_FORM_FIELD) {
		char *key = ++at;

		at += is_space(*at) ? 1 : 0;
		if (*at == ']') {
			status = add_key(parser, NULL, 0);
		} else {
			at = strchr(at, ']');
			if (at == NULL) {
				return B24_FORM_BRACKET;
			}
			status = add_key(parser, key, (size_t)(at - key));
		}
		*at++ = '\0';
	}
	return status;
}

/* A name that is nothing but blanks, or brackets, leaves the path empty: there is no such field. */
static b24_form_status read_name(b24_form_parser *parser, char *name)
{
	b24_form_status status;
	char *at;

	parser->depth = 0;
	name += strspn(name, " ");
	for (at = name; *at != '\0' && *at != '['; at++) {
		if (*at == ' ' || *at == '.') {
			*at = '_';
		}
	}
	if (at == name) {
		return B24_FORM_FIELD;
	}
	status = add_key(parser, name, (size_t)(at - name));
	if (*at == '[' && status == B24_FORM_FIELD) {
		status = read_keys(parser, at);
		*at = '\0';
	}
	return status;
}

/* --- Fields. --- */

/* The field from `text` to `end`, where a NUL may be written. */
static b24_form_status read_field(b24_form_parser *parser, char *text, char *end)
{
	char *equals = memchr(text, '=', (size_t)(end - text));
	char *name_end = equals != NULL ? equals : end;
	char *value = equals != NULL ? equals + 1 : end;
	size_t name_length;
	b24_form_status status;

	if (parser->fields_left == 0) {
		return B24_FORM_TOO_MANY;
	}
	parser->fields_left--;
	status = decode(value, end, &parser->length);
	if (status == B24_FORM_FIELD) {
		status = decode(text, name_end, &name_length);
	}
	if (status != B24_FORM_FIELD) {
		return status;
	}
	parser->value = value;
	return is_utf8(text) && is_utf8(value) ? read_name(parser, text) : B24_FORM_UTF8;
}

b24_form_status b24_form_parser_next(b24_form_parser *parser)
{
	while (parser->at < parser->end) {
		char *text = parser->at;
		char *end = memchr(text, '&', (size_t)(parser->end - text));
		b24_form_status status;

		if (end == NULL) {
			end = parser->end;
		}
		parser->at = end + 1;
		if (end == text) {
			continue;
		}
		parser->number++;
		status = read_field(parser, text, end);
		if (status != B24_FORM_FIELD || parser->depth > 0) {
			return status;
		}
	}
	return B24_FORM_END;
}
