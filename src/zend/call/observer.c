/* SPDX-License-Identifier: MIT */
#include "zend/call/observer.h"

#include <Zend/zend_fibers.h>

/* A call of the observer that has not ended. It is on the heap: a fatal error leaves it behind, and
 * the stacks that other calls are on may be gone then. */
struct php_b24_observation {
	zend_fiber *fiber; /* not owned, only compared; NULL: in none */
	struct php_b24_observation *next;
};

/* Whether this fiber is in the observer already. One that the observer has suspended must not keep
 * from it what other fibers do. */
static bool is_inside(void)
{
	const struct php_b24_observation *one = B24_G(observations);

	while (one != NULL && one->fiber != EG(active_fiber)) {
		one = one->next;
	}
	return one != NULL;
}

static struct php_b24_observation *begin(void)
{
	struct php_b24_observation *one = emalloc(sizeof *one);

	*one = (struct php_b24_observation){EG(active_fiber), B24_G(observations)};
	B24_G(observations) = one;
	return one;
}

/* Fibers end in any order. */
static void end(struct php_b24_observation *one)
{
	struct php_b24_observation **at = &B24_G(observations);

	while (*at != one) {
		at = &(*at)->next;
	}
	*at = one->next;
	efree(one);
}

/* A copy: it may replace itself. */
void php_b24_observer_tell(zval *attempt)
{
	struct php_b24_observation *one;
	zval callable, returned;

	if (!php_b24_is_observed() || is_inside()) {
		return;
	}
	ZVAL_COPY(&callable, &B24_G(observer));
	one = begin();
	if (call_user_function(NULL, NULL, &callable, &returned, 1, attempt) == SUCCESS) {
		zval_ptr_dtor(&returned);
	}
	end(one);
	zval_ptr_dtor(&callable);
}

void php_b24_observer_set(zval *listener, zval *former)
{
	if (php_b24_is_observed()) {
		ZVAL_COPY_VALUE(former, &B24_G(observer));
	} else {
		ZVAL_NULL(former);
	}
	if (listener != NULL) {
		ZVAL_COPY(&B24_G(observer), listener);
	} else {
		ZVAL_UNDEF(&B24_G(observer));
	}
}

void php_b24_observer_free(void)
{
	zval former;

	php_b24_observer_set(NULL, &former);
	zval_ptr_dtor(&former);
	while (B24_G(observations) != NULL) {
		end(B24_G(observations));
	}
}
