// SPDX-License-Identifier: GPL-3.0-or-later

// An archive that this program has stored itself.
#pragma once

#include "core/identifiers.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace vaultlock::trial {
class RecordedTrial;
}

namespace vaultlock::aws {

class UploadReading;

/// What alone can be given to GlacierClient::deleteArchive(): nothing that anybody has typed, or
/// read out of an inventory, ever becomes one. It is made by the reply to an upload of this
/// program, whose tree hash is that of what was sent, or of such a reply as the journal has it.
/// Value type.
class StoredArchive
{
public:
    const VaultName &vault() const { return m_vault; }
    const QString &id() const { return m_id; }

    /// One printable word that can be a segment of a path: 1 to 1,024 characters, not "." or "..".
    /// The service's have 138 of base64url, which is documented of no other service.
    static bool canBeId(const QByteArray &text);

    friend bool operator==(const StoredArchive &, const StoredArchive &) = default;

private:
    friend class UploadReading;
    friend class vaultlock::trial::RecordedTrial;
    StoredArchive(VaultName vault, QString id)
        : m_vault(std::move(vault))
        , m_id(std::move(id))
    {
    }

    VaultName m_vault;
    QString m_id;
};

} // namespace vaultlock::aws
