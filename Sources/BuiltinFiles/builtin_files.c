#include "builtin_files.h"

#include <string.h>

static const unsigned char regions[] = {
#embed "files/regions.csv"
};
static const unsigned char region_aliases[] = {
#embed "files/region_aliases.csv"
};

#define FILE_NAMED(file, bytes) {file, bytes, sizeof bytes}

const struct gongbao_builtin_file gongbao_builtin_files[] = {
    FILE_NAMED("regions.csv", regions),
    FILE_NAMED("region_aliases.csv", region_aliases),
};
const size_t gongbao_builtin_file_count = sizeof gongbao_builtin_files / sizeof gongbao_builtin_files[0];

const struct gongbao_builtin_file *gongbao_builtin_file_named(const char *name) {
  for (size_t index = 0; index < gongbao_builtin_file_count; index++) {
    if (strcmp(gongbao_builtin_files[index].name, name) == 0) return &gongbao_builtin_files[index];
  }
  return NULL;
}
