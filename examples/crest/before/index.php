<?php
// SPDX-License-Identifier: MIT

require_once __DIR__ . '/crest.php';

$me = CRest::call('profile');
if (!empty($me['error'])) {
    exit($me['error'] . ': ' . ($me['error_information'] ?? $me['error_description'] ?? '') . "\n");
}
echo 'Hello, ', $me['result']['NAME'], "\n";

$batch = CRest::callBatch([
    'user' => ['method' => 'user.get', 'params' => ['ID' => $me['result']['ID']]],
    'settings' => ['method' => 'calendar.user.settings.get'],
]);
echo implode(', ', array_keys($batch['result']['result'])), "\n";

$started = microtime(true);
for ($i = 0; $i < 20; $i++) {
    CRest::call('profile');
}
printf("%.1f ms a call\n", (microtime(true) - $started) * 1000 / 20);
