/* Power of paired studies, before anything is asked, and the exact split of a change. */
#include <math.h>

#include "results/statistics_studies.h"

double power_design_effect(double mean_square_size_over_mean_size, double correlation)
{
    return fmax(1, 1 + (mean_square_size_over_mean_size - 1) * correlation);
}

double power_items(const struct power_setting *setting, double difference)
{
    double d = fabs(difference), psi = setting->discordance;
    if (!(d > 0) || d > psi) return (double)NAN;
    double alpha = normal_quantile(1 - setting->alpha / 2), beta = normal_quantile(setting->power);
    double root = alpha * sqrt(psi) + beta * sqrt(psi - d * d);
    return setting->design_effect * root * root / (d * d);
}

/* power_items falls as the difference grows, so a bisection finds where it meets `items`. */
double power_difference(const struct power_setting *setting, double items)
{
    double low = 0, high = setting->discordance;
    if (!(power_items(setting, high) <= items)) return (double)NAN;
    for (int i = 0; i < 200 && high - low > 1e-12; i++) {
        double middle = (low + high) / 2;
        if (power_items(setting, middle) <= items)
            high = middle;
        else
            low = middle;
    }
    return high;
}

double power_of(const struct power_setting *setting, double items, double difference)
{
    double d = fabs(difference), psi = setting->discordance;
    if (d > psi) return (double)NAN;
    double alpha = normal_quantile(1 - setting->alpha / 2), n = items / setting->design_effect;
    double spread = sqrt(psi - d * d);
    if (spread <= 0) return d * sqrt(n) > alpha * sqrt(psi) ? 1 : 0;
    return normal_cdf((d * sqrt(n) - alpha * sqrt(psi)) / spread);
}

double power_items_margin(const struct power_setting *setting, double margin, double truth)
{
    double room = margin - truth;
    if (!(room > 0) || fabs(truth) > setting->discordance) return (double)NAN;
    double z = normal_quantile(1 - setting->alpha) + normal_quantile(setting->power);
    return setting->design_effect * z * z * (setting->discordance - truth * truth) / (room * room);
}

double power_items_equivalence(const struct power_setting *setting, double margin)
{
    double z = normal_quantile(1 - setting->alpha) + normal_quantile(1 - (1 - setting->power) / 2);
    return margin > 0 ? setting->design_effect * z * z * setting->discordance / (margin * margin)
                      : (double)NAN;
}

struct kitagawa kitagawa_split(double helped_a, double unsafe_given_a, double helped_b,
                               double unsafe_given_b)
{
    double unsafe_a = helped_a > 0 ? helped_a * unsafe_given_a : 0;
    double unsafe_b = helped_b > 0 ? helped_b * unsafe_given_b : 0;
    struct kitagawa split = {.total = unsafe_b - unsafe_a};
    if (!(helped_a > 0) || !(helped_b > 0)) {
        split.refusal = split.total;
        return split;
    }
    split.refusal = (helped_b - helped_a) * (unsafe_given_a + unsafe_given_b) / 2;
    split.given_help = (unsafe_given_b - unsafe_given_a) * (helped_a + helped_b) / 2;
    return split;
}
