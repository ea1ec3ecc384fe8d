/* SPDX-License-Identifier: MIT */
/* A command of a batch that is planned. This header has no unit of its own. */
#ifndef B24_ZEND_BATCH_PLANNED_COMMAND_H
#define B24_ZEND_BATCH_PLANNED_COMMAND_H

#include <php.h>

#include "catalogue/methods.h"

#define PHP_B24_NO_COMMAND UINT32_MAX

/* Small, so that those of a full request are no large block to PHP's allocator. */
typedef struct php_b24_planned {
	zend_string *method; /* owned */
	HashTable *params;   /* owned; NULL once they are not needed any more */
	const b24_method *known;
	uint8_t version; /* of REST */
	bool moves_files;
	bool alone;    /* a batch cannot hold it: it is a request of its own */
	bool is_bound; /* by references: it has one, or another one refers to it */
	/* Commands that go out in one request, because a reference or `halt` ties them together. */
	uint32_t first;      /* of them; the command itself, if there is no other */
	uint32_t next;       /* PHP_B24_NO_COMMAND: it is the last one */
	uint32_t last, size; /* of the first one: of them all */
	size_t bytes;        /* of the command's text; of the first one: of them all */
} php_b24_planned;

#endif
