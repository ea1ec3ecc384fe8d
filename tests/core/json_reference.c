/* SPDX-License-Identifier: MIT */
#include "json_reference.h"

#include "core/base/buffer.h"
#include "core/json/scan.h"
#include "core/json/text.h"

#include <stdlib.h>
#include <string.h>

/* --- The checker. ------------------------------------------------------------------------------
 */

typedef struct reader {
	json_reference *to;
	const char *text, *at, *end;
	size_t depth, max_depth;
} reader;

static bool read_value(reader *r);

static int peek(const reader *r)
{
	return r->at < r->end ? (unsigned char)*r->at : -1;
}

static bool take(reader *r, char byte)
{
	if (peek(r) != (unsigned char)byte) {
		return false;
	}
	r->at++;
	return true;
}

static void skip_blanks(reader *r)
{
	while (take(r, ' ') || take(r, '\t') || take(r, '\n') || take(r, '\r')) {
	}
}

static bool take_word(reader *r, const char *word)
{
	for (; *word != '\0'; word++) {
		if (!take(r, *word)) {
			return false;
		}
	}
	return true;
}

static size_t take_digits(reader *r)
{
	size_t count = 0;

	while (peek(r) >= '0' && peek(r) <= '9') {
		r->at++;
		count++;
	}
	return count;
}

static bool read_number(reader *r)
{
	const char *first;
	size_t count;

	take(r, '-');
	first = r->at;
	count = take_digits(r);
	if (count == 0 || (count > 1 && *first == '0')) {
		return false;
	}
	if (take(r, '.') && take_digits(r) == 0) {
		return false;
	}
	if (take(r, 'e') || take(r, 'E')) {
		if (!take(r, '+')) {
			take(r, '-');
		}
		return take_digits(r) > 0;
	}
	return true;
}

size_t reference_code_point(const char *at, const char *end, uint32_t *point)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	unsigned char lead = (unsigned char)*at;
	size_t length = lead < 0x80       ? 1
					: lead >> 5 == 6  ? 2
					: lead >> 4 == 14 ? 3
					: lead >> 3 == 30 ? 4
									  : 0;

	if (length == 0 || (size_t)(end - at) < length) {
		return 0;
	}
	*point = length == 1 ? lead : lead & (0x7Fu >> length);
	for (size_t i = 1; i < length; i++) {
		if (((unsigned char)at[i] & 0xC0) != 0x80) {
			return 0;
		}
		*point = *point << 6 | ((unsigned char)at[i] & 0x3F);
	}
	if (*point < least[length] || *point > 0x10FFFF || (*point >= 0xD800 && *point <= 0xDFFF)) {
		return 0;
	}
	return length;
}

static void put(reader *r, uint32_t byte)
{
	r->to->decoded[r->to->decoded_length++] = (char)byte;
}

static void put_point(reader *r, uint32_t point)
{
	if (point < 0x80) {
		put(r, point);
		return;
	}
	if (point < 0x800) {
		put(r, 0xC0 + point / 64);
	} else {
		if (point < 0x10000) {
			put(r, 0xE0 + point / 4096);
		} else {
			put(r, 0xF0 + point / 262144);
			put(r, 0x80 + point / 4096 % 64);
		}
		put(r, 0x80 + point / 64 % 64);
	}
	put(r, 0x80 + point % 64);
}

static bool take_unit(reader *r, uint32_t *unit)
{
	static const char digits[] = "0123456789abcdef0123456789ABCDEF";

	*unit = 0;
	for (int i = 0; i < 4; i++) {
		const char *digit = peek(r) > 0 ? strchr(digits, peek(r)) : NULL;

		if (digit == NULL) {
			return false;
		}
		*unit = *unit * 16 + (uint32_t)((digit - digits) % 16);
		r->at++;
	}
	return true;
}

static bool read_escape(reader *r)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	const char *simple = peek(r) > 0 ? strchr(from, peek(r)) : NULL;
	uint32_t unit, low;

	if (simple != NULL) {
		r->at++;
		put(r, (unsigned char)to[simple - from]);
		return true;
	}
	if (!take(r, 'u') || !take_unit(r, &unit)) {
		return false;
	}
	if (unit >= 0xDC00 && unit <= 0xDFFF) {
		return false;
	}
	if (unit >= 0xD800 && unit <= 0xDBFF) {
		if (!take(r, '\\') || !take(r, 'u') || !take_unit(r, &low) || low < 0xDC00 ||
			low > 0xDFFF) {
			return false;
		}
		unit = 0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00);
	}
	put_point(r, unit);
	return true;
}

