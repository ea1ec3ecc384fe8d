/* SPDX-License-Identifier: MIT */
/* From the digits of a JSON number to the nearest double. */
#ifndef B24_CORE_JSON_NUMBER_H
#define B24_CORE_JSON_NUMBER_H

#include <stdint.h>

/* The double nearest to the valid number at `text`, ties to even. Its beginning has been read: `at`
 * is the place behind its sign and the digits before the point, `digits` what b24_take_digits()
 * made of these. Returns the place behind the number. NULL: it has an exponent or too many digits,
 * and takes arithmetic of arbitrary length. The text is padded as scan.h says. */
const char *b24_json_read_double(const char *text, const char *at, uint64_t digits, double *to);

#endif
