<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Incoming;

/**
 * The installation of the application: the event `ONAPPINSTALL`, or the installer's page in a frame. It is the
 * first request of a portal, so verify() has no stored token to compare with. Instead, confirm() asks the
 * authorization server and the portal, and store() stores the tokens.
 *
 * ```php
 * $install = B24\Incoming\Install::fromGlobals()->confirm($oauth);
 * if (!$install->isAdmin) {
 *     exit('Only an administrator can install the application');
 * }
 * $b24 = $install->store($oauth)->client($oauth);
 * ```
 *
 * @link https://apidocs.bitrix24.com/settings/app-installation/index.html
 * @strict-properties
 * @not-serializable
 */
final class Install extends Request
{
    /**
     * True: the installer's page in a frame, which must call `BX24.installFinish()` to finish the
     * installation. False: the event; nothing has to be called.
     */
    public readonly bool $inFrame;

    /** The version of the application, such as `1.0.0`; null in a frame. */
    public readonly ?string $version;

    /** The language of the portal, such as `en`; null when it was not sent. */
    public readonly ?string $language;

    /** The user who installs. After `confirm()`, as the portal says; before, as the request says, or null. */
    public readonly ?int $userId;

    /** Whether that user is an administrator of the portal; null before `confirm()`. */
    public readonly ?bool $isAdmin;

    /**
     * Checks which portal it is and who installs. Stores nothing. Returns itself.
     *
     * First the authorization server of `$oauth` renews the tokens of the request: its reply says which portal
     * they belong to, and where that portal is. Then that portal is asked who the user is. Nothing is sent to a
     * host that the request names. The new tokens and the portal's address replace those of the request.
     *
     * If the second step throws because the portal cannot be reached, you may call this again: the object keeps
     * the new tokens.
     *
     * @throws \B24\Exception\Forgery if the authorization server does not know the tokens, or they belong to
     *     another portal
     * @throws \B24\Exception\InvalidRequest if no refresh token came
     * @throws \B24\Exception if one of the two cannot be reached, or refuses for another reason
     */
    public function confirm(\B24\Auth\OAuth $oauth): static {}

    /**
     * Stores the tokens and the application token of a confirmed installation. They replace those in the
     * store. The user must be an administrator: otherwise any user could replace the application token by one
     * of his own choice. Returns itself.
     *
     * @throws \Error before `confirm()`, or if another application (client id) has confirmed it
     * @throws \B24\Exception\Forgery if the user is not an administrator of the portal
     */
    public function store(\B24\Auth\OAuth $oauth): static {}
}
