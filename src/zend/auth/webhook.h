/* SPDX-License-Identifier: MIT */
/* B24\Auth\Webhook: the URL of an incoming webhook, which nothing shows. */
#ifndef B24_ZEND_AUTH_WEBHOOK_H
#define B24_ZEND_AUTH_WEBHOOK_H

#include <php.h>

extern zend_class_entry *php_b24_webhook_ce;

/* The URL; borrowed; NULL: the object is not constructed. */
zend_string *php_b24_webhook_url(zend_object *webhook);

/* Registers the class of the stub. */
void php_b24_register_webhook(void);

#endif
