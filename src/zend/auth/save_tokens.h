/* SPDX-License-Identifier: MIT */
/* Stores tokens that are new to the store: those that a code or an installation has brought. */
#ifndef B24_ZEND_AUTH_SAVE_TOKENS_H
#define B24_ZEND_AUTH_SAVE_TOKENS_H

#include <php.h>

#include "core/base/deadline.h"

/* Stores them under the portal's lock, but also if that cannot be had in time: nobody else has
 * them. Without an application token, or without an address, they keep that of the store. False: an
 * exception was thrown. */
bool php_b24_save_new_tokens(zend_object *oauth, zend_object *token, b24_deadline deadline);

#endif
