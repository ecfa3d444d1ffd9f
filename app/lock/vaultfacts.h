// SPDX-License-Identifier: GPL-3.0-or-later

// What the service says of one vault beside its lock: read when somebody looks at it.
#pragma once

#include "aws/glacier/glacierclient.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vaultlock::lock {

/// Reads DescribeVault, ListTagsForVault and GetVaultAccessPolicy, and remembers what they said
/// last, so that it can be shown, with its time, while it is read again. Lives in one thread; the
/// client and clock must outlive it.
class VaultFacts : public QObject
{
    Q_OBJECT

public:
    /// The last answer, and why there is none newer.
    template <typename T>
    struct Answer
    {
        std::optional<T> value;
        QDateTime asOf;           ///< of the value; UTC, local clock
        std::optional<Error> why; ///< the last reading failed; the value, if any, is older
    };
    struct Facts
    {
        Answer<aws::VaultDescription> description;
        Answer<aws::Tags> tags;
        Answer<QByteArray> accessPolicy; ///< its text; empty where the vault has none
        bool isReading = false;
    };

    VaultFacts(aws::GlacierClient &client, const Clock &clock, QObject *parent = nullptr);
    ~VaultFacts() override;

    /// Empty until it was asked for.
    Facts of(const VaultName &vault) const;
    /// Asks the service, unless it is being asked already.
    void read(const VaultName &vault);

signals:
    void changed(const vaultlock::VaultName &vault);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::lock
