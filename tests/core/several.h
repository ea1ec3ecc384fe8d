/* SPDX-License-Identifier: MIT */
/* What the tests of several calls share. */
#ifndef B24_TEST_SEVERAL_H
#define B24_TEST_SEVERAL_H

#include "fixture.h"

/* More than a client keeps when they have ended. */
#define MANY 80

b24_call *begin(b24_client *client, const char *body);
b24_call *launch(fixture *f, const char *method, const char *body);

/* One that has failed and waits for an hour before its second attempt. */
b24_call *launch_and_fail(fixture *f);

/* Until the server has read so many requests. */
void drive_until_arrived(fixture *f, b24_call *const *calls, size_t count, unsigned requests);

/* Until each of them, MANY at most, is done. */
void wait_for_all(b24_call *const *calls, size_t count);
void end_all(b24_call *const *calls, size_t count);

#endif
