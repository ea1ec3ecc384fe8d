/* Lists: all rows of a list method, request after request; what a B24\Cursor goes through.
 *
 * Requests stand in a queue in the order of their rows. The first one is being read, those behind
 * it are under way or have arrived. A strategy says what is asked for next, and looks at a reply
 * before any of its rows is decoded. */
#ifndef B24_ZEND_LISTS_LIST_H
#define B24_ZEND_LISTS_LIST_H

#include "zend/call/call.h"

#include "core/portal/batch_reply.h"

#include <inttypes.h>

#define PHP_B24_LIST_PAGE  50 /* rows of a page in version 2 */
#define PHP_B24_LIST_CHAIN 50 /* commands of a batch */

/* No bound. Ids have at most 18 digits, so that neither is one. */
#define PHP_B24_LIST_LOWEST  INT64_MIN
#define PHP_B24_LIST_HIGHEST INT64_MAX

typedef struct php_b24_list php_b24_list;

/* A row of a reply, not decoded. */
typedef struct php_b24_list_row {
	b24_json_slice slice;
	int64_t id;  /* its place in the order: the id or, in descending order, minus the id */
	bool begins; /* a page */
	bool hashed; /* it has no id: `id` is made from all of it */
} php_b24_list_row;

/* What is wrong with a reply; found when it arrives, thrown when its turn has come. */
typedef enum php_b24_list_fault {
	PHP_B24_LIST_SOUND = 0,
	PHP_B24_LIST_FAILED,  /* there is none: the call's error tells */
	PHP_B24_LIST_NO_ROWS, /* nothing stands where rows should be */
	PHP_B24_LIST_NO_ID,   /* a row has no integer in the field of the id */
	PHP_B24_LIST_STALLED, /* rows that were not asked for: the filter or the order has no effect */
	PHP_B24_LIST_DISORDERED, /* what is said to be the last row is before one that has come */
	PHP_B24_LIST_WITHHELD,   /* there is said to be a row, but it does not come */
	PHP_B24_LIST_RETOTALED,  /* the number of rows is another one than before */
	PHP_B24_LIST_SAME_PAGE,  /* a page begins with the row with which the page before it began */
	PHP_B24_LIST_SHIFTED,    /* a page does not begin with the row that it should */
	PHP_B24_LIST_CUT,        /* there are more rows, and the portal has no way to ask for them */
	PHP_B24_LIST_REPEATED,   /* the portal returned a cursor that it has returned before */
	PHP_B24_LIST_AGAIN,      /* a page came again, whole */
	PHP_B24_LIST_IRREGULAR,  /* what is said of the next page does not fit the rows of this one */
	PHP_B24_LIST_GAP,        /* there are rows behind a page that is empty */
	PHP_B24_LIST_DRY,        /* there is said to be more, but nothing comes */
	PHP_B24_LIST_SAME        /* tail: all rows of a page have the same value */
} php_b24_list_fault;

typedef enum php_b24_list_state {
	PHP_B24_LIST_PLANNED = 0,
	PHP_B24_LIST_UNDER_WAY,
	PHP_B24_LIST_ARRIVED
} php_b24_list_state;

typedef struct php_b24_list_request {
	struct php_b24_list_request *next; /* owned; behind it in the order of rows */
	php_b24_list_state state;
	php_b24_call call; /* from when it is under way */
	unsigned pages;    /* so many commands; a single one is a call of its own */
	bool has_top;      /* one more command: which id is the last one within the bounds */
	int64_t after;     /* keyset: rows with greater ids, LOWEST: all */
	int64_t upto;      /* and not above this one, HIGHEST: all */
	bool top_read;     /* `top` is that id; `after`, when there is none */
	int64_t top;
	bool doubtful;    /* keyset: nothing came, or less than usual: ask once more, and for the top */
	bool confirms;    /* keyset: it was asked for that reason */
	unsigned strikes; /* keyset: questions in a row to which nothing came */
	int64_t start;    /* offset: of the first row */
	unsigned later;   /* offset: pages behind these, which nobody else has planned */
	bool follows;     /* offset: the page before has said that there is this one */
	size_t skip;      /* so many rows in front were handed out before */
	zval cursor;      /* owned; version 3: where the page begins; undefined: at the beginning */
	php_b24_list_row *rows; /* owned; those that have been found good */
	size_t count, capacity;
	size_t at;      /* the next one to be handed out */
	bool neglected; /* nobody looked after it for a while: its time may have run out for that */
	php_b24_list_fault fault;
	int64_t fault_number; /* the id, or the total, that it is about */
} php_b24_list_request;

