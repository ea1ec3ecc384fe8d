/* SPDX-License-Identifier: MIT */
/* The options of B24\EventQueue. */
#ifndef B24_ZEND_EVENTS_OPTIONS_H
#define B24_ZEND_EVENTS_OPTIONS_H

#include "zend/events/queue.h"

/* False: one is not known, and an exception was thrown. */
bool php_b24_queue_check_options(HashTable *options);

/* Reads the options that are not event.offline.get's, and takes them out of queue.options. False:
 * an exception was thrown. */
bool php_b24_queue_read_options(php_b24_queue *queue);

#endif