static bool read_string(reader *r)
{
	json_reference *to = r->to;
	reference_string string = {.decoded = to->decoded_length};
	const char *start = r->at + 1;

	if (!take(r, '"')) {
		return false;
	}
	while (!take(r, '"')) {
		uint32_t point;
		size_t length;

		if (peek(r) < ' ') {
			return false;
		}
		if (take(r, '\\')) {
			if (!read_escape(r)) {
				return false;
			}
			continue;
		}
		length = reference_code_point(r->at, r->end, &point);
		if (length == 0) {
			return false;
		}
		r->at += length;
		put_point(r, point);
	}
	string.body = (reference_span){(size_t)(start - r->text), (size_t)(r->at - 1 - start)};
	string.decoded_length = to->decoded_length - string.decoded;
	to->strings[to->string_count++] = string;
	return true;
}

/* A key that ends where the reader is. */
static void note_key(reader *r, reference_container *container, const char *start)
{
	for (const char *at = start; at < r->at; at++) {
		container->keys = (container->keys ^ (unsigned char)*at) * UINT64_C(0x100000001b3);
		container->spelled_out |= *at == '\\';
	}
	container->spaced_out |= peek(r) != ':';
}

static bool read_member(reader *r, reference_container *container)
{
	reference_member member;
	const char *start = r->at;

	if (!read_string(r)) {
		return false;
	}
	member.key = (reference_span){(size_t)(start - r->text), (size_t)(r->at - start)};
	note_key(r, container, start);
	skip_blanks(r);
	if (!take(r, ':')) {
		return false;
	}
	skip_blanks(r);
	start = r->at;
	member.container = r->to->container_count;
	if (!read_value(r)) {
		return false;
	}
	member.value = (reference_span){(size_t)(start - r->text), (size_t)(r->at - start)};
	if (r->depth == 1) {
		r->to->members[r->to->member_count++] = member;
	}
	return true;
}

static bool read_element(reader *r, reference_container *container)
{
	(void)container;
	return read_value(r);
}

static bool read_container(
	reader *r, char close, bool (*read_one)(reader *r, reference_container *container))
{
	size_t index = r->to->container_count;
	const char *start = r->at;
	reference_container *container;

	if (r->depth == r->max_depth) {
		return false;
	}
	r->at++;
	r->depth++;
	container = &r->to->containers[r->to->container_count++];
	*container = (reference_container){.elements = 0};
	skip_blanks(r);
	if (!take(r, close)) {
		do {
			skip_blanks(r);
			if (!read_one(r, container)) {
				return false;
			}
			container->elements++;
			skip_blanks(r);
		} while (take(r, ','));
		if (!take(r, close)) {
			return false;
		}
	}
	r->depth--;
	container->inside = r->to->container_count - index - 1;
	container->span = (reference_span){(size_t)(start - r->text), (size_t)(r->at - start)};
	return true;
}

static bool read_value(reader *r)
{
	switch (peek(r)) {
	case '{': return read_container(r, '}', read_member);
	case '[': return read_container(r, ']', read_element);
	case '"': return read_string(r);
	case 't': return take_word(r, "true");
	case 'f': return take_word(r, "false");
	case 'n': return take_word(r, "null");
	default: return read_number(r);
	}
}

bool json_reference_read(
	json_reference *reference, const char *text, size_t length, size_t max_depth)
{
	reader r = {reference, text, text, text + length, 0, max_depth};

	/* No list can be longer than the text. */
	*reference = (json_reference){
		.containers = calloc(length + 1, sizeof *reference->containers),
		.members = calloc(length + 1, sizeof *reference->members),
		.strings = calloc(length + 1, sizeof *reference->strings),
		.decoded = malloc(length + 1),
	};
	skip_blanks(&r);
	if (!read_value(&r)) {
		return false;
	}
	skip_blanks(&r);
	return r.at == r.end;
}

void json_reference_free(json_reference *reference)
{
	free(reference->containers);
	free(reference->members);
	free(reference->strings);
	free(reference->decoded);
}

/* --- The comparison. ---------------------------------------------------------------------------
 */

typedef struct comparison {
	const char *text; /* what the core reads */
	json_reference reference;
	size_t members; /* announced by the core so far */
	const char *difference;
} comparison;

static bool same_span(const comparison *c, const b24_json_slice *slice, const reference_span *span)
{
	return slice->text == c->text + span->offset && slice->length == span->length;
}

