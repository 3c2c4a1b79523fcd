/* Headers are read and pictures decoded without harm; what decodes has the size its header says.
 * Large pictures are left out, since one of them takes as long as a thousand small ones. */
#include "harness/base/picture.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct span bytes = {(const char *)data, size};
    struct picture_info info;
    struct error err;
    uint64_t hash;
    if (picture_inspect(bytes, &info, &err) != STATUS_OK) {
        FUZZ_CHECK(info.type == PICTURE_UNKNOWN && info.width == 0);
        FUZZ_CHECK(picture_hash(bytes, &hash, &err) != STATUS_OK);
        return 0;
    }
    FUZZ_CHECK(info.width > 0 && info.width <= PICTURE_SIDE_MAX);
    FUZZ_CHECK(info.height > 0 && info.height <= PICTURE_SIDE_MAX);
    if ((int64_t)info.width * info.height > 40000) return 0;
    enum status status = picture_hash(bytes, &hash, &err);
    struct text jpeg;
    text_init(&jpeg, 0);
    FUZZ_CHECK(picture_thumbnail(bytes, 32, 4000, &jpeg, &err) == status);
    FUZZ_CHECK(jpeg.length <= 4000);
    if (status == STATUS_OK) {
        struct picture_info small;
        FUZZ_CHECK(picture_inspect((struct span){jpeg.data, jpeg.length}, &small, &err) ==
                   STATUS_OK);
        FUZZ_CHECK(small.type == PICTURE_JPEG && small.width <= 32 && small.height <= 32);
    }
    text_release(&jpeg);
    return 0;
}
