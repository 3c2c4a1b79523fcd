/* Export: what a run holds, as lines for other programs.
 *
 * Lines are in trial-number order and carry no time unless asked for, so an interrupted and resumed
 * run exports the same bytes as an undisturbed one. Trial lines hold exactly `trial`, `text` and
 * `state` by default and are then valid for `--model replay:FILE`. Rating lines, in either format,
 * are what ratings_import reads.
 */
#ifndef PARALLAX_RESULTS_EXPORT_H
#define PARALLAX_RESULTS_EXPORT_H

#include <stdio.h>

#include "results/run_file.h"

enum export_what {
    EXPORT_TRIALS = 0,
    EXPORT_FINDINGS,
    EXPORT_ITEMS,
    EXPORT_RATINGS,
    EXPORT_SCORES,
    EXPORT_WHAT_COUNT
};
enum export_format { EXPORT_JSONL = 0, EXPORT_CSV, EXPORT_FORMAT_COUNT };

bool export_what_from_word(const char *word, enum export_what *what);
bool export_format_from_word(const char *word, enum export_format *format);

struct export_options {
    enum export_what what;
    enum export_format format;
    bool full;   /* trials: reasoning, detail, served model, finish reason, tokens */
    bool timing; /* trials: when, how long, how many attempts; ratings: when */
};

enum status export_run(struct run_file *run, const struct export_options *options, FILE *to,
                       struct error *err);

#endif