static b24_json_type type_of(char byte)
{
	static const char first[] = "nft\"[{";
	static const b24_json_type types[] = {B24_JSON_NULL, B24_JSON_FALSE, B24_JSON_TRUE,
		B24_JSON_STRING, B24_JSON_ARRAY, B24_JSON_OBJECT};
	const char *found = strchr(first, byte);

	return found != NULL ? types[found - first] : B24_JSON_NUMBER;
}

static void compare_member(void *context, const b24_json_slice *key, const b24_json_slice *value)
{
	comparison *c = context;
	const reference_member *member = &c->reference.members[c->members];

	if (c->members++ >= c->reference.member_count) {
		c->difference = "a member too many";
	} else if (!same_span(c, key, &member->key) || key->type != B24_JSON_STRING) {
		c->difference = "a member's key";
	} else if (!same_span(c, value, &member->value)) {
		c->difference = "a member's value";
	} else if (value->type != type_of(*value->text)) {
		c->difference = "the type of a member's value";
	} else if (value->container != member->container) {
		c->difference = "the container index of a member's value";
	}
}

static void ignore_member(void *context, const b24_json_slice *key, const b24_json_slice *value)
{
	(void)context, (void)key, (void)value;
}

static void compare_string(comparison *c, const reference_string *string)
{
	const char *from = c->text + string->body.offset;
	char *to = malloc(string->body.length + B24_UNESCAPE_SLACK);
	size_t length = b24_json_unescape(to, from, from + string->body.length);

	if (length != string->decoded_length ||
		memcmp(to, c->reference.decoded + string->decoded, length) != 0) {
		c->difference = "the meaning of a string";
	}
	free(to);
}

static void compare_container(
	comparison *c, const b24_json_container *container, const reference_container *reference)
{
	if (container->count != reference->elements) {
		c->difference = "the number of elements";
	} else if (container->inside != reference->inside) {
		c->difference = "the number of containers inside another one";
	} else if (container->length != reference->span.length) {
		c->difference = "the length of a container";
	}
}

#define NEIGHBOURS 64 /* of a container, before it: to compare all with all takes too long */

/* Of all that is said of a shape nothing may be wrong; that shapes are found is tested elsewhere.
 */
static void compare_shape(comparison *c, const b24_json_scan *scan, size_t index)
{
	const b24_json_container *one = &scan->containers[index], *other;
	const reference_container *reference = &c->reference.containers[index];

	if (one->shape == 0 || one->count == 0) {
		return;
	}
	if (c->text[reference->span.offset] != '{' || reference->spelled_out || reference->spaced_out) {
		c->difference = "a shape of what can have none";
	}
	for (size_t i = index > NEIGHBOURS ? index - NEIGHBOURS : 0; i < index; i++) {
		other = &scan->containers[i];
		if (other->shape == one->shape && other->count == one->count &&
			c->reference.containers[i].keys != reference->keys) {
			c->difference = "objects of one shape whose keys differ";
		}
	}
}

static void compare_results(comparison *c, const b24_json_scan *scan)
{
	const json_reference *reference = &c->reference;

	if (c->members != reference->member_count) {
		c->difference = "the number of members";
	}
	if (scan->count != reference->container_count) {
		c->difference = "the number of containers";
		return;
	}
	for (size_t i = 0; i < reference->container_count; i++) {
		compare_container(c, &scan->containers[i], &reference->containers[i]);
		compare_shape(c, scan, i);
	}
	for (size_t i = 0; i < reference->string_count; i++) {
		compare_string(c, &reference->strings[i]);
	}
}

const char *json_disagreement(const char *text, size_t length, size_t max_depth)
{
	comparison c = {.difference = NULL};
	bool valid = json_reference_read(&c.reference, text, length, max_depth);
	char *padded = malloc(length + B24_BUFFER_PADDING);
	b24_json_scan scan;
	b24_json_status status;

	if (length > 0) {
		memcpy(padded, text, length);
	}
	memset(padded + length, 0, B24_BUFFER_PADDING);
	c.text = padded;
	b24_json_scan_init(&scan, &b24_host_posix);
	status = b24_json_scan_run(
		&scan, padded, length, max_depth, valid ? compare_member : ignore_member, &c);
	if ((status == B24_JSON_OK) != valid) {
		c.difference = "the verdict";
	} else if (valid) {
		compare_results(&c, &scan);
	} else if (scan.error_offset > length) {
		c.difference = "an error behind the end";
	}
	b24_json_scan_free(&scan);
	json_reference_free(&c.reference);
	free(padded);
	return c.difference;
}
