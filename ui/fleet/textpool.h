// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that many rows share.
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace vaultlock::ui {

/// Each text once, by a number; what thousands of rows say is made, kept and ordered once.
class TextPool
{
public:
    /// The number of this text, from 0 on.
    int add(const QString &text);
    const QString &at(int number) const { return m_texts[static_cast<std::size_t>(number)]; }
    /// Of each number its place in the order of the texts, in any case.
    const std::vector<int> &places() const;
    void clear();

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_texts;
    mutable std::vector<int> m_places; ///< as long as m_texts, or old
};

} // namespace vaultlock::ui
