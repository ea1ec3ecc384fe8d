/* SPDX-License-Identifier: MIT */
#include "core/json/scan.h"

#include "core/json/digits.h"
#include "core/json/known_keys.h"
#include "core/json/text.h"

/* Objects in as many levels have known keys of their own; deeper ones share these places. */
#define KNOWN_DEPTHS 4

/* For what happens at every key: a call would take as long as the rest. */
#define ALWAYS_INLINE static inline __attribute__((always_inline))

/* Everything the pass carries from value to value but its place in the text, which the functions
 * take and return: where the text goes on, or NULL once they have called `fail`. */
typedef struct scanner {
	b24_json_scan *scan;
	const char *end; /* of the text; a zero byte stands there */
	size_t depth, max_depth;
	uint32_t count; /* elements so far of the innermost open container */
	uint32_t shape; /* that it has if all of its keys are the known ones; 0: they were not */
	bool in_object;
	bool in_root;    /* the innermost open container is the outermost one, and an object */
	uint32_t shapes; /* so many numbers of shapes are given away */
	b24_json_status status;
	const char *failed_at;
	b24_json_member member;
	void *context;
	b24_known_keys *known;     /* first the outermost object's, which never are; then by depth */
	b24_known_keys *here;      /* those of the innermost open container */
	b24_json_slice key, value; /* of the outermost object's current member */
} scanner;

void b24_json_scan_init(b24_json_scan *scan, const b24_host *host)
{
	*scan = (b24_json_scan){.host = host};
}

void b24_json_scan_free(b24_json_scan *scan)
{
	b24_host_free(scan->host, scan->containers);
	b24_host_free(scan->host, scan->open);
	b24_json_scan_init(scan, scan->host);
}

static const char *fail(scanner *s, const char *at, b24_json_status status)
{
	s->failed_at = at;
	s->status = status;
	return NULL;
}

/* A byte that can begin no token; json_decode tells the three cases apart, and so do we. */
static const char *bad_byte(scanner *s, const char *at)
{
	b24_json_status status = B24_JSON_SYNTAX;

	if ((unsigned char)*at < ' ' && at != s->end) {
		status = B24_JSON_CONTROL_CHARACTER;
	} else if ((unsigned char)*at >= 0x80 && b24_utf8_sequence(at) == 0) {
		status = B24_JSON_UTF8;
	}
	return fail(s, at, status);
}

/* An escape of any kind but those below, or none. */
static const char *scan_long_escape(scanner *s, const char *at)
{
	uint32_t unit;

	if (at[1] != 'u' || !b24_is_hex_unit(at + 2)) {
		return fail(s, at, B24_JSON_SYNTAX);
	}
	unit = b24_hex_unit(at + 2);
	if (unit < 0xD800 || unit > 0xDFFF) {
		return at + 6;
	}
	if (unit <= 0xDBFF && at[6] == '\\' && at[7] == 'u' && b24_is_hex_unit(at + 8)) {
		uint32_t low = b24_hex_unit(at + 8);

		if (low >= 0xDC00 && low <= 0xDFFF) {
			return at + 12;
		}
	}
	return fail(s, at, B24_JSON_UTF16);
}

static inline const char *scan_escape(scanner *s, const char *at)
{
	const char *start = at;

	while (b24_is_cyrillic_unit(at) && b24_is_hex_pair(at + 4)) {
		at += 6;
	}
	if (at != start) {
		return at;
	}
	return b24_json_escapes[(unsigned char)at[1]] != 0 ? at + 2 : scan_long_escape(s, at);
}

/* The rest of a string with more in it than plain bytes; `at` stands on the first other one. */
static const char *scan_special(scanner *s, const char *at)
{
	while (*at != '"') {
		if (*at == '\\') {
			do { /* escapes of a non-Latin text follow one another */
				at = scan_escape(s, at);
				if (at == NULL) {
					return NULL;
				}
			} while (*at == '\\');
			at = b24_json_plain_run(at);
		} else if ((unsigned char)*at >= 0x80) {
			size_t length = b24_utf8_sequence(at);

			if (length == 0) {
				return fail(s, at, B24_JSON_UTF8);
			}
			at = b24_json_text_run(at + length);
		} else {
			return fail(s, at, B24_JSON_CONTROL_CHARACTER);
		}
	}
	return at + 1;
}

