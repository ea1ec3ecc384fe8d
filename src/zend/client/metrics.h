/* SPDX-License-Identifier: MIT */
/* B24\Metrics: shows the counters that processes share. */
#ifndef B24_ZEND_CLIENT_METRICS_H
#define B24_ZEND_CLIENT_METRICS_H

/* Registers the class of the stub. */
void php_b24_register_metrics(void);

#endif
