<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\Psalm;

use Psalm\Plugin\EventHandler\AfterCodebasePopulatedInterface;
use Psalm\Plugin\EventHandler\Event\AfterCodebasePopulatedEvent;

/** Makes the fields of all results lenient. */
final class Fields implements AfterCodebasePopulatedInterface
{
	public static function afterCodebasePopulated(AfterCodebasePopulatedEvent $event): void
	{
		$classes = $event->getCodebase()->classlike_storage_provider;
		foreach (['b24\client', ...array_keys($classes->has('b24\scope') ? $classes->get('b24\scope')->dependent_classlikes : [])] as $class) {
			foreach ($classes->has($class) ? $classes->get($class)->methods : [] as $method) {
				if (($method->params[0] ?? null)?->name === 'params' && $method->return_type !== null) {
					$method->return_type = Lenient::of($method->return_type);
				}
			}
		}
	}
}
