#include "zend/value/iterable.h"

#include <Zend/zend_interfaces.h>

void php_b24_source_begin(php_b24_source *source, zval *given)
{
	zend_class_entry *ce = Z_TYPE_P(given) == IS_OBJECT ? Z_OBJCE_P(given) : NULL;

	*source = (php_b24_source){0};
	if (ce != NULL) {
		source->iterator = ce->get_iterator(ce, given, false);
		if (source->iterator == NULL || EG(exception) != NULL) {
			return;
		}
	}
	ZVAL_COPY(&source->given, given);
}

void php_b24_source_rewind(php_b24_source *source)
{
	if (source->iterator == NULL) {
		source->position = 0;
	} else if (source->iterator->funcs->rewind != NULL) {
		source->iterator->funcs->rewind(source->iterator);
	}
}

zval *php_b24_source_current(php_b24_source *source)
{
	zend_object_iterator *iterator = source->iterator;
	zval *value = NULL;

	if (Z_TYPE(source->given) == IS_UNDEF || EG(exception) != NULL) {
		return NULL;
	}
	if (iterator == NULL) {
		value = zend_hash_get_current_data_ex(Z_ARRVAL(source->given), &source->position);
	} else if (iterator->funcs->valid(iterator) == SUCCESS && EG(exception) == NULL) {
		value = iterator->funcs->get_current_data(iterator);
	}
	return EG(exception) == NULL ? value : NULL;
}

void php_b24_source_key(php_b24_source *source, zval *to)
{
	zend_object_iterator *iterator = source->iterator;

	ZVAL_NULL(to);
	if (iterator == NULL) {
		zend_hash_get_current_key_zval_ex(Z_ARRVAL(source->given), to, &source->position);
	} else if (iterator->funcs->get_current_key != NULL) {
		iterator->funcs->get_current_key(iterator, to);
	} else {
		ZVAL_LONG(to, (zend_long)iterator->index);
	}
}

void php_b24_source_next(php_b24_source *source)
{
	zend_object_iterator *iterator = source->iterator;

	if (Z_TYPE(source->given) == IS_UNDEF || EG(exception) != NULL) {
		return;
	}
	if (iterator == NULL) {
		zend_hash_move_forward_ex(Z_ARRVAL(source->given), &source->position);
	} else {
		iterator->index++;
		iterator->funcs->move_forward(iterator);
	}
}

void php_b24_source_end(php_b24_source *source)
{
	if (source->iterator != NULL) {
		zend_iterator_dtor(source->iterator);
		source->iterator = NULL;
	}
	zval_ptr_dtor(&source->given);
	ZVAL_UNDEF(&source->given);
}

void php_b24_source_gc(const php_b24_source *source, zend_get_gc_buffer *buffer)
{
	zend_get_gc_buffer_add_zval(buffer, (zval *)&source->given);
	if (source->iterator != NULL) {
		zend_get_gc_buffer_add_obj(buffer, &source->iterator->std);
	}
}
