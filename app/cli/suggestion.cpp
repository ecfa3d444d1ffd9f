// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/suggestion.h"

#include "language/words.h"
#include "policy/rules/nearmiss.h"

#include <string>
#include <vector>

namespace vaultlock::cli {

QString suggestionFor(const QString &word, const QStringList &names)
{
    std::vector<std::string> known;
    known.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : names)
        known.push_back(name.toStdString());
    const std::string near = policy::nearMiss(word.toStdString(), known);
    return near.empty() ? QString()
                        : Words::tr(" Did you mean “%1”?").arg(QString::fromStdString(near));
}

} // namespace vaultlock::cli
