/* B24\CRest, in parts: what they share. "called" is the class that the user named: wherever the
 * original says static::, the call goes to that class, so that its overrides take effect. */
#ifndef B24_ZEND_CREST_CREST_H
#define B24_ZEND_CREST_CREST_H

#include "zend/engine/globals.h"
#include "zend/engine/file_lock.h"

#include "core/base/deadline.h"

extern zend_class_entry *php_b24_crest_ce;

/* --- Members that are called by late static binding (crest.c). --- */

typedef enum php_b24_crest_member {
	CREST_CALL_CURL,
	CREST_GET_NEW_AUTH,
	CREST_GET_APP_SETTINGS,
	CREST_SET_APP_SETTINGS,
	CREST_GET_SETTING_DATA,
	CREST_SET_SETTING_DATA,
	CREST_CHANGE_ENCODING,
	CREST_WRAP_DATA,
	CREST_EXPAND_DATA,
	CREST_SET_LOG,
} php_b24_crest_member;

/* Calls static::member(...). The result is initialized in any case; look at EG(exception). */
void php_b24_crest_static(zend_class_entry *called, php_b24_crest_member member, zval *result,
	uint32_t count, zval *arguments);

/* Whether the class leaves that member as it is. */
bool php_b24_crest_is_own(zend_class_entry *called, php_b24_crest_member member);

/* A member's own body. Arguments that are missing have the original's defaults. */
typedef void php_b24_crest_body(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result);

php_b24_crest_body php_b24_crest_call_curl;        /* call.c */
php_b24_crest_body php_b24_crest_get_new_auth;     /* token_refresh.c */
php_b24_crest_body php_b24_crest_get_app_settings; /* settings_file.c */
php_b24_crest_body php_b24_crest_set_app_settings;
php_b24_crest_body php_b24_crest_get_setting_data;
php_b24_crest_body php_b24_crest_set_setting_data;
php_b24_crest_body php_b24_crest_change_encoding; /* data.c */
php_b24_crest_body php_b24_crest_wrap_data;
php_b24_crest_body php_b24_crest_expand_data;
php_b24_crest_body php_b24_crest_set_log;     /* log.c */
php_b24_crest_body php_b24_crest_call_batch;  /* batch.c */
php_b24_crest_body php_b24_crest_install_app; /* install.c */
php_b24_crest_body php_b24_crest_check_server;

/* --- What PHP code would write in one expression (data.c). --- */

/* The global constant; NULL: not defined. Borrowed. */
zval *php_b24_crest_constant(const char *name);

/* Whether it is defined and not empty, or identical to true. */
bool php_b24_crest_constant_given(const char *name);
bool php_b24_crest_constant_is_true(const char *name);

/* static::NAME; NULL: an Error was thrown. Borrowed. */
zval *php_b24_crest_class_constant(zend_class_entry *called, const char *name);

/* $from['key'], !empty($from['key']) and isset($from['key']), with the engine's own warnings and
 * errors for what is no array. Reading gives null where there is nothing. */
void php_b24_crest_read(zval *from, const char *key, zval *to);
bool php_b24_crest_filled(zval *from, const char *key);
bool php_b24_crest_has(zval *from, const char *key);

/* $to['key'] = $value; the value is taken over. */
void php_b24_crest_assign(zval *to, const char *key, zval *value);

/* $value == 'text' */
bool php_b24_crest_equals(zval *value, const char *text);

/* Calls a function of PHP. The result is initialized in any case. */
void php_b24_crest_function(const char *name, zval *result, uint32_t count, zval *arguments);

/* Makes a plain value of what a function has returned: nothing, or a reference (`function &f()`).
 */
void php_b24_crest_tidy(zval *result);

/* static::expandData($reply), where the reply is false when the exchange failed. Nothing is copied
 * and the reply is decoded here unless an override wants it. */
void php_b24_crest_expand_reply(zend_class_entry *called, struct b24_fetch *exchange, zval *result);

/* --- Others. --- */

/* callCurl() with settings that are at hand; false: the application is not installed. */
void php_b24_crest_attempt(zend_class_entry *called, zval *params, zval *settings, zval *result);

/* array_merge($old, $new), and whether settings have all that an application needs. */
void php_b24_crest_merge(zval *old, zval *new, zval *to);
bool php_b24_crest_is_complete(zval *settings);

/* The directory of the file that declares the topmost class derived from B24\CRest, with a slash
 * at its end (settings_file.c). The caller owns it. */
zend_string *php_b24_crest_directory(zend_class_entry *called);

/* settings.json in it. The caller owns it. */
zend_string *php_b24_crest_settings_file(zend_class_entry *called);

/* Puts the text into the file, whole or not at all; errno says why not (file.c). */
bool php_b24_crest_write_file(const char *path, zend_string *text);

/* The lock of the settings for as long as they are written; none is taken if there is none to be
 * had, or this thread refreshes the token and holds it. An exception may have been thrown while
 * waiting. To be given back (token_refresh.c). */
php_b24_lock php_b24_crest_lock_settings(zend_string *file);
void php_b24_crest_unlock_settings(php_b24_lock *lock);

/* --- Exchanges (http.c). --- */

struct b24_fetch;

/* An exchange that hangs on the thread until it is ended, so that a longjmp loses nothing. NULL: no
 * memory, an Error was thrown. */
struct b24_fetch *php_b24_crest_begin(void);
void php_b24_crest_end(struct b24_fetch *exchange);

/* Sends the form to the address. False: PHP is about to leave (an exception, a time-out). */
bool php_b24_crest_exchange(struct b24_fetch *exchange, zend_class_entry *called, zend_string *url,
	bool follow, bool read_only);

/* With C_REST_LIMITER: waits until the portal's bucket has room for the request. False: PHP is
 * about to leave (limiter.c). */
bool php_b24_crest_admit(const char *url, b24_deadline deadline);

/* With C_REST_LIMITER: a request that the portal refused for its rate holds everybody back. */
void php_b24_crest_note_refusal(const char *url, const struct b24_fetch *exchange);

/* The array that curl_getinfo() returns, with `curl_error` when the exchange failed. */
void php_b24_crest_info(const struct b24_fetch *exchange, zval *to);

/* The end of a request: closes what a longjmp has left under way. */
void php_b24_crest_end_exchanges(void);

/* The end of the thread. */
void php_b24_crest_free_spare(zend_b24_globals *globals);

/* Lets go of the lock on the settings, if this thread holds it (token_refresh.c). */
void php_b24_crest_unlock(void);

/* Registers B24\CRest. */
void php_b24_register_crest(void);

#endif
