/* SPDX-License-Identifier: MIT */
#include "zend/call/deprecation.h"

bool php_b24_raise_deprecated(const b24_method *method)
{
	const char *successor = b24_method_text(method->successors);

	zend_error(E_DEPRECATED, "Bitrix24 has deprecated %s%s%s", b24_method_text(method->name),
		*successor != '\0' ? ", use " : "", successor);
	return EG(exception) == NULL;
}
