<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24 {

    /**
     * Base class of all exceptions of this extension. (PHP itself reports some errors of the calling code, such
     * as wrong types.) No message, property or trace contains a credential.
     */
    abstract class Exception extends \RuntimeException
    {
        /** The REST method that was called; null if there was no call. */
        public readonly ?string $method;

        /** True if no reply tells the outcome, and the portal may have executed the method. */
        public readonly bool $maybeExecuted;
    }
}

namespace B24\Exception {

    /** A bad argument; nothing was sent. The message names the method and the parameter. */
    class InvalidArgument extends \B24\Exception
    {
        /** Where the bad value is, such as `fields[PHONE][0]`; null if it is not in an array. */
        public readonly ?string $parameter;
    }

    /** An incoming request that no portal would send. No request was made because of it. */
    class InvalidRequest extends \B24\Exception
    {
        /** The wrong field, such as `auth[domain]`; null if it is not a single field. */
        public readonly ?string $field;
    }

    /** The application token of an incoming request is missing or wrong: do not act on the request. */
    class Forgery extends InvalidRequest {}

    /**
     * Rows were added, deleted or moved while a list was read by offset (see `Client::list()`). A row would have
     * come twice, or not at all.
     */
    class ListChanged extends \B24\Exception {}

    /**
     * Tokens could not be read, stored or locked. The message names the file and says what to do. No new token
     * was requested, unless the message says that one was granted.
     */
    class TokenStore extends \B24\Exception {}

    /** No complete reply arrived. */
    class Transport extends \B24\Exception {}

    /** No connection, connection lost, or the portal's certificate is not trusted. */
    class Connection extends Transport {}

    /** One attempt took too long: no connection or no complete reply in time. */
    class Timeout extends Transport {}

    /** The timeout of the whole call (option `timeout`) is over. */
    class Deadline extends \B24\Exception {}

    /** A command of a batch with `halt` that was not sent or did not run, because an earlier command failed. */
    class NotExecuted extends \B24\Exception {}

    /** Not a reply of a portal: empty, not JSON, too large, or an error page of a web server. */
    class Protocol extends \B24\Exception
    {
        /** The HTTP status of the reply; 0 if there was no reply. */
        public readonly int $httpStatus;

        /** The first bytes of the body, at most 2,000, unchanged. */
        public readonly string $body;
    }

    /** The portal reported an error: it did not execute the method, or failed to. */
    class Api extends \B24\Exception
    {
        /** The portal's error code, in the portal's spelling; often empty. */
        public readonly string $errorCode;

        /** The portal's text for developers. */
        public readonly string $description;

        /** The HTTP status of the reply. An error may come with status 200. */
        public readonly int $httpStatus;

        /**
         * The whole reply, decoded; empty unless `hasReply`.
         *
         * @var array<string, mixed>
         */
        public readonly array $response;

        /**
         * Whether `response` is what a server has replied. False: nobody was asked, because the answer was known (the
         * store has no tokens, the operating time is used up), another process was (a renewal that failed seconds ago),
         * or the reply was not JSON (a redirect).
         */
        public readonly bool $hasReply;

        /**
         * Who refused: `portal`, or `authorization server`, where tokens come from; null: the client itself, without
         * asking.
         *
         * @phpstan-var 'portal'|'authorization server'|null
         */
        public readonly ?string $refusedBy;
    }

    /** The credential is unknown, wrong or expired. */
    class Auth extends Api {}

    /** The credential is valid, but the user's rights, the scope or the plan do not permit the call. */
    class AccessDenied extends Api {}

    /** The portal has no such method. */
    class MethodNotFound extends Api {}

    /** Too many requests; the method was not executed. */
    class RateLimit extends Api
    {
        /** Seconds after which the call may succeed; null if unknown. */
        public readonly ?float $retryAfter;
    }

    /** The method has used up its operating time on the portal. Other methods still work. */
    class OperationLimit extends RateLimit {}

    /** The portal is blocked, deleted, moved, or has no licence. A retry does not help. */
    class PortalUnavailable extends Api {}

    /** REST 3.0 found invalid fields. */
    class Validation extends Api
    {
        /**
         * The invalid fields, each with a message.
         *
         * @var list<array{field: string, message: string}>
         */
        public readonly array $fields;
    }
}
