/* SPDX-License-Identifier: MIT */
#include "zend/value/iterable.h"

#include "zend/engine/replace_value.h"

#include <Zend/zend_interfaces.h>

void php_b24_iterable_begin(php_b24_iterable *iterable, zval *given)
{
	zend_class_entry *ce = Z_TYPE_P(given) == IS_OBJECT ? Z_OBJCE_P(given) : NULL;

	*iterable = (php_b24_iterable){0};
	if (ce != NULL) {
		iterable->iterator = ce->get_iterator(ce, given, false);
		if (iterable->iterator == NULL || EG(exception) != NULL) {
			return;
		}
	}
	ZVAL_COPY(&iterable->given, given);
}

void php_b24_iterable_rewind(php_b24_iterable *iterable)
{
	if (iterable->iterator == NULL) {
		iterable->position = 0;
	} else if (iterable->iterator->funcs->rewind != NULL) {
		iterable->iterator->funcs->rewind(iterable->iterator);
	}
}

zval *php_b24_iterable_current(php_b24_iterable *iterable)
{
	zend_object_iterator *iterator = iterable->iterator;
	zval *value = NULL;

	if (Z_TYPE(iterable->given) == IS_UNDEF || EG(exception) != NULL) {
		return NULL;
	}
	if (iterator == NULL) {
		value = zend_hash_get_current_data_ex(Z_ARRVAL(iterable->given), &iterable->position);
	} else if (iterator->funcs->valid(iterator) == SUCCESS && EG(exception) == NULL) {
		value = iterator->funcs->get_current_data(iterator);
	}
	return EG(exception) == NULL ? value : NULL;
}

void php_b24_iterable_key(php_b24_iterable *iterable, zval *to)
{
	zend_object_iterator *iterator = iterable->iterator;

	ZVAL_NULL(to);
	if (iterator == NULL) {
		zend_hash_get_current_key_zval_ex(Z_ARRVAL(iterable->given), to, &iterable->position);
	} else if (iterator->funcs->get_current_key != NULL) {
		iterator->funcs->get_current_key(iterator, to);
	} else {
		ZVAL_LONG(to, (zend_long)iterator->index);
	}
}

void php_b24_iterable_next(php_b24_iterable *iterable)
{
	zend_object_iterator *iterator = iterable->iterator;

	if (Z_TYPE(iterable->given) == IS_UNDEF || EG(exception) != NULL) {
		return;
	}
	if (iterator == NULL) {
		zend_hash_move_forward_ex(Z_ARRVAL(iterable->given), &iterable->position);
	} else {
		iterator->index++;
		iterator->funcs->move_forward(iterator);
	}
}

void php_b24_iterable_end(php_b24_iterable *iterable)
{
	zend_object_iterator *iterator = iterable->iterator;

	iterable->iterator = NULL;
	if (iterator != NULL) {
		zend_iterator_dtor(iterator);
	}
	php_b24_clear(&iterable->given);
}

void php_b24_iterable_gc(const php_b24_iterable *iterable, zend_get_gc_buffer *buffer)
{
	zend_get_gc_buffer_add_zval(buffer, (zval *)&iterable->given);
	if (iterable->iterator != NULL) {
		zend_get_gc_buffer_add_obj(buffer, &iterable->iterator->std);
	}
}
