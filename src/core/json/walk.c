/* SPDX-License-Identifier: MIT */
#include "core/json/walk.h"

#include "core/json/text.h"

/* The text is known to be valid, so that nothing is checked here. */

/* From behind the opening quote to behind the closing one. */
static const char *skip_string(const char *at)
{
	for (;;) {
		at = b24_json_valid_run(at);
		if (*at == '"') {
			return at + 1;
		}
		at += 2; /* a backslash and what it escapes */
	}
}

/* From the bracket that opens a container to behind the one that closes it, byte by byte. */
static const char *skip_long_container(const char *at)
{
	size_t depth = 0;

	for (;;) {
		switch (*at++) {
		case '"': at = skip_string(at); break;
		case '[':
		case '{': depth++; break;
		case ']':
		case '}':
			if (--depth == 0) {
				return at;
			}
			break;
		default: break;
		}
	}
}

static void skip_container(b24_json_walk *walk)
{
	const b24_json_container *container = &walk->scan->containers[walk->container];

	walk->container += 1 + container->inside;
	walk->at = container->length == B24_JSON_LONG ? skip_long_container(walk->at)
												  : walk->at + container->length;
}

/* The value at `at`; the walk goes on behind it. */
static void take_value(b24_json_walk *walk, b24_json_slice *to)
{
	const char *begin = walk->at;

	*to = (b24_json_slice){.text = begin,
		.scan = walk->scan,
		.container = walk->container,
		.type = b24_json_type_at(begin)};
	switch (to->type) {
	case B24_JSON_STRING: walk->at = skip_string(begin + 1); break;
	case B24_JSON_ARRAY:
	case B24_JSON_OBJECT: skip_container(walk); break;
	default: walk->at = begin + strcspn(begin, ",]} \n\r\t"); break;
	}
	to->length = (size_t)(walk->at - begin);
}

void b24_json_walk_begin(b24_json_walk *walk, const b24_json_slice *slice)
{
	bool container = slice->type == B24_JSON_ARRAY || slice->type == B24_JSON_OBJECT;

	*walk = (b24_json_walk){
		.scan = slice->scan,
		.at = container ? slice->text + 1 : NULL,
		.container = slice->container + 1,
		.object = slice->type == B24_JSON_OBJECT,
	};
}

bool b24_json_walk_next(b24_json_walk *walk)
{
	if (walk->at == NULL) {
		return false;
	}
	walk->at = b24_json_skip_space(walk->at);
	if (*walk->at == ',') {
		walk->at = b24_json_skip_space(walk->at + 1);
	}
	if (*walk->at == ']' || *walk->at == '}') {
		walk->at = NULL;
		return false;
	}
	if (walk->object) {
		take_value(walk, &walk->key);
		walk->at = b24_json_skip_space(b24_json_skip_space(walk->at) + 1);
	}
	take_value(walk, &walk->value);
	return true;
}

b24_json_slice b24_json_member_of(const b24_json_slice *object, const char *name)
{
	b24_json_slice found = {0};
	b24_json_walk walk;

	b24_json_walk_begin(&walk, object);
	while (walk.object && b24_json_walk_next(&walk)) {
		if (b24_json_key_is(&walk.key, name)) {
			found = walk.value;
		}
	}
	return found;
}
