/* SPDX-License-Identifier: MIT */
#include "zend/classes.h"

#include "zend/auth/file_token_store.h"
#include "zend/auth/oauth.h"
#include "zend/auth/token.h"
#include "zend/auth/token_store.h"
#include "zend/auth/webhook.h"
#include "zend/batch/batch.h"
#include "zend/batch/reference.h"
#include "zend/batch/result.h"
#include "zend/batch/rows.h"
#ifdef B24_BENCH
#include "zend/bench/bench.h"
#endif
#include "zend/call/attempt.h"
#include "zend/call/response.h"
#include "zend/client/client.h"
#include "zend/client/client_interface.h"
#include "zend/client/concurrent.h"
#include "zend/client/metrics.h"
#include "zend/client/registry.h"
#include "zend/client/scope.h"
#include "zend/crest/crest.h"
#include "zend/engine/exception.h"
#include "zend/events/event_queue.h"
#include "zend/incoming/activity.h"
#include "zend/incoming/event.h"
#include "zend/incoming/install.h"
#include "zend/incoming/placement.h"
#include "zend/incoming/request.h"
#include "zend/lists/cursor.h"
#include "zend/scopes/scopes.h"
#include "zend/value/file.h"

void php_b24_register_classes(void)
{
	php_b24_register_exceptions();
	php_b24_register_attempt();
	php_b24_register_auth_token();
	php_b24_register_token_store();
	php_b24_register_file_token_store();
	php_b24_register_webhook();
	php_b24_register_oauth();
	php_b24_register_response();
	php_b24_register_file();
	php_b24_register_batch();
	php_b24_register_batch_reference();
	php_b24_register_batch_result();
	php_b24_register_batch_rows();
	php_b24_register_client_interface();
	php_b24_register_client();
	php_b24_register_registry();
	php_b24_register_metrics();
	php_b24_register_scope();
	php_b24_register_scopes();
	php_b24_register_concurrent();
	php_b24_register_cursor();
	php_b24_register_crest();
	php_b24_register_incoming_request();
	php_b24_register_incoming_event();
	php_b24_register_incoming_activity();
	php_b24_register_incoming_placement();
	php_b24_register_incoming_install();
	php_b24_register_event_queue();
#ifdef B24_BENCH
	php_b24_register_bench();
#endif
}

void php_b24_end_classes(void)
{
	php_b24_end_scopes();
}
