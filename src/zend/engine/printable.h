/* SPDX-License-Identifier: MIT */
/* Makes texts fit for messages and logs. */
#ifndef B24_ZEND_ENGINE_PRINTABLE_H
#define B24_ZEND_ENGINE_PRINTABLE_H

#include <php.h>

/* Replaces, in place, control characters and bytes that are not UTF-8 by question marks: a message
 * goes to logs, which are often JSON. Nobody else may hold the string. */
void php_b24_make_printable(zend_string *text);

#endif
