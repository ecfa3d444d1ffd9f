// SPDX-License-Identifier: GPL-3.0-or-later

// One file with its findings, for whoever writes them down.
#pragma once

#include "policy/finding.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace vaultlock::cli {

struct LintedFile
{
    QString name; ///< as it was given; `-` for standard input
    QByteArray text;
    std::vector<policy::Finding> findings;

    std::string_view view() const
    {
        return {text.constData(), static_cast<std::size_t>(text.size())};
    }
};

} // namespace vaultlock::cli
