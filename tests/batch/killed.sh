#!/usr/bin/env bash
# Killed at each step of its batches, the same command ends the run, and nothing is bought twice.
. "$HERE/lib.sh" || exit 1
every="--conditions image,text,query"
compared

for wire in $wires; do
    for step in start upload uploaded create created poll results; do
        case $wire-$step in anthropic-upload* | anthropic-start | openai-chat-start) continue ;; esac
        serve "{\"kill\": {\"$step\": 1}}"
        rm -f run.plx
        ask "$wire" run.plx --batch --batch-lines 30
        same "$wire, killed at $step: exit status" $? 137
        ask "$wire" run.plx --batch --batch-lines 30
        same "$wire, killed at $step: exit status of the next ($(tail -1 said))" $? 0
        contents run.plx | cmp -s - "want.$wire" || fail "$wire, killed at $step: the export differs"
        same "$wire, killed at $step: requests bought" "$(bought)" "$trials"
    done
done
finish
