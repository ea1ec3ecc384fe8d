/* SPDX-License-Identifier: MIT */
/* The counters that processes share: opens their file in the runtime directory. */
#ifndef B24_ZEND_CALL_SHARED_METRICS_H
#define B24_ZEND_CALL_SHARED_METRICS_H

#include "zend/engine/globals.h"

#include "core/metrics/metrics.h"

/* Opened when they are first asked for. Where the file cannot be used, they are the process's own:
 * nothing may fail because of them. NULL: they are switched off, or out of memory. */
b24_metrics *php_b24_metrics(void);

/* The counters of the portal at that address; NULL as above. */
b24_counters *php_b24_counters_of(const char *portal);

/* The file that they are in, which the caller releases; NULL: none. Opens them. */
zend_string *php_b24_metrics_file(void);

/* The row of phpinfo(). */
void php_b24_metrics_info(void);

/* At the end of the thread. */
void php_b24_metrics_free(zend_b24_globals *globals);

#endif
