// SPDX-License-Identifier: GPL-3.0-or-later

// The policies and requests of a simulation, read.
#pragma once

#include "policy/decision/joineddecision.h"
#include "policy/decision/requestreader.h"
#include "policy/reader/tree.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <vector>

namespace vaultlock::cli {

/// A policy with what is needed to say which of its conditions was meant.
class SimulatedPolicy
{
public:
    /// What is no JSON, or may be read in two ways, is refused: the sentence, with the place.
    static tl::expected<SimulatedPolicy, QString> read(const QString &name, QByteArray text);

    const policy::PreparedPolicy &prepared() const { return m_contents->prepared; }
    policy::PolicyDoubt doubt() const { return m_doubt; }
    /// Why it is in doubt, with the place; empty where it is not.
    const QString &doubtSentence() const { return m_doubtSentence; }
    /// Of the trace's condition: operator and key, as the policy writes them; else empty.
    QString operatorOf(const policy::StatementTrace &trace) const;
    QString keyOf(const policy::StatementTrace &trace) const;

private:
    /// Each looks into the one before: they stay together and where they are.
    struct Contents
    {
        explicit Contents(QByteArray bytes);

        QByteArray text;
        policy::Tree tree;
        policy::PolicyModel model;
        policy::PreparedPolicy prepared;
    };

    explicit SimulatedPolicy(QByteArray text)
        : m_contents(std::make_unique<Contents>(std::move(text)))
    {
    }
    const policy::Condition *conditionOf(const policy::StatementTrace &trace) const;

    std::unique_ptr<Contents> m_contents;
    policy::PolicyDoubt m_doubt = policy::PolicyDoubt::None;
    QString m_doubtSentence;
};

/// All of the requests, or the sentence about the first that is wrong, with its place.
tl::expected<std::vector<policy::WrittenRequest>, QString> readRequests(const QString &name,
                                                                        const QByteArray &text);

} // namespace vaultlock::cli
