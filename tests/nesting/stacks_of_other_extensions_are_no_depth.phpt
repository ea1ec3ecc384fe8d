--TEST--
On a C stack that another extension has made, such as a coroutine's, calls work and deep values are refused
--EXTENSIONS--
b24
ffi
--INI--
ffi.enable=1
zend.max_allowed_stack_size=-1
--SKIPIF--
<?php
require __DIR__ . '/../inc/slow.inc';
if (is_checked()) die('skip checkers do not know of stacks that change');
try { FFI::cdef('void makecontext(void *, void (*)(void), int, ...);'); } catch (FFI\Exception) { die('skip this C library has no makecontext'); }
?>
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

/** Runs the code on a stack of 256 KB, as Swoole's smallest. Its exceptions must end in it. */
function on_another_stack(Closure $code): void
{
	// How these contexts begin is the same on all of Linux's 64-bit processors.
	$c = FFI::cdef('typedef struct { unsigned long flags; void *link; void *stack; int stack_flags; unsigned long size; char rest[8192]; } context;
		int getcontext(context *); void makecontext(context *, void (*)(void), int, ...); int swapcontext(context *, context *);');
	$stack = $c->new('char[262144]');
	[$here, $there] = [$c->new('context'), $c->new('context')];
	$c->getcontext(FFI::addr($there));
	$there->stack = FFI::addr($stack[0]);
	$there->size = 262144;
	$there->link = FFI::addr($here);
	$c->makecontext(FFI::addr($there), $code, 0);
	$c->swapcontext(FFI::addr($here), FFI::addr($there));
}

[$portal, $b24] = portal_and_client();
$nested = fn (int $depth) => json_decode(str_repeat('[', $depth) . str_repeat(']', $depth), true, 4096);
$call = function () use ($b24, $nested): void {
	echo $b24->call('test.echo', ['n' => 'works'])->result['params']['n'], "\n";
	echo failure(fn () => $b24->call('test.echo', ['n' => $nested(100)])), "\n";
	ini_set('b24.max_depth', '4096');
	echo get_class(thrown(fn () => $b24->call('test.echo', ['n' => $nested(4000)]))), "\n";
	ini_restore('b24.max_depth');
};
on_another_stack($call);
$b24->call('test.echo');
on_another_stack($call);
?>
--EXPECT--
works
nothing was thrown
B24\Exception\InvalidArgument
works
nothing was thrown
B24\Exception\InvalidArgument
