/* Tells a client's listener and logger of each attempt of its calls. */
#ifndef PHP_B24_ATTEMPT_H
#define PHP_B24_ATTEMPT_H

#include "client.h"

/* An observer for the core; its context is the client. Nothing is observed for nobody. */
b24_observer php_b24_attempt_observer(php_b24_client *client);

#endif
