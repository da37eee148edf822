#ifndef GONGBAO_PUBLISHED_FIGURES_H
#define GONGBAO_PUBLISHED_FIGURES_H

#include <stddef.h>

/// The figures that published pages print about Inner Mongolia: tab-separated text in UTF-8, one figure a line
/// below a header line, each as printed.
const unsigned char *_Nonnull gongbao_published_figures(size_t *_Nonnull count);

/// The configuration of the sample workspace, gongbao.json5.
const unsigned char *_Nonnull gongbao_sample_configuration(size_t *_Nonnull count);

#endif
