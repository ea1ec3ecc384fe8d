/* SPDX-License-Identifier: MIT */
/* B24\Bench: entries for ./dev bench. Only with --enable-b24-bench. */
#ifndef B24_ZEND_BENCH_BENCH_H
#define B24_ZEND_BENCH_BENCH_H

/* Registers the class of the stub. */
void php_b24_register_bench(void);

#endif
