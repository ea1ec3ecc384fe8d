/* SPDX-License-Identifier: MIT */
/* Reads a list row by row, and decodes each row when it is handed out. */
#ifndef B24_ZEND_LISTS_READER_H
#define B24_ZEND_LISTS_READER_H

#include "zend/lists/list.h"

/* The next row. False: there is none, or an exception was thrown. */
bool php_b24_list_next(php_b24_list *list, zval *row);

/* Ends what is under way and frees what the list owns; the list itself stands in its cursor. */
void php_b24_list_free(php_b24_list *list);
void php_b24_list_gc(php_b24_list *list, zend_get_gc_buffer *buffer);

#endif
