// SPDX-License-Identifier: GPL-3.0-or-later

// An archive and pieces of content as JSON, and back.
#pragma once

#include "sandbox/state/fields.h"
#include "sandbox/vaults/archive.h"

namespace vaultlock::sandbox {

QJsonObject encodedContent(const Content &content);
Result<Content> decodedContent(const QJsonObject &object);
QJsonObject encodedArchive(const Archive &archive);
Result<Archive> decodedArchive(const QJsonObject &object);

/// Each element by `decoded`, which gives a Result; the first failure ends it.
template <typename Decoded, typename Take>
Result<void> decodeEach(const QJsonArray &list, Decoded decoded, Take take)
{
    for (const QJsonValue &value : list) {
        auto one = decoded(value.toObject());
        if (!one)
            return failure(one.error());
        take(*std::move(one));
    }
    return {};
}

} // namespace vaultlock::sandbox
