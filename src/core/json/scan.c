#include "scan.h"

#include "text.h"

/* Everything the pass carries from value to value. */
typedef struct scanner {
	b24_json_scan *scan;
	const char *at;
	const char *end; /* of the text; a zero byte stands there */
	size_t max_depth;
	uint32_t count; /* elements so far of the innermost open container */
	bool in_object;
	b24_json_member member;
	void *context;
	b24_json_slice key, value; /* of the outermost object's current member */
} scanner;

void b24_json_scan_init(b24_json_scan *scan, const b24_host *host)
{
	*scan = (b24_json_scan){.host = host};
}

void b24_json_scan_free(b24_json_scan *scan)
{
	b24_host_free(scan->host, scan->counts);
	b24_host_free(scan->host, scan->open);
	b24_json_scan_init(scan, scan->host);
}

static inline const char *skip_space(const char *at)
{
	while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t') {
		at++;
	}
	return at;
}

/* A byte that can begin no token; json_decode tells the three cases apart, and so do we. */
static b24_json_status bad_byte(const scanner *s)
{
	if ((unsigned char)*s->at < ' ') {
		return s->at == s->end ? B24_JSON_SYNTAX : B24_JSON_CONTROL_CHARACTER;
	}
	if ((unsigned char)*s->at < 0x80) {
		return B24_JSON_SYNTAX;
	}
	return b24_utf8_sequence(s->at) > 0 ? B24_JSON_SYNTAX : B24_JSON_UTF8;
}

static b24_json_status scan_escape(scanner *s)
{
	int32_t unit;

	switch (s->at[1]) {
	case '"':
	case '\\':
	case '/':
	case 'b':
	case 'f':
	case 'n':
	case 'r':
	case 't': s->at += 2; return B24_JSON_OK;
	case 'u': break;
	default: return B24_JSON_SYNTAX;
	}
	unit = b24_hex_unit(s->at + 2);
	if (unit < 0) {
		return B24_JSON_SYNTAX;
	}
	if (unit < 0xD800 || unit > 0xDFFF) {
		s->at += 6;
		return B24_JSON_OK;
	}
	if (unit <= 0xDBFF && s->at[6] == '\\' && s->at[7] == 'u') {
		int32_t low = b24_hex_unit(s->at + 8);

		if (low >= 0xDC00 && low <= 0xDFFF) {
			s->at += 12;
			return B24_JSON_OK;
		}
	}
	return B24_JSON_UTF16;
}

/* `at` stands on the opening quote; on success it is moved behind the closing one. */
static inline b24_json_status scan_string(scanner *s)
{
	s->at++;
	for (;;) {
		s->at = b24_json_plain_run(s->at);
		if (*s->at == '"') {
			s->at++;
			return B24_JSON_OK;
		}
		if ((unsigned char)*s->at >= 0x80) {
			do {
				size_t length = b24_utf8_sequence(s->at);

				if (length == 0) {
					return B24_JSON_UTF8;
				}
				s->at += length;
			} while ((unsigned char)*s->at >= 0x80);
		} else if (*s->at == '\\') {
			b24_json_status status = scan_escape(s);

			if (status != B24_JSON_OK) {
				return status;
			}
		} else {
			return B24_JSON_CONTROL_CHARACTER;
		}
	}
}

static inline bool is_digit(char c)
{
	return (unsigned char)(c - '0') <= 9;
}

static inline b24_json_status scan_number(scanner *s)
{
	const char *at = s->at;

	if (*at == '-') {
		at++;
	}
	if (*at == '0') {
		at++;
	} else if (is_digit(*at)) {
		do {
			at++;
		} while (is_digit(*at));
	} else {
		s->at = at;
		return B24_JSON_SYNTAX;
	}
	if (*at == '.' && is_digit(at[1])) {
		at += 2;
		while (is_digit(*at)) {
			at++;
		}
	}
	if (*at == 'e' || *at == 'E') {
		const char *digits = at[1] == '+' || at[1] == '-' ? at + 2 : at + 1;

		if (is_digit(*digits)) {
			at = digits + 1;
			while (is_digit(*at)) {
				at++;
			}
		}
	}
	/* What is left of a malformed number ("1.", "1e") fails as the byte after a value. */
	s->at = at;
	return B24_JSON_OK;
}

static inline b24_json_status scan_word(scanner *s, const char *word, size_t length)
{
	if (memcmp(s->at, word, length) != 0) {
		return B24_JSON_SYNTAX;
	}
	s->at += length;
	return B24_JSON_OK;
}

static bool grow_counts(b24_json_scan *scan)
{
	size_t capacity = scan->capacity == 0 ? 64 : scan->capacity * 2;
	uint32_t *counts =
		scan->host->reallocate(scan->host->context, scan->counts, capacity * sizeof *scan->counts);

	if (counts == NULL) {
		return false;
	}
	scan->counts = counts;
	scan->capacity = capacity;
	return true;
}

static bool grow_open(b24_json_scan *scan)
{
	size_t capacity = scan->open_capacity == 0 ? 16 : scan->open_capacity * 2;
	uint64_t *open =
		scan->host->reallocate(scan->host->context, scan->open, capacity * sizeof *scan->open);

	if (open == NULL) {
		return false;
	}
	scan->open = open;
	scan->open_capacity = capacity;
	return true;
}

/* An open container is its index, doubled, plus one if it is an object. While an inner container
 * is open the count of the outer one waits in `counts`. */
