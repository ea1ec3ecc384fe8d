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

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

/* The bytes of a literal that may hold NUL bytes, and their number. */
#define BYTES(literal) (literal), (sizeof(literal) - 1)

#endif
