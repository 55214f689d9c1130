// What Swift cannot call by itself: `sqlite3_config` takes any arguments.
#ifndef CARAVANSERAI_SQLITE_SHIMS_H
#define CARAVANSERAI_SQLITE_SHIMS_H

int sqlite3_config(int, ...);

/// Turns off SQLite's account of the memory it uses, which every allocation of every connection takes one lock for
/// (SQLITE_CONFIG_MEMSTATUS, 9). Only before SQLite has been used at all.
static inline int caravanserai_sqlite_omit_memory_statistics(void) { return sqlite3_config(9, 0); }

#endif
