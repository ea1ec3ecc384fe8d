/* One pass over a whole JSON document: validates every byte of it (RFC 8259, UTF-8, depth) and
 * notes how many elements each container has, so that whoever decodes a part of it later needs no
 * check and can allocate each array once, at its final size.
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
	size_t container; /* index of the first container at or behind `text`, into `counts` */
	b24_json_type type;
} b24_json_slice;

/* Called for each member of the outermost object, in order. `key` is a string slice with quotes. */
typedef void (*b24_json_member)(
	void *context, const b24_json_slice *key, const b24_json_slice *value);

typedef struct b24_json_scan {
	const b24_host *host;
	uint32_t *counts; /* owned; elements per container, in the order in which they open */
	size_t containers, capacity;
	uint64_t *open; /* owned; during a scan: the containers that are open, outermost first */
	size_t open_capacity;
	b24_json_slice root;
	size_t error_offset; /* where the scan stopped, when it did not succeed */
} b24_json_scan;

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
