--TEST--
Exceptions that a user's test makes have a value in every property
--EXTENSIONS--
b24
--FILE--
<?php
namespace B24\Exception;

class Mine extends Api
{
	public string $more = 'own';
}

$previous = new \Exception('previous');
foreach ([InvalidArgument::class, Transport::class, Connection::class, Timeout::class, Deadline::class, Protocol::class, Api::class,
	Auth::class, AccessDenied::class, MethodNotFound::class, RateLimit::class, OperationLimit::class, PortalUnavailable::class,
	Validation::class, Mine::class] as $class) {
	$e = new $class('x', 5, $previous);
	$values = array_diff_key(get_object_vars($e), array_flip(['message', 'code', 'file', 'line']));
	echo substr($class, 14), ' ', json_encode([$e->getMessage(), $e->getCode(), $e->getPrevious() === $previous, $values]), "\n";
}
?>
--EXPECT--
InvalidArgument ["x",5,true,{"method":null,"maybeExecuted":false,"parameter":null}]
Transport ["x",5,true,{"method":null,"maybeExecuted":false}]
Connection ["x",5,true,{"method":null,"maybeExecuted":false}]
Timeout ["x",5,true,{"method":null,"maybeExecuted":false}]
Deadline ["x",5,true,{"method":null,"maybeExecuted":false}]
Protocol ["x",5,true,{"method":null,"maybeExecuted":false,"httpStatus":0,"body":""}]
Api ["x",5,true,{"method":null,"maybeExecuted":false,"errorCode":"","description":"","httpStatus":0,"response":[],"hasReply":false,"refusedBy":null}]
Auth ["x",5,true,{"method":null,"maybeExecuted":false,"errorCode":"","description":"","httpStatus":0,"response":[],"hasReply":false,"refusedBy":null}]
AccessDenied ["x",5,true,{"method":null,"maybeExecuted":false,"errorCode":"","description":"","httpStatus":0,"response":[],"hasReply":false,"refusedBy":null}]
MethodNotFound ["x",5,true,{"method":null,"maybeExecuted":false,"errorCode":"","description":"","httpStatus":0,"response":[],"hasReply":false,"refusedBy":null}]
RateLimit ["x",5,true,{"method":null,"maybeExecuted":false,"errorCode":"","description":"","httpStatus":0,"response":[],"hasReply":false,"refusedBy":null,"retryAfter":null}]
OperationLimit ["x",5,true,{"method":null,"maybeExecuted":false,"errorCode":"","description":"","httpStatus":0,"response":[],"hasReply":false,"refusedBy":null,"retryAfter":null}]
PortalUnavailable ["x",5,true,{"method":null,"maybeExecuted":false,"errorCode":"","description":"","httpStatus":0,"response":[],"hasReply":false,"refusedBy":null}]
Validation ["x",5,true,{"method":null,"maybeExecuted":false,"errorCode":"","description":"","httpStatus":0,"response":[],"hasReply":false,"refusedBy":null,"fields":[]}]
Mine ["x",5,true,{"method":null,"maybeExecuted":false,"errorCode":"","description":"","httpStatus":0,"response":[],"hasReply":false,"refusedBy":null,"more":"own"}]
