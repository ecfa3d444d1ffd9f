// SPDX-License-Identifier: GPL-3.0-or-later

// A policy that may be initiated, and one that may be completed.
#pragma once

#include "core/identifiers.h"
#include "core/result.h"
#include "policy/linter.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace vaultlock::policy {

/// The bytes of a policy, the vault that they were checked for and the dangers that were
/// acknowledged. It exists only for a text without error findings and with every danger
/// acknowledged, so that nothing can go round the linter.
class ReadyPolicy
{
public:
    /// Lints the bytes for the vault, by all that is known of it: what a person was shown and
    /// acknowledged is what is checked. acknowledged: identities of danger findings.
    /// Fails with PolicyHasErrors, or DangerNotAcknowledged (detail: the finding's identity).
    static Result<ReadyPolicy> prepare(const QByteArray &text, const ChosenVault &vault,
                                       const std::vector<std::string> &acknowledged);

    /// Sent unchanged.
    const QByteArray &bytes() const { return m_bytes; }
    const VaultArn &vault() const { return m_vault; }
    /// The identities of the dangers that stand in the text, all of them acknowledged.
    const std::vector<std::string> &acknowledgedDangers() const { return m_acknowledged; }

private:
    ReadyPolicy(QByteArray bytes, VaultArn vault, std::vector<std::string> acknowledged)
        : m_bytes(std::move(bytes))
        , m_vault(std::move(vault))
        , m_acknowledged(std::move(acknowledged))
    {
    }
    QByteArray m_bytes;
    VaultArn m_vault;
    std::vector<std::string> m_acknowledged;
};

/// A policy that is installed already, for the vault that it was looked at for: every danger and
/// every error in it was accepted by name, whoever initiated it. Without one nothing is completed.
class ReviewedPolicy
{
public:
    /// What has to be accepted for these bytes, by all that is known of the vault, in their order.
    static std::vector<Finding> toAccept(const QByteArray &text, const ChosenVault &vault);
    /// accepted: identities of what toAccept() gives. Fails with DangerNotAcknowledged (detail: the
    /// finding's identity).
    static Result<ReviewedPolicy> prepare(const QByteArray &text, const ChosenVault &vault,
                                          const std::vector<std::string> &accepted);

    const QByteArray &bytes() const { return m_bytes; }
    const VaultArn &vault() const { return m_vault; }
    /// The identities of what was accepted.
    const std::vector<std::string> &accepted() const { return m_accepted; }

private:
    ReviewedPolicy(QByteArray bytes, VaultArn vault, std::vector<std::string> accepted)
        : m_bytes(std::move(bytes))
        , m_vault(std::move(vault))
        , m_accepted(std::move(accepted))
    {
    }
    QByteArray m_bytes;
    VaultArn m_vault;
    std::vector<std::string> m_accepted;
};

} // namespace vaultlock::policy