typedef struct php_b24_list_strategy {
	const char *name;
	const char *by; /* what positions say; strategies with the same ones understand each other */
	/* Plans the first request, from list.resumed on. */
	void (*begin)(php_b24_list *list);
	/* Plans one more behind the last; false: there is none, or it depends on a reply. NULL: always
	 * depends. */
	bool (*extend)(php_b24_list *list);
	/* The parameters in which a single call's page differs; `params` is separated. */
	void (*fill)(php_b24_list *list, const php_b24_list_request *request, HashTable *params);
	/* The same for a command of a batch, as a query. NULL: there are no batches. */
	void (*append)(
		php_b24_list *list, const php_b24_list_request *request, unsigned page, b24_buffer *to);
	/* Finds the rows of a reply and plans what follows from it. */
	void (*arrived)(php_b24_list *list, php_b24_list_request *request);
	/* Notes in list.place how to go on behind the row. NULL: its id, number and page do. */
	void (*mark)(php_b24_list *list, const php_b24_list_row *row);
	/* All rows have been handed out. False: an exception was thrown. NULL: that is fine. */
	bool (*finish)(php_b24_list *list);
} php_b24_list_strategy;

/* How many ids there are behind `after` up to `upto`; what does not fit is the most. Users' filters
 * may name any integer as a bound. */
static inline int64_t php_b24_list_distance(int64_t after, int64_t upto)
{
	uint64_t distance = upto > after ? (uint64_t)upto - (uint64_t)after : 0;

	return distance > INT64_MAX ? INT64_MAX : (int64_t)distance;
}

/* A place between two rows. */
typedef struct php_b24_list_place {
	int64_t id;   /* keyset: of the row before; LOWEST: none */
	int64_t row;  /* offset: rows before */
	zval cursor;  /* owned; version 3: where the page begins; undefined: at the beginning */
	size_t skip;  /* rows of that page before */
	int64_t last; /* not keyset: the row before, by its id or all of it; LOWEST: not known */
} php_b24_list_place;

