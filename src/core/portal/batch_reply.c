/* SPDX-License-Identifier: MIT */
#include "core/portal/batch_reply.h"

#include "core/json/walk.h"

#include <string.h>

/* --- Version 2: maps by the names of the commands. --- */

/* The number in "c7", with its quotes; SIZE_MAX: that is no name of ours. */
static size_t number_of(const b24_json_slice *key)
{
	const char *at = key->text + 2;
	const char *end = key->text + key->length - 1;
	size_t number = 0;

	if (key->length < 4 || key->length > 20 || key->text[1] != 'c') {
		return SIZE_MAX;
	}
	for (; at < end; at++) {
		if (*at < '0' || *at > '9') {
			return SIZE_MAX;
		}
		number = 10 * number + (size_t)(*at - '0');
	}
	return number;
}

/* The place of a number; `count`: it was not sent. The portal keeps the order, so that the place
 * behind the one before is nearly always it. */
static size_t place_of(size_t number, const size_t *numbers, size_t count, size_t likely)
{
	size_t low = 0, high = count;

	if (likely < count && numbers[likely] == number) {
		return likely;
	}
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (numbers[middle] < number) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low < count && numbers[low] == number ? low : count;
}

/* The member that one of the maps is about. */
static const size_t result_at = offsetof(b24_command_reply, result);
static const size_t error_at = offsetof(b24_command_reply, error);
static const size_t total_at = offsetof(b24_command_reply, total);
static const size_t next_at = offsetof(b24_command_reply, next);
static const size_t time_at = offsetof(b24_command_reply, time);

static void read_map(const b24_json_slice *map, const size_t *numbers, size_t count,
	b24_command_reply *replies, size_t member)
{
	b24_json_walk walk;
	size_t place = 0;

	b24_json_walk_begin(&walk, map);
	while (walk.object && b24_json_walk_next(&walk)) {
		place = place_of(number_of(&walk.key), numbers, count, place);
		if (place < count) {
			*(b24_json_slice *)((char *)&replies[place] + member) = walk.value;
			place++;
		}
	}
}

bool b24_batch_reply_read(
	const b24_json_slice *result, const size_t *numbers, size_t count, b24_command_reply *replies)
{
	bool has_results = false;
	b24_json_walk walk;

	memset(replies, 0, count * sizeof *replies);
	b24_json_walk_begin(&walk, result);
	while (walk.object && b24_json_walk_next(&walk)) {
		if (b24_json_key_is(&walk.key, "result")) {
			has_results = walk.value.type == B24_JSON_OBJECT || walk.value.type == B24_JSON_ARRAY;
			read_map(&walk.value, numbers, count, replies, result_at);
		} else if (b24_json_key_is(&walk.key, "result_error")) {
			read_map(&walk.value, numbers, count, replies, error_at);
		} else if (b24_json_key_is(&walk.key, "result_total")) {
			read_map(&walk.value, numbers, count, replies, total_at);
		} else if (b24_json_key_is(&walk.key, "result_next")) {
			read_map(&walk.value, numbers, count, replies, next_at);
		} else if (b24_json_key_is(&walk.key, "result_time")) {
			read_map(&walk.value, numbers, count, replies, time_at);
		}
	}
	return has_results;
}

/* --- REST 3.0: a list. --- */

/* The members of an element that an envelope would have, too. */
typedef struct element {
	b24_json_slice result, error, time;
	size_t others;
} element;

static element look_into(const b24_json_slice *value)
{
	element found = {.others = 0};
	b24_json_walk walk;

	b24_json_walk_begin(&walk, value);
	while (walk.object && b24_json_walk_next(&walk)) {
		if (b24_json_key_is(&walk.key, "result")) {
			found.result = walk.value;
		} else if (b24_json_key_is(&walk.key, "error")) {
			found.error = walk.value;
		} else if (b24_json_key_is(&walk.key, "time")) {
			found.time = walk.value;
		} else if (!b24_json_key_is(&walk.key, "error_description")) {
			found.others++;
		}
	}
	return found;
}

/* {"result": …} alone is what a method without a record returns, so that only its `time` makes an
 * envelope of it. */
static void read_element(const b24_json_slice *value, b24_command_reply *reply)
{
	element found = look_into(value);
	bool has_result = found.result.type != B24_JSON_NONE;

	*reply = (b24_command_reply){.result = *value};
	if (!has_result && found.others == 0 &&
		(found.error.type == B24_JSON_OBJECT || found.error.type == B24_JSON_STRING)) {
		*reply = (b24_command_reply){.error = *value, .time = found.time};
	} else if (has_result && found.others == 0 && found.time.type == B24_JSON_OBJECT &&
			   found.error.type == B24_JSON_NONE) {
		*reply = (b24_command_reply){.result = found.result, .time = found.time};
	}
}

bool b24_batch_reply_read_list(
	const b24_json_slice *result, size_t count, b24_command_reply *replies)
{
	b24_json_walk walk;

	memset(replies, 0, count * sizeof *replies);
	b24_json_walk_begin(&walk, result);
	for (size_t i = 0; i < count && b24_json_walk_next(&walk); i++) {
		read_element(&walk.value, &replies[i]);
	}
	return result->type == B24_JSON_ARRAY;
}
