<?php

/** @generate-class-entries */

namespace B24 {

    /**
     * The catalogue of REST methods, as Bitrix24 documents them.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Registry
    {
        /**
         * @param string $method Its name; letter case does not matter.
         * @param int $version The preferred version of REST; the other one if the method is only there.
         */
        public static function find(string $method, int $version = 2): ?Registry\Method {}

        /**
         * Methods whose name, PHP name or parameters contain all the words, letter case aside.
         *
         * @param string $text Words, such as `deal product`.
         * @return list<Registry\Method>
         */
        public static function search(string $text): array {}

        /**
         * Every method of both versions, by name.
         *
         * @return list<Registry\Method>
         */
        public static function all(): array {}

        private function __construct() {}
    }
}

namespace B24\Registry {

    /**
     * One REST method of the catalogue.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Method
    {
        /** Such as `calendar.user.settings.set`. */
        public readonly string $name;

        /** The version of REST, 2 or 3. */
        public readonly int $version;

        /** Such as `B24\Calendar::userSettingsSet`. */
        public readonly string $phpName;

        /**
         * Permissions, one of which the caller needs.
         *
         * @var list<string>
         */
        public readonly array $scopes;

        /**
         * Parameters in the documented order; `types` as the documentation notes them.
         *
         * @var list<array{name: string, types: list<string>, required: bool}>
         */
        public readonly array $parameters;

        /**
         * Groups of parameters, of each of which one must be given.
         *
         * @var list<list<string>>
         */
        public readonly array $oneOf;

        /** The address of the documentation's page. */
        public readonly string $documentation;

        /** Whether it changes nothing on the portal. */
        public readonly bool $reads;

        /** Whether Bitrix24 has deprecated it. */
        public readonly bool $deprecated;

        /**
         * What to use instead.
         *
         * @var list<string>
         */
        public readonly array $replacedBy;

        /** Whether it needs the authorization of an application, as documented. */
        public readonly bool $appOnly;

        /** Whether parameters are matched by position. */
        public readonly bool $ordered;

        /**
         * How a list is paged: `start`, `total`, `limit`, `limit-offset`, `page`, `last-id`, `next`; in
         * REST 3.0 `pagination`, `after-cursor`, `cursor`, `limit`. Null: the method returns no pages.
         */
        public readonly ?string $paging;

        /** Under which key of the result the rows are; null: the result is the rows, or it is no list. */
        public readonly ?string $listKey;

        /** The field by which a list can be read on after the last row seen; null: not known to be possible. */
        public readonly ?string $idField;

        private function __construct() {}
    }
}
