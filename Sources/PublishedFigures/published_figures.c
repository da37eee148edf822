#include "published_figures.h"

static const unsigned char figures[] = {
#embed "files/published_figures.tsv"
};

const unsigned char *gongbao_published_figures(size_t *count) {
  *count = sizeof figures;
  return figures;
}
