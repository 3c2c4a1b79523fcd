/* Opens a run and prints how far its judge and its people agree. */
#include "harness/commands/calibrate_run.h"

#include <stdio.h>

#include "harness/command.h"
#include "results/calibration.h"

enum status calibrate_run(const char *path, int threshold, size_t show, bool json,
                          struct error *err)
{
    struct run_file *run = NULL;
    struct rollup rollup = {0};
    struct calibration calibration = {0};
    struct calibration_members members = {0};
    struct text out;
    text_init(&out, 0); /* as long as the disagreements are */
    enum status status = run_file_open(&run, path, false, err);
    if (!status) status = rollup_load(&rollup, run, AGGREGATE_MEAN, 0, err);
    if (!status) status = calibration_take(&calibration, &rollup, threshold, err);
    if (!status) status = calibration_members_take(&members, &calibration, &rollup, err);
    if (!status)
        status = json ? calibration_json(&calibration, &members, &rollup, show, &out, err)
                      : calibration_text(&calibration, &members, &rollup, show, &out, err);
    if (!status) status = command_print(&out, err);
    text_release(&out);
    calibration_members_release(&members);
    calibration_release(&calibration);
    rollup_release(&rollup);
    run_file_close(run);
    return status;
}