struct php_b24_list {
	/* What is asked for. */
	zend_object *client;     /* owned reference */
	zend_string *method;     /* owned; as the user spells it */
	const b24_method *known; /* NULL: not in the catalogue */
	const b24_pages *pages;  /* how it pages; everything empty: not known */
	int version;
	const php_b24_list_strategy *strategy; /* NULL: not made yet */
	HashTable *params;       /* owned; plain values, without what differs from page to page */
	HashTable *call_options; /* owned; of each call */
	zend_string *list_key;   /* owned; empty: the result is the rows */
	zend_string *id_field;   /* owned; as filter and order call it; NULL: not known */
	zend_string *filter_name, *order_name, *select_name, *start_name; /* owned; as spelled */
	zend_string *sort_name; /* owned; the order is two strings, and this is the field; else NULL */
	zend_string *fingerprint; /* owned; of method and parameters */
	size_t ahead;             /* requests behind the one that is being read */
	size_t concurrency;
	zend_long limit;            /* of rows; 0: none */
	bool guarded;               /* option */
	bool page_known;            /* the catalogue vouches for the size of pages */
	zval progress;              /* owned; undefined: none */
	php_b24_list_place resumed; /* where it began */
	int64_t upto;               /* what the user's filter permits */
	bool descending;            /* keyset: by descending ids; all bounds are minus the id then */
	b24_body scratch;           /* owned; for marshalling */
	b24_buffer command,
		top_command;    /* owned; method and parameters as of a batch; empty: unsayable */
	b24_buffer prefix;  /* owned; for writing these */
	b24_json_scan scan; /* owned; of the parameters */
	/* How it goes. */
	php_b24_list_request *first, *last; /* `first` owns the queue */
	php_b24_list_place place;           /* behind the row that was handed out last */
	zend_long handed_out;               /* rows */
	zend_long arrived;                  /* likewise, that are known to be good */
	zend_long requests;                 /* launched */
	bool begun;
	int64_t began_at;
	int64_t total;              /* rows, as the portal says; negative: not known */
	zend_string *id_key;        /* owned; as the rows call it; NULL: not seen yet */
	unsigned since_driven;      /* rows */
	int64_t driven_at, left_at; /* when somebody last looked after the requests; at all */
	bool stopped;               /* nothing further is planned */
	/* Of keyset and range. */
	unsigned chain;  /* pages of the next batch */
	unsigned broken; /* batches in a row whose references led nowhere */
	bool proved;     /* a reference has led somewhere */
	bool bare;       /* rows in a batch stand without list_key */
	bool top_known;
	int64_t top;       /* the last id there was when somebody asked: with it the list ends */
	bool top_unproved; /* no row of the same reply could contradict it */
	bool topless;      /* the portal does not tell */
	unsigned top_failures, contradictions; /* in a row */
	bool was_short;                        /* the page before was, and nobody knows the top */
	bool was_small;     /* REST 3.0: it lacked more rows than may well be hidden */
	bool lingers;       /* some page was, and nobody knows the top: no more chains */
	size_t short_count; /* rows of the last page that was short */
	int64_t planned;    /* range: ids up to here are planned */
	double density;     /* range: rows by id */
	/* Of offset and REST 3.0. */
	int64_t page_size;
	int64_t next_start;   /* offset: the first row that is not planned; negative: none */
	zend_long page_limit; /* rows that a page may have, where that can be said */
	/* Of the schemes in paging.c. */
	int64_t former;           /* REST 3.0: last row of the page before; LOWEST: none */
	zend_string *head, *tail; /* owned; first and last row of the page before; NULL: none */
	HashTable *seen;          /* owned; ids that have come, where rows come again; else NULL */
	zval taken;               /* owned; where to go on when all rows are handed out */
	bool short_before;        /* the page before was short */
	bool reversed;            /* read from an id the other way than usual */
	size_t skip_left;         /* offset: rows of later pages that were handed out before */
	bool looked;              /* offset: at the first page */
	bool follows;             /* offset: page by page, as each says of the next */
	bool has_next;            /* offset: some page has said it */
	int64_t counted;          /* offset: the first total, be it right or not */
	int64_t empty_from,
		rows_upto;        /* offset: begin of the first empty page, of the last with rows */
	unsigned dry;         /* pages in a row that were empty */
	unsigned thin;        /* likewise, or nearly so */
	HashTable *lately[2]; /* owned; rows handed out of late, and before that; NULL: not guarded */
	HashTable *came;      /* owned; pages and cursors that have come */
};

/* Somewhere in the middle of a list, a short page is not all of it. */
static inline bool php_b24_list_is_resumed(const php_b24_list *list)
{
	return list->resumed.id != PHP_B24_LIST_LOWEST || list->resumed.row > 0 ||
		   Z_TYPE(list->resumed.cursor) != IS_UNDEF;
}

