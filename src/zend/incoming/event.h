/* SPDX-License-Identifier: MIT */
/* B24\Incoming\Event: an event of a portal. */
#ifndef B24_ZEND_INCOMING_EVENT_H
#define B24_ZEND_INCOMING_EVENT_H

/* Registers the class of the stub. */
void php_b24_register_incoming_event(void);

#endif
