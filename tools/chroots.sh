# SPDX-License-Identifier: MIT
# Chroots of Debian releases, made with debootstrap: for tools/matrix and tools/packages, which source this file.
# They are kept in B24_CHROOTS (default: ~/.cache/b24/chroots).

mirror=${B24_MIRROR:-http://deb.debian.org/debian}
home=${B24_CHROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/b24/chroots}

say() {
	printf '\n\033[1m%s\033[0m\n' "$*" >&2
}

# can_chroot: or says why not.
can_chroot() {
	if [ "$(id -u)" -ne 0 ]; then
		echo "chroots need root" >&2
		return 1
	fi
	if ! unshare --mount --pid --fork true 2>/dev/null; then
		echo "chroots need mount and process namespaces, which this machine does not allow" >&2
		return 1
	fi
	command -v debootstrap >/dev/null || {
		apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends debootstrap
	} >/dev/null 2>&1 || {
		echo "chroots need debootstrap, which could not be installed" >&2
		return 1
	}
}

# can_emulate ARCHITECTURE: programs of this architecture of Debian run here, by QEMU if need be; or says why not. The kernel
# holds QEMU open, so that it is found in chroots, too.
can_emulate() {
	local cpu=$1 binfmt=/proc/sys/fs/binfmt_misc
	[ "$1" != "$(dpkg --print-architecture)" ] || return 0
	[ "$1" != arm64 ] || cpu=aarch64
	[ -e $binfmt/register ] || mount -t binfmt_misc none $binfmt 2>/dev/null
	if [ ! -e "$binfmt/qemu-$cpu" ]; then
		apt-get install -q -y --no-install-recommends qemu-user-static >/dev/null 2>&1 &&
			{ [ -e "$binfmt/qemu-$cpu" ] || cat "/usr/lib/binfmt.d/qemu-$cpu.conf" >$binfmt/register; } 2>/dev/null
	fi
	grep -q '^flags:.*F' "$binfmt/qemu-$cpu" 2>/dev/null || {
		echo "programs of $1 need QEMU (qemu-user-static) and a kernel with binfmt_misc" >&2
		return 75
	}
}

# make_chroot RELEASE: once. Nothing else is ever installed in it: it is there to be copied.
make_chroot() {
	can_chroot || return 1
	[ ! -f "$home/$1/.made" ] || return 0
	say "debootstrap $1"
	rm -rf "${home:?}/$1"
	mkdir -p "$home"
	debootstrap --variant=minbase "$1" "$home/$1" "$mirror" >"$home/$1.log" 2>&1 || {
		tail -n 5 "$home/$1.log" >&2
		return 1
	}
	touch "$home/$1/.made"
}

# The tree as it is now, as a repository: ./dev asks git which files there are.
copy_tree() {
	local to=$1/b24
	rm -rf "$to"
	git clone -q --no-hardlinks . "$to"
	git ls-files -z -co --exclude-standard | while IFS= read -r -d '' file; do
		if [ -e "$file" ]; then
			printf '%s\0' "$file"
		fi
	done | xargs -0 cp --parents -t "$to"
	git ls-files -z -d | (cd "$to" && xargs -0 -r rm -f)
}

# inside CHROOT COMMAND ...: with mounts and processes that end with it.
inside() {
	local root=$1
	shift
	cp /etc/resolv.conf "$root/etc/resolv.conf"
	unshare --mount --pid --fork --kill-child bash -c '
		root=$1; shift
		mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount -t tmpfs tmpfs "$root/tmp" &&
			mount -t tmpfs tmpfs "$root/dev/shm" || exit 1
		exec chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin \
			TEST_TIMEOUT="${TEST_TIMEOUT:-120}" "$@"
	' - "$root" "$@"
}