extern const php_b24_list_strategy php_b24_list_keyset;
extern const php_b24_list_strategy php_b24_list_range;
extern const php_b24_list_strategy php_b24_list_offset;
extern const php_b24_list_strategy php_b24_list_pages;  /* REST 3.0: pagination */
extern const php_b24_list_strategy php_b24_list_cursor; /* REST 3.0: afterCursor */
extern const php_b24_list_strategy php_b24_list_tail;   /* REST 3.0: cursor */

extern const php_b24_list_strategy php_b24_list_window;    /* limit and offset */
extern const php_b24_list_strategy php_b24_list_numbers;   /* numbers of pages */
extern const php_b24_list_strategy php_b24_list_behind_id; /* the id of a row */
extern const php_b24_list_strategy php_b24_list_token;     /* what the reply gives */
extern const php_b24_list_strategy php_b24_list_single;    /* one page */

/* --- setup.c --- */

/* Reads everything that the user gave. False: an exception was thrown. */
bool php_b24_list_setup(php_b24_list *list, zend_object *client, zend_string *method,
	HashTable *params, HashTable *options);

/* Whether the method's page has a parameter of that name. */
bool php_b24_list_documents(const php_b24_list *list, const char *name);

/* --- list.c --- */

void php_b24_list_free(php_b24_list *list);
void php_b24_list_gc(php_b24_list *list, zend_get_gc_buffer *buffer);

/* The next row. False: there is none, or an exception was thrown. */
bool php_b24_list_next(php_b24_list *list, zval *row);

/* Ends what is under way. */
void php_b24_list_end(php_b24_list *list);

/* Plans a request behind `before` (NULL: behind the last). */
php_b24_list_request *php_b24_list_plan(php_b24_list *list, php_b24_list_request *before);

/* --- order.c --- */

/* Whether the caller's own order, if there is one, is by the id in that direction. */
bool php_b24_list_is_ordered(const php_b24_list *list, const char *direction);

/* Whether an order by the id can be asked for. */
bool php_b24_list_takes_order(const php_b24_list *list);

/* Makes the parameters ask for that order; "ASC" or "DESC". */
void php_b24_list_order(const php_b24_list *list, HashTable *params, const char *direction);

/* --- send.c --- */

/* False: an exception was thrown. */
bool php_b24_list_send(php_b24_list *list, php_b24_list_request *request);

/* Writes method and parameters as a command of a batch, if that can be said in one. False: an
 * exception was thrown. */
bool php_b24_list_write_commands(php_b24_list *list);

/* Whether pages can be asked for together. */
bool php_b24_list_can_chain(const php_b24_list *list);

/* How many pages a batch may have for the size of its body. */
unsigned php_b24_list_longest_chain(const php_b24_list *list);

/* So many pages, or as many as the limit of rows needs. `behind`: a reply that has come and whose
 * rows are not counted yet; NULL: there is none. */
unsigned php_b24_list_pages_for_limit(
	const php_b24_list *list, const php_b24_list_request *behind, unsigned pages);

/* "&filter%5B%3EID%5D=" and the like. */
void php_b24_list_append_condition(php_b24_list *list, b24_buffer *to, const char *operator);

/* A separated array under that name in the parameters; an empty one if there is none. */
HashTable *php_b24_list_member(HashTable *params, zend_string *name);

/* What a batch says of each command; `replies` has room for all of them. Notes the time that they
 * took. False: that is no reply to a batch. */
bool php_b24_list_read_batch(
	php_b24_list *list, const php_b24_list_request *request, b24_command_reply *replies);

/* --- rows.c --- */

typedef enum php_b24_list_verdict {
	PHP_B24_PAGE_GOOD = 0,
	PHP_B24_PAGE_MISSING, /* the command failed, or there is no place with rows */
	PHP_B24_PAGE_NO_ID,
	PHP_B24_PAGE_WRONG /* ids that do not ascend, or that were not asked for */
} php_b24_list_verdict;

/* Adds the rows of a page to the request; `result` is that of the call or command. Unless it is
 * good, nothing is added, and *culprit is the id that is wrong. With `ascending`, ids have to rise
 * from `after` to `upto`. */
