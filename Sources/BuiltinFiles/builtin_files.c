#include "builtin_files.h"

#include <string.h>

static const unsigned char regions[] = {
#embed "files/regions.csv"
};
static const unsigned char region_aliases[] = {
#embed "files/region_aliases.csv"
};
static const unsigned char measures[] = {
#embed "files/measures.json5"
};
static const unsigned char rules[] = {
#embed "files/rules.json5"
};

// The templates that a workspace without its own is printed with are those of the sample workspace.
static const unsigned char annual[] = {
#embed "../../templates/annual.md"
};
static const unsigned char by_level[] = {
#embed "../../templates/by-level.md"
};
static const unsigned char concerns[] = {
#embed "../../templates/concerns.md"
};
static const unsigned char dateline[] = {
#embed "../../templates/dateline.md"
};
static const unsigned char events[] = {
#embed "../../templates/events.md"
};
static const unsigned char feature[] = {
#embed "../../templates/feature.md"
};
static const unsigned char findings[] = {
#embed "../../templates/findings.md"
};
static const unsigned char funding[] = {
#embed "../../templates/funding.md"
};
static const unsigned char growths[] = {
#embed "../../templates/growths.md"
};
static const unsigned char league[] = {
#embed "../../templates/league.md"
};
static const unsigned char monthly[] = {
#embed "../../templates/monthly.md"
};
static const unsigned char notes[] = {
#embed "../../templates/notes.md"
};
static const unsigned char output[] = {
#embed "../../templates/output.md"
};
static const unsigned char payments[] = {
#embed "../../templates/payments.md"
};
static const unsigned char people[] = {
#embed "../../templates/people.md"
};
static const unsigned char progress[] = {
#embed "../../templates/progress.md"
};
static const unsigned char ranking[] = {
#embed "../../templates/ranking.md"
};
static const unsigned char results[] = {
#embed "../../templates/results.md"
};
static const unsigned char review[] = {
#embed "../../templates/review.md"
};
static const unsigned char scorecard[] = {
#embed "../../templates/scorecard.md"
};
static const unsigned char since_slice[] = {
#embed "../../templates/since-slice.md"
};
static const unsigned char standards_failed[] = {
#embed "../../templates/standards-failed.md"
};
static const unsigned char studio[] = {
#embed "../../templates/studio.md"
};
static const unsigned char target_box[] = {
#embed "../../templates/target-box.md"
};
static const unsigned char target_pace[] = {
#embed "../../templates/target-pace.md"
};
static const unsigned char target_sentence[] = {
#embed "../../templates/target-sentence.md"
};
static const unsigned char targets[] = {
#embed "../../templates/targets.md"
};
static const unsigned char watch[] = {
#embed "../../templates/watch.md"
};
static const unsigned char told_columns[] = {
#embed "../../templates/told-columns.md"
};
static const unsigned char watch_sentence[] = {
#embed "../../templates/watch-sentence.md"
};
static const unsigned char page[] = {
#embed "../../templates/page.html"
};

#define FILE_NAMED(file, bytes) {file, bytes, sizeof bytes}

static const struct gongbao_builtin_file files[] = {
    FILE_NAMED("regions.csv", regions),
    FILE_NAMED("region_aliases.csv", region_aliases),
    FILE_NAMED("measures.json5", measures),
    FILE_NAMED("rules.json5", rules),
    FILE_NAMED("templates/annual.md", annual),
    FILE_NAMED("templates/by-level.md", by_level),
    FILE_NAMED("templates/concerns.md", concerns),
    FILE_NAMED("templates/dateline.md", dateline),
    FILE_NAMED("templates/events.md", events),
    FILE_NAMED("templates/feature.md", feature),
    FILE_NAMED("templates/findings.md", findings),
    FILE_NAMED("templates/funding.md", funding),
    FILE_NAMED("templates/growths.md", growths),
    FILE_NAMED("templates/league.md", league),
    FILE_NAMED("templates/monthly.md", monthly),
    FILE_NAMED("templates/notes.md", notes),
    FILE_NAMED("templates/output.md", output),
    FILE_NAMED("templates/payments.md", payments),
    FILE_NAMED("templates/people.md", people),
    FILE_NAMED("templates/progress.md", progress),
    FILE_NAMED("templates/ranking.md", ranking),
    FILE_NAMED("templates/results.md", results),
    FILE_NAMED("templates/review.md", review),
    FILE_NAMED("templates/scorecard.md", scorecard),
    FILE_NAMED("templates/since-slice.md", since_slice),
    FILE_NAMED("templates/standards-failed.md", standards_failed),
    FILE_NAMED("templates/studio.md", studio),
    FILE_NAMED("templates/target-box.md", target_box),
    FILE_NAMED("templates/target-pace.md", target_pace),
    FILE_NAMED("templates/target-sentence.md", target_sentence),
    FILE_NAMED("templates/targets.md", targets),
    FILE_NAMED("templates/watch.md", watch),
    FILE_NAMED("templates/told-columns.md", told_columns),
    FILE_NAMED("templates/watch-sentence.md", watch_sentence),
    FILE_NAMED("templates/page.html", page),
};

static const size_t file_count = sizeof files / sizeof files[0];

const struct gongbao_builtin_file *gongbao_builtin_files(size_t *count) {
  *count = file_count;
  return files;
}

const struct gongbao_builtin_file *gongbao_builtin_file_named(const char *name) {
  for (size_t index = 0; index < file_count; index++) {
    if (strcmp(files[index].name, name) == 0) return &files[index];
  }
  return NULL;
}
