/* What the files run_file*.c share: the open run, and the parts of opening and making one. */
#ifndef PARALLAX_RESULTS_RUN_FILE_PRIVATE_H
#define PARALLAX_RESULTS_RUN_FILE_PRIVATE_H

#include "results/database.h"
#include "results/run_file.h"

struct id_entry {
    const char *id;
    size_t item;
};

struct run_file {
    struct database *db;
    char *path, *lock_path;
    int lock_fd; /* -1 for a reader */
    bool writable;
    struct error broken; /* the first failed put since begin; status OK when there was none */
    struct arena arena;
    struct run_settings settings;
    int64_t condition_index[CONDITION_COUNT]; /* -1 where the run does not have it */
    struct run_item *items;                   /* NULL: not read yet */
    struct id_entry *by_id;                   /* sorted */
    const char **ids;
    size_t item_count;
    struct run_judge judge;
    const char *positions; /* as stored; NULL in a run that is no shard */
    struct statement *put_trial, *put_attempt, *put_finding;
};

/* run_file_schema.c */
/* Makes the tables of the newest schema in an empty database; inside a transaction. */
enum status run_schema_create(struct run_file *run, struct error *err);
/* Refuses what is no run file or a newer one, and brings an older one up to date: a writer in the
 * file, a reader in a copy in memory. */
enum status run_schema_settle(struct run_file *run, struct error *err);

/* run_file_contents.c */
enum status run_contents_put_settings(struct run_file *run, const struct run_settings *settings,
                                      size_t item_count, struct error *err);
enum status run_contents_put_conditions(struct run_file *run, const struct run_settings *settings,
                                        struct error *err);
/* Keeps the ids of the items; those that are NULL are read from the lines. */
enum status run_contents_keep_ids(struct run_file *run, const struct run_item *items, size_t count,
                                  struct error *err);
/* Stores items in the database of `run`, under the ids that `of` keeps. */
enum status run_contents_put_items(struct run_file *run, const struct run_item *items,
                                   const struct run_file *of, struct error *err);
/* One setting that is a number, by a prepared insert into `settings`. */
enum status run_contents_put_number(struct statement *statement, const char *key, uint64_t value,
                                    struct error *err);
/* Reads what is stored; of items whose ids are kept nothing more. */
enum status run_contents_load(struct run_file *run, struct error *err);

/* run_file_write.c */
/* Remembers a failed put and returns it: half a transaction is never committed. */
enum status run_file_broken(struct run_file *run, enum status status, const struct error *err);

#endif