php_b24_list_verdict php_b24_list_add_page(php_b24_list *list, php_b24_list_request *request,
	const b24_json_slice *result, bool ascending, int64_t after, int64_t upto, int64_t *culprit);

/* Looks at the rows that were handed out before the list was resumed: the last one of them must be
 * what it was. */
void php_b24_list_check_resumed(php_b24_list *list, php_b24_list_request *request);

/* The same where all of them are in this page. */
void php_b24_list_check_skipped(php_b24_list *list, php_b24_list_request *request);

/* The rows in a result; absent: nothing of that kind is there. */
b24_json_slice php_b24_list_find_rows(const php_b24_list *list, const b24_json_slice *result);

/* False: the row has no integer there. */
bool php_b24_list_read_id(php_b24_list *list, const b24_json_slice *row, int64_t *id);

/* Of the last row that was found, or the one behind which rows were asked for. */
static inline int64_t php_b24_list_last_id(const php_b24_list_request *request)
{
	return request->count > 0 ? request->rows[request->count - 1].id : request->after;
}

/* An integer, also in quotes. */
bool php_b24_list_read_integer(const b24_json_slice *slice, int64_t *number);

/* Throws what the request's fault means. */
void php_b24_list_throw_fault(php_b24_list *list, const php_b24_list_request *request);

/* --- repetition_guard.c --- */

/* From now on no row, and no page, may come twice. */
void php_b24_list_watch(php_b24_list *list);

void php_b24_list_free_watch(php_b24_list *list);

/* Throws when the row was handed out shortly before. False: it has. */
bool php_b24_list_guard(php_b24_list *list, const php_b24_list_row *row);

/* Adds the rows of a page whose ids are in no order. False: there are none, or the page has come
 * before; the fault says so. */
bool php_b24_list_add_any_page(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *result);

/* False: this cursor has come before. */
bool php_b24_list_is_new_cursor(php_b24_list *list, const b24_json_slice *cursor);

/* Passes over rows that were handed out before the list was resumed. */
void php_b24_list_skip(php_b24_list *list, php_b24_list_request *request);

/* --- position.c --- */

/* What a later cursor can resume from; the caller owns it. */
zend_string *php_b24_list_position(const php_b24_list *list);

/* Reads it into list.resumed. False: an exception was thrown. */
bool php_b24_list_resume(php_b24_list *list, zend_string *position);

void php_b24_list_place_set_cursor(php_b24_list_place *place, zval *cursor);

/* --- Places in the order of ids. --- */

/* The same both ways. */
static inline int64_t php_b24_list_turn(const php_b24_list *list, int64_t id)
{
	if (!list->descending) {
		return id;
	}
	return id == INT64_MIN ? INT64_MAX : -id;
}

/* Of rows behind an id. */
static inline const char *php_b24_list_behind(const php_b24_list *list)
{
	return list->descending ? "<" : ">";
}

/* Of rows up to an id, with it. */
static inline const char *php_b24_list_upto(const php_b24_list *list)
{
	return list->descending ? ">=" : "<=";
}

/* --- keyset.c, for range.c --- */

/* Finds the rows of a page or a chain of pages. True: all rows between the bounds are there. */
bool php_b24_list_read_chain(php_b24_list *list, php_b24_list_request *request);

/* Finds the last id within the bounds; request.top_read: it tells. */
void php_b24_list_read_top(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *result);

/* Whether a page can refer to the one before it. */
bool php_b24_list_refers(const php_b24_list *list);

/* Plans what is left between the bounds. */
void php_b24_list_go_on(php_b24_list *list, php_b24_list_request *request);

void php_b24_list_fill_bounds(
	php_b24_list *list, const php_b24_list_request *request, HashTable *params);
void php_b24_list_append_bounds(
	php_b24_list *list, const php_b24_list_request *request, unsigned page, b24_buffer *to);

#endif
