--TEST--
A script that ends in the middle of a batch ends in order
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(['listener' => function () {
	static $count = 0;
	if (++$count === 2) {
		echo "ending\n";
		exit(0);
	}
}]);
register_shutdown_function(function () use ($b24) {
	echo $b24->call('user.current')->result['ID'], "\n";
});
$b24->batch(additions(300));
?>
--EXPECT--
ending
1
