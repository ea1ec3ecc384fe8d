/* SPDX-License-Identifier: MIT */
/* What every test file includes: cmocka, with the headers that it wants before itself. */
#ifndef B24_TEST_UNIT_H
#define B24_TEST_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* cmocka 2 has new names for its assertions on ranges, and a macro that has the name of a word that
 * tests use for functions. */
#ifndef assert_uint_in_range
#define assert_uint_in_range assert_in_range
#endif
#undef stop

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

/* The bytes of a literal that may hold NUL bytes, and their number. */
#define BYTES(literal) (literal), (sizeof(literal) - 1)

#endif
