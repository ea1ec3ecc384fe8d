/* A queue of offline events: what its object holds, and the parts that it is made of. */
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
	bool settled;            /* the current one was put aside: nothing is to be confirmed */
	bool busy;               /* the portal is being asked */
	bool failed_ones;        /* it is a queue of records that were put aside */
	/* Reservations, see reserve.c. */
	zend_string *portal;  /* owned; its address in the beginning: claims are made under it */
	HashTable *adopted;   /* owned; process ids that are to be asked for again; NULL: none */
	HashTable *passed;    /* owned; IDs of records put aside once more in this loop; NULL: none */
	HashTable *watched;   /* owned; what others have reserved; NULL: not looked at yet */
	zend_long recover;    /* seconds after which others' may be taken; negative: never */
	bool due;             /* it is time to look for reservations that were left */
	int64_t looked_at;    /* when that was done last */
	int64_t lost_until;   /* a reply was lost: the portal may reserve records until then */
	int claims;           /* descriptor, owned; negative: none */
	pid_t claims_process; /* which has opened it */
	bool claims_failed;   /* told already */
	zend_object std;
} php_b24_queue;

/* --- queue.c --- */

/* Takes `params` over. `result` gets what the method returns, `more` whether there is a next page
 * (NULL: no matter); false: an exception was thrown. */
bool php_b24_queue_call(
	php_b24_queue *queue, const char *method, HashTable *params, zval *result, bool *more);

/* An option of the constructor; NULL: not given. */
zval *php_b24_queue_option(php_b24_queue *queue, const char *name);

/* --- reserve.c --- */

/* Reads the options that are not event.offline.get's, and takes them out of it. */
bool php_b24_queue_read_options(php_b24_queue *queue);

/* Gets the next records, if there are any: those left from before, or new ones. False: an exception
 * was thrown. */
bool php_b24_queue_fetch(php_b24_queue *queue);

void php_b24_queue_drop_records(php_b24_queue *queue);

/* The current record was put aside by a queue of such records: it is not to come again in this
 * loop. */
void php_b24_queue_pass(php_b24_queue *queue, zval *id);

/* A new loop begins. */
void php_b24_queue_begin_loop(php_b24_queue *queue);

void php_b24_queue_free_reservations(php_b24_queue *queue);

/* --- claims.c --- */

/* Marks what the queue works on, for the other queues of this machine's user; `process_id` NULL:
 * that it asks for new records. Without claims nobody is known to work on anything. */
bool php_b24_queue_claim(php_b24_queue *queue, zend_string *process_id);
void php_b24_queue_unclaim(php_b24_queue *queue, zend_string *process_id);

/* Waits until it may ask for new records (`alone`: until no other queue does), not for ever. */
typedef enum php_b24_turn {
	PHP_B24_TURN_OURS,
	PHP_B24_TURN_LATE,
	PHP_B24_TURN_THROWN
} php_b24_turn;
php_b24_turn php_b24_queue_turn(php_b24_queue *queue, bool alone);

/* Registers the classes of the stub. */
void php_b24_register_event_queue(void);

#endif
