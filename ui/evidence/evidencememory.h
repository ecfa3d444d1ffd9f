// SPDX-License-Identifier: GPL-3.0-or-later

// What was chosen the last time that evidence was made. Places, no secrets.
#pragma once

#include <QString>

class QSettings;

namespace vaultlock::ui {

class EvidenceMemory
{
public:
    /// settings: not owned, outlives the memory. Null: forgets at once.
    explicit EvidenceMemory(QSettings *settings = nullptr)
        : m_settings(settings)
    {
    }

    struct Kept
    {
        QString folder; ///< that the evidence went into; empty: the person's documents
        bool isZip = false;
        bool isDrawn = true;
        bool isSigned = false;
        QString keyFile;
        QString stampServer;
    };

    Kept kept() const;
    void keep(const Kept &kept);

private:
    QSettings *m_settings;
};

} // namespace vaultlock::ui
