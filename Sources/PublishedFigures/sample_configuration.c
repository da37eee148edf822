#include "published_figures.h"

// The workspace that the figures are the sample of: what is written beside its tables is the committed file itself.
static const unsigned char configuration[] = {
#embed "../../gongbao.json5"
};

const unsigned char *gongbao_sample_configuration(size_t *count) {
  *count = sizeof configuration;
  return configuration;
}
