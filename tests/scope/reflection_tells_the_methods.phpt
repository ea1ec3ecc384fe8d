--TEST--
Reflection tells the methods, their parameters and their types
--EXTENSIONS--
b24
--FILE--
<?php
foreach ([B24\Client::class, B24\Scope::class, B24\Calendar::class, B24\Crm::class, B24\User::class, B24\File::class, B24\Response::class] as $name) {
	$class = new ReflectionClass($name);
	echo implode(' ', Reflection::getModifierNames($class->getModifiers())), ' ', $name;
	echo $class->getParentClass() ? ' < ' . $class->getParentClass()->name : '', "\n";
	foreach ($class->getProperties() as $property) {
		echo '  ', $property->isReadOnly() ? 'readonly ' : '', $property->getType(), ' $', $property->name, "\n";
	}
	foreach ($class->getMethods() as $method) {
		if ($method->class === $name) {
			$parameters = array_map(
				fn ($p) => $p->getType() . ' $' . $p->name . ($p->isOptional() ? ' = ' . json_encode($p->getDefaultValue()) : ''),
				$method->getParameters(),
			);
			echo '  ', $method->isPublic() ? '' : 'private ', $method->name, '(', implode(', ', $parameters), ')';
			echo $method->hasReturnType() ? ': ' . $method->getReturnType() : '', $method->isDeprecated() ? ' deprecated' : '', "\n";
		}
	}
}
?>
--EXPECT--
final B24\Client
  readonly B24\Calendar $calendar
  readonly B24\Crm $crm
  readonly B24\User $user
  __construct(string $webhook, array $options = [])
  call(string $method, array $params = [], array $options = []): B24\Response
  getPortal(): string
  stats(): array
abstract B24\Scope
  __construct(B24\Client|string $client, array $options = [])
final B24\Calendar < B24\Scope
  accessibilityGet(array $params = [], array $options = []): B24\Response
  userSettingsGet(array $params = [], array $options = []): B24\Response
  userSettingsSet(array $params = [], array $options = []): B24\Response
final B24\Crm < B24\Scope
  contactDetailsConfigurationReset(array $params = [], array $options = []): B24\Response
final B24\User < B24\Scope
  current(array $params = [], array $options = []): B24\Response
  optionGet(array $params = [], array $options = []): B24\Response
  optionSet(array $params = [], array $options = []): B24\Response
final B24\File
  readonly string $path
  readonly string $name
  __construct(string $path, ?string $name = null)
  toPair(): array
final B24\Response
  readonly mixed $result
  readonly ?int $total
  readonly ?int $next
  readonly array $time
  readonly int $httpStatus
  private __construct()
  toArray(): array
  offsetExists(mixed $offset): bool
  offsetGet(mixed $offset): mixed
  offsetSet(mixed $offset, mixed $value): void
  offsetUnset(mixed $offset): void
