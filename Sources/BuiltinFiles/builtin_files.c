#include "builtin_files.h"

static const unsigned char measures[] = {
#embed "files/measures.json5"
};
static const unsigned char regions[] = {
#embed "files/regions.csv"
};
static const unsigned char region_aliases[] = {
#embed "files/region_aliases.csv"
};

#define FILE_NAMED(file, bytes) {file, bytes, sizeof bytes}

const struct gongbao_builtin_file gongbao_builtin_files[] = {
    FILE_NAMED("measures.json5", measures),
    FILE_NAMED("regions.csv", regions),
    FILE_NAMED("region_aliases.csv", region_aliases),
};
const size_t gongbao_builtin_file_count = sizeof gongbao_builtin_files / sizeof gongbao_builtin_files[0];
