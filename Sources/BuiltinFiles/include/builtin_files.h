#ifndef GONGBAO_BUILTIN_FILES_H
#define GONGBAO_BUILTIN_FILES_H

#include <stddef.h>

/// One file that is part of the program: its name and its bytes.
struct gongbao_builtin_file {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// Every built-in file, in no particular order; `gongbao_builtin_file_count` of them.
extern const struct gongbao_builtin_file gongbao_builtin_files[];
extern const size_t gongbao_builtin_file_count;

/// The file of that name, or NULL. Swift cannot see an array whose length the header does not tell.
const struct gongbao_builtin_file *_Nullable gongbao_builtin_file_named(const char *_Nonnull name);

#endif
