/* B24\BatchResult: what the commands of a batch returned. */
#ifndef B24_ZEND_BATCH_RESULT_H
#define B24_ZEND_BATCH_RESULT_H

/* Registers the class of the stub. */
void php_b24_register_batch_result(void);

#endif
