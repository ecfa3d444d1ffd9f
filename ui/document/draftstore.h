// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts on disk, one a vault.
#pragma once

#include "core/identifiers.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vaultlock::ui {

struct Draft
{
    QByteArray text;
    QString filePath;        ///< empty where it belongs to no file
    bool isModified = false; ///< differs from that file
    QByteArray base = {};    ///< fingerprintOf() what the file held when the text began to differ

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Tells texts apart: SHA-256 in hexadecimal digits.
QByteArray fingerprintOf(const QByteArray &text);

/// A folder of files that only their owner can read. A draft is replaced whole or not at all.
class DraftStore
{
public:
    /// folder: made when the first draft is written; empty: nothing is kept or read.
    explicit DraftStore(QString folder)
        : m_folder(std::move(folder))
    {
    }

    bool isActive() const { return !m_folder.isEmpty(); }

    /// nullopt for vault: the draft that was written before one was chosen. An empty draft without
    /// a file is removed. place: 0, or from 1 on one beside it. Fails with FileNotWritable.
    Result<void> write(const std::optional<VaultArn> &vault, const Draft &draft,
                       int place = 0) const;
    /// nullopt where there is none, or none that can be read.
    std::optional<Draft> read(const std::optional<VaultArn> &vault, int place = 0) const;
    /// Keeps a copy of it beside the draft, where nothing overwrites it. False: it could not be
    /// made.
    bool setAside(const std::optional<VaultArn> &vault, int place = 0) const;
    /// Where the vault's draft is, or would be.
    QString path(const std::optional<VaultArn> &vault, int place = 0) const;

private:
    QString m_folder;
};

} // namespace vaultlock::ui
