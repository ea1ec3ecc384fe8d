/* SPDX-License-Identifier: MIT */
/* Which id is the last one within the bounds of a request: the first row in the opposite order. It
 * is believed only if it agrees with the rows of the same reply. */
#ifndef B24_ZEND_LISTS_LAST_ID_H
#define B24_ZEND_LISTS_LAST_ID_H

#include "zend/lists/list.h"

/* Finds the last id within the bounds; request.last_id_found says whether the reply tells it. */
void php_b24_list_read_last_id(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *result);

#endif
