// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sandboxwords.h"

#include "language/words.h"
#include "words/deadlinewords.h"

namespace vaultlock::words {

ErrorWords sandboxSetAside(const QString &path)
{
    return {Words::tr("The sandbox's file is damaged and was moved to %1.").arg(path),
            Words::tr("A new sandbox was begun, with sample vaults. Lock IDs of the old one "
                      "mean nothing to it."),
            {},
            {}};
}

ErrorWords sandboxBytesDamaged(qsizetype count)
{
    return {count == 1 ? Words::tr("The bytes of one archive of the sandbox are missing or "
                                   "were changed.")
                       : Words::tr("The bytes of %1 archives of the sandbox are missing or "
                                   "were changed.")
                             .arg(count),
            Words::tr("Who retrieves them is answered with an error; all others are whole."),
            {},
            {}};
}

QString sandboxClockSentence(std::chrono::seconds ahead)
{
    if (ahead.count() == 0)
        return Words::tr("It goes with this computer's clock. Move it to rehearse the end of "
                         "a lock.");
    const auto minutes = std::chrono::round<std::chrono::minutes>(ahead);
    return Words::tr("Moved: it is %1 ahead of this computer's clock.")
        .arg(minutes.count() == 0 ? Words::tr("a few seconds") : spanText(minutes));
}

QString clockIsForAll()
{
    return Words::tr("Every lock of the sandbox goes by it. What ends by it stays ended, also "
                     "after it was set back.");
}

QString noEndToGoTo()
{
    return Words::tr("The chosen vault has no lock in progress whose end could be gone to.");
}

QString endTooNear()
{
    return Words::tr("Five minutes are not left any more.");
}

} // namespace vaultlock::words
