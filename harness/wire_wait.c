/* Two small questions about endpoints: how long to wait, and who answered. */
#include "harness/wire.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

enum {
    WAIT_SECONDS_MAX = 366 * 24 * 3600,
    /* No wait is 30 years: numbers like that are moments, 2001 to 2033 in seconds, then in
     * milliseconds. */
    EPOCH_SECONDS_MIN = 1000000000,
    EPOCH_SECONDS_MAX = 2000000000
};

/* Digits and one dot only: strtod would also take "inf", "0x1p9" and a sign. */
static const char *read_number(const char *at, double *number)
{
    const char *end = at + strspn(at, "0123456789.");
    if (end == at || !isdigit((unsigned char)*at) || end - at > 20) return NULL;
    char *parsed = NULL;
    *number = strtod(at, &parsed);
    return parsed == end ? end : NULL;
}

/* "1h2m3.5s", "250ms", "500µs": every part has a unit, as Go writes them (and days, as others do).
 * Seconds, or -1. */
static double read_duration(const char *value)
{
    static const struct {
        const char *unit;
        double seconds;
    } units[] = {{"ms", 1e-3}, {"us", 1e-6}, {"ns", 1e-9}, {"\xc2\xb5s", 1e-6}, {"\xce\xbcs", 1e-6},
                 {"s", 1},     {"m", 60},    {"h", 3600},  {"d", 86400}};
    double seconds = 0;
    while (*value) {
        double number;
        size_t i = 0;
        value = read_number(value, &number);
        if (!value) return -1;
        while (i < ARRAY_LENGTH(units) &&
               strncmp(value, units[i].unit, strlen(units[i].unit)) != 0) {
            i++;
        }
        if (i == ARRAY_LENGTH(units)) return -1;
        seconds += number * units[i].seconds;
        value += strlen(units[i].unit);
    }
    return seconds;
}

/* Days since 1970-01-01 of a day of the Gregorian calendar; keeps timegm and its locale out. */
static int64_t days_of(int year, int month, int day)
{
    static const int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    int64_t past = year - 1;
    int64_t days = past * 365 + past / 4 - past / 100 + past / 400 - 719162;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days + before[month - 1] + (leap && month > 2 ? 1 : 0) + day - 1;
}

static bool digits(const char *at, int count, int *number)
{
    *number = 0;
    for (int i = 0; i < count; i++) {
        if (!isdigit((unsigned char)at[i])) return false;
        *number = *number * 10 + (at[i] - '0');
    }
    return true;
}

static bool clock_of(const char *at, int64_t *seconds)
{
    int hour, minute, second;
    if (!digits(at, 2, &hour) || at[2] != ':' || !digits(at + 3, 2, &minute) || at[5] != ':' ||
        !digits(at + 6, 2, &second)) {
        return false;
    }
    *seconds = hour * 3600 + minute * 60 + second;
    return true;
}

/* "Wed, 21 Oct 2026 07:28:00 GMT", the one form servers may send today. */
static bool read_http_date(const char *value, int64_t *seconds)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    int day, year;
    int64_t in_day;
    if (strlen(value) != 29 || strcmp(value + 25, " GMT") != 0 || value[3] != ',') return false;
    if (!digits(value + 5, 2, &day) || !digits(value + 12, 4, &year) || year < 1970) return false;
    char name[4] = {value[8], value[9], value[10], '\0'};
    const char *month = strstr(months, name);
    if (!month || (month - months) % 3 != 0 || !clock_of(value + 17, &in_day)) return false;
    *seconds = days_of(year, (int)(month - months) / 3 + 1, day) * 86400 + in_day;
    return true;
}

/* "2026-01-01T00:00:00Z", fractions and numeric offsets allowed. */
static bool read_rfc3339(const char *value, int64_t *seconds)
{
    int year, month, day, hour, minute;
    int64_t in_day;
    if (strlen(value) < 20 || value[4] != '-' || value[7] != '-') return false;
    if (!digits(value, 4, &year) || !digits(value + 5, 2, &month) || !digits(value + 8, 2, &day)) {
        return false;
    }
    if (year < 1970 || month < 1 || month > 12 || !clock_of(value + 11, &in_day)) return false;
    *seconds = days_of(year, month, day) * 86400 + in_day;
    const char *zone = value + 19;
    if (*zone == '.') zone += 1 + strspn(zone + 1, "0123456789");
    if (strcasecmp(zone, "Z") == 0) return true;
    if ((*zone != '+' && *zone != '-') || strlen(zone) != 6) return false;
    if (!digits(zone + 1, 2, &hour) || !digits(zone + 4, 2, &minute)) return false;
    *seconds -= (*zone == '-' ? -1 : 1) * (hour * 3600 + minute * 60);
    return true;
}

