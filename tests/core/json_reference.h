/* SPDX-License-Identifier: MIT */
/* A second opinion on JSON: a small recursive checker, written byte by byte and without regard to
 * speed, which shares nothing with the core. */
#ifndef B24_TEST_JSON_REFERENCE_H
#define B24_TEST_JSON_REFERENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Offsets into the text. */
typedef struct reference_span {
	size_t offset, length;
} reference_span;

/* A member of the outermost object. */
typedef struct reference_member {
	reference_span key, value; /* the key's with its quotes */
	size_t container;          /* how many containers had opened before the value */
} reference_member;

typedef struct reference_string {
	reference_span body; /* between the quotes */
	size_t decoded;      /* offset of what it means in `decoded` */
	size_t decoded_length;
} reference_string;

/* An array or an object. */
typedef struct reference_container {
	size_t elements;
	size_t inside; /* containers, at any depth */
	reference_span span;
	uint64_t keys;    /* a hash of them, as they are written, one behind the other */
	bool spelled_out; /* there is a backslash in one */
	bool spaced_out;  /* there is one whose colon does not follow at once */
} reference_container;

typedef struct json_reference {
	reference_container *containers; /* in the order in which they open */
	size_t container_count;
	reference_member *members;
	size_t member_count;
	reference_string *strings;
	size_t string_count;
	char *decoded;
	size_t decoded_length;
} json_reference;

/* Whether the text is one valid JSON document of at most that depth. The lists are complete only
 * if it is; in any case they are freed by json_reference_free. */
bool json_reference_read(
	json_reference *reference, const char *text, size_t length, size_t max_depth);
void json_reference_free(json_reference *reference);

/* The code point at `at` and its length; 0: that is not UTF-8. */
size_t reference_code_point(const char *at, const char *end, uint32_t *point);

/* Runs the core and the reference over a text, and compares verdict, element counts, members of
 * the outermost object, the meaning of every string and which objects have the same keys. NULL:
 * they agree; otherwise what differs.
 */
const char *json_disagreement(const char *text, size_t length, size_t max_depth);

#endif