static inline b24_json_status open_container(scanner *s, bool is_object)
{
	b24_json_scan *scan = s->scan;

	if (scan->depth >= s->max_depth) {
		return B24_JSON_DEPTH;
	}
	if ((scan->containers == scan->capacity && !grow_counts(scan)) ||
		(scan->depth == scan->open_capacity && !grow_open(scan))) {
		return B24_JSON_MEMORY;
	}
	if (scan->depth > 0) {
		scan->counts[scan->open[scan->depth - 1] >> 1] = s->count;
	}
	scan->counts[scan->containers] = 0;
	scan->open[scan->depth++] = (uint64_t)scan->containers++ << 1 | (is_object ? 1 : 0);
	s->count = 0;
	s->in_object = is_object;
	s->at++;
	return B24_JSON_OK;
}

static inline void close_container(scanner *s)
{
	b24_json_scan *scan = s->scan;

	scan->counts[scan->open[--scan->depth] >> 1] = s->count;
	if (scan->depth > 0) {
		uint64_t outer = scan->open[scan->depth - 1];

		s->count = scan->counts[outer >> 1];
		s->in_object = (outer & 1) != 0;
	}
	s->at++;
}

static b24_json_type type_at(char byte)
{
	switch (byte) {
	case '{': return B24_JSON_OBJECT;
	case '[': return B24_JSON_ARRAY;
	case '"': return B24_JSON_STRING;
	case 't': return B24_JSON_TRUE;
	case 'f': return B24_JSON_FALSE;
	case 'n': return B24_JSON_NULL;
	default: return B24_JSON_NUMBER;
	}
}

/* A string, a number or a word: a value without values inside. */
static inline b24_json_status scan_scalar(scanner *s)
{
	switch (*s->at) {
	case '"': return scan_string(s);
	case 't': return scan_word(s, "true", 4);
	case 'f': return scan_word(s, "false", 5);
	case 'n': return scan_word(s, "null", 4);
	case '-':
	case '0':
	case '1':
	case '2':
	case '3':
	case '4':
	case '5':
	case '6':
	case '7':
	case '8':
	case '9': return scan_number(s);
	default: return bad_byte(s);
	}
}

/* "key":  — leaves `at` on the value. */
static inline b24_json_status scan_key(scanner *s)
{
	const char *start = s->at;
	b24_json_status status;

	if (*start != '"') {
		return bad_byte(s);
	}
	status = scan_string(s);
	if (status != B24_JSON_OK) {
		return status;
	}
	if (s->scan->depth == 1) {
		s->key = (b24_json_slice){start, (size_t)(s->at - start), 0, B24_JSON_STRING};
	}
	s->at = skip_space(s->at);
	if (*s->at != ':') {
		return bad_byte(s);
	}
	s->at++;
	return B24_JSON_OK;
}

static inline bool is_root_member(const scanner *s)
{
	return s->scan->depth == 1 && s->in_object;
}

static void begin_member(scanner *s)
{
	s->value = (b24_json_slice){s->at, 0, s->scan->containers, type_at(*s->at)};
}

static void end_member(scanner *s)
{
	s->value.length = (size_t)(s->at - s->value.text);
	if (s->member != NULL) {
		s->member(s->context, &s->key, &s->value);
	}
}

/* Behind a value: closes what ends here and goes on to the next element's first byte. Sets *done
 * when the outermost value is complete. */
static inline b24_json_status after_value(scanner *s, bool *done)
{
	for (;;) {
		if (s->scan->depth == 0) {
			*done = true;
			return B24_JSON_OK;
		}
		if (is_root_member(s)) {
			end_member(s);
		}
		s->count++;
		s->at = skip_space(s->at);
		if (*s->at == ',') {
			s->at = skip_space(s->at + 1);
			return s->in_object ? scan_key(s) : B24_JSON_OK;
		}
		if (*s->at != (s->in_object ? '}' : ']')) {
			return bad_byte(s);
		}
		close_container(s);
	}
}

/* `at` stands on '{' or '['. Sets *empty when the container is closed already. */
static inline b24_json_status enter_container(scanner *s, bool *empty)
{
	bool is_object = *s->at == '{';
	b24_json_status status = open_container(s, is_object);

	if (status != B24_JSON_OK) {
		return status;
	}
	s->at = skip_space(s->at);
	*empty = *s->at == (is_object ? '}' : ']');
	if (*empty) {
		close_container(s);
		return B24_JSON_OK;
	}
	return is_object ? scan_key(s) : B24_JSON_OK;
}

static b24_json_status scan_values(scanner *s)
{
	b24_json_status status;
	bool done = false;

	while (!done) {
		s->at = skip_space(s->at);
		if (is_root_member(s)) {
			begin_member(s);
		}
		if (*s->at == '{' || *s->at == '[') {
			bool empty = false;

			status = enter_container(s, &empty);
			if (status == B24_JSON_OK && !empty) {
				continue;
			}
		} else {
			status = scan_scalar(s);
		}
		if (status == B24_JSON_OK) {
			status = after_value(s, &done);
		}
		if (status != B24_JSON_OK) {
			return status;
		}
	}
	return B24_JSON_OK;
}

b24_json_status b24_json_scan_run(b24_json_scan *scan, const char *text, size_t length,
	size_t max_depth, b24_json_member member, void *context)
{
	scanner s = {.scan = scan,
		.at = skip_space(text),
		.end = text + length,
		.max_depth = max_depth,
		.member = member,
		.context = context};
	b24_json_status status;

	scan->containers = 0;
	scan->depth = 0;
	scan->root = (b24_json_slice){s.at, 0, 0, type_at(*s.at)};
	status = scan_values(&s);
	if (status == B24_JSON_OK) {
		scan->root.length = (size_t)(s.at - scan->root.text);
		s.at = skip_space(s.at);
		if (s.at != s.end) {
			status = bad_byte(&s);
		}
	}
	scan->error_offset = (size_t)(s.at - text);
	return status;
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
