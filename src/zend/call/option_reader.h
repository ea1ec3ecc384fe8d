/* How options are read: shared by the files that know options. */
#ifndef B24_ZEND_CALL_OPTION_READER_H
#define B24_ZEND_CALL_OPTION_READER_H

#include "zend/call/client_options.h"

/* Who reads an option: used in messages and passed to every reader. */
typedef struct php_b24_reading {
	void *target;       /* php_b24_client_options or php_b24_call_options */
	const char *method; /* of the call; NULL for a client */
	const char *name;   /* of the option at hand */
} php_b24_reading;

typedef struct php_b24_option {
	const char *name;
	bool (*read)(const php_b24_reading *r, zval *value);
} php_b24_option;

/* What is being read into. */
#define PHP_B24_CLIENT_OPTIONS(r) ((php_b24_client_options *)(r)->target)
#define PHP_B24_CALL_OPTIONS(r)   ((php_b24_call_options *)(r)->target)

/* Throws InvalidArgument with the option's name; always false. */
bool php_b24_option_refuse(const php_b24_reading *r, const char *why);

/* Throws Error; always false. */
bool php_b24_option_no_memory(const php_b24_reading *r);

/* Values of one kind, whatever the option (option_value.c). False: an exception was thrown. */
bool php_b24_option_seconds(const php_b24_reading *r, zval *value, int64_t *to_ms);
bool php_b24_option_bool(const php_b24_reading *r, zval *value, bool *to);
bool php_b24_option_retries(const php_b24_reading *r, zval *value, int *to);
bool php_b24_option_text(const php_b24_reading *r, zval *value, char **to);
bool php_b24_option_headers(const php_b24_reading *r, zval *value, struct curl_slist **to);

/* Options of clients about the portal's limits (option_rate.c). */
bool php_b24_option_limiter(const php_b24_reading *r, zval *value);
bool php_b24_option_plan(const php_b24_reading *r, zval *value);
bool php_b24_option_on_operating_limit(const php_b24_reading *r, zval *value);

#endif
