// What Swift cannot call by itself: `sqlite3_config` takes any arguments, and `fallocate` is shown to GNU sources alone.
#ifndef CARAVANSERAI_SQLITE_SHIMS_H
#define CARAVANSERAI_SQLITE_SHIMS_H

int sqlite3_config(int, ...);

/// Turns off SQLite's account of the memory it uses, which every allocation of every connection takes one lock for
/// (SQLITE_CONFIG_MEMSTATUS, 9). Only before SQLite has been used at all.
static inline int caravanserai_sqlite_omit_memory_statistics(void) { return sqlite3_config(9, 0); }

#include <sys/types.h>

int fallocate(int file, int mode, off_t offset, off_t length);

/// Takes blocks of the disk for a part of a file, whose size stays what it is (fallocate(2), FALLOC_FL_KEEP_SIZE, 1). 0, or -1 and errno.
static inline int caravanserai_take_blocks(int file, off_t offset, off_t length) { return fallocate(file, 1, offset, length); }

#endif
