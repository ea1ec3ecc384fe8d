/* SPDX-License-Identifier: MIT */
/* B24\Response: the reply to a call that succeeded. */
#ifndef B24_ZEND_CALL_RESPONSE_H
#define B24_ZEND_CALL_RESPONSE_H

#include <php.h>

#include "core/portal/batch_reply.h"
#include "core/call/call_state.h"

extern zend_class_entry *php_b24_response_ce;

/* Makes a B24\Response of a call that succeeded. */
void php_b24_response_create(zval *to, const b24_call *call, zend_string *idempotency_key);

/* The same for a command of a batch that succeeded. */
void php_b24_response_create_part(zval *to, const b24_command_reply *reply, long http_status);

/* What the method has returned; borrowed. */
zval *php_b24_response_result(const zval *response);

/* Whether it is what becomes of a call: a response, or an exception of ours. */
bool php_b24_is_outcome(const zval *value);

/* Registers the classes of the stub. */
void php_b24_register_response(void);

#endif
