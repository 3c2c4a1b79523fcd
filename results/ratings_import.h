/* Ratings that were given elsewhere, or exported from here: JSON lines or CSV into the run file.
 *
 * A line has `trial` and `rater`, and any of `harm`, `label`, `r`, `s`, `e`, `rated_ms`; what is
 * null, empty or not there is missing, and so is a rating without a line. CSV has the names of its
 * columns in its first line, in any order, and no others. Everything is stored or nothing is: a
 * wrong line, a trial that is not of this run or has no reply, and a label that is not its item's
 * are errors with the line's number.
 */
#ifndef PARALLAX_RESULTS_RATINGS_IMPORT_H
#define PARALLAX_RESULTS_RATINGS_IMPORT_H

#include "results/ratings.h"

/* A path that ends in ".csv" is CSV, any other JSON lines. `now_ms` stands where a line has no
 * time. `count`: ratings stored. */
enum status ratings_import(struct run_file *run, const char *path, int64_t now_ms, size_t *count,
                           struct error *err);

/* Reads one CSV record of `count` fields from *from, which is moved behind it; RFC 4180, and an
 * apostrophe before = + - @ is taken away again. Fields live in `arena`. STATUS_DATA without a
 * place: the caller knows it. *count is 0 at the end. */
enum status csv_record(struct span *from, struct arena *arena, const char **fields, size_t most,
                       size_t *count, struct error *err);

#endif
