#define _GNU_SOURCE
#include "file_system.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/mman.h>

int gongbao_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

void gongbao_begin_writing(int descriptor) {
  (void)sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
}

int gongbao_memory_file(void) { return memfd_create("gongbao", MFD_CLOEXEC); }

static pthread_mutex_t withholding = PTHREAD_MUTEX_INITIALIZER;
static int withholders;
static FILE *usual;
static FILE *nowhere;

void gongbao_withhold_messages(void) {
  pthread_mutex_lock(&withholding);
  if (withholders++ == 0) {
    if (nowhere == NULL) nowhere = fopen("/dev/null", "we");
    usual = stderr;
    if (nowhere != NULL) stderr = nowhere;
  }
  pthread_mutex_unlock(&withholding);
}

void gongbao_let_messages_pass(void) {
  pthread_mutex_lock(&withholding);
  if (--withholders == 0) stderr = usual;
  pthread_mutex_unlock(&withholding);
}
