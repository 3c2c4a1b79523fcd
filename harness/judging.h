/* The judge stage: from stored replies to stored findings, scores and comparisons. */
#ifndef PARALLAX_HARNESS_JUDGING_H
#define PARALLAX_HARNESS_JUDGING_H

#include "harness/judge_asking.h"
#include "judges/anchors.h"
#include "results/run_anchors.h"
#include "results/run_items.h"

/* What the parts of the stage share. */
struct judging {
    struct run_file *run;
    const struct run_items *items;
    const struct run_options *options;
    bool in_transaction;
    struct judged_picture *pictures; /* by item; NULL before the first is shown */
};
void judging_release(struct judging *judging);

/* The subject of a stored trial; its text lives as long as the trial's. */
void judging_subject(struct subject *subject, const struct run_file *run,
                     const struct run_items *items, const struct run_trial *trial);

/* A bit for each trial that a judge has judged already; a finding that says its endpoint failed
 * does not count, nor, `again`, one without a verdict. The caller frees *bits. */
enum status judging_done(struct run_file *run, int64_t judge, bool again, uint8_t **bits,
                         int64_t *count, struct error *err);
bool judging_has_bit(const uint8_t *bits, int64_t trial);

/* A transaction is opened at the first thing stored in a turn and committed at its end. */
enum status judging_open_transaction(struct judging *judging, struct error *err);
enum status judging_commit(struct judging *judging, struct error *err);

/* Fills a task with a trial's reply, and with the item's picture where judges see it; not wanted
 * where there is no reply to judge. */
enum status judging_take_trial(struct judging *judging, int64_t trial, struct judge_task *task,
                               bool *wanted, struct error *err);

/* Appends a name for a question about a trial that does not tell its condition: programs as judges
 * are given names, and a judge is blind. */
void judging_name_trial(const struct run_file *run, int64_t trial, const char *what,
                        struct text *id);

/* ---- whose findings are read ----
 *
 * Where nobody judged before, a judge is the one that reports read from its first question on.
 * Else the former one stays until this one is through: its pass ended, it decided something, and
 * its endpoint failed on at most JUDGING_FAILED_SHARE of what it was asked. */
#define JUDGING_FAILED_SHARE 0.1
struct judging_title {
    const char *spec, *version, *digest;
};
enum status judging_begin(struct judging *judging, const struct judging_title *title,
                          int64_t *number, struct error *err);
/* How a judge ended: `finished` when its pass was not stopped, `status` and *err what came of it.
 * Says what a model or a panel decided, and makes its findings current. Returns `status`;
 * STATUS_UNAVAILABLE when nothing at all was decided; or what failed here. Where the former judge
 * stays, the error says so. */
struct judging_ending {
    int64_t number;
    bool finished, is_rules;
    enum status status;
};
enum status judging_end(struct judging *judging, const struct judging_title *title,
                        const struct judging_ending *ending, struct error *err);

/* Who is asked about which trials, and under which number the findings are stored. */
struct judging_member {
    struct judging *judging;
    int64_t number;
    const uint8_t *wanted; /* one bit a trial; NULL: all are for this judge */
};
/* Asks about every trial that this judge has not judged yet. */
enum status judging_ask_trials(const struct judging_member *member, struct judge_asker *asker,
                               struct error *err);

/* Asks the judge for the verdicts or the scores of the anchors, if it judged anything in this
 * sitting or was never checked, and stores the check. Without anchors there is none. */
enum status judging_check_anchors(struct judging *judging, struct judge_asker *asker, int64_t judge,
                                  enum anchor_kind kind, struct error *err);
/* Stores the members' latest checks, joined, as the check of their panel. */
enum status judging_join_anchors(struct judging *judging, const int64_t *members, size_t count,
                                 int64_t judge, struct error *err);

/* What a panel is called in a run file: made of those of its members, in their order. A panel is
 * known by the name in its file: the file may lie elsewhere tomorrow. */
struct panel_title {
    struct text version;
    struct sha256 *digest;
    size_t members;
};
void panel_title_begin(struct panel_title *title, const struct panel *panel);
void panel_title_add(struct panel_title *title, const struct judge_asker *member);
/* The version is the caller's to release. */
void panel_title_finish(struct panel_title *title, char digest[SHA256_HEX_BYTES]);

/* With several endpoints for a judge, one member must be a model without an address; it gets
 * them. */
enum status panel_check_endpoints(const struct panel *panel, const struct run_options *options,
                                  struct error *err);
/* The options of that member; they must live as long as its asker. */
struct run_options panel_member_options(const struct run_options *options, const char *spec);

/* The judges that are more than one: members' findings stay in the file under their own numbers. */
enum status judging_by_panel(struct judging *judging, const char *path, struct error *err);

#endif
