/* SPDX-License-Identifier: MIT */
/* What Linux has, and other systems have in another form or not at all. Linux's own form is used
 * where it is known to be there, and a form that needs POSIX alone everywhere else. The tests build
 * both on Linux: B24_PORTABLE_ONLY leaves Linux's forms out. */
#ifndef B24_CORE_BASE_PORTABLE_H
#define B24_CORE_BASE_PORTABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#if defined(__linux__) && !defined(B24_PORTABLE_ONLY)
#define B24_ON_LINUX 1
#else
#define B24_ON_LINUX 0
#endif

/* Random bytes that nobody can guess. Does not wait. False: the system has none now. */
bool b24_random(void *to, size_t size);

/* Overwrites a secret with zeros, even if nobody reads that memory any more. */
void b24_wipe(void *secret, size_t size);

/* Takes space on the disk for the first `size` bytes of the file, which has at least that many
 * afterwards. A full disk is noticed now, and not by SIGBUS when the mapped file is written to. No
 * byte of the file changes, even if other processes extend it or write to it at the same time.
 * Where the file system cannot do that by itself, zeros are written behind the end; holes stay.
 * The descriptor must be open for writing. 0, or the system's error, EFBIG instead of SIGXFSZ. */
int b24_file_allocate(int descriptor, off_t size);

/* Takes a pending, blocked signal away from this thread. */
void b24_discard_signal(int number);

/* The text of errno(3). It is in `buffer`, or constant. */
const char *b24_system_error(int code, char *buffer, size_t size);

/* Whether a thread can have a locale of its own. setlocale() would change all threads. */
#if B24_ON_LINUX || defined(__APPLE__) || defined(__FreeBSD__) || defined(__OpenBSD__)
#define B24_HAS_THREAD_LOCALE 1
#else
#define B24_HAS_THREAD_LOCALE 0
#endif

/* The thread's locale becomes one of UTF-8 until b24_utf8_end(), which must follow. Where there is
 * none, nothing changes. */
typedef struct b24_utf8 {
	void *mine;   /* owned */
	void *before; /* borrowed */
} b24_utf8;

b24_utf8 b24_utf8_begin(void);
void b24_utf8_end(b24_utf8 *utf8);

/* The stack of the running thread: its lowest address, and its size in bytes. Where the system does
 * not tell, what every thread may be sure to have left, from here on. */
void b24_thread_stack(const char **lowest, size_t *size);

/* A page of memory that a forked child finds filled with zeros. NULL: the system has none, or only
 * pretends to. Freed by munmap(2). */
void *b24_page_wiped_on_fork(size_t size);

#endif
