--TEST--
A file has the name that is given, or the last part of its path
--EXTENSIONS--
b24
--FILE--
<?php
$files = [
	new B24\File('/var/data/photo.jpg'),
	new B24\File('photo.jpg'),
	new B24\File('/var/data/фото.jpg'),
	new B24\File('/var/data/photo.jpg', 'Team.jpg'),
	new B24\File('/var/data/photo.jpg', null),
	new B24\File('/var/data/photo.jpg', ''),
	new B24\File(path: '/var/data/photo.jpg', name: '0'),
];
foreach ($files as $file) {
	echo json_encode([$file->path, $file->name, $file->toPair()[0]], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
}
var_dump($files[0]->toPair()[1] === $files[0], array_keys($files[0]->toPair()));
?>
--EXPECT--
["/var/data/photo.jpg","photo.jpg","photo.jpg"]
["photo.jpg","photo.jpg","photo.jpg"]
["/var/data/фото.jpg","фото.jpg","фото.jpg"]
["/var/data/photo.jpg","Team.jpg","Team.jpg"]
["/var/data/photo.jpg","photo.jpg","photo.jpg"]
["/var/data/photo.jpg","",""]
["/var/data/photo.jpg","0","0"]
bool(true)
array(2) {
  [0]=>
  int(0)
  [1]=>
  int(1)
}
