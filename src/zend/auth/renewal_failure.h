/* How the last renewal of a pair of tokens has failed, for all processes of a system user: the
 * server need not be asked again by each of them. */
#ifndef B24_ZEND_AUTH_REFUSAL_NOTE_H
#define B24_ZEND_AUTH_REFUSAL_NOTE_H

#include <php.h>

#include "core/base/error.h"

/* A note is about a pair, an application and a server: new tokens are not affected by it. */
typedef struct php_b24_note {
	unsigned char about[20]; /* digest */
	int64_t at;              /* by the clock that all processes of the machine share */
	pid_t process;           /* whose renewal it was */
	b24_error error;
} php_b24_note;

/* False: there is none about this pair. */
bool php_b24_note_read(zend_object *oauth, zend_object *token, php_b24_note *note);

/* Whether the server has refused the pair for good, not long ago. */
bool php_b24_note_is_refused(zend_object *oauth, zend_object *token);

/* Whether a call that began at `since` need not ask the server itself. */
bool php_b24_note_answers(const php_b24_note *note, int64_t since);

void php_b24_note_write(zend_object *oauth, zend_object *token, const b24_error *error);

/* After a renewal. */
void php_b24_note_forget(zend_object *oauth, zend_string *member_id);

/* invalid_grant: the pair is not accepted any more. */
bool php_b24_is_refused_grant(const b24_error *error);

#endif
