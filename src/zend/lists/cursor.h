/* SPDX-License-Identifier: MIT */
/* B24\Cursor: the rows of a list, page by page.
 *
 * The units of this folder, from the top; each one includes only what stands below it:
 *
 *   cursor; reader, setup; prefetch; send; page_parameters, caller_parameters; strategy_choice;
 *   the strategies: range, keyset, offset, limit_offset, page_number, page_token, after_id,
 *     single_page, v3_offset, v3_cursor, v3_tail;
 *   what some of them share: bounds, key_pages, last_id (by ids); documented_page (as the catalogue
 *     says); offset_page, v3_page; numbered_page, cursor_page;
 *   what all share: chain, order, resumed_rows, repetition_guard, fault, rows, request_queue,
 *     position, options, parameter_names, parameters;
 *   list.h: the types.
 *
 * The reader knows a strategy only as a table of functions; strategy_choice chooses it. */
#ifndef B24_ZEND_LISTS_CURSOR_H
#define B24_ZEND_LISTS_CURSOR_H

/* Registers the class of the stub. */
void php_b24_register_cursor(void);

#endif
