/* Allocation that aborts instead of failing, and the arenas that hold what lives as long as a run.
 */
#include "harness/base/memory.h"

#include <malloc.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define ARENA_BLOCK_PER_ALLOCATION 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_BLOCK_PER_ALLOCATION 1
#endif
#endif
#ifndef ARENA_BLOCK_PER_ALLOCATION
#define ARENA_BLOCK_PER_ALLOCATION 0
#endif

/* A block holds about a hundred items' worth of strings; what is larger than a quarter of it gets a
 * block of its own, so that little of a block is ever left unused. */
enum { ARENA_BLOCK_BYTES = 64 << 10 };

struct arena_block {
    struct arena_block *next;
    size_t used, size;
    alignas(max_align_t) char bytes[];
};

static _Noreturn void die_out_of_memory(size_t bytes)
{
    fprintf(stderr, "parallax: out of memory: could not get %zu bytes\n", bytes);
    abort();
}

void *xmalloc(size_t bytes)
{
    void *memory = malloc(bytes ? bytes : 1);
    if (!memory) die_out_of_memory(bytes);
    return memory;
}

void *xcalloc(size_t count, size_t bytes)
{
    void *memory = calloc(count ? count : 1, bytes ? bytes : 1);
    if (!memory) die_out_of_memory(bytes && count > SIZE_MAX / bytes ? SIZE_MAX : count * bytes);
    return memory;
}

void *xrealloc(void *old, size_t bytes)
{
    void *memory = realloc(old, bytes ? bytes : 1);
    if (!memory) die_out_of_memory(bytes);
    return memory;
}

char *xstrdup(const char *string)
{
    size_t size = strlen(string) + 1;
    return memcpy(xmalloc(size), string, size);
}

void memory_give_back(void)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void arena_init(struct arena *arena)
{
    *arena = (struct arena){0};
}

void arena_release(struct arena *arena)
{
    struct arena_block *block = arena->blocks;
    while (block) {
        struct arena_block *next = block->next;
        free(block);
        block = next;
    }
    arena_init(arena);
}

static struct arena_block *block_new(size_t size)
{
    if (size > SIZE_MAX / 2) die_out_of_memory(size);
    struct arena_block *block = xcalloc(1, sizeof *block + size);
    block->size = size;
    return block;
}

/* Behind the first block, which may still have room. */
static void *alloc_apart(struct arena *arena, size_t bytes)
{
    struct arena_block *block = block_new(bytes), *first = arena->blocks;
    block->used = bytes;
    if (first) {
        block->next = first->next;
        first->next = block;
    } else {
        arena->blocks = block;
    }
    return block->bytes;
}

static size_t block_size(const struct arena *arena)
{
    return arena->block_bytes ? arena->block_bytes : ARENA_BLOCK_BYTES;
}

/* `alignment` is a power of two. Strings need none, and are most of what lies in an arena. */
static void *alloc_aligned(struct arena *arena, size_t bytes, size_t alignment)
{
    size_t wanted = bytes ? bytes : 1;
    arena->total_bytes += wanted;
    if (ARENA_BLOCK_PER_ALLOCATION || wanted > block_size(arena) / 4)
        return alloc_apart(arena, wanted);
    struct arena_block *first = arena->blocks;
    size_t start = first ? (first->used + alignment - 1) & ~(alignment - 1) : 0;
    if (!first || first->size < start + wanted) {
        struct arena_block *block = block_new(block_size(arena));
        block->next = first;
        arena->blocks = first = block;
        start = 0;
    }
    first->used = start + wanted;
    return first->bytes + start;
}

void *arena_alloc(struct arena *arena, size_t bytes)
{
    return alloc_aligned(arena, bytes, alignof(max_align_t));
}

char *arena_strdup(struct arena *arena, const char *string)
{
    return arena_strndup(arena, string, strlen(string));
}

char *arena_strndup(struct arena *arena, const char *string, size_t length)
{
    char *copy = alloc_aligned(arena, length + 1, 1);
    if (length) memcpy(copy, string, length);
    return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *string = alloc_aligned(arena, (size_t)(length < 0 ? 0 : length) + 1, 1);
    if (length > 0) vsnprintf(string, (size_t)length + 1, format, again);
    va_end(again);
    return string;
}
