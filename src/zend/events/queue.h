/* SPDX-License-Identifier: MIT */
/* What the object of a B24\EventQueue holds. This header has no unit of its own. */
#ifndef B24_ZEND_EVENTS_QUEUE_H
#define B24_ZEND_EVENTS_QUEUE_H

#include <php.h>
#include <sys/types.h>

typedef struct php_b24_queue {
	zend_object *client;     /* owned reference; NULL until constructed */
	HashTable *options;      /* owned; of event.offline.get */
	zend_string *process_id; /* owned; of the records at hand; NULL: there are none */
	HashTable *records;      /* owned; those at hand, numbered from 0; NULL: none */
	zend_ulong position;     /* of the current one */
	bool put_aside;          /* the current one: it is not to be confirmed */
	bool busy;               /* the portal is being asked */
	bool failed_ones;        /* it is a queue of records that have failed */
	/* Reservations. */
	zend_string *portal;      /* owned; its address in the beginning: claims are made under it */
	HashTable *adopted;       /* owned; process ids that are to be asked for again; NULL: none */
	HashTable *put_aside_ids; /* owned; records put aside once more in this loop; NULL: none */
	HashTable *watched;       /* owned; what others have reserved; NULL: not looked at yet */
	zend_long recover;        /* seconds after which others' may be taken; negative: never */
	bool due;                 /* it is time to look for reservations that were left */
	int64_t looked_at;        /* when that was done last */
	int64_t lost_until;       /* a reply was lost: the portal may reserve records until then */
	int claims;               /* descriptor, owned; negative: none */
	pid_t claims_process;     /* which has opened it */
	bool claims_failed;       /* the warning has been given */
	zend_object std;
} php_b24_queue;

/* An option of the constructor; NULL: not given. */
static inline zval *php_b24_queue_option(php_b24_queue *queue, const char *name)
{
	return zend_hash_str_find_deref(queue->options, name, strlen(name));
}

/* A member of a record, which is an array; NULL: there is none. */
static inline zval *php_b24_queue_member(zval *record, const char *name)
{
	return zend_hash_str_find_deref(Z_ARRVAL_P(record), name, strlen(name));
}

#endif
