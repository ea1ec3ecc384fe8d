/* Tells a client's listener and logger of each attempt of its calls. */
#ifndef B24_ZEND_CALL_ATTEMPT_H
#define B24_ZEND_CALL_ATTEMPT_H

#include "zend/call/client_object.h"

/* An observer for the core; its context is the client. Nothing is observed for nobody. */
b24_observer php_b24_attempt_observer(php_b24_client *client);

/* Registers the classes of the stub. */
void php_b24_register_attempt(void);

#endif
