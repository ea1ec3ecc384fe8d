--TEST--
A PSR-3 logger gets a debug line for an attempt that succeeded and a warning for one that failed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$log = new class {
	public array $lines = [];
	public function debug($message, array $context = []): void { $this->lines[] = ['debug', (string) $message, $context]; }
	public function notice($message, array $context = []): void { $this->lines[] = ['notice', (string) $message, $context]; }
	public function warning($message, array $context = []): void { $this->lines[] = ['warning', (string) $message, $context]; }
};
[$portal, $b24] = portal_and_client(['logger' => $log]);
$portal->fault('status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR', 'description' => 'Oops']);
$b24->user->current();
foreach ($log->lines as [$level, $message, $context]) {
	echo $level, ' ', preg_replace('/\d+\.\d+/', 'N', $message), ' ', implode(',', array_keys($context)), ' ', $context['attempt'], "\n";
}
?>
--EXPECT--
warning b24: user.current, attempt 1 failed, another one in N s: Oops (INTERNAL_SERVER_ERROR, HTTP 500) method,attempt,waited,duration,httpStatus,errorCode,nextIn 1
debug b24: user.current, attempt 2: HTTP 200 after N s method,attempt,waited,duration,httpStatus,errorCode 2
