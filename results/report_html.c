/* placeholder */
#include "results/report.h"
enum status report_html(const struct measures *measures, const struct page_options *options,
                        struct text *out, struct error *err)
{
    (void)measures; (void)options; (void)out;
    return error_set(err, STATUS_INTERNAL, "no page yet");
}
