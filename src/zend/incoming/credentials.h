/* SPDX-License-Identifier: MIT */
/* Reads from which portal a request says it is, its application token and the tokens that came. */
#ifndef B24_ZEND_INCOMING_CREDENTIALS_H
#define B24_ZEND_INCOMING_CREDENTIALS_H

#include "zend/incoming/field.h"

/* From `auth` of events, robots and activities. `token`: whether there must be one. */
void php_b24_incoming_read_auth(
	php_b24_incoming_request *request, zend_object *to, php_b24_need token);

/* From the fields that frames have in its place. */
void php_b24_incoming_read_frame(
	php_b24_incoming_request *request, zend_object *to, php_b24_need token);

#endif
