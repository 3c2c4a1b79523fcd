#!/usr/bin/env bash
# The held-back split: moved whole, locked, left out of default runs, unlocked to the same bytes; the suite's digest stays.
. "$(dirname "$0")/lib.sh"

cp -r "$tiny" root && chmod -R u+w root && cp -r "$ROOT/suite/heldback" root/suite/ && rm -rf root/suite/heldback/open root/suite/heldback/*.enc
# The fixture marks an item of its own as held back; here all start public.
find root -name items.jsonl -exec sed -i "s/\"split\": \"heldback\"/\"split\": \"public\"/" {} +
all=$("$PARALLAX" suite list --suite root --json | python3 -c 'import json, sys; print(len(json.load(sys.stdin)))')
root/suite/heldback/choose --share 0.3 >chosen.txt || fail "choose"
root/suite/heldback/lock >/dev/null || fail "lock"
cp root/suite/heldback/heldback.tar.enc first.enc

count() { "$PARALLAX" run --quiet --suite root --model baseline:oracle --lang all --split "$1" --out "$1.plx" && "$PARALLAX" export "$1.plx" | grep -c ':image:'; }
digest() { "$PARALLAX" suite list --suite root --stats | head -n 1; }
held=$(count heldback)
public=$(count public)
opened=$(digest)
[ "$held" -gt 0 ] && [ $((held + public)) = "$all" ] || fail "$held held back and $public public are not $all"

# What the digest beside the locked file says is what `suite check` compares; without it nothing changes.
"$PARALLAX" suite check --suite root 2>&1 | grep -q 'heldback.tar.enc' && fail "a digest that is right is refused"
mv root/suite/heldback/heldback.tar.enc.sha256 right
[ "$(digest)" = "$opened" ] || fail "the digest depends on the file that says it"
printf '%064d  heldback.tar.enc\n' 0 >root/suite/heldback/heldback.tar.enc.sha256
"$PARALLAX" suite check --suite root 2>&1 | grep -q 'heldback.tar.enc.sha256: says 000000000000…, and the file has ' || fail "a wrong digest passes"
mv right root/suite/heldback/heldback.tar.enc.sha256

mv root/suite/heldback/open kept
[ "$(digest)" = "$opened" ] || fail "the digest depends on whether the split is unlocked"
expect 0 'held-back split is locked' "$PARALLAX" suite list --suite root --stats
expect 66 'suite/heldback/unlock' "$PARALLAX" run --suite root --model baseline:oracle --split heldback --out none.plx
expect 0 '' "$PARALLAX" run --quiet --suite root --model baseline:oracle --out default.plx
"$PARALLAX" export default.plx | grep -q "$(sed -n '2s/.*"id": "\([a-z0-9_]*\)".*/\1/p' "$(find kept -name items.jsonl | head -n 1)"):" && fail "a default run asks a held-back item"

root/suite/heldback/unlock >/dev/null || fail "unlock"
diff -r kept root/suite/heldback/open >/dev/null || fail "what is unlocked is not what was locked"
root/suite/heldback/lock >/dev/null
cmp -s first.enc root/suite/heldback/heldback.tar.enc || fail "locking twice gives other bytes"
finish
