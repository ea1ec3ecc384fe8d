/* SPDX-License-Identifier: MIT */
#include "zend/batch/request.h"

#include "zend/call/parameter_order.h"
#include "zend/engine/host.h"
#include "zend/value/marshal.h"

#include "core/json/write.h"

/* Bytes of a short command: room for a batch of these is made at once. */
#define SHORT_COMMAND 64

void php_b24_commands_init(php_b24_commands *commands, int version, size_t count)
{
	*commands = (php_b24_commands){.version = version};
	b24_body_init(&commands->text, &php_b24_host);
	b24_buffer_init(&commands->prefix, &php_b24_host);
	commands->written = safe_emalloc(count > 0 ? count : 1, sizeof *commands->written, 0);
	b24_buffer_reserve(&commands->text.text, SHORT_COMMAND * MIN(count, PHP_B24_BATCH_LENGTH));
}

void php_b24_commands_free(php_b24_commands *commands)
{
	if (commands->text.text.host != NULL) {
		b24_body_free(&commands->text);
		b24_buffer_free(&commands->prefix);
	}
	if (commands->written != NULL) {
		efree(commands->written);
		commands->written = NULL;
	}
	commands->count = 0;
}

void php_b24_commands_skip(php_b24_commands *commands, const b24_method *known)
{
	commands->written[commands->count++] =
		(php_b24_command){.known = known, .begin = commands->text.text.length};
}

/* {"method":"tasks.task.get","query":{"id":5}}; nothing but a file cannot be said. */
static php_b24_command_status write_object(
	b24_body *to, const char *method, size_t length, HashTable *params)
{
	size_t before = to->text.length;
	zend_string *name;
	bool ok;

	b24_buffer_append_text(&to->text, "{\"method\":");
	b24_json_write_string(&to->text, method, length);
	b24_buffer_append_text(&to->text, ",\"query\":");
	name = zend_string_init(method, length, false);
	ok = php_b24_marshal(to, params, ZSTR_VAL(name));
	zend_string_release(name);
	b24_buffer_append_char(&to->text, '}');
	if (ok && to->file_count == 0 && to->text.length - before <= PHP_B24_BATCH_BYTES) {
		return PHP_B24_COMMAND_WRITTEN;
	}
	to->text.length = before;
	b24_body_drop_files(to);
	return ok ? PHP_B24_COMMAND_UNSAYABLE : PHP_B24_COMMAND_REFUSED;
}

static php_b24_command_status write_query(php_b24_commands *commands, const char *method,
	size_t length, HashTable *params, const php_b24_references *references)
{
	b24_buffer *text = &commands->text.text;
	size_t before = text->length;
	php_b24_command_status status = php_b24_command_write(
		text, &commands->prefix, method, length, params, references, commands->omit_empty);

	if (text->length - before > PHP_B24_BATCH_BYTES) {
		text->length = before;
		status = PHP_B24_COMMAND_UNSAYABLE;
	}
	return status;
}

php_b24_command_status php_b24_commands_add(php_b24_commands *commands, const char *method,
	size_t length, const b24_method *known, HashTable *params, const php_b24_references *references)
{
	bool is_ordered = known != NULL && (known->flags & B24_ORDERED);
	size_t before = commands->text.text.length;
	php_b24_command_status status;

	php_b24_commands_skip(commands, known);
	if (is_ordered) {
		params = php_b24_order_parameters(known, params);
	}
	status = commands->version == 3 ? write_object(&commands->text, method, length, params)
									: write_query(commands, method, length, params, references);
	if (is_ordered) {
		zend_array_release(params);
	}
	commands->written[commands->count - 1].length = commands->text.text.length - before;
	return status;
}

/* --- Composing. --- */

static const php_b24_command *command_at(const php_b24_batch_request *request, size_t i)
{
	return &request->commands->written[request->numbers[i]];
}

static void write_map(b24_buffer *to, const php_b24_batch_request *request)
{
	b24_buffer_append_text(to, "{\"cmd\":{");
	for (size_t i = 0; i < request->count; i++) {
		const php_b24_command *command = command_at(request, i);
		char *room = b24_buffer_reserve(to, command->length + B24_JSON_MAX_INTEGER + 7);
		char *at = room;

		if (room == NULL) {
			return;
		}
		if (i > 0) {
			*at++ = ',';
		}
		memcpy(at, "\"c", 2);
		at = b24_json_put_integer(at + 2, (int64_t)request->numbers[i]);
		memcpy(at, "\":\"", 3);
		memcpy(at + 3, request->commands->text.text.data + command->begin, command->length);
		at += 3 + command->length;
		*at++ = '"';
		b24_buffer_advance(to, (size_t)(at - room));
	}
	b24_buffer_append_text(to, request->halt ? "},\"halt\":1}" : "},\"halt\":0}");
}

static void write_list(b24_buffer *to, const php_b24_batch_request *request)
{
	b24_buffer_append_char(to, '[');
	for (size_t i = 0; i < request->count; i++) {
		const php_b24_command *command = command_at(request, i);

		if (i > 0) {
			b24_buffer_append_char(to, ',');
		}
		b24_buffer_append(to, request->commands->text.text.data + command->begin, command->length);
	}
	b24_buffer_append_char(to, ']');
}

static bool write_body(b24_body *body, void *context)
{
	const php_b24_batch_request *request = context;
	const b24_buffer *commands = &request->commands->text.text;

	if (commands->failed || request->commands->prefix.failed) {
		body->text.failed = true; /* which ends the call as memory that ran out does */
		return true;
	}
	if (request->commands->version == 3) {
		write_list(&body->text, request);
	} else {
		write_map(&body->text, request);
	}
	return true;
}

php_b24_body_writer php_b24_batch_compose(php_b24_batch_request *request)
{
	bool read_only = true;

	for (size_t i = 0; read_only && i < request->count; i++) {
		read_only = b24_method_is_read_only(command_at(request, i)->known);
	}
	return (php_b24_body_writer){.write = write_body, .context = request, .read_only = read_only};
}
