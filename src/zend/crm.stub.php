<?php

/** @generate-class-entries */

namespace B24;

/**
 * REST methods that begin with `crm.` (scope `crm`).
 *
 * @strict-properties
 * @not-serializable
 */
final class Crm extends Scope
{
    /**
     * Resets the contact card's configuration: `crm.contact.details.configuration.reset`.
     * Bitrix24 calls this method deprecated and recommends `crm.item.details.configuration.reset`.
     *
     * @param array $params `array{scope?: string, userId?: int}`. `scope`: `P` personal (default) or `C` shared;
     *     `userId`: whose personal settings; default the current user, another one's by an administrator.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: true.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html
     */
    public function contactDetailsConfigurationReset(array $params = [], array $options = []): Response {}
}
