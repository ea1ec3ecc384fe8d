/* SPDX-License-Identifier: MIT */
/* A chain of pages that are asked for together in a batch: the text that their commands begin with,
 * how many fit, and what the replies say. */
#ifndef B24_ZEND_LISTS_PAGE_CHAIN_H
#define B24_ZEND_LISTS_PAGE_CHAIN_H

#include "zend/lists/list.h"

/* Writes method and parameters as a command of a batch, if that can be said in one. False: an
 * exception was thrown. */
bool php_b24_list_write_commands(php_b24_list *list);

/* Whether pages can be asked for together. */
bool php_b24_list_can_chain(const php_b24_list *list);

/* How many pages a batch may have for the size of its body. */
unsigned php_b24_list_longest_chain(const php_b24_list *list);

/* So many pages, or as many as the limit of rows needs. `behind`: a reply that has come and whose
 * rows are not counted yet; NULL: there is none. */
unsigned php_b24_list_pages_for_limit(
	const php_b24_list *list, const php_b24_list_request *behind, unsigned pages);

/* "&filter%5B%3EID%5D=" and the like. */
void php_b24_list_append_condition(php_b24_list *list, b24_buffer *to, const char *operator);

/* What a batch says of each command; `replies` has room for all of them. Notes the time that they
 * took. False: that is no reply to a batch. */
bool php_b24_list_read_batch(
	php_b24_list *list, const php_b24_list_request *request, b24_command_reply *replies);

#endif
