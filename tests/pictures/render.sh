#!/usr/bin/env bash
# Renders every Nth drawn and every Mth ray-traced scene again, and every hundredth typeset picture, and compares the pixels with
# what is committed.
#
# usage: render.sh ROOT N M
set -u
root=$1
for tool in python3 rsvg-convert povray cjpeg pngtopnm pango-view; do
    command -v "$tool" >/dev/null || { echo "skipped: no $tool; .ci/dependencies scenes installs it"; exit 77; }
done
{ rsvg-convert --version; povray --version 2>&1 | grep -m 1 'POV-Ray [0-9]'; } | sed 's/^/with /'
{
    find "$root/suite/scenes" -mindepth 3 -name '*.py' -not -path '*/kit/*' | LC_ALL=C sort | awk -v n="$2" 'NR % n == 0 || n == 1'
    find "$root/suite/scenes" -mindepth 3 -name '*.pov' -not -path '*/kit/*' | LC_ALL=C sort | awk -v n="$3" 'NR % n == 0 || n == 1'
} | tr '\n' '\0' | xargs -0 python3 "$root/suite/scenes/render.py" --check || exit 1
"$root/controls/typeset/render.py" --check 100 || exit 1
echo "all as committed"
