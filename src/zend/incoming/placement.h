/* SPDX-License-Identifier: MIT */
/* B24\Incoming\Placement: a page of the application in a frame of the portal. */
#ifndef B24_ZEND_INCOMING_PLACEMENT_H
#define B24_ZEND_INCOMING_PLACEMENT_H

/* Registers the class of the stub. */
void php_b24_register_incoming_placement(void);

#endif
