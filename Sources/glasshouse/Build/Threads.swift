import Glibc

/// As many threads as the machine has processors for us, at least one.
let defaultThreads = max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))