/* `at` stands on the opening quote; the text goes on behind the closing one. */
static inline const char *scan_string(scanner *s, const char *at)
{
	at = b24_json_plain_run(at + 1);
	return *at == '"' ? at + 1 : scan_special(s, at);
}

/* A number behind its sign: `at` stands on a digit. What is left of a malformed number ("1.", "1e")
 * fails as the byte after a value. */
static inline const char *scan_number(const char *at)
{
	at = *at == '0' ? at + 1 : b24_skip_digits(at);
	if (*at == '.' && b24_is_digit(at[1])) {
		at = b24_skip_digits(at + 1);
	}
	if (*at == 'e' || *at == 'E') {
		const char *digits = at[1] == '+' || at[1] == '-' ? at + 2 : at + 1;

		if (b24_is_digit(*digits)) {
			at = b24_skip_digits(digits);
		}
	}
	return at;
}

/* The numbers of a list follow one another: those behind the one that ends at `at`. */
static inline const char *scan_numbers(scanner *s, const char *at)
{
	while (*at == ',' && b24_is_digit(at[1])) {
		s->count++;
		at = scan_number(at + 1);
	}
	return at;
}

static inline const char *scan_word(scanner *s, const char *at, const char *word, size_t length)
{
	return memcmp(at, word, length) == 0 ? at + length : fail(s, at, B24_JSON_SYNTAX);
}

#define MOST_CONTAINERS (UINT32_C(1) << 30) /* what a reply of gigabytes may have */

static bool grow_containers(b24_json_scan *scan)
{
	uint32_t capacity = scan->capacity == 0 ? 64 : scan->capacity * 2;
	b24_json_container *containers =
		capacity > MOST_CONTAINERS ? NULL
								   : scan->host->reallocate(scan->host->context, scan->containers,
										 capacity * sizeof *scan->containers);

	if (containers == NULL) {
		return false;
	}
	scan->containers = containers;
	scan->capacity = capacity;
	return true;
}

static bool grow_open(b24_json_scan *scan)
{
	size_t capacity = scan->open_capacity == 0 ? 16 : scan->open_capacity * 2;
	b24_json_open_container *open =
		scan->host->reallocate(scan->host->context, scan->open, capacity * sizeof *scan->open);

	if (open == NULL) {
		return false;
	}
	scan->open = open;
	scan->open_capacity = capacity;
	return true;
}

static inline b24_known_keys *known_keys_at(const scanner *s, size_t depth)
{
	return &s->known[depth == 1 ? 0 : 1 + (depth - 2) % KNOWN_DEPTHS];
}

/* The shape that the object which begins here has if its keys turn out to be the known ones. */
static inline uint32_t expected_shape(scanner *s)
{
	b24_known_keys *known = s->here;

	if (known->shape == 0 && !known->no_shapes) {
		known->shape = ++s->shapes;
	}
	return known->shape;
}

/* While an inner container is open count and shape of the outer one wait in `containers`. */
static inline const char *open_container(scanner *s, const char *at, bool is_object)
{
	b24_json_scan *scan = s->scan;

	if (s->depth >= s->max_depth) {
		return fail(s, at, B24_JSON_DEPTH);
	}
	if ((scan->count == scan->capacity && !grow_containers(scan)) ||
		(s->depth == scan->open_capacity && !grow_open(scan))) {
		return fail(s, at, B24_JSON_MEMORY);
	}
	if (s->depth > 0) {
		b24_json_container *outer = &scan->containers[scan->open[s->depth - 1].container];

		outer->count = s->count;
		outer->shape = s->shape;
	}
	scan->open[s->depth++] = (b24_json_open_container){at, scan->count++};
	s->count = 0;
	s->in_object = is_object;
	s->in_root = is_object && s->depth == 1;
	s->here = known_keys_at(s, s->depth);
	s->shape = is_object ? expected_shape(s) : 0;
	return at + 1;
}

