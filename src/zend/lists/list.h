/* SPDX-License-Identifier: MIT */
/* The types of lists: all rows of a list method, request after request; what a B24\Cursor goes
 * through. This header has no unit of its own.
 *
 * Requests stand in a queue in the order of their rows. The first one is being read, those behind
 * it are under way or have arrived. A strategy says what is asked for next, and looks at a reply
 * before any of its rows is decoded. */
#ifndef B24_ZEND_LISTS_LIST_H
#define B24_ZEND_LISTS_LIST_H

#include "zend/call/call.h"
#include "zend/value/unmarshal.h"

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
	int64_t id; /* its place in the order: the id or, in descending order, minus the id */
	bool begins_page;
	bool hashed; /* it has no id: `id` is made from all of it */
} php_b24_list_row;

/* What is wrong with a reply; found when it arrives, thrown when its turn has come. */
typedef enum php_b24_list_fault {
	PHP_B24_LIST_NO_FAULT = 0,
	PHP_B24_LIST_FAILED,        /* there is no reply: the call's error tells why */
	PHP_B24_LIST_NO_ROWS,       /* nothing stands where rows should be */
	PHP_B24_LIST_NO_ID,         /* a row has no integer in the field of the id */
	PHP_B24_LIST_WRONG_ROWS,    /* not those asked for: filter or order have no effect */
	PHP_B24_LIST_OUT_OF_TURN,   /* a row is not behind the one behind which rows were asked for */
	PHP_B24_LIST_WRONG_LAST_ID, /* what is said to be the last row is before one that has come */
	PHP_B24_LIST_ROW_MISSING,   /* there is said to be a row, but it does not come */
	PHP_B24_LIST_TOTAL_CHANGED, /* the number of rows is another one than before */
	PHP_B24_LIST_PAGE_TWICE,    /* a page begins with the row with which the one before it began */
	PHP_B24_LIST_ROWS_MOVED,    /* a page does not begin with the row that it should */
	PHP_B24_LIST_INCOMPLETE,    /* there are more rows, and the portal has no way to ask for them */
	PHP_B24_LIST_CURSOR_TWICE,  /* the portal returned a cursor that it has returned before */
	PHP_B24_LIST_PAGE_AGAIN,    /* a page came again, whole */
	PHP_B24_LIST_WRONG_NEXT,    /* what is said of the next page does not fit this one's rows */
	PHP_B24_LIST_EMPTY_PAGE,    /* there are rows behind a page that is empty */
	PHP_B24_LIST_NOTHING_COMES, /* there is said to be more, but page after page is empty */
	PHP_B24_LIST_SAME_VALUES    /* all rows of a page have the same value in the cursor's field */
} php_b24_list_fault;

typedef enum php_b24_list_state {
	PHP_B24_LIST_PLANNED = 0,
	PHP_B24_LIST_UNDER_WAY,
	PHP_B24_LIST_ARRIVED
} php_b24_list_state;

/* A page, or a chain of pages in a batch. */
typedef struct php_b24_list_request {
	struct php_b24_list_request *next; /* owned; behind it in the order of rows */
	php_b24_list_state state;
	php_b24_call call; /* from when it is under way */
	unsigned pages;    /* so many commands; a single one is a call of its own */
	size_t skip;       /* so many rows in front were handed out before */
	/* Of keyset and range. */
	bool with_last_id;   /* one more command: which id is the last one within the bounds */
	int64_t after;       /* rows with greater ids, LOWEST: all */
	int64_t upto;        /* and not above this one, HIGHEST: all */
	bool last_id_found;  /* `last_id` is that id; `after`, when there is none */
	int64_t last_id;     /* within the bounds */
	bool doubtful;       /* nothing came, or less than usual: ask again, and for the last id */
	bool confirms;       /* it was asked for that reason */
	unsigned unanswered; /* questions in a row to which nothing came */
	/* Of those that are not read by keys. */
	int64_t start;  /* of the first row, or the number of the page */
	unsigned later; /* pages behind these, which nobody else has planned; keyset: go on singly */
	bool follows;   /* offset: the page before has said that there is this one */
	zval cursor;    /* owned; where the page begins; undefined: at the beginning */
	/* When it has arrived. */
	php_b24_list_row *rows; /* owned; those that have been found good */
	size_t count, capacity;
	size_t at;      /* the next one to be handed out */
	bool neglected; /* nobody looked after it for a while: its time may have run out for that */
	php_b24_list_fault fault;
	int64_t fault_number;    /* the id, or the total, that it is about */
	const char *fault_field; /* borrowed; the field that OUT_OF_TURN is about */
} php_b24_list_request;

