<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\Psalm;

use Psalm\Plugin\PluginEntryPointInterface;
use Psalm\Plugin\RegistrationInterface;

/** Gives Psalm the types of b24. */
final class Plugin implements PluginEntryPointInterface
{
	public function __invoke(RegistrationInterface $registration, ?\SimpleXMLElement $config = null): void
	{
		foreach (glob(__DIR__ . '/../../*.php') ?: [] as $stub) {
			$registration->addStubFile($stub);
		}
		foreach (['RestMethods', 'BatchTypes', 'ClientTypes', 'Lenient', 'Fields', 'Interfaces', 'UnknownFields', 'UnknownNames'] as $class) {
			require_once __DIR__ . "/$class.php"; // Psalm wants them loaded
		}
		foreach ([BatchTypes::class, ClientTypes::class, Fields::class, Interfaces::class, UnknownFields::class, UnknownNames::class] as $hooks) {
			$registration->registerHooksFromClass($hooks);
		}
	}
}
