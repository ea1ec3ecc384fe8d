/* SPDX-License-Identifier: MIT */
#include "zend/batch/result_iterator.h"

#include "zend/batch/outcome_value.h"

#include "zend/engine/iterator.h"
#include "zend/engine/replace_value.h"

typedef struct iterator {
	zend_object_iterator intern; /* its data is the result, which keeps the run */
	php_b24_batch_run *run;      /* borrowed */
	HashPosition position;
	zval current; /* owned; undefined: not made yet */
} iterator;

static void forget_current(zend_object_iterator *it)
{
	php_b24_clear(&((iterator *)it)->current);
}

static void iterator_free(zend_object_iterator *it)
{
	forget_current(it);
	zval_ptr_dtor(&it->data);
}

static zend_result iterator_valid(zend_object_iterator *it)
{
	return php_b24_iterator_goes_on(
		zend_hash_get_current_data_ex(
			php_b24_outcome_keys(((iterator *)it)->run), &((iterator *)it)->position) != NULL);
}

static zval *iterator_current(zend_object_iterator *it)
{
	iterator *self = (iterator *)it;
	zval *number =
		zend_hash_get_current_data_ex(php_b24_outcome_keys(((iterator *)it)->run), &self->position);

	if (Z_TYPE(self->current) == IS_UNDEF && number != NULL) {
		php_b24_outcome_value(
			((iterator *)it)->run, (size_t)Z_LVAL_P(number), false, &self->current);
	}
	return Z_TYPE(self->current) != IS_UNDEF ? &self->current : NULL;
}

static void iterator_key(zend_object_iterator *it, zval *key)
{
	zend_hash_get_current_key_zval_ex(
		php_b24_outcome_keys(((iterator *)it)->run), key, &((iterator *)it)->position);
}

static void iterator_next(zend_object_iterator *it)
{
	forget_current(it);
	zend_hash_move_forward_ex(
		php_b24_outcome_keys(((iterator *)it)->run), &((iterator *)it)->position);
}

static void iterator_rewind(zend_object_iterator *it)
{
	forget_current(it);
	zend_hash_internal_pointer_reset_ex(
		php_b24_outcome_keys(((iterator *)it)->run), &((iterator *)it)->position);
}

static const zend_object_iterator_funcs iterator_funcs = {
	.dtor = iterator_free,
	.valid = iterator_valid,
	.get_current_data = iterator_current,
	.get_current_key = iterator_key,
	.move_forward = iterator_next,
	.rewind = iterator_rewind,
	.get_gc = php_b24_iterator_gc,
};

zend_object_iterator *php_b24_batch_result_iterator(zval *result, php_b24_batch_run *run)
{
	iterator *self = (iterator *)php_b24_iterator_new(sizeof *self, result, &iterator_funcs);

	self->run = run;
	ZVAL_UNDEF(&self->current);
	iterator_rewind(&self->intern);
	return &self->intern;
}
