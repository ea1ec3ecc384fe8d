/* SPDX-License-Identifier: MIT */
#include "catalogue/methods.h"

#include "core/base/nearest_name.h"

#include <string.h>
#include <strings.h>

#include "catalogue/methods_data.h"

const char *b24_method_text(uint32_t offset)
{
	return b24_text_pool + offset;
}

const char *b24_method_next(const char *text)
{
	return text + strlen(text) + 1;
}

const b24_method *b24_method_at(b24_method_id id)
{
	return &b24_methods[id];
}

const b24_pages *b24_method_pages(const b24_method *method)
{
	return &b24_page_table[method->pages];
}

static int compare(const b24_method *method, const char *name, size_t length)
{
	size_t common = length < method->name_length ? length : method->name_length;
	int order = strncasecmp(name, b24_method_text(method->name), common);

	return order != 0 ? order : (length > method->name_length) - (length < method->name_length);
}

static bool is_last(const b24_method *method)
{
	return method == &b24_methods[B24_METHOD_COUNT - 1];
}

static bool same_name(const b24_method *a, const b24_method *b)
{
	return a->name == b->name; /* equal texts are in the pool once */
}

const b24_method *b24_method_in_version(const b24_method *method, int version)
{
	/* A name has two rows at most, which stand together. */
	if (method->version < version && !is_last(method) && same_name(method, method + 1)) {
		return method + 1;
	}
	if (method->version > version && method > b24_methods && same_name(method, method - 1)) {
		return method - 1;
	}
	return method;
}

const b24_method *b24_method_find(const char *name, size_t length, int version)
{
	size_t low = 0, high = B24_METHOD_COUNT;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = compare(&b24_methods[middle], name, length);

		if (order == 0) {
			return b24_method_in_version(&b24_methods[middle], version);
		}
		if (order < 0) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return NULL;
}

size_t b24_method_suggest(const char *name, size_t length, const b24_method **to, size_t most)
{
	b24_nearest_name nearest, another;
	size_t count = 0;

	b24_nearest_begin(&nearest, name, length);
	for (size_t i = 0; i < B24_METHOD_COUNT; i++) {
		b24_nearest_offer(
			&nearest, b24_method_text(b24_methods[i].name), b24_methods[i].name_length);
	}
	for (size_t i = 0; nearest.found != NULL && count < most && i < B24_METHOD_COUNT; i++) {
		if (i > 0 && same_name(&b24_methods[i], &b24_methods[i - 1])) {
			continue;
		}
		b24_nearest_begin(&another, name, length);
		another.distance = nearest.distance + 1;
		b24_nearest_offer(
			&another, b24_method_text(b24_methods[i].name), b24_methods[i].name_length);
		if (another.found != NULL) {
			to[count++] = &b24_methods[i];
		}
	}
	return count;
}

b24_parameter b24_parameter_read(const char *entry)
{
	b24_parameter parameter = {.name = entry + 1};

	while (parameter.name[parameter.name_length] != ':' &&
		   parameter.name[parameter.name_length] != '\0') {
		parameter.name_length++;
	}
	parameter.kind = *entry == '!' ? B24_REQUIRED : *entry == '?' ? B24_ONE_OF : B24_OPTIONAL;
	parameter.types =
		entry[1 + parameter.name_length] == ':' ? entry + 2 + parameter.name_length : "";
	return parameter;
}
