<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\Psalm;

use Psalm\Plugin\EventHandler\AfterCodebasePopulatedInterface;
use Psalm\Plugin\EventHandler\Event\AfterCodebasePopulatedEvent;

/**
 * Psalm reads stubs after the project. So a class of the project that implements one of our interfaces does not get
 * those that this one extends.
 */
final class Interfaces implements AfterCodebasePopulatedInterface
{
	public static function afterCodebasePopulated(AfterCodebasePopulatedEvent $event): void
	{
		$classes = $event->getCodebase()->classlike_storage_provider;
		foreach ($classes->getAll() as $class) {
			foreach (array_keys($class->class_implements) as $name) {
				if (str_starts_with($name, 'b24\\') && $classes->has($name)) {
					$class->class_implements += $classes->get($name)->parent_interfaces;
				}
			}
		}
	}
}
