/* SPDX-License-Identifier: MIT */
/* What is inside the parameters and results of REST methods, as Bitrix24 documents it. Constant
 * data, made from facts.jsonl; docs/catalogue.md explains it. */
#ifndef B24_CATALOGUE_FACTS_H
#define B24_CATALOGUE_FACTS_H

#include "catalogue/methods.h"

typedef enum b24_parts_kind {
	B24_PARTS_FIELDS, /* the parts of an object, by name; '*' in a name stands for any text */
	B24_PARTS_ITEM,   /* one fact: what each element of a list is */
	B24_PARTS_EACH,   /* one fact: what each value of an object with free names is */
	B24_PARTS_NAMES   /* names that a list may have, such as `select` */
} b24_parts_kind;

typedef enum b24_fact_flag {
	B24_FACT_REQUIRED = 1 << 0 /* must be given wherever the object is given */
} b24_fact_flag;

/* Texts are offsets, see b24_fact_text(); 0 is empty. */
typedef struct b24_fact {
	uint32_t name;
	uint32_t types;  /* as documented, with '|' between them */
	uint32_t values; /* list of the allowed values; empty: any */
	uint16_t parts;  /* see b24_parts_at(); 0: none are known */
	uint8_t flags;   /* b24_fact_flag */
} b24_fact;

typedef struct b24_parts {
	uint32_t first; /* see b24_part() */
	uint16_t count;
	uint8_t kind; /* b24_parts_kind */
} b24_parts;

/* Of one method. */
typedef struct b24_method_facts {
	uint16_t parameters; /* parts: fields */
	uint16_t result;     /* parts: one fact, the result; 0: not documented */
	uint32_t errors;     /* list of the codes of its page; " " is an error without a code */
} b24_method_facts;

const b24_method_facts *b24_facts_of(const b24_method *method);

const b24_parts *b24_parts_at(uint16_t position);

/* The fact of that number, which is less than the count. */
const b24_fact *b24_part(const b24_parts *parts, unsigned number);

/* The text at that offset. In a list the next one follows, see b24_method_next(). */
const char *b24_fact_text(uint32_t offset);

/* Whether the name is that of the fact, letter case aside; '*' in the fact's stands for any text.
 */
bool b24_fact_is_named(const b24_fact *fact, const char *name, size_t length);

/* The fact of that name; NULL: there is none. */
const b24_fact *b24_fact_find(const b24_parts *parts, const char *name, size_t length);

#endif
