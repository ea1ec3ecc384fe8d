--TEST--
var_dump() of a client shows its portal and nothing else
--EXTENSIONS--
b24
--FILE--
<?php
$b24 = new B24\Client('https://portal.example/rest/1/abcdef123456/');
var_dump($b24);
print_r($b24->user);
var_dump((array) $b24, get_object_vars($b24));
echo json_encode($b24), "\n";
?>
--EXPECTF--
object(B24\Client)#%d (1) {
  ["portal"]=>
  string(22) "https://portal.example"
}
B24\User Object
(
)
array(0) {
}
array(0) {
}
{}
