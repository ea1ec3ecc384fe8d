--TEST--
The trait for PHPUnit: README's test passes; what was not called, or otherwise, fails and is told
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/slow.inc';
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/portal_package.inc';
if (is_checked()) die('skip most of it is not ours');
if (b24_module() === null) die('skip b24 is part of this PHP');
$phpunit = phpunit();
exec(escapeshellarg(PHP_BINARY) . " $phpunit --version 2>/dev/null", $output, $failed);
if ($phpunit === '' || $failed) die('skip needs PHPUnit');
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal_package.inc';
require __DIR__ . '/../inc/script.inc';

$directory = directory_of_its_own();
preg_match('/^## With PHPUnit.*?```php\n(.*?)```/ms', file_get_contents(__DIR__ . '/../portal/README.md'), $readme);
file_put_contents("$directory/ExportTest.php", "<?php\n$readme[1]");
file_put_contents("$directory/FailingTest.php", <<<'PHP'
	<?php
	final class FailingTest extends \PHPUnit\Framework\TestCase
	{
		use \B24\Portal\Testing\UsesPortal;

		private static array $pids = [];

		protected function setUp(): void
		{
			$b24 = new \B24\Client($this->portal(['plain' => true])->webhook, ['allowHttp' => true]);
			$b24->batch([['crm.lead.get', ['id' => 7]], ['crm.lead.get', ['id' => 8]], ['user.current', []]]);
			self::$pids[] = $this->portal()->pid;
		}

		public function testCalledInABatch(): void
		{
			$this->assertCalled('crm.lead.get', ['id' => 7]);
			$this->assertCalled('crm.lead.get', ['id' => '8']);
			$this->assertCalledTimes(2, 'CRM.lead.get');
			$this->assertRequestsAtMost(1);
		}

		public function testOtherParameters(): void
		{
			$this->assertCalled('crm.lead.get', ['id' => 9]);
		}

		public function testNotCalled(): void
		{
			$this->assertCalled('crm.lead.add');
		}

		public function testCalled(): void
		{
			$this->assertNotCalled('user.current');
		}

		public function testEachHasItsOwn(): void
		{
			self::assertCount(5, array_unique(self::$pids));
			$this->assertCalledTimes(3, 'crm.lead.get');
		}
	}
	PHP);
file_put_contents("$directory/bootstrap.php", '<?php spl_autoload_register(static function (string $class): void {
	$file = ' . var_export(realpath(__DIR__ . '/../portal/src'), true) . ' . "/" . strtr(substr($class, 11), "\\\\", "/") . ".php";
	if (str_starts_with($class, "B24\\\\Portal\\\\")) {
		require $file;
	}
});');
// With the machine's php.ini: PHPUnit needs many extensions.
$command = escapeshellarg(PHP_BINARY) . ' -d extension=' . escapeshellarg(b24_module()) . ' ' . escapeshellarg(phpunit()) . ' --no-configuration --bootstrap ' . escapeshellarg("$directory/bootstrap.php");
foreach (['ExportTest', 'FailingTest'] as $test) {
	exec("cd $directory && $command --do-not-cache-result $test.php 2>&1", $output, $status);
	echo "$test: $status\n";
	echo implode("\n", preg_grep('/^(OK|Tests:|crm|calls of|Failed asserting|\d+\) )/', $output)), "\n";
	$output = [];
}
?>
--EXPECT--
ExportTest: 0
OK (1 test, 5 assertions)
FailingTest: 1
1) FailingTest::testOtherParameters
crm.lead.get was not called with {"id":9}: it was called with [{"id":"7"},{"id":"8"}]
Failed asserting that two arrays are not identical.
2) FailingTest::testNotCalled
crm.lead.add was not called with []: it was not called
Failed asserting that two arrays are not identical.
3) FailingTest::testCalled
calls of user.current
Failed asserting that 1 is identical to 0.
4) FailingTest::testEachHasItsOwn
calls of crm.lead.get
Failed asserting that 2 is identical to 3.
Tests: 5, Assertions: 10, Failures: 4.
