/* SPDX-License-Identifier: MIT */
/* A request's body: JSON text in memory, into which files are streamed as Base64 while it is being
 * sent. A file is opened when it is added, so that a missing one is noticed before a byte is sent,
 * and read in small pieces, so that its size costs no memory. */
#ifndef B24_CORE_HTTP_REQUEST_BODY_H
#define B24_CORE_HTTP_REQUEST_BODY_H

#include "core/base/buffer.h"

typedef struct b24_body_file {
	size_t position; /* offset in the text at which the file's Base64 belongs */
	int descriptor;  /* owned */
	size_t size;     /* as it was when the file was added */
} b24_body_file;

typedef struct b24_body {
	b24_buffer text;      /* whoever marshals appends here */
	b24_body_file *files; /* owned; in the order of their positions */
	size_t file_count, file_capacity;
	/* The reader's state. */
	size_t text_sent;
	size_t next_file;
	size_t file_sent; /* bytes of the current file already encoded */
	char *pending;    /* owned; encoded bytes that did not fit the caller's room yet */
	size_t pending_length, pending_sent;
	bool file_changed; /* a file was shorter than when it was added, or unreadable */
} b24_body;

void b24_body_init(b24_body *body, const b24_host *host);
void b24_body_free(b24_body *body);

/* Empties the body for the next use; closes its files. */
void b24_body_clear(b24_body *body);

/* Adds the file that `descriptor` reads, of `size` bytes, at the present end of the text. Takes the
 * descriptor in any case; false when memory ran out. */
bool b24_body_add_file(b24_body *body, int descriptor, size_t size);

/* Closes the files; the text stays. */
void b24_body_drop_files(b24_body *body);

/* The number of bytes that will be sent. */
size_t b24_body_length(const b24_body *body);

/* Begins again at the first byte. */
bool b24_body_rewind(b24_body *body);

#define B24_BODY_FAILED ((size_t)-1)

/* Fills `to` with the next bytes, at most `room`; 0 at the end, B24_BODY_FAILED when a file can no
 * longer be read as announced or memory ran out. */
size_t b24_body_read(b24_body *body, char *to, size_t room);

#endif
