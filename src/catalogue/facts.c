/* SPDX-License-Identifier: MIT */
#include "catalogue/facts.h"

#include <string.h>
#include <strings.h>

#include "catalogue/facts_data.h"

const b24_method_facts *b24_facts_of(const b24_method *method)
{
	return &b24_facts_of_methods[method - b24_method_at(0)];
}

const b24_parts *b24_parts_at(uint16_t position)
{
	return &b24_parts_table[position];
}

const b24_fact *b24_part(const b24_parts *parts, unsigned number)
{
	return &b24_facts[parts->first + number];
}

const char *b24_fact_text(uint32_t offset)
{
	return b24_fact_pool + offset;
}

bool b24_fact_is_named(const b24_fact *fact, const char *name, size_t length)
{
	const char *known = b24_fact_text(fact->name);
	const char *star = strchr(known, '*');
	size_t before = star != NULL ? (size_t)(star - known) : strlen(known);
	size_t after = star != NULL ? strlen(star + 1) : 0;

	if (star == NULL ? length != before : length < before + after) {
		return false;
	}
	return strncasecmp(known, name, before) == 0 &&
		   (after == 0 || strncasecmp(star + 1, name + length - after, after) == 0);
}

const b24_fact *b24_fact_find(const b24_parts *parts, const char *name, size_t length)
{
	for (unsigned i = 0; i < parts->count; i++) {
		if (b24_fact_is_named(b24_part(parts, i), name, length)) {
			return b24_part(parts, i);
		}
	}
	return NULL;
}
