/* SPDX-License-Identifier: MIT */
/* The commands of a batch as the user wrote them: checked, written, and which belong together. */
#ifndef B24_ZEND_BATCH_PLAN_H
#define B24_ZEND_BATCH_PLAN_H

#include "zend/batch/planned_command.h"
#include "zend/batch/options.h"
#include "zend/batch/request.h"

/* Commands of which the method is looked for before the catalogue is asked. */
#define PHP_B24_PLAN_RECENT 16

/* Hangs on an object: the user's code may run while it is made. */
typedef struct php_b24_plan {
	zend_object *client; /* borrowed */
	bool halt;
	php_b24_commands commands; /* owned */
	php_b24_planned *planned;  /* owned; by the commands' numbers */
	size_t count;
	HashTable *keys; /* owned; the user's, in his order, to the numbers */
	/* The number of the last command with a method of that hash, plus one; 0: none. */
	size_t recent[PHP_B24_PLAN_RECENT];
} php_b24_plan;

/* Parameters are checked against the catalogue if the options say so. False: an exception was
 * thrown; either way the plan is freed later. */
bool php_b24_plan_make(php_b24_plan *plan, zend_object *client, HashTable *commands, bool halt,
	const php_b24_batch_options *options);

/* Lets go of all that only sending needs: texts and parameters. */
void php_b24_plan_forget_texts(php_b24_plan *plan);

void php_b24_plan_free(php_b24_plan *plan);

#endif
