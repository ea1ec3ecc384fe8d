/* SPDX-License-Identifier: MIT */
/* The head of a reply: its status line and the headers that matter to a call, read line by line. */
#ifndef B24_CORE_HTTP_REPLY_HEAD_H
#define B24_CORE_HTTP_REPLY_HEAD_H

#include "core/http/decompressor.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct b24_reply_head {
	int status; /* of the status line that came last; 0: none came */
	bool ended; /* what follows are trailers */
	/* What the lines say about where the body ends. */
	long long length;    /* as announced; 0 also when it was not */
	bool has_length;     /* a length was announced, */
	bool has_contents;   /* and it was not 0 */
	bool is_coded;       /* a transfer encoding was announced */
	bool is_multiplexed; /* HTTP/2: frames tell where it ends */
	bool is_doubtful;    /* another reader might see another end */
	b24_coding content_coding;
	/* Headers. Empty: there was none of that name. */
	bool replayed;      /* REST 3.0 repeats the stored reply to an idempotency key */
	double retry_after; /* seconds; negative: no such header */
	char content_type[128];
	char location[512]; /* holds secrets */
} b24_reply_head;

void b24_reply_head_clear(b24_reply_head *head);

/* Reads the next line, which is not empty. Nothing is read once the head has ended. A new status
 * line begins a new head: interim replies, such as 103, come before the one that counts. */
void b24_reply_head_read_line(b24_reply_head *head, const char *line, size_t size);

/* Whether everybody on the way sees the same end of the reply, so that its connection can be used
 * again. To be asked when the head has ended. */
bool b24_reply_head_is_reliable(const b24_reply_head *head);

#endif
