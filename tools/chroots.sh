# Chroots of Debian releases, made with debootstrap: for tools/matrix and tools/packages, which source this file.
# They are kept in B24_CHROOTS (default: ~/.cache/b24/chroots).

mirror=${B24_MIRROR:-http://deb.debian.org/debian}
home=${B24_CHROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/b24/chroots}

say() {
	printf '\n\033[1m%s\033[0m\n' "$*" >&2
}

# make_chroot RELEASE: once.
make_chroot() {
	[ ! -f "$home/$1/.made" ] || return 0
	command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends debootstrap >/dev/null
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
		[ -e "$file" ] && printf '%s\0' "$file"
	done | xargs -0 cp --parents -t "$to"
}

# inside CHROOT COMMAND ...: with mounts and processes that end with it.
inside() {
	local root=$1
	shift
	cp /etc/resolv.conf "$root/etc/resolv.conf"
	unshare --mount --pid --fork bash -c '
		root=$1; shift
		mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount -t tmpfs tmpfs "$root/tmp" || exit 1
		exec chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin \
			TEST_TIMEOUT="${TEST_TIMEOUT:-120}" "$@"
	' - "$root" "$@"
}
