/* SPDX-License-Identifier: MIT */
#include "core/portal/batch_commands.h"

#include "core/json/walk.h"
#include "core/portal/method_name.h"

#include <string.h>

size_t b24_batch_command_method(const char *command, size_t length)
{
	const char *query = memchr(command, '?', length);
	size_t method = query != NULL ? (size_t)(query - command) : length;

	return b24_is_method_name(command, method) ? method : 0;
}

/* A name of a method has no character that JSON would escape. */
static void visit_text(const b24_json_slice *text, b24_command_visitor visit, void *context)
{
	bool is_text = text->type == B24_JSON_STRING && text->length >= 2;
	const char *command = is_text ? text->text + 1 : "";

	visit(context, command, is_text ? b24_batch_command_method(command, text->length - 2) : 0);
}

static void visit_all(
	const b24_json_slice *commands, bool objects, b24_command_visitor visit, void *context)
{
	b24_json_walk walk;

	b24_json_walk_begin(&walk, commands);
	while (b24_json_walk_next(&walk)) {
		b24_json_slice method = walk.value;

		if (objects && method.type == B24_JSON_OBJECT) {
			method = b24_json_member_of(&method, "method");
		} else if (objects) {
			continue; /* the token, say */
		}
		visit_text(&method, visit, context);
	}
}

void b24_batch_commands_visit(
	const b24_buffer *body, size_t max_depth, b24_command_visitor visit, void *context)
{
	b24_json_slice commands = {0};
	b24_json_scan scan;

	b24_json_scan_init(&scan, body->host);
	if (body->length > 0 &&
		b24_json_scan_run(&scan, body->data, body->length, max_depth, NULL, NULL) == B24_JSON_OK) {
		if (scan.root.type == B24_JSON_OBJECT) {
			commands = b24_json_member_of(&scan.root, "cmd");
		}
		if (commands.type != B24_JSON_NONE) {
			visit_all(&commands, false, visit, context);
		} else {
			visit_all(&scan.root, true, visit, context);
		}
	}
	b24_json_scan_free(&scan);
}
