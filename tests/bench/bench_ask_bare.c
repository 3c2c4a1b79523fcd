/* What asking costs with nothing around it: a libcurl multi loop that posts one body over
 * and over, and builds it each time as a plain client does.
 *
 *     bench_ask_bare post URL BODY_FILE REQUESTS CONCURRENCY [PICTURE]
 *     bench_ask_bare measure COMMAND…
 *
 * `post` prints one line: microseconds of CPU (user and kernel), the largest resident size in KiB
 * and milliseconds of wall time; `measure` prints the same of the command. Each body is made whole
 * in memory: with a picture, the file is read and encoded, and stands in the place of the mark
 * "@PICTURE@" of BODY_FILE; without one the bytes are copied. The loop keeps nothing of the
 * replies, and writes and checks nothing.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "harness/base/clock.h"
#include "harness/base/digest.h"
#include "harness/base/file.h"
#include "harness/base/memory.h"

enum { BODY_BYTES_MAX = 64 << 20, HANDLES_MAX = 1024 };

static long long cpu_us(const struct rusage *usage)
{
    return (long long)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) * 1000000 +
           usage->ru_utime.tv_usec + usage->ru_stime.tv_usec;
}

static size_t drop(char *data, size_t size, size_t count, void *context)
{
    (void)data;
    *(size_t *)context += size * count;
    return size * count;
}

/* What a request is made of, and one that is under way. */
struct source {
    const char *url;
    struct curl_slist *headers;
    struct text body;
    const char *picture; /* NULL: none */
    size_t received;
};

struct request {
    struct source *source;
    struct text body, picture, encoded;
};

static void build_body(struct request *request)
{
    static const char mark[] = "@PICTURE@";
    const struct text *given = &request->source->body;
    struct error err;
    text_init(&request->body, BODY_BYTES_MAX);
    if (!request->source->picture) {
        text_append(&request->body, given->data, given->length);
        return;
    }
    text_init(&request->picture, BODY_BYTES_MAX);
    text_init(&request->encoded, BODY_BYTES_MAX);
    const char *at = strstr(given->data, mark);
    if (!at || file_read(request->source->picture, &request->picture, &err)) exit(1);
    text_reserve(&request->encoded, request->picture.length / 3 * 4 + 8);
    request->encoded.length =
        base64_encode(request->encoded.data, request->picture.data, request->picture.length);
    text_append(&request->body, given->data, (size_t)(at - given->data));
    text_append(&request->body, request->encoded.data, request->encoded.length);
    text_puts(&request->body, at + sizeof mark - 1);
    text_release(&request->encoded);
    text_release(&request->picture);
}

static void start_request(CURLM *multi, CURL *easy)
{
    struct request *request = NULL;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &request);
    build_body(request);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request->body.data);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.length);
    curl_multi_add_handle(multi, easy);
}

static CURL *make_handle(struct source *source, struct request *request)
{
    CURL *easy = curl_easy_init();
    request->source = source;
    curl_easy_setopt(easy, CURLOPT_PRIVATE, request);
    curl_easy_setopt(easy, CURLOPT_URL, source->url);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, source->headers);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, drop);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &source->received);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, 128L << 10);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    return easy;
}

/* Posts until `requests` have been answered; returns how many failed. */
static long loop(CURLM *multi, long requests, long started)
{
    long done = 0, failed = 0;
    int running, left;
    while (done < requests) {
        curl_multi_perform(multi, &running);
        const CURLMsg *message;
        while ((message = curl_multi_info_read(multi, &left))) {
            CURL *easy = message->easy_handle;
            long status = 0;
            curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
            if (message->data.result || status != 200) failed++;
            curl_multi_remove_handle(multi, easy);
            struct request *request = NULL;
            curl_easy_getinfo(easy, CURLINFO_PRIVATE, &request);
            text_release(&request->body);
            done++;
            if (started < requests) {
                started++;
                start_request(multi, easy);
            } else {
                curl_easy_cleanup(easy);
            }
        }
        if (done < requests) curl_multi_poll(multi, NULL, 0, 1000, NULL);
    }
    return failed;
}

static void print_usage(const struct rusage *usage, int64_t started_us)
{
    printf("%lld %ld %lld\n", cpu_us(usage), usage->ru_maxrss,
           (long long)(clock_monotonic_us() - started_us) / 1000);
}

static int post(const char *url, const char *path, const char *picture, long requests,
                long concurrency)
{
    int64_t started_us = clock_monotonic_us();
    struct request *flying = xcalloc((size_t)concurrency, sizeof *flying);
    struct source source = {.url = url, .picture = picture};
    struct error err;
    text_init(&source.body, BODY_BYTES_MAX);
    if (file_read(path, &source.body, &err)) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    source.headers = curl_slist_append(NULL, "Content-Type: application/json");
    source.headers = curl_slist_append(source.headers, "Expect:");
    CURLM *multi = curl_multi_init();
    if (concurrency > requests) concurrency = requests;
    for (long i = 0; i < concurrency; i++) start_request(multi, make_handle(&source, &flying[i]));
    long failed = loop(multi, requests, concurrency);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    print_usage(&usage, started_us);
    curl_multi_cleanup(multi);
    curl_slist_free_all(source.headers);
    text_release(&source.body);
    free(flying);
    if (failed) fprintf(stderr, "%ld of %ld requests failed\n", failed, requests);
    return failed ? 1 : 0;
}

static int measure(char **command)
{
    int64_t started_us = clock_monotonic_us();
    struct rusage usage;
    int state;
    pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        _exit(127);
    }
    if (child < 0 || wait4(child, &state, 0, &usage) != child) return 1;
    print_usage(&usage, started_us);
    return WIFEXITED(state) ? WEXITSTATUS(state) : 1;
}

int main(int argc, char **argv)
{
    if (argc >= 3 && strcmp(argv[1], "measure") == 0) return measure(argv + 2);
    if ((argc == 6 || argc == 7) && strcmp(argv[1], "post") == 0) {
        long requests = strtol(argv[4], NULL, 10), concurrency = strtol(argv[5], NULL, 10);
        if (requests > 0 && concurrency > 0 && concurrency <= HANDLES_MAX) {
            return post(argv[2], argv[3], argc == 7 ? argv[6] : NULL, requests, concurrency);
        }
    }
    fprintf(stderr, "usage: bench_ask_bare post URL BODY REQUESTS CONCURRENCY [PICTURE] | measure "
                    "COMMAND…\n");
    return 64;
}
