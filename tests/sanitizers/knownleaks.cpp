// SPDX-License-Identifier: GPL-3.0-or-later

// For sanitizer builds: what is no leak of ours. Linked into every program, because those that
// tests start have environments of their own.
//
// OpenSSL keeps the errors of each thread until the thread has ended for the system;
// QThread::wait() returns a moment before that, so Qt's own network thread is sometimes caught in
// between (3 of 24 runs of tst_transporttls with four at once). libcrypto has no frame pointers:
// its allocator is all that a stack shows, so what we ourselves get from it is not seen either; it
// is in unique_ptrs.

extern "C" [[gnu::visibility("default")]] const char *__lsan_default_suppressions();
extern "C" [[gnu::visibility("default")]] const char *__lsan_default_options();

const char *__lsan_default_suppressions()
{
    return "leak:CRYPTO_zalloc\nleak:CRYPTO_strndup\nleak:ERR_vset_error\n";
}

const char *__lsan_default_options()
{
    return "print_suppressions=0";
}
