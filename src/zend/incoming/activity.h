/* SPDX-License-Identifier: MIT */
/* B24\Incoming\Activity: a call of a robot or of a workflow's activity. */
#ifndef B24_ZEND_INCOMING_ACTIVITY_H
#define B24_ZEND_INCOMING_ACTIVITY_H

/* Registers the class of the stub. */
void php_b24_register_incoming_activity(void);

#endif
