/* What is known of the data a model was trained on, for the gate. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "results/gate.h"

const char *training_answer_word(enum training_answer answer)
{
    static const char *const words[] = {"not_checked", "said", "clean", "other_suite", "found"};
    return words[answer];
}

void training_data_say(struct training_data *training, const char *words)
{
    *training = (struct training_data){.answer = words ? TRAINING_SAID : TRAINING_NOT_CHECKED};
    snprintf(training->words, sizeof training->words, "%s", words ? words : "not checked");
}

static bool count_of(const struct json_document *document, const char *key, int64_t *count)
{
    return json_integer(document, json_member(json_root(document), key), count) && *count >= 0;
}

static void describe(struct training_data *training)
{
    static const char searched[] = "%" PRId64 " lines and %" PRId64 " pictures were searched";
    char where[96];
    snprintf(where, sizeof where, searched, training->lines, training->pictures);
    if (training->answer == TRAINING_OTHER_SUITE)
        snprintf(training->words, sizeof training->words,
                 "%s, but for another suite than the one that was asked: search again", where);
    else if (training->answer == TRAINING_FOUND)
        snprintf(training->words, sizeof training->words,
                 "%s; %" PRId64 " matches with %" PRId64
                 " items of this suite: the numbers above may be memory, so nothing passes",
                 where, training->matches, training->items_found);
    else
        snprintf(training->words, sizeof training->words,
                 "%s, and nothing of this suite was found, which is no proof of absence", where);
}

enum status training_data_read(struct training_data *training, struct span source, const char *file,
                               const char *suite_digest, struct error *err)
{
    struct json_document *document = NULL;
    int64_t format = 0;
    *training = (struct training_data){0};
    enum status status = json_parse(&document, source, file, 1, err);
    if (status) return status;
    const struct json_value *root = json_root(document);
    const struct json_value *matches = json_member(root, "matches");
    const char *digest = json_string(json_member(root, "suite_digest"));
    if (!count_of(document, "parallax_contamination", &format) || format != 1 || !digest ||
        json_kind(matches) != JSON_ARRAY || !count_of(document, "lines", &training->lines) ||
        !count_of(document, "pictures", &training->pictures) ||
        !count_of(document, "items_found", &training->items_found)) {
        status =
            error_set(err, STATUS_DATA,
                      "%s: is not what `parallax contamination TRAIN.jsonl --json` writes", file);
        goto out;
    }
    training->matches = (int64_t)json_count(matches);
    training->answer = training->matches > 0               ? TRAINING_FOUND
                       : strcmp(digest, suite_digest) != 0 ? TRAINING_OTHER_SUITE
                                                           : TRAINING_CLEAN;
    describe(training);
out:
    json_free(document);
    return status;
}
