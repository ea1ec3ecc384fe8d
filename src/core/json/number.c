/* SPDX-License-Identifier: MIT */
#include "core/json/number.h"

#include "core/json/digits.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#define EXACT_INTEGER  (UINT64_C(1) << 53) /* a double holds all integers up to here */
#define INTEGER_DIGITS 19                  /* any integer of so many digits fits 64 bits */

/* Exact, as all are up to 1e22. */
static const double powers_of_ten[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
	1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19};

/* 2^exponent, which a double can be. */
static inline double power_of_two(int exponent)
{
	uint64_t bits = (uint64_t)(1023 + exponent) << 52;
	double power;

	memcpy(&power, &bits, sizeof power);
	return power;
}

/* digits / 10^decimals, where neither is exact as a double: the quotient of integers has 63 bits at
 * least, and its last bit stands for whatever remains, so that converting it rounds but once. */
static __attribute__((noinline)) bool divide(uint64_t digits, int decimals, double *to)
{
#ifdef __SIZEOF_INT128__
	__extension__ typedef unsigned __int128 wide;
	uint64_t power = (uint64_t)powers_of_ten[decimals];
	int up = __builtin_clzll(digits);
	int power_up = __builtin_clzll(power);
	wide dividend = (wide)(digits << up) << 63;
	uint64_t divisor = power << power_up;
	uint64_t quotient = (uint64_t)(dividend / divisor);

	if ((wide)quotient * divisor != dividend) {
		quotient |= 1;
	}
	*to = (double)quotient * power_of_two(power_up - up - 63);
	return true;
#else
	return false;
#endif
}

const char *b24_json_read_double(const char *text, const char *at, uint64_t digits, double *to)
{
	const char *start = *text == '-' ? text + 1 : text;
	ptrdiff_t count = *start == '0' ? 0 : at - start, decimals = 0;

	if (*at == '.') {
		start = at + 1;
		at = b24_take_digits(start, &digits);
		decimals = at - start;
		count += decimals;
	}
	if (count > INTEGER_DIGITS || (*at | 0x20) == 'e') {
		return NULL;
	}
	if (digits <= EXACT_INTEGER) {
		*to = (double)digits / powers_of_ten[decimals];
	} else if (!divide(digits, (int)decimals, to)) {
		return NULL;
	}
	if (*text == '-') {
		*to = -*to;
	}
	return at;
}
