// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/random.h"

#include <QRandomGenerator>

namespace vaultlock {

Random::~Random() = default;

double SystemRandom::unitInterval()
{
    return QRandomGenerator::system()->generateDouble();
}

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (char &byte : result)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return result;
}

} // namespace vaultlock
