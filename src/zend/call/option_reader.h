/* SPDX-License-Identifier: MIT */
/* Reads an array of options: each known name has a function that checks and takes the value. */
#ifndef B24_ZEND_CALL_OPTION_READER_H
#define B24_ZEND_CALL_OPTION_READER_H

#include <php.h>

/* The option that is being read. */
typedef struct php_b24_option {
	const char *name;
	const char *method; /* of the call, for messages; NULL: an option of a client */
	void *target;       /* what the options are read into */
} php_b24_option;

/* A row of the table of known options. The last row has no name. */
typedef struct php_b24_known_option {
	const char *name;
	bool (*read)(const php_b24_option *option, zval *value); /* false: an exception was thrown */
} php_b24_known_option;

/* Reads all options of the array. `method` may be NULL. False: one of them is unknown or was
 * refused; an exception was thrown. */
bool php_b24_options_read(
	HashTable *options, const php_b24_known_option *known, const char *method, void *target);

/* Whether the name is in the table of names, which ends with NULL. */
bool php_b24_option_is_known(const char *const *known, const zend_string *name);

/* Throws InvalidArgument that names the option, the nearest of the known ones, and all of them;
 * always false. `method` may be NULL; `prefix` stands before the text. */
bool php_b24_option_refuse_unknown(
	const char *const *known, const char *method, const char *prefix, const zend_string *name);

/* Throws InvalidArgument with the option's name; always false. */
bool php_b24_option_refuse(const php_b24_option *option, const char *why);

/* Throws Error; always false. */
bool php_b24_option_no_memory(const php_b24_option *option);

#endif
