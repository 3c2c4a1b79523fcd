/* Signatures against the vectors that AWS publishes with the description of the process, and
 * against an implementation of our own in another language for what they do not cover. */
#include "tests/test.h"

#include "harness/sign_aws.h"

static const struct aws_keys published = {.id = "AKIDEXAMPLE",
                                          .secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                                          .region = "us-east-1",
                                          .service = "service"};

static void check(const struct aws_keys *keys, const struct aws_request *request, const char *want)
{
    struct text got;
    text_init(&got, 4096);
    aws_authorization(keys, request, &got);
    CHECK_TEXT(got.data, want);
    text_release(&got);
}

static void digest_of(const char *body, char hex[SHA256_HEX_BYTES])
{
    sha256_hex(body, strlen(body), hex);
}

TEST(published_vectors)
{
    char empty[SHA256_HEX_BYTES];
    digest_of("", empty);
    struct aws_request get = {.method = "GET",
                              .url = "https://example.amazonaws.com/",
                              .content_sha256 = empty,
                              .date = "20150830T123600Z"};
    check(&published, &get,
          "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
          "SignedHeaders=host;x-amz-date, "
          "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    struct aws_request post = get;
    post.method = "POST";
    check(&published, &post,
          "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
          "SignedHeaders=host;x-amz-date, "
          "Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    get.url = "https://example.amazonaws.com:443";
    check(&published, &get,
          "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
          "SignedHeaders=host;x-amz-date, "
          "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
}

/* tests/vectors/make_aws_signature.py */
TEST(paths_tokens_and_bodies)
{
    char digest[SHA256_HEX_BYTES];
    digest_of("{\"a\":1}", digest);
    struct aws_keys keys = published;
    keys.service = "bedrock";
    keys.region = "eu-west-3";
    keys.token = "FQoG/token+with=signs";
    const struct aws_request request = {
        .method = "POST",
        .url = "http://127.0.0.1:8080/model/vendor.model-v1%3A0/converse",
        .content_sha256 = digest,
        .date = "20260102T030405Z",
        .sign_content = true};
    check(&keys, &request,
          "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/eu-west-3/bedrock/aws4_request, "
          "SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token, "
          "Signature=8abfa3496ec80cfad658b4e2677f42aaf6ca97ab2ada889dc342f193890b9803");
}

TEST(date)
{
    char date[AWS_DATE_BYTES];
    aws_date(INT64_C(1440938160123), date);
    CHECK_TEXT(date, "20150830T123600Z");
}

int main(void)
{
    return test_run_all();
}
