#!/bin/sh
# Answers plan lines with jq and curl, through any server that speaks Chat Completions; change the middle for another one.
# usage: parallax run --model "command:sh harness/examples/answer.sh http://localhost:8000/v1 MODEL" --out mine.plx
address=$1 model=$2
while IFS= read -r line; do
    printf '%s\n' "$line" | jq -c '.parts[]' | while IFS= read -r part; do
        if path=$(printf '%s\n' "$part" | jq -er '.path'); then
            mime=$(printf '%s\n' "$part" | jq -r '.mime')
            base64 -w 0 "$path" | jq -Rc --arg mime "$mime" '{type: "image_url", image_url: {url: "data:\($mime);base64,\(.)"}}'
        else
            printf '%s\n' "$part"
        fi
    done | jq -sc --arg model "$model" '{model: $model, temperature: 0, messages: [{role: "user", content: .}]}' |
        curl -sS --max-time 300 -H 'content-type: application/json' --data-binary @- "$address/chat/completions" |
        jq -sc --arg line "$line" '($line | fromjson | .trial) as $trial | .[0].choices[0] as $said | if $said then
            {trial: $trial, text: ($said.message.content // ""),
             state: (if $said.finish_reason == "length" then "truncated" else "replied" end)}
            else {trial: $trial, text: "", state: "failed"} end'
done
