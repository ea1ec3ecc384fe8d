/* SPDX-License-Identifier: MIT */
/* Makes one reply of those to several batch requests. */
#ifndef B24_ZEND_CREST_MERGE_REPLIES_H
#define B24_ZEND_CREST_MERGE_REPLIES_H

#include <php.h>

/* Adds a reply to `result`, which holds those before it. An error as a whole takes the place of
 * all, with the results there are. The reply may be changed. */
void php_b24_crest_merge_reply(zval *result, zval *reply);

/* Whether no more commands are to be sent behind this reply: it is an error as a whole, or has an
 * error where errors halt. */
bool php_b24_crest_reply_halts(zval *reply, zval *halt);

#endif
