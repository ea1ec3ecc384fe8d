/* SPDX-License-Identifier: MIT */
/* A small file that the processes of one user map into their memory. */
#ifndef B24_CORE_BASE_MAPPED_FILE_H
#define B24_CORE_BASE_MAPPED_FILE_H

#include "core/base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Tells a file from another one of the same name. */
typedef struct b24_file_identity {
	dev_t device;
	ino_t inode;
} b24_file_identity;

/* Maps the first `size` bytes, for reading and writing, shared. A file that is not there is created
 * with mode 0600, one that is shorter is extended by zero bytes, whose space is allocated then: a
 * full disk is noticed here and not by SIGBUS later. The first eight bytes of the file are `magic`
 * afterwards; a file that begins with something else, neither that nor zeros, is left as it is and
 * refused. Several processes may do this at once. NULL: the error says why. To be unmapped by
 * munmap(2). `identity` may be NULL. */
void *b24_mapped_file_open(
	const char *path, size_t size, uint64_t magic, b24_file_identity *identity, b24_error *error);

/* Whether the path still names that file. */
bool b24_mapped_file_is(const char *path, const b24_file_identity *identity);

/* Maps a file that b24_mapped_file_open would open now, for reading only; nothing is made or
 * changed. NULL: the error says why that would fail; or *absent: there is no such file yet, or it
 * is still empty. */
const void *b24_mapped_file_look(
	const char *path, size_t size, uint64_t magic, bool *absent, b24_error *error);

#endif
