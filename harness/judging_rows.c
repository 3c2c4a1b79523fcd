/* Rows of labelled replies as questions to a judge. See judging_rows.h. */
#include "harness/judging_rows.h"

#include <stdlib.h>
#include <string.h>

struct rows_pass {
    const struct judged_row *rows;
    struct item *items; /* one a row: a question, and nothing that is known about it */
    struct category category;
    judged_row_callback *callback;
    void *context;
};

static enum status take_row(void *context, int64_t number, struct judge_task *task, bool *wanted,
                            struct error *err)
{
    struct rows_pass *pass = context;
    const struct judged_row *row = &pass->rows[number];
    (void)wanted;
    (void)err;
    task->subject = (struct subject){
        .item = &pass->items[number], .state = TRIAL_REPLIED, .question = QUESTION_BEHAVIOUR};
    task->text = xstrdup(row->text);
    task->text_length = strlen(row->text);
    return STATUS_OK;
}

static void name_row(void *context, int64_t number, struct text *id)
{
    const struct rows_pass *pass = context;
    const char *name = pass->rows[number].id;
    text_printf(id, "row:%lld%s%s", (long long)number + 1, name ? ":" : "", name ? name : "");
}

static enum status store_row(void *context, int64_t number, const struct finding *finding,
                             struct error *err)
{
    struct rows_pass *pass = context;
    return pass->callback(pass->context, (size_t)number, finding, err);
}

enum status judge_rows(struct judge_asker *asker, const struct judged_row *rows, size_t count,
                       judged_row_callback *callback, void *context, struct error *err)
{
    struct rows_pass pass = {.rows = rows,
                             .items = xcalloc(count + 1, sizeof *pass.items),
                             .callback = callback,
                             .context = context};
    for (size_t i = 0; i < count; i++) {
        const char *prompt = rows[i].prompt;
        pass.items[i].category = &pass.category;
        pass.items[i].id = rows[i].id;
        pass.items[i].query = prompt && *prompt ? prompt : "(what was asked is not known)";
    }
    const struct judge_source source = {.context = &pass,
                                        .count = (int64_t)count,
                                        .verb = "judging",
                                        .take = take_row,
                                        .name = name_row,
                                        .store = store_row};
    enum status status = judge_asker_ask(asker, &source, err);
    free(pass.items);
    return status;
}
