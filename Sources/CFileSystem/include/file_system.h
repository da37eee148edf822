#ifndef GONGBAO_FILE_SYSTEM_H
#define GONGBAO_FILE_SYSTEM_H

/// Swaps two paths of one file system in one step (Linux `renameat2` with `RENAME_EXCHANGE`, which Swift's
/// Glibc module does not show). Returns 0, or -1 with `errno` set.
int gongbao_exchange(const char *_Nonnull first, const char *_Nonnull second);

#endif
