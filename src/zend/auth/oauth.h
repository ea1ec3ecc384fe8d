/* How a client is authorized: webhook, OAuth, and where tokens are kept. */
#ifndef B24_ZEND_AUTH_AUTH_H
#define B24_ZEND_AUTH_AUTH_H

#include "zend/auth/stored_tokens.h"
#include "zend/auth/token.h"
#include "zend/engine/file_lock.h"

#include "core/call/call_state.h"

extern zend_class_entry *php_b24_token_store_ce;
extern zend_class_entry *php_b24_locking_token_store_ce;
extern zend_class_entry *php_b24_file_token_store_ce;
extern zend_class_entry *php_b24_webhook_ce;
extern zend_class_entry *php_b24_oauth_ce;

typedef struct php_b24_oauth {
	zend_string *secret; /* owned; NULL until constructed */
	zval options;        /* owned array; undefined until constructed */
	b24_client *core;    /* owned; for exchangeCode(); NULL until needed */
	zend_object std;
} php_b24_oauth;

static inline php_b24_oauth *php_b24_oauth_of(zend_object *object)
{
	return (php_b24_oauth *)((char *)object - offsetof(php_b24_oauth, std));
}

/* In the order in which the stub declares them. */
#define PHP_B24_OAUTH_CLIENT_ID(object) OBJ_PROP_NUM(object, 0)
#define PHP_B24_OAUTH_STORE(object)     OBJ_PROP_NUM(object, 1)
#define PHP_B24_OAUTH_ENDPOINT(object)  OBJ_PROP_NUM(object, 2)

/* The URL of a B24\Auth\Webhook; borrowed; NULL: not constructed. */
zend_string *php_b24_webhook_url(zend_object *webhook);

/* B24\Auth\FileTokenStore without its methods. NULL without an exception: there are none. */
zend_object *php_b24_file_store_load(zend_object *store, zend_string *member_id);

/* With the lock a place for the new pair is made, if there is none yet; without it nothing is done.
 * False: an exception was thrown. */
bool php_b24_file_store_reserve(zend_object *store, zend_string *member_id);

/* False: an exception was thrown. Waits for nobody. */
bool php_b24_file_store_save(zend_object *store, zend_object *token);

/* Where a note about the portal's tokens may lie until others are stored; the caller releases it.
 */
zend_string *php_b24_file_store_note(zend_object *store, zend_string *member_id);

/* The store's own lock, waited for until the deadline; nothing is thrown when it is late. */
php_b24_lock_result php_b24_file_store_lock(
	zend_object *store, zend_string *member_id, b24_deadline deadline);
void php_b24_file_store_unlock(zend_object *store, zend_string *member_id);

/* Makes a client of an application in `to`, with the stored tokens of `member_id`, or with `token`
 * (the other one is NULL). False: an exception was thrown. */
typedef bool (*php_b24_client_maker)(
	zval *to, zend_object *oauth, zend_string *member_id, zend_object *token, HashTable *options);

/* B24\Auth\OAuth::client() makes clients with it. Once, when the module starts. */
void php_b24_oauth_make_clients_with(php_b24_client_maker maker);

/* False: an exception was thrown. */
bool php_b24_oauth_is_constructed(zend_object *oauth);

/* The token for the portal where the store knows it: whoever sends a token does not choose the host
 * that it goes to. NULL: an exception was thrown (Auth if the store knows none). */
zend_object *php_b24_oauth_at_home(zend_object *oauth, zend_object *token);

/* Begins a call for php_b24_oauth_ask() that belongs to no portal. NULL: an exception was thrown.
 */
b24_call *php_b24_oauth_begin(zend_object *oauth);

/* Asks the authorization server: `name` and `value` are what the grant brings. NULL: call->error
 * says why, or an exception was thrown. `old` (may be NULL) has what the reply leaves out; a reply
 * that names another portal is not completed: without an address its tokens count as ended, and
 * have no portal's address. */
zend_object *php_b24_oauth_request(zend_object *oauth, b24_call *call, const char *grant_type,
	const char *name, zend_string *value, zend_object *old);

/* Whether nobody has told yet where the portal of these tokens is; see php_b24_oauth_request(). */
bool php_b24_oauth_has_no_address(zend_object *oauth, zend_object *token);

/* Makes the error one of a renewal, or of a code: what to do about it. */
void php_b24_oauth_explain(b24_error *error, bool renewing);

/* Whether the server may have granted tokens that did not arrive. */
bool php_b24_oauth_is_lost(const b24_error *error);

/* Makes the refusal of a second request say what became of the first. */
void php_b24_oauth_tell_lost(b24_error *error, const b24_error *first, bool renewing);

/* The same as one step, and once more when the reply was lost. NULL: an exception was thrown, with
 * `method` in its message. */
zend_object *php_b24_oauth_ask(zend_object *oauth, b24_call *call, const char *grant_type,
	const char *name, zend_string *value, zend_object *old, const char *method);

void php_b24_register_file_token_store(void);
void php_b24_register_oauth(void);

/* Registers the classes of the stub. */
void php_b24_register_auth(void);

#endif
