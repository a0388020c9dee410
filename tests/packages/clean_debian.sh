#!/usr/bin/env bash
# Tries the library in a Debian 12 that has nothing else: its packages and its wheel, or a fresh clone of the tree.
#
#   tests/packages/clean_debian.sh packages FOLDER    what ./dev package made: installed, used and removed again
#   tests/packages/clean_debian.sh clone [SOURCE]     ./dev demo in a clone of SOURCE, with its own set-up
#
# Takes root, debootstrap and a Debian mirror (MIRROR=); ends with 77 without the first two. BASE=FOLDER is copied instead, if
# debootstrap has made it before; KEEP=1 leaves what it worked in.
set -euo pipefail
house=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
mirror=${MIRROR:-http://deb.debian.org/debian}

say() { printf '%s\n' "clean_debian: $*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
usage() { sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2; exit 2; }

what=${1:-}
case $what in
  packages) [[ -d ${2:-} ]] || usage; from=$(cd "$2" && pwd) ;;
  clone) from=$(cd "${2:-$house}" && pwd) ;;
  *) usage ;;
esac
((EUID == 0)) || { say "skipped: it takes root"; exit 77; }
[[ ${BASE:-} ]] || command -v debootstrap > /dev/null || { say "skipped: it takes debootstrap"; exit 77; }
[[ ${OWN_MOUNTS:-} ]] || OWN_MOUNTS=1 exec unshare --mount "${BASH_SOURCE[0]}" "$@"   # what is mounted goes with this process

work=$(mktemp -d "${TMPDIR:-/tmp}/clean_debian.XXXXXX")
root=$work/root
finish() {
  umount "$root/proc" 2> /dev/null || true
  if [[ ${KEEP:-} ]]; then say "left in $work"; else rm -rf --one-file-system "$work"; fi
}
trap finish EXIT

if [[ ${BASE:-} ]]; then
  cp -a "$BASE" "$root"
else
  say "making a clean Debian 12 from $mirror"
  debootstrap --variant=minbase bookworm "$root" "$mirror" > "$work/debootstrap.log" 2>&1 ||
    { tail -n 5 "$work/debootstrap.log" >&2; fail "debootstrap gave up"; }
fi
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"

# inside COMMAND...: runs a command in there with a bare environment; alone: and without a network.
bare=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
      ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"})
inside() { chroot "$root" "${bare[@]}" "$@"; }
alone() { unshare --net chroot "$root" "${bare[@]}" "$@"; }
install() {
  inside apt-get install -y -qq --no-install-recommends "$@" > "$work/apt.log" 2>&1 ||
    { tail -n 20 "$work/apt.log" >&2; fail "apt-get install $*"; }
}

# scripts PYTHON FOLDER: with that Python the tutorial's program prints what it should, and another project's script runs.
scripts() {
  alone sh -ec "mkdir /$2 && cd /$2 && exec $1 /trial/02_first_desk/main.py" > "$work/$2.txt" || fail "$1 02_first_desk/main.py"
  diff "$house/examples/02_first_desk/expected.txt" "$work/$2.txt" || fail "$1 02_first_desk/main.py prints something else"
  alone sh -ec "cd /$2 && exec $1 /trial/consumer/main.py" | grep -q "opened a store" || fail "$1 consumer/main.py"
}

# The wheel, in a virtual environment: none of what the library is built from is there, and no network.
try_wheel() {
  install python3 python3-venv
  local package
  for package in libsoci-core4.0 libsodium23 libxml2 libfmt9; do
    [[ $(inside dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null) != installed ]] || fail "$package is there already, so that this shows nothing of the wheel"
  done
  alone python3 -m venv /venv
  alone sh -ec '/venv/bin/pip install --quiet --no-index /trial/juniper_mis-*.whl && /venv/bin/pip --quiet check'
  scripts /venv/bin/python by_wheel
  alone /venv/bin/pip uninstall --quiet --yes juniper-mis
  [[ -z $(find "$root/venv" -iname '*juniper*') ]] || fail "pip uninstall left something behind"
  say "the wheel: installed without a network, used and removed"
}

# The packages: a program built by CMake and one by pkg-config, a script, and nothing left when they are purged.
try_packages() {
  local names
  names=$(cd "$from" && for deb in *.deb; do dpkg-deb --field "$deb" Package; done)
  inside sh -ec 'cd /trial && apt-get install -y -qq --no-install-recommends ./*.deb' > "$work/apt.log" 2>&1 ||
    { tail -n 20 "$work/apt.log" >&2; fail "apt-get install ./*.deb"; }
  scripts /usr/bin/python3 by_package
  [[ -d $root/usr/lib/python3/dist-packages/juniper_mis/__pycache__ ]] || fail "the modules were not compiled when they were installed"
  install g++ cmake make pkg-config python3
  inside sh -ec 'cd /tmp && cmake -S /trial/consumer/find_package -B by_cmake && cmake --build by_cmake && cd by_cmake && ./consumer' > "$work/cmake.log" 2>&1 ||
    { tail -n 30 "$work/cmake.log" >&2; fail "a program by find_package"; }
  inside sh -ec 'cd /tmp && python3 /trial/consumer/pkg_config/build_and_run.py /usr /trial/consumer/main.cpp ./by_pkg_config g++' > "$work/pkg.log" 2>&1 ||
    { tail -n 30 "$work/pkg.log" >&2; fail "a program by pkg-config"; }
  # shellcheck disable=SC2086
  inside apt-get purge -y -qq $names > "$work/apt.log" 2>&1 || { tail -n 20 "$work/apt.log" >&2; fail "apt-get purge"; }
  [[ -z $(find "$root/usr" "$root/etc" "$root/var/lib/dpkg" -iname '*juniper*') ]] || fail "purging left something behind"
  say "the packages: installed, two programs built, a script run, and removed"
}

try_clone() {
  inside apt-get update -qq
  install git ca-certificates
  git clone --quiet --bare "$from" "$root/origin.git"
  inside git clone --quiet /origin.git /root/juniper
  local started=$SECONDS
  inside sh -ec 'cd /root/juniper && ./dev demo' > "$work/demo.txt" 2> "$work/demo.log" ||
    { tail -n 20 "$work/demo.log" >&2; fail "./dev demo"; }
  tail -n 3 "$work/demo.txt"
  say "./dev demo set itself up, built and ran in $((SECONDS - started)) s, with $(nproc) processors"
}

if [[ $what == clone ]]; then
  try_clone
else
  mkdir "$root/trial"
  cp "$from"/*.deb "$from"/*.whl "$root/trial"
  cp -r "$house/tests/consumer" "$house/examples/02_first_desk" "$root/trial"
  inside apt-get update -qq
  try_wheel
  try_packages
fi
say "all of it works"
