/* What asking costs with nothing around it: a libcurl multi loop that posts one body over
 * and over.
 *
 *     bench_ask_bare post URL BODY_FILE REQUESTS CONCURRENCY
 *     bench_ask_bare measure COMMAND…
 *
 * Both print one line: microseconds of CPU (user and kernel) and the largest resident size in KiB.
 * The loop keeps nothing of the replies, writes nothing and encodes nothing: a floor, not a client.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "harness/base/file.h"

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

static CURL *make_handle(const char *url, const struct text *body, struct curl_slist *headers,
                         size_t *received)
{
    CURL *easy = curl_easy_init();
    curl_easy_setopt(easy, CURLOPT_URL, url);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body->data);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)body->length);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, drop);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, received);
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
            done++;
            if (started < requests) {
                started++;
                curl_multi_add_handle(multi, easy);
            } else {
                curl_easy_cleanup(easy);
            }
        }
        if (done < requests) curl_multi_poll(multi, NULL, 0, 1000, NULL);
    }
    return failed;
}

static int post(const char *url, const char *path, long requests, long concurrency)
{
    struct text body;
    struct error err;
    size_t received = 0;
    text_init(&body, BODY_BYTES_MAX);
    if (file_read(path, &body, &err)) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    struct curl_slist *headers = curl_slist_append(NULL, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Expect:");
    CURLM *multi = curl_multi_init();
    if (concurrency > requests) concurrency = requests;
    for (long i = 0; i < concurrency; i++) {
        curl_multi_add_handle(multi, make_handle(url, &body, headers, &received));
    }
    long failed = loop(multi, requests, concurrency);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("%lld %ld\n", cpu_us(&usage), usage.ru_maxrss);
    curl_multi_cleanup(multi);
    curl_slist_free_all(headers);
    text_release(&body);
    if (failed) fprintf(stderr, "%ld of %ld requests failed\n", failed, requests);
    return failed ? 1 : 0;
}

static int measure(char **command)
{
    struct rusage usage;
    int state;
    pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        _exit(127);
    }
    if (child < 0 || wait4(child, &state, 0, &usage) != child) return 1;
    printf("%lld %ld\n", cpu_us(&usage), usage.ru_maxrss);
    return WIFEXITED(state) ? WEXITSTATUS(state) : 1;
}

int main(int argc, char **argv)
{
    if (argc >= 3 && strcmp(argv[1], "measure") == 0) return measure(argv + 2);
    if (argc == 6 && strcmp(argv[1], "post") == 0) {
        long requests = strtol(argv[4], NULL, 10), concurrency = strtol(argv[5], NULL, 10);
        if (requests > 0 && concurrency > 0 && concurrency <= HANDLES_MAX) {
            return post(argv[2], argv[3], requests, concurrency);
        }
    }
    fprintf(stderr,
            "usage: bench_ask_bare post URL BODY REQUESTS CONCURRENCY | measure COMMAND…\n");
    return 64;
}