static inline const char *close_container(scanner *s, const char *at)
{
	b24_json_scan *scan = s->scan;
	const b24_json_open_container *closed = &scan->open[--s->depth];
	size_t length = (size_t)(at + 1 - closed->text);

	scan->containers[closed->container] = (b24_json_container){
		.count = s->count,
		.inside = (uint32_t)(scan->count - closed->container - 1),
		.length = length < B24_JSON_LONG ? (uint32_t)length : B24_JSON_LONG,
		.shape = s->shape == s->here->shape ? s->shape : 0,
	};
	if (s->depth > 0) {
		const b24_json_open_container *outer = closed - 1;

		s->count = scan->containers[outer->container].count;
		s->shape = scan->containers[outer->container].shape;
		s->in_object = *outer->text == '{';
		s->in_root = s->in_object && s->depth == 1;
		s->here = known_keys_at(s, s->depth);
	}
	return at + 1;
}

/* A string, a number or a word: a value without values inside. */
static inline const char *scan_scalar(scanner *s, const char *at)
{
	switch (*at) {
	case '"': return scan_string(s, at);
	case 't': return scan_word(s, at, "true", 4);
	case 'f': return scan_word(s, at, "false", 5);
	case 'n': return scan_word(s, at, "null", 4);
	case '-': return b24_is_digit(at[1]) ? scan_number(at + 1) : fail(s, at + 1, B24_JSON_SYNTAX);
	case '0':
	case '1':
	case '2':
	case '3':
	case '4':
	case '5':
	case '6':
	case '7':
	case '8':
	case '9': at = scan_number(at); return s->in_object || s->depth == 0 ? at : scan_numbers(s, at);
	default: return bad_byte(s, at);
	}
}

/* A key that is another one than before, with its colon. */
static const char *scan_other_key(scanner *s, const char *start)
{
	const char *end, *colon;
	bool plain;

	if (*start != '"') {
		return bad_byte(s, start);
	}
	end = b24_json_plain_run(start + 1);
	plain = *end == '"';
	end = plain ? end + 1 : scan_special(s, end);
	if (end == NULL) {
		return NULL;
	}
	s->shape = 0;
	if (s->in_root) {
		s->key = (b24_json_slice){start, (size_t)(end - start), s->scan, 0, B24_JSON_STRING};
	}
	colon = b24_json_skip_space(end);
	if (*colon != ':') {
		return bad_byte(s, colon);
	}
	if (colon == end && !s->in_root) {
		bool escaped = !plain && memchr(start, '\\', (size_t)(end - start)) != NULL;

		b24_known_keys_remember(s->here, s->count, start, colon + 1, escaped);
	}
	return colon + 1;
}

/* "key":  — the text goes on with the value. */
ALWAYS_INLINE const char *scan_key(scanner *s, const b24_known_keys *known, const char *at)
{
	const char *behind = b24_known_keys_behind(known, s->count, at);

	if (behind == NULL && (behind = scan_other_key(s, b24_json_skip_space(at))) == NULL) {
		return NULL;
	}
	return b24_json_skip_space(behind);
}

/* The scalar at `at`, which is a member's, and the members behind it: most of a row, without what
 * only other values need. Where the value of one is no scalar, *complete is false, and the text
 * goes on with it. */
static const char *scan_members(scanner *s, const char *at, bool *complete)
{
	const b24_known_keys *known = s->here;

	for (;;) {
		at = *at == '"' ? scan_string(s, at) : scan_scalar(s, at); /* most: without a call */
		if (at == NULL || *at != ',') {
			return at;
		}
		s->count++;
		at = scan_key(s, known, at + 1);
		if (at == NULL || *at == '{' || *at == '[') {
			*complete = false;
			return at;
		}
	}
}

