/* SPDX-License-Identifier: MIT */
/* Tells a process from its forked children, without a system call for each question. */
#ifndef B24_CORE_BASE_FORK_MARK_H
#define B24_CORE_BASE_FORK_MARK_H

#include "core/base/host.h"

typedef struct b24_fork_mark b24_fork_mark;

/* NULL: no memory. */
b24_fork_mark *b24_fork_mark_new(const b24_host *host);
void b24_fork_mark_free(const b24_host *host, b24_fork_mark *mark);

/* From now on it is set in this process, and in none that is forked from it. */
void b24_fork_mark_set(b24_fork_mark *mark);
bool b24_fork_mark_is_set(const b24_fork_mark *mark);

#endif
