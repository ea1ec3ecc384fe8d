--TEST--
What user code throws while a batch is under way ends it; nothing is sent afterwards, and the client goes on working
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(['listener' => function (B24\Attempt $attempt) {
	static $count = 0;
	if (++$count === 2) {
		throw new DomainException('enough');
	}
}]);
echo failure(fn () => $b24->batch(additions(300), options: ['concurrency' => 1])), "\n";
print_r(wire($portal));
echo $portal->writes()['count'], ' ', count($portal->writes()['repeated']), "\n";
echo $b24->batch(['me' => 'user.current'])['me']->result['ID'], "\n";
?>
--EXPECT--
DomainException: enough
Array
(
    [0] => batch of 50
    [1] => batch of 50
)
100 0
1
