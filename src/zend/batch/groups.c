/* SPDX-License-Identifier: MIT */
#include "zend/batch/groups.h"

/* Groups are a union-find structure: each command points towards the first one of its group. */

/* The first command of the group. What is passed on the way points closer to it afterwards. */
static size_t first_of(php_b24_planned *planned, size_t number)
{
	while (planned[number].first != number) {
		planned[number].first = planned[planned[number].first].first;
		number = planned[number].first;
	}
	return number;
}

void php_b24_group_tie(php_b24_planned *planned, size_t one, size_t other)
{
	size_t first = first_of(planned, one);
	size_t second = first_of(planned, other);

	if (first < second) {
		planned[second].first = (uint32_t)first;
	} else {
		planned[first].first = (uint32_t)second;
	}
}

/* All that lies between two commands of a group belongs to it. */
static void tie_what_lies_between(php_b24_planned *planned, size_t count)
{
	size_t reach = 0;

	for (size_t i = 0; i < count; i++) {
		size_t last = planned[first_of(planned, i)].last;

		if (i > 0 && i <= reach) {
			php_b24_group_tie(planned, i - 1, i);
		}
		reach = last > reach ? last : reach;
	}
}

static void find_ends(php_b24_planned *planned, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		planned[first_of(planned, i)].last = (uint32_t)i;
	}
}

static void link_groups(php_b24_planned *planned, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t number = first_of(planned, i);
		php_b24_planned *first = &planned[number];

		planned[i].first = (uint32_t)number;
		if (i != number) {
			planned[first->last].next = (uint32_t)i;
			first->bytes += planned[i].bytes;
		}
		first->last = (uint32_t)i;
		first->size++;
	}
}

void php_b24_groups_make(php_b24_planned *planned, size_t count, bool in_order)
{
	find_ends(planned, count);
	if (in_order) {
		tie_what_lies_between(planned, count);
	}
	link_groups(planned, count);
}
