/* The extension's classes and the order in which they are registered. */
#ifndef B24_ZEND_CLASSES_H
#define B24_ZEND_CLASSES_H

/* Each registers the classes of one stub. */
void php_b24_register_exceptions(void);
void php_b24_register_attempt(void);
void php_b24_register_auth(void);
void php_b24_register_auth_token(void);
void php_b24_register_response(void);
void php_b24_register_file(void);
void php_b24_register_batch(void);
void php_b24_register_batch_result(void);
void php_b24_register_batch_rows(void);
void php_b24_register_client(void);
void php_b24_register_registry(void);
void php_b24_register_scope(void);
void php_b24_register_scopes(void);
void php_b24_register_concurrent(void);
void php_b24_register_cursor(void);
void php_b24_register_crest(void);
void php_b24_register_incoming(void);
void php_b24_register_event_queue(void);
#ifdef B24_BENCH
void php_b24_register_bench(void);
#endif

static inline void php_b24_register_classes(void)
{
	php_b24_register_exceptions();
	php_b24_register_attempt();
	php_b24_register_auth_token();
	php_b24_register_auth();
	php_b24_register_response();
	php_b24_register_file();
	php_b24_register_batch();
	php_b24_register_batch_result();
	php_b24_register_batch_rows();
	php_b24_register_client();
	php_b24_register_registry();
	php_b24_register_scope();
	php_b24_register_scopes();
	php_b24_register_concurrent();
	php_b24_register_cursor();
	php_b24_register_crest();
	php_b24_register_incoming();
	php_b24_register_event_queue();
#ifdef B24_BENCH
	php_b24_register_bench();
#endif
}

#endif
