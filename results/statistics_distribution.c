/* Distribution functions, written out so that the digits do not depend on a numeric library. */
#include "results/statistics.h"

#include <float.h>
#include <math.h>

void sum_add(struct sum *sum, double value)
{
    double total = sum->total + value;
    sum->correction += fabs(sum->total) >= fabs(value) ? (sum->total - total) + value
                                                       : (value - total) + sum->total;
    sum->total = total;
}

double sum_value(const struct sum *sum)
{
    return sum->total + sum->correction;
}

double normal_cdf(double z)
{
    return 0.5 * erfc(-z * M_SQRT1_2);
}

/* The rational approximation of Acklam (2003), good to 1e-9, is the start of one Halley step on the
 * complementary error function, which brings it to machine precision. */
static double normal_quantile_start(double p)
{
    static const double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,
                               -2.759285104469687e+02, 1.383577518672690e+02,
                               -3.066479806614716e+01, 2.506628277459239e+00};
    static const double b[] = {-5.447609879822406e+01, 1.615858368580409e+02,
                               -1.556989798598866e+02, 6.680131188771972e+01,
                               -1.328068155288572e+01};
    static const double c[] = {-7.784894002430293e-03, -3.223964580411365e-01,
                               -2.400758277161838e+00, -2.549732539343734e+00,
                               4.374664141464968e+00,  2.938163982698783e+00};
    static const double d[] = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                               3.754408661907416e+00};
    if (p < 0.02425) {
        double q = sqrt(-2 * log(p));
        return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
               ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
    }
    double q = p - 0.5, r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
           (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

double normal_quantile(double p)
{
    if (!(p >= 0 && p <= 1)) return (double)NAN;
    if (p == 0) return -INFINITY;
    if (p == 1) return INFINITY;
    if (p > 0.5) return -normal_quantile(1 - p);
    double z = normal_quantile_start(p);
    double step = (normal_cdf(z) - p) * sqrt(2 * M_PI) * exp(z * z / 2);
    return z - step / (1 + z * step / 2);
}

static double log_gamma(double x)
{
    int sign;
    return lgamma_r(x, &sign); /* plain lgamma writes a global */
}

/* The continued fraction of the incomplete beta function by Lentz's method; it converges quickly
 * for x < (a + 1) / (a + b + 2). */
static double beta_fraction(double x, double a, double b)
{
    double c = 1, d = 1 - (a + b) * x / (a + 1);
    d = 1 / (fabs(d) < DBL_MIN ? DBL_MIN : d);
    double result = d;
    for (int m = 1; m <= 10000; m++) {
        for (int half = 0; half < 2; half++) {
            double k = half == 0 ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                                 : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 + k * d;
            d = 1 / (fabs(d) < DBL_MIN ? DBL_MIN : d);
            c = 1 + k / c;
            if (fabs(c) < DBL_MIN) c = DBL_MIN;
            result *= c * d;
        }
        if (fabs(c * d - 1) < 1e-16) break;
    }
    return result;
}

double beta_cdf(double x, double a, double b)
{
    if (!(a > 0 && b > 0) || isnan(x)) return (double)NAN;
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    if (x > (a + 1) / (a + b + 2)) return 1 - beta_cdf(1 - x, b, a);
    double front = exp(log_gamma(a + b) - log_gamma(a) - log_gamma(b) + a * log(x) + b * log1p(-x));
    return front * beta_fraction(x, a, b) / a;
}

/* Bisection: the function is monotone, sixty halvings are exact, and nothing here is in a hurry. */
double beta_quantile(double p, double a, double b)
{
    if (!(p >= 0 && p <= 1) || !(a > 0 && b > 0)) return (double)NAN;
    if (p == 0) return 0;
    if (p == 1) return 1;
    double low = 0, high = 1;
    for (int i = 0; i < 200; i++) {
        double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high) break;
        if (beta_cdf(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return low + (high - low) / 2;
}

double student_cdf(double t, double degrees)
{
    double tail = 0.5 * beta_cdf(degrees / (degrees + t * t), degrees / 2, 0.5);
    return t > 0 ? 1 - tail : tail;
}

double student_quantile(double p, double degrees)
{
    if (!(p > 0 && p < 1))
        return p == 0 ? (double)-INFINITY : p == 1 ? (double)INFINITY : (double)NAN;
    if (p > 0.5) return -student_quantile(1 - p, degrees);
    double x = beta_quantile(2 * p, degrees / 2, 0.5);
    return -sqrt(degrees * (1 - x) / x);
}

double binomial_cdf(int64_t k, int64_t n, double p)
{
    if (k < 0) return 0;
    if (k >= n) return 1;
    return beta_cdf(1 - p, (double)(n - k), (double)(k + 1));
}

double binomial_pmf(int64_t k, int64_t n, double p)
{
    if (k < 0 || k > n) return 0;
    if (p == 0 || p == 1) return k == (p == 0 ? 0 : n);
    double ways =
        log_gamma((double)n + 1) - log_gamma((double)k + 1) - log_gamma((double)(n - k) + 1);
    return exp(ways + (double)k * log(p) + (double)(n - k) * log1p(-p));
}
