/* SPDX-License-Identifier: MIT */
/* The catalogue: what is known of each REST method that Bitrix24 documents. Constant data, made
 * from methods.jsonl; docs/catalogue.md explains it. */
#ifndef B24_CATALOGUE_METHODS_H
#define B24_CATALOGUE_METHODS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "catalogue/method_ids.h"

typedef enum b24_method_flag {
	B24_READ_ONLY = 1 << 0,  /* changes nothing: sending it twice does no harm */
	B24_DEPRECATED = 1 << 1, /* Bitrix24 has deprecated it */
	B24_APP_ONLY = 1 << 2,   /* documented to need an application's authorization */
	B24_ORDERED = 1 << 3,    /* parameters are matched by position, and sent in this order */
	B24_LIST = 1 << 4,       /* returns rows by pages */
	B24_FILE_REPLY = 1 << 5  /* returns a file instead of JSON */
} b24_method_flag;

typedef enum b24_pages_flag {
	B24_PAGES_DISTINCT = 1 << 0, /* rows of earlier pages may come again, which is no error */
	B24_PAGES_FROM = 1 << 1,     /* the first page is requested with 0: what is behind id 0 */
	B24_PAGES_OVERLAPS = 1 << 2, /* a page may begin before what was requested */
	B24_PAGES_STEPS = 1 << 3,    /* the next page begins `limit` rows further, however many came */
	B24_PAGES_TAKES = 1 << 4     /* requesting a page deletes what was before it */
} b24_pages_flag;

/* How ids are ordered in a list whose next page is requested from the id of a row. */
typedef enum b24_runs {
	B24_RUNS_ANY, /* not by id */
	B24_RUNS_UP,
	B24_RUNS_DOWN,
	B24_RUNS_LEAST /* down from page to page; in a page in any order */
} b24_runs;

/* How a list is read page by page. Texts are offsets, as in b24_method. Names are paths:
 * "PARAMS.NAV_PARAMS.iNumPage", "result.hasMore". */
typedef struct b24_pages {
	uint32_t at;    /* parameter that selects the page */
	uint32_t limit; /* parameter for the number of rows; empty: the number is fixed */
	uint32_t next;  /* place in the reply: the value of `at` for the next page */
	uint32_t more;  /* place in the reply: whether there is a next page */
	uint32_t total; /* place in the reply: how many rows there are in all */
	uint32_t id;    /* field of a row: its id */
	uint32_t order; /* parameter for the order; "sort/order": two of them, strings; empty: none */
	uint32_t kind;  /* parameter: the part of the list that the last row was in (im.notify.get) */
	uint32_t alone; /* field of the filter that allows no other condition beside it */
	uint32_t other; /* parameter that selects a page in another way than `at`, or reads backwards */
	uint16_t rows;  /* how many rows a page has, or how many are requested */
	uint16_t sure;  /* a page with fewer rows than this is the last one */
	uint16_t last;  /* the greatest `at` that the portal knows; 0: no limit */
	uint8_t runs;   /* b24_runs */
	uint8_t flags;  /* b24_pages_flag */
} b24_pages;

/* A REST method. Texts are offsets into a pool, see b24_method_text(): so the table needs no
 * relocation, and all processes share it. An offset of 0 is an empty text, or an empty list. */
typedef struct b24_method {
	uint32_t name;
	uint8_t name_length;
	uint8_t version;
	uint8_t flags;
	uint32_t parameters; /* list, see b24_parameter_read */
	uint32_t scopes;     /* list */
	uint32_t page;       /* its page in the documentation */
	uint32_t successors; /* list of method names, when deprecated */
	uint32_t paging;     /* the name of the way in which a list is paged */
	uint32_t list_key;   /* where the rows are in the result; empty: the result itself */
	uint32_t id_field;   /* field for keyset pagination: filter and order by it; empty: unknown */
	uint32_t php_name;   /* "Calendar::userSettingsSet" */
	uint16_t pages;      /* see b24_method_pages */
} b24_method;

/* How the list is paged. For a method that is no list everything in it is empty. */
const b24_pages *b24_method_pages(const b24_method *method);

/* The text at that offset. */
const char *b24_method_text(uint32_t offset);

/* The text behind `text` in a list. An empty text ends the list:
 * for (t = b24_method_text(m->scopes); *t != '\0'; t = b24_method_next(t)) */
const char *b24_method_next(const char *text);

const b24_method *b24_method_at(b24_method_id id);

/* The method of that name, letter case aside: the given version if it exists in it, else the one
 * there is. NULL: the catalogue has none. */
const b24_method *b24_method_find(const char *name, size_t length, int version);

/* The same method in the given version, if there is one; else `method` itself. */
const b24_method *b24_method_in_version(const b24_method *method, int version);

/* The methods whose names are nearest to one that is unknown, at most `most` of them, all of them
 * equally near. Returns how many. */
size_t b24_method_suggest(const char *name, size_t length, const b24_method **to, size_t most);

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
