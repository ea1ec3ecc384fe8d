<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * The replacement for CRest 1.36: the same members, constants, files and results, but connections stay open.
 *
 * `crest.php` declares `class CRest extends B24\CRest {}`. `settings.php`, `settings.json` and `logs/` are in
 * the directory of that file. You may override every member.
 *
 * ```php
 * require_once __DIR__ . '/crest.php';
 * $result = CRest::call('crm.item.add', ['entityTypeId' => 1, 'fields' => ['title' => 'From the site']]);
 * ```
 */
class CRest
{
    /** @var string */
    const VERSION = "1.36";

    /** @var int */
    const BATCH_COUNT = 50;

    /** @var string */
    const TYPE_TRANSPORT = "json";

    /**
     * Stores the tokens that the portal sends when the application is installed or opened.
     *
     * @return array `rest_only`, `install`
     */
    public static function installApp() {}

    /**
     * Sends one request.
     *
     * @param array $arParams `method`, `params`
     * @return mixed What the portal answered; `error` and `error_information` when it went wrong.
     */
    protected static function callCurl($arParams) {}

    /**
     * Calls a REST method.
     *
     * @param string $method
     * @param array $params
     * @return mixed What the portal answered; `error` and `error_information` when it went wrong.
     */
    public static function call($method, $params = []) {}

    /**
     * Sends up to 50 commands as one request; with C_REST_BATCH_SPLIT any number, 50 in each request.
     *
     * @param array $arData Commands, each with `method` and `params`.
     * @param int $halt 1: stop after the first error.
     * @return mixed What the portal answered.
     */
    public static function callBatch($arData, $halt = 0) {}

    /**
     * Gets a new token from the authorization server, stores it, and sends the request again.
     *
     * @param array $arParams The request that was refused: `method`, `params`
     * @return mixed What the portal answered to the repeated request.
     */
    protected static function GetNewAuth($arParams) {}

    /**
     * Adds settings to the stored ones; at an installation, replaces them.
     *
     * @param array $arSettings
     * @param bool $isInstall
     * @return mixed What `setSettingData()` returned; false if the settings are not an array.
     */
    protected static function setAppSettings($arSettings, $isInstall = false) {}

    /**
     * The settings that calls use.
     *
     * @return mixed An array; false if the application is not installed.
     */
    protected static function getAppSettings() {}

    /**
     * Reads the application's settings. To store them elsewhere than in settings.json, override this and
     * `setSettingData()`.
     *
     * @return mixed
     */
    protected static function getSettingData() {}

    /**
     * Converts strings and keys between C_REST_CURRENT_ENCODING and UTF-8.
     *
     * @param mixed $data
     * @param bool $encoding true: to UTF-8
     * @return mixed
     */
    protected static function changeEncoding($data, $encoding = true) {}

    /**
     * @param mixed $data
     * @param bool $debag
     * @return mixed JSON
     */
    protected static function wrapData($data, $debag = false) {}

    /**
     * @param mixed $data JSON
     * @return mixed
     */
    protected static function expandData($data) {}

    /**
     * Stores the application's settings, completely or not at all.
     *
     * @param array $arSettings
     * @return bool
     */
    protected static function setSettingData($arSettings) {}

    /**
     * Writes a log file. Secrets are replaced by asterisks, unless C_REST_LOG_SECRETS is true.
     *
     * @param array $arData
     * @param string $type
     * @return mixed The number of bytes, or false.
     */
    public static function setLog($arData, $type = '') {}

    /**
     * Checks that settings and logs can be written.
     *
     * @param bool $print
     * @return array
     */
    public static function checkServer($print = true) {}
}
