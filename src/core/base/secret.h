/* SPDX-License-Identifier: MIT */
/* Comparing secrets. */
#ifndef B24_CORE_BASE_SECRET_H
#define B24_CORE_BASE_SECRET_H

#include <stdbool.h>
#include <stddef.h>

/* Whether both are the same. How long that takes depends on the length of `given` alone, not on
 * what is in it or how much of it is right. An empty secret is never the same as anything. */
bool b24_secret_equals(const char *secret, size_t length, const char *given, size_t given_length);

#endif