static int64_t wait_until(int64_t moment_ms, int64_t now_ms)
{
    return moment_ms > now_ms ? moment_ms - now_ms : 0;
}

int64_t wire_wait_parse(const char *value, bool milliseconds, int64_t now_ms)
{
    while (*value == ' ') value++;
    double number;
    int64_t date;
    const char *end = read_number(value, &number);
    if (end && !*end) {
        if (number >= EPOCH_SECONDS_MIN && number < EPOCH_SECONDS_MAX * 1000.0)
            return wait_until((int64_t)(number < EPOCH_SECONDS_MAX ? number * 1000 : number),
                              now_ms);
        double wait = milliseconds ? number : number * 1000;
        return (int64_t)ceil(wait < WAIT_SECONDS_MAX * 1000.0 ? wait : WAIT_SECONDS_MAX * 1000.0);
    }
    if (read_http_date(value, &date) || read_rfc3339(value, &date))
        return wait_until(date * 1000, now_ms);
    double seconds = *value ? read_duration(value) : -1;
    if (seconds > WAIT_SECONDS_MAX) seconds = WAIT_SECONDS_MAX;
    return seconds < 0 ? -1 : (int64_t)ceil(seconds * 1000);
}

/* Whether `text` has the shape of `pattern`, in which 9 stands for a digit. */
static bool has_shape(const char *text, const char *pattern)
{
    for (; *pattern; text++, pattern++)
        if (*pattern == '9' ? !isdigit((unsigned char)*text) : *text != *pattern) return false;
    return !*text;
}

/* Behind the requested name only a date or a build number may follow: "-2025-08-07", "@20250514",
 * "-0613", "-preview-05-20", "-002". One or two digits would be another version of the model, with
 * or without a date behind them: "-4-1-20250805" is not "-4". */
static bool is_dated_suffix(const char *suffix)
{
    static const char *const words[] = {"preview-", "exp-", "beta-"};
    static const char *const dates[] = {"99999999", "9999-99-99", "999999", "9999", "999"};
    static const char *const of_words[] = {"99-99", "99-9999"};
    bool has_word = false;
    if (strcasecmp(suffix, ":latest") == 0 || strcasecmp(suffix, "-latest") == 0) return true;
    if (*suffix != '-' && *suffix != '@' && *suffix != ':') return false;
    suffix++;
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        if (strncasecmp(suffix, words[i], strlen(words[i])) != 0) continue;
        suffix += strlen(words[i]);
        has_word = true;
        break;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(dates); i++)
        if (has_shape(suffix, dates[i])) return true;
    for (size_t i = 0; has_word && i < ARRAY_LENGTH(of_words); i++)
        if (has_shape(suffix, of_words[i])) return true;
    return false;
}

static const char *without_folder(const char *name)
{
    const char *slash = strrchr(name, '/');
    return slash ? slash + 1 : name;
}

/* An alias such as "x-latest" or "x-0" may be answered under the dated name it stands for. */
static size_t alias_stem(const char *name)
{
    static const char *const endings[] = {"-latest", ":latest", "-0"};
    size_t length = strlen(name);
    for (size_t i = 0; i < ARRAY_LENGTH(endings); i++) {
        size_t ending = strlen(endings[i]);
        if (length > ending && strcasecmp(name + length - ending, endings[i]) == 0) {
            return length - ending;
        }
    }
    return length;
}

bool wire_same_model(const char *requested, const char *served)
{
    if (strcasecmp(requested, served) == 0) return true;
    const char *want = without_folder(requested), *got = without_folder(served);
    size_t length = strlen(want), stem = alias_stem(want);
    if (strncasecmp(want, got, length) == 0 && (!got[length] || is_dated_suffix(got + length))) {
        return true;
    }
    return strncasecmp(want, got, stem) == 0 && (!got[stem] || is_dated_suffix(got + stem));
}
