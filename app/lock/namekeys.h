// SPDX-License-Identifier: GPL-3.0-or-later

// Names that may lie between others, where nobody knows which there are.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vaultlock::lock {

/// Learns from the names that were seen which sorts of signs (digits, small and capital letters,
/// others) stand at which place: numbered names are halved like numbers. Names are compared sign by
/// sign, as the service sorts them. Pure but for what it has learnt.
class NameKeys
{
public:
    void learn(const QString &name);

    /// Names behind this one, the nearest first: each with one sign raised and the rest cut off.
    QStringList beyond(const QString &name, int most) const;
    /// One about in the middle; nothing where none is strictly between.
    std::optional<QString> between(const QString &low, const QString &high) const;
    /// How far the two are apart, of all names: only to compare with other distances.
    double distance(const QString &low, const QString &high) const;

private:
    QString signsAt(qsizetype place) const;
    double valueOf(const QString &name, qsizetype from) const;

    std::vector<unsigned> m_sorts; ///< a place: bits of what was seen there
};

} // namespace vaultlock::lock
