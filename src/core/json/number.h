/* SPDX-License-Identifier: MIT */
/* From the digits of a JSON number to the nearest double. */
#ifndef B24_CORE_JSON_NUMBER_H
#define B24_CORE_JSON_NUMBER_H

#include <stdbool.h>

/* The double nearest to the valid number at `text`, ties to even; *end is the place behind it.
 * False: it has an exponent or too many digits, and takes arithmetic of arbitrary length. The text
 * is padded as scan.h says. */
bool b24_json_read_double(const char *text, const char **end, double *to);

#endif
