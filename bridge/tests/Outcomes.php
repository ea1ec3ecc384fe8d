<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\SdkBridge\Tests;

use PHPUnit\Event\Test;
use PHPUnit\Event\TestRunner;
use PHPUnit\Runner\Extension\Extension;
use PHPUnit\Runner\Extension\Facade;
use PHPUnit\Runner\Extension\ParameterCollection;
use PHPUnit\TextUI\Configuration\Configuration;

/**
 * Writes what became of each test of PHPUnit, and which methods the emulator ran in it: a line of JSON each, into the file
 * B24_OUTCOMES.
 */
final class Outcomes implements Extension
{
	/** @var array<string, array{outcome: string, message: string}> */
	private array $outcomes = [];
	/** @var array<string, true> */
	private array $written = [];
	private int $calls = 0;

	public function bootstrap(Configuration $configuration, Facade $facade, ParameterCollection $parameters): void
	{
		$facade->registerSubscribers(
			new class ($this) extends Listener implements Test\PassedSubscriber {
				public function notify(Test\Passed $event): void
				{
					$this->outcomes->add($event->test()->id(), 'passed');
				}
			},
			new class ($this) extends Listener implements Test\FailedSubscriber {
				public function notify(Test\Failed $event): void
				{
					$this->outcomes->add($event->test()->id(), 'failed', $event->throwable()->className() . ': ' . $event->throwable()->message());
				}
			},
			new class ($this) extends Listener implements Test\ErroredSubscriber {
				public function notify(Test\Errored $event): void
				{
					$this->outcomes->add($event->test()->id(), 'error', $event->throwable()->className() . ': ' . $event->throwable()->message());
				}
			},
			new class ($this) extends Listener implements Test\SkippedSubscriber {
				public function notify(Test\Skipped $event): void
				{
					$this->outcomes->add($event->test()->id(), 'skipped', $event->message());
				}
			},
			new class ($this) extends Listener implements Test\MarkedIncompleteSubscriber {
				public function notify(Test\MarkedIncomplete $event): void
				{
					$this->outcomes->add($event->test()->id(), 'skipped', $event->throwable()->message());
				}
			},
			new class ($this) extends Listener implements Test\PhpunitErrorTriggeredSubscriber {
				public function notify(Test\PhpunitErrorTriggered $event): void
				{
					$this->outcomes->add($event->test()->id(), 'error', $event->message());
				}
			},
			new class ($this) extends Listener implements Test\BeforeFirstTestMethodErroredSubscriber {
				public function notify(Test\BeforeFirstTestMethodErrored $event): void
				{
					$this->outcomes->add($event->testClassName(), 'error', $event->throwable()->className() . ': ' . $event->throwable()->message());
				}
			},
			// Tests whose preparation fails do not finish.
			new class ($this) extends Listener implements TestRunner\FinishedSubscriber {
				public function notify(TestRunner\Finished $event): void
				{
					$this->outcomes->writeRest();
				}
			},
			new class ($this) extends Listener implements Test\FinishedSubscriber {
				public function notify(Test\Finished $event): void
				{
					$this->outcomes->write($event->test()->id());
				}
			},
		);
	}

	/** The first that is heard of a test counts. */
	public function add(string $test, string $outcome, string $message = ''): void
	{
		$this->outcomes[$test] ??= ['outcome' => $outcome, 'message' => $message];
	}

	public function write(string $test): void
	{
		$this->written[$test] = true;
		$outcome = $this->outcomes[$test] ?? ['outcome' => 'passed', 'message' => ''];
		file_put_contents(
			(string) getenv('B24_OUTCOMES'),
			json_encode(['test' => $test] + $outcome + ['methods' => $this->methods()], JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR) . "\n",
			FILE_APPEND,
		);
	}

	public function writeRest(): void
	{
		foreach (array_keys(array_diff_key($this->outcomes, $this->written)) as $test) {
			$this->write($test);
		}
	}

	/** @return list<string> which have run since it was asked */
	private function methods(): array
	{
		$answer = json_decode((string) file_get_contents(getenv('B24_CONTROL') . 'calls?last=500'), true);
		$new = $answer['count'] - $this->calls;
		$this->calls = $answer['count'];

		return $new === 0 ? [] : array_values(array_unique(array_column(array_slice($answer['calls'], -$new), 'method')));
	}
}

/** @internal */
abstract class Listener
{
	public function __construct(protected readonly Outcomes $outcomes)
	{
	}
}
