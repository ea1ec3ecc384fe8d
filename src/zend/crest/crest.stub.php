<?php

/** @generate-class-entries */

namespace B24;

/**
 * The drop-in for CRest 1.36: the same members, constants, files and results on kept connections.
 *
 * `crest.php` beside `settings.php` declares `class CRest extends B24\CRest {}`; the directory of
 * that file is where `settings.json` and `logs/` are. Every member may be overridden.
 *
 * ```php
 * require_once __DIR__ . '/crest.php';
 * $result = CRest::call('crm.lead.add', ['fields' => ['TITLE' => 'From the site']]);
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
     * Stores the authorization that the portal sends when it installs or opens the application.
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
     * Sends up to 50 commands as one request; with C_REST_BATCH_SPLIT any number, 50 at a time.
     *
     * @param array $arData Each with `method` and `params`.
     * @param int $halt 1: the first error ends the batch.
     * @return mixed What the portal answered.
     */
    public static function callBatch($arData, $halt = 0) {}

    /**
     * Asks the authorization server for a new token, stores it, and sends the request again.
     *
     * @param array $arParams The request that was refused: `method`, `params`
     * @return mixed What the portal answered to it.
     */
    protected static function GetNewAuth($arParams) {}

    /**
     * Stores settings beside those that there are, or in their place at an installation.
     *
     * @param array $arSettings
     * @param bool $isInstall
     * @return mixed What `setSettingData()` returned; false where the settings are no array.
     */
    protected static function setAppSettings($arSettings, $isInstall = false) {}

    /**
     * The settings that calls are made with.
     *
     * @return mixed An array; false: the application is not installed.
     */
    protected static function getAppSettings() {}

    /**
     * Reads the application's settings. Override it together with `setSettingData()` to keep them
     * elsewhere than in settings.json.
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
     * Stores the application's settings, whole or not at all.
     *
     * @param array $arSettings
     * @return bool
     */
    protected static function setSettingData($arSettings) {}

    /**
     * Writes a log file, with asterisks in place of secrets unless C_REST_LOG_SECRETS is true.
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
