/* SPDX-License-Identifier: MIT */
/* Positions of a list as text: what B24\Cursor::position() returns and the option "resume" takes.
 */
#ifndef B24_ZEND_LISTS_POSITION_H
#define B24_ZEND_LISTS_POSITION_H

#include "zend/lists/list.h"

/* What a later cursor can resume from; the caller owns it. */
zend_string *php_b24_list_position(const php_b24_list *list);

/* Reads it into list.resumed. False: an exception was thrown. */
bool php_b24_list_resume(php_b24_list *list, zend_string *position);

/* Copies the cursor into the place. */
void php_b24_list_set_place_cursor(php_b24_list_place *place, zval *cursor);

#endif