static void begin_member(scanner *s, const char *at)
{
	s->value = (b24_json_slice){at, 0, s->scan, s->scan->count, b24_json_type_at(at)};
}

static void end_member(scanner *s, const char *at)
{
	s->value.length = (size_t)(at - s->value.text);
	if (s->member != NULL) {
		s->member(s->context, &s->key, &s->value);
	}
}

/* Behind a value: closes what ends here and goes on to the next value, if there is one. */
static inline const char *after_value(scanner *s, const char *at)
{
	while (s->depth > 0) {
		if (s->in_root) {
			end_member(s, at);
		}
		s->count++;
		at = b24_json_skip_space(at);
		if (*at == ',') {
			return s->in_object ? scan_key(s, s->here, at + 1) : b24_json_skip_space(at + 1);
		}
		if (*at != (s->in_object ? '}' : ']')) {
			return bad_byte(s, at);
		}
		at = close_container(s, at);
	}
	return at;
}

/* `at` stands on '{' or '['. Sets *empty when the container is closed already. */
static inline const char *enter_container(scanner *s, const char *at, bool *empty)
{
	bool is_object = *at == '{';

	at = open_container(s, at, is_object);
	if (at == NULL) {
		return NULL;
	}
	at = b24_json_skip_space(at);
	*empty = *at == (is_object ? '}' : ']');
	if (*empty) {
		return close_container(s, at);
	}
	return is_object ? scan_key(s, s->here, at) : at;
}

/* The outermost value; the text goes on behind it. */
static const char *scan_values(scanner *s, const char *at)
{
	do {
		bool complete = true;

		if (s->in_root) {
			begin_member(s, at);
		}
		if (*at == '{' || *at == '[') {
			at = enter_container(s, at, &complete);
		} else {
			at = s->in_object && !s->in_root ? scan_members(s, at, &complete) : scan_scalar(s, at);
		}
		if (at != NULL && complete) {
			at = after_value(s, at);
		}
	} while (at != NULL && s->depth > 0);
	return at;
}

b24_json_status b24_json_scan_run(b24_json_scan *scan, const char *text, size_t length,
	size_t max_depth, b24_json_member member, void *context)
{
	b24_known_keys known[1 + KNOWN_DEPTHS];
	scanner s = {.scan = scan,
		.end = text + length,
		.max_depth = max_depth,
		.member = member,
		.context = context,
		.known = known};
	const char *at = b24_json_skip_space(text);

	for (size_t i = 0; i < 1 + KNOWN_DEPTHS; i++) {
		known[i].count = known[i].shape = 0;
		known[i].no_shapes = false;
	}
	scan->count = 0;
	scan->decoded_for = NULL;
	scan->root = (b24_json_slice){at, 0, scan, 0, b24_json_type_at(at)};
	at = scan_values(&s, at);
	if (at != NULL) {
		scan->root.length = (size_t)(at - scan->root.text);
		at = b24_json_skip_space(at);
		if (at != s.end) {
			bad_byte(&s, at);
		}
	}
	scan->error_offset = (size_t)((s.status == B24_JSON_OK ? at : s.failed_at) - text);
	return s.status;
}

const char *b24_json_status_text(b24_json_status status)
{
	switch (status) {
	case B24_JSON_OK: return "valid";
	case B24_JSON_SYNTAX: return "syntax error";
	case B24_JSON_CONTROL_CHARACTER: return "control character";
	case B24_JSON_UTF8: return "invalid UTF-8";
	case B24_JSON_UTF16: return "unpaired surrogate in an escape";
	case B24_JSON_DEPTH: return "nested too deeply";
	case B24_JSON_MEMORY: return "out of memory";
	}
	return "unknown";
}

bool b24_json_key_is(const b24_json_slice *key, const char *name)
{
	size_t length = strlen(name);

	return key->length == length + 2 && memcmp(key->text + 1, name, length) == 0;
}
