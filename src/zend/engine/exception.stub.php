<?php

/** @generate-class-entries */

namespace B24 {

    /**
     * Whatever goes wrong in this extension, apart from errors of the calling code that PHP itself
     * reports. No message, property or trace of these holds a credential.
     */
    abstract class Exception extends \RuntimeException
    {
        /** The REST method that was called; null outside a call. */
        public readonly ?string $method;

        /** True when no reply tells, and the portal may have executed the method. */
        public readonly bool $maybeExecuted;
    }
}

namespace B24\Exception {

    /** Refused before anything was sent. The message names the method and the parameter. */
    class InvalidArgument extends \B24\Exception
    {
        /** Where the bad value is, such as `fields[PHONE][0]`; null when it is not in an array. */
        public readonly ?string $parameter;
    }

    /** What came in is not a request that a portal sends. No request was made because of it. */
    class InvalidRequest extends \B24\Exception
    {
        /** Where it is wrong, such as `auth[domain]`; null when it is no single field. */
        public readonly ?string $field;
    }

    /** The application token of a request that came in is missing or wrong: do not act on it. */
    class Forgery extends InvalidRequest {}

    /**
     * Rows came, went or moved while a list was read by offsets (see `Client::list()`), so that one of them would
     * have come twice or not at all.
     */
    class ListChanged extends \B24\Exception {}

    /**
     * Tokens could not be read, stored or locked. The message names the file and says what to do. No token was
     * asked for, unless the message says that one was granted.
     */
    class TokenStore extends \B24\Exception {}

    /** The exchange with the portal broke. */
    class Transport extends \B24\Exception {}

    /** No connection, or it was lost; also when the portal's certificate is not trusted. */
    class Connection extends Transport {}

    /** Not connected, or no complete reply, within the time for one attempt. */
    class Timeout extends Transport {}

    /** The budget of the whole call (option `timeout`) is used up. */
    class Deadline extends \B24\Exception {}

    /** A command of a batch with `halt` that was not sent, or not run, because one before it has failed. */
    class NotExecuted extends \B24\Exception {}

    /** A reply that is not a portal's: empty, no JSON, too large, an error page of a web server. */
    class Protocol extends \B24\Exception
    {
        /** The status of the HTTP reply; 0 when there was none. */
        public readonly int $httpStatus;

        /** The first bytes of the body, at most 2,000; binary bytes as they came. */
        public readonly string $body;
    }

    /** The portal executed nothing, or failed to, and says why. */
    class Api extends \B24\Exception
    {
        /** The portal's code, in its own spelling; often empty. */
        public readonly string $errorCode;

        /** The portal's text for developers. */
        public readonly string $description;

        /** The status of the HTTP reply. An error may come with 200. */
        public readonly int $httpStatus;

        /** The whole reply, decoded. */
        public readonly array $response;
    }

    /** The credential is unknown, wrong or expired. */
    class Auth extends Api {}

    /** The credential is known, but the user, the scope or the plan does not permit the call. */
    class AccessDenied extends Api {}

    /** The portal has no such method. */
    class MethodNotFound extends Api {}

    /** Too many calls; refused before it was executed. */
    class RateLimit extends Api
    {
        /** Seconds after which the call may succeed; null when nobody knows. */
        public readonly ?float $retryAfter;
    }

    /** The method has used up its execution time on the portal; other methods still work. */
    class OperationLimit extends RateLimit {}

    /** The portal is blocked, deleted, has moved or has no licence. Calling again does not help. */
    class PortalUnavailable extends Api {}

    /** REST 3.0 found invalid fields. */
    class Validation extends Api
    {
        /**
         * What is wrong with which field.
         *
         * @var list<array{field: string, message: string}>
         */
        public readonly array $fields;
    }
}
