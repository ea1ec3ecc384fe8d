/* The REST methods that Bitrix24 documents, as constant data made from methods.jsonl. */
#ifndef B24_CATALOGUE_METHODS_H
#define B24_CATALOGUE_METHODS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "catalogue/method_ids.h"

typedef enum b24_method_flag {
	B24_READ_ONLY = 1 << 0,  /* changes nothing: sending it twice does no harm */
	B24_DEPRECATED = 1 << 1, /* by Bitrix24 */
	B24_APP_ONLY = 1 << 2,   /* needs an application's authorization, says the documentation */
	B24_ORDERED = 1 << 3,    /* parameters are matched by position */
	B24_LIST = 1 << 4,       /* returns rows by pages */
	B24_FILE_REPLY = 1 << 5  /* returns a file instead of JSON */
} b24_method_flag;

typedef enum b24_pages_flag {
	B24_PAGES_DISTINCT = 1 << 0, /* rows of earlier pages come again, which is no fault */
	B24_PAGES_FROM = 1 << 1,     /* the first page is asked for behind 0 */
	B24_PAGES_OVERLAPS = 1 << 2, /* a page begins before what was asked for */
	B24_PAGES_STEPS = 1 << 3,    /* the next page begins a limit further, whatever came */
	B24_PAGES_TAKES = 1 << 4     /* asking for a page takes away what was before it */
} b24_pages_flag;

/* How ids run in the pages of a list that is read on from the id of a row. */
typedef enum b24_runs {
	B24_RUNS_ANY, /* not by id */
	B24_RUNS_UP,
	B24_RUNS_DOWN,
	B24_RUNS_LEAST /* down from page to page, in any order in a page */
} b24_runs;

/* How a list pages. Names are paths: "PARAMS.NAV_PARAMS.iNumPage", "result.hasMore". */
typedef struct b24_pages {
	uint32_t at;    /* parameter: which page */
	uint32_t limit; /* parameter: how many rows; empty: always as many */
	uint32_t next;  /* of the reply: what `at` is to be for the next page */
	uint32_t more;  /* likewise: whether there is one */
	uint32_t total; /* likewise: how many rows there are */
	uint32_t id;    /* of a row: by which rows are told apart, or read on */
	uint32_t order; /* parameter: "order" is an object, "sort/order" are two strings; empty: none */
	uint32_t kind;  /* parameter: which part of the list the last row was of (im.notify.get) */
	uint32_t alone; /* in the filter: allows no other condition */
	uint32_t other; /* parameter: another place than `at`, or the other way from there */
	uint16_t rows;  /* that a page has, or is asked for */
	uint16_t sure;  /* a page of fewer rows is the last one */
	uint16_t last;  /* the portal knows no greater `at`; 0: it knows any */
	uint8_t runs;   /* b24_runs */
	uint8_t flags;  /* b24_pages_flag */
} b24_pages;

/* Texts are offsets, so that the table lies in read-only memory that all processes share. An
 * offset of 0 is an empty text, or an empty list. */
typedef struct b24_method {
	uint32_t name;
	uint8_t name_length;
	uint8_t version;
	uint8_t flags;
	uint32_t parameters; /* list, see b24_parameter_read */
	uint32_t scopes;     /* list */
	uint32_t page;       /* of the documentation */
	uint32_t successors; /* list of method names, when deprecated */
	uint32_t paging;     /* how a list is paged */
	uint32_t list_key;   /* where the rows are in the result; empty: the result itself */
	uint32_t id_field;   /* by which a list can be read on; empty: not known to be possible */
	uint32_t php_name;   /* "Calendar::userSettingsSet" */
	uint16_t pages;      /* see b24_method_pages */
} b24_method;

/* How the list pages; everything empty: it is none. */
const b24_pages *b24_method_pages(const b24_method *method);

/* The text at that offset. */
const char *b24_method_text(uint32_t offset);

/* The text behind `text` in a list. A list ends with an empty text:
 * for (t = b24_method_text(m->scopes); *t != '\0'; t = b24_method_next(t)) */
const char *b24_method_next(const char *text);

const b24_method *b24_method_at(b24_method_id id);

/* The method of that name, letter case aside: the given version if it exists in it, else the one
 * there is. NULL: the catalogue has none. */
const b24_method *b24_method_find(const char *name, size_t length, int version);

/* The same method in the given version, if there is one; else `method` itself. */
const b24_method *b24_method_in_version(const b24_method *method, int version);

/* Whether the method only reads, as tools/catalogue/read_only.tsv decides. A method that the
 * catalogue does not have (NULL) may write. */
static inline bool b24_method_is_read_only(const b24_method *method)
{
	return method != NULL && (method->flags & B24_READ_ONLY) != 0;
}

typedef enum b24_parameter_kind {
	B24_OPTIONAL,
	B24_REQUIRED,
	B24_ONE_OF /* no parameter: a group of names, of which one must be given */
} b24_parameter_kind;

/* A parameter's entry taken apart; all texts borrow from the entry. */
typedef struct b24_parameter {
	b24_parameter_kind kind;
	const char *name; /* of a group: the names with '|' between them */
	size_t name_length;
	const char *types; /* as the documentation notes them, with '|' between them */
} b24_parameter;

b24_parameter b24_parameter_read(const char *entry);

/* Whether it is anything but B24_OPTIONAL. */
static inline bool b24_parameter_is_demanded(const char *entry)
{
	return *entry == '!' || *entry == '?';
}

#endif
