// Writing to the terminal, or to whoever reads the pipe.
#pragma once

#include <QString>

#include <cstdio>

namespace vaultlock::cli {

/// One line of UTF-8, flushed, so that a waiting reader sees it at once.
void printLine(FILE *stream, const QString &line);

} // namespace vaultlock::cli
