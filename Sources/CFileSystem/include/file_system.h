#ifndef GONGBAO_FILE_SYSTEM_H
#define GONGBAO_FILE_SYSTEM_H

/// Swaps two paths of one file system in one step (Linux `renameat2` with `RENAME_EXCHANGE`, which Swift's
/// Glibc module does not show). Returns 0, or -1 with `errno` set.
int gongbao_exchange(const char *_Nonnull first, const char *_Nonnull second);

/// Has the system begin to bring a file's bytes to the disk, without waiting for it (Linux `sync_file_range`). Only a hint:
/// whether they are there is for `fsync` to say.
void gongbao_begin_writing(int descriptor);

/// Opens a file that is nowhere but in memory and goes when it is closed (Linux `memfd_create`). Returns its descriptor, or
/// -1 with `errno` set.
int gongbao_memory_file(void);

/// From here on nothing that C libraries print to `stderr` is seen, on any thread; what is written to the descriptor itself is.
/// To be followed by one call of `gongbao_let_messages_pass` each.
void gongbao_withhold_messages(void);

void gongbao_let_messages_pass(void);

#endif
