/* Allocation that does not fail, and arenas for what lives as long as a run.
 *
 * xmalloc and its kin abort on exhaustion: no caller checks for NULL. Everything read from files
 * (items, categories, wires) lives in an arena and dies with it; nothing in an arena is freed
 * singly. Under AddressSanitizer an arena allocates each block with malloc, so that overruns are
 * seen.
 */
#ifndef PARALLAX_BASE_MEMORY_H
#define PARALLAX_BASE_MEMORY_H

#include <stddef.h>

__attribute__((returns_nonnull)) void *xmalloc(size_t bytes);
__attribute__((returns_nonnull)) void *xcalloc(size_t count, size_t bytes);
__attribute__((returns_nonnull)) void *xrealloc(void *old, size_t bytes);
__attribute__((returns_nonnull)) char *xstrdup(const char *string);

/* Gives what was freed back to the kernel; worth it where much was freed and little will be asked
 * for again. */
void memory_give_back(void);

/* Grows an array so that it holds `needed` elements: ARRAY_RESERVE(list->items, list->capacity,
 * list->count + 1). */
#define ARRAY_RESERVE(array, capacity, needed)                                                     \
    do {                                                                                           \
        if ((size_t)(needed) > (size_t)(capacity)) {                                               \
            size_t array_reserve_new = (size_t)(capacity) ? 2 * (size_t)(capacity) : 16;           \
            while (array_reserve_new < (size_t)(needed)) array_reserve_new *= 2;                   \
            (array) = xrealloc((array), array_reserve_new * sizeof *(array));                      \
            (capacity) = array_reserve_new;                                                        \
        }                                                                                          \
    } while (0)

#define ARRAY_LENGTH(array) (sizeof(array) / sizeof *(array))

struct arena_block;
struct arena {
    struct arena_block *blocks;
    size_t total_bytes;
    size_t block_bytes; /* of the blocks to come; 0: enough for a hundred items */
};

void arena_init(struct arena *arena);
void arena_release(struct arena *arena);
/* zeroed, aligned for any type */
__attribute__((returns_nonnull)) void *arena_alloc(struct arena *arena, size_t bytes);
char *arena_strdup(struct arena *arena, const char *string);
char *arena_strndup(struct arena *arena, const char *string, size_t length);
char *arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
