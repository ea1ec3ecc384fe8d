/* SPDX-License-Identifier: MIT */
/* B24\BatchResult: what the commands of a batch returned.
 *
 * The units of this folder, from the top; each one includes only what stands below it:
 *
 *   result; result_iterator, rows; outcome_value; run; split, replies; queue, outcome;
 *   plan; groups, request; command; batch; reference; options.
 *
 * A batch is planned (plan), cut into requests (split), sent (run) and read (replies). The types
 * that they share are in planned.h and run_state.h. */
#ifndef B24_ZEND_BATCH_RESULT_H
#define B24_ZEND_BATCH_RESULT_H

/* Registers the class of the stub. */
void php_b24_register_batch_result(void);

#endif
