/* SPDX-License-Identifier: MIT */
/* B24\EventQueue: offline events, record after record.
 *
 * The units of this folder, from the top; each one includes only what stands below it:
 *
 *   event_queue; reserve; takeover; records, options; process_ids; claims; call; table.
 *
 * queue.h holds the type that they share. */
#ifndef B24_ZEND_EVENTS_EVENT_QUEUE_H
#define B24_ZEND_EVENTS_EVENT_QUEUE_H

/* Registers the class of the stub. */
void php_b24_register_event_queue(void);

#endif
