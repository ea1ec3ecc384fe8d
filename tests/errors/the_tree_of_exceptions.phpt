--TEST--
The tree of exceptions
--EXTENSIONS--
b24
--FILE--
<?php
foreach ((new ReflectionExtension('b24'))->getClasses() as $name => $class) {
	if ($class->implementsInterface('Throwable')) {
		echo implode(' ', Reflection::getModifierNames($class->getModifiers())), ' ', $name, ' < ', $class->getParentClass()->name, "\n";
	}
}
?>
--EXPECT--
abstract B24\Exception < RuntimeException
 B24\Exception\InvalidArgument < B24\Exception
 B24\Exception\InvalidRequest < B24\Exception
 B24\Exception\Forgery < B24\Exception\InvalidRequest
 B24\Exception\NotExecuted < B24\Exception
 B24\Exception\ListChanged < B24\Exception
 B24\Exception\TokenStore < B24\Exception
 B24\Exception\Transport < B24\Exception
 B24\Exception\Api < B24\Exception
 B24\Exception\RateLimit < B24\Exception\Api
 B24\Exception\Connection < B24\Exception\Transport
 B24\Exception\Timeout < B24\Exception\Transport
 B24\Exception\Deadline < B24\Exception
 B24\Exception\Protocol < B24\Exception
 B24\Exception\Auth < B24\Exception\Api
 B24\Exception\AccessDenied < B24\Exception\Api
 B24\Exception\MethodNotFound < B24\Exception\Api
 B24\Exception\OperationLimit < B24\Exception\RateLimit
 B24\Exception\PortalUnavailable < B24\Exception\Api
 B24\Exception\Validation < B24\Exception\Api
