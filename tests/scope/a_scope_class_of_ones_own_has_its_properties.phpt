--TEST--
A scope class of one's own has the properties that it declares, and its cycles are collected
--EXTENSIONS--
b24
--FILE--
<?php
class Own extends B24\Scope
{
	public array $list = [1, 2];
	public ?Own $self = null;
	public string $text;
}
$webhook = 'https://portal.example/rest/1/abcdef123456/';
$own = new Own($webhook);
var_dump($own->list, $own->self);
$own->list[] = 3;
$own->text = 'x';
echo json_encode($own), "\n";

$weak = [];
for ($i = 0; $i < 10; $i++) {
	$own = new Own($webhook);
	$own->self = $own;
	$weak[] = WeakReference::create($own);
}
unset($own);
gc_collect_cycles();
var_dump(count(array_filter($weak, fn ($reference) => $reference->get() !== null)));
?>
--EXPECT--
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
NULL
{"list":[1,2,3],"self":null,"text":"x"}
int(0)
