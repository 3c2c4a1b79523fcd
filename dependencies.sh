#!/bin/sh
# The one list of Debian packages that Parallax needs, and how they are installed.
#
# usage: dependencies.sh build|check|scenes...   installs what is missing of the named groups
set -eu

build="gcc libc6-dev cmake ninja-build pkg-config libcjson-dev libstb-dev libcurl4-openssl-dev libpcre2-dev libsqlite3-dev
libssl-dev libutf8proc-dev libmicrohttpd-dev ca-certificates"
check="git clang-format clang-tidy sqlite3 python3 chromium"
scenes="python3 librsvg2-bin povray libjpeg-turbo-progs netpbm fonts-dejavu fonts-liberation2 fonts-comic-neue fonts-breip
fonts-dancingscript fonts-noto-core"

wanted=""
for group in "$@"; do
    case $group in
    build) wanted="$wanted $build" ;;
    check) wanted="$wanted $check" ;;
    scenes) wanted="$wanted $scenes" ;;
    *) echo "dependencies.sh: unknown group \"$group\"; known are build, check, scenes" >&2; exit 64 ;;
    esac
done

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "dependencies.sh: this is not Debian or Ubuntu; please install the counterparts of:" >&2
    echo "$wanted" | tr -s ' \n' ' ' >&2
    echo >&2
    exit 0
fi

missing=""
for package in $wanted; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "installing:$missing"
sudo=""
[ "$(id -u)" = 0 ] || sudo="sudo"
$sudo apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
