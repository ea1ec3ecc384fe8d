/* SPDX-License-Identifier: MIT */
/* Helpers of more than one test: a host whose memory runs out on demand, texts with the padding
 * that the core asks for, files and child processes. */
#ifndef B24_TEST_SUPPORT_H
#define B24_TEST_SUPPORT_H

#include "core/base/buffer.h"
#include "core/base/error.h"

typedef struct test_host {
	b24_host host;
	size_t fail_at;                 /* the allocation that fails, counted from 1; 0: none */
	bool fail_after;                /* all later ones fail as well */
	size_t allocations;             /* asked for so far */
	size_t failures;                /* of them denied */
	size_t live;                    /* blocks not freed yet */
	bool (*on_wait)(void *context); /* the host's `interrupted`; NULL: never */
	void *wait_context;
	int64_t clock_ms; /* what the clock shows; 0: the real one's time */
} test_host;

void test_host_init(test_host *host);

/* Runs `attempt` with its first allocation failing, then its second, and so on until it meets no
 * failing one; and once more with all allocations from that one on failing. An attempt that was
 * denied memory must return B24_ERROR_MEMORY or succeed, and must free every block. */
typedef b24_error_kind (*oom_attempt)(test_host *host, void *context);
void sweep_out_of_memory(oom_attempt attempt, void *context);

/* A copy that is followed by exactly the padding, so that a read behind it is a sanitizer's error.
 * The text begins `offset` bytes behind an aligned address. */
typedef struct padded_text {
	char *block;
	char *text;
	size_t length;
} padded_text;

padded_text padded_text_new(const char *text, size_t length, size_t offset);
void padded_text_free(padded_text *text);

/* A sealed buffer with that content. */
b24_buffer sealed(const b24_host *host, const char *text, size_t length);

/* A nameless file with that content, read from its beginning. */
int file_of(const void *data, size_t size);

/* Repeatable noise. */
void fill_noise(unsigned char *to, size_t size, uint32_t seed);

bool is_open_descriptor(int descriptor);
size_t open_descriptors(void);

/* Runs the function in a forked process, which then ends without any clean-up of this one. False
 * when the function returned false or did not return. */
bool in_child(bool (*function)(void *context), void *context);

int64_t now_ms(void);

#endif
