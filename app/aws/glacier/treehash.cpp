// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/treehash.h"

#include "aws/signing/digest.h"

#include <utility>

namespace vaultlock::aws {

namespace {

std::vector<QByteArray> levelAbove(const std::vector<QByteArray> &level)
{
    std::vector<QByteArray> above;
    above.reserve((level.size() + 1) / 2);
    for (std::size_t i = 0; i < level.size(); i += 2) {
        const bool isOdd = i + 1 == level.size();
        above.push_back(isOdd ? level[i] : sha256(level[i] + level[i + 1]));
    }
    return above;
}

} // namespace

QByteArray treeHashOf(std::vector<QByteArray> pieces)
{
    if (pieces.empty())
        return sha256({});
    while (pieces.size() > 1)
        pieces = levelAbove(pieces);
    return pieces.front();
}

QByteArray treeHash(QByteArrayView bytes)
{
    std::vector<QByteArray> pieces;
    for (qsizetype at = 0; at < bytes.size(); at += treeHashPiece)
        pieces.push_back(sha256(bytes.sliced(at, qMin(treeHashPiece, bytes.size() - at))));
    return treeHashOf(std::move(pieces));
}

QByteArray treeHashHex(QByteArrayView bytes)
{
    return treeHash(bytes).toHex();
}

} // namespace vaultlock::aws