/* A way to read a list. Each strategy is a unit that defines its table. */
typedef struct php_b24_list_strategy {
	const char *name;          /* in the option "strategy" */
	const char *position_kind; /* "id", "row", "page" …: positions fit strategies of one kind */
	bool needs_last_id;        /* without knowing it, rows cannot be read in this way */
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
	void (*note_place)(php_b24_list *list, const php_b24_list_row *row);
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
	const php_b24_list_strategy *strategy; /* NULL: not chosen yet */
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
	bool guarded;               /* the option "guard" */
	bool page_known;            /* the catalogue vouches for the size of pages */
	zval progress;              /* owned; undefined: none */
	php_b24_list_place resumed; /* where it began */
	int64_t upto;               /* what the user's filter permits */
	bool descending;            /* keyset: by descending ids; all bounds are minus the id then */
	b24_body scratch;           /* owned; for marshalling */
	b24_buffer command;         /* owned; method and parameters in a batch; empty: unsayable */
	b24_buffer last_id_command; /* owned; the same in the opposite order */
	b24_buffer prefix;          /* owned; for writing these */
	b24_json_scan scan;         /* owned; of the parameters */
	php_b24_row_model model;    /* of the rows that are handed out */

	/* How far it is. */
	php_b24_list_request *first, *last; /* `first` owns the queue */
	php_b24_list_place place;           /* behind the row that was handed out last */
	zend_long handed_out;               /* rows */
	zend_long arrived;                  /* rows that are known to be good */
	zend_long requests;                 /* launched */
	bool begun;
	bool announced;        /* the pool knows that its requests follow one another */
	int64_t began_at;      /* by the host's clock, as below */
	int64_t driven_at;     /* when somebody last looked after the requests */
	int64_t left_at;       /* when the caller last got a row, as good as */
	unsigned since_driven; /* rows */
	bool stopped;          /* nothing further is planned */
	int64_t total;         /* rows, as the portal says; negative: not known */
	int64_t page_size;     /* rows of a full page, as far as is known */
	zend_long page_limit;  /* rows that a page may have, where that can be said */

	/* Of keyset and range. */
	zend_string *id_key;    /* owned; the id as rows call it; NULL: no row has shown it */
	unsigned chain;         /* pages of the next batch */
	unsigned broken_chains; /* batches in a row whose references led nowhere */
	bool reference_proved;  /* a reference has led somewhere */
	bool bare_in_batch;     /* rows in a batch stand without list_key */
	int64_t last_id;        /* when somebody asked for it: with it the list ends */
	bool last_id_known;
	bool last_id_unproved; /* no row of the same reply could contradict it */
	bool last_id_untold;   /* the portal does not tell it */
	unsigned last_id_failures, last_id_contradictions; /* in a row */
	bool was_short;     /* the page before was, and nobody knows the last id */
	bool no_chains;     /* some page was short, and nobody knows the last id */
	size_t short_count; /* rows of the last page that was short */
	int64_t planned;    /* range: ids up to here are planned */
	double density;     /* range: rows by id */

	/* Of offset and REST 3.0. */
	int64_t next_start;   /* offset: the first row that is not planned; negative: none */
	size_t skip_left;     /* offset: rows of later pages that were handed out before */
	bool first_read;      /* the first page has been read */
	bool follows;         /* offset: page by page, as each says of the next */
	bool has_next;        /* offset: some page has said it */
	int64_t first_total;  /* offset: the first total, be it right or not */
	int64_t empty_from;   /* offset: where the first empty page begins */
	int64_t rows_upto;    /* offset: where the last page begins that has rows */
	unsigned empty_pages; /* in a row */
	unsigned thin_pages;  /* REST 3.0: in a row that were empty, or nearly so */
	bool was_small;       /* REST 3.0: the page before lacked more rows than may be hidden */
	int64_t previous_row; /* REST 3.0: last row of the page before; LOWEST: none */

	/* Of the ways to page that the catalogue documents. */
	zend_string *first_row; /* owned; of the page before; NULL: none */
	zend_string *last_row;  /* owned; likewise */
	HashTable *seen_ids;    /* owned; ids that have come, where rows come again; else NULL */
	zval next_token;        /* owned; where to go on when all rows are handed out */
	bool short_before;      /* the page before was short */
	bool reversed;          /* read from an id the other way than usual */

	/* Of the guard. */
	HashTable *recent_rows[2]; /* owned; handed out of late, and before that; NULL: not guarded */
	HashTable *seen_pages;     /* owned; pages and cursors that have come */
};

/* Somewhere in the middle of a list, a short page is not all of it. */
static inline bool php_b24_list_is_resumed(const php_b24_list *list)
{
	return list->resumed.id != PHP_B24_LIST_LOWEST || list->resumed.row > 0 ||
		   Z_TYPE(list->resumed.cursor) != IS_UNDEF;
}

/* Of the last row that was found, or the one behind which rows were asked for. */
static inline int64_t php_b24_list_last_read_id(const php_b24_list_request *request)
{
	return request->count > 0 ? request->rows[request->count - 1].id : request->after;
}

/* --- Places in the order of ids. --- */

/* The same both ways. */
static inline int64_t php_b24_list_reverse_id(const php_b24_list *list, int64_t id)
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

#endif
