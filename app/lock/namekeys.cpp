// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/namekeys.h"

#include <algorithm>
#include <array>

namespace vaultlock::lock {

namespace {

/// Of names of vaults (Glacier API, "Create Vault"), in the order of ASCII.
constexpr std::array sortsOfSigns{"-.", "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "_",
                                  "abcdefghijklmnopqrstuvwxyz"};
constexpr unsigned everySort = (1U << sortsOfSigns.size()) - 1;
constexpr qsizetype placesOfAValue = 8; ///< more are not seen in a double

unsigned sortOf(QChar sign)
{
    for (std::size_t sort = 0; sort < sortsOfSigns.size(); ++sort) {
        if (QLatin1String(sortsOfSigns[sort]).contains(sign))
            return 1U << sort;
    }
    return everySort;
}

qsizetype sharedBeginning(const QString &a, const QString &b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end - a.begin();
}

/// Where the sign stands, counted from 1; what is not there counts as what comes before it.
qsizetype rankOf(QChar sign, const QString &signs)
{
    return std::upper_bound(signs.begin(), signs.end(), sign) - signs.begin();
}

} // namespace

void NameKeys::learn(const QString &name)
{
    if (m_sorts.size() < static_cast<std::size_t>(name.size()))
        m_sorts.resize(static_cast<std::size_t>(name.size()), 0);
    for (qsizetype place = 0; place < name.size(); ++place)
        m_sorts[static_cast<std::size_t>(place)] |= sortOf(name[place]);
}

QString NameKeys::signsAt(qsizetype place) const
{
    const bool isKnown = place < static_cast<qsizetype>(m_sorts.size());
    const unsigned sorts = isKnown ? m_sorts[static_cast<std::size_t>(place)] : everySort;
    QString signs;
    for (std::size_t sort = 0; sort < sortsOfSigns.size(); ++sort) {
        if (sorts & (1U << sort))
            signs += QLatin1String(sortsOfSigns[sort]);
    }
    return signs;
}

QStringList NameKeys::beyond(const QString &name, int most) const
{
    QStringList keys;
    for (qsizetype place = name.size() - 1; place >= 0 && keys.size() < most; --place) {
        const QString signs = signsAt(place);
        const auto next = std::upper_bound(signs.begin(), signs.end(), name[place]);
        if (next != signs.end())
            keys << name.left(place) + *next;
    }
    return keys;
}

/// Of the signs from there on, as digits of a number from 0 to 1; 0 stands for the end of a name.
double NameKeys::valueOf(const QString &name, qsizetype from) const
{
    double value = 0;
    double unit = 1;
    for (qsizetype place = from; place < from + placesOfAValue; ++place) {
        const QString signs = signsAt(place);
        unit /= static_cast<double>(signs.size() + 1);
        if (place < name.size())
            value += unit * static_cast<double>(rankOf(name[place], signs));
    }
    return value;
}

double NameKeys::distance(const QString &low, const QString &high) const
{
    const qsizetype shared = sharedBeginning(low, high);
    double unit = 1;
    for (qsizetype place = 0; place < shared; ++place)
        unit /= static_cast<double>(signsAt(place).size() + 1);
    return unit * (valueOf(high, shared) - valueOf(low, shared));
}

std::optional<QString> NameKeys::between(const QString &low, const QString &high) const
{
    const qsizetype shared = sharedBeginning(low, high);
    double value = (valueOf(low, shared) + valueOf(high, shared)) / 2;
    QString key = low.left(shared);
    for (qsizetype place = shared; place < shared + placesOfAValue; ++place) {
        const QString signs = signsAt(place);
        value *= static_cast<double>(signs.size() + 1);
        const auto rank = std::clamp<qsizetype>(static_cast<qsizetype>(value), 1, signs.size());
        value = std::clamp(value - static_cast<double>(rank), 0.0, 1.0);
        key += signs[rank - 1];
        if (key > low && key < high)
            return key;
    }
    return std::nullopt;
}

} // namespace vaultlock::lock
