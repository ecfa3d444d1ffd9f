// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/passphraserule.h"

#include <QSet>

namespace vaultlock::handover {

Weakness weaknessOf(const QString &passphrase)
{
    const auto characters = passphrase.normalized(QString::NormalizationForm_C).toUcs4();
    if (characters.size() < fewestCharacters)
        return Weakness::TooShort;
    const QSet<uint> different(characters.begin(), characters.end());
    return different.size() < fewestDifferent ? Weakness::TooUniform : Weakness::None;
}

} // namespace vaultlock::handover
