<?php
// SPDX-License-Identifier: MIT
/** checkServer(): can settings and logs be written? */

$check = static fn (string $argument, array $more = []): array => $more + ['run' => "return CRest::checkServer($argument);"];

return [
	'by itself' => $check(''),
	'with print' => $check('true'),
	'without print' => $check('false'),
	'with another value for print' => $check('1'),
	'with print null' => $check('null'),
	'twice' => ['run' => 'return [CRest::checkServer(false), CRest::checkServer(false)];'],
	'with a place for logs' => $check('', ['constants' => ['C_REST_LOGS_DIR' => '{dir}/elsewhere/']]),
	'with logs switched off' => $check('', ['constants' => ['C_REST_BLOCK_LOG' => true]]),
	'with logs that are there already' => ['files' => ['logs/old.txt' => 'x'], 'run' => 'return CRest::checkServer();'],
	'with a file in place of the logs' => ['except' => 'zts', 'files' => ['logs' => 'a file'], 'run' => 'return CRest::checkServer();'],
	'with a check file that is there already' => ['run' => 'file_put_contents("{dir}/settings_check.json", "old"); return CRest::checkServer();'],
	'with an encoding' => $check('', ['constants' => ['C_REST_CURRENT_ENCODING' => 'windows-1251']]),
	'of a subclass' => ['class' => 'class Mine extends CRest { protected static function wrapData($d, $debag = false) { echo json_encode($d); return "x"; } }', 'run' => 'return Mine::checkServer();'],
	'of a subclass that writes nothing' => ['class' => 'class Mine extends CRest { protected static function wrapData($d, $debag = false) { return false; } }', 'run' => 'return Mine::checkServer();'],
];
