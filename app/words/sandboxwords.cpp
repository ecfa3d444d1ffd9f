#include "words/sandboxwords.h"

namespace vaultlock::words {

ErrorWords sandboxSetAside(const QString &path)
{
    return {QStringLiteral("The sandbox's file is damaged and was moved to %1.").arg(path),
            QStringLiteral("A new sandbox was begun, with sample vaults. Lock IDs of the old one "
                           "mean nothing to it."),
            {},
            {}};
}

} // namespace vaultlock::words
