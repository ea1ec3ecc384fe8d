/* SPDX-License-Identifier: MIT */
#include "core/portal/method_name.h"

bool b24_is_method_name(const char *name, size_t length)
{
	bool after_dot = true; /* a dot may neither begin, end nor follow another */

	if (length == 0 || length > 200) {
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		char c = name[i];
		bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
					c == '_' || c == '-';

		if (!word && (c != '.' || after_dot)) {
			return false;
		}
		after_dot = c == '.';
	}
	return !after_dot;
}
