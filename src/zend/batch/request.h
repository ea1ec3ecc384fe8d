/* SPDX-License-Identifier: MIT */
/* The body of a batch: commands that are written once, and any choice of them as one request. */
#ifndef B24_ZEND_BATCH_REQUEST_H
#define B24_ZEND_BATCH_REQUEST_H

#include "zend/call/call.h"
#include "zend/batch/command.h"

/* What a portal takes in one batch, in either version. */
#define PHP_B24_BATCH_LENGTH 50

/* A command goes out as text of this length at most, and so does a batch of several. Portals of the
 * cloud take more, but a web server of one's own may refuse what is larger than 1 MiB, as nginx
 * does unless it is told otherwise. */
#define PHP_B24_BATCH_BYTES 1000000

typedef struct php_b24_command {
	const b24_method *known; /* NULL: not in the catalogue */
	size_t begin, length;    /* where its text is; without a length it was not written */
} php_b24_command;

/* Commands by their numbers, 0 to count - 1. Hangs on an object: the user's code may run while they
 * are written. */
typedef struct php_b24_commands {
	int version;              /* of REST */
	bool omit_empty;          /* option emptyValues */
	b24_body text;            /* owned; all of them, without anything between */
	b24_buffer prefix;        /* owned; for writing */
	php_b24_command *written; /* owned */
	size_t count;
} php_b24_commands;

/* There will be `count` commands at most. */
void php_b24_commands_init(php_b24_commands *commands, int version, size_t count);
void php_b24_commands_free(php_b24_commands *commands);

/* Appends a command, which has the next number also when it could not be written. `known` is what
 * the catalogue has for the name. Memory that runs out shows when a request is written. */
php_b24_command_status php_b24_commands_add(php_b24_commands *commands, const char *method,
	size_t length, const b24_method *known, HashTable *params,
	const php_b24_references *references);

/* A command that has its number and no text. */
void php_b24_commands_skip(php_b24_commands *commands, const b24_method *known);

/* Some of the commands, in ascending order of their numbers. All is borrowed. */
typedef struct php_b24_batch_request {
	const php_b24_commands *commands;
	const size_t *numbers;
	size_t count;
	bool halt; /* the portal stops at the first command that fails; not in REST 3.0 */
} php_b24_batch_request;

/* What php_b24_call_prepare() takes as `body_writer` of a call of the method `batch`. The request
 * is read while the call is prepared, and not afterwards. */
php_b24_body_writer php_b24_batch_compose(php_b24_batch_request *request);

#endif
