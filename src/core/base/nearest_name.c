/* SPDX-License-Identifier: MIT */
#include "core/base/nearest_name.h"

/* Longer names are not compared: nobody's memory of them is that good. */
#define LONGEST 96

void b24_nearest_begin(b24_nearest_name *nearest, const char *wanted, size_t length)
{
	*nearest = (b24_nearest_name){.wanted = wanted, .wanted_length = length};
	nearest->distance = length <= 2 ? 1 : length <= 4 ? 2 : 3;
}

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

static int lower(const char *text, size_t at)
{
	unsigned char byte = (unsigned char)text[at];

	return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte;
}

/* Three rows of the table of distances between the beginnings of two names. */
typedef struct rows {
	unsigned char all[3][LONGEST + 1];
	unsigned char *two_before, *before, *now;
} rows;

static void next_row(rows *rows)
{
	unsigned char *oldest = rows->two_before;

	rows->two_before = rows->before;
	rows->before = rows->now;
	rows->now = oldest;
}

/* The row of the first `i` letters of `a`; returns the least distance in it. */
static unsigned fill_row(rows *rows, const char *a, size_t i, const char *b, size_t b_length)
{
	unsigned best = (unsigned)i;

	rows->now[0] = (unsigned char)i;
	for (size_t j = 1; j <= b_length; j++) {
		unsigned cost = lower(a, i - 1) != lower(b, j - 1);
		unsigned distance =
			least(least(rows->now[j - 1], rows->before[j]) + 1u, rows->before[j - 1] + cost);

		if (i > 1 && j > 1 && lower(a, i - 1) == lower(b, j - 2) &&
			lower(a, i - 2) == lower(b, j - 1)) {
			distance = least(distance, rows->two_before[j - 2] + 1u);
		}
		rows->now[j] = (unsigned char)distance;
		best = least(best, distance);
	}
	return best;
}

/* The distance, or any number of at least `limit`. */
static unsigned distance_below(
	unsigned limit, const char *a, size_t a_length, const char *b, size_t b_length)
{
	rows rows;
	unsigned before = 0, best;

	rows.two_before = rows.all[0];
	rows.before = rows.all[1];
	rows.now = rows.all[2];
	for (size_t j = 0; j <= b_length; j++) {
		rows.now[j] = (unsigned char)j;
	}
	for (size_t i = 1; i <= a_length; i++) {
		next_row(&rows);
		best = fill_row(&rows, a, i, b, b_length);
		if (best >= limit && before >= limit) {
			return limit; /* an exchange looks back two rows */
		}
		before = best;
	}
	return rows.now[b_length];
}

void b24_nearest_offer(b24_nearest_name *nearest, const char *name, size_t length)
{
	size_t wanted = nearest->wanted_length;
	size_t difference = length > wanted ? length - wanted : wanted - length;
	unsigned distance;

	if (difference >= nearest->distance || length > LONGEST || wanted > LONGEST) {
		return;
	}
	distance = distance_below(nearest->distance, nearest->wanted, wanted, name, length);
	if (distance < nearest->distance) {
		nearest->found = name;
		nearest->found_length = length;
		nearest->distance = distance;
	}
}
