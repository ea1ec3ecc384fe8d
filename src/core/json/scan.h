/* SPDX-License-Identifier: MIT */
/* One pass over a whole JSON document: validates every byte of it (RFC 8259, UTF-8, depth) and
 * notes of each container (array or object) how many elements it has and where it ends. So whoever
 * decodes a part of it later needs no check, can allocate each array once, at its final size, and
 * can step over what is not needed. Of objects it also notes which have the same keys, as the rows
 * of a list do: those of the second one need not be read again.
 *
 * A document is accepted exactly when PHP's json_decode accepts it. */
#ifndef B24_CORE_JSON_SCAN_H
#define B24_CORE_JSON_SCAN_H

#include "core/base/host.h"

typedef enum b24_json_status {
	B24_JSON_OK = 0,
	B24_JSON_SYNTAX,
	B24_JSON_CONTROL_CHARACTER,
	B24_JSON_UTF8,  /* a byte sequence that is not UTF-8 */
	B24_JSON_UTF16, /* an unpaired surrogate in an escape */
	B24_JSON_DEPTH,
	B24_JSON_MEMORY
} b24_json_status;

typedef enum b24_json_type {
	B24_JSON_NONE = 0, /* no value: the member is absent */
	B24_JSON_NULL,
	B24_JSON_FALSE,
	B24_JSON_TRUE,
	B24_JSON_NUMBER,
	B24_JSON_STRING,
	B24_JSON_ARRAY,
	B24_JSON_OBJECT
} b24_json_type;

/* A value inside a scanned text, which it borrows. */
typedef struct b24_json_slice {
	const char *text;
	size_t length;
	struct b24_json_scan *scan; /* borrowed: of the text; stays where it is */
	uint32_t container;         /* index of the first container at or behind `text` */
	b24_json_type type;
} b24_json_slice;

/* An array or an object of a scanned text. */
typedef struct b24_json_container {
	uint32_t count;  /* elements */
	uint32_t inside; /* containers in it, at any depth: the next one behind it has the index of this
					  * one + 1 + inside */
	uint32_t length; /* bytes, with its brackets; B24_JSON_LONG: that many or more */
	uint32_t shape;  /* of an object: which keys it has. Objects of one shape and the same count
					  * have the same ones in the same order; none of them has an escape, and the
					  * colon follows at once. 0: not known */
} b24_json_container;

#define B24_JSON_LONG UINT32_MAX

/* During a scan: a container whose end has not been seen. */
typedef struct b24_json_open_container {
	const char *text;   /* its bracket */
	uint32_t container; /* its index */
} b24_json_open_container;

/* Called for each member of the outermost object, in order. `key` is a string slice with quotes. */
typedef void (*b24_json_member)(
	void *context, const b24_json_slice *key, const b24_json_slice *value);

typedef struct b24_json_scan {
	const b24_host *host;
	b24_json_container *containers; /* owned; in the order in which they open */
	uint32_t count, capacity;
	b24_json_open_container *open; /* owned; during a scan, outermost first */
	size_t open_capacity;
	b24_json_slice root;
	size_t error_offset; /* where the scan stopped, when it did not succeed */
	/* Who decoded the row that was decoded last, for whom its shape is worth remembering. Borrowed
	 * and only compared; a run makes it NULL. */
	const void *decoded_for;
} b24_json_scan;

/* What the valid value at `at` is, by its first byte. */
static inline b24_json_type b24_json_type_at(const char *at)
{
	switch (*at) {
	case '{': return B24_JSON_OBJECT;
	case '[': return B24_JSON_ARRAY;
	case '"': return B24_JSON_STRING;
	case 't': return B24_JSON_TRUE;
	case 'f': return B24_JSON_FALSE;
	case 'n': return B24_JSON_NULL;
	default: return B24_JSON_NUMBER;
	}
}

void b24_json_scan_init(b24_json_scan *scan, const b24_host *host);
void b24_json_scan_free(b24_json_scan *scan);

/* `text` is followed by B24_BUFFER_PADDING zero bytes. `member` may be NULL. A scan may be run
 * again; what it noted before is gone then. */
b24_json_status b24_json_scan_run(b24_json_scan *scan, const char *text, size_t length,
	size_t max_depth, b24_json_member member, void *context);

/* What the status means, for a message. */
const char *b24_json_status_text(b24_json_status status);

/* Whether the string slice `key` is `name`, which needs no escaping. */
bool b24_json_key_is(const b24_json_slice *key, const char *name);

#endif
