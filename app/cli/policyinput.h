// SPDX-License-Identifier: GPL-3.0-or-later

// What every command that looks into a policy needs to know of its text.
#pragma once

#include "policy/arrival/arrival.h"

#include <QByteArray>
#include <QString>

namespace vaultlock::cli {

/// `file:line:column: sentence`. at: in bytes.
QString placed(const QString &name, const QByteArray &text, std::size_t at,
               const QString &sentence);

/// The policy in what a command was given: taken out of an AWS CLI call's output, a code fence and
/// what else policies arrive in.
class PolicyInput
{
public:
    PolicyInput(QString name, QByteArray bytes);

    /// The policy alone, or the whole where none could be got at.
    const QByteArray &policy() const { return m_policy; }
    /// `file:line:column: sentence`. at: in the policy; the place is the one in the file.
    QString placed(std::size_t at, const QString &sentence) const;
    /// Why nothing can be said about the policy, with the place; empty where something can.
    QString refusal() const;

private:
    Q_DISABLE_COPY_MOVE(PolicyInput)

    QString m_name;
    QByteArray m_bytes;
    policy::ArrivedText m_arrived;
    QByteArray m_policy;
};

/// Such a text does not say one thing: it is no JSON, or the policy is inside of something else
/// that it could not be taken out of.
bool hidesThePolicy(const policy::Finding &finding);

} // namespace vaultlock::cli
