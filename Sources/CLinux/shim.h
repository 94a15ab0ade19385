#pragma once

// Two calls of glibc that Swift's Glibc module leaves out because it is built without _GNU_SOURCE. Declared here rather
// than included: stdio.h and unistd.h are already part of that module, without them.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int syncfs(int descriptor);

// From malloc.h, which the module leaves out: gives freed memory back to the system.
int malloc_trim(unsigned long pad);

#define CLINUX_RENAME_EXCHANGE 2u
