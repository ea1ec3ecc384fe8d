/* SPDX-License-Identifier: MIT */
/* Commands that go out in one request, because a reference or `halt` ties them together. */
#ifndef B24_ZEND_BATCH_GROUPS_H
#define B24_ZEND_BATCH_GROUPS_H

#include "zend/batch/planned_command.h"

/* Makes one group of the groups of two commands. */
void php_b24_group_tie(php_b24_planned *planned, size_t one, size_t other);

/* Links the commands of each group and counts them. `in_order`: no command may run before one that
 * stands before it, as with `halt`. */
void php_b24_groups_make(php_b24_planned *planned, size_t count, bool in_order);

#endif
