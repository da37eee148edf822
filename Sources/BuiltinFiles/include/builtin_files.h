#ifndef GONGBAO_BUILTIN_FILES_H
#define GONGBAO_BUILTIN_FILES_H

#include <stddef.h>

/// One file that is part of the program: its name and its bytes.
struct gongbao_builtin_file {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// Every built-in file; `count` is set to how many there are.
const struct gongbao_builtin_file *_Nonnull gongbao_builtin_files(size_t *_Nonnull count);

/// The built-in file of that name, NULL where there is none.
const struct gongbao_builtin_file *_Nullable gongbao_builtin_file_named(const char *_Nonnull name);

#endif
